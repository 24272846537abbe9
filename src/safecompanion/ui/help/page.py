"""Whom to call now; opens before any password."""

from __future__ import annotations

from datetime import date

from safecompanion.content.library import Library
from safecompanion.errors import ContentDamagedError
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Callout
from safecompanion.ui.widgets.contact_card import ContactCard
from safecompanion.ui.widgets.page import ScrollPage
from safecompanion.ui.widgets.text import Text


class HelpPage(ScrollPage):
    """Emergency numbers first, then the others, each with its check state."""

    def __init__(self, theme: Theme, library: Library, language: str) -> None:
        super().__init__(theme, width=760)
        self.heading(
            self.tr("Get help now"),
            self.tr("If somebody is in danger, call first. Writing it down can wait."),
        )
        try:
            contacts = library.contacts(language)
        except ContentDamagedError as error:
            self.show_error(error)
            return
        today = date.today()
        for contact in contacts:
            if contact.emergency:
                self.add(ContactCard(theme, contact, today))
        self.add(
            Callout(
                theme,
                self.tr("If home is not safe, call from another place or another phone."),
                "honey",
            )
        )
        self.add(Text(self.tr("Also"), "title"))
        for contact in contacts:
            if not contact.emergency:
                self.add(ContactCard(theme, contact, today))
        self.add(
            Callout(
                theme,
                self.tr(
                    "A national centre for safe internet was announced in 2022. We found no "
                    "source that says it is open, so no number of it is shown here."
                ),
                "sky",
            )
        )
        self.column.addStretch(1)
