from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.labels import SHORT, key, label
from curate.labels.keys import phrases
from curate.labels.phrasebook import entry, first_words, index, spelled
from curate.phrases import ADS, RIGHTS, SOURCES, TAGS
from curate.phrases_counts import COMMENTS, NO_COMMENTS
from curate.phrases_strong import STRONG
from curate.phrases_weak import WEAK


def kind(line: str) -> str | None:
    found = label(line)
    return found.kind if found else None


def moved(line: str) -> dict[str, object]:
    found = label(line)
    return dict(found.moved) if found else {}


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "  Advertisement:  ",
        "[Advertisement]",
        "— Advertisement —",
        "Advertisement Advertisement",
        "AdvertisementAdvertisement",
        "Advertisement Advertisement Advertisement",
        "Story continues below advertisement",
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Advertisement Continue reading the main story",
        "Article content",
        "This advertisement has not loaded yet, but your article continues below.",
        "Anzeige",
        "Publicité",
        "PUBLICITE",
        "La suite après cette publicité",
        "Continua após a publicidade",
        "PUBBLICITA'",
        "Tekst gaat verder onder de advertentie",
        "Dalsza część artykułu pod reklamą",
        "Реклама",
        "REKLAM",
        "Scroll untuk melanjutkan membaca",
        "إعلان",
        "اعلان",
        "广告",
        "スポンサーリンク",
        "광고",
        "ΔΙΑΦΗΜΙΣΗ",
        "പരസ്യം",
        "โฆษณา",
    ],
)
def test_ads(line: str) -> None:
    """An advertising label is one in any case, language and frame, and said twice."""
    assert kind(line) == "ad"


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement spending fell by a tenth last year, the agency said.",
        "The advertisement shows a boy on a bicycle.",
        "Anzeige gegen den Bürgermeister erstattet",
        "“Publicité”, a-t-il dit, “n’est pas de l’information.”",
        "“Publicité”",
        "Advertisement.",
        "« Publicité »",
        "Ad agencies",
        "Reklama dźwignią handlu",
        "Ads and the people who watch them",
        "Story",
        "The article continues the series",
        "Anzeigenblatt",
        "Advertisement?",
        "Annonce du gouvernement",
    ],
)
def test_ads_spare(line: str) -> None:
    """Sentences, headlines and quotations with the word are text."""
    assert kind(line) is None


@pytest.mark.parametrize(
    ("line", "counters"),
    [
        ("1 comment", {"comments": 1}),
        ("12 Comments", {"comments": 12}),
        ("12Comments", {"comments": 12}),
        ("0 Comments", {"comments": 0}),
        ("Comments (3)", {"comments": 3}),
        ("Comments: 1,204", {"comments": 1204}),
        ("2 comments·", {"comments": 2}),
        ("View all 12 comments", {"comments": 12}),
        ("See all comments (27)", {"comments": 27}),
        ("1.2K shares", {"shares": 1200}),
        ("1,2K shares", {"shares": 1200}),
        ("3.4M views", {"views": 3400000}),
        ("2B views", {"views": 2000000000}),
        ("3,482 views 12 likes", {"views": 3482, "likes": 12}),
        ("12 likes | 3 comments | 1 share", {"likes": 12, "comments": 3, "shares": 1}),
        ("Share0", {"shares": 0}),
        ("Share 613", {"shares": 613}),
        ("273 273 Retweets", {"shares": 273}),
        ("5 replies", {"replies": 5}),
        ("No comments yet", {"comments": 0}),
        ("3 thoughts on “The wall falls”", {"comments": 3}),
        ("3 Kommentare", {"comments": 3}),
        ("1 Kommentar", {"comments": 1}),
        ("3 commentaires", {"comments": 3}),
        ("Aucun commentaire", {"comments": 0}),
        ("5 comentários", {"comments": 5}),
        ("1.234 comentarios", {"comments": 1234}),
        ("4 reacties", {"comments": 4}),
        ("22 komentarzy", {"comments": 22}),
        ("15 комментариев", {"comments": 15}),
        ("1,5 тыс. просмотров", {"views": 1500}),
        ("2 коментарі", {"comments": 2}),
        ("7 YORUM", {"comments": 7}),
        ("8 Komentar", {"comments": 8}),
        ("12条评论", {"comments": 12}),
        ("12件のコメント", {"comments": 12}),
        ("コメント 0", {"comments": 0}),
        ("댓글 12", {"comments": 12}),
        ("3 تعليقات", {"comments": 3}),
        ("12 komentářů", {"comments": 12}),
        ("4 kommentarer", {"comments": 4}),
    ],
)
def test_counters(line: str, counters: dict[str, int]) -> None:
    """A number with what it counts is a counter, and its value goes to the record."""
    assert kind(line) == "counter"
    assert moved(line) == {"counters": counters}


