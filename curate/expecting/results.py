"""What a library tells of expectations, as values of ours: measured, with the records that do not meet them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from curate.configuration.tables import near
from curate.expecting.suites import Line, Suite
from curate.exporters.expected import LISTED, NULL, Check, Place
from curate.exporters.expected import Suite as Came
from curate.exporters.marks import cut as short
from curate.libraries import library
from curate.model import Severity

library("pandas", "curate expect", "expect")

import pandas as pd  # noqa: E402 - pandas has to be there

Told = Mapping[str, Any]
"""A result of Great Expectations as JSON."""

SEVERITIES: Mapping[str, Severity] = {
    "critical": Severity.ERROR,
    "warning": Severity.WARNING,
    "info": Severity.INFO,
}

BODIES = ("text",)
"""Columns whose values are never shown."""

PATHS = ("path", "raw_path")
"""Columns that say which file a record is from."""

CUT = 40
"""Code points of a value that are shown."""

NAMES = 200
"""Code points of the names of columns, where they are listed."""

EMPTY = "the frame has no line, and everything is true of none"

COLUMNS = ("column", "column_A", "column_B", "column_list")
"""Arguments that name columns which have to be there."""


def of_suite(suite: Suite, frame: pd.DataFrame, told: Sequence[Told]) -> Came:
    """What came of a suite of Great Expectations."""
    checks = [_check(line, frame, one) for line, one in zip(suite.expectations, told, strict=True)]
    return came(suite, frame, checks)


def came(suite: Suite, frame: pd.DataFrame, checks: list[Check]) -> Came:
    """What came of a file of expectations; of a frame without a line, nothing."""
    return Came(
        name=suite.name, library=suite.library, file=suite.file.as_posix(), frame=suite.frame, records=len(frame),
        total=len(checks), checks=checks if len(frame) else [], error="" if len(frame) else EMPTY,
    )  # fmt: skip


def _check(line: Line, frame: pd.DataFrame, told: Told) -> Check:
    about, found = dict(line.kwargs), told.get("result") or {}
    why = _raised(told.get("exception_info") or {})
    known = Check(
        type=line.type, about=about, severity=SEVERITIES[line.severity], notes=_notes(line.notes),
        status="broken" if why else "met" if told["success"] else "failed",
        error=_missing(about, frame) or why if why else "",
    )  # fmt: skip
    return known if why else _measured(known, frame, found)


def _measured(known: Check, frame: pd.DataFrame, found: Mapping[str, Any]) -> Check:
    named, hidden = columns(known.about), hides(known.about)
    lines, missing = found.get("element_count"), found.get("missing_count")
    unmet = found.get("partial_unexpected_index_list") if known.status == "failed" else ()
    observed = _observed(found)
    return Check(
        type=known.type, about=known.about, severity=known.severity, status=known.status, notes=known.notes,
        observed=observed if not hidden or isinstance(observed, int | float) else None,
        unexpected=found.get("unexpected_count"),
        values=None if lines is None else lines - (missing or 0),
        records=lines,
        places=places(frame, unmet or (), named),
    )  # fmt: skip


def _observed(found: Mapping[str, Any]) -> Any:  # noqa: ANN401 - any value of JSON
    """What was measured of a column as a whole, or in which values it differs from a set, in Python's own types."""
    said = found.get("observed_value")
    if said is None and "partial_missing_list" in found:
        said = {"unexpected": found.get("partial_unexpected_list"), "missing": found["partial_missing_list"]}
    return json.loads(json.dumps(said, default=_plain))


def _plain(value: object) -> object:
    """A number of numpy as Python's, anything else as a text."""
    return value.item() if hasattr(value, "item") else str(value)


def places(frame: pd.DataFrame, numbers: Iterable[int], columns: Sequence[str]) -> list[Place]:
    """The first of some lines: who they are, and what stands in columns."""
    found: list[Place] = []
    for number, _ in zip(numbers, range(LISTED), strict=False):
        line = frame.iloc[int(number)]
        name = line["id"] if "id" in frame.columns else frame.index[int(number)]
        said = [cut(line[column]) for column in columns if column in frame.columns and column not in BODIES]
        path = next((line[column] for column in PATHS if column in frame.columns), None)
        found.append(Place(str(name), ", ".join(said), path if isinstance(path, str) else ""))
    return found


def cut(value: object) -> str:
    r"""A value in one line, no longer than `CUT`.

    >>> cut("one\ntwo"), cut(None), cut(3)
    ("'one\\ntwo'", 'null', '3')
    """
    missing = value is None or (pd.api.types.is_scalar(value) and pd.isna(value))
    said = NULL if missing else repr(value.item() if hasattr(value, "item") else value)
    return said if len(said) <= CUT else f"{said[: CUT - 1]}…"


def unknown(column: str, frame: pd.DataFrame) -> str:
    """What is said of a column that is not there."""
    names = [*map(str, frame.columns)]
    there = "the rule that it counts is not selected, or it is misspelt" if column.isupper() else ""
    hint = near(column, names) or there or f"there is {short(', '.join(names), NAMES)}"
    return f"the frame has no column {column!r}; {hint}"


def _missing(about: Mapping[str, object], frame: pd.DataFrame) -> str:
    return next((unknown(name, frame) for name in columns(about) if name not in frame.columns), "")


def columns(about: Mapping[str, object]) -> list[str]:
    """The columns that an expectation is about."""
    named = (about.get(key) for key in COLUMNS)
    return [str(one) for said in named if said is not None for one in (said if isinstance(said, list) else [said])]


def hides(about: Mapping[str, object]) -> bool:
    """Whether an expectation is about texts, of which nothing is shown but numbers."""
    return any(name in BODIES for name in columns(about))


def _raised(info: Mapping[str, Any]) -> str:
    """What went wrong inside an expectation; newer versions say it by metric."""
    told = [info] if "raised_exception" in info else [one for one in info.values() if isinstance(one, Mapping)]
    raised = [one for one in told if one.get("raised_exception")]
    said = " ".join(str(raised[0].get("exception_message")).split()) if raised else ""
    return said or ("it could not be looked at" if raised else "")


def _notes(said: str | list[str] | None) -> str:
    return "\n".join(said) if isinstance(said, list) else said or ""
