"""Control characters: remains of Windows-1252, of terminals, page breaks, and quotation marks cut to their low byte.

Why it matters: they are invisible, break XML and JSON readers, and where one stands for a quotation mark the mark is
missing.

Left alone: tab and line feed. The range 80-9F is Windows-1252's punctuation, as HTML reads it, but for five codes that
have no character there, and for those that belong to mojibake (ENC002). 13, 14, 18, 19, 1C, 1D and 1E are dashes and
quotation marks without their high byte where they come in pairs or stand where only one of them can; single ones stay.

Source: WHATWG HTML, numeric character reference end state; ECMA-48 for the escapes.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.model import Document, Hit, Severity
from curate.regex import regex
from curate.rule import Example, Rule
from curate.text import next_line_ends_lines

ESCAPE = regex("\x1b\\[[0-?]*[ -/]*[@-~]|\x1b\\][^\x07\x1b\n]*(?:\x07|\x1b\\\\)|\x1b[()][0-9A-Z]")
HIGH = regex("[\x80-\x9f]")
BREAK = regex("[\x0b\x0c]+")
LOW = regex("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]|\x1b(?![$([\\]])")
CUT = "\x13\x14\x18\x19\x1c\x1d\x1e\x1f"
"""Low bytes of dashes and quotation marks (U+2013 and so on)."""

PAIRS = (
    regex("(?P<open>[\x1c\x1e\x1f])(?=\\S)[^\x1c-\x1f\n]*(?<=\\S)(?P<close>[\x1c\x1d])"),
    regex("(?<!\\w)(?P<open>\x18)(?=\\S)[^\x18\n]*?(?<=\\S)(?P<close>\x19)(?!\\w)"),
)
ALONE = regex("(?<=\\w)\x19(?=\\w)|(?<=\\w )[\x13\x14](?= \\w)|(?<=[^\\W\\d_])\x14(?=[^\\W\\d_])|(?<=\\d)\x13(?=\\d)")
"""An apostrophe between letters, a dash between blanks, an em dash between words, an en dash between numbers."""


def find(doc: Document) -> Iterator[Hit]:
    """Find each control character, or escape of a terminal, that is no part of mojibake."""
    text = doc.text
    for match in ESCAPE.finditer(text):
        yield Hit(match.start(), match.end(), "", variant="escape", message="an escape of a terminal")
    for match in BREAK.finditer(text):
        beside = "\n" in (text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1])
        yield Hit(match.start(), match.end(), "" if beside else "\n", variant="page-break", message="a page break")
    yield from _high(doc)
    yield from _low(text)


def _high(doc: Document) -> Iterator[Hit]:
    """Codes 80-9F, to their characters in Windows-1252."""
    from curate.mojibake import repairs  # noqa: PLC0415 - clean text has no use for it

    found = doc.view(repairs) if HIGH.search(doc.text) else ()
    taken = frozenset(at for one in found for at in range(one.start, one.end))
    lines = next_line_ends_lines(doc.text)
    for match in HIGH.finditer(doc.text):
        at = match.start()
        if (lines and match[0] == "\x85") or at in taken:
            continue
        fix = bytes([ord(match[0])]).decode("cp1252", "ignore") or None
        said = f"U+{ord(match[0]):04X} is {fix} in Windows-1252" if fix else f"U+{ord(match[0]):04X} has no character"
        yield Hit(at, at + 1, fix, variant="c1", message=said)


def _low(text: str) -> Iterator[Hit]:
    """Codes below 20 and 7F: restored where they are cut punctuation, else taken away."""
    restored = {at: chr(0x2000 + ord(text[at])) for at in _cut(text)}
    for match in LOW.finditer(text):
        char = match[0]
        if char in CUT:
            yield Hit(*match.span(), restored.get(match.start()), variant="cut-punctuation", message=_cut_message(char))
        else:
            yield Hit(*match.span(), "", variant="c0", message=f"U+{ord(char):04X} has no place in a text")


def _cut(text: str) -> Iterator[int]:
    """Places of cut punctuation that its surroundings prove."""
    for pattern in PAIRS:
        for match in pattern.finditer(text):
            yield from (match.start("open"), match.start("close"))
    yield from (match.start() for match in ALONE.finditer(text))


def _cut_message(char: str) -> str:
    return f"U+{ord(char):04X}, perhaps what is left of {chr(0x2000 + ord(char))}"


RULE = Rule(
    code="ENC005",
    name="control-characters",
    message="a control character",
    find=find,
    severity=Severity.WARNING,
    phase=20,
    trigger=r"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F\x{80}-\x{9F}]",
    bad=(
        Example("a word with\x00 a null and\x08 a backspace", "a word with a null and a backspace"),
        Example("He said \x93no\x94 and it\x92s final\x85", "He said “no” and it’s final…"),
        Example("end of page one\x0cstart of page two", "end of page one\nstart of page two"),
        Example("\x1b[31mRed\x1b[0m alert", "Red alert"),
        Example("She said \x1cwe stay\x1d on Monday; it\x19s late.", "She said “we stay” on Monday; it’s late."),
        Example("a lone\x1d mark, and \x9d that is no character"),
    ),
    good=(
        Example("a tab\there and\na line end"),
        Example("emoji 👩\u200d🚀 pilot"),
        Example("“curly quotes” – and a dash…"),
        Example("First line\x85second line"),
    ),
)
