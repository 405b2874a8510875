"""What was found before, by content: one SQLite file, which may be lost at any time and never gives a wrong answer.

Keys are digests of all that a result depends on; `curate.examining.keys` makes them. Every value carries a seal over
its key and itself, so that what was damaged on disk is a value that is not there. Whatever goes wrong (a folder that
cannot be written to, a full disk, a lock that does not open, a file that is none of ours) costs the cache and nothing
else: the run goes on without it or makes it anew, and `Cache.note` says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from curate.errors import UsageError
from curate.stopwatch import stage

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")

NAME = "findings.db"

OWN = (NAME, f"{NAME}-wal", f"{NAME}-shm", f"{NAME}-journal", ".gitignore", "CACHEDIR.TAG")
"""All that a cache folder ever holds."""

TAG = b"""Signature: 8a477f597d28d172789f06886806bc55
# This folder is a cache of curate, which may be deleted at any time.
# For information about cache folder tags, see https://bford.info/cachedir/
"""

SCHEMA = 1
"""Number of the tables below; a file with another one is made anew."""

TABLES = (
    "DROP TABLE IF EXISTS found",
    "DROP TABLE IF EXISTS clock",
    "CREATE TABLE found (key BLOB PRIMARY KEY, value BLOB NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE clock (tick INTEGER NOT NULL)",
    "INSERT INTO clock VALUES (0)",
    f"PRAGMA user_version = {SCHEMA}",
)

LIMIT = 512 << 20
"""Bytes that a cache may hold; what was not used for longest goes first."""

LEFT = 0.75
"""Share of the limit that is left when something had to go."""

WAIT = 2.0
"""Seconds to wait for other runs that write; after that the run goes on without a cache."""

AT_ONCE = 500
"""Keys in one question; SQLite takes 999 or more."""

HELD = 4096
"""New values that are held back before they are written."""

FRESH = 16
"""Writings after which a value that is used is marked as used again: a hit should seldom cost a write."""

DAMAGED = (1, 11, 26)
"""SQLite's codes for a file with other tables than ours, a damaged one, and one that is no database."""

SEAL = 8


