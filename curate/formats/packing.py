"""Compressed files: unpacked as they are read, packed so that the same content gives the same bytes."""

from __future__ import annotations

import importlib
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import IO, BinaryIO, cast

from curate.errors import InputError
from curate.formats import zst
from curate.formats.items import Input
from curate.large_files import LONGEST, VERSION, pointed

ENDINGS = {".gz": "gz", ".zst": "zst"}
"""File endings with their packing."""

LEVEL = 6
"""How hard gzip tries: as its own program does. Python's 9 takes two fifths longer to save one per cent."""

DAMAGED = (OSError, EOFError, zlib.error, InputError)
"""What opening and reading raise, a broken archive included."""


@contextmanager
def unpacked(source: Input) -> Iterator[BinaryIO]:
    """The content of an input as a stream; an `InputError` where nothing can unpack it, or it stands elsewhere."""
    held = io.BytesIO(source.data or b"") if source.data is not None or source.file is None else None
    with held or cast("Path", source.file).open("rb") as stream:
        _refuse_pointers(stream)
        if source.packing == "gz":
            with _gzip().GzipFile(fileobj=stream) as content:
                yield cast("BinaryIO", content)
        elif source.packing == "zst":
            yield io.BufferedReader(zst.Unpacked(_zstandard(), cast("BinaryIO", stream)))
        else:
            yield cast("BinaryIO", stream)


def _refuse_pointers(stream: BinaryIO) -> None:
    """Take no pointer of Git LFS for an article: what it stands for may have any damage."""
    head = stream.peek(LONGEST) if isinstance(stream, io.BufferedReader) else stream.read(LONGEST + 1)
    if not isinstance(stream, io.BufferedReader):
        stream.seek(0)
    if head.startswith(VERSION) and pointed(head):
        raise InputError(
            "a pointer of Git LFS, whose content is not here; `git lfs fetch --all` and `git lfs checkout` bring it "
            "(in CI: `lfs: true` for actions/checkout)"
        )


@contextmanager
def packed(stream: IO[bytes], packing: str) -> Iterator[IO[bytes]]:
    """A stream that writes content into another one as it stands in a file; no time and no name go into it."""
    if not packing:
        yield stream
        return
    if packing == "gz":
        writer = cast("IO[bytes]", _gzip().GzipFile("", "wb", LEVEL, stream, mtime=0))
    else:
        writer = cast("IO[bytes]", _zstandard().ZstdCompressor().stream_writer(stream, closefd=False))
    with writer:
        yield writer


def reason(error: BaseException) -> str:
    """What went wrong with a file, in words, without its name."""
    if isinstance(error, PermissionError):
        return "permission denied; it has to be readable for the user that runs curate"
    if isinstance(error, EOFError):
        return "the archive ends in the middle; what stood before was read"
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return said or type(error).__name__


def _gzip() -> ModuleType:
    return importlib.import_module("gzip")


def _zstandard() -> ModuleType:
    try:
        return importlib.import_module("zstandard")
    except ImportError as error:
        raise InputError(".zst files need zstandard: pip install 'corpus-curate[zstd]'") from error
