"""Who wrote it: the bylines of a header.

A byline is a label with names and nothing that names cannot be part of: "By Jane Doe and John Roe" is one, "By Air,
Land and Sea" and "By Tuesday the water had gone" are none. Names of one word ("Author: Mei") need a label with a
colon.

Source: what trafilatura (issue 92) and newspaper4k (526, 343) get wrong; own reading, 2026-11-24 and 26.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from curate.anatomy.name_lists import BAR, People, names, plain
from curate.anatomy.names import AGENCY, is_given
from curate.anatomy.trades import is_nobody
from curate.beginnings import parted, starts
from curate.regex import regex
from curate.text import ends_sentence, words

__all__ = ["People", "byline", "is_label", "is_nobody", "names", "plain", "unlabelled"]

_WORK = r"(?:guest |an? )?(?:written|words?|story|stories|text|report|reported|posted|post|published|article|review|compiled|news|feature|opinion|analysis|interview|column|commentary|essay|recipe|blog|submitted|contributed|authored|exclusive)"
_PICTURES = r"(?:photos?|photographs?|photography|pictures?|images?|video|illustrations?)"
LABELS = regex(
    rf"(?:(?:(?:{_PICTURES} (?:and|&) )?{_WORK}(?:,? (?:and|&) (?:{_WORK}|{_PICTURES}))?(?: on)? )?by(?: by)?|text|story|report|authors?(?: of this article)?|"
    r"(?:(?:ein(?:e)? )?(?:text|beitrag|artikel|interview|kommentar|kolumne|analyse|reportage|essay|gastbeitrag|bericht|rezension|gastkommentar|glosse|porträt|kritik|leitartikel|protokoll) )?von|autor(?:in(?:/autor)?|en|/in|:in)?|verfasst von|"
    r"(?:(?:propos recueillis|publié|écrit|rédigé|posté|article|texte|un article) )?par|auteure?s?|(?:(?:escrito|publicado|redactado|texto|postado|artículo|artigo) )?por|autora?(?:es)?|redacción|reportagem|"
    r"(?:(?:scritto|pubblicato|articolo|a cura|intervista) )?(?:di|da)|autore|(?:(?:geschreven|tekst|gepubliceerd) )?door|af|tekst(?: av)?|skrevet a[fv]|(?:skriven|text|publicerad) av|av|teksti|"
    r"автор(?:ы)?|текст|автори|фото и текст|беседовал[аи]?|yazar|yazan|haber|oleh|penulis|reporter|autori|autoři|napsal[aiy]?|tekst i zdjęcia|opracował[ai]?|opr|szerző|írta|"
    r"συντάκτης|του|της|bởi|tác giả|מאת|بقلم|كتب|كتبت|الكاتب|نویسنده|作者|(?:本报|本報|特约|特約|见习)?(?:记者|記者)|撰文|文|執筆|取材・文|글|기자|लेखक|বাই|โดย)",
    re.IGNORECASE,
)
"""Words before the name of an author."""

LABEL = regex(rf"(?:{LABELS.pattern})(?!\w)", re.IGNORECASE)


GLUED_LABEL = regex(r"(?:By|Von|Par|Por)(?=[A-ZÀ-ÖØ-Þ][^\W\d_A-Z]+ [A-ZÀ-ÖØ-Þ])")
"""A label that lost the blank behind it: "VonJana Muster"."""

COLON_ONLY = frozenset(
    "text report haber reporter teksti tekst текст фото文글του της redacción autor autora autore auteur auteure author authors story reportagem opr "
    "yazar yazan penulis автор авторы автори autorin autoren autori autoři szerző συντάκτης كتب كتبت 文 글 기자 da".split()
)
"""Labels that need a colon: without one they are words of a headline."""

HEADLINE_WORDS = frozenset(
    "text report haber reporter tekst story reportagem текст 文 글 기자 của του της da di af door en".split()
)
"""Labels that are sections or halves of headlines where they fill a line without a colon."""

CASELESS_LABELS = ("بقلم", "द्वारा", "โดย")
"""Labels in scripts without capitals that are no other words: a name may follow without a colon."""

BEGUN, HIDING = 3, frozenset("*_[!")
"""Letters of a label that are looked at first, and what may stand among them that Markdown hides."""

COLON = regex(r"\s*[:：/=＝／]\s*")
PARTED = regex(r"[|•]|-\s")
"""What every such line has whose pieces stand side by side."""

LONGEST_LINE = 1000
"""Code points of a byline with its links."""

LONGEST = 200
"""Code points of a byline without them."""


def may_begin(line: str) -> bool:
    """Whether a line may begin with a label, by its first three letters: most lines do not.

    >>> may_begin("BY JANE DOE"), may_begin("Storm damages pier"), may_begin("Council approves repairs")
    (True, True, False)
    """
    head = line[:BEGUN].lower()
    if not head.isascii() or not head[:1].isalnum() or not HIDING.isdisjoint(head):
        return True
    return not _beginnings().isdisjoint((head, head[:2], head[:1]))


def may_be(line: str) -> bool:
    """Whether a line may be a label or a byline: with a label at its beginning, or behind what stands beside it.

    >>> may_be("Council approves repairs"), may_be("Harbour | By Jane Doe")
    (False, True)
    """
    return may_begin(line) or PARTED.search(line) is not None or any(map(line.__contains__, HIDING))


@cache
def _beginnings() -> frozenset[str]:
    """What labels begin with: three letters, or all of a shorter label."""
    return frozenset(start[:BEGUN] for label in parted(LABELS.pattern) for start in starts(label))


def unlabelled(line: str) -> tuple[str, bool] | None:
    """What stands behind the label of a byline, and whether a colon parts them; None without a label."""
    return _unlabelled(line) if may_begin(line) else None


@lru_cache(maxsize=1 << 9)
def _unlabelled(line: str) -> tuple[str, bool] | None:
    bare = plain(line) if len(line) <= LONGEST_LINE else ""
    match = GLUED_LABEL.match(bare) or LABEL.match(bare)
    if not match or len(bare) > LONGEST:
        return None
    behind = bare[match.end() :]
    colon = COLON.match(behind)
    glued = match.re == GLUED_LABEL
    if not colon and not glued and (not behind[:1].isspace() or match[0].lower() in COLON_ONLY):
        return None
    return (behind[colon.end() :] if colon else behind).strip(), bool(colon)


def byline(line: str, *, single: bool = False) -> People | None:
    """Authors of a line that is a byline with a label; None where it is none.

    ``single``: a name may be one word even without a colon, since a date stands beside it.

    >>> byline("By Jane Doe and John Roe, Staff Writers").authors
    ('Jane Doe', 'John Roe')
    >>> byline("By Air, Land and Sea")
    """
    said, colon = unlabelled(line) or ("", False)
    if not said:
        return _among_others(line)
    known = _is_full_label(line, said)
    people = names(said, single=single or colon or known, handle=colon)
    if not people or (not colon and _is_prose(line, people)):
        return None
    return people._replace(rest=plain(line)) if people.rest == said else people


def _is_full_label(line: str, said: str) -> bool:
    """Whether no headline begins as a byline does: "Written by Jane", or a label in a script without capitals."""
    label = plain(line)[: -len(said)].strip()
    return (is_given(said.split(maxsplit=1)[0]) and " " in label) or plain(line).startswith(CASELESS_LABELS)


def _is_prose(line: str, people: People) -> bool:
    """Whether a label without a colon begins a sentence, or a list of single words."""
    short = (" " not in name and not AGENCY.fullmatch(name) for name in people.authors)
    listed = len(people.authors) > 1 and any(short)
    return listed or (ends_sentence(line) and len(words(people.rest)) > 2)


def _among_others(line: str) -> People | None:
    """The byline among the things that a line says side by side: "Politics | Written by Jane Doe"."""
    said = plain(line) if len(line) <= LONGEST else ""
    pieces = BAR.split(said) if PARTED.search(said) else []
    read = [(piece, byline(piece)) for piece in pieces[1:]]
    found = [people for piece, people in read if people and (":" in piece or is_given(people.authors[0].split()[0]))]
    return found[0]._replace(rest=said) if len(found) == 1 else None


def is_label(line: str) -> bool:
    """Whether a line is the label alone: the name stands on the next one.

    >>> is_label("By"), is_label("Written by:"), is_label("By the sea")
    (True, True, False)
    """
    return may_begin(line) and _is_label(line)


@lru_cache(maxsize=1 << 9)
def _is_label(line: str) -> bool:
    said = plain(line[: LONGEST + 1])
    bare = said.rstrip(":： ")
    if bare == said and bare.lower() in HEADLINE_WORDS:
        return False
    return 1 < len(bare) < 30 and LABEL.fullmatch(bare) is not None
