"""Texts of which it is known what is wrong with them."""

from __future__ import annotations

SPLIT = "The fund holds 10, 000 crowns in cash, the town said on Tuesday, and 20, 000 crowns in bonds."
"""Two numbers that are split."""

SPLIT_FIXED = SPLIT.replace(", 000", ",000")

FINE = "The council voted on Thursday to repair the old harbour wall, which has waited for almost a decade."

MARKED = f"{FINE}\n\nAdvertisement\n\n{FINE}"
"""A line that is no part of the article."""
