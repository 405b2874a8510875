"""``[gates]`` against real corpora: what is measured is said, also where it holds."""

from __future__ import annotations

import pytest

from tests.gate.conftest import ARTICLE, Gate, damaged
from tests.repository import Content, Repository

RAW = "corpus/raw"


@pytest.mark.parametrize(
    ("gates", "change", "code", "said"),
    [
        pytest.param("", {"new.txt": ARTICLE}, 0, "limit * max-new: 0, at most 0: holds", id="default"),
        pytest.param(
            "NUM001 = {max-count = 1}", {"new.txt": ARTICLE}, 0,
            "limit NUM001 max-count: 1, at most 1, 1 at the base: holds", id="old-damage-counts",
        ),
        pytest.param(
            '"NUM*" = {max-count = 0}', {"new.txt": ARTICLE}, 1,
            "limit NUM* max-count: 1, at most 0, 1 at the base: exceeded", id="old-damage-exceeds",
        ),
        pytest.param(
            "NUM001 = {max-rate = 0.4}", {"new.txt": ARTICLE}, 0,
            "limit NUM001 max-rate: 33.33% (1 of 3 records), at most 40%, 50% at the base: holds", id="rate",
        ),
        pytest.param(
            'NUM001 = {max-rate = 0.3, of = "files"}', {"new.txt": ARTICLE}, 1,
            "limit NUM001 max-rate: 33.33% (1 of 3 files), at most 30%, 50% at the base: exceeded", id="rate-of-files",
        ),
        pytest.param(
            '"*" = {max-new = 1}', {"new.txt": damaged("10, 000")}, 0, "limit * max-new: 1, at most 1: holds",
            id="one-new",
        ),
        pytest.param(
            '"*" = {max-new = 0, severity = "error"}', {"new.txt": damaged("10, 000")}, 0,
            "limit * max-new: 0, at most 0: holds", id="errors-alone",
        ),
        pytest.param(
            "ENC = {max-new = 0}", {"new.txt": damaged("10, 000")}, 0, "limit ENC max-new: 0, at most 0: holds",
            id="some",
        ),
        pytest.param(
            "removed-records = {max-count = 0}", {"good.txt": None}, 1,
            "limit removed-records max-count: 1, at most 0: exceeded", id="removed",
        ),
        pytest.param(
            "removed-records = {max-rate = 0.5}", {"good.txt": None}, 0,
            "limit removed-records max-rate: 50% (1 of 2 records), at most 50%: holds", id="removed-rate",
        ),
        pytest.param(
            "removed-records = {max-rate = 0}", {"good.txt": None, "better.txt": ARTICLE}, 0,
            "limit removed-records max-rate: 0% (0 of 2 records), at most 0%: holds", id="renamed",
        ),
        pytest.param(
            "removed-records = {max-rate = 0}", {"good.txt": None, "old.txt": None}, 1,
            "note: gone: good, old\n", id="all-removed",
        ),
    ],
)  # fmt: skip
def test_limits(
    gates: str, change: dict[str, Content], code: int, said: str, repository: Repository, gate: Gate
) -> None:
    repository.commit(
        {"curate.toml": f"[gates]\n{gates}\n", f"{RAW}/good.txt": ARTICLE, f"{RAW}/old.txt": damaged("10, 000")}
    )
    repository.branch("topic")
    repository.commit({f"{RAW}/{name}": content for name, content in change.items()})
    done = gate("--base", "main")
    assert (done.code, said in done.out) == (code, True), done.out


def test_a_limit_on_the_whole_corpus_says_how_to_list_what_exceeds_it(repository: Repository, gate: Gate) -> None:
    """What is old stands in files that did not change, and is not listed here."""
    repository.commit({"curate.toml": '[gates]\n"NUM*" = {max-count = 0}\n', f"{RAW}/old.txt": damaged("10, 000")})
    repository.branch("topic")
    repository.commit({f"{RAW}/new.txt": ARTICLE})
    assert "count: curate check --select NUM --statistics\n" in gate("--base", "main").out
