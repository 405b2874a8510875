"""HTML entities that were left in the text, once or repeatedly escaped.

Why it matters: "&amp;quot;" is noise to readers and models, and its letters count as words.

Left alone: ampersands in names (AT&T, R&D, Q&A;), names that HTML does not know, whatever lacks its semicolon but for
the letters and signs of Latin-1 before something that is no letter, code. An escaped angle bracket that would make a
tag stays and is only reported, unless the words around it are about HTML.

Unsafe because: without its semicolon an entity may be something else; without its ampersand, and less than three
times in a text, it may be text.

Source: WHATWG HTML, named character references (`html.entities`); ftfy gives up a whole line that contains "<".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.markup import is_about_markup
from curate.model import Document, Hit, Safety, Severity
from curate.protected import is_code, is_protected, matches
from curate.regex import regex
from curate.rule import Example, Rule
from curate.text import places

ENTITY = regex(r"&(?:amp;|#0*38;|#[xX]0*26;)*(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def _legacy() -> str:
    from html.entities import html5  # noqa: PLC0415 - two thousand names, which most texts have none of

    letters = {name for name in html5 if not name.endswith(";") and len(html5[name]) == 1 and html5[name].isalpha()}
    names = letters - {"ETH", "eth", "ordf", "ordm", "micro"}
    names |= {"nbsp", "quot", "amp", "laquo", "raquo", "copy", "reg", "pound"}
    return rf"&(?:{'|'.join(sorted(names))})(?![\w;=])"


LEGACY = regex(_legacy)
NAMES = tuple("#39 #36 #34 #8211 #8212 #8216 #8217 #8220 #8221 quot apos amp nbsp lt gt".split())
LOST = regex(rf"(?:^|(?<=\s))(?P<entity>{'|'.join(NAMES)});", re.MULTILINE)
"""Entities that lost their ampersand."""

FREQUENT = 3
"""Entities without their ampersand that prove each other."""

TAG = regex(r"<[/!?]?[A-Za-z][^<>\n]{0,200}>")
NEAR = 400
"""Code points on either side in which the other edge of a tag is looked for."""

CONTROL = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffd]")
CLITIC = regex(r"(?:s|t|re|ve|ll|d|m)\b")


def find(doc: Document) -> Iterator[Hit]:
    """Find whole entities, legacy ones without a semicolon, and those whose ampersand was lost."""
    for match in ENTITY.finditer(doc.text):
        char = _character(doc.text, match)
        if not char or is_code(doc, match.start()):
            continue
        if char not in "<>" or not _makes_tag(doc, *match.span()):
            yield Hit(*match.span(), char, variant="entity")
        elif not is_about_markup(doc, *match.span()):
            yield Hit(*match.span(), variant="angle-bracket")
    for match in LEGACY.finditer(doc.text):
        if not is_protected(doc, match.start()):
            yield Hit(*match.span(), _unescape(match[0] + ";"), Safety.UNSAFE, "legacy")
    yield from _lost(doc)


def _character(text: str, match: re.Match[str]) -> str | None:
    """What an entity stands for; None for unknown names, controls, and rare names that stick to a word."""
    from html.entities import html5, name2codepoint  # noqa: PLC0415 - as above

    body = match[1]
    if not body.startswith("#"):
        if f"{body};" not in html5:
            return None
        if body.lower() not in name2codepoint and body != "apos" and text[match.start() - 1 : match.start()].isalpha():
            return None
    char = _unescape(f"&{body};")
    return None if not char or CONTROL.search(char) else char


def _unescape(text: str) -> str:
    import html  # noqa: PLC0415 - as above

    return html.unescape(text)


def _makes_tag(doc: Document, start: int, end: int) -> bool:
    """Whether a bracket, with the others of its line unescaped too, is an edge of a tag."""
    line = doc.lines[doc.line_at(start)]
    before = _unescape(doc.text[max(line.start, start - NEAR) : start])
    after = _unescape(doc.text[end : min(line.end, end + NEAR)])
    bracket = _unescape(_unescape(_unescape(doc.text[start:end])))
    edges = {edge for tag in TAG.finditer(before + bracket + after) for edge in (tag.start(), tag.end() - 1)}
    return len(before) in edges


def _lost(doc: Document) -> Iterator[Hit]:
    found = [*matches(LOST, doc)] if _may_be_lost(doc.text) else []
    safety = Safety.SAFE if len(found) >= FREQUENT else Safety.UNSAFE
    quotes: dict[int, int] = {}
    for match in found:
        line = doc.line_at(match.start())
        char = _unescape(f"&{match['entity']};")
        quotes[line] = quotes.get(line, 0) + (char == '"')
        closes = char == '"' and quotes[line] % 2 == 0
        yield Hit(_start(doc.text, match, char, closes=closes), match.end(), char, safety, "lost-ampersand")


def _may_be_lost(text: str) -> bool:
    """Whether the name of an entity stands before a semicolon, which is rarer than a blank."""
    return any(text.endswith(NAMES, 0, at) for at in places(text, ";"))


def _start(text: str, match: re.Match[str], char: str, *, closes: bool) -> int:
    """Where the entity begins: at the blank that took the ampersand's place, where the character ends a word."""
    start = match.start()
    blank = text[start - 1 : start] == " "
    glued = closes or (char in "'’" and CLITIC.match(text, match.end()) is not None)
    inside = char == "&" and text[match.end() : match.end() + 1].isalpha()
    return start - 1 if blank and (glued or inside) else start


RULE = Rule(
    code="ENC006",
    name="html-entity",
    message="an HTML entity",
    find=find,
    severity=Severity.WARNING,
    phase=30,
    trigger=r"&(?:#[0-9xX]|[A-Za-z])|(?:#(?:3[469]|82\d\d)|quot|apos|amp|nbsp|lt|gt);",
    bad=(
        Example("Smith &amp; Daughters called it &quot;sad&quot;", 'Smith & Daughters called it "sad"'),
        Example("The mayor&#8217;s plan &#x2014; again", "The mayor’s plan — again"),
        Example("Salt &amp;amp; Pepper", "Salt & Pepper"),
        Example("a caf&eacute society", "a café society"),
        Example("It #39;s a quot;good quot; day for Smith amp; Co", 'It\'s a "good" day for Smith & Co'),
        Example("Write &lt;em&gt;never&lt;/em&gt; in italics."),
        Example("if a &lt; b and b &gt; c", "if a < b and b > c"),
    ),
    good=(
        Example("AT&T, the R&D budget and a Q&A; then lunch"),
        Example("known as &copycat on the forum"),
        Example("Fish & chips; peas & gravy"),
        Example("In HTML, `&nbsp;` is a space that does not break."),
        Example("search?q=1&copy=2"),
        Example("In HTML, &lt;br&gt; breaks a line."),
    ),
)
