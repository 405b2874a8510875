"""The functions for ``map`` of `datasets`: with lists here, with the library itself in a process that is offline."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import textwrap
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from curate import Plan, arrow, batches
from curate.errors import UsageError
from curate.hf import check_batch, clean_batch, fix_batch
from curate.plan import Lint
from tests.batches.samples import BODY, ROWS
from tests.pages import PROJECT

PLAN = Plan()

START = """\
import json, sys
import datasets
from functools import partial
from datasets.fingerprint import Hasher
import curate
from curate.hf import check_batch, clean_batch, features, fix_batch
from curate.plan import Lint, Plan
from tests.batches.samples import BODY, ROWS, STUB, WIRE

datasets.disable_progress_bars()
"""


def run(code: str, home: Path, *argv: str) -> Any:  # noqa: ANN401 - whatever the code prints as JSON
    """What a program prints that uses `datasets` and has no network."""
    body = textwrap.indent(textwrap.dedent(code), "    ")
    script = home / "program.py"
    script.write_text(f"{START}\nif __name__ == '__main__':\n{body}", encoding="utf-8")
    offline = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HF_HOME": str(home / "home")}
    offline |= {"PYTHONPATH": str(PROJECT)}
    command = [sys.executable, str(script), *argv]
    done = subprocess.run(command, cwd=home, env=offline, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_lists_give_what_is_added() -> None:
    assert clean_batch(ROWS) == batches.clean(ROWS, PLAN)
    assert check_batch(ROWS) == batches.check(ROWS, PLAN)
    assert check_batch(ROWS, counts=True) == batches.count(ROWS, PLAN)
    assert clean_batch({"text": [BODY]}, [7])["id"] == ["7"]
    assert fix_batch(ROWS, select="NUM") == batches.fix(ROWS, Plan(lint=Lint(select=("NUM",))))
    assert fix_batch(ROWS, unsafe=True) == batches.fix(ROWS, Plan(unsafe=True))
    assert list(check_batch(ROWS, counts=True, select="NUM", ignore="NUM001"))[3] == "NUM002"


def test_a_table_is_given_back_whole() -> None:
    table: Any = pa.table(dict(ROWS))
    assert clean_batch(table) == arrow.clean(table)
    assert check_batch(table, counts=True) == arrow.check(table, counts=True)
    assert fix_batch(table) == arrow.fix(table)


def test_what_is_no_batch_is_refused() -> None:
    strange: Any = [BODY]
    with pytest.raises(UsageError, match=r'dict of lists or a pyarrow Table: with_format\("arrow"\), not list'):
        clean_batch(strange)


@pytest.mark.parametrize("function", [clean_batch, check_batch, fix_batch], ids=["clean", "check", "fix"])
def test_functions_travel_with_their_plan(function: Any) -> None:  # noqa: ANN401 - either of them
    bound = pickle.loads(pickle.dumps(partial(function, plan=Plan(lint=Lint(select=("NUM",))))))
    assert bound(ROWS) == function(ROWS, select="NUM")


def test_lists_need_neither_arrow_nor_datasets() -> None:
    code = (
        "import sys\nfor name in ('pyarrow', 'datasets', 'pandas'): sys.modules[name] = None\n"
        "from curate.hf import clean_batch, check_batch, features\n"
        "print(clean_batch({'text': ['a 10, 000 b']})['text'], len(check_batch({'text': [None]})['findings']))\n"
        "features()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "['a 10,000 b'] 1\n"
    assert done.stderr.splitlines()[-1].endswith("curate.hf.features needs datasets: pip install 'corpus-curate[hf]'")


@pytest.mark.slow
def test_no_batch_changes_the_type_of_a_column(tmp_path: Path) -> None:
    """Whatever comes first: nulls, empty lists, articles; in one process or in two, as lists or as tables, streamed."""
    found = run(
        """
        orders = {"nulls first": [None] * 5 + [WIRE] * 5, "nulls last": [WIRE] * 5 + [None] * 5}
        said = {}
        for name, texts in orders.items():
            data = datasets.Dataset.from_dict({"text": texts, "body": ["x"] * 10, "date": [None] * 10})
            whole = {**data.features, **features()}
            made = data.map(clean_batch, batched=True, batch_size=5)
            twice = data.map(clean_batch, batched=True, batch_size=5, num_proc=2)
            table = data.with_format("arrow").map(clean_batch, batched=True, batch_size=5).with_format(None)
            stream = data.to_iterable_dataset()
            streamed = stream.map(clean_batch, batched=True, batch_size=5, features=datasets.Features(whole))
            bare = stream.map(clean_batch, batched=True, batch_size=5)
            said[name] = [
                made.features == datasets.Features(whole),
                *(one.features == made.features and one.to_list() == made.to_list() for one in (twice, table)),
                streamed.features == made.features,
                *([*one] == made.to_list() for one in (streamed, bare)),
            ]
            checked = data.map(check_batch, batched=True, batch_size=5)
            said[name].append(checked.features["findings"] == features(check=True)["findings"])
            counted = data.map(check_batch, batched=True, batch_size=5, fn_kwargs={"counts": True})
            said[name].append(set(counted.features) == {*data.features, *features(counts=True)})
            fixed = data.map(fix_batch, batched=True, batch_size=5)
            twice = data.map(fix_batch, batched=True, batch_size=5, num_proc=2)
            table = data.with_format("arrow").map(fix_batch, batched=True, batch_size=5).with_format(None)
            said[name].append(fixed.features == twice.features == data.features)
            said[name].append(fixed.to_list() == twice.to_list() == table.to_list() != data.to_list())
            said[name].append(made.num_rows == checked.num_rows == counted.num_rows == 10)
        print(json.dumps(said))
        """,
        tmp_path,
    )
    assert found == {"nulls first": [True] * 11, "nulls last": [True] * 11}


@pytest.mark.slow
def test_values_are_those_of_lists(tmp_path: Path) -> None:
    code = "print(json.dumps(datasets.Dataset.from_dict(ROWS).map(clean_batch, batched=True)[:]))"
    assert run(code, tmp_path) == {**ROWS, **batches.clean(ROWS, PLAN)}


@pytest.mark.slow
def test_results_are_remembered_by_function_columns_and_plan(tmp_path: Path) -> None:
    """The same in every process, and another one where the plan is another, or curate is."""
    (tmp_path / "curate.toml").write_text('[lint]\nselect = ["NUM", "BPL"]\nseverity = {NUM = "error"}\n', "utf-8")
    code = """
        import pickle
        plan = curate.read_plan("curate.toml")
        functions = [
            clean_batch, check_batch, partial(clean_batch, plan=plan), partial(clean_batch, plan=Plan()),
            partial(clean_batch, plan=Plan(unsafe=True)), partial(clean_batch, columns={"text": "body"}),
        ]
        clean_batch({"text": [BODY]}, plan=plan)  # what a plan remembers of its use is no part of it
        again = functions[:2]
        again += [partial(one.func, **pickle.loads(pickle.dumps(one.keywords))) for one in functions[2:]]
        prints = [Hasher.hash(one) for one in functions]
        assert prints == [Hasher.hash(one) for one in again], prints
        import curate.examining.keys as keys
        keys.code_version = lambda: "another"
        print(json.dumps([*prints, Hasher.hash(clean_batch)]))
    """
    found = run(code, tmp_path)
    assert found == run(code, tmp_path)
    assert len(set(found)) == 7


@pytest.mark.slow
def test_the_cache_of_datasets_is_used_again_by_another_process(tmp_path: Path) -> None:
    rows = [dict(zip(ROWS, values, strict=True)) for values in zip(*ROWS.values(), strict=True)]
    (tmp_path / "a.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    code = """
        plan = Plan(unsafe=sys.argv[1] == "unsafe")
        data = datasets.load_dataset("json", data_files="a.jsonl", split="train")
        made = data.map(partial(clean_batch, plan=plan), batched=True)
        print(json.dumps(made.cache_files[0]["filename"]))
    """
    first, again, other = (run(code, tmp_path, mode) for mode in ("safe", "safe", "unsafe"))
    assert first == again != other


@pytest.mark.slow
def test_errors_come_through_map_in_words(tmp_path: Path) -> None:
    found = run(
        """
        said = []
        data = datasets.Dataset.from_dict({"body": [BODY] * 4, "likes": [1] * 4})
        for columns in (None, {"text": "likes"}):
            for kind in (None, "arrow"):
                for processes in (None, 2):
                    function = partial(clean_batch, columns=columns)
                    try:
                        data.with_format(kind).map(function, batched=True, num_proc=processes)
                    except curate.CurateError as error:
                        said.append(str(error))
        print(json.dumps(said))
        """,
        tmp_path,
    )
    body = "there is no column 'text'; did you mean 'body'? Say so: columns={'text': 'body'}"
    lists = "column 'likes' holds 1, int, in row 0 of a batch; a column of texts is wanted, null where there is none"
    table = "column 'likes' holds the type int64; a column of texts is wanted, null where there is none"
    assert found == [*[body] * 4, *[lists] * 2, *[table] * 2]
