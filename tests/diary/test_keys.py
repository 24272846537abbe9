"""Passphrases, recovery keys and the slots that hold the data key."""

from __future__ import annotations

import subprocess
import sys

import pytest

from safecompanion.diary import keys
from safecompanion.diary.keys import KdfCost, Purpose, Slot, Strength
from safecompanion.errors import NotEnoughMemoryError, RecoveryKeyTypoError

DATA_KEY = bytes(range(32))


@pytest.fixture(scope="module")
def slot():
    return keys.passphrase_slot(DATA_KEY, "seven quiet boats", keys.LEAST_COST)


def test_the_right_passphrase_gives_the_data_key(slot):
    assert keys.unwrap_with_passphrase(slot, "seven quiet boats") == DATA_KEY


def test_a_wrong_passphrase_gives_nothing(slot):
    assert keys.unwrap_with_passphrase(slot, "seven quiet boat") is None


def test_a_passphrase_typed_with_separate_accents_is_the_same_passphrase():
    slot = keys.passphrase_slot(DATA_KEY, "мой тихий вечер", keys.LEAST_COST)
    typed_on_a_mac = "мой тихий вечер".replace("й", "и\u0306")
    assert keys.unwrap_with_passphrase(slot, typed_on_a_mac) == DATA_KEY


def test_a_slot_survives_being_stored(slot):
    assert Slot.from_json(slot.to_json()) == slot


def test_the_same_passphrase_never_makes_the_same_slot_twice(slot):
    again = keys.passphrase_slot(DATA_KEY, "seven quiet boats", keys.LEAST_COST)
    assert again.salt != slot.salt
    assert again.wrapped != slot.wrapped


@pytest.mark.parametrize("name", ["m_kib", "t"])
def test_a_slot_whose_cost_was_changed_opens_nothing(slot, name):
    stored = slot.to_json()
    stored["kdf"][name] += 1
    assert keys.unwrap_with_passphrase(Slot.from_json(stored), "seven quiet boats") is None


@pytest.mark.parametrize(
    ("memory_kib", "passes"),
    [(19 * 1024 - 1, 2), (19 * 1024, 1), (1024 * 1024 + 1, 3), (64, 1), (65536, 1000), (True, 2)],
)
def test_a_cost_that_is_too_cheap_or_would_eat_the_memory_is_refused(slot, memory_kib, passes):
    stored = slot.to_json()
    stored["kdf"].update(m_kib=memory_kib, t=passes)
    with pytest.raises(ValueError, match="kdf"):
        Slot.from_json(stored)


def test_a_new_slot_cannot_be_made_cheaper_than_the_floor():
    with pytest.raises(ValueError, match="kdf"):
        keys.passphrase_slot(DATA_KEY, "seven quiet boats", KdfCost(1024, 1))


IN_LITTLE_MEMORY = """
import resource
from safecompanion.diary import keys
keys.passphrase_slot(bytes(32), "warm up the libraries", keys.LEAST_COST)
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + {spare_mb} * 1024 * 1024,) * 2)
try:
    print(keys.passphrase_slot(bytes(32), "seven quiet boats").cost.memory_kib)
except keys.NotEnoughMemoryError:
    print("too little")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory limits are set the Linux way")
@pytest.mark.parametrize(("spare_mb", "outcome"), [(120, "65536"), (30, "too little")])
def test_a_computer_with_little_memory_gets_a_smaller_cost_or_a_clear_error(spare_mb, outcome):
    code = IN_LITTLE_MEMORY.format(spare_mb=spare_mb)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode().strip() == outcome


def test_little_memory_is_told_as_such():
    assert issubclass(keys.NotEnoughMemoryError, NotEnoughMemoryError)


def test_each_purpose_has_its_own_subkey():
    subkeys = {keys.subkey(DATA_KEY, purpose) for purpose in Purpose}
    assert len(subkeys | {DATA_KEY}) == len(Purpose) + 1


# --- recovery keys ---------------------------------------------------------------------------


def test_a_recovery_key_is_seven_groups_of_four_and_never_repeats():
    one, other = keys.new_recovery_key(), keys.new_recovery_key()
    assert [len(group) for group in one.split("-")] == [4] * 7
    assert one != other


def test_a_recovery_key_opens_its_slot_and_no_other():
    key = keys.new_recovery_key()
    slot = keys.recovery_slot(DATA_KEY, key)
    assert keys.unwrap_with_recovery_key(slot, key) == DATA_KEY
    assert keys.unwrap_with_recovery_key(slot, keys.new_recovery_key()) is None


def test_a_recovery_slot_is_not_opened_by_a_passphrase_nor_the_other_way_round(slot):
    key = keys.new_recovery_key()
    assert keys.unwrap_with_passphrase(keys.recovery_slot(DATA_KEY, key), key) is None
    assert keys.unwrap_with_recovery_key(slot, key) is None


def test_a_recovery_key_may_be_typed_in_small_letters_without_dashes_and_with_lookalikes():
    key = "0101-0101-0101-0101-0101-0101-01"
    key = key + keys._check_letters(key.replace("-", ""))
    typed = key.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert keys.check_recovery_key(typed) == key


def test_every_single_typing_mistake_in_one_place_is_noticed():
    key = keys.new_recovery_key()
    mistakes = {key[:5] + letter + key[6:] for letter in keys._CROCKFORD} - {key}
    noticed = 0
    for mistake in mistakes:
        try:
            keys.check_recovery_key(mistake)
        except RecoveryKeyTypoError:
            noticed += 1
    assert noticed >= len(mistakes) - 1  # ten check bits let one mistake in a thousand pass


@pytest.mark.parametrize("typed", ["", "ABCD", "Ж" * 28, "U" * 28, "0" * 27, "0" * 40])
def test_something_else_than_a_recovery_key_is_a_typo(typed):
    with pytest.raises(RecoveryKeyTypoError):
        keys.check_recovery_key(typed)


# --- passphrases -----------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ru", "uz_Latn"])
def test_a_suggested_passphrase_is_five_words_and_good_enough(language):
    suggested = keys.suggest_passphrase(language)
    assert len(suggested.split()) == 5
    assert keys.strength(suggested) in {Strength.GOOD, Strength.STRONG}


def test_a_russian_suggestion_is_in_russian():
    assert set(keys.suggest_passphrase("ru")) <= set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя ")


@pytest.mark.parametrize(
    "passphrase", ["", "short", "elevenchars", "aaaaaaaaaaaaaa", "qwertyuiop123", "parol12345678"]
)
def test_short_and_common_passphrases_are_weak(passphrase):
    assert keys.strength(passphrase) is Strength.WEAK


def test_a_sentence_in_a_language_the_estimator_does_not_know_is_not_taken_for_random():
    assert keys.strength("любимая дочка") is Strength.FAIR


def test_a_very_long_passphrase_is_strong_and_not_an_error():
    assert keys.strength("seven quiet boats at dawn, " * 20) is Strength.STRONG
