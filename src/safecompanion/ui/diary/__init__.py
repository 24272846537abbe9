"""Unlock, timeline, editor and evidence."""
