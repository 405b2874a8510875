"""The cache with what stands in it: files and records by their keys, as msgpack without the names of fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from curate.cache import Cache
from curate.examining.checked import Checked, Examined, joined
from curate.examining.keys import file_key, row_key
from curate.formats.items import Entry, Input, Item, Read
from curate.plan import Plan
from curate.stopwatch import stage
from curate.tuples import NamedTuple

_file = msgspec.msgpack.Decoder(Examined)
_record = msgspec.msgpack.Decoder(Checked)
_packer = msgspec.msgpack.Encoder()


class Shelf(NamedTuple):
    """A cache that is in use."""

    cache: Cache

    @staticmethod
    @stage("cache")
    def key(source: Input, plan: Plan, data: bytes | None) -> bytes | None:
        """The key of a file; None for one that is neither held nor known by its blob."""
        return file_key(source, plan, data) if source.blob or data is not None else None

    @stage("cache")
    def files(self, keys: Iterable[bytes]) -> dict[bytes | None, Examined]:
        """What is known of some files."""
        return {key: unpacked(value) for key, value in self.cache.examined(keys).items()}

    @stage("cache")
    def keep(self, key: bytes, parts: Sequence[Examined]) -> None:
        """Keep what was found in a file, unless something went wrong with it."""
        found = parts[0] if len(parts) == 1 else joined(parts)
        if found.whole:
            self.cache.keep([(key, packed(found))])

    @stage("cache")
    def rows(
        self, entries: Sequence[Entry | Read], plan: Plan
    ) -> tuple[tuple[Entry | Read | Checked, bytes | None], ...]:
        """The entries of a table with the keys of records; instead of those that are known, what is known of them."""
        keys = [row_key(one, plan) if isinstance(one, Item) and one.row is not None else None for one in entries]
        known = self.cache.examined(key for key in keys if key)
        return tuple((_known(one, known.get(key or b"")), key) for one, key in zip(entries, keys, strict=True))


def _known(entry: Entry | Read, value: bytes | None) -> Entry | Read | Checked:
    """What is known of a record, in the row where it stands now; else the entry."""
    return _record.decode(value)._replace(row=entry.row) if value and isinstance(entry, Item) else entry


def packed(value: Examined | Checked) -> bytes:
    """A file or a record as bytes."""
    return _packer.encode(value)


def unpacked(data: bytes) -> Examined:
    """A file from its bytes."""
    return _file.decode(data)
