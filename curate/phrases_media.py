"""Labels of pictures and of those who made them, by language, and the names of agencies that sell them.

Own compilation. Phrases are parted by " | "; agencies are patterns, in small letters where they are written in any case.
"""

from __future__ import annotations

CREDITS = {
    "en": "photo | photos | image | images | picture | pictures | pic | pics | credit | credits | photo credit | photo credits | photos credit | image credit | image credits | picture credit | photograph | photographs | photographer | photography | "
    "illustration | illustrations | graphic | graphics | screenshot | screengrab | file photo | photo courtesy | image courtesy | photo source | image source | picture source | featured image | featured image credit | featured photo | cover image | "
    "cover photo | header image | header photo | main image | lead image | lead photo | feature image | feature photo | photo illustration | photo-illustration | artwork | animation | photo by | photos by | image by | images by | picture by | pictures by | "
    "pic by | photograph by | photographs by | photography by | illustration by | illustrations by | graphic by | graphics by | photo from | image from | photo via | image via | photo courtesy of | image courtesy of | photos courtesy of | images courtesy of | "
    "picture courtesy of | courtesy of | courtesy | photo copyright | image copyright | featured image via | image credits to | thumbnail | thumbnail image | banner image | hero image | video credit | video by | ap photo | stock photo | stock image | top photo | art by",
    "de": "foto | fotos | bild | bilder | grafik | grafiken | illustration | symbolbild | symbolfoto | archivbild | archivfoto | bildquelle | bildquellen | bildrechte | bildnachweis | fotocredit | fotonachweis | titelbild | titelfoto | beitragsbild | foto von | "
    "fotos von | bild von | bilder von | foto © | montage | screenshot | fotograf | fotografin | aufmacherbild | teaserbild | headerbild | infografik | fotomontage | quelle foto | foto quelle | abbildung",
    "fr": "photo | photos | crédit | crédits | crédit photo | crédits photo | crédit photos | crédits photos | image | images | illustration | dessin | photo d'illustration | photo de | photo par | photographie | photographe | infographie | image d'illustration | capture d'écran | © photo | visuel",
    "es": "foto | fotos | fotografía | fotografías | imagen | imágenes | crédito | créditos | crédito de la foto | ilustración | gráfico | infografía | captura de pantalla | foto de archivo | imagen de archivo | foto de | fotos de | imagen de | foto por | foto cortesía | cortesía | foto referencial",
    "pt": "foto | fotos | fotografia | imagem | imagens | crédito | créditos | crédito da foto | ilustração | arte | infográfico | foto de | fotos de | foto por | foto ilustrativa | imagem ilustrativa | divulgação | reprodução | crédito foto",
    "it": "foto | immagine | immagini | credit | credits | crediti | credit foto | crediti foto | illustrazione | foto di | immagine di | fotografia | fotografie | foto d'archivio | infografica | foto credit",
    "nl": "foto | foto's | beeld | illustratie | fotografie | foto van | afbeelding | fotograaf | infographic",
    "pl": "fot | foto | zdjęcie | zdjęcia | źródło zdjęcia | autor zdjęcia | ilustracja | grafika | zdjęcie ilustracyjne | fot. ilustracyjna | zdj",
    "cs": "foto | zdroj foto | foto zdroj | ilustrační foto | ilustrace | grafika | autor foto | obrázek",
    "ru": "фото | фотография | фотографии | иллюстрация | изображение | скриншот | графика | автор фото | источник фото | фото из архива | инфографика | снимок | коллаж",
    "uk": "фото | фотографія | зображення | ілюстрація | скріншот | джерело фото | колаж | інфографіка",
    "tr": "fotoğraf | fotoğraflar | foto | görsel | kaynak fotoğraf | illüstrasyon | arşiv fotoğraf",
    "id": "foto | gambar | ilustrasi | sumber foto | foto oleh | dok | dokumentasi | infografis",
    "ar": "الصورة | صورة | تصوير | مصدر الصورة | صور",
    "zh": "图片 | 图源 | 图片来源 | 圖片來源 | 图片来源于 | 摄影 | 攝影 | 图 | 圖 | 图自 | 圖片 | 資料照 | 资料图 | 制图",
    "ja": "写真 | 画像 | 撮影 | 写真提供 | 画像提供 | 提供 | 写真出典 | 画像出典 | イラスト",
    "ko": "사진 | 사진제공 | 사진 제공 | 사진출처 | 사진 출처 | 그래픽 | 이미지 | 일러스트",
    "sv": "foto | bild | bilder | illustration | arkivbild | fotograf | grafik",
    "no": "foto | bilde | illustrasjon | arkivfoto | illustrasjonsfoto | fotograf | grafikk",
    "da": "foto | billede | illustration | arkivfoto | fotograf | grafik",
    "fi": "kuva | kuvat | kuvaaja | kuvituskuva | grafiikka",
    "sq": "foto | fotografia | foto nga | burimi i fotos",
    "vi": "ảnh | ảnh minh họa | nguồn ảnh | hình ảnh | hình",
    "ml": "ചിത്രം | ഫോട്ടോ | ചിത്രങ്ങൾ",
}
"""What stands before a name to say who made a picture."""

