"""From chosen entries to a sealed file that a stranger can check."""
