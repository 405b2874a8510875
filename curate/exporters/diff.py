"""What fixes would change: of a file as a unified diff, of a record sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator

from curate.decode import decode
from curate.exporters.style import COLOURS, visible
from curate.regex import regex

JOINERS = regex("([\u200c\u200d])")
"""Characters that nobody sees and that much good text is written with."""

SENTENCE = regex(r"(?<=[.!?…。！？؟।]) |(?<=[.!?…][”\"’»]) |\n")
"""Where a text is parted so that a change is seen in a line of its own."""

NO_NEWLINE = "\\ No newline at end of file\n"


def of_files(path: str, before: bytes, after: bytes) -> Iterator[str]:
    """The lines of a unified diff between two contents of a file, which `patch` understands where both are UTF-8."""
    old, new = decode(before).text, decode(after).text
    if old == new:
        yield f"--- {path}\n+++ {path}\n# the same text, written as UTF-8\n"
        return
    from difflib import unified_diff  # noqa: PLC0415 - a check shows no differences

    lines = unified_diff(_lines(old), _lines(new), path, path)
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n{NO_NEWLINE}"


def of_texts(name: str, before: str, after: str) -> Iterator[str]:
    """The same between two texts of a record, in sentences, with what nobody would see shown by its number."""
    if before == after:
        return
    from difflib import unified_diff  # noqa: PLC0415 - as above

    old, new = (SENTENCE.split(text) for text in (before, after))
    for line in unified_diff(old, new, name, name, n=1, lineterm=""):
        yield f"{_shown(line)}\n"


def painted(line: str) -> str:
    """A line as a terminal shows it: in its colour, and what nobody would see by its number."""
    text = _shown(line.rstrip("\n"))
    return f"\033[{COLOURS[text[0]]}m{text}\033[0m\n" if text[:1] in COLOURS else f"{text}\n"


def _shown(line: str) -> str:
    parts = JOINERS.split(line)
    return "".join(part if JOINERS.fullmatch(part) else "".join(visible(part)) for part in parts)


def _lines(text: str) -> list[str]:
    parts = text.split("\n")
    return [f"{part}\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])
