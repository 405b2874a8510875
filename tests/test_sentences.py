"""What a page says to its reader, in every language that has phrases, and the news that sounds like it."""

from __future__ import annotations

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from curate.labels import label
from curate.labels.forms import TABLES, kind_of, kinds, plain
from tests.traps import TRAPS

SAID: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "prompt": (
            "Sign up for our newsletter",
            "Subscribe to our newsletter for the latest updates straight to your inbox.",
            "Get the best of The Tide, once a week, delivered to your inbox.",
            "Follow us on Facebook, Twitter and Instagram",
            "Follow Jane Doe on Twitter: @janedoe",
            "Join 8,750 other followers",
            "Download the Harbour Times app",
            "Log in or register to comment",
            "Already a subscriber? Log in",
            "You have 3 free articles remaining",
            "This article is for subscribers only.",
            "Support independent journalism. Donate today!",
            "Share your thoughts in the comments below",
            "Be the first to know",
            "Thank you for subscribing!",
            "Something went wrong. Please try again later.",
            "Want more news? Sign up for our daily newsletter here.",
            "Send us your tips at tips@example.org",
            "Enter your email address",
            "Your subscription could not be saved. Please try again.",
        ),
        "call": (
            "Leave a Reply",
            "Leave a comment",
            "Join the conversation",
            "Share this article",
            "Save my name, email, and website in this browser for the next time I comment.",
        ),
        "consent": (
            "We use cookies to improve your experience on our website.",
            "By signing up, you agree to our Terms of Use and Privacy Policy.",
            "Accept all cookies",
            "Cookie settings",
            "We may earn a commission from links on this page.",
            "TERMS OF USE |  PRIVACY |  YOUR AD CHOICES",
            "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
        ),
        "embed": (
            "View this post on Instagram",
            "A post shared by Jane Doe (@janedoe)",
            "Your browser does not support HTML5 video.",
            "Media playback is unsupported on your device",
            "To view this video please enable JavaScript",
            "pic.twitter.com/aB3dE5fG7h",
            "Video unavailable",
        ),
    },
    "de": {
        "prompt": (
            "Jetzt Newsletter abonnieren",
            "Folgen Sie uns auf Facebook",
            "Sie sind bereits Abonnent? Jetzt anmelden",
            "Diskutieren Sie mit!",
            "Zum Newsletter anmelden",
        ),
        "consent": (
            "Wir verwenden Cookies, um unsere Website zu verbessern.",
            "Alle akzeptieren",
            "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
            "Impressum | Datenschutz | AGB",
        ),
        "embed": (
            "Ein Beitrag geteilt von Mei (@mei)",
            "Ihr Browser unterstützt kein HTML5-Video.",
        ),
    },
    "fr": {
        "prompt": (
            "Inscrivez-vous à notre newsletter",
            "Suivez-nous sur Facebook",
            "Déjà abonné ? Se connecter",
        ),
        "consent": (
            "Ce site utilise des cookies.",
            "Tout accepter",
        ),
        "embed": ("Voir cette publication sur Instagram",),
    },
    "es": {
        "prompt": (
            "Suscríbete a nuestro boletín",
            "Síguenos en Facebook",
        ),
        "consent": (
            "Utilizamos cookies propias y de terceros.",
            "Política de cookies",
        ),
        "embed": ("Ver esta publicación en Instagram",),
    },
    "pt": {
        "prompt": (
            "Assine nossa newsletter",
            "Siga-nos no Instagram",
        ),
        "consent": (
            "Este site usa cookies.",
            "Aceitar todos os cookies",
        ),
        "embed": ("Ver esta publicação no Instagram",),
    },
    "it": {
        "prompt": (
            "Iscriviti alla nostra newsletter",
            "Seguici su Facebook",
        ),
        "consent": (
            "Questo sito utilizza cookie tecnici.",
            "Accetta tutti i cookie",
        ),
        "embed": ("Visualizza questo post su Instagram",),
    },
    "nl": {
        "prompt": (
            "Schrijf je in voor onze nieuwsbrief",
            "Volg ons op Facebook",
        ),
        "consent": (
            "Deze website gebruikt cookies.",
            "Cookies accepteren",
        ),
    },
    "pl": {
        "prompt": (
            "Zapisz się do newslettera",
            "Śledź nas na Facebooku",
        ),
        "consent": (
            "Używamy plików cookie, aby strona działała.",
            "Polityka prywatności",
        ),
    },
    "cs": {
        "prompt": (
            "Přihlaste se k odběru",
            "Sledujte nás na Facebooku",
        ),
        "consent": ("Používáme soubory cookie.",),
    },
    "ru": {
        "prompt": (
            "Подписывайтесь на наш Telegram-канал",
            "Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
        ),
        "consent": ("Мы используем файлы cookie.",),
        "embed": ("Публикация от Mei (@mei)",),
    },
    "uk": {
        "prompt": (
            "Підписуйтесь на наш Telegram-канал",
            "Залишити коментар нам",
        )
    },
    "tr": {
        "prompt": (
            "Bizi Facebook'ta takip edin",
            "Yorum yapabilmek için giriş yapın",
        ),
        "consent": ("Sitemizde çerez kullanılmaktadır, cookie politikası",),
    },
    "id": {
        "prompt": (
            "Ikuti kami di Instagram",
            "Klik di sini",
        ),
        "consent": ("Kami menggunakan cookie di situs ini",),
    },
    "no": {
        "prompt": (
            "Meld deg på nyhetsbrevet",
            "Følg oss på Facebook",
        ),
        "consent": ("Vi bruker informasjonskapsler.",),
    },
    "da": {
        "prompt": (
            "Tilmeld dig vores nyhedsbrev",
            "Følg os på Facebook",
        ),
        "consent": ("Vi bruger cookies på siden.",),
    },
    "sv": {
        "prompt": (
            "Prenumerera på vårt nyhetsbrev",
            "Följ oss på Facebook",
        ),
        "consent": ("Vi använder cookies.",),
    },
    "sq": {"prompt": ("Na ndiqni në Facebook",)},
    "ar": {"prompt": ("تابعونا على فيسبوك",), "consent": ("سياسة الخصوصية",)},
    "zh": {"prompt": ("欢迎关注我们的微信公众号",), "consent": ("隐私政策",)},
    "ja": {
        "call": ("コメントを書く",),
        "consent": ("プライバシーポリシー",),
        "embed": ("この投稿をInstagramで見る",),
    },
    "ko": {"call": ("댓글 남기기",), "consent": ("이용약관",)},
    "ml": {"prompt": ("ഞങ്ങളെ ഫോളോ ചെയ്യുക",)},
}
"""Lines by language and kind."""

