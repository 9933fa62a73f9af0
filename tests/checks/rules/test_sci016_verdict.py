"""SCI016: judgement said aloud, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.helpers.quality import found

BAD = [
    ("en", "You are clearly a strong engineer."),
    ("en", "Excellent answer, let’s move on."),
    ("en", "That’s exactly what we wanted to hear."),
    ("en", "Your communication skills are impressive."),
    ("zh-Hans", "您的系统思维和我们是一个层级。"),
    ("zh-Hans", "回答得非常好，我们看下一题。"),
    ("zh-Hans", "看得出您很细心。"),
    ("zh-Hans", "您这个想法真不错。"),
    ("zh-Hant", "您的表達能力很強。"),
    ("zh-Hant", "這個回答非常好。"),
]
GOOD = [
    ("en", "Thank you, I have noted that."),
    ("en", "What makes an answer strong, in your view?"),
    ("en", "If you are good at one tool, which one is it?"),
    ("en", "That was my last question."),
    ("en", "The customer said that the product was excellent. What did you reply?"),
    ("en", "Imagine you are a very experienced nurse on this ward."),
    ("en", "You are welcome to think about it for a minute."),
    ("en", "You have a great deal of paper here; use as much as you like."),
    ("en", "What did you do well there?"),
    ("zh-Hans", "谢谢，我记下来了。"),
    ("zh-Hans", "您有十分钟的准备时间。"),
    ("zh-Hans", "如果您觉得哪里做得很好，请讲出来。"),
    ("zh-Hans", "您有问题可以随时打断我。"),
    ("zh-Hans", "您稍等，我把这一段写完。"),
    ("zh-Hans", "您认真看一遍题目，不着急。"),
    ("zh-Hans", "您的策略是什么？"),
    ("zh-Hans", "哪一步做得不够好？"),
    ("zh-Hans", "客人说这道菜很好，但是太咸，您怎么回应？"),
    ("zh-Hans", "这个话题很值得聊，我们留到最后。"),
    ("zh-Hant", "謝謝您，我記一下。"),
    ("zh-Hant", "您有十分鐘可以準備。"),
    ("zh-Hant", "哪個環節做得不夠好？"),
]


@pytest.mark.parametrize(("language", "text"), BAD)
def test_it_is_found(language: str, text: str) -> None:
    assert "SCI016" in found(language, text)


@pytest.mark.parametrize(("language", "text"), GOOD)
def test_it_is_left_alone(language: str, text: str) -> None:
    assert "SCI016" not in found(language, text)
