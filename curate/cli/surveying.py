"""Everything that there is to be accepted, looked at as ``curate check`` looks: with its cache, processes and bar."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial

from curate import api, backends, sources
from curate.cli import arguments
from curate.cli.progress import bar
from curate.configuration import Settings
from curate.gate.marking import Marks
from curate.gate.surveying import Surveyed, survey
from curate.model import Severity


def look(
    paths: Sequence[str],
    settings: Settings,
    args: argparse.Namespace,
    marks: Marks,
    grave: frozenset[Severity] = frozenset(),
) -> Surveyed:
    """All findings below some paths, of which those of the severities ``grave`` have to be accepted."""
    plan = settings.plan
    found = sources.find(paths, plan)
    with bar(lambda: found.inputs, quiet=args.quiet) as tick, arguments.cache(settings, args) as cache:
        backend = partial(backends.run, jobs=settings.jobs)
        return survey(api.examined(found, plan, cache, backend), marks, grave, tick)
