r"""Characters that nobody sees: zero-width spaces, soft hyphens, stray joiners, byte order marks, hidden tags.

Why it matters: "har\u200bbour" is another word to every index and tokeniser, and hidden tags carry text that no reader
has agreed to.

Left alone: what scripts need. Zero-width spaces part words in Thai, Lao, Khmer, Burmese, Tibetan, Chinese and
Japanese; joiners and non-joiners are spelling in the Arabic and Indic scripts, Syriac and Mongolian; joiners make one
emoji of several; tags are flags. A byte order mark at the start of a file is ENC012's.

Unsafe because: a soft hyphen beside a digit may have been a hyphen (K-12), which some fonts show; so may one between
what are two words rather than two syllables (a small word, a capital or a long word behind it), in a text with few.

Source: the Unicode Standard, sections 9.2, 12.1 and 23.2; kepano/defuddle pull request 103, which broke Persian.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.regex import regex
from curate.rule import Example, Rule
from curate.stopwords import STOPWORDS

INVISIBLE = "\u00ad\u180e\u200b-\u200d\u2060\ufeff\U000e0000-\U000e007f"
RUN = regex(f"[{INVISIBLE}]+")

VARIANTS = {
    "\u00ad": ("soft-hyphen", "a soft hyphen"),
    "\u180e": ("mongolian", "a Mongolian vowel separator"),
    "\u200b": ("zero-width-space", "a zero-width space"),
    "\u200c": ("joiner", "a zero-width non-joiner"),
    "\u200d": ("joiner", "a zero-width joiner"),
    "\u2060": ("word-joiner", "a word joiner"),
    "\ufeff": ("byte-order-mark", "a byte order mark"),
}
HIDDEN = ("hidden-text", "a hidden tag character")

UNSPACED = regex(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\u1b00-\u1b7f\u3000-\u30ff\u3130-\u318f"
    "\u3400-\u4dbf\u4e00-\u9fff\ua980-\ua9df\ua9e0-\ua9ff\uaa60-\uaadf\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
"""Scripts in which a zero-width space parts words."""

ARABIC = regex("[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
JOINING = regex(
    "[\u0600-\u08ff\u0900-\u0dff\u0f00-\u0fff\u1000-\u109f\u1780-\u18af\u1a00-\u1c4f\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefc"
    "\U00010a00-\U00011fff]"
)
"""Scripts in which joiners and non-joiners are spelling."""

MONGOLIAN = regex("[\u1800-\u18af]")
FLAG = regex("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]+\U000e007f")
BY_NUMBER = regex("\\d\u00ad\\w|[^\\W\\d_]\u00ad\\d")
"""Where a soft hyphen is no place to break a word."""

HALVES = regex("(?<![\\w\u00ad])(?P<left>[^\\W\\d_]+)\u00ad(?P<right>[^\\W\\d_][^\\W\\d_A-ZÀ-Þ]*)(?!\u00ad)")
"""Two parts of a word with one soft hyphen; a capital inside begins what is glued to it."""

LONGEST = 8
"""Letters of a syllable, at most: where words are hyphenated, each of their syllables is."""

FEW = 6
"""Soft hyphens below which a text does not hyphenate its words."""

JOINED_EMOJI = "\ufe0f\u20e3"


TASKS = {"\u200b": UNSPACED, "\u200c": JOINING, "\u200d": JOINING, "\u180e": MONGOLIAN}
"""Characters with the letters beside which they have a task."""


def find(doc: Document) -> Iterator[Hit]:
    """Find invisible characters, neighbours of a kind together, that the letters beside them do not need."""
    text = doc.text
    kept = {at for flag in FLAG.finditer(text) for at in range(*flag.span())} if "\U0001f3f4" in text else set()
    kept |= {0} if doc.decoded and text.startswith("\ufeff") else set()
    dashes = frozenset(_dashes(doc))
    for run in RUN.finditer(text):
        before, after = text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 1]
        odd = [at for at in range(*run.span()) if at not in kept and not _is_needed(text[at], before, after)]
        for (_, kind), places in groupby(enumerate(odd), key=lambda one: (one[1] - one[0], _kind(text[one[1]]))):
            ats = [at for _, at in places]
            yield _hit(text, ats[0], ats[-1] + 1, kind, ats[0] in dashes)


def _kind(char: str) -> tuple[str, str]:
    """The variant of an invisible character, and its name."""
    return VARIANTS.get(char, HIDDEN)


def _hit(text: str, start: int, end: int, kind: tuple[str, str], is_dash: bool) -> Hit:
    variant, name = kind
    said = name if end - start == 1 else f"{name}, {end - start} times"
    if variant == "soft-hyphen" and (is_dash or BY_NUMBER.match(text, max(0, start - 1))):
        return Hit(start, end, "-", Safety.UNSAFE, variant, f"{said}; perhaps it was meant to be seen")
    return Hit(start, end, "", variant=variant, message=said)


def _dashes(doc: Document) -> Iterator[int]:
    """Soft hyphens between what are two words, not two syllables of one."""
    if not 0 < doc.text.count("\u00ad") < FEW:
        return
    small = STOPWORDS.get(likely(doc) or "", ())
    for match in HALVES.finditer(doc.text):
        right = match["right"]
        if right in small or right[0].isupper() or max(len(match["left"]), len(right)) > LONGEST:
            yield match.end("left")


def _is_needed(char: str, before: str, after: str) -> bool:
    """Whether a character has a task between the nearest visible ones."""
    if char == "\u200d" and _is_emoji(before) and _is_emoji(after):
        return True
    if char == "\u200b" and ARABIC.match(before) and ARABIC.match(after):
        return True
    task = TASKS.get(char)
    return task is not None and bool(task.match(before) or task.match(after))


def _is_emoji(char: str) -> bool:
    return char != "" and (char in JOINED_EMOJI or unicodedata.category(char) in ("So", "Sk", "Sm"))


RULE = Rule(
    code="ENC010",
    name="invisible-character",
    message="an invisible character",
    find=find,
    severity=Severity.WARNING,
    phase=40,
    trigger=r"[\x{AD}\x{180E}\x{200B}-\x{200D}\x{2060}\x{FEFF}\x{E0000}-\x{E007F}]",
    bad=(
        Example("the har\u200bbour\u200b wall", "the harbour wall"),
        Example("co\u00adordi\u00adnation", "coordination"),
        Example("\ufeffThe council met.", "The council met."),
        Example("Auf\u200clage", "Auflage", "de"),
        Example("from K\u00ad12 schools", "from K-12 schools"),
        Example("the pier\u00adand the Monday\u00adFriday boat", "the pier-and the Monday-Friday boat"),
        Example("a sentence\U000e0068\U000e0069 and its end", "a sentence and its end"),
    ),
    good=(
        Example("می\u200cخواهم", lang="fa"),
        Example("👩\u200d👩\u200d👧 and 🏳️\u200d🌈"),
        Example("क्\u200dष", lang="hi"),
        Example("ข่าว\u200bวันนี้", lang="th"),
        Example("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f for the Scots"),
    ),
)
