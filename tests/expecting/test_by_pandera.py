"""pandera itself: what it says becomes ours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from curate.errors import ConfigError
from curate.expecting.suites import read

if TYPE_CHECKING:
    from curate.exporters.expected import Suite as Came

pytestmark = pytest.mark.slow  # importing pandera takes seconds

pd = pytest.importorskip("pandas")
pytest.importorskip("pandera")

FRAME = pd.DataFrame(
    {
        "id": ["a1", "a1", "a3"],
        "raw_path": ["n/a1.txt", "n/a2.txt", "n/a3.txt"],
        "text": ["One body.", "Another body.", "A third."],
        "lang": ["en", None, "English"],
        "n": [1, 2, 30],
    }
)

Validate = Callable[[str], "Came"]


@pytest.fixture
def validate(tmp_path: Path) -> Validate:
    """What comes of a schema in YAML, from its columns on."""

    def run(columns: str) -> Came:
        from curate.expecting import by_pandera  # noqa: PLC0415 - needs the library

        file = tmp_path / "pandera" / "records.yml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(columns, encoding="utf-8")
        return by_pandera.validate(FRAME, read(file, "records"))

    return run


@pytest.mark.parametrize(
    ("columns", "type_", "measured", "names"),
    [
        pytest.param("lang: {}", "not_nullable", "1 of 3 values do not meet it (33.3 %)", ["a1 null"], id="null"),
        pytest.param(
            "n: {dtype: str}", "dtype", "3 of 3 values do not meet it (100 %)", ["a1 1", "a1 2", "a3 30"], id="type"
        ),
        pytest.param(
            "lang: {nullable: true, checks: {str_matches: '^[a-z]{2}$'}}",
            "str_matches",
            "1 of 2 values do not meet it (50.0 %; 33.3 % of 3 records)",
            ["a3 'English'"],
            id="pattern",
        ),
        pytest.param(
            "id: {unique: true}",
            "field_uniqueness",
            "2 of 3 values do not meet it (66.7 %)",
            ["a1 'a1'"] * 2,
            id="unique",
        ),
        pytest.param(
            "text: {checks: {str_length: {min_value: 10}}}",
            "str_length",
            "2 of 3 values do not meet it (66.7 %)",
            ["a1 ", "a3 "],
            id="a-text-is-not-shown",
        ),
        pytest.param(
            "{}\nunique: [id]\ncolumns:\n  id: {}",
            "multiple_fields_uniqueness",
            "2 of 3 values do not meet it (66.7 %)",
            ["a1 'a1'"] * 2,
            id="several",
        ),
    ],
)  # fmt: skip
def test_what_fails(validate: Validate, columns: str, type_: str, measured: str, names: list[str]) -> None:
    came = validate(_yaml(columns))
    (check,) = (one for one in came.checks if one.status != "met")
    assert (check.status, check.type, check.measured) == ("failed", type_, measured)
    assert [f"{one.id} {one.value}" for one in check.places] == names
    assert came.total == len(came.checks) > 1


def test_what_only_warns_is_a_warning(validate: Validate) -> None:
    said = "n: {checks: {less_than: {value: 10, options: {raise_warning: true}}}}"
    (check,) = (one for one in validate(_yaml(said)).checks if one.status != "met")
    assert (check.type, check.severity, check.unexpected) == ("less_than", "warning", 1)


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        pytest.param("langs: {}", "the frame has no column 'langs'; did you mean 'lang'?", id="column"),
        pytest.param("n: {checks: {str_matches: a}}", "str accessor", id="check-of-another-type"),
    ],
)
def test_what_cannot_be_looked_at(validate: Validate, columns: str, message: str) -> None:
    (check,) = (one for one in validate(_yaml(columns)).checks if one.status != "met")
    assert check.status == "broken"
    assert message in check.error


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("columns: [", "while parsing", id="no-yaml"),
        pytest.param("a: b", "it names no columns", id="no-columns"),
        pytest.param("- 1", "must be a mapping", id="no-mapping"),
        pytest.param("columns:\n  n: {checks: {str_machtes: a}}", "no attribute 'str_machtes'", id="unknown-check"),
        pytest.param("columns:\n  n: {dtype: int65}", "data type 'int65' not understood", id="unknown-type"),
    ],
)
def test_what_is_no_schema(validate: Validate, text: str, message: str) -> None:
    with pytest.raises(ConfigError) as error:
        validate(f"schema_type: dataframe\n{text}" if ":" in text[:10] else text)
    assert "records.yml: " in str(error.value)
    assert message in str(error.value)
    assert str(error.value).endswith("a schema is wanted as pandera writes it")


def _yaml(columns: str) -> str:
    return f"schema_type: dataframe\ncolumns:\n  {columns}\n" if not columns.startswith("{}") else columns[3:]
