"""Our own sample corpus as the tables that the definitions are about."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from curate import api
from curate.formats.items import Item
from curate.merging import pairs
from curate.model import Json
from curate.plan import Plan
from curate.rules import load_rules
from curate.schema import FRAME, RAW

ROOT = Path(__file__).parent.parent.parent
EXPECTATIONS = ROOT / "expectations"
RULES = tuple(rule for rule in load_rules() if rule.by_default)

Row = dict[str, Json]


@cache
def records() -> tuple[Row, ...]:
    """The lines of corpus/clean/articles.jsonl."""
    lines = (ROOT / "corpus/clean/articles.jsonl").read_bytes().split(b"\n")
    return tuple(json.loads(line) for line in lines if line)


def flat(record: Mapping[str, Json]) -> Row:
    """A record as a line of a frame."""
    metadata = record["metadata"]
    assert isinstance(metadata, Mapping)
    provenance = metadata["curate"]
    assert isinstance(provenance, Mapping)
    known = {**record, **metadata, **provenance, "counters": pairs(metadata["counters"])}
    return {name: known.get(name) for name in FRAME.names}


def frame() -> list[Row]:
    """The records as lines of a frame."""
    return [flat(record) for record in records()]


@cache
def raw() -> tuple[Row, ...]:
    """What corpus/raw says of its articles, texts among it."""
    items = (item for item in api.read([ROOT / "corpus/raw"], Plan()) if isinstance(item, Item))
    docs = [item.doc for item in items]
    return tuple({**{name: doc.meta.get(name) for name in RAW.names}, "id": doc.id, "text": doc.text} for doc in docs)


def findings() -> list[Row]:
    """What is still open in the records, as lines of a findings frame."""
    severities = {rule.code: rule.severity for rule in RULES}
    rows = []
    for record in frame():
        codes = record["open"]
        assert isinstance(codes, list)
        found = Counter(map(str, codes))
        weighed = Counter(severities[code].value for code in found.elements())
        authors, text = record["authors"], record["text"]
        assert isinstance(authors, list)
        said: Row = {name: record[name] for name in ("id", "source", "title", "date", "lang")}
        said |= {"path": record["raw_path"], "authors": "; ".join(map(str, authors)) or None, "chars": len(str(text))}
        said |= {"findings": found.total(), "errors": weighed["error"], "warnings": weighed["warning"]}
        rows.append(said | {code: found[code] for code in severities})
    return rows
