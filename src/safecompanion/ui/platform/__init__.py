"""Operating-system hooks that need Qt."""
