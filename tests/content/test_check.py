"""Every content test sees its mistake, in words, at the right line, and our content has none."""

from datetime import date

import pytest

from safecompanion.content.check import Problem, check, format_problems

TODAY = date(2026, 11, 24)
GROOMING, BULLYING = "guide/en/grooming.md", "guide/en/cyberbullying.md"
CARDS = "talk/en/cards.yaml"
LONG = "When the child comes home and wants to talk about what happened in the chat of the class, "

# What an editor may do by mistake: code, file, what stood there, what stands there now.
MISTAKES = [
    # C01 names and values
    ("C01", GROOMING, "id: grooming", "id: groming"),
    ("C01", GROOMING, "lang: en", "lang: ru"),
    ("C01", GROOMING, "country: uz\n", ""),
    ("C01", GROOMING, "status: draft", "status: drafted"),
    ("C01", GROOMING, "severity: 4", "severity: 3"),
    ("C01", GROOMING, "dimension: sexual", "dimension: values"),
    ("C01", GROOMING, 'title: "', "title: '"),
    ("C01", GROOMING, "country: uz\n", "country: uz\ncountry: uz\n"),
    ("C01", CARDS, "kind: open", "kind: opne"),
    ("C01", CARDS, "  goal:", "  gaol:"),
    ("C01", CARDS, "id: grooming-4-6-surprise-or-secret", "id: trust-4-6-tummy-signal"),
    ("C01", "data/risks.yaml", "act: today", "act: soon"),
    ("C01", "data/contacts.yaml", 'number: "112"', "number: 112"),
    ("C01", "data/contacts.yaml", "    verified_on: null\n", ""),
    # C02 the ten parts and their size
    ("C02", GROOMING, " {#prevent}", ""),
    ("C02", GROOMING, "## Prevent {#prevent}", "## Sources {#sources}"),
    ("C02", GROOMING, "- Set accounts to private.", "- " + "Be kind. " * 60),
    # C03 the first hour
    ("C03", GROOMING, "1. **Breathe.**", "1. Wait. " + "Be calm. " * 10 + "\n1. **Breathe.**"),
    ("C03", GROOMING, " {#now-week}", ""),
    ("C03", GROOMING, " {#now-day}\n", " {#now-day}\n\n1. One.\n2. Two.\n\nThen:\n"),
    # C04, C05 risks and cards
    ("C04", "data/risks.yaml", "ncmec: {OE: null}", "ncmec: {XX: null}"),
    ("C04", "data/risks.yaml", "- id: stalking", "- id: fraud"),
    ("C05", CARDS, 'ages: ["4-6", "7-9"]', 'ages: ["4-6", "13-15"]'),
    ("C05", CARDS, 'say: "When I was little', 'say: "' + "So well. " * 30 + "When I was little"),
    # C07 nothing leads nowhere
    ("C07", GROOMING, "related: [sextortion", "related: [sextorsion"),
    ("C07", GROOMING, "cards: [grooming-4-6-surprise-or-secret, ", "cards: [grooming-none, "),
    ("C07", GROOMING, "{{contact:uz-1146}}", "{{contact:uz-112}}"),
    ("C07", GROOMING, "{{contact:uz-1146}}", "{{contact:uz-1146}} {{contact:school-counsellor}}"),
    ("C07", GROOMING, "{{contact:uz-1146}}", "{{contact: uz-1146}}"),
    ("C07", CARDS, "next_cards: [grooming-4-6-surprise-or-secret]", "next_cards: [grooming-none]"),
    ("C07", CARDS, "go_to: disclosure", "go_to: disclosures"),
    ("C07", CARDS, "topic: fraud", "topic: frauds"),
    ("C07", "data/contacts.yaml", "state: sourced", "state: unverified"),
    ("C07", "data/planned.yaml", "  disclosure: {", "  disclosures: {"),
    # C08 cards and articles know each other
    ("C08", GROOMING, ", grooming-10-12-too-nice-friend]", "]"),
    ("C08", CARDS, "guidance: [grooming, live_video", "guidance: [live_video"),
    # C09 numbers and addresses stay where they are kept
    ("C09", GROOMING, "Put the phone away.", "Call 1102 first."),
    ("C09", GROOMING, "Put the phone away.", "Call +998 71 200 00 00."),
    ("C09", GROOMING, "Put the phone away.", "Ask @somebody_there."),
    ("C09", GROOMING, "Put the phone away.", "See example.org first."),
    ("C09", CARDS, "Well done.", "Well done. Call 71 200-00-00."),
    ("C09", "data/contacts.yaml", "call the police.", "call 103."),
    ("C09", "data/banners.yaml", "Call. Stay on the line.", "Call 103. Stay on the line."),
    # C10 contacts say what was checked
    ("C10", "data/contacts.yaml", "state: sourced", "state: called"),
    (
        "C10",
        "data/contacts.yaml",
        "sources: [uz_res304, xs_112_2025, anhor_112_2024]",
        "sources: []",
    ),
    ("C10", "data/contacts.yaml", '    number: "112"\n', ""),
    ("C10", "data/contacts.yaml", '    address: "takeitdown.ncmec.org"\n', ""),
    # C11 every claim has a source
    ("C11", GROOMING, "sources: [sgm2020", "sources: [sgm2021"),
    ("C11", GROOMING, "518,720", "518,721"),
    ("C11", BULLYING, "about 15%", "about 51%"),
    ("C11", CARDS, "aged 11, 13 and 15", "aged 11, 13 and 19"),
    ("C11", "data/sources.yaml", "  aap_5c: {", "  unused: {citation: x, status: S}\n  aap_5c: {"),
    # C13 the image rule
    ("C13", GROOMING, "**Never save:**", "**Save too:**"),
    ("C13", GROOMING, "- a nude or sexual picture or video of a child,", "- anything,"),
    ("C13", BULLYING, "**Never save** a nude or sexual picture of a child,", "**Be careful**,"),
    ("C13", BULLYING, "Do not download, screenshot, copy", "Do not screenshot, show"),
    ("C13", GROOMING, "Put the phone away.", "Send the sexual picture to the police."),
    ("C13", CARDS, "Well done.", "Then take a screenshot of the nude photo."),
    # C15, C16, C19 words
    ("C15", GROOMING, "Put the phone away.", "The victim must rest."),
    ("C15", CARDS, "Well done.", "She sent it herself."),
    ("C16", GROOMING, "Put the phone away.", "Look at the risk score."),
    ("C16", CARDS, "Well done.", "You are 80% safe."),
    ("C19", CARDS, "Well done.", "Well done. I won't tell anyone."),
    # C18 banners and the way out of an unsafe home
    ("C18", GROOMING, "crisis_banner: [danger_now, ", "crisis_banner: ["),
    ("C18", GROOMING, "read *When home is not safe* first.", "think first."),
    ("C18", "data/banners.yaml", "signs: [u2, u8]", "signs: [u2, u9]"),
    ("C18", "data/banners.yaml", "Call. Stay", "Call. " * 40 + "Stay"),
    # C21 easy to read
    ("C21", GROOMING, "Put the phone away.", LONG + "sit down and listen to all of it calmly now."),
    # C24 look-alike letters
    ("C24", GROOMING, "Put the phone away.", "Put the phonе away."),
    # C26 Markdown we can show
    ("C26", GROOMING, "Put the phone away.", "Put the `phone` away."),
    ("C26", GROOMING, "Put the phone away.", "Put the [phone](x) away."),
    ("C26", GROOMING, "Put the phone away.", "Put the ![phone](x.png) away."),
    ("C26", GROOMING, "Put the phone away.", "Put the </script> away."),
    ("C26", GROOMING, "### First hour", "#### First hour"),
    ("C26", GROOMING, "- Play the *Surprise", "- a\n  - b\n- Play the *Surprise"),
]
MISTAKES_IN_TRANSLATION = [
    ("C22", "guide/ru/grooming.md", "severity: 4\nages: [", 'severity: 4\nages: ["4-6", "7-9"] #'),
    ("C22", "guide/ru/grooming.md", "{{contact:uz-1146}}", "{{contact:uz-102}}"),
    ("C22", "guide/ru/grooming.md", "518", "519"),
    ("C22", "talk/ru/cards.yaml", "minutes: 8\n", "minutes: 9\n"),
    ("C22", "talk/ru/cards.yaml", "go_to: disclosure", "go_to: grooming"),
    ("C24", "guide/ru/grooming.md", "Уберите телефон.", "Уберите тeлефон."),
]


