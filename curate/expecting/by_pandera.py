"""Schemas of pandera held against frames."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from curate.errors import ConfigError
from curate.expecting import results
from curate.expecting.suites import Suite
from curate.exporters.expected import Check
from curate.exporters.expected import Suite as Came
from curate.exporters.marks import cut
from curate.libraries import library
from curate.model import Severity
from curate.tuples import NamedTuple

library("pandera.pandas", "curate expect", "expect")

import pandas as pd  # noqa: E402 - pandera has to be there
import pandera.pandas as pa  # noqa: E402 - as above
from pandera.errors import SchemaErrorReason  # noqa: E402 - as above

import curate.pandera  # noqa: E402, F401 - schemas may name our rules

Schema = Any
"""A schema of pandera, of which no version says the same about its types."""

BROKEN = (SchemaErrorReason.CHECK_ERROR, SchemaErrorReason.COLUMN_NOT_IN_DATAFRAME)
"""Why a check could not be looked at."""


MESSAGE = 200
"""Code points of what pandera says of an error."""


class Key(NamedTuple):
    """What is checked of which column; of the frame as a whole where there is none."""

    column: str
    type: str
    number: int = -1
    """Which of the column's checks it is; below 0 for what is no check of its own."""


def validate(frame: pd.DataFrame, suite: Suite) -> Came:
    """What comes of a schema, read from its file; a `ConfigError` where it is none that pandera knows."""
    schema = loaded(suite)
    checks = {key: _check(key, column, check) for key, column, check in _said(schema)}
    checks |= dict(_failed(schema, frame, checks))
    return results.came(suite, frame, [*checks.values()])


def loaded(suite: Suite) -> Schema:
    """The schema of a file. What only warns is told as a failure, too: how grave it is stands beside it."""
    try:
        schema = pa.DataFrameSchema.from_yaml(suite.file)
    except Exception as error:
        said = " ".join(str(error).split())
        raise ConfigError(f"{suite.file}: {said}; a schema is wanted as pandera writes it") from error
    if not schema.columns:
        raise ConfigError(f"{suite.file}: it names no columns; a schema is wanted as pandera writes it")
    return schema


def _said(schema: Schema) -> Iterator[tuple[Key, Any, Any]]:
    """All that a schema says, with the column and the check that say it."""
    if schema.unique:
        yield Key("", "multiple_fields_uniqueness"), schema, None
    for number, check in enumerate(schema.checks):
        yield Key("", check.name, number), schema, check
    for name, column in schema.columns.items():
        if column.required:
            yield Key(name, "column_in_dataframe"), column, None
        if column.dtype:
            yield Key(name, "dtype"), column, None
        if not column.nullable:
            yield Key(name, "not_nullable"), column, None
        if column.unique:
            yield Key(name, "field_uniqueness"), column, None
        for number, check in enumerate(column.checks):
            yield Key(name, check.name, number), column, check


def _check(key: Key, column: Any, check: Any) -> Check:  # noqa: ANN401 - pandera's
    about: dict[str, object] = {"column": key.column} if key.column else {}
    if key.type == "multiple_fields_uniqueness":
        about = {"column_list": [*column.unique]}
    elif key.type == "dtype":
        about |= {"dtype": str(column.dtype)}
    elif check is not None:
        about |= check.statistics or {}
    severity = Severity.WARNING if check is not None and check.raise_warning else Severity.ERROR
    if check is not None:
        check.raise_warning = False
    return Check(type=key.type, about=about, severity=severity, status="met", notes=column.description or "")


def _failed(schema: Schema, frame: pd.DataFrame, checks: Mapping[Key, Check]) -> Iterator[tuple[Key, Check]]:
    """What is not met, or could not be looked at."""
    numbered = frame.reset_index(drop=True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            schema.validate(numbered, lazy=True)
    except pa.errors.SchemaErrors as error:
        for one in error.schema_errors:
            yield _one(one, frame, checks)


def _one(error: Any, frame: pd.DataFrame, checks: Mapping[Key, Check]) -> tuple[Key, Check]:  # noqa: ANN401 - pandera's
    key = _key(error)
    known = checks[key]
    if error.reason_code in BROKEN:
        there = not key.column or key.column in frame.columns
        said = cut(" ".join(str(error).split()), MESSAGE) if there else results.unknown(key.column, frame)
        return key, replace(known, status="broken", error=said)
    cases = error.failure_cases
    numbers = list(dict.fromkeys(cases["index"].dropna())) if isinstance(cases, pd.DataFrame) else []
    nulls = 0 if not key.column or key.type == "not_nullable" else int(frame[key.column].isna().sum())
    return key, replace(
        known,
        status="failed",
        unexpected=len(numbers) or None,
        values=len(frame) - nulls,
        records=len(frame),
        places=results.places(frame, numbers, results.columns(known.about)),
    )


def _key(error: Any) -> Key:  # noqa: ANN401 - pandera's
    """Which of the checks an error is about."""
    if error.reason_code is SchemaErrorReason.COLUMN_NOT_IN_DATAFRAME:
        return Key(str(error.failure_cases), "column_in_dataframe")
    column = "" if hasattr(error.schema, "columns") else str(error.schema.name)
    if isinstance(error.check, str):
        return Key(column, error.check.partition("(")[0])
    return Key(column, error.check.name, error.check_index)
