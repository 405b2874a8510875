"""The grammar of names: persons, organisations, what stands between them and behind them."""

from __future__ import annotations

import re

_INITIAL = r"[^\W\d_a-zà-öø-ÿа-я]\."
_TOKEN = r"(?:(?:[DdLlO]|Mc|Mac|al|el|ben|bin)[’'\-]?)?[^\W\d_a-zà-öø-ÿа-яёіїєґ][^\W\d_]*(?:[’'\-][^\W\d_]+)*\.?"
_PARTICLE = (
    r"(?:de|del|della|di|da|dos|das|do|du|des|le|la|van|von|der|den|ten|ter|zu|zur|al|el|bin|ibn|y|e|af|av|st\.?)"
)
NAME = re.compile(
    rf"(?:(?:Dr|Prof|Sir|Dame|Mr|Mrs|Ms)\.? )?(?:{_INITIAL}|{_TOKEN})(?:[ ]?(?:{_INITIAL})|[ ](?:{_PARTICLE}[ ])*{_TOKEN}|[ ]{_PARTICLE}(?:[ ]{_TOKEN})+){{0,5}}"
)
"""One to six capitalised words, with initials and small words between them. Capitals of any script with case count."""

JOINT = re.compile(
    r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|\bта\b|\bі\b|\ben\b|\bog\b|\boch\b|\bi\b|\bve\b|\bdan\b|\bwith\b|\bmit\b|\bavec\b|\bcon\b|、|，|和)\s*"
)
"""What stands between two names, in any of the languages."""

ORGANISATION = re.compile(
    r"\b(?:Associated Press|AP|Reuters|AFP|Agence France-Presse|dpa|EFE|ANSA|PAP|TASS|Xinhua|Bloomberg|UPI|APA|KNA|epd|sid|Belga|"
    r"ANP|TT|NTB|Ritzau|STT|Anadolu|Kyodo|Yonhap|News Agency|Newsroom|Press|Redaktion|Rédaction|Redacción|Redazione|Editorial Board)\b"
)
"""Agencies and desks: an author may be one of them."""

ROLE = re.compile(
    r"\b(?:staff|writers?|reporters?|editors?|correspondents?|journalists?|columnists?|contributors?|producers?|bureau|chief|senior|special|"
    r"news|times|post|press|daily|herald|tribune|gazette|magazine|today|network|media|team|desk|university|professor|fellow|analyst|"
    r"redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact\w+|redactor\w*|periodista|giornalista|verslaggever|redacteur|"
    r"parliamentary|political|business|sports?|science|health|digital|freelance|ph\.?d|m\.?d|"
    r"follow|folgen|contributor|author|autor(?:in)?|blog|website|email|e-mail|twitter|read more|updated|view profile)\b",
    re.IGNORECASE,
)
"""Words of what somebody is or works for, and of the buttons beside a name."""
