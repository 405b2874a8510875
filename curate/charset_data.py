"""What text looks like, language by language: the data behind `curate.charsets`.

The passages are our own writing: plain news prose about a bridge, a school and a street, one telling a language,
and a few words more for letters that the passage lacks. They are lower case, without punctuation, spelled with the
letters of the old charsets (Romanian with cedillas, Persian with Arabic yeh). The lists of frequent characters are in
falling order of frequency, by general knowledge.
"""

from __future__ import annotations

PASSAGES = {
    "en": """the council said on monday that the new bridge would open in spring and that the school near the river will be
closed for a year because it is too small for so many children she told them they would have their own teachers again
when work has been done but most people who live there do not think so what about the others which could be given to us
after the first two years of people’s lives it’s what they don’t know and we’re told it isn’t theirs i’ve said he’d go
the country’s leader the mother’s house a year’s work london’s mayor that’s africa’s week they’ll café naïve façade résumé fiancée cliché über zoë""",
    "de": """der stadtrat hat am montag beschlossen dass die neue brücke über den fluss im frühjahr eröffnet wird für viele
bürger ist das ein schöner tag sie können wieder zu fuß in die straße am großen markt gehen und müssen nicht mehr außen
herum fahren die schüler hören im nächsten jahr später auf während die bäcker und gärtner ihre läden früh öffnen sagte
der präsident gegenüber den gästen natürlich wäre es möglich gewesen größere häuser zu bauen doch die behörde lehnte ab
weil das geld fehlt und keiner weiß wie es weitergeht ähnlich äußerte sich auch eine ärztin aus österreich""",
    "fr": """le conseil municipal a décidé lundi que le nouveau pont sur la rivière sera ouvert au début de l’été après des
années de travaux les élèves de l’école doivent déjà être prêts à la rentrée où leurs mères et leurs pères les
accompagnent le président a été très clair il n’y a plus de problème d’argent même si la société a reçu moins d’aide qu’à
l’époque précédente ça coûte cher dès février la forêt brûlée sera replantée près du château grâce à une équipe
française sœur cœur œuvre maïs noël naïf août hôtel là voilà fenêtre intérêt côté théâtre île plaît dû sûr leçon""",
    "es": """el ayuntamiento decidió el lunes que el nuevo puente sobre el río se abrirá en la primavera según explicó el
señor alcalde después de muchos años de espera también habrá más niños en la escuela que está junto al jardín porque así
lo pidió la población el país necesita una educación pública mejor dijo ella aquí todavía no sabemos qué pasará mañana
con la situación económica de los españoles aunque nadie quería perder el avión ni la información además la compañía
ganó millones de dólares él murió en prisión vergüenza única última música árbol época índice órgano sería había día""",
    "pt": """a câmara municipal decidiu na segunda feira que a nova ponte sobre o rio será aberta na primavera não há razão
para preocupação disse o ministro após a reunião com a população são muitos os alunos que vão à escola também às manhãs
porque os pais não têm opção a situação econômica é difícil e o país está à espera de soluções até amanhã as crianças já
estão em férias e os irmãos vão então para a praia três mães avô avó português você informações ações eleições coração
pública última histórico técnico início polícia água língua possível saúde ônibus àquela força começou preço""",
    "it": """il consiglio comunale ha deciso lunedì che il nuovo ponte sul fiume sarà aperto in primavera perché la città ne
ha bisogno da più di vent’anni così ha detto il sindaco che però non può dire quanto costerà è già chiaro che l’università
 e la società avranno più attività e qualità ma c’è anche chi non è d’accordo e dice che la libertà è un’altra
cosa né oggi né giovedì si saprà la verità ciò che farà il governo sarà una novità là lì caffè gioventù laggiù virtù""",
    "nl": """de gemeente heeft maandag besloten dat de nieuwe brug over de rivier in het voorjaar opengaat zij zijn daar al
jaren mee bezig zei een woordvoerder van de gemeenteraad één van de scholen wordt gesloten omdat er te weinig kinderen
zijn de financiële gevolgen voor belgië zijn nog niet duidelijk maar de coördinatie met de provincie gaat goed ideeën
reünie geïnteresseerd beïnvloed patiënten oekraïne italië efficiënt vóór hé crème café""",
    "sv": """kommunfullmäktige beslutade på måndagen att den nya bron över ån ska öppnas i vår det är många år sedan vi
började säger ordföranden som också är lärare på skolan för de små barnen hon menar att alla får gå dit även när det är
kallt på hösten men några av föräldrarna är oroliga över att det inte går så bra som man hade trott först och därför
måste något göras själv tycker jag att frågan är svår två människor åkte till sjukhus när åtta äldre män höga öar idé""",
    "da": """kommunen besluttede mandag at den nye bro over åen skal åbne til foråret det har været på vej i mange år siger
formanden som også er lærer på skolen for de små børn hun mener at alle må få lov til at gå der også når det er koldt
men nogle af forældrene er bange for at det ikke går så godt som først håbet og derfor skal der gøres noget selv synes
jeg at spørgsmålet er svært to mennesker kørte på sygehuset da otte ældre mænd stod i køen række større sætte én være
nå kjøre også før øst ifølge æble etter måtte blåse""",
    "fi": """kaupunginvaltuusto päätti maanantaina että uusi silta joen yli avataan keväällä työ on kestänyt monta vuotta
sanoo hän myös koulu jossa pienet lapset käyvät on täynnä eikä siellä ole enää tilaa sillä väkeä muuttaa tänne lisää
joka päivä näin ei voi jatkua mielestäni tämä on tärkeä kysymys ja siihen täytyy löytyä vastaus ennen kesää äiti isä
sekä yhtiö että työntekijät ovat tyytyväisiä päätökseen mutta yöllä tapahtunut onnettomuus järkytti kaikkia öljy å""",
    "is": """bæjarstjórnin ákvað á mánudag að nýja brúin yfir ána verði opnuð í vor það hefur tekið mörg ár segir hún en nú
er komið að því að fólkið fái að ganga þar um þegar veður er gott skólinn við götuna er líka orðinn of lítill fyrir
börnin sem eiga heima þar og þess vegna þarf að byggja nýjan á næsta ári þeir voru þó ekki sammála um hvað ætti að gera
við peningana úr sjóðnum síðan ísland útlönd öll ævi éta ég þú óður ýmsir maður með eða sagði þær þá þrír stúlka""",
    "ca": """l’ajuntament va decidir dilluns que el nou pont sobre el riu s’obrirà a la primavera després de molts anys això
és el que va dir l’alcalde als veïns però també hi haurà més nens a l’escola perquè així ho demana la població de
catalunya aquest país necessita solucions i raó té la gent que no sap què passarà demà amb la situació econòmica ni amb
la llengua pròpia plaça força començar són només gràcies àrea països qüestió història política únic últim òpera""",
    "sq": """këshilli bashkiak vendosi të hënën që ura e re mbi lumë do të hapet në pranverë është një lajm i mirë për
qytetarët tha kryetari i cili ka punuar për këtë çështje shumë vite shkolla ku shkojnë fëmijët është e vogël dhe nuk ka
më vend për të gjithë prandaj duhet të bëhet diçka edhe në këtë kohë kur çmimet janë rritur çdo gjë zgjodhën""",
    "et": """linnavolikogu otsustas esmaspäeval et uus sild üle jõe avatakse kevadel töö on kestnud mitu aastat ütles ta ka
kool kus väikesed lapsed käivad on täis ja ruumi enam ei ole sest siia kolib iga päev inimesi juurde nii ei või see
jätkuda minu meelest on see tähtis küsimus ja sellele tuleb leida vastus enne suve õpetaja võib öelda et kõik on rahul
otsusega välisministri sõnul üks õhtu öösel hästi näiteks kõige tõttu võttis äri šokolaad žanr""",
    "pl": """rada miasta zdecydowała w poniedziałek że nowy most przez rzekę zostanie otwarty wiosną po wielu latach pracy
powiedział prezydent który dodał że dzieci będą mogły wrócić do szkoły już w przyszłym tygodniu ponieważ są na to
pieniądze jednak część mieszkańców się z tym nie zgadza i żąda żeby najpierw naprawić ulicę między kościołem a dworcem
gdzie zdarzyło się już dużo wypadków również dziś świat jest większy niż myślą ludzie łódź źle ćma ósmy źródło więc
można było został także właśnie swoją państwa mówi chcą jeśli być może pięć późno możliwość działania została""",
    "cs": """městská rada v pondělí rozhodla že nový most přes řeku bude otevřen na jaře po mnoha letech příprav řekl
starosta který zároveň uvedl že děti se budou moci vrátit do školy už příští týden protože na to jsou peníze část
obyvatel s tím však nesouhlasí a žádá aby se nejdříve opravila ulice mezi kostelem a nádražím kde došlo k několika
nehodám také dnešní svět je větší než si lidé myslí před třemi lety měl ještě dům ale teď už může být vše jinak šťastný
když při během své české vláda důvod svůj úřad říká což čtyři článek žena ďábel síť ňadra óda""",
    "sk": """mestské zastupiteľstvo v pondelok rozhodlo že nový most cez rieku bude otvorený na jar po mnohých rokoch príprav
povedal primátor ktorý zároveň uviedol že deti sa budú môcť vrátiť do školy už budúci týždeň pretože na to sú peniaze
časť obyvateľov s tým však nesúhlasí a žiada aby sa najskôr opravila ulica medzi kostolom a stanicou kde došlo k
niekoľkým nehodám ľudia si myslia že môže byť všetko inak päť dôvod ďalej ťažký kôň vŕba stĺp hĺbka ešte vláda štát čo""",
    "hu": """a városi tanács hétfőn úgy döntött hogy az új híd a folyó fölött tavasszal nyílik meg sok évi munka után mondta
a polgármester aki hozzátette hogy a gyerekek már jövő héten visszatérhetnek az iskolába mert van rá pénz a lakók egy
része azonban nem ért egyet és azt kéri hogy először az utcát javítsák meg ahol több baleset is történt később kiderült
hogy a nő és a férfi együtt élt ők is tudják mi fog történni fűt űr gyűlés működik jelentős idő első között óta ünnep""",
    "ro": """consiliul local a hotărât luni că noul pod peste râu va fi deschis în primăvară după mulţi ani de muncă a spus
primarul care a adăugat că elevii se vor întoarce la şcoală chiar săptămâna viitoare pentru că există bani totuşi o
parte din locuitori nu sunt de acord şi cer să fie reparată mai întâi strada dintre biserică şi gară unde s au întâmplat
multe accidente aşa că oamenii îşi pun întrebări despre viaţa lor în ţară fără să ştie ce va fi mâine poliţia români
când până însă către preşedintele informaţii naţional autorităţile această astăzi între""",
    "hr": """gradsko vijeće odlučilo je u ponedjeljak da će novi most preko rijeke biti otvoren u proljeće nakon više godina
rada rekao je gradonačelnik koji je dodao da će se djeca vratiti u školu već sljedeći tjedan jer za to ima novca ali dio
građana se s time ne slaže i traži da se najprije popravi ulica između crkve i kolodvora gdje se dogodilo mnogo nesreća
ljudi žele znati što će biti s kućama može još također međutim đak čovjek život žena šest često događaj moguće""",
    "sl": """mestni svet je v ponedeljek odločil da bo novi most čez reko odprt spomladi po več letih dela je povedal župan
ki je dodal da se bodo otroci vrnili v šolo že prihodnji teden ker je za to dovolj denarja del prebivalcev pa se s tem
ne strinja in želi da se najprej uredi cesta med cerkvijo in postajo kjer se je zgodilo več nesreč ljudje še vedno
čakajo kaj bo z njihovimi hišami življenje človek država naš šest območje možnosti ć đ""",
    "tr": """belediye meclisi pazartesi günü nehir üzerindeki yeni köprünün ilkbaharda açılacağını söyledi yıllarca süren
çalışmanın ardından başkan çocukların gelecek hafta okula döneceğini çünkü bunun için para olduğunu belirtti ancak bazı
vatandaşlar buna karşı çıkıyor ve önce yolun onarılmasını istiyor değil şöyle kadar büyük türkiye cumhurbaşkanı hükümeti
ülke öğretmen öğrenci şu ışık dışişleri bakanlığı açıklamasında olduğu şirketin yüzde türkiye’nin gözaltına alındı ağır yaralı kâr
hâlâ""",
    "lt": """miesto taryba pirmadienį nusprendė kad naujas tiltas per upę bus atidarytas pavasarį po daugelio metų darbo sakė
meras kuris pridūrė kad vaikai grįš į mokyklą jau kitą savaitę nes tam yra pinigų tačiau dalis gyventojų su tuo
nesutinka ir prašo pirmiausia sutvarkyti gatvę tarp bažnyčios ir stoties kur įvyko daug nelaimių žmonės nori žinoti kas
bus su jų namais šiandien lietuvos vyriausybė pareiškė ąžuolas ėmė ūkis čia šalies už tūkstančių eurų būti gali sąlyga""",
    "lv": """pilsētas dome pirmdien nolēma ka jaunais tilts pār upi tiks atvērts pavasarī pēc daudzu gadu darba sacīja mērs
kurš piebilda ka bērni atgriezīsies skolā jau nākamnedēļ jo tam ir nauda tomēr daļa iedzīvotāju tam nepiekrīt un prasa
vispirms salabot ielu starp baznīcu un staciju kur notika daudz nelaimju cilvēki grib zināt kas būs ar viņu mājām šodien
latvijas valdība paziņoja ģimene ķēde ļoti ņemt žurnāls čehija ēka īpaši ūdens šī tās viņš gadā arī kāpēc līdz vēl""",
    "ru": """городской совет в понедельник решил что новый мост через реку откроют весной после многих лет работы сообщил мэр
который добавил что дети вернутся в школу уже на следующей неделе потому что на это есть деньги однако часть жителей с
этим не согласна и требует сначала починить улицу между церковью и вокзалом где произошло много аварий люди хотят знать
что будет с их домами президент россии заявил журналистам об этом объявлено ещё её всё эти также съезд цифры шёл жизнь
время компания миллионов рублей области""",
    "uk": """міська рада в понеділок вирішила що новий міст через річку відкриють навесні після багатьох років роботи
повідомив мер який додав що діти повернуться до школи вже наступного тижня тому що на це є гроші проте частина мешканців
із цим не згодна й вимагає спершу полагодити вулицю між церквою та вокзалом де сталося багато аварій люди хочуть знати
що буде з їхніми будинками президент україни заявив журналістам про це її їм єдиний ґрунт ще щодо якщо життя сьогодні""",
    "bg": """градският съвет реши в понеделник че новият мост над реката ще бъде открит през пролетта след много години
работа съобщи кметът който добави че децата ще се върнат в училище още следващата седмица защото има пари за това но
част от жителите не са съгласни и искат първо да се поправи улицата между църквата и гарата където станаха много
катастрофи хората искат да знаят какво ще стане с къщите им днес българия правителството обяви също бяха фирма юли""",
    "sr": """градско веће одлучило је у понедељак да ће нови мост преко реке бити отворен на пролеће после више година рада
рекао је градоначелник који је додао да ће се деца вратити у школу већ следеће недеље јер за то има новца али део
грађана се с тиме не слаже и тражи да се прво поправи улица између цркве и станице где се догодило много несрећа људи
желе да знају шта ће бити са кућама џеп њихов љубав ђак међутим председник србије изјавио фотографија живот његов""",
    "mk": """градскиот совет во понеделникот одлучи дека новиот мост над реката ќе биде отворен на пролет по многу години
работа рече градоначалникот кој додаде дека децата ќе се вратат на училиште веќе следната недела бидејќи за тоа има пари
но дел од граѓаните не се согласуваат и бараат прво да се поправи улицата меѓу црквата и станицата каде што се случија
многу несреќи луѓето сакаат да знаат што ќе биде со нивните куќи ѕид џеб љубов њива животот фирма""",
    "be": """гарадскі савет у панядзелак вырашыў што новы мост праз раку адкрыюць вясной пасля многіх гадоў працы паведаміў
мэр які дадаў што дзеці вернуцца ў школу ўжо на наступным тыдні таму што на гэта ёсць грошы аднак частка жыхароў з гэтым
не згодная і патрабуе спачатку адрамантаваць вуліцу паміж царквой і вакзалам дзе адбылося шмат аварый людзі хочуць
ведаць што будзе з іх дамамі прэзідэнт беларусі заявіў журналістам яшчэ ўсё цяпер жыццё фільм""",
    "el": """το δημοτικό συμβούλιο αποφάσισε τη δευτέρα ότι η νέα γέφυρα πάνω από το ποτάμι θα ανοίξει την άνοιξη μετά από
πολλά χρόνια δουλειάς είπε ο δήμαρχος ο οποίος πρόσθεσε ότι τα παιδιά θα επιστρέψουν στο σχολείο την επόμενη εβδομάδα
γιατί υπάρχουν χρήματα όμως ένα μέρος των κατοίκων δεν συμφωνεί και ζητά πρώτα να διορθωθεί ο δρόμος ανάμεσα στην
εκκλησία και τον σταθμό όπου έγιναν πολλά ατυχήματα οι άνθρωποι θέλουν να ξέρουν τι θα γίνει με τα σπίτια τους σήμερα η
ελλάδα και ο πρωθυπουργός δήλωσε ψήφος ύψος ώρα ίδιος ήταν ξύλο έξι προϋπολογισμός γαϊτάνι πρωί ΐ ΰ""",
    "ar": """قرر مجلس المدينة يوم الاثنين أن الجسر الجديد فوق النهر سيفتح في الربيع بعد سنوات كثيرة من العمل وقال رئيس
البلدية إن الأطفال سيعودون إلى المدرسة في الأسبوع القادم لأن المال موجود لكن بعض السكان لا يوافقون على ذلك ويطالبون
أولا بإصلاح الشارع بين المسجد والمحطة حيث وقعت حوادث كثيرة الناس يريدون أن يعرفوا ماذا سيحدث لبيوتهم اليوم أعلنت
الحكومة خلال مؤتمر صحفي على هذا الذي كان هو هي ما تم عام شؤون آخر ظهر ضد غزة ثلاثة خطة عضو جزءا مئة مستشفى""",
    "fa": """شوراي شهر روز دوشنبه تصميم گرفت كه پل تازه روي رودخانه در بهار باز شود شهردار گفت كه بچه ها هفته آينده به مدرسه
بازمي گردند زيرا براي اين كار پول هست اما بخشي از مردم با آن موافق نيستند و مي خواهند كه نخست خيابان ميان مسجد و
ايستگاه درست شود چون آنجا حادثه هاي زيادي رخ داده است ژاله چشم پس گزارش کشور ضد ظهر طور صدا ذهن غير عضو ثبت""",
    "he": """מועצת העיר החליטה ביום שני כי הגשר החדש מעל הנהר ייפתח באביב אחרי שנים רבות של עבודה אמר ראש העיר שהוסיף כי
הילדים יחזרו לבית הספר כבר בשבוע הבא מפני שיש לכך כסף אולם חלק מהתושבים אינם מסכימים ודורשים לתקן תחילה את הרחוב שבין
בית הכנסת לתחנה שבה אירעו תאונות רבות אנשים רוצים לדעת מה יהיה על הבתים שלהם היום הודיעה ממשלת ישראל גם זה לא עם או ץ""",
}
"""Language to a passage of about a hundred words: its letters, and which follows which."""

