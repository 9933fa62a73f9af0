"""A gap in what is said that one candidate's résumé fills."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.spec.base import Many, Model, Never, OneOrMore, Truth, Word
from generator.spec.suppression import Suppressions

Take = Literal[
    "organisation", "project", "title", "period", "certificate", "degree", "topics", "phrase"
]
Section = Literal["experience", "projects", "education", "certificates", "skills"]
PERSON_NAMES = ("name", "salutation")
"""Live names that are not slots: a person types them."""


class Slot(Model):
    """What a slot takes and from where."""

    what: Never[Word] | None = None
    """What is wanted, for people and models; rules never read it."""
    take: Never[Take]
    """The kind of thing."""
    from_: Never[OneOrMore[Section]] | None = Field(default=None, alias="from")
    """The sections of the résumé to take it from."""
    near: Never[Many[Word]] | None = None
    """Words that a fitting entry mentions."""
    max: Never[Annotated[int, Field(strict=True, ge=1, le=20)]] | None = None
    """How many items at most."""
    topics: Never[Many[OneOrMore[Word]]] | None = None
    """The topics that may be named; an inner list holds aliases of one topic."""
    across: Never[Truth] = False
    """Whether several entries may be listed (organisation, project or certificate only)."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""

    @model_validator(mode="after")
    def _across_whole_entries(self) -> Self:
        if self.across and self.take not in ("organisation", "project", "certificate"):
            raise PydanticCustomError(
                "across_take",
                "only organisations, projects and certificates can be listed across entries",
                {"at": "across", "hint": "leave “across” out"},
            )
        return self
