"""Rules on personal data. They run where they are asked for."""
