"""SCI010: known puzzles and idle estimates, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.helpers.quality import found

BAD = [
    ("en", "How many ping-pong balls would you need to fill this room?"),
    ("en", "If you were a tree, what kind would you be?"),
    ("en", "Why are manhole covers round?"),
    ("en", "You have a 3-gallon jug and a 5-gallon jug. How do you measure four gallons?"),
    ("en", "How many cups of coffee are sold in London on a Monday?"),
    ("zh-Hans", "井盖为什么做成圆的而不是方的？"),
    ("zh-Hans", "一辆公交车里能塞下多少个网球？"),
    ("zh-Hans", "如果您是一种动物，会是哪一种？"),
    ("zh-Hans", "北京一共有多少个加油站？"),
    ("zh-Hans", "用一种水果形容自己。"),
    ("zh-Hant", "如果您是一種水果，會是哪一種？"),
    ("zh-Hant", "全台灣一年喝掉幾杯手搖飲？"),
]
GOOD = [
    ("en", "How many beds does a ward of your size keep free for the night?"),
    ("en", "The conveyor carries 40 balls of wool an hour. How would you plan the shift?"),
    ("en", "How would you weigh speed against cost when a carrier is late?"),
    (
        "en",
        "Our courier covers three bridges by torch light in winter. What would you check first?",
    ),
    ("en", "How do you label samples by color for a colleague who is color-blind?"),
    ("en", "How many requests a second does a single worker of yours take?"),
    ("en", "A guest is stuck in the elevator on the tenth floor. What do you do first?"),
    ("zh-Hans", "井盖被压碎以后，您怎样安排抢修？"),
    ("zh-Hans", "这条产线每小时装多少颗螺丝，您怎么核对？"),
    ("zh-Hans", "仓库里的天平每周校准几次，由谁来做？"),
    ("zh-Hans", "客人想买给盲人朋友的礼物，您怎么推荐？"),
    ("zh-Hans", "这个城市的门店，您会怎样安排多少人值班？"),
    ("zh-Hans", "请估算我们的接口每天要处理多少请求。"),
    ("zh-Hant", "人孔蓋鬆動時，您怎麼通報？"),
    ("zh-Hant", "冰箱溫度異常時，疫苗您怎麼處理？"),
]


@pytest.mark.parametrize(("language", "text"), BAD)
def test_it_is_found(language: str, text: str) -> None:
    assert "SCI010" in found(language, text)


@pytest.mark.parametrize(("language", "text"), GOOD)
def test_it_is_left_alone(language: str, text: str) -> None:
    assert "SCI010" not in found(language, text)
