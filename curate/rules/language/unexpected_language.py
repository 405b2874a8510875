"""A text in another language than its field says.

Why it matters: the language decides which rules run, and a German text among the English ones is found by nobody later.

Left alone: what is too short or too mixed to judge, names and numbers, languages that cannot be told, and near
relatives (Indonesian and Malay).

Source: own small-word lists, see `curate.language`; langdetect calls "1 comment" French, and another language each time
for one sentence in twenty (Mimino666/langdetect issues 105, 120).
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.language import KNOWN, are_related, code, detect, is_at_home, kin
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule

AT_HOME = 15
"""Different small words of the expected language that settle it: neighbours share fewer in a sample."""

GERMAN = (
    "Der Stadtrat beschloss am Donnerstag, die alte Hafenmauer zu sanieren, ein Vorhaben, das nach Angaben der "
    "Ingenieure seit fast zehn Jahren an den steigenden Kosten scheitert."
)


def find(doc: Document, *, expected: tuple[str, ...] = ()) -> Iterator[Hit]:
    """Find a text whose language is neither the given one nor, where none is given, among those expected."""
    given = doc.meta.get("lang")
    wanted = (code(given),) if isinstance(given, str) and given else expected
    if not wanted or any(is_at_home(doc.text, lang, AT_HOME) for lang in wanted):
        return
    found = detect(doc.text, frozenset().union(*map(kin, wanted)))
    if found and not any(lang == found or lang not in KNOWN or are_related(lang, found) for lang in wanted):
        yield Hit(None, None, message=f"the text is in {found!r}, not in {' or '.join(map(repr, wanted))}")


RULE = Rule(
    code="LNG001",
    name="unexpected-language",
    message="the text is in another language than its field says",
    find=find,
    severity=Severity.WARNING,
    phase=110,
    trigger=None,
    bad=(
        Example(GERMAN, lang="en"),
        Example(PARAGRAPH, lang="de"),
        Example(
            "Городской совет в четверг проголосовал за ремонт старой стены, который был отложен, но никто не знает, "
            "что и когда начнут.",
            lang="uk",
        ),
    ),
    good=(
        Example("Storm hits pier.", lang="fr"),
        Example(PARAGRAPH, lang="en-GB"),
        Example("PYONGYANG (AP) — Kim Jong Un", lang="de"),
        Example(GERMAN, lang="gsw"),
        Example(GERMAN, lang=""),
    ),
)
