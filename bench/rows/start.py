"""What runs before a commit: one article, and many files of which none has changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench.clock import command, in_turn, share
from bench.corpus import Part
from bench.ours import read
from bench.setting import PYTHON, Setting
from bench.table import Line, number
from curate import api

SAMPLE = 0.1
"""MB of texts, among which there is one without damage."""

MILLISECONDS_GOAL, SECONDS_GOAL = 150, 1.0

HEAVY = ("pandas", "pandera", "great_expectations", "ray")

LOADED = "import sys; from curate.cli import main; main(sys.argv[1:]); print(*sys.modules)"

FILES = 10_000

LONGEST = 1_500
"""Characters of each of the files, but for the rest of a paragraph: they are many, not long."""

ARTICLE = 5_000
"""Bytes of an article among the texts, and more."""

FIELDS = ("title", "author", "authors", "date", "lang")
"""What stands in front of an article where its record has it."""


def one_file(setting: Setting) -> Iterator[Line]:
    """`curate check one.txt`: processor time with the start, and what was loaded."""
    one = setting.folder / "one.txt"
    one.write_bytes(_encoded(_sound(setting.corpus.part(SAMPLE))))
    runs = {
        "python": lambda _: command([str(PYTHON), "-c", "pass"], setting.folder),
        "ours": lambda _: setting.curate("check", one.name, "--no-cache"),
    }
    costs = in_turn(setting.rounds * 3, runs)
    ours, python = (share(cost.cpu * 1000 for cost in costs[name]) for name in ("ours", "python"))
    loaded = command([str(PYTHON), "-c", LOADED, "check", "--isolated", "--no-cache", one.name], setting.folder).said
    heavy = sorted({*HEAVY} & {*str(loaded).rpartition("\n")[0].rpartition("\n")[2].split()})
    yield Line(
        "one-file", "`curate check one.txt`: processor time, start included",
        f"{ours.median:.0f} ms, {python.median:.0f} of them Python's own start; imports {', '.join(heavy) or 'none'}",
        goal=f"{MILLISECONDS_GOAL} ms; imports none of pandas, pandera, GX, Ray",
        spread=ours.spread, reached=ours.median <= MILLISECONDS_GOAL and not heavy,
        figures={"ms": round(ours.median, 1), "ms of Python": round(python.median, 1)},
    )  # fmt: skip


def _sound(part: Part) -> str:
    """The first text without a finding, else the first."""
    docs = read(part.path)
    return next((doc for doc in docs if not api.check(doc.text)), docs[0]).text


def unchanged(setting: Setting) -> Iterator[Line]:
    """`curate check` of many files that it has seen as they are."""
    folder = setting.folder / "files"
    written = _written(setting, folder, round(FILES * setting.scale))
    arguments = ("check", folder.name, "--cache-dir", str(setting.folder / "cache"))
    first = setting.curate(*arguments)
    costs = [setting.curate(*arguments) for _ in range(setting.rounds)]
    again = share(cost.wall for cost in costs)
    yield Line(
        "unchanged", f"`curate check` of {written:,} unchanged files",
        f"{number(again.median)} s on the clock; the first time {number(first.wall)} s", goal=f"{SECONDS_GOAL:.0f} s",
        spread=again.spread, reached=again.median <= SECONDS_GOAL if written == FILES else None,
        figures={"s": round(again.median, 3), "s of the first time": round(first.wall, 3),
                 "s of processor time": round(share(cost.cpu for cost in costs).median, 3)},
    )  # fmt: skip


def _written(setting: Setting, folder: Path, wanted: int) -> int:
    """Write the beginnings of so many articles, a file each with its fields in front; how many there were."""
    folder.mkdir()
    files = (folder / f"{number:05}.md" for number in range(wanted))
    with setting.corpus.part(wanted * ARTICLE / 1e6).path.open("rb") as lines:
        return sum(
            file.write_bytes(_encoded(_page(json.loads(line)))) > 0 for file, line in zip(files, lines, strict=False)
        )


def _page(article: Mapping[str, object]) -> str:
    """An article as a file of Markdown, cut behind a paragraph."""
    fields = ((name, article.get(name)) for name in FIELDS)
    front = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields if value)
    text = str(article["text"])
    end = text.find("\n", LONGEST)
    return f"---\n{front}---\n{text if end < 0 else text[:end]}\n"


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")  # halves of characters have no bytes
