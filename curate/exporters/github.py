"""Annotations of a pull request: workflow commands of GitHub Actions, one for each rule and file, the worst first.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest in silence
(github.com/actions/toolkit, docs/problem-matchers.md). So there are ten errors, and ten of warnings and infos together,
of what counts: what was there before and what is suppressed is none of a pull request's business. A notice at the end
says what was left out, and where it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

from curate.exporters.regions import Region, path, region
from curate.exporters.sentences import sayable, sentence
from curate.exporters.verdict import lines
from curate.exporters.worst import Badness, badness
from curate.model import Finding, Severity
from curate.run import Run
from curate.tuples import NamedTuple

MOST = 10
"""Annotations of each of the two kinds."""

COMMANDS: Mapping[str, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}

IN_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
IN_PROPERTY = {**IN_DATA, ":": "%3A", ",": "%2C"}
"""What a command writes by its number (actions/toolkit, packages/core/src/command.ts)."""

Group = tuple[str, str]
"""Path and code: findings that one annotation stands for."""


class Seen(NamedTuple):
    """What a walk over all findings gave."""

    chosen: Mapping[Group, Finding]
    """Of the groups that are shown the worst finding, the worst group first."""
    counting: int
    known: int
    """Findings that were there before."""
    suppressed: int


def write(findings: Iterable[Finding], run: Run, out: TextIO) -> None:
    """Write the annotations; findings are walked twice, and no more of them are kept than are shown."""
    said = [*_errors(run)]
    seen = _walk(findings, MOST - min(len(said), MOST))
    in_group = Counter(group for found in findings if found.counts and (group := _group(found)) in seen.chosen)
    out.writelines(f"{line}\n" for line in said[:MOST])
    for group, found in seen.chosen.items():
        out.write(f"{_annotation(found, run, in_group[group])}\n")
    left = seen.counting - in_group.total()
    if left or seen.known or seen.suppressed or len(said) > MOST:
        out.write(f"{_command('notice', {'title': 'curate'}, _closing(seen, left, max(len(said) - MOST, 0), run))}\n")


def _walk(findings: Iterable[Finding], errors: int) -> Seen:
    """The groups with the worst findings, and how many findings there are of each standing."""
    grave: dict[Group, tuple[Badness, int, Finding]] = {}
    light: dict[Group, tuple[Badness, int, Finding]] = {}
    counting = known = suppressed = 0
    for number, found in enumerate(findings):
        if found.counts:
            counting += 1
            is_error = found.severity is Severity.ERROR
            _keep(grave if is_error else light, (badness(found), number, found), errors if is_error else MOST)
        else:
            suppressed += found.suppressed_by is not None
            known += found.suppressed_by is None
    ranked = [sorted(some.items(), key=lambda one: one[1][:2]) for some in (grave, light)]
    return Seen({group: one[2] for some in ranked for group, one in some}, counting, known, suppressed)


def _keep(groups: dict[Group, tuple[Badness, int, Finding]], one: tuple[Badness, int, Finding], most: int) -> None:
    """Keep a finding if it is the worst of its group, and its group among the worst."""
    group = _group(one[2])
    if group in groups and groups[group][:2] <= one[:2]:
        return
    groups[group] = one
    if len(groups) > most:
        del groups[max(groups, key=lambda each: groups[each][:2])]


def _group(found: Finding) -> Group:
    return (found.path, f"{found.code} {found.severity}")


def _errors(run: Run) -> Iterator[str]:
    """What made the run end badly besides its findings: that comes before them."""
    for error in run.errors:
        yield _command("error", {"title": "curate"}, sayable(error))
    for limit in lines(run):
        if not limit.holds:
            said = f"{limit.measured} found, {limit.limit} allowed"
            yield _command("error", {"title": f"curate gate {limit.name}"}, said)


def _annotation(found: Finding, run: Run, count: int) -> str:
    name = path(found, run)
    where = {"file": _name(name), **_lines(region(found))} if name else {}
    more = f" And {count - 1:,} more in this file." if count > 1 else ""
    said = sentence(found)
    stop = "" if not more or said.endswith(".") else "."
    title = {"title": f"curate {found.code} {found.name}"}
    return _command(COMMANDS[found.severity], {**where, **title}, f"{said}{stop}{more}")


def _name(name: str) -> str:
    """A path as it is, line ends included; what would disturb the log is shown by its number, and no file is found."""
    return re.sub(r"[^\r\n]+", lambda match: sayable(match[0]), name)


def _lines(spot: Region) -> dict[str, str]:
    """The place as GitHub takes it: columns only where the annotation stays on one line."""
    end = spot.end_line or spot.line
    lines = {"line": str(spot.line), "endLine": str(end)}
    if spot.column is None or spot.end_column is None or end != spot.line:
        return lines
    return {**lines, "col": str(spot.column), "endColumn": str(spot.end_column)}


def _command(name: str, properties: Mapping[str, str], data: str) -> str:
    said = ",".join(f"{key}={_escaped(value, IN_PROPERTY)}" for key, value in properties.items())
    return f"::{name} {said}::{_escaped(data, IN_DATA)}"


def _escaped(text: str, signs: Mapping[str, str]) -> str:
    return re.sub("[" + "".join(signs) + "]", lambda match: signs[match[0]], text)


def _closing(seen: Seen, left: int, errors: int, run: Run) -> str:
    parts = [f"left out here: {left:,} of {seen.counting:,} findings"] if left else []
    parts += [f"errors of the run left out: {errors:,}"] if errors else []
    parts += [f"there before: {seen.known:,}"] if seen.known else []
    parts += [f"suppressed: {seen.suppressed:,}"] if seen.suppressed else []
    form = "text" if run.command == "expect" else "full"
    where = f". They stand in the other reports of this run; the same command with `--output-format {form}` shows all"
    return f"{'; '.join(parts)}{where if left or errors else ''}."
