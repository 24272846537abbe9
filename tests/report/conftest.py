"""Small real packages: signed, with a valid report.json, and the means to forge them."""

from __future__ import annotations

import hashlib
import io
import json
import struct
import zipfile
import zlib
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from safecompanion.content.library import Library
from safecompanion.diary import keys, vault
from safecompanion.diary.chat import Chat, ChatRow, RowKind
from safecompanion.diary.chat_import import selection_json
from safecompanion.diary.entries import (
    Account,
    AccountRole,
    EntryContent,
    Location,
    Moment,
    Role,
    Source,
    Sure,
    Telling,
    Told,
)
from safecompanion.diary.keys import ssh_fingerprint
from safecompanion.report import model, package, sshsig
from safecompanion.report.choice import Addressee, KeyRef, ReportChoice
from safecompanion.report.terms import Terms
from safecompanion.report.texts import load_labels

REPORT_ID = "01JDF5M8Q2W6X7Y8Z9ABCDEFGH"
DIARY_KEY = SigningKey(b"diary".ljust(32, b"."))
OTHER_KEY = SigningKey(b"other".ljust(32, b"."))


@pytest.fixture
def quiet():
    """progress and cancelled of work that nobody watches."""
    return lambda done, total: None, lambda: False


@pytest.fixture(scope="session")
def attachment_path():
    return _path


def _path(number, data, extension="png"):
    return f"data/attachments/{number:03}-{hashlib.sha256(data).hexdigest()[:12]}.{extension}"


@pytest.fixture(scope="session")
def member():
    """Make a member of the package from bytes."""

    def make(number, data, extension="png"):
        return package.Member(_path(number, data, extension), len(data), lambda: io.BytesIO(data))

    return make


@pytest.fixture(scope="session")
def document():
    """Make a valid report document that names these files."""
    return _document


def _document(files=(), key=DIARY_KEY):
    attachments = [_attachment(number, data) for number, data in enumerate(files, 1)]
    moment = "2026-11-20T20:30:00+05:00"
    entry = {
        "number": 1,
        "entry_id": "entry-1",
        "child": "child-1",
        "risk": "fraud",
        "role": "happened_to",
        "source": "child_told",
        "happened": {"at": "2026-11-18", "sure": "day"},
        "noticed": {"sure": "unknown"},
        "written": {"at": moment, "sure": "exact"},
        "last_written_at": moment,
        "versions": 1,
        "words": {"what_happened": "Кто-то попросил код из SMS. Oʻzbekcha ham bor."},
        "withheld": {},
    }
    if attachments:
        entry["attachments"] = attachments
    return {
        "format": "incident-report",
        "format_version": "1.0",
        "report_id": REPORT_ID,
        "kind": "named",
        "created_at": moment,
        "clock": {"source": "computer", "utc_offset_minutes": 300},
        "language": "en",
        "generator": {"name": "SafeCompanion", "version": "0.1.0", "platform": "linux"},
        "diary": {
            "key_fingerprint": ssh_fingerprint(bytes(key.verify_key)),
            "history_events": 1,
            "history_head": "0" * 64,
        },
        "recipient": {"name": "Test centre", "test": True},
        "sealed_for": [],
        "urgency": {"level": "none"},
        "consent": {
            "reporter_agrees": True,
            "may_contact": False,
            "may_share_with_police": "ask_first",
            "child_informed": "yes",
        },
        "reporter": {"role": "parent", "anonymous": True},
        "children": [{"child_id": "child-1", "label": "Child 1", "age_band": "10-12"}],
        "entries": [entry],
        "withheld": {},
        "custody": [
            {"at": moment, "actor": "app", "action": "exported", "subject": REPORT_ID},
        ],
    }


def _attachment(number, data):
    sha256 = hashlib.sha256(data).hexdigest()
    return {
        "attachment_id": f"attachment-{number}",
        "kind": "file",
        "path": _path(number, data),
        "media_type": "image/png",
        "size_bytes": len(data),
        "sha256": sha256,
        "original_sha256": sha256,
        "original_size_bytes": len(data),
        "metadata": "none",
        "imported_at": "2026-11-20T20:31:00+05:00",
        "way_in": "button",
    }


