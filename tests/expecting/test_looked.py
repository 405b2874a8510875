"""Frames of raw articles: the same as `curate.tables` makes one after the other, in however many processes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from curate import api, backends
from curate.cache import Cache
from curate.configuration import read_settings
from curate.errors import InputError
from curate.formats.items import Entry, Failed
from curate.plan import Plan
from tests.cli.conftest import ARTICLE

pd = pytest.importorskip("pandas")
LONG = "\nMost of the money comes from the county, which has waited for this for many years, the town said.\n"


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Articles enough for a cache: damaged ones, twins, a line and a file that cannot be read, and one exempted."""
    monkeypatch.chdir(tmp_path)
    raw = tmp_path / "raw"
    raw.mkdir()
    for number in range(70):
        text = ARTICLE + LONG.replace("many", f"{number}, 000" if number % 3 else "many")
        (raw / f"a{number:02}.txt").write_text(text, encoding="utf-8")
    (raw / "table.jsonl").write_text(
        '{"id": "007", "text": "One 10, 000 two."}\nno record\n{"id": "007", "text": "Three.", "source": "x"}\n'
        '{"id": "007", "text": "Four &amp; five."}\n',
        encoding="utf-8",
    )
    (raw / "packed.txt.gz").write_bytes(b"none")
    (raw / "blob.txt").write_bytes(b"\0\1\2" * 50)
    (tmp_path / "curate.toml").touch()
    (tmp_path / "curate-suppressions.toml").write_text(
        '[[suppress]]\nrule = "NUM001"\nrecord = "a01"\nreason = "quoted"\n', encoding="utf-8"
    )
    return raw


def _plan() -> Plan:
    return read_settings("curate.toml").plan


@pytest.mark.parametrize("jobs", [pytest.param(1, id="here"), pytest.param(2, id="processes")])
def test_findings_are_those_of_the_records_one_by_one(corpus: Path, jobs: int) -> None:
    from curate.expecting.looked import Look, looked, readable  # noqa: PLC0415 - needs pandas
    from curate.expecting.place import Place  # noqa: PLC0415 - as above
    from curate.frames import findings_frame  # noqa: PLC0415 - as above

    plan, failed = _plan(), list[str]()

    def records() -> Iterator[Entry]:
        for one in api.read(["raw"], plan):
            if isinstance(one, Failed):
                failed.append(one.message)
            else:
                yield one

    expected = findings_frame(records(), plan)
    assert list(expected["findings"][expected["id"] == "a01"]) == [0]
    assert len(failed) == 1
    for known in (False, True):
        cache = Cache(corpus.parent / "cache")
        look = Look(
            Place(None, ("raw",)), plan, partial(api.examined, cache=cache, run=partial(backends.run, jobs=jobs))
        )
        seen = looked(look, readable(look, ["findings"]), ["findings", "raw_metadata"])
        cache.close()
        pd.testing.assert_frame_equal(seen.frames["findings"], expected)
        assert seen.failed == tuple(failed)
        assert len(seen.frames["raw_metadata"]) == 73
        assert bool(cache.hits) == known


def test_a_folder_without_articles(tmp_path: Path) -> None:
    from curate.expecting.looked import Look, readable  # noqa: PLC0415 - as above
    from curate.expecting.place import Place  # noqa: PLC0415 - as above

    with pytest.raises(InputError, match="nothing to read: the folder is empty"):
        readable(Look(Place(None, (str(tmp_path),)), Plan()), ["findings"])


def test_a_run_without_its_raw_articles(tmp_path: Path) -> None:
    from curate.expecting.looked import Look, readable  # noqa: PLC0415 - as above
    from curate.expecting.place import Place  # noqa: PLC0415 - as above

    look = Look(Place(tmp_path, (str(tmp_path),)), Plan())
    assert readable(look, ["records", "findings"]).inputs == ()
    with pytest.raises(InputError, match="nothing to read: the folder is empty"):
        readable(look, ["records", "raw_metadata"])
