"""The worst of many, chosen while they go by: the same as if all were kept and sorted."""

from __future__ import annotations

import tracemalloc
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO, TextIOBase
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.exporters import reporter
from curate.exporters.worst import badness, worst
from curate.model import Finding, Severity, Standing
from tests.exporters.kinds import FINDINGS, NEW, RUN
from tests.exporters.test_github import CLEAN, commands

findings = st.lists(
    st.builds(
        lambda path, code, severity, standing, confidence, line: NEW._replace(
            path=path,
            code=code,
            severity=severity,
            baseline=standing,
            confidence=confidence,
            line=line,
            file_line=line,
        ),
        st.sampled_from("abcdefghijkl"),
        st.sampled_from(["TST001", "TST002"]),
        st.sampled_from(Severity),
        st.sampled_from([Standing.NEW, Standing.NEW, Standing.UNCHANGED]),
        st.sampled_from([0.5, 0.9, 0.99]),
        st.integers(1, 1000),
    ),
    max_size=60,
)


@given(findings, st.integers(0, 10))
def test_worst_is_the_head_of_all_sorted(found: list[Finding], most: int) -> None:
    assert worst(iter(found), most) == sorted(found, key=badness)[:most]


@given(findings)
def test_annotations_are_those_of_the_worst_groups(found: list[Finding]) -> None:
    """Each group's worst finding, ten groups of errors and ten others, though no more are ever kept."""
    groups: dict[tuple[str, str, Severity], list[Finding]] = defaultdict(list)
    for one in found:
        if one.counts:
            groups[one.path, one.code, one.severity].append(one)
    ranked = sorted(
        (min(group, key=badness) for group in groups.values()), key=lambda one: (badness(one), found.index(one))
    )
    errors = [one for one in ranked if one.severity is Severity.ERROR][:10]
    others = [one for one in ranked if one.severity is not Severity.ERROR][:10]
    shown = [one for one in commands(found, CLEAN) if "file" in one.properties]
    said = [(one.properties["file"], one.properties["title"].split()[1], int(one.properties["line"])) for one in shown]
    assert said == [(one.path, one.code, one.line) for one in (*errors, *others)]
    counts = [int(one.data.split("And ")[1].split()[0]) + 1 if "And " in one.data else 1 for one in shown]
    assert counts == [len(groups[one.path, one.code, one.severity]) for one in (*errors, *others)]


@dataclass
class Many:
    """Findings that are made anew for each reader."""

    number: int

    def __iter__(self) -> Iterator[Finding]:
        for n in range(self.number):
            yield FINDINGS[n % 13]._replace(path=f"corpus/raw/{n // 10}.txt", fingerprint=f"{n:032x}", line=n)


class Nowhere(TextIOBase):
    """What forgets what is written to it."""

    def write(self, said: str) -> int:
        """Count and forget."""
        return len(said)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "megabytes"),
    [
        pytest.param("grouped", 2, id="grouped"),
        pytest.param("json", 1, id="json"),
        pytest.param("json-lines", 1, id="json-lines"),
        pytest.param("github", 1, id="github"),
        pytest.param("gitlab", 6, id="gitlab-keeps-fingerprints"),
        pytest.param("junit", 1, id="junit"),
        pytest.param("sarif", 20, id="sarif-keeps-what-it-writes"),
    ],
)
def test_memory_is_bounded(name: str, megabytes: int) -> None:
    """Of 40,000 findings, which take 16 MB even where they share their texts."""
    out = cast("StringIO", Nowhere())
    reporter(name)(Many(1000), RUN, out)  # what is imported and cached stays
    tracemalloc.start()
    reporter(name)(Many(40_000), RUN, out)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < megabytes * 1_000_000
