"""The words that dates are made of, by language: months, weekdays, and what stands before a date.

Own compilation from general knowledge of the languages. Months begin with January, weekdays with Monday;
``/`` stands between the forms of one name (as dates have it first, abbreviations last),
``_`` for a blank inside.
"""

from __future__ import annotations

MONTHS = {
    "en": "January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug "
    "September/Sept/Sep October/Oct November/Nov December/Dec",
    "de": "Januar/Jänner/Jan/Jän Februar/Feber/Feb März/Mär/Mrz/Maerz April/Apr Mai Juni/Jun Juli/Jul "
    "August/Aug September/Sept/Sep Oktober/Okt November/Nov Dezember/Dez",
    "fr": "janvier/janv/jan février/févr/fév mars/mar avril/avr mai juin juillet/juil août "
    "septembre/sept/sep octobre/oct novembre/nov décembre/déc",
    "es": "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago "
    "septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic",
    "pt": "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago "
    "setembro/set outubro/out novembro/nov dezembro/dez",
    "it": "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago "
    "settembre/sett/set ottobre/ott novembre/nov dicembre/dic",
    "ca": "gener/gen febrer/febr març abril/abr maig juny/jun juliol/jul agost/ag setembre/set "
    "octubre/oct novembre/nov desembre/des",
    "gl": "xaneiro/xan febreiro/feb marzo/mar abril/abr maio/mai xuño/xuñ xullo/xul agosto/ago "
    "setembro/set outubro/out novembro/nov decembro/dec",
    "ro": "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug "
    "septembrie/sept/sep octombrie/oct noiembrie/noi/nov decembrie/dec",
    "nl": "januari/jan februari/febr/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug "
    "september/sept/sep oktober/okt november/nov december/dec",
    "af": "Januarie/Jan Februarie/Feb Maart/Mrt April/Apr Mei Junie/Jun Julie/Jul Augustus/Aug "
    "September/Sept/Sep Oktober/Okt November/Nov Desember/Des",
    "sv": "januari/jan februari/febr/feb mars april/apr maj juni/jun juli/jul augusti/aug "
    "september/sept/sep oktober/okt november/nov december/dec",
    "da": "januar/jan februar/febr/feb marts/mar april/apr maj juni/jun juli/jul august/aug "
    "september/sept/sep oktober/okt november/nov december/dec",
    "no": "januar/jan februar/febr/feb mars/mar april/apr mai juni/jun juli/jul august/aug "
    "september/sept/sep oktober/okt november/nov desember/des",
    "is": "janúar/jan febrúar/feb mars/mar apríl/apr maí júní/jún júlí/júl ágúst/ágú september/sept/sep "
    "október/okt nóvember/nóv desember/des",
    "fi": "tammikuuta/tammikuu/tammi helmikuuta/helmikuu/helmi maaliskuuta/maaliskuu/maalis "
    "huhtikuuta/huhtikuu/huhti toukokuuta/toukokuu/touko kesäkuuta/kesäkuu/kesä "
    "heinäkuuta/heinäkuu/heinä elokuuta/elokuu/elo syyskuuta/syyskuu/syys lokakuuta/lokakuu/loka "
    "marraskuuta/marraskuu/marras joulukuuta/joulukuu/joulu",
    "et": "jaanuar/jaan veebruar/veebr märts aprill/apr mai juuni juuli august/aug september/sept "
    "oktoober/okt november/nov detsember/dets",
    "lv": "janvāris/janvārī/janv februāris/februārī/febr marts/martā aprīlis/aprīlī/apr maijs/maijā "
    "jūnijs/jūnijā/jūn jūlijs/jūlijā/jūl augusts/augustā/aug septembris/septembrī/sept "
    "oktobris/oktobrī/okt novembris/novembrī/nov decembris/decembrī/dec",
    "lt": "sausio/sausis/saus vasario/vasaris/vas kovo/kovas balandžio/balandis/bal gegužės/gegužė/geg "
    "birželio/birželis/birž liepos/liepa/liep rugpjūčio/rugpjūtis/rugp rugsėjo/rugsėjis/rugs "
    "spalio/spalis/spal lapkričio/lapkritis/lapkr gruodžio/gruodis/gruod",
    "pl": "stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj "
    "czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz "
    "października/październik/paź listopada/listopad/lis grudnia/grudzień/gru",
    "cs": "ledna/leden/led února/únor/úno března/březen/bře dubna/duben/dub května/květen/kvě "
    "června/červen/čvn července/červenec/čvc srpna/srpen/srp září/zář října/říjen/říj "
    "listopadu/listopad/lis prosince/prosinec",
    "sk": "januára/január/jan februára/február/feb marca/marec/mar apríla/apríl/apr mája/máj júna/jún "
    "júla/júl augusta/august/aug septembra/september/sep októbra/október/okt novembra/november/nov "
    "decembra/december/dec",
    "sl": "januarja/januar/jan februarja/februar/feb marca/marec/mar aprila/april/apr maja/maj "
    "junija/junij/jun julija/julij/jul avgusta/avgust/avg septembra/september/sep oktobra/oktober/okt "
    "novembra/november/nov decembra/december/dec",
    "hr": "siječnja/siječanj/januara/januar/sij/jan veljače/veljača/februara/februar/velj/feb "
    "ožujka/ožujak/marta/mart/ožu travnja/travanj/aprila/april/tra svibnja/svibanj/maja/maj/svi "
    "lipnja/lipanj/juna/juni/jun/lip srpnja/srpanj/jula/juli/jul/srp "
    "kolovoza/kolovoz/augusta/august/avgusta/avgust/kol rujna/rujan/septembra/septembar/ruj "
    "listopada/listopad/oktobra/oktobar/lis studenoga/studenog/studeni/novembra/novembar/stu "
    "prosinca/prosinac/decembra/decembar",
    "sr": "januara/januar/јануара/јануар/jan/јан februara/februar/фебруара/фебруар/feb/феб "
    "marta/mart/марта/март/mar/мар aprila/april/априла/април/apr/апр maja/maj/маја/мај "
    "juna/jun/jуна/јуна/јун/јуни jula/jul/јула/јул/јули avgusta/avgust/августа/август/avg/авг "
    "septembra/septembar/септембра/септембар/sep/сеп oktobra/oktobar/октобра/октобар/okt/окт "
    "novembra/novembar/новембра/новембар/nov/нов decembra/decembar/децембра/децембар/dec/дец",
    "mk": "јануари/јан февруари/фев март/мар април/апр мај јуни/јун јули/јул август/авг септември/сеп "
    "октомври/окт ноември/ное декември/дек",
    "bg": "януари/яну/ян февруари/февр/фев март/мар април/апр май юни/юн юли/юл август/авг "
    "септември/септ/сеп октомври/окт ноември/ноем/ное декември/дек",
    "ru": "января/январь/янв февраля/февраль/февр/фев марта/март/мар апреля/апрель/апр мая/май "
    "июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сент/сен октября/октябрь/окт "
    "ноября/ноябрь/нояб/ноя декабря/декабрь/дек",
    "uk": "січня/січень/січ лютого/лютий/лют березня/березень/берез/бер квітня/квітень/квіт/кві "
    "травня/травень/трав/тра червня/червень/черв/чер липня/липень/лип серпня/серпень/серп/сер "
    "вересня/вересень/вер жовтня/жовтень/жовт/жов листопада/листопад/лист/лис грудня/грудень/груд/гру",
    "be": "студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік мая/май/траўня/травень "
    "чэрвеня/чэрвень ліпеня/ліпень жніўня/жнівень верасня/верасень кастрычніка/кастрычнік "
    "лістапада/лістапад снежня/снежань",
    "hu": "január/jan február/febr/feb március/márc/már április/ápr május/máj június/jún július/júl "
    "augusztus/aug szeptember/szept/szep október/okt november/nov december/dec",
    "sq": "janar/jan shkurt/shk mars/mar prill/pri maj qershor/qer korrik/korr/kor gusht/gush "
    "shtator/shtat/sht tetor/tet nëntor/nën dhjetor/dhjet/dhj",
    "el": "Ιανουαρίου/Ιανουάριος/Ιαν Φεβρουαρίου/Φεβρουάριος/Φεβ Μαρτίου/Μάρτιος/Μαρ "
    "Απριλίου/Απρίλιος/Απρ Μαΐου/Μάιος/Μάι Ιουνίου/Ιούνιος/Ιουν Ιουλίου/Ιούλιος/Ιουλ "
    "Αυγούστου/Αύγουστος/Αυγ Σεπτεμβρίου/Σεπτέμβριος/Σεπτ/Σεπ Οκτωβρίου/Οκτώβριος/Οκτ "
    "Νοεμβρίου/Νοέμβριος/Νοεμ/Νοε Δεκεμβρίου/Δεκέμβριος/Δεκ",
    "tr": "Ocak/Oca Şubat/Şub Mart/Mar Nisan/Nis Mayıs/May Haziran/Haz Temmuz/Tem Ağustos/Ağu Eylül/Eyl "
    "Ekim/Eki Kasım/Kas Aralık/Ara",
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "id": "Januari/Jan Februari/Pebruari/Feb Maret/Mar April/Apr Mei Juni/Jun Juli/Jul Agustus/Agu/Agt "
    "September/Sept/Sep Oktober/Okt November/Nov/Nop Desember/Des",
    "ms": "Januari/Jan Februari/Feb Mac April/Apr Mei Jun Julai/Jul Ogos/Ogo September/Sept/Sep "
    "Oktober/Okt November/Nov Disember/Dis",
    "tl": "Enero/Ene Pebrero/Peb Marso/Mar Abril/Abr Mayo Hunyo/Hun Hulyo/Hul Agosto/Ago Setyembre/Set "
    "Oktubre/Okt Nobyembre/Nob Disyembre/Dis",
    "sw": "Januari/Jan Februari/Feb Machi Aprili/Apr Mei Juni/Jun Julai/Jul Agosti/Ago Septemba/Sept/Sep "
    "Oktoba/Okt Novemba/Nov Desemba/Des",
    "zu": "Januwari/Masingana Febhuwari/Februwari/Nhlolanja Mashi/Ndasa Ephreli/Mbasa Meyi/Nhlaba "
    "Juni/Nhlangulana Julayi/Ntulikazi Agasti/Ncwaba Septhemba/Mandulo Okthoba/Mfumfu Novemba/Lwezi "
    "Disemba/Zibandlela",
    "eu": "urtarrilaren/urtarrila otsailaren/otsaila martxoaren/martxoa apirilaren/apirila "
    "maiatzaren/maiatza ekainaren/ekaina uztailaren/uztaila abuztuaren/abuztua irailaren/iraila "
    "urriaren/urria azaroaren/azaroa abenduaren/abendua",
    "ar": "يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/إبريل/نيسان/أفريل مايو/أيار/ماي "
    "يونيو/يونيه/حزيران/جوان يوليو/يوليه/تموز/جويلية أغسطس/آب/أوت/غشت سبتمبر/أيلول/شتنبر "
    "أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني/نونبر ديسمبر/كانون_الأول/دجنبر",
    "fa": "ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "he": "ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי "
    "אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
    "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "bn": "জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট/অগাস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "uz": "yanvar fevral mart aprel may iyun iyul avgust sentabr/sentyabr oktabr/oktyabr noyabr dekabr",
    "ha": "Janairu Fabrairu/Faburairu Maris Afrilu Mayu Yuni Yuli Agusta/Augusta Satumba Oktoba Nuwamba Disamba",
    "hi": "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
}
"""Twelve names a language. Chinese, Japanese, Korean and Vietnamese months are numbers: the grammar has them."""

