"""What speaks for and against a line's being the title: its shape, its neighbours, what it shares with the body.

Each piece of evidence has a name that a person can read; `curate.anatomy.title_weights` says how much it counts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from curate.anatomy.parts import BULLET, Header, Lines
from curate.regex import regex
from curate.sieve import sieved
from curate.text import around, ends_sentence, is_long, is_unspaced, squash, unspaced, words
from curate.tuples import NamedTuple

BODY = 4000
"""Code points of the body that a title is compared with."""

LOOKED_AT, HEAD = 40, 400
"""Lines of the body whose shape is looked at, and code points of each that are counted."""

FEW = 3
"""Lines of a text that a single line above them heads: a heading of a part would have others below."""


BROKEN_WORDS, SEVERAL = 8, 2
"""Words of a line that ends like a sentence, and lines without such an end that show that all are broken at a width."""

SIZES = (1, 2, 3, 4, 6, 9, 14, 20)
"""Words up to which lines are of a size: 0 is one word, 8 more than twenty."""

SHARES = (0.0, 0.2, 0.4, 0.7)
"""Shares of a line's words that the body has too, up to which they are of a step: 0 is none, 4 more than 0.7."""

NEAR = 4
"""Lines below a title in which date or byline stand."""

SAID = 11
"""Letters of a line above which it is no chance that another one holds it."""

PEOPLE = ("byline", "name", "credit", "place")

OPENING = "'\"‘“„«»‹›「『《【¿¡([#@"
"""Marks that a title may begin with."""

END_MARKS = ("?", "!", "…", ".")

