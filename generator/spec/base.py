"""What every model shares: strictness, shorthand, and what a field declares about itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

T = TypeVar("T")


class Printed(StrEnum):
    """When a field's text stands in a handbook."""

    ALWAYS = "always"
    IF_FILLED = "if_filled"
    """While no slot of its item is empty (so also in an item without slots)."""
    IF_EMPTY = "if_empty"
    """When some slot of its item is empty."""
    IF_APPROVED = "if_approved"
    """In a suppression that names who approved it, and until when."""
    NEVER = "never"


Always = Annotated[T, Printed.ALWAYS]
IfFilled = Annotated[T, Printed.IF_FILLED]
IfEmpty = Annotated[T, Printed.IF_EMPTY]
IfApproved = Annotated[T, Printed.IF_APPROVED]
Never = Annotated[T, Printed.NEVER]


class Live(Enum):
    """What may be live (``{{ … }}``) in an author's text."""

    NOTHING = 0
    PERSON = 1
    """``{{ name }}`` and ``{{ salutation }}``."""
    SLOTS = 2
    """Slots as well."""


@dataclass(frozen=True)
class Authored:
    """Marks a string as author's Markdown.

    Attributes:
        block: *text* (paragraphs, lists, fences) rather than *line* (inline only).
        tables: Whether a text may hold tables.
        live: What may be live in it.
    """

    block: bool = False
    tables: bool = False
    live: Live = Live.NOTHING


@dataclass(frozen=True)
class Plain:
    """Marks a string as plain: no Markdown, one line, escaped wherever it is printed."""


@dataclass(frozen=True)
class OneOrMany:
    """Marks a list that may be written as its single item."""

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        """Both ways, for editors (pydantic calls it while it makes a JSON Schema)."""
        many = handler(core)
        return {"anyOf": [many["items"], many]}


_NOT_EMPTY = Field(min_length=1, pattern=r"\S")

Line = Annotated[str, _NOT_EMPTY, Authored()]
Text = Annotated[str, _NOT_EMPTY, Authored(block=True)]
TextWithTables = Annotated[str, _NOT_EMPTY, Authored(block=True, tables=True)]
SpokenText = Annotated[str, _NOT_EMPTY, Authored(block=True, live=Live.SLOTS)]
SpokenLine = Annotated[str, _NOT_EMPTY, Authored(live=Live.SLOTS)]
OtherwiseText = Annotated[str, _NOT_EMPTY, Authored(block=True, live=Live.PERSON)]
OtherwiseLine = Annotated[str, _NOT_EMPTY, Authored(live=Live.PERSON)]
PlainText = Annotated[str, _NOT_EMPTY, Plain()]
Word = Annotated[str, _NOT_EMPTY]
"""A string for programs and people, never printed from a spec."""

Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]
SlotName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Truth = Annotated[bool, Field(strict=True)]
Whole = Annotated[int, Field(strict=True)]


def _as_list(value: Any) -> Any:
    return value if isinstance(value, (list, tuple)) or value is None else [value]


Many = Annotated[tuple[T, ...], Field(min_length=1)]
OneOrMore = Annotated[tuple[T, ...], OneOrMany(), BeforeValidator(_as_list), Field(min_length=1)]


class Model(BaseModel):
    """Base of every noun: frozen, and a key it does not know is an error.

    A class that sets ``shorthand`` may be written as the bare value of that one field.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True
    )
    shorthand: ClassVar[str | None] = None

    @model_validator(mode="before")
    @classmethod
    def _expand_shorthand(cls, value: Any) -> Any:
        if cls.shorthand and not isinstance(value, (Mapping, BaseModel, list, type(None))):
            return {cls.shorthand: value}
        return value
