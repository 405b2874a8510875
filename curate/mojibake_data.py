"""What mojibake looks like: UTF-8 seen through each charset that it is misread in, as patterns.

The characters are those of Python's codecs, written down so that no codec has to be loaded; bytes that a charset leaves
open are passed through as C1 codes, as browsers do. The patterns are written so that `re` and RE2 read them alike.
"""

from __future__ import annotations

HIGH = {
    "latin-1": "".join(map(chr, range(128, 256))),
    "cp1252": (
        "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"
        "\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿"
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
        "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    ),
    "cp1251": (
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98™љ›њќћџ"
        "\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕї"
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
        "абвгдежзийклмнопрстуфхцчшщъыьэюя"
    ),
    "cp1250": (
        "€\x81‚\x83„…†‡\x88‰Š‹ŚŤŽŹ\x90‘’“”•–—\x98™š›śťžź"
        "\xa0ˇ˘Ł¤Ą¦§¨©Ş«¬\xad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
        "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
        "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
    ),
    "cp1253": (
        "€\x81‚ƒ„…†‡\x88‰\x8a‹\x8c\x8d\x8e\x8f\x90‘’“”•–—\x98™\x9a›\x9c\x9d\x9e\x9f"
        "\xa0΅Ά£¤¥¦§¨©ª«¬\xad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ"
        "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡÒΣΤΥΦΧΨΩΪΫάέήί"
        "ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώÿ"
    ),
    "cp1254": (
        "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8d\x8e\x8f\x90‘’“”•–—˜™š›œ\x9d\x9eŸ"
        "\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿"
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß"
        "àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
    ),
    "cp1257": (
        "€\x81‚\x83„…†‡\x88‰\x8a‹\x8c¨ˇ¸\x90‘’“”•–—\x98™\x9a›\x9c¯˛\x9f"
        "\xa0¡¢£¤¥¦§Ø©Ŗ«¬\xad®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ"
        "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß"
        "ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙"
    ),
    "iso8859-2": (
        "\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f"
        "\xa0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\xadŽŻ°ą˛ł´ľśˇ¸šşťź˝žż"
        "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
        "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
    ),
    "mac_roman": (
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
        "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
        "¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
        "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
    ),
    "cp437": (
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
        "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
        "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0"
    ),
}
"""Charsets that UTF-8 is misread in and that ftfy knows, the commonest first: their characters from byte 128 on."""

CHARSETS = tuple(HIGH)

DECODED = {charset: (*map(chr, range(128)), *high) for charset, high in HIGH.items()}
"""The character of each byte, by charset."""


def _any(charsets: tuple[str, ...], first: int, last: int) -> str:
    return f"[{''.join(dict.fromkeys(char for one in charsets for char in DECODED[one][first : last + 1]))}]"


def _sequence(*charsets: str) -> str:
    """UTF-8 sequences of two to four bytes, seen through a charset, or each byte through one of several."""
    tail = _any(charsets, 0x80, 0xBF)
    two, three, four = _any(charsets, 0xC2, 0xDF), _any(charsets, 0xE0, 0xEF), _any(charsets, 0xF0, 0xF4)
    return f"(?:{two}|(?:{three}|{four}{tail}){tail}){tail}"


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

ALIKE = (("latin-1", "cp1252", "cp1254"), ("cp1250", "iso8859-2"))
"""Charsets that have most characters at the same bytes."""

OTHERS = tuple((charset,) for charset in CHARSETS if not any(charset in group for group in ALIKE))

COUNTED = {"{0,12}": "*", "{1,40}": "+", "{1,200}": "+"}


def _trigger() -> str:
    """What every text with traces of a misreading has, and few others.

    RE2 compiles it in a quarter of the time of the exact patterns: to it, a repetition that is counted is as many.
    """
    wide = "|".join([*(_sequence(*group) for group in (*ALIKE, *OTHERS)), BLANKED, LOST, *FOREIGN, *SINGLE])
    for counted, any_number in COUNTED.items():
        wide = wide.replace(counted, any_number)
    return wide


TRIGGER = _trigger()