@pytest.mark.parametrize(
    "line",
    [
        "The agency received 1 comment on the draft rule before the deadline.",
        "10 shares of the company were sold to each worker.",
        "10 shares of the company",
        "12 comments that changed the debate",
        "No comment.",
        "No comment",
        "Kein Kommentar",
        "Sin comentarios",
        "Pas de commentaire",
        "Без комментариев",
        "3 million views",
        "1 comment.",
        "1.2 comments",
        "Comment 5",
        "“12 comments”",
        "Seven views of the harbour",
        "24 Stunden",
        "5 reasons to share",
        "Article 12",
        "2 b görüntülenme",
        "1,2B görüntülenme",
        "2024",
        "7 likes, 3 dislikes",
    ],
)
def test_counters_spare(line: str) -> None:
    """Counted things in sentences and headlines, refusals to comment and numbers nobody can read are no counters."""
    assert kind(line) != "counter"


@pytest.mark.parametrize(
    "line",
    [
        "Skip to content",
        "Skip to main content",
        "Back to top",
        "Back to Gallery",
        "Listen to this article",
        "Image 1 of 5",
        "Bild 3 von 12",
        "Share this article",
        "Share this story",
        "Share on Facebook",
        "Click to share on X (Opens in new window)",
        "Auf Facebook teilen",
        "Partager sur WhatsApp",
        "Comments",
        "Leave a comment",
        "Leave a Reply",
        "Join the conversation",
        "Your email address will not be published. Required fields are marked *",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "Tags:",
        "Filed under:",
        "Related posts",
        "Like this:",
        "Loading…",
        "Loading...",
        "Copy link",
        "Link kopieren",
        "Facebook Twitter Email",
        "FacebookTwitterPinterest",
        "SHARE THIS ARTICLE Share Tweet Post Email",
        "Share | Tweet | Print",
        "[Skip to content](#main)",
        "KommentareTeilen",
        "Zum Inhalt springen",
        "Laisser un commentaire",
        "Deja un comentario",
        "Przejdź do treści",
        "Оставить комментарий",
        "Bağlantıyı kopyala",
        "BAĞLANTIYI KOPYALA",
        "Bagikan artikel ini",
        "اترك تعليقاً",
        "发表评论",
        "この記事をシェアする",
        "댓글 쓰기",
        "0:00 / 5:32",
        "Share",
        "Print",
        "Tweet",
        "Drucken",
        "Teilen",
        "Partager",
        "Compartir",
        "Condividi",
        "Udostępnij",
        "Поделиться",
        "PAYLAŞ",
        "Bagikan",
        "شارك",
        "分享",
        "シェア",
        "Share | Tweet",
    ],
)
def test_strong_interface(line: str) -> None:
    """Interface phrases that are nothing else wherever they stand, calls to the reader among them."""
    assert kind(line) in {"ui-strong", "call", "related-strong"}


