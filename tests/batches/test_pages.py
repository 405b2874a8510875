"""What ``docs/datasets.md`` and ``docs/spark.md`` show is run, in its order, and the output compared."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pages import PEERS, PROJECT, Reader, blocks, page, shell

FILES = {"json": "raw.jsonl", "python": "ray_clean.py"}
"""What the blocks of the page on data sets are called."""

DOCTEST = (
    "import datasets, doctest; datasets.disable_progress_bars(); assert not doctest.testfile('page.txt', False)[0]"
)


def offline(place: Path) -> dict[str, str]:
    """Variables for libraries of Hugging Face and Ray that may ask no network, and for programs that run us."""
    return {
        "HF_HUB_OFFLINE": "1", "HF_HOME": str(place / "home"), "RAY_USAGE_STATS_ENABLED": "0",
        "PYTHONPATH": str(PROJECT),
    }  # fmt: skip


@pytest.mark.slow
def test_the_page_on_data_sets_is_true(tmp_path: Path) -> None:
    """Lines of Python are one session, in which the commands between them were typed before."""
    variables = shell(tmp_path, **offline(tmp_path))
    reader = Reader(tmp_path, variables)
    session = ""
    for kind, block in blocks(page("docs/datasets.md"), "console", "json", "pycon", "python"):
        if kind == "console":
            reader.follows(block)
        elif kind in FILES:
            (tmp_path / FILES[kind]).write_text(block, encoding="utf-8")
        else:
            session += f"{block}\n"
    (tmp_path / "page.txt").write_text(session, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", DOCTEST], cwd=tmp_path, env={**os.environ, **offline(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert session.count(">>> ") > 20


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
