"""The gate: what a pull request brings, and whether the corpus stays within its limits; and what is accepted there.

`resolving` finds the two commits, `trust` whose configuration holds, `asking` the files, and `judging` the answer.
"""
