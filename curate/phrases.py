"""Words that stand in page furniture but not in articles, by language: advertising, rights, sources, tags.

Own compilation from general knowledge of the languages. Phrases of one language are parted by " | " and are written as a
page shows them, in any case; what ends in a full stop is a whole sentence. `curate.labels` matches them against whole
lines only, without asking for the line's language, so that a phrase must be harmless as a line in every language.
Interface words are in `curate.phrases_strong` and `curate.phrases_weak`, numbers with their nouns in `curate.phrases_counts`.
"""

from __future__ import annotations

ADS = {
    "en": "advertisement | advertisements | advert | ad | ads | paid advertisement | sponsored | sponsored content | "
    "sponsored links | sponsored ad | advertiser content | paid content | paid post | ad feedback | report this "
    "ad | report ad | skip ad | remove ads | story continues | story continues below | story continues below "
    "advertisement | story continues after advertisement | story continues below this ad | story continues after "
    "this ad | article content | article content continued | article continues below | article continues below "
    "advertisement | article continues below this advertisement | article continues after advertisement | article"
    " continues after this advertisement | article continues below ad | article continues below this ad | article"
    " continues after ad | article continues after this ad | advertisement story continues below | advertisement "
    "article continues below | advertisement continue reading below | advertisement scroll to continue | "
    "advertisement scroll to continue reading | advertisement. scroll to continue reading. | continue reading "
    "below | continue reading the main story | continue reading the story below | continue below advertisement | "
    "continues below advertisement | scroll to continue | scroll to continue reading | scroll to continue with "
    "content | scroll down to continue reading | this advertisement has not loaded yet, but your article "
    "continues below. | this advertisement has not loaded yet. | text continues after advertisement",
    "de": "anzeige | anzeigen | werbung | werbeanzeige | bezahlte anzeige | gesponsert | gesponserter inhalt | anzeige "
    "weiterlesen | nach der anzeige weiterlesen | weiterlesen nach der anzeige | nach der anzeige geht es weiter "
    "| der artikel geht nach der anzeige weiter | artikel wird nach der anzeige fortgesetzt | werbung ausblenden",
    "fr": "publicité | publicités | annonce | annonces | contenu sponsorisé | la suite après la publicité | la suite "
    "après cette publicité | l'article continue après la publicité | publicité continuer la lecture",
    "es": "publicidad | anuncio | anuncios | contenido patrocinado | continúa después de la publicidad | continúa "
    "debajo de la publicidad | sigue leyendo después de la publicidad | la nota continúa debajo de la publicidad "
    "| la noticia continúa después de la publicidad | el artículo continúa después de la publicidad | publicidad "
    "continúa leyendo debajo",
    "pt": "publicidade | anúncio | anúncios | conteúdo patrocinado | continua depois da publicidade | continua após a "
    "publicidade | continua após publicidade | continua após o anúncio | publicidade continua a leitura",
    "it": "pubblicità | annuncio pubblicitario | messaggio pubblicitario | contenuto sponsorizzato | continua dopo la "
    "pubblicità | l'articolo continua dopo la pubblicità | continua a leggere dopo la pubblicità | pubblicità "
    "continua a leggere di seguito",
    "nl": "advertentie | advertenties | reclame | gesponsord | gesponsorde inhoud | artikel gaat verder onder de "
    "advertentie | tekst gaat verder onder de advertentie | tekst gaat door onder de advertentie | de tekst gaat "
    "verder onder de advertentie | het artikel gaat verder onder de advertentie | lees verder onder de "
    "advertentie | lees verder na de advertentie",
    "pl": "reklama | reklamy | ogłoszenie | artykuł sponsorowany | dalsza część artykułu pod reklamą | dalsza część "
    "tekstu pod reklamą | ciąg dalszy pod reklamą | ciąg dalszy artykułu pod reklamą | czytaj dalej pod reklamą",
    "cs": "reklama | inzerce | placená inzerce | článek pokračuje pod reklamou | pokračování článku pod reklamou | "
    "pokračování pod reklamou",
    "sk": "reklama | inzercia | článok pokračuje pod reklamou | článok pokračuje pod videoreklamou",
    "ru": "реклама | на правах рекламы | продолжение после рекламы | продолжение ниже рекламы",
    "uk": "реклама | на правах реклами | продовження після реклами",
    "bg": "реклама | статията продължава под рекламата",
    "tr": "reklam | reklamlar | sponsorlu | sponsorlu içerik | haberin devamı reklamdan sonra",
    "id": "iklan | scroll untuk melanjutkan membaca | gulir ke bawah untuk melanjutkan membaca | lanjutkan membaca di "
    "bawah iklan",
    "ar": "إعلان | إعلانات | محتوى برعاية | إعلان ممول",
    "fa": "تبلیغات | آگهی",
    "he": "פרסומת | תוכן ממומן",
    "zh": "广告 | 廣告 | 广告赞助 | 贊助廣告 | 请继续往下阅读 | 請繼續往下閱讀",
    "ja": "広告 | スポンサーリンク | スポンサードリンク | 広告の後に続きます",
    "ko": "광고 | 스폰서 링크",
    "sv": "annons | annonser | sponsrat innehåll | artikeln fortsätter efter annonsen | artikeln fortsätter under "
    "annonsen",
    "no": "annonse | annonsørinnhold | artikkelen fortsetter under annonsen | saken fortsetter under annonsen",
    "da": "annonce | annoncer | sponsoreret indhold | artiklen fortsætter efter annoncen | artiklen fortsætter under "
    "annoncen",
    "fi": "mainos | mainoksia | juttu jatkuu mainoksen jälkeen | juttu jatkuu mainoksen alla | artikkeli jatkuu "
    "mainoksen jälkeen",
    "ro": "publicitate | articolul continuă după reclamă",
    "hu": "hirdetés | a cikk a hirdetés után folytatódik | a cikk a hirdetés alatt folytatódik",
    "el": "διαφήμιση",
    "hr": "oglas | oglasi | tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa",
    "sq": "reklamë | reklama",
    "lt": "reklama",
    "lv": "reklāma",
    "et": "reklaam",
    "ca": "publicitat",
    "vi": "quảng cáo",
    "th": "โฆษณา",
    "hi": "विज्ञापन",
    "bn": "বিজ্ঞাপন",
    "ml": "പരസ്യം",
    "ta": "விளம்பரம்",
}
"""Advertising labels and the notes that an article goes on below one."""