MARKS = (
    ("path", regex(r"\s[|»›>❯/·•]\s|\s[|»›>]|^\W*(?:home|startseite|accueil|inicio)\b", re.IGNORECASE)),
    ("credit", regex(r"/|\(.*\)$|©|\bvia\b", re.IGNORECASE)),
    ("clock", regex(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)")),
    (
        "caption",
        regex(
            r"!\[|\b(?:image|photos?|photograph(?:s|y)?|media|video|fotos?|bild|symbolbild|ảnh|фото|zdjęcie|fotografie|"
            r"foto[gğ]raf|caption|copyright|imagen|immagine|picture|courtesy|file)\b|写真|图片|图源|圖|사진|صورة|तस्वीर",
            re.IGNORECASE,
        ),
    ),
)
"""What the words and marks of a line show."""

MARKED = sieved("|".join(pattern.pattern for _, pattern in MARKS), re.IGNORECASE)
"""Any of them: most lines have none."""


class Top(NamedTuple):
    """What the lines that may be the title are looked at together with."""

    header: Header
    able: Lines
    """The lines that may be the title."""
    lines: Sequence[str]
    """All lines of the document."""
    first: int
    """Index of the first paragraph."""


class _Said(NamedTuple):
    """The letters and digits of the lines of a header."""

    longer: tuple[str, ...]
    """Lines long enough for it to be no chance that another one holds them."""
    text: str
    """All of them, each before a line end."""


def evidence(top: Top) -> Iterator[frozenset[str]]:
    """What is seen of each line that may be the title, in their order."""
    body = [line for line in top.lines[top.first : top.first + LOOKED_AT] if line.strip()]
    said = [words(line) for _, line in top.able]
    stems = [_stems(line, its) for (_, line), its in zip(top.able, said, strict=True)]
    known = _known("\n".join(body)[:BODY], frozenset().union(*stems))
    goes_on = tuple(_going_on(body))
    keys = {row: squash(BULLET.sub("", top.lines[row])) for row, _ in top.header.roles}
    header = _Said(tuple(filter(_is_said, keys.values())), "\n".join((*keys.values(), "")))
    kinds = [_kind(role) for _, role in top.header.roles]
    places = {row: at for at, (row, _) in enumerate(top.header.roles)}
    spaced = not all(line.strip() for line in top.lines[: top.first])
    for n, (row, line) in enumerate(top.able):
        near = (*_around(kinds, places[row]), *((_below(top, row),) if spaced else ()))
        heads = "next body" in near and len(body) <= FEW
        yield frozenset(
            (
                *_shape(line, said[n]), *near, *_place(top, n, said[n]), *_repeated(header, keys[row]), *goes_on,
                f"share {bisect_left(SHARES, len(stems[n] & known) / max(len(stems[n]), 1))}",
                *(("heads a short text",) if heads else ()),
            )
        )  # fmt: skip


def _going_on(body: Sequence[str]) -> Iterator[str]:
    """Whether the body begins within a sentence, and whether most of its longer lines break off in one."""
    if body and body[0].lstrip()[0].islower():
        yield "the line goes on"
        return
    broken = [line for line in body if not ends_sentence(line) and line.rstrip()[-1] not in ":*" and _is_long(line)]
    if len(broken) >= SEVERAL and 2 * len(broken) >= sum(map(_is_long, body)):
        yield "lines break off"


def _is_long(line: str) -> bool:
    head = line[:HEAD]
    return is_long(head, BROKEN_WORDS) or len(words(head)) >= BROKEN_WORDS


def _size(line: str, said: Sequence[str]) -> int:
    """The size of a line, which has the words that are given."""
    return bisect_left(SIZES, unspaced(line) // 2 if is_unspaced(line) else len(said))


def _shape(line: str, said: Sequence[str]) -> Iterator[str]:
    """Length, capitals, first and last mark, and words of captions, paths and credits."""
    yield f"size {_size(line, said)}"
    if MARKED.search(line):
        yield from (name for name, pattern in MARKS if pattern.search(line))
    if ":" in line:
        yield "colon"
    yield from _capitals(line, said)
    if not (line[0].isalnum() or line[0] in OPENING):
        yield "begins with a mark"
    end = line.rstrip("\"'”’»)]*_ ")[-1:]
    yield f"ends {end}" if end in END_MARKS else "ends open"


def _capitals(line: str, said: Sequence[str]) -> Iterator[str]:
    longer = [word for word in said if len(word) > 3]
    if line.isupper():
        yield "capitals"
    elif len(longer) > 2 and sum(word[0].isupper() for word in longer) >= 0.7 * len(longer):
        yield "capitalised"
    if line[0].islower():
        yield "begins small"


def _around(kinds: Sequence[str], at: int) -> Iterator[str]:
    """What stands above and below a line of the header, and whether date or byline is near."""
    yield f"next {kinds[at + 1]}" if at + 1 < len(kinds) else "next body"
    yield f"previous {kinds[at - 1]}" if at else "previous nothing"
    near, above = {*kinds[at + 1 : at + 1 + NEAR]}, {*kinds[:at]}
    for kind in ("date", "people"):
        yield from (f"{kind} {where}" for where, found in (("below", near), ("above", above)) if kind in found)


def _below(top: Top, row: int) -> str:
    return "no blank below" if "".join(top.lines[row + 1 : row + 2]).strip() else "blank below"


def _kind(role: str) -> str:
    return "people" if role in PEOPLE else role or "open"


def _place(top: Top, n: int, said: Sequence[str]) -> Iterator[str]:
    """How many lines that may be the title stand above and below, and whether Markdown or capitals set one apart."""
    row, line = top.able[n]
    yield f"above {min(n, 3)}"
    yield f"below {min(len(top.able) - n - 1, 3)}"
    if len(top.able) == 1:
        yield f"lone size {min(_size(line, said), 6)}"
    if top.header.marked:
        yield "marked" if row in top.header.marked else "another is marked"
    if line.isupper() and not all(other.isupper() for _, other in top.able):
        yield "capitals among others"


def _repeated(said: _Said, key: str) -> Iterator[str]:
    """Whether another line says the same, ends with it, or is its end: a path of pages ends with the title."""
    if not _is_said(key):
        return
    # A line is found once in itself: what is found once more stands in another.
    if said.longer.count(key) > 1:
        yield "twice"
    elif said.text.count(f"{key}\n") > 1:
        yield "end of another"
    elif said.text.count(key) > 1:
        yield "part of another"
    parts = [other for other in said.longer if len(other) < len(key) and other in key]
    if parts:
        yield "ends with another" if any(map(key.endswith, parts)) else "holds another"


def _is_said(key: str) -> bool:
    return len(key) > SAID


def _known(text: str, asked: Iterable[str]) -> frozenset[str]:
    """Those of some beginnings of words that words of a text have too: few are asked for, and most texts are long."""
    if is_unspaced(text[:200]) or "İ" in text or "Σ" in text:  # whose small letters are two, or depend on what follows
        return _stems(text, words(text))
    small = text.lower()
    # No word goes on behind a blank: what stands between blanks around a place is all that has to be taken apart.
    return frozenset(
        [stem for stem in asked if any(stem in _beginnings(words(piece)) for piece in around(small, stem))]
    )


def _stems(text: str, said: Iterable[str]) -> frozenset[str]:
    """The beginnings of the longer words of a text; of a script without blanks, its pairs of letters."""
    if is_unspaced(text[:200]):
        return frozenset(a + b for a, b in pairwise(text) if a.isalpha() and b.isalpha())
    return frozenset(_beginnings(said))


def _beginnings(said: Iterable[str]) -> list[str]:
    return [word[:5].lower() for word in said if len(word) > 3]
