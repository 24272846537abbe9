"""Advice on whether this computer is a safe place."""

import itertools

from safecompanion.diary.computer_check import Advice, Feared, Keeper, Users, assess


def test_a_feared_person_at_the_computer_always_means_another_place():
    for users, keeper in itertools.product(Users, Keeper):
        assert assess(users, Feared.YES, keeper).advice is Advice.ELSEWHERE


def test_a_computer_looked_after_by_someone_who_may_be_feared_is_no_place():
    assert assess(Users.FAMILY, Feared.MAYBE, Keeper.OTHER).advice is Advice.ELSEWHERE


def test_an_own_computer_is_a_good_place():
    assert assess(Users.ALONE, Feared.NO, Keeper.MYSELF).advice is Advice.GOOD


def test_no_recovery_sheet_is_advised_where_somebody_is_feared():
    for users, feared, keeper in itertools.product(Users, Feared, Keeper):
        assert assess(users, feared, keeper).recovery_sheet is (feared is Feared.NO)