RIGHTS = {
    "en": "all rights reserved",
    "de": "alle rechte vorbehalten",
    "fr": "tous droits réservés | reproduction interdite",
    "es": "todos los derechos reservados | prohibida su reproducción total o parcial | derechos reservados",
    "pt": "todos os direitos reservados | proibida a reprodução total ou parcial",
    "it": "tutti i diritti riservati | riproduzione riservata",
    "nl": "alle rechten voorbehouden",
    "pl": "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone",
    "cs": "všechna práva vyhrazena",
    "sk": "všetky práva vyhradené",
    "ru": "все права защищены",
    "uk": "усі права захищено | всі права захищені",
    "tr": "tüm hakları saklıdır | her hakkı saklıdır",
    "id": "hak cipta dilindungi | hak cipta dilindungi undang-undang",
    "ar": "جميع الحقوق محفوظة",
    "zh": "版权所有 | 版權所有 | 保留所有权利 | 未经授权不得转载 | 未經授權不得轉載",
    "ja": "無断転載禁止 | 無断転載を禁じます | 無断複写・転載を禁じます | 無断複製・転載を禁じます",
    "ko": "무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재-재배포 금지",
    "sv": "alla rättigheter förbehållna | med ensamrätt",
    "da": "alle rettigheder forbeholdes",
    "no": "alle rettigheter forbeholdt",
    "fi": "kaikki oikeudet pidätetään",
    "ro": "toate drepturile rezervate",
    "hu": "minden jog fenntartva",
}
"""Sentences that end a rights notice."""

REUSE = {
    "en": r"(?:this|the|our) (?:material|article|content|story|document|publication|work)s? (?:may|must|can) ?not be \w+"
    r"|no part of (?:this|the) (?:publication|article|material|site|work|content|story)\b.{0,60} may be \w+"
    r"|(?:unauthori[sz]ed|any) (?:re)?(?:production|publication|use|distribution|copying)\b.{0,120}"
    r"\b(?:prohibited|forbidden|permission|consent)"
    r"|reproduction (?:in whole or in part|without permission|of (?:this|material))\b.{0,90}\b(?:prohibited|forbidden)",
    "de": r"(?:nachdruck|vervielfältigung|jede nutzung|jegliche nutzung)\b.{0,120}\b(?:genehmigung|verboten|untersagt|gestattet)",
    "fr": r"(?:toute )?reproduction\b.{0,80}\b(?:interdite|autorisation)",
    "es": r"(?:queda )?(?:prohibid[ao]|se prohíbe) (?:su|la|toda)(?: la)? (?:reproducción|copia|distribución)\b.{0,120}",
    "pt": r"(?:é )?proibida a reprodução\b.{0,120}",
    "ru": r"(?:при|любое) (?:перепечатк|использовани|цитировани|копировани)\w+ (?:\w+ )?материал\w+\b.{0,120}"
    r"\b(?:обязательн|разреш|запрещ)\w+",
}
"""Openings of a notice that forbids to reuse a text, as patterns on a folded line."""

