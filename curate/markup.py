"""Tags of HTML in a text: which there are, and which of them are residue.

A tag named in a sentence about HTML stands alone and bare; what a page left behind comes in pairs, with attributes, or
breaks lines. The names are a closed list, so that `<Sigh>` and `Vec<i32>` are no tags.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.model import Document
from curate.protected import is_code
from curate.regex import regex
from curate.tuples import NamedTuple

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike "
    "strong sub sup tt u var wbr".split()
)
BLOCK = frozenset(
    "address article aside audio blockquote body br button canvas caption center col colgroup dd details div dl dt "
    "embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input li link main "
    "meta nav noscript object ol optgroup option p param picture pre script section select source style summary svg "
    "table tbody td template textarea tfoot th thead tr ul video".split()
)
"""Tags that end a line, or that only hold what is no text."""

VOID = frozenset("br hr wbr img input link meta source embed param col".split())
BARE_VOID = frozenset(("br", "hr", "wbr"))
"""Void tags that are residue without attributes too."""

UNCLOSED = INLINE | frozenset("p li td th tr dd dt".split())
"""Tags that are often not closed: residue where others are."""

TAG = regex(
    r"<(?P<slash>/?)(?P<name>" + "|".join(sorted(INLINE | BLOCK, key=len, reverse=True)) + r")(?P<attributes>"
    r"(?:\s+[A-Za-z_:@][\w:.-]*(?:\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>{}=`]+))?)*)\s*/?>",
    re.IGNORECASE,
)

ABOUT = regex(
    r"\b(?=[XxHhCcMmTtEeBbSsJjТт])(?:[Xx]?(?:HTML|html)5?|CSS|css|[Mm]arkup|[Tt]ags?|[Ee]lemente?n?s?|[Bb]rowsers?"
    r"|[Ss]cripts?|XSS|JSX|[Bb]alises?|[Ee]tiquetas?|[Тт]еги?|[Тт]егов)\b|标签|タグ"
)
"""Words near a tag that is talked about."""

NEAR = 80
"""Code points on either side of a tag in which these are looked for."""

CODE_LINE = regex(r"(?m)^[ \t\d]*(?:import|const|let|var|function|export|return|def|class)\b[^.!?\n]*$|[{};]\s*$|=>")


class Tag(NamedTuple):
    """One tag."""

    start: int  # code points in the text, half-open
    end: int
    name: str  # lower case
    closes: bool
    has_attributes: bool
    partner: int | None = None  # where its other half begins


def residue(doc: Document) -> tuple[Tag, ...]:
    """The tags of a text that a page left behind, in order."""
    return doc.view(_residue)


def _residue(doc: Document) -> tuple[Tag, ...]:
    tags = _paired([tag for tag in _tags(doc.text) if not is_code(doc, tag.start)])
    sure = [tag for tag in tags if _counts(tag) and not _is_shown(doc, tag)]
    if not sure:
        return ()
    starts = {tag.start for tag in sure}
    lone = [tag for tag in tags if tag.name in UNCLOSED and tag.start not in starts and not _is_shown(doc, tag)]
    return tuple(sorted([*sure, *lone]))


def _tags(text: str) -> Iterator[Tag]:
    """Whatever looks like a tag; those in two cases are parts of a program, attributes without values words."""
    for match in TAG.finditer(text):
        attributes, name = match["attributes"].strip(), match["name"]
        if ("=" in attributes or not attributes) and (name.islower() or name.isupper()):
            yield Tag(*match.span(), name.lower(), bool(match["slash"]), bool(attributes))


def _paired(tags: list[Tag]) -> list[Tag]:
    """The tags, each that opens or closes with its other half."""
    opened: dict[str, list[int]] = {}
    paired = list(tags)
    for at, tag in enumerate(tags):
        if not tag.closes and tag.name not in VOID:
            opened.setdefault(tag.name, []).append(at)
        elif tag.closes and opened.get(tag.name):
            other = opened[tag.name].pop()
            paired[at] = tag._replace(partner=tags[other].start)
            paired[other] = tags[other]._replace(partner=tag.start)
    return paired


def _counts(tag: Tag) -> bool:
    """Whether a tag by itself is more than a name."""
    return tag.partner is not None or tag.closes or tag.has_attributes or tag.name in BARE_VOID


def is_about_markup(doc: Document, start: int, end: int) -> bool:
    """Whether the words of a line near a span are about markup, tags aside."""
    line = doc.lines[doc.line_at(start)]
    near = doc.text[max(line.start, start - NEAR) : min(line.end, end + NEAR)]
    return ABOUT.search(near) is not None and ABOUT.search(TAG.sub(" ", near)) is not None


def _is_shown(doc: Document, tag: Tag) -> bool:
    """Whether a tag is talked about, or stands among lines of code."""
    bare = tag.partner is None or not tag.has_attributes
    if bare and is_about_markup(doc, tag.start, tag.end):
        return True
    index = doc.line_at(tag.start)
    around = doc.lines[max(0, index - 1) : index + 2]
    return any(len(one.text) < 2 * NEAR and CODE_LINE.search(one.text) for one in around)