WEEKDAYS = {
    "en": "Monday/Mon Tuesday/Tues/Tue Wednesday/Weds/Wed Thursday/Thurs/Thur/Thu Friday/Fri Saturday/Sat Sunday/Sun",
    "de": "Montag/Mo Dienstag/Di Mittwoch/Mi Donnerstag/Do Freitag/Fr Samstag/Sonnabend/Sa Sonntag/So",
    "fr": "lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim",
    "es": "lunes/lun martes/mar miércoles/mié jueves/jue viernes/vie sábado/sáb domingo/dom",
    "pt": "segunda-feira/seg terça-feira/ter quarta-feira/qua quinta-feira/qui sexta-feira/sex sábado/sáb domingo/dom",
    "it": "lunedì/lun martedì/mar mercoledì/mer giovedì/gio venerdì/ven sabato/sab domenica/dom",
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "gl": "luns martes mércores xoves venres sábado domingo",
    "ro": "luni/lun marți/mar miercuri/mie joi vineri/vin sâmbătă/sâm duminică/dum",
    "nl": "maandag/ma dinsdag/di woensdag/wo donderdag/do vrijdag/vr zaterdag/za zondag/zo",
    "af": "Maandag Dinsdag Woensdag Donderdag Vrydag Saterdag Sondag",
    "sv": "måndag/mån tisdag/tis onsdag/ons torsdag/tors/tor fredag/fre lördag/lör söndag/sön",
    "da": "mandag/man tirsdag/tirs/tir onsdag/ons torsdag/tors/tor fredag/fre lørdag/lør søndag/søn",
    "no": "mandag/man tirsdag/tirs/tir onsdag/ons torsdag/tors/tor fredag/fre lørdag/lør søndag/søn",
    "is": "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur",
    "fi": "maanantai/maanantaina/ma tiistai/tiistaina/ti keskiviikko/keskiviikkona/ke "
    "torstai/torstaina/to perjantai/perjantaina/pe lauantai/lauantaina/la sunnuntai/sunnuntaina/su",
    "et": "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
    "lv": "pirmdiena/pirmdien otrdiena/otrdien trešdiena/trešdien ceturtdiena/ceturtdien "
    "piektdiena/piektdien sestdiena/sestdien svētdiena/svētdien",
    "lt": "pirmadienis/pirmadienį antradienis/antradienį trečiadienis/trečiadienį "
    "ketvirtadienis/ketvirtadienį penktadienis/penktadienį šeštadienis/šeštadienį sekmadienis/sekmadienį",
    "pl": "poniedziałek/pon/pn wtorek/wt środa/środę/śr czwartek/czw piątek/pt sobota/sobotę/sob "
    "niedziela/niedzielę/niedz/nd",
    "cs": "pondělí/po úterý/út středa/středu/st čtvrtek/čt pátek/pá sobota/sobotu/so neděle/neděli/ne",
    "sk": "pondelok/po utorok/ut streda/stredu/st štvrtok/št piatok/pi sobota/sobotu/so nedeľa/nedeľu/ne",
    "sl": "ponedeljek/pon torek/tor sreda/sre četrtek/čet petek/pet sobota/sob nedelja/ned",
    "hr": "ponedjeljak/pon utorak/uto srijeda/srijedu/sri četvrtak/čet petak/pet subota/subotu/sub "
    "nedjelja/nedjelju/ned",
    "sr": "ponedeljak/понедељак/pon/пон utorak/уторак/uto/уто sreda/среда/sre/сре "
    "četvrtak/четвртак/čet/чет petak/петак/pet/пет subota/субота/sub/суб nedelja/недеља/ned/нед",
    "mk": "понеделник вторник среда четврток петок сабота недела",
    "bg": "понеделник/пн вторник/вт сряда/ср четвъртък/чт петък/пт събота/сб неделя/нд",
    "ru": "понедельник/пн вторник/вт среда/среду/ср четверг/чт пятница/пятницу/пт суббота/субботу/сб воскресенье/вс",
    "uk": "понеділок/пн вівторок/вт середа/середу/ср четвер/чт п'ятниця/п'ятницю/пт субота/суботу/сб неділя/неділю/нд",
    "be": "панядзелак аўторак серада чацвер пятніца субота нядзеля",
    "hu": "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    "sq": "hënë/hëna martë/marta mërkurë/mërkura enjte/enjtja premte/premtja shtunë/shtuna diel/diela",
    "el": "Δευτέρα/Δευ Τρίτη/Τρι Τετάρτη/Τετ Πέμπτη/Πεμ Παρασκευή/Παρ Σάββατο/Σαβ Κυριακή/Κυρ",
    "tr": "Pazartesi/Pzt Salı/Sal Çarşamba/Çar Perşembe/Per Cuma/Cum Cumartesi/Cmt Pazar/Paz",
    "id": "Senin/Sen Selasa/Sel Rabu/Rab Kamis/Kam Jumat/Jum'at/Jum Sabtu/Sab Minggu/Ahad/Min",
    "ms": "Isnin Selasa Rabu Khamis Jumaat Sabtu Ahad",
    "tl": "Lunes Martes Miyerkules/Miyerkoles Huwebes Biyernes Sabado Linggo",
    "sw": "Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili",
    "zu": "Msombuluko Lwesibili Lwesithathu Lwesine Lwesihlanu Mgqibelo Sonto",
    "eu": "astelehena asteartea asteazkena osteguna ostirala larunbata igandea",
    "vi": "thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật/chúa_nhật",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "fa": "دوشنبه سه‌شنبه/سه_شنبه چهارشنبه پنجشنبه/پنج‌شنبه جمعه شنبه یکشنبه/یک‌شنبه",
    "ur": "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار",
    "he": "יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת יום_ראשון",
    "th": "จันทร์/วันจันทร์/วันจันทร์ที่ อังคาร/วันอังคาร/วันอังคารที่ พุธ/วันพุธ/วันพุธที่ "
    "พฤหัสบดี/วันพฤหัสบดี/วันพฤหัสบดีที่ ศุกร์/วันศุกร์/วันศุกร์ที่ เสาร์/วันเสาร์/วันเสาร์ที่ อาทิตย์/วันอาทิตย์/วันอาทิตย์ที่",
    "bn": "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার/রোববার",
    "uz": "dushanba seshanba chorshanba payshanba juma shanba yakshanba",
    "ha": "Litinin Talata Laraba Alhamis Jummaʼa/Juma'a Asabar Lahadi",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार/बृहस्पतिवार शुक्रवार शनिवार रविवार",
    "zh": "星期一/周一/週一/礼拜一/一 星期二/周二/週二/礼拜二/二 星期三/周三/週三/礼拜三/三 星期四/周四/週四/礼拜四/四 "
    "星期五/周五/週五/礼拜五/五 星期六/周六/週六/礼拜六/六 星期日/星期天/周日/週日/礼拜天/日",
    "ja": "月曜日/月曜/月 火曜日/火曜/火 水曜日/水曜/水 木曜日/木曜/木 金曜日/金曜/金 土曜日/土曜/土 日曜日/日曜/日",
    "ko": "월요일/월 화요일/화 수요일/수 목요일/목 금요일/금 토요일/토 일요일/일",
}
"""Seven names a language, Monday first. A single letter (火) is a weekday only in brackets."""

