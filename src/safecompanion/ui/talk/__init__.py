"""Conversation cards."""
