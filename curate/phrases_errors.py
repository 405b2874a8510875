"""What a page says that is no article, by language: missing pages, refusals, bot checks, walls of consent.

Own compilation from general knowledge of the languages. Each entry is a pattern for a whole sentence in the form of
`curate.labels.key`, so that a sentence that speaks about such a page does not match; one that ends in ``.*`` is the
beginning of a sentence that a page continues as it likes.
"""

from __future__ import annotations

NO_ARTICLE = {
    "": (
        r"(?:error|erreur|fehler|erro|errore|błąd|chyba|ошибка|помилка|hata|fel|fejl|feil|fout|http)[ :-]*(?:40[0134]|410|429|50[0234])(?: (?:not found|forbidden|unauthorized|bad request|gone))?",
        r"(?:40[0134]|410|429|50[0234])[ :-]+(?:error|erreur|fehler|(?:page )?not found|forbidden|unauthorized|bad request|bad gateway|internal server error|service (?:temporarily )?unavailable|gone)|451[ :-]+unavailable (?:due to|for) legal reasons|we recogni[sz]e you are attempting to access this website from.*",
        r"(?:http )?(?:status|statuscode|status code)[ :]+[45]\d\d.*",
    ),
    "en": (
        r"(?:(?:sorry|oops|uh-oh|whoops|hmm)\W+)?(?:(?:this|that|the) )?(?:page|article|content|file|url|story|requested url|document) (?:was |is |cannot be |could not be |can't be |couldn't be )?(?:not found|not available|unavailable|no longer available|missing|found)(?: on this server)?",
        r"(?:(?:we're |we are )?sorry\W+|oops\W+)?(?:but )?(?:(?:the|that|this) )?(?:page|article|story|content|url|document|link|address)(?: that)?(?: you| we)?(?: are| were|'re| have| requested| tried to)? ?(?:looking for|requested|trying to (?:reach|access|view|find)|reach|access|followed|entered)?,? ?(?:does not|doesn't|do not|cannot|can't|could not|couldn't|was not|is not|isn't|has been|may (?:have been|be)|might (?:have been|be)|is|no longer|seems to).{2,80}",
        r"(?:(?:sorry|oops)\W+)?we (?:can't|cannot|can not|couldn't|could not|were unable to) (?:seem to )?find (?:the|that|this|what).{0,60}",
        r"(?:the )?requested (?:url|page|resource).{0,60}(?:was not|not|could not be) found.{0,40}",
        r"(?:it looks like )?nothing (?:was found|here|to see here|is here)(?: at this (?:location|address)| here)?",
        r"access (?:to this (?:page|site|resource|content)(?: has been| is)? )?(?:denied|forbidden|blocked)|bad (?:request|gateway)|service (?:temporarily )?unavailable|internal server error|gateway time-?out|too many requests",
        r"you (?:don't|do not) have (?:permission|access|authori[sz]ation) to (?:access|view).{0,120}",
        r"(?:you|your (?:ip(?: address)?|request|access|computer|network)) (?:have|has) been (?:temporarily )?(?:blocked|denied|banned|rate limited).{0,60}",
        r"(?:sorry\W+)?you have been blocked|you are unable to access \S+|why have i been blocked.*|what can i do to resolve this.*|this website is using a security service.*",
        r"please wait while we.{0,60}|checking (?:your browser|if the site connection is secure).{0,60}|attention required.{0,20}",
        r"(?:please )?(?:turn|switch) (?:javascript|cookies) on.{0,60}|(?:please )?(?:enable|turn on|activate|allow)(?: your)? (?:javascript|js|cookies)(?: and (?:cookies|javascript|js|reload the page|disable any ad ?blocker))*(?: .{0,60})?",
        r"(?:this|our|the) (?:site|website|page|app|application|content|service|feature) (?:requires|needs|works (?:best )?with|relies on|uses) (?:javascript|cookies).{0,80}",
        r"(?:you need to |you have to |please )(?:enable|turn on) (?:javascript|cookies).{0,60}",
        r"(?:javascript|cookies|your javascript) (?:is|are|must be|has to be|seems? to be) (?:not )?(?:disabled|required|enabled|turned off|needed|unavailable).{0,80}",
        r"(?:we(?:'ve| have)? (?:noticed|detected) (?:that )?)?(?:you (?:are|have)|your browser (?:has|does not|doesn't)).{0,20}(?:javascript|ad ?blocker|ad ?blocking|cookies).{0,60}",
        r"(?:your|this) browser (?:is (?:not supported|out of date|outdated|no longer supported)|does(?: not|n't) support).{0,60}",
        r"(?:please )?(?:verify|confirm|prove|make sure)(?: that)? you(?:'re| are) (?:a )?(?:not a (?:ro)?bot|human).{0,60}|(?:are you|i'm not|i am not) a robot|(?:please )?(?:complete|solve) the (?:captcha|security check|challenge).{0,60}|verifying you are human.{0,60}",
        r"(?:we've detected |we have detected |we detected |our systems have detected )?unusual (?:traffic|activity) (?:from|on) your.{0,60}|to continue, please click the box below.{0,40}",
        r"before you continue(?: to .{0,30})?|(?:we|we and our (?:\d+ )?partners|this (?:site|website|page)|our (?:site|website)) (?:use|uses|store) cookies.*|we (?:value|respect) your privacy",
        r"something went wrong.{0,60}|an (?:unexpected )?error (?:has )?occurred.{0,60}|this (?:page|site|account|domain) (?:isn't working|can't be reached|has been suspended|is for sale|is parked).{0,60}|page (?:isn't|is not) working",
        r"(?:this|the) (?:content|page|site|website|video) is (?:not|un)available in your (?:country|region|location).{0,60}|(?:(?:unfortunately|sorry)\W+)?(?:this|our) (?:site|website|content) is (?:currently )?(?:not available|unavailable) (?:in|to|from) .{0,60}(?:european|eu|gdpr|your (?:region|country)).{0,60}",
    ),
    "de": (
        r"(?:die |diese )?(?:seite|artikel|datei)(?: wurde| konnte)? ?(?:leider )?(?:nicht gefunden|nicht gefunden werden|existiert nicht(?: mehr)?|ist nicht (?:mehr )?(?:verfügbar|erreichbar|vorhanden))",
        r"(?:(?:ups|hoppla|oh nein|leider|entschuldigung)\W+)?(?:leider )?(?:die|der|das|diese|konnte die|wurde die) (?:von ihnen )?(?:angeforderte|aufgerufene|gewünschte|gesuchte|angegebene)?r?s?n? ?(?:seite|artikel|inhalt|dokument|url)(?:,? (?:die|den) (?:sie|du) (?:suchen|suchst|aufgerufen haben|angefordert haben),?)? ?(?:wurde|konnte|existiert|ist|kann|gibt).{2,60}",
        r"zugriff (?:verweigert|nicht erlaubt|gesperrt)|(?:sie haben )?keine berechtigung.{0,60}|interner serverfehler|dienst nicht verfügbar",
        r"(?:bitte )?(?:aktivieren|aktiviere|schalten) sie (?:bitte )?(?:javascript|cookies).{0,60}|(?:bitte )?(?:javascript|cookies)(?: und cookies)? (?:aktivieren|ist deaktiviert|wird benötigt|muss aktiviert).{0,60}|(?:diese|unsere) (?:seite|website|anwendung) (?:benötigt|erfordert|verwendet|nutzt) (?:javascript|cookies).*",
        r"wir (?:verwenden|nutzen|und unsere (?:\d+ )?partner) cookies.*|bevor (?:sie|du).{0,20}(?:fortfahren|weiter|fortfährst)",
        r"(?:bitte )?(?:bestätigen sie|beweisen sie).{0,20}(?:mensch|kein roboter).{0,40}|ich bin kein roboter",
    ),
    "fr": (
        r"(?:la |cette )?page (?:introuvable|non trouvée|inexistante|n'existe (?:pas|plus)|n'a pas été trouvée)|(?:article|contenu) (?:introuvable|indisponible)",
        r"(?:(?:oups|désolé|nous sommes désolés)\W+)?(?:mais )?(?:la|cette|l') ?(?:page|article|adresse|url|contenu)(?: que vous (?:cherchez|recherchez|demandez|avez demandée?|souhaitez .{1,20}))?(?: demandée?)? (?:n'|est|a été|semble|ne).{2,80}",
        r"accès (?:refusé|interdit|non autorisé)|vous n'(?:avez pas|êtes pas) (?:la permission|l'autorisation|autorisé|les droits).{0,60}|erreur interne du serveur|service indisponible",
        r"(?:veuillez |merci d')?(?:activer|activez|autoriser|autorisez) (?:le )?(?:javascript|les cookies|cookies)(?: et .{0,30})?(?: .{0,50})?|javascript (?:est|doit être) (?:désactivé|activé|nécessaire|requis).{0,60}|ce site (?:nécessite|utilise) (?:javascript|des cookies).*",
        r"nous utilisons des cookies.*|(?:nous|nous et nos partenaires).{0,30}cookies.*|continuer sans accepter",
        r"(?:veuillez )?(?:confirmer|confirmez|prouver|vérifier|vérifiez) que vous (?:êtes|n'êtes).{0,40}|vérification que vous êtes.{0,60}|je ne suis pas un robot",
    ),
    "es": (
        r"(?:la )?página no (?:encontrada|existe|disponible|se encuentra|ha sido encontrada|fue encontrada)|no se (?:ha encontrado|encontró|encuentra) la página.{0,40}|página inexistente",
        r"(?:(?:ups|vaya|lo sentimos|lo siento|oops)\W+)?(?:pero )?la (?:página|url|dirección|noticia)(?: a la)? que (?:estás?|usted está|buscas?|has|ha|intentas?|está) ?(?:buscando|solicitado|intentando .{1,20}|acceder)? ?,?(?: no| ya| ha| puede).{2,60}",
        r"acceso (?:denegado|restringido|prohibido)|no (?:tiene|tienes) (?:permiso|autorización|acceso).{0,60}|error interno del servidor|servicio no disponible",
        r"(?:por favor,? )?(?:habilita|habilite|activa|active|permite|permita) (?:el )?(?:javascript|las cookies|cookies)(?: y .{0,30})?(?: .{0,50})?|javascript (?:está|debe estar) .{0,40}|este sitio (?:web )?(?:requiere|necesita|utiliza|usa) (?:javascript|cookies).*",
        r"(?:utilizamos|usamos) cookies.*",
        r"(?:confirma|confirme|verifica|verifique|demuestra|demuestre) que (?:no )?(?:eres|es|usted) .{0,30}|no soy un robot",
    ),
    "pt": (
        r"(?:a )?página não (?:encontrada|existe|disponível|foi encontrada)|não (?:foi possível encontrar|encontramos) a página.{0,40}|página inexistente",
        r"(?:(?:ops|oops|desculpe|lamentamos|ooops)\W+)?(?:mas )?a (?:página|url|notícia|matéria) que (?:você|procura|tentou|está|estava|pretende|solicitou).{0,30}(?:não|foi|pode|já).{2,60}|a página (?:solicitada|procurada|requisitada) (?:não|foi).{2,50}",
        r"acesso (?:negado|restrito|proibido)|(?:você )?não tem (?:permissão|autorização|acesso).{0,60}|erro interno do servidor|serviço indisponível",
        r"(?:por favor,? )?(?:habilite|ative|ativar|permita) (?:o )?(?:javascript|os cookies|cookies)(?: e .{0,30})?(?: .{0,50})?|este site (?:requer|precisa de|utiliza|usa) (?:javascript|cookies).*|javascript (?:está|deve estar) .{0,40}",
        r"(?:utilizamos|usamos|nós usamos) cookies.*",
        r"(?:confirme|verifique|prove) que (?:você )?(?:não )?é .{0,30}|não sou um robô",
    ),
    "it": (
        r"(?:la )?pagina non (?:trovata|esiste|disponibile)|(?:spiacenti\W+|ops\W+)?la pagina (?:che (?:stai|stavi|hai) cercan?\w*|richiesta|cercata).{2,60}",
        r"accesso (?:negato|non consentito|vietato)|errore interno del server|(?:abilita|attiva|abilitare|attivare) (?:javascript|i cookie).{0,60}|(?:questo sito|noi) (?:utilizza|usa|richiede|utilizziamo) (?:i )?(?:cookie|javascript).*|utilizziamo i cookie.*|non sono un robot",
    ),
    "nl": (
        r"(?:de )?pagina (?:is )?niet (?:gevonden|beschikbaar)|(?:sorry\W+|helaas\W+|oeps\W+)?(?:de|deze) (?:pagina|url)(?: die (?:je|u) (?:zoekt|zocht|probeert .{1,20}))? (?:bestaat|is|kan|kon|werd).{2,60}",
        r"toegang (?:geweigerd|verboden)|(?:schakel|zet) javascript (?:in|aan).{0,40}|(?:wij|we|deze (?:site|website)) (?:gebruiken|gebruikt|maken gebruik van|plaatsen) cookies.*|ik ben geen robot",
    ),
    "pl": (
        r"(?:ta |podana |szukana )?strona (?:nie istnieje|nie została (?:znaleziona|odnaleziona)|niedostępna|nieznaleziona)|nie (?:znaleziono|odnaleziono|można znaleźć)(?: takiej| tej)? strony.{0,40}|nie ma takiej strony",
        r"(?:(?:ups|przepraszamy|niestety)\W+)?(?:ale )?(?:strona|artykuł|adres|podstrona),? (?:której|którego|którą|na którą|o którą) (?:szukasz|szukają|próbujesz|prosisz|wpisałeś).{2,60}|żądana strona .{2,50}",
        r"(?:dostęp (?:zabroniony|zablokowany)|odmowa dostępu|brak (?:dostępu|uprawnień)).{0,40}|błąd serwera|wewnętrzny błąd serwera",
        r"(?:proszę |prosimy )?(?:włącz|włączyć|włączcie|odblokuj) (?:obsługę )?(?:javascript|cookies|ciasteczka|plików cookies?).{0,60}|(?:ta |nasza )?strona (?:wymaga|używa|korzysta z|wykorzystuje) (?:javascript|plików cookies?|cookies|ciasteczek|obsługi javascript).*",
        r"(?:używamy|korzystamy z|stosujemy) (?:plików )?(?:cookies?|ciasteczek).*|nie jestem robotem|potwierdź,? że (?:nie )?jesteś.{0,30}",
    ),
    "cs": (
        r"(?:tato |požadovaná )?stránka (?:nenalezena|neexistuje|nebyla nalezena|není dostupná).{0,30}|stránku se nepodařilo najít|(?:omlouváme se\W+)?(?:ale )?stránka,? kterou hledáte.{2,50}",
        r"přístup (?:odepřen|zakázán|zamítnut)|(?:povolte|zapněte) (?:si )?(?:javascript|cookies).{0,40}|(?:používáme|tento web používá) (?:soubory )?cookies.*|nejsem robot",
    ),
    "sv": (
        r"sidan (?:kunde inte hittas|finns inte|hittades inte|saknas)(?: .{0,30})?|sidan du (?:söker|letar efter).{2,50}|åtkomst nekad|(?:aktivera|slå på) javascript.{0,40}|vi använder (?:kakor|cookies).*|jag är inte en robot",
    ),
    "da": (
        r"siden (?:blev ikke fundet|findes ikke|kunne ikke findes)(?: .{0,30})?|siden,? du (?:leder efter|søger).{2,50}|adgang nægtet|(?:aktiver|aktivér|slå) javascript.{0,40}|vi (?:bruger|anvender) cookies.*|jeg er ikke en robot",
    ),
    "no": (
        r"siden (?:ble ikke funnet|finnes ikke|eksisterer ikke|kunne ikke (?:bli )?finnes?)(?: .{0,30})?|siden du (?:leter etter|ser etter|prøver .{1,20}).{2,50}|(?:ingen tilgang|tilgang nektet)|(?:aktiver|slå på) javascript.{0,40}|vi bruker (?:cookies|informasjonskapsler).*|jeg er ikke en robot",
    ),
    "ru": (
        r"(?:эта |данная |запрашиваемая |запрошенная |такая |к сожалению\W+)*(?:страница|статья|публикация) (?:не найдена|не существует|недоступна|удалена|была удалена|не доступна|отсутствует).{0,40}|нет такой страницы|страницы не существует|такой страницы (?:не существует|нет).{0,30}",
        r"(?:(?:извините|к сожалению|упс|ой)\W+)?(?:но )?(?:страниц[аыу]|адрес|документ),? котор(?:ую|ый|ой) вы (?:ищете|запрашиваете|запросили|искали|пытаетесь .{1,20}).{2,60}|(?:возможно|вероятно),? (?:она|страница|вы) (?:была|неправильно|ошиблись|удалена|неверно).{0,50}",
        r"доступ (?:запрещ[её]н|ограничен|закрыт|заблокирован).{0,40}|у вас нет (?:прав|доступа|разрешения).{0,50}|внутренняя ошибка сервера|сервис временно недоступен",
        r"(?:пожалуйста\W+)?(?:включите|разрешите|активируйте) (?:поддержку )?(?:javascript|cookies?|файлы cookies?|куки)(?: и .{0,30})?(?: .{0,50})?|(?:для (?:работы|просмотра|корректной работы) .{0,30})?(?:необходим|требуется|нужен|отключ[её]н) javascript.{0,40}|javascript (?:отключ[её]н|необходим).{0,40}",
        r"мы (?:используем|применяем) (?:файлы )?(?:cookies?|куки).*|(?:этот |наш )?сайт использует (?:файлы )?(?:cookies?|куки).*|подтвердите,? что вы (?:не робот|человек).{0,40}|я не робот",
    ),
    "uk": (
        r"(?:ця |така )?сторінк[ау] (?:не знайдено|не знайдена|не існує|недоступна)|сторінк[аиу],? яку ви (?:шукаєте|шукали).{2,50}|доступ (?:заборонено|обмежено)|(?:увімкніть|ввімкніть) (?:javascript|cookies?).{0,50}|ми використовуємо (?:файли )?cookies?.*|я не робот",
    ),
    "tr": (
        r"(?:aradığınız |bu )?sayfa (?:bulunamadı|mevcut değil|kaldırılmış).{0,30}|aradığınız sayfa.{2,60}|erişim (?:engellendi|reddedildi).{0,40}|(?:lütfen )?(?:javascript|çerezleri?).{0,20}(?:etkinleştirin|açın).{0,40}|ben robot değilim",
    ),
    "id": (
        r"halaman (?:tidak ditemukan|yang anda cari .{2,50}|tidak tersedia)|akses ditolak|(?:aktifkan|nyalakan) javascript.{0,40}|saya bukan robot",
    ),
    "ar": (
        r"(?:الصفحة|المقال) (?:غير موجودة?|التي تبحث عنها .{2,50}|غير متاحة?)|(?:تم رفض|رفض) الوصول|يرجى تفعيل (?:جافا ?سكريبت|javascript).{0,40}|أنا لست (?:روبوت|برنامج روبوت)",
    ),
    "zh": (
        r"(?:抱歉[，,]?)?(?:您|你)?(?:访问的|要找的|请求的)?(?:页面|网页|頁面|網頁|文章)(?:不存在|未找到|找不到|无法访问|无法显示|已被?删除|已被?刪除|走丢了).{0,15}|找不到(?:该|您要的|此)?(?:页面|网页|頁面|網頁)|(?:拒绝访问|禁止访问|訪問被拒絕|拒絕存取)|请(?:启用|开启|打开) ?javascript.{0,20}|我不是机器人",
    ),
    "ja": (
        r"(?:お探しの|指定された|アクセスしようとした)?(?:ページ|記事)(?:は|が)?(?:見つかりません|見つかりませんでした|存在しません|削除された).{0,25}|アクセスが(?:拒否|制限)されました|javascriptを有効に.{0,20}|私はロボットではありません",
    ),
    "ko": (
        r"(?:요청하신 |찾으시는 )?(?:페이지|기사)를? ?(?:찾을 수 없습니다|없습니다|존재하지 않습니다).{0,20}|접근이? ?(?:거부|차단)(?:되었습니다)?|자바스크립트를 .{0,20}|로봇이 아닙니다",
    ),
}
"""What stands on a page that is no article: an error, a refusal, a bot check, a wall of consent. Whole lines."""

