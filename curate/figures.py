"""What stands around a number and says what it is: currencies, magnitudes, units, and how languages write decimals."""

from __future__ import annotations

import re

from curate.regex import regex

BLANK = "[ \u00a0\u2009\u202f]"
"""The blanks that get into numbers; a line break is none of them."""

SIGN = "[$€£¥₹₦₵₱₽₩₺₴฿৳]"
"""Signs of currencies."""

CURRENCY = regex(
    rf"(?:{SIGN}|\b(?:US|A|C|NZ|HK|R)\$|\b(?:Rs|INR|USD|EUR|GBP|MK|KSh|Ksh|TSh|USh|GH|R|N|Br|RM|Rp|Tk))\.?{BLANK}?\Z"
)
"""A currency that ends in front of a number."""

MAGNITUDES = (
    r"(?:million|billion|trillion|thousand|hundred)s?\b|(?:m|bn|tn|mn|mln|mrd)\b|"
    r"Mill?ionen\b|Milliarden?\b|Mio\b|Mrd\b|millones\b|mil\b|milhões\b|bilhões\b|milioni\b|miliardi\b|millions?\b|milliards?\b|"
    r"miljoen\b|miljard\b|miljon(?:er)?\b|miljard(?:er)?\b|milyon\b|milyar\b|milion\w*|miliard\w*|juta\b|miliar\b|"
    r"млн|млрд|миллион\w*|миллиард\w*|мільйон\w*|мільярд\w*"
)
PERCENT = (
    r"%|per ?cents?\b|percentage\b|Prozent\b|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\w*|prosent\b|"
    r"procenta\b|processa\b|százalék\w*|yüzde\b|persen\b|процент\w*|відсотк\w*|për qind\b"
)
AMOUNT = regex(rf"{BLANK}?(?:{PERCENT}|{MAGNITUDES})|-(?:million|billion|trillion)\b", re.IGNORECASE)
"""What is behind a number that has decimals: a percentage or a magnitude."""

MEASURE = regex(
    rf"{BLANK}?-?(?:magnitude|points?|inch(?:es)?|feet|foot|ft|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|cent|cm|mm|km|kg|kilos?|"
    r"grams?|lit(?:er|re)s?|degrees?|seconds?|minutes?|hours?|days|weeks|months|years?|acres|hectares|tons|tonnes|times|"
    r"mph|mpg|GHz|MHz|GB|MB|TB|kW|MW|GW|stars?|euros?|dollars?|pounds?|Euro|Meter|Kilometer|Kilo|Grad|Punkte|Stunden|"
    r"mètres|kilomètres|heures|metros|kilómetros|horas|метр\w*|километр\w*|рубл\w*|час\w*)(?!\w)"
)
"""A unit that numbers with decimals have."""

COMMA_DECIMALS = frozenset(
    "bg bs ca cs da de el es et eu fi fr gl hr hu id is it lt lv mk nl no pl pt ro ru sk sl sq sr sv tr uk "
    "uz vi".split()
)
"""Languages that write a comma before decimals."""
