"""Who wrote it: the bylines of a header.

A byline is a label with names and nothing that names cannot be part of: "By Jane Doe and John Roe" is one, "By Air,
Land and Sea" and "By Tuesday the water had gone" are none. Names of one word ("Author: Mei") need a label with a
colon.

Source: what trafilatura (issue 92) and newspaper4k (526, 343) get wrong; own reading, 2026-11-24 and 26.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from curate.anatomy.datelines import CITIES
from curate.anatomy.names import (
    AFFILIATION,
    AGENCY,
    CASELESS,
    CREDENTIAL,
    DESK,
    GLUED,
    HANDLE,
    JOINT,
    NAME,
    ORGANISATION,
    PUBLICATION,
    ROLE,
    SUFFIX,
    apart,
    cased,
    is_given,
)
from curate.text import ends_sentence, words

_WORK = r"(?:guest |an? )?(?:written|words?|story|stories|text|report|reported|posted|post|published|article|review|compiled|news|feature|opinion|analysis|interview|column|commentary|essay|recipe|blog|submitted|contributed|authored|exclusive)"
_PICTURES = r"(?:photos?|photographs?|photography|pictures?|images?|video|illustrations?)"
LABELS = re.compile(
    rf"(?:(?:(?:{_PICTURES} (?:and|&) )?{_WORK}(?:,? (?:and|&) (?:{_WORK}|{_PICTURES}))?(?: on)? )?by(?: by)?|text|story|report|authors?(?: of this article)?|"
    r"(?:(?:ein(?:e)? )?(?:text|beitrag|artikel|interview|kommentar|kolumne|analyse|reportage|essay|gastbeitrag|bericht|rezension|gastkommentar|glosse|porträt|kritik|leitartikel|protokoll) )?von|autor(?:in(?:/autor)?|en|/in|:in)?|verfasst von|"
    r"(?:(?:propos recueillis|publié|écrit|rédigé|posté|article|texte|un article) )?par|auteure?s?|(?:(?:escrito|publicado|redactado|texto|postado|artículo|artigo) )?por|autora?(?:es)?|redacción|reportagem|"
    r"(?:(?:scritto|pubblicato|articolo|a cura|intervista) )?(?:di|da)|autore|(?:(?:geschreven|tekst|gepubliceerd) )?door|af|tekst(?: av)?|skrevet a[fv]|(?:skriven|text|publicerad) av|av|teksti|"
    r"автор(?:ы)?|текст|автори|фото и текст|беседовал[аи]?|yazar|yazan|haber|oleh|penulis|reporter|autori|autoři|napsal[aiy]?|tekst i zdjęcia|opracował[ai]?|opr|szerző|írta|"
    r"συντάκτης|του|της|bởi|tác giả|מאת|بقلم|كتب|كتبت|الكاتب|نویسنده|作者|(?:本报|本報|特约|特約|见习)?(?:记者|記者)|撰文|文|執筆|取材・文|글|기자|लेखक|বাই|โดย)",
    re.IGNORECASE,
)
"""Words before the name of an author."""

LABEL = re.compile(rf"(?:{LABELS.pattern})(?!\w)", re.IGNORECASE)


GLUED_LABEL = re.compile(r"(?:By|Von|Par|Por)(?=[A-ZÀ-ÖØ-Þ][^\W\d_A-Z]+ [A-ZÀ-ÖØ-Þ])")
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

COLON = re.compile(r"\s*[:：/=＝／]\s*")
LONGEST_LINE = 1000
"""Code points of a byline with its links."""

LONGEST, LONGEST_NAME, LONGEST_REST = 200, 7, 12
"""Code points of a byline without them; words of an organisation's name, and of what may stand behind the names."""

_STAMP = r"(?:last )?(?:updated?|published|posted|modified|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|special to)"
_OTHER = r"(?:medically |expert |legally )?(?:reviewed|(?:fact[- ])?checked|edited|photograph(?:s|ed|y)?|photos?|pictures?|illustrat\w+|translated|video|graphics?|fotos?|bilder)"
TAIL = re.compile(
    rf"\s*(?:[|•·∙/–—(\[<]|\s-(?:\s|$)|@\w|\S+@\w[\w.\-]*\.\w|https?:|www\.|\d+[ -]?(?i:min|hour|day|week|month|year|sec|hr|std|stunde|tag|h\b|m\b|d\b)|\b(?:for|in|at|on|from|is|was|für|aus|pour|à|em|para)\b"
    rf"|(?i:\b{_STAMP}\b|[,;.]?\s*\b{_OTHER}(?: and \w+)? by\b|;\s*{_OTHER}\b)|(?<=\w\s)(?:Follow|Close|View|Read|Share|Subscribe|Email|E-mail|Folgen)(?:\s|$)).*$",
    re.DOTALL,
)
"""What may follow the names: a newspaper, a place, an address, how long ago, a button, who took the pictures."""