ALIASES = {"nb": "no", "nn": "no", "bs": "hr", "sh": "hr", "in": "id", "iw": "he", "fil": "tl"}
"""Codes of languages whose rows are found under another code."""

SHORT_ANYWHERE = frozenset(
    "jan feb mar apr may jun jul aug sep oct nov dec okt dez mai maj mei ene abr ago dic fev avr mrz".split()
)
"""Names of up to three ASCII letters that are months in a text of unknown language: "Gen", "Set", "Out" are words."""

DAY_FIRST = frozenset(
    "de fr es pt it ca gl ro nl sv da no is fi et lv pl cs sk sl hr sr mk bg ru uk be sq el tr az id ms sw vi ar ur he "
    "hi".split()
)
"""Languages that write the day before the month in figures. English does both."""

YEAR_FIRST = frozenset(("zh", "ja", "ko", "hu", "lt", "eu"))
"""Languages that write a year, even one of two digits, before month and day."""

PUBLISHED = (
    "(?:date |time )?(?:first |originally |last )?(?:published|publish(?:ed)? date|publication date|"
    "posted|created|uploaded|released|release date|issued|filed|submitted|added|written|issue date|"
    "date posted)(?: online| by)?|pub(?:lished|\\.)? ?date|date(?: of publication| published)?|dated|"
    "(?:erst)?veröffentlicht|veröffentlichung(?:sdatum|stag)?|publiziert|erschienen|erstellt|eingestellt|"
    "geschrieben|verfasst|online seit|datum|publiée?|publié(?:e)? en ligne|paru|mis en ligne|posté|créé|"
    "date de publication|publication|publicad[oa]|publicación|fecha(?: de publicación)?|creado|"
    "publicado em|data(?: de publicação| di pubblicazione)?|publicação|criado em|pubblicat[oa]|"
    "pubblicazione|publicat|data publicării|gepubliceerd|geplaatst|publicatiedatum|gepost|publicerad|"
    "publicerat|publiceringsdatum|skapad|publiceret|udgivet|oprettet|offentliggjort|publisert|opprettet|"
    "lagt ut|birt|julkaistu|julkaisupäivä|opublikowano|data publikacji|opublikowane|dodano|publikacja|"
    "publikováno|zveřejněno|vydáno|vytvořeno|publikované|zverejnené|objavljeno|objavljen|objava|"
    "objavljeno|published|avaldatud|publicēts|publikuota|paskelbta|skelbta|megjelent|közzétéve|"
    "publikálva|létrehozva|publikuar|publikuar më|botuar|postuar|опубликован[оа]?|дата публикации|"
    "размещено|создано|добавлено|опубліковано|дата публікації|створено|публикувано|публикуван[оа]?|"
    "објављено|δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία|ανάρτηση|yayın(?:lanma|lama)?(?: tarihi)?|"
    "yayınlandı|yayımlandı|oluşturulma(?: tarihi)?|eklenme(?: tarihi)?|giriş(?: tarihi)?|tarih|"
    "diterbitkan|dipublikasikan|diposting|terbit|tanggal|diterbitkan pada|đăng(?: lúc| ngày)?|ngày đăng|"
    "xuất bản|imechapishwa|نشرت?|نُشر|تاريخ النشر|تم النشر|تاریخ انتشار|انتشار|פורסם|प्रकाशित|पब्लिश|"
    "发布(?:时间|日期|于)?|發布(?:時間|日期)?|发表(?:时间|于)?|發表|時間|时间|日期|公開(?:日)?|掲載(?:日)?|投稿(?:日)?|配信(?:日)?|発行(?:日)?|"
    "公開日時|입력|등록|게시|작성|기사입력|승인|발행"
)
"""What stands before the date on which something came out. Regular expression, matched without regard to case."""