CAPTIONS = {
    "en": "image caption | media caption | video caption | photo caption | caption | image source | image copyright | media source | figure caption",
    "de": "bildunterschrift | bildbeschreibung",
    "fr": "légende image | crédit photo | légende | légende de l'image",
    "es": "pie de foto | fuente de la imagen | pie de imagen",
    "pt": "legenda da foto | legenda | crédito da imagem",
    "ru": "подпись к фото | автор фото | подпись к видео | источник изображения",
    "uk": "підпис до фото | автор фото | підпис до відео",
    "ar": "التعليق على الصورة | صدر الصورة | مصدر الصورة | التعليق على الفيديو",
    "tr": "fotoğraf altı yazısı | kaynak fotoğraf",
    "id": "keterangan gambar | sumber gambar",
    "hi": "इमेज कैप्शन | इमेज स्रोत",
    "sw": "maelezo ya picha | chanzo cha picha",
    "ha": "bayanan hoto | asalin hoton",
    "yo": "àkọlé àwòrán | oríṣun àwòrán",
    "ig": "ebe foto si | nkọwa foto",
    "so": "xigashada sawirka | qoraalka sawirka",
}
"""Labels of a caption or of the source of a picture, alone or with it."""

AGENCIES_SMALL = (
    r"getty(?: images)?|gettyimages|reuters|associated press|the associated press|ap photo|ap images|dpa|shutterstock|i?stock(?:photo)?|istock|adobe ?stock|alamy(?: stock photo)?|unsplash(?:\.com)?|pexels(?:\.com)?|pixabay(?:\.com)?|"
    r"flickr|wikimedia(?: commons)?|wikipedia commons|creative commons|bloomberg(?: via getty images)?|xinhua|imago(?: images)?|picture[- ]alliance|zuma(?: press| wire)?|sipa(?: usa| press)?|nurphoto|anadolu(?: agency| ajansı)?|scanpix|"
    r"lehtikuva|keystone|kyodo(?: news)?|yonhap|jiji|the canadian press|usa today(?: sports)?|imagn(?: images)?|sputnik|ria novosti|lapresse|magnum photos|corbis|bettmann|everett collection|depositphotos|freepik|canva|dreamstime|123rf|"
    r"thinkstock|fotolia|icon sportswire|east news|agencja wyborcza|agência brasil|europa press|cuartoscuro|notimex|télam|fotoarena|тасс|риа новости|интерфакс|рбк|коммерсантъ|уніан|укрінформ|unian|ritzau|polaris|redux|nasa|noaa|"
    r"afp via getty images|mirrorpix|rex features|splash news|backgrid|wireimage|filmmagic|alamy live news|action images|brunopress|hollandse hoogte|bildbyrån|witters|pressefoto baumann|eibner|mti|handout|"
    r"submitted photo|file photo|archive photo|courtesy photo|contributed photo"
)
"""Agencies, archives and networks that are written in any case."""

AGENCIES_CAPITAL = "AP|AFP|EPA|PA|AA|TT|NTB|CP|AAP|APA|ANSA|ANP|PTI|ANI|UPI|TASS|PAP|ČTK|CTK|MTI|EPA-EFE|EFE|DPA|KNA|EPD|IPP|DDP|HANDOUT|BELGA|KEYSTONE"
"""Those that words would spell in small letters."""

NEWS = "reuters|usa today(?: sports)?|bloomberg(?: via getty images)?|associated press|the associated press|dpa|bloomberg|xinhua|yonhap|jiji|тасс|риа новости|интерфакс|рбк|коммерсантъ|уніан|укрінформ|unian|nasa|noaa|sputnik|ria novosti|the canadian press|ritzau"
"""Of the agencies those that sell texts as well: alone at an edge they sign the article."""

BRANDS = (
    r"canva|unsplash(?:\.com)?|pexels(?:\.com)?|pixabay(?:\.com)?|flickr|shutterstock|i?stock(?:photo)?|freepik|dreamstime|depositphotos|123rf|fotolia|"
    r"thinkstock|corbis|redux|polaris|keystone|sipa|zuma|handout|mti|eibner|backgrid|alamy|adobe ?stock|creative commons|action images|magnum photos"
)
"""Of the agencies those that articles are about as well: alone on a line they may be headings."""
