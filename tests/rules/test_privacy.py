"""Personal data: looked for where asked for, masked where allowed, and never by what only looks like it."""

from __future__ import annotations

import pytest

from curate import api
from curate.model import Document
from curate.plan import Lint, Plan
from curate.rules import load_rules

TEXT = "Write to jane.doe@example.org from 8.8.8.8 about the old harbour wall."


@pytest.mark.parametrize(
    ("select", "found"),
    [
        (None, []),
        (["DEFAULT"], []),
        (["ALL"], ["PII001", "PII002"]),
        (["PII"], ["PII001", "PII002"]),
        (["PII001"], ["PII001"]),
        (["contact-data"], ["PII001"]),
        (["PII001[email]"], ["PII001"]),
        (["PII001[phone]"], []),
        (["DEFAULT", "PII002"], ["PII002"]),
    ],
    ids=str,
)
def test_it_runs_where_it_is_asked_for(select: list[str] | None, found: list[str]) -> None:
    codes = [one.code for one in api.check(Document(TEXT), select=select) if one.code.startswith("PII")]
    assert codes == found


def test_it_is_masked_by_unsafe_fixes_alone() -> None:
    assert api.fix(TEXT, select=["PII"]).text == TEXT
    masked = api.fix(TEXT, select=["PII"], unsafe=True).text
    assert masked == "Write to [EMAIL] from [IP] about the old harbour wall."
    assert api.fix(TEXT, unsafe=True).text == TEXT


def test_a_plan_without_it_does_not_look_for_it() -> None:
    """The default plan has every rule but those that have to be asked for."""
    assert {rule.code for rule in load_rules()} - {rule.code for rule in Plan().rules} == {"PII001", "PII002"}
    assert len(Plan(Lint(select=("ALL",))).rules) == len(load_rules())


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("mail a.b+c@sub.example.co.uk, please", "mail [EMAIL], please"),
        ("<jdoe@example.org>", "<[EMAIL]>"),
        ("Call +1 (555) 010-7370 now.", "Call [PHONE] now."),
        ("Call +1-555-010-2818.", "Call [PHONE]."),
        ("WhatsApp +256759409030,", "WhatsApp [PHONE],"),
        ("+49 (0) 40 1234-567 is the desk's", "[PHONE] is the desk's"),
        ("from GB82 WEST 1234 5698 7654 32 to", "from [IBAN] to"),
        ("FR1420041010050500013M02606 it is", "[IBAN] it is"),
        ("card 4111-1111-1111-1111.", "card [CARD]."),
        ("Amex 3782 822463 10005 was", "Amex [CARD] was"),
        ("from 93.184.216.34: refused", "from [IP]: refused"),
        ("http://93.184.216.34/index.html", "http://[IP]/index.html"),
        ("2606:2800:220:1:248:1893:25c8:1946 fell silent", "[IP] fell silent"),
    ],
)
def test_what_is_masked(text: str, masked: str) -> None:
    assert api.fix(text, select=["PII"], unsafe=True).text == masked


@pytest.mark.parametrize(
    "text",
    [
        "Follow @harbourtown and @pier.",
        "jane@localhost is no address, nor is jane@",
        "It rose by +12 000 000 and +3.5 per cent.",
        "The plus-minus was +1 2 3.",
        "Polls: 45.3 +4.7 32.4 30.0 -2.4",
        "Between 2019-2020 and 2021-2022, 4000 4000 people came.",
        "ISBN 978-3-16-148410-0, ISSN 2049-3630",
        "They call 2024-10-29 a bad day.",
        "On the phone 12 times.",
        "192.168.1.1, 10.0.0.1, 127.0.0.1, 255.255.255.255, 300.1.1.1",
        "Version 8.8.8.8 and § 4.3.2.1",
        "Keputusan Nomor 100.3.3.1/712/013/2025",
        "10:30:15:20 and 12:00:00",
        "DE89 3704 0044 0532 0130 01",
        "4111 1111 1111 1112",
        "Order 1234 5678 9012 3456 has left.",
        "1.8.8.8.8",
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert api.fix(text, select=["PII"], unsafe=True).text == text


def test_a_number_without_its_country_is_reported_alone() -> None:
    found = api.check("Fax (408) 555-0142 for the desk", select=["PII"])
    assert [(one.variant, one.fix, one.excerpt.match) for one in found] == [("local-phone", None, "(408) 555-0142")]
