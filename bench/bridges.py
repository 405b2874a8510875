"""What frames of other libraries take, and the same texts without one; the libraries are loaded outside the clock."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

import curate.frames
import curate.pandera
from bench.worker import ROOT, Work, texts
from curate import api, gx
from curate.model import Document

RECORDS = 100_000
"""Rows of a findings frame."""

SUITE = ROOT / "expectations" / "suites" / "findings.json"


def _checked(found: Sequence[str]) -> int:
    return sum(len(api.check(text)) for text in found)


def _series(lines: Sequence[bytes]) -> pd.Series:
    return pd.Series(texts(lines), dtype=object)


def _frame(lines: Sequence[bytes]) -> pd.DataFrame:
    """The findings frame of some texts, over and over, each row under an id of its own."""
    some = gx.findings_frame([Document(text, str(at)) for at, text in enumerate(texts(lines)[:20])])
    many = some.loc[some.index.repeat(RECORDS // len(some) + 1)].head(RECORDS).reset_index(drop=True)
    return many.assign(id=pd.Series(map(str, range(RECORDS)), dtype=some["id"].dtype))


def _held(frame: pd.DataFrame) -> int:
    return gx.validate(frame, SUITE).records


def _valid(frame: pd.DataFrame) -> int:
    return len(curate.pandera.Findings.validate(frame, lazy=True))


WORK: dict[str, Work] = {
    "plain": Work(texts, _checked),
    "accessor": Work(_series, lambda series: len(series.curate.check())),
    "expectations": Work(_frame, _held),
    "pandera": Work(_frame, _valid),
}
