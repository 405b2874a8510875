"""Expectations: the suites of Great Expectations and the schemas of pandera in a folder, held against a corpus."""
