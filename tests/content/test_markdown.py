"""Markdown becomes our own blocks, and nothing in it can do anything."""

from safecompanion.content.blocks import (
    Bullets,
    ContactRef,
    Paragraph,
    Steps,
    SubSection,
    Table,
    Text,
    all_spans,
    plain,
)
from safecompanion.content.markdown import sections


def blocks(body):
    return sections("## Title {#short}\n\n" + body)[0].blocks


def test_a_heading_carries_its_anchor():
    (section,) = sections("## What to do now {#now}\n\nWords.\n")
    assert (section.title, section.anchor) == ("What to do now", "now")


def test_bold_and_italic_are_kept():
    (paragraph,) = blocks("One **two** *three*.")
    assert paragraph == Paragraph(
        (
            Text("One "),
            Text("two", bold=True),
            Text(" "),
            Text("three", italic=True),
            Text("."),
        )
    )


def test_a_contact_is_a_reference_not_a_number():
    (paragraph,) = blocks("Call {{contact:uz-112}} now.")
    assert paragraph.spans == (Text("Call "), ContactRef("uz-112"), Text(" now."))
    assert plain(paragraph.spans, "us") == "Call us now."


def test_lists_are_told_apart():
    bullets, steps = blocks("- a\n- b\n\nx\n\n1. c\n2. d\n")[::2]
    assert isinstance(bullets, Bullets)
    assert isinstance(steps, Steps)
    assert [plain(item) for item in steps.items] == ["c", "d"]


def test_a_table_has_a_head_and_rows():
    (table,) = blocks("| Say | Not |\n|---|---|\n| a | b |\n| c | d |\n")
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.head] == ["Say", "Not"]
    assert [[plain(cell) for cell in row] for row in table.rows] == [["a", "b"], ["c", "d"]]


def test_parts_of_a_section_have_anchors_too():
    (part,) = blocks("### First hour {#now-hour}\n\n1. Breathe.\n")
    assert part == SubSection("now-hour", "First hour", (Steps(((Text("Breathe."),),)),))


def test_a_line_break_in_the_file_is_a_space_on_the_page():
    (paragraph,) = blocks("one\ntwo")
    assert paragraph.spans == (Text("one two"),)


def test_html_is_only_words():
    (paragraph,) = blocks("<script>alert(1)</script> and <b>bold</b>")
    assert plain(paragraph.spans) == "<script>alert(1)</script> and <b>bold</b>"


def test_every_text_is_found_in_reading_order():
    body = "one\n\n- two\n- three\n\n| h |\n|---|\n| four |\n\n### P {#now-day}\n\nfive\n"
    assert [plain(spans) for spans in all_spans(blocks(body))] == [
        "one",
        "two",
        "three",
        "h",
        "four",
        "five",
    ]
