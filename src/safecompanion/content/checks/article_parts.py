"""C02, C03 and C26: the ten parts of an article, their sizes, and the Markdown we can show."""

from __future__ import annotations

from collections.abc import Iterator

from safecompanion.content.articles import ANCHORS, NOW_PARTS
from safecompanion.content.blocks import Steps, plain
from safecompanion.content.checks.pages import CONTACT_WORD, ArticleFile, Pages
from safecompanion.content.checks.problem import Level, Problem
from safecompanion.content.markdown import tokens
from safecompanion.language.readability import words

# Words a section may have in English; translations are longer or shorter.
SECTION_WORDS = {
    "short": (40, 65),
    "what": (120, 220),
    "signs": (80, 150),
    "now": (200, 300),
    "say": (60, 110),
    "save": (80, 160),
    "help": (35, 100),
    "prevent": (60, 110),
    "counsellor": (110, 190),
}
ARTICLE_WORDS = (900, 1250)
FIRST_HOUR_WORDS = 150


def check_articles(pages: Pages) -> Iterator[Problem]:
    """Yield the problems of C02, C03 and C26."""
    for item in pages.articles:
        yield from _sections(item)
        yield from _markdown(item)


def _sections(item: ArticleFile) -> Iterator[Problem]:
    if item.article is None:
        return
    found = tuple(section.anchor for section in item.article.sections)
    if found != ANCHORS:
        missing = [anchor for anchor in ANCHORS if anchor not in found]
        expected = ", ".join(f"#{anchor}" for anchor in ANCHORS)
        sentence = (
            f"The part {{#{missing[0]}}} is missing; its heading may have lost its anchor."
            if missing
            else f"The parts must be these, in this order: {expected}."
        )
        yield Problem(item.file, item.body_line, "C02", "E", sentence)
    counts = _word_counts(item)
    for section in item.article.sections:
        if not section.blocks:
            line = item.heading_line(section.anchor)
            yield Problem(item.file, line, "C02", "E", f'"{section.title}" is empty.')
    if item.lang == "en":
        yield from _sizes(item, counts)
    yield from _first_hour(item, counts)


def _word_counts(item: ArticleFile) -> dict[str, int]:
    counts = dict.fromkeys(ANCHORS, 0)
    for passage in item.passages():
        counts[passage.where] = counts.get(passage.where, 0) + len(words(passage.text))
    return counts


def _sizes(item: ArticleFile, counts: dict[str, int]) -> Iterator[Problem]:
    for anchor, (least, most) in SECTION_WORDS.items():
        count = counts[anchor]
        if not least <= count <= most:
            # A tenth over or under is a matter for the editor; more is not.
            level: Level = "W" if 0.9 * least <= count <= 1.1 * most else "E"
            sentence = f"#{anchor} has {count} words; it should have {least} to {most}."
            yield Problem(item.file, item.heading_line(anchor), "C02", level, sentence)
    least, most = ARTICLE_WORDS
    if not least <= sum(counts.values()) <= most:
        sentence = (
            f"The article has {sum(counts.values())} words; it should have {least} to {most}."
        )
        yield Problem(item.file, item.body_line, "C02", "W", sentence)


def _first_hour(item: ArticleFile, counts: dict[str, int]) -> Iterator[Problem]:
    assert item.article is not None
    for anchor in NOW_PARTS:
        line = item.heading_line(anchor)
        try:
            part = item.article.now_part(anchor)
        except KeyError:
            sentence = f'"What to do now" has no part {{#{anchor}}}.'
            yield Problem(item.file, item.heading_line("now"), "C03", "E", sentence)
            continue
        steps = [len(block.items) for block in part.blocks if isinstance(block, Steps)]
        if len(steps) != 1 or not 4 <= steps[0] <= 6:
            sentence = f'"{part.title}" needs one list of 4 to 6 numbered steps.'
            yield Problem(item.file, line, "C03", "E", sentence)
    try:
        _, steps_now = item.article.first_hour()
    except KeyError:
        return
    spoken = "\n".join(plain(spans, CONTACT_WORD) for spans in steps_now.items)
    total = counts["short"] + len(words(spoken))
    if total > FIRST_HOUR_WORDS:
        sentence = (
            f'"In 30 seconds" and "First hour" have {total} words together; '
            f"more than {FIRST_HOUR_WORDS} do not fit the first-hour card."
        )
        yield Problem(item.file, item.heading_line("now-hour"), "C03", "E", sentence)


# --- C26 ---------------------------------------------------------------------------------------

_ALLOWED = {
    "heading",
    "paragraph",
    "inline",
    "bullet_list",
    "ordered_list",
    "list_item",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "text",
    "softbreak",
    "strong",
    "em",
}


def _markdown(item: ArticleFile) -> Iterator[Problem]:
    tables = depth = 0
    for token in tokens(item.body):
        line = (token.map[0] if token.map else 0) + item.body_line
        names = {inner.type for inner in [token, *(token.children or ())]}
        kinds = {name.removesuffix("_open").removesuffix("_close") for name in names}
        if kinds - _ALLOWED or (token.type == "heading_open" and token.tag not in ("h2", "h3")):
            sentence = (
                "Only headings (## and ###), lists, one table, **bold** and *italic* may be used: "
                "no links, pictures, code or rules."
            )
            yield Problem(item.file, line, "C26", "E", sentence)
        if token.type == "inline" and any(mark in token.content for mark in ("</", "<!", "/>")):
            yield Problem(item.file, line, "C26", "E", "HTML is shown as plain text; take it out.")
        depth += token.nesting if token.type.endswith(("list_open", "list_close")) else 0
        tables += token.type == "table_open"
        if depth > 1 or tables > 1:
            sentence = "A list inside a list or a second table is not shown well; write it simpler."
            yield Problem(item.file, line, "C26", "E", sentence)
            depth, tables = min(depth, 1), min(tables, 1)
