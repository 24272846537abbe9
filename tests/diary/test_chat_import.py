"""A chat export becomes rows; only the chosen ones are kept, and a broken file is one sentence."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from safecompanion.diary import chat_file
from safecompanion.diary.chat_import import (
    Chat,
    ChatRow,
    list_chats,
    parse_selection,
    read_chat,
    selection_json,
)
from safecompanion.diary.image_gate import refuse
from safecompanion.errors import (
    Cancelled,
    ChatExportBrokenError,
    EmptyFileError,
    FileTooLargeError,
    FileVanishedError,
    NoPermissionError,
    NotAChatExportError,
    NotAFileError,
    UserError,
)

FIXTURES = Path(__file__).parent / "fixtures"
NAMES = sorted(path.name for path in FIXTURES.iterdir() if path.name.startswith(("tele", "what")))


def ignore(done: int, total: int) -> None:
    """Tell nobody."""


def never() -> bool:
    return False


def read(name: str, number: int = 0) -> Chat:
    return read_chat(FIXTURES / name, ignore, never, number)


def read_text(tmp_path: Path, text: str | bytes, name: str = "chat.txt") -> Chat:
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_chat(path, ignore, never)


def group(number: int) -> ChatRow:
    return read("telegram_group.json").rows[number]


# --- Telegram ------------------------------------------------------------------------------------


def test_every_message_of_a_telegram_chat_becomes_a_row():
    chat = read("telegram_group.json")
    assert (chat.source, chat.name, chat.total) == ("telegram", "Шахматный кружок", 23)
    assert [row.index for row in chat.rows] == list(range(23))
    assert chat.file_sha256 == sha256(FIXTURES / "telegram_group.json")


def test_text_with_links_and_bold_words_is_put_together():
    row = group(2)
    assert row.text == "Смотри https://example.org/kruzhok и @example_club, там всё тут"
    assert (row.speaker, row.at, row.reply_to) == ("Лола", "2026-11-16T18:02:00", 1)


def test_text_is_found_when_only_entities_carry_it(tmp_path):
    parts = [{"type": "plain", "text": "a "}, {"type": "bold", "text": "b"}]
    message = {"id": 1, "type": "message", "text": "", "text_entities": parts}
    assert read_text(tmp_path, telegram([message])).rows[0].text == "a b"


def test_an_edited_message_says_when():
    assert group(3).edited_at == "2026-11-16T18:04:00"
    assert group(20).edited_at == ""


@pytest.mark.parametrize(
    ("number", "media", "text"),
    [
        (4, "photo", "Вот доска"),
        (5, "voice", ""),
        (6, "sticker", "👍"),
        (7, "file", ""),
        (8, "video", ""),
        (9, "photo", "без сжатия"),
    ],
)
def test_of_a_file_only_its_kind_and_the_caption_are_kept(number, media, text):
    row = group(number)
    assert (row.kind, row.media, row.text) == ("media", media, text)


def test_no_name_or_path_of_a_file_is_kept():
    everything = selection_json(read("telegram_group.json"), range(23)).decode()
    assert "partiya" not in everything
    assert "not included" not in everything
    assert "audio_1" not in everything


def test_a_deleted_account_is_told_by_its_number():
    assert group(10).speaker == "user1000000003"


def test_a_forwarded_message_says_from_whom_and_a_lost_reply_points_nowhere():
    assert group(11).forwarded_from == "Шахматы каждый день"
    assert group(11).reply_to is None
    assert group(12).reply_to is None


def test_a_reply_to_a_doubled_number_points_to_its_first_row():
    assert group(17).reply_to == 15


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (13, "Когда играем?\n- Утром\n- Вечером"),
        (14, "Парк\nулица Садовая, 1\n41.311081, 69.240562"),
        (15, "Тренер Шахматов +000 00 000 00 00"),
        (17, "مرحبا ‏شطرنج 🇺🇿 👨‍👩‍👧"),
    ],
)
def test_polls_places_contacts_and_any_script_are_kept_as_words(number, text):
    assert group(number).text == text


def test_service_lines_say_what_was_done_and_by_whom():
    assert group(0).text == "create_group: Шахматный кружок Лола, Botir"
    assert (group(18).text, group(18).speaker) == ("phone_call: missed", "Лола")
    assert {group(n).kind for n in (0, 18, 19, 22)} == {"service"}


def test_telegrams_own_invalid_escape_does_not_break_the_file():
    assert b"\\x0B" in (FIXTURES / "telegram_group.json").read_bytes()
    assert group(20).text == "строка\nвторая\tстрока \ufffd конец"


@pytest.mark.parametrize("block", [1, 2, 3, 7])
def test_no_block_edge_cuts_an_escape_a_letter_or_a_number(tmp_path, monkeypatch, block):
    whole = read("telegram_group.json")
    tricky = telegram([{"id": 12345, "type": "message", "text": "\\\\x41 \\x0B\\\\ ж"}])
    tricky = tricky.replace("\\\\\\\\x41 \\\\x0B", "\\\\\\\\x41 \\x0B")
    expected = read_text(tmp_path, tricky).rows
    monkeypatch.setattr(chat_file, "_BLOCK", block)
    assert read("telegram_group.json") == whole
    assert read_text(tmp_path, tricky).rows == expected
    assert expected[0].text == "\\\\x41 \ufffd\\\\ ж"


def test_a_full_export_lets_a_person_pick_a_chat():
    chats = list_chats(FIXTURES / "telegram_full.json", ignore, never)
    assert [(chat.number, chat.name, chat.messages) for chat in chats] == [
        (0, "Botir", 1),
        (1, "", 2),
        (2, "", 0),
        (3, "Старый кружок", 1),
    ]
    assert [row.text for row in read("telegram_full.json", 1).rows] == ["купить хлеб", "и молоко"]
    assert read("telegram_full.json", 3).name == "Старый кружок"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ["telegram_group.json", "whatsapp_android_ru.txt"])
def test_a_file_saved_again_by_another_program_is_still_read(tmp_path, encoding, name):
    text = (FIXTURES / name).read_text("utf-8")
    again = read_text(tmp_path, text.encode(encoding), name)
    assert again.rows == read(name).rows


def test_wrong_types_in_a_message_are_left_out_and_not_guessed(tmp_path):
    odd = {
        "id": {}, "type": "message", "date": 5, "date_unixtime": "x" * 9, "from": 7, "text": 9,
        "edited": True, "reply_to_message_id": "1", "poll": [], "location_information": None,
        "media_type": 1, "forwarded_from": [],
    }  # fmt: skip
    row = read_text(tmp_path, telegram([odd])).rows[0]
    assert (row.at, row.speaker, row.text, row.media) == ("", "", "", "file")
    assert row.edited_at == "unknown"


# --- WhatsApp ------------------------------------------------------------------------------------


def test_an_android_chat_in_russian_is_read_row_by_row():
    chat = read("whatsapp_android_ru.txt")
    rows = [(row.speaker, row.text, row.kind, row.media) for row in chat.rows]
    coach = "Тренер: шахматы"
    assert rows == [
        ("", "Сообщения и звонки защищены сквозным шифрованием. Подробнее.", "service", ""),
        ("Лола", "Привет! Во сколько кружок?", "message", ""),
        (coach, "В пять.\nПриходи с сестрой\nи возьми воды: жарко", "message", ""),
        (coach, "", "media", "file"),
        ("+998 00 000 00 00", "Qachon? 🐱", "message", ""),
        (coach, "Данное сообщение удалено", "service", ""),
        ("Лола", "Хорошо, буду", "message", ""),
        ("Лола", "Моя доска", "media", "photo"),
        ("Лола", "", "media", "file"),
        ("Лола", "", "media", "voice"),
        ("", f"{coach} изменил(-а) тему группы на «Шахматы: вечер»", "service", ""),
        ("Кот в сапогах 🐱", "https://example.org/a: смотри", "message", ""),
        ("Кот в сапогах 🐱", "", "message", ""),
    ]
    assert [row.index for row in chat.rows if row.edited_at] == [6]


def test_an_iphone_chat_is_read_past_its_invisible_marks():
    rows = read("whatsapp_iphone_en.txt").rows
    assert [row.media for row in rows if row.media] == [
        "photo", "photo", "file", "sticker", "voice",
    ]  # fmt: skip
    assert rows[3].text == "At five.\nBring water"
    assert rows[6].speaker == "+998 00 000 00 00"
    assert [row.index for row in rows if row.kind == "service"] == [0, 6, 7]
    assert (rows[8].text, rows[8].edited_at) == ("See you", "unknown")
    assert rows[9].text == "Location: https://maps.google.com/?q=41.311081,69.240562"
    assert not any("\u200e" in row.text + row.speaker for row in rows)


def test_a_russian_iphone_chat_is_read_and_says_that_the_date_is_a_guess():
    chat = read("whatsapp_iphone_ru.txt")
    assert [row.media for row in chat.rows if row.media] == ["photo", "voice", "video"]
    assert chat.rows[1].at == "2026-11-05T20:30:05"
    assert chat.date_order_uncertain


def test_the_twelve_hour_clock_is_read():
    rows = read("whatsapp_android_en.txt").rows
    assert [row.at[11:] for row in rows[3:6]] == ["20:33", "00:05", "12:06"]
    assert rows[6].text == 'Lola changed the subject to "Chess: evening"'


@pytest.mark.parametrize(
    ("stamps", "first", "uncertain"),
    [
        (["25.12.2026, 10:00 - ", "01.02.2026, 10:00 - "], "2026-12-25T10:00", False),
        (["1/2/26, 10:00 - ", "1/25/26, 10:00 - "], "2026-01-02T10:00", False),
        (["1/2/26, 10:00 AM - "], "2026-01-02T10:00", True),
        (["01/02/2026, 10:00 - "], "2026-02-01T10:00", True),
        (["2026-02-01 10:00 - "], "2026-02-01T10:00", False),
        (["[1.2.2026 klo 10.00.07] "], "2026-02-01T10:00:07", True),
        (["13-02-2026 10:00 – "], "2026-02-13T10:00", False),
        (["13.02.2026 г., 1:05 TK - "], "2026-02-13T13:05", False),
        (["13.02.2026, 1:05 p. m. - "], "2026-02-13T13:05", False),
    ],
)
def test_day_and_month_are_told_apart_by_the_whole_file(tmp_path, stamps, first, uncertain):
    chat = read_text(tmp_path, "\n".join(f"{stamp}Lola: hi" for stamp in stamps))
    assert (chat.rows[0].at, chat.date_order_uncertain) == (first, uncertain)
    assert len(chat.rows) == len(stamps)


@pytest.mark.parametrize(
    "line", ["99.99.2026, 10:00 - a: b", "31.02.2026, 25:00 - a: b", "1.2 - a"]
)
def test_what_is_no_date_stays_part_of_the_message(tmp_path, line):
    chat = read_text(tmp_path, f"13.02.2026, 10:00 - Lola: look\n{line}\n")
    assert chat.rows[0].text == f"look\n{line}"


def test_words_before_the_first_head_of_a_cut_file_are_kept(tmp_path):
    chat = read_text(tmp_path, "the end of something\n13.02.2026, 10:00 - Lola: hi")
    assert [(row.index, row.text) for row in chat.rows] == [(0, "the end of something"), (1, "hi")]


def test_only_a_line_feed_ends_a_line(tmp_path):
    chat = read_text(tmp_path, "13.02.2026, 10:00 - Lola: a\u2028b\r\n13.02.2026, 10:01 - Ali: c")
    assert [row.text for row in chat.rows] == ["a\u2028b", "c"]


@pytest.mark.parametrize("text", ["<hello>", "image omitted", "see (file attached)", "<3"])
def test_words_in_brackets_are_not_taken_for_a_file(tmp_path, text):
    row = read_text(tmp_path, f"13.02.2026, 10:00 - Lola: {text}").rows[0]
    assert (row.text, row.kind) == (text, "message")


@pytest.mark.parametrize(
    "text", ["<изображение отсутствует>", "\u200eGIF omitted", "<Media omitted>"]
)
def test_older_placeholders_are_known_too(tmp_path, text):
    row = read_text(tmp_path, f"13.02.2026, 10:00 - Lola: {text}").rows[0]
    assert (row.text, row.kind) == ("", "media")


@pytest.mark.parametrize(
    ("file_name", "name"),
    [
        ("WhatsApp Chat with Lola.txt", "Lola"),
        ("Чат WhatsApp с контактом Лола 🐱.txt", "Лола 🐱"),
        ("_chat.txt", "Lola, Ali"),
    ],
)
def test_the_chat_is_named_after_its_file_or_its_people(tmp_path, file_name, name):
    text = "13.02.2026, 10:00 - Lola: hi\n13.02.2026, 10:00 - Ali: hi"
    assert read_text(tmp_path, text, file_name).name == name


# --- size, progress, cancel ----------------------------------------------------------------------


def many(count: int) -> str:
    texts = ["Привет 🙂", "Ertaga kelaman, xoʻpmi?", "see you at five", "ну ладно, " * 20]
    return telegram(
        [
            {
                "id": number,
                "type": "message",
                "date": f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}T10:{number % 60:02}:00",
                "from": "Лола" if number % 3 else "Botir",
                "from_id": f"user{number % 3}",
                "reply_to_message_id": number - 2,
                "text": [texts[number % 4], {"type": "link", "text": "https://example.org"}],
                "text_entities": [{"type": "plain", "text": texts[number % 4]}],
            }
            for number in range(count)
        ]
    )


@pytest.mark.slow
def test_fifty_thousand_messages_are_read_with_progress(tmp_path):
    path = tmp_path / "result.json"
    path.write_text(many(50_000), "utf-8")
    seen: list[tuple[int, int]] = []
    chat = read_chat(path, lambda done, total: seen.append((done, total)), never)
    assert len(chat.rows) == 50_000
    assert chat.rows[-1].reply_to == 49_997
    assert seen == sorted(seen)
    assert seen[-1] == (path.stat().st_size,) * 2
    assert len(seen) > 10


@pytest.mark.slow
def test_fifty_thousand_lines_of_whatsapp_are_read(tmp_path):
    line = "{:02}.11.2026, 20:{:02} - Лола: Привет, это строка {}\nвторая строка\n"
    text = "".join(line.format(n % 28 + 1, n % 60, n) for n in range(50_000))
    chat = read_text(tmp_path, text)
    assert len(chat.rows) == 50_000
    assert chat.rows[-1].text == "Привет, это строка 49999\nвторая строка"


@pytest.mark.parametrize("name", NAMES)
def test_a_person_can_stop_at_any_step(name):
    for steps in range(3):
        left = iter([False] * steps)
        with pytest.raises(Cancelled):
            read_chat(FIXTURES / name, ignore, lambda left=left: next(left, True))


# --- files that are no chat, or broken -----------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"hello\n" * 100,
        b"hello",
        b"\xff\xd8\xff\xe0\0\x10JFIF\0" * 50,
        b"PK\x03\x04" + bytes(500),
        b"\0" * 500,
        b"[1, 2, 3]",
        b"{}",
        b'{"name": "a", "type": "b", "messages": "none"}',
        b'{"chats": {"list": []}}',
        b"<html><body>Telegram</body></html>",
        "13.02.2026".encode("utf-16"),
    ],
)
def test_another_file_is_named_as_such(tmp_path, data):
    with pytest.raises(NotAChatExportError) as caught:
        read_text(tmp_path, data, "thing.json")
    assert caught.value.values == {"name": "thing.json"}


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("name", ["telegram_group.json", "telegram_full.json"])
def test_an_export_that_ends_in_the_middle_is_broken(tmp_path, name, share):
    data = (FIXTURES / name).read_bytes()
    with pytest.raises(ChatExportBrokenError):
        read_text(tmp_path, data[: int(len(data) * share)])


@pytest.mark.parametrize(
    "messages",
    [
        "[1]",
        "[{}, null]",
        '[{"text": ' + "[" * 100_000,
        '[{"id": ' + "9" * 10_000 + "}]",
        '[{"type": "message", "text": "' + "a" * 100_001 + '"}]',
        '[{"type": "message", "from": "' + "a" * 2_001 + '"}]',
    ],
)
def test_a_hostile_export_is_broken(tmp_path, messages):
    with pytest.raises(ChatExportBrokenError):
        read_text(tmp_path, f'{{"name": "a", "messages": {messages}}}')


def test_anything_behind_the_end_makes_it_broken(tmp_path):
    with pytest.raises(ChatExportBrokenError):
        read_text(tmp_path, telegram([]) + "{}")


def test_a_text_chat_that_stops_being_text_is_broken(tmp_path):
    with pytest.raises(ChatExportBrokenError):
        read_text(tmp_path, "13.02.2026, 10:00 - Лола: привет".encode()[:-1])
    with pytest.raises(ChatExportBrokenError):
        read_text(tmp_path, b"13.02.2026, 10:00 - Ali: hi\n\xff\xfe\xff")


def test_the_disks_answers_are_told_apart(tmp_path, monkeypatch):
    (tmp_path / "empty.json").touch()
    for path, error in [
        (tmp_path / "empty.json", EmptyFileError),
        (tmp_path / "gone.json", FileVanishedError),
        (tmp_path, NotAFileError),
    ]:
        with pytest.raises(error):
            read_chat(path, ignore, never)
    monkeypatch.setattr(chat_file, "LIMIT_MB", 0)
    with pytest.raises(FileTooLargeError):
        read("telegram_full.json")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_that_may_not_be_read_is_told(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(telegram([]))
    path.chmod(0)
    with pytest.raises(NoPermissionError):
        read_chat(path, ignore, never)


def test_a_file_that_grows_while_it_is_read_is_not_taken_for_whole(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("13.02.2026, 10:00 - Lola: hi\n")

    def write_on() -> bool:
        with path.open("a") as stream:
            stream.write("13.02.2026, 10:01 - Lola: more\n")
        return False

    with pytest.raises(FileVanishedError):
        read_chat(path, ignore, write_on)


@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=st.sampled_from(NAMES), seed=st.integers(0, 1 << 24))
def test_a_mutated_export_is_read_or_one_sentence_is_told(tmp_path, name, seed):
    chance = random.Random(seed)
    data = bytearray((FIXTURES / name).read_bytes())
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data))
        if chance.random() < 0.5:
            data[at] = chance.choice(b'"{}[]:,\\0\n .-' + bytes([chance.randrange(256)]))
        else:
            other = chance.randrange(len(data))
            data[at:at] = data[other : other + chance.randint(1, 60)]
    try:
        chat = read_text(tmp_path, bytes(data))
    except UserError:
        return
    assert parse_selection(selection_json(chat, range(len(chat.rows)))).rows == chat.rows


# --- what is kept --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_the_chosen_rows_come_back_as_they_were(name):
    chat = read(name)
    chosen = [row for row in chat.rows if row.index % 3 == 0]
    kept = parse_selection(selection_json(chat, [row.index for row in chosen]))
    assert kept == replace(chat, rows=chosen)


def test_nothing_of_the_other_rows_is_kept():
    data = selection_json(read("telegram_group.json"), [2, 4])
    value = json.loads(data)
    assert set(value) == {
        "format", "source", "name", "file_sha256", "total", "chosen", "rows",
        "date_order_uncertain",
    }  # fmt: skip
    assert (value["total"], value["chosen"]) == (23, 2)
    assert "Привет" not in data.decode()


def test_choosing_again_from_a_selection_keeps_where_it_came_from():
    first = parse_selection(selection_json(read("telegram_group.json"), [1, 2, 4]))
    again = parse_selection(selection_json(first, [2]))
    assert (again.total, [row.index for row in again.rows]) == (23, [2])


@pytest.mark.parametrize("name", NAMES)
def test_chosen_rows_pass_the_image_gate(name):
    data = selection_json(read(name), range(100))
    assert not refuse("grooming", "chat.json", data, answer_may_show=True)


def test_a_picture_written_into_a_message_does_not_pass_the_image_gate():
    picture = base64.b64encode(random.Random(1).randbytes(900)).decode()
    chat = read("telegram_group.json")
    hidden = replace(chat, rows=[replace(chat.rows[1], text=picture)])
    assert refuse("grooming", "chat.json", selection_json(hidden, [1]), answer_may_show=False)


def changed(**values: object) -> bytes:
    value = json.loads(selection_json(read("telegram_group.json"), [1, 2]))
    row = {key: values.pop(key) for key in list(values) if key in value["rows"][0]}
    value["rows"][0] |= row
    return canonical(value | values)


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        changed(format="safecompanion-chat/2"),
        changed(source="viber"),
        changed(more=1),
        changed(total=1),
        changed(total=True),
        changed(chosen=3),
        changed(rows=[]) + b" ",
        changed(rows=7),
        changed(file_sha256="A" * 64),
        changed(date_order_uncertain=0),
        changed(index=2),
        changed(index=-1),
        changed(index=1.0),
        changed(kind="picture"),
        changed(media="IMG-1.jpg"),
        changed(at="yesterday"),
        changed(edited_at="?"),
        changed(reply_to="1"),
        changed(text=None),
        changed(text="a" * 100_001),
        changed(speaker=5),
    ],
)
def test_a_foreign_selection_is_refused(data):
    with pytest.raises(ChatExportBrokenError):
        parse_selection(data)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 5000))
def test_a_mutated_selection_is_refused_or_read(noise, at):
    data = selection_json(read("telegram_group.json"), [1, 2, 3])
    try:
        chat = parse_selection(data[:at] + noise + data[at + len(noise) :])
    except ChatExportBrokenError:
        return
    assert isinstance(chat, Chat)


def telegram(messages: list[dict[str, object]]) -> str:
    chat = {"name": "Club", "type": "personal_chat", "id": 1, "messages": messages}
    return json.dumps(chat, ensure_ascii=False, indent=1)


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
