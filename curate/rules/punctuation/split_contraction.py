"""A contraction, possessive or elision that was torn apart: ``don 't``, ``do n't``, ``Kyiv ’s``, ``l ' été``.

Why it matters: tokenisers of all kinds then see stray letters in place of words, and "n't" becomes one.

Left alone: clipped words and decades ('em, 'n', '90s), Dutch names ('s-Hertogenbosch), letters in quotation marks, and
whatever opens a quotation. The kind of apostrophe stays as it is.

Source: sacremoses issues 3, 43 and 152; own reading, 2026-11-24.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.language import likely
from curate.model import Document, Hit, Severity
from curate.protected import is_protected
from curate.regex import regex
from curate.rule import Example, Rule

BLANK = "[ \u00a0]"
MARK = "['’]"
LOOSE = regex(rf"{MARK}(?:(?<={BLANK}.)|(?={BLANK}))")
CLITIC = regex(
    rf"{MARK}(?:(?<={BLANK}.){BLANK}?|(?<={BLANK}[nN].){BLANK}?|(?<=[nN].){BLANK})"
    r"(?:[tT]|s|re|ve|ll|d|m|S|RE|VE|LL|D|M|clock)(?!\w)"
)
"""What every hit has, of elisions and of contractions, from its rarest mark on; only lines with it are read again."""

PLAIN = "do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must|might|need|ai|sha|dare|ought"
BEHIND = r"(?=[\s.,;:!?)\]}\"”»…]|-{2}|[–—]|$)"

ENGLISH = (
    regex(rf"(?i:\b(?:{PLAIN}))(?P<gap>{BLANK})(?i:n){MARK}(?i:t)\b"),
    regex(rf"(?i:\b(?:{PLAIN})n)(?P<gap>{BLANK}{MARK}{BLANK}?|{MARK}{BLANK})(?i:t)\b(?!{MARK})"),
    regex(rf"(?i:\b(?:{PLAIN}))(?P<gap>{BLANK}n{MARK}{BLANK})t\b"),
    regex(rf"(?i:\bcan)(?P<gap>{BLANK}{MARK})t(?={BLANK}[a-z]|[.,;:!?]|$)"),
    regex(rf"(?<=[^\W\d_])(?P<gap>{BLANK}{MARK}{BLANK}?)(?:s|re|ve|ll|d|m){BEHIND}"),
    regex(rf"(?<=[A-Z])(?P<gap>{BLANK}{MARK}{BLANK}?)(?:S|RE|VE|LL|D|M){BEHIND}"),
    regex(rf"(?<=\d)(?P<gap>{BLANK}{MARK}{BLANK}?)s{BEHIND}"),
    regex(rf"(?<=[A-Z]\.)(?P<gap>{BLANK}{MARK}{BLANK}?)s{BEHIND}"),
    regex(rf"(?i:\bo)(?P<gap>{BLANK}{MARK}{BLANK}?)clock\b"),
)
NAMED = regex(
    r"(?i)\b(?:in|the|letters?|an?|of|suffix|ending|and|or|plus|from|to|at|van|de|het|op|word|prefix|morpheme|vs\.?|with)\Z"
)
"""Words behind which ``'s`` is a name, or is talked about."""

VOWEL = "[aeiouyhàâäáåéèêëíìîïóòôöùûüœæAEIOUYHÀÂÄÁÉÈÊËÍÌÎÏÓÒÔÖÙÛÜŒÆ]"
FRENCH = regex(
    rf"(?<![\w'’‘“\"«])(?i:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|entr|aujourd)"
    rf"(?P<gap>{BLANK}{MARK}{BLANK}?|{MARK}{BLANK})(?={VOWEL})"
)
ITALIAN = regex(
    rf"(?<![\w'’‘“\"«])(?i:l|d|c|un|gl|dell|nell|all|dall|sull|coll|quell|quest|bell|sant|tutt|mezz|anch|com|dov|cos|quand|"
    rf"senz|nient|nessun|ciascun|buon)(?P<gap>{BLANK}{MARK}{BLANK}?|{MARK}{BLANK})(?={VOWEL})"
)
QUOTED = regex(r"[^\s'’]+(?: [^\s'’]+){0,5}['’](?!\w)")


def find(doc: Document) -> Iterator[Hit]:
    """Find torn contractions of English, elisions of French and Italian."""
    lang = likely(doc)
    patterns = {"fr": (FRENCH,), "it": (ITALIAN,)}.get(lang or "", ENGLISH)
    variant = "elision" if lang in ("fr", "it") else "contraction"
    loose = CLITIC if patterns is ENGLISH else LOOSE
    lines = doc.lines_at(mark.start() for mark in loose.finditer(doc.text))
    for match in (
        m for line in lines for pattern in patterns for m in pattern.finditer(doc.text, line.start, line.end)
    ):
        if not _is_meant(doc, match, lang or "") and not is_protected(doc, match.start()):
            yield Hit(*match.span("gap"), re.sub(BLANK, "", match["gap"]), variant=variant)


def _is_meant(doc: Document, match: re.Match[str], lang: str) -> bool:
    """Whether the apostrophe is a quotation mark, or the word before it announces a name."""
    behind = doc.text[match.end() : match.end() + 60].split("\n")[0]
    if lang in ("fr", "it"):
        opens = match["gap"].startswith((" ", "\u00a0")) and match["gap"][-1] in "'’"
        return opens and QUOTED.match(behind) is not None
    before = doc.text[max(0, match.start("gap") - 12) : match.start("gap")]
    clitic = doc.text[match.end("gap") : match.end("gap") + 1] in "sdm" and NAMED.search(before) is not None
    return clitic or behind[:1] in ("'", "’") or behind[:2] in (" '", " ’")


RULE = Rule(
    code="PUN002",
    name="split-contraction",
    message="a contraction that is torn apart",
    find=find,
    severity=Severity.WARNING,
    phase=92,
    trigger=(
        r"(?:[ \x{A0}][nN]?['’][ \x{A0}]?|[nN]['’][ \x{A0}])(?:[tTsSdDmM]|re|RE|ve|VE|ll|LL|clock)(?:\W|\z)"
        rf"|[A-Za-z](?:[ \x{{A0}}]['’][ \x{{A0}}]?|['’][ \x{{A0}}]){VOWEL}"
    ),
    common=True,
    languages=("en", "fr", "it"),
    bad=(
        Example("We don 't know, and it 's cold.", "We don't know, and it's cold."),
        Example("She does n't sing and ca n't dance.", "She doesn't sing and can't dance."),
        Example("Kyiv ’s mayor isn ’t here.", "Kyiv’s mayor isn’t here."),
        Example("l ’ hiver qu ' il aime", "l’hiver qu'il aime", "fr"),
        Example("il porto dell 'isola e l 'estate", "il porto dell'isola e l'estate", "it"),
    ),
    good=(
        Example("bread 'n' butter, the '80s, give 'em time"),
        Example("in 's-Hertogenbosch and on 't Zand"),
        Example("the letters 's' and 'd'"),
        Example("He called it 'so good' and 't was true."),
        Example("On écrit 's' et 't' à la fin.", lang="fr"),
    ),
)
