"""What holds of suites whoever reads them; `test_gx_project` has Great Expectations read them."""

from __future__ import annotations

import json

import pytest

from curate.definitions import gx_suites
from curate.definitions.files import suites
from tests.definitions.corpus import RULES

SUITES = {suite.name: suite for suite in suites(RULES)}
NAMES = pytest.mark.parametrize("name", SUITES)

BODY = "The council voted on Thursday to repair the old harbour wall, which engineers had called a danger for years."


@NAMES
def test_no_two_expectations_have_one_id(name: str) -> None:
    written = json.loads(gx_suites.text(SUITES[name]))
    ids = [written["id"], *(one["id"] for one in written["expectations"])]
    assert len({*ids}) == len(ids) == len(SUITES[name].expectations) + 1


@NAMES
def test_an_empty_frame_does_not_pass(name: str) -> None:
    assert SUITES[name].expectations[0].type == "expect_table_row_count_to_be_between"


@NAMES
def test_no_expectation_looks_at_texts_or_titles(name: str) -> None:
    """Of null and of empty values nothing can be shown."""
    silent = ("expect_column_values_to_not_be_null", "expect_column_value_lengths_to_be_between")
    for one in SUITES[name].expectations:
        if one.kwargs.get("column") in ("text", "title", "authors", "rights", "notes", "captions"):
            assert one.type in silent
            assert "max_value" not in one.kwargs
