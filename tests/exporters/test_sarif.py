"""SARIF: valid by its published schema, right about places, and within the limits of GitHub.

``sarif-2.1.0.json`` is the schema as Microsoft's SARIF Multitool ships it (npm: @microsoft/sarif-multitool-linux 5.7.0,
MIT licence), which is that of the OASIS standard in a newer dialect of JSON Schema.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import api
from curate.exporters import sarif
from curate.exporters.sarif_rules import LEVELS, LONGEST, descriptors
from curate.model import Excerpt, Finding, Severity, Standing
from curate.rules import load_rules
from curate.run import Run
from tests.exporters.kinds import BELOW_FRONT_MATTER, FIELD, FINDINGS, MOVED_TO, NEW, ROW, RUN, UNSAFE, WHOLE

Read = dict[str, Any]
"""A part of the file, as JSON is read."""

SCHEMA = json.loads(Path(__file__).with_name("sarif-2.1.0.json").read_text("utf-8"))

VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def written(findings: Iterable[Finding], run: Run = RUN) -> str:
    """The file."""
    out = StringIO()
    sarif.write(findings, run, out)
    return out.getvalue()


def read(findings: Iterable[Finding], run: Run = RUN) -> Read:
    """The run in the file, which is valid."""
    said = json.loads(written(findings, run))
    VALIDATOR.validate(said)
    assert said["version"] == "2.1.0"
    (found,) = said["runs"]
    return dict(found)


def result(found: Finding) -> Read:
    """The one result of a finding."""
    (one,) = read([found])["results"]
    return dict(one)


def test_the_schema_refuses_what_is_wrong() -> None:
    """Or else it would prove nothing."""
    said = json.loads(written([NEW]))
    said["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    with pytest.raises(jsonschema.ValidationError, match="less than the minimum"):
        VALIDATOR.validate(said)


def test_every_kind_is_valid() -> None:
    run = read(FINDINGS)
    assert len(run["results"]) == len(FINDINGS)
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert [rules[one["ruleIndex"]]["id"] for one in run["results"]] == [one["ruleId"] for one in run["results"]]


def test_nothing_found_is_a_run_without_results() -> None:
    run = read([], replace(RUN, passed=True, limits=(), sides=None))
    assert run["results"] == []
    assert run["tool"]["driver"]["rules"] == []
    assert (run["invocations"][0]["executionSuccessful"], run["invocations"][0]["exitCode"]) == (True, 0)
    assert "automationDetails" not in run


def test_every_rule_has_a_description_that_github_takes() -> None:
    found = [NEW._replace(code=rule.code, name=rule.name) for rule in load_rules()]
    rules = read(found)["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(rule.code for rule in load_rules())
    for rule in rules:
        for part in ("shortDescription", "fullDescription"):
            assert 0 < len(rule[part]["text"]) <= LONGEST
        assert rule["help"]["markdown"].startswith("## What it does")
        assert "## Measured" not in rule["help"]["markdown"]
        assert rule["properties"]["precision"] in ("very-high", "high", "medium", "low")
        assert rule["properties"]["problem.severity"] in ("error", "warning", "recommendation")
    assert next(rule for rule in rules if rule["id"] == "NUM001")["properties"]["tags"] == ["numbers"]


def test_rules_that_are_not_ours_have_their_names() -> None:
    """Those of suites and schemas."""
    assert descriptors([NEW._replace(code="GX001", name="expectation")])["GX001"] == {
        "id": "GX001", "name": "expectation", "shortDescription": {"text": "expectation."},
        "fullDescription": {"text": "expectation."}, "help": {"text": "expectation."},
        "defaultConfiguration": {"level": "warning"}, "properties": {"problem.severity": "warning"},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(
            NEW,
            {
                "startLine": 7, "startColumn": 19, "endLine": 7, "endColumn": 26, "charOffset": 511, "charLength": 7,
                "snippet": {"text": "10, 000"},
            },
            id="text",
        ),
        pytest.param(
            BELOW_FRONT_MATTER,
            {"startLine": 11, "startColumn": 19, "endLine": 11, "endColumn": 26, "snippet": {"text": "10, 000"}},
            id="below-front-matter",
        ),
        pytest.param(ROW, {"startLine": 12, "startColumn": 1, "endLine": 12}, id="row"),
        pytest.param(FIELD, {"startLine": 12, "startColumn": 1, "endLine": 12}, id="field"),
        pytest.param(WHOLE, {"startLine": 1, "startColumn": 1, "endLine": 1}, id="whole-document"),
        pytest.param(
            NEW._replace(end=2000, excerpt=Excerpt("", "x" * 79 + "…", "")),
            {"startLine": 7, "startColumn": 19, "endLine": 7},
            id="longer-than-its-excerpt",
        ),
        pytest.param(
            NEW._replace(end=512, excerpt=Excerpt("", "\x00", "")),
            {"startLine": 7, "startColumn": 19, "endLine": 7, "endColumn": 20, "charOffset": 511, "charLength": 1},
            id="no-snippet-with-nul",
        ),
    ],
)  # fmt: skip
def test_region(found: Finding, expected: Read) -> None:
    assert result(found)["locations"][0]["physicalLocation"]["region"] == expected


def test_regions_of_a_file_hold_the_damage(tmp_path: Path) -> None:
    """Offsets, lines and columns, read again from the file, in code points."""
    text = "Harbour Wall\n\n“Ölü 🏴” – the fund received 10, 000 crowns\nand 🏴 20, 000 kr&ouml;ner.\n"
    (tmp_path / "ä b.txt").write_text(text, encoding="utf-8")
    found = [*api.check_paths([tmp_path], select=["NUM001", "ENC006"])]
    results = read(found, replace(RUN, root="."))["results"]
    assert len(results) == 3
    lines = text.split("\n")
    for one in results:
        place = one["locations"][0]["physicalLocation"]
        at = place["region"]
        assert unquote(place["artifactLocation"]["uri"]).endswith("/ä b.txt")
        assert text[at["charOffset"] : at["charOffset"] + at["charLength"]] == at["snippet"]["text"]
        assert lines[at["startLine"] - 1][at["startColumn"] - 1 : at["endColumn"] - 1] == at["snippet"]["text"]


def test_paths_are_relative_to_the_repository() -> None:
    artifact = result(NEW._replace(path="50 %/a b.txt"))["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "data/50%20%25/a%20b.txt", "uriBaseId": "%SRCROOT%"}
    absolute = result(NEW._replace(path="/srv/a.txt"))["locations"][0]["physicalLocation"]["artifactLocation"]
    assert absolute == {"uri": "file:///srv/a.txt"}
    assert "physicalLocation" not in result(NEW._replace(path="-"))["locations"][0]


def test_the_field_is_a_json_pointer_in_the_record() -> None:
    (logical,) = result(FIELD._replace(field="a/b~c"))["locations"][0]["logicalLocations"]
    assert logical == {"name": "t-12", "fullyQualifiedName": "t-12#/a~1b~0c", "kind": "property"}
    properties = result(ROW)["properties"]
    assert [properties[name] for name in ("row", "line", "column", "start", "end")] == [12, 2, 5, 511, 518]


@pytest.mark.parametrize(
    ("standing", "state"),
    [
        pytest.param(Standing.NEW, "new", id="new"),
        pytest.param(Standing.UNCHANGED, "unchanged", id="unchanged"),
        pytest.param(Standing.MOVED, "updated", id="moved"),
        pytest.param(Standing.ABSENT, "absent", id="absent"),
    ],
)
def test_states(standing: Standing, state: str) -> None:
    assert result(NEW._replace(baseline=standing))["baselineState"] == state


def test_suppressions_have_their_reason() -> None:
    """All results have the property, or none may (SARIF 2.1.0, 3.27.23)."""
    assert result(NEW)["suppressions"] == []
    assert result(NEW._replace(suppressed_by="verse"))["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "verse"}
    ]


def test_what_is_gone_is_counted_only() -> None:
    """GitHub would open an alert for it."""
    run = read([NEW])
    assert len(run["results"]) == 1
    assert run["properties"]["findings"] == {"new": 1, "total": 1, "leftOut": 0, "fixed": 1}


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    """None is called as that which GitHub's upload computes itself, and warns of where it finds another."""
    prints = [one["partialFingerprints"] for one in read([NEW, NEW, ROW])["results"]]
    assert [*map(list, prints)] == [["curate/v1"]] * 3
    assert len({one["curate/v1"] for one in prints}) == 3
    assert prints[0] == {"curate/v1": NEW.fingerprint}


