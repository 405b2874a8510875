r"""Controls of writing direction where they do nothing, or make a text read otherwise than it is.

Why it matters: a mark that nobody sees makes "\u200eHarbour" another word, and an override shows "exe.pdf" for what is
"fdp.exe".

Left alone: every control in a line with letters that run from right to left, and in texts of such languages: there they
put brackets, numbers and names into their places. In such lines only overrides and isolates without a partner are
reported.

Unsafe because: in a line with an override the order that is read changes when the controls go.

Source: Unicode Standard Annex 9; "Trojan Source" (CVE-2021-42574).
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.language import likely
from curate.model import Document, Hit, Line, Safety, Severity
from curate.regex import regex
from curate.rule import Example, Rule

CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
RUN = regex(f"[{CONTROLS}]+")
OVERRIDE = regex("[\u202d\u202e]")
ISOLATE = regex("[\u2066-\u2068](?P<inside>[^\u2066-\u2069]*)\u2069")
UNPAIRED = regex("[\u2066-\u2069]")

LEFTWARD = regex("[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Letters and numbers of scripts that run from right to left."""

LEFTWARD_LANGUAGES = frozenset("ar fa ur he yi ps sd ug ku ckb dv".split())
DEEPEST = 8
"""Isolates within isolates that are matched."""


def find(doc: Document) -> Iterator[Hit]:
    """Find the controls of lines that run from left to right, and the suspicious ones of others."""
    leftward = likely(doc) in LEFTWARD_LANGUAGES
    for line in doc.lines:
        if not line.text.isascii() and RUN.search(line.text):
            yield from _kept(line) if leftward or LEFTWARD.search(line.text) else _useless(line)


def _useless(line: Line) -> Iterator[Hit]:
    """The controls of a line in which nothing runs from right to left."""
    bold = OVERRIDE.search(line.text) is not None
    safety, variant = (Safety.UNSAFE, "override") if bold else (Safety.SAFE, "mark")
    for run in RUN.finditer(line.text):
        yield Hit(line.start + run.start(), line.start + run.end(), "", safety, variant)


def _kept(line: Line) -> Iterator[Hit]:
    """Overrides, and isolates that nothing closes or opens, in a line that needs controls."""
    text = line.text
    for match in OVERRIDE.finditer(text):
        message = "an override of the writing direction: the text is not what is seen"
        yield Hit(line.start + match.start(), line.start + match.end(), variant="override", message=message)
    for _ in range(DEEPEST):
        text = ISOLATE.sub(lambda pair: f" {pair['inside']} ", text)
    for match in UNPAIRED.finditer(text):
        message = "an isolate that nothing closes or opens"
        yield Hit(line.start + match.start(), line.start + match.end(), variant="unpaired", message=message)


RULE = Rule(
    code="ENC011",
    name="bidi-control",
    message="a control of writing direction that does nothing here",
    find=find,
    severity=Severity.WARNING,
    phase=40,
    trigger=r"[\x{061C}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}]",
    bad=(
        Example("\u200eThe council\u200f met", "The council met"),
        Example("a fee \u2066of 7\u2069 each", "a fee of 7 each"),
        Example("open report\u202efdp.exe", "open reportfdp.exe"),
        Example("\u202aSources\u202c said so.", "Sources said so."),
        Example("השער \u202eexe\u202c נסגר", lang="he"),
        Example("قال \u2067نعم أمس", lang="ar"),
    ),
    good=(
        Example("המחיר \u200e(7%)\u200e עלה", lang="he"),
        Example("قال \u2067“نعم”\u2069 أمس", lang="ar"),
        Example("the day of عيد\u200e in May"),
        Example("12/5\u200f/2026", lang="ar"),
        Example("👩\u200d🚀 and a plain line"),
    ),
)