class Cache:
    """Values by key, kept in a folder; without a folder, nothing is kept. It is opened when it is first asked.

    A folder that holds other files than a cache is a `UsageError`: it would be hidden from git.
    """

    def __init__(self, folder: Path | None = None, limit: int = LIMIT) -> None:
        self.folder = folder
        self.limit = limit
        self.note = ""
        """Why there is no cache, or why it was made anew; "" where nothing went wrong."""
        self.hits = 0
        self.misses = 0
        self._database: sqlite3.Connection | None = None
        self._tick = 0
        self._new: dict[bytes, bytes] = {}
        self._used: list[bytes] = []

    def examined(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """The values of those keys that have one."""
        wanted = sorted(set(keys)) if self.folder else []
        nothing: dict[bytes, bytes] = {}
        found = {
            key: value
            for start in range(0, len(wanted), AT_ONCE)
            for key, value in self._do(partial(self._ask, wanted[start : start + AT_ONCE]), nothing).items()
        }
        self.hits += len(found)
        self.misses += len(wanted) - len(found)
        return found

    @stage("cache")
    def keep(self, values: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep values; they are written many at a time."""
        if self.folder:
            self._new.update(values)
        if len(self._new) >= HELD:
            self._do(self._write, None)

    @stage("cache")
    def close(self) -> None:
        """Write what is not yet written."""
        if self._new or self._used:
            self._do(self._write, None)
        self._shut()

    def _do(self, act: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """What an action gives; ``otherwise`` where the cache cannot be used, or no longer."""
        if not self.folder:
            return otherwise
        import sqlite3  # noqa: PLC0415 - small runs need no cache

        try:
            if self._database is None:
                self._database = _opened(self.folder)
                self._tick = _tick(self._database)
            return act(self._database)
        except (OSError, ValueError, sqlite3.Error) as error:  # ValueError: a damaged file gives text that is none
            self._give_up(error)
            return otherwise

    def _give_up(self, error: Exception) -> None:
        """Go on without a cache, but once with a new one where the old one was damaged."""
        folder, first = self.folder, not self.note
        self._shut()
        self.note = f"{folder}: no cache: {error}"
        self._new, self._used = {}, []
        if folder and first and _is_damage(error):
            try:
                _remove(folder)
            except OSError:
                self.folder = None
            else:
                self.note = f"{folder / NAME}: made anew: {error}"
        else:
            self.folder = None

    def _shut(self) -> None:
        if self._database is not None:
            database, self._database = self._database, None
            with suppress(Exception):
                database.close()

    def _ask(self, keys: Sequence[bytes], database: sqlite3.Connection) -> dict[bytes, bytes]:
        marks = ",".join("?" * len(keys))
        rows = database.execute(f"SELECT key, value, used FROM found WHERE key IN ({marks})", keys).fetchall()  # noqa: S608 - marks only
        sound = [row for row in rows if _is_sound(*row)]
        self._used += [key for key, _, used in sound if used < self._tick - FRESH]
        return {key: value[SEAL:] for key, value, _ in sound}

    def _write(self, database: sqlite3.Connection) -> None:
        """Write all that is new and mark what was used, in one step; let the oldest go where there is too much."""
        rows = [(key, _seal(key, value) + value, self._tick + 1) for key, value in sorted(self._new.items())]
        used = [(self._tick + 1, key) for key in self._used]
        database.execute("BEGIN IMMEDIATE")
        try:
            database.execute("UPDATE clock SET tick = max(tick, ?) + 1", (self._tick,))
            database.executemany("INSERT OR REPLACE INTO found VALUES (?, ?, ?)", rows)
            database.executemany("UPDATE found SET used = ? WHERE key = ?", used)
            if _size(database) > self.limit:
                _prune(database, int(self.limit * LEFT))
            self._tick = _tick(database)
            database.execute("COMMIT")
        except BaseException:
            with suppress(Exception):
                database.execute("ROLLBACK")
            raise
        self._new, self._used = {}, []


NONE = Cache()
"""A cache that keeps nothing."""


def is_cache(folder: str | Path) -> bool:
    """Whether a folder is a cache of ours."""
    try:
        with open(f"{folder}/CACHEDIR.TAG", "rb") as file:  # noqa: PTH123 - asked of every folder that is walked
            return file.read() == TAG
    except OSError:
        return False


def _opened(folder: Path) -> sqlite3.Connection:
    """The database of a folder; both are made where they are not there yet."""
    import sqlite3  # noqa: PLC0415 - as above

    _make(folder)
    database = sqlite3.connect(folder / NAME, timeout=WAIT, isolation_level=None)
    try:
        # A crash of the machine may leave a damaged file: the seals and SQLite itself notice, and it is made anew.
        for said in ("synchronous = OFF", "journal_mode = WAL", "cache_size = -32000"):
            database.execute(f"PRAGMA {said}")
        if _version(database) != SCHEMA:
            database.execute("BEGIN IMMEDIATE")
            if _version(database) != SCHEMA:
                for said in TABLES:
                    database.execute(said)
            database.execute("COMMIT")
    except BaseException:
        database.close()
        raise
    return database


def _make(folder: Path) -> None:
    """Make the folder, with what tells git and backups that it is a cache."""
    folder.mkdir(parents=True, exist_ok=True)
    if is_cache(folder):
        return
    if foreign := sorted({one.name for one in folder.iterdir()} - {*OWN}):
        said = f"holds {foreign[0]!r}; a cache, which git ignores, needs a folder of its own"
        raise UsageError(f"cache-dir {folder}: {said}, like {folder / '.curate_cache'}")
    (folder / ".gitignore").write_bytes(b"*\n")
    (folder / "CACHEDIR.TAG").write_bytes(TAG)


def _remove(folder: Path) -> None:
    for name in OWN[:4]:
        (folder / name).unlink(missing_ok=True)


def _is_damage(error: Exception) -> bool:
    """Whether an error says that the file is no cache of ours, rather than that it cannot be used now."""
    return not isinstance(error, OSError) and getattr(error, "sqlite_errorcode", DAMAGED[0]) & 0xFF in DAMAGED


def _tick(database: sqlite3.Connection) -> int:
    """How often the cache was written."""
    import sqlite3  # noqa: PLC0415 - as above

    found = database.execute("SELECT tick FROM clock").fetchone()
    if found and isinstance(found[0], int) and 0 <= found[0] < 1 << 60:
        return found[0]
    raise sqlite3.DatabaseError("its clock is damaged")


def _is_sound(key: object, value: object, used: object) -> bool:
    """Whether a row is as it was written; a damaged file may give anything."""
    if not (isinstance(key, bytes) and isinstance(value, bytes) and isinstance(used, int)):
        return False
    return value[:SEAL] == _seal(key, value[SEAL:])


def _version(database: sqlite3.Connection) -> int:
    version: int = database.execute("PRAGMA user_version").fetchone()[0]
    return version


def _size(database: sqlite3.Connection) -> int:
    """Bytes of the pages that hold something."""
    pages, free, size = (
        database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


def _prune(database: sqlite3.Connection, left: int) -> None:
    """Let the values go that were not used for longest, until about so many bytes are left."""
    share = left / _size(database)
    total = database.execute("SELECT total(length(key) + length(value)) FROM found").fetchone()[0] or 1
    ages = database.execute("SELECT used, sum(length(key) + length(value)) FROM found GROUP BY used ORDER BY used DESC")
    for used, size in ages.fetchall():
        share -= size / total
        if share < 0:
            database.execute("DELETE FROM found WHERE used <= ?", (used,))
            return


def _seal(key: bytes, value: bytes) -> bytes:
    from hashlib import blake2b  # noqa: PLC0415 - slow to load, and small runs need no cache

    return blake2b(value, digest_size=SEAL, key=key).digest()