@pytest.mark.parametrize(
    ("found", "said"),
    [
        pytest.param(NEW, ["Replace with `10,000` (safe)"], id="safe"),
        pytest.param(UNSAFE, ["Remove `Subscribe to our news.` (unsafe)"], id="unsafe"),
        pytest.param(NEW._replace(fix=None), [], id="none"),
        pytest.param(ROW, [], id="no-place-in-the-file"),
        pytest.param(MOVED_TO, [], id="into-a-field"),
        pytest.param(WHOLE, [], id="whole-document"),
        pytest.param(NEW._replace(end=519), [], id="line-ends-besides"),
        pytest.param(NEW._replace(fix="x" * 1001), [], id="long"),
        pytest.param(NEW._replace(fix="\ud800"), [], id="no-utf-8"),
        pytest.param(NEW._replace(path="-"), [], id="standard-input"),
    ],
)
def test_fixes_that_can_be_made_in_the_file(found: Finding, said: list[str]) -> None:
    assert [fix["description"]["text"] for fix in result(found).get("fixes", [])] == said


def test_fixes_give_what_curate_writes(tmp_path: Path) -> None:
    """Replacing each deleted region mends the file as ``check --fix`` does."""
    file = tmp_path / "a.txt"
    text = f"The fund received 10, 000 crowns.\nThe &amp; wall cost 20, 000 {'crowns ' * 30}\n"
    file.write_text(text, encoding="utf-8")
    select = ["NUM001", "ENC006"]
    results = read(api.check_paths([file], select=select))["results"]
    parts = [one["fixes"][0]["artifactChanges"][0]["replacements"][0] for one in results]
    for part in sorted(parts, key=lambda one: -one["deletedRegion"]["charOffset"]):
        start = part["deletedRegion"]["charOffset"]
        text = text[:start] + part["insertedContent"]["text"] + text[start + part["deletedRegion"]["charLength"] :]
    assert text == api.fix(file.read_text("utf-8"), select=select).text


