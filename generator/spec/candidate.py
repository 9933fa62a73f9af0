"""One candidate, as a person typed it."""

from typing import Annotated, Literal

from pydantic import Field

from generator.spec.base import (
    Always,
    IfFilled,
    Model,
    Never,
    OneOrMore,
    PlainText,
    SlotName,
    Whole,
)
from generator.spec.suppression import Suppressions


class Candidate(Model):
    """Who is interviewed, and values for slots that a person typed."""

    kind: Never[Literal["candidate"]]
    """What this file is."""
    format: Never[Annotated[Whole, Field(ge=1, le=1)]] = 1
    """Version of this file's shape."""
    name: Always[PlainText]
    """Full name."""
    salutation: Never[PlainText] | None = None
    """How to address the candidate; the full name by default. Printed where a script says so."""
    headline: Always[PlainText] | None = None
    """A line under the name, such as the present position."""
    resume: Never[PlainText] | None = None
    """File name of the résumé; by default the one résumé in the folder."""
    given_by: Always[PlainText] | None = None
    """Who typed the slots."""
    slots: IfFilled[dict[SlotName, OneOrMore[PlainText]]] | None = None
    """Words for the playbook's slots."""
    suppress: Suppressions = None
    """Findings that are left as they are here, with the reason."""
