"""The grammar of names: persons, organisations, what stands between them and behind them."""

from __future__ import annotations

import re

from curate.given_names import GIVEN_NAMES, SURNAMES
from curate.regex import regex
from curate.sieve import sieved

_INITIAL = r"[^\W\d_a-zà-öø-ÿа-я]\."
_TOKEN = r"(?:(?:[DdLlO]|Mc|Mac|al|el|ben|bin)[’'\-]?)?[^\W\d_a-zà-öø-ÿа-яёіїєґ][^\W\d_]*(?:[’'\-][^\W\d_]+)*\.?"
_PARTICLE = (
    r"(?:de|del|della|di|da|dos|das|do|du|des|le|la|van|von|der|den|ten|ter|zu|zur|al|el|bin|ibn|y|e|af|av|st\.?)"
)
NAME = regex(
    rf"(?:(?:Dr|Prof|Sir|Dame|Mr|Mrs|Ms)\.? )?(?:{_INITIAL}|{_TOKEN})(?:[ ]?(?:{_INITIAL})|[ ](?:{_PARTICLE}[ ])*{_TOKEN}|[ ]{_PARTICLE}(?:[ ]{_TOKEN})+){{0,5}}"
)
"""One to six capitalised words, with initials and small words between them. Capitals of any script with case count."""

HANDLE = regex(r"[A-Za-z]\w{2,24}")
"""A name as users of a site choose one; it needs a label, and a date or colon beside it."""

_LETTER = r"(?:[^\W\d_](?<![A-Za-z\u00c0-\u052f])|[\u0900-\u0dff\u0e00-\u0eff\u064b-\u065f])"
CASELESS = regex(rf"{_LETTER}{{1,24}}(?:[ \u3000\u200c・.]{{1,2}}{_LETTER}{{1,24}}){{0,4}}")
"""A name in a script without capitals."""

JOINT = sieved(
    r"(?P<comma>\s*[,，](?:\s*(?:and|und|et|y|e|и|та|en|og|och|ve|dan)\b)?\s*)|\s*(?:;|&|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|\bта\b|\bі\b|\ben\b|\bog\b|\boch\b|\bi\b|\ba\b(?=\s\w+\s\w)|\bve\b|\bdan\b|\bja\b|(?P<with>\b(?:with|mit|avec|con|com|met|med)\b)|、|和|・(?=\w{3}))\s*"
)
"""What stands between two names, in any of the languages; a comma may also stand before what somebody is."""

JOINT_MARKS = frozenset(",，;&+、和・")
JOINT_WORDS = frozenset("and und et y e и та і en og och i a ve dan ja with mit avec con com met med".split())
"""What every such joint has one of: a mark or a word."""

AGENCY = regex(
    r"(?:The |the )?(?:Associated Press|AP|Reuters|REUTERS|AFP|Agence France-Presse|dpa(?:-\w+)?|DPA|Deutsche Presse-Agentur|EFE|Agencia EFE|Europa Press|Agencias|Agências|Agences?|"
    r"ANSA|Ansa|Adnkronos|PAP|TASS|ТАСС|РИА Новости|Интерфакс|Укринформ|Xinhua|新华社|中新社|Bloomberg|UPI|APA|KNA|epd|sid|SID|dts|Belga|ANP|TT|NTB|Ritzau|Ritzaus Bureau|STT|"
    r"Anadolu(?: (?:Agency|Ajansı))?|AA|DHA|İHA|ANKA|Kyodo(?: News)?|共同通信|時事通信|Yonhap|연합뉴스|PTI|Press Trust of India|ANI|IANS|PA Media|Press Association|Canadian Press|The Canadian Press|AAP|"
    r"ČTK|CTK|TASR|SITA|MTI|Hina|Tanjug|Lusa|Agência Brasil|Estadão Conteúdo|Folhapress|Antara|Bernama|Keystone-SDA|sda|ATS|Belga|Agence Belga|Notimex|Télam|CNN|BBC News)"
)
"""News agencies: a line of one alone is a byline where a name would be one."""

ORGANISATION = sieved(
    rf"\b(?:{AGENCY.pattern}|News Agency|News Service|Newsroom|Press|Redaktion|Rédaction|Redacción|Redazione|Redactie|Redação|Redakcja|Redakce|редакция|Editorial Board|Web Desk)\b"
)
"""Agencies and desks: an author may be one of them."""

DESK = regex(
    r"(?:the )?(?:(?!(?:our|staff|the|senior|guest)\b)[^\W\d_][\w.'’&\-]* ){1,4}(?:staff|editors|team|newsroom|(?:web|news|digital|sports|city) desk|desk|editorial board|staff reports|staff writers|reporters|writers|redaktion|onlineredaktion|bureau|correspondents|contributors)",
    re.IGNORECASE,
)
"""The staff of a publication: "Harbour Times Staff"."""

PUBLICATION = regex(
    r"\b(?:news|times|post|press|daily|herald|tribune|gazette|magazine|today|network|media|blog|website)\b",
    re.IGNORECASE,
)
"""Last words of the names of publications."""

