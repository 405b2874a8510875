"""How well bytes read in a charset: likelihoods of letters, in nats.

A text that was read in the wrong charset is made of letters that its language hardly puts together. Each language has a
model of which letter follows which (scripts with thousands of characters: how frequent each is), made from the passages
in `curate.charset_data`; the cost of a reading is its negative log-likelihood in the language that suits it best, plus
what no language does: capitals after small letters, symbols inside words, control characters. All readings cost the
same bytes, so costs compare across charsets. A right reading costs 2.5 to 4 nats a byte.

Source: the idea is that of Mozilla's universal charset detector (Li and Momoi 2001: letter pairs, frequent characters,
valid sequences); the models are our own.
"""

from __future__ import annotations

import codecs
from collections import Counter
from functools import cache
from itertools import islice, pairwise
from math import log

from curate.charset_data import CHARSETS, COMMON_ROWS, FREQUENT, MARKS, OPENING, PASSAGES, RARE
from curate.regex import regex
from curate.tuples import NamedTuple

SAMPLE_BYTES = 1 << 16

LANGUAGES = (*PASSAGES, *FREQUENT)
"""Every language that has a model."""

_SMALL = "abcdefghijklmnopqrstuvwxyz"  # `string`, which has them, compiles a pattern when it is imported
_FOREIGN = 9.5
_UNKNOWN = 11.0
_APOSTROPHE = 9.0
_SYMBOL = 13.0
_CONTROL = 15.0
_FLIP = 7.0
_IN_WORD = 8.0
_MISPLACED = 6.0
_TOUCHING = 4.0
_LEANING = 12.0
_CONTEXT = 200  # words
_SCRIPTS_MIXED = 5.0
_SMOOTHING = 6.0
_MARK_COST = {mark: cost for marks, cost in MARKS.items() for mark in marks}
_WORD = regex(rb"\S+")
_LETTERS = "A-Za-zÀ-ÖØ-öø-ʯͰ-ҁҊ-֏א-ת؀-ۿ"
_SYMBOL_IN_WORD = regex(rf"(?<=[{_LETTERS}])[^\x00-\x7f{_LETTERS}’–—…·\xa0\xad\u2e80-\U0010ffff]+(?=[{_LETTERS}])")

_TOUCHING_LETTER = regex(rf"(?<=[{_LETTERS}])[–—]|[–—¼½¾²³†‡](?=[{_LETTERS}])")


class Reading(NamedTuple):
    """A sample of the bytes, read in one charset."""

    encoding: str  # Python's codec name, or whatever name the caller gave
    sample: str
    cost: float  # nats, lower is better


class _Model(NamedTuple):
    """What one language makes likely; costs in nats."""

    pairs: dict[tuple[str, str], float]
    singles: dict[str, float]
    unseen: dict[str, float]  # what a pair that the passage lacks costs beside its second letter
    alphabetic: bool
    latin: bool


def leanings(data: bytes) -> dict[str, float]:
    """What each language costs beside the likeliest one by the first ASCII words: nats, at most `_LEANING`."""
    words = [match[0] for match in islice(_WORD.finditer(data[:SAMPLE_BYTES]), _CONTEXT) if match[0].isascii()]
    pairs = _folded(_pairs(b" ".join(words).decode("ascii")))
    costs = {language: _letter_cost(pairs, _model(language)) for language in LANGUAGES}
    least = min(costs.values())
    return {language: min(cost - least, _LEANING) for language, cost in costs.items()}


def suspects(data: bytes) -> bytes:
    """The words of `data` that hold a byte beyond ASCII, joined by blanks, about the first 64 kB of them."""
    words: list[bytes] = []
    size = 0
    for match in _WORD.finditer(data):
        if not match[0].isascii():
            words.append(match[0])
            size += len(match[0]) + 1
            if size > SAMPLE_BYTES:
                break
    return b" ".join(words)[:SAMPLE_BYTES]


def readings(sample: bytes, leaning: dict[str, float]) -> list[Reading]:
    """Every charset that can read the sample, with its cost; the table's order."""
    found = []
    for encoding, languages in CHARSETS.items():
        text = _read(sample, encoding)
        if text is not None:
            total = cost(text, {language: leaning[language] for language in languages})
            found.append(Reading(encoding, text, total + RARE.get(encoding, 4.0)))
    return found


def cost(text: str, leaning: dict[str, float]) -> float:
    """Nats that `text` costs in the best of the languages named, each with what it costs beforehand."""
    pairs = _pairs(text)
    folded = _folded(pairs)
    letters = min(_letter_cost(folded, _model(language)) + nats for language, nats in leaning.items())
    return letters + _shape_cost(text, pairs)


