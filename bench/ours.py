"""What is done in our own environment: the yardstick, ourselves, and what nobody could be faster than."""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from bench.worker import Work, texts
from curate import api
from curate.language import language
from curate.model import Document
from curate.plan import Plan

T = TypeVar("T")

PLAN = Plan()

BLANKS = re.compile(r"[^\S\n]{2,}")
"""Two blanks in a row: what a plain pattern costs that looks at every character."""


def documents(lines: Sequence[bytes]) -> list[Document]:
    """The documents of lines of JSON, their fields as metadata."""
    return [Document(fields.pop("text"), str(fields.pop("id", "")), fields) for fields in map(json.loads, lines)]


def read(file: Path) -> list[Document]:
    """The documents of a JSONL file."""
    return documents(file.read_bytes().split(b"\n")[:-1])


def _each(do: Callable[[T], object]) -> Callable[[Sequence[T]], None]:
    """Work that does each thing for itself and forgets what comes of it."""

    def work(things: Sequence[T]) -> None:
        for thing in things:
            do(thing)

    return work


def _found(docs: Sequence[Document]) -> int:
    return sum(len(api.check(doc, plan=PLAN)) for doc in docs)


def _languages(docs: Sequence[Document]) -> list[tuple[str | None, object]]:
    """The languages that are found, each beside the one that the text came with."""
    return [(language(Document(doc.text)), doc.meta.get("lang")) for doc in docs]


def _written(lines: Sequence[bytes]) -> None:
    with tempfile.TemporaryFile() as file:
        file.writelines(lines)
        file.flush()
        os.fsync(file.fileno())


def _encoded(lines: Sequence[bytes]) -> list[bytes]:
    return [text.encode() for text in texts(lines)]


def _work(do: Callable[[Any], object], prepare: Callable[[Sequence[bytes]], Any] = list) -> Work:
    return Work(prepare, _each(do))


WORK = {
    "yardstick": _work(lambda line: json.loads(line)["text"].split()),
    "check": Work(documents, _found),
    "language": Work(documents, _languages),
    "json": _work(msgspec.json.Decoder().decode),
    "scan": _work(PLAN.scan, documents),
    "sha256": _work(hashlib.sha256, _encoded),
    "disk": Work(list, _written),
    "re": _work(BLANKS.findall, texts),
}
