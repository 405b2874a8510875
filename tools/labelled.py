"""Labelled cases: texts of which it is known whether one rule is to fire, and what should stand there then.

They are data of the project, `tests/cases/cases.jsonl`: a line is a case about one rule and says nothing of others.
A case is judged in parts, each right or wrong:

- ``flagged``: the damage is found
- ``silent``: what only looks like damage is not found, and not changed
- ``mended``: the text after this rule's fixes, safe or unsafe, is as it should be
- ``fields``: cleaning finds what the header and footer say
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

import curate
from curate.model import Document, Json
from curate.rule import PARAGRAPH

CASES = Path(__file__).parent.parent / "tests" / "cases" / "cases.jsonl"

NAMES = {"site": "source", "source_date_order": "date_order", "author": "authors"}
"""What cases call some keys of ``meta``."""


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text and what one rule is to make of it."""

    id: str
    rule: str
    text: str
    should_flag: bool
    expected_fixed: str | None
    """The text after this rule's fixes, outer line breaks apart; None: unchanged, or without a fix."""
    why: str
    lang: str
    safety: str | None = None
    hard: bool = False
    """Known to be beyond what a rule can see; whether it is right is worth knowing all the same."""
    variant: str = ""
    note: str = ""
    expected_fields: dict[str, object] = {}
    ctx: dict[str, str] = {}
    fields: dict[str, str] = {}
    bytes_hex: str = ""
    record: dict[str, object] | None = None
    records: list[dict[str, object]] = []
    corpus: list[str] = []
    corpus_titles: list[str] = []

    @property
    def of_files(self) -> bool:
        """Whether the case is about records in a file, not about one text."""
        return bool(self.record is not None or self.records or self.corpus or self.corpus_titles)

    def document(self) -> Document:
        """The text as a document, with what is known of it."""
        meta: dict[str, Json] = {"lang": self.lang} if self.lang and not self.rule.startswith("LNG") else {}
        for name, value in {**self.ctx, **self.fields}.items():
            meta[NAMES.get(name, name)] = [value] if name == "author" else value
        if self.bytes_hex:
            return Document.from_bytes(bytes.fromhex(self.bytes_hex), self.id, meta)
        return Document(self.text, self.id, meta)


def load(path: Path = CASES) -> tuple[Case, ...]:
    """All cases, in the order of the file."""
    lines = path.read_bytes().split(b"\n")
    return tuple(msgspec.json.decode(line, type=Case) for line in lines if line)


def judge(case: Case) -> Mapping[str, bool]:
    """The parts of a case, and whether each is right."""
    found = "flagged" if case.should_flag else "silent"
    if case.of_files:
        return {found: _fires_in_files(case) == case.should_flag}
    doc = case.document()
    right = {found: bool(curate.check(doc, select=[case.rule])) == case.should_flag}
    if case.should_flag and case.expected_fixed is not None:
        right["mended"] = _fixed(case, doc) == case.expected_fixed.strip("\n")
    elif not case.should_flag and not case.bytes_hex:
        right["silent"] &= _fixed(case, doc) == case.text.strip("\n")
    if case.expected_fields:
        known = curate.clean(doc).metadata
        right["fields"] = all(
            (known.get(name) or None) == (want or None) for name, want in case.expected_fields.items()
        )
    return right


def _fixed(case: Case, doc: Document) -> str:
    return curate.fix(doc, select=[case.rule], unsafe=True).text.strip("\n")


def _fires_in_files(case: Case) -> bool:
    """Whether the rule finds anything in a table with the case's records."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cases.jsonl")
        lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in _records(case))
        path.write_text("".join(lines), encoding="utf-8")
        return any(curate.check_paths([path], select=[case.rule]))


def _records(case: Case) -> Sequence[Mapping[str, object]]:
    if case.record is not None:
        return [case.record]
    if case.records:
        return case.records
    texts = case.corpus or [f"{title}\n{PARAGRAPH}" for title in case.corpus_titles]
    own = [] if any(case.text in text for text in texts) else [case.text]
    return [{"id": f"c{number}", "source": "one", "text": text} for number, text in enumerate([*own, *texts])]
