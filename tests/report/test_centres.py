"""Centres and their keys: what is known is said, and no key is used that should not be."""

from __future__ import annotations

import datetime
import os
import shutil
import stat
import subprocess

import pytest

from safecompanion.errors import AlreadyThereError, CentreKeyError, ContentDamagedError
from safecompanion.report.centres import (
    Centre,
    CentreKey,
    CentreStatus,
    KeyStatus,
    fingerprint,
    key_from_text,
    keygen,
    load_centres,
    usable_key,
)

TODAY = datetime.date(2026, 11, 24)
DAY = datetime.timedelta(days=1)


@pytest.fixture(scope="module")
def recipient(tmp_path_factory):
    return keygen(tmp_path_factory.mktemp("centre")).recipient


def centre(*keys):
    return Centre("test", {"en": "Test centre"}, CentreStatus.TEST, keys)


@pytest.fixture
def key(recipient):
    def make(key_id="one", **values):
        recipient_ = values.pop("recipient", recipient)
        return CentreKey(key_id, recipient_, fingerprint(recipient_), **values)

    return make


def reason(*keys):
    with pytest.raises(CentreKeyError) as caught:
        usable_key(centre(*keys), TODAY)
    return caught.value.values["reason"]


def test_the_centre_of_uzbekistan_is_planned_and_has_no_key_and_no_address(resources):
    [uz] = load_centres(resources / "centers")
    assert (uz.centre_id, uz.status) == ("uz-national", CentreStatus.PLANNED)
    assert (uz.keys, uz.routes, uz.remit_confirmed) == ((), (), False)


def test_only_the_english_name_of_that_centre_is_from_a_source(resources):
    [uz] = load_centres(resources / "centers")
    assert set(uz.name) - uz.working_names == {"en"}
    assert all(source.publisher and source.published_on for source in uz.sources)


def test_that_centre_cannot_be_sealed_to(resources):
    [uz] = load_centres(resources / "centers")
    with pytest.raises(CentreKeyError) as caught:
        usable_key(uz, TODAY)
    assert caught.value.values == {"reason": "missing"}


def test_a_centre_with_keys_is_read(tmp_path, recipient):
    (tmp_path / "c.yaml").write_text(
        "centre_id: c\nstatus: active\nnames: {en: C}\n"
        f"keys: [{{key_id: k, recipient: {recipient}, not_after: 2027-01-01}}]\n"
        "routes: [{kind: web, value: c.example, checked_on: 2026-11-01}]\n"
    )
    [loaded] = load_centres(tmp_path)
    assert usable_key(loaded, TODAY).recipient == recipient
    assert loaded.routes[0].value == "c.example"


@pytest.mark.parametrize("text", ["", "[]", "centre_id: c", "a: [", "status: open"])
def test_a_broken_centre_file_is_named(tmp_path, text):
    (tmp_path / "c.yaml").write_text(text)
    with pytest.raises(ContentDamagedError) as caught:
        load_centres(tmp_path)
    assert caught.value.values == {"name": "c.yaml"}


def test_the_newest_key_in_use_is_taken(key):
    old = key("old", not_before=TODAY - 400 * DAY, not_after=TODAY + 90 * DAY)
    new = key("new", not_before=TODAY - DAY)
    later = key("later", not_before=TODAY + DAY)
    assert usable_key(centre(old, new, later), TODAY).key_id == "new"


def test_a_key_is_good_on_its_first_and_last_day(key):
    assert usable_key(centre(key(not_before=TODAY, not_after=TODAY)), TODAY)


def test_why_no_key_can_be_used_is_told(key):
    assert reason() == "missing"
    assert reason(key(not_before=TODAY + DAY)) == "not_yet"
    assert reason(key(not_after=TODAY - DAY)) == "expired"
    assert reason(key(status=KeyStatus.RETIRED)) == "expired"
    assert reason(key(status=KeyStatus.REVOKED)) == "revoked"
    assert reason(key(recipient="age1typo")) == "malformed"


def test_a_revoked_key_is_never_taken_because_another_expired(key):
    assert reason(key(not_after=TODAY - DAY), key(status=KeyStatus.REVOKED)) in {
        "expired",
        "revoked",
    }


def test_a_new_key_pair_fits_together(tmp_path):
    pair = keygen(tmp_path / "new" / "centre")
    assert key_from_text(pair.public_file.read_text()).recipient == pair.recipient
    assert pair.recipient in pair.key_file.read_text()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps access rights elsewhere")
def test_only_the_owner_can_read_the_secret_key(tmp_path):
    assert stat.S_IMODE(keygen(tmp_path).key_file.stat().st_mode) == 0o600


@pytest.mark.skipif(not shutil.which("age-keygen"), reason="age is not installed")
def test_age_itself_reads_the_secret_key(tmp_path):
    pair = keygen(tmp_path, test=True)
    answer = subprocess.run(["age-keygen", "-y", pair.key_file], capture_output=True, text=True)
    assert answer.stdout.strip() == pair.recipient


@pytest.mark.parametrize("name", ["centre.key", "centre.pub"])
def test_a_key_is_never_overwritten(tmp_path, name):
    (tmp_path / name).write_text("mine")
    with pytest.raises(AlreadyThereError):
        keygen(tmp_path)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(name, "mine")]


def test_a_test_key_says_so_in_both_files_and_when_it_is_read(tmp_path):
    pair = keygen(tmp_path, test=True)
    assert pair.key_file.read_text().startswith("# TEST KEY")
    assert key_from_text(pair.public_file.read_text()).is_test


def test_a_real_key_does_not_say_test(tmp_path):
    pair = keygen(tmp_path)
    assert not key_from_text(pair.public_file.read_text()).is_test
    assert "TEST" not in pair.key_file.read_text()


def test_a_pasted_key_is_read_with_spaces_around_it(recipient):
    key = key_from_text(f"  {recipient} \r\n")
    assert (key.recipient, key.fingerprint) == (recipient, fingerprint(recipient))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "age1typo",
        "AGE-SECRET-KEY-1QQQ",
        "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n" * 2,
        "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8q",
        "AGE1QL3Z7HJY54PW3HYWW5AYYFG7ZQGVC7W3J2ELW8ZMRJ2KG5SFN9AQMCAC8P",
    ],
)
def test_what_is_no_public_key_is_refused(text):
    with pytest.raises(CentreKeyError):
        key_from_text(text)


def test_the_fingerprint_is_what_sha256sum_says():
    # printf %s age1 | sha256sum
    assert fingerprint("age1") == "53b7 58d2 58da abe8 32a9 abd0 0e2f 3499"