def problems(content):
    return check(content, TODAY)


def codes(found):
    return {problem.code for problem in found}


def test_our_content_has_no_errors(resources):
    assert [problem for problem in problems(resources) if problem.level == "E"] == []


@pytest.mark.parametrize(("code", "file", "old", "new"), MISTAKES)
def test_a_mistake_is_seen(english, change, code, file, old, new):
    change(file, old, new)
    seen = [p for p in problems(english) if p.level == "E" or p.code == "C19"]
    assert code in codes(seen), seen


@pytest.mark.parametrize(("code", "file", "old", "new"), MISTAKES_IN_TRANSLATION)
def test_a_mistake_in_a_translation_is_seen(content, change, code, file, old, new):
    change(file, old, new)
    assert code in codes(p for p in problems(content) if p.level == "E")


def test_the_line_is_where_the_mistake_stands(english, change):
    change(GROOMING, "Put the phone away.", "Call 1102 first.")
    lines = (english / GROOMING).read_text("utf-8").splitlines()
    (found,) = [problem for problem in problems(english) if problem.code == "C09"]
    assert (found.file, lines[found.line - 1]) == (
        GROOMING,
        "5. **Do not delete anything.** Call 1102 first.",
    )


def test_the_line_of_a_field_is_known_too(english, change):
    change(CARDS, "kind: repair", "kind: repairs")
    lines = (english / CARDS).read_text("utf-8").splitlines()
    found = next(problem for problem in problems(english) if problem.code == "C01")
    assert lines[found.line - 1] == "  kind: repairs"
    assert '"repairs" cannot stand in kind. Allowed: open, skill' in found.sentence


