"""Marks as a tokeniser writes them: ``-LRB-`` for a bracket, two backticks and two apostrophes for quotation marks.

Why it matters: no reader knows them; text that once went through a parser carries them into every corpus made of it.

Left alone: code between double backticks, fences, inches and feet (a 6'' pipe), a pair that does not close in its line,
quotes of other languages (``o muro´´, the German ``…''), which may be how their agency writes.

Unsafe because: a single token, without its other half in the line, may be what the text talks about.

Source: Penn Treebank bracketing guidelines; NLTK and Stanford tokenisers write these; TeX writes the quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.protected import matches
from curate.regex import regex
from curate.rule import Example, Rule

QUOTED = regex(r"(?P<open>``(?<![`\w]``)[ \u00a0]?)(?!`)(?P<inner>[^`\n]*?)(?P<close>[ \u00a0]?'')(?!['\w])")
TOKEN = regex(r"[ \u00a0]?-(?P<side>[LR])(?P<kind>[RSC])B-[ \u00a0]?", re.IGNORECASE)
NAMED = regex(r"-[LR][RSC]B-", re.IGNORECASE)
"""What every such token has, and few texts with such quotation marks besides."""

MARKS = {"LR": "(", "RR": ")", "LS": "[", "RS": "]", "LC": "{", "RC": "}"}


def find(doc: Document) -> Iterator[Hit]:
    """Find pairs of quotation marks in English, and names of brackets in any language."""
    if likely(doc) in ("en", None):
        for match in matches(QUOTED, doc):
            if any(map(str.isalnum, match["inner"])):
                yield Hit(*match.span("open"), "“", variant="quote")
                yield Hit(*match.span("close"), "”", variant="quote")
    if NAMED.search(doc.text):
        yield from _brackets(doc, [*matches(TOKEN, doc)])


def _brackets(doc: Document, tokens: list[re.Match[str]]) -> Iterator[Hit]:
    """Brackets for their names: sure where the other half is in the line."""
    present = {(_name(match), doc.line_at(match.start("side"))) for match in tokens}
    for match in tokens:
        other = {"L": "R", "R": "L"}[_name(match)[0]] + _name(match)[1]
        paired = (other, doc.line_at(match.start("side"))) in present
        yield _bracket(match, Safety.SAFE if paired else Safety.UNSAFE)


def _name(match: re.Match[str]) -> str:
    return f"{match['side']}{match['kind']}".upper()


def _bracket(match: re.Match[str], safety: Safety) -> Hit:
    """The bracket of a token; the blank on its inner side goes, the one on its outer side stays."""
    name, (start, end) = _name(match), match.span()
    if name[0] == "L":
        start += match[0][0] != "-"
    else:
        end -= match[0][-1] != "-"
    return Hit(start, end, MARKS[name], safety, "bracket")


RULE = Rule(
    code="PUN003",
    name="ptb-tokens",
    message="a mark as a tokeniser writes it",
    find=find,
    severity=Severity.INFO,
    phase=92,
    trigger=r"``|(?i:-[LR][RSC]B-)",
    bad=(
        Example("``We shall sail,'' he said.", "“We shall sail,” he said."),
        Example("`` We shall sail , '' he said .", "“We shall sail ,” he said ."),
        Example("She left -LRB- by boat -RRB- .", "She left (by boat) ."),
        Example("It was -LSB- sic -RSB- late.", "It was [sic] late."),
        Example("Sie ging -lrb- zu Fuß -rrb- heim.", "Sie ging (zu Fuß) heim.", "de"),
    ),
    good=(
        Example("a 6'' pipe and a 5' board"),
        Example("run `make` and ``make test``, then don''t"),
        Example("```\ncode ''x''\n```"),
        Example("``o muro caiu´´, disse ela", lang="pt"),
        Example("Der ``Lettische Rubel'' kommt.", lang="de"),
    ),
)
