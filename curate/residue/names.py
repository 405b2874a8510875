"""The names of features, each in plain words: they are the reasons of a finding, and what weights are called by.

A name says what it looked at, and what was found: ``foot``, ``end .``, ``“newsletter”``. Values that belong together
are joined by `` & ``. Names are made group by group, by pure functions of a few small values, so that what a group adds
to a score can be looked up where the same values were met before.
"""

from __future__ import annotations

from curate.residue.shape import Shape, step

Names = tuple[str, ...]

PAIRS = (("words", "end"), ("words", "capitals"), ("words", "small"), ("end", "small"), ("start", "end"))
"""Parts of a shape that say more together."""

IN_ZONE = ("words", "end", "small", "capitals", "start")
"""Parts of a shape that mean something else in the head or the foot."""

FAR = (1, 2, 3, 5, 8, 15, 30)
FAR_SHAPED = (1, 2, 5, 15)
TOGETHER, ABOUT = (1, 2, 3, 5, 10, 20), (0, 1, 3)
COUNTS = (0, 1, 2, 4, 8)
NEAR = (1, 2, 3, 6, 12, 25)

LOOK = ("words", "end", "start", "capitals")
"""What lines have in common that look alike."""


def form(zone: str, *values: str) -> Names:
    """How a line looks: its shape but for digits and length."""
    said = {name: f"{name} {value}" for name, value in zip(Shape._fields, values, strict=False)}
    return (
        zone,
        *said.values(),
        *(f"{said[one]} & {said[other]}" for one, other in PAIRS),
        *(f"{zone} & {said[name]}" for name in IN_ZONE),
        f"{zone} & {said['words']} & {said['end']}",
    )


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


def nearest(zone: str, words: str, above: int, below: int) -> Names:
    """How many rows away the nearest label is; 0 for none."""
    last = step(above, NEAR) if above else "none"
    return (
        f"{zone} & label above at {last}",
        f"{zone} & label below at {step(below, NEAR) if below else 'none'}",
        f"label above at {last} & words {words}",
    )


def left(labels_above: int, share: str) -> Names:
    """What share of the paragraphs is left behind so many labels."""
    return (f"labels above {step(labels_above, COUNTS[:3])} & text left {share}",)


def among(zone: str, rows: int, paragraphs: int, outside: str, outside_here: str) -> Names:
    """How many rows stand together outside paragraphs, how many paragraphs there are, and the share of other rows."""
    return (
        f"rows together {step(rows, (1, 2, 3, 5, 10, 20, 40))}",
        f"paragraphs {step(paragraphs, (0, 1, 2, 4, 8, 16))}",
        f"share of short lines {outside}",
        f"{zone} & share of short lines {outside_here}",
    )


def in_head(far: int, line: int, words: str, end: str) -> Names:
    """How far a row stands before the text, and from the top."""
    near = f"head & before text {step(far, FAR_SHAPED)}"
    return (
        f"head & before text {step(far, FAR[:6])}",
        f"head & line {step(line, (0, 1, 2, 3, 5, 10))}",
        f"{near} & words {words}",
        f"{near} & end {end}",
    )


def in_foot(far: int, rest: int, words: str, end: str) -> Names:
    """How far a row stands behind the text, and from the end."""
    near = f"foot & behind text {step(far, FAR_SHAPED)}"
    return (
        f"foot & behind text {step(far, FAR)}",
        f"foot & lines left {step(rest, (0, 1, 2, 3, 5, 10, 20))}",
        f"{near} & words {words}",
        f"{near} & end {end}",
        f"foot of {step(far + rest, (1, 2, 3, 5, 10, 20, 40))} lines",
    )


def in_body(above: int, below: int, share: str) -> Names:
    """How many paragraphs stand above and below a row, and what share of them is left."""
    return (
        f"body & paragraphs below {step(below, (0, 1, 2, 3, 5, 10))}",
        f"body & paragraphs above {step(above, (0, 1, 2, 3, 5, 10))}",
        f"body & text left {share}",
    )


def together(rows: int, above: int, below: int, words: str, end: str, capitals: str) -> Names:
    """How many rows stand together in the text, above and below this one."""
    few = f"rows together {step(rows, (1, 2, 5))}"
    return (
        f"rows together {step(rows, TOGETHER)} & above {step(above, ABOUT)} & below {step(below, ABOUT)}",
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


def neighbour(where: str, zone: str, kind: str, words: str, end: str, *others: str) -> Names:
    """A line that is no paragraph, of that kind and shape, beside a line of that zone."""
    parts = zip(Shape._fields, (words, end, *others), strict=False)
    return (
        *(f"{where} {name} {value}" for name, value in parts),
        f"{where} words {words} & end {end} & {zone}",
        *((f"{where} {kind}", f"beside {kind}") if kind else ()),
    )


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
