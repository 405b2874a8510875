"""Markup in a plain text: tags and comments of HTML, shortcodes of WordPress, links and pictures of Markdown.

Why it matters: "<b>" and "](https://" are noise to readers and models, and glue words or hide where a line ends.

Left alone: comparisons (x < 5), hearts (<3), addresses in angle brackets, names that HTML does not know; a tag that is
named in a text about HTML, in code or among lines of code; editorial brackets; Markdown in files of Markdown. Of
shortcodes nobody knows what they stood for, so they are only reported.

Unsafe because: where an inline tag parts two small letters, nothing tells whether one word is meant or two, unless the
text has the word elsewhere.

Source: the HTML standard's index of elements; CommonMark; trafilatura and data-juicer, which take away all that stands
in angle brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from curate.markup import BLOCK, Tag, residue
from curate.model import Document, Fields, Hit, Safety, Severity
from curate.profile import free_words
from curate.protected import is_code
from curate.regex import regex
from curate.rule import Example, Rule
from curate.text import UNSPACED

HIDDEN = frozenset(("script", "style", "template"))
"""Tags whose content is no text."""

JOINING = frozenset(("wbr", "sub", "sup"))
"""Tags inside a word."""

RAISED = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
POWER = regex(r"[0-9+-]{1,3}|n")

COMMENT = "<!--", "-->"
SHORTCODE = regex(
    r"\[(?:/(?:caption|gallery|embed|playlist|video|audio|et_pb_\w+|vc_\w+|fusion_\w+|su_\w+)"
    r"|(?:caption|gallery|embed|playlist|video|audio|youtube|contact-form(?:-7)?|et_pb_\w+|vc_\w+|fusion_\w+|su_\w+)"
    r"(?:\s+[\w-]+=(?:\"[^\"\]\n]*\"|'[^'\]\n]*'|[^\s\"'\]]+))+\s*/?|gallery|embed)\]"
)

TARGET = r"(?:https?://|mailto:|/|#|\.\.?/|www\.|[\w.+%-]+@[\w.-]+\.|[\w%-]+(?:/[\w%.~-]+)*\.[A-Za-z])"
LINK = regex(
    r"(?:(?P<picture>!\[)(?<![A-Za-z0-9_\\]..)|\[(?<![A-Za-z0-9_\\].))(?P<text>(?:[^\[\]\n\\]|\\.)*)\]"
    rf"\((?=<?{TARGET})(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?\)"
)
"""A link or picture of Markdown, with a target that is one; behind a letter of ASCII it may be an index in code."""

FILE_NAME = regex(r"(?i)\S*\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)")
MARKDOWN = regex(r"(?i)\.(?:md|markdown)(?:\.\w+)?\Z")
OPENING, CLOSING = "([`\"'“‘«", ")]`\"'”’»"
WORD_BEFORE, WORD_AFTER = regex(r"\w+\Z"), regex(r"\w+")
LONGEST = 40
"""Code points of half a word."""


def find(doc: Document) -> Iterator[Hit]:
    """Find tags, comments, shortcodes, and what Markdown has for links and pictures."""
    if "<" in doc.text:
        yield from _comments(doc)
        yield from _tags(doc)
    for match in SHORTCODE.finditer(doc.text):
        if not is_code(doc, match.start()):
            yield Hit(*match.span(), variant="shortcode", message="a shortcode of WordPress")
    if "](" in doc.text and not MARKDOWN.search(str(doc.meta.get("filename") or "")):
        yield from _links(doc)


def _comments(doc: Document) -> Iterator[Hit]:
    """Comments, each with its line where nothing else stands there."""
    opening, closing = COMMENT
    start = doc.text.find(opening)
    while start >= 0 and (end := doc.text.find(closing, start)) >= 0:
        end += len(closing)
        if not is_code(doc, start):
            yield Hit(*_removed(doc.text, start, end), "", variant="comment", message="a comment of HTML")
        start = doc.text.find(opening, end)


def _with_line(text: str, start: int, end: int) -> tuple[int, int]:
    """A span with the line end that would be left of its line, where nothing else stands there."""
    first, last = _widened(text, start, end)
    if not _is_edge(text, first - 1) or not _is_edge(text, last):
        return start, end
    return (first, last + 1) if last < len(text) else (max(0, first - 1), last)


def _removed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span with its line where nothing else stands there, else with a blank that would be left beside another."""
    whole = _with_line(text, start, end)
    if whole != (start, end):
        return whole
    before, after = text[start - 1 : start], text[end : end + 1]
    if after in (" ", "\t") and (before.isspace() or start == 0):
        return start, end + 1
    return (start - 1, end) if before in (" ", "\t") and _is_edge(text, end) else (start, end)


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """A span with the blanks around it."""
    while start and text[start - 1].isspace() and text[start - 1] != "\n":
        start -= 1
    while end < len(text) and text[end].isspace() and text[end] != "\n":
        end += 1
    return start, end


