"""Uzbek texts in other orthographies are made from the Latin ones, and nobody edits them."""

import importlib.util
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent

ARTICLE = """---
schema: safecompanion-guidance/1
id: grooming
lang: uz-Latn
title: "Bolaning ishonchi"
risk: grooming
---

## 30 soniyada {#short}

**Yordam:** {{contact:uz-112}}ga. Telegramdagi chat, 2026-yil 1-sentabr.

## Manbalar {#sources}

1. Thorn. Youth perspectives on online safety, 2022 (AQSH).
"""
CARDS = r"""# Kartochkalar
lang: uz-Latn
shared:
  stop_rule: "Toʻxta\ning \"shu yerda\"."   # izoh
cards:
- id: trust-any
  topic: trust
  why: >-
    Bola avval his qiladi.
    Keyin oʻylaydi.
  if_child: {discloses_harm: {say: Rahmat, go_to: disclosure}}
"""
LABELS = """lang: uz_Latn
months: [yanvar, sentabr]
check: [{text: "Fayl joyidami?", code: sha256sum -c tagmanifest}]
answer: {"no": "yoʻq"}
"""
INTERFACE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Latn" sourcelanguage="en">
<context>
    <name>Page</name>
    <message>
        <source>Child&apos;s &quot;name&quot;</source>
        <translation>Bolaning &quot;ismi&quot; &amp; {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n daqiqa</numerusform>
        </translation>
    </message>
</context>
</TS>
"""
FILES = {
    "resources/guide/uz_Latn/grooming.md": ARTICLE,
    "resources/talk/uz_Latn/cards.yaml": CARDS,
    "resources/report/labels.uz_Latn.yaml": LABELS,
    "translations/safecompanion_uz_Latn.ts": INTERFACE,
}


@pytest.fixture(scope="module")
def uzbek():
    spec = importlib.util.spec_from_file_location("uzbek", ROOT / "packaging/uzbek.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def tree(tmp_path, resources):
    """A small checkout with Uzbek only in Latin letters."""
    for folder in ("data", "guide/en"):
        shutil.copytree(resources / folder, tmp_path / "resources" / folder)
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def made(uzbek, tree):
    """Return the text of a made file, by the name of its source."""
    assert uzbek.run("make", tree) == 0
    return lambda name: (tree / name.replace("uz_Latn", "uz_Cyrl")).read_text("utf-8")


def test_an_article_keeps_its_head_marks_and_foreign_sources(made):
    text = made("resources/guide/uz_Latn/grooming.md")
    assert 'lang: uz-Cyrl\ntitle: "Боланинг ишончи"\nrisk: grooming\n' in text
    assert "## 30 сонияда {#short}" in text
    assert "**Ёрдам:** {{contact:uz-112}}га. Telegram’даги чат, 2026 йил 1 сентябрь." in text
    assert "1. Thorn. Youth perspectives on online safety, 2022 (АҚШ)." in text


def test_a_foreign_title_that_asks_something_is_not_spelt_in_cyrillic(uzbek, tree):
    title = "What's the harm in asking? *Archives of Suicide Research*, 2020."
    assert title in (tree / "resources/guide/en/cyberbullying.md").read_text("utf-8")
    path = tree / "resources/guide/uz_Latn/cyberbullying.md"
    path.write_text(ARTICLE + f"2. Polihronis et al. {title}\n", "utf-8")
    uzbek.run("make", tree)
    assert title in (tree / "resources/guide/uz_Cyrl/cyberbullying.md").read_text("utf-8")


def test_cards_keep_ids_comments_escapes_and_folded_lines(made):
    text = made("resources/talk/uz_Latn/cards.yaml")
    assert text.startswith("# generated from resources/talk/uz_Latn/cards.yaml, do not edit; see ")
    assert r'stop_rule: "Тўхта\nинг \"шу ерда\"."   # izoh' in text
    card = yaml.safe_load(text)["cards"][0]
    assert card["why"] == "Бола аввал ҳис қилади. Кейин ўйлайди."
    assert card["if_child"] == {"discloses_harm": {"say": "Раҳмат", "go_to": "disclosure"}}
    assert (card["id"], card["topic"]) == ("trust-any", "trust")


def test_labels_keep_commands_and_keys(made):
    labels = yaml.safe_load(made("resources/report/labels.uz_Latn.yaml"))
    assert labels == {
        "lang": "uz_Cyrl",
        "months": ["январь", "сентябрь"],
        "check": [{"text": "Файл жойидами?", "code": "sha256sum -c tagmanifest"}],
        "answer": {"no": "йўқ"},
    }


def test_the_interface_keeps_english_sources_and_unfinished_marks(made):
    text = made("translations/safecompanion_uz_Latn.ts")
    tree = ET.fromstring(text)
    assert tree.get("language") == "uz_Cyrl"
    assert "<source>Child&apos;s &quot;name&quot;</source>" in text
    assert "<translation>Боланинг &quot;исми&quot; &amp; {name}</translation>" in text
    assert tree.find(".//translation[@type='unfinished']/numerusform").text == "%n дақиқа"


def test_data_gets_a_twin_beside_every_latin_text_and_nothing_else_moves(made, tree, resources):
    before = (resources / "data/risks.yaml").read_text("utf-8")
    after = (tree / "resources/data/risks.yaml").read_text("utf-8")
    twins = yaml.safe_load(after)["risks"][0]["name"]
    assert (twins["uz_Latn"], twins["uz_Cyrl"]) == ("Kiberbulling", "Кибербуллинг")
    assert without_twins(yaml.safe_load(after)) == without_twins(yaml.safe_load(before))
    assert [line for line in after.splitlines() if line.startswith("#")] == [
        line for line in before.splitlines() if line.startswith("#")
    ]


def without_twins(value):
    if isinstance(value, dict):
        return {key: without_twins(inner) for key, inner in value.items() if key != "uz_Cyrl"}
    return [without_twins(inner) for inner in value] if isinstance(value, list) else value


def test_a_changed_twin_is_made_anew(uzbek, made, tree):
    path = tree / "resources/data/risks.yaml"
    right = path.read_text("utf-8")
    path.write_text(right.replace('"Кибербуллинг"', '"Буллинг"'), "utf-8")
    assert uzbek.run("check", tree) == 1
    uzbek.run("make", tree)
    assert path.read_text("utf-8") == right


@pytest.mark.parametrize("name", FILES)
def test_check_finds_a_made_file_that_was_edited_or_outlived_its_source(uzbek, made, tree, name):
    assert uzbek.run("check", tree) == 0
    path = tree / name.replace("uz_Latn", "uz_Cyrl")
    path.write_text(made(name) + " ", "utf-8")
    assert uzbek.run("check", tree) == 1
    uzbek.run("make", tree)
    (tree / name).unlink()
    assert uzbek.run("check", tree) == 1


def test_words_left_in_latin_are_told_to_the_editor(uzbek, tree, capsys):
    path = tree / "resources/guide/uz_Latn/grooming.md"
    path.write_text(ARTICLE.replace("Yordam", "Watchlist, TikTokni"), "utf-8")
    uzbek.run("make", tree)
    assert "not among the names: Watchlist (1)\n" in capsys.readouterr().out


def test_an_orthography_that_data_switches_on_is_made_too(uzbek, tree):
    path = tree / "resources/data/orthography.yaml"
    path.write_text(path.read_text("utf-8").replace("status: draft", "status: active"), "utf-8")
    assert uzbek.run("make", tree) == 0
    assert uzbek.run("check", tree) == 0
    text = (tree / "resources/guide/uz_Latn_2026/grooming.md").read_text("utf-8")
    assert 'lang: uz-Latn-2026\ntitle: "Bolaning işonçi"' in text


def test_the_committed_texts_are_the_made_ones(uzbek):
    assert uzbek.run("check", ROOT) == 0
