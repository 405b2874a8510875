"""Lines that carry a field of the record: where the text is from, its tags, its rights."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from curate.automata import Automaton, searching
from curate.beginnings import Beginnings
from curate.labels.keys import Label, alternatives, fold, key, keys, phrases, trim
from curate.labels.numbers import counter
from curate.model import Fields
from curate.phrases import (
    AGENCIES,
    LEGAL_FORMS,
    NAME_JOINERS,
    PHOTO_AGENCIES,
    PHOTO_ARCHIVES,
    REUSE,
    RIGHTS,
    SOURCE_LISTS,
    SOURCES,
    SYNDICATION,
    TAG_PHRASES,
    TAGS,
    TOLD,
    TOPICS,
)
from curate.phrases_sections import SECTIONS
from curate.regex import regex
from curate.sieve import widened
from curate.text import is_unspaced, words

URL = regex(r"(?:https?://\S+|(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,18}(?:/\S*)?)", re.IGNORECASE)

SIGN_OFF = regex(r"[a-z]{2,4}(?:/[a-z]{2,4})*")
"""Initials of editors and agencies behind a site's name."""

LIST = regex(r"\s*[,،、;；|•·]\s*|\s+/\s+|\s*#")
TAG_PHRASE = regex(lambda: rf"[\W_]*(?P<label>{alternatives(phrases(TAG_PHRASES))}) (?P<rest>\w.*)", re.IGNORECASE)
HASHTAG = regex(r"#([^\s#,.;:!?]+)")
HASHTAGS = regex(rf"{HASHTAG.pattern}(?:[\s,]*{HASHTAG.pattern})+[\s,]*")
STOPPED = regex(r"[.!?。！？…]$")
ADDRESS = regex(r"://|@|\bwww\.|[\[\]{}\\\"=]|:\s")
"""Addresses and code, and a label of its own."""
YEARS = r"(?:19|20)\d\d(?: ?[-–,/] ?(?:(?:19|20)?\d\d))*"
SIGNS = ("©", "(c)", "copyright", "hak cipta", "авторские права", "авторское право")
SIGN = r"(?:©|\(c\)|copyright|copyrighted|hak cipta|авторские права|авторское право)"
DATED = regex(rf"[\W_]*(?:{SIGN}[ :]*)+(?:by |von )?{YEARS}(?P<rest>.*)", re.IGNORECASE)
NAMED = regex(r"[\W_]*(?:(?:©|\(c\)|copyright:?)\s*)+(?P<rest>\D.*)", re.IGNORECASE)
COMPANY = regex(LEGAL_FORMS, re.IGNORECASE)
REUSE_START = regex("|".join(REUSE.values()))
STOCK = regex(rf"\b(?:{PHOTO_ARCHIVES})", re.IGNORECASE)
PROVIDED = r"(?:provided|bereitgestellt|fourni|proporcionado|fornito|fornecido) (?:by|von|par|por|da)\b"
"""What stands behind the sign under the pictures of portals."""

CREDITED = regex(rf"{PROVIDED}|[\w.&'’ -]+[/／][\w.&'’ -]+$|\b(?:{PHOTO_ARCHIVES}|{PHOTO_AGENCIES})\b", re.IGNORECASE)
"""A photographer behind an agency, or an agency: a credit, not a notice."""

NOTE_END = regex(r"\s+(?:and (?:is|has been|was)|on (?=\w+ \d)|under a?|by (?=[A-Z])|\()|(?<=[a-z]{2})\s?\.\s|[,;]\s")
"""Where the name in a syndication note ends."""

SPOKEN = regex(TOLD)

MOST_WORDS = 30
"""Of a rights notice."""

MOST_SIGNED_WORDS = 70
"""Of one that opens with a copyright sign."""

MOST_OWNER = 14
"""Words behind a sign without a year."""

MOST_BEFORE = 8
"""Words of an owner's name in front of "all rights reserved"."""

LONGEST_LABEL = 30
"""Characters of a label before its colon."""

LONGEST_ITEM = 48
"""Characters of a name or tag."""

