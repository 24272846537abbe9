"""One person's encrypted record."""
