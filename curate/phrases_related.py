"""Labels of links to other articles, by language, and sentences that are such links.

Own compilation from general knowledge of the languages; phrases are parted by " | ".
"""

from __future__ import annotations

RELATED = {
    "en": "related posts | related articles | related article | related stories | related story | related news | related content | related coverage | related reading | "
    "related reads | related topics | related links | related link | related items | related video | related videos | related post | related | related to this story | related to this article | "
    "you may also like | you might also like | you might like | you may like | you may also be interested in | you might also be interested in | you may be interested in | you'll also like | "
    "more like this | more stories | more stories like this | more news | more to read | more to explore | more reading | more on this story | more on this topic | more on this | more on the topic | "
    "more from this author | more from this section | more from author | more articles | more articles like this | more posts | more top stories | more headlines | more in this section | "
    "more about this story | more about | more from | recommended | recommended for you | recommended stories | recommended reading | recommended articles | recommended videos | recommended content | "
    "we recommend | read next | what to read next | next read | keep reading | continue reading | further reading | further reads | suggested reading | suggested articles | suggested for you | "
    "most popular | most read | most viewed | most shared | most commented | most discussed | most recent | most popular stories | most read stories | popular posts | popular articles | popular stories | "
    "popular now | popular news | popular on | trending | trending now | trending stories | trending news | trending topics | trending articles | trending today | hot topics | hot stories | what's hot | "
    "latest news | latest stories | latest articles | latest posts | latest headlines | latest updates | the latest | recent posts | recent articles | recent stories | recent news | new posts | "
    "top stories | top news | top headlines | today's top stories | must read | must reads | must-read | must-reads | editor's picks | editors' picks | editors picks | editor's pick | editor's choice | our picks | "
    "staff picks | top picks | featured stories | featured articles | featured posts | featured content | featured videos | in case you missed it | icymi | don't miss | don't miss it | also read | read also | "
    "also see | see also | see more | see more stories | read more | read more about | read more stories | read more articles | learn more | more information | also on | also in | similar posts | similar articles | similar stories | "
    "similar news | other stories | other news | other articles | other posts | people also read | people are reading | other people are reading | what others are reading | what others are saying | "
    "readers also liked | readers also read | stories you may like | stories you might like | stories for you | stories you may have missed | just for you | chosen for you | picked for you | for you | from around the web | "
    "around the web | from the web | from our partners | sponsored stories | promoted stories | promoted content | promoted | sponsored by | partner content | from our sponsors | "
    "more from our partners | more from the web | elsewhere on the web | watch next | watch more | up next in video | more videos | latest videos | top videos | video of the day | "
    "explore more | discover more | dig deeper | go deeper | in other news | next story | next article | next post | previous article | previous post | previous story | next up | "
    "article tags | explore these topics | more on these topics | topics in this article | in this section | from the archive | from our archive | archives | you may also enjoy | you might also enjoy",
    "de": "mehr zum thema | zum thema | zum selben thema | das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte euch auch interessieren | auch interessant | interessantes | "
    "das interessiert sie vielleicht auch | lesen sie auch | lesen sie mehr zum thema | lesen sie mehr | lesen sie dazu auch | lesen sie hierzu auch | lesen sie weiter | lesen sie jetzt | lesen sie außerdem | lies auch | lest auch | "
    "lies mehr | mehr lesen | weiterlesen | weiter lesen | weitere artikel | weitere artikel zum thema | weitere beiträge | weitere meldungen | weitere nachrichten | weitere themen | weitere news | weitere informationen | "
    "weitere artikel aus diesem ressort | ähnliche artikel | ähnliche beiträge | ähnliche themen | ähnliche nachrichten | verwandte artikel | verwandte beiträge | verwandte themen | verwandte nachrichten | passend zum thema | passend dazu | "
    "meistgelesen | meist gelesen | meistgelesene artikel | am meisten gelesen | meistkommentiert | beliebt | beliebte artikel | beliebteste artikel | top-themen | topthemen | top themen | aktuelle themen | aktuelle nachrichten | "
    "neueste beiträge | neueste artikel | neueste nachrichten | neueste meldungen | letzte beiträge | neueste | aktuelle artikel | aktuelle beiträge | unsere empfehlungen | unsere empfehlung | empfehlungen | empfohlene artikel | empfohlen | "
    "empfehlungen der redaktion | leseempfehlung | leseempfehlungen | unser lesetipp | lesetipp | lesetipps | redaktionsempfehlung | mehr aus dem web | mehr aus dem netz | mehr aus dem ressort | mehr von | mehr aus | mehr zu | mehr dazu | "
    "mehr nachrichten | mehr news | mehr artikel | mehr themen | mehr lesen über | mehr informationen | mehr erfahren | siehe auch | auch lesenswert | hier weiterlesen | nächster artikel | vorheriger artikel | nächster beitrag | "
    "vorheriger beitrag | themen des artikels | themen in diesem artikel | themen | schlagzeilen | newsticker | lesen sie auch diese artikel | anzeige lesen sie auch | aus dem archiv | videos zum thema | bilder zum thema | links zum thema",
    "fr": "à lire aussi | lire aussi | a lire aussi | lire également | à lire également | à lire | à voir aussi | voir aussi | à découvrir | à lire sur le même sujet | sur le même sujet | sur le même thème | dans la même rubrique | dans le même dossier | "
    "articles similaires | articles liés | articles associés | articles récents | articles populaires | derniers articles | derniers posts | lire la suite | lire plus | en savoir plus | plus d'articles | plus d'infos | plus d'actualités | les plus lus | "
    "les plus lues | les plus partagés | les plus commentés | vous aimerez aussi | vous aimerez peut-être | cela peut vous intéresser | ces articles peuvent vous intéresser | ces articles pourraient vous intéresser | cela pourrait vous intéresser | "
    "notre sélection | nos recommandations | recommandé pour vous | recommandés pour vous | la rédaction vous conseille | la rédaction vous recommande | nous vous recommandons | à ne pas manquer | à la une | dernières actualités | dernières nouvelles | "
    "l'actualité en continu | fil info | articles précédents | article précédent | article suivant | à suivre | sur le web | ailleurs sur le web | contenus sponsorisés | plus sur le sujet | pour aller plus loin | tendances | en ce moment",
    "es": "lea también | lee también | leer también | lea además | lea más | leer más | leé también | te puede interesar | te puede interesar también | también te puede interesar | le puede interesar | te podría interesar | puede interesarte | te interesa | "
    "te recomendamos | le recomendamos | recomendamos | recomendado | recomendados | recomendado para ti | mira también | mirá también | ver también | vea también | ve también | véase también | además | noticias relacionadas | noticia relacionada | "
    "artículos relacionados | artículo relacionado | notas relacionadas | nota relacionada | contenido relacionado | contenidos relacionados | entradas relacionadas | relacionadas | relacionados | relacionado | temas relacionados | información relacionada | "
    "lo más leído | lo más visto | lo más compartido | lo más comentado | lo más reciente | más leídas | más leídos | las más leídas | más noticias | más información | más sobre este tema | más sobre el tema | más artículos | más de | "
    "últimas noticias | últimas entradas | entradas recientes | artículos recientes | noticias recientes | sigue leyendo | seguir leyendo | continuar leyendo | no te pierdas | no te lo pierdas | tendencias | destacados | destacadas | de interés | "
    "artículo anterior | artículo siguiente | siguiente artículo | en otras noticias | otras noticias | notas recomendadas | contenido patrocinado | publicidad lea también",
    "pt": "leia também | leia mais | leia ainda | ler mais | leia a seguir | veja também | veja mais | ver mais | saiba mais | confira também | confira | assista também | assista | você pode gostar | você também pode gostar | "
    "você pode se interessar | talvez você goste | pode interessar | recomendados para você | recomendado para você | recomendadas | recomendados | recomendamos | notícias relacionadas | notícia relacionada | artigos relacionados | posts relacionados | "
    "matérias relacionadas | conteúdo relacionado | relacionadas | relacionados | relacionado | mais lidas | mais lidos | as mais lidas | mais vistas | mais notícias | mais sobre o assunto | mais sobre este tema | mais sobre | últimas notícias | últimas | "
    "notícias recentes | posts recentes | artigos recentes | destaques | em destaque | em alta | tendências | não perca | continue lendo | próximo artigo | artigo anterior | outras notícias | outros destaques | tópicos relacionados",
    "it": "leggi anche | leggi tutto | leggi di più | leggi altro | leggi ancora | leggi l'articolo | per approfondire | approfondisci | approfondimenti | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti | ti potrebbe interessare | "
    "ti potrebbe interessare anche | ti potrebbero interessare | forse ti interessa anche | vedi anche | guarda anche | scopri di più | articoli correlati | notizie correlate | correlati | post correlati | contenuti correlati | articoli simili | "
    "articoli recenti | ultimi articoli | ultime notizie | i più letti | le più lette | più letti | più lette | i più visti | consigliati | consigliati per te | consigliato | altri articoli | altre notizie | dello stesso autore | sullo stesso argomento | "
    "in evidenza | da non perdere | articolo precedente | articolo successivo | continua a leggere | contenuti sponsorizzati",
    "nl": "lees ook | lees meer | lees verder | lees meer over | lees hier meer | ook interessant | zie ook | bekijk ook | kijk ook | luister ook | gerelateerde artikelen | gerelateerde berichten | gerelateerd | gerelateerd nieuws | verwante artikelen | "
    "meer nieuws | meer over | meer over dit onderwerp | meer artikelen | meer lezen | meer van | meest gelezen | populair | populaire artikelen | populairste | net binnen | laatste nieuws | recente berichten | recente artikelen | aanbevolen | "
    "aanbevolen voor jou | aanbevolen artikelen | wij raden aan | vergelijkbare artikelen | dit vind je misschien ook leuk | misschien vind je dit ook interessant | ook gelezen | anderen lazen ook | volgend artikel | vorig artikel | in het nieuws | uitgelicht",
    "pl": "czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | zobacz także | zobacz też | zobacz również | zobacz więcej | przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj | sprawdź także | sprawdź też | obejrzyj też | "
    "polecamy | polecane | polecane artykuły | polecamy również | powiązane artykuły | powiązane | powiązane wpisy | podobne artykuły | podobne wpisy | podobne tematy | najczęściej czytane | najpopularniejsze | popularne | najnowsze | najnowsze wiadomości | "
    "najnowsze artykuły | ostatnie wpisy | ostatnio dodane | więcej na ten temat | więcej o | więcej | więcej wiadomości | inne artykuły | warto przeczytać | nie przegap | następny artykuł | poprzedni artykuł | zainteresuje cię | może cię zainteresować",
    "cs": "čtěte také | čtěte dále | čtěte více | čtěte též | přečtěte si také | přečtěte si | přečtěte si více | podívejte se | související články | související | související témata | podobné články | mohlo by vás zajímat | mohlo by vás také zajímat | "
    "nejčtenější | nejnovější | nejnovější články | nejnovější zprávy | doporučujeme | doporučené články | další články | další zprávy | více k tématu | k tématu | více o | další z rubriky | předchozí článek | následující článek | nepřehlédněte",
    "ru": "читайте также | читать также | читайте по теме | читать далее | читайте далее | читать полностью | читайте еще | читайте ещё | смотрите также | смотри также | слушайте также | по теме | также по теме | материалы по теме | еще по теме | ещё по теме | "
    "статьи по теме | новости по теме | похожие статьи | похожие материалы | похожие новости | похожие записи | связанные статьи | другие новости | другие материалы | другие статьи | еще новости | больше новостей | больше по теме | самое читаемое | самое популярное | "
    "популярное | популярные статьи | популярные новости | последние новости | свежие новости | свежие записи | главные новости | главное | главное сегодня | рекомендуем | рекомендуем прочитать | рекомендуемое | вам может быть интересно | "
    "вам может понравиться | вас может заинтересовать | это интересно | подробнее | подробности | следующая статья | предыдущая статья | лента новостей | не пропустите | выбор редакции",
    "uk": "читайте також | читайте теж | читати також | читати далі | читайте більше | дивіться також | за темою | також за темою | матеріали за темою | схожі статті | схожі новини | схожі матеріали | пов'язані статті | інші новини | більше новин | популярне | "
    "популярні новини | останні новини | свіжі новини | головні новини | рекомендуємо | вам може бути цікаво | вас може зацікавити | детальніше | наступна стаття | попередня стаття | стрічка новин | не пропустіть | вибір редакції",
    "tr": "ilgili haberler | ilgili haber | ilgili içerikler | ilgili yazılar | ilgili konular | bunlar da ilginizi çekebilir | ilginizi çekebilir | bu haberler de ilginizi çekebilir | bunlara da bakın | ayrıca bakınız | ayrıca okuyun | bunu da okuyun | "
    "çok okunanlar | en çok okunanlar | çok okunan haberler | en çok okunan haberler | popüler haberler | önerilen haberler | önerilen | sizin için seçtiklerimiz | sizin için önerilen | son dakika haberleri | son haberler | son yazılar | diğer haberler | "
    "devamını oku | daha fazlası | öne çıkanlar | gözden kaçmasın | sonraki haber | önceki haber | günün haberleri",
    "id": "baca juga | baca juga berita | baca selengkapnya | baca lainnya | simak juga | lihat juga | tonton juga | berita terkait | artikel terkait | topik terkait | terkait | berita lainnya | artikel lainnya | berita populer | terpopuler | berita terpopuler | "
    "rekomendasi untuk anda | rekomendasi | berita terkini | berita terbaru | pilihan redaksi | pilihan editor | jangan lewatkan | artikel selanjutnya | artikel sebelumnya | mungkin anda suka | mungkin anda tertarik | video terkait",
    "ar": "اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | إقرأ أيضاً | اقرأ المزيد | اقرأ كذلك | شاهد أيضا | شاهد أيضاً | شاهد | مواضيع ذات صلة | موضوعات ذات صلة | أخبار ذات صلة | مقالات ذات صلة | ذات صلة | مواضيع متعلقة | المزيد | المزيد من الأخبار | الأكثر قراءة | "
    "الأكثر مشاهدة | قد يعجبك أيضا | قد يعجبك أيضاً | قد يهمك | قد يهمك أيضا | آخر الأخبار | أهم الأخبار | اخترنا لك | مقالات مشابهة | المقال السابق | المقال التالي",
    "zh": "延伸阅读 | 延伸閱讀 | 相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 相关文章 | 相關文章 | 相关报道 | 相關報導 | 相关推荐 | 相关链接 | 推荐阅读 | 推薦閱讀 | 更多新闻 | 更多新聞 | 更多报道 | 更多相关 | 更多内容 | 猜你喜欢 | 你可能感兴趣 | 你可能會喜歡 | "
    "热门新闻 | 熱門新聞 | 热门文章 | 熱門文章 | 热点新闻 | 最新文章 | 最新新闻 | 最新消息 | 看更多 | 阅读更多 | 閱讀更多 | 更多精彩 | 精彩推荐 | 上一篇 | 下一篇",
    "ja": "関連記事 | 関連ニュース | 関連リンク | あわせて読みたい | 合わせて読みたい | 併せて読みたい | おすすめ記事 | おすすめの記事 | こちらもおすすめ | 人気記事 | 人気記事ランキング | アクセスランキング | ランキング | 新着記事 | 最新記事 | 最新ニュース | 注目記事 | 注目の記事 | "
    "次の記事 | 前の記事 | 続きを読む | もっと読む | もっと見る | 他の記事 | この記事を読んだ人はこんな記事も読んでいます | この記事に関連するニュース | 関連キーワード | 関連トピック | 関連動画",
    "ko": "관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 관련 콘텐츠 | 추천기사 | 추천 기사 | 추천뉴스 | 인기기사 | 인기 기사 | 인기뉴스 | 많이 본 뉴스 | 많이 본 기사 | 가장 많이 본 뉴스 | 주요뉴스 | 주요 뉴스 | 최신기사 | 최신뉴스 | 최신 기사 | 이 시각 주요뉴스 | "
    "다른 기사 | 함께 볼만한 기사 | 함께 보면 좋은 기사 | 이전기사 | 다음기사 | 더 보기 | 핫이슈 | 오늘의 주요뉴스",
    "sv": "läs också | läs även | läs mer | läs mer om | läs vidare | se även | se också | mer om ämnet | mer om | mer i ämnet | mer nyheter | relaterat | relaterade artiklar | relaterade inlägg | mest läst | mest lästa | senaste nytt | senaste nyheterna | senaste | populärt | "
    "rekommenderat | rekommenderas | fler artiklar | fler nyheter | liknande artiklar | nästa artikel | föregående artikel | missa inte | du kanske också gillar",
    "no": "les også | les mer | les mer om | les videre | les flere saker | se også | se flere saker | mer om | mer om saken | mer fra | relatert | relaterte saker | relaterte artikler | flere saker | flere nyheter | mest lest | mest leste | siste nytt | siste nyheter | "
    "anbefalt | anbefalte artikler | anbefalt for deg | anbefales | lignende saker | neste sak | forrige sak | vi anbefaler | populært | hør også | få med deg",
    "da": "læs også | læs mere | læs mere om | læs videre | læs her | se også | se mere | mere om | mere om emnet | mere fra | relateret | relaterede artikler | relaterede indlæg | flere artikler | flere nyheder | mest læste | mest læst | seneste nyt | seneste nyheder | seneste | "
    "anbefalet | anbefalede artikler | populært | lignende artikler | næste artikel | forrige artikel | gå ikke glip af | vi anbefaler",
    "sq": "lexo edhe | lexoni edhe | lexo gjithashtu | lexo më shumë | lexo më tepër | shiko edhe | shikoni edhe | lajme të ngjashme | artikuj të ngjashëm | të ngjashme | të lidhura | më të lexuarat | lajmet e fundit | të fundit | të rekomanduara | mund t'ju interesojë",
    "vi": "xem thêm | đọc thêm | tin liên quan | bài liên quan | tin cùng chuyên mục | bài viết liên quan | có thể bạn quan tâm | tin mới | tin nổi bật | tin đọc nhiều | đọc nhiều | đọc nhiều nhất | tin khác | các tin khác | mời xem thêm | >> xem thêm",
    "ml": "ഇതും വായിക്കുക | ഇതും വായിക്കൂ | കൂടുതൽ വായിക്കുക | കൂടുതൽ വായനയ്ക്ക് | കൂടുതൽ വാർത്തകൾ | ബന്ധപ്പെട്ട വാർത്തകൾ | അനുബന്ധ വാർത്തകൾ | പ്രധാന വാർത്തകൾ | ഏറ്റവും പുതിയ വാർത്തകൾ | വായിക്കാം",
    "fi": "lue myös | lue lisää | lue seuraavaksi | katso myös | luetuimmat | suosituimmat | uusimmat | aiheesta lisää | lisää aiheesta | lisää uutisia | suosittelemme",
    "ro": "citește și | citeşte şi | citește mai mult | vezi și | articole similare | articole recente | știri similare | cele mai citite | ultimele știri | recomandări | recomandate",
    "hu": "kapcsolódó cikkek | kapcsolódó | olvassa el ezt is | ezt is olvassa el | legolvasottabb | legfrissebb | további cikkek | ajánlott",
    "el": "διαβάστε επίσης | διαβάστε ακόμη | διαβάστε περισσότερα | σχετικά άρθρα | δείτε επίσης | τελευταία νέα | δημοφιλή",
    "th": "อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | อ่านต่อ | ข่าวล่าสุด",
    "hi": "यह भी पढ़ें | ये भी पढ़ें | और पढ़ें | संबंधित खबरें | संबंधित लेख | ताज़ा खबरें",
    "bn": "আরও পড়ুন | আরো পড়ুন | আরও খবর | সম্পর্কিত খবর | সর্বাধিক পঠিত",
}
"""Labels that stand alone above links to other articles, or before one."""

