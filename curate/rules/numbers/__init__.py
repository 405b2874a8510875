"""Numbers (NUM)."""
