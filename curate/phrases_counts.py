"""Nouns and notes that stand beside a number in page furniture, by language: comments, shares, minutes to read.

Own compilation. A noun stands in all forms that a number may ask for. Alternatives are parted by " | ".
"""

from __future__ import annotations

COMMENTS = {
    "en": "comment | comments | response | responses",
    "de": "kommentar | kommentare | kommentaren | leserkommentare | beitrag zur diskussion | beiträge zur diskussion",
    "fr": "commentaire | commentaires",
    "es": "comentario | comentarios",
    "pt": "comentário | comentários",
    "it": "commento | commenti",
    "nl": "reactie | reacties",
    "pl": "komentarz | komentarze | komentarzy",
    "cs": "komentář | komentáře | komentářů | příspěvků v diskusi",
    "sk": "komentár | komentáre | komentárov",
    "ru": "комментарий | комментария | комментариев | комментарии",
    "uk": "коментар | коментарі | коментарів",
    "tr": "yorum | yorumlar",
    "id": "komentar",
    "ar": "تعليق | تعليقات | تعليقا | التعليقات",
    "zh": "条评论 | 則留言 | 条留言 | 則評論 | 評論 | 评论 | 留言",
    "ja": "件のコメント | コメント | コメント数",
    "ko": "개의 댓글 | 댓글 | 개 댓글",
    "sv": "kommentar | kommentarer",
    "da": "kommentar | kommentarer",
    "no": "kommentar | kommentarer",
    "fi": "kommentti | kommenttia | kommentit",
    "ro": "comentariu | comentarii",
    "hu": "hozzászólás | komment",
}
"""Readers' comments."""

SHARES = {
    "en": "share | shares | retweet | retweets",
    "de": "mal geteilt",
    "fr": "partage | partages",
    "es": "compartido | compartidos | veces compartido",
    "pt": "compartilhamento | compartilhamentos | partilha | partilhas",
    "it": "condivisione | condivisioni",
    "nl": "keer gedeeld",
    "pl": "udostępnienie | udostępnienia | udostępnień",
    "ru": "репост | репоста | репостов",
    "tr": "paylaşım",
    "id": "kali dibagikan",
    "ar": "مشاركة | مشاركات",
    "sv": "delning | delningar",
    "da": "deling | delinger",
    "no": "deling | delinger",
}
"""How often a page was passed on."""

LIKES = {
    "en": "like | likes",
    "de": "gefällt mir",
    "fr": "j'aime",
    "es": "me gusta",
    "pt": "curtida | curtidas | gosto | gostos",
    "it": "mi piace",
    "nl": "vind-ik-leuks",
    "pl": "polubienie | polubienia | polubień",
    "ru": "лайк | лайка | лайков",
    "tr": "beğeni | beğenme",
    "id": "suka",
    "zh": "点赞 | 讚",
    "ja": "いいね",
    "ko": "좋아요",
}
"""Approvals."""

VIEWS = {
    "en": "view | views | page views | pageviews | hits",
    "de": "aufruf | aufrufe | ansichten | zugriffe",
    "fr": "vue | vues",
    "es": "visualizaciones | vistas | visitas",
    "pt": "visualização | visualizações",
    "it": "visualizzazione | visualizzazioni",
    "nl": "weergave | weergaven | keer bekeken",
    "pl": "wyświetlenie | wyświetlenia | wyświetleń | odsłon | odsłony",
    "cs": "zobrazení | zhlédnutí",
    "ru": "просмотр | просмотра | просмотров | просмотры",
    "uk": "перегляд | перегляди | переглядів",
    "tr": "görüntülenme | görüntüleme | okunma",
    "id": "kali dilihat | kali dibaca",
    "ar": "مشاهدة | مشاهدات | المشاهدات",
    "zh": "次浏览 | 次瀏覽 | 浏览量 | 浏览 | 点击数",
    "ja": "回表示 | 回視聴 | 閲覧数",
    "ko": "조회수 | 조회",
    "sv": "visning | visningar",
    "da": "visning | visninger",
    "no": "visning | visninger",
}
"""How often a page was shown."""

