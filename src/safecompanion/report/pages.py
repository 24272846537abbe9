"""The whole document as blocks to print: cover, entries, index, how to check, appendix."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from safecompanion.report import appendix, blocks
from safecompanion.report.blocks import Block
from safecompanion.report.entry_pages import EntryPages, file_number
from safecompanion.report.model import short_number
from safecompanion.report.pictures import Picture
from safecompanion.report.terms import Terms
from safecompanion.report.texts import Labels

Document = dict[str, Any]


class Pages:
    """Sets one document; `codes_shown` is True if it shows characters as ‹U+…›."""

    def __init__(
        self,
        document: Document,
        labels: Labels,
        terms: Terms,
        pictures: Mapping[str, Picture],
        codes_shown: bool,
    ) -> None:
        self._document = document
        self._entries: list[dict[str, Any]] = document["entries"]
        self._labels = labels
        self._say = labels.say
        self._terms = terms
        self._codes_shown = codes_shown
        self._children = {item["child_id"]: self._child(item) for item in document["children"]}
        self._entry_pages = EntryPages(labels, terms, pictures, self._children)

    def view(self) -> dict[str, Any]:
        """Return what report.typ sets: the language, the running head and the blocks."""
        return {
            "lang": self._labels.lang,
            "title": self._title(),
            "header": self._say("header", report_id=self._document["report_id"]),
            "page": self._labels.part("page"),
            "blocks": list(self._blocks()),
        }

    def _blocks(self) -> Iterator[Block]:
        yield from self._cover()
        for entry in self._entries:
            yield from self._entry_pages.blocks(entry)
        yield from self._all_accounts()
        yield from self._index()
        yield from self._check()
        yield from self._claims()
        yield from self._signature()
        yield from self._appendix()

    def _title(self) -> str:
        return self._say("cover.title", short=short_number(self._document["report_id"]))

    # --- cover -----------------------------------------------------------------------------------

    def _cover(self) -> Iterator[Block]:
        document, labels = self._document, self._labels
        yield blocks.text(self._say("cover.kicker"), "kicker")
        yield blocks.heading(1, self._title())
        if document["recipient"]["test"]:
            yield blocks.text(self._say("cover.test"), "boxed")
        urgency = document["urgency"]
        yield {
            "block": "urgency",
            "strong": urgency["level"] == "immediate_danger",
            "title": labels.code("urgency", urgency["level"]),
            "label": self._say("urgency.reason") if "reason" in urgency else "",
            "reason": urgency.get("reason", ""),
        }
        rows = {**self._about_report(), **self._about_reporter(), **self._about_content()}
        yield blocks.rows((self._say(f"cover.{key}"), value) for key, value in rows.items())
        if self._codes_shown:
            yield blocks.text(self._say("cover.glyphs"), "note")

    def _about_report(self) -> dict[str, str]:
        document = self._document
        return {
            "report_id": document["report_id"],
            "created_at": self._labels.instant(document["created_at"]),
            "recipient": document["recipient"]["name"],
            "kind": self._labels.code("kind", document["kind"]),
        }

    def _about_reporter(self) -> dict[str, str]:
        labels, reporter = self._labels, self._document["reporter"]
        consent = self._document["consent"]
        role = labels.code("reporter_role", reporter["role"])
        nameless = f"{role}, {self._say('codes.anonymous')}"
        place = [reporter[key] for key in ("region", "district", "mahalla") if key in reporter]
        return {
            "reporter": nameless if reporter["anonymous"] else role,
            **{key: reporter.get(key, "") for key in ("name", "phone", "email")},
            "place": ", ".join(place),
            "may_contact": labels.code("answer", consent["may_contact"]),
            "safe_times": reporter.get("safe_times", ""),
            "agrees": labels.code("answer", consent["reporter_agrees"]),
            "police": labels.code("answer", consent["may_share_with_police"]),
            "child_informed": labels.code("answer", consent["child_informed"]),
        }

    def _about_content(self) -> dict[str, str]:
        pages, entries = self._entry_pages, self._entries
        risks = dict.fromkeys(entry["risk"] for entry in entries if "risk" in entry)
        signs = dict.fromkeys(sign for entry in entries for sign in entry.get("urgent_signs", []))
        withheld = pages.withheld(self._document["withheld"])
        return {
            "children": "\n".join(self._children.values()),
            "risks": pages.joined([self._terms.risk(risk) for risk in risks]),
            "signs": pages.joined([self._terms.sign(sign) for sign in sorted(signs)]),
            "period": self._period(),
            "contains": self._counts(),
            "withheld": withheld or self._say("cover.no_withheld"),
        }

    def _child(self, child: Mapping[str, str]) -> str:
        age = self._labels.code("age_band", child["age_band"])
        if "alias" in child:
            return self._say("cover.alias", label=child["label"], alias=child["alias"], age=age)
        return self._say("cover.no_alias", label=child["label"], age=age)

    def _period(self) -> str:
        times = [entry["happened"] for entry in self._entries if "at" in entry["happened"]]
        times.sort(key=lambda moment: str(moment["at"]))
        if not times:
            return self._say("moment.none")
        first, last = (self._labels.moment(times[end], short=True) for end in (0, -1))
        return first if first == last else self._say("cover.period_range", first=first, last=last)

    def _counts(self) -> str:
        items = [item for entry in self._entries for item in entry.get("attachments", [])]
        return self._say(
            "cover.counts",
            entries=len(self._entries),
            accounts=len(self._accounts()),
            files=sum(item["kind"] != "address_only" for item in items),
            places=sum(item["kind"] == "address_only" for item in items),
        )

    # --- after the entries -----------------------------------------------------------------------

    def _accounts(self) -> dict[tuple[str, ...], list[int]]:
        found: dict[tuple[str, ...], list[int]] = {}
        for entry in self._entries:
            for account in entry.get("accounts", []):
                cells = tuple(self._entry_pages.account_cells(account))
                numbers = found.setdefault(cells, [])
                if entry["number"] not in numbers:
                    numbers.append(entry["number"])
        return found

    def _all_accounts(self) -> Iterator[Block]:
        accounts = self._accounts()
        if len(self._entries) > 1 and accounts:
            yield blocks.heading(2, self._say("accounts.all"))
            yield blocks.table(
                ("2.6fr", "2fr", "3fr", "3fr", "3.4fr", "auto"),
                [*self._labels.part("accounts.columns"), self._say("accounts.entries")],
                [
                    [*cells, ", ".join(map(str, numbers))]
                    for cells, numbers in sorted(accounts.items())
                ],
            )

    def _index(self) -> Iterator[Block]:
        files = [
            (entry, item)
            for entry in self._entries
            for item in entry.get("attachments", [])
            if item["kind"] != "address_only"
        ]
        yield blocks.heading(2, self._say("index.heading"))
        if not files:
            yield blocks.text(self._say("index.none"))
            return
        yield blocks.text(self._say("index.about"))
        yield blocks.table(
            ("auto", "1fr", "6.4cm"),
            self._labels.part("index.columns"),
            [self._index_row(entry, item) for entry, item in files],
        )

    def _index_row(self, entry: dict[str, Any], item: dict[str, Any]) -> list[Any]:
        say, code = self._say, self._labels.code
        removed = [code("metadata_removed", key) for key in item.get("metadata_removed", [])]
        size = say("size", size=item["size_bytes"]) if "size_bytes" in item else ""
        about = [
            item.get("name", ""),
            self._entry_pages.joined(list(filter(None, (item.get("media_type", ""), size)))),
            code("metadata", item["metadata"]) if "metadata" in item else say("index.hash_only"),
            say("index.removed", what=", ".join(removed)) if removed else "",
            say("index.imported_at", at=self._labels.instant(item["imported_at"]))
            if "imported_at" in item
            else "",
        ]
        number = [file_number(item), {"note": say("entry", number=entry["number"])}]
        return [number, list(filter(None, about)), self._hashes(item)]

    def _hashes(self, item: dict[str, Any]) -> list[Any]:
        sent, original = item["sha256"], item.get("original_sha256", item["sha256"])
        if sent == original:
            return [{"note": self._say("index.same")}, {"hash": sent}]
        return [
            {"note": self._say("index.sent")},
            {"hash": sent},
            {"note": self._say("index.original")},
            {"hash": original},
        ]

    def _check(self) -> Iterator[Block]:
        fingerprint = self._document["diary"]["key_fingerprint"]
        yield blocks.heading(2, self._say("check.heading"))
        yield blocks.text(self._say("check.about"))
        yield blocks.steps(
            [
                (step["text"], step["code"].format(fingerprint=fingerprint))
                for step in self._labels.part("check.steps")
            ]
        )
        yield blocks.text(self._say("check.shorter"), "note")

    def _claims(self) -> Iterator[Block]:
        yield blocks.heading(2, self._say("claims.heading"))
        for part in ("can", "cannot"):
            yield blocks.heading(3, self._say(f"claims.{part}_heading"))
            yield blocks.bullets(self._labels.part(f"claims.{part}"))
        yield blocks.text(self._say("claims.advice"))

    def _signature(self) -> Iterator[Block]:
        diary, keys = self._document["diary"], self._document["sealed_for"]
        sealed = "\n".join(
            ", ".join(filter(None, (key.get("centre"), key["key_id"]))) for key in keys
        )
        history = self._say(
            "signature.history_text", events=diary["history_events"], head=diary["history_head"]
        )
        rows = {
            "fingerprint": diary["key_fingerprint"],
            "history": history,
            "sealed_for": sealed or self._say("signature.not_sealed"),
        }
        yield blocks.heading(2, self._say("signature.heading"))
        yield blocks.rows((self._say(f"signature.{key}"), value) for key, value in rows.items())

    def _appendix(self) -> Iterator[Block]:
        yield blocks.page_break()
        yield blocks.heading(2, self._say("appendix.heading"))
        yield blocks.text(self._say("appendix.about"))
        yield {
            **blocks.table(
                ("auto", "1fr"),
                self._labels.part("appendix.columns"),
                [
                    [part or self._say("appendix.report"), fields]
                    for part, fields in appendix.rows(self._document)
                ],
            ),
            "small": True,
        }