@pytest.mark.parametrize(
    "line",
    [
        "Actions",
        "Home",
        "More",
        "Video",
        "X",
        "Facebook",
        "Menu",
        "News",
        "Read more…",
        "Read more »",
        "Related",
        "Related:",
        "공유",
        "Loading",
    ],
)
def test_weak_interface(line: str) -> None:
    """Words that are headings too are weak: the rules ask for neighbours or a place."""
    assert kind(line) in {"ui-weak", "related-weak"}


@pytest.mark.parametrize(
    "line",
    [
        "Actions speak louder than words, the coach said after the match.",
        "Share.",
        "“Share.”",
        "Print is dead, long live print",
        "Leave a reply to be proud of",
        "Comments on the draft are due on Friday.",
        "Skip to content that matters",
        "Back to top form",
        "Like this one",
        "Image 1 of 5 shows the wall",
        "- Facebook",
        "• Video",
        "## Details",
        "Contact:",
        "Details:",
        "Share!",
        "LIVE 🇵🇹",
        "Home,",
        "Facebook Inc",
        "PowerPoint",
        "Join the conversation at the town hall on Friday",
        "Tags were fixed to forty birds",
        "Loading docks…",
        "Share | The mayor | Print",
        "",
        "   ",
        "***",
        "…",
        "1",
    ],
)
def test_interface_spares(line: str) -> None:
    """Sentences, headings, items of a list, quotations, pictures and bare marks are no interface."""
    assert kind(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "3 min read",
        "• 3 Min Read",
        "11-minute read",
        "Reading time: 8 minutes",
        "Estimated reading time: 4 minutes",
        "Lesedauer: 4 Minuten",
        "Lesezeit: ca. 3 Min.",
        "5 minutes de lecture",
        "Temps de lecture : 5 min",
        "Tiempo de lectura: 6 min",
        "Tempo de leitura: 1 minuto",
        "3 minuti di lettura",
        "Leestijd: 3 minuten",
        "Czas czytania: 3 minuty",
        "Время чтения: 3 минуты",
        "Okuma süresi: 3 dakika",
        "この記事は3分で読めます",
        "阅读时间 3 分钟",
    ],
)
def test_reading_time(line: str) -> None:
    """How long a text takes to read goes to the notes as it stands."""
    assert kind(line) == "reading-time"
    assert moved(line) == {"notes": (line.strip(),)}


@pytest.mark.parametrize(
    "line",
    [
        "3 minutes to midnight",
        "3 minutes to complete",
        "Time to read",
        "Reading time",
        "He has 3 min left",
        "5 minutes",
    ],
)
def test_reading_time_spares(line: str) -> None:
    """Other minutes are text."""
    assert kind(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "© 2024 The Harbour Times. All rights reserved.",
        "(c) 2024 Harbour Media",
        "Copyright 2024 Harbour Media Ltd. This material may not be published, broadcast, rewritten or redistributed.",
        "Copyright © 2019-2024 harbour.example.org",
        "© The Harbour Times Ltd 2024",
        "Copyright © Harbour Free Press",
        "© 2024 by Harbour Syndicate",
        "All rights reserved.",
        "Alle Rechte vorbehalten.",
        "Tous droits réservés",
        "Todos los derechos reservados.",
        "© RIPRODUZIONE RISERVATA",
        "Wszelkie prawa zastrzeżone.",
        "Все права защищены.",
        "TÜM HAKLARI SAKLIDIR.",
        "版权所有",
        "無断転載を禁じます",
        "무단전재 및 재배포 금지",
        "جميع الحقوق محفوظة",
        "This material may not be published, broadcast, rewritten, or redistributed without permission.",
    ],
)
def test_rights(line: str) -> None:
    """A notice of rights goes to the record as it stands."""
    assert kind(line) == "rights"
    assert moved(line) == {"rights": line.strip()}


