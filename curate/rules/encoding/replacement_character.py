"""U+FFFD, the mark of a character that some tool could not read and threw away.

Why it matters: the information is lost, and words with it are no words any more.

Left alone: texts that only name the character.

Unsafe because: what stood there is guessed: from the same word elsewhere in the text, from the letters of an English
ending (an apostrophe), or from a pair of marks around a few words (quotation marks). Where nothing tells, nothing is
proposed.

Source: the Unicode Standard, section 5.22; own reading, 2026-11-24.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.model import Document, Hit, Safety, Severity
from curate.regex import regex
from curate.rule import Example, Rule

LOST = regex("\ufffd+")
QUOTED = regex("(?<![\\w\ufffd])\ufffd(?=\\w)[^\ufffd\n]{1,80}(?<=[\\w.,!?])\ufffd(?![\\w\ufffd])")
WORD, LETTER = regex(r"\w+"), regex(r"[^\W\d_\x00-\x7f]")
ENDING = regex(r"(?:s|t|re|ve|ll|d|m)(?!\w)")
MOST = 100
"""Most lost characters of a text whose words are looked up one by one; more is no text any more."""

LONGEST = 40
"""Code points of half a word."""

QUOTED_WORDS = 6
"""Most words between a pair of marks that are quotation marks."""


UNDECIDED = ("charset", "undecided")
"""Files whose bytes are still there, in an unknown charset: invalid-utf8 speaks of them."""


def find(doc: Document) -> Iterator[Hit]:
    """Find each run of replacement characters, with a guess where there is one."""
    if doc.decoded is not None and doc.decoded.variant in UNDECIDED:
        return
    quotes = dict(_quotes(doc.text))
    few = doc.text.count("\ufffd") <= MOST
    for match in LOST.finditer(doc.text):
        variant, fix = quotes.get(match.start()) or _guess(doc, match, few=few)
        yield Hit(match.start(), match.end(), fix, Safety.UNSAFE, variant)


def _quotes(text: str) -> Iterator[tuple[int, tuple[str, str]]]:
    """Places of pairs of marks around a few words, with the quotation mark of each."""
    for match in QUOTED.finditer(text):
        if len(match[0].split()) <= QUOTED_WORDS:
            yield match.start(), ("quote", "“")
            yield match.end() - 1, ("quote", "”")


def _guess(doc: Document, lost: re.Match[str], *, few: bool) -> tuple[str, str | None]:
    """The variant and the guess for one run: its word elsewhere in the text, else an apostrophe."""
    if few and (letter := _by_its_word(doc, lost)):
        return "word", letter
    text = doc.text
    inside = text[lost.start() - 1 : lost.start()].isalpha() and ENDING.match(text, lost.end())
    return ("apostrophe", "’") if inside and len(lost[0]) == 1 else ("lost", None)


def _by_its_word(doc: Document, lost: re.Match[str]) -> str | None:
    """The letter that makes the damaged word one that the text has elsewhere, if only one does."""
    text = doc.text
    begin, end = max(0, lost.start() - LONGEST), lost.end() + LONGEST
    before = re.split("[^\\w\ufffd]", text[begin : lost.start()])[-1]
    after = re.split("[^\\w\ufffd]", text[lost.end() : end])[0]
    if not before + after or "\ufffd" in before + after:
        return None
    letters = doc.view(_letters).get((before, after), "")
    return letters if len(letters) == 1 else None


def _letters(doc: Document) -> dict[tuple[str, str], str]:
    """The letters beyond ASCII of a text's words, each once, by what stands before and behind them in the word."""
    found: dict[tuple[str, str], str] = {}
    for word in {word for word in WORD.findall(doc.text) if not word.isascii()}:
        for match in LETTER.finditer(word):
            sides = word[: match.start()], word[match.end() :]
            letters = found.get(sides, "")
            if match[0] not in letters:
                found[sides] = letters + match[0]
    return found


RULE = Rule(
    code="ENC003",
    name="replacement-character",
    message="a character was lost here",
    find=find,
    severity=Severity.ERROR,
    phase=20,
    trigger=r"\x{FFFD}",
    bad=(
        Example("The mayor\ufffds answer", "The mayor’s answer"),
        Example("She called it \ufffda small step\ufffd on Monday.", "She called it “a small step” on Monday."),
        Example("The café closed; a caf\ufffd opened.", "The café closed; a café opened."),
        Example("a r\ufffdsum\ufffd of the talks"),
    ),
    good=(
        Example("Decoders write U+FFFD where a byte makes no sense."),
        Example("Was it lost? Yes."),
        Example("a lozenge ◊ and a question mark in a box"),
    ),
)