def test_the_line_where_a_file_cannot_be_read_is_known(english, change):
    change(CARDS, "kind: repair", "kind: 'repair")
    lines = (english / CARDS).read_text("utf-8").splitlines()
    found = next(problem for problem in problems(english) if problem.code == "C01")
    assert found.line > lines.index("  kind: 'repair")


def test_what_not_to_say_may_hold_hard_words(english, change):
    change(GROOMING, '"Forget about them."', '"You sent it herself, victim."')
    change(CARDS, "Don't be silly, it's only a cartoon.", "You are addicted.")
    assert "C15" not in {p.code for p in problems(english) if p.level == "E"}


def test_what_is_still_to_write_is_one_warning_with_a_table(resources):
    (found,) = [problem for problem in problems(resources) if problem.code == "C06"]
    assert found.level == "W"
    assert found.sentence.startswith("Still to write: 16 of 18 risk articles")
    assert len(found.sentence.splitlines()) == 22


def test_a_translation_that_fell_behind_is_a_warning(content, change):
    change(GROOMING, "Put the phone away.", "Put that phone away.")
    found = [(p.level, p.file) for p in problems(content) if p.code == "C22"]
    behind = ("ru", "uz_Cyrl", "uz_Latn")
    assert sorted(found) == [("W", f"guide/{lang}/grooming.md") for lang in behind]


def test_a_missing_translation_is_a_warning(content):
    (content / "guide/ru/grooming.md").unlink()
    assert [(p.level, p.file) for p in problems(content) if p.code == "C22"] == [("W", GROOMING)]


def test_a_translation_without_an_original_is_an_error(content):
    path = content / "guide/ru/grooming.md"
    text = path.read_text("utf-8").replace("id: grooming", "id: other")
    path.with_name("other.md").write_text(text, "utf-8")
    found = [p for p in problems(content) if p.file == "guide/ru/other.md"]
    assert "C22" in codes(found)


def test_a_contact_past_half_a_year_is_a_warning(content):
    found = [p for p in check(content, date(2027, 6, 1)) if p.code == "C10"]
    assert {problem.level for problem in found} == {"W"}
    assert len(found) == 5