@pytest.mark.parametrize(
    "line",
    [
        "© dpa/Jana Muster",
        "© Jana Muster",
        "© Getty Images",
        "© 2024 Getty Images",
        "© Harbour Press Office",
        "© Кадр из фильма «Порт» (2017)",
        "Copyright Jana Muster/Copyright 2024 The HT. All rights reserved",
        "The court ruled that the copyright belongs to the photographer.",
        "All rights reserved for women only in 1920 were extended, she wrote.",
        "“Copyright 1984” is the title of the novel she published last year.",
        "Copyright 1984 is the title of the novel she published last year.",
        "Copyright law is older than the printing press",
        "Copyright holders sue the harbour",
        "(c) 2024 was the year of the wall",
        "“All rights reserved”",
        "The old sign at the harbour wall near the eastern gate still says all rights reserved.",
        "All rights are reserved to the crown.",
        "(c) the third section of the act",
    ],
)
def test_rights_spare(line: str) -> None:
    """Photo credits, sentences, headlines, quotations and counted paragraphs are no notices."""
    assert kind(line) in {None, "credit"}


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Original Source: www.example.org", "source_url", "www.example.org"),
        ("Source: https://news.example.org/a/123", "source_url", "https://news.example.org/a/123"),
        ("source: example.org", "source_url", "example.org"),
        ("Source: The Harbour Times", "source_name", "The Harbour Times"),
        ("SOURCE: Radio 9", "source_name", "Radio 9"),
        ("Sources: Harbour Times, Radio 9", "source_name", "Harbour Times, Radio 9"),
        ("Źródło: PAP", "source_name", "PAP"),
        ("Quelle: dpa", "source_name", "dpa"),
        ("Quelle: hafen.example, jam/dpa", "source_name", "hafen.example, jam/dpa"),
        ("Fuente: Diario del Puerto", "source_name", "Diario del Puerto"),
        ("Fonte: ANSA", "source_name", "ANSA"),
        ("Источник: ТАСС", "source_name", "ТАСС"),
        ("KAYNAK: AA", "source_name", "AA"),
        ("Sumber: Antara", "source_name", "Antara"),
        ("来源：新华社", "source_name", "新华社"),
        ("Bron: ANP", "source_name", "ANP"),
    ],
)
def test_source(line: str, field: str, value: str) -> None:
    """A label, a colon and a name or address name the source."""
    assert kind(line) == "source"
    assert moved(line) == {field: value}


@pytest.mark.parametrize(
    "line",
    [
        "The source: a spring above the village, according to geologists.",
        "Original source material was lost in the fire of 1931, the archive said.",
        "For the full data, sources include Reuters, the ministry and two port workers.",
        "Source code for the tide model was published on Monday.",
        "Source: the harbour master",
        "Sources: Harbour Closes",
        "Source: Harbour Times.",
        "Source: police say the wall fell",
        "(Source: Harbour Board, Own Chart)",
        "Source: unsplash.com",
        "Source: Getty Images",
        "source: Node",
        "Source: ~",
        "Source:",
        "Кто источник: никто не знает",
        "Kaynak makinesi",
    ],
)
def test_source_spares(line: str) -> None:
    """Sentences, headlines about sources, credits of charts and photos, code and empty labels are not the source."""
    assert kind(line) not in ("source", "syndication")


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("This article originally appeared on Example News.", "source_name", "Example News"),
        ("This story was first published in the Harbour Times on May 4, 2020.", "source_name", "Harbour Times"),
        ("Originally published at harbour.example.org", "source_url", "harbour.example.org"),
        ("The post The wall falls appeared first on Harbour Blog.", "source_name", "Harbour Blog"),
        ("Dieser Artikel erschien zuerst bei Hafen Heute.", "source_name", "Hafen Heute"),
        ("Cet article a été publié sur Le Port.", "source_name", "Le Port"),
    ],
)
def test_syndication(line: str, field: str, value: str) -> None:
    """A note that the text came out elsewhere gives the name or address."""
    assert kind(line) == "syndication"
    assert moved(line) == {field: value}


