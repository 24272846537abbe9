"""The diary's coded values in the words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from safecompanion.diary.entries import AccountRole, Moment, Role, Source, Status, Sure, Told
from safecompanion.ui.translation import QT_TRANSLATE_NOOP, parse_iso, short_date


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


_STATUS = {
    Status.OPEN: QT_TRANSLATE_NOOP("Words", "Open"),
    Status.WATCHING: QT_TRANSLATE_NOOP("Words", "Keeping an eye on it"),
    Status.REPORTED: QT_TRANSLATE_NOOP("Words", "Reported"),
    Status.CLOSED: QT_TRANSLATE_NOOP("Words", "Closed"),
}
_ROLE = {
    Role.WORRIED: QT_TRANSLATE_NOOP("Words", "We are worried about it"),
    Role.HAPPENED_TO: QT_TRANSLATE_NOOP("Words", "It happened to the child"),
    Role.SAW: QT_TRANSLATE_NOOP("Words", "The child saw it"),
    Role.DID: QT_TRANSLATE_NOOP("Words", "The child did it"),
}
_SOURCE = {
    Source.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Not said"),
    Source.CHILD_TOLD: QT_TRANSLATE_NOOP("Words", "The child told me"),
    Source.SEEN_ON_DEVICE: QT_TRANSLATE_NOOP("Words", "I saw it on a device"),
    Source.ANOTHER_PERSON: QT_TRANSLATE_NOOP("Words", "Another person told me"),
}
_SURE = {
    Sure.EXACT: QT_TRANSLATE_NOOP("Words", "exactly then"),
    Sure.ABOUT: QT_TRANSLATE_NOOP("Words", "about that time"),
    Sure.DAY: QT_TRANSLATE_NOOP("Words", "that day"),
    Sure.WEEK: QT_TRANSLATE_NOOP("Words", "that week"),
    Sure.MONTH: QT_TRANSLATE_NOOP("Words", "that month"),
    Sure.UNKNOWN: QT_TRANSLATE_NOOP("Words", "not sure"),
}
_ACCOUNT = {
    AccountRole.SUSPECT: QT_TRANSLATE_NOOP("Words", "Person who did this"),
    AccountRole.CHILD: QT_TRANSLATE_NOOP("Words", "The child"),
    AccountRole.WITNESS: QT_TRANSLATE_NOOP("Words", "Somebody who saw it"),
    AccountRole.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Not known"),
}
_TOLD = {
    Told.SCHOOL: QT_TRANSLATE_NOOP("Words", "School"),
    Told.POLICE: QT_TRANSLATE_NOOP("Words", "Police"),
    Told.CENTRE: QT_TRANSLATE_NOOP("Words", "National centre"),
    Told.PLATFORM: QT_TRANSLATE_NOOP("Words", "The app or site"),
    Told.DOCTOR: QT_TRANSLATE_NOOP("Words", "Doctor or psychologist"),
    Told.FAMILY: QT_TRANSLATE_NOOP("Words", "Family"),
    Told.OTHER: QT_TRANSLATE_NOOP("Words", "Somebody else"),
}


def statuses() -> list[tuple[str, str]]:
    """Return (value, words) of every status."""
    return [(key.value, _tr(text)) for key, text in _STATUS.items()]


def roles() -> list[tuple[str, str]]:
    """Return (value, words) of the child's part."""
    return [(key.value, _tr(text)) for key, text in _ROLE.items()]


def sources() -> list[tuple[str, str]]:
    """Return (value, words) of how the writer knows."""
    return [(key.value, _tr(text)) for key, text in _SOURCE.items()]


def sureness() -> list[tuple[str, str]]:
    """Return (value, words) of how sure a time is."""
    return [(key.value, _tr(text)) for key, text in _SURE.items()]


def account_roles() -> list[tuple[str, str]]:
    """Return (value, words) of whose account it is."""
    return [(key.value, _tr(text)) for key, text in _ACCOUNT.items()]


def told_whom() -> list[tuple[str, str]]:
    """Return (value, words) of who may have been told."""
    return [(key.value, _tr(text)) for key, text in _TOLD.items()]


def status(value: Status) -> str:
    """Return the words for a status."""
    return _tr(_STATUS[value])


def role(value: Role) -> str:
    """Return the words for the child's part."""
    return _tr(_ROLE[value])


def source(value: Source) -> str:
    """Return the words for how the writer knows."""
    return _tr(_SOURCE[value])


def account_role(value: AccountRole) -> str:
    """Return the words for whose account it is."""
    return _tr(_ACCOUNT[value])


def told(value: Told) -> str:
    """Return the words for who was told."""
    return _tr(_TOLD[value])


def moment(value: Moment) -> str:
    """Return "18.11.2026 20:30, about that time", or that nobody knows."""
    day = parse_iso(value.at)
    if day is None:
        return QCoreApplication.translate("Words", "Time not known")
    clock = value.at[11:16]
    when = f"{short_date(day)} {clock}".strip()
    text = QCoreApplication.translate("Words", "{when}, {sure}")
    return text.format(when=when, sure=_tr(_SURE[value.sure]))