REPLIES = {
    "en": "reply | replies",
    "de": "antwort | antworten",
    "fr": "réponse | réponses",
    "es": "respuesta | respuestas",
    "pt": "resposta | respostas",
    "it": "risposta | risposte",
    "ru": "ответ | ответа | ответов",
    "pl": "odpowiedź | odpowiedzi",
    "sv": "svar",
}
"""Answers to a comment or post."""

REACTIONS = {
    "en": "reaction | reactions",
    "fr": "réaction | réactions",
    "es": "reacción | reacciones",
    "pt": "reação | reações",
    "it": "reazione | reazioni",
    "tr": "tepki",
}
"""Emotions chosen under a text."""

READS = {
    "en": "reads",
    "de": "mal gelesen",
    "fr": "lectures | lecture",
    "es": "lecturas",
    "pt": "leituras",
    "it": "letture",
    "nl": "keer gelezen",
    "ru": "прочтений | прочтения | прочтение",
    "zh": "阅读 | 阅读数 | 阅读量 | 次阅读",
}
"""How often a page was read."""

UNITS = {
    "comments": COMMENTS,
    "shares": SHARES,
    "likes": LIKES,
    "views": VIEWS,
    "replies": REPLIES,
    "reactions": REACTIONS,
    "reads": READS,
}
"""Record keys of counters with their nouns."""

MARKLESS = (
    "comments kommentare commentaires comentarios comentários commenti reacties komentarze komentáře комментарии коментарі yorum "
    "yorumlar komentar تعليقات التعليقات 評論 评论 留言 コメント コメント数 댓글 조회수 조회 浏览 浏览量 阅读 阅读数 阅读量 閲覧数"
).split()
"""Nouns that stand before their number without a mark between them."""

BUTTONS = {
    "share": "shares",
    "tweet": "shares",
    "teilen": "shares",
    "partager": "shares",
    "compartir": "shares",
    "like": "likes",
}
"""Button words before a number, with the counter that the button shows."""

COUNT_OPENERS = "view|see|show|read|load|all|alle|voir(?: les)?|ver(?: los)?|afficher(?: les)?|leggi(?: i)?|показать|все|pokaż|zobacz|tüm|visa"
"""What a button says before the number of comments, as a pattern."""

COUNT_CLOSERS = "so far|anzeigen|lesen|ansehen"
"""What it says behind."""

SCALES = {
    "k": 10**3,
    "m": 10**6,
    "b": 10**9,
    "тыс": 10**3,
    "млн": 10**6,
    "tys": 10**3,
    "tsd": 10**3,
    "万": 10**4,
    "萬": 10**4,
    "만": 10**4,
    "천": 10**3,
}
"""Marks behind an abbreviated number, with what they multiply by."""

NO_COMMENTS = {
    "en": "no comments | no comments yet | there are no comments yet. | there are no comments. | no responses yet",
    "de": "keine kommentare | noch keine kommentare | bisher keine kommentare",
    "fr": "aucun commentaire | aucun commentaire pour le moment",
    "es": "no hay comentarios | aún no hay comentarios | todavía no hay comentarios",
    "pt": "nenhum comentário | ainda não há comentários",
    "it": "nessun commento | ancora nessun commento",
    "nl": "geen reacties | nog geen reacties",
    "pl": "brak komentarzy",
    "cs": "žádné komentáře | zatím žádné komentáře",
    "ru": "нет комментариев | комментариев нет | комментариев пока нет | пока нет комментариев",
    "uk": "немає коментарів | коментарів немає | коментарів ще немає",
    "tr": "henüz yorum yok | henüz yorum yapılmamış | henüz yorum yapılmadı",
    "id": "belum ada komentar | tidak ada komentar",
    "ar": "لا توجد تعليقات | لا يوجد تعليقات | لا تعليقات",
    "zh": "暂无评论 | 暫無評論 | 没有评论 | 沒有留言",
    "ja": "コメントはありません | コメントはまだありません | コメントはまだありません。",
    "ko": "댓글 없음 | 댓글이 없습니다 | 댓글이 없습니다. | 등록된 댓글이 없습니다.",
    "sv": "inga kommentarer än | inga kommentarer ännu",
    "da": "ingen kommentarer endnu",
    "no": "ingen kommentarer ennå | ingen kommentarer enda",
}
"""Notes that nobody has commented yet. The idiom "no comment" is none of them in any language."""