def _read(sample: bytes, encoding: str) -> str | None:
    """The sample in a charset, without a character cut at its end; None where the charset lacks a byte."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return None


def _fold(char: str) -> str:
    """The small letter of a letter, the blank for ASCII that is no letter, any other character itself."""
    if char.isalpha():
        return char.lower()[0]
    if char == "'":
        return "’"
    return " " if char.isascii() and (char.isprintable() or char.isspace()) else char


def _pairs(text: str) -> Counter[tuple[str, str]]:
    """How often which character follows which; the text begins and ends with a blank."""
    return Counter(pairwise(f" {text} "))


def _folded(pairs: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """The same for folded characters."""
    folded: Counter[tuple[str, str]] = Counter()
    for (first, second), count in pairs.items():
        folded[_fold(first), _fold(second)] += count
    return folded


def _shape_cost(text: str, pairs: Counter[tuple[str, str]]) -> float:
    """What no language does: a capital after a small letter, a symbol between two letters, a dash that touches one."""
    flips = sum(n for (a, b), n in pairs.items() if a.islower() and b.isupper() and not (a + b).isascii())
    symbols = sum(1 for _ in _SYMBOL_IN_WORD.finditer(text))
    return _FLIP * flips + _IN_WORD * symbols + _TOUCHING * len(_TOUCHING_LETTER.findall(text))


def _letter_cost(pairs: Counter[tuple[str, str]], model: _Model) -> float:
    """Nats of all pairs in one language."""
    return sum(count * _pair_cost(first, second, model) for (first, second), count in pairs.items())


def _pair_cost(first: str, second: str, model: _Model) -> float:
    """Nats of the second character after the first."""
    if second not in " ’" and not second.isalpha():
        return _mark_cost(second, after_letter=first.isalpha())
    if first != "’" and not first.isalpha():
        first = " "
    known = model.pairs.get((first, second))
    if known is not None:
        return known
    return _unseen_cost(first, second, model)


def _unseen_cost(first: str, second: str, model: _Model) -> float:
    """Nats of a letter after one that it does not follow in the model."""
    mixed = model.alphabetic and not model.latin and first != " " != second and first.isascii() != second.isascii()
    strange = _FOREIGN if model.latin and second < "\u0250" else _APOSTROPHE if second == "’" else _UNKNOWN
    return model.unseen.get(first, 0.0) + model.singles.get(second, strange) + (_SCRIPTS_MIXED if mixed else 0.0)


def _mark_cost(mark: str, *, after_letter: bool) -> float:
    """Nats of a character that is no letter; what opens and what is no mark at all does not end a word."""
    known = _MARK_COST.get(mark)
    misplaced = _MISPLACED if after_letter and (known is None or mark in OPENING) else 0.0
    return misplaced + (known or (_SYMBOL if mark.isprintable() else _CONTROL))


@cache
def _model(language: str) -> _Model:
    return _alphabet(PASSAGES[language]) if language in PASSAGES else _characters(language)


def _alphabet(passage: str) -> _Model:
    """A model of letter pairs; a pair that the passage lacks falls back on the letter alone."""
    text = f" {' '.join(passage.split())} "
    latin = "a" in text
    letters = Counter(text)
    letters.update(_SMALL if latin else "")
    total = letters.total()
    singles = {letter: -log(count / total) for letter, count in letters.items()}
    pairs = Counter(pairwise(text))
    follows = {letter: count + _SMOOTHING for letter, count in letters.items()}
    costs = {(a, b): -log((count + _SMOOTHING * letters[b] / total) / follows[a]) for (a, b), count in pairs.items()}
    unseen = {letter: -log(_SMOOTHING / weight) for letter, weight in follows.items()}
    if not latin:
        singles |= dict.fromkeys(_SMALL, 6.0)
    return _Model(costs | {(" ", " "): 0.0}, singles, unseen, alphabetic=True, latin=latin)


def _characters(language: str) -> _Model:
    """A model of single characters: the first hundred, the other frequent ones, the common rows, the rest."""
    codec, low, high = COMMON_ROWS[language]
    frequent = "".join(FREQUENT[language].split())
    rows = bytes(byte for lead in range(low, high + 1) for trail in range(0xA1, 0xFF) for byte in (lead, trail))
    singles = (
        dict.fromkeys(_SMALL, 6.0)
        | dict.fromkeys(rows.decode(codec, "ignore"), 9.7)
        | dict.fromkeys(frequent[100:], 7.0)
        | dict.fromkeys(frequent[:100], 5.2)
        | {" ": 4.0}
    )
    return _Model({(" ", " "): 0.0}, singles, {}, alphabetic=False, latin=False)