LEADS = {
    "en": "more | watch | video | listen | read | must see | must watch | also | photos | gallery | pictures | opinion | analysis | explainer | explained | background | quiz | poll | podcast | read it | read the story | full story | "
    "full coverage | complete coverage | special report | fact check | earlier | previously | in pictures | in depth | in-depth | interactive | related read | related watch",
    "de": "mehr | video | dazu auch | dazu | hintergrund | kommentar | analyse | lesen sie | lesen | hier lesen | interview | podcast | fotostrecke | bildergalerie | newsblog | liveticker",
    "fr": "vidéo | notre dossier | lire | voir | dossier | analyse | infographie | décryptage | relire | écouter",
    "es": "más | video | vídeo | lea | lee | mire | mira | vea | galería | fotos | opinión | análisis",
    "pt": "mais | vídeo | leia | veja | galeria | fotos | análise | opinião",
    "it": "video | leggi | guarda | foto | approfondimento | lo speciale",
    "nl": "meer | video | lees | bekijk | achtergrond | analyse",
    "pl": "wideo | czytaj | zobacz | galeria | więcej na",
    "ru": "видео | фото | читайте | смотрите | досье",
    "tr": "video | galeri | foto galeri",
}
"""Words that lead to a link only in capitals, or where a headline follows a colon: they open sentences as well."""

