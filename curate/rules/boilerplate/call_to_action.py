"""A line that asks the reader to do something with the page: subscribe, follow, share, sign in, comment, pay.

Why it matters: such lines stand on every page of a site, in the midst of the text and behind it, and speak of the page
where the article speaks of the world.

Left alone: sentences that tell of such things ("she would sign up for the newsletter"), reported speech, what stands in
quotation marks, instructions, and the first line of a text, which may be the title of a live report ("Join us live").

Source: own compilation by language. In articles 445 of 1,115 short lines with words of newsletters are text: only
whole sentences in the imperative, or about the reader's account, are taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.furniture import labelled
from curate.labels import spoken_to
from curate.labels.keys import fold
from curate.model import Document, Hit, Severity
from curate.regex import regex
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule

OPENERS = frozenset(
    "abonnez-vous abonnieren abonniere connect find folge folgen follow inscrivez-vous iscriviti join like seguici "
    "please sign síguenos siga subscribe suivez suivez-nous suscríbete volg подписывайтесь подпишитесь".split()
)
"""Words that a call begins with whose links made lines of their own."""

OPEN_END = regex(
    r"\b(?:on|our|the|to|via|at|for|and|us|or|auf|unseren?|den|für|sur|notre|nos|à|en|nuestro|nuestra|em|no|na|nosso|nossa|"
    r"su|il|op|onze|nasz|наш|нашу|на|в|во|и)$",
    re.IGNORECASE,
)
"""Small words with which no call ends."""

GOES_ON = regex(r"[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁ]|[,;:.@#]|\((?!.*\)\.?$)")
"""What a line begins with that goes on in mid-sentence; one that is all in brackets is a note of its own."""

SHORT = 100
"""Most characters of a line of a broken call."""

MOST_LINES = 6


def find(doc: Document) -> Iterator[Hit]:
    """Find calls to the reader, whole lines and those that links broke into several."""
    found = labelled(doc)
    first = next((index for index, line in enumerate(doc.lines) if line.text.strip()), -1)
    chosen = {i for i, known in found.items() if known.kind == "call" or (known.kind == "prompt" and i != first)}
    chosen.update(index for row in _broken(doc, first) for index in row)
    yield from (Hit(start, end, "") for _, start, end in spans(doc, chosen))


def _broken(doc: Document, first: int) -> Iterator[range]:
    """Rows of short lines that are one call together."""
    end, found = first + 1, labelled(doc)
    short = ((index, said) for index, (_, text) in enumerate(doc.lines) if 0 < len(said := text.strip()) <= SHORT)
    for index, said in short:
        if index < end:
            continue
        known = found.get(index)
        if (known and known.kind == "prompt") or said.split(None, 1)[0].casefold() in OPENERS:
            row = _row(doc, index)
            end = row.stop
            yield row


def _row(doc: Document, index: int) -> range:
    """The longest row from a line on that goes on from line to line and is a call, empty where there is none."""
    joined, best = doc.lines[index].text.strip(), index
    for below in range(index + 1, min(index + MOST_LINES, len(doc.lines))):
        said = doc.lines[below].text.strip()
        if not 0 < len(said) <= SHORT or not (GOES_ON.match(said) or OPEN_END.search(joined)):
            break
        joined += " " + said
        known = spoken_to(fold(joined.replace(" ,", ",")))
        if known and known.kind == "prompt":
            best = below + 1
    return range(index, best)


RULE = Rule(
    code="BPL004",
    name="call-to-action",
    message="call to subscribe, follow, share, sign in, comment or pay",
    find=find,
    severity=Severity.WARNING,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\nSign up for our newsletter\n{PARAGRAPH}", f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nFollow us on Facebook and Twitter", PARAGRAPH),
        Example(f"{PARAGRAPH}\nFollow\n@harbour\non Twitter", PARAGRAPH),
        Example(
            f"{PARAGRAPH}\nYour email address will not be published. Required fields are marked *\n{PARAGRAPH}",
            f"{PARAGRAPH}\n{PARAGRAPH}",
        ),
        Example(f"{PARAGRAPH}\nLike us on Facebook\n(Reporting by Jane Doe)", f"{PARAGRAPH}\n(Reporting by Jane Doe)"),
        Example(f"{PARAGRAPH}\nJetzt Newsletter abonnieren", PARAGRAPH, lang="de"),
        Example(f"{PARAGRAPH}\nПодписывайтесь на наш Telegram-канал", PARAGRAPH, lang="ru"),
    ),
    good=(
        Example("The minister said she would sign up for the newsletter of her rival."),
        Example(
            f"{PARAGRAPH}\nSubscribe to the theory that walls fall on their own and you will pay twice, he warned."
        ),
        Example("Officials follow us on every trip, the reporter wrote."),
        Example("Leave a reply on the machine, his widow used to say."),
        Example(f"Join us live for the harbour debate today\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n“Subscribe to our newsletter!”\n{PARAGRAPH}"),
    ),
)