SUPERSCRIPT = re.compile(r"(?<=[^\W\d_])(?:\d{1,2}|\s\d)(?:[,*†‡]\d{0,2})*[*†‡]?$")
"""The number of a footnote behind a name."""

LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
MARKS = re.compile(r"(?<!\w)[*_]{1,3}|[*_]{1,3}(?!\w)|(?<=[^\W\d_])_(?=[A-ZÀ-Þ])")
SMALL = re.compile(r"(?:\s[a-zß-ÿ]\w+){1,3}$")
"""Words in lower case behind a name: "Ann Poe archive page"."""

CAPITALS = re.compile(
    r"((?:[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.'’\-]+ ){1,3}?[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.'’\-]+) (?=[A-Z][a-z])"
)
"""A name in capitals before words that are not: "JANE DOE Associated Press"."""

NO_NAME = re.compile(
    r"(?:the|this|these|that|all|no|our|my|your|his|her|their|a|an|how|why|what|when|where|who|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"january|february|march|july|august|september|october|november|december|der|die|das|den|dem|ein|eine|einem|einer|les|la|le|el|los|las|il|lo|gli|wegen|dort|hier|exemple|qué|che)",
    re.IGNORECASE,
)
"""First words that begin a headline and no name, where nothing but capitals speaks for one."""

SYSTEM = re.compile(
    r"(?:admin(?:istrator)?|root|user|webmaster|web ?master|system|unknown|anonymous|null|none|n/a|test|guest|guest (?:author|writer|contributor|post|blogger)|editor|editors|the editors?|author|writer|staff|"
    r"(?:our |the )?(?:staff|web|news|online|digital|desk|content|freelance|senior|special|contributing)? ?(?:writers?|reporters?|correspondents?|editors?|team|desk|staff|contributors?)|redakteur(?:in)?|"
    r"autor|contributor|contributors|redactor|usuario|administrador|utilisateur|inconnu|администратор|админ|редактор|автор)",
    re.IGNORECASE,
)
"""Accounts and trades that stand where a name should."""


ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|@\w+")


BAR = re.compile(r"\s*[|•]\s*|\s*-\s+")
"""What parts the things that a line says side by side."""


class People(NamedTuple):
    """The names of a line, by what they did, and the words that belong to no name."""

    authors: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    rest: str = ""


def plain(line: str) -> str:
    """A line without Markdown's links and marks.

    >>> plain("By **[Jane Doe](/people/jane)**")
    'By Jane Doe'
    """
    return MARKS.sub(_mark, LINK.sub(r"\1", line)).strip(" \t*_\u00a0")


def _mark(match: re.Match[str]) -> str:
    """A mark between two words parts them: "_VonUlrich Exner_Korrespondent"."""
    return (
        " "
        if match[0] == "_" and match.end() < len(match.string) and match.string[match.end()].isupper() and match.start()
        else ""
    )


def unlabelled(line: str) -> tuple[str, bool] | None:
    """What stands behind the label of a byline, and whether a colon parts them; None without a label."""
    bare = plain(line) if len(line) <= LONGEST_LINE else ""
    match = GLUED_LABEL.match(bare) or LABEL.match(bare)
    if not match or len(bare) > LONGEST:
        return None
    behind = bare[match.end() :]
    colon = COLON.match(behind)
    glued = match.re is GLUED_LABEL
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
    said = unlabelled(line)
    if not said:
        return _among_others(line)
    first = said[0].split()[0] if said[0] else ""
    known = is_given(first) and " " in plain(line)[: -len(said[0])].strip()
    known = known or plain(line).startswith(CASELESS_LABELS)
    loose = (single or known) and not said[1]
    people = names(said[0], single=single or said[1] or known, handle=said[1])
    if (
        people
        and loose
        and len(people.authors) > 1
        and any(" " not in name and not AGENCY.fullmatch(name) for name in people.authors)
    ):
        return None
    if people and people.rest == said[0]:
        people = people._replace(rest=plain(line))
    if people and not said[1] and people.rest and ends_sentence(line) and len(words(people.rest)) > 2:
        return None
    return people


def _among_others(line: str) -> People | None:
    """The byline among the things that a line says side by side: "Politics | Written by Jane Doe"."""
    pieces = BAR.split(plain(line)) if len(line) <= LONGEST else []
    read = [(piece, byline(piece)) for piece in pieces[1:]]
    found = [people for piece, people in read if people and (":" in piece or is_given(people.authors[0].split()[0]))]
    return found[0]._replace(rest=plain(line)) if len(found) == 1 else None