LINKS = {
    "en": (
        r"(?:read|see|view|find|get|discover)(?: the)?(?: (?:more|full|original|entire|complete|rest|whole|latest|all))+(?: of)?(?: (?:the|this|our|his|her|their))?(?: \w+)? (?:article|story|post|piece|report|interview|coverage|analysis|review|column|essay|stories|articles|posts|news|transcript|statement)(?: (?:here|on|at|in|from|by|about|below)\b.*)?",
        r"(?:read|see|find out|learn|get|view) more (?:on|about|from|in|at|of|here|stories|news|articles)\b.*",
        r"(?:read|click) (?:it |more |this |on )?(?:here|this article|this story)",
        r"more (?:from|by|in|on|about|coverage of|stories from|news from|stories by|articles by)\b.*",
        r"(?:popular|trending|latest|also|more|new) (?:on|in|at|from) .*",
        r"(?:view|see|show|browse) (?:all|more)(?: \w+){0,3}(?: .{0,30})?",
        r"(?:see|check out|browse|explore) (?:all|more|our|other|the latest)(?: \w+)? (?:stories|articles|posts|news|coverage|videos|galleries|episodes|content)\b.*",
        r"(?:click|tap) (?:here )?(?:for|to (?:read|see|view)) (?:more|all|the full|the rest|other)\b.*",
        r"(?:you can )?(?:read|find|see|check out) (?:more of )?(?:his|her|their|my|our) (?:other|previous|latest|work|writing|columns?|stories|articles|posts|books?)\b.*",
    ),
    "de": (
        r"mehr (?:über|zu|zum|zur|aus|von|dazu|informationen)\b.*\b(?:lesen sie|finden sie|gibt es|erfahren sie|lest ihr|liest du|hier)\b.*",
        r"mehr (?:aus dem|aus der|von|aus) .{2,40}",
        r"(?:lesen sie|lies|lest)(?: (?:hier|auch|dazu|mehr|weiter|außerdem|im|den|alle))+\b.*",
        r"(?:hier|alle|weitere|sämtliche)\b.*\b(?:artikel|nachrichten|meldungen|infos|informationen|beiträge|entwicklungen)\b.*\b(?:hier|lesen|finden|zum|aus|im)\b.*",
        r"(?:zum|zur|zu den|zurück zur?|zurück zum) (?:artikel|startseite|übersicht|\w+-startseite|themenseite|kommentar|kommentaren|homepage|beitrag|liveblog|newsblog|liveticker|bildergalerie|fotostrecke|galerie)",
    ),
    "fr": (
        r"(?:lire|retrouvez|retrouver|consulter|voir|découvrez)(?: \w+)? (?:l'article|toute l'actualité|tous|toutes|l'intégralité|la suite|notre dossier|nos)\b.*",
        r"plus (?:d'actualités|d'infos|d'articles) (?:sur|de)\b.*",
    ),
    "es": (
        r"(?:lee|lea|leer|ver|conoce|consulta) (?:aquí|más|todas?|todos?|la nota completa|el artículo completo|la noticia completa)\b.*(?:aquí|noticias|artículo|nota|sobre|completa|completo)\b.*",
        r"más (?:noticias|información|sobre|de|en) .{2,60}",
    ),
    "pt": (
        r"(?:leia|veja|confira|clique e|acesse) (?:aqui|mais|todas?|todos?|a matéria completa|a íntegra|o artigo completo)\b.*",
        r"mais (?:notícias|sobre|de|em) .{2,60}",
    ),
    "it": (
        r"leggi (?:tutti|tutte|tutto|qui|l'articolo|gli altri|le altre)\b.*",
        r"(?:tutte le|altre|ultime) notizie (?:su|di|da)\b.*",
    ),
    "nl": (r"(?:lees|bekijk) (?:hier|meer|alle|alles|het hele|ook)\b.*", r"meer (?:over|uit|van|nieuws) .{2,60}"),
    "pl": (
        r"(?:czytaj|zobacz|przeczytaj) (?:więcej|cały|wszystkie|całość|też|także)\b.*",
        r"więcej (?:o|na temat|informacji|z) .{2,60}",
    ),
    "ru": (
        r"(?:читайте|читать|смотрите|подробнее|больше) (?:также |ещё |еще )?(?:в|на|о|об|все|новостей|полный|полностью)\b.*",
    ),
    "no": (r"les (?:hele|mer|flere|alle)\b.*",),
    "sv": (r"läs (?:hela|mer|fler|alla)\b.*",),
    "da": (r"læs (?:hele|mere|flere|alle)\b.*",),
    "id": (r"(?:baca|simak|lihat) (?:berita|artikel|informasi|selengkapnya|juga)\b.*",),
}
"""Sentences that are links: patterns as in `curate.phrases_calls`."""

