"""What a template should have replaced, alone on its line: lorem ipsum, {{ article.byline }}, undefined.

Why it matters: the value is lost, and its name is no word of the article.

Left alone: the words in a sentence or in quotation marks, sets in curly brackets, names such as Null Island, and code
in fences, which is content.

Source: own reading of scraped pages, 2026-11-26. C4 drops a whole page for a curly bracket.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.model import Document, Hit, Severity
from curate.protected import is_protected
from curate.regex import regex
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule

LONGEST = 300
"""Code points of a line that is looked at."""

NAME = r"[A-Za-z_][\w.\- ]{0,60}"
"""A variable as templates write one."""

BETWEEN = r"[\s|,;:·•–—-]*"

VARIABLES = regex(
    rf"{BETWEEN}(?:(?:"
    r"\{\{[^{}]*\}\}|\{%[^{}%]*%\}|<%[^<>%]*%>"
    rf"|[$#]\{{{NAME}\}}|\{{[a-z][a-z_.]{{2,40}}\}}"
    r"|%[A-Z][A-Z_]{2,40}%|%%[A-Za-z_]{3,40}%%|__[A-Z][A-Z_]{2,40}__"
    r"|\[object Object\]"
    rf"){BETWEEN})+"
)
VALUES = regex(r"[*_()\[\] ]{0,3}(?:undefined|null|NaN)[*_()\[\] ]{0,3}")
"""What JavaScript prints for nothing; the case counts: "Null" may be a number or a name."""

FILLERS = regex(
    r"[(\[<*]{0,2}(?:insert|add|enter|type|put) (?:your |the |an? )?(?:\w{1,12} )?"
    r"(?:text|images?|captions?|titles?|headlines?|photos?|videos?|links?|names?) here[)\]>*.]{0,2}"
    r"|[(\[<*]{0,2}(?:your |the )?(?:text|image|caption|title|headline|subhead(?:line)?|byline) goes here[)\]>*.]{0,2}"
    r"|lorem ipsum dolor\b.*",
    re.IGNORECASE,
)


def find(doc: Document) -> Iterator[Hit]:
    """Find lines that only hold what a template did not fill in."""
    chosen = [
        index
        for index, line in enumerate(doc.lines)
        if _is_placeholder(line.text.strip()) and not is_protected(doc, line.start)
    ]
    yield from (Hit(start, end, "") for _, start, end in spans(doc, chosen))


def _is_placeholder(said: str) -> bool:
    return 0 < len(said) <= LONGEST and any(form.fullmatch(said) for form in (VARIABLES, VALUES, FILLERS))


RULE = Rule(
    code="BPL013",
    name="placeholder",
    message="placeholder that a template did not fill",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=(
        r"\{\{|\{%|<%|[$#]\{|\{[a-z]|%[A-Za-z_]+%|__[A-Z]|\[object|undefined|null|NaN"
        r"|(?i:(?:text|image|caption|title|line|head|photo|video|link|name)s? (?:goes )?here|lorem ipsum)"
    ),
    bad=(
        Example(
            f"Council approves repairs\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n{PARAGRAPH}",
            f"Council approves repairs\n{PARAGRAPH}",
        ),
        Example(f"{PARAGRAPH}\n{{{{ article.byline }}}}\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nundefined", PARAGRAPH),
        Example(f"{PARAGRAPH}\n%AUTHOR_NAME%", PARAGRAPH),
        Example(f"{PARAGRAPH}\n[insert photo caption here]\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
    ),
    good=(
        Example("The term is undefined, the judge said."),
        Example("The firm prints “lorem ipsum” on its T-shirts, a nod to printers."),
        Example("The set {1, 2, 3} has three members."),
        Example("Null Island lies at zero degrees, off Ghana."),
        Example(f"{PARAGRAPH}\n```\n{{{{ article.byline }}}}\n```\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nNull\n{PARAGRAPH}", lang="de"),
    ),
)
