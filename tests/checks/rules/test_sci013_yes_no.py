"""SCI013: what yes or no would answer, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.helpers.quality import found

BAD = [
    ("en", "Have you ever led a migration?"),
    ("en", "In your last role, did you own the budget?"),
    ("en", "Are you comfortable with night shifts?"),
    ("en", "Do you know how to read a balance sheet?"),
    ("zh-Hans", "您会用数据透视表吗？"),
    ("zh-Hans", "您有没有独立值过夜班？"),
    ("zh-Hans", "您是否做过库存盘点？"),
    ("zh-Hans", "上线之后出过故障没有？"),
    ("zh-Hant", "您會用樞紐分析表嗎？"),
    ("zh-Hant", "您有帶過新人嗎？"),
]
GOOD = [
    ("en", "Could you walk me through your last migration?"),
    ("en", "Have you ever led a migration? Tell me how it began."),
    ("en", "Would you mind telling me what came of it?"),
    ("en", "When did you last own a budget?"),
    ("en", "Can you think of a time when a plan failed?"),
    ("en", "Would you be willing to describe your part in it?"),
    ("en", "Is there a step you would skip today, and why?"),
    ("en", "Could you be more specific?"),
    ("zh-Hans", "能不能请您讲讲最近一次盘点？"),
    ("zh-Hans", "方便说说当时的情况吗？"),
    ("zh-Hans", "您做过盘点吗？请从第一天讲起。"),
    ("zh-Hans", "您怎样判断要不要停线？"),
    ("zh-Hans", "可否介绍一下您的分工？"),
    ("zh-Hans", "是否停线，您依据什么来定？"),
    ("zh-Hans", "这样说清楚吗？"),
    ("zh-Hans", "客人问能不能退房，您怎么答？"),
    ("zh-Hant", "可以請您說說那次的經過嗎？"),
    ("zh-Hant", "您帶過新人嗎？請說說第一週怎麼安排。"),
]


@pytest.mark.parametrize(("language", "text"), BAD)
def test_it_is_found(language: str, text: str) -> None:
    assert "SCI013" in found(language, text)


@pytest.mark.parametrize(("language", "text"), GOOD)
def test_it_is_left_alone(language: str, text: str) -> None:
    assert "SCI013" not in found(language, text)
