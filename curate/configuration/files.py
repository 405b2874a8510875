"""Where configuration stands: the nearest file, the files that it extends, and the environment."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from curate.configuration.tables import OFF, ON, Table, near
from curate.errors import ConfigError

NAMES = ("curate.toml", "pyproject.toml")
"""Names of configuration files; of two in one folder the first governs."""

PREFIX = "CURATE_"
"""Of environment variables, which are named after the keys at the top: ``CURATE_MAX_FILE_SIZE``."""

LISTS, FLAGS, TEXTS = (
    ("include", "exclude"),
    ("allow-raw-fix",),
    ("max-file-size", "required-version", "cache-dir", "jobs"),
)
"""Keys that the environment may set, by what they hold."""

Reader = Callable[[Path], bytes | None]
"""What gives the bytes of a file; None where there is none."""


def on_disk(file: Path) -> bytes | None:
    """The bytes of a file as it stands; `ConfigError` where there is one that cannot be read."""
    try:
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror}") from error


def nearest(folder: Path, read: Reader = on_disk) -> Path | None:
    """The configuration file of a folder, or of the nearest folder above that has one.

    A ``pyproject.toml`` without ``[tool.curate]`` is passed over.
    """
    for place in (folder, *folder.parents):
        for name in NAMES:
            file = place / name
            data = read(file)
            if data is not None and (name == "curate.toml" or "curate" in _tools(_parsed(file, data))):
                return file
    return None


def parse(file: Path, read: Reader = on_disk) -> dict[str, object]:
    """What a TOML file holds."""
    data = read(file)
    if data is None:
        if file.is_dir():
            raise ConfigError(f"{file}: cannot be read: it is a folder; a path to a TOML file is wanted")
        raise ConfigError(f"{file}: no such configuration file; a path to a TOML file is wanted")
    return _parsed(file, data)


def _parsed(file: Path, data: bytes) -> dict[str, object]:
    import tomllib  # noqa: PLC0415 - many folders have no configuration

    try:
        return tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: not UTF-8 at byte {error.start}, as TOML has to be") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: no valid TOML: {error}") from error


def own_table(file: Path, shown: str, read: Reader = on_disk) -> Table:
    """Our part of a file: the table ``[tool.curate]``, or all of a file that is ours alone."""
    data = parse(file, read)
    if file.name != "pyproject.toml" and "tool" not in data:
        return Table(shown, data)
    if "curate" not in _tools(data):
        raise ConfigError(f"{shown}: there is no table [tool.curate]")
    return Table(shown, {"tool": data["tool"]}).table("tool").table("curate")


def extended(child: Mapping[str, object], parent: Mapping[str, object]) -> dict[str, object]:
    """The values of a file over those of the one it extends: tables are joined, ``extend-…`` lists added up."""
    joined = dict(parent)
    for key, value in child.items():
        old = joined.get(key)
        if isinstance(value, dict) and isinstance(old, dict):
            joined[key] = extended(value, old)
        elif key.startswith("extend-") and isinstance(value, list) and isinstance(old, list):
            joined[key] = [*old, *value]
        else:
            joined[key] = value
    return joined


def environment(variables: Mapping[str, str]) -> Table:
    """The keys that environment variables set: lists by commas, flags as true or false.

    A variable with our prefix that we do not know may be somebody else's, unless it is nearly one of ours.
    """
    values: dict[str, object] = {}
    keys = {PREFIX + key.upper().replace("-", "_"): key for key in (*LISTS, *FLAGS, *TEXTS)}
    for name in sorted(variables):
        if name in keys:
            values[keys[name]] = _said(name, keys[name], variables[name])
        elif name.startswith(PREFIX) and (hint := near(name, keys)):
            raise ConfigError(f"environment: unknown variable {name!r}; {hint}")
    return Table("environment", values)


def _said(name: str, key: str, value: str) -> object:
    if key in LISTS:
        return [one.strip() for one in value.split(",") if one.strip()]
    if key == "cache-dir":
        return os.path.abspath(Path(value).expanduser())  # noqa: PTH100 - as `here`; relative to where curate runs
    if key not in FLAGS:
        return value
    if value.lower() not in (*ON, *OFF):
        raise ConfigError(f'environment {name}: "{value}" found, true or false wanted')
    return value.lower() in ON


def _tools(data: Mapping[str, object]) -> Mapping[str, object]:
    tools = data.get("tool")
    return tools if isinstance(tools, dict) else {}


def here() -> Path:
    """The folder in which curate was started."""
    return Path(os.path.abspath(os.curdir))  # noqa: PTH100 - resolve() would replace links, and paths are shown
