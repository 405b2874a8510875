"""Suites of Great Expectations held against frames.

It is not safe for threads, and gives wrong answers there without a word: one thread at a time looks at a frame, in a
context of its own.
"""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, redirect_stdout
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from threading import Lock, current_thread
from threading import enumerate as enumerate_threads
from typing import Any

from curate.configuration.tables import near
from curate.errors import ConfigError
from curate.expecting import results
from curate.expecting.suites import Line, Suite
from curate.exporters.expected import LISTED
from curate.exporters.expected import Suite as Came
from curate.exporters.marks import cut
from curate.libraries import library

os.environ.setdefault("GX_ANALYTICS_ENABLED", "false")  # versions before 1.9 tell somebody what is done
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it loads modules of Python that are to go
    library("great_expectations", "curate.gx", "gx")

import great_expectations
import pandas as pd
from great_expectations.compatibility.pydantic import ValidationError
from great_expectations.data_context.data_context.context_factory import project_manager
from great_expectations.exceptions.exceptions import GreatExpectationsError, SuiteParameterError
from great_expectations.expectations.expectation_configuration import ExpectationConfiguration
from great_expectations.expectations.registry import (
    list_registered_expectation_implementations,
)
from tqdm import TMonitor

Frame = pd.DataFrame
"""What is looked at."""

MESSAGE = 200
"""Code points of what Great Expectations says of an error."""

SILENT: Any = {"globally": False, "metric_calculations": False}
"""No progress bars."""

LOCK = Lock()
"""Held while a frame is looked at."""


def validate(frame: pd.DataFrame, suite: Suite) -> Came:
    """What comes of a suite; a `ConfigError` where it holds what Great Expectations does not know."""
    return results.of_suite(suite, frame, _told(suite, frame, loaded(suite)))


def loaded(suite: Suite) -> list[ExpectationConfiguration]:
    """All expectations of a suite, their places in it for ids: answers come in another order.

    Raises:
        ConfigError: One is not known, or not with such arguments.
    """
    known = list_registered_expectation_implementations()
    return [_configuration(suite, number, line, known) for number, line in enumerate(suite.expectations)]


def plugins(folder: str | os.PathLike[str]) -> None:
    """Load the expectations of one's own that stand in ``plugins/`` of a project; loading a suite would drop them.

    Raises:
        ConfigError: One of the files cannot be loaded.
    """
    for file in sorted(Path(folder, "plugins").glob("*.py")):
        spec = spec_from_file_location(f"expectations_plugins_{file.stem}", file)
        if spec is None or spec.loader is None or spec.name in sys.modules:
            continue
        module = module_from_spec(spec)
        sys.modules[spec.name] = module
        try:
            spec.loader.exec_module(module)
        except Exception as error:
            del sys.modules[spec.name]
            raise ConfigError(
                f"{file}: {type(error).__name__}: {error}; a module that can be imported is wanted"
            ) from error


def _configuration(suite: Suite, number: int, line: Line, known: Sequence[str]) -> ExpectationConfiguration:
    place = f"{suite.file}: expectation {number + 1}"
    if line.type not in known:
        hint = near(line.type, known) or "where it is your own, its module belongs in plugins/"
        raise ConfigError(f"{place}: Great Expectations does not know {line.type!r} and would drop it; {hint}")
    said: dict[str, Any] = {"kwargs": dict(line.kwargs), "meta": line.meta, "severity": line.severity}
    asked = ExpectationConfiguration(type=line.type, id=str(number), **said)
    try:
        asked.to_domain_obj()
    except (GreatExpectationsError, ValueError, TypeError) as error:
        raise ConfigError(f"{place}, {line.type}: {_why(error)}; arguments that it takes are wanted") from error
    return asked


def _why(error: Exception) -> str:
    """What an error says, in a line; of one that looked at arguments, what it says of each."""
    if isinstance(error, ValidationError):
        said = {".".join(map(str, one["loc"])): one["msg"] for one in reversed(error.errors())}
        return cut("; ".join(f"{name}: {message}" for name, message in reversed(said.items())), MESSAGE)
    return cut(" ".join(str(error).split()), MESSAGE)


def _told(suite: Suite, frame: pd.DataFrame, asked: Sequence[ExpectationConfiguration]) -> list[results.Told]:
    """What Great Expectations says of each expectation, as JSON, in the order of the suite."""
    how = {"result_format": "SUMMARY", "partial_unexpected_count": LISTED, "exclude_unexpected_values": True}
    with context() as project:
        batch = _batch(project, frame.reset_index(drop=True))  # lines are told by their place
        whole = great_expectations.ExpectationSuite(name=suite.name, expectations=[*asked])
        try:
            came = batch.validate(whole, result_format=how, expectation_parameters=dict(suite.parameters) or None)
        except SuiteParameterError as error:
            raise ConfigError(f"{suite.file}: {_why(error)}; its suite_parameters may hold one") from error
    told = {one.expectation_config.id: one.to_json_dict() for one in came.results}
    lost = [one for one in asked if one.id not in told]
    if lost:
        raise ConfigError(f"{suite.file}: {lost[0].type}: Great Expectations dropped it; one that it knows is wanted")
    return [told[one.id] for one in asked]


@contextmanager
def context() -> Iterator[Any]:
    """A context of Great Expectations that writes nothing; afterwards that of the caller is the current one again.

    What the library prints goes to standard error, since standard output is for results. What it logs is what it tells
    as well.
    """
    logger = logging.getLogger("great_expectations")
    with LOCK, redirect_stdout(sys.stderr), _sharing(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        before, level = _current(), logger.level
        logger.setLevel(logging.CRITICAL)
        try:
            project = great_expectations.get_context(mode="ephemeral")
            project.variables.progress_bars = SILENT
            yield project
        finally:
            logger.setLevel(level)
            project_manager.set_project(before)


def _sharing() -> AbstractContextManager[object]:
    """Let frames share what they hold where pandas copies all of one that is only looked at, as those before 3 do.

    Great Expectations asks hundreds of times: 100,000 records take a fifth of the time. It is a setting of the whole
    process, and left alone where something else could be at work in it; what watches bars of progress is not.
    """
    if int(pd.__version__.split(".", 1)[0]) >= 3:
        return nullcontext()
    alone = all(isinstance(one, TMonitor) for one in enumerate_threads() if one is not current_thread())
    return pd.option_context("mode.copy_on_write", True) if alone else nullcontext()


def _current() -> Any:  # noqa: ANN401 - its own type is not public
    """The context of the caller, None where there is none."""
    try:
        return project_manager._project  # noqa: SLF001 - it cannot be asked for otherwise without being made
    except GreatExpectationsError:
        return None


def _batch(project: Any, frame: pd.DataFrame) -> Any:  # noqa: ANN401 - as above
    """The frame as a batch of a context."""
    asset = project.data_sources.add_pandas("corpus").add_dataframe_asset("frame")
    return asset.add_batch_definition_whole_dataframe("all").get_batch({"dataframe": frame})
