"""Files that are examined: with a cache and without, here and in other processes, nothing else is found."""

from __future__ import annotations

import gzip
import json
import os
import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curate import backends, engine
from curate.cache import Cache
from curate.examining import Checked, Examined, Met, distinct, examine, examine_all, findings, pays
from curate.examining import pieces as pieces_module
from curate.examining.checked import joined
from curate.examining.shelf import packed, unpacked
from curate.formats.items import Input
from curate.git import blob_id
from curate.model import Document, Hit, Safety, Severity
from curate.plan import Files, Lint, Plan
from curate.rule import Rule
from curate.sources import find
from tests.pieces import texts

pytestmark = pytest.mark.usefixtures("no_helpers")

PLAN = Plan()
TEXT = "One  two.\nAdvertisement\nIt cost 10, 000 pounds.\n"

HALF = settings().max_examples // 2
"""Of the examples of other properties: each of these is read several times."""

PLANS = (
    PLAN,
    Plan(Lint(select=("NUM", "ENC", "BPL001"))),
    Plan(Lint(ignore=("META",), severity=(("NUM", Severity.ERROR),))),
    Plan(Lint(per_file=(("*.md", ("STR",)), ("a*", ("NUM001",))), per_source=(("example.org", ("BPL",)),))),
    Plan(Lint(select=("ALL",)), Files(pointers=(("text", "/body"), ("title", "/text")))),
    Plan(unsafe=True),
)


def a_file(path: str, data: bytes, **more: str) -> Input:
    """An input of the kind that a walk gives, with its bytes."""
    name = path.rsplit("/", 1)[-1]
    stem, _, ending = name.partition(".")
    kind = {"txt": "text", "md": "markdown"}.get(ending.removesuffix(".gz"), ending.removesuffix(".gz"))
    return Input(path, path, kind, stem, Path(path), "gz" if ending.endswith(".gz") else "", data, stem, **more)


def met(found: Iterable[Met]) -> list[tuple[str, Examined]]:
    return [(source.path, one) for source, one in found]


@st.composite
def inputs(draw: st.DrawFn) -> list[Input]:
    """Some files of every format, tables with rows that come again, packed ones, and bytes that are no text."""
    made: list[Input] = []
    bodies = draw(st.lists(texts(6), min_size=1, max_size=4))
    for number in range(draw(st.integers(1, 4))):
        said = draw(st.sampled_from(bodies)).encode("utf-8", "replace")
        kind = draw(st.sampled_from(("txt", "md", "json", "jsonl", "jsonl.gz", "txt.gz")))
        if kind == "md":
            said = b"---\ntitle: A wall\nsource: example.org\n---\n" + said
        if kind.startswith("json"):
            said = b"".join(draw(st.lists(lines(bodies), max_size=5)))
        odd = (said + b"\xff\x93", said.decode().encode("utf-16"), b"\0\1" * 9)
        said = draw(st.sampled_from((said, said, said, *odd)))
        said = gzip.compress(said) if kind.endswith("gz") else said
        made.append(a_file(f"{draw(st.sampled_from('ab'))}{number}.{kind}", said))
    return made


def lines(bodies: Sequence[str]) -> st.SearchStrategy[bytes]:
    row = st.fixed_dictionaries(
        {},
        optional={
            "id": st.sampled_from(("1", "2", 3, ["4"])),
            "text": st.sampled_from(bodies),
            "body": st.sampled_from(bodies),
            "source": st.just("example.org"),
        },
    )
    return row.map(lambda one: json.dumps(one).encode() + b"\n") | st.sampled_from((b"\n", b'{"id": \n', b"[1]\n"))


@settings(max_examples=HALF)
@given(given_files=inputs(), again=inputs(), plan=st.sampled_from(PLANS))
def test_no_cache_ever_hides_a_finding(
    tmp_path_factory: pytest.TempPathFactory, given_files: list[Input], again: list[Input], plan: Plan
) -> None:
    """Over texts, tables and plans: a cache that knows everything, one that knows a part, and none give the same."""
    folder = tmp_path_factory.mktemp("cache")
    for files in (given_files, [*given_files, *again], [*again, *reversed(given_files)]):
        cache = Cache(folder)
        assert met(distinct(examine_all(files, plan, cache))) == met(distinct(examine_all(files, plan)))
        cache.close()
        assert not cache.note


