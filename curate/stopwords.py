"""The commonest words of languages that are written with blanks: small words that stand in any sentence.

Own compilation from general knowledge of the languages. They tell a paragraph from a list, and one language from another.
Languages that share an alphabet share words too; `curate.language` weighs a word by how few languages have it.
"""

from __future__ import annotations

_LISTS = {
    "en": "the of and to in a is that for it was on are as with they be at this have from or had by not but what were when "
    "there can an your which their said if will each about how them then she many some these would other into has more her "
    "two him could been who its now than did may after before also over because while where he his we us our i you my all "
    "out up so no only such during between under against do does should those being through most any both just very",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
    "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch "
    "man sein wurde sei ich wir ihr ihre seine kann wenn doch schon hatte unter gegen vom können müssen soll ab worden",
    "fr": "le la les de des du un une et à en que qui dans pour pas sur au aux par est plus ne se ce il elle avec son sa "
    "ses ont été mais ou comme cette ces leur leurs nous vous ils elles être fait sont était avait ainsi après entre tout "
    "sans deux même aussi bien dont depuis contre encore lors selon très peut faire où on lui a y d'un d'une",
    "es": "el la los las de del que y en un una a por con para no se su sus al lo como más pero es fue ha son o este esta "
    "sobre entre cuando también ya muy sin hasta desde hay donde quien todo nos durante contra ser tiene había porque esto "
    "era han según ante años dos tras además está le les ese esa todos otros uno ni ellos",
    "pt": "o a os as de do da dos das que e em um uma no na nos nas por com para não se ao aos à às mais como mas foi é são "
    "ou sua seu seus suas ele ela já também até pelo pela entre depois sem mesmo quando muito isso esta este está ser tem "
    "ter foram segundo sobre era há anos após ainda onde disse eles num numa pode",
    "it": "il lo la i gli le di del della dei delle dello degli che e in un una per con non si è sono da dal dalla al alla "
    "ai alle nel nella nei nelle su sul sulla come più ma anche ha hanno se questo questa dopo tra fra stato stata essere "
    "aveva loro suo sua suoi o dove quando perché così prima molto già ancora era ed a ad uno due anni secondo contro",
    "nl": "de het een van en in is dat op te voor met die zijn niet aan er om als ook bij door maar naar heeft uit dan over "
    "ze hij werd worden wordt nog was hebben zich tot deze dit had meer geen wat kan of al moet moeten veel onder tegen zo "
    "na zij hun haar wel volgens omdat gaat tussen zou kunnen jaar",
    "sv": "och att det i en som på är av för med den till inte har de om ett han men var jag från vi så kan när år nu sig "
    "ut efter bli mot vid än man eller också hade blir under upp där sina skulle över ska hon vara detta mellan alla "
    "varit andra mycket sedan sin enligt dem få två utan",
    "da": "og at det i en er som på af for med den til ikke har de om et han men var jeg fra vi så kan når år nu sig ud "
    "efter blive mod ved end man eller også havde bliver under op der sine skulle over skal hun være dette mellem alle "
    "været andre meget siden sin ifølge dem to uden blev hvor mange fordi",
    "no": "og at det i en er som på av for med den til ikke har de om et han men var jeg fra vi så kan når år nå seg ut "
    "etter bli mot ved enn man eller også hadde blir under opp der sine skulle over skal hun være dette mellom alle vært "
    "andre mye siden sin ifølge dem to uten ble hvor mange fordi selv mer noe bare",
    "fi": "ja on ei se että oli hän mutta myös kun joka ovat jos niin sen tai mukaan kuin ollut vain ole sekä jo nyt vielä "
    "tämä hänen jossa jotka olisi voi jälkeen kanssa mitä sitä oman eli ennen noin kuitenkin sanoo koko paljon muun",
    "pl": "w i na z do nie się że to jest o po jak od za co przez ale dla są tym był było tego także oraz ich jego już być "
    "może przy który która które tylko czy przed jej lub pod bardzo ze we które został będzie ma roku lat tak jako bez "
    "podczas według między więc gdy można nad u a",
    "cs": "a v se na je že to s z do o i k ve pro za by ale po jako od však jsou jeho které který která si byl byla bylo "
    "podle také nebo už jen může aby jejich před při než tak když mezi co má této tím ze být není až pak během proti roku "
    "let dále více svůj která",
    "sk": "a v sa na je že to s z do o i k vo pre za by ale po ako od však sú jeho ktoré ktorý ktorá si bol bola bolo podľa "
    "aj alebo už len môže aby ich pred pri než tak keď medzi čo má tejto tým zo byť nie až potom počas proti roku rokov",
    "hr": "i u je se na da za su od s o ne a kako bi koji koja koje to iz će ili što ali po nije još već samo do kao bio bila "
    "bilo nakon prema te jer više pri godine može biti sve ima njegov zbog tako nego ovo taj između protiv",
    "sl": "in je v na se da za so ki z s po pa od bi ne tudi ali še kot bo iz pri o do že le ko bil bila bilo kako lahko "
    "zaradi ter svoje tem med proti več nima njegov sta leta bodo nad pod kar",
    "ro": "și de în a la cu pe o un că nu din este pentru mai care sunt au fost prin după dar ca se sau al ale lui dintre "
    "despre până această acest fi între fiind când sa lor ori cele cei spus avea său doar foarte prin fără peste ani potrivit",
    "hu": "a az és hogy nem is egy ez volt de csak már meg van mint vagy ha el még lesz kell azt ki minden amely után szerint "
    "között voltak akkor majd lehet ami aki pedig mert nagyon ezt arra miatt során ellen fel több",
    "tr": "ve bir bu da de için ile olarak çok daha olan kadar sonra ise gibi en ancak her ne var değil o ya göre yeni "
    "tarafından olduğu ilk iki içinde karşı dedi önce arasında oldu ki bin diye son olduğunu etti üzere ama şu hem",
    "id": "yang dan di itu dengan untuk dari dalam tidak ini pada akan ada juga ke oleh kata tersebut bisa saat telah mereka "
    "karena sudah atau dia saya kami lebih para hari menjadi secara adalah seperti tahun sebagai bahwa harus kepada hanya "
    "masih antara setelah",
    "ms": "yang dan di itu dengan untuk dari dalam tidak ini pada akan ada juga ke oleh kata tersebut boleh telah mereka "
    "kerana sudah atau beliau saya kami lebih para hari menjadi secara adalah seperti tahun sebagai bahawa perlu kepada",
    "vi": "của và là có được trong cho các không một những với người này đã khi để từ ra đến vào như về tại nhiều theo năm "
    "trên đó cũng bị còn sẽ do hai phải sau nhưng thì rất ông bà việc lại mà",
    "sq": "në e të dhe i për me një që nga se është si u ka nuk më do por kjo ky janë kanë tha duke pas edhe te deri kur "
    "ndaj mund ai ajo tij saj ne ishte sipas vetëm shumë kundër ku këtë",
    "sw": "ya na wa kwa ni katika la za kuwa cha alisema hii huo huyo hiyo baada kama pia lakini ambao ambayo wake yake "
    "watu zaidi hilo hayo bila kutoka hata mwaka kila hadi sana au si",
    "sn": "kuti uye asi kana nekuti pamwe zvakare panguva vanhu mukuru nyika kubva iyi uyo avo vakati anoti ari kuita "
    "izvi zvino chete vose gore makore nyaya",
    "ln": "mpe te oyo bato mpo ete ezali po ndenge bango ye lokola yango kasi to nde mokolo mboka nini moko mibale nyonso "
    "kino liboso kati",
    "lg": "nti era nga eri abantu okuva kuba ebya kya bwe naye kubanga oba buli gwa bwa abo ye okutuusa ekyo awo eyo "
    "ate olw'okuba",
    "xh": "ukuba kwaye kodwa xa nje le ngokuba abantu kwi kunye yakhe wakhe ngo ukuze okanye nto oko kwaba bona",
    "zu": "ukuthi futhi kodwa uma nje ngoba abantu kanye yakhe wakhe ngo ukuze noma lokhu kule bona ukuba ngesikhathi",
    "ha": "da na ta a ya cewa don ba an wannan kuma shi ne ce yi su su kan ga daga wasu zai tare amma yadda domin kasar "
    "mai sai wata har lokacin jami'an",
    "so": "oo iyo ka in ku waa ah ay uu ee la ayaa soo u si lagu kale aan waxaa waxa waxay inuu inay kuwa iyada dadka sheegay",
    "is": "og að í á er sem um til það með fyrir ekki var við en af hann eru hafa því þess þeir verið frá hefur eða þar "
    "verður segir upp ekki síðan þegar eftir hún vera þessi mjög ár þeirra",
    "lv": "un ir ka par no ar uz tas kas arī ne bet to lai pēc kā tika gan vai līdz vēl šo jau tā pie bija viņš nav gada "
    "var tikai savu pret laikā",
    "lt": "ir kad yra su tai į iš kaip bet buvo ne apie jo dėl nuo tik jau ar po prie jis taip pat gali metų už per kurie "
    "savo būti prieš jų dar",
    "et": "ja on ei et see oli ta kui ka mis oma aga või kes seda siis nii veel välja selle mille pärast aasta ning üle "
    "pole olid tema nende saab juba kuid vastu ütles",
    "ca": "el la els les de del que i en un una a per amb no es al seu seva com més però és va ha són o aquest aquesta sobre "
    "entre quan també ja molt sense fins des hi on tot dels pel pels segons anys després ser han estat",
    "ru": "и в не на с что по как это к из у за от о для его но а он она они мы вы был была было были же бы так все при "
    "до или также только во ее их если уже после который которые которая может со год года лет более этом чтобы "
    "между под без где когда об была том",
    "uk": "і в не на з що по як це до із у за від про для його але а він вона вони ми ви був була було були ж би так усе "
    "при або також тільки її їх якщо вже після який які яка може зі рік року років більше цьому щоб між під без де коли "
    "та й є",
    "bg": "и в не на с че по как това към от за о го но а той тя те ние вие беше била било са се да ще при до или също "
    "само ги ако вече след който които която може със година години повече този между под без където когато още",
    "sr": "и у је се на да за су од с о не а како би који која које то из ће или што али по није још већ само до као био "
    "била било након према те јер више при године може бити све има због тако него између против",
    "el": "και το να η της του τα την ο με για από στο που στην είναι των στη δεν τον θα οι τις στα σε αλλά ως μια ένα "
    "αυτό όπως έχει μετά κατά όταν ήταν πως προς ότι πριν μόνο έναν σύμφωνα χωρίς στις στους",
    "ar": "في من على إلى أن التي عن مع الذي هذا هذه ما كما كان لا بعد قد خلال بين كل وقد أو ذلك إن قال لم كانت أنه حيث "
    "منذ حتى قبل عند ضد وفي ومن وكان هو هي تم عام غير أي",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد گفت شده بود پس ما اما یا هر باید می شود دارد "
    "کند اند او وی های کرده آنها بین",
    "ur": "کے کی میں ہے اور سے کا کو اس نے کہ پر ہیں بھی ایک تھا یہ کر وہ جو نہیں گیا ہو تو رہے ان کیا ہوئے تھے جا بعد ساتھ لیے",
    "hi": "के में की है और से का को ने पर यह कि भी हैं नहीं एक इस कर था तो लिए वह हो रहा कहा साथ बाद गया थी जो अपने किया "
    "कुछ तक रहे ही बहुत दिया वे उन",
    "he": "של את על לא זה עם הוא כי גם היא או אבל יש כל אל אם היה אך לפי כך בין אחרי לפני רק יותר הם אשר אין כמו מה אני",
}

STOPWORDS = {lang: frozenset(words.split()) for lang, words in _LISTS.items()}
"""Language code (ISO 639-1) to its words, in lower case."""

ALL_STOPWORDS = frozenset().union(*STOPWORDS.values())
"""The words of all languages: for a text whose language is not known."""
