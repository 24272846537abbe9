"""One taxonomy: the same 18 ids everywhere, in the words of each reader."""

from dataclasses import FrozenInstanceError

import pytest

from safecompanion.content.risks import Act
from safecompanion.diary.entries import Role

ORDER = [
    "cyberbullying",
    "stalking",
    "privacy_doxxing",
    "grooming",
    "sextortion",
    "image_sharing",
    "deepfake_abuse",
    "live_video",
    "csam_exposure",
    "sexual_content",
    "violent_content",
    "self_harm",
    "recruitment",
    "radicalisation",
    "fraud",
    "gaming_money",
    "misinformation",
    "excessive_use",
]
GATED = {
    "image_sharing",
    "sextortion",
    "deepfake_abuse",
    "csam_exposure",
    "live_video",
    "grooming",
}


def test_the_18_risks_stand_in_their_order(library):
    assert [risk.id for risk in library.risks()] == ORDER


def test_the_six_risks_of_the_image_gate_are_marked(library):
    assert {risk.id for risk in library.risks() if risk.gated} == GATED


def test_the_image_gate_of_the_diary_knows_the_same_six(library):
    from safecompanion.diary.image_gate import GATED_RISKS

    assert {risk.id for risk in library.risks() if risk.gated} == GATED_RISKS


def test_every_label_is_in_the_four_spellings(library):
    taxonomy = library.taxonomy
    choices = [*taxonomy.roles, *taxonomy.urgent_signs, *taxonomy.lru996_forms]
    choices += [subtype for risk in taxonomy.risks for subtype in risk.subtypes]
    labels = [choice.label for choice in choices]
    labels += [words for risk in taxonomy.risks for words in (risk.name, risk.one_line)]
    spellings = {"en", "ru", "uz_Latn", "uz_Cyrl"}
    assert all(spellings <= set(label.by_language) for label in labels)


def test_a_reader_of_another_language_gets_english(library):
    assert library.risk("stalking").one_line.text("kk").startswith("Someone keeps watching")


def test_the_roles_are_those_of_the_diary(library):
    assert [role.id for role in library.taxonomy.roles] == [role.value for role in Role]


def test_the_urgent_signs_are_eight(library):
    assert [sign.id for sign in library.taxonomy.urgent_signs] == [f"u{n}" for n in range(1, 9)]


def test_grooming_speaks_the_language_of_the_field(library):
    grooming = library.risk("grooming")
    assert (grooming.act, grooming.lru996) == (Act.NOW, ("sexual",))
    assert [item.code for item in grooming.ncmec] == ["OE", "CSM"]
    assert grooming.ncmec[1].when.text("en") == "if there was contact"
    assert "solicitation of children" in grooming.luxembourg.text("en")


def test_what_is_outside_a_scope_has_no_term(library):
    fraud = library.risk("fraud")
    assert (fraud.luxembourg.text("ru"), fraud.ncmec, fraud.lru996) == ("", (), ())


def test_a_subtype_is_found_by_its_id(library):
    risk = library.risk("sextortion")
    assert risk.subtype("money").label.text("ru") == "Требуют деньги"
    assert risk.subtype("sale") is None


def test_an_unknown_risk_is_a_key_error(library):
    with pytest.raises(KeyError):
        library.risk("blue")


def test_records_cannot_be_changed(library):
    with pytest.raises(FrozenInstanceError):
        library.risk("fraud").gated = True


def test_brand_names_stay_in_latin(library):
    names = {platform.id: platform.name for platform in library.platforms}
    assert names["telegram"].text("ru") == "Telegram"
    assert names["in_person"].text("ru") == "Лично, не в сети"
    assert len(names) == 25


def test_a_banner_names_at_most_two_contacts_that_are_shown(library):
    shown = {contact.id for contact in library.contacts("en")}
    assert len(library.banners) == 6
    assert all(len(banner.contacts) <= 2 for banner in library.banners)
    assert all(set(banner.contacts) <= shown for banner in library.banners)


def test_some_banners_cannot_be_closed(library):
    stays = {banner.id: banner.stays_on for banner in library.banners}
    assert stays["thoughts_of_death"] == ("self_harm", "sextortion")
    assert stays["crime_hook"] == ()
