"""Text files: a file is a document, and its bytes come back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.formats import Entry, Input, Item, Read, Skipped, read
from curate.formats.text import kept, original, raw_of, rebuild
from curate.plan import Files, Plan

PLAN = Plan()


def load(data: bytes, plan: Plan = PLAN) -> list[Entry | Read]:
    return list(read(Input("raw/a.txt", "sub/a.txt", "text", "a", data=data), plan))


def test_a_file_is_one_document() -> None:
    found, done = load("Fog\n\nThe wall…\n".encode())
    assert isinstance(found, Item)
    assert isinstance(done, Read)
    assert (found.doc.text, found.doc.id, found.doc.meta) == ("Fog\n\nThe wall…\n", "a", {"filename": "a.txt"})
    assert (found.row, found.path, found.raw_path, found.own_id) == (None, "raw/a.txt", "sub/a.txt", False)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"a\r\nb\r\n",
        b"\xef\xbb\xbfa",
        b"caf\xe9",
        "Привет".encode("koi8-r"),
        "Fog".encode("utf-16"),
    ],
)
def test_bytes_come_back(data: bytes) -> None:
    found = load(data)[0]
    assert isinstance(found, Item)
    assert rebuild(found.doc.text, original(found, Files())) == data


def test_nothing_is_stored_for_utf_8() -> None:
    found = load("\ufeffa\r\nü".encode())[0]
    assert isinstance(found, Item)
    assert original(found, Files()) == {}


def test_a_binary_file_is_skipped_and_a_finding() -> None:
    (skipped,) = load(b"\x89PNG\r\n\x1a\n" + bytes(50))
    assert isinstance(skipped, Skipped)
    assert (skipped.path, skipped.raw_path, skipped.code) == ("raw/a.txt", "sub/a.txt", "ENC001")


def test_a_large_file_is_skipped() -> None:
    (skipped,) = load(b"a" * 11, Plan(files=Files(max_file_size=10)))
    assert isinstance(skipped, Skipped)
    assert isinstance(load(b"a" * 10, Plan(files=Files(max_file_size=10)))[0], Item)


@given(st.binary(max_size=40))
def test_kept_bytes_come_back(raw: bytes) -> None:
    assert raw_of(kept(raw)) == raw
