from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from generator.spec import Range
from generator.spec.minutes import Minutes, Seconds, read_range, seconds


@pytest.mark.parametrize(
    ("written", "length"),
    [
        (6, 360), (1.5, 90), (0.5, 30), (30, 1800), (1440, 86400), (6.0, 360),
        ("30s", 30), ("90s", 90), ("86400s", 86400),
    ],
)  # fmt: skip
def test_a_figure_is_read_as_seconds(written: Any, length: int) -> None:
    assert seconds(written) == length
    assert isinstance(seconds(written), int)
    assert read_range(written) == Range(length, length)
    assert read_range(written).fixed


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (0, "more than 0"), (-1, "more than 0"), (1441, "a day"), (float("inf"), "a day"),
        (10**400, "a day"), (float("nan"), "more than 0"), (1.25, "a half"), (0.1, "a half"),
        ("45s", "a half"), ("1s", "a half"), ("0s", "not a number"), ("030s", "not a number"),
        ("30", "not a number"), ("30 s", "not a number"), ("30s\n", "not a number"),
        ("３０s", "not a number"), ("1:30", "not a number"), ("", "not a number"),
        (True, "not a number"), (None, "not a number"), ([5], "not a number"), ({}, "not a number"),
    ],
)  # fmt: skip
def test_what_is_no_figure_is_refused(written: Any, words: str) -> None:
    with pytest.raises(PydanticCustomError, match=words) as caught:
        seconds(written)
    assert caught.value.context
    assert caught.value.context["hint"]


def test_a_range_is_read() -> None:
    assert read_range([5, 7]) == Range(300, 420)
    assert read_range(("30s", 1.5)) == Range(30, 90)
    assert not read_range([5, 7]).fixed
    assert read_range([5, 5]).fixed


@pytest.mark.parametrize("written", [[], [5], [5, 6, 7]])
def test_a_range_has_two_figures(written: list[int]) -> None:
    with pytest.raises(PydanticCustomError, match="two figures"):
        read_range(written)


def test_a_reversed_range_is_refused_with_the_right_one() -> None:
    with pytest.raises(PydanticCustomError, match="reversed") as caught:
        read_range([7, "90s"])
    assert caught.value.context == {"hint": "write [1.5, 7]"}


@given(st.integers(1, 2880))
def test_half_minutes_survive_writing_and_reading(halves: int) -> None:
    adapter: TypeAdapter[int] = TypeAdapter(Seconds)
    assert adapter.validate_python(adapter.dump_python(halves * 30)) == halves * 30
    assert seconds(f"{halves * 30}s") == seconds(halves / 2) == halves * 30


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists))
def test_any_value_is_read_or_refused(value: Any) -> None:
    try:
        low, high = read_range(value)
    except PydanticCustomError:
        return
    assert 0 < low <= high <= 86400
    assert low % 30 == high % 30 == 0


def test_the_schema_says_the_same() -> None:
    schema = TypeAdapter(Minutes).json_schema()
    figure = TypeAdapter(Seconds).json_schema()
    assert schema["anyOf"][:2] == figure["anyOf"]
    assert schema["anyOf"][2]["items"] == figure
