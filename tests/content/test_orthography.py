"""The orthographies are data: in use, known, or damaged."""

import pytest

from safecompanion.content.languages import read_languages
from safecompanion.content.orthography import read_orthographies
from safecompanion.errors import ContentDamagedError


def test_cyrillic_is_in_use_and_the_alphabet_of_2026_waits_for_its_law(resources):
    cyrillic, new_latin = read_orthographies(resources / "data/orthography.yaml")
    assert (cyrillic.id, cyrillic.is_active, new_latin.is_active) == ("uz_Cyrl", True, False)
    assert {cyrillic.id, cyrillic.source} < set(read_languages(resources))
    assert cyrillic.spell("Oʻzbekcha choy") == "Ўзбекча чой"
    assert new_latin.spell("Oʻzbekcha choy") == "Özbekça çoy"


def test_data_alone_switches_an_orthography_on(content, change):
    change("data/orthography.yaml", "new_latin, status: draft", "new_latin, status: active")
    assert all(item.is_active for item in read_orthographies(content / "data/orthography.yaml"))


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("status: draft", "status: soon"),
        ("letters: cyrillic", "letters: runes"),
        ("    nol:", "    no:"),
    ],
)
def test_a_damaged_file_is_named(content, change, good, bad):
    change("data/orthography.yaml", good, bad)
    with pytest.raises(ContentDamagedError) as caught:
        read_orthographies(content / "data/orthography.yaml")
    assert caught.value.values["name"] == "orthography.yaml"
