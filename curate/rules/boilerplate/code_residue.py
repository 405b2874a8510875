"""Code of the page, alone on its line: scripts, style sheets, data of widgets, names of image files.

Why it matters: the code that places an advertisement or an embedded post is no prose of any language, and a model that
reads it learns to break off into JavaScript.

Left alone: code in fences, indented code, and what a line that ends in a colon announces: it is content. So are
articles with code throughout. A file's name inside a sentence is a word.

Source: own reading of scraped pages, 2026-11-26 (71 of 54,000 articles hold scripts).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.model import Document, Hit, Severity
from curate.protected import is_protected
from curate.regex import regex
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule
from curate.sieve import BLANK

OBJECTS = r"window|document|googletag|dataLayer|jQuery|_taboola|_gaq|adsbygoogle|twttr|fbq|gtag|OAS_AD|pbjs|__tcfapi"
"""Names that scripts of pages begin with: the browser's, and those of advertising and counting."""

PAGE = regex(
    r"[;!(\s]*function ?\w{0,20} ?\([\w, $]{0,60}\) ?\{"
    r"|@(?:media|import|font-face|keyframes|charset)\b"
    rf"|[;(\s]*(?:(?:var|let|const) +)?(?:(?:{OBJECTS})\b|\$) ?(?:\.\w|\(|=|\|\|)"
    r"|FB\.\w+\(|ga\('|\$\(|(?:var|let|const) +[\w$]{1,40} ?= ?"
    r"|</?script\b|(?://|/\*)? ?<!\[CDATA\[|(?://|/\*) ?\]\]>"
    r"|if ?\([^)]{1,200}\) ?\{|\} ?(?:else|catch)\b|[\])};]*\}[);]"
)
"""What lines of scripts and style sheets begin with."""

STATEMENT_ENDS = ";{}()[],>"
"""What they end with."""

STYLE = regex(r"[.#]?[\w-]+(?:[ ,>:.#]{1,3}[\w-]+){0,12} ?\{(?: ?[\w-]+ ?: ?[^{};:]{1,80};)+ ?\}?")
"""A rule of a style sheet."""

DATA = regex(r"[\[{]\s*\{?\s*\"[\w@$-]{1,40}\" ?:")
"""How data in JSON begin."""

TEMPLATE = regex(r"(?:\{\| ?[\w. -]{1,60} ?\|\}\s*)+")
FILE = regex(r"[\w%()+,@-][\w%()+,@. -]{0,80}\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)", re.IGNORECASE)
"""An image under its file name."""

LONGEST = 1000
"""Code points of a line that is compared with the forms that have no certain beginning."""

INDENTED = ("    ", "\t")
ANNOUNCED = regex(r"[:：]\s*$")
TRACKERS = regex(rf"\b(?:{OBJECTS})\b")
MANY = 6
"""Lines of code that make a text one about code, where none of them names what only pages need."""


def find(doc: Document) -> Iterator[Hit]:
    """Find lines of code among the prose."""
    found = [index for index, line in enumerate(doc.lines) if _is_code(line.text) and not is_protected(doc, line.start)]
    if _is_about_code(doc, found):
        found = [index for index in found if FILE.fullmatch(doc.lines[index].text.strip())]
    chosen = {index for index in found if not _is_announced(doc, index)}
    chosen |= set(_between(doc, chosen))
    yield from (Hit(start, end, "") for _, start, end in spans(doc, chosen))


def _is_code(line: str) -> bool:
    said = line.strip()
    if not said or (said[0].isalpha() and said[-1] in ".?!") or line.startswith(INDENTED):
        return False
    if said[-1] in STATEMENT_ENDS and PAGE.match(said):
        return True
    if DATA.match(said):
        return said[-1] in "]},"
    forms = (STYLE, TEMPLATE) if "{" in said else (FILE,) if "." in said[-5:] else ()
    return len(said) <= LONGEST and any(form.fullmatch(said) for form in forms)


def _is_about_code(doc: Document, found: list[int]) -> bool:
    """Whether a text shows its readers code: in fences, or much of it that no page needs."""
    if "```" in doc.text:
        return True
    return len(found) > MANY and not any(TRACKERS.search(doc.lines[index].text) for index in found)


def _is_announced(doc: Document, index: int) -> bool:
    """Whether the nearest line above that is not blank announces the code."""
    above = next((line.text for line in reversed(doc.lines[:index]) if line.text.strip()), "")
    return ANNOUNCED.search(above) is not None


def _between(doc: Document, chosen: set[int]) -> Iterator[int]:
    """The statements that follow a line of code, up to the next line that is none."""
    for index in sorted(chosen):
        below = index + 1
        while below < len(doc.lines) and below not in chosen and _goes_on(doc.lines[below].text):
            yield below
            below += 1


def _goes_on(line: str) -> bool:
    said = line.strip()
    return bool(said) and (said[-1] in ";{}" or not any(map(str.isalpha, said)) or (said[-1] in ")," and "(" in said))


RULE = Rule(
    code="BPL015",
    name="code-residue",
    message="code of the page",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=(
        r"function ?\w{0,20} ?\(|@(?:media|import|font-face|keyframes|charset)"
        rf"|(?:{OBJECTS}|\$) ?(?:\.[^ \n]|\(|=|\|\|)"
        r"|FB\.|ga\('|(?:var|let|const) +[^ \n=]+ ?=|<.?script|CDATA|if ?\(|\]\]>"
        rf"|[{{}}]|\[{BLANK}*\"|(?i:\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?))"
    ),
    bad=(
        Example(
            f"{PARAGRAPH}\n(function(d,s,id){{var js=d.getElementById(id);}})(document,'script','sdk');\n{PARAGRAPH}",
            f"{PARAGRAPH}\n{PARAGRAPH}",
        ),
        Example(f"{PARAGRAPH}\n@media only screen and (max-width: 600px) {{\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f'{PARAGRAPH}\n{{"@type": "NewsArticle", "wordCount": 512}}\n{PARAGRAPH}', f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nharbour-wall_1200x800.jpg\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n{{| name |}}", PARAGRAPH),
    ),
    good=(
        Example(f"{PARAGRAPH}\n```\nconsole.log('hello');\n```\n{PARAGRAPH}"),
        Example(f"Write this in the console and press the key that runs it:\nwindow.alert('hello');\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n    var wall = build(stones);\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nShe sent him a file named harbour.jpg.\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nThe function (as lawyers say) of a wall is to stand;\n{PARAGRAPH}"),
    ),
)
