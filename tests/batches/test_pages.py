"""What ``docs/datasets.md`` and ``docs/spark.md`` show is run, in its order, and the output compared."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.pages import PEERS, PROJECT, Reader, blocks, offline, page, shell, walk

FILES = {"json": "raw.jsonl", "python": "ray_clean.py"}
"""What the blocks of the page on data sets are called."""


@pytest.mark.slow
def test_the_page_on_data_sets_is_true(tmp_path: Path) -> None:
    assert walk("docs/datasets.md", tmp_path, shell(tmp_path, **offline(tmp_path)), FILES) > 20


@pytest.mark.peers
@pytest.mark.slow
@pytest.mark.skipif(not PEERS.exists(), reason=f"no {PEERS}: `make test-peers` makes it")
def test_the_page_on_spark_is_true(tmp_path: Path) -> None:
    for kind, block in blocks(page("docs/spark.md"), "json", "python"):
        (tmp_path / {"json": "raw.jsonl", "python": "mend.py"}[kind]).write_text(block, encoding="utf-8")
    path = os.pathsep.join([str(PROJECT), *filter(None, [os.environ.get("PYTHONPATH")])])
    variables = shell(tmp_path, PYTHONPATH=path, PYSPARK_PYTHON=str(PEERS), SPARK_LOCAL_IP="127.0.0.1")
    reader = Reader(tmp_path, variables | {"PATH": f"{PEERS.parent}:{variables['PATH']}"})
    for _, block in blocks(page("docs/spark.md"), "console"):
        reader.follows(block)