BUTTONS = {
    "": (
        r"oops|uh-oh|whoops|(?:we're |we are )?sorry|ups|hoppla|entschuldigung|leider|oups|désolé|nous sommes désolés|lo sentimos|vaya|desculpe|lamentamos|spiacenti|helaas|niestety|przepraszamy|извините|к сожалению|упс",
        r"40[0134]|410|429|50[0234]|(?:reference|incident|support|ray|request|error|event)(?: id| number| code)?[ #:]+[#0-9a-f.x-]{4,}|(?:nginx|apache|cloudflare|varnish|openresty)(?:[ /]\S{1,20})?|(?:your )?ip(?: address)?[: ]+[0-9a-f.:]{3,40}",
    ),
    "en": (
        r"just a moment|one (?:more step|moment,? please)|please wait(?: a moment)?|loading|redirecting(?: .{0,20})?|forbidden|unauthori[sz]ed|captcha|press and hold.{0,60}|(?:your )?privacy (?:matters|choices|settings)|(?:accept|reject|decline|allow|agree)(?: to)?(?: and)?(?: all| cookies| all cookies| close| continue)*|manage (?:my )?(?:cookies|settings|preferences|options|choices)|cookie (?:settings|preferences|policy|consent|notice)|more options|privacy policy|terms of (?:use|service)|(?:please )?(?:go back|return|back)(?: to)? (?:the |our )?(?:home ?page|home|previous page|front page|start)|(?:try|please try)(?: again(?: later)?| searching.{0,30}| the search.{0,30})|home ?page|home|search|contact us|report (?:a|this) problem|refresh|reload(?: the page)?",
    ),
    "de": (
        r"(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen|zustimmen)(?: und (?:weiter|schließen))?|(?:cookie-?)?einstellungen(?: verwalten)?|datenschutz(?:erklärung)?|impressum|einen moment(?: bitte)?|bitte warten.{0,40}|zur (?:startseite|übersicht)(?: zurück)?|zurück zur startseite",
    ),
    "fr": (
        r"(?:tout )?(?:accepter|refuser)(?: tout| les cookies| et fermer| et continuer)?|(?:paramétrer|gérer|personnaliser)(?: (?:mes|les) (?:cookies|choix|préférences))?|avant de continuer|politique de confidentialité|un instant|veuillez patienter|(?:retour|retourner) (?:à|vers) (?:la page d')?(?:l')?accueil",
    ),
    "es": (
        r"(?:aceptar|rechazar)(?: todo| todas| cookies| todas las cookies| y (?:cerrar|continuar))*|(?:configurar|gestionar|administrar) (?:las )?(?:cookies|preferencias|opciones)|antes de continuar|política de (?:privacidad|cookies)|un momento(?:,? por favor)?|(?:volver|regresar|ir) (?:a la|al) (?:página principal|inicio|portada|página de inicio)",
    ),
    "pt": (
        r"(?:aceitar|rejeitar|recusar)(?: todos| tudo| cookies| todos os cookies| e (?:fechar|continuar))*|(?:gerenciar|gerir|configurar) (?:os )?(?:cookies|preferências|opções)|antes de continuar|política de (?:privacidade|cookies)|(?:um momento|aguarde)(?:,? por favor)?|(?:voltar|ir|retornar) (?:para|à|a) (?:a )?(?:página inicial|home|página principal)",
    ),
    "it": (r"(?:accetta|rifiuta)(?: tutto| tutti| i cookie)*|torna alla home(?:page)?",),
    "nl": (
        r"(?:alles |alle cookies )?(?:accepteren|weigeren|afwijzen)|terug naar (?:de )?(?:home(?:page)?|startpagina)",
    ),
    "pl": (
        r"(?:zaakceptuj|akceptuję|odrzuć|akceptuj)(?: wszystkie| wszystko| i (?:zamknij|przejdź dalej))*|(?:wróć|powrót|przejdź) (?:do|na) (?:strony głównej|stronę główną)",
    ),
    "sv": (r"(?:acceptera|godkänn|avvisa) alla(?: cookies| kakor)?|till startsidan",),
    "no": (r"(?:godta|avvis|aksepter|accepter|tillad|afvis) alle(?: cookies| informasjonskapsler)?",),
    "ru": (
        r"(?:принять|отклонить|согласен|соглашаюсь)(?: все| вс[её]| файлы cookies?)*|подождите|минутку|проверка браузера|(?:(?:вернуться|перейти|вернитесь) )?на главную(?: страницу)?",
    ),
    "uk": (r"на головну|прийняти(?: все)?",),
    "tr": (r"ana ?sayfaya dön(?:ün)?|(?:tümünü )?kabul et",),
    "id": (r"kembali ke (?:beranda|halaman utama)|terima semua",),
    "ar": (r"العودة إلى (?:الصفحة )?الرئيسية",),
    "zh": (r"(?:返回|回到)(?:首页|首頁|主页)",),
    "ja": (r"(?:トップ|ホーム)(?:ページ)?(?:へ|に)戻る",),
    "ko": (r"홈으로(?: 돌아가기)?",),
}
"""What stands beside it on such pages, and means nothing alone."""
