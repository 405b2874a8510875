"""What came of expectations, as a JUnit report: a test suite for each suite, a test case for each expectation.

What is met passes; what fails is a failure, unless it is below ``--fail-on`` and skipped; what could not be looked at
is an error. Two cases of one name are told apart, since GitLab keeps one of each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TextIO

from curate.exporters.expected import Check, Expected, Suite
from curate.exporters.expected_findings import said
from curate.exporters.expected_text import LIBRARIES
from curate.exporters.junit import attributes, error_case, escaped
from curate.exporters.regions import from_top
from curate.exporters.style import calm
from curate.run import Run


def write(found: Expected, run: Run, out: TextIO) -> None:
    """Write the report."""
    suites = [(_head(suite), [*_cases(suite, run)]) for suite in found.suites]
    if run.errors:
        cases = [error_case(error, number).strip() for number, error in enumerate(run.errors, 1)]
        suites.insert(0, ("curate", cases))
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    out.write(f"<testsuites{_counts('curate expect', [case for _, cases in suites for case in cases])}>\n")
    for name, cases in suites:
        out.write(f"  <testsuite{_counts(name, cases)}>\n")
        out.writelines(f"    {case}\n" for case in cases)
        out.write("  </testsuite>\n")
    out.write("</testsuites>\n")


def _head(suite: Suite) -> str:
    return f"{suite.name} ({LIBRARIES[suite.library]})"


def _counts(name: str, cases: list[str]) -> str:
    """What stands at the top; each case holds at most one element, which says how it came out."""
    tags = {"failures": "<failure", "errors": "<error", "skipped": "<skipped"}
    counts = {key: sum(tag in case for case in cases) for key, tag in tags.items()}
    return attributes({"name": name, "tests": len(cases), **counts, "time": 0})


def _cases(suite: Suite, run: Run) -> Iterator[str]:
    seen: Counter[str] = Counter()
    where = {"classname": suite.name, "file": from_top(suite.file, run), "time": 0}
    if suite.error:
        error = f"<error{attributes({'message': suite.error})}/>"
        yield f"<testcase{attributes({'name': 'all expectations', **where})}>{error}</testcase>"
    for check in suite.checks:
        name = calm(check.call)
        seen[name] += 1
        name += f" #{seen[name]}" if seen[name] > 1 else ""
        yield f"<testcase{attributes({'name': name, **where})}>{_outcome(check, run)}</testcase>"


def _outcome(check: Check, run: Run) -> str:
    if check.status == "met":
        return ""
    why = calm(said(check))
    if check.status == "broken":
        return f"<error{attributes({'message': calm(check.error)})}>{escaped(why)}</error>"
    if run.fail_on is None or not check.severity.reaches(run.fail_on):
        below = f"below --fail-on {run.fail_on or 'never'}"
        return f"<skipped{attributes({'message': below})}>{escaped(f'{below}. {why}')}</skipped>"
    short = attributes({"type": check.severity, "message": calm(check.measured or "not met")})
    return f"<failure{short}>{escaped(why)}</failure>"
