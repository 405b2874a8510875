"""What mojibake looks like: UTF-8 seen through each charset that it is misread in, as patterns.

The classes are computed from Python's codecs; bytes that a charset leaves open are passed through as C1 codes, as
browsers do. The patterns are written so that `re` and RE2 read them alike.
"""

from __future__ import annotations

CHARSETS = (
    *("latin-1", "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257", "iso8859-2", "mac_roman", "cp437"),
)
"""Charsets that UTF-8 is misread in, the commonest first; those that ftfy knows."""


def _character(byte: int, charset: str) -> str:
    try:
        return bytes([byte]).decode(charset)
    except UnicodeDecodeError:
        return chr(byte)


DECODED = {charset: tuple(_character(byte, charset) for byte in range(256)) for charset in CHARSETS}
"""The character of each byte, by charset."""


def _any(charset: str, first: int, last: int) -> str:
    return f"[{''.join(DECODED[charset][first : last + 1])}]"


def _sequence(charset: str) -> str:
    """UTF-8 sequences of two to four bytes, seen through a charset."""
    tail = _any(charset, 0x80, 0xBF)
    two, three, four = _any(charset, 0xC2, 0xDF), _any(charset, 0xE0, 0xEF), _any(charset, 0xF0, 0xF4)
    return f"{two}{tail}|{three}{tail}{tail}|{four}{tail}{tail}{tail}"


SEQUENCES = {charset: _sequence(charset) for charset in CHARSETS}

BLANKED = (
    "[ÃÂÅÎÐÙ] |[âã] [\x80-\x9f¡-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ð [\x80-¿]"
    "|(?:[à-ã]|ð[\x80-¿Ÿž]?)[\x80-\x9f¡-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ] "
)
"""Sequences whose byte A0 became a blank."""

LOST = "â€|[a-zß-ÿ]Ã[a-zß-ÿ]|[A-Za-z]â(?:s|t|re|ve|ll|d|m)(?:[^A-Za-z]|$)|[A-Za-z]Â[’'‘“”]"
"""Sequences that lost a byte which Windows-1252 leaves open, or all bytes of the C1 range."""

FOREIGN = (
    *("[A-Za-z]鈥|[A-Za-z]芒鈧|鈥[檚淲渆渱檇檛]", "(?:锛|銆|鏄|鐨|鍦|鍜|涓)[^\x00-\x7f]{0,12}(?:锛|銆|鏄|鐨|鍦|鍜|涓)"),
    *("[A-Za-z]¡¯[A-Za-z]", "¡°[^\n]{1,200}¡±", "[A-Za-z]乫[A-Za-z]|乬[A-Za-z]"),
    "(?:[а-яё][А-ЯЁ]{2,}[^А-Яа-яЁё]+){2}[а-яё][А-ЯЁ]{2,}",
)
"""Traces of GBK, EUC and Shift-JIS in Latin text, of UTF-8 in Chinese, and KOI8-R read as Windows-1251."""

SINGLE = (
    "[À-ÖØ-öø-ÿ]{3,}(?:[^\n]{1,40}[À-ÖØ-öø-ÿ]{3,}){2}",
    "[a-zœêæñ][¹³¿¶±¼][a-zœêæñ]|[a-zœêæñ][¹³] [a-z]|[bdfghklmnprsvz]ì[a-záéíýů]",
)
"""Traces of a single-byte charset read as Windows-1252: words of accented letters alone, signs inside words."""

SUSPECT = "|".join([*SEQUENCES.values(), BLANKED, LOST])
"""What every line with misread UTF-8 has."""

TRIGGER = "|".join([SUSPECT, *FOREIGN, *SINGLE])
