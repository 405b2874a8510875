"""The commonest words of languages that are written with blanks: small words that stand in any sentence.

Own compilation from general knowledge of the languages. They tell a paragraph from a list, and one language from another.
Languages that share an alphabet share words too; `curate.language` weighs a word by how few languages have it.
"""

from __future__ import annotations

_LISTS = {
    "en": "the of and to in a is that for it was on are as with they be at this have from or had by not but what were "
    "when there can an your which their said if will each about how them then she many some these would other "
    "into has more her two him could been who its now than did may after before also over because while where he "
    "his we us our i you my all out up so no only such during between under against do does should those being "
    "through most any both just very",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
    "hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur "
    "bis mehr durch man sein wurde sei ich wir ihr ihre seine kann wenn doch schon hatte unter gegen vom können "
    "müssen soll ab worden seit wurden diese waren eines habe keine damit laut wegen dabei dieser dann beim "
    "wieder zwischen sollen will seiner dazu gibt alle sowie weil ja mir mich was nun etwa jedoch hier denn uns "
    "ohne wer wo da dort jetzt immer allein jeder jede viele",
    "fr": "le la les de des du un une et à en que qui dans pour pas sur au aux par est plus ne se ce il elle avec son "
    "sa ses ont été mais ou comme cette ces leur leurs nous vous ils elles être fait sont était avait ainsi après "
    "entre tout sans deux même aussi bien dont depuis contre encore lors selon très peut faire où on lui a y d'un "
    "d'une c'est qu'il s'est n'est n'a avant si plusieurs tous notamment également pendant moins sous peu cela "
    "déjà fois toujours toute toutes je mon donc alors car chez quand",
    "es": "el la los las de del que y en un una a por con para no se su sus al lo como más pero es fue ha son o este "
    "esta sobre entre cuando también ya muy sin hasta desde hay donde quien todo nos durante contra ser tiene "
    "había porque esto era han según ante años dos tras además está le les ese esa todos otros uno ni ellos si "
    "así dijo parte sido después hace solo puede vez eso mundo menos mismo aunque están cada él qué tienen hecho "
    "hacer cual fueron ella",
    "pt": "o a os as de do da dos das que e em um uma no na nos nas por com para não se ao aos à às mais como mas foi é "
    "são ou sua seu seus suas ele ela já também até pelo pela entre depois sem mesmo quando muito isso esta este "
    "está ser tem ter foram segundo sobre era há anos após ainda onde disse eles num numa pode além estão dois só "
    "outros fazer desde parte hoje todos será porque você eu seja essa esse dia vai contra ano",
    "it": "il lo la i gli le di del della dei delle dello degli che e in un una per con non si è sono da dal dalla al "
    "alla ai alle nel nella nei nelle su sul sulla come più ma anche ha hanno se questo questa dopo tra fra stato "
    "stata essere aveva loro suo sua suoi o dove quando perché così prima molto già ancora era ed a ad uno due "
    "anni secondo contro",
    "nl": "de het een van en in is dat op te voor met die zijn niet aan er om als ook bij door maar naar heeft uit dan "
    "over ze hij werd worden wordt nog was hebben zich tot deze dit had meer geen wat kan of al moet moeten veel "
    "onder tegen zo na zij hun haar wel volgens omdat gaat tussen zou kunnen jaar nu ik we daar waar je mensen "
    "andere alleen komen wil goed hoe doen toen alle weer staat zelf hem zal toch af heel iets zo'n laten zoals "
    "waren want echter dus",
    "sv": "och att det i en som på är av för med den till inte har de om ett han men var jag från vi så kan när år nu "
    "sig ut efter bli mot vid än man eller också hade blir under upp där sina skulle över ska hon vara detta "
    "mellan alla varit andra mycket sedan sin enligt dem få två utan denna något några lite nog gör du vill helt "
    "allt kommer måste före första genom samma hela ingen blivit vad kunde dessa bara eftersom här in",
    "da": "og at det i en er som på af for med den til ikke har de om et han men var jeg fra vi så kan når år nu sig ud "
    "efter blive mod ved end man eller også havde bliver under op der sine skulle over skal hun være dette mellem "
    "alle været andre meget siden sin ifølge dem to uden blev hvor mange fordi denne noget godt nok gør du vil "
    "helt alt kommer må før første gennem samme hele ingen blevet hvad kunne",
    "no": "og at det i en er som på av for med den til ikke har de om et han men var jeg fra vi så kan når år nå seg ut "
    "etter bli mot ved enn man eller også hadde blir under opp der sine skulle over skal hun være dette mellom "
    "alle vært andre mye siden sin ifølge dem to uten ble hvor mange fordi selv mer noe bare denne noen litt godt "
    "nok gjør du vil helt alt kommer må ha før første gjennom samme hele ingen blitt hva gikk kunne",
    "fi": "ja on ei se että oli hän mutta myös kun joka ovat jos niin sen tai mukaan kuin ollut vain ole sekä jo nyt "
    "vielä tämä hänen jossa jotka olisi voi jälkeen kanssa mitä sitä oman eli ennen noin kuitenkin sanoo koko "
    "paljon muun minä sinä me te he mikä mitkä joita jonka joiden tämän tällä siitä siinä sille heidän meidän "
    "minun sinun olen olet olemme eivät en et emme olivat ollaan voivat pitää saa myöskin aikana välillä ilman "
    "vaan kaikki kaikkien hyvin aina koska vaikka missä",
    "is": "og að í á er sem um til það með fyrir ekki var við en af hann eru hafa því þess þeir verið frá hefur eða þar "
    "verður segir upp síðan þegar eftir hún vera þessi mjög ár þeirra þá sér einnig fram vegna þetta úr yfir út "
    "hafi voru ef svo nú hjá sé eins væri hans hafði samkvæmt fara enn þeim áður hefði gegn þó undir meðal milli "
    "mun aftur meira þau sínum fá sína hins inn kemur hvað fleiri þessa gert honum segja hvort vegar vel bara "
    "verði má allt heldur átt stendur aðeins þær meðan sinni þessu mikið hér sinn hvernig",
    "et": "ja on ei et see oli ta kui ka mis oma aga või kes seda siis nii veel välja selle mille pärast aasta ning üle "
    "pole olid tema nende saab juba kuid vastu ütles mina sina me te nad kus kuidas miks millal kuna sest vaid "
    "ent siiski seetõttu enda meie teie sellest neid mida keda olen oled oleme olete oleks võib peab ega kas "
    "ainult väga hästi enne ajal vahel ilma kõik kõige mõni teine esimene kaks",
    "lv": "un ir ka par no ar uz tas kas arī ne bet to lai pēc kā tika gan vai līdz vēl šo jau tā pie bija viņš nav "
    "gada var tikai savu pret laikā es tu viņa mēs jūs viņi ko kam kur kad kāpēc jo tomēr tāpēc savs savas mūsu "
    "jūsu viņu šis šī tie šie būs būtu nevar vajag ļoti labi pirms starp bez visi visu viens divi otrs pirmais "
    "caur zem virs",
    "lt": "ir kad yra su tai į iš kaip bet buvo ne apie jo dėl nuo tik jau ar po prie jis taip pat gali metų už per "
    "kurie savo būti prieš jų dar aš tu ji mes jūs jie kas ką kam kur kada kodėl nes tačiau todėl mūsų jūsų tas "
    "šis ši tie šie nėra bus būtų negali reikia labai gerai metu tarp be visi visų vienas du kitas pirmas iki",
    "pl": "w i na z do nie się że to jest o po jak od za co przez ale dla są tym był było tego także oraz ich jego już "
    "być może przy który która które tylko czy przed jej lub pod bardzo ze we został będzie ma roku lat tak jako "
    "bez podczas według między więc gdy można nad u a też jednak również coś tej aby jeszcze mogą ten by mają "
    "jeśli więcej tych nawet będą były te ponad niż nich wcześniej choć miał bo których kilka go mu mi cię gdzie "
    "kto wszystko sobie",
    "cs": "a v se na je že to s z do o i k ve pro za by ale po jako od však jsou jeho které který která si byl byla "
    "bylo podle také nebo už jen může aby jejich před při než tak když mezi co má této tím ze být není až pak "
    "během proti roku let dále více svůj jak bude další pokud tento kteří ještě ke proto protože nad což již své "
    "ten přes toho kvůli kde nyní jsme měla několik musí případě pouze řekl zatímco tomu mohou nejen tyto jej mu "
    "jim či ani",
    "sk": "a v sa na je že to s z do o i k vo pre za by ale po ako od však sú jeho ktoré ktorý ktorá si bol bola bolo "
    "podľa aj alebo už len môže aby ich pred pri než tak keď medzi čo má tejto tým zo byť nie až potom počas "
    "proti roku rokov bude ďalšie pokiaľ tento ktorí ešte ku preto pretože nad svoje ten cez toho kvôli kde teraz "
    "sme mala niekoľko musí prípade iba povedal zatiaľ tomu môžu nielen tieto mu im či ani som boli kedy veľmi "
    "iný rovnako",
    "hr": "i u je se na da za su od s o ne a kako bi koji koja koje to iz će ili što ali po nije još već samo do kao "
    "bio bila bilo nakon prema te jer više pri godine može biti sve ima njegov zbog tako nego ovo taj između "
    "protiv li dok svoje no dana jedan kad kada također dalje tijekom gdje dvije dva oko ih ove mu ga međutim tko "
    "neće iako nekoliko kojima smo ovaj drugi prije poslije uvijek vrijeme svijet svijetu čovjek ljudi dijete "
    "djece lijepo tisuća uopće točno slučaj siječnja veljače ožujka travnja lipnja srpnja kolovoza rujna "
    "listopada studenoga prosinca posto tjedan općina netko nešto ništa zemlje mjesto riječ uspjeh bijeli "
    "sljedeći ondje ukoliko temeljem glede",
    "sr": "и у је се на да за су од с о не а како би који која које то из ће или што али по није још већ само до као "
    "био била било након према те јер више при године може бити све има због тако него између против i u je se na "
    "da za su od s o ne a kako bi koji koja koje to iz će ili što ali po nije još već samo do kao bio bila bilo "
    "nakon prema te jer više pri godine može biti sve ima zbog tako nego ovo taj između protiv li dok svoje dana "
    "jedan kad kada dalje oko ih mu ga nekoliko pre posle gde uvek dve vreme svet svetu čovek deca dece dete lepo "
    "hiljada uopšte tačno slučaj januara februara marta aprila maja juna jula avgusta septembra oktobra novembra "
    "decembra odsto nedelja opština neko nešto ništa mesto reč uspeh beli sledeći tokom takođe ko šta ovde bez "
    "ovog toga odnosno tome videti želi sa пре после где увек две време свет током такође ко шта овде без овог "
    "тога односно неко нешто њихов коју са",
    "sl": "in je v na se da za so ki z s po pa od bi ne tudi ali še kot bo iz pri o do že le ko bil bila bilo kako "
    "lahko zaradi ter svoje tem med proti več nima njegov sta leta bodo nad pod kar bili biti če ga gre ima imajo "
    "jih jo kaj kateri katere ker mu nas nekaj ni niso njihove ob oziroma pred predvsem prav sem smo svoj ta tako "
    "te ti to torej vse vsak zato zelo",
    "mk": "и во на се да за од со не е како што го ја ги ќе но или по до при кој која кое кои беше биде бил била тоа "
    "таа тој овој оваа овие сите само уште веќе може нема има поради меѓу против според денеска вели",
    "bg": "и в не на с че по как това към от за о го но а той тя те ние вие беше била било са се да ще при до или също "
    "само ги ако вече след който които която може със година години повече този между под без където когато още "
    "бяха няма има тази тези защото обаче трябва много сега все нея него вас мен ми си им му щом нищо всички един "
    "една едно чрез бъде според",
    "be": "і ў не на што з да як гэта для па ад але яго ён яна яны мы вы быў была былі ж так усе пры або таксама толькі "
    "іх калі ўжо пасля які якая можа год гады больш гэтым каб паміж пад без дзе пра",
    "uk": "і в не на з що по як це до із у за від про для його але а він вона вони ми ви був була було були ж би так "
    "усе при або також тільки її їх якщо вже після який які яка може зі рік року років більше цьому щоб між під "
    "без де коли та й є лише має ще через того проти щодо буде цей словами чи те яку бути інші сказав яких понад "
    "зокрема ці будуть свої мають протягом усього однак близько ніж них навіть дуже потім тому хто",
    "ru": "и в не на с что по как это к из у за от о для его но а он она они мы вы был была было были же бы так все при "
    "до или также только во ее их если уже после который которые которая может со год года лет более этом чтобы "
    "между под без где когда об том будет того этого тем есть против чем даже этот сейчас быть несколько раз нет "
    "больше всех ещё еще очень один ни кто которых всё эти можно кроме именно однако потому там тут уж мне ему "
    "них него этой",
    "ro": "și de în a la cu pe o un că nu din este pentru mai care sunt au fost prin după dar ca se sau al ale lui "
    "dintre despre până această acest fi între fiind când sa lor ori cele cei spus avea său doar foarte fără "
    "peste ani potrivit dacă însă deci aceste acești acel acea unul una doi două toate tot toți va vor are am ai "
    "era erau bine înainte timpul cum unde cine ce să își îi îl le ei mea meu noi voi ele",
    "hu": "a az és hogy nem is egy ez volt de csak már meg van mint vagy ha el még lesz kell azt ki minden amely után "
    "szerint között voltak akkor majd lehet ami aki pedig mert nagyon ezt arra miatt során ellen fel több ezek "
    "azok ő ők én te mi hogyan hol ahol amikor mikor mindig sem se saját másik első két három valamint illetve "
    "ezért így úgy olyan ilyen arról ennek annak benne vele neki volna lenne lehetett alatt előtt felé",
    "sq": "në e të dhe i për me një që nga se është si u ka nuk më do por kjo ky janë kanë tha duke pas edhe te deri "
    "kur ndaj mund ai ajo tij saj ne ishte sipas vetëm shumë kundër ku këtë së ta po sot bërë disa duhet tyre ja "
    "gjatë gjithë ndërsa nëse sa t'i ata kishte cila cili këto atë mos tjetër vetë pasi",
    "el": "και το να η της του τα την ο με για από στο που στην είναι των στη δεν τον θα οι τις στα σε αλλά ως μια ένα "
    "αυτό όπως έχει μετά κατά όταν ήταν πως προς ότι πριν μόνο έναν σύμφωνα χωρίς στις στους",
    "ca": "el la els les de del que i en un una a per amb no es al seu seva com més però és va ha són o aquest aquesta "
    "sobre entre quan també ja molt sense fins des hi on tot dels pel pels segons anys després ser han estat "
    "aquests aquestes d'un d'una l'any s'ha em et ens us li hem heu havia era eren seran serà estan està fer fet "
    "dir dit anar abans durant sota contra cap ni sinó perquè doncs així encara mai sempre potser només tots "
    "totes altre altres mateix mateixa qui quina",
    "gl": "o a os as de do da dos das que e en un unha uns unhas por con para non se ao á aos ás na no nas nos máis "
    "como mais foi é son ou súa seu seus súas el ela eles xa tamén ata polo pola polos entre despois sen mesmo "
    "cando moi iso esta este está ser ten ter foron segundo sobre era hai anos tras onde todo dixo nun nunha pode "
    "porque pero cun cunha lle lles ben outro outra nese",
    "eu": "eta da ez du dute dira bat ere baina edo zen ziren izan dela duen dituen den diren hau hori hura horrek "
    "honek zuen zuten egin egiten izango beste asko gehiago oso orain gero arte baino bezala gabe barik batean "
    "batek batzuk guztiak nola non noiz zer nor zergatik bai hala beraz ditu daude dago",
    "af": "die van en in is het dat nie om te vir met wat sy hy was op aan as ook by deur maar na uit sal kan word sê "
    "hulle daar een ons hierdie sou moet nog oor tot toe dan haar hul wees gaan kom baie onder teen meer wanneer "
    "omdat egter so",
    "cy": "yn y a i ar o ei am yr wedi mae ac yw oedd fod bod eu gan hefyd ond nid fel dros wrth ôl hyn gyda cael eich "
    "ein roedd sydd mwy rhaid bydd hwn hon y'r i'r o'r a'r",
    "ga": "an na agus ar i go is a bhí le do den atá sa ag as ach níos sin seo mar don nach raibh faoi ó gur chun beidh "
    "ní tá siad sé sí leis ina",
    "mt": "il u li ta fil bil għal kien ma dan din dawn minn mill mal hu hi hija huwa għall tal lill meta kienet jew "
    "iżda biss aktar qal kull",
    "la": "et in est non ad ut cum quod qui quae sed si ex per aut nec ab etiam esse sunt",
    "eo": "la de kaj en estas al por kun ne ke sed tiu tio kiu kiel ĝi li ŝi ili mi vi ni pri per el ĉar ankaŭ nur jam "
    "pli tre",
    "tr": "ve bir bu da de için ile olarak çok daha olan kadar sonra ise gibi en ancak her ne var değil o ya göre yeni "
    "tarafından olduğu ilk iki içinde karşı dedi önce arasında oldu ki bin diye son olduğunu etti üzere ama şu "
    "hem büyük genel yapılan yer önemli devam ilgili eden ifade tüm ardından birlikte geçen tek bulunan diğer biz "
    "gelen zaman bunun gün şöyle nedeniyle aynı yok yaptığı ben sadece yine bazı üzerine mi mı şekilde söyledi "
    "biri hiç neden kendi onun bana sana olur",
    "az": "və bu bir ilə üçün də da olan ki daha çox o ən amma hər heç var yox idi olub edib olaraq sonra əvvəl görə "
    "qədər kimi onun bizim ancaq lakin həm isə bütün özü necə niyə deyib edən",
    "uz": "uchun va bu bilan bir ham deb haqida edi bo'lgan mumkin o'z juda emas hech ular ammo yoki qanday kerak qildi "
    "etilgan uni biz qilish shunday agar kuni har keyin boshqa chunki tomonidan buni endi ko'ra eng men dedi "
    "haqidagi kabi lekin bo'lishi bo'lib unga ekanligini qilgan yaxshi bo'yicha ularning nima yana bo'lsa "
    "shuningdek siz katta ega yo'q sifatida barcha ko'p bo'ldi oʻz boʻlgan koʻp yoʻq boʻlib учун ва бу билан бир "
    "ҳам деб ҳақида эди ёки керак",
    "kk": "және бұл бір мен үшін деп болып бар жоқ еді осы сол да де қазақстан оның олар бойынша туралы кейін болған "
    "болды үлкен біз ол қажет екен арқылы дейін емес",
    "tg": "ва дар аз ба ки ин он бо барои аст буд шуд кард ҳам як мардум тоҷикистон онҳо худ бояд низ дигар",
    "mn": "нь юм байна ба бөгөөд энэ тэр байгаа болон монгол гэж гэсэн байсан бол ч өөр хийх дээр талаар хүн олон ямар",
    "id": "yang dan di itu dengan untuk dari dalam tidak ini pada akan ada juga ke oleh kata tersebut bisa saat telah "
    "mereka karena sudah atau dia saya kami lebih para hari menjadi secara adalah seperti tahun sebagai bahwa "
    "harus kepada hanya masih antara setelah kita hingga satu namun terhadap bagi sementara serta agar melalui "
    "terkait jadi merupakan memiliki bukan baru kemudian selain lalu tapi banyak orang atas sejumlah beberapa "
    "belum selama lagi kalau dapat melakukan ia",
    "ms": "yang dan di itu dengan untuk dari dalam tidak ini pada akan ada juga ke oleh kata tersebut boleh telah "
    "mereka kerana sudah atau beliau saya kami lebih para hari menjadi secara adalah seperti tahun sebagai bahawa "
    "perlu kepada kita hingga satu namun terhadap bagi sementara serta agar melalui jadi merupakan bukan baru "
    "kemudian selain tapi orang atas beberapa belum selama lagi kalau dapat ia kali turut bagaimanapun manakala "
    "ialah iaitu tiada sahaja mahu",
    "jv": "lan ing kang sing saka iki ora karo dadi marang iku uga wis bakal ana amarga nanging yaiku utawa kanggo",
    "tl": "ang ng sa na mga at ay si ni kay para ito nito niya siya sila kanilang hindi may mayroon wala ngunit dahil "
    "kung kapag nang pa rin din lang naman po ako ikaw tayo kami isang ilang lahat ayon",
    "vi": "của và là có được trong cho các không một những với người này đã khi để từ ra đến vào như về tại nhiều theo "
    "năm trên đó cũng bị còn sẽ do hai phải sau nhưng thì rất ông bà việc lại mà công hiện ngày thể biết chính "
    "nhà trước đồng đây định đầu số chỉ quan qua làm hơn gia đang nhất cùng thời cả lên điều đi mới vì đối khác "
    "tôi anh bạn mình nếu vậy nên",
    "mg": "ny sy ary dia fa ho ka no tsy ao amin'ny eo ireo izay izany nefa satria mba tao avy koa misy toy raha ity "
    "izao",
    "sw": "ya na wa kwa ni katika la za kuwa cha alisema hii huo huyo hiyo baada kama pia lakini ambao ambayo wake yake "
    "watu zaidi hilo hayo bila kutoka hata mwaka kila hadi sana au si wakati kwamba vya kwenye sasa kuhusu moja "
    "mara siku kwanza ambaye hivyo ili kati huku mwa huu juu pamoja muda yao mmoja hali kufanya kuna baadhi dhidi "
    "wengi ikiwa sababu anasema alikuwa mtu wao kabla kadhaa mwenye bado ilikuwa chini hivi kupata akiwa tangu "
    "ambapo karibu nyingi wengine kutokana tofauti zake tayari sio ndani kutoa huko ambazo njia nje miongoni "
    "hakuna wote ambalo vile nyingine zote mbali zao huenda wenye tena hapo",
    "sn": "kuti uye asi kana nekuti pamwe zvakare panguva vanhu mukuru nyika kubva iyi uyo avo vakati anoti ari kuita "
    "izvi zvino chete vose gore makore nyaya vari vanoti iri sezvo munyika zvikuru vachiti vamwe vati zviri pasi "
    "ichi mumwe uyu yavo ravo aya izvo muna mushure ava kuda vave kunyange kune iyo apo vanenge vatiwo dzavo imwe "
    "nekuda ine dziri nguva pane munhu hapana pamusoro mberi vange kunze kuri vanga rose idzi zvakanaka akaita "
    "ane kuona chiri mamwe nhasi zvakanyanya asina kwete kwazvo ndiye ndizvo",
    "ln": "mpe te oyo bato mpo ete ezali po ndenge bango ye lokola yango kasi to nde mokolo mboka nini moko mibale "
    "nyonso kino liboso kati ya na ba nsima mwa bazali azali azalaki elobi alobi baye bayi eye maye liye ntango "
    "kala sika lisusu unis banso boye ekomi bazalaki ata soki ntina mosusu basusu bisika epayi lelo lobi biso "
    "bino bakoki akoki kokoka kosala ezalaki ezalaka mingi moke mbala kaka mpenza yo ngai",
    "lg": "nti era nga eri abantu okuva kuba ebya kya bwe naye kubanga oba buli gwa bwa abo ye okutuusa ekyo awo eyo "
    "ate olw'okuba mu ku ne wa kino ono ya eno bino ba guno bano nnyo wabula kye naddala lwa be wamu wano lya "
    "zino ngeri singa okusinziira oluvannyuma bonna balina gye kati okusobola alina kano we bagenda kwe abamu za "
    "gwe ka waliwo wakati ddala ekya yonna owa kuno abadde si bye tewali okuli omu awatali abalala ng'ono",
    "rn": "mu ko ku muri na wa yo ari ariko ya kandi gihe kuri ca mbere cane ico avuga ati kugira aho ni hamwe no "
    "inyuma ngo kuva hagati abantu iyo yari ivyo ubu uyu imbere za kubera wo hari bari vyo uwo kuba gushika rya "
    "canke reta uko co bwa yavuze igihe nta akaba ibintu umwe nk'uko nyene ka neza iki rwo bavuga nyuma yose iyi "
    "kuko abo gusa wiwe iri bariko bose",
    "rw": "mu ku ko na ni muri no kandi kuri iyo avuga ati kugira ngo aho uyu imbere inyuma ariko ubwo nyuma cyane gihe "
    "mbere abantu ibyo bya cya ubu hari iki bavuga buri kuva icyo iyi izo cyangwa nta kuko yavuze uko kuba yari "
    "bari akaba neza gusa bose byo cyo bwo ndetse nk'uko hagati hamwe igihe yagize",
    "xh": "ukuba kwaye kodwa xa nje le ngokuba abantu kwi kunye yakhe wakhe ngo ukuze okanye nto oko kwaba bona lo emva "
    "uthi kule utshilo kakhulu into ngenxa kuba ngoku eli kulo oku apho kokuba ngethuba kweli lakhe uthe ngayo "
    "izinto nangona kakuhle sele ka kutsho bakhe umntu phantsi phambi kuphela kukuba ezi wonke ithi namhlanje "
    "phakathi kwakunye watsho nanjengoko ukuya zonke naye ke yonke kwakhe akukho la ngoba ngaphandle abo abanye "
    "kuyo ukuqala khona koko lokuba elinye esithi ze apha abaninzi kukho na ngale ngalo zabo enye yakho ingaba "
    "ndiza mna wena thina",
    "zu": "ukuthi futhi kodwa uma nje ngoba abantu kanye yakhe wakhe ngo ukuze noma lokhu kule bona ukuba ngesikhathi "
    "kusukela emva ngemuva phakathi kwabo lapho khona manje kakhulu uthe ngaphambi konke yonke bonke lo le lesi "
    "leli lolu lezi labo yena wona zona kwakhe kwakukhona angu nakuba kanti ngakho njengoba abanye enye okunye "
    "yilokho mina wena thina ngenxa ngokusho",
    "tn": "le ya mo go ka ke ba e ga gore fa wa bo a mme kgotsa batho fela gape jaaka sa tsa jwa la di ne morago",
    "st": "le ho ka ba ya e sa ke o ha hore tsa la ea bo fa empa kapa batho feela hape joalo ne morao mme",
    "ha": "da na ta a ya cewa don ba an wannan kuma shi ne ce yi su kan ga daga wasu zai tare amma yadda domin kasar "
    "mai sai wata har lokacin jami'an ke suka wa aka cikin bayan wanda za sun wani dai inda ake nan ko masu zuwa "
    "ci sa samu duk kai yanzu gaba yana baya ita kamar yin ana idan hakan ma irin suke in sama farko akwai kara "
    "sannan mutum zama shiga fi tana dama matsayin yayin kafin wadanda wadda bayar sauran rashin babu koma mu "
    "kamata tsakanin abu musu ku ka tun saboda haka shine",
    "yo": "ni ti to naa si wọn pe awọn fun ko rẹ lo lati wa kan ṣe jẹ sọ ati ninu bi lọ ba ki mọ gba yii yoo lori "
    "gbogbo tun pẹlu ri maa nigba lẹyin eyi nitori ẹni lara gẹgẹ lọwọ nipa ọpọ kii ṣugbọn amọ bii tabi laarin tii "
    "àwọn ní tí pé láti ń ó kò fún sí ṣùgbọ́n àti náà",
    "ig": "na ndị bụ ya nke ihe ha ka ahụ dị ga onye maka otu mere mmadụ ọzọ mana ebe si ji nwere mgbe abụọ ọtụtụ eme "
    "iji n'ime nakwa niile ọbụla ụfọdụ anyị oge gị onwe were mma n'ihi tupu mee dịka maọbụ naanị agaghị iche so "
    "ruru kwuru sị aka afọ",
    "so": "oo iyo ka in ku waa ah ay uu ee la ayaa soo u si lagu kale aan waxaa waxa waxay inuu inay kuwa iyada dadka "
    "sheegay ugu mid laga loo badan sida markii wax yahay tahay aad wuxuu balse ma uga yihiin ayuu sidoo marka "
    "qof waxaana sii hore ahaa isku dib ahaan yiri waxaan leh looga inta ahayd loogu jiray kaddib kii weyn hor "
    "qaar ilaa haddii isla mar jira iyadoo gaar da jir ayay halka lahaa taas waxayna laakiin inaan isaga hal "
    "kasoo ula walba ahayn nin wuxuuna doono labo",
    "om": "akka kan hin irratti kana fi keessatti itti ture yeroo keessa kun garuu jiru yoo waan gara tokko jechuun "
    "keessaa booda isaanii isaa waliin erga jira qabu jedhan irraa ammoo malee bara jedhu irra turan amma osoo "
    "isaan nama hedduu wal isa hanga darbe lama kanaa kanneen biyya miti of akkasumas ishee kunis jedhe wayita "
    "sababa ykn karaa biraa sana hunda",
    "am": "ነው ላይ ውስጥ እና ሲሆን ነበር ጋር ወደ ግን ጊዜ በኋላ ይህ ደግሞ ነገር ምክንያት በፊት እንዲሁም ከዚህ አንድ መካከል ናቸው በዚህ በላይ ያለው ብቻ ወር እንደ ሁለት "
    "ሲሉ ብሏል አሁን እንደሆነ ተብሏል መሆኑን እስከ ይህም ድረስ ምንም ሌሎች ያሉ ይህንን ተብሎ ጨምሮ ሲል ይችላል የነበረው ቢሆንም ምን የሚል ቀደም በጣም አይደለም እስካሁን "
    "ጀምሮ ወይም በማለት ብዙ ሆኖ በሚል ይህን የሆኑት ያለ ማድረግ ብሎ ከሆነ ይላሉ የሆነው የለም ሁሉም ሆነ እንጂ ይሆናል",
    "ti": "ኣብ ካብ እቲ ናይ ነቲ እዩ ናብ ምስ ድማ ግን ከም ኣብቲ እዚ ሓደ ዘሎ ልዕሊ እቶም ክሳብ እታ ድሕሪ እዋን ነይሩ ኢሉ ኣሎ ኮይኑ ክብል ዝኾነ ዝነበረ እዮም ክልተ ቅድሚ "
    "ኣብዚ ሰብ ዝብል ብዙሓት ኣብታ ምዃኑ ነዚ ግዜ ክኸውን ይብል ሕጂ እያ እንከሎ ካብቲ ከኣ እንተኾነ ኣለዉ ወይ ዘለዎ ብዛዕባ ካልእ ናይቲ ጥራይ በቲ ኣዝዩ ኢና በዚ",
    "ht": "nan la yo pou ki ak li nou yon te pa gen se sou men kòm lè tout fè moun",
    "ar": "في من على إلى أن التي عن مع الذي هذا هذه ما كما كان لا بعد قد خلال بين كل وقد أو ذلك إن قال لم كانت أنه حيث "
    "منذ حتى قبل عند ضد وفي ومن وكان هو هي تم عام غير أي الى وذلك وقال وأضاف حول عدد تلك ولم ولا فيها منها عليه "
    "عليها إنه أنها أمام نحو دون لها له هناك سوف كذلك",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد گفت شده بود پس ما اما یا هر باید می شود دارد "
    "کند اند او وی های کرده آنها بین",
    "ur": "کے کی میں ہے اور سے کا کو اس نے کہ پر ہیں بھی ایک تھا یہ کر وہ جو نہیں گیا ہو تو رہے ان کیا ہوئے تھے جا بعد "
    "ساتھ لیے جس کرنے ہی مطابق ہونے کہا لیکن والے اپنے کرتے تک اب گئی بہت والی زیادہ وجہ تھی اپنی سال گا گئے نہ "
    "گی ہوا مزید کوئی سب جائے جب وقت طرح کرنا بات ہوئی یا کم کچھ دوران صرف کئی رہا جن انہوں کسی جبکہ جانے رہی اگر "
    "میری ہوں",
    "ps": "او په د چې دی ته له کې سره دا یې نه هم خو کړی شوی دي وه يو هغه دغه وروسته لپاره",
    "hi": "के में की है और से का को ने पर यह कि भी हैं नहीं एक इस कर था तो लिए वह हो रहा कहा साथ बाद गया थी जो अपने "
    "किया कुछ तक रहे ही बहुत दिया वे उन अपना सकता करने पहले उनके गई रही हम आप सब इसके सकते ऐसे उस वर इन जब तरह गए "
    "कई अधिक कम बात जाता होने करता हुए हुआ दो क्या कोई लेकिन अब यहां वाले मैं मुझे थे हूं होता जा ये इसे उन्होंने",
    "mr": "आणि आहे या त्या हे ही ते की मध्ये नाही आहेत होते होता होती केले केली केला त्यांनी यांनी मात्र पण तर एक साठी "
    "करण्यात आला आली आले म्हणून असे असून त्यामुळे आपल्या यांच्या त्यांच्या येथे झाले झाली काही सर्व",
    "ne": "र छ हो को का की मा ले लाई यो त्यो पनि छन् थियो भएको गरेको गर्न भने तर एक उनले रहेको हुने भन्ने यस तथा बताए "
    "गर्ने नेपाल अनुसार सम्म देखि",
    "bn": "এবং ও এই থেকে করে না হয় তার জন্য এ একটি তিনি করা করতে কিন্তু যে সঙ্গে নিয়ে হয়ে তা পর আর কথা বলেন হবে "
    "হয়েছে তাদের কোনো দিয়ে ছিল আছে মধ্যে বা আমি আমার এক তাঁর সেই কি যা যদি তবে এখন আরও শুধু মতো পারে করেন করেছে "
    "করছে হলে গত কাছে সব দুই আমরা তো এর নেই",
    "he": "של את על לא זה עם הוא כי גם היא או אבל יש כל אל אם היה אך לפי כך בין אחרי לפני רק יותר הם אשר אין כמו מה אני",
}

STOPWORDS = {lang: frozenset(words.split()) for lang, words in _LISTS.items()}
"""Language code (ISO 639-1) to its words, in lower case."""

ALL_STOPWORDS = frozenset().union(*STOPWORDS.values())
"""The words of all languages: for a text whose language is not known."""
