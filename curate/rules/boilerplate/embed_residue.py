"""What an embedded post or a player leaves when only its text is taken.

Why it matters: "View this post on Instagram" and "Media playback is unsupported on your device" speak of a picture that
is not there; the address of a tweet's picture is no word.

Left alone: the words of the post itself, which the article quotes; an attribution without account and date ("— Jane
Doe, mayor"); sentences that name the network.

Unsafe because: "— Jane Doe (@janedoe) October 29, 2024" tells who wrote the post, and an address at the end of a
sentence may belong to it.

Source: own reading; 9 of 181 gold articles of an extraction benchmark keep the signature.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy.paragraphs import is_paragraph
from curate.furniture import removed
from curate.model import Document, Hit, Line, Safety, Severity
from curate.regex import regex
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule

SIGNATURE = regex(r"\s*(?:[—–―-]{1,2}|&mdash;)\s*\S.{0,80}\(@\w{1,20}\)[ ,]{0,2}.{3,16}\b(?:19|20)\d\d\b.{0,24}")
"""Name, account and date below a post."""

PICTURE = regex(r"\s*(?:(?:https?://)?pic\.(?:twitter|x)\.com/\w+\s*)+$")
"""Addresses of pictures behind a sentence."""


def find(doc: Document) -> Iterator[Hit]:
    """Find labels and fallbacks of embeds, signatures of posts, and addresses of pictures at the end of a paragraph."""
    yield from removed(doc, {"embed"})
    if "@" in doc.text and "(@" in doc.text:  # one letter is found ten times as fast as two
        signed = [index for index, (_, text) in enumerate(doc.lines) if "(@" in text and SIGNATURE.fullmatch(text)]
        yield from (Hit(start, end, "", Safety.UNSAFE, "signature") for _, start, end in spans(doc, signed))
    if "pic." in doc.text and ("pic.twitter.com/" in doc.text or "pic.x.com/" in doc.text):
        yield from _tails(doc)


def _tails(doc: Document) -> Iterator[Hit]:
    """Addresses behind prose; a post keeps its own, which its signature on the next line shows."""
    for index, line in enumerate(doc.lines):
        found = PICTURE.search(line.text) if "pic." in line.text[-200:] else None
        if found and found.start() and not _is_signed(doc, index) and is_paragraph(line.text[: found.start()], None):
            yield Hit(line.start + found.start(), line.start + found.end(), "", Safety.UNSAFE, "tail")


def _is_signed(doc: Document, index: int) -> bool:
    below: Line | None = next((line for line in doc.lines[index + 1 :] if line.text.strip()), None)
    return below is not None and SIGNATURE.fullmatch(below.text) is not None


RULE = Rule(
    code="BPL009",
    name="embed-residue",
    message="residue of an embedded post or player",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\npic.twitter.com/aB3dE5fG7h\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n— Jane Doe (@janedoe) October 29, 2024\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nView this post on Instagram\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH} pic.twitter.com/aB3dE5fG7h\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nEin Beitrag geteilt von Mei (@mei)", PARAGRAPH, lang="de"),
    ),
    good=(
        Example("— Jane Doe, mayor of Harbourtown"),
        Example("She posted on Instagram that the wall had gone."),
        Example("The account @harbourtown has 300 followers."),
        Example("The site pic.twitter.com/aB3dE5fG7h was down, the company said."),
    ),
)
