"""The HTML report: one file that needs no network and no script, and shows every text as text."""

from __future__ import annotations

import re

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from curate.exporters.finished import SHOWN, Finished
from curate.exporters.marks import UNRULY
from curate.exporters.report_article import view
from curate.exporters.report_json import Numbers
from curate.exporters.report_marks import Rules
from curate.guard import LAWS
from curate.regex import regex
from curate.schema import COLUMNS

SIZE = 1_500_000
"""Bytes that the articles of a report may take; the page stays below 2 MB with them."""
ROWS = 100
"""Rows of each list of files and records."""
NAMES = 12
"""Languages and sources that are named."""

CONTROL = regex(f"[{UNRULY}]")


def write(found: Numbers, run: Finished, rules: Rules) -> str:
    """The page."""
    pages = _environment()
    articles = _articles(pages, run, rules)
    page = pages.get_template("report.html.jinja").render(
        n=found,
        articles=articles,
        shown=len(articles),
        meanings={column.name: column.meaning for column in COLUMNS},
        previews=run.previews,
        laws=LAWS,
        rows=ROWS,
        names=NAMES,
    )
    return f"{page}\n"


def _articles(pages: Environment, run: Finished, rules: Rules) -> list[Markup]:
    """The worst articles as they are shown, as many as the page has room for; the worst one in any case."""
    page = pages.get_template("report_article.html.jinja")
    articles: list[Markup] = []
    room = SIZE
    for number, article in enumerate(run.shown[:SHOWN]):
        text = Markup(page.render(a=view(article, rules), number=number))  # noqa: S704 - a template with autoescape made it
        room -= len(text.encode("utf-8", "backslashreplace"))
        if articles and room < 0:
            break
        articles.append(text)
    return articles


def _environment() -> Environment:
    pages = Environment(
        loader=PackageLoader("curate", "exporters"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_visible,
    )
    pages.filters |= {"number": _number, "share": _share, "tied": _tied}
    return pages


def _visible(value: object) -> object:
    """Controls in any text as signs: HTML has no place for them, and marks of direction would turn the page around."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return CONTROL.sub(lambda match: f"U+{ord(match.group()):04X}", value)


def _number(value: int) -> str:
    return f"{value:,}"


def _tied(text: str) -> str:
    """A sentence whose numbers never stand at the end of a line."""
    return re.sub(r"(?<=\d) (?=\w)", "\N{NO-BREAK SPACE}", text)


def _share(part: int, whole: int) -> str:
    """A share in per cent, with a decimal where it would be rounded to nothing.

    >>> _share(1, 3), _share(1, 500), _share(0, 5), _share(0, 0)
    ('33%', '0.2%', '0%', '–')
    """
    if not whole:
        return "–"
    percent = 100 * part / whole
    if 0 < percent < 1 or 99 < percent < 100:
        return f"{max(0.1, min(99.9, percent)):.1f}%"
    return f"{percent:.0f}%"
