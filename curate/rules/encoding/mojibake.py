"""Mojibake: text that was read in the wrong charset, once or more, and saved so.

Why it matters: "â€™" in place of an apostrophe breaks the word for search, counting and training, and worsens with each
tool that passes it on.

Left alone: what languages write on purpose (SÃO PAULO, ÅSA, 12×…), and lines that talk about encodings. A repair is
taken only where encoding it in UTF-8 and misreading it again gives the damage, character by character; a byte A0 that
became a plain blank is part of that. Traces of GBK, EUC, Shift-JIS and KOI8 are reported, not mended.

Unsafe because: where a byte was lost on the way, or where one single-byte charset was taken for another, what it was
is likely, not certain.

Source: ftfy's heuristic, whose author would rather miss a thousand than damage one; `curate.mojibake`.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.model import Document, Hit, Safety, Severity
from curate.mojibake_data import TRIGGER
from curate.rule import Example, Rule

MESSAGES = {
    "misread-utf-8": "UTF-8 that was read in another charset",
    "lossy": "UTF-8 that was read in another charset and lost a byte",
    "c1": "Windows-1252 that was read as Latin-1",
    "wrong-charset": "text of a charset that was taken for Windows-1252",
    "detected": "traces of a charset that was misread; nothing proves what it was",
}


def find(doc: Document) -> Iterator[Hit]:
    """Find the pieces that were misread, with what they were."""
    from curate.mojibake import repairs  # noqa: PLC0415 - clean text has no use for it

    for one in doc.view(repairs):
        safety = Safety.SAFE if one.proved else Safety.UNSAFE
        yield Hit(one.start, one.end, one.text, safety, one.variant, MESSAGES[one.variant])


RULE = Rule(
    code="ENC002",
    name="mojibake",
    message="text that was read in the wrong charset",
    find=find,
    severity=Severity.ERROR,
    phase=20,
    trigger=TRIGGER,
    bad=(
        Example("The mayorâ€™s wife said â€œneverâ€\x9d", "The mayor’s wife said “never”"),
        Example("The cafÃ© in ChÃ¢teauroux", "The café in Châteauroux"),
        Example("une tÃªte Ã  la fenÃªtre", "une tête à la fenêtre", "fr"),
        Example("ÐœÑ‹ Ð¶Ð¸Ð²Ñ‘Ð¼ Ð² ÐŸÐ°Ñ€Ð¸Ð¶Ðµ", "Мы живём в Париже", "ru"),
        Example("Ein frГјherer Ringer wird spГ¤t geehrt", "Ein früherer Ringer wird spät geehrt", "de"),
        Example("the mayorΓÇÖs wife", "the mayor’s wife"),
        Example("the mayor鈥檚 wife"),
        Example("ThereÃ¢â‚¬â„¢s a fÃƒÂªte", "There’s a fête"),
    ),
    good=(
        Example("CAFÉ® opens in SÃO PAULO – À LA CARTE", lang="pt"),
        Example("a board of 12×… squares"),
        Example("Åsa och Ängla från Öland", lang="sv"),
        Example("In the wrong charset “é” looks like “Ã©”."),
        Example("He wrote â to show a circumflex."),
        Example("Ťava, ďateľ a Šaľa", lang="sk"),
    ),
)
