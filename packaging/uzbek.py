"""Make the Uzbek texts of other orthographies from the Latin ones: `make`, or `check` them.

What is made is committed, so that a reviewer reads the very text that people read, and the program
converts nothing while it runs. Which orthographies: resources/data/orthography.yaml.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape, unescape

import yaml

from safecompanion.content.files import split_front_matter
from safecompanion.content.orthography import Letters, Orthography, read_orthographies

ROOT = Path(__file__).resolve().parent.parent
GENERATED = "generated from"
# Keys of the cards that hold ids, not words; everything outside these two parts does too.
CARD_PARTS = ("shared", "cards")
CARD_IDS = {"id", "topic", "ages", "for", "kind", "links", "sources", "go_to"}
LABEL_CODES = {"lang", "code"}
SOURCES = re.compile(r"^## .*\{#sources\}\s*$", re.MULTILINE)
TRANSLATED = re.compile(r"(<(translation|numerusform)\b[^>]*>)([^<]*)(?=</\2>)")
YAML_ESCAPE = re.compile(r"(\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.))")
XML_SIGNS = {'"': "&quot;", "'": "&apos;"}
LATIN_WORD = re.compile("[A-Za-z][A-Za-zʻʼ]+")

Place = tuple[str | int, ...]


class Speller:
    """One orthography, and the words that stayed in Latin letters though no rule says so."""

    def __init__(self, orthography: Orthography) -> None:
        self.id, self.source = orthography.id, orthography.source
        self.left: Counter[str] = Counter()
        self._orthography = orthography

    def spell(self, text: str) -> str:
        """Return the text in this orthography."""
        spelt = self._orthography.spell(text)
        if self._orthography.letters is Letters.CYRILLIC:
            self.left.update(LATIN_WORD.findall(self._orthography.rules.kept.sub(" ", spelt)))
        return spelt

    def note(self, source: Path) -> str:
        """Return the line that tells people not to edit a made file."""
        name = source.as_posix()
        return f"{GENERATED} {name}, do not edit; see docs/editing-content.md"

    def named(self, text: str) -> str:
        """Return the text with this language's name in place of the source's."""
        for mark in "_-":
            text = text.replace(self.source.replace("_", mark), self.id.replace("_", mark))
        return text


def article(text: str, english: str, source: Path, speller: Speller) -> str:
    """Return an article of the guide in another orthography."""
    head, body = split_front_matter(text)
    head = re.sub("(?m)^lang:.*", lambda line: speller.named(line[0]), head)
    head = re.sub("(?m)(?<=^title:).*", lambda line: speller.spell(line[0]), head)
    cut = SOURCES.search(body)
    end = cut.end() if cut else len(body)
    body = speller.spell(body[:end]) + _but_for_copied(body[end:], english, speller)
    return f"---\n# {speller.note(source)}\n{head}---\n{body}"


def _but_for_copied(sources: str, english: str, speller: Speller) -> str:
    """Spell the list of sources, but not what it copies from the English one: names and titles."""
    cut = SOURCES.search(english)
    pieces = {
        piece.strip() for piece in re.split(r"[\d.,;:()*\n]+", english[cut.end() if cut else 0 :])
    }
    phrases = sorted((piece for piece in pieces if len(piece) > 2), key=len, reverse=True)
    if not phrases:
        return speller.spell(sources)
    # Not \b: a title may end in a question mark.
    copied = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, phrases))})(?!\w)")
    parts = copied.split(sources)
    parts[::2] = map(speller.spell, parts[::2])
    return "".join(parts)


def cards(text: str, source: Path, speller: Speller) -> str:
    """Return the conversation cards in another orthography."""

    def is_text(place: Place) -> bool:
        return place[0] in CARD_PARTS and not CARD_IDS.intersection(place)

    return _yaml(text, source, speller, is_text)


def labels(text: str, source: Path, speller: Speller) -> str:
    """Return the words of the report in another orthography."""
    return _yaml(text, source, speller, lambda place: place[-1] not in LABEL_CODES)


def _yaml(text: str, source: Path, speller: Speller, is_text: Callable[[Place], bool]) -> str:
    edits = [
        (node.start_mark.index, node.end_mark.index, _scalar(text, node, speller))
        for place, node in _scalars((), _composed(text))
        if is_text(place)
    ]
    made = re.sub(
        "(?m)^lang:.*", lambda line: speller.named(line[0]), _edited(text, edits), count=1
    )
    return f"# {speller.note(source)}\n{made}"


def data(text: str, speller: Speller) -> str:
    """Return a data file in which every text of the source language has its twin beside it."""
    return _edited(text, list(_twins(text, _composed(text), speller)))


def _twins(text: str, node: yaml.Node, speller: Speller) -> Iterator[tuple[int, int, str]]:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _twins(text, item, speller)
    if not isinstance(node, yaml.MappingNode):
        return
    pairs = {key.value: (key, value) for key, value in node.value}
    if speller.source not in pairs:
        for value in (value for _, value in pairs.values()):
            yield from _twins(text, value, speller)
        return
    key, value = pairs[speller.source]
    start, end = key.end_mark.index, _end(text, value)
    edits = [
        (
            inner.start_mark.index - start,
            inner.end_mark.index - start,
            _scalar(text, inner, speller),
        )
        for _, inner in _scalars((), value)
    ]
    twin = speller.id + _edited(text[start:end], edits)
    if speller.id in pairs:
        old_key, old = pairs[speller.id]
        yield old_key.start_mark.index, _end(text, old), twin
    else:
        between = ", " if node.flow_style else "\n" + " " * key.start_mark.column
        yield end, end, between + twin


def _composed(text: str) -> yaml.Node:
    node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if node is None:
        raise ValueError("an empty file")
    return node


def _scalars(place: Place, node: yaml.Node) -> Iterator[tuple[Place, yaml.ScalarNode]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars((*place, key.value), value)
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _scalars((*place, number), item)
    elif isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str":
        yield place, node


def _scalar(text: str, node: yaml.ScalarNode, speller: Speller) -> str:
    written = text[node.start_mark.index : node.end_mark.index]
    if node.style != '"':
        return speller.spell(written)
    parts = YAML_ESCAPE.split(written)
    parts[::2] = map(speller.spell, parts[::2])
    return "".join(parts)


def _end(text: str, node: yaml.Node) -> int:
    """Return where a value ends: a block's own end mark lies behind the comments that follow it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(text, last[1] if isinstance(last, tuple) else last)
    return len(text[: node.end_mark.index].rstrip())


