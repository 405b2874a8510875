"""The card of a data set, ``README.md``: what the Hub reads in its header, and what people read below it.

All numbers come from ``report.json``. What curate cannot know, as the licence, is not said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from curate.export.rows import COLUMNS, leaves
from curate.exporters.gfm import prose, quoted, table
from curate.exporters.report_json import Numbers
from curate.schema import Column, Kind
from curate.text import counted
from curate.tuples import NamedTuple

SIZES = ("1K", "10K", "100K", "1M", "10M", "100M", "1B", "10B", "100B", "1T")
"""Limits of the Hub's size categories, each ten times the one before, the first a thousand records."""

ROWS = 25
"""Rows of a table that may grow with the corpus; it says what it leaves out."""

KINDS = {Kind.TEXT: "text", Kind.LIST: "list of texts", Kind.MAP: "list of names and values", Kind.COUNT: "number"}

LICENCE = "curate knows no licence of these texts; a notice that stood in an article is in `metadata.rights`."


class Shape(NamedTuple):
    """What stands below ``data``: the ending of its files, records, and bytes before and after packing."""

    ending: str
    records: int
    size: int
    packed: int


def text(found: Numbers, shape: Shape) -> str:
    """The card of a run."""
    sections = (_loading, _content, _fields, _mended, _left_out, _origin)
    lines = [line for section in sections for line in section(found)]
    title = f"# {counted(shape.records, 'article')}, cleaned by curate"
    return f"---\n{_header(found, shape)}---\n\n{title}\n" + "".join(f"{line}\n" for line in lines)


def _header(found: Numbers, shape: Shape) -> str:
    import yaml  # noqa: PLC0415 - the other exports have no use for it

    split = {"name": "train", "num_bytes": shape.size, "num_examples": shape.records}
    said = {
        **({"language": sorted(found.languages)} if found.languages else {}),
        "size_categories": [category(shape.records)],
        "configs": [
            {"config_name": "default", "data_files": [{"split": "train", "path": f"data/train-*{shape.ending}"}]}
        ],
        "dataset_info": {
            "features": features(COLUMNS),
            "splits": [split],
            "download_size": shape.packed,
            "dataset_size": shape.size,
        },
    }
    return yaml.safe_dump(said, sort_keys=False, allow_unicode=True, width=120)


def category(records: int) -> str:
    """The Hub's size category of a number of records.

    >>> category(999), category(1000), category(10**12)
    ('n<1K', '1K<n<10K', 'n>1T')
    """
    above = [limit for power, limit in enumerate(SIZES, 3) if records >= 10**power]
    if not above:
        return f"n<{SIZES[0]}"
    return f"{above[-1]}<n<{SIZES[len(above)]}" if len(above) < len(SIZES) else f"n>{SIZES[-1]}"


def features(columns: Sequence[Column]) -> list[dict[str, object]]:
    """The columns as the header of a card names them: what `datasets` makes its ``Features`` of."""
    return [{"name": column.name, **_feature(column)} for column in columns]


def _feature(column: Column) -> dict[str, object]:
    match column.kind:
        case Kind.GROUP:
            return {"struct": features(column.columns)}
        case Kind.LIST:
            return {"list": "string"}
        case Kind.MAP:
            return {"list": [{"name": "name", "dtype": "string"}, {"name": "value", "dtype": "int64"}]}
        case _:
            return {"dtype": "int64" if column.kind is Kind.COUNT else "string"}


def _loading(_: Numbers) -> Iterator[str]:
    yield from ("", "```python", "from datasets import load_dataset", "")
    yield from ('articles = load_dataset("path/to/this/folder", split="train")', "```")


def _content(found: Numbers) -> Iterator[str]:
    counts = found.counts
    yield from ("", "## What is in it", "")
    yield (
        f"{counted(counts.kept, 'article')} of {counts.records:,} that came in: {counts.clean:,} without damage, "
        f"{counts.changed:,} changed, {counts.review:,} for a person to look at (`metadata.curate.status` is `review`)."
        " The text is the body alone, its paragraphs joined by a line feed."
    )
    yield from _ranked("language|articles", found.languages)
    yield from _ranked("source|articles", found.sources)


def _ranked(heads: str, numbers: dict[str, int]) -> Iterator[str]:
    rows = [(quoted(name), f"{number:,}") for name, number in list(numbers.items())[:ROWS]]
    yield from ("", *table(heads, rows, (1,))) if rows else ()
    yield from _more(len(numbers), ROWS)


def _more(number: int, shown: int) -> Iterator[str]:
    if number > shown:
        yield from ("", f"{shown:,} of {number:,} shown.")


def _fields(_: Numbers) -> Iterator[str]:
    rows = [(f"`{name}`", KINDS[column.kind], column.meaning) for name, column in leaves()]
    yield from ("", "## Fields", "", *table("field|kind|meaning", rows))


def _mended(found: Numbers) -> Iterator[str]:
    counts = found.counts
    rows = [
        (f"{row.code} {row.name}", row.message, f"{row.mended:,}", f"{row.open:,}", f"{row.articles:,}")
        for row in found.rules
        if row.damage
    ]
    yield from ("", "## What was mended, and what is still open", "")
    yield (
        f"{counted(counts.edits, 'edit')}: {counts.mended:,} to mend damage, {counts.moved:,} to move lines into "
        f"fields or join paragraphs. Still open: {counted(counts.open, 'finding')}; "
        "`metadata.curate.open` has their rules."
    )
    yield from ("", *table("rule|finds|mended|open|articles", rows, (2, 3, 4))) if rows else ()


def _left_out(found: Numbers) -> Iterator[str]:
    counts = found.counts
    yield from ("", "## What was left out", "")
    yield f"{counted(counts.rejected, 'article')} rejected, {counts.unreadable:,} that could not be read."
    reasons = Counter((loss.code, loss.status) for loss in found.rejected)
    rows = [(code, status, f"{number:,}") for (code, status), number in reasons.most_common()]
    yield from ("", *table("rule|status|articles", rows, (2,))) if rows else ()
    yield from _more(counts.rejected + counts.unreadable, len(found.rejected))


def _origin(found: Numbers) -> Iterator[str]:
    yield from ("", "## Where it comes from", "")
    yield (
        f"Cleaned by curate {prose(found.curate)}, plan {quoted(found.plan)}. `metadata.curate` of an article names "
        "its file (`raw_path`) and the SHA-256 of its bytes (`raw_sha256`). No edit is lost: from the folder that "
        "`curate clean` wrote, which has the edits and what was rejected, `curate restore DIR --out RAW` gives the "
        "raw files back, byte for byte."
    )
    yield from ("", LICENCE)
