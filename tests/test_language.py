from __future__ import annotations

import os
import re
import subprocess
import sys
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.language import (
    SCRIPTS,
    SHARED,
    _beyond_doubt,
    _by_votes,
    _spoken,
    _words,
    code,
    detect,
    is_at_home,
    language,
    likely,
)
from curate.model import Document
from curate.stopwords import STOPWORDS

TEXTS = {
    "en": "The council voted on Thursday to repair the old harbour wall, a project that engineers say has been delayed for almost a decade by rising costs. Residents welcomed the decision but asked why the work could not begin before winter.",
    "de": "Der Stadtrat beschloss am Donnerstag, die alte Hafenmauer zu sanieren, ein Vorhaben, das nach Angaben der Ingenieure seit fast zehn Jahren an den steigenden Kosten scheitert. Die Bürger fragten, warum die Arbeiten nicht früher beginnen.",
    "fr": "Le conseil municipal a voté jeudi la réparation de la vieille digue du port, un chantier que les ingénieurs attendent depuis presque dix ans en raison de la hausse des coûts. Les habitants ont demandé pourquoi il ne commence pas avant.",
    "es": "El consejo municipal votó el jueves la reparación del viejo muro del puerto, una obra que según los ingenieros llevaba casi diez años de retraso por el aumento de los costes. Los vecinos preguntaron por qué no empieza antes.",
    "pl": "Rada miasta przegłosowała w czwartek naprawę starego muru portowego, co według inżynierów było odkładane przez prawie dziesięć lat z powodu rosnących kosztów. Mieszkańcy pytali, dlaczego prace nie mogą się zacząć przed zimą.",
    "ru": "Городской совет в четверг проголосовал за ремонт старой портовой стены, который, по словам инженеров, откладывался почти десять лет из-за роста расходов. Жители спрашивали, почему работы не могут начаться до зимы, когда приходят штормы.",
    "uk": "Міська рада у четвер проголосувала за ремонт старої портової стіни, який, за словами інженерів, відкладали майже десять років через зростання витрат. Мешканці питали, чому роботи не можуть початися до зими, коли приходять шторми.",
    "zh": "市议会周四投票决定修复旧港口墙。工程师说，由于成本上升，这项工程已经推迟了近十年。居民们欢迎这一决定，但询问为什么工程不能在冬季风暴来临之前开始。市长说，第一批石头将在春天铺设。",
    "ja": "市議会は木曜日、古い港の壁を修復することを決めた。技術者によると、この工事は費用の増加のためにほぼ十年遅れていた。住民は決定を歓迎したが、なぜ冬の嵐の前に始められないのかと尋ねた。市長は春に最初の石を置くと述べた。",
    "ko": "시의회는 목요일에 오래된 항구 벽을 수리하기로 결정했다. 기술자들에 따르면 이 공사는 비용 상승으로 거의 십 년 동안 미뤄졌다. 주민들은 결정을 환영했지만 왜 겨울 폭풍이 오기 전에 공사를 시작할 수 없는지 물었다. 시장은 봄에 첫 돌을 놓을 것이라고 말했다. 시의회는 도로와 학교에 드는 비용도 함께 논의했으며 다음 달에 다시 모여 계획을 확정하기로 했다. 계약자는 전체 공사에 대해 고정된 가격에 동의했다고 한다.",
}


@pytest.mark.parametrize("lang", TEXTS)
def test_languages_are_told_apart(lang: str) -> None:
    assert detect(TEXTS[lang] * 2) == lang


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("no", "Rederiet Fjordlinjen kjøpte hurtigbåten i fjor høst. Passasjertallet økte kraftig, særlig blant ungdom. Billettprisene står stille gjennom sommeren. Kommunestyret diskuterte kaianlegget torsdag kveld, men utsatte avgjørelsen. Ordfører Kari Nes lovet raske svar."),
        ("ar", "صوت مجلس المدينة مساء الخميس لصالح ترميم جدار الميناء القديم. رحب السكان بالقرار، وتساءل صيادون كثيرون: لماذا يتأخر العمل؟ ستبدأ شركة محلية أعمال الحفر صباح الأحد المقبل. تبلغ كلفة المشروع مليون دينار. قال رئيس المجلس حسن منصور: ننتظر وصول الحجارة الجديدة، وسنراقب الأشغال يوميا."),
        ("en", "Harbour council members voted Thursday. Engineers inspected cracked walls, flooded cellars, broken pumps. Fishermen demanded repairs before winter storms. Mayor Jane Doe promised new stones next spring. Residents welcomed cheaper ferries, longer piers, brighter lamps, wider roads."),
    ],
)  # fmt: skip
def test_a_long_text_with_few_small_words_is_settled_by_a_second_witness(lang: str, text: str) -> None:
    assert detect(text) == lang
    assert detect(text[:150]) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 comment",
        "Advertisement",
        "404 error",
        "12345 67890",
        "PYONGYANG (AP) — Kim Jong Un",
        "https://example.org/a/b/c",
    ],
)
def test_short_texts_have_no_language(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("given", "expected"), [("en-IN", "en"), ("nb", "no"), ("nn-NO", "no"), ("pt_BR", "pt"), ("DE", "de")]
)
def test_tags_are_cut_to_their_language(given: str, expected: str) -> None:
    assert code(given) == expected
    assert language(Document(TEXTS["en"], meta={"lang": given})) == expected


