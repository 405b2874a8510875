"""The section about expectations, as a browser shows it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from curate import report_files
from curate.exporters.expected import Check, Expected, Suite, encode
from curate.ledger import EXPECTATIONS
from curate.model import Severity
from tests.browser import Outline, browse
from tests.expecting.outcomes import BROKEN, FINE, LANG, SUM
from tests.report import run

SEVERITIES = (Severity.INFO, Severity.WARNING, Severity.ERROR)


def browsed(directory: Path, *checks: Check) -> Outline:
    """The report of a run with such expectations in a suite, as the browser reads it."""
    suite: Suite = replace(FINE.suites[0], name="house_" * 20, total=len(checks), checks=[*checks])
    folder = run.write(directory, run.STORIES)
    (folder / EXPECTATIONS).write_bytes(encode(Expected(curate="0.1.0", plan="abc", suites=[suite])))
    report_files.write(folder)
    return browse(folder / "report.html", directory).page


def test_the_gravest_of_two_hundred_are_shown(tmp_path: Path) -> None:
    many = [replace(LANG, severity=SEVERITIES[number % 3], about={"column": f"c{number}"}) for number in range(200)]
    page = browsed(tmp_path, *many)
    shown = [data for path, data in page.said if path.endswith("table tbody tr th span code")]
    severities = [data for path, data in page.said if path.endswith("table tbody tr th span") and data in SEVERITIES]
    assert len(shown) == 100
    assert severities == ["error"] * 66 + ["warning"] * 34
    assert "100 of 200 shown; all are in expectations.json." in page.text("p")


def test_what_is_long_or_hostile_is_cut_and_shown_as_text(tmp_path: Path) -> None:
    notes = "<script>alert(1)</script> " + "long " * 200
    page = browsed(tmp_path, replace(SUM, notes=notes, about={"value_set": ["<b>" * 500]}), BROKEN)
    assert "script" not in {tag for tag, _ in page.seen}
    assert "<script>alert(1)</script> long" in page.text("th")
    assert max(len(data) for path, data in page.said if path.endswith("tbody tr th span code")) < 200
    assert max(len(data) for path, data in page.said if "tbody" in path) < 210
    assert "did you mean 'title'?" in page.text("td")
