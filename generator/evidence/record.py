"""The list of a handbook's slots with their words and where those come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.personalize import Personalized
from generator.spec import Playbook


@dataclass(frozen=True, slots=True)
class Record:
    """One slot of a handbook.

    Attributes:
        slot: Its name.
        status: ``given`` by a person, or ``empty``.
        words: What was printed; empty for an empty slot.
        given_by: Who typed the words; may be empty.
    """

    slot: str
    status: Literal["given", "empty"]
    words: str = ""
    given_by: str = ""


def record(playbook: Playbook, personalized: Personalized) -> tuple[Record, ...]:
    """One record a declared slot, in the order of the playbook; none without a candidate."""
    if personalized.candidate is None:
        return ()
    records = []
    for name in playbook.slots or {}:
        filling = personalized.fillings.get(name)
        records.append(
            Record(name, "given", filling.words, filling.given_by)
            if filling
            else Record(name, "empty")
        )
    return tuple(records)
