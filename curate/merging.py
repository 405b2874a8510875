"""How a value is taken into a field of a record: a list grows, a text that is there wins, and nothing is lost."""

from __future__ import annotations

from collections.abc import Mapping

from curate.model import Json
from curate.schema import BY_NAME, Column, Kind

LARGEST = 2**63
"""Numbers below it have a place in a column of whole numbers."""


def empty(kind: Kind) -> Json:
    """What a field of a kind holds when nothing is known."""
    if kind is Kind.LIST:
        return []
    return {} if kind in (Kind.MAP, Kind.GROUP) else None


def merge(meta: Mapping[str, Json], name: str, value: Json) -> dict[str, Json]:
    """Take a value into the fields. A list grows, and so does a map; a text or a number that is given already wins.

    What says something else than the given one goes to ``notes``: what was moved is never lost.

    >>> merge({"tags": ["harbour"]}, "tags", ["storms", "harbour"])
    {'tags': ['harbour', 'storms']}
    >>> merge({"counters": {"comments": 12}}, "counters", {"comments": 31, "shares": 2})
    {'counters': {'comments': 12, 'shares': 2}, 'notes': ['comments: 31']}
    """
    held, kind = meta.get(name), BY_NAME[name].kind
    if kind is Kind.LIST:
        return {**meta, name: _longer(held, value)}
    if isinstance(value, dict):
        return _wider(meta, name, held if isinstance(held, dict) else {}, value)
    if held in (None, ""):
        return {**meta, name: value}
    same = held == value or name in ("date_source", "date_confidence")
    return dict(meta) if same else {**meta, "notes": _longer(meta.get("notes"), value)}


def _wider(meta: Mapping[str, Json], name: str, held: Mapping[str, Json], more: Mapping[str, Json]) -> dict[str, Json]:
    others = noted(held, more)
    wider = {**meta, name: {**more, **held}}
    return {**wider, "notes": _longer(meta.get("notes"), others)} if others else wider


def noted(held: Mapping[str, Json], more: Mapping[str, Json]) -> list[str]:
    """What a map says otherwise than the one that is held, as it is noted.

    >>> noted({"comments": 12}, {"comments": 31})
    ['comments: 31']
    """
    return [f"{key}: {value}" for key, value in more.items() if held.get(key, value) != value]


def fitted(column: Column, value: Json) -> tuple[Json, list[str]]:
    """What of a field's value its column allows, and notes of the rest, which is not lost.

    >>> fitted(BY_NAME["modified"], "tomorrow")
    (None, ['modified: tomorrow'])
    >>> fitted(BY_NAME["counters"], {"comments": 12, "shares": "many"})
    ({'comments': 12}, ['shares: many'])
    """
    if isinstance(value, Mapping):
        right = {key: one for key, one in value.items() if column.allows(one)}
        return right, [f"{key}: {one}" for key, one in value.items() if key not in right and one is not None]
    listed = as_list(value)
    fits = [one for one in listed if column.allows(one)]
    kept = fits if isinstance(value, list | tuple) else value if fits else None
    return kept, [f"{column.name}: {one}" for one in listed if one not in fits]


def _longer(held: Json, more: Json) -> Json:
    items = [*as_list(held), *as_list(more)]
    return list(dict.fromkeys(items))


def as_list(value: Json) -> list[str]:
    """A field as a list of strings: a single string is a list of one.

    >>> as_list("Mei"), as_list(None), as_list(["a", 2])
    (['Mei'], [], ['a', '2'])
    """
    if value is None or value == "":
        return []
    return [str(item) for item in value] if isinstance(value, list | tuple) else [str(value)]


def pairs(numbers: Json) -> list[dict[str, Json]]:
    """Numbers by name as tables hold them: a list of names and values, of the same type whatever names there are.

    What is no whole number, or has more than 64 bits, is left out.

    >>> pairs({"comments": 3, "rating": 4.5})
    [{'name': 'comments', 'value': 3}]
    """
    said = numbers.items() if isinstance(numbers, Mapping) else ()
    return [
        {"name": name, "value": value} for name, value in said if type(value) is int and -LARGEST <= value < LARGEST
    ]


def by_name(value: Json) -> Json:
    """Numbers by name as records hold them, of what a table has: pairs, or a group with null for those not there.

    >>> by_name([{"name": "comments", "value": 3}]), by_name({"comments": 3, "shares": None})
    ({'comments': 3}, {'comments': 3})
    """
    if isinstance(value, list | tuple) and all(
        isinstance(one, Mapping) and {*one} == {"name", "value"} for one in value
    ):
        return {str(one["name"]): one["value"] for one in value if isinstance(one, Mapping)}
    if isinstance(value, Mapping):
        return {name: number for name, number in value.items() if number is not None}
    return value
