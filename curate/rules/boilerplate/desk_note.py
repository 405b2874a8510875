"""A note of the desk: who else reported, what was corrected, how to reach the reporter, who the author is.

Why it matters: such lines speak about the article and not in it, and stand below thousands of texts. Who contributed
and edited goes to ``contributors`` and ``editors``, reporters where there is no byline to ``authors``; the line itself,
where it says more than names, goes to ``notes``.

Left alone: the same words inside the text ("The wall was edited out of the film"), a bracketed sentence of the article,
news that begins with "Update:", and what is said of somebody whom the article is about. Between paragraphs only credits
and agency notes in brackets of their own go; all else is taken above the first paragraph or below the last.

Unsafe because: "Jane Doe contributed reporting." is also said of somebody in the story; cleaning moves it all the same,
and keeps it.

Source: Associated Press, Reuters and Bloomberg sign-offs; own reading of 3,000 last lines of articles, 2026-11-26.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import Anatomy, anatomy
from curate.anatomy.desk_notes import LONGEST, SHORTEST, DeskNote, desk_note
from curate.anatomy.parts import as_fields, bare
from curate.model import Document, Fields, Hit, Safety, Severity
from curate.regex import regex
from curate.removal import spans
from curate.rule import PARAGRAPH, Example, Rule

UNADDRESSED = regex(r"contributed (?:additional )?(?:reporting|research)\b(?! (?:to|for|from))")
"""Said of people whom an article may be about, where it does not say: to this report."""


OPENS, CONTRIBUTED = frozenset(" \t*_("), "contributed to this"
"""Characters that a note in brackets begins with, marks among them, and what credits say wherever they stand."""


def find(doc: Document) -> Iterator[Hit]:
    """Find lines that are notes, by what they say and where they stand."""
    parts = anatomy(doc)
    found = {index: note for index, note in doc.view(notes).items() if _stands(doc, parts, index, note)}
    for index, start, end in spans(doc, found):
        note = found[index]
        line = doc.lines[index].text
        safety = Safety.UNSAFE if note.kind == "credit" and UNADDRESSED.search(line) else Safety.SAFE
        yield Hit(start, end, "", safety, variant=note.kind, moved=_fields(parts, line, note))


def notes(doc: Document) -> dict[int, DeskNote]:
    """The lines of a document that read as notes, by their index; inside the body, only those that do so anywhere."""
    parts, credited = anatomy(doc), CONTRIBUTED in doc.text
    body = range(parts.first, parts.last + 1)
    asked = [
        (i, text)
        for i, (_, text) in enumerate(doc.lines)
        if len(text) >= SHORTEST and (i not in body or text[0] in OPENS or credited)
    ]
    found = ((i, desk_note(bare(text))) for i, text in asked if i not in body or _is_apart(text))
    return {index: note for index, note in found if note}


def _is_apart(text: str) -> bool:
    """Whether a line of the body is in brackets of its own, or says that somebody contributed."""
    opens = text[0] in OPENS and text.lstrip(" \t*_")[:1] == "("
    return (opens or CONTRIBUTED in text) and len(text) <= LONGEST


def _stands(doc: Document, parts: Anatomy, index: int, note: DeskNote) -> bool:
    """Whether a note stands where notes stand; a text that has no body has none of them."""
    if parts.last < 0 or (parts.title and parts.title[0] == index):
        return False
    if parts.first <= index <= parts.last:
        return note.kind in ("credit", "update")
    return index > parts.last or note.kind in ("update", "correction", "editor")


def _fields(parts: Anatomy, line: str, note: DeskNote) -> Fields:
    """The names of a credit; reporters are authors only where nobody else is. All other notes go as they are."""
    if note.kind != "credit":
        return (("notes", [line.strip()]),)
    people = note.people
    if people.authors and parts.fields["authors"] != list(people.authors):
        people = people._replace(authors=(), contributors=(*people.authors, *people.contributors))
    return as_fields(people)


RULE = Rule(
    code="BPL016",
    name="desk-note",
    message="note of the desk about the article or its writers",
    find=find,
    severity=Severity.INFO,
    phase=80,
    trigger=None,
    bad=(
        Example(f"{PARAGRAPH}\n(Updates with comment from the mayor in third paragraph)", PARAGRAPH),
        Example(f"{PARAGRAPH}\n(Reporting by Jane Doe in Lisbon; Editing by Ann Poe)", PARAGRAPH),
        Example(f"{PARAGRAPH}\n--With assistance from John Roe and Ann Poe.", PARAGRAPH),
        Example(f"{PARAGRAPH}\nAssociated Press writer John Roe contributed to this report.", PARAGRAPH),
        Example(f"{PARAGRAPH}\nThis article was amended on 5 March 2024 to correct the height of the wall.", PARAGRAPH),
        Example(
            f"{PARAGRAPH}\nTo contact the reporter on this story: Jane Doe in Lisbon at jdoe@example.org", PARAGRAPH
        ),
        Example(
            f"{PARAGRAPH}\nJane Doe is a senior reporter at the Harbour Times. Follow her on X @janedoe.", PARAGRAPH
        ),
        Example(f"{PARAGRAPH}\nKorrektur: In einer früheren Version stand, die Mauer sei neu.", PARAGRAPH, lang="de"),
    ),
    good=(
        Example(f"{PARAGRAPH}\n(The mayor was not in the room when the vote was taken, she said later.)"),
        Example(f"{PARAGRAPH}\nUpdate: The wall has fallen, and the harbour is closed until Monday.\n{PARAGRAPH}"),
        Example(f"Jane Doe is a writer by the harbour, and she has written about it for ten years.\n{PARAGRAPH}"),
        Example(f"{PARAGRAPH}\nRising costs contributed to the delay.\n{PARAGRAPH}"),
        Example(f"Correction: Harbour wall story\n{PARAGRAPH}"),
    ),
)
