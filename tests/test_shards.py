"""A folder cleaned into a folder: every record accounted for, every byte given back, the old result whole meanwhile."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curate import shards
from curate.errors import InputError, UsageError
from curate.model import Json
from curate.plan import Files, Lint, Plan
from curate.restore import restore
from curate.rule import PARAGRAPH

PLAN = Plan(Lint(select=("STR", "META")))
NAMES = ["articles.jsonl", "edits.jsonl", "manifest.json", "rejected.jsonl"]


def rows(path: Path) -> list[dict[str, Json]]:
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]


def write(root: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


def line(**row: object) -> bytes:
    return json.dumps(row, ensure_ascii=False).encode() + b"\n"


MIXED = {
    "b/two.txt": f"Fog\r\n\r\nBy Jane Doe\r\n\r\n{PARAGRAPH}  \r\n".encode(),
    "a.md": f"---\ntitle: Fog\ndate: 2024-11-13\n---\n{PARAGRAPH}\n\n\n{PARAGRAPH}\n".encode(),
    "c.jsonl": line(id="2", text=PARAGRAPH)
    + b'{"id": "3", "text": \n'
    + b"\n"
    + line(id="1", text=f"{PARAGRAPH} \n\nFog.", n=1.5, added="2024-01-01")
    + line(id="2", text="Another."),
    "d.json": json.dumps([{"text": PARAGRAPH}, {"text": 7}], indent=2).encode(),
    "e.jsonl.gz": gzip.compress(line(text="   ")),
    "f.txt": b"\x89PNG\r\n\x1a\n" + bytes(99),
}
"""Files with something of everything."""


def test_everything_is_accounted_for(tmp_path: Path) -> None:
    raw, out = write(tmp_path / "raw", MIXED), tmp_path / "out"
    done = shards.clean([raw], out, PLAN)
    assert done.counts == {
        "files_read": 5, "files_skipped": 1, "records": 9, "kept": 5, "rejected": 2, "unreadable": 2,
    }  # fmt: skip
    assert sorted(path.name for path in out.iterdir()) == NAMES
    assert [(row["id"], row["path"], row["row"]) for row in rows(out / "edits.jsonl")] == [
        ("1", "c.jsonl", 4), ("2", "c.jsonl", 1), ("a", "a.md", None), ("d:1", "d.json", 1), ("two", "b/two.txt", None),
    ]  # fmt: skip
    assert [row["id"] for row in rows(out / "articles.jsonl")] == ["1", "2", "a", "d:1", "two"]
    assert [
        (row["id"], row["path"], row["row"], row["status"], row["code"]) for row in rows(out / "rejected.jsonl")
    ] == [
        (None, "c.jsonl", 2, "unreadable", "META011"),
        ("2", "c.jsonl", 5, "rejected", "META011"),
        (None, "d.json", 2, "unreadable", "META011"),
        ("e:1", "e.jsonl.gz", 1, "rejected", "META011"),
    ]
    manifest = json.loads((out / "manifest.json").read_bytes())
    assert manifest["counts"] == done.counts
    assert [(one["path"], one["records"]) for one in manifest["inputs"]] == [
        ("a.md", 1), ("b/two.txt", 1), ("c.jsonl", 4), ("d.json", 2), ("e.jsonl.gz", 1),
    ]  # fmt: skip
    assert [one["path"] for one in manifest["skipped"]] == ["f.txt"]


def test_the_record_says_where_it_comes_from(tmp_path: Path) -> None:
    raw, out = write(tmp_path / "raw", MIXED), tmp_path / "out"
    shards.clean([raw], out, PLAN)
    article = rows(out / "articles.jsonl")[0]
    assert list(article) == ["id", "text", "source", "created", "added", "metadata"]
    assert article["text"] == f"{PARAGRAPH}\nFog."
    assert article["added"] == "2024-01-01"
    metadata = article["metadata"]
    assert isinstance(metadata, dict)
    assert (metadata["n"], metadata["curate"]["raw_path"], metadata["curate"]["plan"]) == (1.5, "c.jsonl", PLAN.digest)


def test_added_is_the_day_that_is_given(tmp_path: Path) -> None:
    raw = write(tmp_path / "raw", MIXED)
    shards.clean([raw], tmp_path / "out", PLAN, added="2024-12-24")
    assert {row["added"] for row in rows(tmp_path / "out/articles.jsonl")} == {"2024-12-24"}


def test_the_same_bytes_every_time_and_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = write(tmp_path / "raw", MIXED)
    shards.clean([raw], tmp_path / "one", PLAN)
    shards.clean([raw], tmp_path / "one", PLAN)
    monkeypatch.chdir(tmp_path)
    shards.clean(["raw"], "two", PLAN)
    for name in NAMES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_cleaning_the_articles_again_changes_no_text(tmp_path: Path) -> None:
    raw = write(tmp_path / "raw", MIXED)
    shards.clean([raw], tmp_path / "one", PLAN)
    shards.clean([tmp_path / "one/articles.jsonl"], tmp_path / "two", PLAN)
    first, second = rows(tmp_path / "one/articles.jsonl"), rows(tmp_path / "two/articles.jsonl")
    keep = ("id", "text", "source", "created", "added")
    assert [[row[name] for name in keep] for row in first] == [[row[name] for name in keep] for row in second]
    assert [row["edits"] for row in rows(tmp_path / "two/edits.jsonl")] == [[]] * len(first)


@pytest.mark.parametrize(
    ("paths", "out", "said"),
    [
        pytest.param(["raw"], "raw", "lies in", id="the folder itself"),
        pytest.param(["raw"], "raw/clean", "lies in", id="a folder in it"),
        pytest.param(["raw/articles.jsonl"], "raw", "would be overwritten", id="over its input"),
        pytest.param(["raw"], "raw/a.txt", "lies in", id="a file"),
        pytest.param(["raw"], "file", "a folder that can be written to is wanted", id="a file elsewhere"),
    ],
)
def test_the_input_is_never_written_to(tmp_path: Path, paths: list[str], out: str, said: str) -> None:
    files = {"a.txt": b"A word.", "articles.jsonl": line(text="a")}
    write(tmp_path / "raw", files)
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match=said):
        shards.clean([tmp_path / path for path in paths], tmp_path / out, PLAN)
    assert {path.name: path.read_bytes() for path in (tmp_path / "raw").iterdir()} == files


@pytest.mark.parametrize("path", ["missing", "empty", "picture.txt"])
def test_nothing_to_read_leaves_the_old_result(tmp_path: Path, path: str) -> None:
    write(tmp_path, {"raw/a.txt": b"A word.", "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(50)})
    (tmp_path / "empty").mkdir()
    shards.clean([tmp_path / "raw"], tmp_path / "out", PLAN)
    old = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    with pytest.raises(InputError):
        shards.clean([tmp_path / path], tmp_path / "out", PLAN)
    with pytest.raises(InputError):
        shards.clean([tmp_path / path], tmp_path / "new", PLAN)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == old
    assert not (tmp_path / "new").exists()


def test_an_interrupted_run_leaves_the_old_result(tmp_path: Path) -> None:
    """Whatever stops it: the files are as they were, and nothing half written stays."""
    raw = write(tmp_path / "raw", MIXED)
    shards.clean([raw], tmp_path / "out", PLAN)
    old = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    write(raw, {"z.txt": b"Another word."})
    seen: list[int] = []

    def stop(size: int) -> None:
        seen.append(size)
        if len(seen) == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        shards.clean([raw], tmp_path / "out", PLAN, tick=stop)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == old


def test_what_fails_is_said_and_the_rest_is_done(tmp_path: Path) -> None:
    write(tmp_path / "raw", {"a.txt": b"A word.", "b.jsonl.gz": b"no archive"})
    done = shards.clean([tmp_path / "raw", tmp_path / "gone"], tmp_path / "out", PLAN)
    assert done.counts["kept"] == 1
    assert sorted(Path(failed.path).name for failed in done.failed) == ["b.jsonl.gz", "gone"]
    manifest = json.loads((tmp_path / "out/manifest.json").read_bytes())
    assert len(manifest["failed"]) == 2


def test_a_flaw_of_the_reader_stays_open_in_the_record(tmp_path: Path) -> None:
    write(tmp_path / "raw", {"a.md": f"---\ntitle: [\n---\n{PARAGRAPH}\n".encode()})
    shards.clean([tmp_path / "raw"], tmp_path / "out", PLAN)
    (article,), (edits,) = rows(tmp_path / "out/articles.jsonl"), rows(tmp_path / "out/edits.jsonl")
    assert "META011" in article["metadata"]["curate"]["open"]  # type: ignore[call-overload, index, operator]
    found = [one for one in edits["open"] if one["code"] == "META011"]  # type: ignore[union-attr, index, call-overload]
    assert [(one["path"], one["line"]) for one in found] == [("a.md", 3)]  # type: ignore[index, call-overload]


def test_a_mapped_table_comes_back(tmp_path: Path) -> None:
    plan = Plan(PLAN.lint, Files(pointers=(("text", "/body/0"), ("title", "/head"))))
    data = line(head="Fog", body=[f"{PARAGRAPH}  "]) + line(head=1, body=[PARAGRAPH])
    write(tmp_path / "raw", {"a.jsonl": data})
    shards.clean([tmp_path / "raw"], tmp_path / "out", plan)
    restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.jsonl").read_bytes() == data


@pytest.mark.slow
def test_memory_does_not_grow_with_the_text(tmp_path: Path) -> None:
    plan = Plan(Lint(select=("META011",)))
    peaks = []
    for count in (200, 2000):
        raw = write(
            tmp_path / str(count), {"a.jsonl": b"".join(line(id=str(n), text=PARAGRAPH * 40) for n in range(count))}
        )
        tracemalloc.start()
        shards.clean([raw], tmp_path / f"out{count}", plan)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] - peaks[0] < 2000 * 1000  # the text is ten times as much


LINES = st.sampled_from(
    [
        b'{"id": "1", "text": "A word.  \\n\\n"}', b'{"id":"2","text":"\xc3\xa9"}', b'{"text": "a"}\r', b"", b" ",
        b'{"text": ', b"\xff", b'{"text": 7}', b"7", b'{"id": "1", "text": "again"}', b'{"text": " "}', b"\r",
        b'{"text": "a\xe2\x80\xa8b", "x": 1e5}', rb'{"text": "\ud800"}', b"\xef\xbb\xbf", b'{"text": "caf\xe9"}',
        b'{"text": "a", "metadata": {"id": 1}}',
        f'{{"text": "Fog\\nBy Jane Doe\\n13 November 2024\\n{PARAGRAPH}"}}'.encode(),
    ]
)  # fmt: skip
TABLES = st.tuples(st.booleans(), st.lists(LINES, max_size=8)).map(
    lambda made: b"\xef\xbb\xbf" * made[0] + b"\n".join(made[1])
)
TEXTS = st.one_of(
    st.lists(st.sampled_from(["Fog", "\n", "\r\n", " ", PARAGRAPH, "é", "\ufeff", "---\n", "title: x"]), max_size=9)
    .map("".join)
    .map(str.encode),
    st.binary(max_size=12),
    st.just("Fog and é".encode("utf-16")),
)


@settings(max_examples=60)
@given(
    st.fixed_dictionaries(
        {}, optional={"a.jsonl": TABLES, "b.jsonl": TABLES, "c.txt": TEXTS, "d.md": TEXTS, "e.json": TABLES}
    )
)
def test_what_is_cleaned_comes_back_byte_for_byte(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    raw = write(folder / "raw", {"s/sure.txt": b"A word.", **files})
    done = shards.clean([raw], folder / "out", PLAN)
    counts = done.counts
    assert counts["records"] == counts["kept"] + counts["rejected"] + counts["unreadable"]
    left = {Path(path).name for path in [one.path for one in done.skipped] + [one.path for one in done.failed]}
    assert restore(folder / "out", folder / "back") == counts["files_read"] == len(files) + 1 - len(left)
    for name, data in files.items():
        if name not in left:
            assert (folder / "back" / name).read_bytes() == data


def test_what_is_no_whole_article_is_rejected_and_comes_back(tmp_path: Path) -> None:
    """A stub and an error page count as rejected, say why, and are restored like all others."""
    stub = line(id="stub", text=f"{PARAGRAPH}\nSubscribe to continue reading.")
    missing = line(id="missing", text="404\nPage not found")
    table = stub + missing + line(id="whole", text=PARAGRAPH)
    raw, out = write(tmp_path / "raw", {"a.jsonl": table}), tmp_path / "out"
    counts = shards.clean([raw], out, Plan()).counts
    assert (counts["records"], counts["kept"], counts["rejected"], counts["unreadable"]) == (3, 1, 2, 0)
    lost = rows(out / "rejected.jsonl")
    assert [(row["id"], row["status"], row["code"], row["reason"]) for row in lost] == [
        ("stub", "stub", "STR006", "the article breaks off at a paywall"),
        ("missing", "reject", "STR007", "an error page or a wall, not an article"),
    ]
    assert [row["raw"] for row in lost] == [stub.decode().strip(), missing.decode().strip()]
    restore(out, tmp_path / "back")
    assert (tmp_path / "back/a.jsonl").read_bytes() == table
