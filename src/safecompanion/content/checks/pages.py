"""Content as an editor wrote it: values with the line they stand on, and passages of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, SequenceNode

from safecompanion.content.articles import Article, parse_article
from safecompanion.content.blocks import Bullets, Paragraph, Spans, Steps, Table, plain, walk
from safecompanion.content.cards import CardSet, card_set_from
from safecompanion.content.checks.problem import Problem
from safecompanion.content.files import load_yaml, split_front_matter

DATA_FILES = ("risks", "platforms", "contacts", "banners", "sources", "facts", "planned", "lints")
# A contact stands in a sentence as one short word.
CONTACT_WORD = "Z"

Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Passage:
    """A paragraph, list item, table cell or card text; `warned_of` is shown as what not to say."""

    text: str
    line: int
    where: str
    warned_of: bool = False


@dataclass
class Source:
    """A YAML part: its values with dates as text, and where each stands."""

    file: str
    values: Any = None
    lines: Mapping[Place, int] = field(default_factory=dict)

    def line(self, *place: str | int) -> int:
        """Return the line of a value, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


@dataclass
class ArticleFile(Source):
    """One article; `article` is None if it cannot be read as one."""

    lang: str = ""
    name: str = ""
    body: str = ""
    body_line: int = 1
    article: Article | None = None

    def heading_line(self, anchor: str) -> int:
        """Return the line of the heading with this anchor."""
        for number, line in enumerate(self.body.splitlines(), self.body_line):
            if line.startswith("#") and f"{{#{anchor}}}" in line:
                return number
        return self.body_line

    def passages(self) -> Iterator[Passage]:
        """Yield all texts of the article but its sources, in reading order."""
        lines = [re.sub(r"[*\\]", "", line) for line in self.body.splitlines()]
        for section in self.article.sections if self.article else ():
            at = self.heading_line(section.anchor) - self.body_line
            if section.anchor == "sources":
                continue
            for spans, warned_of in _cells(section.blocks, section.anchor):
                at = _find(lines, plain(spans, "\0").split("\0")[0].strip(), at)
                text = plain(spans, CONTACT_WORD)
                yield Passage(text, at + self.body_line, section.anchor, warned_of)


@dataclass
class TalkFile(Source):
    """The cards of one language; `cards` is None if the file cannot be read."""

    lang: str = ""
    cards: CardSet | None = None

    def card_line(self, number: int, *place: str | int) -> int:
        """Return the line of a part of the card with this position."""
        return self.line("cards", number, *place)

    def passages(self) -> Iterator[Passage]:
        """Yield every text of every card and of what they share."""
        for part in ("shared", "cards"):
            yield from self._texts((part,), self.values.get(part) or {})

    def card_passages(self, number: int) -> Iterator[Passage]:
        """Yield every text of the card with this position."""
        yield from self._texts(("cards", number), self.values["cards"][number])

    def _texts(self, place: Place, value: Any) -> Iterator[Passage]:
        if isinstance(value, dict):
            for key, inner in value.items():
                if key not in ("id", "topic", "ages", "for", "kind", "links", "sources", "go_to"):
                    yield from self._texts((*place, key), inner)
        elif isinstance(value, list):
            for number, inner in enumerate(value):
                yield from self._texts((*place, number), inner)
        elif isinstance(value, str):
            key = next(str(step) for step in reversed(place) if isinstance(step, str))
            yield Passage(value, self.line(*place), key, key == "instead_of")


@dataclass
class Pages:
    """Everything under one resources folder, and the problems of reading it."""

    articles: list[ArticleFile] = field(default_factory=list)
    talks: list[TalkFile] = field(default_factory=list)
    data: dict[str, Source] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def values(self, name: str) -> Any:
        """Return the values of a data file, or {} if it cannot be read."""
        values = self.data[name].values
        return values if isinstance(values, dict) else {}

    def in_language(self, lang: str) -> dict[str, ArticleFile]:
        """Return the articles of one language by file name."""
        return {item.name: item for item in self.articles if item.lang == lang}

    def talk(self, lang: str) -> TalkFile | None:
        """Return the cards of one language."""
        return next((item for item in self.talks if item.lang == lang), None)

    def written_articles(self) -> set[str]:
        """Return the ids of the articles that exist in English."""
        return set(self.in_language("en"))

    def written_cards(self) -> set[str]:
        """Return the ids of the cards that exist in English."""
        talk = self.talk("en")
        return {card.id for card in talk.cards.cards} if talk and talk.cards else set()


