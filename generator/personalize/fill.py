"""From a candidate's file to the words of each slot, and to what is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.locale import Catalog, join
from generator.spec import PERSON_NAMES, Authored, Candidate, Live, Playbook
from generator.spec.markup import parse


@dataclass(frozen=True, slots=True)
class Filling:
    """What a slot says for one candidate.

    Attributes:
        words: The words, joined as the language does; plain text.
        given_by: Who typed them; empty when the file does not say.
    """

    words: str
    given_by: str


@dataclass(frozen=True)
class Personalized:
    """What varies from candidate to candidate.

    Attributes:
        candidate: Who is interviewed; ``None`` for a handbook with ruled blanks.
        fillings: Words by slot; a slot that stays empty is missing.
    """

    candidate: Candidate | None = None
    fillings: Mapping[str, Filling] = field(default_factory=dict)

    def words(self, name: str) -> str | None:
        """The words of a live name, or ``None`` where a blank is ruled."""
        if name in PERSON_NAMES:
            if self.candidate is None:
                return None
            typed = self.candidate.salutation if name == "salutation" else None
            return typed or self.candidate.name
        return self.fillings[name].words if name in self.fillings else None

    def is_filled(self, text: str, *, block: bool) -> bool:
        """Whether every slot of a text has words."""
        names = parse(text, Authored(block=block, live=Live.SLOTS)).names
        return all(name in PERSON_NAMES or name in self.fillings for name in names)


def personalize(
    playbook: Playbook, catalog: Catalog, candidate: Candidate | None = None
) -> Personalized:
    """Fill a playbook's slots with what a person typed for a candidate.

    Args:
        playbook: The playbook; only its declared slots are filled.
        catalog: Joins several words of one slot.
        candidate: Whose words; ``None`` leaves every slot empty.
    """
    if candidate is None:
        return Personalized()
    by = candidate.given_by or ""
    typed = candidate.slots or {}
    return Personalized(
        candidate,
        {
            name: Filling(join([words.strip() for words in typed[name]], catalog), by)
            for name in playbook.slots or {}
            if name in typed
        },
    )
