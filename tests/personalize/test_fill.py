from __future__ import annotations

import pytest

from generator.locale import load_catalog
from generator.personalize import Personalized, personalize
from generator.spec import Candidate, Playbook

PLAYBOOK = Playbook.model_validate(
    {
        "kind": "playbook",
        "format": 1,
        "id": "a",
        "language": "en",
        "title": "A",
        "role": {"title": "B"},
        "duration": 5,
        "slots": {"employer": {"take": "organisation"}, "tools": {"take": "topics"}},
        "modules": [{"id": "m", "type": "opening", "title": "M", "minutes": 5}],
    }
)


def filled(**keys: object) -> Personalized:
    candidate = Candidate.model_validate({"kind": "candidate", "name": "Lin Peiyu", **keys})
    return personalize(PLAYBOOK, load_catalog("en"), candidate)


def test_without_a_candidate_everything_stays_empty() -> None:
    nobody = personalize(PLAYBOOK, load_catalog("en"))
    assert nobody == Personalized()
    assert [nobody.words(name) for name in ("name", "salutation", "employer")] == [None] * 3


def test_a_salutation_is_the_name_by_default() -> None:
    assert filled().words("salutation") == filled().words("name") == "Lin Peiyu"
    named = filled(salutation="Mr. Lin")
    assert (named.words("salutation"), named.words("name")) == ("Mr. Lin", "Lin Peiyu")


def test_declared_slots_are_filled_and_no_others() -> None:
    made = filled(slots={"employer": "Acme", "unknown": "x"}, given_by="Wanda")
    assert made.words("employer") == "Acme"
    assert made.words("tools") is None
    assert list(made.fillings) == ["employer"]
    assert made.fillings["employer"].given_by == "Wanda"


@pytest.mark.parametrize(
    ("language", "words", "joined"),
    [
        ("en", ["a"], "a"),
        ("en", [" a ", "b\u3000"], "a and b"),
        ("en", ["a", "b", "c"], "a, b and c"),
        ("zh-Hans", ["甲", "乙"], "甲和乙"),
        ("zh-Hans", ["甲", "乙", "丙"], "甲、乙和丙"),
        ("zh-Hans", ["Kafka", "Redis"], "Kafka 和 Redis"),
    ],
)
def test_words_are_joined_as_the_language_does(
    language: str, words: list[str], joined: str
) -> None:
    candidate = Candidate.model_validate(
        {"kind": "candidate", "name": "L", "slots": {"tools": words}}
    )
    assert personalize(PLAYBOOK, load_catalog(language), candidate).words("tools") == joined


@pytest.mark.parametrize(
    ("text", "slots", "expected"),
    [
        ("nothing live", {}, True),
        ("{{ name }} {{ salutation }}", {}, True),
        ("{{ employer }}", {}, False),
        ("{{ employer }}", {"employer": "x"}, True),
        ("{{ employer }} {{ tools }}", {"employer": "x"}, False),
        ("{{ employer }} {{ tools }}", {"employer": "x", "tools": ["y"]}, True),
        ("`{{ tools }}` \\{{ tools }}", {}, True),
        ("```\n{{ tools }}\n```", {}, True),
        ("- a\n- {{ tools }}", {}, False),
    ],
)
def test_a_text_is_filled_when_all_its_slots_are(
    text: str, slots: dict[str, object], expected: bool
) -> None:
    assert filled(**({"slots": slots} if slots else {})).is_filled(text, block=True) is expected


def test_a_person_without_a_candidate_does_not_empty_an_item() -> None:
    assert Personalized().is_filled("{{ name }}", block=False)
