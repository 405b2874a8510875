"""The folder is a project that Great Expectations itself opens, and our own corpus meets its suites."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from curate.definitions import gx_suites
from tests.definitions.corpus import EXPECTATIONS, Row, findings, frame, raw
from tests.definitions.test_gx_suites import BODY, NAMES, SUITES
from tests.repository import Repository

pytestmark = [
    pytest.mark.slow,  # importing Great Expectations takes five to ten seconds
    # Its first versions say that there is a project already, and leave temporary folders to be cleaned up.
    pytest.mark.filterwarnings("ignore:(?s).*great_expectations.yml:UserWarning"),
    pytest.mark.filterwarnings("ignore:.*TemporaryDirectory:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

Library = Any
"""What a library without types gives."""

ROWS: dict[str, Callable[[], Sequence[Row]]] = {"raw_metadata": raw, "records": frame, "findings": findings}


@pytest.fixture(scope="module")
def gx() -> Library:
    return pytest.importorskip("great_expectations")


@pytest.fixture
def project(tmp_path: Path) -> Repository:
    """The project as it is committed, in a repository of its own."""
    made = Repository.new(tmp_path / "expectations")
    names = (path.relative_to(EXPECTATIONS) for path in EXPECTATIONS.rglob("*") if path.is_file())
    ours = (name for name in names if name.parts[0] not in ("uncommitted", "plugins"))
    made.commit({name.as_posix(): (EXPECTATIONS / name).read_bytes() for name in ours})
    return made


@pytest.fixture
def validate(gx: Library) -> Callable[..., Library]:
    """A function that holds lines against a suite, and asks for all that can be told."""
    pd = pytest.importorskip("pandas")
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False, "metric_calculations": False}
    asset = context.data_sources.add_pandas("corpus").add_dataframe_asset("lines")
    batches = asset.add_batch_definition_whole_dataframe("all")
    everything = {"result_format": "COMPLETE", "unexpected_index_column_names": ["id"]}

    def run(name: str, rows: Sequence[Row]) -> Library:
        lines = pd.DataFrame(rows, columns=list(ROWS[name]()[0]))
        suite = gx.ExpectationSuite(**json.loads(gx_suites.text(SUITES[name])))
        return batches.get_batch({"dataframe": lines}).validate(suite, result_format=everything)

    return run


@NAMES
def test_every_expectation_is_known_and_saving_changes_no_byte(gx: Library, project: Repository, name: str) -> None:
    suite = gx.get_context(mode="file", context_root_dir=str(project.root)).suites.get(name)
    assert len(suite.expectations) == len(SUITES[name].expectations)
    assert [one.severity.value for one in suite.expectations] == [
        gx_suites.SEVERITIES[one.severity] for one in SUITES[name].expectations
    ]
    suite.save()
    assert project.git("status", "--porcelain", "-uall") == ""


def test_users_add_suites_of_their_own(gx: Library, project: Repository) -> None:
    context = gx.get_context(mode="file", context_root_dir=str(project.root))
    context.suites.add(gx.ExpectationSuite(name="ours"))
    assert project.git("status", "--porcelain", "-uall") == "?? suites/ours.json"
    assert {suite.name for suite in context.suites.all()} == {*SUITES, "ours"}


def test_users_run_a_checkpoint_of_their_own_over_our_frames(gx: Library, project: Repository) -> None:
    """The data source is there, so that nothing but the checkpoint is written."""
    pd = pytest.importorskip("pandas")
    context = gx.get_context(mode="file", context_root_dir=str(project.root))
    asset = context.data_sources.get("corpus").get_asset("records")
    definition = gx.ValidationDefinition(
        name="nightly", data=asset.get_batch_definition("all"), suite=context.suites.get("records")
    )
    checkpoint = gx.Checkpoint(name="nightly", validation_definitions=[context.validation_definitions.add(definition)])
    came = context.checkpoints.add(checkpoint).run(batch_parameters={"dataframe": pd.DataFrame(frame())})
    assert came.success
    assert project.git("status", "--porcelain", "-uall").splitlines() == [
        "?? checkpoints/nightly.json",
        "?? validation_definitions/nightly.json",
    ]


@NAMES
def test_there_is_a_frame_for_every_suite(gx: Library, project: Repository, name: str) -> None:
    context = gx.get_context(mode="file", context_root_dir=str(project.root))
    assert context.data_sources.get("corpus").get_asset(name).get_batch_definition("all").name == "all"


def test_pages_stay_where_git_does_not_see_them(gx: Library, project: Repository) -> None:
    gx.get_context(mode="file", context_root_dir=str(project.root)).build_data_docs()
    assert (project.root / "uncommitted/data_docs/local_site/index.html").is_file()
    assert project.git("status", "--porcelain", "-uall") == ""


@pytest.mark.parametrize("name", ["records", "findings"])
def test_our_records_meet_it(validate: Callable[..., Library], name: str) -> None:
    result = validate(name, ROWS[name]())
    assert len(result.results) == len(SUITES[name].expectations)
    assert [one.expectation_config.to_json_dict() for one in result.results if not one.success] == []


def test_our_raw_articles_repeat_an_id_on_purpose(validate: Callable[..., Library]) -> None:
    failed = [one.expectation_config for one in validate("raw_metadata", raw()).results if not one.success]
    warned = [(one.type, one.kwargs["column"]) for one in failed if one.severity.value != "info"]
    assert warned == [("expect_column_values_to_be_unique", "id")]


@NAMES
def test_an_empty_frame_fails(validate: Callable[..., Library], name: str) -> None:
    assert not validate(name, []).success


@pytest.mark.parametrize(
    ("name", "change", "expected"),
    [
        pytest.param("records", {"text": None}, ["column_values_to_not_be_null text"], id="no-text"),
        pytest.param("records", {"text": ""}, ["column_value_lengths_to_be_between text"], id="empty-text"),
        pytest.param("records", {"date": "November"}, ["column_values_to_match_regex date"], id="date-is-a-word"),
        pytest.param("records", {"status": "lost"}, ["column_values_to_be_in_set status"], id="status-of-no-kind"),
        pytest.param("records", {"lang": "English"}, ["column_values_to_match_regex lang"], id="lang-is-a-word"),
        pytest.param("records", {"title": BODY, "notes": [BODY], "rights": BODY}, [], id="body-in-other-fields"),
        pytest.param("findings", {"errors": -1}, ["column_values_to_be_between errors"], id="less-than-none"),
        pytest.param("findings", {"id": None}, ["column_values_to_not_be_null id"], id="nobody"),
    ],
)
def test_damage_is_found_and_no_article_is_shown(
    validate: Callable[..., Library], name: str, change: Row, expected: list[str]
) -> None:
    first, *others = ROWS[name]()
    bodies = {"text": BODY} if "text" in first and "text" not in change else {}
    result = validate(name, [{**first, **bodies, **change}, *others])
    assert failures(result) == expected
    assert_silent(str(result), [*(str(row.get("text") or BODY) for row in others), BODY])


def test_a_line_twice_is_found(validate: Callable[..., Library]) -> None:
    rows = frame()
    result = validate("records", [*rows, rows[0]])
    assert failures(result) == ["compound_columns_to_be_unique"]
    assert_silent(str(result), [str(row["text"]) for row in rows])


def test_too_many_findings_are_found(validate: Callable[..., Library]) -> None:
    rows = [{**row, "NUM001": 1} if at < 8 else row for at, row in enumerate(findings())]
    assert failures(validate("findings", rows)) == ["column_values_to_be_between NUM001"]


def failures(result: Library) -> list[str]:
    """What failed: what is expected of columns, and of which."""
    failed = [one.expectation_config for one in result.results if not one.success]
    return [f"{one.type.removeprefix('expect_')} {one.kwargs.get('column', '')}".strip() for one in failed]


def assert_silent(said: str, bodies: Sequence[str]) -> None:
    """No article stands in a result, nor the beginning of one."""
    for body in bodies:
        start = json.dumps(body[:60])[1:-1]
        assert start not in said
