"""Punctuation and spacing (PUN)."""
