from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.spoken import SLOT, Spoken, visible


def said(text: str) -> Spoken:
    return Spoken(("modules", 0, "script", 0, "say"), text)


def test_marks_and_code_are_not_heard_and_a_slot_is_one_sign() -> None:
    text = "您在 {{ employer }} **做过** `a.b?` [队列](http://x) \\{{ 吗？"
    assert said(text).words == f"您在 {SLOT} 做过  队列 {{{{ 吗？"


def test_a_stretch_of_the_words_leads_back_into_the_text() -> None:
    text = "`code` 您 **很强**，{{ name }}！"
    spoken = said(text)
    at = spoken.words.index("很强")
    start, end = spoken.within(at, at + 2)
    assert text[start:end] == "很强"


def test_sentences_end_where_a_reader_pauses() -> None:
    texts = [
        ("您好。请讲讲？好！", ["您好。", "请讲讲？", "好！"]),
        ("We used v2.1 of it. Why? “No.” Then.", ["We used v2.1 of it.", "Why?", "“No.”", "Then."]),
        ("- One thing\n- And another", ["One thing", "And another"]),
        ("  \n\n", []),
    ]
    for text, expected in texts:
        assert [s.text for s in said(text).sentences] == expected


def test_a_module_is_known_by_its_place() -> None:
    assert Spoken(("modules", 3, "script", 0), "").module == 3


@given(st.text("a中。？!.{}`*[]()~\\- \n1", max_size=80))
def test_every_place_lies_inside_the_text(text: str) -> None:
    spoken = said(text)
    assert len(visible(text)) == len(text)
    for sentence in spoken.sentences:
        begins = sentence.start
        assert spoken.words[begins : begins + len(sentence.text)] == sentence.text
        start, end = spoken.within(begins, begins + len(sentence.text))
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 300_000,
        "[a](" * 75_000,
        "x " + "`" * 3000 + "a " * 100_000,
        "``" * 90_000 + "a",
        "~~~" * 90_000,
    ],
    ids=["brackets", "links", "code", "ticks", "fences"],
)
def test_hostile_marks_are_passed_in_one_go(text: str) -> None:
    assert len(said(text).words) <= len(text)  # quadratic time would not end
    assert len(visible(text)) == len(text)
