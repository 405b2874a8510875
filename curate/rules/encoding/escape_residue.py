r"""Escapes that a reader of JSON, mail or addresses should have resolved: \u2019, =E2=80=99, \n, %C3%A9.

Why it matters: "mayor\u2019s" is three words to a tokeniser, and a line break that is written out glues two sentences.

Left alone: paths of Windows, formulas, code, addresses, an escape in quotation marks or in a line about escapes, and
whatever does not decode. A backslash inside a word counts only where the text has several.

Unsafe because: a written-out line break, a percent sign, a lone byte, a backslash before a sign or between letters may
be meant as they stand. Of 121 line breaks behind a stop and 151 backslashes before signs that were read none was: too
few to prove it.

Source: RFC 8259 section 7, RFC 2045 section 6.7, RFC 3986 section 2.1; ftfy's `decode_escapes`, run by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from curate.model import Document, Hit, Safety, Severity
from curate.protected import is_protected
from curate.regex import regex
from curate.rule import Example, Rule

UNICODE = regex(r"(?:\\{1,2}(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|U000[0-9a-fA-F]{5}|x[0-9a-fA-F]{2}))+")
ONE = regex(r"\\(?:u\{?|U|x)([0-9a-fA-F]+)")
QUOTED_PRINTABLE = regex(r"=[0-9A-F]{2}(?:(?:=\n)?=[0-9A-F]{2})*")
SOFT_BREAK = regex(r"=(?:(?<!==)(?:20)?\n|3D)")
LATIN_1 = regex(r"=(?<=[a-z]{2}=)([DEF][0-9A-F])(?![0-9A-Z=])")
PERCENT = regex(r"%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})+")
BREAKS = regex(r"(?:\\{1,2}r)?\\{1,2}n(?:[ \t]*(?:\\{1,2}r)?\\{1,2}n)*(?!(?:eq|e|u|abla|ot|i|mid|ewline|oindent)\b)")
SIGNS = regex(r"\\{1,2}(?=[\"'“”’/$%&])")
BARE = regex(r"\\(?<=[^\W\d_].)(?=[^\W\d_])")

ABOUT_ESCAPES = regex(r"(?i)\bunicode\b|\bescap|code ?point|\bJSON\b|\bPython\b|\bJavaScript\b|backslash|percent-enc")
CODE = regex(
    r"\\(?:(?<=\b[A-Za-z]:.)|(?<!\S.)\\\w{2,}\\|(?![nrtux])\w{2,}\\\w|[wdsWDSb][+*]|[({\[]|\":"
    r"|(?:frac|text|left|right|times|theta|alpha|beta|sum|partial|begin|end|math\w+|sqrt|cdot|operatorname)\b)"
    r"|[{(]\s*\\\""
)
"""Paths, patterns, formulas and data: backslashes that are meant."""

ENDS = frozenset(".!?…。！？።។။۔؟।:;\"”’'»)]」』】")
"""Marks behind which a written-out line break is one."""

QUOTES = frozenset("\"'`“”‘’«»")
UNREADABLE = regex("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
FEW = 2
"""Escapes between quotation marks that are shown, not used."""


def find(doc: Document) -> Iterator[Hit]:
    """Find escapes of code points and of bytes, written-out line breaks, and backslashes before signs."""
    if "\\" in doc.text:
        yield from _unicode(doc)
        if not CODE.search(doc.text):
            yield from _breaks(doc)
            yield from _signs(doc)
            yield from _bare(doc)
    yield from _quoted_printable(doc)
    for match in PERCENT.finditer(doc.text):
        char = _decoded(bytes.fromhex(match[0].replace("%", "")))
        if char and "/" not in _token(doc.text, match) and not is_protected(doc, match.start()):
            yield Hit(*match.span(), char, Safety.UNSAFE, "percent", f"percent-encoding of {char}")


def _unicode(doc: Document) -> Iterator[Hit]:
    r"""Code points and bytes that are written out, neighbours together; a lone \xHH may be anything."""
    for match in UNICODE.finditer(doc.text):
        codes = [int(code, 16) for code in ONE.findall(match[0])]
        if is_protected(doc, match.start()) or _is_shown(doc, match, len(codes)):
            continue
        text = _characters(codes, match[0])
        sure = "u" in match[0].lower() or len(codes) > 1
        yield Hit(*match.span(), text, Safety.SAFE if sure else Safety.UNSAFE, "code-point", f"an escape of {text!r}")


def _characters(codes: list[int], written: str) -> str | None:
    """What escapes stand for: bytes of UTF-8 where all are bytes, surrogates joined; None for what is no text."""
    if "u" not in written.lower():
        return _decoded(bytes(codes)) if len(codes) > 1 else bytes(codes).decode("cp1252", "ignore") or None
    if max(codes) > 0x10FFFF:
        return None
    text = "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return None if UNREADABLE.search(text) or "\ufffd" in text else text


def _decoded(data: bytes) -> str | None:
    """Bytes as UTF-8, if they are that and more than ASCII."""
    text = data.decode("utf-8", "ignore")
    return text if text.encode() == data and not text.isascii() and not UNREADABLE.search(text) else None


def _is_shown(doc: Document, match: re.Match[str], count: int) -> bool:
    """Whether an escape is talked about: alone between quotation marks, or in a line about escapes."""
    before, after = doc.text[match.start() - 1 : match.start()], doc.text[match.end() : match.end() + 1]
    between = before in QUOTES and after in QUOTES and before != ""
    line = doc.lines[doc.line_at(match.start())]
    near = doc.text[max(line.start, match.start() - 200) : min(line.end, match.end() + 200)]
    return count <= FEW and (between or ABOUT_ESCAPES.search(near) is not None)


def _breaks(doc: Document) -> Iterator[Hit]:
    """Written-out line breaks: behind the mark of an end, or between words where the text has several."""
    found = [match for match in BREAKS.finditer(doc.text) if not is_protected(doc, match.start())]
    between = []
    for match in found:
        before = doc.text[max(0, match.start() - 3) : match.start()].rstrip()[-1:]
        after = doc.text[match.end() : match.end() + 1]
        if before in ENDS and not after.islower() and not (before in QUOTES and after in QUOTES):
            yield _break(match)
        elif before.isalnum() and after.isalnum():
            between.append((match, after))
    for match, after in between:
        if len(between) > 1 or after.isupper():
            yield _break(match)


def _break(match: re.Match[str]) -> Hit:
    fix = "\n" if match[0].count("n") == 1 else "\n\n"
    return Hit(*match.span(), fix, Safety.UNSAFE, "line-break", "a line break that is written out")


def _signs(doc: Document) -> Iterator[Hit]:
    """Backslashes before quotation marks and other signs."""
    found = [match for match in SIGNS.finditer(doc.text) if not is_protected(doc, match.start())]
    for match in found:
        sign = doc.text[match.end()]
        yield Hit(*match.span(), "", Safety.UNSAFE, "sign", f"a backslash before {sign}")


def _bare(doc: Document) -> Iterator[Hit]:
    """Backslashes between letters in place of line breaks, where the text has several, also before signs."""
    found = [m for m in BARE.finditer(doc.text) if _token(doc.text, m).count("\\") == 1]
    letters = {doc.text[match.end()] for match in found}
    several = len(found) > 1 or (found and SIGNS.search(doc.text))
    if several and not letters <= set("nrtux"):
        for match in found:
            yield Hit(*match.span(), "\n", Safety.UNSAFE, "backslash", "a backslash in place of a line break")


def _token(text: str, match: re.Match[str]) -> str:
    """What stands around a place without white space, up to 80 code points each way."""
    before, after = text[max(0, match.start() - 80) : match.start()], text[match.end() : match.end() + 80]
    return (
        f"{before.split()[-1] if before[-1:].strip() else ''}{match[0]}{after.split()[0] if after[:1].strip() else ''}"
    )


def _quoted_printable(doc: Document) -> Iterator[Hit]:
    """Bytes of mail: runs that are UTF-8; beside such a run its soft line breaks, and single bytes of Latin-1."""
    proved = False
    for match in QUOTED_PRINTABLE.finditer(doc.text):
        char = _decoded(bytes.fromhex(match[0].replace("=\n", "").replace("=", "")))
        if char and not is_protected(doc, match.start()):
            proved = True
            yield Hit(*match.span(), char, variant="quoted-printable", message=f"quoted-printable bytes of {char}")
    for match in SOFT_BREAK.finditer(doc.text) if proved else ():
        fix = "=" if match[0] == "=3D" else "\n" if "20" in match[0] else ""
        yield Hit(*match.span(), fix, variant="quoted-printable", message="a line break or sign of quoted-printable")
    for match in LATIN_1.finditer(doc.text):
        char = chr(int(match[1], 16))
        if char.islower() and not is_protected(doc, match.start()) and not re.search("[/?&]", _token(doc.text, match)):
            yield Hit(*match.span(), char, Safety.UNSAFE, "quoted-printable", f"a quoted-printable {char}")


RULE = Rule(
    code="ENC015",
    name="escape-residue",
    message="an escape that was not resolved",
    find=find,
    severity=Severity.WARNING,
    phase=20,
    trigger=(r"\\[uUxnr\"'“”’/$%&]|[^\s\d_]\\|=[0-9A-F][0-9A-F]|%[0-9A-Fa-f][0-9A-Fa-f]%[0-9A-Fa-f][0-9A-Fa-f]"),
    bad=(
        Example(r"the mayor\u2019s caf\u00e9 \ud83d\ude42", "the mayor’s café 🙂"),
        Example(r"It rained on Monday.\n\nThe fair opened late.", "It rained on Monday.\n\nThe fair opened late."),
        Example(r"one street\nanother street\na third", "one street\nanother street\na third"),
        Example("The mayor=E2=80=99s caf=C3=A9 is open=\n ed", "The mayor’s café is open ed"),
        Example(r"She said \"no\" and left.", 'She said "no" and left.'),
        Example("Z%C3%BCrich is far", "Zürich is far", "de"),
        Example("the old\\bridge and the new\\quay cost \\$51", "the old\nbridge and the new\nquay cost $51"),
    ),
    good=(
        Example(r"Look in D:\new\users for it."),
        Example("https://example.org/caf%C3%A9 and x=E9"),
        Example("shares of 5%E and 6%AA"),
        Example(r'In JSON, "\u2019" is the escape of an apostrophe.'),
        Example(r"In C the two characters \r\n end a line."),
        Example(r"where \theta \neq 0 and x\neq y"),
    ),
)
