"""Fields under other names, and JSON pointers that map any schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from curate.model import Json
from curate.regex import regex

ALIASES = MappingProxyType(
    {
        "date": ("published", "publish_date", "created"),
        "authors": ("author", "byline", "by"),
        "tags": ("keywords",),
        "lang": ("language",),
    }
)
"""Keys of ``meta`` with other names that records give them, the likeliest first."""

EMPTY: tuple[Json, ...] = (None, "", [])

KINDS: Mapping[str, type | tuple[type, ...]] = {"authors": (str, list, dict), "tags": (str, list)}
"""What a value under another name has to be; else a string."""

TEXT = "/text"
"""Where the text of a record stands unless the configuration says another place."""

SURROGATE = regex("[\ud800-\udfff]")
"""What no UTF-8 can hold; in a decoded line, also a byte that was escaped."""

_UNMAPPED = ("id", "text", "metadata")
_INDEX = regex(r"0|[1-9][0-9]*")


def fields(found: Mapping[str, Json]) -> dict[str, Json]:
    """All fields of a record, and under the names that rules read those that stand there under another.

    A field that is given under its own name wins. A value that is no string (or, for lists, no list of them) is left
    where it is.

    >>> fields({"byline": "Mei", "published": "2024-11-13"})["date"]
    '2024-11-13'
    """
    meta = dict(found)
    for name, aliases in ALIASES.items():
        if meta.get(name) in EMPTY:
            kind = KINDS.get(name, str)
            said = [value for alias in aliases if isinstance(value := meta.get(alias), kind) and value]
            meta |= {name: said[0]} if said else {}
    if (people := _people(meta.get("authors"))) is not None:
        meta["authors"] = people
    return meta


def _people(value: Json) -> list[Json] | None:
    """Names of people that are given as objects, as schema.org does; None where they are not."""
    listed = value if isinstance(value, list) else [value]
    if not any(isinstance(one, Mapping) for one in listed):
        return None
    return [one["name"] if isinstance(one, Mapping) and isinstance(one.get("name"), str) else one for one in listed]


def flat(row: Mapping[str, Json]) -> dict[str, Json]:
    """What a record says besides id and text: Dolma's ``metadata`` unfolded, below the keys of the record itself."""
    inner = row.get("metadata")
    meta: dict[str, Json] = dict(inner) if isinstance(inner, Mapping) else {}
    if inner is not None and not isinstance(inner, Mapping):
        meta["metadata"] = inner
    for key, value in row.items():
        if key not in _UNMAPPED and (value is not None or meta.get(key) is None):
            meta[key] = value
    return meta


def sound(value: Json, change: Callable[[str], str]) -> Json:
    r"""The value with every string that holds a surrogate changed, names of fields among them.

    >>> sound({"a": ["\ud800"]}, lambda said: "?")
    {'a': ['?']}
    """
    if isinstance(value, str):
        return value if value.isascii() or not SURROGATE.search(value) else change(value)
    if isinstance(value, list):
        return [sound(one, change) for one in value]
    if isinstance(value, dict):
        return {str(sound(key, change)): sound(one, change) for key, one in value.items()}
    return value


def unknown(said: str) -> str:
    """A string with each surrogate as U+FFFD."""
    return SURROGATE.sub("\ufffd", said)


def take(value: Json, pointer: str) -> tuple[Json, Json]:
    """What stands at a JSON pointer, None where nothing does, and the value without it.

    >>> take({"a": {"b": 1, "c": 2}}, "/a/b")
    (1, {'a': {'c': 2}})
    """
    if not pointer:
        return value, None
    key, rest = _step(pointer)
    if isinstance(value, dict) and key in value:
        left = dict(value)
        if not rest:
            return left.pop(key), left
        found, left[key] = take(value[key], rest)
        return found, left
    if isinstance(value, list) and _INDEX.fullmatch(key) and int(key) < len(value):
        return take(value[int(key)], rest)[0], value
    return None, value


def put(value: Json, pointer: str, new: Json) -> Json:
    """The value with another one at a JSON pointer at which something stands.

    >>> put({"a": ["b", "c"]}, "/a/1", None)
    {'a': ['b', None]}
    """
    if not pointer:
        return new
    key, rest = _step(pointer)
    if isinstance(value, Mapping):
        return {k: put(v, rest, new) if k == key else v for k, v in value.items()}
    if isinstance(value, list):
        return [put(v, rest, new) if str(at) == key else v for at, v in enumerate(value)]
    return value


def _step(pointer: str) -> tuple[str, str]:
    """The first key of a JSON pointer, and the pointer from there on (RFC 6901)."""
    key, slash, rest = pointer.removeprefix("/").partition("/")
    return key.replace("~1", "/").replace("~0", "~"), slash + rest
