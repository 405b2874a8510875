"""Lines that say who made a picture, or what it shows; they go to the record's captions as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from curate.automata import Automaton, searching
from curate.labels.forms import in_folded
from curate.labels.keys import Label, fold, key, keys, phrases
from curate.phrases import LEGAL_FORMS, NAME_JOINERS
from curate.phrases_media import AGENCIES_CAPITAL, AGENCIES_SMALL, BRANDS, CAPTIONS, CREDITS, NEWS
from curate.regex import regex
from curate.sieve import widened
from curate.text import ends_sentence, is_unspaced, words

AGENCY = rf"(?:(?i:{AGENCIES_SMALL})|(?:{AGENCIES_CAPITAL})(?: Photos?| Images| Wire| Media)?)"
JOINED = "by|from|via|of|von|de|par|di|por|van|oleh|nga"
BY = regex(
    rf"\s*[:：]\s*|\s+(?:{JOINED})\s+|\s*[©/|]\s*|(?<=courtesy) |\s+[-–—]\s+|,\s+",
    re.IGNORECASE,
)
"""What stands between a label and a name."""

DOUBTFUL = regex(rf"(?i:{NEWS}|{BRANDS})|(?:{AGENCIES_CAPITAL})")
"""Agencies that sign articles or head them, alone on a line."""

SIGNED = regex(r"\W*©\s*(?P<name>[^\d©].{2,70})")
BRACKETED = regex(r"[(\[].*[)\]]")
INSIDE = regex(r"[(\[](?P<in>[^()\[\]]{3,90})[)\]]\W*$")
"""A credit in brackets at the end of a caption."""

LABELLED = regex(
    r"(?:[.!?:,)\"”]|\s[-–—])\s+(?P<out>(?:Photos?|Images?|Fotos?|Pictures?|Credit|Photograph|Photographer|Bild|Фото|Fot\.|Ảnh|Zdjęcie|"
    r"Imagem|Imagen|Fotoğraf|Beeld|Kuva)\b\s?[:/]?.{3,80})$"
)
"""The same behind its label."""

UNMARKED = regex(r"\s(?P<out>(?:Foto|Photo|Bild|Image|Credit|Фото):\s.{3,80})$")
"""The same behind no mark: with an agency only."""

STOPPED = regex(r"\w{3,}\.$")

COUNTED = regex(r"\{\d+,\d+\}")
"""Counted repetitions: an automaton keeps a state for each count."""

LONGEST = 400
SHORT = 160
"""Characters of a line that is looked at though it ends as a sentence."""

LONGEST_NAME = 70
MOST_WORDS = 9
"""Of the name of a photographer with agencies."""

MOST_CAPTION_WORDS = 45
LONGEST_LABEL = 40
SITE = regex(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}")
GALLERY = regex(r"(?:photos|pictures|images|fotos|bilder)\s*:", re.IGNORECASE)
"""What stands before the title of a gallery."""

NOT_NAMES = regex(r"https?://|@|[?!]|\d{4}-\d\d|\b(?:is|are|was|were|has|have|will|ist|sind|war|est|sont|es|son|é|è)\b")
AGENTS = frozenset({"dpa", "imago", "getty", "istock"})
JOINERS = NAME_JOINERS | frozenset(
    "by via for from with courtesy photo photos image images credit supplied handout dpa imago getty afp stock "
    "commons".split()
)


@cache
def credit_keys() -> frozenset[str]:
    """Labels of who made a picture."""
    return keys(CREDITS)


@cache
def caption_keys() -> frozenset[str]:
    """Labels of what a picture shows."""
    return keys(CAPTIONS)


def media(line: str) -> Label | None:
    """A credit, the label of a caption, or a caption with its credit.

    >>> media("(Photo by Jane Doe/Getty Images)").kind, media("Photo: Jane Doe").kind
    ('credit', 'credit-named')
    >>> media("Photo: the word comes from the Greek for light")
    """
    said = line.strip()
    if len(said) > LONGEST or (len(said) > SHORT and said[-1] in ".!?") or not _hint()(said):
        return None
    plain = said.strip("()[]*_ \u00a0")
    if len(plain) < 2 or said.startswith(("![", "—", "–", "- ")):
        return None
    moved = (("captions", (said,)),)
    if known := captioned(plain):
        return Label("caption", moved if known == "with" else ())
    if len(plain) <= LONGEST_NAME + LONGEST_LABEL and (
        found := credit(plain, bracketed=BRACKETED.fullmatch(said) is not None)
    ):
        return Label(found, moved)
    return Label("caption-credited", moved) if is_credited(said) else None


def captioned(plain: str) -> str:
    """Whether a line is the label of a caption: `alone`, `with` what it labels, or "" where it is none."""
    if key(plain) in caption_keys():
        return "alone"
    mark = re.search(r"\s*[,:：]\s+", plain[: LONGEST_LABEL + 2])
    return (
        "with" if mark and key(plain[: mark.start()]) in caption_keys() - credit_keys() and plain[0].isupper() else ""
    )


def credit(plain: str, *, bracketed: bool) -> str:
    """The kind of a credit: `credit` with an agency or in brackets, `credit-named` with a name only, `agency` alone."""
    if _alone().fullmatch(plain):
        kind = "agency" if DOUBTFUL.fullmatch(plain.strip("© ")) else "credit"
        return "" if plain[-1] in ":：" else kind
    if found := SIGNED.fullmatch(plain):
        return signed(found["name"])
    if name := named(plain):
        certain = bracketed or _ends().search(name) or _ends().search(plain)
        return "credit" if certain else "" if GALLERY.match(plain) else "credit-named"
    return "credit" if is_signed_by_agency(plain) else ""


def is_signed_by_agency(plain: str) -> bool:
    """Whether a line is a name with an agency behind it."""
    return " " in plain and plain[-1] != "." and _ends().search(plain) is not None and is_credit_name(plain)


def signed(name: str) -> str:
    """The kind of a credit behind a copyright sign: the name of a company alone is an owner's."""
    if not is_credit_name(name):
        return ""
    if _ends().search(name):
        return "credit"
    return "credit-named" if "/" in name and not re.search(LEGAL_FORMS, name, re.IGNORECASE) else ""


