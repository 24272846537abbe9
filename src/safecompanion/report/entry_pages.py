"""One entry of the document as blocks to print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from safecompanion.report import blocks
from safecompanion.report.blocks import Block
from safecompanion.report.pictures import Picture
from safecompanion.report.terms import Terms
from safecompanion.report.texts import Labels

_STYLES = {
    "what_happened": "facts",
    "exact_words": "quote",
    "opinion": "opinion",
    "how_child_is": "plain",
    "what_i_did": "plain",
}


def file_number(attachment: Mapping[str, Any]) -> str:
    """Return "001" for a file of the package, or a dash for one that was never copied."""
    path = str(attachment.get("path", ""))
    return path.rpartition("/")[2][:3] or "–"


@dataclass(frozen=True)
class EntryPages:
    """Sets entries in one language; `pictures` are by the path of their file."""

    labels: Labels
    terms: Terms
    pictures: Mapping[str, Picture]
    children: Mapping[str, str]

    def blocks(self, entry: dict[str, Any]) -> Iterator[Block]:
        """Return the blocks of one entry."""
        files = [item for item in entry.get("attachments", []) if item["kind"] != "address_only"]
        yield blocks.heading(2, self._heading(entry))
        yield blocks.rows(self._facts(entry))
        yield from self._words(entry.get("words", {}))
        yield from self._told(entry.get("told", []))
        yield from self._accounts(entry.get("accounts", []))
        yield from self._links(entry.get("links", []))
        yield from self._places(entry)
        for file in files:
            if file["kind"] == "chat":
                yield from self._chat(file)
        yield from self._pictures([file for file in files if self._picture(file)])
        yield from self._other_files(
            [file for file in files if file["kind"] != "chat" and not self._picture(file)]
        )

    def _heading(self, entry: dict[str, Any]) -> str:
        say = self.labels.say
        risk = entry.get("risk")
        return say(
            "entry_heading",
            number=entry["number"],
            what=self.terms.risk(risk) if risk else say("entry_without_risk"),
            when=self.labels.moment(entry["happened"], short=True),
        )

    def _facts(self, entry: dict[str, Any]) -> list[tuple[str, str]]:
        labels, terms = self.labels, self.terms
        risk = entry.get("risk", "")
        subtypes = [terms.subtype(risk, item) for item in entry.get("subtypes", [])]
        signs = [terms.sign(item) for item in entry.get("urgent_signs", [])]
        values = {
            "title": entry.get("title", ""),
            "signs": self.joined(signs),
            "happened": labels.moment(entry["happened"]),
            "noticed": labels.moment(entry["noticed"]),
            "written": labels.instant(entry["written"]["at"]),
            "last_written": labels.instant(entry["last_written_at"])
            if entry["versions"] > 1
            else "",
            "versions": str(entry["versions"]),
            "child": self.children[entry["child"]],
            "role": terms.role(entry["role"]),
            "subtypes": self.joined(subtypes),
            "platform": terms.platform(entry.get("platform", "")),
            "source": labels.code("source", entry["source"]),
            **self._field_terms(risk, entry.get("terms", {})),
            "withheld": self.withheld(entry["withheld"]),
        }
        return [(labels.say(f"entry_rows.{key}"), value) for key, value in values.items()]

    def joined(self, items: list[str]) -> str:
        """Return items in one line."""
        return self.labels.say("and_more").join(items)

    def withheld(self, counts: Mapping[str, int]) -> str:
        """Return what was left out, with how often."""
        code = self.labels.code
        return self.joined([f"{code('withheld', key)}: {count}" for key, count in counts.items()])

    def _field_terms(self, risk: str, field_terms: dict[str, Any]) -> dict[str, str]:
        english = field_terms.get("luxembourg", "")
        own = self.terms.luxembourg(risk) if english else ""
        ncmec = [
            self._when(
                f"{item['type']}, {self.terms.ncmec_type(item['type'])}",
                self.terms.ncmec_when(risk, item["type"]),
            )
            for item in field_terms.get("ncmec", [])
        ]
        forms = field_terms.get("lru_996", {}).get("forms", [])
        violence = self.joined([self.terms.lru_form(form) for form in forms])
        return {
            "luxembourg": english
            if own in ("", english)
            else self.labels.say("luxembourg_both", term=own, english=english),
            "ncmec": self.joined(ncmec),
            "lru_996": self._when(violence, self.terms.lru_when(risk)) if forms else "",
        }

    def _when(self, term: str, when: str) -> str:
        return self.labels.say("term_when", term=term, when=when) if when else term

    def _words(self, words: dict[str, str]) -> Iterator[Block]:
        for key, style in _STYLES.items():
            if key in words:
                note = "" if style == "plain" else self.labels.say(f"words.{key}_note")
                yield blocks.words(style, self.labels.say(f"words.{key}"), note, words[key])

    def _told(self, told: list[dict[str, str]]) -> Iterator[Block]:
        if told:
            yield blocks.heading(3, self.labels.say("told.heading"))
            yield blocks.table(
                ("auto", "1fr", "1fr", "1fr"),
                self.labels.part("told.columns"),
                [
                    [
                        self.labels.code("told", item["whom"]),
                        *(item.get(key, "") for key in ("name", "when", "reference")),
                    ]
                    for item in told
                ],
            )

    def _accounts(self, accounts: list[dict[str, str]]) -> Iterator[Block]:
        if accounts:
            yield blocks.heading(3, self.labels.say("accounts.heading"))
            yield blocks.table(
                ("2.6fr", "2fr", "3fr", "3fr", "3.4fr"),
                self.labels.part("accounts.columns"),
                [self.account_cells(account) for account in accounts],
            )

    def account_cells(self, account: Mapping[str, str]) -> list[str]:
        """Return the cells of an account; its name, shown name and link are never mixed."""
        return [
            self.labels.code("account_role", account["role"]),
            self.terms.platform(account.get("platform", "")),
            *(account.get(key, "") for key in ("handle", "display_name", "profile_link")),
        ]

    def _links(self, links: list[str]) -> Iterator[Block]:
        if links:
            yield blocks.heading(3, self.labels.say("links.heading"))
            yield blocks.bullets(links)

    def _places(self, entry: dict[str, Any]) -> Iterator[Block]:
        places = [item for item in entry.get("attachments", []) if item["kind"] == "address_only"]
        if places:
            yield blocks.heading(3, self.labels.say("places.heading"))
            yield blocks.table(
                ("2fr", "3fr", "3.4fr", "2.2fr", "3.4fr"),
                self.labels.part("places.columns"),
                [
                    [
                        self.terms.platform(place.get("platform", "")),
                        *(place.get(key, "") for key in ("account", "link", "seen_at", "note")),
                    ]
                    for place in places
                ],
            )

    # --- files -----------------------------------------------------------------------------------

    def _chat(self, file: dict[str, Any]) -> Iterator[Block]:
        say, chat = self.labels.say, file["chat"]
        source = self.labels.code("chat_source", chat["source"])
        if "name" in chat:
            source = say("chat.about", source=source, name=chat["name"])
        about = [
            source,
            file.get("description", ""),
            file.get("name", ""),
            say("chat.chosen", chosen=len(chat["rows"]), total=chat["export_rows"]),
            say("chat.date_order") if chat["date_order_uncertain"] else "",
        ]
        yield blocks.heading(3, say("chat.heading", number=file_number(file)))
        yield blocks.text("\n".join(filter(None, about)))
        yield blocks.table(
            ("auto", "auto", "3.2cm", "1fr"),
            self.labels.part("chat.columns"),
            [self._chat_row(row) for row in chat["rows"]],
        )
        yield blocks.text(say("chat.export_sha256", sha256=chat["export_sha256"]), "note")

    def _chat_row(self, row: dict[str, Any]) -> list[Any]:
        say = self.labels.say
        notes = [
            say("chat.service") if row["kind"] == "service" else "",
            say("chat.media", what=self.labels.code("chat_media", row["media"]))
            if "media" in row
            else "",
            say("chat.edited_at", at=_chat_time(row["edited_at"], self.labels))
            if "edited_at" in row
            else "",
            say("chat.reply_to", index=row["reply_to"]) if "reply_to" in row else "",
            say("chat.forwarded_from", name=row["forwarded_from"])
            if "forwarded_from" in row
            else "",
        ]
        text = [row["text"]] if "text" in row else []
        return [
            str(row["index"]),
            row.get("at", "").split("T"),
            row.get("speaker", ""),
            [*text, *({"note": note} for note in notes if note)],
        ]

    def _picture(self, file: Mapping[str, Any]) -> Picture | None:
        return self.pictures.get(file.get("path", ""))

    def _pictures(self, files: list[dict[str, Any]]) -> Iterator[Block]:
        if files:
            yield blocks.heading(3, self.labels.say("pictures.heading"))
            yield blocks.pictures([self._shown_picture(file) for file in files])

    def _shown_picture(self, file: dict[str, Any]) -> dict[str, Any]:
        picture, say = self.pictures[file["path"]], self.labels.say
        number = file_number(file)
        description, name = file.get("description", ""), file.get("name", "")
        alt = say("pictures.alt", number=number)
        caption = [
            say("pictures.caption", number=number),
            description,
            name,
            say("pictures.sha256", sha256=file["sha256"]),
        ]
        return blocks.picture(
            picture_file(file["path"]),
            picture.height / picture.width,
            f"{alt}: {description}" if description else alt,
            list(filter(None, caption)),
        )

    def _other_files(self, files: list[dict[str, Any]]) -> Iterator[Block]:
        if files:
            yield blocks.heading(3, self.labels.say("files.heading"))
            yield blocks.rows(
                (self.labels.say("file", number=file_number(file)), self._file_lines(file))
                for file in files
            )

    def _file_lines(self, file: dict[str, Any]) -> str:
        where = "index.hash_only" if file["kind"] == "hash_only" else "pictures.not_shown"
        lines = file.get("description", ""), file.get("name", ""), self.labels.say(where)
        return "\n".join(filter(None, lines))


def picture_file(path: str) -> str:
    """Return the name that a picture has inside the compiler."""
    return f"pictures/{path.rpartition('/')[2]}.svg"


def _chat_time(at: str, labels: Labels) -> str:
    return labels.say("chat.edited_unknown") if at == "unknown" else at.replace("T", " ")
