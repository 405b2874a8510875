"""Words of time that count from now: stamps ("5 hours ago") and deictic words ("on Tuesday"), by language.

Own compilation from general knowledge of the languages. All are regular expressions.
"""

from __future__ import annotations

RELATIVE = (
    (
        r"{n} ?(?:s(?:ec(?:ond)?s?)?|min(?:ute)?s?|m|h(?:ou)?rs?|h|d(?:ays?)?|w(?:ee)?ks?|w|months?|mos?|"
        r"y(?:ea)?rs?|y)(?:,? (?:and )?{n} ?(?:s(?:ec(?:ond)?s?)?|min(?:ute)?s?|m|h(?:ou)?rs?|h|d(?:ays?)?|"
        r"w(?:ee)?ks?|w|months?|mos?|y(?:ea)?rs?|y))? ago"
    ),
    (
        r"vor (?:rund |etwa |über )?{n} (?:Sekunden?|Sek\.?|Minuten?|Min\.?|Stunden?|Std\.?|Tage?n?|Wochen?|"
        r"Monate?n?|Jahre?n?)"
    ),
    r"il y a {n} ?(?:secondes?|minutes?|min|heures?|h|jours?|j|semaines?|mois|ans?|années?)",
    r"hace {n} (?:segundos?|minutos?|min|horas?|h|días?|semanas?|mes(?:es)?|años?)",
    r"há {n} (?:segundos?|minutos?|min|horas?|h|dias?|semanas?|mês|meses|anos?)",
    r"{n} (?:segundos?|minutos?|min|horas?|h|dias?|semanas?|mês|meses|anos?) atrás",
    r"{n} (?:second[oi]|minut[oi]|min|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa",
    r"fa {n} (?:segons?|minuts?|hor(?:a|es)|di(?:a|es)|setman(?:a|es)|mes(?:os)?|anys?)",
    r"acum {n} (?:de )?(?:secunde|minute?|min|or[eă]|zile?|zi|săptămâni?|săptămână|lun[iă]|ani?)",
    r"{n} (?:seconden?|minuten?|min|uur|uren|dag(?:en)?|weken|week|maand(?:en)?|jaar|jaren) geleden",
    (
        r"(?:för )?{n} (?:sekunder|sekund|minuter|minut|min|timmar|timme|tim|dagar|dag|veckor|vecka|månader|"
        r"månad|år) sedan"
    ),
    (
        r"(?:for )?{n} (?:sekunder|sekund|minutter|minutt?|min|timer?|dager?|dage?|døgn|uker?|uger?|måneder|"
        r"måned|år) siden"
    ),
    (
        r"{n} (?:sekuntia|sekunti|minuuttia|minuutti|min|tuntia|tunti|päivää|päivä|viikkoa|viikko|kuukautta|"
        r"kuukausi|vuotta|vuosi) sitten"
    ),
    r"{n} (?:sekundit|minutit|tundi|tund|päeva|päev|nädalat?|kuud?|aastat?) tagasi",
    (
        r"{n} (?:sekund[ya]?|minut[ya]?|min|godzin[ya]?|godz\.?|dni|dzień|tygodni[ea]?|tydzień|miesiąc[ea]?|"
        r"miesięcy|lata?|rok) temu"
    ),
    (
        r"p[řr]ed {n} (?:sekund\w*|vteřin\w*|minút\w*|minut\w*|min|hodin\w*|hod|dn[eiíyť]\w*|týd\w+|týž\w+|"
        r"měsíc\w*|mesiac\w*|rok\w*|let\w*|ur\w*|dn\w+|ted\w+|mesec\w*)"
    ),
    r"pri?je {n} (?:sekund\w*|minut\w*|min|sat\w*|h|dan\w*|tjed\w+|nedelj\w*|mjesec\w*|mesec\w*|godin\w*)",
    r"пре {n} (?:секунд\w*|минут\w*|мин|сат\w*|дан\w*|недељ\w*|месец\w*|годин\w*)",
    r"преди {n} (?:секунд\w*|минут\w*|мин|час\w*|ден|дни|дена|седмиц\w*|месец\w*|годин\w*)",
    r"{n} (?:секунд\w*|минут\w*|мин\.?|час\w*|ч\.?|день|дня|дней|недел\w*|месяц\w*|год\w*|лет) назад",
    (
        r"{n} (?:секунд\w*|хвилин\w*|хв\.?|годин\w*|год\.?|день|дні|днів|тижд\w*|тижн\w*|місяц\w*|рік|роки|"
        r"років) тому"
    ),
    r"πριν (?:από )?{n} (?:δευτερόλεπτ\w*|λεπτ\w*|ώρ\w*|ημέρ\w*|μέρ\w*|εβδομάδ\w*|μήν\w*|χρόνι\w*)",
    (
        r"{n} (?:másodperc|perc|óra|nap|hét|hónap|év)(?:cel|pel|ával|pal|tel|pal|vel)? ezelőtt|{n} (?:perce|"
        r"órája|napja|hete|hónapja|éve)"
    ),
    r"{n} (?:saniye|dakika|dk|saat|sa|gün|hafta|ay|yıl) önce",
    r"{n} (?:detik|saat|menit|minit|jam|hari|minggu|bulan|tahun) (?:yang )?(?:lalu|lepas)",
    r"{n} (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm) trước",
    r"{n} (?:sekonda?|minut[aë]?|orë?|ditë|javë|muaj|vite?|vjet) (?:më parë|pas)",
    r"prieš {n} (?:sek\w*|min\w*|val\w*|dien\w*|d\.|savait\w*|mėn\w*|met\w*)",
    r"pirms {n} (?:sek\w*|min\w*|stund\w*|dien\w*|nedēļ\w*|mēneš\w*|gad\w*)",
    (
        r"(?:منذ|قبل) {n} (?:ثانية|ثوان[يٍ]?|دقيقة|دقائق|ساعة|ساعات|يوم(?:ا|اً)?|أيام|أسبوع|أسابيع|شهر|أشهر|"
        r"سنة|سنوات)|منذ (?:ساعة|ساعتين|يوم|يومين|دقيقة|دقيقتين)"
    ),
    r"{n} (?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال) (?:پیش|قبل)",
    (
        r"लगभग ?{n} (?:मिनट|घंटे|घंटा|दिन|सप्ताह|महीने|साल) पहले|{n} (?:मिनट|घंटे|घंटा|दिन|सप्ताह|महीने|"
        r"साल) पहले"
    ),
    r"{n} ?(?:秒|分钟|分鐘|小时|小時|个小时|天|日|周|週|个月|個月|月|年|時間|分|か月|ヶ月|カ月)(?:之)?前",
    r"{n} ?(?:초|분|시간|일|주|개월|달|년) ?전",
    r"(?:dakika|saa|siku|wiki|miezi|mwaka) {n} (?:zilizopita|iliyopita|uliopita)",
)
"""Frames of a time told from now, each with ``{n}`` for its number. Matched without regard to case."""

