"""Readers that take a text's bytes for another charset's, by Python's own codecs."""

from __future__ import annotations

from curate.injection.damage import Kind, Tool, in_paragraphs
from curate.model import Safety
from curate.regex import regex

BEYOND_ASCII = regex(r"[^\x00-\x7f]+")
BEYOND_LATIN = regex(r"[\u0400-\u04ff]+")


def misread(text: str, table: str) -> str:
    """UTF-8 read by a single-byte table; bytes that are not in it become C1 controls, as in browsers.

    >>> misread("café", "cp1252")
    'cafÃ©'
    """
    return "".join(_read(byte, table) for byte in text.encode())


def _read(byte: int, table: str) -> str:
    try:
        return bytes([byte]).decode(table)
    except UnicodeDecodeError:
        return chr(byte)


def _cp1252(text: str) -> str:
    return misread(text, "cp1252")


def _latin1(text: str) -> str:
    return misread(text, "latin-1")


def _cp1251(text: str) -> str:
    return misread(text, "cp1251")


def _mac(text: str) -> str:
    return misread(text, "mac_roman")


def _twice(text: str) -> str:
    return _cp1252(_cp1252(text))


def _lost_controls(text: str) -> str:
    """What becomes of cp1252 that is read as Latin-1; a character that it has no byte for is left."""
    return "".join(_as_latin1(char) for char in text)


def _as_latin1(char: str) -> str:
    try:
        return char.encode("cp1252").decode("latin-1")
    except UnicodeEncodeError:
        return char


def _western(text: str) -> str:
    """Cyrillic in cp1251 that is read as Latin-1."""
    return text.encode("cp1251", "replace").decode("latin-1")


MOJIBAKE = Kind("mojibake", ("ENC002",))

TOOLS = (
    Tool(
        "utf-8 read as cp1252",
        "decoded by the table of Western Windows",
        (MOJIBAKE,),
        in_paragraphs(BEYOND_ASCII, _cp1252),
    ),
    Tool("utf-8 read as latin-1", "decoded by ISO 8859-1", (MOJIBAKE,), in_paragraphs(BEYOND_ASCII, _latin1)),
    Tool(
        "utf-8 read as cp1251",
        "decoded by the table of Cyrillic Windows",
        (MOJIBAKE,),
        in_paragraphs(BEYOND_ASCII, _cp1251),
    ),
    Tool("utf-8 read as mac-roman", "decoded by the table of old Macs", (MOJIBAKE,), in_paragraphs(BEYOND_ASCII, _mac)),
    Tool(
        "utf-8 read as cp1252 twice",
        "decoded wrongly, saved, and again",
        (MOJIBAKE,),
        in_paragraphs(BEYOND_ASCII, _twice),
    ),
    Tool(
        "cp1252 read as latin-1",
        "quotation marks and dashes become C1 controls",
        (Kind("c1 controls", ("ENC005",)),),
        in_paragraphs(BEYOND_ASCII, _lost_controls),
    ),
    Tool(
        "cp1251 read as latin-1",
        "Cyrillic letters become accented ones",
        (Kind("legacy mojibake", ("ENC002",), Safety.NONE),),
        in_paragraphs(BEYOND_LATIN, _western),
    ),
)
"""Mojibake."""
