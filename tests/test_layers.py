"""The layers of `pyproject.toml`, held by import-linter, and the proof that it would say so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")

PACKAGES = ("", "rules", "rules/numbers", "rules/encoding", "injection", "injection/tools")
MODULES = (
    *("cli", "plan", "engine", "rule", "report", "triggers", "anatomy", "model", "text"),
    *("furniture", "labels", "mojibake", "phrases", "injection/damage", "injection/sites"),
    *("rules/numbers/split_thousands", "rules/encoding/zero_width"),
)


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter with our contracts over the package `curate` of a folder."""
    command = [str(LINT_IMPORTS), "--no-cache", "--no-logo", "--config", str(ROOT / "pyproject.toml")]
    return subprocess.run(command, cwd=folder, text=True, capture_output=True, check=False)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """An empty package with the modules that our contracts name."""
    package = tmp_path / "curate"
    for name in PACKAGES:
        (package / name).mkdir()
        (package / name / "__init__.py").touch()
    for name in MODULES:
        (package / name).with_suffix(".py").touch()
    add_import(tmp_path, "", "plan")  # the exceptions of our contracts
    add_import(tmp_path, "rule", "rules")
    return tmp_path


def test_layers_hold() -> None:
    """Our own package keeps every contract."""
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        pytest.param("cli", "engine", id="command-line-to-engine"),
        pytest.param("engine", "rules", id="engine-to-rules"),
        pytest.param("plan", "triggers", id="plan-past-a-layer"),
        pytest.param("report", "triggers", id="neighbours"),
        pytest.param("rules.numbers.split_thousands", "anatomy", id="rule-to-anatomy"),
        pytest.param("rules.numbers.split_thousands", "rule", id="rule-to-its-type"),
    ],
)
def test_downward_import_is_allowed(house: Path, importer: str, imported: str) -> None:
    """What stands above may use what stands below."""
    add_import(house, importer, imported)
    result = lint_imports(house)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        pytest.param("model", "engine", id="model-to-engine"),
        pytest.param("text", "model", id="text-to-model"),
        pytest.param("anatomy", "rules.numbers", id="anatomy-to-rule"),
        pytest.param("injection.tools", "labels", id="damage-to-mending"),
        pytest.param("rules.numbers.split_thousands", "plan", id="rule-to-plan"),
        pytest.param("rules.numbers.split_thousands", "triggers", id="rule-to-triggers"),
        pytest.param("rules.numbers.split_thousands", "rules.encoding.zero_width", id="family-to-family"),
    ],
)
def test_other_import_is_refused(house: Path, importer: str, imported: str) -> None:
    """An import upwards, or across families, breaks a contract that names both ends."""
    add_import(house, importer, imported)
    result = lint_imports(house)
    assert result.returncode == 1
    assert f"curate.{importer} -> curate.{imported}" in result.stdout


def test_module_without_layer_is_refused(house: Path) -> None:
    """A new module has to choose its layer."""
    (house / "curate" / "utils.py").touch()
    result = lint_imports(house)
    assert result.returncode == 1
    assert "curate.utils" in result.stdout


def add_import(house: Path, importer: str, imported: str) -> None:
    """Write one import into the module or package that is to hold it."""
    stem = house / "curate" / importer.replace(".", "/")
    path = stem / "__init__.py" if stem.is_dir() else stem.with_suffix(".py")
    path.write_text(f"{path.read_text()}import curate.{imported}\n")