@pytest.mark.parametrize(
    "line",
    [
        "This article was originally published on January 5, 2024.",
        "This article was published in the hope that the wall would hold.",
        "This report was first published by a group of engineers who had seen the wall.",
        "The post office appeared first in the village.",
        "Originally published in 1931.",
    ],
)
def test_syndication_spares(line: str) -> None:
    """Notes of dates, and sentences on what was published, name no source."""
    assert kind(line) is None


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("Tags: harbour, council, storms", ("harbour", "council", "storms")),
        ("Filed under: News, Politics", ("News", "Politics")),
        ("Filed under News, Politics", ("News", "Politics")),
        ("Filed under Politics", ("Politics",)),
        ("Tagged: walls | Filed under: News", ("walls", "News")),
        ("Topics: Harbour Wall", ("Harbour Wall",)),
        ("Schlagwörter: Hafen, Stadtrat", ("Hafen", "Stadtrat")),
        ("Mots-clés : port, conseil", ("port", "conseil")),
        ("Etiquetas: puerto, muro", ("puerto", "muro")),
        ("Tagi: port, rada miasta", ("port", "rada miasta")),
        ("Теги: порт, стена", ("порт", "стена")),
        ("ETİKETLER: liman, duvar", ("liman", "duvar")),
        ("标签：港口 议会", ("港口", "议会")),
        ("タグ：港、議会", ("港", "議会")),
    ],
)
def test_tags(line: str, values: tuple[str, ...]) -> None:
    """A label with a list goes to the tags."""
    assert kind(line) == "tags"
    assert moved(line) == {"tags": values}


def test_tags_with_a_counter() -> None:
    """What blogs have under a post gives tags and the number of comments."""
    assert moved("Filed under: Walls | 3 Comments »") == {"tags": ("Walls",), "counters": {"comments": 3}}


@pytest.mark.parametrize(
    "line",
    [
        "Tags were fixed to forty birds before they were released.",
        "Topics: the council discussed walls, roads and rats.",
        "Topics: the council discussed walls, roads and rats",
        "Topic: who pays for the wall",
        "Tag: https://example.org/tags",
        'tags: ["a", "b"]',
        '"Category": "Adventure",',
        "Filed under seal",
        "Filed Under Seal",
        "Tagged for life",
        "Category: a storm of the fourth category that hit the coast",
    ],
)
def test_tags_spare(line: str) -> None:
    """Sentences, code, addresses and headlines are no tags."""
    assert kind(line) is None


def test_hashtags() -> None:
    """Two hashtags or more and nothing else are tags; vowel signs belong to their words."""
    assert moved("#harbour #council #storms") == {"tags": ("harbour", "council", "storms")}
    assert moved("#ท่าเรือ #กำแพง") == {"tags": ("ท่าเรือ", "กำแพง")}
    assert kind("#harbour #storms") == "hashtags"


@pytest.mark.parametrize(
    "line", ["The hashtag #saveourwall trended on Friday.", "#saveourwall", "#1 #walls fell", "# Harbour"]
)
def test_hashtags_spare(line: str) -> None:
    """One hashtag may be a title, and hashtags among words are a sentence."""
    assert kind(line) is None


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("politicsliberal", {"section": "politics", "tags": ("liberal",)}),
        ("worldconservative", {"section": "world", "tags": ("conservative",)}),
        ("PoliticsLiberal", {"section": "Politics", "tags": ("Liberal",)}),
        ("NewsWorldPolitics", {"section": "News", "tags": ("World", "Politics")}),
        ("NewsWorld", {"section": "News", "tags": ("World",)}),
        ("HomeNews", {"section": "News"}),
        ("newsworldpolitics", {"section": "news", "tags": ("world", "politics")}),
    ],
)
def test_glued_labels(line: str, fields: dict[str, object]) -> None:
    """Sections and leanings without blanks between them are cut apart."""
    assert kind(line) == "glued-labels"
    assert moved(line) == fields


