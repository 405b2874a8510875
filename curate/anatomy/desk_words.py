"""How notes of the desk begin, and what they go on to speak of, by kind.

Source: own reading of 3,000 first and last lines of articles, 2026-11-26; wordings in other languages are our own.
"""

from __future__ import annotations

import re

from curate.anatomy.names import NAME
from curate.regex import regex

_OPEN = r"[\s(\[*_—–\-•⦁]*"
"""What may stand before the first word: brackets, dashes, bullets, Markdown's marks."""

BRACKETED = regex(
    r"[*_]*\(\s*(?i:updates?|adds?|recasts?|corrects?|refiles?|repeats?|rewrites?|clarifies|removes?|fixes|changes|writes through|"
    r"aktualisiert|neu|ergänzt|actualise|complète|ajoute|actualiza|añade|amplía|atualiza|acrescenta|aggiorna|met à jour)"
    r"\b[^()]{3,300}\)[.*_]*"
)
"""How agencies say what is new, in brackets of its own."""

_STORY = r"(?:story|article|post|piece|report|review|column|essay|page|transcript|obituary|headline|caption|dispatch|interview|blog)"
_WRONG = (
    r"(?:updated|corrected|amended|edited|revised|modified|changed|clarified|expanded|incorrect(?:ly)?|misstated|misidentified|misspelled|mischaracterized|"
    r"erroneously|wrongly|mistakenly|inaccurate(?:ly)?|gave|stated|said|identified|referred|described|included|misnamed|misattributed|misquoted|reported|contained|"
    r"listed|implied|suggested|omitted|attributed|named|indicated|overstated|understated|failed)"
)
_WAS = r"(?:has been|was|is being|will be|have been|had been)(?: (?:also|since|originally|last|first))?"
VERSION = regex(
    rf"{_OPEN}(?:(?:an|the|a) (?:earlier|previous|original|prior|initial|first) version of (?:this|the|our) {_STORY}\b.{{0,200}}?\b{_WRONG}\b"
    rf"|(?:this|the) (?:{_STORY}|version of (?:this|the) {_STORY})(?: and (?:its )?headline)? {_WAS} (?:updated|corrected|amended|edited (?:for|to)|revised|modified|clarified)\b"
    r"|in (?:einer|der) (?:früheren|vorherigen|ersten|ursprünglichen|älteren) (?:version|fassung)\b|dieser (?:artikel|text|beitrag) wurde (?:\S+ ){0,6}(?:aktualisiert|korrigiert|ergänzt|geändert)\b"
    r"|une (?:version (?:précédente|antérieure)|première version) de cet article\b|cet article a été (?:mis à jour|modifié|corrigé|actualisé)\b"
    r"|una versión (?:anterior|previa) de est[ea]\b|est[ea] (?:artículo|nota|noticia|información) (?:ha sido|fue) (?:actualizad|corregid|modificad)\w+"
    r"|uma versão anterior d(?:este|esta|o|a)\b|est[ea] (?:artigo|reportagem|notícia|texto|matéria) foi (?:atualizad|corrigid|alterad|modificad)\w+"
    r"|una (?:precedente versione|versione precedente) di quest|(?:quest['’])?(?:questo )?articolo è stato (?:aggiornato|corretto|modificato)\b"
    r"|(?:in )?een eerdere versie van dit\b|dit (?:artikel|bericht|stuk) (?:is|werd) (?:\S+ ){0,5}(?:bijgewerkt|aangepast|gecorrigeerd|geüpdatet)\b"
    r"|(?:i )?en (?:tidigare|tidligere) versjon? av\b|i en tidigare version av\b|(?:denne |den här |denna )?artik(?:keln|elen|eln) (?:har |er |är |ble |blev )(?:\S+ ){0,3}(?:uppdaterats|uppdaterad|korrigerats|oppdatert|opdateret|rettet)\b)",
    re.IGNORECASE,
)
"""What was wrong or is new in the text, said of the text itself."""