SOURCES = {
    "en": "source | original source | source link | news source | article source | story source | via | original "
    "article | h/t | hat tip | hat tip to",
    "de": "quelle | originalquelle | textquelle | quellenangabe",
    "fr": "source | source originale | source de l'article",
    "es": "fuente | fuente original | vía",
    "pt": "fonte | fonte original | via",
    "it": "fonte | fonte originale",
    "nl": "bron | originele bron",
    "pl": "źródło | źródło artykułu",
    "cs": "zdroj",
    "sk": "zdroj",
    "ru": "источник | первоисточник",
    "uk": "джерело | першоджерело",
    "tr": "kaynak | haber kaynağı",
    "id": "sumber | sumber berita",
    "ar": "المصدر | مصدر",
    "zh": "来源 | 來源 | 原文来源 | 新闻来源 | 文章来源 | 消息来源 | 资料来源",
    "ja": "出典 | 引用元 | 情報元 | ソース",
    "ko": "출처",
    "sv": "källa",
    "da": "kilde",
    "no": "kilde",
    "fi": "lähde",
    "ro": "sursa | sursă",
    "hu": "forrás",
}
"""Labels that name where a text is from, before a colon."""

SOURCE_LISTS = {
    "en": "sources | original sources",
    "de": "quellen",
    "fr": "sources",
    "es": "fuentes",
    "pt": "fontes",
    "it": "fonti",
    "nl": "bronnen",
    "pl": "źródła",
    "ru": "источники",
    "uk": "джерела",
    "tr": "kaynaklar",
}
"""The same for several sources; headlines begin so too, a list must follow."""

SYNDICATION = (
    (
        r"(?:this|the) (?:\w+ )?(?:article|story|post|piece|column|essay|report|item|interview|content|commentary|op-ed|blog) "
        r"(?:has |had )?(?:also )?(?:was |been |is )?(?:originally |first |previously |initially |also )*"
        r"(?:appeared|published|posted|produced|republished|reprinted|syndicated)(?: first| originally)? (?:on|in|at|by|with|from) "
    ),
    r"(?:originally|first|previously) (?:published|appeared|posted) (?:on|in|at|by) ",
    r"(?:republished|reprinted|reposted) (?:with permission )?from ",
    r"the post .+ (?:appeared first on|first appeared on) ",
    (
        r"(?:dieser|der) (?:artikel|text|beitrag) (?:ist )?(?:zuerst |ursprünglich )?(?:erschien |erschienen )?"
        r"(?:zuerst |ursprünglich )?(?:auf|bei|in|im) "
    ),
    (
        r"cet article (?:a (?:d'abord |initialement )?été|est) (?:d'abord |initialement )?(?:publié|paru) (?:d'abord |initialement )?"
        r"(?:sur|dans|par) "
    ),
    r"(?:cet article|l'article|l’article) .+ est apparu en premier sur ",
    (
        r"(?:este|esta|el|la) (?:artículo|nota|texto|entrada) (?:.+ )?(?:se publicó|fue publicad[oa]|apareció|se publicó primero)"
        r"(?: originalmente| primero)? (?:en|por) "
    ),
    r"(?:este|esta|o) (?:artigo|texto|matéria|post) (?:.+ )?(?:foi publicad[oa]|apareceu)(?: originalmente| primeiro)? (?:em|no|na) ",
    (
        r"(?:questo articolo|l'articolo|l’articolo) (?:.+ )?(?:è stato (?:originariamente )?pubblicato|proviene da|è apparso)"
        r"(?: originariamente| per la prima volta)?(?: su| in| sul| sulla|:)? "
    ),
    r"dit artikel (?:verscheen|is) (?:eerder |oorspronkelijk |eerst )?(?:gepubliceerd |verschenen )?(?:op|in|bij) ",
    r"(?:ten )?artykuł (?:.+ )?(?:po raz pierwszy |pierwotnie )?(?:ukazał się|pochodzi z serwisu|został opublikowany) (?:w |na )?",
)
"""Openings of a note that a text came out elsewhere before; its name or address follows and ends the line."""

