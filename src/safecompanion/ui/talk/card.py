"""One conversation card: a handrail, not a script."""

from __future__ import annotations

from collections.abc import Sequence

from safecompanion.content.cards import Card, Offer, Reaction
from safecompanion.content.library import Library
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import language_name
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import Place, ScrollPage
from safecompanion.ui.widgets.text import Chip, MarkedLine, Text


class CardPage(ScrollPage):
    """The adult first, then the opener, then what to do for four reactions."""

    def __init__(self, theme: Theme, library: Library, language: str, card_id: str) -> None:
        super().__init__(theme, width=720)
        self._library = library
        self._language = language
        self._card: Card = library.card(card_id, language)
        back = Button(theme, self.tr("All cards"), "quiet", "arrow-left")
        back.setObjectName("card-back")
        back.clicked.connect(lambda: self.go.emit(Place("talk")))
        self.add(Flow(back))
        self.heading(self._card.title, self._card.goal)
        self._facts()
        self._list(self.tr("Before you start"), [self._card.setting, *self._card.before_you_start])
        self._opener()
        self._list(self.tr("Ask next"), self._card.ask_next)
        self._reactions()
        self._avoid()
        self._agree()
        self.add(Text(self.tr("Why"), "heading"))
        self.add(Text(self._card.why))
        self._next()
        self.column.addStretch(1)

    def _facts(self) -> None:
        chips = Flow(spacing=self.theme.space("s"))
        chips.add(Chip(self.tr("Age {ages}").format(ages=", ".join(self._card.ages))))
        chips.add(Chip(self.tr("%n minute(s)", "", self._card.minutes)))
        if self._card.status != "published":
            chips.add(Chip(self.tr("Draft, not yet reviewed by experts"), "honey"))
        if self._card.lang != self._language:
            name = language_name(self._card.lang)
            chips.add(Chip(self.tr("Only in {language} so far").format(language=name), "sky"))
        self.add(chips)

    def _list(self, title: str, items: Sequence[str]) -> None:
        self.add(Text(title, "heading"))
        for item in items:
            self.add(MarkedLine(self.theme.space("m"), Text(item)))

    def _opener(self) -> None:
        box = Box(self.theme, "mint")
        box.add(Text(self.tr("To begin, you could say"), "label", "mint"))
        box.add(Text(self._card.opener.say, "quote"))
        box.add(Text(self.tr("Or"), "label", "mint"))
        box.add(Text(self._card.opener.or_say))
        rule, stop = self._library.talk_rules(self._language)
        box.add(Text(rule, "small"))
        box.add(Text(stop, "small"))
        self.add(box)

    def _reactions(self) -> None:
        self.add(Text(self.tr("If the child…"), "title"))
        reactions = self._card.if_child
        for title, look, reaction in (
            (self.tr("opens up"), "card", reactions.opens_up),
            (self.tr("shrugs"), "card", reactions.shrugs),
            (self.tr("gets angry"), "card", reactions.gets_angry),
            (self.tr("tells about harm"), "honey", reactions.discloses_harm),
        ):
            self.add(self._reaction(title, look, reaction))

    def _reaction(self, title: str, look: str, reaction: Reaction) -> Box:
        box = Box(self.theme, look)
        box.add(Text(title, "heading"))
        box.add(Text(self.tr("Say: “{words}”").format(words=reaction.say)))
        box.add(Text(reaction.do))
        if look == "honey":
            for step in self._library.five_calm_steps(self._language):
                box.add(Text(step.step, "smallStrong"))
                box.add(Text(" ".join(part for part in (step.do, step.say) if part), "small"))
            button = Button(self.theme, self.tr("What to do now"), "plain", "arrow-right")
            button.setObjectName("disclosure-button")
            button.clicked.connect(lambda: self.go.emit(self._after_disclosure(reaction)))
            box.add(Flow(button))
        return box

    def _after_disclosure(self, reaction: Reaction) -> Place:
        target, _hash, section = reaction.go_to.partition("#")
        return Place("guide", target, section)

    def _avoid(self) -> None:
        box = Box(self.theme)
        box.add(Text(self.tr("Better words"), "heading"))
        for swap in self._card.avoid:
            box.add(Text(self.tr("Instead of: “{words}”").format(words=swap.instead_of), "small"))
            box.add(Text(self.tr("Try: “{words}”").format(words=swap.try_this), "bodyStrong"))
        self.add(box)

    def _agree(self) -> None:
        self.add(Callout(self.theme, self._card.agree, "sky", self.tr("One small agreement")))
        promise = self._card.adult_promise
        self.add(Callout(self.theme, promise, "plum", self.tr("My promise"), icon="heart"))

    def _next(self) -> None:
        box = Box(self.theme)
        box.add(Text(self.tr("Next"), "heading"))
        row = Flow(spacing=self.theme.space("m"))
        for article_id in self._card.guidance:
            title = self._article_title(article_id)
            if title:
                button = Button(self.theme, title, "soft", "book-open")
                button.clicked.connect(
                    lambda _=False, article_id=article_id: self.go.emit(Place("guide", article_id))
                )
                row.add(button)
        if self._card.diary.offer is not Offer.NONE:
            write = Button(self.theme, self.tr("Write it down"), "plain", "notebook")
            category = self._card.diary.category
            write.clicked.connect(lambda: self.go.emit(Place("diary", f"new:{category}")))
            row.add(write)
        box.add(row)
        self.add(box)

    def _article_title(self, article_id: str) -> str:
        for risk in self._library.risks():
            if risk.article == article_id:
                return risk.name.text(self._language)
        return self._library.planned_titles(self._language).get(article_id, "")
