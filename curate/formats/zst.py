"""Reading ``.zst``: as gzip's files are read, so that a damaged or cut one is an error and never a shorter file.

The library's own stream ends where its bytes end, be it in the middle of a frame.
"""

from __future__ import annotations

import io
from types import ModuleType
from typing import Any, BinaryIO

CHUNK = 1 << 14
"""Packed bytes that are unpacked at once: few, since a small piece may stand for a large one."""


class Unpacked(io.RawIOBase):
    """The content of a stream of Zstandard frames, one after the other.

    Raises:
        OSError: Bytes are none of Zstandard, or not those that were packed.
        EOFError: The last frame is cut.
    """

    def __init__(self, library: ModuleType, packed: BinaryIO) -> None:
        super().__init__()
        self._library, self._packed = library, packed
        self._frame: Any = None
        self._rest = b""
        self._ready = io.BytesIO()

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override] # any buffer will do
        """Fill a buffer with what comes next; 0 at the end."""
        while not (size := self._ready.readinto(buffer)):
            chunk = self._rest or self._packed.read(CHUNK)
            if not chunk:
                if self._frame is not None:
                    raise EOFError("a frame of Zstandard is cut")
                return 0
            self._ready = io.BytesIO(self._unpacked(chunk))
        return size

    def _unpacked(self, chunk: bytes) -> bytes:
        frame = self._frame or self._library.ZstdDecompressor().decompressobj()
        try:
            content: bytes = frame.decompress(chunk)
        except self._library.ZstdError as error:
            raise OSError(str(error)) from error
        self._frame, self._rest = (None, frame.unused_data) if frame.eof else (frame, b"")
        return content
