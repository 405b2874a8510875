"""Page furniture that is left in the text (BPL)."""
