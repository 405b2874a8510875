"""Bytes that are not UTF-8: another charset, a mixture of two, or no text at all.

Why it matters: most tools stop at the first such byte, drop it, or read the file as Latin-1; letters are lost before
anything else looks at the text.

Left alone: everything that is UTF-8, whatever its letters; a charset is never guessed for it. UTF-16, UTF-32 and
ISO-2022-JP say what they are, and single Windows-1252 bytes in UTF-8 are explained one by one: the text already holds
their characters, and the fix is to write it as UTF-8.

Unsafe because: any other charset is the likeliest of several, and a wrong one gives other letters.

Source: the WHATWG Encoding standard; `curate.decode` says how the decision is made.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from curate.decode import Decoded, Run
from curate.model import Document, Hit, Safety, Severity
from curate.rule import Example, Rule

SHOWN = 8
"""Most bytes of a run that a message shows."""

OPEN = ("charset", "undecided")
"""Variants whose text still misses characters."""

LOST = "\ufffd"


def find(doc: Document) -> Iterator[Hit]:
    """Find the runs of bytes that were not UTF-8, or say of the whole text what it was read as."""
    decoded = doc.decoded
    if decoded is None or not decoded.variant:
        return
    hit = partial(Hit, variant=decoded.variant)
    if decoded.variant == "binary":
        yield hit(None, None, message="binary data, where text was expected")
    elif decoded.text != doc.text:
        yield from _of_an_edited_text(doc, decoded)
    elif decoded.variant == "charset":
        message = f"not UTF-8; it reads as {decoded.proposed}"
        yield hit(0, len(doc.text), decoded.proposal, Safety.UNSAFE, message=message)
    elif not decoded.runs:
        yield hit(None, None, message=f"the file is {decoded.encoding}, not UTF-8")
    else:
        decided = decoded.variant != "undecided"
        for run in decoded.runs:
            fix = doc.text[run.start : run.end] if decided else None
            yield hit(run.start, run.end, fix, message=_said(run, decoded), file_only=True)


def _of_an_edited_text(doc: Document, decoded: Decoded) -> Iterator[Hit]:
    """Places are no longer known; what was decided is settled, the rest is open while characters are missing."""
    if decoded.variant not in OPEN or LOST in doc.text:
        yield Hit(None, None, variant=decoded.variant, message="some bytes of this text were not UTF-8")


def _said(run: Run, decoded: Decoded) -> str:
    shown = run.raw[:SHOWN].hex(" ").upper() + (" …" if len(run.raw) > SHOWN else "")
    read = "nothing says what they are" if decoded.variant == "undecided" else "read as windows-1252"
    return f"bytes {shown} at {run.offset} are not UTF-8; {read}"


RULE = Rule(
    code="ENC001",
    name="invalid-utf8",
    message="bytes that are not UTF-8",
    find=find,
    severity=Severity.ERROR,
    phase=10,
    trigger=None,
    bad=(
        Example("", "The mayor’s answer", data="The mayor’s answer".encode("cp1252")),
        Example("", "Zoë’s café", data=b"Zo\xc3\xab\x92s caf\xc3\xa9"),
        Example("", "Hi, all", data="Hi, all".encode("utf-16")),
        Example("", "Привет, мир", "ru", data="Привет, мир".encode("koi8-r")),
    ),
    good=(
        Example("", data="naïve café — “yes”".encode()),
        Example("", data=b"plain ascii"),
        Example("", "한국어", "ko", data="한국어".encode()),
    ),
)
