"""Write what is generated of the docs, with ``python -m tools.docs [FOLDER]``.

- curate/measured.json, the figures (`tools.figures`)
- docs/rules/, a page a rule and an index by family
- docs/residue-line.md, the figures of the line score (`tools.residue_page`)
- docs/injection.md, the table of `curate inject` on corpus/clean and the labelled texts that are clean

With a FOLDER all of it goes there, so that what is committed can be compared.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from curate import api, measured, residue
from curate.confidences import FILE
from curate.exporters import rule_pages
from curate.exporters.rule_figures import measured as lines_of
from curate.formats.items import Item
from curate.injection import table
from curate.plan import Plan
from curate.rule import Rule
from curate.rules import load_rules
from tools import figures, labelled, labelled_texts, residue_page

ROOT = Path(__file__).parent.parent
CLEAN = ROOT / "corpus" / "clean" / "articles.jsonl"
SEEDS = (0, 1)

COLUMNS = ("code", "name", "finds", "fix", "precision", "recall")
"""Of the index, the figures last."""

INDEX = """\
# Rules

A page for each rule. `curate rule CODE` shows the same in a terminal. All of it is generated from the rules and from
labelled data by `make docs`.

The figures are those of {cases} labelled cases and {texts} labelled texts of this project
([cases](../../tests/cases/cases.jsonl), [texts](../../tests/cases/texts)). They are chosen to be hard: there are about
as many near misses as defects, so that precision is lower here than on text as it comes. *Precision* is the share of
findings that are right, *recall* the share of the damage that is found, *mended* the share of cases whose text is
exactly right after the rule's fix; *restored* is the share of places with [injected damage](../injection.md) that come
back byte for byte. Intervals are Wilson's, 95 %. A finding's `confidence` is the precision of its
variant by Laplace's rule, where the finding does not say its own.
"""

INJECTION = """\
# Injected damage

Clean text is damaged on purpose, by tools that know nothing of the rules, and cleaned again: `curate inject` does it
with your own texts. These are the figures of `corpus/clean` and of the labelled texts without a defect, {seeds}
different draws of places together; `make docs` writes this page.

*Found*: a rule fires at the place, or a line is moved into a field there. *Restored*: the place is as it was, byte
for byte, by safe fixes alone. *Collateral*: characters that were changed where nothing was damaged. Where the fix is
unsafe, or there is none, nothing is expected to be restored: what was there cannot be known for sure.

"""


def pages() -> Iterator[tuple[str, str]]:
    """Paths below docs/rules with what stands there."""
    families: Mapping[str, list[Rule]] = defaultdict(list)
    for rule in sorted(load_rules(), key=lambda rule: rule.code):
        families[rule.find.__module__.split(".")[2]].append(rule)
        yield f"{rule.code}.md", rule_pages.markdown(rule)
    head = INDEX.format(cases=len(labelled.load()), texts=len(labelled_texts.load()))
    yield "README.md", "\n".join([head, *(line for name in sorted(families) for line in _family(name, families[name]))])


def _family(name: str, rules: Sequence[Rule]) -> Iterator[str]:
    yield from (f"## {name.capitalize()}", "", f"| {' | '.join(COLUMNS)} |", "|---" * len(COLUMNS) + "|")
    for rule in rules:
        known = {line.name: f"{line.share} ({line.interval}, n={line.n})" for line in lines_of(rule)}
        fix = rule_pages.fix_said(rule).partition(":")[0]
        figures = (known.get(name, "–") for name in COLUMNS[4:])
        cells = (f"[{rule.code}]({rule.code}.md)", rule.name, rule.message.replace("|", "\\|"), fix, *figures)
        yield f"| {' | '.join(cells)} |"
    yield ""


def injected() -> table.Measured:
    """What becomes of damage that is injected into all our clean texts."""
    plan = Plan()
    documents = [entry.doc for entry in api.read([CLEAN], plan) if isinstance(entry, Item)]
    documents += [text.doc for text in labelled_texts.load() if not (text.labels or text.whole)]
    return table.added([table.measure(documents, plan, seed) for seed in SEEDS])


def write(root: Path) -> None:
    """Write all of it below a folder; pages of rules that are gone go too."""
    folder = root / "docs" / "rules"
    folder.mkdir(parents=True, exist_ok=True)
    (root / "curate").mkdir(exist_ok=True)
    found = injected()
    counted = figures.with_injected(figures.count(figures.verdicts()), found)
    (root / "curate" / FILE.name).write_bytes(figures.written(counted))
    if root == ROOT:
        measured.figures.cache_clear()  # the pages say what was just counted
    made = dict(pages())
    for path in {*folder.glob("*.md")} - {folder / name for name in made}:
        path.unlink()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8")
    (root / "docs" / "residue-line.md").write_text(residue_page.page(residue.load()), encoding="utf-8")
    page = INJECTION.format(seeds=len(SEEDS)) + table.markdown(found)
    (root / "docs" / "injection.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if sys.argv[1:] else ROOT)