@pytest.fixture(scope="session")
def canonical():
    """The bytes of report.json for a document."""
    return _canonical


def _canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@pytest.fixture(scope="session")
def pdf():
    """A small valid PDF."""
    return _pdf()


def _pdf():
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>",
    ]
    text, places = b"%PDF-1.7\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(text))
        text += b"%d 0 obj%sendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 4\n0000000000 65535 f \n" + table + b"trailer<</Size 4/Root 1 0 R>>\n"
    return text + table + b"startxref\n%d\n%%%%EOF\n" % len(text)


@pytest.fixture(scope="session")
def build():
    """Build a package of these files and return its bytes."""
    return _build


def _build(*files, key=DIARY_KEY, report=None):
    report = report or _document(files, key)
    members = [
        package.Member(_path(number, data), len(data), lambda data=data: io.BytesIO(data))
        for number, data in enumerate(files, 1)
    ]
    stream = package.build(
        report["report_id"],
        _canonical(report),
        _pdf(),
        members,
        lambda text: key.sign(text).signature,
        bytes(key.verify_key),
        "2026-11-24",
        lambda done, total: None,
        lambda: False,
    )
    return stream.read()


class Forger:
    """Change the files of a package and zip it again by the rules, with the standard library."""

    def __init__(self, data):
        with zipfile.ZipFile(io.BytesIO(data)) as old:
            self.files = {name.partition("/")[2]: old.read(name) for name in old.namelist()}

    def sign(self, key=None):
        """Make both manifests fit again; without a key the old signature stays."""
        payload = {name for name in self.files if name.startswith("data/")}
        self.files[package.MANIFEST] = self._manifest(payload)
        size = sum(len(self.files[name]) for name in payload)
        info = self.files[package.BAG_INFO].decode().rpartition("Payload-Oxum")[0]
        self.files[package.BAG_INFO] = f"{info}Payload-Oxum: {size}.{len(payload)}\n".encode()
        return self.sign_tags(key)

    def sign_tags(self, key=None):
        if key is not None:
            self.files[package.SIGNER] = sshsig.signer_file(bytes(key.verify_key))
        names = {"bagit.txt", "bag-info.txt", "manifest-sha256.txt", "signer.pub"}
        self.files[package.TAG_MANIFEST] = self._manifest(names)
        if key is not None:
            self.files[package.SIGNATURE] = sshsig.make(
                self.files[package.TAG_MANIFEST],
                lambda text: key.sign(text).signature,
                bytes(key.verify_key),
            )
        return self

    def _manifest(self, names):
        lines = [f"{hashlib.sha256(self.files[n]).hexdigest()}  {n}\n" for n in sorted(names)]
        return "".join(lines).encode()

    def zip(self, path, *, report_id=REPORT_ID):
        path.write_bytes(rezipped([(f"{report_id}/{n}", d) for n, d in self.files.items()]))
        return path


def rezipped(files, method=zipfile.ZIP_STORED):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as new:
        for name, data in files:
            info = zipfile.ZipInfo(name)
            info.create_system, info.external_attr = 3, 0o100644 << 16
            info.compress_type = method
            new.writestr(info, data)
    return target.getvalue()


@pytest.fixture(scope="session")
def forger():
    return Forger


@pytest.fixture(scope="session")
def rezip():
    return rezipped


@pytest.fixture(scope="session")
def diary_key():
    return DIARY_KEY


@pytest.fixture(scope="session")
def other_key():
    return OTHER_KEY


@pytest.fixture(scope="session")
def report_id():
    return REPORT_ID


@pytest.fixture
def package_file(tmp_path, build):
    """A package with two files, as it is before sealing."""
    path = tmp_path / "package.zip"
    path.write_bytes(build(b"first picture", b"second picture"))
    return path


@pytest.fixture(scope="session")
def report_vectors():
    return Path(__file__).parent.parent / "vectors" / "report-v1"


# --- a diary to report from ----------------------------------------------------------------------

NOW = datetime(2026, 11, 24, 18, 2, 11, tzinfo=timezone(timedelta(hours=5)))