ROLE = sieved(
    rf"{PUBLICATION.pattern}|"
    r"\b(?:staff|writers?|reporters?|editors?|correspondents?|journalists?|columnists?|contributors?|producers?|bureau|chief|senior|special|"
    r"team|desk|university|professor|fellow|analyst|"
    r"redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact\w+|redactor\w*|periodista|giornalista|verslaggever|redacteur|"
    r"parliamentary|political|business|sports?|science|health|digital|freelance|ph\.?d|m\.?d|reporterin|journalistin|redaktor(?:ka)?|redaktør|toimittaja|repórter|jornalista|"
    r"reportera|muhabiri?|wartawan|журналист(?:ка)?|корреспондент|редактор|обозреватель|кореспондент|журналіст(?:ка)?|"
    r"director|manager|founder|ceo|president|intern|host|anchor|photographer|specialist|expert|consultant|executive|meteorologist|"
    r"follow|folgen|contributor|author|autor(?:in)?|email|e-mail|twitter|read more|updated|view profile)\b",
    re.IGNORECASE,
)
"""Words of what somebody is or works for, and of the buttons beside a name."""

AFFILIATION = sieved(
    r"(?i:\b(?:institutes?|institution|foundation|group|cent(?:er|re)|council|association|society|collective|inc|llc|ltd|gmbh|corp|company|college|school|"
    r"academy|agency|service|services|department|office|commission|committee|ministry|club|studio|studios|journal|review|chronicle|courier|observer|guardian|globe|"
    r"sun|star|mail|independent|standard|record|register|dispatch|bulletin|telegraph|examiner|inquirer|zeitung|nachrichten|rundschau|allgemeine|blatt|hospital|clinic|lab|labs|"
    r"sports|radio|television|tv|online|\w+\.(?:com|org|net|de|fr|it|es|co\.uk))\b)|\b(?:[A-Z]{2,5}|[A-Z]\.[A-Z]\.) "
)
"""Words of bodies that people work for, not write under."""

AGENCY_TRADE = regex(
    r"(?:nachrichten|presse)agentur|news agency|agence(?: de presse)?|agencia(?: de noticias)?|agenzia|nieuwsagentschap|persbureau",
    re.IGNORECASE,
)
"""What stands below the name of an agency."""

CREDENTIAL = regex(
    r"(?:M\.?D|Ph\.?\s?D|R\.?N|R\.?D\.?N?|LDN?|M\.?S|M\.?A|M\.?B\.?A|B\.?A|B\.?Sc|M\.?Sc|MPH|D\.?O|D\.?D\.?S|J\.?D|Esq|CFA|CPA|CPT|FRCP|OBE|MBE|CBE|LCSW|LMFT|Psy\.?D|DVM|DPT|NP|PA-C|CNM|CSCS|FNP|BSN|MSN|CFP|Ed\.?D|FACP|FACC)\.?"
)
SUFFIX = regex(r"(?:Jr|Sr|II|III|IV)\.?")
GLUED = regex(r"(?<=[^\W\d_A-Z][^\W\d_A-Z][^\W\d_A-Z])(?<!Fitz)(?=[A-ZÀ-ÖØ-Þ][^\W\d_A-Z])")
"""A capital inside a word, where a line break was lost; Mc and Mac begin names."""


def is_given(word: str) -> bool:
    """Whether a word is a given name that is common in news, or two with a hyphen."""
    return any(part in GIVEN_NAMES for part in (word.lower(), word.lower().partition("-")[0]))


GIVEN = regex(r"[^\W\d_和]+")


def has_given(line: str) -> bool:
    """Whether a word of a line is a given name that is common in news: else it lists nobody who bears one.

    >>> has_given("editor:Ann-Marie Poe"), has_given("Storm damages pier")
    (True, False)
    """
    return not GIVEN_NAMES.isdisjoint(GIVEN.findall(line.lower()))


EASTERN = regex(r"[\u3400-\u9fff々]{2,5}|[\u3400-\u9fff々]{1,3}[ \u3000][\u3400-\u9fff々\u3040-\u30ff]{1,3}")


def is_eastern(text: str) -> bool:
    """Whether a text is a name of Japan or China: a common family name, then one or two characters, or three.

    >>> is_eastern("山田太郎"), is_eastern("王小明"), is_eastern("国際")
    (True, True, False)
    """
    if not EASTERN.fullmatch(text):
        return False
    joined = re.sub(r"\s", "", text)
    return any(joined[:n] in SURNAMES and 1 <= len(joined) - n <= (2 if n == 1 else 3) for n in (3, 2, 1))


def apart(names: str) -> list[str]:
    """Names that nothing parts any more: a given name begins the next one.

    >>> apart("Ann Poe Jane Mary Doe"), apart("Ann Mary Poe")
    (['Ann Poe', 'Jane Mary Doe'], ['Ann Mary Poe'])
    """
    found: list[list[str]] = [[]]
    said = names.split()
    for n, word in enumerate(said):
        begins = is_given(word) and len(found[-1]) > 1 and not is_given(found[-1][-1]) and len(said) - n > 1
        found += [[word]] if begins else []
        found[-1] += [] if begins else [word]
    return [" ".join(name) for name in found] if len(found) > 1 else [names]


def cased(name: str) -> str:
    """A name in capitals as names are written.

    >>> cased("JANE DOE-ROE")
    'Jane Doe-Roe'
    """
    if not name.isupper() or " " not in name:
        return name
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize() if len(m[0]) > 1 else m[0], name)