def _is_edge(text: str, at: int) -> bool:
    """Whether a place is outside its line."""
    return not 0 <= at < len(text) or text[at] == "\n"


def _tags(doc: Document) -> Iterator[Hit]:
    reached = 0
    for run in _runs(doc, residue(doc)):
        if run[0].start < reached or _is_quoted(doc.text, run):
            continue
        hit = _hidden(doc, run) or _power(doc, run) or _break(doc, run) or _inline(doc, run)
        reached = hit.end or 0
        yield hit


def _runs(doc: Document, tags: tuple[Tag, ...]) -> Iterator[list[Tag]]:
    """Tags with only blanks between them; one whose content goes too stands alone."""
    run: list[Tag] = []
    for tag in tags:
        apart = run and (doc.text[run[-1].end : tag.start].strip(" \t") or _is_whole(tag) or _is_whole(run[-1]))
        if apart:
            yield run
            run = []
        run.append(tag)
    if run:
        yield run


def _is_quoted(text: str, run: list[Tag]) -> bool:
    """Whether tags alone stand in quotation marks or brackets: they are talked about, or a string of code."""
    before, after = text[run[0].start - 1 : run[0].start], text[run[-1].end : run[-1].end + 1]
    return before != "" and after != "" and before in OPENING and after in CLOSING


def _is_whole(tag: Tag) -> bool:
    return tag.name in HIDDEN or tag.name == "sup"


def _hidden(doc: Document, run: list[Tag]) -> Hit | None:
    """Code and style, with their content."""
    tag = run[0]
    if tag.name not in HIDDEN or tag.closes or tag.partner is None:
        return None
    end = doc.text.index(">", tag.partner) + 1
    return Hit(*_removed(doc.text, tag.start, end), "", variant="code", message="code of the page")


def _power(doc: Document, run: list[Tag]) -> Hit | None:
    """A raised number: without its tags 10 to the power of 6 would read 106."""
    tag = run[0]
    if tag.name != "sup" or tag.closes or tag.partner is None:
        return None
    inside = doc.text[tag.end : tag.partner]
    if not POWER.fullmatch(inside):
        return None
    return Hit(tag.start, doc.text.index(">", tag.partner) + 1, inside.translate(RAISED), variant="tag")


def _break(doc: Document, run: list[Tag]) -> Hit | None:
    """Tags that end a line: a line break, or nothing where there is one; a blank in the row of a table."""
    if not any(tag.name in BLOCK for tag in run):
        return None
    span = run[0].start, run[-1].end
    whole = _with_line(doc.text, *span)
    if whole != span:
        return Hit(*whole, "", variant="tag")
    start, end = _widened(doc.text, *span)
    fix = " " if doc.lines[doc.line_at(start)].text.startswith("|") else "\n"
    return Hit(start, end, "" if _is_edge(doc.text, start - 1) or _is_edge(doc.text, end) else fix, variant="tag")


