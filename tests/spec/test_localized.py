from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from generator.spec import Localized


def test_one_string_is_for_every_language() -> None:
    text = Localized.model_validate("架构")
    assert text.in_language("en") == text.in_language("zh-Hans") == "架构"


def test_a_string_for_each_language() -> None:
    text = Localized.model_validate({"zh-Hans": "架构", "en": "Architecture"})
    assert text.in_language("zh-Hans") == "架构"
    assert text.in_language("en") == "Architecture"
    assert text.in_language("zh-Hant") is None
    assert text.in_language("EN") is None


def test_a_localized_text_is_one_already() -> None:
    text = Localized.model_validate({"en": "a"})
    assert Localized.model_validate(text) == text


@pytest.mark.parametrize(
    "written",
    [{}, "", "  \n", None, 5, ["a"], {"en": ""}, {"en": None}, {"en": 5}, {"english": "a"},
     {"everywhere": "a"}, {"languages": {"en": "a"}}, {"en": {"en": "a"}}, {"": "a"}, {"en\n": "a"}],
)  # fmt: skip
def test_what_is_neither_is_refused(written: Any) -> None:
    with pytest.raises(ValidationError):
        Localized.model_validate(written)
