"""A notice about cookies, privacy, terms or paid links, or a menu of policies, alone on its line.

Why it matters: every page of a site shows the same one, whatever the article is about.

Left alone: news about cookies and privacy, whose subject is somebody else ("its site uses cookies", "the company's
privacy policy"), cookies that are eaten, and the name of one policy alone, which may be a heading.

Source: own compilation by language. C4 drops every line that holds one of six such words, and the news with them.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.furniture import removed
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find notices in which the page speaks of its terms."""
    return removed(doc, {"consent"})


RULE = Rule(
    code="BPL006",
    name="consent-notice",
    message="notice of cookies, privacy or terms",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=None,
    bad=(
        Example(f"We use cookies to improve your experience on our website.\n{PARAGRAPH}", PARAGRAPH),
        Example(
            f"{PARAGRAPH}\nBy continuing to use this site you agree to our Privacy Policy and Terms of Use.", PARAGRAPH
        ),
        Example(f"{PARAGRAPH}\nWir verwenden Cookies, um unsere Website zu verbessern.", PARAGRAPH, lang="de"),
        Example(f"{PARAGRAPH}\nPrivacy Policy | Terms of Use | Contact", PARAGRAPH),
    ),
    good=(
        Example("The regulator fined the firm because its site uses cookies without asking readers first."),
        Example("Grandmother’s recipe uses cookies crushed with butter for the base."),
        Example("The senator said the company had changed its privacy policy twice since March."),
        Example("JavaScript was created in ten days, its author recalled."),
        Example(f"{PARAGRAPH}\nPrivacy\n{PARAGRAPH}"),
    ),
)
