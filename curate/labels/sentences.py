"""Lines in which the page speaks to its reader: calls, consent, what players and embedded posts leave."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

from curate.labels.forms import kind_of
from curate.labels.keys import Label, trim
from curate.phrases import TOLD
from curate.regex import regex
from curate.text import is_unspaced, words

SENTENCE = regex(r"(?<=[.!?…])[\"')\]]*\s+|(?<=[。！？])|\s+[|•·»→▶►]+\s*")
OPENING = regex(r"\W*[^.!?…。！？|•·»→▶►]*(?:[.!?…]+(?![\"')\]]*\s)[^.!?…。！？|•·»→▶►]*)*[.!?…。！？]*")
"""The first sentence of a line."""
SPOKEN = regex(
    rf"{TOLD}|\b(?:warned|warns|added|adds|recalled|explained|announced|claimed|insisted|urged|he|she|his|officials|police|"
    r"spokes\w+|sagten?|erklärte|teilte|rügte|dijeron|afirmó|según|cuenta|decidió|afirmou|segundo|decidiu|ensinava|dice|diceva|"
    r"avverte|secondo|insegnava|déclaré|selon|juge|zegt|zei|mówi|orzekł|powiedział\w*|řekl\w*|říká|uvedl\w*|сообщил\w*|"
    r"рассказал\w*|говорит|говорил\w*|решил\w*|кричал\w*|просит|советует|вирішив|радить|казав|просить|sier|siger|sagde|sade|"
    r"säger|berättar|tha|thanë|vendosi|kata|dedi|söyledi|açıkladı)\b|述べた|밝혔다"
    r"|\b(?:and|then|,) (?:click|tap|press|provide|select|choose|check|enter|type|open) |\bcheck the box\b"
)
"""Words of reported speech, third persons, and the next step of an instruction: a line with them is no page's own."""

ADDRESS = regex(r"://|\bwww\.")
"""What a link must not take along: where a source is named, that is data."""

MOST_UNSPACED = 60
"""Letters of a line in a script without blanks."""

MOST_WORDS = 60
MOST_SENTENCES = 6


@lru_cache(maxsize=64)
def spoken_to(folded: str) -> Label | None:
    """The label of a line whose sentences all are the page's own.

    >>> spoken_to("subscribe to our newsletter. it's free!")
    Label(kind='prompt', moved=())
    >>> spoken_to("it's free!")
    """
    found = next((kind for kind in kinds_of(folded) if kind != "aside"), None)
    lost = found == "link" and ADDRESS.search(folded)
    return None if found is None or lost or SPOKEN.search(folded) else Label(found)


def kinds_of(folded: str) -> list[str]:
    """The kinds of the sentences of a line, none where one of them is not the page's."""
    opening = OPENING.match(folded)
    size = opening.end() if opening else 0
    first = kind_of(trim(folded[:size]))
    if first is None or (len(folded) > MOST_UNSPACED and is_unspaced(folded)) or len(words(folded)) > MOST_WORDS:
        return []
    behind = [said for said in map(trim, SENTENCE.split(folded[size:])) if said]
    known = [*takewhile(bool, map(kind_of, behind))] if len(behind) <= MOST_SENTENCES else []
    return [first, *filter(None, known)] if len(known) == len(behind) else []
