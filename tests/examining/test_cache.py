"""The cache: what it gives back, and that whatever happens to its file costs the cache and never a right answer."""

from __future__ import annotations

import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from hashlib import sha512
from pathlib import Path

import pytest

from curate.cache import NAME, NONE, SCHEMA, TAG, Cache, is_cache
from curate.errors import UsageError

A, B, C = (bytes([number]) * 20 for number in (1, 2, 3))


def kept(folder: Path, *keys: bytes) -> dict[bytes, bytes]:
    """What a run of its own finds."""
    cache = Cache(folder)
    found = cache.examined(keys)
    cache.close()
    return found


def keep(folder: Path, values: dict[bytes, bytes]) -> None:
    cache = Cache(folder)
    cache.keep(values.items())
    cache.close()
    assert not cache.note


def test_what_was_kept_is_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "cache"
    keep(folder, {A: b"one", B: b""})
    assert kept(folder, A, B, C, A) == {A: b"one", B: b""}
    keep(folder, {A: b"two"})
    assert kept(folder, A) == {A: b"two"}


def test_the_folder_hides_itself(tmp_path: Path) -> None:
    keep(tmp_path / "cache", {A: b"one"})
    assert sorted(one.name for one in (tmp_path / "cache").iterdir()) == [".gitignore", "CACHEDIR.TAG", NAME]
    assert (tmp_path / "cache/.gitignore").read_text() == "*\n"
    assert (tmp_path / "cache/CACHEDIR.TAG").read_bytes() == TAG
    assert is_cache(tmp_path / "cache")
    assert not is_cache(tmp_path)


