"""What is generated of the docs is what `make docs` writes now."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from curate.rules import load_rules
from tools import docs

ROOT = Path(__file__).parent.parent.parent
PAGES = ROOT / "docs" / "rules"
HEADINGS = (
    "What it does",
    "Why it matters",
    "What is left alone",
    "Examples",
    "Fix safety",
    "Languages",
    "Measured",
    "Sources",
)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    docs.write(folder)
    return folder


@pytest.mark.slow
def test_what_is_committed_is_fresh(fresh: Path) -> None:
    """Where this fails, run `make docs` and commit what it writes."""
    made = {path.relative_to(fresh).as_posix(): path.read_bytes() for path in fresh.rglob("*") if path.is_file()}
    stale = [name for name, data in made.items() if not (ROOT / name).is_file() or (ROOT / name).read_bytes() != data]
    assert stale == []
    assert {path.name for path in PAGES.iterdir()} == {
        Path(name).name for name in made if name.startswith("docs/rules/")
    }


def test_every_rule_has_a_page_of_the_same_form() -> None:
    """A page that is missing here comes with `make docs`."""
    made = dict(docs.pages())
    assert set(made) == {"README.md", *(f"{rule.code}.md" for rule in load_rules())}
    for rule in load_rules():
        page = made[f"{rule.code}.md"]
        assert page.startswith(f"# {rule.name} ({rule.code})\n")
        found = re.findall(r"^## (.+)$", page, re.MULTILINE)
        assert [heading for heading in found if heading in HEADINGS] == list(HEADINGS)
        assert "\n\n\n" not in re.sub(r"````text.*?````", "code", page, flags=re.DOTALL)
        assert ("Options" in found) == bool(rule.defaults)


def test_the_index_leads_to_every_page() -> None:
    index = dict(docs.pages())["README.md"]
    links = re.findall(r"^\| \[(\w+)\]\((\w+)\.md\)", index, re.MULTILINE)
    assert all(code == page for code, page in links)
    assert sorted(code for code, _ in links) == sorted(rule.code for rule in load_rules())
    assert len({line.count("|") for line in index.splitlines() if line.startswith("|")}) == 1
