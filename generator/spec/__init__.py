"""The nouns: playbook, rubric and candidate, frozen and strict."""

from generator.spec.base import Authored, Live, Model, Plain, Printed
from generator.spec.candidate import Candidate
from generator.spec.labels import Labels
from generator.spec.localized import Localized
from generator.spec.minutes import Range
from generator.spec.module import (
    Answer,
    Contingency,
    Expected,
    FollowUp,
    Module,
    Observation,
    Scenario,
    ScriptLine,
)
from generator.spec.planning import Plan, plan
from generator.spec.playbook import Playbook, Role
from generator.spec.rubric import Dimension, Level, Rubric, level_value
from generator.spec.slot import PERSON_NAMES, Slot
from generator.spec.suppression import Suppression, approved
from generator.spec.walk import Leaf, walk

KINDS: dict[str, type[Model]] = {"playbook": Playbook, "rubric": Rubric, "candidate": Candidate}
"""The kinds of file, by the word behind ``kind:``."""

__all__ = [
    "KINDS",
    "PERSON_NAMES",
    "Answer",
    "Authored",
    "Candidate",
    "Contingency",
    "Dimension",
    "Expected",
    "FollowUp",
    "Labels",
    "Leaf",
    "Level",
    "Live",
    "Localized",
    "Model",
    "Module",
    "Observation",
    "Plain",
    "Plan",
    "Playbook",
    "Printed",
    "Range",
    "Role",
    "Rubric",
    "Scenario",
    "ScriptLine",
    "Slot",
    "Suppression",
    "approved",
    "level_value",
    "plan",
    "walk",
]