def _inline(doc: Document, run: list[Tag]) -> Hit:
    """Tags inside a line: nothing, or a blank where they part two words."""
    start, end = run[0].start, run[-1].end
    before, after = doc.text[start - 1 : start], doc.text[end : end + 1]
    if any(doc.text[one.end : other.start] for one, other in pairwise(run)):
        return Hit(start, end, " " if before.strip() and after.strip() else "", variant="tag")
    if before.isalpha() and after.isalpha() and not _is_one_word(doc, run):
        safety = Safety.SAFE if after.isupper() and before.islower() else Safety.UNSAFE
        return Hit(start, end, " ", safety, "tag", "a tag between two words")
    if before.isdigit() and after.isupper() and run[0].name not in JOINING:
        return Hit(start, end, " ", variant="tag")
    return Hit(*_removed(doc.text, start, end), "", variant="tag")


def _is_one_word(doc: Document, run: list[Tag]) -> bool:
    """Whether both sides of a tag make one word: it stands elsewhere, or its script has no blanks."""
    text, start, end = doc.text, run[0].start, run[-1].end
    if run[0].name in JOINING or UNSPACED.match(text[start - 1]) or UNSPACED.match(text[end]):
        return True
    left, right = WORD_BEFORE.search(text, max(0, start - LONGEST), start), WORD_AFTER.match(text, end, end + LONGEST)
    return (left[0] if left else "") + (right[0] if right else "") in free_words(doc)


def _links(doc: Document) -> Iterator[Hit]:
    """Links of Markdown, which leave their text, and pictures, whose description is a caption."""
    for match in LINK.finditer(doc.text):
        if is_code(doc, match.start()):
            continue
        text = match["text"]
        if "\\" in text:
            text = re.sub(r"\\(\W)", r"\1", text)
        if match["picture"] or not text.strip():
            span, message = _removed(doc.text, *match.span()), "a picture of Markdown"
            yield Hit(*span, "", variant="picture", message=message, moved=_caption(text))
        else:
            yield Hit(*match.span(), text, variant="link", message="a link of Markdown")


def _caption(text: str) -> Fields:
    """The description of a picture, where it is more than a word or the name of a file."""
    says = len(text.split()) > 2 and not FILE_NAME.fullmatch(text)
    return (("captions", [text.strip()]),) if says else ()


RULE = Rule(
    code="ENC007",
    name="markup-residue",
    message="markup in a plain text",
    find=find,
    severity=Severity.WARNING,
    phase=35,
    trigger=(
        r"</?[A-Za-z]|<!--|\]\("
        r"|\[/?(?:caption|gallery|embed|playlist|video|audio|youtube|contact-form|(?:et_pb|vc|fusion|su)_)"
    ),
    common=True,
    bad=(
        Example("The council <b>refused</b> on Monday.", "The council refused on Monday."),
        Example("One street<br/>another street<BR>", "One street\nanother street"),
        Example("<p>The wall stands.</p>\n<!-- ad -->\n<p>It leans.</p>", "The wall stands.\nIt leans."),
        Example("The Bay</span>A small boat", "The Bay A small boat"),
        Example("10<sup>6</sup> of H<sub>2</sub>O", "10⁶ of H2O"),
        Example("Read [our report](https://example.org/r) of May.", "Read our report of May."),
        Example("![wall.jpg](https://example.org/wall.jpg)\nThe wall", "The wall"),
        Example('[caption id="a_7" width="300"] The quay [/caption]'),
    ),
    good=(
        Example("if a < b and c > d, or x <3 y"),
        Example("HTML has <b> and </b> for bold, and <title> for the title."),
        Example("“They [the council] agreed,” he said <Laughs>."),
        Example("Write to <jane@example.org>, see [1] (and [2](b))."),
        Example("Use `<br>` here, and Vec<i32> there."),
        Example("[a link](https://example.org)", meta=(("filename", "a.md"),)),
    ),
)
