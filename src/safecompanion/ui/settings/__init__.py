"""Language, text size and other choices of this computer."""
