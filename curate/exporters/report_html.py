"""The HTML report: one file that needs no network and no script, and shows every text as text."""

from __future__ import annotations

from jinja2 import Environment
from markupsafe import Markup

from curate.exporters.expected_text import LIBRARIES, named, summary
from curate.exporters.finished import SHOWN, Finished
from curate.exporters.marks import cut
from curate.exporters.pages import environment
from curate.exporters.report_article import view
from curate.exporters.report_json import Numbers
from curate.exporters.report_marks import Rules
from curate.guard import LAWS
from curate.schema import COLUMNS

SIZE = 1_500_000
"""Bytes that the articles of a report may take; the page stays below 2 MB with them."""
ROWS = 100
"""Rows of each list of files and records."""
NOTES = 200
"""Code points of what an expectation says it is for."""
NAMES = 12
"""Languages and sources that are named."""


def write(found: Numbers, run: Finished, rules: Rules) -> str:
    """The page."""
    pages = environment()
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
        **_expectations(found),
    )
    return f"{page}\n"


def _expectations(found: Numbers) -> dict[str, object]:
    """What the section about expectations needs, where there is one."""
    if not found.expectations:
        return {}
    unmet = [(suite, check, cut(check.notes, NOTES), named(check)) for suite, check in found.expectations.worst]
    return {"sentence": summary(found.expectations), "libraries": LIBRARIES, "unmet": unmet}


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