@pytest.mark.parametrize(
    "line",
    [
        "Healthcare",
        "Sportswear",
        "BusinessWorld",
        "PowerPoint",
        "Newsweek",
        "TechCrunch",
        "worldnews",
        "SportsCenter",
        "Wirtschaftspolitik",
        "kulturliberal",
        "MoneyMarkets",
        "conservative",
        "politics liberal",
        "PoliticsLiberalParty",
        "neoliberal",
        "worldLiberal Party",
        "LinkedIn",
        "NewsArts",
        "liberalpolitics",
        "Politicised",
    ],
)
def test_glued_labels_spare(line: str) -> None:
    """Dictionary words, brands, names of papers and compounds are words."""
    assert kind(line) not in ("glued-labels", "ui-strong")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("World", "World"),
        ("POLITICS", "POLITICS"),
        ("Politik", "Politik"),
        ("Économie", "Économie"),
        ("Opinion", "Opinion"),
        ("Sport", "Sport"),
        ("Общество", "Общество"),
        ("スポーツ", "スポーツ"),
        ("Home > News > World", "World"),
    ],
)
def test_sections(line: str, name: str) -> None:
    """A section's name alone, or at the end of a path, goes to the record."""
    assert kind(line) == "section"
    assert moved(line) == {"section": name}


@pytest.mark.parametrize(
    "line",
    [
        "world",
        "[music]",
        "Features:",
        "Politics.",
        "Türkiye",
        "France",
        "- Sport",
        "</Environment>",
        "Sport,",
        "“World”",
    ],
)
def test_sections_spare(line: str) -> None:
    """Words of a broken sentence, stage directions, headings with a colon and names of countries are no sections."""
    assert kind(line) is None


@pytest.mark.parametrize("table", [ADS, STRONG, WEAK, NO_COMMENTS], ids=["ads", "strong", "weak", "no-comments"])
def test_every_phrase_is_a_label(table: dict[str, str]) -> None:
    """Each phrase of the tables is recognised as it is written, in capitals, and not in quotation marks."""
    for phrase in phrases(table):
        assert kind(phrase), phrase
        assert kind(phrase.upper()), phrase
        assert kind(f"“{phrase}”") is None, phrase


@pytest.mark.parametrize("table", [ADS, STRONG, WEAK, RIGHTS, SOURCES, TAGS, COMMENTS, NO_COMMENTS])
def test_tables_say_things_once(table: dict[str, str]) -> None:
    """No language lists a phrase twice, and none is empty."""
    for language, row in table.items():
        listed = list(phrases({language: row}))
        assert all(listed), language
        assert len(listed) == len(set(listed)), language


@given(st.text(max_size=320))
def test_any_line_has_an_answer(line: str) -> None:
    """No line whatever raises, and edges of blanks change nothing."""
    assert kind(f"  {line}\t") == kind(line) or len(line) > 290


@given(st.text(max_size=60))
def test_keys_are_stable(line: str) -> None:
    """The key of a key is itself."""
    assert key(key(line)) == key(line)


@given(st.sampled_from(sorted(set(phrases(ADS)))), st.sampled_from(["the mayor said", "wurde gestern", "a déclaré"]))
def test_words_behind_a_phrase_make_text_of_it(phrase: str, more: str) -> None:
    """An ad label with a sentence behind it is text."""
    assert kind(f"{phrase} {more} ...") is None


@given(st.integers(0, 999_999))
def test_numbers_are_read_as_written(number: int) -> None:
    """A plain or grouped number of comments keeps its value."""
    assert moved(f"{number} comments") == {"counters": {"comments": number}}
    assert moved(f"{number:,} comments") == {"counters": {"comments": number}}


def test_no_phrase_is_missed_before_the_index_is_made() -> None:
    index.cache_clear()
    assert entry("the council voted to repair the wall") is None
    assert index.cache_info().currsize == 0
    assert all(whole in spelled() for whole in index())
    assert first_words().issuperset(
        whole.split(" ")[0] for whole, (kind, _) in index().items() if kind in ("ad", "ui-strong")
    )


def test_every_phrase_is_short() -> None:
    assert max(map(len, index())) + len(" [ ] ... ") <= SHORT