MOST_TAGS = 40
MOST_TAG_WORDS = 5
MOST_NAME_WORDS = 4
MOST_NOTED_WORDS = 6
"""Of the name in a syndication note, where the words around it say that it is one."""

MOST_SMALL_WORDS = 2
"""Of a topic that is written small."""

MOST_SOURCES = 3

BRACKET = r"\("
"""Of the sign in letters: it is no part of what a line begins with."""

CLOSING = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–—•…»“”’。、」』】।۔؟"
"""Marks at the end of lines; behind any other it is not told what a line ends with."""

LAST = 4
"""Characters of a line's end in which a phrase that reserves all rights is recognised; all of them have more."""

COUNTED = regex(r"\.\{\d+,\d+\}")
"""Counted repetitions of anything: an automaton keeps a state for each count."""

OPENING = " *_[]()"
"""Characters that may stand before a note."""

SYNDICATED = tuple(regex(pattern) for pattern in SYNDICATION)
NOTES = (*map(regex, REUSE.values()), *SYNDICATED)


@cache
def source_keys() -> frozenset[str]:
    """Labels of where a text is from."""
    return keys(SOURCES)


@cache
def source_list_keys() -> frozenset[str]:
    """Those of several sources."""
    return keys(SOURCE_LISTS)


@cache
def tag_keys() -> frozenset[str]:
    """Labels of tags."""
    return keys(TAGS)


@cache
def topic_keys() -> frozenset[str]:
    """Labels of tags that open sentences too."""
    return keys(TOPICS)


@cache
def section_keys() -> frozenset[str]:
    """Names of sections."""
    return keys(SECTIONS) | {"news"}


@cache
def reserved() -> tuple[str, ...]:
    """Phrases that reserve all rights."""
    return tuple(keys(RIGHTS))


def fielded(line: str, folded: str) -> Label | None:
    """The first of the readings below that fits a line."""
    found = source(line, folded) or tags(line, folded)
    return found or (rights(line, folded) or syndication(line, folded) if _is_noticed(folded) else None)


def _is_noticed(folded: str) -> bool:
    """Whether a line has what a notice or note cannot do without: one look leaves out nearly all lines."""
    return (bool(_noticed.cache_info().currsize) or _may_notice(folded)) and bool(_noticed()(folded))


@cache
def _noticed() -> Automaton:
    return searching([SIGN, *map(re.escape, reserved()), rf"^[{re.escape(OPENING)}]*(?:{_noted()})"])


def _noted() -> str:
    """What a note begins with."""
    return "|".join(f"(?:{COUNTED.sub('.*', widened(form.pattern))})" for form in NOTES)


def sign_of_field() -> str:
    """A label before a colon, tags behind one of words, a note, or the copyright sign."""
    labels = "|".join(map(re.escape, sorted(source_keys() | source_list_keys() | tag_keys() | topic_keys())))
    tagged = alternatives(phrases(TAG_PHRASES))
    return rf"(?:{labels})[^a-z0-9]*:|(?:{tagged}) |{_noted()}|{SIGN.replace(BRACKET, '')}"


def sign_of_hashtags() -> str:
    """A hash sign in front and another behind."""
    return r"^\s*#[^#]+#"


def may_reserve(folded: str) -> bool:
    """Whether a folded line may end in a phrase that reserves all rights."""
    end = folded[-3 * LAST :].rstrip(CLOSING)[-LAST:]
    return end in _ends() or len(end) < LAST or not end[-1].isalnum()


@cache
def _ends() -> frozenset[str]:
    return frozenset(phrase[-LAST:] for phrase in reserved())


def _may_notice(folded: str) -> bool:
    """The same, seen without the automaton, which takes longer to compile than an article to read."""
    if any(sign in folded for sign in SIGNS) or any(phrase in folded for phrase in reserved()):
        return True
    opened, begun = folded.lstrip(OPENING), _begun()
    return any(NOTES[number].match(opened) for number in (*begun.any, *begun.of(opened)))