READING = (
    r"(?:estimated |average |approx\.? )?(?:reading|read) time {n} (?:minutes?|mins?)",
    r"time to read {n} (?:minutes?|mins?)",
    r"{n} ?-?(?:minutes?|mins?) (?:of )?(?:read|reading|to read|reading time|read time)",
    r"(?:estimated )?read(?:ing)? time:? (?:less than|under) (?:1|a|one) min(?:ute)?",
    r"(?:lesezeit|lesedauer|geschätzte lesezeit|geschätzte lesedauer) {n} (?:minuten?|min)",
    r"{n} (?:minuten?|min) (?:lesezeit|lesedauer|lesen|gelesen)",
    r"(?:temps de lecture(?: estimé)?|durée de lecture|lecture) {n} (?:minutes?|min|mn)",
    r"{n} (?:minutes?|min|mn) de lecture",
    r"lire en {n} (?:minutes?|min)",
    r"(?:tiempo (?:estimado )?de lectura|lectura(?: de)?) {n} (?:minutos?|mins?)",
    r"{n} (?:minutos?|mins?) (?:de lectura|de leitura|di lettura)",
    r"(?:tempo (?:estimado )?de leitura|leitura(?: de)?) {n} (?:minutos?|mins?)",
    r"(?:tempo (?:medio |stimato )?di lettura|lettura) {n} (?:minuti|minuto|min)",
    r"{n} (?:minuti|minuto|min) (?:di lettura)",
    r"leestijd {n} (?:minuten|minuut|min)",
    r"{n} (?:minuten|minuut|min) (?:leestijd|lezen|leesduur)",
    r"(?:szacowany )?czas czytania {n} (?:minut[ay]?|min)",
    r"{n} (?:minut[ay]?|min) (?:czytania)",
    r"(?:doba|čas) čtení {n} (?:minut[ay]?|min)",
    r"{n} (?:minut[ay]?|min) čtení",
    r"(?:время (?:на )?чтени[яе]|время прочтения|чтение|читать) {n} (?:минут[аы]?|мин)",
    r"{n} (?:минут[аы]?|мин) (?:чтения|на чтение|на прочтение)",
    r"(?:час (?:на )?читання|час прочитання) {n} (?:хвилин[аи]?|хв)",
    r"{n} (?:хвилин[аи]?|хв) (?:читання|на читання)",
    r"(?:tahmini )?okuma süresi {n} (?:dakika|dk)",
    r"{n} (?:dakika(?:lik)?|dk) okuma(?: süresi)?",
    r"waktu baca {n} menit",
    r"{n} menit (?:baca|membaca|waktu baca)",
    r"(?:lästid|läsning|læsetid|lesetid|lukuaika) (?:ca )?{n} (?:minuter|minutter|minuttia|min)",
    r"{n} (?:minuter|minutter|minuttia|min) (?:lästid|läsning|læsning|læsetid|lesetid|lukuaika)",
    r"(?:مدة|وقت|زمن) القراءة {n} (?:دقائق|دقيقة)",
    r"{n} (?:دقائق|دقيقة) (?:قراءة|للقراءة)",
    r"(?:预计)?(?:阅读时间|閱讀時間|阅读时长) ?{n} ?(?:分钟|分鐘)",
    r"(?:この記事は)?{n}分で読めます",
    r"(?:読了時間|読むのにかかる時間) ?{n} ?分",
    r"읽는 시간 {n}분",
    r"{n}분 (?:읽기|분량)",
)
"""Notes on how long a text takes to read, as patterns on a folded line without colons; {n} is the number."""

MINUTES = ("min", "mn", "мин", "хв", "dakika", "dk", "menit", "دقائق", "دقيقة", "分", "분")
"""What each of these notes has: the word for minutes, or its beginning."""