TAGS = {
    "en": "tags | tag | tagged | tagged with | tagged as | filed under | filed in | posted in",
    "de": "schlagworte | schlagwörter | schlagwort | stichworte | stichwörter | verschlagwortet mit | abgelegt unter",
    "fr": "mots-clés | mots clés | mot-clé | étiquettes | étiquette | classé sous | étiqueté",
    "es": "etiquetas | etiqueta | etiquetado | palabras clave | archivado en",
    "pt": "etiquetas | marcadores | palavras-chave | arquivado em",
    "it": "etichette | parole chiave | archiviato in",
    "nl": "trefwoorden | labels | getagd",
    "pl": "tagi | słowa kluczowe | otagowano",
    "cs": "štítky | tagy | klíčová slova",
    "ru": "теги | тэги | метки | ключевые слова",
    "uk": "теги | мітки | ключові слова",
    "tr": "etiketler | etiket | anahtar kelimeler",
    "id": "tag terkait | kata kunci",
    "ar": "الوسوم | وسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية",
    "zh": "标签 | 標籤 | 关键词 | 關鍵字 | 关键字",
    "ja": "タグ | キーワード",
    "ko": "태그 | 키워드",
    "sv": "taggar | etiketter",
    "da": "emneord | nøgleord",
    "no": "emneord | stikkord",
    "fi": "avainsanat | tunnisteet | asiasanat",
}
"""Labels of a list of tags, before a colon."""

TOPICS = {
    "en": "topics | topic | keywords | related topics | related tags | categories | category | in this story",
    "de": "themen | kategorien | kategorie",
    "fr": "thèmes | sujets | catégories | catégorie | thématiques",
    "es": "temas | categorías | categoría | temas relacionados",
    "pt": "temas | tópicos | categorias | assuntos",
    "it": "argomenti | categorie | temi | tag",
    "nl": "onderwerpen | categorieën | thema's",
    "pl": "tematy | kategorie",
    "cs": "témata | rubriky",
    "ru": "темы | сюжеты | рубрики",
    "uk": "теми | рубрики",
    "tr": "konular | kategoriler | kategori",
    "id": "topik | topik terkait | kategori",
    "zh": "主题 | 话题 | 分类",
    "ja": "カテゴリー | カテゴリ | 関連キーワード",
}
"""Labels of the same that open sentences as well: what follows must look like names."""

TAG_PHRASES = {
    "en": "filed under | filed in | posted in | tagged | tagged with | tagged as",
    "de": "abgelegt unter",
    "fr": "classé sous",
}
"""Labels that do without the colon where a list of names follows."""

NAME_JOINERS = frozenset(
    "of the and for at in on de la le les du des di del della da do dos das und für der die das van het en et e y i w z "
    "по и в на".split()
)
"""Small words inside names."""

AGENCIES = frozenset("dpa afp sid apa kna epd ots rtr ansa efe lusa".split())
"""Agencies that sign in small letters."""

PHOTO_ARCHIVES = "getty|shutterstock|i?stock|adobe stock|unsplash|pexels|pixabay|flickr|alamy|depositphotos|freepik|canva|picture[ -]alliance|imago"
"""Archives of photos, as a pattern: what names them is a credit."""

PHOTO_AGENCIES = "reuters|dpa|afp|epa"
"""Agencies that sell photos, as a pattern."""

LEGAL_FORMS = r"\b(?:ltd|llc|inc|corp|gmbh|ag|s\.?r\.?l|b\.v|plc|limited|pty|co|sp\. z o\.o|oü|kft)\b|\bs\.a\."
"""Legal forms of companies: before a name without one, the copyright sign is a photographer's as often as an owner's."""

TOLD = (
    r"\b(?:said|says|wrote|writes|told|ruled|argued|according|reported|sagte|schrieb|dijo|disse|ha detto|сказал\w*|заявил\w*)\b"
    r"|a-t-(?:il|elle)"
)
"""Words of reported speech: a line with them is a sentence about rights."""
