"""The PDF: everything of report.json is on paper, readable by everybody, always the same bytes."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from safecompanion.diary.chat import Chat, ChatRow
from safecompanion.diary.chat_import import selection_json
from safecompanion.errors import Cancelled, ContentDamagedError
from safecompanion.report import appendix
from safecompanion.report.choice import Kind, ReportChoice, Urgency
from safecompanion.report.document import Press
from safecompanion.report.pictures import Picture, picture, pictures
from safecompanion.report.terms import Terms
from safecompanion.report.texts import load_labels

EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "schema" / "examples"


def never():
    return False


@pytest.fixture(scope="module")
def press(resources, library):
    """A press for one language; the fonts are read once."""
    made = {}

    def of(language):
        if language not in made:
            terms = Terms(library.taxonomy, library.platforms, language)
            made[language] = Press(resources, load_labels(resources, language), terms)
        return made[language]

    return of


@pytest.fixture
def printed(press, tmp_path):
    """Print a document and return the file."""

    def make(document, shown=None, language=None):
        path = tmp_path / "report.pdf"
        path.write_bytes(press(language or _language(document)).pdf(document, shown or {}, never))
        return path

    return make


def _language(document):
    # The format writes uz-Latn; the program and its files say uz_Latn.
    return document["language"].replace("-", "_")


def _run(*command):
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout


def _text(path):
    """Return the text without the running head, and without any space: lines may break anywhere."""
    # 2.1 cm at the top of an A4 page hold the running head.
    box = ("-x", "0", "-y", "60", "-W", "600", "-H", "790")
    return "".join(_run("pdftotext", "-raw", *box, str(path), "-").decode().split())


def _missing(document, text, labels):
    """Return the values of the document that are not in the text."""
    missing = []
    for path, value in appendix.leaves(document):
        pattern = appendix.pattern(path)
        if "rows" in pattern:
            value = _as_printed_in_a_chat(pattern[-1], value, labels)
        if "".join(value.split()) not in text:
            missing.append((".".join(path), value))
    return missing


def _as_printed_in_a_chat(field, value, labels):
    if field in ("at", "edited_at"):
        return labels.say("chat.edited_unknown") if value == "unknown" else value.replace("T", " ")
    if field == "media":
        return labels.code("chat_media", value)
    if field == "kind":
        # Messages carry no mark; media are named by what they are.
        return labels.say("chat.service") if value == "service" else ""
    return value


@pytest.fixture
def everything(diary, built, written, full, chat_excerpt, png):
    """A document with something in every field, and its pictures."""
    entry = written(full)
    diary.attach_bytes(entry, "chat.json", chat_excerpt, way_in="chat", kind="chat")
    photo = diary.attach_bytes(entry, "a.png", png(Author="me"), way_in="paste", allow_images=True)
    diary.describe_attachment(photo.attachment_id, "canary-description")
    diary.attach_bytes(entry, "notes.txt", b"text", way_in="button")
    other = written(full.__class__(title="Only a note", opinion="canary-withheld"))
    choice = ReportChoice(
        (entry, other),
        opinion=False,
        urgency=Urgency.IMMEDIATE_DANGER,
        urgency_reason="canary-reason",
    )

    def make(language="en"):
        made = built(ReportChoice(**{**vars(choice), "language": language}))
        shown = pictures(
            made.enclosures.files,
            lambda data, media_type: data,
            progress=lambda done, total: None,
            cancelled=never,
        )
        return made.document, shown

    return make


@pytest.mark.parametrize("language", ["en", "ru", "uz_Latn", "uz_Cyrl"])
def test_everything_in_the_json_is_on_paper(everything, printed, resources, language):
    document, shown = everything(language)
    labels = load_labels(resources, language)
    assert _missing(document, _text(printed(document, shown)), labels) == []


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda path: path.stem)
def test_every_published_example_is_wholly_on_paper(path, printed, resources):
    document = json.loads(path.read_text(encoding="utf-8"))
    labels = load_labels(resources, _language(document))
    assert _missing(document, _text(printed(document)), labels) == []


def test_a_value_that_is_not_on_paper_is_noticed(everything, printed, resources):
    document, shown = everything()
    text = _text(printed(document, shown))
    document["entries"][1]["words"] = {"exact_words": "canary-not-printed"}
    assert len(_missing(document, text, load_labels(resources, "en"))) == 1


def test_what_was_left_out_is_counted_on_the_cover(everything, printed):
    document, shown = everything()
    text = _text(printed(document, shown))
    assert "opinions:2" in text
    assert "canary-withheld" not in text


def test_the_same_report_is_always_the_same_bytes(everything, press):
    document, shown = everything()
    assert press("en").pdf(document, shown, never) == press("en").pdf(document, shown, never)


def test_the_pdf_is_dated_as_the_report_is(everything, printed):
    document, shown = everything()
    info = _run("pdfinfo", "-isodates", str(printed(document, shown))).decode()
    assert re.search(r"CreationDate:\s+2026-11-24T13:02:11Z", info)


def test_the_pdf_is_sound_tagged_and_says_its_language(everything, printed):
    document, shown = everything("ru")
    path = printed(document, shown)
    _run("qpdf", "--check", str(path))
    objects = _run("qpdf", "--qdf", "--object-streams=disable", str(path), "-")
    assert b"/Lang (ru)" in objects
    assert b"/Marked true" in objects
    assert b"<pdfaid:part>2</pdfaid:part>" in objects
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in objects
    assert b"<pdfuaid:part>1</pdfuaid:part>" in objects


@pytest.mark.parametrize("language", ["uz_Latn", "uz_Cyrl"])
def test_an_uzbek_report_has_no_english_label_and_is_marked_as_uzbek(
    everything, printed, resources, language
):
    def sentences(of):
        texts = yaml.safe_load((resources / f"report/labels.{of}.yaml").read_text("utf-8"))
        leaves = ((path, "".join(text.split())) for path, text in appendix.leaves(texts))
        # Shorter words stand inside longer ones, and in what the reporter wrote.
        return {path: text for path, text in leaves if len(text) > 12 and "{" not in text}

    document, shown = everything(language)
    path = printed(document, shown)
    text, uzbek = _text(path), sentences(language)
    english = [words for key, words in sentences("en").items() if uzbek.get(key) != words]
    assert len(english) > 50
    assert [words for words in english if words in text] == []
    # A reader for the blind knows "uz" and no "uz_Latn".
    objects = _run("qpdf", "--qdf", "--object-streams=disable", str(path), "-")
    assert b"/Lang (uz)" in objects


def test_only_the_bundled_fonts_are_used(everything, printed):
    document, shown = everything()
    fonts = _run("pdffonts", str(printed(document, shown))).decode().splitlines()[2:]
    assert {re.sub(r"^\w+\+([A-Za-z]+).*", r"\1", line) for line in fonts} <= {"Inter", "NotoEmoji"}


def test_the_preview_has_the_pages_of_the_pdf(everything, press, printed):
    document, shown = everything()
    info = _run("pdfinfo", str(printed(document, shown))).decode()
    pages = press("en").pages_png(document, shown, 20, never)
    assert len(pages) == int(re.search(r"Pages:\s+(\d+)", info)[1]) > 1
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_a_jpeg_is_embedded_as_it_is(everything, printed, resources, tmp_path):
    document, shown = everything()
    [path] = shown
    jpeg = (Path(__file__).parent / "fixtures" / "small.jpg").read_bytes()
    _run("pdfimages", "-all", str(printed(document, {path: picture(jpeg)})), str(tmp_path / "p"))
    assert [file.read_bytes() for file in tmp_path.glob("p-*.jpg")] == [jpeg]


def test_a_picture_is_described_for_those_who_cannot_see_it(everything, printed):
    document, shown = everything()
    path = printed(document, shown)
    objects = _run("qpdf", "--qdf", "--object-streams=disable", str(path), "-")
    assert b"/Alt (File 002, a picture from the reporter: canary-description)" in objects


def test_a_redacted_report_has_no_name_on_paper(diary, shared, written, full, printed):
    document = shared(written(full), kind=Kind.REDACTED, child_alias_shown=True)
    text = _text(printed(document))
    assert "Zuhra" not in text
    assert "canary-teacher" not in text


def test_a_trial_report_says_so(everything, printed):
    document, shown = everything()
    assert "Thisisatrialreport." in _text(printed(document, shown))


def test_text_that_looks_like_markup_is_only_text(shared, written, full, printed):
    words = '#image("/etc/passwd") *bold* $x^2$ _a_ @b <c> \\ #pagebreak() {page} {0}'
    entry = written(full.__class__(title=words, exact_words=words))
    text = _text(printed(shared(entry)))
    assert text.count("".join(words.split())) == 2


def test_a_long_row_of_a_chat_goes_on_over_the_page(shared, diary, written, full, printed):
    words = " ".join(f"word{number}" for number in range(3000))
    data = selection_json(Chat("whatsapp", "", "ab" * 32, [ChatRow(0, text=words)], 1), [0])
    entry = written(full.__class__(title="Chat"))
    diary.attach_bytes(entry, "chat.json", data, way_in="chat", kind="chat")
    text = _text(printed(shared(entry)))
    assert [word for word in words.split() if word not in text] == []


@settings(max_examples=60, deadline=None)
@given(text=st.text(alphabet=st.characters(), min_size=1, max_size=300))
def test_whatever_was_typed_can_be_printed(press, text):
    document = json.loads((EXAMPLES / "named-parent.json").read_text(encoding="utf-8"))
    entry = document["entries"][0]
    entry["title"] = entry["words"]["exact_words"] = text
    entry["accounts"][0]["handle"] = entry["attachments"][0]["description"] = text
    assert press("en").pdf(document, {}, never).startswith(b"%PDF-1.7")


def test_printing_stops_when_it_is_no_longer_wanted(everything, press):
    document, shown = everything()
    with pytest.raises(Cancelled):
        press("en").pdf(document, shown, lambda: True)


def test_a_missing_template_says_which_file_is_missing(everything, resources, library, tmp_path):
    document, _shown = everything()
    terms = Terms(library.taxonomy, library.platforms, "en")
    labels = load_labels(resources, "en")
    (tmp_path / "fonts").symlink_to(resources / "fonts")
    with pytest.raises(ContentDamagedError) as missing:
        Press(tmp_path, labels, terms).pdf(document, {}, never)
    assert missing.value.values["name"] == "report.typ"


@pytest.mark.parametrize("data", [b"", b"text", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a"])
def test_what_is_no_jpeg_or_png_is_no_picture(data):
    assert picture(data) is None


def test_a_picture_knows_its_size(png):
    assert picture(png(30, 70)) == Picture(png(30, 70), "image/png", 30, 70)
