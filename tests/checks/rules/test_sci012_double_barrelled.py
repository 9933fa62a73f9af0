"""SCI012: two questions in one, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.helpers.quality import found

BAD = [
    ("en", "How do you plan a sprint, and what do you think of remote work?"),
    ("en", "What are your strengths and weaknesses?"),
    ("en", "Describe your last release, and tell me why you chose nursing."),
    ("zh-Hans", "您怎么安排夜班，以及您怎么看待绩效考核？"),
    ("zh-Hans", "您的优点和缺点是什么？"),
    ("zh-Hans", "您为什么选择护理，您平时怎么学习新设备？"),
    ("zh-Hant", "您怎麼安排夜班，另外您為什麼想轉到我們醫院？"),
    ("zh-Hant", "您的優點和缺點是什麼？"),
]
GOOD = [
    ("en", "What did you decide, and how did you explain it to the team?"),
    ("en", "Tell me about a release that slipped and what you did about it."),
    ("en", "How do you weigh cost and delivery time?"),
    ("en", "Which options did you have, and why did you choose that one?"),
    ("en", "Walk me through the audit: who asked what, and when?"),
    ("en", "Tell me about a time you and a colleague disagreed."),
    ("zh-Hans", "您当时选了哪一种，依据是什么？"),
    ("zh-Hans", "请讲讲那次盘点，以及您怎样处理它的差异。"),
    ("zh-Hans", "您和同事怎样分工？"),
    ("zh-Hans", "家长在电话里问了什么，您怎么回答？"),
    ("zh-Hans", "那次谈判从哪里开始，后来怎么收尾的？"),
    ("zh-Hans", "您怎样协调采购和仓库的时间？"),
    ("zh-Hant", "您當時選了哪一個方案，理由是什麼？"),
    ("zh-Hant", "您和同事怎麼分工？"),
]


@pytest.mark.parametrize(("language", "text"), BAD)
def test_it_is_found(language: str, text: str) -> None:
    assert "SCI012" in found(language, text)


@pytest.mark.parametrize(("language", "text"), GOOD)
def test_it_is_left_alone(language: str, text: str) -> None:
    assert "SCI012" not in found(language, text)
