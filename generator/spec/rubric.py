"""How what was heard is rated."""

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from generator.spec.base import Always, Identifier, Many, Model, Never, Truth, Whole
from generator.spec.localized import Localized
from generator.spec.suppression import Suppressions

# One spelling of each, so that no two keys of a mapping mean one level.
_FIGURE_KEY = "^(?:0|-?[1-9][0-9]{0,14})$"
_FIGURE = re.compile(_FIGURE_KEY.replace("$", r"\Z"))


class Level(Model):
    """One step of the scale."""

    value: Never[Whole]
    """Its figure; the figures of a scale follow each other without a gap."""
    name: Always[Localized]
    """Its name."""


def level_value(key: str) -> int | None:
    """The level that an anchor's key stands for: its figure, which a YAML key says as text."""
    return int(key) if _FIGURE.match(key) else None


def _level_value(key: Any) -> int:
    if isinstance(key, str) and (value := level_value(key)) is not None:
        return value
    raise PydanticCustomError(
        "anchor_key", "an anchor's key is the figure of a level", {"hint": "write “1: …”"}
    )


class Dimension(Model):
    """One thing that is rated."""

    id: Never[Identifier]
    """Stable name."""
    name: Always[Localized]
    """Its name in the handbook."""
    task: Always[Localized] | None = None
    """The job task that it comes from."""
    must_have: Never[Truth] = False
    """Whether a candidate must reach it."""
    weight: Never[Annotated[int, Field(strict=True, ge=0, le=100)]] | None = None
    """Its share of the total; the weights of a rubric sum to 100."""
    look_for: Always[Localized] | None = None
    """What to observe."""
    signals: Always[Localized] | None = None
    """What it tells."""
    anchors: (
        Always[
            Annotated[
                dict[Annotated[int, BeforeValidator(_level_value)], Localized],
                Field(json_schema_extra={"propertyNames": {"pattern": _FIGURE_KEY}}),
            ]
        ]
        | None
    ) = None
    """What is seen at each level."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""


class Rubric(Model):
    """A scale and the dimensions rated on it."""

    kind: Never[Literal["rubric"]]
    """What this file is."""
    format: Never[Annotated[Whole, Field(ge=1, le=1)]]
    """Version of this file's shape."""
    id: Never[Identifier]
    """Stable name."""
    levels: Always[Annotated[Many[Level], Field(min_length=2, max_length=10)]]
    """The scale, lowest first; “not assessed” is never one."""
    dimensions: Always[Many[Dimension]]
    """What is rated."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""

    def dimension(self, name: str) -> Dimension | None:
        """The dimension with this id."""
        return next((d for d in self.dimensions if d.id == name), None)
