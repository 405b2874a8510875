"""A finding in a sentence, for readers that show nothing else of it."""

from __future__ import annotations

from curate.exporters.full import advice
from curate.exporters.style import calm, head, visible
from curate.model import Finding, Safety

LONGEST = 1000
"""Characters of a message: some quote an id or a value, of any length."""

QUOTED = 60
"""Columns of the damage that are shown."""


def sentence(found: Finding) -> str:
    """What is wrong, the damage itself, and what would mend it, in one line that disturbs no terminal."""
    said = message(found)
    shown = head(visible(found.excerpt.match), QUOTED)
    if found.start is not None and shown and shown not in said:
        said += f": `{shown}`"
    fix = advice(found)
    unsafe = " (unsafe: words or meaning may be lost)" if found.safety is Safety.UNSAFE else ""
    return f"{said}. {fix}{unsafe}." if fix else said


def message(found: Finding) -> str:
    """What is wrong, in one line."""
    said = calm(found.message)
    return said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"


def sayable(text: str) -> str:
    """A name with everything in it that UTF-8 or a line could not hold shown by its number; most stay as they are."""
    return text if text.isprintable() else calm(text)