def _edited(text: str, edits: list[tuple[int, int, str]]) -> str:
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def interface(text: str, source: Path, speller: Speller) -> str:
    """Return the translations of the window in another orthography."""

    def one(match: re.Match[str]) -> str:
        words = unescape(match[3], {sign: mark for mark, sign in XML_SIGNS.items()})
        return match[1] + escape(speller.spell(words), XML_SIGNS)

    made = TRANSLATED.sub(one, text)
    made = re.sub(r"<TS [^>]*>", lambda tag: speller.named(tag[0]), made, count=1)
    return made.replace("<!DOCTYPE TS>\n", f"<!DOCTYPE TS>\n<!-- {speller.note(source)} -->\n", 1)


def made_by(speller: Speller, root: Path) -> dict[Path, str]:
    """Return every file of one orthography, and each data file with its twins: path and text."""
    resources, made = root / "resources", {}

    def make(path: Path, how: Callable[..., str], *more: str) -> None:
        if path.exists():
            target = root / speller.named(path.relative_to(root).as_posix())
            source = path.relative_to(root)
            made[target] = how(path.read_text("utf-8"), *more, source, speller)

    for path in sorted((resources / "guide" / speller.source).glob("*.md")):
        english = resources / "guide/en" / path.name
        make(path, article, english.read_text("utf-8") if english.exists() else "")
    make(resources / "talk" / speller.source / "cards.yaml", cards)
    make(resources / f"report/labels.{speller.source}.yaml", labels)
    for part in ("safecompanion", "qtbase"):
        make(root / f"translations/{part}_{speller.source}.ts", interface)
    for path in sorted([*resources.glob("data/*.yaml"), *resources.glob("centers/*.yaml")]):
        text = path.read_text("utf-8")
        if f"{speller.source}:" in text:
            made[path] = data(text, speller)
    return made


def orphans(speller: Speller, root: Path, made: dict[Path, str]) -> list[Path]:
    """Return the files that were made once, and whose source is gone."""
    folders = [root / "resources/guide" / speller.id, root / "resources/talk" / speller.id]
    found = [path for folder in folders for path in folder.glob("*.*")]
    found += root.glob(f"resources/report/labels.{speller.id}.yaml")
    found += root.glob(f"translations/*_{speller.id}.ts")
    return sorted(path for path in found if path not in made)


def run(command: str, root: Path = ROOT) -> int:
    """Carry out `make` or `check`; return 1 if `check` found something that is not as made."""
    wrong = 0
    for orthography in read_orthographies(root / "resources/data/orthography.yaml"):
        if not orthography.is_active:
            continue
        speller = Speller(orthography)
        made = made_by(speller, root)
        for path, text in made.items():
            if path.exists() and path.read_text("utf-8") == text:
                continue
            wrong += 1
            if command == "make":
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8", newline="\n")
            print(f"{path.relative_to(root)}: {'made' if command == 'make' else 'out of step'}")
        for path in orphans(speller, root, made):
            wrong += 1
            print(f"{path.relative_to(root)}: nothing to make it from; delete it")
        if speller.left:
            words = ", ".join(f"{word} ({n})" for word, n in speller.left.most_common())
            print(f"{speller.id}: left in Latin letters, not among the names: {words}")
    if command == "check" and wrong:
        print("Run: .venv/bin/python packaging/uzbek.py make")
    return 1 if command == "check" and wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in ("make", "check"):
        sys.exit("Usage: uzbek.py make | check")
    sys.exit(run(sys.argv[1]))
