"""JSON-LD: what schema.org calls the fields of a record, and nothing that a record does not know."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest

from curate.export import schema_org
from curate.export.run import opened
from curate.exporters.run_lines import ArticleLine


def article(metadata: dict[str, object], source: str | None = None) -> dict[str, object]:
    """What a record becomes, without what every one has."""
    said = schema_org.article(ArticleLine("a1", "Text.", source, None, None, metadata))
    head = {"@context": "https://schema.org", "@type": "NewsArticle", "identifier": "a1", "articleBody": "Text."}
    assert head.items() <= said.items()
    return {name: value for name, value in said.items() if name not in head}


def named(kind: str, name: str) -> dict[str, str]:
    return {"@type": kind, "name": name}


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        pytest.param({"title": None, "authors": [], "tags": [], "counters": {}, "date": None}, {}, id="nothing-known"),
        pytest.param({"title": "Wall"}, {"headline": "Wall"}, id="title"),
        pytest.param({"date": "2024-11-14"}, {"datePublished": "2024-11-14"}, id="day"),
        pytest.param({"date": "2024-11"}, {"datePublished": "2024-11"}, id="month"),
        pytest.param({"date": "2024"}, {"datePublished": "2024"}, id="year"),
        pytest.param({"date": "2024-02-30"}, {}, id="day-that-is-none"),
        pytest.param({"date": "2024-13"}, {}, id="month-that-is-none"),
        pytest.param({"modified": "2024-11-15"}, {"dateModified": "2024-11-15"}, id="modified"),
        pytest.param(
            {"date": "2024-11-14", "date_source": "field", "notes": ["08:30:00.5+01:00", "corrected"]},
            {"datePublished": "2024-11-14T08:30:00.5+01:00"},
            id="time-with-its-zone",
        ),
        pytest.param(
            {"date": "2024-11-14", "date_source": "field", "notes": ["08:30 GMT"]},
            {"datePublished": "2024-11-14T08:30Z"},
            id="time-by-name-of-its-zone",
        ),
        pytest.param(
            {"date": "2024-11-14", "date_source": "field", "notes": ["08:30:00"]},
            {"datePublished": "2024-11-14"},
            id="time-without-a-zone",
        ),
        pytest.param(
            {"date": "2024-11-14", "date_source": "field", "notes": ["08:30Z", "09:30Z"]},
            {"datePublished": "2024-11-14"},
            id="two-times",
        ),
        pytest.param(
            {"date": "2024-11-14", "date_source": "field", "notes": ["00:00:00.000Z"]},
            {"datePublished": "2024-11-14"},
            id="midnight",
        ),
        pytest.param(
            {"date": "2024-11-14", "date_source": "dateline", "notes": ["08:30Z"]},
            {"datePublished": "2024-11-14"},
            id="time-beside-a-day-of-the-text",
        ),
        pytest.param(
            {"date": "2024", "date_source": "field", "notes": ["08:30Z"]},
            {"datePublished": "2024"},
            id="time-of-a-year",
        ),
        pytest.param(
            {"modified": "2024-11-15", "notes": ["08:30Z", "modified: 2024-11-15 10:00:00 +0100"]},
            {"dateModified": "2024-11-15T10:00:00+01:00"},
            id="time-of-the-last-change",
        ),
        pytest.param({"authors": ["dpa"]}, {"author": [named("Organization", "dpa")]}, id="agency-as-author"),
        pytest.param({"url": ""}, {}, id="address-that-is-empty"),
        pytest.param(
            {"authors": ["Ann Marsh", "Reuters"], "agency": "Reuters"},
            {
                "author": [named("Person", "Ann Marsh"), named("Organization", "Reuters")],
                "sourceOrganization": named("Organization", "Reuters"),
            },
            id="authors",
        ),
        pytest.param({"contributors": ["Bo"]}, {"contributor": [named("Person", "Bo")]}, id="contributors"),
        pytest.param({"editors": ["Cy"]}, {"editor": [named("Person", "Cy")]}, id="editors"),
        pytest.param(
            {"section": "World", "tags": ["a", "b"]}, {"articleSection": "World", "keywords": ["a", "b"]}, id="section"
        ),
        pytest.param({"lang": "no", "rights": "© X"}, {"inLanguage": "no", "copyrightNotice": "© X"}, id="language"),
        pytest.param({"place": "Lugano"}, {"locationCreated": named("Place", "Lugano")}, id="place"),
        pytest.param({"url": "https://x.example/1"}, {"url": "https://x.example/1"}, id="address"),
        pytest.param({"url": ["https://x.example/1"]}, {}, id="addresses"),
        pytest.param(
            {"source_name": "The Post", "source_url": "https://p.example"},
            {
                "isBasedOn": {
                    "@type": "CreativeWork",
                    "publisher": named("Organization", "The Post"),
                    "url": "https://p.example",
                }
            },
            id="origin",
        ),
        pytest.param(
            {"counters": {"comments": 12, "shares": 3, "rating": 4.5, "claps": 2}},
            {
                "commentCount": 12,
                "interactionStatistic": [
                    {
                        "@type": "InteractionCounter",
                        "interactionType": {"@type": "ShareAction"},
                        "userInteractionCount": 3,
                    }
                ],
            },
            id="counters",
        ),
    ],
)
def test_properties(metadata: dict[str, object], expected: dict[str, object]) -> None:
    assert article(metadata) == expected


def test_the_source_is_the_publisher() -> None:
    assert article({}, "example.org") == {"publisher": named("Organization", "example.org")}


def test_a_line_is_an_article_that_can_stand_in_a_page(finished: Path, said: list[dict[str, object]]) -> None:
    out = BytesIO()
    schema_org.write(opened(finished), out)
    assert b"<" not in out.getvalue()
    articles = [json.loads(one) for one in out.getvalue().splitlines()]
    assert [one["articleBody"] for one in articles] == [record["text"] for record in said]
    assert all(None not in one.values() and [] not in one.values() for one in articles)