# Every text is a canary: it can be looked for in the bytes of a report.
FULL = EntryContent(
    child="Zuhra",
    title="canary-title and Zuhra",
    risk="fraud",
    role=Role.HAPPENED_TO,
    subtypes=("code_or_card",),
    urgent_signs=("u6",),
    happened=Moment("2026-11-18T20:30", Sure.ABOUT),
    noticed=Moment("2026-11-19", Sure.DAY),
    source=Source.CHILD_TOLD,
    platform="telegram",
    accounts=(
        Account(
            AccountRole.SUSPECT,
            "telegram",
            "canary-handle",
            "https://t.me/canary-profile",
            "canary-shown-name",
        ),
        Account(AccountRole.CHILD, "telegram", "canary-child-handle"),
    ),
    links=("https://example.org/canary-link",),
    locations=(
        Location(
            "telegram", "canary-place", "https://t.me/canary-where", "2026-11-18", "canary-note"
        ),
    ),
    what_happened="canary-facts: Zuhra was asked for a code. Zuhraga yozdi.",
    exact_words="canary-quote",
    opinion="canary-opinion",
    how_child_is="canary-state",
    what_i_did="canary-action",
    told=(Telling(Told.SCHOOL, "canary-teacher", "2026-11-20", "canary-reference"),),
)


@pytest.fixture(scope="session")
def now():
    return NOW


@pytest.fixture(scope="session")
def full():
    """The content of an entry with something in every field."""
    return FULL


@pytest.fixture
def diary(tmp_path):
    opened = vault.create_vault(
        tmp_path / "data", "Diary 1", "seven quiet boats at dawn", cost=keys.LEAST_COST
    )
    yield opened
    opened.close()


@pytest.fixture
def written(diary):
    """Write an entry and return its id."""

    def write(content):
        return diary.save_version(diary.new_entry_id(), content).entry_id

    return write


@pytest.fixture(scope="session")
def library(resources):
    return Library(resources)


@pytest.fixture
def built(diary, library, resources, quiet):
    """Build the document of a choice, as `export` does."""

    def build(choice, report_id=REPORT_ID, addressee=None):
        labels = load_labels(resources, choice.language)
        terms = Terms(library.taxonomy, library.platforms, choice.language)
        to = addressee or Addressee("Trial centre", (KeyRef("trial", "trial-2026"),), test=True)
        making = model.Making(report_id, NOW, to, terms, labels.child)
        progress, cancelled = quiet
        return model.build(diary, choice, making, progress=progress, cancelled=cancelled)

    return build


@pytest.fixture
def shared(built):
    """Return the document of these entries under these switches."""

    def share(*entry_ids, **switches):
        return built(ReportChoice(entry_ids=tuple(entry_ids), **switches)).document

    return share


@pytest.fixture(scope="session")
def png():
    """Make a real PNG of one colour, with texts as metadata if wanted."""
    return _png


def _png(width=40, height=60, shade=200, **texts):
    rows = (b"\0" + bytes([shade]) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    comments = [(b"tEXt", f"{key}\0{text}".encode("latin-1")) for key, text in texts.items()]
    chunks = [(b"IHDR", header), *comments, (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


@pytest.fixture(scope="session")
def chat_excerpt():
    """The chosen rows of a chat, as the diary keeps them."""
    rows = [
        ChatRow(10, "2026-11-09T20:30:05", "canary-speaker", "canary-message 👋🏽"),
        ChatRow(13, "2026-11-09T20:31:05", "Zuhra", "yes", edited_at="unknown", reply_to=10),
        ChatRow(
            16,
            "2026-11-09T20:32:05",
            "canary-speaker",
            kind=RowKind.MEDIA,
            media="photo",
            forwarded_from="canary-channel",
        ),
        ChatRow(17, "2026-11-09T20:33:05", "", "phone_call: missed", RowKind.SERVICE),
    ]
    chat = Chat("telegram", "canary-chat", "ab" * 32, rows, total=4211)
    return selection_json(chat, [row.index for row in rows])


@pytest.fixture
def full_disk():
    """Within a `with`, make a disk that takes only so many bytes of a file (EFBIG).

    Only there: the limit holds for every file of this process, the log of the tests too.
    """
    resource = pytest.importorskip("resource", reason="this system cannot limit file sizes")

    @contextmanager
    def limited(limit):
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return limited
