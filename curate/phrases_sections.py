"""Names of newspaper sections and political leanings, by language, and words that only look like a row of them."""

from __future__ import annotations

SECTIONS = {
    "en": "world | world news | us news | uk news | u.s. | national | national news | local | local news | "
    "international | politics | political news | business | economy | finance | markets | money | personal "
    "finance | sport | sports | football | cricket | science | technology | tech | health | education | "
    "environment | climate | culture | entertainment | lifestyle | travel | food | opinion | opinions | editorial"
    " | editorials | analysis | commentary | columnists | columns | letters | op-ed | weather | crime | society |"
    " religion | books | movies | film | music | television | arts | arts & culture | arts and culture | style | "
    "fashion | real estate | property | obituaries | investigations | fact check | "
    "celebrity | celebrities | elections | energy | science & technology | "
    "science and technology | health & wellness | gaming | media",
    "de": "politik | wirtschaft | sport | kultur | wissen | wissenschaft | gesellschaft | panorama | ausland | inland |"
    " meinung | feuilleton | reise | reisen | gesundheit | technik | digital | netzwelt | unterhaltung | leben | "
    "regional | lokales | finanzen | karriere | bildung | medien | fußball | aus aller welt | wetter | stadtleben"
    " | vermischtes | leute",
    "fr": "politique | monde | international | économie | société | culture | sport | sports | sciences | santé | "
    "planète | environnement | opinion | opinions | tribune | tribunes | éditorial | éditos | idées | débats | "
    "régions | faits divers | people | médias | tech | météo | voyage | cuisine | cinéma | musique | "
    "livres | loisirs | entreprises | finances | justice | éducation",
    "es": "política | mundo | internacional | economía | sociedad | cultura | deportes | deporte | ciencia | tecnología"
    " | salud | opinión | editorial | nacional | local | sucesos | espectáculos | entretenimiento | gente | "
    "viajes | finanzas | negocios | educación | medio ambiente | clima | fútbol | tendencias | estilo | farándula"
    " | policiales | justicia",
    "pt": "política | mundo | internacional | economia | sociedade | cultura | esportes | esporte | desporto | ciência "
    "| tecnologia | saúde | opinião | cidades | cotidiano | entretenimento | famosos | negócios | "
    "educação | meio ambiente | futebol | país | turismo",
    "it": "politica | mondo | esteri | interni | economia | cronaca | cultura | sport | scienze | scienza | tecnologia "
    "| salute | opinioni | spettacoli | spettacolo | motori | viaggi | calcio | ambiente | società",
    "nl": "politiek | buitenland | binnenland | economie | cultuur | wetenschap | sport | opinie | gezondheid | regio |"
    " misdaad | reizen | tech | koningshuis",
    "pl": "polityka | świat | gospodarka | biznes | kultura | sport | nauka | technologia | zdrowie | "
    "opinie | społeczeństwo | rozrywka | podróże | finanse | pogoda",
    "cs": "politika | domácí | zahraničí | ekonomika | byznys | kultura | sport | věda | zdraví | názory | komentáře a "
    "názory | regiony | krimi | počasí",
    "ru": "политика | в мире | экономика | общество | культура | спорт | наука | технологии | здоровье | мнения |"
    " мнение | происшествия | бизнес | финансы | авто | недвижимость | погода",
    "uk": "політика | світ | економіка | суспільство | культура | спорт | наука | технології | здоров'я | думки | події"
    " | бізнес | погода",
    "tr": "siyaset | dünya | ekonomi | spor | kültür | kültür sanat | bilim | teknoloji | sağlık | gündem | magazin | "
    "eğitim | yaşam | görüş | hava durumu",
    "id": "politik | dunia | internasional | nasional | ekonomi | bisnis | olahraga | budaya | teknologi | kesehatan | "
    "hiburan | opini | gaya hidup | pendidikan | hukum | otomotif | bola",
    "ar": "سياسة | عالم | اقتصاد | رياضة | ثقافة | علوم | تكنولوجيا | صحة | رأي | آراء | منوعات | مجتمع | محليات | "
    "دوليات",
    "zh": "国际 | 國際 | 国内 | 政治 | 财经 | 財經 | 经济 | 體育 | 体育 | 文化 | 科技 | 健康 | 娱乐 | 娛樂 | 社会 | 社會 | 观点 | 評論觀點 | 军事 | 教育 | 兩岸 | "
    "生活 | 地方",
    "ja": "国際 | 国内 | 政治 | 経済 | スポーツ | 文化 | 科学 | 社会 | 健康 | 医療 | 暮らし | オピニオン | 社説 | エンタメ | 芸能 | テクノロジー | ビジネス | 地域 | 教育 |"
    " 環境 | 事件・事故",
    "ko": "정치 | 경제 | 사회 | 국제 | 세계 | 문화 | 스포츠 | 연예 | 과학 | 건강 | 오피니언 | 사설 | 지역 | 전국 | 북한 | 생활",
    "sv": "inrikes | utrikes | ekonomi | kultur | sport | nöje | åsikt | ledare | debatt | vetenskap | näringsliv | "
    "politik",
    "da": "indland | udland | politik | økonomi | kultur | sport | debat | erhverv | videnskab | underholdning",
    "no": "innenriks | utenriks | politikk | økonomi | kultur | sport | meninger | næringsliv | underholdning",
}
"""Sections as a page's heading line or menu names them."""

LEANINGS = (
    "liberal",
    "conservative",
    "progressive",
    "libertarian",
    "moderate",
    "centrist",
    "leftist",
    "leftwing",
    "rightwing",
)
"""Leanings that aggregators tag a text with."""

GLUED_SECTIONS = (
    "news world politics political business economy finance markets money sport sports football science technology tech health "
    "education environment climate culture entertainment lifestyle travel food opinion opinions editorial analysis commentary "
    "national local international weather crime society religion books movies music arts style fashion"
)
"""Sections that stand glued in front of titles, in English: at least four letters each."""

GLUED_FOREIGN = (
    "politik wirtschaft sport kultur wissen gesellschaft panorama ausland inland meinung "
    "politique monde économie société culture santé "
    "política mundo economía sociedad cultura deportes ciencia tecnología salud opinión nacional internacional"
)
"""The same in German, French and Spanish: only with a capital at each cut, small letters make compounds of them."""

ROOTS = "home news startseite nachrichten accueil actualités inicio noticias"
"""Names of the page that a path of sections begins with."""

GLUED_BUTTONS = (
    "share tweet post pin facebook twitter linkedin whatsapp pinterest reddit telegram tumblr flipboard email print save comment comments reply "
    "teilen kommentare drucken merken partager imprimer commentaires compartir imprimir comentarios condividi stampa commenti"
)
"""Buttons that stand glued, a capital at each cut."""

WORDS = frozenset(
    "healthcare sportswear worldwide newsworthy newsweek newsweekly newsroom newscast newsletter newsmoney newsmax newsday newsfood newstyle "
    "newsbusiness sportscience sportstech sportsmoney worldnews worldsport worldsports worldmusic worldfood foodsport foodtech foodscience fintech techcrunch "
    "healthtech sportsbusiness moneymarkets musicbusiness socialliberal newsarts newsworks emailshare shareemail saveprint homesport homefood homearts "
    "homefashion homestyle hometravel homemoney homehealth homebusiness newsmusic newslocal newssport newstravel".split()
)
"""Words and names that a row of sections or buttons would spell."""
