"""Calls to pay or log in for the rest of an article, by language, and what a generator of texts says of itself.

Own compilation from general knowledge of the languages. Each entry is a pattern for a whole line in the form of
`curate.labels.key`: folded, without punctuation at its edges. A pattern is a whole line or a whole sentence, so that a
sentence that speaks about such a page does not match; one that ends in ``.*`` is the beginning of a sentence that a page
continues as it likes. `curate.rules.structure` asks besides how long the document is, and where the line stands.
"""

from __future__ import annotations

_JOIN = (
    r"(?:please )?(?:subscribe|sign up|sign in|log ?in|register|create (?:an|a free) account|become a (?:member|subscriber)|"
    r"join|start (?:your|a) free trial|try .{1,30} free|upgrade|purchase a subscription|get (?:unlimited )?access)"
)
_READ = r"(?:(?:continue|keep|finish|carry on) reading|read (?:the (?:rest|full (?:article|story|text)|whole (?:article|story)))|unlock|get full access to)"
_PIECE = r"(?:this|the)(?: full| entire| premium| exclusive)? (?:article|story|content|page|text|report|post)"

PAYWALL = {
    "en": (
        rf"{_JOIN}(?: (?:now|today|here|for free))?(?:,? (?:or|and) {_JOIN})?(?: (?:now|today|here))?(?: for .{{1,30}})? to {_READ}(?: {_PIECE})?(?: .{{0,40}})?",
        rf"to {_READ}(?: {_PIECE})?,? {_JOIN}.{{0,40}}",
        rf"(?:want|would you like) to {_READ}(?: {_PIECE})?\W+{_JOIN}.{{0,40}}",
        rf"{_PIECE} is (?:only |exclusively |reserved |available )*(?:for|to) (?:our |paying |paid |digital |premium |registered )*(?:subscribers?|members?|customers)(?: only)?",
        r"(?:only|exclusively)? ?(?:available )?(?:for|to) (?:our |paying |premium )?(?:subscribers|members) only",
        r"(?:exclusive (?:to|for) (?:our )?(?:subscribers|members)|subscribers? only|subscriber[- ](?:only|exclusive) (?:content|article|story)|exclusive content for (?:subscribers|members))",
        rf"(?:a|an active|your) subscription is (?:required|needed) to {_READ}.{{0,40}}",
        rf"you (?:must|need to|have to) (?:be (?:a|an) (?:subscriber|member)|be logged in|subscribe|log ?in|register|sign in) to {_READ}.{{0,40}}",
        r"(?:you(?:'ve| have)|your) (?:reached|hit|used|read)(?: up)? (?:your|the|all(?: of)? your) (?:monthly |weekly |daily )?(?:limit of |last |final )?(?:\w+ )?(?:free )?(?:articles?|stories|article limit|limit)(?: .{0,40})?",
        rf"{_JOIN}(?:,? or {_JOIN})? to continue",
        r"this is an? (?:premium|exclusive|subscribers?[- ](?:only|exclusive)|members?[- ]only) (?:article|story|post)",
        rf"(?:read|continue reading|keep reading)(?: the (?:rest|remainder|full (?:article|story)))?(?: of {_PIECE})? with (?:a|an|your) .{{0,20}}(?:subscription|account|membership)",
        r"already a (?:subscriber|member)\W+(?:log|sign) ?in(?: here)? to (?:continue|keep) reading.{0,30}",
        r"the (?:rest|remainder) of (?:this|the) (?:article|story|content|post) is (?:only )?(?:available |reserved |locked )*(?:for|to|behind).{0,50}",
        r"(?:unlock|get access to) (?:this|the full|the whole) (?:article|story|content).{0,40}",
    ),
    "de": (
        r"(?:jetzt |hier |gleich )?(?:weiterlesen|weiter lesen)(?: sie)?(?: jetzt)? (?:mit|in|auf|für abonnenten|als abonnent).{0,40}",
        r"(?:lesen sie|lies) (?:diesen artikel|den ganzen artikel|weiter|jetzt weiter|diesen text) (?:mit|in|als).{0,40}",
        r"(?:dieser|der(?: ganze)?|diese[rs]?|den) (?:artikel|beitrag|text|inhalt|inhalte)(?: (?:ist|sind|steht|stehen|lesen))? (?:nur|exklusiv|ausschließlich|kostenpflichtig)?(?: sie)? ?(?:nur )?(?:für|mit|unseren|den)(?: unsere| registrierte| digitale)? ?(?:abonnent(?:en|innen)?|\w*abonnent(?:en|innen)|mitglieder|\w*abo|zahlende).{0,40}",
        r"(?:jetzt )?(?:.{1,20} )?(?:testen|freischalten|kaufen) und weiter ?lesen",
        r"(?:mehr|alles) lesen mit \w{1,4}",
        r"(?:exklusiv|nur) für (?:unsere )?(?:abonnent(?:en|innen)|mitglieder|plus-?abonnenten)",
        r"(?:um|zum) (?:weiterzulesen|weiterlesen|diesen artikel (?:weiter)?zulesen|den (?:ganzen |vollständigen )?artikel zu lesen).{0,60}",
        r"(?:jetzt |bitte )?(?:abonnieren|anmelden|registrieren|einloggen)(?: und| oder (?:registrieren|abonnieren|einloggen) und|,? um).{0,20} ?(?:weiterlesen|weiterzulesen|weiter lesen).{0,20}",
        r"(?:sie möchten|möchten sie|wollen sie) (?:weiterlesen|den (?:ganzen )?artikel (?:weiter)?lesen).{0,40}",
        r"(?:dieser|das ist ein|plus-?)? ?(?:plus-?artikel|plus-?inhalt|premium-?artikel|bezahlartikel|bezahlinhalt)",
    ),
    "fr": (
        r"(?:cet article|ce contenu|la suite(?: de (?:cet article|ce contenu))?|l'article complet|article|contenu) (?:est )?(?:réservée?s?|exclusi(?:f|ve)s?|accessible) (?:uniquement |exclusivement )?(?:à|aux|pour) (?:nos |les )?(?:abonnée?s?|membres|inscrits).{0,30}",
        r"(?:abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous|s'abonner|se connecter)(?: .{1,40})? (?:pour|et) (?:lire|continuer|poursuivre|accéder|découvrir|débloquer).{0,60}",
        r"pour (?:lire|continuer|poursuivre|accéder à) (?:la suite|cet article|votre lecture|la lecture|l'article|l'intégralité).{0,60}",
        r"il vous reste \d{1,3}(?:[.,]\d+)? ?% (?:de cet article )?à (?:lire|découvrir).{0,40}",
        r"(?:la suite est|suite de l'article) réservée? aux abonnés",
        r"(?:déjà abonné\W+)(?:connectez-vous|se connecter|identifiez-vous).{0,30}",
        r"vous avez (?:lu|atteint|épuisé) (?:tous vos|votre|la) .{0,20}(?:articles|limite).{0,40}",
    ),
    "es": (
        r"(?:este (?:artículo|contenido|texto)(?: es)?|contenido|artículo|noticia) (?:es )?(?:solo|sólo|exclusiv[oa]|reservad[oa]|únicamente|disponible)(?: solo| sólo)? (?:para|a) (?:nuestros |los )?(?:suscriptores|abonados|socios|usuarios registrados).{0,30}",
        r"(?:exclusiv[oa]|solo|sólo) para (?:suscriptores|abonados|socios)",
        r"(?:suscríbete|suscríbase|inicia sesión|inicie sesión|regístrate|regístrese|accede)(?: .{1,30})? para (?:seguir|continuar|leer|acceder|poder).{0,50}",
        r"para (?:seguir|continuar) leyendo.{0,60}",
        r"para leer (?:el artículo completo|la nota completa|este artículo|este contenido),? .{0,50}",
        r"(?:ya eres|¿ya eres) (?:suscriptor|suscriptora|socio)\W+(?:inicia|accede|ingresa).{0,30}",
    ),
    "pt": (
        r"(?:este (?:artigo|conteúdo|texto)(?: é)?|esta (?:matéria|reportagem|notícia)(?: é)?|conteúdo|artigo|matéria) (?:é )?(?:exclusiv[oa]|só|apenas|somente|reservad[oa]|restrit[oa])(?: para| a| aos)(?: os| nossos)? (?:assinantes|subscritores|membros).{0,30}",
        r"(?:exclusivo|só|somente|apenas) para (?:assinantes|subscritores)",
        r"(?:assine|subscreva|cadastre-se|faça login|inicie sessão|entre|registe-se)(?: .{1,40})? (?:para|e) (?:continuar|continue|ler|leia|ter acesso|seguir|aceder).{0,50}",
        r"para continuar (?:a ler|lendo|a leitura).{0,60}",
        r"(?:já é assinante|é assinante|já é subscritor)\W+(?:faça|entre|acesse|inicie).{0,30}",
    ),
    "it": (
        r"(?:questo (?:articolo|contenuto)(?: è)?|articolo|contenuto) (?:è )?(?:riservato|disponibile solo|esclusivo|accessibile solo) (?:agli|per gli|per i|ai) (?:abbonati|nostri abbonati|soci).{0,30}",
        r"(?:abbonati|accedi|registrati)(?: .{1,30})? per (?:continuare|leggere|proseguire).{0,50}",
        r"per (?:continuare a leggere|leggere tutto|proseguire la lettura).{0,60}",
        r"(?:sei già abbonato|hai già un abbonamento)\W+(?:accedi|entra).{0,30}",
    ),
    "nl": (
        r"(?:dit artikel|deze inhoud|dit verhaal) is (?:alleen|exclusief|enkel|uitsluitend|gereserveerd)(?: beschikbaar)? voor (?:onze )?(?:abonnees|leden).{0,30}",
        r"(?:alleen|exclusief|enkel) voor (?:abonnees|leden)",
        r"(?:lees|verder ?lezen)(?: verder| direct verder)? (?:met een abonnement|als abonnee|voor abonnees).{0,40}",
        r"(?:abonneer|log in|registreer|meld je aan|word abonnee)(?: .{1,40})? (?:om|en) (?:verder|dit artikel|het hele artikel|lees).{0,40}",
        r"(?:wil je|wilt u) (?:verder ?lezen|dit artikel (?:verder )?lezen).{0,50}",
    ),
    "pl": (
        r"(?:ten |dalsza część |pełna treść )?(?:artykuł|artykułu|treść|tekst|materiał|treści|tekstu) (?:jest )?(?:dostępn[aey]|przeznaczon[aey]|zarezerwowan[aey])?(?: jest)? ?(?:tylko |wyłącznie )?dla (?:naszych )?(?:subskrybentów|prenumeratorów|abonentów|zalogowanych).{0,30}",
        r"(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów|abonentów)",
        r"(?:chcesz|aby|żeby) (?:czytać dalej|przeczytać (?:cały|całość|resztę)|kontynuować czytanie).{0,60}",
        r"(?:wykup|kup|zaloguj się|zarejestruj się)(?: .{1,40})? (?:aby|i|by|żeby) (?:czytać|czytaj|przeczytać|kontynuować).{0,40}",
        r"pozostało .{0,10}\d{1,3} ?% (?:tekstu|artykułu|treści).{0,40}",
    ),
    "cs": (
        r"(?:tento |celý |další )?(?:článek|text|obsah)(?: je)?(?: dostupný| určen| určený)?(?: pouze| jen| výhradně)? (?:pro|předplatitelům|jen předplatitelům) ?(?:naše )?(?:předplatitele|předplatitelů|předplatné|členy)?",
        r"(?:pouze|jen|obsah) pro předplatitele",
        r"(?:(?:předplaťte|přihlaste) .{1,40} (?:číst|čtení|čtěte)|chcete číst dál|pro pokračování (?:ve čtení|se)|odemkněte).{0,40}",
    ),
    "sv": (
        r"(?:den här|denna) artikel(?:n)? är (?:bara|endast|exklusiv)?(?: till| låst)? ?för (?:våra )?(?:prenumeranter|inloggade|medlemmar).{0,30}",
        r"(?:endast|bara|exklusivt) för prenumeranter",
        r"(?:logga in|bli prenumerant|prenumerera|köp prenumeration|teckna)(?: .{1,40})? (?:för att|och) (?:läsa|läs|fortsätta).{0,40}",
        r"läs (?:vidare|hela artikeln) med .{0,20}(?:prenumeration|plus|konto)",
        r"(?:vill du läsa (?:vidare|hela artikeln)).{0,50}",
    ),
    "da": (
        r"(?:denne|den her) artikel er (?:kun |forbeholdt )?(?:for )?(?:vores )?(?:abonnenter|medlemmer).{0,30}",
        r"(?:kun|eksklusivt) for abonnenter",
        r"(?:log ind|bliv abonnent|køb abonnement|bestil)(?: .{1,40})? (?:for at|og) (?:læse|læs|fortsætte).{0,40}",
        r"læs (?:videre|hele artiklen) med .{0,20}(?:abonnement|plus|konto)",
        r"(?:vil du læse (?:videre|hele artiklen)).{0,50}",
    ),
    "no": (
        r"(?:denne|dette) (?:artikkelen|saken|innholdet) er (?:kun |bare |forbeholdt )?(?:for )?(?:våre )?(?:abonnenter|medlemmer).{0,30}",
        r"(?:kun|bare|eksklusivt) for abonnenter",
        r"(?:logg inn|bli abonnent|kjøp abonnement|bestill)(?: .{1,40})? (?:for å|og) (?:lese|les|fortsette).{0,40}",
        r"les (?:videre|hele saken|resten) med .{0,20}(?:abonnement|pluss|konto)",
        r"(?:vil du lese (?:videre|hele saken|resten)).{0,50}",
    ),
    "fi": (
        r"(?:tämä |koko )?(?:artikkeli|juttu|sisältö) on (?:vain |luettavissa vain |saatavilla vain )?(?:tilaajille|tilaajille tarkoitettu).{0,20}",
        r"vain tilaajille",
        r"(?:tilaa|kirjaudu)(?: .{1,30})? (?:ja|niin) (?:lue|jatka|voit lukea).{0,30}",
    ),
    "ru": (
        r"(?:этот |полный )?(?:материал|текст|текст статьи|статья|полная версия|контент|полная версия статьи|продолжение|продолжение статьи)?(?: этого материала)? ?(?:доступ(?:ен|на|но)|открыт[аоы]?) (?:только |лишь )?(?:для |по )?(?:наших |платных )?(?:подписчик(?:ов|ам)|подписке|зарегистрированны[хм] пользовател(?:ей|ям)).{0,30}",
        r"(?:только|эксклюзивно) для подписчиков",
        r"читайте (?:полную версию|далее|дальше|продолжение|полностью)(?: статьи)? (?:по|с) подписк(?:е|ой)",
        r"(?:подпишитесь|оформите подписку|войдите|зарегистрируйтесь|купите подписку)(?: .{1,40})?,? чтобы (?:продолжить|прочитать|читать|дочитать|получить доступ).{0,40}",
        r"чтобы (?:продолжить чтение|прочитать (?:статью|материал|текст) (?:полностью|целиком)|читать дальше|дочитать).{0,60}",
    ),
    "uk": (
        r"(?:цей |повний )?(?:матеріал|текст|стаття|повна версія)? ?доступн(?:ий|а|о) (?:тільки |лише )?(?:для )?(?:передплатник(?:ів|ам)|підписник(?:ів|ам)|за передплатою).{0,30}",
        r"(?:оформіть (?:передплату|підписку)|підпишіться|увійдіть|зареєструйтеся)(?: .{1,40})?,? щоб (?:продовжити|прочитати|читати).{0,40}",
    ),
    "tr": (
        r"(?:bu |haberin devamı |yazının devamı )?(?:içerik|haber|yazı|makale)? ?(?:sadece|yalnızca) (?:abonelere|aboneler için|üyelere|abonelerimize).{0,30}",
        r"(?:okumaya devam etmek|devamını okumak|haberin devamını okumak|yazının tamamını okumak) için .{0,50}",
    ),
    "id": (
        r"(?:artikel|konten|berita)(?: ini)? (?:ini )?(?:hanya|khusus|eksklusif)(?: tersedia)? (?:untuk|bagi) (?:para )?(?:pelanggan|anggota|member).{0,30}",
        r"(?:berlangganan|masuk|daftar|login)(?: .{1,30})? untuk (?:melanjutkan|membaca|lanjut).{0,40}",
    ),
    "ar": (
        r"(?:هذا )?(?:المقال|المحتوى) (?:متاح|حصري|مخصص) (?:فقط )?لل?(?:مشتركين|أعضاء).{0,20}",
        r"(?:اشترك|سجل الدخول)(?: الآن)? (?:لمتابعة|لمواصلة|لقراءة).{0,40}",
    ),
    "zh": (
        r"(?:订阅|登录|登入|訂閱|付费|成为会员|加入會員)(?:后|後|并|以)?(?:即可|可|继续|繼續)?(?:阅读|閱讀|查看|解锁|解鎖)(?:全文|更多|完整内容|完整內容|本文)?",
        r"(?:本文|此文章?|此内容|此內容)(?:仅|僅|只)(?:限|供|对|對|为|為)?(?:订阅用户|訂閱用戶|会员|會員|订阅者|訂戶|付费用户).{0,10}",
    ),
    "ja": (
        r"(?:この記事は|この先は|ここから先は)?(?:有料)?会員(?:限定|の方のみ|登録が必要).{0,20}",
        r"(?:続きを読むには|この記事を読むには|残り\d+文字).{0,40}",
    ),
    "ko": (
        r"(?:이 (?:기사|콘텐츠)는 )?(?:유료 )?(?:구독자|회원) ?(?:전용|만).{0,25}",
        r"(?:구독|로그인)(?:하고|하시면|하면|후) .{0,20}(?:계속|전체|전문).{0,20}",
    ),
}
"""That the rest of an article is for those who pay or log in: a whole line."""

