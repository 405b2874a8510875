"""The command line: reads arguments, calls the library, chooses an exit code. One file a command."""

from __future__ import annotations

import atexit
import gc
import importlib
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence

from curate import __version__
from curate.cli import terminal
from curate.errors import CurateError, UsageError

COMMANDS: Mapping[str, str] = {
    "check": "Find damage in texts, and mend it with --fix",
    "gate": "Compare commits, and fail where a change brings damage",
    "clean": "Make clean records of texts, with a report of all that was done",
    "restore": "Rebuild the raw files, byte for byte, from what clean wrote",
    "report": "Write the reports of a finished run again",
    "rule": "Explain a rule, or all rules",
    "baseline": "Accept the findings that are there, so that only new ones count",
    "suppress": "Exempt a place from a rule, with the reason",
    "explain": "Say why a rule fired here, and what kept it silent there",
    "init": "Set up a data repository: configuration, hooks, pipeline, folders",
    "expect": "Hold the suites of Great Expectations and pandera in expectations/ against a corpus",
    "inject": "Damage clean texts on purpose, and measure what is found and restored",
    "export": "Hand a finished run over to Dolma, Hugging Face, Parquet, CSV and others",
}
"""The commands with what they do."""

HELP = f"""\
curate finds, explains and mends damage in text corpora: a linter, a cleaner and a gate.

Usage: curate COMMAND [OPTIONS] [PATHS]...

Commands:
{chr(10).join(f"  {name:<8} {said}" for name, said in COMMANDS.items())}

Options:
  -h, --help     Show this help; after a command, that of the command
  -V, --version  Show the version

Examples:
  curate check                                 what is wrong in corpus/raw
  curate check article.txt --diff              what --fix would change in a file
  curate clean corpus/raw --out corpus/clean   clean records, with a report to open in a browser
  curate rule NUM001                           what a rule finds, and what it leaves alone
  curate explain article.txt --line 7          why rules fired in a line, or did not

Exit codes: 0 clean, 1 findings, 2 a wrong call, or something that could not be read.
"""

ABNORMAL, INTERRUPTED = 2, 130

GARBAGE = 100_000
"""New objects after which Python looks for those that nobody can reach. Its own 700 are made for programs that start
small: here it looked three hundred times at tables and patterns that stay, and one look at all that a start loads takes
six milliseconds. Documents and findings go as soon as they are done with: a long run needs no more memory for it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and say its exit code: 0 clean, 1 findings, 2 something abnormal, 130 interrupted.

    As a program, without ``argv``, it is ended by SIGTERM as by Ctrl-C: with 143, and nothing half written stays.
    """
    terminal.prepare()
    if argv is None:
        signal.signal(signal.SIGTERM, _end)
        atexit.register(_keep_patterns)
    gc.set_threshold(GARBAGE)
    atexit.register(gc.freeze)  # what ends with the process is not looked through for garbage three times more
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except CurateError as error:
        terminal.fail(str(error))
        return ABNORMAL
    except BrokenPipeError:
        # What is still to be written goes nowhere, or Python would complain about the pipe when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        terminal.fail(f"{error.filename or 'output'}: {error.strerror or error}")
        return ABNORMAL
    except KeyboardInterrupt:
        terminal.say("interrupted")
        return INTERRUPTED
    return code


def _end(number: int, _: object) -> None:
    raise SystemExit(128 + number)


def _keep_patterns() -> None:
    """Leave what was compiled to the next run; help compiles nothing."""
    if compiled := sys.modules.get("curate.compiled"):
        compiled.keep()


def _run(argv: Sequence[str]) -> int:
    if not argv:
        terminal.say(HELP.rstrip())
        return ABNORMAL
    name, rest = argv[0], argv[1:]
    if name in ("-h", "--help", "help"):
        return _run([*rest[:1], "--help"]) if rest else _show(HELP)
    if name in ("-V", "--version"):
        return _show(f"curate {__version__}\n")
    if name not in COMMANDS:
        raise UsageError(_unknown(name))
    run: Callable[[Sequence[str]], int] = importlib.import_module(f"curate.cli.{name}").run
    return run(rest)


def _show(text: str) -> int:
    sys.stdout.write(text)
    return 0


def _unknown(name: str) -> str:
    from curate.configuration.tables import near  # noqa: PLC0415 - not needed for a right call

    what = "argument" if name.startswith("-") else "command"
    hint = near(name, [*COMMANDS, "--help", "--version"]) or f"there is {', '.join(COMMANDS)}"
    return f"unknown {what} {name!r}; {hint}\n\nFor more information, try 'curate --help'."
