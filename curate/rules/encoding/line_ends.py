r"""Line ends other than LF, a byte order mark at the file's start, no line end at its end.

Why it matters: tools that split at LF see one endless line, or a carriage return that sticks to the last word; a byte
order mark hides in front of the first.

Left alone: an escape such as ``\r\n`` that is written out. U+0085 is the end of a line only in a text that has no
other; elsewhere it is Windows-1252's ellipsis (ENC005). A missing last line end is a matter of files, not of texts.

Source: pre-commit's mixed-line-ending, end-of-file-fixer and fix-byte-order-marker; Unicode Standard Annex 14.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from curate.model import Document, Hit, Severity
from curate.regex import regex
from curate.rule import Example, Rule
from curate.text import next_line_ends_lines

ODD_END = regex("\r+\n|[\r\u2028\u2029]")
NEXT_LINE = regex("\x85")
KINDS = {
    "\r": ("cr", "CR"),
    "\u2028": ("separator", "U+2028"),
    "\u2029": ("separator", "U+2029"),
    "\x85": ("nel", "U+0085"),
}
BOM = "\ufeff"


def find(doc: Document) -> Iterator[Hit]:
    """Find odd line ends, the first of each kind with their number, and what is wrong at the ends of a file."""
    text = doc.text
    if doc.decoded and text.startswith(BOM):
        yield Hit(0, 1, "", variant="bom", message="a byte order mark at the start of the file")
    if [end for end in KINDS if end in text]:
        yield from _odd(text)
    if _is_file(doc) and text and not text.endswith(("\n", *KINDS)):
        yield Hit(len(text), len(text), "\n", variant="final-newline", message="no line end at the end", file_only=True)


def _odd(text: str) -> Iterator[Hit]:
    """The odd line ends of a text that has some."""
    ends = [*(NEXT_LINE if next_line_ends_lines(text) else ODD_END).finditer(text)]
    counts = Counter(_kind(end[0]) for end in ends)
    said: set[str] = set()
    for end in ends:
        variant, name = _kind(end[0])
        first = f"{counts[variant, name]} line ends are {name}, not LF"
        yield Hit(*end.span(), "\n", variant=variant, message=f"another {name} line end" if name in said else first)
        said.add(name)


def _kind(end: str) -> tuple[str, str]:
    """The variant of a line end, and its name."""
    return KINDS.get(end, ("crlf", "CRLF"))


def _is_file(doc: Document) -> bool:
    """Whether a document is the whole of its file: it came as bytes, and is no damaged row of a table."""
    return doc.decoded is not None and ("filename" in doc.meta or not doc.decoded.variant)


RULE = Rule(
    code="ENC012",
    name="line-ends",
    message="a line end other than LF",
    find=find,
    severity=Severity.INFO,
    phase=10,
    trigger=None,
    bad=(
        Example("First line\r\nsecond line\r\n", "First line\nsecond line\n"),
        Example("First line\rsecond line", "First line\nsecond line"),
        Example("First line\u2028second line\u2029third line", "First line\nsecond line\nthird line"),
        Example("First line\x85second line\x85", "First line\nsecond line\n"),
        Example("", "First line\n", data=b"\xef\xbb\xbfFirst line"),
    ),
    good=(
        Example("First line\nsecond line\n"),
        Example("First line\nsecond line without an end"),
        Example(r"In C the two characters \r\n end a line."),
        Example("He paused\x85 and left."),
        Example("", data=b"First line\nsecond line\n"),
    ),
)
