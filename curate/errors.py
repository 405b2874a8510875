"""What can go wrong, as a tree.

::

    CurateError
    ├── UsageError   the call is wrong: an unknown flag value, option or path
    ├── ConfigError  the configuration is wrong: an unknown key, rule or option
    ├── InputError   a file or record cannot be read; the run goes on with the next
    ├── MissingExtra a library is missing that a bridge to it needs; the message says how to install it
    ├── GitError     git cannot say what was asked of it: no repository, no such commit, no git
    ├── WorkerError  a process that worked for this one is gone, killed or out of memory
    └── RuleError    a rule crashed on a document; a bug of ours, never the user's

Each message names the place, what was found there and what would be right.
"""

from __future__ import annotations


class CurateError(Exception):
    """Anything that curate raises on purpose."""


class UsageError(CurateError):
    """The call cannot be carried out as it stands; exit code 2."""


class ConfigError(CurateError):
    """A configuration file holds something that is not understood; exit code 2."""


class InputError(CurateError):
    """A file or a record cannot be read; it is reported, and the run goes on."""


class GitError(CurateError):
    """Git cannot say what was asked of it; exit code 2."""


class WorkerError(CurateError):
    """A process that did part of the work was killed; exit code 2."""


class RuleError(CurateError):
    """A rule crashed on a document; the document is reported, and the run goes on and ends with exit code 2."""


class MissingExtra(CurateError, ImportError):  # noqa: N818 - named as it is said: an extra is missing
    """A library is missing that only a part of curate needs; exit code 2.

    It is an `ImportError` too, so that a part can be asked for like any library that may not be there.
    """

    @classmethod
    def of(cls, part: str, library: str, extra: str = "") -> MissingExtra:
        """The error that says how to install what a part needs.

        >>> str(MissingExtra.of("curate.gx", "great-expectations", "gx"))
        "curate.gx needs great-expectations: pip install 'corpus-curate[gx]'"
        """
        return cls(f"{part} needs {library}: pip install 'corpus-curate[{extra or library}]'")
