"""Public network addresses, bank accounts and card numbers.

Why it matters: they identify people and machines, and a model repeats them. The rule runs where it is asked for
(``--select PII``), and masks with ``--unsafe-fixes``.

Left alone: private and reserved addresses, numbers of versions and sections, which look like addresses, and whatever
fails its own check: the remainder of an IBAN, the last digit of a card.

Unsafe because: an address or account may be what the article is about, and is gone for good.

Source: RFC 6890 as in Python's ``ipaddress``; ISO 13616 (IBAN, remainder 1 of 97); ISO/IEC 7812 (cards, Luhn's sum).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address

from curate.model import Document, Hit, Safety, Severity
from curate.regex import regex
from curate.rule import Example, Rule

NUMBERED = regex(
    r"(?:\b(?:version|ver|v|release|build|firmware|section|sections|sec|clause|paragraph|para|article|art|chapter|rule|"
    r"table|fig|figure|no|nr|number|numéro|número|numero|nummer|nomor|номер|abschnitt|ziffer|punkt|kapitel|artículo|artigo|sección|version|версия|раздел|пункт|статья)"
    r"\.?|§)[ \u00a0:]*\Z",
    re.IGNORECASE,
)
"""What stands before numbers that are no address."""

NEAR = 16
"""Code points before a number in which such a word stands."""

IPV4 = regex(r"(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|[./]\d)")
IPV6 = regex(r"(?<![\w:.])[0-9A-Fa-f]{1,4}(?::{1,2}[0-9A-Fa-f]{1,4}){2,7}(?![\w:])")
IBAN = regex(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
CARD = regex(
    r"(?<![\w.,+-])(?<![A-Z]{2}\d{2} )(?:[3-6]\d{3}|2[2-7]\d{2})"
    r"(?:([ -]?)\d{4}(?:\1\d{4}){2}(?:\1\d{1,3})?|([ -]?)\d{6}\2\d{5})"
    r"(?![\w-]|[ .,]\d)"
)
"""Four groups of four, or the 4-6-5 of fifteen digits, not inside a longer number."""

IBAN_LENGTHS = (15, 34)


def find(doc: Document) -> Iterator[Hit]:
    """Find what its own check proves to be an address, an account or a card."""
    for pattern in (IPV4, IPV6):
        for match in pattern.finditer(doc.text):
            before = doc.text[max(0, match.start() - NEAR) : match.start()]
            if _is_public(match[0]) and not NUMBERED.search(before):
                yield Hit(*match.span(), "[IP]", Safety.UNSAFE, "ip")
    for match in IBAN.finditer(doc.text):
        if _is_account(match[0].replace(" ", "")):
            yield Hit(*match.span(), "[IBAN]", Safety.UNSAFE, "iban")
    for match in CARD.finditer(doc.text):
        if _is_card(re.sub("[ -]", "", match[0])):
            yield Hit(*match.span(), "[CARD]", Safety.UNSAFE, "card")


def _is_public(text: str) -> bool:
    try:
        return ip_address(text).is_global
    except ValueError:
        return False


def _is_account(text: str) -> bool:
    """Whether a number's check digits are those of an IBAN: letters count from 10, the first four stand behind."""
    turned = "".join(str(int(char, 36)) for char in text[4:] + text[:4])
    return IBAN_LENGTHS[0] <= len(text) <= IBAN_LENGTHS[1] and int(turned) % 97 == 1


def _is_card(digits: str) -> bool:
    """Whether the last digit makes Luhn's sum a multiple of ten."""
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


RULE = Rule(
    code="PII002",
    name="network-and-account",
    message="network address, account or card number",
    find=find,
    severity=Severity.INFO,
    phase=120,
    trigger=r"[0-9]\.[0-9]{1,3}\.[0-9]|[0-9A-Fa-f]:{1,2}[0-9A-Fa-f]{1,4}:|[A-Z][A-Z][0-9][0-9]"
    r"|[2-6][0-9]{3}[ -]?[0-9]{4}|3[0-9]{3}[ -]?[0-9]{6}",
    by_default=False,
    bad=(
        Example("The attack came from 8.8.8.8, logs show.", "The attack came from [IP], logs show."),
        Example("Donate to DE89 3704 0044 0532 0130 00 today.", "Donate to [IBAN] today."),
        Example("Her card, 4111 1111 1111 1111, was found online.", "Her card, [CARD], was found online."),
        Example("It was traced to 2001:4860:4860::8888 within a day.", "It was traced to [IP] within a day."),
    ),
    good=(
        Example("Version 10.0.19041.1 fixes it."),
        Example("the router at 192.168.0.1"),
        Example("Section 1.2.3.4 of the code"),
        Example("DE89 3704 0044 0532 0130 01"),
        Example("Card 4111 1111 1111 1112 was refused."),
        Example("The doors open at 10:30:00, and 4000 4000 4000 people came."),
    ),
)
