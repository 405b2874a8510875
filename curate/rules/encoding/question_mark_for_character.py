"""Question marks, also turned ones, in place of characters that an encoder did not know: don?t, ?5m, S?o Paulo.

Why it matters: the apostrophe, the currency or the letter is lost, and the sentence ends in the middle of a word.

Left alone: questions, also those that the next word or number is glued to; addresses; years that are uncertain (?1450);
texts that still have typographic apostrophes, whose encoder knew them.

Unsafe because: an apostrophe is only the likeliest of what was lost. Which letter or currency it was, nothing tells.

Source: own reading of exports from Windows-1252 to ASCII, 2026-11-26.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.automata import LETTER
from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.profile import free_words
from curate.protected import is_protected
from curate.regex import regex
from curate.rule import Example, Rule
from curate.stopwords import STOPWORDS

INSIDE = regex(r"[?¿](?<=[^\W\d_].)(?=[A-Za-zÀ-ÖØ-öø-ÿ])")
CLITIC = regex(r"(?P<s>s)(?![\w=&?])|(?P<t>t)(?![\w=&?])|(?:re|ve|ll|d|m)(?![\w=&?])")
BEFORE_CLITIC = regex(
    r"(?i)(?:i|you|we|they|he|she|it|who|what|that|this|there|here|where|how|could|should|would|might|must)\Z"
)
"""Words that are contracted with more than an s."""

ELISION = regex(r"(?<!\w)(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|dell|all|nell|dall|sull|un)\Z", re.IGNORECASE)
VOWEL = regex("(?i)[aeiouyhàâéèêëîïôù]")
ELIDING = ("fr", "it", "ca")

AMOUNT = regex(
    r"\?(?:(?<=[\s(\[“\"'].)|(?<=^.))"
    r"(?=\d[\d.,]*\s?(?:m|bn|k|b|tn|mn|mio|mrd|million|billion|trillion)\b|\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+[.,]\d\d(?!\d))",
    re.MULTILINE,
)
"""A currency sign that was lost before an amount; any other number may be what comes after a question."""

ASCII_ONLY = frozenset("en sw id so ha om rn xh sn zu".split())
"""Languages that need few letters beyond ASCII: there only names lose one."""

QUESTION = regex(
    r"(?i)¿|(?:^|[.!?…\"“«:]\s*)(?:what|who|whom|whose|why|where|when|which|how|is|are|do|does|did|can|will|qu[ei]|quoi|comment|"
    r"pourquoi|où|quand|combien|was|wer|wie|wo|warum|wann|hva|hvem|hvorfor|hvordan|vil|cosa|chi|perché|come|dove)\b[^.!?]*\Z"
)
"""How a question begins, up to its mark."""

SHORT = 3
"""Letters of the first part of a loan word, at most: fa?ade, d?cor."""

NEAR = 120
"""Code points before a mark that are looked at."""


def find(doc: Document) -> Iterator[Hit]:
    """Find question marks for apostrophes, for letters inside words, and for currency signs."""
    for match in AMOUNT.finditer(doc.text):
        yield Hit(*match.span(), variant="currency", message="a question mark in place of a currency sign")
    if "’" in doc.text:
        return
    lang = likely(doc)
    for match in INSIDE.finditer(doc.text):
        left, right = _around(doc.text, match.start())
        if is_protected(doc, match.start()) or re.search(r"[/=&@?]|\.\w|\w\.\w", f"{left} {right}"):
            continue
        if _is_apostrophe(left, right, lang):
            said = "a question mark in place of an apostrophe"
            yield Hit(*match.span(), "’", Safety.UNSAFE, "apostrophe", said)
        elif match[0] == "?" and right[0].islower() and _is_letter(doc, match.start(), left, right):
            yield Hit(*match.span(), variant="letter", message="a question mark in place of a letter")


def _around(text: str, at: int) -> tuple[str, str]:
    """What stands before and behind a place up to the next blank, at most 40 code points each."""
    before, after = text[max(0, at - 40) : at], text[at + 1 : at + 41]
    return before.split()[-1], after.split()[0]


def _is_apostrophe(left: str, right: str, lang: str | None) -> bool:
    """Whether a clitic stands behind the mark, or an elided word before it."""
    clitic = CLITIC.match(right)
    if clitic:
        return bool(clitic["s"]) or (left[-1:] in "nN" if clitic["t"] else BEFORE_CLITIC.search(left) is not None)
    return lang in ELIDING and ELISION.search(left) is not None and VOWEL.match(right) is not None


def _is_letter(doc: Document, at: int, left: str, right: str) -> bool:
    """Whether a mark stands for a letter: it is in one word, not between a question and the next one."""
    lang = likely(doc)
    left, right = re.split(r"\W", left)[-1], re.split(r"\W", right)[0]
    if (lang is None or lang in ASCII_ONLY) and not left[:1].isupper() and not _is_loan(doc, left, right, lang):
        return False
    if QUESTION.search(doc.text, max(0, at - NEAR), at):
        return False
    return len(left) == 1 or (len(left) + len(right) > 2 and not _is_word(doc, right, lang))


def _is_loan(doc: Document, left: str, right: str, lang: str | None) -> bool:
    """Whether the parts may be of a loan word of English, like na?ve: the first is short, and neither is a word."""
    return lang == "en" and len(left) <= SHORT and left not in STOPWORDS["en"] and not _is_word(doc, right, lang)


def _is_word(doc: Document, part: str, lang: str | None) -> bool:
    """Whether a part of a word is one of its own, in the language or elsewhere in the text."""
    return part in STOPWORDS.get(lang or "", ()) or part in free_words(doc)


RULE = Rule(
    code="ENC004",
    name="question-mark-for-character",
    message="a question mark in place of a character",
    find=find,
    severity=Severity.WARNING,
    phase=20,
    trigger=rf"{LETTER}[?¿][A-Za-z\x{{C0}}-\x{{FF}}]|(?:^|[\s(\[“\"'])\?\d",
    bad=(
        Example("The mayor?s wife didn?t say", "The mayor’s wife didn’t say"),
        Example("America¿s league", "America’s league"),
        Example("L?école d?en bas", "L’école d’en bas", "fr"),
        Example("a fund of ?7m, and ?2,300 in cash"),
        Example("He moved to S?o Luís with Gonz?lez", lang="pt"),
    ),
    good=(
        Example("Who said so?! Nobody?"),
        Example("see example.org/list?page=7&s=m and shop.example?s=t"),
        Example("the poet (?1450) and his page 7? Or 8?"),
        Example("Warum kam er nicht?sagte sie", lang="de"),
        Example("It’s called Who?s on first?"),
    ),
)
