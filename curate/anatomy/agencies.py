"""News agencies as datelines name them, and cities that need no country behind them. Constants only.

Own compilation from general knowledge; the AP Stylebook's cities that stand alone *(recalled)*.
"""

from __future__ import annotations

AGENCIES = (
    "AP|A\\.P\\.|Associated Press|The Associated Press|Reuters Health|Thomson Reuters Foundation|Reuters|REUTERS|AFP|dpa-AFX|dpa|DPA|EFE|Efe|Europa Press|"
    "EUROPA PRESS|ANSA|Adnkronos|AGI|PAP|TASS|ITAR-TASS|Xinhua|XINHUA|Bloomberg|UPI|APA|ATS|ats|Keystone-SDA|KNA|epd|sid|SID|dts|Belga|BELGA|ANP|TT|NTB|Ritzau|"
    "ritzau|STT|AA|İHA|IHA|DHA|ANKA|Anadolu Agency|Kyodo News|Kyodo|Jiji Press|Yonhap|PTI|ANI|IANS|UNI|CNN Business|CNN|BBC|VOA|NPR|RTR|UKRINFORM|"
    "Ukrinform|UNIAN|Interfax|INTERFAX\\.RU|RIA Novosti|RIA|MTI|ČTK|TASR|SITA|Hina|HINA|Tanjug|Beta|BTA|BGNES|Agerpres|AGERPRES|LUSA|Lusa|Agência Brasil|Bernama|"
    "BERNAMA|Antara|ANTARA|CP|The Canadian Press|AAP|PA|NAN|MAP|APS|TAP|WAM|SPA|QNA|KUNA|Petra|IRNA|ISNA|MENA|SANA|WAFA|VNA|TTXVN|PNA|CNA|KCNA|LETA|BNS|ELTA|"
    "ТАСС|ИТАР-ТАСС|РИА Новости|Интерфакс|Рейтер|Sputnik|УНІАН|Укрінформ|Інтерфакс-Україна|БТА|БГНЕС|Танјуг|"
    "رويترز|أ ف ب|أ\\.ف\\.ب|ا ف ب|د ب أ|د\\.ب\\.أ|واس|وام|قنا|كونا|وات|بترا|سانا|خدمة رويترز[\\u0600-\\u06ff ]{0,30}|भाषा|वार्ता|এএফপি|রয়টার্স|বাসস|ইউএনবি"
)
"""Names of agencies as they stand in brackets, as a pattern."""

BEHIND = "РИА Новости|ТАСС|Интерфакс|INTERFAX\\.RU|Sputnik|УНІАН|Укрінформ|РБК"
"""Agencies that stand behind the dash."""

CITIES = frozenset(
    "amsterdam athens atlanta baghdad baltimore bangkok beijing beirut berlin boston brussels cairo chicago cincinnati cleveland "
    "copenhagen dallas denver detroit djibouti dublin geneva gibraltar guatemala hanoi havana helsinki honolulu houston indianapolis "
    "islamabad istanbul jakarta jerusalem johannesburg kabul kyiv kiev kuwait london luxembourg macau madrid mexico miami milan milwaukee "
    "minneapolis monaco montreal moscow munich nairobi oslo ottawa panama paris philadelphia phoenix pittsburgh prague quebec rome "
    "seattle seoul shanghai singapore stockholm sydney tehran tokyo toronto vienna vilnius warsaw washington zurich lisbon budapest "
    "hamburg köln frankfurt wien bern zürich münchen düsseldorf stuttgart roma milano torino napoli lyon marseille genève bruxelles lisboa "
    "barcelona sevilla valencia bogotá caracas lima quito santiago montevideo asunción managua tegucigalpa brasília rabat alger tunis tripoli "
    "damascus riyadh doha dubai amman ankara izmir diyarbakır lagos abuja accra dakar bamako kinshasa harare lusaka kampala kigali pretoria "
    "mumbai chennai kolkata bengaluru hyderabad karachi lahore dhaka colombo kathmandu manila taipei hanoi pyongyang canberra melbourne "
    "brisbane wellington auckland winnipeg edmonton calgary vancouver halifax edinburgh glasgow belfast cardiff bucharest sofia belgrade "
    "zagreb ljubljana sarajevo skopje tirana pristina minsk riga tallinn tbilisi yerevan baku reykjavik praha warszawa kraków bukarest "
    "sacramento albany harrisburg tallahassee москва киев київ минск варшава прага берлин лондон париж вашингтон анкара "
    "софия београд".split()
) | {"new york", "los angeles", "san francisco", "las vegas", "new orleans", "salt lake city", "st. louis", "hong kong", "new delhi",
     "mexico city", "rio de janeiro", "sao paulo", "são paulo", "vatican city", "kuwait city", "united nations", "tel aviv", "san diego",
     "san antonio", "oklahoma city", "guatemala city", "panama city", "buenos aires", "la paz", "kuala lumpur", "addis ababa", "cape town",
     "abu dhabi", "port-au-prince", "san salvador", "phnom penh", "ho chi minh city", "santo domingo", "den haag", "the hague",
     "санкт-петербург", "нью-йорк"}  # fmt: skip
"""Cities that need no country behind them, in lower case."""
