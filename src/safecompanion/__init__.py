"""SafeCompanion: guidance, conversations and a sealed record for families, offline."""

__version__ = "0.1.0"
