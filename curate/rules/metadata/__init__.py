"""What a record must say about its article (META)."""