LINKED = (
    "Related: The Paltrow Affair",
    "RELATED STORIES: What the wall will cost",
    "Read also: ‘We will not move’",
    "(SEE ALSO: Ten walls that fell)",
    "MORE: Mayor opens the new pier",
    "WATCH: Mayor opens the new pier",
    "You may also like: Five harbour towns",
    "Recommended for you | Ten walls that fell",
    "Lesen Sie auch: Sturm zerstört drei Stege",
    "Mehr zum Thema: Sturm zerstört drei Stege",
    "À lire aussi : la tempête a détruit un quai",
    "À lire aussi La tempête a détruit un quai",
    "Lea también: La tormenta destruyó tres muelles",
    "Leia também: Tempestade destrói três cais",
    "Leggi anche: La tempesta distrugge tre moli",
    "Lees ook: Storm vernielt drie steigers",
    "Czytaj także: Burza zniszczyła trzy mola",
    "Čtěte také: Bouře zničila tři mola",
    "Читайте также: Шторм разрушил три причала",
    "Читайте також: Шторм зруйнував три причали",
    "İlgili haber: Fırtına üç iskeleyi yıktı",
    "Baca juga: Badai merusak tiga dermaga",
    "اقرأ أيضا: العاصفة تدمر ثلاثة أرصفة",
    "相关阅读：风暴摧毁三座码头",
    "関連記事：嵐で桟橋が三つ壊れる",
    "관련기사: 폭풍으로 부두 세 곳 파손",
    "Les også: Storm ødela tre brygger",
    "Læs også: Storm ødelagde tre moler",
    "Läs också: Storm förstörde tre bryggor",
    "Lexo edhe: Stuhia shkatërroi tre skela",
    "Xem thêm: Bão phá hủy ba cầu tàu",
    "ഇതും വായിക്കുക: കൊടുങ്കാറ്റ് മൂന്ന് കടവുകൾ തകർത്തു",
)

