"""The parts of an article and their lines (STR)."""
