"""A finished run with all that makes exports stumble, made by the real thing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from curate import report_files, shards
from curate.plan import Plan

FILLER = (
    "A second vote in spring is to decide if the old pier, on which no boat has moored since the storm of 1987, is "
    "worth the money too, and who is to pay for it in the end, said the mayor, who asked the owners of boats for "
    "patience. The engineers are to come back in the autumn, when the holiday-makers have left the town."
)

ROWS: tuple[dict[str, object], ...] = (
    {
        "id": "=cmd|' /C calc'!A0",
        "title": "-2+3+cmd",
        "text": f'Advertisement\n\nThe council said: "no", 𝄞 and\n\n10, 000 people agreed. {FILLER}',
        "date": "2024-11-14",
        "authors": ["Ann Marsh", "@bo"],
        "source": "harbour-times.example.org",
        "url": "https://harbour-times.example.org/1",
        "tags": ["=tag", "sea, wind"],
        "counters": {"comments": 12, "shares": 3},
        "premium": True,
        "geo": {"lat": 1.5},
    },
    {"id": "007", "title": "Pier", "text": f"{FILLER}\n\nIt was k\ufffdnig who said it. {FILLER}", "date": "2024"},
    {"id": "b/8", "text": f"{FILLER} So 1 < 2, he wrote.", "lang": "en", "date": "2024-02-30"},
)


def made(folder: Path, *rows: dict[str, object]) -> Path:
    """The folder of a run that cleaned some rows."""
    raw = folder / "raw"
    raw.mkdir(parents=True)
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (raw / "news.jsonl").write_bytes(lines.encode())
    shards.clean([raw], folder / "clean", Plan())
    report_files.write(folder / "clean")
    return folder / "clean"


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished run. It is not to be written to."""
    return made(tmp_path_factory.mktemp("run"), *ROWS)


@pytest.fixture(scope="session")
def said(finished: Path) -> list[dict[str, object]]:
    """Its records as they stand there."""
    return [json.loads(line) for line in (finished / "articles.jsonl").read_bytes().splitlines()]
