"""One entry as the report carries it: the chosen fields, and counts of what stays behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from safecompanion.diary.chat_import import Chat, ChatRow
from safecompanion.diary.diary import Diary
from safecompanion.diary.entries import (
    AccountRole,
    EntryContent,
    EntryVersion,
    Moment,
)
from safecompanion.report.alias import AliasCover
from safecompanion.report.choice import AgeBand, Kind, ReportChoice
from safecompanion.report.enclosures import Enclosure, Enclosures, Metadata
from safecompanion.report.plain import counted, filled, tidy
from safecompanion.report.terms import Terms


class Children:
    """Label the children of the chosen entries, and hide their aliases if so chosen."""

    def __init__(
        self, choice: ReportChoice, aliases: Sequence[str], label: Callable[[int], str]
    ) -> None:
        self._aliases = list(dict.fromkeys(map(_name, aliases)))
        self._ages = {_name(alias): band for alias, band in choice.ages.items()}
        self._shown = choice.child_alias_shown and choice.kind is Kind.NAMED
        self._labels = {alias: label(number) for number, alias in enumerate(self._aliases)}
        self.cover = AliasCover({} if self._shown else self._labels)

    def reference(self, alias: str) -> str:
        """Return the id that entries use for this child."""
        return self._reference(_name(alias))

    def to_json(self) -> list[dict[str, Any]]:
        """Return one record a child."""
        return [
            filled(
                child_id=self._reference(alias),
                label=self._labels[alias],
                alias=alias if self._shown else "",
                age_band=self._ages.get(alias, AgeBand.UNKNOWN),
            )
            for alias in self._aliases
        ]

    def _reference(self, alias: str) -> str:
        return f"child-{self._aliases.index(alias) + 1}"


@dataclass(frozen=True)
class EntryWriter:
    """Writes the records of entries under one choice."""

    diary: Diary
    choice: ReportChoice
    terms: Terms
    children: Children
    enclosures: Enclosures

    def record(self, number: int, version: EntryVersion) -> dict[str, Any]:
        """Return the JSON record of an entry; what is switched off is only counted."""
        content, choice = version.content, self.choice
        withheld: Counter[str] = Counter()
        before = self.children.cover.replaced
        title = self._words({"title": content.title}, {"title": choice.what_happened}, withheld)
        record = filled(
            number=number,
            entry_id=version.entry_id,
            **title,
            child=self.children.reference(content.child),
            risk=content.risk,
            role=content.role,
            subtypes=list(content.subtypes),
            urgent_signs=list(content.urgent_signs),
            terms=self.terms.field_terms(content.risk),
            source=content.source,
            platform=self._cover(content.platform),
            **self._times(version),
            accounts=self._accounts(content, withheld),
            links=self._links(content, withheld),
            words=self._words(_own_words(content), self._shown_words(), withheld),
            told=self._told(content, withheld),
            attachments=[*self._files(version, withheld), *self._locations(content, withheld)],
        )
        withheld["names_replaced"] += self.children.cover.replaced - before
        return record | {"withheld": counted(withheld)}

    def _cover(self, text: str) -> str:
        return self.children.cover.text(tidy(text).strip())

    def _words(
        self, words: dict[str, str], shown: dict[str, bool], withheld: Counter[str]
    ) -> dict[str, Any]:
        withheld.update(key for key, text in words.items() if text.strip() and not shown[key])
        return filled(**{key: self._cover(text) for key, text in words.items() if shown[key]})

    def _shown_words(self) -> dict[str, bool]:
        choice = self.choice
        return {
            "what_happened": choice.what_happened,
            "exact_words": choice.exact_words,
            "opinion": choice.opinion,
            "how_child_is": choice.child_state,
            "what_i_did": choice.actions,
        }

    def _times(self, version: EntryVersion) -> dict[str, Any]:
        versions = self.diary.versions(version.entry_id)
        return {
            "happened": _moment(version.content.happened),
            "noticed": _moment(version.content.noticed),
            "written": {"at": local_time(versions[0]), "sure": "exact"},
            "last_written_at": local_time(versions[-1]),
            "versions": len(versions),
        }

    def _accounts(self, content: EntryContent, withheld: Counter[str]) -> list[dict[str, Any]]:
        shown = [
            account
            for account in content.accounts
            if self.choice.accounts_links and not self._hides(account.role)
        ]
        withheld["accounts"] += len(content.accounts) - len(shown)
        return [
            filled(
                role=account.role,
                platform=account.platform,
                handle=account.handle.strip(),
                profile_link=account.profile_link.strip(),
                display_name=self._cover(account.display_name),
            )
            for account in shown
        ]

    def _hides(self, role: AccountRole) -> bool:
        return role is AccountRole.CHILD and self.choice.kind is Kind.REDACTED

    def _links(self, content: EntryContent, withheld: Counter[str]) -> list[str]:
        links = [link.strip() for link in content.links if link.strip()]
        if self.choice.accounts_links:
            return links
        withheld["links"] += len(links)
        return []

    def _told(self, content: EntryContent, withheld: Counter[str]) -> list[dict[str, Any]]:
        if not self.choice.actions:
            withheld["told"] += len(content.told)
            return []
        redacted = self.choice.kind is Kind.REDACTED
        withheld["names_of_told"] += sum(redacted and bool(item.name) for item in content.told)
        return [
            filled(
                whom=item.whom,
                name="" if redacted else self._cover(item.name),
                when=item.when.strip(),
                reference=self._cover(item.reference),
            )
            for item in content.told
        ]

    def _files(self, version: EntryVersion, withheld: Counter[str]) -> list[dict[str, Any]]:
        entry_id = version.entry_id
        files = self.enclosures.of(entry_id)
        withheld["attachments"] += self.enclosures.held_back[entry_id]
        withheld["names_replaced"] += sum(file.names_replaced for file in files)
        return [self._file(file, withheld) for file in files]

    def _file(self, file: Enclosure, withheld: Counter[str]) -> dict[str, Any]:
        attachment = file.attachment
        name = tidy(attachment.name)
        hidden = self.choice.kind is Kind.REDACTED or self.children.cover.is_in(name)
        withheld["file_names"] += hidden
        return filled(
            attachment_id=attachment.attachment_id,
            kind="chat" if file.chat else "file",
            path=file.path,
            name="" if hidden else name,
            description=self._cover(attachment.description),
            media_type=attachment.media_type,
            size_bytes=file.size_bytes,
            sha256=file.sha256,
            original_sha256=attachment.sha256,
            original_size_bytes=attachment.size_bytes,
            metadata=file.metadata,
            metadata_removed=_removed(file),
            imported_at=attachment.imported_at,
            way_in=attachment.way_in,
            chat=_chat(file.chat) if file.chat else {},
        )

    def _locations(self, content: EntryContent, withheld: Counter[str]) -> list[dict[str, Any]]:
        if not self.choice.accounts_links:
            withheld["locations"] += len(content.locations)
            return []
        return [
            filled(
                kind="address_only",
                platform=place.platform,
                account=place.account.strip(),
                link=place.link.strip(),
                seen_at=place.seen_at.strip(),
                note=self._cover(place.note),
            )
            for place in content.locations
        ]


def _name(alias: str) -> str:
    return tidy(alias).strip()


def _own_words(content: EntryContent) -> dict[str, str]:
    return {
        "what_happened": content.what_happened,
        "exact_words": content.exact_words,
        "opinion": content.opinion,
        "how_child_is": content.how_child_is,
        "what_i_did": content.what_i_did,
    }


def _moment(moment: Moment) -> dict[str, Any]:
    return filled(at=moment.at, sure=moment.sure)


def local_time(version: EntryVersion) -> str:
    """Return when a version was written, on the writer's clock with its offset."""
    zone = timezone(timedelta(minutes=version.utc_offset_minutes))
    return datetime.fromisoformat(version.written_at).astimezone(zone).isoformat(timespec="seconds")


def _removed(file: Enclosure) -> list[str]:
    return sorted(file.attachment.metadata) if file.metadata is Metadata.STRIPPED else []


def _chat(chat: Chat) -> dict[str, Any]:
    return filled(
        source=chat.source,
        name=chat.name,
        export_sha256=chat.file_sha256,
        export_rows=chat.total,
        date_order_uncertain=chat.date_order_uncertain,
        rows=[_chat_row(row) for row in chat.rows],
    )


def _chat_row(row: ChatRow) -> dict[str, Any]:
    return filled(**asdict(row))
