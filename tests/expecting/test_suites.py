"""Which files of a folder are expectations, and which frame each is for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from curate.errors import ConfigError, UsageError
from curate.expecting.suites import FRAMES, suites
from tests.pages import PROJECT

SOME = [{"type": "expect_table_row_count_to_be_between", "kwargs": {"min_value": 1}}]


def put(folder: Path, name: str, text: str) -> Path:
    """A folder with one file in it."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return folder


def suite(name: str, **more: object) -> str:
    """A suite as Great Expectations writes it."""
    return json.dumps({"name": name, "expectations": SOME, **more})


def test_ours_are_for_all_frames() -> None:
    found = suites(PROJECT / "expectations")
    assert {one.name for one in found} == {one.frame for one in found} == set(FRAMES)
    assert sorted({one.library for one in found}) == ["great_expectations", "pandera"]
    assert all(one.expectations for one in found if one.library == "great_expectations")


@pytest.mark.parametrize(
    ("name", "meta", "frame"),
    [
        pytest.param("records", None, "records", id="name"),
        pytest.param("records_house_style", None, "records", id="begins"),
        pytest.param("findings-strict", {}, "findings", id="begins-with-a-dash"),
        pytest.param("house", {"frame": "raw_metadata"}, "raw_metadata", id="meta"),
        pytest.param("findings", {"frame": "records"}, "records", id="meta-wins"),
    ],
)
def test_a_suite_says_which_frame_it_is_for(tmp_path: Path, name: str, meta: dict[str, str] | None, frame: str) -> None:
    put(tmp_path, f"suites/{name}.json", suite(name, meta=meta))
    assert [(one.name, one.frame) for one in suites(tmp_path)] == [(name, frame)]


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        pytest.param("suites/a.json", "{", "a.json: Input data was truncated; a suite is wanted as", id="no-json"),
        pytest.param("suites/a.json", "[]", "Expected `object`, got `array`; a suite is wanted", id="no-object"),
        pytest.param("suites/a.json", '{"name": "a"}', "missing required field `expectations`", id="no-expectations"),
        pytest.param(
            "suites/records.json",
            '{"name": "records", "expectations": [{"kwargs": {}}]}',
            "missing required field `type` - at `$.expectations[0]`",
            id="no-type",
        ),
        pytest.param(
            "suites/records.json",
            '{"name": "records", "expectations": [{"type": "x", "severity": "fatal"}]}',
            "Invalid enum value 'fatal' - at `$.expectations[0].severity`",
            id="no-severity",
        ),
        pytest.param(
            "suites/records.json",
            '{"name": "records", "expectations": []}',
            "no expectation in it, and nothing can fail; one at least is wanted",
            id="empty",
        ),
        pytest.param("suites/a.json", suite("b"), "the suite is called 'b'; a suite of that name", id="name"),
        pytest.param("suites/a.json", suite("a"), 'for; meta: {"frame": "records"} or a name', id="no-frame"),
        pytest.param("suites/recordsx.json", suite("recordsx"), "nothing says which frame", id="another-word"),
        pytest.param(
            "suites/a.json",
            suite("a", meta={"frame": "record"}),
            "meta says that it is for the frame 'record'; did you mean 'records'?",
            id="frame",
        ),
        pytest.param("suites/a.json", suite("a", meta={"frame": 3}), "there is raw_metadata, records", id="odd"),
        pytest.param("pandera/a.yml", "", "nothing says which frame it is for; a name that", id="pandera"),
    ],
)
def test_what_is_no_suite_says_so(tmp_path: Path, file: str, text: str, message: str) -> None:
    with pytest.raises(ConfigError) as error:
        suites(put(tmp_path, file, text))
    assert str(error.value).startswith(str(tmp_path / file))
    assert message in str(error.value)


def test_bytes_that_are_no_utf8_are_no_suite(tmp_path: Path) -> None:
    put(tmp_path, "suites/records.json", "")
    (tmp_path / "suites/records.json").write_bytes(b'{"name": "\xff"}')
    with pytest.raises(ConfigError, match=r"records\.json: "):
        suites(tmp_path)


def test_a_folder_that_cannot_be_read_as_a_suite(tmp_path: Path) -> None:
    (tmp_path / "suites/records.json").mkdir(parents=True)
    with pytest.raises(ConfigError, match=r"records.json: Is a directory; a suite of Great Expectations is wanted"):
        suites(tmp_path)


@pytest.mark.parametrize(
    ("names", "message"),
    [
        pytest.param(["record"], "no suite 'record'; did you mean 'records'?", id="near"),
        pytest.param(["records", "zz"], "no suite 'zz'; there is records", id="far"),
    ],
)
def test_a_suite_that_is_not_there(tmp_path: Path, names: list[str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        suites(put(tmp_path, "suites/records.json", suite("records")), names)


def test_suites_are_chosen_by_name(tmp_path: Path) -> None:
    put(tmp_path, "suites/records.json", suite("records"))
    put(tmp_path, "suites/a.json", "no suite, and not asked for")
    assert [one.name for one in suites(tmp_path, ["records"])] == ["records"]


@pytest.mark.parametrize(
    ("kept", "store"),
    [
        pytest.param("expectations", "expectations_store", id="as-the-library-makes-it"),
        pytest.param("deep/er", "ours", id="of-another-name"),
    ],
)
def test_suites_stand_where_the_project_keeps_them(tmp_path: Path, kept: str, store: str) -> None:
    put(tmp_path, f"{kept}/records.json", suite("records"))
    put(
        tmp_path,
        "great_expectations.yml",
        f"""\
config_version: 4.0
expectations_store_name: {store}
stores:
  {store}: {{class_name: ExpectationsStore, store_backend: {{base_directory: {kept}/}}}}
  other: {{class_name: Other}}
data_context_id:
""",
    )
    assert [one.name for one in suites(tmp_path)] == ["records"]
    (tmp_path / kept / "records.json").unlink()
    with pytest.raises(UsageError, match=rf"no {kept}/\*\.json and no pandera"):
        suites(tmp_path)


@pytest.mark.parametrize("text", ["stores: 3", "stores: [", "\tstores:"])
def test_a_project_that_cannot_be_read(tmp_path: Path, text: str) -> None:
    put(tmp_path, "great_expectations.yml", text)
    with pytest.raises(ConfigError, match=r"great_expectations\.yml: .*; the configuration of Great Expectations is"):
        suites(tmp_path)


def test_schemas_for_polars_are_left_to_its_users(tmp_path: Path) -> None:
    for name in ("records.pandas.yml", "records.polars.yml", "findings.yaml"):
        put(tmp_path, f"pandera/{name}", "columns: {}")
    assert [one.file.name for one in suites(tmp_path)] == ["findings.yaml", "records.pandas.yml"]


@pytest.mark.parametrize(
    ("folder", "message"),
    [
        pytest.param(
            "nowhere", r"no such folder; `curate export gx --out \S+/nowhere` writes our suites", id="no-folder"
        ),
        pytest.param(".", r"no suites/\*.json and no pandera/\*.yml in it; `curate export gx --out ", id="empty"),
    ],
)
def test_nothing_that_could_run(tmp_path: Path, folder: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        suites(tmp_path / folder)
