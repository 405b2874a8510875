"""A text that breaks off.

Why it matters: feeds and paywalls cut articles after so many characters; a model learns from them to stop in the middle
of a sentence, and a quotation that is cut may say the opposite.

Left alone: last lines that are no prose: desk notes in brackets, signatures, addresses, tags, headings, list items and
page furniture; texts that end other sentences without a mark too; scripts that use none (Thai, Lao, Khmer, Burmese).

Source: own reading of real articles, 2026-11-26. A dropped full stop and a rhetorical ellipsis look the same: it only
reports.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy.credits import credited
from curate.anatomy.paragraphs import STOP_SHARE
from curate.furniture import labelled
from curate.language import likely
from curate.model import Document, Hit, Line, Severity
from curate.regex import regex
from curate.rule import PARAGRAPH, Example, Rule
from curate.stopwords import ALL_STOPWORDS, STOPWORDS
from curate.text import ends_sentence, words

NO_STOP = ("th", "lo", "km", "my")
"""Languages that end no sentence with a mark."""

MARK = regex(
    r"(?:\.\.\.+|…|\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\)|(?:\.\.\.+|…)?\s*[\[(](?:\+\d+ chars|continued|more)[\])])\s*$"
)
"""Marks that something was cut off. Behind a closing quote they would belong to who is quoted."""

MARKS_END = ("...", "…", "]", ")")
"""What such a mark ends in."""

STOP = regex(r"[.!?…。！？।۔؟።፧]['\"”’»“‘)\]]*(?=\s|$|[A-ZÀ-ÞА-Я])")
"""The end of a sentence inside a line; sentences that are glued together have ends too."""

LABEL = regex(r"\W*(?:\w+ ){0,3}\w+ ?:")
"""How a pointer to another article or a film begins: "More: …", "Lire aussi : …"."""

CLOSED = regex(r"^\W*[(\[]|https?:|www\.|@|#|^[-*•·–—|]\s|^\W*$")
"""Last lines that need no stop: notes in brackets, addresses, tags, list items."""

FEW, MANY = 4, 8
"""Words of a sentence that stops at a small word or a comma, and of one that stops anywhere."""

LONG_LINE, SENTENCE = 80, 400
"""Code points of a line that is a paragraph, and the most that a sentence has on average."""

LONGEST_MARK = 40
"""Code points at the end of a line in which a mark of omission stands."""

TAIL = 2000
"""Code points at the end of a line that are looked at."""


def find(doc: Document) -> Iterator[Hit]:
    """Find a last line of prose without an end, or with a mark of omission."""
    line = _last(doc)
    if line is None:
        return
    tail = line.text.rstrip()[-TAIL:]
    mark = MARK.search(tail, max(0, len(tail) - LONGEST_MARK)) if tail.endswith(MARKS_END) else None
    if (ends_sentence(tail[-LONGEST_MARK:]) and not mark) or not _may_break_off(line, tail, likely(doc)):
        return
    if mark:
        cut = words(_rest(tail[: mark.start()]))
        if len(cut) >= FEW and not (cut[-1][0].isupper() and "[" not in mark[0]):
            yield Hit(line.start, line.end, variant="ellipsis")
    elif _is_cut(tail, likely(doc)) and _has_ends(doc, line):
        yield Hit(line.start, line.end, variant="no-end")


def _may_break_off(line: Line, tail: str, lang: str | None) -> bool:
    return lang not in NO_STOP and not credited(line.text) and not CLOSED.search(tail)


def _last(doc: Document) -> Line | None:
    """The last line that is neither blank nor page furniture."""
    labels = labelled(doc)
    indices = range(len(doc.lines) - 1, -1, -1)
    return next((doc.lines[i] for i in indices if i not in labels and doc.lines[i].text.strip()), None)


def _rest(tail: str) -> str:
    """What stands behind the last end of a sentence."""
    return tail[max((match.end() for match in STOP.finditer(tail)), default=0) :]


def _is_cut(tail: str, lang: str | None) -> bool:
    """Whether a line without an end is half a sentence: one that stops at a small word, a comma or any small letter.

    A name at the end is a signature, and a few words are a heading.
    """
    rest = _rest(tail)
    found = words(rest)
    if (
        len(found) < FEW
        or LABEL.match(rest)
        or found[-1][0].isupper()
        or not (tail[-1].isalpha() or tail[-1] in ",;&–—-")
    ):
        return False
    small = STOPWORDS.get(lang or "", ALL_STOPWORDS)
    many = len(found) >= MANY and sum(word.lower() in small for word in found) >= STOP_SHARE * len(found)
    return many or found[-1] in small or tail[-1] in ",;"


def _has_ends(doc: Document, last: Line) -> bool:
    """Whether the text ends its sentences elsewhere: in some languages and papers not all are ended by a mark."""
    others = [line.text for line in doc.lines if len(line.text) >= LONG_LINE and line.start != last.start]
    if others:
        return sum(map(ends_sentence, others)) > len(others) / 2
    return len(STOP.findall(last.text[-TAIL:])) > len(last.text[-TAIL:]) / SENTENCE


RULE = Rule(
    code="STR005",
    name="truncated",
    message="the text breaks off",
    find=find,
    severity=Severity.WARNING,
    phase=100,
    trigger=None,
    confidence=0.6,
    bad=(
        Example(f"{PARAGRAPH}\nThe mayor said that the council would"),
        Example(f"{PARAGRAPH}\nThe mayor said the council would pay for the..."),
        Example(f"{PARAGRAPH}\nThe engineers had warned of the ris… [continued]"),
        Example(f"{PARAGRAPH}\n{PARAGRAPH[:-12]}\n1 comment"),
    ),
    good=(
        Example(f"{PARAGRAPH}\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\n“We will see what the spring brings.”"),
        Example(f"{PARAGRAPH}\n(Reporting by Jane Doe; editing by Ann Poe)"),
        Example(f"{PARAGRAPH}\nRead the full report at https://example.org/report"),
        Example(f"{PARAGRAPH}\nJane Doe is the paper’s harbour correspondent"),
        Example("สภาเมืองลงมติเมื่อวันพฤหัสบดีให้ซ่อมกำแพงท่าเรือเก่า", lang="th"),
    ),
)
