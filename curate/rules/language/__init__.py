"""Rules on the language that a text is in."""
