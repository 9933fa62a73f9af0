"""An author's word that a finding is left as it is, and why."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from generator.spec.base import Many, Model, Never, Word


def _day(text: str) -> str:
    try:
        date.fromisoformat(text)
    except ValueError:
        message = "this is no day of the calendar"
        raise PydanticCustomError("day", message, {"hint": "write it as 2026-01-31, say"}) from None
    return text


Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(_day)]


class Suppression(Model):
    """One rule whose findings here are left as they are."""

    rule: Never[Annotated[str, Field(pattern=r"^[A-Z]{3}[0-9]{3}$")]]
    """Id of the rule; “playbook rules” lists them."""
    reason: Never[Word]
    """Why the finding is left as it is."""
    approver: Never[Word] | None = None
    """Who approved it, for rules that ask for it."""
    until: Never[Day] | None = None
    """Last day on which it holds, such as 2026-01-31."""


Suppressions = Never[Many[Suppression]] | None
"""What an author may leave as it is, in the thing that it stands in."""
