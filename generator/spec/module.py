"""One part of the conversation and the things in it."""

from typing import ClassVar, Literal, Self

from pydantic import ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from generator.spec.base import (
    Always,
    Identifier,
    IfEmpty,
    IfFilled,
    Line,
    Many,
    Model,
    Never,
    OneOrMore,
    OtherwiseLine,
    OtherwiseText,
    SpokenLine,
    SpokenText,
    Text,
    TextWithTables,
)
from generator.spec.labels import Labels
from generator.spec.minutes import Minutes, Seconds
from generator.spec.suppression import Suppressions

ModuleType = Literal[
    "opening", "behavioural", "situational", "knowledge", "candidate-questions", "closing"
]


class ScriptLine(Model):
    """Lines that the interviewer says."""

    shorthand: ClassVar[str | None] = "say"

    say: IfFilled[SpokenText]
    """What to say; may hold slots."""
    otherwise: IfEmpty[OtherwiseText] | None = None
    """What to say when a slot stays empty; complete without a résumé."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""


class Expected(Model):
    """A row of the table of expected answers, or a remark under it."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["ideal"]}, {"required": ["remark"]}]}
    )
    shorthand: ClassVar[str | None] = "remark"

    aspect: Always[Line] | None = None
    """What the answer is about."""
    ideal: Always[Line] | None = None
    """What a good answer says."""
    bonus: Always[Line] | None = None
    """What earns extra."""
    remark: Always[Line] | None = None
    """A single line under the table; stands alone."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""

    @model_validator(mode="after")
    def _row_or_remark(self) -> Self:
        if self.remark and (self.aspect or self.ideal or self.bonus):
            raise PydanticCustomError(
                "remark_in_row",
                "a remark stands alone, apart from a row of the table",
                {"hint": "make the remark an item of its own: “- the remark”"},
            )
        if not self.remark and not self.ideal:
            raise PydanticCustomError(
                "missing_ideal", "the key “ideal” is missing", {"hint": "say what a good answer is"}
            )
        return self


class FollowUp(Model):
    """A question to ask next."""

    shorthand: ClassVar[str | None] = "ask"

    ask: IfFilled[SpokenLine]
    """The question; may hold slots."""
    otherwise: IfEmpty[OtherwiseLine] | None = None
    """What to ask when a slot stays empty."""
    why: Always[Line] | None = None
    """What the question is for."""
    when: Always[Line] | None = None
    """When to ask it."""
    listen_for: Always[OneOrMore[Line]] | None = None
    """What to listen for: a line or a list of lines."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""


class Observation(Model):
    """Something to watch for."""

    shorthand: ClassVar[str | None] = "point"

    point: Always[Line]
    """What to watch for."""
    dimension: Never[Identifier] | None = None
    """The rubric's dimension that it feeds; printed by the dimension's name."""
    excellent: Always[Line] | None = None
    """What it looks like at its best."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""


class Contingency(Model):
    """What may happen, and what to say or think then."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["say"]}, {"required": ["reads_as"]}]}
    )

    when: Always[Line]
    """What happened."""
    say: IfFilled[SpokenText] | None = None
    """What to say then; may hold slots."""
    otherwise: IfEmpty[OtherwiseText] | None = None
    """What to say when a slot stays empty."""
    reads_as: Always[Line] | None = None
    """What it tells about the answer."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""

    @model_validator(mode="after")
    def _something_follows(self) -> Self:
        if not self.say and not self.reads_as:
            raise PydanticCustomError(
                "contingency_without_reaction",
                "nothing follows from it: both “say” and “reads_as” are missing",
                {"hint": "add “say: …”, “reads_as: …” or both"},
            )
        return self


class Scenario(Model):
    """A case that the candidate is asked to work on."""

    situation: Always[Text]
    """The case."""
    constraints: Always[Many[Line]] | None = None
    """What limits a solution."""
    must_contain: Always[Many[Line]] | None = None
    """What a solution must contain."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""


class Answer(Model):
    """A prepared answer to a question of the candidate."""

    about: Always[Line]
    """What the candidate may ask about."""
    answer: Always[TextWithTables]
    """What to answer."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""


class Module(Model):
    """One part of the conversation."""

    id: Never[Identifier]
    """Stable name; editions in other languages share it."""
    type: Never[ModuleType]
    """What kind of part it is."""
    icon: Always[Line] | None = None
    """An emoji by the title."""
    title: Always[Line]
    """The heading."""
    short: Always[Line] | None = None
    """A shorter title for the time bar and the flow line; the title by default."""
    minutes: Never[Minutes]
    """How long it lasts: 6, 1.5, 30s or [5, 7]."""
    plan: Never[Seconds] | None = None
    """The planned length, where the share of the duration is not wanted."""
    goal: Always[Text] | None = None
    """What the interviewer wants to achieve."""
    prepare: Always[Many[Line]] | None = None
    """What to have ready for this part."""
    tone: Always[OneOrMore[Line]] | None = None
    """How to say it."""
    scenario: Always[Scenario] | None = None
    """A case to work on."""
    script: Always[Many[ScriptLine]] | None = None
    """What to say, in order."""
    expected: Always[Many[Expected]] | None = None
    """What one hopes to hear."""
    follow_ups: Always[Many[FollowUp]] | None = None
    """What to ask next."""
    observe: Always[Many[Observation]] | None = None
    """What to watch for."""
    contingencies: Always[Many[Contingency]] | None = None
    """What may happen and what to do then."""
    answers: Always[Many[Answer]] | None = None
    """Prepared answers, for the candidate's questions."""
    notes: Always[TextWithTables] | None = None
    """Anything else for the interviewer."""
    label: Always[Labels] | None = None
    """Other names for sections and columns of this module."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""

    @property
    def short_title(self) -> str:
        """The title for narrow places."""
        return self.short or self.title