def test_uzbek_apostrophes_are_checked(content):
    path = content / "guide/uz_Latn/grooming.md"
    path.write_text(path.read_text("utf-8").replace("oʻchirib", "o'chirib", 1), "utf-8")
    found = [p for p in problems(content) if p.file == "guide/uz_Latn/grooming.md"]
    assert "C24" in codes(found)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("ru", "Сохраните интимный снимок ребёнка."),
        ("uz_Latn", "Bolaning intim suratini saqlang."),
        ("uz_Latn", "Yalangʻoch rasmini militsiyaga yuboring."),
        ("uz_Latn", "Intim suratni dalil uchun boshqalarga uzating."),
        ("uz_Latn", "Jinsiy surat turgan chatning skrinshotini oling."),
        ("uz_Latn", "Intim fotoni saqlab qoʻy."),
        ("uz_Latn", "Kiyimsiz rasmning nusxasini oling."),
        ("uz_Cyrl", "Боланинг жинсий суратидан нусха олинг."),
        ("uz_Cyrl", "Яланғоч расмини милицияга юборинг."),
        ("uz_Cyrl", "Жинсий сурат турган чатнинг скриншотини олинг."),
    ],
)
def test_nobody_is_told_to_keep_a_sexual_picture_in_any_language(content, lang, said):
    path = content / f"guide/{lang}/grooming.md"
    text = path.read_text("utf-8")
    assert "C13" not in codes(p for p in problems(content) if p.file.startswith(f"guide/{lang}"))
    path.write_text(text.replace("{#prevent}\n\n", f"{{#prevent}}\n\n{said} "), "utf-8")
    assert "C13" in codes(p for p in problems(content) if p.file == f"guide/{lang}/grooming.md")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("uz_Latn", "Bolaning intim suratini hech qachon saqlamang."),
        ("uz_Latn", "Undan intim surat talab qilishsa, xabarlarni saqlang."),
        ("uz_Latn", "Bunday suratni ochmasdan, manzilini saqlang."),
        ("uz_Cyrl", "Жинсий суратни ҳеч кимга юборманг."),
    ],
)
def test_uzbek_may_say_never_and_may_keep_words_about_a_picture(content, lang, said):
    path = content / f"guide/{lang}/grooming.md"
    text = path.read_text("utf-8")
    path.write_text(text.replace("{#prevent}\n\n", f"{{#prevent}}\n\n{said} "), "utf-8")
    assert said in path.read_text("utf-8")
    assert "C13" not in codes(p for p in problems(content) if p.file == f"guide/{lang}/grooming.md")


def test_without_its_words_the_image_rule_cannot_be_checked(content, change):
    change("data/lints.yaml", "uz_Cyrl:", "kk:")
    found = [p for p in problems(content) if p.file == "guide/uz_Cyrl/grooming.md"]
    assert "C13" in codes(found)


def test_a_file_that_is_missing_or_in_another_encoding_is_named(content):
    (content / "data/facts.yaml").unlink()
    (content / "guide/ru/grooming.md").write_bytes("Русский".encode("cp1251"))
    found = [p.file for p in problems(content) if p.code == "C01" and p.level == "E"]
    assert found == ["data/facts.yaml", "guide/ru/grooming.md", "guide/ru/grooming.md"]


def test_while_the_form_is_wrong_the_other_tests_wait_and_say_so(english, change):
    change("data/risks.yaml", "act: today", "act: soon")
    change(GROOMING, "518,720", "518,721")
    found = problems(english)
    assert codes(found) == {"C01"}
    assert "wait" in found[-1].sentence


def test_problems_are_printed_one_a_line_errors_first():
    printed = format_problems(
        [Problem("b.md", 2, "C06", "W", "Later."), Problem("c.md", 7, "C01", "E", "Now.")]
    )
    assert printed.splitlines() == [
        "c.md:7: error C01: Now.",
        "b.md:2: warning C06: Later.",
        "Errors: 1. Warnings: 1. Nothing may be published like this.",
    ]


def test_no_problem_is_good_news():
    assert format_problems([]) == "Errors: 0. Warnings: 0. The content is in order."
