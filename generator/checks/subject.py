"""One file under check, with what rules ask of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from generator.checks.neighbours import Neighbours
from generator.checks.spoken import Spoken
from generator.diagnostics.diagnostic import YamlPath
from generator.loading import Loaded
from generator.project import Limits, Project
from generator.spec import Live, Module, Observation, Playbook, Rubric

if TYPE_CHECKING:
    from generator.checks.fairness.asked import Asked

_SHOWN = ("modules.*.scenario.", "modules.*.answers.*.answer")
RATED_TYPES = ("behavioural", "situational", "knowledge")
"""Types of modules that ask questions of their own (Campion 1997, component 4)."""


@dataclass
class Subject:
    """A file that fits its model.

    Attributes:
        loaded: The file.
        rubric: The rubric that a playbook names; ``None`` where there is none, or it is broken.
        project: Where the file belongs.
        neighbours: The other playbooks of the project.
    """

    loaded: Loaded
    rubric: Rubric | None
    project: Project
    neighbours: Neighbours

    @property
    def limits(self) -> Limits:
        """Figures that a project may set."""
        return self.project.config.limits

    @cached_property
    def playbook(self) -> Playbook:
        """The playbook; only where the file is one."""
        assert isinstance(self.loaded.model, Playbook)
        return self.loaded.model

    @cached_property
    def own_rubric(self) -> Rubric:
        """The rubric; only where the file is one."""
        assert isinstance(self.loaded.model, Rubric)
        return self.loaded.model

    @property
    def language(self) -> str:
        """Language of a playbook's wording."""
        return self.playbook.language

    @cached_property
    def jurisdictions(self) -> tuple[str, ...]:
        """Whose law applies: the playbook's word, else the project's, else nobody's."""
        if isinstance(self.loaded.model, Playbook) and self.loaded.model.jurisdiction:
            return tuple(self.loaded.model.jurisdiction)
        return self.project.config.jurisdiction

    @cached_property
    def spoken(self) -> tuple[Spoken, ...]:
        """Every text that is said to a candidate, in order of the file."""
        return tuple(
            Spoken(leaf.path, leaf.value)
            for leaf in self.loaded.leaves
            if leaf.authored and leaf.authored.live is not Live.NOTHING
        )

    @cached_property
    def asked(self) -> tuple[tuple[YamlPath, Asked], ...]:
        """What a candidate is asked about protected grounds, in all that is said or shown to them.

        That is what is said, a scenario that is put to them, and prepared answers.
        """
        from generator.checks.fairness.heard import heard  # word lists, needed by few commands

        shown = (
            Spoken(leaf.path, leaf.value)
            for leaf in self.loaded.leaves
            if leaf.field.startswith(_SHOWN)
        )
        return tuple(heard([*self.spoken, *shown]))

    def modules(self) -> Iterator[tuple[YamlPath, Module]]:
        """The modules with their paths."""
        for index, module in enumerate(self.playbook.modules):
            yield ("modules", index), module

    def items(self, path: YamlPath, field: str) -> Iterator[tuple[YamlPath, Any]]:
        """The items of a list of a module or of the playbook, with their paths."""
        here: Any = self.playbook
        for part in path:
            here = here[part] if isinstance(part, int) else getattr(here, part)
        for index, item in enumerate(getattr(here, field) or ()):
            yield (*path, field, index), item

    @cached_property
    def observations(self) -> tuple[tuple[YamlPath, Observation], ...]:
        """Every observation, those of the whole playbook last."""
        paths: list[YamlPath] = [path for path, _ in self.modules()]
        return tuple(pair for path in [*paths, ()] for pair in self.items(path, "observe"))


def rated(module: Module) -> bool:
    """Whether a module is rated: it has an observation with a dimension."""
    return any(observation.dimension for observation in module.observe or ())