@cache
def _begun() -> Beginnings:
    return Beginnings(f"(?:{form.pattern})" for form in NOTES)


def source(line: str, folded: str) -> Label | None:
    """A label, a colon and a name or address of where the text is from.

    >>> source("Original Source: www.example.org", "original source: www.example.org")
    Label(kind='source', moved=(('source_url', 'www.example.org'),))
    """
    head, _, value = line.replace("：", ":").strip().partition(":")
    head, value = head.strip(), value.strip()
    if not value or len(head) > LONGEST_LABEL or head[:1] in ("", "(", "["):
        return None
    label = key(head)
    if label not in source_keys() | source_list_keys() or STOCK.search(value):
        return None
    if URL.fullmatch(value):
        return Label("source", (("source_url", value),))
    if head[0].islower():
        return None
    items = re.split(r"\s*[,،、]\s*", value)
    several = len(items) > 1 or label in source_keys()
    return Label("source", (("source_name", value),)) if several and are_names(items) else None


def are_names(items: list[str]) -> bool:
    """Whether each of at most three items is a name, or the initials behind the first, which is an address."""
    if len(items) > MOST_SOURCES:
        return False
    if URL.fullmatch(items[0]):
        return all(is_name(item) or SIGN_OFF.fullmatch(item) for item in items[1:])
    return all(map(is_name, items))


def is_name(text: str, most: int = MOST_NAME_WORDS) -> bool:
    """Whether a text is at most four words, none of them small but joiners, and no sentence."""
    if STOPPED.search(text) or ADDRESS.search(text) or len(text) > LONGEST_ITEM:
        return False
    found = text.split()
    if not any(map(str.isalnum, text)):
        return False
    if len(found) == 1 and found[0] in AGENCIES:
        return True
    small = [word for word in found if word[0].islower()]
    return 0 < len(found) <= most and not found[0][0].islower() and all(word in NAME_JOINERS for word in small)


def syndication(line: str, folded: str) -> Label | None:
    """A note that the text came out elsewhere before, with the name where it is a name.

    >>> syndication("First published in The Tide.", "first published in the tide.")
    Label(kind='syndication', moved=(('source_name', 'The Tide'),))
    """
    plain = folded.strip(" *_[]()")
    for pattern in SYNDICATED:
        if opening := pattern.match(plain):
            return name_of_note(line, plain[opening.end() :])
    return None


def name_of_note(line: str, tail: str) -> Label | None:
    """What follows the opening of a note, as it is written in the line: an address, a name, or no name at all."""
    size = len(tail)
    value = line.strip(" *_[]()")[-size:].rstrip(". ") if size else ""
    value = NOTE_END.split(value)[0]
    if URL.fullmatch(value):
        return Label("syndication", (("source_url", value),))
    name = re.sub(r"^the (?=[A-Z])", "", value.strip())
    if not re.search(r"\d", name) and is_name(name, most=MOST_NOTED_WORDS):
        return Label("syndication", (("source_name", name),))
    return None


def tags(line: str, folded: str) -> Label | None:
    """A label with a list of tags, or hashtags only.

    >>> tags("Tags: harbour, council, storms", "tags: harbour, council, storms")
    Label(kind='tags', moved=(('tags', ('harbour', 'council', 'storms')),))
    """
    text = line.strip()
    if text.startswith("#") and HASHTAGS.fullmatch(text):
        return Label("hashtags", (("tags", tuple(HASHTAG.findall(text))),))
    if ":" in folded and (found := post_foot(text)):
        return found
    phrase = TAG_PHRASE.fullmatch(text)
    if not phrase:
        return None
    items = list_items(phrase["rest"])
    certain = len(items) > 1 or key(phrase["rest"]) in section_keys()
    return Label("tags", (("tags", tuple(items)),)) if certain and all(is_name(item) for item in items) else None