SIGNS = (
    r"(?:vor|il y a|hace|há|acum|p[řr]ed|pri?je|пре|преди|πριν|prieš|pirms|منذ|قبل) |fa {n} |"
    r"(?:ago|atrás| fa|geleden|sedan|siden|sitten|tagasi|temu|назад|тому|ezelőtt|perce|órája|napja|hete|hónapja|éve|"
    r"önce|lalu|lepas|trước|parë|pas|پیش|قبل|पहले|前|전|zilizopita|iliyopita|uliopita)(?!\w)"
)
"""What one of the frames has whatever stands around it: with ``{n}``, a pattern that is cheap to compile."""

NEAR_DAYS = (
    "yesterday|today|gestern|heute|vorgestern|hier|aujourd[’']hui|ayer|hoy|anteayer|ontem|hoje|ieri|oggi|"
    "gisteren|vandaag|igår|i går|idag|i dag|eilen|tänään|wczoraj|dziś|dzisiaj|včera|dnes|jučer|danas|"
    "вчера|сегодня|вчора|сьогодні|днес|χθες|σήμερα|dün|bugün|kemarin|hari ini|hôm qua|hôm nay|أمس|اليوم|"
    "昨天|今天|昨日|今日|어제|오늘"
)
"""The day before and the day itself; a stamp only with a label or a time beside it."""

_EN_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DE_DAY = (
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)"
    r"(?:morgen|mittag|nachmittag|abend|nacht)?"
)
_FR_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_ES_DAY = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
_IT_DAY = r"(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)"
_PT_DAY = r"(?:segunda|terça|quarta|quinta|sexta)-feira|(?:sábado|domingo)"
_NL_DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond)?"
_UNDATED = r"(?!,? (?:the )?\d| ?[A-Z]|, [A-Z]\w+\.? \d)"
"""No date, and no title, stands behind the weekday."""

