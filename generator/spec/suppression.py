"""An author's word that a finding is left as it is, and why."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from generator.spec.base import IfApproved, Many, Model, Never, Plain, PlainText


def _day(text: str) -> str:
    try:
        date.fromisoformat(text)
    except ValueError:
        message = "this is no day of the calendar"
        raise PydanticCustomError("day", message, {"hint": "write it as 2026-01-31, say"}) from None
    return text


Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(_day), Plain()]


class Suppression(Model):
    """One rule whose findings here are left as they are."""

    rule: IfApproved[Annotated[str, Field(pattern=r"^[A-Z]{3}[0-9]{3}$"), Plain()]]
    """Id of the rule; “playbook rules” lists them."""
    reason: IfApproved[PlainText]
    """Why the finding is left as it is."""
    approver: IfApproved[PlainText] | None = None
    """Who approved it, for rules that ask for it."""
    until: IfApproved[Day] | None = None
    """Last day on which it holds, such as 2026-01-31."""


def approved(value: Any) -> Iterator[Suppression]:
    """The suppressions anywhere in a model that name who approved them, and until when.

    They are printed in the handbook's colophon: whoever holds it may ask why.
    """
    if isinstance(value, Suppression):
        if value.approver and value.until:
            yield value
    elif isinstance(value, Model):
        for name in value.model_fields_set:
            yield from approved(getattr(value, name))
    elif isinstance(value, (tuple, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from approved(item)


Suppressions = Never[Many[Suppression]] | None
"""What an author may leave as it is, in the thing that it stands in."""
