from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from generator.spec.suppression import Suppression

GIVEN = {"rule": "SCI004", "reason": "The task leaves no time."}


def test_a_rule_and_a_reason_are_enough() -> None:
    made = Suppression.model_validate(GIVEN)
    assert (made.rule, made.approver, made.until) == ("SCI004", None, None)


@pytest.mark.parametrize("until", ["2026-01-31", "2028-02-29", "9999-12-31"])
def test_a_day_of_the_calendar_stays_text(until: str) -> None:
    assert Suppression.model_validate({**GIVEN, "until": until}).until == until


@pytest.mark.parametrize(
    "until",
    ["2026-02-30", "2026-13-01", "2027-02-29", "0000-01-01", "2026-1-31", "20260131", "2026-W05-6",
     "2026-01-31T00:00", "2026-01-31\n", "31.1.2026", "２０２６-01-31", "soon", "", 20260131],
)  # fmt: skip
def test_what_is_no_day_is_refused(until: Any) -> None:
    with pytest.raises(ValidationError):
        Suppression.model_validate({**GIVEN, "until": until})


@pytest.mark.parametrize(
    "wrong",
    [
        {"rule": "sci004"}, {"rule": "SCI"}, {"rule": "SCI0040"}, {"rule": "SCI004\n"},
        {"reason": ""}, {"reason": " \n"}, {"approver": ""}, {"reason": ["a"]}, {"why": "a"},
    ],
)  # fmt: skip
def test_what_is_malformed_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Suppression.model_validate({**GIVEN, **wrong})


@pytest.mark.parametrize("key", ["rule", "reason"])
def test_neither_may_be_missing(key: str) -> None:
    with pytest.raises(ValidationError):
        Suppression.model_validate({k: v for k, v in GIVEN.items() if k != key})
