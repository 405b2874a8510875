"""What many parts ask of a line: its words, its end, its shape; and how a number is said. Pure functions of strings."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from curate.regex import regex

MARKS = "\u0300-\u036f\u064b-\u0655\u0900-\u0903\u093a-\u0963\u0981-\u0983\u09bc-\u09e3\u0a01-\u0dff"
"""Accents and vowel signs that stand behind their letter: parts of words, though no letters to Python."""

WORD = regex(rf"[^\W_]+(?:(?:[’'\-.]|[{MARKS}]+)[^\W_]+)*[{MARKS}]*")
WORD_ASCII = regex(r"[A-Za-z0-9]+(?:['\-.][A-Za-z0-9]+)*")
"""A word or number; an apostrophe, hyphen or point inside belongs to it. The same in ASCII, in a third of the time."""

UNSPACED = regex("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f]")
"""Letters of scripts that put no blank between words."""

UNSPACED_RUN = regex(f"{UNSPACED.pattern}+")

WIDE = regex("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
"""Those among them of which two make a word; of the others, vowel signs counted, it takes four."""

BRIEF, FULL = 12, 40
"""Code points that a word takes in most texts with its blank, and on average in none."""

STOPS = frozenset(".!?…。！？।۔؟։።፧")
CLOSERS = "'\"”’»“‘)]」』】*_"
"""The marks that end a sentence, and the quotes and brackets that may close behind them."""

BLANK = regex("[ \n]")

DIGIT = regex("[0-9]")
ABROAD = regex("[^\\x00-\\x7f]+")
"""A digit of ASCII, and what lies beyond it."""

ASCII = bytes(range(128))

NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
"""All of ASCII but its letters."""

NO_ALPHANUMERIC = bytes(code for code in range(128) if not chr(code).isalnum())
"""All of ASCII but its letters and digits."""

STARTS = bytes(ord("a" if chr(code).isalnum() else " " if chr(code).isspace() else ".") for code in range(256))
"""Latin-1 with one letter, one blank and one mark."""

NO_NEXT_LINE = regex("[\n\x80-\x84\x86-\x9f]|\x85(?:[ \t]|\\Z)")
"""What shows that U+0085 is an ellipsis: another line end, other bytes of Windows-1252, a blank behind it."""


def places(text: str, mark: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Where a mark stands in a text, or in a part of it.

    >>> [*places("a, b, c", ",")]
    [1, 4]
    """
    at = text.find(mark, start, end)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1, end)


def around(text: str, said: str) -> Iterator[str]:
    """What stands between blanks, or the ends of a line, around each place of something; several in one are one.

    >>> [*around("the pier’s end, a pier-head", "pier")]
    ['pier’s', 'pier-head']
    """
    at = text.find(said)
    while at >= 0:
        start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
        blank = BLANK.search(text, at)
        end = blank.start() if blank else len(text)
        yield text[start:end]
        at = text.find(said, end + 1)


def words(line: str) -> list[str]:
    """The words of a line, numbers among them."""
    return (WORD_ASCII if line.isascii() else WORD).findall(line)


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does."""
    return line[-1:] in STOPS or line.rstrip().rstrip(CLOSERS)[-1:] in STOPS


def has_digit(line: str) -> bool:
    """Whether a line has a digit of any script."""
    return DIGIT.search(line) is not None or any(map(str.isdigit, beyond_ascii(line)))


def beyond_ascii(text: str) -> str:
    """The characters of a text that are not in ASCII, one behind the other.

    >>> beyond_ascii("Élodie à Łódź")
    'ÉàŁóź'
    """
    if text.isascii():
        return ""
    return text.encode("utf-8", "surrogatepass").translate(None, ASCII).decode("utf-8", "surrogatepass")


def is_unspaced(line: str) -> bool:
    """Whether most letters of a line belong to a script without blanks between words.

    >>> is_unspaced("市议会周四投票"), is_unspaced("the 市 council")
    (True, False)
    """
    if line.isascii():
        return False
    plain = line.encode("ascii", "ignore")
    # Nearly all lines have more Latin letters than characters of any other script, and at their beginning already.
    most = 2 * (len(line) - len(plain))
    if most < len(plain[: 2 * most + BRIEF].translate(None, NO_LETTERS)):
        return False
    found = unspaced(line)
    return bool(found) and (2 * found >= len(line) or 2 * found >= sum(map(str.isalpha, line)))


def unspaced(line: str) -> int:
    """How many letters of a line belong to scripts without blanks between words."""
    return len(line) - len(UNSPACED_RUN.sub("", line))


def squash(line: str) -> str:
    """Letters and digits only, case folded, in compatibility form: equal for lines that say the same.

    >>> squash("“No”, she said.") == squash("NO: SHE SAID")
    True
    """
    if line.isascii():
        return line.lower().encode().translate(None, NO_ALPHANUMERIC).decode()
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", line).casefold()))


def next_line_ends_lines(text: str) -> bool:
    """Whether U+0085 ends the lines of a text, rather than standing for an ellipsis."""
    return "\x85" in text and not NO_NEXT_LINE.search(text.removesuffix("\x85") if text.count("\x85") > 1 else text)


def size(text: str, enough: int = 0) -> int:
    """How many words a text has; in scripts without blanks between words they are reckoned from the letters.

    ``enough``: where the text is sure to have so many, this number is the answer, so that long texts are not counted.

    >>> size("Storm hits pier."), size("市议会周四投票决定修复旧港口墙。")
    (3, 8)
    """
    if enough and is_long(text, enough):
        return enough
    for length in (BRIEF * enough, FULL * enough):
        if 0 < length < len(text) and (found := _size(text[:length])) >= enough:
            return found
    return _size(text[: FULL * enough] if enough else text)


def is_long(text: str, enough: int) -> bool:
    """Whether a text is seen at a glance to have so many words; most texts are, others may have them too."""
    # A letter behind a blank begins a word of its own. Those of Latin-1 are fast to count.
    return text[: BRIEF * enough].encode("latin-1", "replace").translate(STARTS).count(b" a") >= enough


def _size(text: str) -> int:
    dense = 0 if text.isascii() else unspaced(text)
    if not dense:
        return len(words(text))
    wide = len(WIDE.findall(text))
    return len(words(UNSPACED.sub(" ", text))) + round(wide / 2 + (dense - wide) / 4)


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "file"), counted(1200, "file")
    ('1 file', '1,200 files')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
