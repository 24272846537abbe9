"""Uzbek is written once, in Latin letters, and read in others."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from safecompanion.language.readability import syllables
from safecompanion.language.scripts import (
    Rules,
    normalise_apostrophes,
    to_cyrillic,
    to_new_latin,
)

DATA = yaml.safe_load(
    Path(__file__).parents[2].joinpath("resources/data/orthography.yaml").read_text("utf-8")
)["rules"]
RULES = Rules.from_json(DATA)

# Written by hand, word by word. One pair is "Latin Cyrillic".
PAIRS = """
bola бола, bolalar болалар, bolangiz болангиз, farzand фарзанд, oʻgʻil ўғил, qiz қиз, ona она,
ota ота, ota-ona ота-она, buvi буви, oila оила, oilaviy оилавий, aka ака, opa опа, doʻst дўст,
begona бегона, odam одам, kishi киши, shaxs шахс, voyaga вояга, yetmagan етмаган, katta катта,
ishonch ишонч, ishonchli ишончли, tengdosh тенгдош, sinfdosh синфдош, oʻqituvchi ўқитувчи,
maktab мактаб, dars дарс, psixolog психолог, shifokor шифокор, ijtimoiy ижтимоий, xodim ходим,
militsiya милиция, politsiya полиция, tergovchi терговчи, advokat адвокат, prokuror прокурор,
sud суд, qonun қонун, jinoyat жиноят, hodisa ҳодиса, ariza ариза, shikoyat шикоят,
murojaat мурожаат, dalil далил, dalillar далиллар, imzo имзо, hisobot ҳисобот, markaz марказ,
xabar хабар, xabarlar хабарлар, yozishma ёзишма, yozib ёзиб, yozing ёзинг, suhbat суҳбат,
kundalik кундалик, yoʻriqnoma йўриқнома, kartochka карточка, sir сир, sirlar сирлар,
maxfiylik махфийлик, maxfiy махфий, shaxsiy шахсий, maʼlumot маълумот, maʼlumotlar маълумотлар,
telefon телефон, raqam рақам, qoʻngʻiroq қўнғироқ, havola ҳавола, akkaunt аккаунт,
parol пароль, profil профиль, kompyuter компьютер, planshet планшет, noutbuk ноутбук,
internet интернет, onlayn онлайн, sayt сайт, ilova илова, dastur дастур, oʻyin ўйин,
ekran экран, skrinshot скриншот, surat сурат, rasm расм, video видео, jonli жонли, efir эфир,
guruh гуруҳ, chat чат, kanal канал, bloklash блоклаш, oʻchirish ўчириш, oʻchirmang ўчирманг,
saqlang сақланг, saqlamang сақламанг, sozlamalar созламалар, bildirishnoma билдиришнома,
zoʻravonlik зўравонлик, jinsiy жинсий, jinsiyat жинсият, shantaj шантаж, tovlamachilik товламачилик,
qoʻrqitish қўрқитиш, qoʻrquv қўрқув, tahdid таҳдид, haqorat ҳақорат, taʼqib таъқиб,
kiberbulling кибербуллинг, kiberstalking киберсталкинг, gruming груминг, doksing доксинг,
fishing фишинг, dipfeyk дипфейк, feyk фейк, soxta сохта, yolgʻon ёлғон, axborot ахборот,
firibgarlik фирибгарлик, qimor қимор, giyohvand гиёҳванд, modda модда, kuryer курьер,
radikallashuv радикаллашув, ekspluatatsiya эксплуатация, intim интим, rozilik розилик,
sunʼiy сунъий, intellekt интеллект, xavf хавф, xavfsizlik хавфсизлик, xavfsiz хавфсиз,
himoya ҳимоя, orderi ордери, reja режа, kelishuv келишув, vaʼda ваъда, eʼtibor эътибор,
yordam ёрдам, yordamchi ёрдамчи, yoʻl йўл, yoʻq йўқ, yoʻqmi йўқми, yosh ёш, yangi янги,
yaxshi яхши, yana яна, yuborish юбориш, yuboring юборинг, yurak юрак, yer ер, yetkazish етказиш,
ehtiyot эҳтиёт, esingizda эсингизда, eslatma эслатма, eshitdim эшитдим, emas эмас, aytib айтиб,
aytsa айтса, aytmang айтманг, qayerda қаерда, qayta қайта, hozir ҳозир, hech ҳеч, hamma ҳамма,
uchrashuv учрашув, uyat уят, uyga уйга, quyosh қуёш, hayot ҳаёт, dunyo дунё, kiyim кийим,
sayyora сайёра, tayyor тайёр, ayol аёл, siyosat сиёсат, tibbiyot тиббиёт, loyiha лойиҳа,
sanʼat санъат, isteʼmol истеъмол, qalʼa қалъа, jamʼ жамъ, Isʼhoq Исҳоқ, asʼhob асҳоб,
togʻ тоғ, bogʻ боғ, tongda тонгда, singlim синглим, menga менга, shahar шаҳар, Toshkent Тошкент,
Oʻzbekiston Ўзбекистон, Gʻijduvon Ғиждувон, Qoraqalpogʻiston Қорақалпоғистон
"""
LOAN_WORDS = """
aksiya акция, aksiyadorlik акциядорлик, konsultatsiya консультация, konferensiya конференция,
stansiya станция, funksiya функция, reaksiya реакция, korrupsiya коррупция, informatsiya информация,
pensiya пенсия, versiya версия, Rossiya Россия, konsert концерт, konservatoriya консерватория,
konsepsiya концепция, prinsip принцип, protsess процесс, litsey лицей, sirk цирк, sirka сирка,
sement цемент, sex цех, sotsial социал, sotsin сотсин, ketsa кетса, retsept рецепт,
ensiklopediya энциклопедия, fransuz француз, ssenariy сценарий, patsiz патсиз,
sentabr сентябрь, sentabrda сентябрда, oktabr октябрь, oktabrgacha октябргача, yanvar январь,
fevraldagi февралдаги, iyun июнь, iyul июль, medal медаль, medallar медаллар, model модель,
parolni паролни, parolingizni паролингизни, profilingiz профилингиз, rol роль, rolik ролик,
albom альбом, albomlar альбомлар, film фильм, filmlari фильмлари, filtrlash фильтрлаш,
multfilm мультфильм, fakultet факультет, intervyu интервью, obyekt объект, subyektiv субъектив,
premyera премьера, pyesa пьеса, rayon район, mayor майор, aktyor актёр, aeroport аэропорт,
poeziya поэзия, duet дуэт, teatr театр, proyekt проект, klient клиент, budjet бюджет,
moʻjiza мўъжиза, moʻtadil мўътадил, moʻmin мўмин, YUNISEF ЮНИСЕФ, UNICEF ЮНИСЕФ
"""
KEPT = [
    "Telegram",
    "Take It Down",
    "SafeCompanion",
    "7-Zip",
    "Wi-Fi",
    "PDF",
    "QR",
    "{name}",
    "{{contact:uz-112}}",
    "{#now-hour}",
    "%n",
    "%1",
    "<b>",
    "&nbsp;",
    "`age -d`",
    "https://takeitdown.ncmec.org/a?b=c",
    "abuse@telegram.org",
    "@some_name",
    "t.me/some_name",
    "centre.pub",
    "result.json",
    "*.txt",
    "age1qyqszqgp",
    "Ctrl+Shift+H",
    "XXI",
    "u1",
    "SHA-256",
    "U+02BB",
    "5G",
]


def pairs(table):
    return [tuple(pair.split()) for pair in table.split(",") if pair.strip()]


def cyrillic(text):
    return to_cyrillic(text, RULES)


@pytest.mark.parametrize(("latin", "expected"), pairs(PAIRS))
def test_a_word_is_spelt_as_a_reader_of_cyrillic_writes_it(latin, expected):
    assert cyrillic(latin) == expected
    assert cyrillic(latin.upper()) == expected.upper()


@pytest.mark.parametrize(("latin", "expected"), pairs(LOAN_WORDS))
def test_a_loan_word_gets_back_what_latin_does_not_write(latin, expected):
    assert cyrillic(latin) == expected


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("o'g'il", "oʻgʻil"),
        ("O‘zbekiston", "Oʻzbekiston"),
        ("G’alaba, tog`", "Gʻalaba, togʻ"),
        ("ma'lumot, san’at, jamʻ", "maʼlumot, sanʼat, jamʼ"),
        ("oʼyin", "oʻyin"),
        ("«Ishonch» ‘metro’ 'bog'", "«Ishonch» ‘metro’ 'bog'"),
        ("'Bu so'z, togʻ' dedi", "'Bu soʻz, togʻ' dedi"),
        ("‘Bola {name}ga aytdi’", "‘Bola {name}ga aytdi’"),
        ("'ochiq\nto'g'", "'ochiq\ntoʻgʻ"),
        ("5' va 6'", "5' va 6'"),
    ],
)
def test_every_apostrophe_becomes_the_right_letter_and_quotes_stay(typed, right):
    assert normalise_apostrophes(typed) == right


@pytest.mark.parametrize(
    ("latin", "expected"),
    [
        ("Telegramda yozdi, TikTokdan emas", "Telegram’да ёзди, TikTok’дан эмас"),
        ("YouTubeʼdagi va Robloxni", "YouTube’даги ва Roblox’ни"),
        ("menyudan «Report», Snap va TikTok", "менюдан «Report», Snap ва TikTok"),
        ("QR-kod, SIM-karta, PDF fayl", "QR-код, SIM-карта, PDF файл"),
        ("WhatsApp’ ‘Telegramda’", "WhatsApp’ ‘Telegram’да’"),
        ("IIV va AQSH, BMT", "ИИВ ва АҚШ, БМТ"),
        ("OʻRQ-996, LRU-996", "ЎРҚ-996, ЎРҚ-996"),
        ("OʻzMUda", "ЎзМУда"),
        ("Bank Watchlist berdi", "Банк Watchlist берди"),
        ("XXI asr, IV bob, I sinf, U keldi", "XXI аср, IV боб, I синф, У келди"),
        ("{name}ga {count}ta", "{name}га {count}та"),
        ("15ta, 5-sinf, 3 kun", "15та, 5-синф, 3 кун"),
        ("OʻSHA, O'SHA, SHAʼNI, SHA", "ЎША, ЎША, ШАЪНИ, SHA"),
        ("2026-yil 1-sentabr, 90-yillar", "2026 йил 1 сентябрь, 90-йиллар"),
        ("{year}-yil {day}-{month}", "{year} йил {day} {month}"),
        ("Shart, SHART, sHart, Yoʻl, YOʻL", "Шарт, ШАРТ, шарт, Йўл, ЙЎЛ"),
        ("SHAXSIY MAʼLUMOT", "ШАХСИЙ МАЪЛУМОТ"),
        ("## Nima qilish kerak {#now}", "## Нима қилиш керак {#now}"),
        ("**Muhim:** *oʻchirmang* | ha |", "**Муҳим:** *ўчирманг* | ҳа |"),
        ("xush-e, ota-ena", "хуш-э, ота-эна"),
        ("o'qituvchi g‘alabasi", "ўқитувчи ғалабаси"),
    ],
)
def test_a_sentence_keeps_what_is_no_uzbek_word(latin, expected):
    assert cyrillic(latin) == expected


def test_the_soft_sign_before_an_ending_is_a_matter_of_data():
    rules = Rules.from_json({**DATA, "soft_sign_stays": True})
    assert to_cyrillic("parolni", rules) == "парольни"


@pytest.mark.parametrize("wrong", [{"Nol": "ноль"}, {False: "йўқ"}, {"yoq": "yoq"}, {"nol": ""}])
def test_a_rule_that_is_no_word_is_refused(wrong):
    with pytest.raises(ValueError, match=str(next(iter(wrong)))):
        Rules.from_json({**DATA, "words": wrong})


@pytest.mark.parametrize(
    ("latin", "expected"),
    [
        ("Oʻzbekistonda gʻalaba", "Özbekistonda ğalaba"),
        ("Shahar, choy, CHOY, AQSH", "Şahar, çoy, ÇOY, AQŞ"),
        ("maʼlumot Isʼhoq", "maʼlumot Isʼhoq"),
        ("Yoʻl tongda", "Yöl tongda"),
        ("Shift, WhatsAppda, Twitch, centre.pub", "Shift, WhatsAppda, Twitch, centre.pub"),
        ("2026-yil 1-sentabr, {day}-{month}", "2026-yil 1-sentabr, {day}-{month}"),
    ],
)
def test_the_alphabet_of_2026_has_one_letter_a_sound(latin, expected):
    new = to_new_latin(latin, RULES)
    assert new == expected
    assert "\u0219" not in new


ABC = "abcdefghijklmnopqrstuvwxyz"
SYLLABLE = st.tuples(
    st.sampled_from(["", "gʻ", "sh", "ch", *"bdfghjklmnpqrstvxyz"]),
    st.sampled_from(["oʻ", *"aeiou"]),
    st.sampled_from(["", "", "n", "ng", "r", "sh", "ʼ", "y", "t", "s"]),
).map("".join)
WORD = st.lists(SYLLABLE, min_size=1, max_size=5).map("".join).filter(lambda word: len(word) > 1)
UZBEK = st.one_of(
    WORD,
    WORD.map(str.capitalize),
    WORD.map(str.upper),
    st.sampled_from([word for word in [*DATA["words"], *DATA["beginnings"]] if word not in ABC]),
).filter(lambda word: not RULES.kept.fullmatch(word.rstrip("ʼ")))


def test_every_word_of_the_lists_keeps_its_syllables():
    for word, spelt in {**DATA["words"], **DATA["beginnings"], **DATA["parts"]}.items():
        assert word == ABC or syllables(spelt, "uz_Cyrl") == syllables(word, "uz_Latn"), word


@settings(max_examples=500)
@given(UZBEK)
def test_no_latin_letter_and_no_syllable_is_left_over(word):
    spelt = cyrillic(word)
    assert not re.search("[A-Za-zʻʼ]", spelt)
    assert syllables(spelt, "uz_Cyrl") == syllables(word, "uz_Latn")


@settings(max_examples=300)
@given(st.lists(st.one_of(UZBEK, st.sampled_from(KEPT)), min_size=1, max_size=8))
def test_what_is_kept_comes_through_byte_for_byte(parts):
    for spelt in (cyrillic(" ".join(parts)), to_new_latin(" ".join(parts), RULES)):
        at = 0
        for part in parts:
            if part in KEPT:
                at = spelt.index(part, at) + len(part)


@given(st.text(alphabet=st.characters(exclude_characters="\ue000")))
def test_text_without_latin_letters_is_not_touched(text):
    other = re.sub("[A-Za-zÀ-ɏ]", "я", text)
    assert cyrillic(other) == other


@settings(max_examples=300)
@given(st.lists(st.one_of(UZBEK, st.sampled_from([*KEPT, "Telegramda", "2026-yil"])), max_size=8))
def test_a_second_time_changes_nothing(parts):
    once = cyrillic(" ".join(parts))
    assert cyrillic(once) == once


@given(st.text())
def test_apostrophes_are_set_right_once_and_nothing_else_is(text):
    once = normalise_apostrophes(text)
    marks = re.compile("[ʹʻʼʽˈˊˋ′ˮꞋꞌ＇'`´‘’‛]")
    assert normalise_apostrophes(once) == once
    assert marks.sub("", once) == marks.sub("", text)


@settings(max_examples=1000)
@given(st.text(alphabet="abocgshyeotuʻʼ'‘’ {}\ue000<>/.:@%n1IVTelgram-ящ"))
def test_no_text_breaks_it(text):
    assert cyrillic(text).count("\ue000") == text.count("\ue000")