def post_foot(text: str) -> Label | None:
    """Labelled tags, with further labelled tags and a counter behind bars as blogs have them under a post.

    >>> post_foot("Filed under: Walls | Tagged: storms | 3 Comments")
    Label(kind='tags', moved=(('tags', ('Walls', 'storms')), ('counters', {'comments': 3})))
    """
    found: tuple[str, ...] = ()
    moved: Fields = ()
    for part in filter(None, (part.strip() for part in text.strip("| ").split("|"))):
        head, _, rest = part.replace("：", ":").partition(":")
        items = labelled_tags(key(head), list_items(rest)) if len(head) < LONGEST_LABEL else ()
        count = None if items or not found else counter(fold(part))
        if not items and not count:
            return None
        found += items
        moved += count.moved if count else ()
    return Label("tags", (("tags", found), *moved)) if found else None


def list_items(rest: str) -> list[str]:
    """The items of a list; writing without blanks between words may part them by blanks."""
    items = [item for item in LIST.split(rest.strip()) if item]
    return rest.split() if len(items) == 1 and is_unspaced(rest) else items


def labelled_tags(label: str, items: list[str]) -> tuple[str, ...]:
    """The items behind a label that is known, if all of them look like tags."""
    fits: Callable[[str], bool] = is_tag if label in tag_keys() else is_topic
    known = label in tag_keys() | topic_keys() and len(items) <= MOST_TAGS
    return tuple(items) if known and all(map(fits, items)) else ()


def is_tag(item: str) -> bool:
    """Whether an item has at most five words and does not end a sentence or give an address."""
    return (
        len(item.split()) <= MOST_TAG_WORDS
        and len(item) <= LONGEST_ITEM
        and not STOPPED.search(item)
        and not ADDRESS.search(item)
    )


def is_topic(item: str) -> bool:
    """The same behind a label that opens sentences too: at most two words, or a name."""
    return is_tag(item) and (len(item.split()) <= MOST_SMALL_WORDS or is_name(item, most=MOST_TAG_WORDS))


def rights(line: str, folded: str) -> Label | None:
    """A copyright or reuse notice; the line goes to the record's rights as it stands.

    >>> rights("Alle Rechte vorbehalten.", "alle rechte vorbehalten.")
    Label(kind='rights', moved=(('rights', 'Alle Rechte vorbehalten.'),))
    """
    if not (is_signed(line) or is_reserved(folded) or is_claimed(folded) or REUSE_START.match(folded)):
        return None
    most = MOST_SIGNED_WORDS if re.match(rf"\W*{SIGN}", folded) else MOST_WORDS
    told = len(words(folded)) > most or SPOKEN.search(folded)
    return None if told else Label("rights", (("rights", line.strip()),))


def is_signed(line: str) -> bool:
    """Whether a line opens with a copyright sign, and a year or a company behind it, and is no photo credit."""
    if found := DATED.fullmatch(line):
        rest = found["rest"].lstrip(" .,|–—-")
        small = bool(rest) and rest[0].islower() and not re.match(rf"by |von |{URL.pattern}", rest)
        return (
            not small
            and not ("/" in rest and CREDITED.match(rest))
            and not re.search(r"\bgetty\b", rest, re.IGNORECASE)
        )
    found = NAMED.fullmatch(line) if "©" in line else None
    if not found or CREDITED.search(found["rest"]) or len(found["rest"].split()) > MOST_OWNER:
        return False
    return bool(COMPANY.search(found["rest"]) or re.match(r"\W*copyright\s*©", line, re.IGNORECASE))


def is_claimed(folded: str) -> bool:
    """Whether a folded line opens with a copyright sign and reserves all rights in a sentence behind it."""
    return re.match(rf"\W*{SIGN}", folded) is not None and any(f"{phrase}." in folded for phrase in reserved())


def is_reserved(folded: str) -> bool:
    """Whether a folded line ends in "all rights reserved", alone or behind a short owner's name."""
    whole = trim(folded)
    if not whole.endswith(reserved()):
        return False
    phrase = max((phrase for phrase in reserved() if whole.endswith(phrase)), key=len)
    before = whole.removesuffix(phrase)
    owned = len(words(before)) <= MOST_BEFORE or re.match(SIGN, before)
    return bool(owned) and "/copyright" not in before