VERSION_SIGNS = (
    *(
        "version",
        "versión",
        "versão",
        "versie",
        "fassung",
        "tidigare",
        "tidligere",
        "cet article",
        "articolo",
        "updated",
        "corrected",
    ),
    *(
        "amended",
        "edited ",
        "revised",
        "modified",
        "clarified",
        "aktualisiert",
        "korrigiert",
        "ergänzt",
        "geändert",
        "actualizad",
    ),
    *(
        "corregid",
        "modificad",
        "atualizad",
        "corrigid",
        "alterad",
        "bijgewerkt",
        "aangepast",
        "gecorrigeerd",
        "geüpdatet",
    ),
    *("uppdaterad", "uppdaterats", "korrigerats", "oppdatert", "opdateret", "rettet"),
)
"""What every such note has, in small letters: most lines have none, and need no pattern."""

CORRECTION = regex(
    rf"{_OPEN}(?:corrections?(?:(?: and| &| &amp;) clarifications?)?|clarifications?|corrected|erratum|errata(?: corrige)?|korrektur(?:hinweis)?|richtigstellung|berichtigung|"
    r"rectificatif|fe de erratas?|rectificación|aclaración|corrección|correção|correzione|rettifica|correctie|rectificatie|"
    r"rättelse|rettelse|rettet|oikaisu|korjaus|sprostowanie|korekta|oprava|исправление|поправка|уточнение|виправлення|уточнення|düzeltme|ralat|koreksi|更正|訂正|정정)"
    r"(?: \([^()]{2,40}\)| on \w+ \d{1,2})?[*_]*\s*[:：—–]\s*\S",
    re.IGNORECASE,
)
EDITORS_NOTE = regex(
    rf"{_OPEN}(?:(?:(?:publisher|editor|author|reporter|writer)(?:['’]?s['’]?)|ed\.?) note|note (?:from the editors?|to (?:readers|editors|subscribers))|"
    r"anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|hinweis der redaktion|redaktioneller hinweis|transparenzhinweis|in eigener sache|"
    r"note de (?:la rédaction|l['’]éditeur|l['’]auteur)|ndlr|nota (?:del editor|de la redacción|de redacción|del autor)|nota d(?:a redação|o editor|o autor)|"
    r"nota (?:della redazione|del direttore|dell['’]autore)|n\.?d\.?r|noot van de redactie|redactionele noot|redaktionens (?:anmärkning|kommentar|note)|red\. anm|"
    r"toimituksen huomautus|od redakcji|nota redakcyjna|pozn(?:ámka|\.) red(?:akce|\.)|от редакции|примечание редакции|від редакції|editörün notu|catatan redaksi|编者按|編集部注)"
    r"[*_]*\s*[:：—–]\s*\S",
    re.IGNORECASE,
)
UPDATE = regex(rf"{_OPEN}updated?\b[^:.]{{0,40}}[:—–]\s*(?P<said>\S.*)", re.IGNORECASE | re.DOTALL)
"""An update; where it does not go on to speak of the article it tells news, and is text."""

_NETWORK = r"(?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|truth social|gettr|parler|social media)"
_PERSON = r"[A-Z][\w.'’\-]+(?: [A-Z][\w.'’\-]+){1,3}"
CONTACT = regex(
    rf"{_OPEN}(?:(?i:to contact the (?:reporters?|writers?|authors?|editors?|journalists?)) "
    rf"|(?i:contact|e-?mail|reach|write to|message) (?:(?i:the )?(?i:reporter|author|writer|columnist|me|him|her|them)(?: {_PERSON})?|{_PERSON}),? (?i:at|on|via|by)\b"
    rf"|(?i:you can |please )?(?i:follow) (?:(?i:me|him|her|them|the author)|{_PERSON}(?: and {_PERSON})?) (?i:on|at) (?:(?i:@?\w+ (?:on|at) )?(?i:{_NETWORK})\b|@)"
    rf"|(?:(?i:the author|reporter|staff writer) )?(?:{_PERSON}|I|He|She|They) can be (?:reached|contacted|followed)\b.{{0,60}}(?:@|\bat\b|\bon\b)"
    rf"|{_PERSON}(?: in {_PERSON}| in [A-Z]\w+)? at \S+@\S+\s*$|(?:{_PERSON}) tweets (?:at|@)|(?i:tips\?|have a tip\?)|(?i:folgen sie|suivez|sigue a|siga|segui|volg|följ|følg) {_PERSON}\b[^.]{{0,40}}@\w)"
)
"""How to reach who wrote it."""

