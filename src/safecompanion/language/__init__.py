"""Scripts, apostrophes and search keys."""