def is_nobody(said: str) -> bool:
    """Whether an account, a trade or an address stands where a name should.

    >>> is_nobody("Staff Writer"), is_nobody("jdoe@example.org"), is_nobody("Jane Doe")
    (True, True, False)
    """
    return SYSTEM.fullmatch(said.strip()) is not None or ADDRESS.fullmatch(said.strip()) is not None


def is_label(line: str) -> bool:
    """Whether a line is the label alone: the name stands on the next one.

    >>> is_label("By"), is_label("Written by:"), is_label("By the sea")
    (True, True, False)
    """
    said = plain(line[: LONGEST + 1])
    bare = said.rstrip(":： ")
    if bare == said and bare.lower() in HEADLINE_WORDS:
        return False
    return 1 < len(bare) < 30 and LABELS.fullmatch(bare) is not None


def names(said: str, *, single: bool = False, handle: bool = False) -> People | None:
    """People in a list of names; None where it begins with what is no name and no organisation.

    What stands beside the names is ``rest``; where that is more than one thing, the whole as it was said.
    ``single``: a name may be one word; ``handle``: and in lower case.

    >>> names("Ann Poe | Harbour Times").rest
    'Harbour Times'
    """
    listed, rest = plain(said).strip(" .,:"), ""
    if tail := TAIL.search(listed):
        listed, rest = listed[: tail.start()].rstrip(" ,-"), listed[tail.start() :].strip(" |•·∙/–—-()[]<>@,;")
    if glued := _glued(listed):
        listed, rest = listed[:glued], f"{listed[glued:]} {rest}".strip()
    found: list[str] = []
    beside: list[str] = []
    for joint, part in _parts(listed):
        name, role = _parted(part)
        if role == part and not joint and found:
            found[-1], *more = _cut(found[-1])
            beside += more
        if name and found and not _joins(joint, name, found, alone=not beside):
            name, role = "", part
        beside += [role] if role else []
        parted = apart(name)
        if name and not all(_is_name(one, single=single, handle=handle) for one in parted):
            if not found:
                return None
            beside, name = [*beside, name], ""
        found += parted if name else []
    if not found or len(words(" ".join(beside))) > LONGEST_REST:
        return None
    more = [piece for piece in BAR.split(rest) if piece]
    if more and all(map(_is_known, more)):
        found, rest = [*found, *more], ""
    others = [piece for piece in (*beside, rest) if piece]
    return People(authors=tuple(map(cased, found)), rest=plain(said) if len(others) > 1 else "".join(others))


def _cut(name: str) -> list[str]:
    """A known given name and the next word, and the word behind them: half of a trade that goes on, as in "Ann Poe Health & Science Editor"."""
    said = name.split()
    third = len(said) == 3 and said[1].isalpha() and said[1][0].isupper() and not is_given(said[1])
    return [" ".join(said[:2]), said[2]] if third else [name]


def _glued(listed: str) -> int:
    """Where another word begins inside one of a name that has two already; 0 where none does."""
    glued = GLUED.search(listed)
    return glued.start() if glued and " " in listed[: glued.start()].strip() else 0


def _parts(listed: str) -> Iterator[tuple[str, str]]:
    """The parts of a list, each with what stands before it: ``comma``, ``with`` or nothing of note."""
    at, before = 0, ""
    for joint in JOINT.finditer(listed):
        if listed[at : joint.start()]:
            yield before, SUPERSCRIPT.sub("", listed[at : joint.start()])
        at, before = joint.end(), joint.lastgroup or ""
    if listed[at:]:
        yield before, SUPERSCRIPT.sub("", listed[at:])


def _joins(joint: str, name: str, found: list[str], *, alone: bool) -> bool:
    """Whether a later name is an author's too, and not an agency that helped, or where one works or lives."""
    if joint == "with" and (AGENCY.fullmatch(name) or ORGANISATION.search(name) or name.lower().startswith("agenc")):
        return False
    return (joint != "comma" or _is_another(name, found)) and (alone or is_given(name.split(maxsplit=1)[0]))