def named(plain: str) -> str:
    """The name behind a label of credits, "" where there is none."""
    at = 0
    for mark in BY.finditer(plain, 0, LONGEST_LABEL):
        if credit_keys().isdisjoint((key(plain[: mark.start()]), key(plain[: mark.end()]))):
            break
        at = mark.end()
    name = plain[at:]
    return name if at and not plain[0].islower() and is_credit_name(name) else ""


def is_credit_name(name: str) -> bool:
    """Whether a text is names only: capitalised words with joiners and agencies, no sentence."""
    said = name.strip(" .,;:/|)(©*_")
    if not said or len(name) > LONGEST_NAME or NOT_NAMES.search(said):
        return False
    if _alone().fullmatch(said) or SITE.fullmatch(said):
        return True
    if is_unspaced(said):
        return len(said) <= LONGEST_NAME // 4 and not ends_sentence(name)
    return are_names(words(said))


def are_names(found: list[str]) -> bool:
    """Whether words are names, with joiners and agencies between them."""
    opens = bool(found) and (not found[0][0].islower() or found[0].lower() in AGENTS)
    return (
        opens and len(found) <= MOST_WORDS and all(not word[0].islower() or word.lower() in JOINERS for word in found)
    )


def is_credited(said: str) -> bool:
    """Whether a line is a caption that ends in the credit of its picture."""
    if len(words(said)) > MOST_CAPTION_WORDS:
        return False
    if found := INSIDE.search(said):
        return credit(found["in"].strip(), bracketed=False) == "credit"
    if (unmarked := UNMARKED.search(said)) and credit(unmarked["out"], bracketed=False) == "credit":
        return True
    if "/" in said and (signature := _signature().search(said)) and is_credit_name(signature["out"]):
        return True
    behind = LABELLED.search(said)
    return (
        behind is not None
        and not STOPPED.search(said)
        and credit(behind["out"], bracketed=False) in ("credit", "credit-named")
    )


@cache
def _hint() -> Automaton:
    """What a credit cannot do without: a label, an agency or the sign."""
    first = {fold(phrase).split()[0] for table in (CREDITS, CAPTIONS) for phrase in phrases(table)}
    plain = "|".join(sorted(re.escape(word) for word in first if word.isascii()))
    others = "|".join(sorted(re.escape(word) for word in first if not word.isascii()))
    return searching([rf"\b(?i:{plain})s?\b|(?i:{others}|{AGENCIES_SMALL})|\b(?:{AGENCIES_CAPITAL})\b"])


def sign_of_media() -> str:
    """A label, alone or with what stands between it and a name; agencies alone, or side by side."""
    labels = sorted(credit_keys() | caption_keys())
    joined = (label for label in labels if label.endswith((*(f" {word}" for word in JOINED.split("|")), "courtesy")))
    agencies = in_folded(f"{AGENCIES_SMALL}|{AGENCIES_CAPITAL.lower()}")
    agency = rf"(?:{agencies})(?: photos?| images| wire| media)?"
    return (
        rf"(?:{_any(labels)})[^a-z0-9]*(?:$|[:,©/|–—-]|(?:{JOINED}) )|(?:{_any(joined)}) "
        rf"|{agency}[^a-z0-9]*(?:$|[,/|-]|via|{agency})"
    )


def _any(labels: Iterable[str]) -> str:
    return "|".join(map(re.escape, labels))


def sign_of_credit() -> str:
    """What shows a credit at the end of a line, as it is written."""
    inside = rf"[(\[][^()\[\]]*{AGENCY}[^()\[\]]*[)\]]$"
    every = (inside, *(form.pattern for form in (_ends(), _signature(), LABELLED, UNMARKED)))
    return "|".join(COUNTED.sub("+", widened(one)).replace("$", r"[\W_]*$") for one in every)


@cache
def _ends() -> re.Pattern[str]:
    """An agency at the end of a line, behind a mark, or before a name: those that sell texts need a clear mark."""
    return regex(
        rf"(?:^|\s*(?:/{{1,2}}|\||\bvia\b|©)\s*|\()(?:{AGENCY})(?:(?!/)\W)*$|^{AGENCY}\s*/"
        rf"|\s*(?:,|\bfor\b|[-–—:])\s*(?!(?i:{NEWS})\W*$)(?:{AGENCY})\W*$"
    )


@cache
def _signature() -> re.Pattern[str]:
    """An agency and its photographer behind the sentence of a caption: "…, March 3, 2023. REUTERS/John Roe"."""
    return regex(rf"[.!?)\"”]\s+(?P<out>{AGENCY}\s?/\s?[^/.!?]{{3,60}})$")


@cache
def _alone() -> re.Pattern[str]:
    """Agencies and nothing else."""
    return regex(rf"\W*{AGENCY}(?:\s*(?:/{{1,2}}|\||,|\bvia\b|-|\s)\s*{AGENCY})*\W*")
