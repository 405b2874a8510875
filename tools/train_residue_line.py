r"""Train the line score of BPL017, with ``python -m tools.train_residue_line LABELLED.jsonl[.xz] --day 2026-11-26``.

LABELLED is JSON, one object a line, each a text as an extractor leaves it:

- ``text``; ``labels``: one for each line of ``text.split("\n")``, ``body`` or ``drop`` (residue); others are not scored
- ``site``: whose page it is; ``lang``: ISO 639-1 code or null; ``input``: the extractor

Inputs named by ``--leave`` (texts that are no extraction) are left out. A feature is kept that occurs on five sites or
more, so that nothing of a text can be read from the weights but single words and pairs of words that are everywhere.

Every figure is of sites that the weights behind it were not trained on: two folds by a hash of the site, each trained
on one and measured on the other; eight folds give the confidences. Then all sites train the weights that are written.
The same data give the same file, byte for byte; ``--day`` is written into it, since a clock never decides.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from curate.model import Document
from curate.residue.content import candidates
from curate.residue.features import features
from curate.residue.page import Page
from curate.residue.rows import rows
from curate.residue.scoring import Scored, Scores
from curate.residue.weights import FILE, FORMAT, UNIT, Weights
from curate.rules.boilerplate.residue_line import MOST, SAFE
from tools.logistic import fit

SITES = 5
"""Fewest sites that a feature is kept for."""

FOLDS, FINE_FOLDS = 2, 8
LEAST = 5
"""Hundredths of a logit: lighter weights are left out."""

CHUNK = 150
"""Lines that one confidence is measured on, at least."""

Score = Callable[[Sequence[int]], int]


class Example(NamedTuple):
    """A line that may be residue."""

    label: str
    length: int
    features: tuple[int, ...]


@dataclass(frozen=True)
class Text:
    """A labelled text, reduced to what training needs."""

    site: str
    size: int
    body: int
    """Lines so labelled, paragraphs among them."""
    drop: int
    framed: bool
    """Whether it has a label of a page."""
    examples: tuple[Example, ...]


def read(path: Path, leave: frozenset[str], names: dict[str, int]) -> Iterator[Text]:
    """The texts of a file; ``names`` takes up each feature with its number."""
    data = path.read_bytes()
    lines = (lzma.decompress(data) if path.suffix == ".xz" else data).split(b"\n")
    for row in map(json.loads, filter(None, lines)):
        if row.get("input") not in leave:
            yield text(row, names)


def text(row: dict[str, object], names: dict[str, int]) -> Text:
    """One labelled text. A number of labels that is not that of the lines is a `ValueError`."""
    labels = row["labels"]
    doc = Document(str(row["text"]), meta={"lang": str(row["lang"])} if row.get("lang") else {})
    if not isinstance(labels, list) or len(labels) != len(doc.lines):
        raise ValueError(f"{row.get('id')}: {len(doc.lines)} lines, and not as many labels")
    page = Page(rows(doc))
    examples = tuple(
        Example(
            labels[page.rows.lines[number]],
            len(page.rows.texts[number]),
            tuple(sorted({names.setdefault(name, len(names)) for name in features(page, number)})),
        )
        for number in candidates(page)
    )
    size = sum(map(len, page.rows.texts))
    return Text(str(row["site"]), size, labels.count("body"), labels.count("drop"), bool(page.labels), examples)


def fold(site: str, folds: int) -> int:
    """Which of so many folds a site belongs to: by a hash of its name."""
    return int.from_bytes(hashlib.sha256(site.encode()).digest()[:4], "big") % folds


def train(texts: Sequence[Text]) -> tuple[int, dict[int, int]]:
    """Bias and weights in hundredths of a logit, by the number of the feature."""
    sites: dict[int, set[str]] = defaultdict(set)
    for one in texts:
        for example in one.examples:
            for number in example.features:
                sites[number].add(one.site)
    kept = [number for number in sorted(sites) if len(sites[number]) >= SITES]
    place = {number: at for at, number in enumerate(kept)}
    scored = [example for one in texts for example in one.examples if example.label in ("body", "drop")]
    bias, weights = fit(
        [[place[number] for number in example.features if number in place] for example in scored],
        [example.label == "drop" for example in scored],
        len(kept),
    )
    whole = {number: round(UNIT * weight) for number, weight in zip(kept, weights, strict=True)}
    return round(UNIT * bias), {number: weight for number, weight in whole.items() if abs(weight) >= LEAST}


def scorer(bias: int, weights: dict[int, int]) -> Score:
    """The score of an example."""
    return lambda numbers: bias + sum(weights.get(number, 0) for number in numbers)


def held_out(texts: Sequence[Text], folds: int) -> Iterator[tuple[int, list[Text], Score]]:
    """Each fold with its number and a score that was trained on the others."""
    for number in range(folds):
        others = [one for one in texts if fold(one.site, folds) != number]
        yield number, [one for one in texts if fold(one.site, folds) == number], scorer(*train(others))


def confidences(pairs: Sequence[tuple[int, bool]]) -> tuple[tuple[int, float], ...]:
    """Scores with the share of residue from there to the next, which never falls: neighbours are joined until it rises.

    >>> confidences([(score, score > 200) for score in range(600)])[-1][0] > 200
    True
    """
    ranked = sorted(pairs)
    blocks: list[tuple[int, int, int]] = []
    for at in range(0, len(ranked), CHUNK):
        chunk = ranked[at : at + CHUNK]
        block = (chunk[0][0], sum(right for _, right in chunk), len(chunk))
        while blocks and blocks[-1][1] * block[2] >= block[1] * blocks[-1][2]:
            score, right, size = blocks.pop()
            block = (score, right + block[1], size + block[2])
        blocks.append(block)
    shares = accumulate((round((right + 1) / (size + 2), 3) for _, right, size in blocks), max)
    return tuple((block[0], share) for block, share in zip(blocks, shares, strict=True))


def measure(texts: Sequence[Text], score: Score, known: Weights) -> dict[str, float]:
    """What the rule would do to some texts by default, were each cleaned once and by no other rule."""
    removed = lost = 0
    for one in texts:
        lines = tuple(
            Scored(at, example.length, known.sure(score(example.features)), ())
            for at, example in enumerate(one.examples)
        )
        gone = [one.examples[at].label for at in Scores(lines, one.size, one.framed).trusted(SAFE, MOST)]
        removed, lost = removed + gone.count("drop"), lost + gone.count("body")
    drop, body = (sum(getattr(one, name) for one in texts) for name in ("drop", "body"))
    return {
        "sites": len({one.site for one in texts}),
        "texts": len(texts),
        "residue_lines": drop,
        "body_lines": body,
        "residue_removed": round(removed / max(1, drop), 4),
        "body_kept": round(1 - lost / max(1, body), 4),
        "right_of_removed": round(removed / max(1, removed + lost), 4),
    }


def trained(texts: Sequence[Text], names: Sequence[str], made: dict[str, str]) -> Weights:
    """The weights of all texts, with confidences and figures of held-out folds."""
    measured = {folds: [*held_out(texts, folds)] for folds in (FOLDS, FINE_FOLDS)}
    pairs = [
        (score(example.features), example.label == "drop")
        for _, part, score in measured[FINE_FOLDS]
        for one in part
        for example in one.examples
        if example.label in ("body", "drop")
    ]
    bias, weights = train(texts)
    named = {names[number]: weight for number, weight in weights.items()}
    known = Weights(FORMAT, made, {}, bias, confidences(pairs), dict(sorted(named.items())))
    figures = {
        f"fold {number + 1} of {folds}": measure(part, score, known)
        for folds, parts in measured.items()
        for number, part, score in parts
    }
    return replace(known, figures=figures)


def dump(known: Weights) -> str:
    """The file: one weight a line, so that two versions can be compared."""
    rest = {name: getattr(known, name) for name in ("format", "made", "figures", "bias", "confidence")}
    head = json.dumps(rest, ensure_ascii=False, indent=0)
    lines = (f"{json.dumps(name, ensure_ascii=False)}:{weight}" for name, weight in known.weights.items())
    return head[:-2] + ',\n"weights": {\n' + ",\n".join(lines) + "\n}\n}\n"


def main(argv: Sequence[str] | None = None) -> int:
    """Train, print the figures, write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--day", required=True, help="the day of the training, ISO 8601: written into the file")
    parser.add_argument("--leave", nargs="*", default=["inscriptis"], help="inputs that are left out")
    parser.add_argument("--out", type=Path, default=FILE)
    args = parser.parse_args(argv)
    names: dict[str, int] = {}
    texts = [*read(args.labelled, frozenset(args.leave), names)]
    digest = hashlib.sha256(args.labelled.read_bytes()).hexdigest()
    sites = len({one.site for one in texts})
    made = {
        "command": f"python -m tools.train_residue_line {args.labelled.name} --day {args.day}",
        "data": f"{args.labelled.name} (SHA-256 {digest}): {len(texts):,} texts of {sites} sites",
        "day": args.day,
    }
    known = trained(texts, [*names], made)
    args.out.write_text(dump(known), encoding="utf-8")
    for name, figures in known.figures.items():
        print(name, figures)  # noqa: T201 - what the command is for
    return 0


if __name__ == "__main__":
    sys.exit(main())