UNLINKED = (
    "More: a play for voices",
    "Watch out: the wall falls",
    "Related: The police said so.",
    "Most popular among visitors: the lighthouse",
    "Video games: a history",
    "Opinion: why walls fall",
    "Trending upwards: the price of stone",
    "Also: bring a coat.",
    "Read: a verb in three tenses",
    "Recommended daily dose: ten drops",
    "Latest: still no wall",
    "Sturm: Mehr zum Thema Stege sagte er nicht",
    "Leggi anche severe non bastano",
    "Read more, said the teacher: it helps",
)


@pytest.mark.parametrize("line", LINKED)
def test_a_label_with_a_headline(line: str) -> None:
    known = label(line)
    assert known is not None
    assert known.kind == "related"


@pytest.mark.parametrize("line", UNLINKED)
def test_words_of_labels_that_open_other_lines(line: str) -> None:
    known = label(line)
    assert known is None or known.kind not in NEW - {"related-foot"}


@pytest.mark.parametrize(
    "line", [*LINKED, "Related posts", "Mehr zum Thema", "Articles similaires", "関連記事", "Most read stories"]
)
def test_links_in_quotation_marks_are_text(line: str) -> None:
    assert label(f"“{line}”") is None


CREDITED = {
    "credit": (
        "(Photo by Jane Doe/Getty Images)",
        "Photo: Jane Doe/AP",
        "Jane Doe / Reuters",
        "Jane Doe | The Tide | Getty Images",
        "Jane Doe // Getty Images",
        "AFP via Getty Images",
        "AP Photo/Jane Doe",
        "Getty Images",
        "© dpa/Jana Muster",
        "© Jana Muster/imago",
        "Foto: dpa",
        "Image: iStock",
        "Photo credit: Shutterstock",
        "(Image credit: The Tide)",
        "Фото: Мэй Ли / ТАСС",
        "Fot. Jan Kowalski / PAP",
        "Fotoğraf: Mei Yılmaz/AA",
    ),
    "credit-named": (
        "Photo: Jane Doe",
        "Photo by Jane Doe",
        "Image courtesy of The Tide",
        "Courtesy of Harbour Films",
        "Foto: Jana Muster",
        "Crédit photo : Jeanne Dupont",
        "Foto: Juan Pérez",
        "Foto: Maria da Silva",
        "Foto di Maria Rossi",
        "Beeld: Jan de Vries",
        "Zdjęcie: Jan Kowalski",
        "Foto: Jan Novák",
        "Фото: Мэй Ли",
        "Foto: Ola Nordmann",
        "Ảnh: Minh Anh",
        "写真：山田太郎",
        "图片来源：新华社",
        "사진: 김철수",
    ),
    "caption": (
        "Image caption",
        "Image caption, The wall in spring",
        "Подпись к фото: Стена весной",
    ),
    "caption-credited": (
        "The old wall in spring. Photo: Jane Doe/AP",
        "The old wall in spring (Jane Doe/Reuters)",
        "A wall, seen from the pier. (AP Photo/Jane Doe)",
        "Bức tường cũ vào mùa xuân - Ảnh: Minh Anh",
    ),
    "agency": ("Reuters", "AP", "© AFP", "Unsplash", "Canva"),
}


@pytest.mark.parametrize(("line", "kind"), [(line, kind) for kind, lines in CREDITED.items() for line in lines])
def test_credits_and_captions(line: str, kind: str) -> None:
    known = label(line)
    assert known is not None
    assert known.kind == kind
    assert known.moved in ((), (("captions", (line,)),))