_HAN = """
的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去
法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正
业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东
声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山
金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉
格望觉术领共确传师观清今切院让识候带导争运笔"""
_TRADITIONAL = """
這個們來為國說時會對過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問戰頭體見產給話處門員聲兒東論條氣題爾別變總電數報
結務場計資統區隊決馬書則聽卻達強難權設記類據張該規萬覺術領確傳師觀讓識帶導爭運著於應義認幾並斯灣臺縣黨議選舉車錢億網際團隨歲歷專"""
_KANA = """
のにたいをとるしはでてがなれからもすりこさっまあくよきうそえおつけわだちせどめじほむやみねげぼごばびへふひゆろぎぐぶずぜぞべぱぴぷぺ
ゃゅょぽぬづざァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチッツテデトドナニネノハバパヒビピフブプヘベペホボポマミ
ムメモャヤュユョヨラリルレロワンヴー々"""
_KANJI = """
日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車
何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文
元重近考画海売知道集別物使品計死特私始朝運終台広住真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味字答夜音注
政議民連対部合市内相定回選米実関決全表戦経最現調化当約首法性要制治務成期取都和機平加受続進数記初指権支産点報済活原共得解交資予向際勝
面告反判認参利組信在件側任引求所次昨論官増係感情投示変打直両式確果容必演歳争談能位置流格疑過局放常状球職与供役構割身費付由説難優夫収
断石違消神番規術備宅害配警育席訪乗残想線助労例然限追商葉伝働形景落好退頭負渡失差末守若種美命福望非観察段横深申様財港識呼達良候程満"""
_HANGUL = """
이다의는을에가고하지로기도한사은를인서대어자정그들수시아부리일나해원주으장스상과라전보있였니구만제비국연게면동조공화적위경성마소용것당
신여선유미중안우무할계년후관등오발세모히회내방반거식재학교통문러분실영외간물입출추력산되금개직민행습체네결때차양본속명드요역생업달까현
트치강진던더각려했월최었았건단바천터르운불심없저권두표김복레야임설며피코타프크파및북남법받말검찰집길날데않겠같밝높많작른청점노석배군준
호박황책특온류광합향증와"""