VAGUE = {
    "en": "learn more | see also | see more | read more | more information | keep reading | the latest | further reading | further reads | more about | more from | most recent | continue reading | for you | "
    "in this section | popular on | also on | also in | next up | what's hot | hot topics | more news | more to read | more reading | suggested reading | must read | must reads | we recommend | our picks | top picks | "
    "don't miss | don't miss it | also see | just for you | go deeper | dig deeper | discover more | explore more | in other news | from the archive | from our archive | watch more | top news | the latest | related to this story",
    "de": "zum thema | weiter lesen | weitere informationen | weitere themen | mehr informationen | mehr erfahren | mehr lesen | mehr von | mehr aus | mehr zu | mehr dazu | mehr themen | siehe auch | aktuelle themen | top themen | passend dazu | auch interessant | lesen sie weiter",
    "fr": "lire la suite | lire plus | en savoir plus | pour aller plus loin | à suivre | à lire | à la une | en ce moment | voir aussi | à découvrir | notre sélection | sur le web | fil info | à ne pas manquer",
    "es": "leer más | más información | más de | de interés | no te pierdas | lea más | ver también | te interesa | otras noticias",
    "pt": "leia mais | ler mais | saiba mais | ver mais | veja mais | mais sobre | em alta | em destaque | não perca | pode interessar",
    "it": "leggi tutto | leggi di più | leggi altro | per approfondire | scopri di più | in evidenza | da non perdere | continua a leggere | leggi ancora",
    "nl": "lees meer | lees verder | meer over | meer van | meer lezen | in het nieuws | zie ook | net binnen",
    "pl": "czytaj więcej | czytaj dalej | więcej o | nie przegap",
    "cs": "čtěte dále | čtěte více | k tématu | více o | přečtěte si",
    "ru": "читать далее | читать полностью | по теме | не пропустите",
    "uk": "читати далі | за темою",
    "tr": "devamını oku | son haberler",
    "no": "les mer | les videre | mer om | mer fra | se også | få med deg",
    "sv": "läs mer | läs vidare | mer om | se även",
    "da": "læs mere | læs videre | mere om | mere fra | læs her | se også",
    "sq": "të fundit | të lidhura | të ngjashme",
}
"""Those of the labels that head parts of articles as well: they need an edge, company, or a mark and a headline."""