def _parted(part: str) -> tuple[str, str]:
    """A name, and what its bearer is: "Ann Poe Travel News Reporter" is one part to a reader of commas.

    >>> _parted("Ann Poe Travel News Reporter"), _parted("Staff Writer"), _parted("J. R. Roe")
    (('Ann Poe', 'Travel News Reporter'), ('', 'Staff Writer'), ('J. R. Roe', ''))
    >>> _parted("Political Editor Ann Poe"), _parted("JANE DOE Associated Press")
    (('Ann Poe', 'Political Editor'), ('JANE DOE', 'Associated Press'))
    """
    said = part.split()
    given = is_given(said[0])
    if CREDENTIAL.fullmatch(part) or SYSTEM.fullmatch(part):
        return "", part
    if AGENCY.fullmatch(part) or (len(said) == 2 and given) or (DESK.fullmatch(part) and not given):
        return part, ""
    if capitals := CAPITALS.match(part):
        return capitals[1], part[capitals.end() :]
    if len(said) > 2 and CREDENTIAL.fullmatch(said[-1]) and not part.isupper():
        return " ".join(said[:-1]), said[-1]
    return _apart(part, given=given)


def _apart(part: str, *, given: bool) -> tuple[str, str]:
    """A name and a trade or an employer without a mark between them, in either order."""
    first = min(
        (
            match.start()
            for match in (ROLE.search(part), ORGANISATION.search(part), AFFILIATION.search(f"{part} "))
            if match
        ),
        default=None,
    )
    if first is None:
        small = SMALL.search(part) if given else None
        return (part[: small.start()], small[0].strip()) if small else (part, "")
    corporate = (
        ORGANISATION.search(part)
        or AFFILIATION.search(f"{part} ")
        or PUBLICATION.fullmatch(part.rsplit(maxsplit=1)[-1])
    )
    trade = ROLE.fullmatch(part.rsplit(maxsplit=1)[-1]) and not PUBLICATION.fullmatch(part.rsplit(maxsplit=1)[-1])
    if corporate and not trade and not (given and first > len(part.split(maxsplit=1)[0]) + 1):
        return part, ""
    if first < len(" ".join(part.split()[:2])):
        return _behind(part)
    return _before(part, first)


def _behind(part: str) -> tuple[str, str]:
    """The name behind what somebody is; none where nothing else stands there."""
    last = [*ROLE.finditer(part)][-1].end() if ROLE.search(part) else len(part)
    name = part[last:].strip()
    return (name, part[:last].strip()) if len(name.split()) in (2, 3) else ("", part)


def _before(part: str, first: int) -> tuple[str, str]:
    """The name before what somebody is: its first words."""
    before = part[:first].split()
    full = (
        3 if len(before) > 2 and (before[1].endswith(".") or before[1].islower() or SUFFIX.fullmatch(before[2])) else 2
    )
    kept = " ".join(before[:full])
    return kept, part[len(kept) :].strip()


def _is_another(name: str, found: list[str]) -> bool:
    """Whether what stands behind a comma is one more name, and not where the first one works or lives."""
    said = name.split()
    if ROLE.search(name) and not is_given(said[0]):
        return False
    if SUFFIX.fullmatch(name) or len(said) < 2 or len(said) > 4:
        return all(" " not in other for other in found)
    if name.isupper() != found[-1].isupper():
        return False
    return is_given(said[0]) or not (AFFILIATION.search(f"{name} ") or name.lower() in CITIES)


def _is_name(part: str, *, single: bool, handle: bool) -> bool:
    if AGENCY.fullmatch(part) or DESK.fullmatch(part):
        return True
    if ORGANISATION.search(part) or AFFILIATION.search(part):
        return (
            ":" not in part
            and len(part.split()) <= LONGEST_NAME
            and part[0].isupper()
            and all(map(_is_proper, part.split()))
        )
    if NAME.fullmatch(part):
        return (single or " " in part or is_handle(part)) and not NO_NAME.fullmatch(part.split(maxsplit=1)[0])
    if single and HANDLE.fullmatch(part):
        return handle or is_handle(part)
    return single and CASELESS.fullmatch(part) is not None and not part[0].isascii()


def _is_known(name: str) -> bool:
    """Whether a part is a name of two or three words that a common given name begins."""
    said = name.split()
    return len(said) in (2, 3) and is_given(said[0]) and NAME.fullmatch(name) is not None and not ROLE.search(name)


def _is_proper(word: str) -> bool:
    return word[0].isupper() or word.lower() in (
        "of",
        "and",
        "for",
        "the",
        "de",
        "du",
        "des",
        "la",
        "für",
        "der",
        "del",
        "di",
    )


def is_handle(word: str) -> bool:
    """Whether a word is written as no word of a sentence is: "AJLabs".

    >>> is_handle("AJLabs"), is_handle("Tuesday"), is_handle("NATO")
    (True, False, False)
    """
    return word.isalnum() and any(map(str.islower, word)) and any(map(str.isupper, word[1:]))