CONTACT_SIGN = (
    rf"^{_OPEN}(?:(?:to |you can |please )?(?:contact|e-?mail|reach|write to|message|follow)\b|tips\?|have a tip|"
    r"(?:folgen sie|suivez|sigue|siga|segui|volg|följ|følg)\b)|@|can be (?:reached|contacted|followed)|tweets at"
)
"""What every such note has, whatever the case: most lines have none, and need no pattern."""

REACHED = regex(
    rf"{_OPEN}(?:(?i:contact|e-?mail|reach) (?i:the )?(?:(?i:staff )?(?i:reporter|writer|columnist) )?(?P<name>{_PERSON}),? (?i:at|via|by)\b.{{0,40}}@)"
)
"""The one name of such a note."""

_TRADE = (
    r"(?i:reporter|writer|journalist|columnist|editor|correspondent|contributor|author|producer|fellow|blogger|critic|commentator|photographer|novelist|essayist|"
    r"professor|lecturer|analyst|director|lawyer|attorney|historian|economist|researcher|scholar|strategist|host|intern|student|founder|co-founder|"
    r"redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|journaliste|chroniqueu(?:r|se)|rédact(?:eur|rice)|periodista|columnista|redactora?|reportera?|"
    r"jornalista|colunista|repórter|editora?|giornalista|redattrice|redattore|verslaggever|redacteur|columniste?|skribent|krönikör|kommentator|toimittaja|dziennikarka?|redaktor(?:ka)?|redaktør|journalistin)"
)
BIOGRAPHY = regex(
    rf"{_OPEN}(?:(?:The )?(?:author|writer|Author|Writer),? )?(?P<name>{NAME.pattern})(?:, (?:[^\s,]+ ){{0,11}}[^\s,]+,|,? @\w+,?|,? \([^()]{{2,60}}\))? (?:is|are|was|ist|arbeitet als|est|es|é|è|är|er|on) "
    rf"(?:(?:an?|the|ein|eine|une?|una?|um|uma|en|ett|een) )?(?:[^\s.;:]+ ){{0,8}}?(?:[\w'’]+-)?{_TRADE}s?\b"
)
"""Somebody's name and what they do."""

WRITING = regex(
    r"\b(?:reporter|writer|journalist|columnist|editor|correspondent|contributor|contributing|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|jornalista|giornalista|"
    r"verslaggever|redacteur|skribent|follow (?:him|her|them)|twitter|@\w+|views expressed|opinions expressed|author of|(?:s?he|they) (?:covers?|writes?|tweets?|lives?))\b",
    re.IGNORECASE,
)
"""What a biography below an article speaks of, and an article about somebody seldom ends with."""

WRITING_SIGNS = (
    *(
        "@",
        "author of",
        "columnist",
        "contribut",
        "editor",
        "follow ",
        "giornalista",
        "jornalista",
        "journalist",
        "periodista",
    ),
    *(
        "redacteur",
        "redakteur",
        "reporter",
        "respondent",
        "s expressed",
        "skribent",
        "twitter",
        "verslaggever",
        "writer",
    ),
    *(f"{who} {does}" for who in ("he", "they") for does in ("cover", "write", "tweet", "live")),
)
"""The same for what is written of writing."""
ABOUT = regex(
    r"(?:(?:more )?about (?:the )?(?:authors?|writer)|meet the author|author bio|über (?:den autor|die autorin)|(?:zum autor|zur autorin)|à propos de (?:l['’]auteure?|l['’]autrice)|"
    r"(?:sobre|acerca de) (?:el autor|la autora|o autor|a autora)|(?:sull['’]autore|l['’]autore|sull['’]autrice)|over de auteur|om (?:forfatteren|författaren|skribenten)|об авторе|про автора|"
    r"o autorovi|o autorze|yazar hakkında|tentang penulis|关于作者|著者について|عن الكاتب):?",
    re.IGNORECASE,
)
"""The heading of a box about the author."""
