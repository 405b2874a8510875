"""Interface words that are headings and titles too, by language: they need company or a place at the edge.

Own compilation from general knowledge of the languages. Phrases are parted by " | " and written in any case. Patterns of
widgets with a blank to fill, which are as strong as `curate.phrases_strong`, stand at the end.
"""

from __future__ import annotations

WEAK = {
    "en": "already a subscriber? | get in touch | got a tip? | email address | get started | don't miss | "
    "actions | share | shares | tweet | post | pin | pin it | like | likes | save | saved | print | email | "
    "e-mail | mail | copy | link | reply | replies | home | homepage | more | menu | search | close | cancel | "
    "submit | send | next | previous | prev | next page | previous page | next article | previous article | next "
    "post | previous post | next story | previous story | news | video | videos | photos | photo gallery | "
    "gallery | galleries | audio | podcast | podcasts | live | latest | latest news | breaking news | top stories"
    " | trending | trending now | trending stories | trending topics | popular | most popular | most read | most "
    "viewed | most shared | most commented | editor's picks | editors' picks | recommended | recommended for you "
    "| recommended stories | related | related news | related content | related stories | related topics | "
    "related videos | related links | more stories | more news | more from this author | you may also like | you "
    "might also like | read more | read next | read also | also read | up next | see also | see more | see all | "
    "show more | show less | view more | view all | learn more | continue reading | continue | expand | collapse "
    "| more info | more information | details | options | settings | feedback | contact | contact us | about | "
    "about us | about me | about the author | about the writer | privacy | privacy policy | terms | terms of use "
    "| terms of service | terms & conditions | advertise | advertise with us | advertising | careers | help | faq"
    " | subscribe | subscribe now | sign in | sign up | sign out | log in | login | log out | logout | register |"
    " my account | account | my profile | profile | newsletter | newsletters | e-paper | archive | archives | "
    "sitemap | rss | follow | following | follow us | follow us on | unfollow | bookmark | bookmarks | listen | "
    "watch | watch now | play | pause | mute | download | app | apps | image | images | caption | photo | picture"
    " | advert info | promoted | table of contents | contents | in this article | on this page | jump to | "
    "loading | error loading | sections | categories | topics | topic | filter | sort by | newest | oldest | most"
    " voted | enlarge | fullscreen | full screen | view results | blog | blogs | opens in new tab | facebook | "
    "twitter | x | x.com | linkedin | whatsapp | pinterest | reddit | instagram | youtube | telegram | tumblr | "
    "flipboard | messenger | bluesky | threads | mastodon | tiktok | snapchat | google news | pocket | "
    "skype | viber | vk | line | weibo | wechat | xing | digg | stumbleupon | mix | hacker news | apple news | "
    "sms | comment",
    "de": "lesen sie mehr zum thema | teilen | drucken | merken | speichern | versenden | mailen | kommentieren | antworten | startseite | mehr | "
    "menü | suche | suchen | schließen | weiter | zurück | weiterlesen | vorlesen | anhören | videos | bilder | "
    "bildergalerie | fotostrecke | nachrichten | newsticker | eilmeldung | aktuell | aktuelles | themen | thema |"
    " rubriken | ressorts | meistgelesen | meistgelesene artikel | beliebt | empfohlen | auch interessant | mehr "
    "zum thema | lesen sie auch | das könnte sie auch interessieren | das könnte dich auch interessieren | mehr "
    "anzeigen | alle anzeigen | mehr lesen | mehr erfahren | mehr infos | abonnieren | anmelden | abmelden | "
    "registrieren | einloggen | mein konto | konto | abo | impressum | datenschutz | datenschutzerklärung | agb |"
    " kontakt | über uns | über den autor | über die autorin | zur startseite | zurück zur startseite | zur "
    "übersicht | inhaltsverzeichnis | folgen | hilfe | empfohlener redaktioneller inhalt | externer inhalt | nach"
    " oben",
    "fr": "partager | imprimer | envoyer | enregistrer | sauvegarder | copier | commenter | répondre | accueil | plus |"
    " menu | recherche | rechercher | fermer | suivant | précédent | article suivant | article précédent | vidéo "
    "| vidéos | photos | galerie | diaporama | actualités | actualité | actu | en direct | direct | à la une | "
    "les plus lus | les plus lues | populaires | tendances | recommandé | à lire aussi | lire aussi | lire la "
    "suite | lire plus | voir aussi | voir plus | en savoir plus | voir tout | afficher plus | s'abonner | "
    "abonnez-vous | se connecter | connexion | s'inscrire | mon compte | déconnexion | mentions légales | contact"
    " | nous contacter | contactez-nous | qui sommes-nous | à propos | à propos de l'auteur | politique de "
    "confidentialité | sommaire | suivre | suivez-nous | écouter | sur le même sujet | sur le même thème",
    "es": "compartir | comparte | imprimir | enviar | guardar | copiar | comentar | responder | inicio | portada | más "
    "| menú | buscar | búsqueda | cerrar | siguiente | anterior | artículo siguiente | artículo anterior | vídeo "
    "| video | vídeos | fotos | galería | fotogalería | noticias | últimas noticias | última hora | en vivo | en "
    "directo | lo más leído | lo más visto | más leídas | más noticias | te puede interesar | te recomendamos | "
    "le puede interesar | también te puede interesar | lea también | lee también | leer más | seguir leyendo | "
    "ver más | ver todo | relacionado | relacionados | noticias relacionadas | temas | suscríbete | suscribirse |"
    " iniciar sesión | regístrate | mi cuenta | cerrar sesión | aviso legal | política de privacidad | contacto |"
    " quiénes somos | sobre el autor | sobre nosotros | síguenos | síguenos en | escuchar | índice",
    "pt": "compartilhar | compartilhe | partilhar | partilhe | imprimir | enviar | salvar | guardar | copiar | comentar"
    " | responder | início | página inicial | mais | menu | buscar | busca | pesquisar | fechar | próximo | "
    "anterior | vídeo | vídeos | fotos | galeria | notícias | últimas notícias | ao vivo | mais lidas | mais "
    "lidos | mais notícias | leia também | leia mais | veja também | veja mais | saiba mais | ver mais | ver tudo"
    " | relacionadas | relacionados | assine | assinar | entrar | cadastre-se | minha conta | sair | contato | "
    "contacto | fale conosco | quem somos | sobre o autor | política de privacidade | siga-nos | ouvir | sumário "
    "| temas | assuntos",
    "it": "condividi | stampa | invia | salva | copia | commenta | rispondi | home | altro | menu | cerca | chiudi | "
    "successivo | precedente | articolo successivo | articolo precedente | video | foto | galleria | fotogallery "
    "| notizie | ultime notizie | ultim'ora | in diretta | i più letti | le più lette | più letti | più lette | "
    "leggi anche | leggi tutto | leggi di più | continua a leggere | vedi anche | vedi tutti | scopri di più | "
    "mostra altro | potrebbe interessarti | ti potrebbe interessare | correlati | abbonati | accedi | registrati "
    "| il mio account | esci | contatti | chi siamo | note legali | privacy | informativa sulla privacy | "
    "sull'autore | seguici | seguici su | ascolta | argomenti | sommario",
    "nl": "delen | deel | printen | afdrukken | opslaan | bewaren | versturen | reageer | reageren | beantwoorden | "
    "startpagina | meer | menu | zoek | zoeken | sluiten | volgende | vorige | video | video's | foto's | "
    "fotogalerij | nieuws | laatste nieuws | net binnen | live | meest gelezen | populair | aanbevolen | lees ook"
    " | lees meer | lees verder | bekijk ook | meer nieuws | toon meer | bekijk alles | gerelateerd | abonneren |"
    " inloggen | registreren | aanmelden | uitloggen | mijn account | contact | over ons | over de auteur | "
    "privacybeleid | volg ons | luister | onderwerpen | inhoudsopgave | naar boven",
    "pl": "udostępnij | drukuj | wyślij | zapisz | kopiuj | skomentuj | odpowiedz | strona główna | więcej | menu | "
    "szukaj | wyszukaj | zamknij | następny | poprzedni | następna | poprzednia | wideo | filmy | zdjęcia | "
    "galeria | wiadomości | najnowsze | najnowsze wiadomości | na żywo | najczęściej czytane | popularne | "
    "polecane | polecamy | czytaj także | czytaj też | czytaj więcej | zobacz też | zobacz także | zobacz więcej "
    "| pokaż więcej | subskrybuj | prenumerata | zaloguj | zaloguj się | wyloguj | zarejestruj się | rejestracja "
    "| moje konto | kontakt | o nas | o autorze | regulamin | polityka prywatności | obserwuj | słuchaj | tematy "
    "| spis treści | do góry",
    "cs": "sdílet | tisk | tisknout | uložit | odeslat | komentovat | odpovědět | domů | hlavní stránka | více | menu |"
    " hledat | vyhledat | zavřít | další | předchozí | video | videa | fotogalerie | fotky | zprávy | nejnovější "
    "| živě | nejčtenější | doporučujeme | čtěte také | čtěte dále | čtěte více | přečtěte si také | zobrazit "
    "více | související | předplatné | přihlásit | přihlásit se | odhlásit | registrace | můj účet | kontakt | "
    "kontakty | o nás | o autorovi | diskuse | témata | sledujte nás | obsah | komentáře",
    "ru": "поделиться | печать | распечатать | сохранить | отправить | копировать | комментировать | ответить | главная"
    " | на главную | еще | меню | поиск | найти | закрыть | далее | назад | следующая | предыдущая | видео | фото"
    " | фотогалерея | новости | последние новости | лента новостей | прямой эфир | самое читаемое | популярное | "
    "рекомендуем | рекомендуемое | читайте также | читать далее | читать полностью | подробнее | смотрите также |"
    " по теме | также по теме | материалы по теме | подписаться | подписка | войти | вход | выйти | регистрация |"
    " личный кабинет | контакты | о нас | о проекте | об авторе | реклама на сайте | мы в соцсетях | слушать | "
    "темы | содержание | наверх",
    "uk": "поділитися | друк | роздрукувати | зберегти | надіслати | копіювати | коментувати | відповісти | головна | "
    "на головну | більше | ще | меню | пошук | знайти | закрити | далі | назад | наступна | попередня | відео | "
    "фото | фотогалерея | новини | останні новини | стрічка новин | популярне | рекомендуємо | читайте також | "
    "читати далі | детальніше | дивіться також | за темою | підписатися | увійти | вхід | вийти | реєстрація | "
    "контакти | про нас | про автора | слухати | теми | зміст | нагору | догори",
    "tr": "paylaş | yazdır | kaydet | gönder | kopyala | yanıtla | cevapla | ana sayfa | anasayfa | daha fazla | menü |"
    " ara | arama | kapat | sonraki | önceki | video | videolar | foto galeri | fotoğraflar | galeri | haberler |"
    " son dakika | canlı | çok okunanlar | en çok okunanlar | en çok okunan | popüler | önerilen | devamını oku |"
    " haberin devamı | ayrıca bakınız | bunlar da ilginizi çekebilir | abone ol | giriş yap | üye ol | çıkış yap "
    "| hesabım | iletişim | hakkımızda | künye | yazar hakkında | gizlilik politikası | takip et | bizi takip "
    "edin | dinle | konular | içindekiler",
    "id": "bagikan | cetak | simpan | kirim | salin | komentar | balas | beranda | lainnya | menu | cari | tutup | "
    "selanjutnya | sebelumnya | video | foto | galeri | berita | berita terbaru | terkini | langsung | terpopuler"
    " | populer | rekomendasi | rekomendasi untuk anda | pilihan editor | baca juga | baca selengkapnya | lihat "
    "juga | lihat semua | selengkapnya | terkait | berlangganan | masuk | daftar | keluar | akun saya | hubungi "
    "kami | kontak | tentang kami | tentang penulis | redaksi | kebijakan privasi | ikuti kami | dengarkan | "
    "topik | daftar isi",
    "ar": "شارك | مشاركة | طباعة | اطبع | حفظ | إرسال | نسخ | علق | رد | الرئيسية | الصفحة الرئيسية | المزيد | القائمة "
    "| بحث | البحث | إغلاق | التالي | السابق | فيديو | صور | معرض الصور | الأخبار | أخبار | آخر الأخبار | عاجل | "
    "مباشر | الأكثر قراءة | الأكثر مشاهدة | اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | شاهد أيضا | شاهد أيضاً | ذات "
    "صلة | اشترك | تسجيل الدخول | تسجيل | حسابي | اتصل بنا | من نحن | عن الكاتب | سياسة الخصوصية | تابعنا | "
    "تابعونا | استمع | إستمع | فيسبوك | تويتر | واتساب | تلغرام | تيليجرام",
    "zh": "分享 | 打印 | 列印 | 收藏 | 保存 | 发送 | 复制 | 回复 | 回覆 | 首页 | 首頁 | 更多 | 菜单 | 選單 | 搜索 | 搜尋 | 关闭 | 關閉 | 下一页 | 上一页 | 下一頁 | "
    "上一頁 | 下一篇 | 上一篇 | 视频 | 影片 | 图片 | 相册 | 新闻 | 新聞 | 最新消息 | 热门 | 熱門 | 推荐 | 推薦 | 相关 | 相关新闻 | 相關新聞 | 相关阅读 | 延伸阅读 | "
    "延伸閱讀 | 相关文章 | 相關文章 | 阅读更多 | 閱讀更多 | 查看更多 | 评论 | 評論 | 留言 | 订阅 | 訂閱 | 登录 | 登入 | 注册 | 註冊 | 我的账户 | 联系我们 | 聯絡我們 | "
    "关于我们 | 關於我們 | 关于作者 | 隐私政策 | 关注我们 | 点赞 | 微信 | 微博 | 脸书 | 推特 | 目录",
    "ja": "シェア | ツイート | 印刷 | 保存 | 送信 | コピー | コメント | 返信 | ホーム | トップ | もっと見る | メニュー | 検索 | 閉じる | 次へ | 前へ | 次のページ | 前のページ "
    "| 次の記事 | 前の記事 | 動画 | 写真 | 画像 | ギャラリー | ニュース | 最新ニュース | 速報 | 新着記事 | 人気記事 | ランキング | アクセスランキング | おすすめ | おすすめ記事 "
    "| あわせて読みたい | 関連 | 関連ニュース | 関連リンク | 続きを読む | 記事の続きを読む | もっと読む | 購読 | ログイン | ログアウト | 新規登録 | 会員登録 | マイページ | "
    "お問い合わせ | 会社概要 | 運営会社 | 筆者について | 著者プロフィール | プライバシーポリシー | 利用規約 | フォローする | フォロー | フェイスブック | はてなブックマーク | はてブ | "
    "目次 | タグ | カテゴリー",
    "ko": "공유 | 인쇄 | 프린트 | 저장 | 보내기 | 복사 | 답글 | 홈 | 더보기 | 더 보기 | 메뉴 | 검색 | 닫기 | 다음 | 이전 | 다음글 | 이전글 | 다음기사 | 이전기사 | 동영상"
    " | 영상 | 사진 | 포토 | 갤러리 | 뉴스 | 최신뉴스 | 최신기사 | 속보 | 인기기사 | 인기뉴스 | 많이 본 뉴스 | 많이 본 기사 | 추천 | 추천기사 | 관련뉴스 | 관련 뉴스 |"
    " 계속 읽기 | 구독 | 구독하기 | 로그인 | 로그아웃 | 회원가입 | 마이페이지 | 문의하기 | 회사소개 | 개인정보처리방침 | 이용약관 | 팔로우 | 스크랩 | 목록 | 좋아요 | 페이스북"
    " | 트위터 | 카카오톡 | 카카오스토리 | 네이버 블로그 | 밴드 | 목차 | 태그",
    "sv": "dela | skriv ut | spara | skicka | kommentera | svara | hem | startsida | mer | meny | sök | stäng | nästa |"
    " föregående | video | bilder | bildspel | nyheter | senaste nytt | mest läst | mest lästa | läs också | läs "
    "även | läs mer | fortsätt läsa | se mer | visa mer | visa alla | relaterat | prenumerera | logga in | logga "
    "ut | registrera | mitt konto | kontakt | kontakta oss | om oss | om författaren | följ oss | lyssna | ämnen "
    "| innehåll | till toppen",
    "da": "del | udskriv | gem | send | kommentér | svar | forside | forsiden | mere | menu | søg | luk | næste | "
    "forrige | video | billeder | galleri | nyheder | seneste nyt | seneste nyheder | mest læste | læs også | læs"
    " mere | læs videre | se også | se mere | vis mere | vis alle | relateret | abonner | abonnér | log ind | log"
    " ud | opret | min konto | kontakt | kontakt os | om os | om forfatteren | følg os | lyt | emner | indhold | "
    "til toppen",
    "no": "del | skriv ut | lagre | send | kommenter | kommentarer | svar | hjem | forside | forsiden | mer | meny | "
    "søk | lukk | neste | forrige | video | bilder | galleri | nyheter | siste nytt | mest lest | mest leste | "
    "les også | les mer | les videre | se også | se mer | vis mer | vis alle | relatert | abonner | logg inn | "
    "logg ut | registrer | min konto | kontakt | kontakt oss | om oss | om forfatteren | følg oss | lytt | emner "
    "| innhold | til toppen",
    "fi": "jaa | tulosta | tallenna | lähetä | vastaa | etusivu | lisää | valikko | haku | hae | sulje | seuraava | "
    "edellinen | video | videot | kuvat | kuvagalleria | uutiset | uusimmat | luetuimmat | lue myös | lue lisää |"
    " jatka lukemista | katso myös | näytä lisää | tilaa | kirjaudu | kirjaudu sisään | rekisteröidy | oma tili |"
    " yhteystiedot | ota yhteyttä | tietoa meistä | seuraa meitä | kuuntele | aiheet",
    "sq": "shpërndaje | lexo edhe | lexo më shumë | kryefaqja | lajme | komente",
    "vi": "chia sẻ | in bài | bình luận | trang chủ | xem thêm | đọc thêm | tin liên quan | tin mới",
    "el": "κοινοποίηση | εκτύπωση | αρχική | διαβάστε επίσης | διαβάστε περισσότερα | σχόλια | δείτε επίσης",
    "th": "แชร์ | พิมพ์ | หน้าแรก | อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง",
    "hi": "शेयर करें | होम | और पढ़ें | यह भी पढ़ें",
    "ro": "distribuie | tipărește | acasă | citește și | citește mai mult | comentarii | căutare | știri",
    "hu": "megosztás | nyomtatás | címlap | kezdőlap | tovább | hozzászólások | keresés | hírek | kapcsolódó cikkek",
}
"""Words that are interface in company or at an edge, and headings elsewhere."""

