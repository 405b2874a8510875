"""Running git: what it is asked with, and what is said where it fails."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from curate.errors import GitError
from curate.tuples import NamedTuple

if TYPE_CHECKING:
    from subprocess import Popen

FIXED = (
    "--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.quotepath=off",
    "-c", "diff.relative=false", "-c", f"diff.orderFile={os.devnull}", "-c", "diff.ignoreSubmodules=none",
)  # fmt: skip
"""Options that undo the parts of a user's configuration that change what git writes."""


class Done(NamedTuple):
    """How a git ended."""

    code: int
    out: bytes
    err: bytes


class Running(NamedTuple):
    """A git that answers one question after the other."""

    child: Popen[bytes]
    to: IO[bytes]
    answers: IO[bytes]
    errors: IO[bytes]
    """A file of what it says in errors: nobody has to read it for git to go on."""

    def ended(self) -> bytes:
        """End it; what it said in errors."""
        self.child.kill()
        self.child.wait()
        self.errors.seek(0)
        return self.errors.read()


def ask(folder: Path, args: tuple[str, ...], environment: Mapping[str, str], stdin: bytes = b"") -> Done:
    """Run git to its end, whatever that is; a git that cannot be run is a `GitError`."""
    from subprocess import PIPE  # noqa: PLC0415 - see `_open`

    with _open(folder, args, environment, questions=PIPE if stdin else None, errors=PIPE) as child:
        try:
            out, err = child.communicate(stdin or None)
        except BaseException:
            child.kill()
            raise
    return Done(child.returncode, out, err)


@contextmanager
def asking(folder: Path, args: tuple[str, ...], environment: Mapping[str, str]) -> Iterator[Running]:
    """A git that goes on running; it is gone afterwards, however that comes."""
    from subprocess import PIPE  # noqa: PLC0415 - see `_open`
    from tempfile import TemporaryFile  # noqa: PLC0415 - not needed where git is asked once

    with TemporaryFile() as errors:
        child = _open(folder, args, environment, questions=PIPE, errors=errors)
        to, answers = cast("IO[bytes]", child.stdin), cast("IO[bytes]", child.stdout)
        try:
            yield Running(child, to, answers, errors)
        finally:
            child.kill()
            with suppress(BrokenPipeError):  # of a question that nobody waits for any more
                to.close()
            answers.close()
            child.wait()


def failed(folder: Path, command: str, err: bytes) -> GitError:
    """What to say where git failed: what it said itself, and how that may be mended where it does not say so."""
    known = b"dubious ownership" in err
    broken = "its remote has to be within reach" if command == "fetch" else "`git fsck` names what is broken"
    mend = "" if known else f"; {broken}"
    return GitError(f"{folder}: `git {command}` failed{said(err)}{mend}")


def said(err: bytes) -> str:
    """What git said, behind a colon.

    >>> said(b"fatal: bad object"), said(b"")
    (': fatal: bad object', '')
    """
    text = err.decode(errors="replace").strip()
    return f": {text}" if text else ""


def _open(
    folder: Path,
    args: tuple[str, ...],
    environment: Mapping[str, str],
    *,
    questions: int | None = None,
    errors: int | IO[bytes],
) -> Popen[bytes]:
    """Start git in a folder. What starts programs is imported here: who only wants a `blob_id` does not wait for it."""
    from subprocess import DEVNULL, PIPE, Popen  # noqa: PLC0415 - see above

    try:
        return Popen(  # noqa: S603 - a list of arguments, no shell
            ["git", *FIXED, *args],  # noqa: S607 - the user's git
            cwd=folder,
            env=environment,
            stdin=DEVNULL if questions is None else questions,
            stdout=PIPE,
            stderr=errors,
        )
    except OSError as error:
        if not folder.is_dir():
            raise GitError(f"{folder}: no such folder") from error
        raise GitError(
            f"git cannot be run ({error.strerror}); install it (https://git-scm.com/downloads), so that it is on the "
            "PATH, or name the files to read: `curate check PATHS` needs no git"
        ) from error
