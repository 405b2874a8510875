r"""No-break, thin, em and ideographic spaces inside ordinary prose.

Why it matters: to most tokenisers "the\u00a0mayor" is one word, and two texts that read the same differ.

Left alone: typography. Spaces beside digits, currency and percent signs; French ones before ``: ; ! ? »`` and behind
``«`` and titles; those behind the one- and two-letter words of Czech, Polish, Slovak, Russian, Ukrainian and their
neighbours, and before their dashes; behind initials and abbreviations; beside Chinese and Japanese characters. At the
end of a line a space is white space, whatever its kind.

Source: Imprimerie nationale, Lexique des règles typographiques; ČSN 01 6910; SI brochure, section 5.4; own reading,
2026-11-24.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.language import likely
from curate.model import Document, Hit, Severity
from curate.regex import regex
from curate.rule import Example, Rule

ODD = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
RUN = regex(f"[{ODD}][{ODD} \\t]*(?<=[{ODD}])|[{ODD}]")
WIDE = frozenset("\u1680\u2000\u2001\u2002\u2003\u3000")
"""Spaces that no typography puts beside a digit."""

MEASURE = regex(r"[\d%‰°§№#€£$¥₽₴₹₺₩¢+±=×<>≈−]")
EAST_ASIAN = regex(
    "[\u2e80-\u30ff\u3105-\u312f\u31c0-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffef\U00020000-\U0003ffff]"
)
OWN_SPACES = regex("[\u1681-\u169f\u1800-\u18af]")
"""Ogham and Mongolian, which have spaces of their own."""

SMALL_WORD = regex(r"(?:^|[\s(«„“‚\"'\[–—-])[^\W\d_]{1,2}\Z")
INITIAL = regex(r"(?<![^\W\d_])[^\W\d_]\.\Z")
ABBREVIATION = regex(
    r"(?<![^\W\d_])(?:Mme|Mlle|Mmes|MM|Mgr|Me|Dr|Drs|Pr|Prof|Profs|Mr|Mrs|Ms|Messrs|St|Ste|Sr|Sra|Jr|Sig|Hr|Fr|Nr|No|Nos|Art|Abs|Bd|"
    r"Ing|Mag|Dipl|doc|bzw|ca|vgl|tzn|např|tzv|tj|resp|str|ul|al|pl|gen|płk|ks|abp|bp|г|гг|ул|им|стр|рис|см|тыс|млн|млрд|грн|дол|долл|руб|коп|п|fig|Fig|"
    r"vol|Vol|pp|p|cf|Cf|ch|Ch|Gen|Gov|Sen|Rep|Rev|Lt|Col|Capt|Sgt|Maj)\.?\Z"
)
ORDINAL = regex(r"\d\.\Z")
SUFFIXED = regex(r"\d(?:er|re|e|ème|d|nd|st|rd|th|[ºª]|-?(?:го|й|я|е|му|м))\Z")
"""An ordinal number by its last letters: 1er mars, 5-го мая."""

ORDINAL_POINT = frozenset("de cs sk pl da no fi hu hr sl sr bs et lv lt tr is".split())
"""Languages that write an ordinal as a number and a point."""

SMALL_WORDS = frozenset("cs sk pl ru uk be bg sr mk hr sl".split())
"""Languages that keep a small word and the next together, and a dash with the word before it."""

LONGEST = len("Messrs.")
"""Code points of an abbreviation, an initial or an ordinal number."""

NEAR = 24
"""Code points on either side that decide."""

DASHES = "–—-"


def find(doc: Document) -> Iterator[Hit]:
    """Find odd spaces, each run of a kind by itself, that typography does not ask for."""
    lang = likely(doc)
    for match in RUN.finditer(doc.text):
        line = doc.lines[doc.line_at(match.start())]
        before = doc.text[max(line.start, match.start() - NEAR) : match.start()].rstrip(" \t")
        after = doc.text[match.end() : min(line.end, match.end() + NEAR)].lstrip(" \t")[:1]
        if after and before and _is_typography(before, after, match[0], lang):
            continue
        for odd in re.finditer(f"[{ODD}]+", match[0]):
            start, end = match.start() + odd.start(), match.start() + odd.end()
            yield Hit(start, end, " " * (end - start), message=_message(odd[0]))


def _message(spaces: str) -> str:
    return f"U+{ord(spaces[0]):04X} instead of a space"


def _is_typography(before: str, after: str, spaces: str, lang: str | None) -> bool:
    """Whether a space has to be this one, by the characters beside it and the language."""
    edge = before[-1]
    if not (edge + after).isascii() and _is_spaced_apart(edge, after):
        return True
    if not WIDE.isdisjoint(spaces):
        return False
    if edge == "«" or after == "»" or MEASURE.match(edge) or MEASURE.match(after):
        return True
    return _by_language(before, after, lang) or _by_abbreviation(before, lang)


def _is_spaced_apart(edge: str, after: str) -> bool:
    """Whether a script that has spaces of its own stands beside a space."""
    return any(script.match(beside) for script in (EAST_ASIAN, OWN_SPACES) for beside in (edge, after))


def _by_abbreviation(before: str, lang: str | None) -> bool:
    """Whether an initial, an abbreviation, or an ordinal number stands before."""
    near = max(0, len(before) - LONGEST)
    if INITIAL.search(before, near) or ABBREVIATION.search(before, near) or SUFFIXED.search(before, near):
        return True
    return ORDINAL.search(before) is not None and (lang is None or lang in ORDINAL_POINT)


def _by_language(before: str, after: str, lang: str | None) -> bool:
    """Whether the language's own rules ask for it."""
    if lang in ("fr", None) and after in ":;!?":
        return True
    if lang == "fr":
        return after in DASHES or before[-1] in DASHES
    return lang in SMALL_WORDS and (SMALL_WORD.search(before) is not None or after in DASHES or before[-1] in DASHES)


RULE = Rule(
    code="ENC013",
    name="odd-space",
    message="an odd kind of space",
    find=find,
    severity=Severity.INFO,
    phase=40,
    trigger=r"[\x{A0}\x{1680}\x{2000}-\x{200A}\x{202F}\x{205F}\x{3000}]",
    common=True,
    bad=(
        Example("the\u00a0council\u00a0voted", "the council voted"),
        Example("an em\u2003space and a thin\u2009one", "an em space and a thin one"),
        Example("boiled\u3000potatoes", "boiled potatoes"),
        Example("La mairie\u00a0a dit\u00a0non.", "La mairie a dit non.", "fr"),
        Example("a line that ends\u00a0\nin 12\u00a0", "a line that ends \nin 12 "),
    ),
    good=(
        Example("25\u00a0000 € et 3\u202f%", lang="fr"),
        Example("Elle dit\u00a0: «\u00a0oui\u00a0!\u00a0» à Mme\u00a0Petit", lang="fr"),
        Example("山田\u3000花子", lang="ja"),
        Example("am 3.\u00a0Mai, 20\u00a0km entfernt, z.\u00a0B. hier", lang="de"),
        Example("Bydlel v\u00a0Brně a\u00a0pracoval u\u00a0dráhy.", lang="cs"),
        Example("Dr.\u00a0Poe and J.\u00a0K. Roe met at 5\u00a0p.m."),
    ),
)
