"""Patterns that compile late: they behave as those of `re`, and nothing compiles any at import."""

from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import curate
from curate.regex import METHODS, regex

SOURCES = (r"\d+(?P<mark>[.,])?", r"(a)|(?i:b)", r"(?<=x)\w*", "", "[^\\W_]+")

IMPORT_ALL = """
import importlib, pkgutil, curate
for module in pkgutil.walk_packages(curate.__path__, "curate."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""

COMPILE_ALL = """
import gc, re
from curate.regex import regex
unused, failed = [one for one in gc.get_objects() if type(one) is type(regex(""))], []
for one in unused:
    try:
        one.flags
    except re.error as error:
        failed.append((one.pattern, str(error)))
print(len(unused))
print(failed)
"""

WATCHED = """
import re, sys

def watch(pattern, *parts, compile=re._compiler._sre.compile):
    frame = sys._getframe(1)
    while frame.f_code.co_filename.endswith(("re/__init__.py", "re/_compiler.py", "/compiled.py", "/regex.py")):
        frame = frame.f_back
    if frame.f_globals.get("__name__", "").startswith("curate"):
        print(f"{frame.f_code.co_filename}:{frame.f_lineno}: {pattern!r:.60}")
    return compile(pattern, *parts)

re._compiler._sre.compile = watch
"""


def run(code: str) -> str:
    """What a fresh Python prints."""
    done = subprocess.run([sys.executable, "-c", code], text=True, capture_output=True, check=True)
    return done.stdout


USES: tuple[Callable[[re.Pattern[str], str], object], ...] = (
    lambda pattern, text: [match.span() for match in pattern.finditer(text)],
    lambda pattern, text: pattern.findall(text),
    lambda pattern, text: pattern.split(text),
    lambda pattern, text: pattern.sub("-", text),
    lambda pattern, text: pattern.subn("-", text, count=1),
    lambda pattern, text: [repr(use(text, 1, 5)) for use in (pattern.search, pattern.match, pattern.fullmatch)],
    lambda pattern, text: [(match.re == pattern, match.re.pattern) for match in pattern.finditer(text)],
    lambda pattern, text: (pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex)),
    lambda pattern, text: repr(pattern),
)


@given(
    st.sampled_from(SOURCES),
    st.sampled_from((0, re.IGNORECASE, re.MULTILINE | re.ASCII)),
    st.text("ab12.,x\né", max_size=12),
    st.permutations(USES),
)
def test_it_does_what_a_pattern_does(
    source: str, flags: int, text: str, uses: list[Callable[[re.Pattern[str], str], object]]
) -> None:
    """Whichever method is asked for first."""
    real = re.compile(source, flags)
    for late in (regex(source, flags), regex(lambda: source, flags)):
        assert [use(late, text) for use in uses] == [use(real, text) for use in uses]


@given(st.sampled_from(SOURCES), st.sampled_from(SOURCES), st.sampled_from((0, re.IGNORECASE)))
def test_it_equals_what_a_pattern_equals(one: str, two: str, flags: int) -> None:
    real = re.compile(two, flags)
    same = (one, 0) == (two, flags)
    assert (regex(one) == real) is same
    assert (real == regex(one)) is same
    assert (regex(one) == regex(two, flags)) is same
    assert len({regex(one), real}) == (1 if same else 2)
    assert regex(one) != one


@pytest.mark.parametrize(
    "again",
    [lambda it: pickle.loads(pickle.dumps(it)), copy.copy, copy.deepcopy],
    ids=["pickle", "copy", "deepcopy"],
)
def test_it_travels(again: Callable[[re.Pattern[str]], re.Pattern[str]]) -> None:
    late = regex(r"(?P<n>\d+)", re.IGNORECASE)
    assert again(late) == late
    assert again(late).findall("10, 000") == ["10", "000"]


def test_bytes_are_searched_too() -> None:
    assert regex(rb"[\x80-\xff]+").findall(b"a\xc3\xa9b") == [b"\xc3\xa9"]


def test_it_is_written_when_it_is_first_used() -> None:
    written: list[str] = []

    def write() -> str:
        written.append("x")
        return "x+"

    late = regex(write)
    assert not written
    assert late.search("axx")
    assert late.match("x")
    assert written == ["x"]


def test_its_source_may_be_read_before_it_compiles() -> None:
    assert regex("(").pattern == "("
    assert regex(lambda: "(").pattern == "("
    with pytest.raises(re.error, match="position 0"):
        regex("(").search("")


def test_it_has_no_more_than_a_pattern_has() -> None:
    late = regex("x")
    with pytest.raises(AttributeError, match="no attribute 'find'"):
        late.find  # type: ignore[attr-defined] # noqa: B018 - that it is not there is the point
    assert set(METHODS) == {name for name in dir(re.Pattern) if not name.startswith("_")}


def test_threads_may_use_it_first_at_once() -> None:
    for _ in range(50):
        late = regex(r"\d+")
        with ThreadPoolExecutor(8) as pool:
            assert {len(found) for found in pool.map(late.findall, ["1 22 333"] * 8)} == {3}


def test_no_module_compiles_a_pattern_at_import() -> None:
    """Those who do are named: `curate.regex.regex` compiles when a pattern is first used."""
    assert run(WATCHED + IMPORT_ALL) == ""


def test_the_watch_sees_who_compiles() -> None:
    code = """exec("re.compile('x+')", {"re": re, "__name__": "curate.somewhere"})"""
    assert run(WATCHED + code) == "<string>:1: 'x+'\n"


def test_every_pattern_compiles() -> None:
    """What is wrong in one would else be said when a text first needs it."""
    used, failed = run(IMPORT_ALL + COMPILE_ALL).splitlines()
    assert int(used) > 400
    assert failed == "[]"


def test_no_match_is_told_by_the_identity_of_its_pattern() -> None:
    """`match.re` is the pattern that `re` made: it equals ours, and is another object."""
    told = re.compile(r"\.re is\b")
    assert not [path for path in Path(curate.__file__).parent.rglob("*.py") if told.search(path.read_text("utf-8"))]
