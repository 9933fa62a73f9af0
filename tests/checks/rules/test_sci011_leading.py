"""SCI011: questions that say the answer, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.helpers.quality import found

BAD = [
    ("en", "Don’t you agree that code review saves time?"),
    ("en", "You like working under pressure, right?"),
    ("en", "As everybody knows, paper charts are slower. How do you keep yours?"),
    ("en", "Surely you asked the customer first?"),
    ("zh-Hans", "您不觉得晨会太长了吗？"),
    ("zh-Hans", "您应该没有意见吧？"),
    ("zh-Hans", "作为老师当然要先联系家长，您会怎么做？"),
    ("zh-Hans", "难道不应该先报警吗？"),
    ("zh-Hant", "您不覺得早會太長了嗎？"),
    ("zh-Hant", "您一定很喜歡挑戰吧？"),
]
GOOD = [
    ("en", "What do you find hard about code review?"),
    ("en", "When the customer insisted, what did you not agree to?"),
    ("en", "What, if anything, would you change about the handover, and why?"),
    ("en", "How did you decide which of the two to trust?"),
    ("en", "Of course, take your time. What came next?"),
    ("en", "You may draw it here. Which part comes first?"),
    ("en", "How much time did that take?"),
    ("zh-Hans", "您当时怎样判断是否该联系家长？"),
    ("zh-Hans", "您觉得晨会应该开多久？"),
    ("zh-Hans", "那天是否有人不同意您的做法？请讲讲他的理由。"),
    ("zh-Hans", "团队里明显的分歧，您是怎样发现的？"),
    ("zh-Hans", "怎样交接，才不至于漏掉用药时间？"),
    ("zh-Hans", "您怎么确认当然休息日的排班没有冲突？"),
    ("zh-Hans", "您不同意主管意见的那一次，是怎样开口的？"),
    ("zh-Hant", "您覺得早會該開多久？"),
    ("zh-Hant", "請說一次您不同意主管的經驗。"),
]


@pytest.mark.parametrize(("language", "text"), BAD)
def test_it_is_found(language: str, text: str) -> None:
    assert "SCI011" in found(language, text)


@pytest.mark.parametrize(("language", "text"), GOOD)
def test_it_is_left_alone(language: str, text: str) -> None:
    assert "SCI011" not in found(language, text)
