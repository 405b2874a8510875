"""Exporters that write the bytes of another system into a file."""

from __future__ import annotations

import codecs
from collections.abc import Sequence

from curate.injection.damage import Kind, Tool, in_paragraphs, whole
from curate.regex import regex

WESTERN = regex(r"[\u00a0-\u00ff\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\u20ac]+")
"""Characters that cp1252 has a byte for."""

Pieces = Sequence[tuple[str, bool]]


def _text(pieces: Pieces) -> str:
    return "".join(piece for piece, _ in pieces)


def mixed(pieces: Pieces) -> bytes:
    """UTF-8 with stretches of cp1252, as when files are concatenated."""
    return b"".join(piece.encode("cp1252" if hit else "utf-8") for piece, hit in pieces)


def dos(pieces: Pieces) -> bytes:
    """The line ends of Windows."""
    return _text(pieces).replace("\n", "\r\n").encode()


def marked(pieces: Pieces) -> bytes:
    """A byte order mark before UTF-8."""
    return codecs.BOM_UTF8 + _text(pieces).encode()


def wide(pieces: Pieces) -> bytes:
    """UTF-16 with its mark, as Windows calls Unicode."""
    return _text(pieces).encode("utf-16")


def western(pieces: Pieces) -> bytes:
    """The whole file in cp1252, where it has all the characters; else it stays UTF-8."""
    try:
        return _text(pieces).encode("cp1252")
    except UnicodeEncodeError:
        return _text(pieces).encode()


EUROPEAN = ("en", "de", "fr", "es", "pt", "it", "nl")

TOOLS = (
    Tool(
        "cp1252 bytes in a UTF-8 file",
        "a paragraph pasted in byte by byte",
        (Kind("stray bytes", ("ENC001",)),),
        in_paragraphs(WESTERN),
        mixed,
    ),
    Tool("file saved as cp1252", "the whole file", (Kind("charset", ("ENC001",)),), whole, western, languages=EUROPEAN),
    Tool("file saved as UTF-16", "with its mark", (Kind("utf-16", ("ENC001",)),), whole, wide),
    Tool("CRLF", "line ends of Windows", (Kind("line ends", ("ENC012",)),), whole, dos),
    Tool("byte order mark", "before UTF-8", (Kind("mark", ("ENC012", "ENC010")),), whole, marked),
)
"""Damage to bytes: the text is right once they are read as what they are."""
