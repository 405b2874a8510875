"""A real Ray on this machine: the rows of a loop, whoever works, and no job that a row ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from curate import Plan, batches
from curate.plan import Lint
from tests.batches.samples import BODY, STUB, WIRE
from tests.pages import PROJECT

PROGRAM = """\
import json, sys
import ray
import curate.ray
from curate.plan import Lint, Plan

if __name__ == "__main__":
    ray.init(num_cpus=2, object_store_memory=200 << 20, include_dashboard=False, log_to_driver=False)
    ray.data.DataContext.get_current().enable_progress_bars = False
    raw = ray.data.read_json(sys.argv[1])
    plan = Plan(lint=Lint(select=("NUM",)))
    made = {
        "clean": raw.map_batches(curate.ray.clean, batch_format="pyarrow"),
        "planned": raw.map_batches(curate.ray.clean, batch_format="pyarrow", fn_kwargs={"plan": plan}, batch_size=3),
        "fix": raw.map_batches(curate.ray.fix, batch_format="pyarrow", fn_kwargs={"unsafe": True}),
        "check": raw.map_batches(curate.ray.check, batch_format="pyarrow"),
        "counts": raw.map_batches(curate.ray.check, batch_format="pyarrow", fn_kwargs={"counts": True}, batch_size=7),
    }
    found = {name: sorted(data.take_all(), key=lambda row: row["id"]) for name, data in made.items()}
    try:
        raw.map_batches(curate.ray.clean, batch_format="pyarrow", fn_kwargs={"columns": {"text": "likes"}}).take_all()
    except Exception as error:
        found["refused"] = "column 'likes' holds the type int64; a column of texts is wanted" in str(error)
    with open("found.json", "w") as out:
        json.dump(found, out)
"""


@pytest.mark.slow
def test_rows_are_those_of_a_loop(tmp_path: Path) -> None:
    texts = [WIRE, None, STUB, BODY] * 15
    rows = [{"id": f"{at:03}", "text": text, "likes": at} for at, text in enumerate(texts)]
    (tmp_path / "raw").mkdir()
    for part in range(3):
        lines = "".join(f"{json.dumps(row)}\n" for row in rows[part * 20 : part * 20 + 20])
        (tmp_path / "raw" / f"{part}.jsonl").write_text(lines, encoding="utf-8")
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    variables = {**os.environ, "PYTHONPATH": str(PROJECT), "RAY_USAGE_STATS_ENABLED": "0"}
    command = [sys.executable, "program.py", "raw"]
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    batch = {name: [row[name] for row in rows] for name in ("id", "text", "likes")}
    plan = Plan(lint=Lint(select=("NUM",)))
    wanted = {
        "clean": batches.clean(batch, Plan()), "planned": batches.clean(batch, plan),
        "fix": batches.fix(batch, Plan(unsafe=True)),
        "check": batches.check(batch, Plan()), "counts": batches.count(batch, Plan()),
    }  # fmt: skip
    for name, columns in wanted.items():
        table = {**batch, **columns}
        assert found[name] == [dict(zip(table, values, strict=True)) for values in zip(*table.values(), strict=True)]
    assert found["refused"]
