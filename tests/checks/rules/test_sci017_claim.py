"""SCI017: facts about one candidate, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.helpers.quality import found

BAD = [
    ("en", "You have a PMP certificate, so let us begin with planning."),
    ("en", "You worked at Acme for six years."),
    ("en", "In your ten years as a nurse, what changed most?"),
    ("en", "I see that you left your last job in May."),
    ("zh-Hans", "您有注册会计师证书，请讲讲备考的经过。"),
    ("zh-Hans", "您在银行做过三年柜员，最难的客人是怎样的？"),
    ("zh-Hans", "您毕业于复旦大学，为什么选了这个专业？"),
    ("zh-Hans", "我看到您上一份工作只做了半年。"),
    ("zh-Hant", "您有護理師執照，請說說實習的經過。"),
    ("zh-Hant", "您在飯店做過三年櫃檯，最難忘的客人是誰？"),
]
GOOD = [
    ("zh-Hans", "想听听您做过的系统里，任务编排上最难的取舍。"),
    ("zh-Hans", "想听听您做过的取舍。"),
    ("zh-Hans", "从您带过的人里选一位，讲讲第一次谈话。"),
    ("en", "Your résumé mentions {{ employer }}. What did you change there?"),
    ("en", "You worked on {{ project }} for two years. What was it meant to solve?"),
    ("en", "You have a budget of 9,000 and two vans. How do you plan the week?"),
    ("en", "If you worked at a bank, how would that differ?"),
    ("en", "Which certificate has helped you most?"),
    ("en", "You may have heard of our product."),
    ("en", "What did you learn in your first job?"),
    ("en", "Imagine you led a team of nine. What would you ask first?"),
    ("en", "You mentioned a moment ago that the queue grew. What grew first?"),
    ("zh-Hans", "您的简历里提到 {{ employer }}，请讲讲那里的分工。"),
    ("zh-Hans", "您在 {{ employer }} 做过 {{ topic }}，最难的一步是什么？"),
    ("zh-Hans", "假如您在急诊做过三年，会先看谁？"),
    ("zh-Hans", "您有十五分钟准备。"),
    ("zh-Hans", "您刚才说过「很快」，大概是多久？"),
    ("zh-Hans", "哪一张证书对您帮助最大？"),
    ("zh-Hans", "您做过哪些盘点？"),
    ("zh-Hans", "请讲讲您在上一份工作里带过的人。"),
    ("zh-Hans", "您发现报表里少了一行，您会怎么处理？"),
    ("zh-Hant", "您的履歷提到 {{ employer }}，請說說分工。"),
    ("zh-Hant", "您做過哪些專案？"),
    ("zh-Hant", "假如您帶過十個人，會先問什麼？"),
]


@pytest.mark.parametrize(("language", "text"), BAD)
def test_it_is_found(language: str, text: str) -> None:
    assert "SCI017" in found(language, text)


@pytest.mark.parametrize(("language", "text"), GOOD)
def test_it_is_left_alone(language: str, text: str) -> None:
    assert "SCI017" not in found(language, text)