POINTERS = {
    "en": "read more | learn more | read next | keep reading | continue reading | more information | find out more | discover more | explore more",
    "de": "weiterlesen | weiter lesen | mehr lesen | lesen sie mehr | lies mehr | mehr erfahren | mehr informationen | weitere informationen",
    "fr": "lire la suite | lire plus | en savoir plus | pour aller plus loin",
    "es": "leer más | lea más | más información | sigue leyendo | seguir leyendo",
    "pt": "leia mais | ler mais | saiba mais | continue lendo",
    "it": "leggi di più | leggi tutto | leggi altro | scopri di più | per approfondire | continua a leggere",
    "nl": "lees meer | lees verder",
    "pl": "czytaj więcej | czytaj dalej",
    "cs": "čtěte více | čtěte dále",
    "ru": "читать далее | читайте далее | подробнее | читать полностью",
    "uk": "читати далі | детальніше",
    "sv": "läs mer | läs vidare",
    "no": "les mer | les videre",
    "da": "læs mere | læs videre",
}
"""Labels with which authors point to a text of their own, too: before a headline they are unsafe."""

ALSO = "aussi également também também también anche auch ook også också även również także też také též также також теж juga edhe gjithashtu أيضا أيضاً ayrıca myös"
"""Words that make a label of "read" certain."""