def test_rules_may_go_by_a_few_words() -> None:
    short = Document("The wall fell and was built again.")
    assert language(short) is None
    assert likely(short) == "en"
    assert likely(Document("404")) is None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("O concello votou a reparación do vello muro do porto, unha obra que levaba case dez anos de atraso, e dixo que non pode agardar máis.", "gl"),
        ("Þeir sögðu að hann hefði verið í höfninni þegar veggurinn féll og að ekki væri hægt að gera við hann fyrr en eftir áramót.", "is"),
        ("Baraza la mji lilisema kwamba ukuta wa bandari utajengwa tena baada ya mvua, lakini wakazi wengi hawana imani na ahadi hiyo.", "sw"),
        ("Majalisar ta ce za a sake gina katangar bayan damina, amma mazauna garin sun ce ba su yarda da wannan magana ba.", "ha"),
        ("Shahar kengashi devorni ta’mirlash haqida qaror qildi, ammo aholi bu ish uchun pul yetarli emas deb aytdi.", "uz"),
        ("ከተማው ምክር ቤት የወደቡን ግንብ ለማደስ ወስኗል ነገር ግን ነዋሪዎች በዚህ ዓመት ይጀመራል ብለው አያምኑም ነው ያሉት።", "am"),
        ("ኣብዚ ዓመት እቲ መንደቕ ናይቲ ወደብ ክዕረ እዩ ኢሉ፣ እንተኾነ ግን ሰባት ካብ ሕጂ ንድሕሪት ኣይኣምንዎን እዮም።", "ti"),
        ("নগর পরিষদ বলেছে যে পুরোনো প্রাচীর মেরামত করা হবে, কিন্তু এই কাজ কবে শুরু হবে তা এখন কেউ জানে না।", "bn"),
        ("परिषद ने कहा कि पुरानी दीवार की मरम्मत की जाएगी, लेकिन यह काम कब शुरू होगा, इसके बारे में कोई नहीं जानता है।", "hi"),
        ("Byrådet besluttede, at den gamle mur skal repareres, men beboerne spurgte, hvorfor arbejdet ikke kan begynde nu efter så mange år.", "da"),
        ("Bystyret vedtok at den gamle muren må repareres, men innbyggerne spurte hvorfor arbeidet ikke kan begynne nå etter så mange år.", "no"),
        ("Gradsko vijeće je odlučilo da će se zid popraviti tijekom proljeća, no stanovnici pitaju tko će to platiti i zašto nije prije.", "hr"),
    ],
    ids=lambda value: value if len(value) == 2 else "",
)  # fmt: skip
def test_a_sentence_is_enough(text: str, lang: str) -> None:
    assert detect(text) == lang


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Grad je lep i star, a more je blizu i toplo u jesen.", id="hr or sr"),
        pytest.param("Ia akan datang ke sini dengan mereka pada hari itu juga.", id="id or ms"),
        pytest.param("Vi kan ikke se det, men vi er her og de er der og hun er med.", id="da or no"),
        pytest.param("Pentagon Sabrina Singh Kyiv Moscow Beijing Tokyo Washington Brussels", id="names"),
        pytest.param("Atuagassiaq nutaaq ullumikkut saqqummerpoq inunnut tamanut atuakkamik", id="a language not listed"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_not_stated(text: str) -> None:
    assert detect(text) is None


def test_the_answer_depends_on_nothing_else() -> None:
    """In another process, with another seed of hashes, the same."""
    code = "import sys; from curate.language import detect; print([detect(t) for t in sys.argv[1:]])"
    said = {
        subprocess.run(
            [sys.executable, "-c", code, *TEXTS.values()],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    assert said == {f"{[*TEXTS]}\n"}


MARKS = "\u0300-\u036f\u064b-\u0655\u0900-\u0963\u0981-\u0983\u09bc-\u09d7"
WORD = re.compile(rf"[^\W\d_]+(?:['{MARKS}]+[^\W\d_]+)*[{MARKS}]*")
"""A word with plain apostrophes, said in another way."""

SIGNS = "abcXYZ '’ʻ‘_1-.“”—\xa0éÉßİKΣş½²٣७\u0301\u0323\u064bनकि्हাখдЖ市\n\ud800"


@given(st.text(SIGNS, max_size=40))
def test_words_are_letters_with_accents_and_apostrophes_between_them(text: str) -> None:
    said = text.lower() if text.isascii() else re.sub("[’ʻʼ‘]", "'", text.lower())
    assert _words(text) == WORD.findall(said)


@given(st.lists(st.tuples(st.sampled_from(sorted(STOPWORDS)), st.integers(0, 400)), max_size=3), st.randoms())
def test_no_vote_is_against_what_is_beyond_doubt(shares: list[tuple[str, int]], chance: Random) -> None:
    words = [chance.choice(sorted(STOPWORDS[lang])) for lang, times in shares for _ in range(times)]
    said = _beyond_doubt(words, _spoken(words))
    assert said in (None, _by_votes(words, _spoken(words), (), ""))
    assert said in (None, _by_votes(words, _spoken(words), frozenset(STOPWORDS), ""))


@pytest.mark.parametrize(
    ("lang", "least", "found"),
    [
        pytest.param("en", 3, True, id="soon"),
        pytest.param("en", 10, True, id="later"),
        pytest.param("en", 30, False, id="too few"),
        pytest.param("de", 3, False, id="another language"),
        pytest.param("tlh", 1, False, id="a language that is not known"),
        pytest.param("en", 0, True, id="none asked"),
    ],
)
def test_a_text_is_at_home_where_small_words_are(lang: str, least: int, found: bool) -> None:
    assert is_at_home(TEXTS["en"], lang, least) is found
    assert is_at_home("", lang, least) is (least == 0)


def test_no_letter_belongs_to_two_scripts() -> None:
    """Letters are counted by the first script that has them."""
    ranges = [re.compile(f"[{one}]") for one in (*SCRIPTS.values(), *SHARED.values())]
    letters = map(chr, range(sys.maxunicode + 1))
    assert not [letter for letter in letters if sum(one.match(letter) is not None for one in ranges) > 1]
