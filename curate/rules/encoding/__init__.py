"""Encoding and characters (ENC)."""
