from __future__ import annotations

from generator.evidence import Record, record
from generator.personalize import Filling, Personalized
from generator.spec import Candidate
from tests.personalize.test_fill import PLAYBOOK

PERSON = Candidate.model_validate({"kind": "candidate", "name": "Lin"})


def test_without_a_candidate_there_is_nothing_to_record() -> None:
    assert record(PLAYBOOK, Personalized()) == ()


def test_every_slot_has_a_record_in_the_playbooks_order() -> None:
    filled = Personalized(PERSON, {"tools": Filling("a and b", "Wanda")})
    assert record(PLAYBOOK, filled) == (
        Record("employer", "empty"),
        Record("tools", "given", "a and b", "Wanda"),
    )


def test_who_typed_may_be_unknown() -> None:
    (first, _) = record(PLAYBOOK, Personalized(PERSON, {"employer": Filling("x", "")}))
    assert first == Record("employer", "given", "x", "")