GENERATOR = (
    r"as an? (?:(?:large |ai |artificial intelligence )*language model|ai (?:assistant|model|chatbot)),? (?:i\b|my\b|developed|trained|created)",
    r"(?:i'm|i’m|i am) (?:sorry|unable),? ?(?:but )?(?:i |to )(?:can't|can’t|cannot|am unable to|assist|fulfill|provide|help|generate).{0,40}(?:request|that|this|content|information|article)\b",
    r"(?:i cannot|i can't|i can’t) (?:fulfill|assist with|complete|comply with) (?:this|that|your) request",
    r"(?:certainly|sure|absolutely|of course)[!,.] (?:here(?:'s|’s| is| are)|i(?:'d|’d| would) be happy to|below is) (?:an?|the|your|some|my|help)\b",
    r"(?:as of my (?:last|latest) (?:knowledge )?(?:update|training)|my (?:knowledge|training) (?:cut-?off|data)|as of my knowledge cut-?off)\b",
    r"(?:i hope this helps|let me know if you(?:'d|’d| would)? (?:like|need|want|have any)|feel free to (?:ask|let me know|reach out) if you)\b.{0,60}(?:help|change|revise|adjust|edit|question|assistance|further|else|more)",
    r"als (?:ki-?|künstliche-intelligenz-?)(?:sprach)?modell(?:,| kann| habe)",
    r"en tant que (?:modèle de langage|modèle linguistique|ia|assistant ia)(?: .{0,20})?,? je\b",
    r"como (?:un )?modelo de (?:lenguaje|linguagem)(?: .{0,30})?,",
    r"как (?:языковая модель|искусственный интеллект),? я\b",
    r"(?:作为|作為)(?:一个|一個)?(?:人工智能|ai|大型)?(?:语言模型|語言模型|助手)",
    r"(?:ai|大規模)言語モデルとして",
)
"""How a generator of texts begins a line in which it speaks of itself or to whom it writes for."""
