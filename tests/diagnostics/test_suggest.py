from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import did_you_mean

KNOWN = ("follow_ups", "observe", "zh-Hans", "Äpfel", "语气")


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("followups", "follow_ups"),
        ("follow_up", "follow_ups"),
        ("Observe", "observe"),
        ("ZH-HANS", "zh-Hans"),
        ("zh-hant", "zh-Hans"),
        ("äpfe", "Äpfel"),
        ("语气词", "语气"),
    ],
)
def test_the_nearest_word_is_suggested_as_it_is_written(word: str, near: str) -> None:
    assert did_you_mean(word, KNOWN) == f"did you mean “{near}”?"


def test_nothing_near_says_otherwise() -> None:
    assert did_you_mean("title", KNOWN, otherwise="leave it out") == "leave it out"
    assert did_you_mean("title", []) == ""
    assert did_you_mean("", KNOWN) == ""


@given(st.text(max_size=30), st.lists(st.text(max_size=10)))
def test_only_known_words_are_suggested(word: str, known: list[str]) -> None:
    said = did_you_mean(word, known)
    assert said == "" or said.removeprefix("did you mean “").removesuffix("”?") in known
