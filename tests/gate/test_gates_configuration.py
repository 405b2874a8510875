"""The table ``[tool.curate.gates]`` is read whole, and what is wrong in it is named with what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from curate.configuration import read_settings
from curate.configuration.gates import Gate
from curate.errors import ConfigError
from curate.model import Severity


def gates(text: str, folder: Path) -> tuple[Gate, ...]:
    file = folder / "curate.toml"
    file.write_text(f"[gates]\n{text}", encoding="utf-8")
    return read_settings(file).gates


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param('"ENC*" = {max-count = 0}', [("ENC*", "max-count", 0, "", None)], id="prefix"),
        pytest.param('"*" = {max-new = 3}', [("*", "max-new", 3, "", None)], id="all"),
        pytest.param("missing-date = {max-new = 0}", [("missing-date", "max-new", 0, "", None)], id="name"),
        pytest.param("META002 = {max-rate = 0.05}", [("META002", "max-rate", 0.05, "records", None)], id="records"),
        pytest.param(
            'META002 = {max-rate = 1, of = "files", severity = "error"}',
            [("META002", "max-rate", 1.0, "files", Severity.ERROR)],
            id="files",
        ),
        pytest.param(
            "META = {max-count = 9, max-rate = 0.5, max-new = 1}",
            [
                ("META", "max-count", 9, "", None),
                ("META", "max-rate", 0.5, "records", None),
                ("META", "max-new", 1, "", None),
            ],
            id="each-measure-is-a-limit",
        ),
        pytest.param(
            "removed-records = {max-rate = 0.01, max-count = 5}",
            [("removed-records", "max-count", 5, "", None), ("removed-records", "max-rate", 0.01, "records", None)],
            id="removed",
        ),
        pytest.param('"NUM001[zero]" = {max-count = 0}', [("NUM001[zero]", "max-count", 0, "", None)], id="variant"),
    ],
)
def test_limits_are_read(text: str, read: list[object], tmp_path: Path) -> None:
    assert [*gates(text, tmp_path)] == read


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("ENCC = {max-count = 0}", "[gates] ENCC: unknown rule 'ENCC'; did you mean 'ENC'?", id="rule"),
        pytest.param('"NUMM*" = {max-count = 0}', "unknown rule 'NUMM'; did you mean 'NUM'?", id="prefix"),
        pytest.param('"**" = {max-count = 0}', "unknown rule '*'; `curate rule --all` lists the rules", id="stars"),
        pytest.param(
            "removed-record = {max-count = 0}", "unknown limit 'removed-record'; did you mean 'removed-", id="removed"
        ),
        pytest.param("NUM = 3", "[gates] NUM: 3 found, a table like {max-count = 0} wanted", id="number-for-table"),
        pytest.param("NUM = {}", "[gates.NUM]: no limit found; one of max-count, max-rate, max-new is", id="no-limit"),
        pytest.param(
            "NUM = {maxcount = 1}", "[gates.NUM]: unknown key 'maxcount'; did you mean 'max-count'?", id="measure"
        ),
        pytest.param("NUM = {max-count = -1}", "max-count: -1 found, a whole number from 0 up wanted", id="negative"),
        pytest.param("NUM = {max-new = 0.5}", "max-new: 0.5 found, a whole number from 0 up wanted", id="half"),
        pytest.param("NUM = {max-new = true}", "max-new: true found, a whole number from 0 up wanted", id="flag"),
        pytest.param("NUM = {max-rate = 1.5}", "max-rate: 1.5 found, a share from 0 to 1", id="above-one"),
        pytest.param("NUM = {max-rate = -0.5}", "max-rate: -0.5 found, a share from 0 to 1", id="below-zero"),
        pytest.param('NUM = {max-rate = "5 %"}', 'max-rate: "5 %" found, a share from 0 to 1', id="per-cent"),
        pytest.param("NUM = {max-rate = nan}", "max-rate: nan found, a share from 0 to 1", id="not-a-number"),
        pytest.param(
            'NUM = {max-rate = 0.1, of = "words"}', 'of: "words" found, records or files wanted', id="share-of-what"
        ),
        pytest.param(
            'NUM = {max-count = 1, of = "files"}', "[gates.NUM] of: found without max-rate", id="of-without-rate"
        ),
        pytest.param(
            'NUM = {max-count = 1, severity = "bad"}', 'severity: "bad" found, error, warning, info', id="severity"
        ),
        pytest.param(
            "removed-records = {max-new = 1}", "[gates.removed-records]: unknown key 'max-new'; ", id="removed-new"
        ),
    ],
)
def test_what_is_wrong_is_named(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        gates(text, tmp_path)
    assert message in str(caught.value)
