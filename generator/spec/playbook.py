"""An interview described as data."""

from typing import Annotated, Literal

from pydantic import Field

from generator.spec.base import (
    Always,
    Identifier,
    Language,
    Line,
    Many,
    Model,
    Never,
    OneOrMore,
    SlotName,
    Text,
    Whole,
)
from generator.spec.labels import Labels
from generator.spec.minutes import Seconds
from generator.spec.module import Module, Observation
from generator.spec.slot import Slot
from generator.spec.suppression import Suppressions

Jurisdiction = Literal["cn", "tw", "hk", "us", "uk", "eu"]


class Role(Model):
    """The position that is filled."""

    title: Always[Line]
    """Name of the position."""
    level: Always[Line] | None = None
    """Seniority."""


class Playbook(Model):
    """An interview: its modules in order and what frames them."""

    kind: Never[Literal["playbook"]]
    """What this file is."""
    format: Never[Annotated[Whole, Field(ge=1, le=1)]]
    """Version of this file's shape."""
    id: Never[Identifier]
    """Stable name; editions in other languages share it."""
    language: Never[Language]
    """Language of the wording: zh-Hans, zh-Hant, en, or a project's own catalog."""
    jurisdiction: Never[OneOrMore[Jurisdiction]] | None = None
    """Whose law applies, independent of the language."""
    title: Always[Line]
    """The handbook's title."""
    role: Always[Role]
    """The position."""
    rubric: Never[Identifier] | None = None
    """Name of the rubric: a file in rubrics/."""
    duration: Never[Seconds]
    """Minutes of the whole conversation."""
    positioning: Always[Text] | None = None
    """What kind of conversation this is."""
    prepare: Always[Many[Line]] | None = None
    """What to have done before the interview: a tick list."""
    slots: Never[dict[SlotName, Slot]] | None = None
    """Gaps that one candidate's résumé fills."""
    modules: Always[Many[Module]]
    """The parts, in order."""
    observe: Always[Many[Observation]] | None = None
    """What to watch for throughout."""
    tips: Always[Many[Line]] | None = None
    """Advice to the interviewer."""
    label: Always[Labels] | None = None
    """Other names for sections and columns."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""
