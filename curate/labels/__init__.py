"""Whether a line, taken alone and whole, is page furniture, and which kind.

Nothing here looks at neighbours or position: the rules do. Every kind but ui-weak and section is meant to be right
wherever the line stands; a line in quotation marks is never furniture, nor is one that ends as a sentence unless
the phrase is a sentence itself. The tables are in `curate.phrases` and its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import takewhile

from curate.labels.fields import fielded, may_reserve, section_keys, sign_of_field, sign_of_hashtags
from curate.labels.forms import sign_of_sentence, sign_of_sentence_abroad
from curate.labels.glue import glued, sign_of_glue
from curate.labels.keys import Label, fold, key, trim
from curate.labels.media import media, sign_of_credit, sign_of_media
from curate.labels.numbers import counter, reading_time, sign_of_counter, sign_of_reading, sign_of_thoughts, thoughts
from curate.labels.phrasebook import END, buttons, entry, first_words, policies, sign_of_phrase, widgets
from curate.labels.related import related, sign_of_link
from curate.labels.sentences import spoken_to
from curate.labels.signs import Asked, Sign
from curate.regex import regex

__all__ = ["LONGEST", "Label", "key", "label", "labels", "spoken_to"]

Reading = Callable[[str, str], Label | None]
"""Reads a line, with its folded form."""

LONGEST = 400
"""Most characters of a line that is looked at."""

SHORT = 120
"""Most characters of a phrase that is not a sentence of its own, with marks at its edges."""

LIKELY = 60
"""Characters of a line that is read at once: it is a label often enough, and often one that was read before."""

OPENING_QUOTES = "“„\"‘‚'「『"
CLOSING_QUOTES = '”"」』'
POINTED_QUOTES = ("«»", "»«")
"""Pairs of marks that are arrows where one stands alone."""

ELLIPSIS = regex(r"\.{2,}[\s\])*]*$")
LISTED = regex(r"(?:[-–—•·]|#+|\*(?!\*))\s*\w")
"""An item of a list or a Markdown heading: what is weak elsewhere is content here, and what is strong is weak."""

HEADING = regex(r"\s*#+\s")
"""A heading of Markdown: a call that is one heads what follows."""

DEMOTED = {"ui-strong": "ui-weak", "related-strong": "related-weak"}
"""What certain labels are in a list or a heading."""

PLAIN = regex(r"[\s\[\](){}<>«»‹›→←►▶▼▲•·|:*_.\-–—#!?'+×&/\\]+")
"""Marks that a page sets around a weak word; pictures make a message of it."""

DASH = regex(r" ?[-–—:|] (?=\w)|(?<=\w) [-–—|](?=\w)")
DASHED = regex("[-–—:|]")
"""A mark of ``DASH``, and the marks alone: where a line has none of them, which is told ten times as fast, no look is
taken at what stands around them."""

PATH = regex(r"\s*[>›»→]\s*|\s+/\s+")
BAR = regex(r"\s*[|·•]\s*")
PARTED = regex("[|·•>›»→/]")
"""What stands between the labels of a row."""

HEADS = frozenset("related tags follow shares teilen verwandt correlati relacionado relacionados gerelateerd".split())
"""Weak words that stay weak before a colon, as those of a run do; others head what follows."""

FEWEST = 3
"""Weak words of a row that make it strong; words of a run."""

SHORTEST_GLUED = 5
"""Letters of a word that is taken for said twice where no blank stands between."""

MOST_TOKENS = 16
"""Words of a run of buttons."""

LINK = regex(r"\[([^\[\]]+)\]\(\S+\)")
"""A Markdown link that fills its line."""


@lru_cache(maxsize=1 << 14)
def label(line: str) -> Label | None:
    """What a whole line is if it is page furniture; None for all other lines, and for very long ones.

    >>> label("12 Comments")
    Label(kind='counter', moved=(('counters', {'comments': 12}),))
    >>> label("12 comments that changed the debate")
    """
    if len(line) > LONGEST:
        return None
    if line[-1:] != "." and "](" in line and (link := LINK.fullmatch(line.strip())):
        line = link[1]
    folded = fold(line)
    names = () if not folded else QUOTED if is_quoted(folded) else LONG if len(folded) > SHORT else ALL
    if not (asked := names and ASKED(line, folded)):
        return None
    readers = READERS if "page" in asked else UNSPOKEN
    return next(filter(None, (readers[name](line, folded) for name in names if name in asked)), None)


def labels(lines: Iterable[str]) -> dict[int, Label]:
    """What those of some lines are that are page furniture, by their index.

    >>> labels(["The wall fell.", "12 Comments"])
    {1: Label(kind='counter', moved=(('counters', {'comments': 12}),))}
    """
    return {
        row: found
        for row, line in enumerate(lines)
        if 0 < len(line) <= LONGEST
        and line[0] not in OPENING_QUOTES
        and (len(line) <= LIKELY or not line[0].isalnum() or ASKED.is_any(line, fold(line)))
        and (found := label(line))
    }


def is_quoted(folded: str) -> bool:
    """Whether a line opens or ends with a quotation mark: somebody says so."""
    return folded[0] in OPENING_QUOTES or folded[-1] in CLOSING_QUOTES or folded[0] + folded[-1] in POINTED_QUOTES


def single(line: str, folded: str) -> Label | None:
    """The label of a short line, or of a part of a row, that holds one thing."""
    return unspoken(line, folded, page_says(line, folded))


def unspoken(line: str, folded: str, said: Label | None = None) -> Label | None:
    """The same where the page says nothing to its reader, or ``said``."""
    is_widget = widgets().fills(folded.strip(" :·|[]()*►▶"))
    found = Label("ui-strong") if is_widget else phrase_of(line, folded)
    if found and not found.kind.endswith("-weak"):
        return called(found, said)
    return said or found or counter(folded) or reading_time(folded, line)


def called(found: Label, said: Label | None) -> Label:
    """The label of a certain phrase: one that asks the reader for something is a call."""
    if found.kind != "ui-strong" or said is None:
        return found
    return Label("call") if said.kind == "prompt" else said


def page_says(line: str, folded: str) -> Label | None:
    """The label of a line in which the page speaks to its reader; a heading of Markdown heads what follows."""
    said = spoken_to(folded)
    return None if said is None or said.kind == "link" or HEADING.match(line) else said


def phrase_of(line: str, folded: str) -> Label | None:
    """The label of a line that is a phrase of the tables, once or up to three times over."""
    whole = once(key(folded))
    section = ("section", "") if whole in section_keys() else ("", "")
    plain = DASH.sub(" ", whole) if DASHED.search(whole) else whole
    kind, marks = entry(whole) or entry(once(plain)) or section
    if not kind or _is_ended(folded, marks):
        return None
    if kind in DEMOTED and LISTED.match(folded):
        return Label(DEMOTED[kind])
    if kind in ("ui-weak", "related-weak", "section"):
        return weak(kind, line, folded, whole)
    return Label(kind, (("counters", {"comments": 0}),)) if kind == "counter" else Label(kind)


def _is_ended(folded: str, marks: str) -> bool:
    """Whether a line ends in a mark that its phrase does not have."""
    end = END.search(folded)
    return end is not None and end[1] not in marks and not ELLIPSIS.search(folded)


def weak(kind: str, line: str, folded: str, whole: str) -> Label | None:
    """The label of a weak word or a section name, unless its marks show that it heads or lists something."""
    if LISTED.match(folded) or folded[-1] in ",;" or PLAIN.sub("", folded) != PLAIN.sub("", whole):
        return None
    if kind == "section":
        name = trim(line)
        return Label(kind, (("section", name),)) if folded == whole and not name[0].islower() else None
    return (
        None
        if folded[-1] == ":" and " " not in whole and whole not in HEADS and whole not in buttons()
        else Label(kind)
    )


def once(text: str) -> str:
    """A text that repeats itself two or three times, said once.

    >>> once("advertisement advertisement"), once("anzeigeanzeige"), once("papa")
    ('advertisement', 'anzeige', 'papa')
    """
    for times in (2, 3):
        size, rest = divmod(len(text) - times + 1, times)
        if not rest and size > 1 and text == " ".join([text[:size]] * times):
            return text[:size]
        size, rest = divmod(len(text), times)
        if not rest and size >= SHORTEST_GLUED and text == text[:size] * times:
            return text[:size]
    return text


def row(line: str) -> Label | None:
    """The label of a line of several labels with bars or arrows between them: a menu or a path of sections."""
    if not PARTED.search(line):
        return None
    entries = [part for part in BAR.split(line) if part]
    if len(entries) > 1 and all(trim(fold(part)) in policies() for part in entries):
        return Label("consent")
    for separator, kind in ((PATH, "section"), (BAR, "ui-strong")):
        parts = [part for part in separator.split(line.strip()) if part]
        if len(parts) > 1:
            found = takewhile(bool, (single(part, fold(part)) for part in parts))
            return of_row(tuple(one for one in found if one), len(parts), kind)
    return None


def run(folded: str) -> Label | None:
    """The label of phrases and buttons with blanks between them: an ad or a strong phrase among them, or three buttons.

    >>> run("share this article share tweet email")
    Label(kind='ui-strong', moved=())
    """
    tokens = trim(folded).split()
    if not FEWEST <= len(tokens) <= MOST_TOKENS:
        return None
    parts = tuple(cuts(tokens))
    kinds = {kind for kind, size in parts if size > 1}
    if not all(size for _, size in parts) or not (kinds or len(parts) >= FEWEST):
        return None
    return Label("ad" if "ad" in kinds else "ui-strong")


def cuts(tokens: list[str]) -> Iterator[tuple[str, int]]:
    """Kind and size of each phrase or button of a run, the longest first; an unknown one ends it, with size 0."""
    at = 0
    while at < len(tokens):
        kind, size = head(tokens[at:])
        yield kind, size
        at += size or len(tokens)


def head(tokens: list[str]) -> tuple[str, int]:
    """Kind and size of the longest phrase that some tokens begin with."""
    may_be_widget = widgets().may_begin(" ".join(tokens))
    for size in range(len(tokens), 0, -1) if may_be_widget or tokens[0] in first_words() else ():
        said = " ".join(tokens[:size])
        kind = "ui-strong" if may_be_widget and widgets().fills(said) else (entry(said) or ("",))[0]
        if kind == "ad" or (kind == "ui-strong" and size > 1):
            return kind, size
    return ("ui-weak", 1) if tokens[0] in buttons() else ("", 0)


def of_row(found: tuple[Label, ...], size: int, kind: str) -> Label | None:
    """One label for a row of them; weak words need to be three to be strong, and a path ends in a section."""
    kinds = {one.kind for one in found}
    if len(found) < size:
        return None
    strong = kinds - {"ui-weak", "related-weak", "section"}
    if strong:
        return Label(min(strong), tuple(field for one in found for field in one.moved if one.kind in strong))
    if kind == "section":
        last = [field for one in found for field in one.moved]
        return Label(kind, tuple(last[:1])) if last else None
    return Label("ui-strong" if size >= FEWEST else "ui-weak")


READERS: Mapping[str, Reading] = {
    "single": single,
    "page": page_says,
    "counted": lambda line, folded: counter(folded) or reading_time(folded, line),
    "glued": lambda line, _: glued(line),
    "fielded": fielded,
    "media": lambda line, _: media(line),
    "related": lambda line, _: related(line),
    "spoken": lambda _, folded: spoken_to(folded),
    "row": lambda line, _: row(line),
    "run": lambda _, folded: run(folded),
    "thoughts": lambda _, folded: thoughts(folded),
    "quoted": lambda line, folded: related(line) if folded[0].isalnum() else None,
}
"""What a line may be."""

UNSPOKEN: Mapping[str, Reading] = {**READERS, "single": unspoken}
"""The same where the page says nothing to its reader."""

ALL = ("single", "page", "counted", "glued", "fielded", "media", "related", "spoken", "row", "run")
LONG = ("page", "fielded", "media", "related", "spoken")
QUOTED = ("thoughts", "quoted")
"""Who is asked of a line, in this order; of one that is longer than a label and a phrase; of one in quotation marks."""

SIGNS = (
    Sign("begun", sign_of_sentence, ("page", "spoken", "row")),
    Sign("abroad", sign_of_sentence_abroad, ("page", "spoken", "row")),
    Sign("begun", sign_of_phrase, ("single", "run", "row")),
    Sign("begun", sign_of_counter, ("counted", "row")),
    Sign("begun", sign_of_reading, ("counted", "row")),
    Sign("begun", sign_of_thoughts, ("thoughts",)),
    Sign("begun", sign_of_glue, ("glued",)),
    Sign("begun", sign_of_field, ("fielded",)),
    Sign("begun", sign_of_link, ("related", "quoted")),
    Sign("held", sign_of_credit, ("media",)),
    Sign("begun", sign_of_media, ("media",)),
    Sign("held", sign_of_hashtags, ("fielded",)),
)
ASKED = Asked(SIGNS, ended=(may_reserve, "fielded"))