@pytest.mark.parametrize(
    "line",
    [
        "Photo: the word comes from the Greek for light",
        "Photos: Ten walls that fell",
        "Photo finish in the harbour race",
        "Image problems of a mayor",
        "Credit crunch reaches the harbour",
        "Courtesy call on the mayor",
        "Getty Images said it would sue",
        "Bloomberg:",
        "Mei Chen, Bloomberg",
        "Game Changer for Bloomberg",
        "The wall fell on Monday (Reuters)",
        "The electronic file (ePA)",
        "Foto des Tages: die Mauer fiel um",
        "Bild und Ton fehlten im Saal",
        "Instagram",
        "Picture this: a wall without stones",
        "Cảnh sát phong tỏa nhà thờ. Ảnh: New York Times.",
        "© 2024 The Harbour Times. All rights reserved.",
        "![Photo of a wall][2]",
        "— Canva",
        "– Jane Doe, Getty Images",
        "Video: Mayor falls from the wall and is fine",
    ],
)
def test_lines_that_look_like_credits(line: str) -> None:
    known = label(line)
    assert known is None or known.kind not in CREDITED


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Storm damages three piers",
        "Learn more: Ten walls",
        "Lire la suite : La tempête",
        "Leia mais: Tempestade",
    ],
)
def test_pointers_of_an_author(line: str) -> None:
    known = label(line)
    assert known is not None
    assert known.kind == "related-pointer"


NEW = {
    "prompt",
    "call",
    "consent",
    "embed",
    "link",
    "related",
    "related-foot",
    "related-pointer",
    "related-strong",
    "credit",
    "caption",
}


def rows(table: dict[str, dict[str, tuple[str, ...]]]) -> list[tuple[str, str]]:
    return [(line, kind) for kinds in table.values() for kind, lines in kinds.items() for line in lines]


@pytest.mark.parametrize(
    (
        "line",
        "kind",
    ),
    rows(SAID),
)
def test_what_the_page_says(line: str, kind: str) -> None:
    known = label(line)
    assert known is not None
    assert known.kind == kind


@pytest.mark.parametrize("line", [line for lines in TRAPS.values() for line in lines])
def test_news_that_sounds_like_it(line: str) -> None:
    known = label(line)
    assert known is None or known.kind not in NEW


def test_every_language_with_phrases_has_ten_traps() -> None:
    languages = {lang for table in TABLES.values() for lang in table if lang}
    assert languages <= {lang for lang, lines in TRAPS.items() if len(lines) >= 10}


@pytest.mark.parametrize("line", [line for line, _ in rows(SAID)])
def test_the_same_in_quotation_marks_or_reported_is_text(line: str) -> None:
    for said in (f"“{line}”", f"{line}, the mayor said."):
        known = label(said)
        assert known is None or known.kind not in NEW


@given(st.sampled_from([line for line, _ in rows(SAID)]), st.text(alphabet="abc xyz", min_size=12, max_size=30))
def test_news_behind_it_makes_text_of_a_line(line: str, more: str) -> None:
    known = label(f"{line}. Harbour {more} walls.")
    assert known is None or known.kind not in NEW


@pytest.mark.parametrize("kind", TABLES)
def test_the_automaton_agrees_with_its_patterns_one_by_one(kind: str) -> None:
    patterns = [re2.compile(plain(pattern)) for patterns in TABLES[kind].values() for pattern in patterns]
    for line in [*(line for line, _ in rows(SAID)), *(line for lines in TRAPS.values() for line in lines)]:
        assert (kind in kinds()(line.casefold())) == any(pattern.fullmatch(line.casefold()) for pattern in patterns)


@pytest.mark.parametrize("line", ["Subscribe \ud800", "Photo: \ud800", "Related: \ud800", "\ud800"])
def test_a_lone_surrogate_harms_nothing(line: str) -> None:
    label(line)
    assert kind_of(line) is None
