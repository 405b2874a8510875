"""Pages of invented sites: what stands around an article and between its paragraphs.

A line is a kind of furniture and its words; ``{title}``, ``{author}``, ``{date}`` and ``{n}`` are filled in. The sites
are made up, the way they are built is that of sites of their language.
"""

from __future__ import annotations

from collections.abc import Mapping

from curate.tuples import NamedTuple

Lines = tuple[tuple[str, str], ...]


class Site(NamedTuple):
    """A site's template."""

    lang: str
    head: Lines
    between: Lines
    """Lines of which some stand between paragraphs."""
    foot: Lines
    glue: str = ""
    """The line of place and date, where the site's elements run into each other; "" for a site without."""


SITES: tuple[Site, ...] = (
    Site(
        "en",
        (
            ("menu", "Skip to content"), ("section", "Local News"), ("title", "{title}"), ("byline", "By {author}"),
            ("date", "Published {date}"), ("share", "Share"), ("share", "Facebook"), ("share", "Twitter"), ("share", "Email"),
        ),
        (("ad", "Advertisement"), ("ad", "Story continues below advertisement")),
        (
            ("comments", "{n} Comments"), ("tags", "Tags: harbour, council, storms"),
            ("rights", "© 2024 Ellmouth Gazette. All rights reserved."),
        ),
    ),
    Site(
        "en",
        (("section", "Politics"), ("title", "{title}"), ("byline", "{author}"), ("date", "{date}"), ("share", "Share this article")),
        (("ad", "ADVERTISEMENT"), ("embed", "View this post on Instagram"), ("related", "RELATED: Ferry company buys a third boat")),
        (
            ("comments", "Leave a comment"), ("call", "Sign up for our newsletter"), ("call", "Follow us on Facebook and Twitter"),
            ("rights", "Copyright 2024 Northern Coast Media Ltd. All rights reserved."),
        ),
    ),
    Site(
        "en",
        (("consent", "This website uses cookies to improve your experience."), ("title", "{title}"), ("byline", "By {author}")),
        (("ad", "Article continues after advertisement"), ("pointer to another text", "READ MORE: Ferry company buys a third boat")),
        (("tags", "Filed under: Harbour, Weather"), ("menu", "Back to top"), ("comments", "1 comment")),
        glue="Ellmouth, Scotland{date}",
    ),
    Site(
        "de",
        (
            ("menu", "Zum Inhalt springen"), ("section", "Lokales"), ("title", "{title}"), ("byline", "Von {author}"),
            ("date", "{date}"), ("share", "Teilen"), ("share", "Drucken"), ("share", "Merken"),
        ),
        (("ad", "Anzeige"), ("ad", "Werbung")),
        (
            ("tags", "Schlagwörter: Hafen, Stadtrat"), ("comments", "{n} Kommentare"),
            ("rights", "© 2024 Küstenkurier. Alle Rechte vorbehalten."),
        ),
    ),
    Site(
        "de",
        (("section", "Wirtschaft"), ("title", "{title}"), ("date", "Veröffentlicht am {date}"), ("byline", "{author}")),
        (("ad", "ANZEIGE"), ("related", "Lesen Sie auch: Reederei kauft drittes Schiff")),
        (("call", "Abonnieren Sie unseren Newsletter"), ("call", "Folgen Sie uns auf Facebook"), ("menu", "Nach oben")),
    ),
    Site(
        "fr",
        (
            ("menu", "Aller au contenu"), ("section", "Politique"), ("title", "{title}"), ("byline", "Par {author}"),
            ("date", "Publié le {date}"), ("share", "Partager"), ("share", "Facebook"), ("share", "Imprimer"),
        ),
        (("ad", "Publicité"), ("related", "Lire aussi : Le ferry aura un troisième bateau")),
        (("comments", "{n} commentaires"), ("tags", "Mots-clés : port, mairie"), ("rights", "© 2024 La Gazette du Cap. Tous droits réservés.")),
    ),
    Site(
        "es",
        (
            ("section", "Política"), ("title", "{title}"), ("byline", "Por {author}"), ("date", "{date}"),
            ("share", "Compartir"), ("share", "Facebook"), ("share", "Imprimir"),
        ),
        (("ad", "Publicidad"), ("related", "Lea también: La naviera compra un tercer barco")),
        (("comments", "{n} comentarios"), ("tags", "Etiquetas: puerto, ayuntamiento"), ("rights", "© 2024 El Noticiero. Todos los derechos reservados.")),
    ),
    Site(
        "pt",
        (("section", "Política"), ("title", "{title}"), ("byline", "Por {author}"), ("date", "{date}"), ("share", "Compartilhar")),
        (("ad", "Publicidade"), ("related", "Leia também: Empresa compra terceiro barco")),
        (("comments", "{n} comentários"), ("rights", "© 2024 Diário da Barra. Todos os direitos reservados.")),
    ),
    Site(
        "pl",
        (("section", "Polityka"), ("title", "{title}"), ("date", "{date}"), ("share", "Udostępnij"), ("share", "Drukuj"), ("share", "Facebook")),
        (("ad", "Reklama"),),
        (("tags", "Tagi: port, rada miasta"), ("comments", "{n} komentarzy"), ("rights", "© 2024 Kurier Zatoki. Wszelkie prawa zastrzeżone.")),
    ),
    Site(
        "ru",
        (("section", "Политика"), ("title", "{title}"), ("date", "{date}"), ("share", "Поделиться")),
        (("ad", "Реклама"), ("related", "Читайте также: Пароходство купило третий паром")),
        (("tags", "Теги: порт, город"), ("comments", "{n} комментариев"), ("rights", "© 2024 Вести залива. Все права защищены.")),
    ),
    Site(
        "tr",
        (("section", "Gündem"), ("title", "{title}"), ("date", "{date}"), ("share", "Paylaş")),
        (("ad", "Reklam"),),
        (("tags", "Etiketler: liman, belediye"), ("comments", "{n} yorum"), ("rights", "© 2024 Kıyı Haber. Tüm hakları saklıdır.")),
    ),
)  # fmt: skip
"""The sites, several for each of some languages."""

MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": tuple("January February March April May June July August September October November December".split()),
    "de": tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
    "fr": tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    "es": tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
    "pt": tuple("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()),
    "ru": tuple("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()),
    "pl": tuple("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()),
    "tr": tuple("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split()),
}  # fmt: skip
"""Names of months as a date has them."""

DATES: Mapping[str, str] = {
    "en": "{month} {day}, {year}",
    "de": "{day}. {month} {year}",
    "es": "{day} de {month} de {year}",
    "pt": "{day} de {month} de {year}",
}
"""The order of a date; elsewhere day, month, year."""

STAND_INS: Mapping[str, tuple[str, str]] = {
    "en": ("Ferry To Sail Again After Winter Repairs", "Jane Doe"),
    "de": ("Fähre fährt nach der Winterpause wieder", "Anna Petersen"),
    "fr": ("Le ferry reprend la mer après l’hiver", "Claire Morel"),
    "es": ("El transbordador vuelve a zarpar tras el invierno", "Lucía Navarro"),
    "pt": ("A balsa volta a navegar depois do inverno", "Beatriz Lopes"),
    "pl": ("Prom wraca na trasę po zimowym remoncie", "Anna Nowak"),
    "ru": ("Паром снова выходит на линию после ремонта", "Анна Орлова"),
    "tr": ("Vapur kış bakımından sonra yeniden seferde", "Ayşe Demir"),
}
"""Title and author for texts that come without."""
