"""A JUnit report, as Jenkins and GitLab read it: a test case for each finding, its class the rule, its name the place.

Both show the class where one would look for the suite: Jenkins groups by it, GitLab fills its column "Suite" with it
(gitlab.com/gitlab-org/gitlab, issue 299086). So there is one suite, which can be written as findings come. A finding
that fails the run is a failure; one that was there before, is suppressed or below ``--fail-on``, is skipped, with the
reason. Each limit of a gate is a case too, and what ended the run an error. Jenkins takes a report without cases for a
broken one: where there is nothing else, one case passes.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from typing import TextIO

from curate.exporters import full, places, verdict
from curate.exporters.regions import path
from curate.exporters.sentences import message, sayable, sentence
from curate.exporters.style import calm
from curate.model import Finding, Standing
from curate.regex import regex
from curate.run import Run
from curate.tuples import NamedTuple

FORBIDDEN = regex("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no place for, not even by number."""

ERROR_NAME = 100
"""Characters of an error that its case is called by."""


class Counts(NamedTuple):
    """What stands at the top of the report."""

    tests: int
    failures: int
    errors: int
    skipped: int


def write(findings: Iterable[Finding], run: Run, out: TextIO) -> None:
    """Write the report; findings are walked twice, for the counts and for the cases."""
    counts = _counts(findings, run)
    said = attributes({**counts._asdict(), "time": 0})
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    out.write(f'<testsuites name="curate"{said}>\n  <testsuite name="curate"{said}>\n')
    out.writelines(error_case(error, number) for number, error in enumerate(run.errors, 1))
    out.writelines(map(_limit, verdict.lines(run)))
    out.writelines(_cases(findings, run))
    if counts.tests == 1 and not (run.limits or counts.failures or counts.errors or counts.skipped):
        out.write('    <testcase classname="curate" name="no findings" time="0"/>\n')
    out.write("  </testsuite>\n</testsuites>\n")


def _counts(findings: Iterable[Finding], run: Run) -> Counts:
    failures = skipped = 0
    for found in findings:
        failures += run.fails(found)
        skipped += not run.fails(found) and found.baseline is not Standing.ABSENT
    errors, exceeded = len(run.errors), sum(not limit.holds for limit in run.limits)
    tests = failures + skipped + errors + len(run.limits)
    return Counts(tests or 1, failures + exceeded, errors, skipped)


def _cases(findings: Iterable[Finding], run: Run) -> Iterator[str]:
    """The cases; two of a rule at one place are told apart, since GitLab keeps one case of each name."""
    last: dict[str, tuple[str, int]] = {}
    for found in findings:
        if found.baseline is Standing.ABSENT:
            continue
        place = _place(found, run)
        name, number = last.get(found.code, ("", 0))
        number = number + 1 if name == place else 1
        last[found.code] = (place, number)
        yield _case(found, run, f"{place} #{number}" if number > 1 else place)


def _place(found: Finding, run: Run) -> str:
    """Path, line and column; of what has none of its own in the file, those in its text besides."""
    name = path(found, run) or "stdin"
    where = places.concise(found).removeprefix(found.path or "-").rstrip(":")
    within = places.within(found)
    if found.row is not None and found.field != "text" and found.start is not None:
        within.append(f"column {found.column}")
    return calm(f"{name}{where}" + f" ({', '.join(within)})" * bool(within))


def _case(found: Finding, run: Run, name: str) -> str:
    case = {"classname": f"{found.code} {found.name}", "name": name, "file": sayable(path(found, run)), "time": 0}
    if run.fails(found):
        block = StringIO()
        full.write([found], block)
        outcome = {"type": str(found.severity), "message": message(found)}
        said = f"<failure{attributes(outcome)}>{escaped(block.getvalue().strip())}</failure>"
    else:
        why = _excused(found, run)
        said = f"<skipped{attributes({'message': why})}>{escaped(f'{why}. {sentence(found)}')}</skipped>"
    return f"    <testcase{attributes({key: value for key, value in case.items() if value != ''})}>{said}</testcase>\n"


def _excused(found: Finding, run: Run) -> str:
    """Why a finding fails nothing."""
    if found.suppressed_by is not None:
        return f"suppressed: {calm(found.suppressed_by)}"
    if found.baseline is Standing.NEW:
        return f"below --fail-on {run.fail_on or 'never'}"
    moved = " in a record or file of another name" if found.baseline is Standing.MOVED else ""
    return f"was there before{moved}"


def _limit(line: verdict.Line) -> str:
    said = f"{line.measured}, at most {line.limit}"
    case = attributes({"classname": "curate gate", "name": f"limit {line.name}", "time": 0})
    failed = "" if line.holds else f"<failure{attributes({'type': 'limit', 'message': said})}>{escaped(said)}</failure>"
    return f"    <testcase{case}>{failed}</testcase>\n"


def error_case(error: str, number: int) -> str:
    """The case of something that ended a run."""
    said = calm(error)
    case = attributes({"classname": "curate", "name": f"error {number}: {said[:ERROR_NAME]}", "time": 0})
    return f"    <testcase{case}><error{attributes({'message': said})}>{escaped(said)}</error></testcase>\n"


def attributes(said: Mapping[str, object]) -> str:
    """Names with their values, as an element of XML has them."""
    return "".join(f' {key}="{escaped(str(value))}"' for key, value in said.items())


def escaped(text: str) -> str:
    """Text as XML holds it: what it forbids is shown by its number."""
    return html.escape(FORBIDDEN.sub(lambda match: f"<U+{ord(match[0]):04X}>", text))
