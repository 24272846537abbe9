"""From cards to conversations that happen."""
