"""What was found in a column, counted by rule, with examples: shown by notebooks, and as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape
from typing import Any

import pandas as pd

from curate.exporters.style import context, head, tail, visible
from curate.model import Safety, Severity

EXAMPLES = 3
"""Places that are shown of each rule."""

WIDTH = 40
"""Columns of text that are shown on each side of a place."""

STYLE = (
    "<style>.curate-report{border-collapse:collapse;font-size:90%}"
    ".curate-report th,.curate-report td{padding:.2em .7em;text-align:left;vertical-align:top}"
    ".curate-report td.n,.curate-report th.n{text-align:right}"
    ".curate-report tr+tr td{border-top:1px solid #8884}"
    ".curate-report code{white-space:pre-wrap}.curate-report mark{background:#f904;color:inherit}</style>"
)

HEAD = "<tr><th>rule<th>severity<th class=n>findings<th class=n>records<th class=n>with a fix<th>for example</tr>"

RANK = {str(one): rank for rank, one in enumerate(Severity)}


@dataclass(frozen=True, eq=False)
class Report:
    """The findings of a column, or of a frame; the last line of a notebook's cell shows it as a table."""

    frame: pd.DataFrame
    """The findings as ``check`` gives them, a row each."""
    rows: int
    """How many rows were looked at."""
    missing: int
    """How many of them hold no text."""

    @cached_property
    def by_rule(self) -> pd.DataFrame:
        """A row a rule, the worst and most frequent first, under its code.

        Columns ``name`` and ``severity`` as text, ``findings``, ``records`` (rows with one at least) and ``fixable``
        (findings with a fix) as int64.
        """
        counted = self.frame.assign(fixable=self.frame["safety"] != str(Safety.NONE)).groupby("code", observed=True)
        table = counted.agg(
            name=("name", "first"),
            severity=("severity", "first"),
            findings=("position", "size"),
            records=("position", "nunique"),
            fixable=("fixable", "sum"),
        )
        table = table.astype({"findings": "int64", "records": "int64", "fixable": "int64"})
        order = table.assign(rank=table["severity"].map(RANK)).sort_values(
            ["rank", "findings"], ascending=[True, False], kind="stable"
        )
        return table.loc[order.index]

    @property
    def title(self) -> str:
        """What was found, in a sentence."""
        damaged, sound = self.frame["position"].nunique(), self.rows - self.missing
        left = f"; {self.missing} without a text" if self.missing else ""
        if not len(self.frame):
            return f"no findings in {sound} texts{left}"
        return f"{len(self.frame)} findings of {len(self.by_rule)} rules in {damaged} of {sound} texts{left}"

    def __repr__(self) -> str:
        if not len(self.frame):
            return self.title
        return f"{self.title}\n\n{self.by_rule.to_string()}"

    def _repr_html_(self) -> str:
        """The table, on its own and escaped: nothing is loaded, and no text of an article can be markup."""
        said = f"<p>{escape(self.title)}</p>"
        if not len(self.frame):
            return said
        rows = "".join(self._row(str(code), rule) for code, rule in self.by_rule.iterrows())
        return f"{STYLE}{said}<table class=curate-report>{HEAD}{rows}</table>"

    def _row(self, code: str, rule: pd.Series[Any]) -> str:
        numbers = "".join(f"<td class=n>{rule[name]:,}" for name in ("findings", "records", "fixable"))
        shown = "<br>".join(self._examples(code))
        return f"<tr><td><b>{code}</b> {escape(rule['name'])}<td>{rule['severity']}{numbers}<td>{shown}</tr>"

    def _examples(self, code: str) -> Iterator[str]:
        found = self.frame[self.frame["code"] == code]
        for label, one in found.head(EXAMPLES).iterrows():
            if pd.isna(one["start"]):
                text = escape(one["message"])
            else:
                before, after = tail(context(one["before"]), WIDTH), head(context(one["after"]), WIDTH)
                match = head(visible(one["match"]), WIDTH)
                text = f"<code>{escape(before)}<mark>{escape(match)}</mark>{escape(after)}</code>"
            yield f"{text} <small>{escape(str(label))}</small>"
