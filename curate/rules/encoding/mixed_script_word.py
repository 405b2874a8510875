"""Words in two scripts: a Latin word with Cyrillic or Greek letters that look like its own, and the reverse.

Why it matters: the word is found by no search and counted as another; it gets past filters, which is why spam and
copied reports are written so.

Left alone: what is put together of two scripts on purpose: a name with a Russian ending (iPhone'ами), Greek letters
that have no Latin look-alike, as units and formulas use them (μm, kΩ, ΔT), and compounds, each part of which is judged
alone. A letter that looks like none of the other script is only reported, where it stands among such.

Unsafe because: the letter that is meant may be another one than the one that it looks like: in Hausa a Cyrillic К
stands for Ƙ, and a Cyrillic Н is the sound of N. Only languages without such letters of their own get a fix.

Source: Unicode Technical Standard 39, confusables; own reading, 2026-11-26.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.regex import regex
from curate.rule import Example, Rule

LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
CYRILLIC = "\u0400-\u0482\u048a-\u052f"
GREEK = "\u0370-\u0373\u0376-\u037d\u0386\u0388-\u03ff\u1f00-\u1fff"
MARKS = "\u0300-\u036f"
WORD = regex(
    f"(?<![{LATIN}{CYRILLIC}{GREEK}{MARKS}])"
    f"(?:[{LATIN}][{LATIN}{MARKS}]*[{CYRILLIC}{GREEK}]|[{CYRILLIC}][{CYRILLIC}{MARKS}]*[{LATIN}]|[{GREEK}][{GREEK}{MARKS}]*[{LATIN}])"
    f"[{LATIN}{CYRILLIC}{GREEK}{MARKS}]*"
)
IS_LATIN = regex(f"[{LATIN}]")
IS_GREEK = regex(f"[{GREEK}]")

TO_LATIN = dict(
    zip("аекорсухѕіјԁһԛԝАВЕКМОРСТУХЅІЈӀӏёЁїЇҫҪӧӦӓӒӑӐ", "aekopcyxsijdhqwABEKMOPCTYXSIJIlëËïÏçÇöÖäÄăĂ", strict=True)
)
"""Cyrillic letters with the Latin ones that they look like."""

GREEK_TO_LATIN = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True))
TO_CYRILLIC = {latin: letter for letter, latin in TO_LATIN.items() if letter in "аеорсухіАВЕКМОРСТУХІёЁїЇ"} | {"H": "Н"}
TO_GREEK = {latin: letter for letter, latin in GREEK_TO_LATIN.items()}
UNSURE = frozenset("Нн")
"""Look-alikes that writers use for the sound as well: H and N."""

LOOKS_LATIN = UNSURE.union(TO_LATIN)

ROMAN = regex("[IVXLCDM]*[IVXLD][IVXLCDM]*")
"""A Roman numeral that cannot be a Russian word."""

PLAIN = frozenset("en de fr es it pt nl da sv no fi sq id sw".split())
CYRILLIC_PLAIN = frozenset("ru uk be bg sr mk".split())


def find(doc: Document) -> Iterator[Hit]:
    """Find words of Latin and other letters in which those of one script look like the other's."""
    lang = likely(doc) or ""
    for match in WORD.finditer(doc.text):
        word = match[0]
        fix = _meant(word, lang)
        if fix is not None:
            said = (
                f"letters of two scripts in one word; {fix} is meant" if fix else "letters of two scripts in one word"
            )
            yield Hit(*match.span(), fix or None, Safety.UNSAFE, "look-alike" if fix else "mixture", said)


def _meant(word: str, lang: str) -> str | None:
    """The word in one script; empty where that is not known, None where the mixture is meant."""
    latin = {letter for letter in word if IS_LATIN.match(letter)}
    foreign = {letter for letter in word if letter.isalpha()} - latin
    if IS_GREEK.search(word):
        return _among_greek(word, latin, foreign, lang)
    as_latin, as_cyrillic = foreign <= LOOKS_LATIN, latin <= TO_CYRILLIC.keys()
    cyrillic = as_cyrillic and lang in CYRILLIC_PLAIN
    if as_latin and (not cyrillic or ROMAN.fullmatch(_spelled(word, TO_LATIN))):
        return _latin(word, foreign, lang)
    if as_cyrillic:
        return _spelled(word, TO_CYRILLIC) if cyrillic else ""
    return "" if _blocks(word) > 2 else None


def _among_greek(word: str, latin: set[str], foreign: set[str], lang: str) -> str | None:
    """A word of Latin and Greek letters: capitals that look Latin, or Latin letters in a Greek word."""
    if foreign <= GREEK_TO_LATIN.keys():
        return _spelled(word, GREEK_TO_LATIN) if lang in PLAIN else ""
    if lang == "el" and latin <= TO_GREEK.keys():
        return _spelled(word, TO_GREEK)
    return None


def _latin(word: str, foreign: set[str], lang: str) -> str | None:
    """A word whose Cyrillic letters all look Latin; in a Cyrillic text one with an ending of its language is meant."""
    if lang in CYRILLIC_PLAIN and _blocks(word) == 2 and IS_LATIN.match(word):
        return None
    known = lang in PLAIN or lang in CYRILLIC_PLAIN
    return _spelled(word, TO_LATIN) if known and UNSURE.isdisjoint(foreign) else ""


def _spelled(word: str, table: dict[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in word)


def _blocks(word: str) -> int:
    """How many stretches of one script a word has."""
    return sum(1 for _ in groupby((letter for letter in word if letter.isalpha()), key=_is_latin))


def _is_latin(letter: str) -> bool:
    return IS_LATIN.match(letter) is not None


RULE = Rule(
    code="ENC014",
    name="mixed-script-word",
    message="letters of two scripts in one word",
    find=find,
    severity=Severity.WARNING,
    phase=45,
    trigger=(
        r"[A-Za-z\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{24F}\x{1E00}-\x{1EFF}][\x{300}-\x{36F}]*[\x{370}-\x{52F}\x{1F00}-\x{1FFF}]"
        r"|[\x{370}-\x{52F}\x{1F00}-\x{1FFF}][\x{300}-\x{36F}]*[A-Za-z\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{24F}\x{1E00}-\x{1EFF}]"
    ),
    bad=(
        Example("the harbоur wall", "the harbour wall"),
        Example("Вremen and Оslo", "Bremen and Oslo"),
        Example("Ρayment by card", "Payment by card"),
        Example("Cовет решил", "Совет решил", "ru"),
        Example("в ХIХ веке", "в XIX веке", "ru"),
        Example("Кari na gida", lang="ha"),
        Example("the Нarbour"),
    ),
    good=(
        Example("Совет met the Council", lang="uk"),
        Example("α-helix, 5 μm, 3 kΩ, ΔT and TNFα"),
        Example("VIP-гость и IT-отдел", lang="ru"),
        Example("три iPhoneа и SMSка", lang="ru"),
        Example("one µg of it"),
    ),
)
