"""The gate: what a pull request brings, and whether the corpus stays within its limits."""