DEICTIC = {
    "en": (
        rf"\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ate|[Ee]arly|[Ff]rom|said) {_EN_DAY}\b{_UNDATED}",
        rf"\b(?:[Ll]ast|[Nn]ext|[Tt]his) {_EN_DAY}\b{_UNDATED}",
        r"(?<![“\"‘«„'\w])(?:[Yy]esterday|[Tt]omorrow|[Tt]onight)\b(?![’']s\b| [A-Z])",
        r"\b(?:[Ee]arlier|[Ll]ater) (?:today|this (?:week|month|year))\b",
        r"\b(?:[Ll]ast|[Nn]ext|[Tt]his) (?:night|week(?:end)?|month|year|spring|summer|autumn|fall|winter)\b(?! [A-Z])",
    ),
    "de": (
        rf"\b(?:[Aa]m|[Bb]is|[Ss]eit|[Vv]om|[Zz]um) (?:\w+(?<=ten|den|gen) )?{_DE_DAY}\b(?!,? (?:den |dem )?\d)",
        rf"\b(?:[Kk]ommenden|[Nn]ächsten|[Vv]ergangenen|[Ll]etzten) {_DE_DAY}\b(?!,? (?:den |dem )?\d)",
        r"(?<![„“»\"\w])(?:[Gg]estern|[Vv]orgestern|[Üü]bermorgen)\b",
        r"\b(?:[Hh]eute|[Mm]orgen) (?:Abend|Nachmittag|Vormittag|Mittag|Nacht|früh)\b",
        r"\b(?:[Kk]ommende|[Nn]ächste|[Vv]ergangene|[Ll]etzte|[Vv]orige)[nrs]? (?:Woche|Monat|Jahr|Wochenende)s?\b",
    ),
    "fr": (
        rf"(?<![Ll]e )(?<!les )(?<![Cc]haque )(?<!du )\b{_FR_DAY}\b(?! (?:gras|saint|\d|1er)|[’'-])",
        rf"\b[Ll]e {_FR_DAY} (?:dernier|prochain|précédent)\b",
        r"(?<![«“\"] )(?<![«“\"\w])(?:[Hh]ier|[Aa]vant-hier|[Dd]emain|[Aa]près-demain)\b",
        r"\b[Ll]a semaine (?:dernière|prochaine|passée)\b|\b[Cc]ette (?:semaine|année)\b",
        r"\b[Ll](?:e mois|[’']an|[’']année|[’']été|e week-end) (?:derni(?:er|ère)|prochaine?|passée?)\b",
    ),
    "es": (
        rf"\b(?:[Ee]l|[Ee]ste|[Ee]l pasado|[Ee]l próximo) {_ES_DAY}\b(?! (?:santo|\d|de ramos))",
        r"(?<![«“\"\w])(?:[Aa]yer|[Aa]nteayer|[Aa]noche|[Pp]asado mañana)\b",
        r"\b[Ee]sta (?:semana|noche|tarde|mañana)\b",
        r"\b[Ll]a (?:semana (?:pasada|próxima|que viene)|(?:próxima|pasada) semana)\b",
        r"\b[Ee]l (?:(?:mes|año) (?:pasado|próximo|que viene)|(?:próximo|pasado) (?:mes|año))\b",
    ),
    "pt": (
        rf"\b(?:[Nn](?:a|o|esta|este|a última|a próxima)) (?:{_PT_DAY})\b(?! santa?| de ramos|,? (?:dia )?\(?\d)",
        r"(?<![«“\"\w])(?:[Oo]ntem|[Aa]nteontem|[Aa]manhã)\b",
        r"\b[Nn]?[Aa] (?:semana (?:passada|que vem)|(?:próxima|última) semana)\b",
        r"\b[Nn]?[Oo] (?:(?:mês|ano) (?:passado|que vem)|(?:próximo|último) (?:mês|ano))\b",
    ),
    "it": (
        rf"(?<!ogni )(?<![Ii]l )(?<![Ll]a )(?<!del )(?<!di )\b{_IT_DAY}\b(?! (?:santo|\d))",
        r"(?<![«“\"\w])(?:[Ii]eri|[Dd]omani|[Dd]opodomani|[Ss]tasera|[Ss]tamattina)\b",
        r"\b[Ll]a (?:settimana (?:scorsa|prossima)|(?:scorsa|prossima) settimana)\b",
        r"\b(?:[Ii]l mese|[Ll][’']anno) (?:scorso|prossimo)\b|\b[Ll]o scorso (?:mese|anno)\b",
    ),
    "nl": (
        rf"\b(?:[Oo]p|[Aa]fgelopen|[Kk]omende|[Vv]orige|[Vv]olgende|[Ss]inds|[Tt]ot|[Vv]anaf) {_NL_DAY}\b(?! \d)",
        r"(?<![‘“\"\w])(?:[Gg]isteren|[Ee]ergisteren|[Oo]vermorgen|[Vv]anavond)\b",
        r"\b(?:[Aa]fgelopen|[Vv]orige|[Vv]olgende|[Kk]omende) (?:week|maand|jaar|weekend)\b",
    ),
}
"""Expressions of time that name no day without the day of writing; what recurs ("on Tuesdays") is none."""
