"""The four-step report assistant."""
