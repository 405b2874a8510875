"""Damaging clean text on purpose, by the tools that damage it in the world, and measuring what is found and restored.

The tools share nothing with the rules: they decode with the wrong table, escape once too often, join tokens with
blanks, paste pages. `tools` has a file for each kind of tool, `damage` what they are made of, `judging` compares what
comes out with what was clean, and `table` says it.
"""