@settings(max_examples=HALF)
@given(said=texts())
def test_what_is_cached_is_what_the_engine_finds(said: str) -> None:
    data = said.encode("utf-8", "replace")
    source = a_file("a.txt", data)
    doc = Document.from_bytes(data, "a", {"filename": "a.txt"}, "a")
    found = examine(source, PLAN)
    if not found.left:
        plain = [
            one._replace(path="a.txt", file_line=one.line if one.field == "text" else None)
            for one in engine.check(doc, PLAN)
        ]
        assert [*findings(source, found)] == plain
    assert unpacked(packed(found)) == found


def test_everything_is_known_the_second_time(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"id": str(number), "text": TEXT}) + "\n" for number in range(5))
    files = [a_file("a.txt", TEXT.encode()), a_file("t.jsonl", rows.encode())]
    first = Cache(tmp_path)
    before = met(examine_all(files, PLAN, first))
    first.close()
    second = Cache(tmp_path)
    assert met(examine_all(files, PLAN, second)) == before
    second.close()
    assert (second.hits, second.misses) == (2, 0)


def test_of_a_changed_table_only_the_changed_rows_are_checked(tmp_path: Path) -> None:
    """Rows that moved are known; their findings say the new row."""
    rows = [json.dumps({"id": str(number), "text": f"{number} {TEXT}"}) + "\n" for number in range(10)]
    one = Cache(tmp_path)
    examine(a_file("t.jsonl", "".join(rows).encode()), PLAN, one)
    one.close()
    changed = a_file("t.jsonl", "".join(['{"id": "new", "text": ""}\n', *rows[:4], *rows[5:]]).encode())
    two = Cache(tmp_path)
    found = examine(changed, PLAN, two)
    two.close()
    assert (two.hits, two.misses) == (9, 2)  # the file and the new row are not known
    assert found == examine(changed, PLAN)
    assert [record.row for record in found.records] == list(range(1, 11))


def test_a_large_table_streams_and_has_its_rows_alone_in_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = Plan(Lint(select=("STR009", "NUM001")))
    monkeypatch.setattr(pieces_module, "TABLE", 20_000)
    monkeypatch.setattr(pieces_module, "STRETCH", 2_000)
    file = tmp_path / "t.jsonl"
    with file.open("w") as stream:
        stream.writelines(json.dumps({"id": str(number), "text": TEXT}) + "\n" for number in range(1_000))
    source = find([file], plan).inputs[0]
    cache = Cache(tmp_path / "cache")
    parts = [found for _, found in examine_all([source], plan, cache)]
    cache.close()
    assert len(parts) > 20
    assert [part.read for part in parts] == [False] * (len(parts) - 1) + [True]
    assert joined(parts) == examine(source, plan)
    again = Cache(tmp_path / "cache")
    assert [found for _, found in examine_all([source], plan, again)] == parts
    again.close()
    assert (again.hits, again.misses) == (1_000, 0)


def test_a_table_in_stretches_is_kept_whole_if_it_is_not_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces_module, "STRETCH", 200)
    source = a_file("t.jsonl", b"".join(b'{"id": "%d", "text": "One  two."}\n' % number for number in range(50)))
    cache = Cache(tmp_path)
    parts = [found for _, found in examine_all([source], PLAN, cache)]
    cache.close()
    assert len(parts) > 3
    again = Cache(tmp_path)
    assert [found for _, found in examine_all([source], PLAN, again)] == [joined(parts)]
    again.close()
    assert (again.hits, again.misses) == (1, 0)


def _explode(doc: Document) -> Iterator[Hit]:
    yield Hit(0, 1, "")
    raise ZeroDivisionError("oh")


def test_what_crashed_is_never_known(tmp_path: Path) -> None:
    """A rule that crashes takes no other rule's findings along, and crashes again the next time."""
    broken = Rule("XXX001", "exploding", "boom", _explode, Severity.INFO, 1, None, bad=(), good=())
    plan = Plan()
    plan.__dict__["rules"] = (broken, *plan.rules)
    table = b'{"id": "1", "text": "One  two."}\n'
    for source in (a_file("a.txt", TEXT.encode()), a_file("t.jsonl", table)):
        for _ in range(2):
            cache = Cache(tmp_path)
            found = examine(source, plan, cache)
            cache.close()
            assert cache.hits == 0
            assert found.records[0].crashes[0].startswith("XXX001 exploding crashed on record")
            assert found.records[0].findings == examine(source, PLAN).records[0].findings


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda file: file.unlink(), id="gone"),
        pytest.param(lambda file: file.write_bytes(b"\0\1\2" * 100), id="binary"),
        pytest.param(lambda file: file.write_bytes(b"\xff\xfe{\0}\0"), id="utf-16"),
        pytest.param(lambda file: (file.unlink(), file.mkdir()), id="a folder by now"),
    ],
)
def test_what_could_not_be_read_is_never_known(tmp_path: Path, harm: Callable[[Path], object]) -> None:
    file = tmp_path / "in" / "t.jsonl"
    file.parent.mkdir()
    file.write_text('{"text": "a"}\n')
    source = find([file], PLAN).inputs[0]
    harm(file)
    for _ in range(2):
        cache = Cache(tmp_path / "cache")
        found = examine(source, PLAN, cache)
        cache.close()
        assert (found, cache.hits) == (examine(source, PLAN), 0)
        assert found.left or found.failed


