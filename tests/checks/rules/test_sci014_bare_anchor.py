"""SCI014: anchors that only rate, and short ones that say what is seen."""

from __future__ import annotations

import pytest

from tests.helpers.quality import found

BAD = [
    ("en", "Very strong communication skills"),
    ("en", "Good"),
    ("en", "Meets the standard"),
    ("en", "Communicates clearly"),
    ("zh-Hans", "表现良好"),
    ("zh-Hans", "专业能力强，态度积极"),
    ("zh-Hans", "差"),
    ("zh-Hant", "符合預期"),
    ("zh-Hant", "表達能力佳"),
]
GOOD = [
    ("en", "Names one strong and one weak point of the plan"),
    ("en", "Asks before answering"),
    ("en", "No example, also when asked"),
    ("en", "Draws the flow; names no limit"),
    ("en", "Good days and bad days are told apart by their figures"),
    ("zh-Hans", "只说好处"),
    ("zh-Hans", "先讲约束，再讲办法"),
    ("zh-Hans", "说得出一个良好的例子"),
    ("zh-Hans", "按风险从高到低排列"),
    ("zh-Hant", "說出兩個優點與一個缺點"),
    ("zh-Hant", "把任務依緊急程度從高到低排序"),
]


@pytest.mark.parametrize(("language", "text"), BAD)
def test_it_is_found(language: str, text: str) -> None:
    assert "SCI014" in found(language, text, "anchor")


@pytest.mark.parametrize(("language", "text"), GOOD)
def test_it_is_left_alone(language: str, text: str) -> None:
    assert "SCI014" not in found(language, text, "anchor")
