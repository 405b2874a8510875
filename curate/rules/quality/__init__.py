"""Rules on what a text is worth: too short, no prose, looping, not written by whom it names."""
