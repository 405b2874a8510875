"""What records and findings have to be, written down for other tools: Great Expectations, pandera, JSON Schema.

A set is some files below one folder, by default ``expectations``, where files of one's own may stand beside them. They
are made of `curate.schema`, of the rules that the configuration selects and of its ``[gates]``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from curate import aside
from curate.configuration.gates import Gate
from curate.definitions.files import files
from curate.errors import UsageError
from curate.rule import Rule
from curate.tuples import NamedTuple


class Definition(NamedTuple):
    """A set of files: how their paths begin and end, and what they are."""

    folder: str
    ending: str
    first: str
    """The file that is printed where none is named."""
    says: str


DEFINITIONS: Mapping[str, Definition] = {
    "gx": Definition(
        "suites/", ".json", "findings", "a project of Great Expectations with suites; [gates] are its limits"
    ),
    "pandera": Definition("pandera/", ".yml", "records", "schemas of data frames, for pandas and for polars"),
    "jsonschema": Definition("schemas/", ".schema.json", "record", "JSON Schema of a raw article and of a record"),
}
"""The sets by the names of their exports."""

PROJECT = ("great_expectations.yml", ".gitignore")
"""What makes a folder a project of Great Expectations. Its owner changes them: those that are there are left alone."""


class Stand(NamedTuple):
    """How the files of a set stand against what is on disk: paths below the folder."""

    missing: tuple[str, ...]
    other: tuple[str, ...]
    """Those with another content."""
    same: tuple[str, ...]


def made(name: str, rules: Iterable[Rule], gates: Iterable[Gate]) -> dict[str, str]:
    """The files of a set: their paths below the folder, and what they hold."""
    chosen = DEFINITIONS[name]
    texts = dict(files(rules, gates))
    project = PROJECT if name == "gx" else ()
    return {
        path: text
        for path, text in texts.items()
        if path in project or (path.startswith(chosen.folder) and path.endswith(chosen.ending))
    }


def single(name: str, texts: Mapping[str, str], which: str) -> str:
    """The text of one file, by its name without folder and ending; of several that begin with it, the first.

    Without a name it is the one that most ask for. A `UsageError` where there is none of that name.
    """
    chosen = DEFINITIONS[name]
    names = {
        path.removeprefix(chosen.folder).removesuffix(chosen.ending): text
        for path, text in texts.items()
        if path not in PROJECT
    }
    for known, text in names.items():
        if (which or chosen.first) in (known, known.partition(".")[0]):
            return text
    raise UsageError(f"{name} has no file {which!r}; there is {', '.join(names)}; `--out DIR` writes all")


def compare(texts: Mapping[str, str], folder: Path) -> Stand:
    """How the files of a set stand against a folder, which may be missing."""
    held = {path: _read(folder / path) for path in texts}
    different = [path for path, text in texts.items() if held[path] not in (None, text.encode())]
    return Stand(
        tuple(path for path in texts if held[path] is None),
        tuple(path for path in different if path not in PROJECT),
        tuple(path for path in texts if held[path] is not None and (path in PROJECT or path not in different)),
    )


def write(texts: Mapping[str, str], folder: Path, *, force: bool) -> Stand:
    """Write a set into a folder, and say how its files stood before. Other files stay.

    A file with another content is a `UsageError` unless ``force`` is given, and nothing is written.
    """
    stand = compare(texts, folder)
    if stand.other and not force:
        names = ", ".join((folder / path).as_posix() for path in stand.other)
        raise UsageError(f"{names}: it says something else; --force replaces it, --check only tells")
    for path in (*stand.missing, *stand.other):
        with aside.file(folder / path) as stream:
            stream.write(texts[path].encode())
    return stand


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror}; a file that can be read is wanted") from error
