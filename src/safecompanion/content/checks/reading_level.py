"""C21: how hard a text is to read, against our limits for its language."""

from __future__ import annotations

from collections.abc import Iterator

from safecompanion.content.checks.pages import ArticleFile, Pages
from safecompanion.content.checks.problem import Problem
from safecompanion.language.readability import LIMITS, Limits, Measure, measure, sentences, words


def check_reading_level(pages: Pages) -> Iterator[Problem]:
    """Yield the problems of C21."""
    for item in pages.articles:
        if item.article and item.lang in LIMITS:
            yield from _article(item, LIMITS[item.lang])


def _article(item: ArticleFile, limits: Limits) -> Iterator[Problem]:
    passages = list(item.passages())
    whole = measure([passage.text for passage in passages], item.lang)
    for sentence in _over(whole, limits):
        yield Problem(item.file, item.body_line, "C21", "E", f"The article {sentence}")
    for anchor in dict.fromkeys(passage.where for passage in passages):
        texts = [passage.text for passage in passages if passage.where == anchor]
        mean = measure(texts, item.lang).sentence_mean
        if mean > limits.section_sentence_mean:
            sentence = (
                f"#{anchor} has {mean:.1f} words a sentence on average; "
                f"at most {limits.section_sentence_mean:g}."
            )
            yield Problem(item.file, item.heading_line(anchor), "C21", "E", sentence)
    for passage in passages:
        for text in sentences(passage.text):
            if len(words(text)) > limits.longest_sentence:
                sentence = (
                    f"A sentence of {len(words(text))} words; at most {limits.longest_sentence}. "
                    f'It begins "{" ".join(text.split()[:5])}".'
                )
                yield Problem(item.file, passage.line, "C21", "E", sentence)


def _over(whole: Measure, limits: Limits) -> Iterator[str]:
    if whole.sentence_mean > limits.sentence_mean:
        yield f"has {whole.sentence_mean:.1f} words a sentence; at most {limits.sentence_mean:g}."
    if whole.syllables_per_word > limits.syllables_per_word:
        yield (
            f"has {whole.syllables_per_word:.2f} syllables a word; "
            f"at most {limits.syllables_per_word:g}."
        )
    if whole.long_words > limits.long_words:
        yield (
            f"has {whole.long_words:.1%} words of five syllables or more; "
            f"at most {limits.long_words:.0%}."
        )
    if limits.flesch_kincaid and whole.flesch_kincaid > limits.flesch_kincaid:
        yield f"has Flesch-Kincaid {whole.flesch_kincaid:.1f}; at most {limits.flesch_kincaid:g}."
    if limits.smog and whole.smog > limits.smog:
        yield f"has SMOG {whole.smog:.1f}; at most {limits.smog:g}."
    if limits.reading_ease and whole.reading_ease < limits.reading_ease:
        yield f"has reading ease {whole.reading_ease:.0f}; at least {limits.reading_ease:g}."
