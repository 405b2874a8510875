"""Rules on the file of suppressions, not on articles."""
