"""Write into a vault until killed, telling each thing that was said to be saved."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from safecompanion.diary import vault
from safecompanion.diary.entries import EntryContent

CANARY = "canary-in-plain-sight"


def tell(**saved):
    os.write(1, json.dumps(saved).encode() + b"\n")


def main(folder, passphrase, start):
    diary = vault.open_vault(folder, passphrase)
    for number in range(start, start + 100_000):
        entry = diary.new_entry_id()
        text = f"{CANARY} {number} " * 20
        draft = EntryContent(title=f"{CANARY} draft {number}", exact_words=text)
        for step in range(3):
            diary.save_draft(entry, draft)
            tell(kind="draft", entry=entry, title=draft.title, step=step)
        data = text.encode() * 300
        file = diary.attach_bytes(entry, f"{CANARY}.txt", data, way_in="paste")
        tell(kind="file", id=file.attachment_id, sha256=file.sha256)
        version = diary.save_version(entry, EntryContent(title=f"{CANARY} {number}"))
        tell(kind="version", entry=entry, number=version.number, sha256=version.sha256)
        diary.seal_draft_letter(entry, EntryContent(title=f"{CANARY} letter {number}"))
        tell(kind="letter", entry=entry, title=f"{CANARY} letter {number}")


main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