def test_the_worst_come_first() -> None:
    said = [(one["level"], one["baselineState"], one["rank"]) for one in read(FINDINGS)["results"]]
    counting = [level for level, state, _ in said if state == "new"]
    assert counting[:-1] == sorted(counting[:-1], key=[*LEVELS.values()].index)
    assert [state for _, state, _ in said][-3:] == ["unchanged", "updated", "new"]
    assert all(0 <= rank <= 100 for _, _, rank in said)


def test_at_most_5000_results_and_the_rest_is_said() -> None:
    """All errors are there, though they came last."""
    light = (NEW._replace(fingerprint=f"{n:032x}", severity=Severity.INFO) for n in range(5100))
    grave = [NEW._replace(fingerprint=f"f{n:031x}", severity=Severity.ERROR) for n in range(50)]
    said = json.loads(written([*light, *grave]))["runs"][0]
    assert len(said["results"]) == 5000
    assert [one["level"] for one in said["results"][:51]] == ["error"] * 50 + ["note"]
    notifications = said["invocations"][0]["toolExecutionNotifications"]
    assert "150 of 5,150 results are left out" in json.dumps(notifications)
    assert said["properties"]["findings"]["leftOut"] == 150


@pytest.mark.slow
def test_the_file_stays_below_the_upload_limit() -> None:
    """10 MB after gzip, whatever stands in it: here messages and paths that nothing makes shorter."""
    dice = random.Random(5)  # noqa: S311 - no secret
    letters = [chr(code) for code in range(0x4E00, 0x9000)]
    noise = ["".join(dice.choices(letters, k=1000)) for _ in range(5000)]
    found = [NEW._replace(message=said, path=f"{said[:80]}.txt", fingerprint=said[:32]) for said in noise]
    said = written(found)
    assert len(gzip.compress(said.encode(), 6)) < 10_000_000
    run = json.loads(said)["runs"][0]
    assert 0 < run["properties"]["findings"]["leftOut"] == 5000 - len(run["results"])


def test_errors_and_skipped_files_are_notifications() -> None:
    skipped = (*((f"{n}.png", "binary") for n in range(5)), *((f"x{n}", f"reason {n}") for n in range(150)))
    (invocation,) = read([NEW], replace(RUN, errors=("a.txt: gone\n",), skipped=skipped))["invocations"]
    said = [(one["level"], one["message"]["text"]) for one in invocation["toolExecutionNotifications"]]
    assert said[:3] == [
        ("error", "a.txt: gone⏎"),
        ("warning", "TST* max-count: 13 found, 5 allowed"),
        ("note", "not read: 0.png, 1.png, 2.png and 2 more: binary"),
    ]
    assert said[-1] == ("note", "not read for 51 more reasons: see the output of the command")
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    assert len(invocation["toolConfigurationNotifications"]) == 1


def test_the_same_commits_give_the_same_names() -> None:
    run = read([NEW])
    assert run == read([NEW])
    assert run["automationDetails"]["id"] == f"curate/gate/{'b' * 40}"
    assert run["automationDetails"]["guid"] != run["baselineGuid"]


@given(st.text(st.characters(codec=None) | st.sampled_from("[]()\x00\x1b\u202e\ud800"), max_size=60))
def test_any_text_makes_a_valid_file(odd: str) -> None:
    """Without NUL or halves of pairs, and without links in messages."""
    found = NEW._replace(
        message=odd, path=f"a/{odd}", record=odd, field=odd, excerpt=Excerpt(odd, odd, odd), fix=odd,
        suppressed_by=odd, start=0, end=len(odd), variant="v",
    )  # fmt: skip
    run = read([found], replace(RUN, errors=(odd,), notes=(odd,), skipped=((odd, odd),)))
    said = json.dumps(run, ensure_ascii=False)
    said.encode("utf-8")
    assert "\\u0000" not in said
    assert "](" not in run["results"][0]["message"]["text"].replace("\\](", "")