FREQUENT = {
    "zh": _HAN,
    "zh-hant": _TRADITIONAL + _HAN,
    "ja": _KANA + _KANJI,
    "ko": _HANGUL,
}
"""Language to its frequent characters, the most frequent first; line ends mean nothing."""

COMMON_ROWS = {
    "zh": ("gb2312", 0xB0, 0xD7),
    "zh-hant": ("big5", 0xA4, 0xC6),
    "ja": ("euc_jp", 0xB0, 0xCF),
    "ko": ("euc_kr", 0xB0, 0xC8),
}
"""Language to the rows (codec, first and last lead byte) in which its standard put the common characters."""

RARE = {"cp1252": 0.0, "mac_roman": 8.0}
"""What a charset costs beforehand (nats; 4 if not named): cp1252 is what undeclared bytes of the web are."""

_WEST = ("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "fi", "is", "ca", "sq", "et")
_CENTRE = ("pl", "cs", "sk", "hu", "ro", "hr", "sl", "de", "sq")
_CYRILLIC = ("ru", "uk", "bg", "sr", "mk", "be")

CHARSETS = {
    "cp1252": _WEST,
    "iso8859_15": _WEST,
    "mac_roman": _WEST,
    "cp1250": _CENTRE,
    "iso8859_2": _CENTRE,
    "cp1251": _CYRILLIC,
    "koi8_r": _CYRILLIC,
    "koi8_u": _CYRILLIC,
    "iso8859_5": _CYRILLIC,
    "cp866": ("ru", "be"),
    "cp1253": ("el",),
    "iso8859_7": ("el",),
    "cp1254": ("tr",),
    "iso8859_9": ("tr",),
    "cp1255": ("he",),
    "cp1256": ("ar", "fa"),
    "cp1257": ("lt", "lv", "et"),
    "gb18030": ("zh", "zh-hant"),
    "big5": ("zh-hant",),
    "cp932": ("ja",),
    "euc_jp": ("ja",),
    "cp949": ("ko",),
}
"""Charset, by Python's name, to the languages that were written in it; of equals the first is named."""

MARKS = {
    "“”–—…«»\u00a0„€": 4.5,
    "，。、：；？！（）「」《》・،؟£": 5.0,
    "‘°·•²½§©®™\u00ad‚º؛№『』【】〜～％\u3000": 6.5,
    "0123456789ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ０１２３４５６７８９ًٌٍَُِّْ": 7.0,
    "¿¡ª³¼¾´‹›†‰±×µ‡¢¥−■□●○◆▲△→": 8.0,
}
"""Characters that are no letters, and how surprising one is in news text (nats)."""

OPENING = "‘„¿¡£€§©‚†‡"
"""Marks that do not stand at the end of a word."""