def test_blobs_that_are_known_are_not_fetched(tmp_path: Path) -> None:
    data = [f"{number} {TEXT}".encode() for number in range(4)]
    files = [a_file(f"{number}.txt", one) for number, one in enumerate(data)]
    cache = Cache(tmp_path)
    before = met(examine_all(files[:2], PLAN, cache))
    cache.close()
    asked: list[str] = []

    def fetch(sources: Sequence[Input]) -> Iterator[bytes]:
        for source in sources:
            asked.append(source.path)
            yield data[int(source.name)]

    blobs = [one._replace(file=None, data=None, blob=blob_id(one.data or b"")) for one in files]
    again = Cache(tmp_path)
    found = met(examine_all(blobs, PLAN, again, fetch=fetch))
    again.close()
    assert asked == ["2.txt", "3.txt"]
    assert found == [*before, *met(examine_all(files[2:], PLAN))]


@settings(max_examples=3)
@given(files=st.lists(inputs(), min_size=2, max_size=4).map(lambda lists: [one for some in lists for one in some]))
def test_processes_find_the_same(files: list[Input]) -> None:
    run = partial(backends.run, jobs=2)
    assert met(examine_all(files, PLAN, run=run)) == met(examine_all(files, PLAN))


def test_records_with_one_id_are_told_across_files() -> None:
    """The first is let be; a source or a folder is where an id has to be one record's own."""
    one, two = b'{"id": "1", "text": "a", "source": "x"}\n', b'{"id": "1", "text": "b", "source": "x"}\n'
    files = [a_file("in/a.jsonl", one), a_file("in/b.jsonl", two + b'{"id": "1", "text": "c"}\n')]
    plan = Plan(Lint(select=("META011",)))
    told = [
        (source.path, record.row)
        for source, found in distinct(examine_all(files, plan))
        for record in found.records
        if record.flaws
    ]
    assert told == [("in/b.jsonl", 1)]


@pytest.mark.parametrize(
    ("count", "size", "expected"),
    [
        pytest.param(10, 3_000, False, id="ten small files"),
        pytest.param(64, 10, True, id="many files"),
        pytest.param(1, 300_000, True, id="one large file"),
        pytest.param(0, 0, False, id="none"),
    ],
)
def test_a_cache_is_opened_where_it_pays(tmp_path: Path, count: int, size: int, expected: bool) -> None:
    files = []
    for number in range(count):
        file = tmp_path / f"{number}.txt"
        file.write_bytes(b"x" * size)
        files.append(a_file(f"{number}.txt", b"")._replace(file=file, data=None))
    assert pays(files) is expected


def test_a_pipe_is_read_once(tmp_path: Path) -> None:
    """What is no regular file is neither held nor asked for."""
    pipe = tmp_path / "a.txt"
    os.mkfifo(pipe)
    source = find([pipe], PLAN).inputs[0]
    writing = Thread(target=pipe.write_text, args=[TEXT])
    writing.start()
    cache = Cache(tmp_path / "cache")
    found = examine(source, PLAN, cache)
    writing.join()
    assert (found.read, cache.hits + cache.misses) == (True, 0)
    assert found == examine(a_file("a.txt", TEXT.encode()), PLAN)


def test_values_are_small() -> None:
    """A clean record costs little more than its id."""
    assert len(packed(Examined((Checked("a-name"),), read=True))) < 40


@pytest.mark.parametrize(
    "said", ["a number is split", "half a pair: \ud800"], ids=["packed", "which-msgpack-cannot-hold"]
)
def test_what_was_found_travels_whole(said: str) -> None:
    found = examine(a_file("a.txt", TEXT.encode()), PLAN)
    (record,) = found.records
    found = found._replace(failed=(said,), records=(record._replace(crashes=(said,)),))
    again = pickle.loads(pickle.dumps(found))
    assert again == found
    assert type(again.records[0].findings[0].safety) is Safety
