"""E-mail addresses and telephone numbers.

Why it matters: a model repeats them, and those whom they belong to never agreed to that. The rule runs where it is
asked for (``--select PII``), and masks with ``--unsafe-fixes``.

Left alone: handles (``@harbourtown``), dates and years, ISBN and ISSN, scores, page ranges and sums; numbers without a
country's code, unless a word such as "Tel." stands before them: these are reported and stay.

Unsafe because: an address may be what the article is about, and is gone for good.

Source: datatrove's ``PIIFormatter`` masks addresses of both kinds; libphonenumber takes dates for numbers
(google/libphonenumber issue 708).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.model import Document, Hit, Safety, Severity
from curate.regex import regex
from curate.rule import Example, Rule

EMAIL = regex(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}(?![\w@])")

INTERNATIONAL = regex(r"(?<![\w+])\+[1-9]\d{0,2}(?:[ .\u00a0/-]{0,2}\(?\d{1,5}\)?){2,7}(?![\w,.]?\d)")

LABELS = "tel|telephone|telefon|teléfono|téléphone|telefone|telefono|phone|fon|fax|call|mobile|cell|handy|тел|телефон"
LABELLED = regex(
    rf"\b(?:{LABELS})\b[.:]{{0,2}}[ \u00a0]?(?:no\.? |nr\.? |at |us at )?"
    r"(?P<number>\(?\d(?:[ .\u00a0/()-]{0,2}\d){6,13})(?!\d)",
    re.IGNORECASE,
)

SUM = regex(r"\+[1-9]\d{0,2}(?:([ .,\u00a0])\d{3})(?:\1\d{3})*")
"""Thousands in groups of three with a plus before them."""

DATE = regex(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")

DIGITS = (8, 15)
"""Least and most digits of a number with its country's code (E.164)."""


def find(doc: Document) -> Iterator[Hit]:
    """Find addresses, and numbers with a country's code or a label."""
    for match in EMAIL.finditer(doc.text):
        yield Hit(*match.span(), "[EMAIL]", Safety.UNSAFE, "email")
    for match in INTERNATIONAL.finditer(doc.text):
        number = match[0] if match[0].count("(") == match[0].count(")") else match[0].rstrip(")")
        if _is_number(number):
            yield Hit(match.start(), match.start() + len(number), "[PHONE]", Safety.UNSAFE, "phone")
    for match in LABELLED.finditer(doc.text):
        if not DATE.fullmatch(match["number"]):
            yield Hit(*match.span("number"), variant="local-phone", message="telephone number without a country's code")


def _is_number(text: str) -> bool:
    """Whether a number has as many digits as a telephone's, and is neither a sum nor a row of decimals."""
    counted = DIGITS[0] <= sum(map(str.isdigit, text)) <= DIGITS[1]
    return counted and not SUM.fullmatch(text) and not ("." in text and " " in text)


RULE = Rule(
    code="PII001",
    name="contact-data",
    message="e-mail address or telephone number",
    find=find,
    severity=Severity.INFO,
    phase=120,
    trigger=rf"@|\+[1-9]|(?i)(?:{LABELS})[.:]{{0,2}}[ \x{{a0}}]?(?:no|nr|at|us|[(0-9])",
    by_default=False,
    bad=(
        Example("Write to jane.doe@example.org or call +44 20 7946 0958.", "Write to [EMAIL] or call [PHONE]."),
        Example("Tel. 030 23125 456", lang="de"),
        Example(
            "Jane Doe: 206-555-0142 or jdoe@news.example.org; follow her",
            "Jane Doe: 206-555-0142 or [EMAIL]; follow her",
        ),
        Example("on WhatsApp (+57 318 312452)", "on WhatsApp ([PHONE])"),
        Example("Renseignements : +33 (0)1 23 45 67 89", "Renseignements : [PHONE]", lang="fr"),
    ),
    good=(
        Example("The law of 1997 2001 2005 was amended."),
        Example("Contact @harbourtown on the platform."),
        Example("ISBN 978-3-16-148410-0 is out of print."),
        Example("About 2024 10 29 the log stops."),
        Example("The town has grown by +12 000 000 crowns."),
        Example("Joe Biden 39.6 46.4 +6.9 37.2 32.5"),
        Example("They call 12 players up, 3 of them for the first time."),
    ),
)
