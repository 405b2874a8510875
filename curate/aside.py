"""Writing aside: a folder whose files appear whole or not at all, and rows that wait on disk until they are sorted."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from curate.errors import UsageError
from curate.tuples import NamedTuple

HIDDEN = ".curate-"
"""How the name of a folder begins whose files wait for the others."""


class Place(NamedTuple):
    """Where a row waits."""

    start: int
    size: int


def put(stream: IO[bytes], row: bytes) -> Place:
    """Let a row wait at the end of a stream."""
    start = stream.tell()
    stream.write(row)
    return Place(start, len(row))


def get(stream: IO[bytes], place: Place) -> bytes:
    """A row that waited."""
    if stream.tell() != place.start:
        stream.seek(place.start)
    return stream.read(place.size)


def write(target: Path, data: bytes) -> None:
    """Write a file: whole or not at all, with the permissions that it had. What cannot be written is a `UsageError`."""
    place = target.resolve()  # a link stays one
    part = place.with_name(f".{place.name}.part")
    try:
        part.write_bytes(data)
        if place.exists():
            shutil.copymode(place, part)
        part.replace(place)
    except OSError as error:
        said = f"{target}: {error.strerror}; a file that can be written is wanted"
        raise UsageError(said) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def replaceable(target: Path) -> bool:
    """Whether another file can take a file's place. Devices are written to, ``/dev/stdout`` even where it is a file."""
    return (not target.exists() or target.is_file()) and not target.absolute().is_relative_to("/dev")


@contextmanager
def file(target: Path) -> Iterator[IO[bytes]]:
    """A stream to a file that appears whole or not at all, in a folder that is made if need be.

    What cannot be written is a `UsageError`. What cannot be replaced, like ``/dev/null``, is written to.
    """
    whole = replaceable(target)
    place = target.resolve() if whole else target  # a link stays one
    part = place.with_name(f".{place.name}.part") if whole else place
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as stream:
            yield stream
        if whole:
            part.replace(place)
    except OSError as error:
        where = target if error.filename in (None, str(part)) else error.filename
        said = f"{where}: {error.strerror or error}; a file that can be written is wanted"
        raise UsageError(said) from error
    finally:
        if whole:
            with suppress(OSError):
                part.unlink(missing_ok=True)


@contextmanager
def folder(target: Path) -> Iterator[Path]:
    """A hidden folder inside the target, gone at the end whatever happens; so is the target if it was made in vain.

    What cannot be written is a `UsageError`.
    """
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - a check writes no folder

    made = not os.path.exists(target)  # noqa: PTH110 - Path.exists raises where it may not look
    try:
        target.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=target, prefix=HIDDEN) as name:
            yield Path(name)
    except OSError as error:
        said = f"{error.filename or target}: {error.strerror or error}; a folder that can be written to is wanted"
        raise UsageError(said) from error
    finally:
        if made:
            _drop_if_empty(target)


def sweep(target: Path) -> None:
    """Take away the hidden folders of `folder` that are left where nobody could: after a power cut, say."""
    for left in target.glob(f"{HIDDEN}*/"):
        shutil.rmtree(left, ignore_errors=True)


def _drop_if_empty(target: Path) -> None:
    with suppress(OSError):
        target.rmdir()