NETWORKS = (
    "facebook | fb | twitter | x | x (formerly twitter) | linkedin | whatsapp | pinterest | reddit | instagram | youtube | telegram | tumblr | flipboard | "
    "messenger | facebook messenger | bluesky | threads | mastodon | tiktok | pocket | email | e-mail | mail | sms | print | skype | viber | vk | line | weibo | wechat | xing | digg | "
    "stumbleupon | google+ | google plus | google classroom | truth social | gab | gettr | hacker news | nextdoor | social media | a friend | "
    "вконтакте | фейсбук | facebook'ta | twitter'da | фейсбуці | фейсбуке"
)
"""Places that a button shares to."""

WIDGETS = (
    (
        r"(?:click to )?(?:share|tweet|post|email|send|save|pin|print|recommend)(?: this| the)?(?: (?:article|story|post|page|link|content))?"
        r" (?:on|to|via|with|by|in|through) (?:{net})(?: \(?opens? in (?:a )?new (?:window|tab)\)?)?"
    ),
    (
        r"(?:share|tweet|email|e-mail|print|save|bookmark|copy|listen to|rate|gift|recommend|report|cite|download|like|hear|play)(?: to)? this"
        r" (?:article|story|post|page|content|video|recipe|entry|news|link|selection|report|episode|podcast|audio|column|photo|image|gallery)"
    ),
    r"listen to (?:this|the) (?:article|story|post|full article|audio version)(?: \(?\d+ ?(?:min(?:ute)?s?)?\)?| now)?",
    r"(?:auf|bei|per|via|über|mit) (?:{net}) teilen",
    r"(?:teilen|artikel teilen) (?:auf|bei|per|via|über|mit) (?:{net})",
    r"(?:partager|envoyer|partagez)(?: (?:cet article|l'article))? (?:sur|par|via) (?:{net})",
    r"(?:compartir|comparte|enviar|compártelo)(?: este artículo| esta noticia)? (?:en|por|vía|via) (?:{net})",
    r"(?:compartilhar|compartilhe|partilhar|partilhe|enviar) (?:no|na|em|por|via) (?:{net})",
    r"(?:condividi|invia|pubblica) (?:su|via|per|tramite|con) (?:{net})",
    r"(?:deel|delen|deel dit)(?: artikel)? (?:op|via|met|per) (?:{net})",
    r"(?:udostępnij|wyślij) (?:na|w|przez|na portalu) (?:{net})",
    r"(?:sdílet|poslat) (?:na|přes) (?:{net})",
    r"(?:поделиться|отправить|поділитися|надіслати) (?:в|у|на|через) (?:{net})",
    r"(?:facebook'ta|twitter'da|x'te|whatsapp'ta|linkedin'de|facebookta|twitterda) paylaş",
    r"bagikan (?:ke|di|lewat|melalui) (?:{net})",
    r"(?:dela|del|jaa) (?:på|via|med) (?:{net})",
    (
        r"(?:image|photo|slide|picture|gallery image|figure|bild|foto|imagen|imagem|immagine|zdjęcie|фото|photo n°)"
        r" ?\d{{1,3}} ?(?:of|von|sur|de|di|van|z|из|/) ?\d{{1,3}}"
    ),
    r"(?:page|seite|pagina|página|strona|страница|sayfa|halaman) \d{{1,3}} ?(?:of|von|sur|de|di|van|z|из|dari|/) ?\d{{1,3}}",
    r"(?:loading|lädt|chargement|cargando|carregando|caricamento|laden|ładowanie|загрузка|завантаження) ?(?:\w+ )?(?:\.{{2,}}|…)",
    r"this (?:article|story|post) is (?:more than |over )?\d{{1,2}} (?:years?|months?) old",
    r"\d{{1,2}}:\d\d ?/ ?\d{{1,2}}:\d\d",
)
"""Widgets with a blank to fill, as patterns on a folded line; {net} is one of the networks."""
