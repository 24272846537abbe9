"""One contact: what it is for, how to reach it, and honestly how sure we are of it."""

from __future__ import annotations

from datetime import date

from safecompanion.content.contacts import Contact, State, Way
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import short_date
from safecompanion.ui.widgets.boxes import Box
from safecompanion.ui.widgets.text import Text


class ContactCard(Box):
    """Number first; the check state is always shown."""

    def __init__(self, theme: Theme, contact: Contact, today: date) -> None:
        super().__init__(theme, "rose" if contact.emergency else "card")
        self.setObjectName(f"contact-{contact.id}")
        self.column.setSpacing(theme.space("xs"))
        tint = "rose" if contact.emergency else ""
        if contact.number:
            self.add(Text(contact.number, "display", tint).selectable())
        self.add(Text(contact.name, "heading", tint))
        self.add(Text(contact.who_for))
        if contact.address:
            self.add(Text(contact.address, "bodyStrong").selectable())
        details = [part for part in (contact.hours, contact.cost) if part]
        if details:
            self.add(Text(" · ".join(details), "small"))
        if contact.notes:
            self.add(Text(contact.notes, "small"))
        state = self._state(contact, today)
        if state:
            self.add(Text(state, "caption"))

    def _state(self, contact: Contact, today: date) -> str:
        if contact.state is State.GENERAL:
            return ""
        day = short_date(contact.checked_on)
        if contact.is_stale(today):
            return self.tr("Checked on {day}, may have changed.").format(day=day)
        if contact.state is State.CALLED:
            return self.tr("Called by us on {day}.").format(day=day)
        if contact.way is Way.PHONE:
            return self.tr(
                "From public sources, read on {day}. We have not called this number ourselves."
            ).format(day=day)
        return self.tr("From public sources, read on {day}. We have not tried it.").format(day=day)
