"""The names of features, each in plain words: they are the reasons of a finding, and what weights are called by.

A name says what it looked at, and what was found: ``foot``, ``end .``, ``“newsletter”``. Values that belong together
are joined by `` & ``. Names are made group by group, by pure functions of a few small values, so that what a group adds
to a score can be looked up where the same values were met before: as few groups as may be, each with values that most
lines have in common with others.
"""

from __future__ import annotations

from collections.abc import Callable

from curate.residue.shape import step

Names = tuple[str, ...]

Group = tuple[Callable[..., Names], *tuple[str | int, ...]]
"""The function of this module that names some features, with what it is told."""

COUNTS = (0, 1, 2, 4, 8)
TOGETHER = (1, 2, 3, 5, 10, 20)

LOOK = ("words", "end", "start", "capitals")
"""What lines have in common that look alike."""


def named(group: Group) -> Names:
    """The features of a group."""
    make, *values = group
    return make(*values)


def form(zone: str, words: str, end: str, start: str) -> Names:
    """How many words a line of that zone has, how it begins and how it ends."""
    many, begins, ends = f"words {words}", f"start {start}", f"end {end}"
    return (
        *(zone, many, begins, ends, f"{many} & {ends}", f"{begins} & {ends}"),
        *(f"{zone} & {said}" for said in (many, begins, ends, f"{many} & {ends}")),
    )


def written(zone: str, words: str, end: str, small: str, capitals: str) -> Names:
    """How many of its words are small ones, and how many of the longer ones are capitalised."""
    few, high = f"small {small}", f"capitals {capitals}"
    pairs = f"words {words} & {few}", f"words {words} & {high}", f"end {end} & {few}"
    return few, high, *pairs, f"{zone} & {few}", f"{zone} & {high}"


def size(zone: str, digits: str, length: str) -> Names:
    """How long a line is, and how much of it is digits."""
    return f"digits {digits}", f"length {length}", f"{zone} & digits {digits}"


def marked(zone: str, kind: str, marks: str) -> Names:
    """Telling marks of a line, with blanks between them, and the label that it is."""
    said = [f"has {mark}" for mark in marks.split()] + ([f"is {kind}"] if kind else [])
    return *said, *(f"{zone} & {one}" for one in said)


def spoken(zone: str, run: str) -> Names:
    """A word, or a pair of words."""
    return (f"“{run}”",) if " " in run else (f"“{run}”", f"{zone} & “{run}”")


def labels(zone: str, above: int, below: int, sure_above: int, sure_below: int) -> Names:
    """Labels of the page above and below, and those that are sure: an article seldom goes on behind its buttons."""
    few = COUNTS[:4]
    return (
        f"{zone} & labels above {step(above, COUNTS)}",
        f"{zone} & labels below {step(below, few)}",
        f"{zone} & sure labels above {step(sure_above, few)}",
        f"{zone} & sure labels below {step(sure_below, few)}",
    )


def nearest(zone: str, words: str, above: str, below: str) -> Names:
    """How many rows away the nearest label is."""
    last = f"label above at {above}"
    return f"{zone} & {last}", f"{zone} & label below at {below}", f"{last} & words {words}"


def left(labels_above: int, share: str) -> Names:
    """What share of the paragraphs is left behind so many labels."""
    return (f"labels above {step(labels_above, COUNTS[:3])} & text left {share}",)


def among(zone: str, rows: str, paragraphs: str, outside: str, outside_here: str) -> Names:
    """How many rows stand together outside paragraphs, how many paragraphs there are, and the share of other rows."""
    return (
        f"rows together {rows}",
        f"paragraphs {paragraphs}",
        f"share of short lines {outside}",
        f"{zone} & share of short lines {outside_here}",
    )


def in_head(far: str, line: str) -> Names:
    """How far a row stands before the text, and from the top."""
    return f"head & before text {far}", f"head & line {line}"


def before(far: str, words: str, end: str) -> Names:
    """How far a row of so many words stands before the text."""
    return f"head & before text {far} & words {words}", f"head & before text {far} & end {end}"


def in_foot(far: str, rest: str, of: str) -> Names:
    """How far a row stands behind the text, and from the end, and how many rows there are behind the text."""
    return f"foot & behind text {far}", f"foot & lines left {rest}", f"foot of {of} lines"


def behind(far: str, words: str, end: str) -> Names:
    """How far a row of so many words stands behind the text."""
    return f"foot & behind text {far} & words {words}", f"foot & behind text {far} & end {end}"


def in_body(above: str, below: str, share: str) -> Names:
    """How many paragraphs stand above and below a row, and what share of them is left."""
    return f"body & paragraphs below {below}", f"body & paragraphs above {above}", f"body & text left {share}"


def amid(rows: str, above: str, below: str) -> Names:
    """How many rows stand together in the text, above and below this one."""
    return (f"rows together {rows} & above {above} & below {below}",)


def together(rows: int, words: str, end: str, capitals: str) -> Names:
    """How many rows stand together in the text, and how this one looks."""
    few = f"rows together {step(rows, (1, 2, 5))}"
    return (
        f"rows together {step(rows, TOGETHER[:5])} & words {words}",
        f"{few} & end {end}",
        f"{few} & capitals {capitals}",
    )


def nothing(where: str, zone: str) -> Names:
    """The end of the document."""
    return (f"{zone} & {where} nothing",)


def paragraph(where: str, zone: str, words: str) -> Names:
    """A paragraph beside a line of so many words."""
    return f"{where} a paragraph", f"{where} a paragraph & {zone} & words {words}"


def neighbour(where: str, zone: str, words: str, end: str, kind: str) -> Names:
    """A line that is no paragraph, of that kind and size, beside a line of that zone."""
    said = f"{where} words {words}", f"{where} end {end}", f"{where} words {words} & end {end} & {zone}"
    return (*said, f"{where} {kind}", f"beside {kind}") if kind else said


def neighbour_written(where: str, start: str, small: str, capitals: str) -> Names:
    """How it begins, and how it is written."""
    return f"{where} start {start}", f"{where} small {small}", f"{where} capitals {capitals}"


def alike(where: str, *equal: bool) -> Names:
    """In which parts of its look a neighbour is the same."""
    same = [name for name, is_so in zip(LOOK, equal, strict=True) if is_so]
    return (f"{where} same {' '.join(same) or 'nothing'}",)


def looks(like: str, zone: str, words: str, _: str) -> Names:
    """How many lines look like a line of that zone, of so many words."""
    return f"{zone} & looks like others {like}", f"looks like others {like} & words {words}"


def opens(like: str, zone: str, *_: str) -> Names:
    """How many lines begin like this one; "" for none."""
    return (f"begins like others {like}", f"{zone} & begins like others {like}") if like else ()


def again(times: str, zone: str, *_: str) -> Names:
    """How often a line stands here; "" for once."""
    return (f"stands here {times}", f"{zone} & stands here again") if times else ()


def renumbered(times: str, *_: str) -> Names:
    """How often it stands here with other numbers; "" for never."""
    return (f"stands here with other numbers {times}",) if times else ()


def shared(share: str, zone: str, words: str, capitals: str) -> Names:
    """What share of its longer words the paragraphs have, too; "" where there are no longer words."""
    said = f"shares words {share}"
    named = (said, f"{zone} & {said}", f"{said} & words {words}", f"{said} & capitals {capitals}")
    return named if share else ()
