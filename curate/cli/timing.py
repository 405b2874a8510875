"""``--timing``: where the time of this run went, on standard error."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from curate.stopwatch import WATCH


@contextmanager
def watched(args: argparse.Namespace) -> Iterator[None]:
    """Let the stopwatch run where ``--timing`` asks for it, and say in the end what it took.

    Who ends a run that takes too long wants to know it most; of a wrong call there is nothing to say.
    """
    if not args.timing:
        yield
        return
    before = time.process_time_ns()
    WATCH.start()
    try:
        yield
        sys.stdout.flush()
    except (KeyboardInterrupt, SystemExit, BrokenPipeError):  # Ctrl-C, SIGTERM, nobody reads on
        _say(before, args)
        raise
    except BaseException:
        WATCH.stop()
        raise
    _say(before, args)


def _say(before: int, args: argparse.Namespace) -> None:
    from curate.exporters.timing import Timing, write  # noqa: PLC0415 - few runs are measured

    write(Timing(WATCH.stop(), tuple(WATCH.others.values()), before), sys.stderr, every=args.verbose)
