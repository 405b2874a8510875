"""Files of Zstandard: all of their frames are read, and what is damaged is said and loses nothing before it."""

from __future__ import annotations

import io
from hashlib import sha256

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from curate.formats import read
from curate.formats.items import Failed, Input, Item
from curate.formats.zst import Unpacked
from curate.plan import Plan

PACK = zstandard.ZstdCompressor(write_checksum=True).compress
NOISE = b"".join(sha256(b"%d" % number).hexdigest().encode() for number in range(3125))
"""Letters and digits that hardly can be packed: 200,000."""


def unpacked(data: bytes) -> bytes:
    return io.BufferedReader(Unpacked(zstandard, io.BytesIO(data))).read()


@given(st.lists(st.one_of(st.binary(max_size=50), st.integers(0, 60_000).map(lambda size: NOISE[:size] + b"a" * size))))
def test_frames_are_read_one_after_the_other(contents: list[bytes]) -> None:
    assert unpacked(b"".join(map(PACK, contents))) == b"".join(contents)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(NOISE, "Unknown frame descriptor", id="no-frame"),
        pytest.param(PACK(b"a") + NOISE, "Unknown frame descriptor", id="no-second-frame"),
        pytest.param(PACK(NOISE)[:50_000], "the archive ends in the middle; what stood before was read", id="cut"),
        pytest.param(PACK(NOISE)[:50_000] + b"\0" + PACK(NOISE)[50_001:], "doesn't match checksum", id="changed"),
    ],
)
@pytest.mark.parametrize("kind", ["jsonl", "text"])
def test_damage_is_said(data: bytes, said: str, kind: str) -> None:
    entries = read(Input("x", "x", kind, "x.zst", None, "zst", data), Plan())
    (failed,) = (one for one in entries if isinstance(one, Failed))
    assert said in failed.message


def test_what_stands_before_the_damage_is_read() -> None:
    lines = b"".join(b'{"text": "%d %s"}\n' % (number, NOISE[number : number + 60]) for number in range(20_000))
    entries = [*read(Input("x", "x", "jsonl", "x.zst", None, "zst", PACK(lines)[:-40_000]), Plan())]
    assert sum(isinstance(one, Item) for one in entries) > 1000
    assert sum(isinstance(one, Failed) for one in entries) == 1
