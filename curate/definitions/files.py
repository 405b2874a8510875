"""Everything that is made of the tables, by its path in a folder ``expectations``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from curate.configuration.gates import Gate
from curate.definitions import features, gx_project, gx_suites, json_schema, pandera_yaml
from curate.definitions.limits import bounds
from curate.rule import Rule
from curate.schema import FRAME, RAW, RECORD, Table, findings_table


def suites(rules: Iterable[Rule], gates: Iterable[Gate] = ()) -> tuple[gx_suites.Suite, ...]:
    """The suites of Great Expectations for the rules that run, with the limits of a configuration."""
    ran = list(rules)
    return gx_suites.raw_metadata(), gx_suites.records(), gx_suites.findings(_finds(ran), bounds(ran, gates))


def frames(rules: Iterable[Rule]) -> dict[str, Table]:
    """The tables that data frames are held to, by the names that suites and models have."""
    return {"raw_metadata": RAW, "records": FRAME, "findings": findings_table(_finds(rules))}


def files(rules: Iterable[Rule], gates: Iterable[Gate] = ()) -> Iterator[tuple[str, str]]:
    """Paths below the folder, each with what stands there."""
    ran = list(rules)
    yield "great_expectations.yml", gx_project.configuration(frames(ran))
    yield ".gitignore", gx_project.IGNORED
    for suite in suites(ran, gates):
        yield f"suites/{suite.name}.json", gx_suites.text(suite)
    for name, table in frames(ran).items():
        yield f"pandera/{name}.pandas.yml", pandera_yaml.text(table, "pandas")
        yield f"pandera/{name}.polars.yml", pandera_yaml.text(table, "polars")
    for table in (RAW, RECORD):
        yield f"schemas/{table.name}.schema.json", json_schema.text(table)
    yield "schemas/features.json", features.text(RECORD)


def _finds(rules: Iterable[Rule]) -> dict[str, str]:
    return {rule.code: rule.message for rule in rules}
