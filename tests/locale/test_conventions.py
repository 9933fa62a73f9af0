from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.locale import clock, closes_up, figure, join, load_catalog
from generator.locale.conventions import is_han


@pytest.mark.parametrize(
    ("items", "hans", "english"),
    [
        ([], "", ""),
        (["甲"], "甲", "甲"),
        (["甲", "乙"], "甲和乙", "甲 and 乙"),
        (["甲", "乙", "丙"], "甲、乙和丙", "甲, 乙 and 丙"),
        (["Kinesis", "Lambda"], "Kinesis 和 Lambda", "Kinesis and Lambda"),
        (["Kinesis", "Lambda", "缓存"], "Kinesis、Lambda 和缓存", "Kinesis, Lambda and 缓存"),
        (["缓存", "ECS"], "缓存和 ECS", "缓存 and ECS"),
        (["（甲）", "「乙」"], "（甲）和「乙」", "（甲） and 「乙」"),
        (["C++", ".NET", "F#", "R"], "C++、.NET、F# 和 R", "C++, .NET, F# and R"),
    ],
)
def test_items_are_joined_as_the_language_does(items: list[str], hans: str, english: str) -> None:
    assert join(items, load_catalog("zh-Hans")) == hans
    assert join(items, load_catalog("zh-Hant")) == hans
    assert join(items, load_catalog("en")) == english


@given(st.lists(st.text("甲aB1（。🧩", min_size=1), max_size=5), st.sampled_from(["en", "zh-Hans"]))
def test_joining_keeps_every_item_in_order(items: list[str], language: str) -> None:
    joined, at = join(items, load_catalog(language)), 0
    for item in items:
        at = joined.index(item, at) + len(item)


@pytest.mark.parametrize(
    ("before", "after", "closes"),
    [
        ("在", "杉", True), ("在", "。", True), ("，", "在", True), ("「", "在", True),
        ("在", "A", False), ("A", "在", False), ("A", "。", False), ("1", "年", False),
        ("”", "在", True), ("…", "—", True), ("a", "b", False), ("々", "在", True),
        ("𠮷", "田", True), ("🧩", "在", False), (".", "在", False), ("Ａ", "在", True),
    ],
)  # fmt: skip
def test_a_blank_between_han_closes_up(before: str, after: str, closes: bool) -> None:
    assert closes_up(before, after) is closes


def test_what_is_han() -> None:
    assert all(map(is_han, "一龥㐀𠮷豈々〇⽤"))
    assert not any(map(is_han, "a1。「，　ーカ한🧩é"))


@pytest.mark.parametrize(
    ("seconds", "minutes", "time"),
    [
        (0, "0", "00:00"), (30, "0.5", "00:30"), (90, "1.5", "01:30"), (360, "6", "06:00"),
        (3600, "60", "60:00"), (86400, "1440", "1440:00"),
    ],
)  # fmt: skip
def test_figure_and_clock(seconds: int, minutes: str, time: str) -> None:
    assert figure(seconds) == minutes
    assert clock(seconds) == time