UPDATED = (
    "(?:last |recently )?(?:updated|update|modified|revised|edited|reviewed|changed|amended|corrected|"
    "refreshed)(?: date)?|(?:zuletzt |letztmals |letzte )?(?:aktualisiert|aktualisierung|geändert|"
    "änderung|bearbeitet)|stand|updatet|(?:dernière )?(?:mise? à jour|mise à jour|modifiée?|modification|"
    "actualisée?)|(?:última )?(?:actualizad[oa]|actualización|modificación|modificado)|"
    "(?:última )?(?:atualizad[oa]|atualização|modificado)(?: em)?|(?:ultimo )?(?:aggiornat[oa]|"
    "aggiornamento|modificat[oa]|modifica)|actualitzat|actualizat|ultima actualizare|"
    "(?:laatst )?(?:bijgewerkt|gewijzigd|geüpdatet|aangepast)|laatste update|(?:senast )?(?:uppdaterad|"
    "uppdaterat|ändrad)|(?:sidst )?(?:opdateret|ændret)|(?:sist )?(?:oppdatert|endret)|"
    "(?:viimeksi )?(?:päivitetty|muokattu)|päivitys|(?:ostatnia )?(?:aktualizacja|zaktualizowano|"
    "modyfikacja)|aktualizováno|upraveno|aktualizované|ažurirano|posodobljeno|uuendatud|atjaunots|"
    "atnaujinta|frissítve|módosítva|utolsó frissítés|përditësuar|обновлен[оа]?|изменено|оновлено|"
    "обновен[оа]?|ажурирано|(?:τελευταία )?(?:ενημέρωση|ενημερώθηκε)|(?:son )?güncelle(?:me|"
    "nme)(?: tarihi)?|güncellendi|diperbarui|diperbaharui|pembaruan|cập nhật(?: lúc| ngày)?|آخر تحديث|"
    "تحديث|بروزرسانی|עודכן|अपडेटेड|अपडेट|更新(?:时间|日期|于|日|日時)?|最終更新(?:日)?|수정|최종수정|업데이트"
)
"""What stands before the date on which something was changed last."""
