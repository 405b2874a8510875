"""Write what is made of `curate.schema`, with ``python -m tools.schema [FOLDER]``.

- expectations/, for Great Expectations, pandera, JSON Schema and ``datasets`` (`curate.definitions.files`)
- docs/schema.md, the tables for people, around which `tools/schema_page.md` stands

With a FOLDER all of it goes there.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from string import Template

from curate.definitions import page
from curate.definitions.files import files
from curate.rules import load_rules
from curate.schema import FINDINGS, RAW, RECORD

ROOT = Path(__file__).parent.parent
PAGE = Path(__file__).with_name("schema_page.md")


def made() -> Iterator[tuple[str, str]]:
    """Paths below the repository's top, each with what stands there."""
    rules = (rule for rule in load_rules() if rule.by_default)
    yield from ((f"expectations/{name}", text) for name, text in files(rules))
    tables = {table.name: page.described(table) for table in (RAW, RECORD, FINDINGS)}
    yield "docs/schema.md", Template(PAGE.read_text(encoding="utf-8")).substitute(tables)


def write(root: Path) -> None:
    """Write all of it below a folder; what stands there besides is left alone."""
    for name, text in made():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if sys.argv[1:] else ROOT)