def test_nothing_is_made_before_it_is_asked(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    cache.close()
    assert not (tmp_path / "cache").exists()
    NONE.keep([(A, b"one")])
    assert NONE.examined([A]) == {}
    NONE.close()
    assert (NONE.hits, NONE.misses) == (0, 0)


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    """Its files would be hidden from git."""
    (tmp_path / "article.txt").touch()
    with pytest.raises(UsageError, match=r"holds 'article.txt'; a cache, which git ignores, needs a folder of its own"):
        Cache(tmp_path).examined([A])
    assert [one.name for one in tmp_path.iterdir()] == ["article.txt"]


def test_an_empty_folder_and_a_half_made_one_will_do(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").touch()
    keep(tmp_path, {A: b"one"})
    assert kept(tmp_path, A) == {A: b"one"}
    assert (tmp_path / ".gitignore").read_text() == "*\n"


def garbage(file: Path) -> None:
    file.write_bytes(sha512(b"seed").digest() * 200)


def cut(file: Path) -> None:
    os.truncate(file, 5_000)


def emptied(file: Path) -> None:
    os.truncate(file, 0)


def zeroed(file: Path) -> None:
    size = file.stat().st_size
    file.write_bytes(file.read_bytes()[:100] + bytes(size - 100))


def older(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("DROP TABLE found")
        database.execute("CREATE TABLE found (key BLOB, value BLOB)")
        database.execute(f"PRAGMA user_version = {SCHEMA - 1}")
    database.close()


def other_tables(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("DROP TABLE found")
    database.close()


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(garbage, id="garbage"),
        pytest.param(cut, id="truncated"),
        pytest.param(emptied, id="empty"),
        pytest.param(zeroed, id="zeros-behind-the-header"),
        pytest.param(older, id="older-schema"),
        pytest.param(other_tables, id="tables-gone"),
    ],
)
def test_a_damaged_file_is_made_anew(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    values = {bytes([1, number % 256]) * 10: b"x" * number for number in range(200)}
    keep(tmp_path, values)
    harm(tmp_path / NAME)
    cache = Cache(tmp_path)
    found = cache.examined(values)
    assert all(values[key] == value for key, value in found.items())
    cache.keep([(A, b"new")])
    cache.close()
    assert kept(tmp_path, A) == {A: b"new"}


def test_a_value_that_was_changed_is_not_there(tmp_path: Path) -> None:
    """Each value is sealed with its key: neither a flipped bit nor the value of another key passes."""
    keep(tmp_path, {A: b"one", B: b"two", C: b"three"})
    with sqlite3.connect(tmp_path / NAME) as database:
        other = database.execute("SELECT value FROM found WHERE key = ?", (B,)).fetchone()[0]
        database.execute("UPDATE found SET value = ? WHERE key = ?", (other, A))
        database.execute("UPDATE found SET value = ? WHERE key = ?", (other[:-1] + b"O", B))
    database.close()
    assert kept(tmp_path, A, B, C) == {C: b"three"}


@pytest.mark.parametrize("seed", range(20))
def test_flipped_bytes_give_no_wrong_value(tmp_path: Path, seed: int) -> None:
    values = {bytes([2, number]) * 10: bytes([number]) * 50 for number in range(100)}
    keep(tmp_path, values)
    file = tmp_path / NAME
    data = bytearray(file.read_bytes())
    dice = random.Random(seed)  # noqa: S311 - damage is no secret
    for _ in range(dice.choice((1, 20, 500))):
        data[dice.randrange(len(data))] = dice.randrange(256)
    file.write_bytes(data)
    found = kept(tmp_path, *values)
    assert all(values[key] == value for key, value in found.items())


def test_a_place_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = Cache(tmp_path / "file" / "cache")
    assert cache.examined([A]) == {}
    cache.keep([(A, b"one")])
    cache.close()
    assert "no cache: " in cache.note


def test_a_damaged_file_that_cannot_be_removed(tmp_path: Path) -> None:
    """A folder of that name cannot even be unlinked."""
    keep(tmp_path, {A: b"one"})
    garbage(tmp_path / NAME)
    (tmp_path / f"{NAME}-shm").mkdir()
    cache = Cache(tmp_path)
    assert cache.examined([A]) == {}
    cache.keep([(A, b"two")])
    cache.close()
    assert "no cache: " in cache.note


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder(tmp_path: Path) -> None:
    keep(tmp_path / "cache", {A: b"one"})
    (tmp_path / "cache").chmod(0o500)
    (tmp_path / "cache" / NAME).chmod(0o400)
    cache = Cache(tmp_path / "cache")
    cache.keep([(B, b"two")])
    cache.examined([A])
    cache.close()
    assert "no cache: " in cache.note


def test_a_database_that_others_hold_is_not_waited_for_long(tmp_path: Path) -> None:
    keep(tmp_path, {A: b"one"})
    holder = sqlite3.connect(tmp_path / NAME, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    cache = Cache(tmp_path)
    assert cache.examined([A]) == {A: b"one"}
    cache.keep([(B, b"two")])
    cache.close()
    assert "locked" in cache.note
    holder.execute("ROLLBACK")
    holder.close()
    assert kept(tmp_path, A, B) == {A: b"one"}


def _limited() -> None:
    """A disk that is full after 200 kB: what is written beyond is refused."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))


FILL = """
import sys
from pathlib import Path
from curate.cache import Cache
cache = Cache(Path(sys.argv[1]))
for number in range(20):
    cache.keep((bytes([number, part % 256, part // 256]) * 7, b"x" * 100) for part in range(4096))
cache.close()
print(cache.note)
"""


def run(code: str, *argv: str, before: Callable[[], None] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *argv], capture_output=True, text=True, check=False, preexec_fn=before
    )


def test_a_full_disk(tmp_path: Path) -> None:
    done = run(FILL, str(tmp_path / "cache"), before=_limited)
    assert done.returncode == 0, done.stderr
    assert "no cache: " in done.stdout
    keep(tmp_path / "cache", {A: b"one"})
    assert kept(tmp_path / "cache", A) == {A: b"one"}


def test_parallel_runs_lose_nothing(tmp_path: Path) -> None:
    """Four processes that make the folder at the same moment and write at the same time."""
    code = """
import sys
from pathlib import Path
from curate.cache import Cache
me = int(sys.argv[2])
for round in range(5):
    cache = Cache(Path(sys.argv[1]))
    cache.keep((bytes([me, round, part]) * 7, b"%d" % me) for part in range(200))
    cache.close()
    assert not cache.note, cache.note
"""
    running = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "cache"), str(me)], stderr=subprocess.PIPE)
        for me in range(4)
    ]
    errors = [one.communicate()[1] for one in running]
    assert errors == [b""] * 4
    keys = [bytes([me, turn, part]) * 7 for me in range(4) for turn in range(5) for part in range(200)]
    assert kept(tmp_path / "cache", *keys) == {key: b"%d" % key[0] for key in keys}


def test_killed_in_the_middle_of_writing(tmp_path: Path) -> None:
    """Whenever the process is killed, what is found afterwards is right, and new values can be kept."""
    for delay in (0.15, 0.25, 0.35):
        writing = subprocess.Popen([sys.executable, "-c", FILL, str(tmp_path / "cache")], stdout=subprocess.DEVNULL)
        time.sleep(delay)
        writing.send_signal(signal.SIGKILL)
        writing.wait()
        keys = [bytes([number, part % 256, part // 256]) * 7 for number in range(20) for part in range(0, 4096, 100)]
        assert {*kept(tmp_path / "cache", *keys).values()} <= {b"x" * 100}
        keep(tmp_path / "cache", {A: b"one"})
        assert kept(tmp_path / "cache", A) == {A: b"one"}


def test_it_stays_below_its_limit_and_the_oldest_goes(tmp_path: Path) -> None:
    limit = 300_000
    for turn in range(80):
        cache = Cache(tmp_path, limit)
        cache.keep((bytes([turn, part]) * 10, bytes(300)) for part in range(20))
        assert len(cache.examined([b"often used" * 2])) == (turn > 0)
        cache.keep([(b"often used" * 2, b"yes")] if turn == 0 else [])
        cache.close()
        assert not cache.note
    assert (tmp_path / NAME).stat().st_size < limit * 1.5
    newest, oldest = ([bytes([turn, part]) * 10 for part in range(20)] for turn in (79, 0))
    assert len(kept(tmp_path, *newest)) == 20
    assert kept(tmp_path, *oldest) == {}
    assert kept(tmp_path, b"often used" * 2), "it was used all the time"


def test_fifty_thousand_at_once(tmp_path: Path) -> None:
    """What the gate asks of a repository; the bound leaves room for a slow machine."""
    digests = [sha512(b"%d" % number).digest() for number in range(50_000)]
    values = {digest[:20]: digest * (digest[0] % 4 + 1) for digest in digests}
    keep(tmp_path, values)
    start = time.process_time()
    assert kept(tmp_path, *values) == values
    assert time.process_time() - start < 2