def read_pages(resources: Path) -> Pages:
    """Read all content; what cannot be read becomes a problem, not an exception."""
    pages = Pages()
    for path in sorted((resources / "guide").glob("*/*.md")):
        pages.articles.append(_read_article(path, resources, pages.problems))
    for path in sorted((resources / "talk").glob("*/*.yaml")):
        talk = TalkFile(_name(path, resources), lang=path.parent.name)
        _read_yaml(talk, _text(path, talk, pages.problems), 0, pages.problems)
        talk.values = talk.values if isinstance(talk.values, dict) else {}
        try:
            talk.cards = card_set_from(talk.values)
        except (LookupError, TypeError, ValueError, AttributeError):
            talk.cards = None  # the schema says what is missing
        pages.talks.append(talk)
    for name in DATA_FILES:
        source = Source(f"data/{name}.yaml")
        _read_yaml(
            source, _text(resources / source.file, source, pages.problems), 0, pages.problems
        )
        pages.data[name] = source
    return pages


def _name(path: Path, resources: Path) -> str:
    return path.relative_to(resources).as_posix()


def _text(path: Path, source: Source, problems: list[Problem]) -> str:
    try:
        return path.read_text("utf-8")
    except OSError:
        problems.append(Problem(source.file, 1, "C01", "E", "The file is missing."))
    except UnicodeDecodeError:
        sentence = "The file is not saved as UTF-8. Save it again with that encoding."
        problems.append(Problem(source.file, 1, "C01", "E", sentence))
    return ""


def _read_article(path: Path, resources: Path, problems: list[Problem]) -> ArticleFile:
    item = ArticleFile(_name(path, resources), lang=path.parent.name, name=path.stem)
    text = _text(path, item, problems)
    try:
        head, item.body = split_front_matter(text)
    except ValueError:
        sentence = "The part between the two lines '---' at the top of the article is missing."
        problems.append(Problem(item.file, 1, "C01", "E", sentence))
        return item
    item.body_line = head.count("\n") + 3
    before = len(problems)
    _read_yaml(item, head, 1, problems)
    if not isinstance(item.values, dict):
        item.values = {}
    if len(problems) == before:
        try:
            item.article = parse_article(text)
        except (LookupError, TypeError, ValueError, AttributeError):
            sentence = "The text must begin with a heading like: ## In 30 seconds {#short}"
            problems.append(Problem(item.file, item.body_line, "C02", "E", sentence))
    return item


def _read_yaml(source: Source, text: str, offset: int, problems: list[Problem]) -> None:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)  # first: its errors tell the line
        source.values = _dates_as_text(load_yaml(text))
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 + offset if mark else 1
        sentence = (
            "From here the file cannot be read. Often a quotation mark is missing, or a line "
            "does not begin under the line above it."
        )
        problems.append(Problem(source.file, line, "C01", "E", sentence))
        return
    if node is not None:
        source.lines = dict(_places((), node, source.file, offset, problems))


def _places(
    place: Place, node: Node, file: str, offset: int, problems: list[Problem]
) -> Iterator[tuple[Place, int]]:
    yield place, node.start_mark.line + 1 + offset
    if isinstance(node, MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            line = key.start_mark.line + 1 + offset
            if key.value in seen:
                sentence = f'"{key.value}" stands here twice; only the second one counts.'
                problems.append(Problem(file, line, "C01", "E", sentence))
            seen.add(key.value)
            yield from _places((*place, key.value), value, file, offset, problems)
            yield (*place, key.value), line
    elif isinstance(node, SequenceNode):
        for number, value in enumerate(node.value):
            yield from _places((*place, number), value, file, offset, problems)


def _dates_as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _dates_as_text(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_dates_as_text(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def _cells(blocks: Any, anchor: str) -> Iterator[tuple[Spans, bool]]:
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            yield block.spans, False
        elif isinstance(block, Bullets | Steps):
            yield from ((item, False) for item in block.items)
        elif isinstance(block, Table):
            for row in block.rows:
                for column, cell in enumerate(row):
                    yield cell, anchor == "say" and column > 0


def _find(lines: list[str], start: str, at: int) -> int:
    for number in range(at, len(lines)):
        if start[:30] in lines[number] and start:
            return number
    return at
