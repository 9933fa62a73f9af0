"""One file through reading and all rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path

from generator.checks.neighbours import Neighbours
from generator.checks.registry import rules
from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.checks.suppressions import apply
from generator.diagnostics import Diagnostic
from generator.loading import Loaded, Loader, has_errors
from generator.loading.loaded import MORE, MOST
from generator.project import find_project
from generator.spec import Rubric


@dataclass
class Examiner:
    """Checks files one by one.

    Attributes:
        selected: Ids of the rules that count.
        today: The day of the check.
        loader: What reads the files; may be exchanged for a fresh one to forget them.
        suppressed: How many findings authors have left as they are.
    """

    selected: frozenset[str]
    today: date
    loader: Loader = field(default_factory=Loader)
    suppressed: int = 0
    _neighbours: dict[Path | None, Neighbours] = field(default_factory=dict)

    def findings(self, path: Path) -> set[Diagnostic]:
        """What is wrong with a file, and with the rubric that a playbook names."""
        loaded = self.loader.load(path)
        rubric = self.loader.rubric_of(loaded) if loaded.kind == "playbook" else None
        found = [*loaded.findings]
        if loaded.model is not None:
            found += self._by_rules(loaded)
        # where reading found errors, rules could not judge: no suppression is called unused
        broken = has_errors([*loaded.findings, *(rubric.findings if rubric else ())])
        judged = frozenset() if broken else self.selected
        left, taken = apply(loaded, found, judged, self.today)
        self.suppressed += taken
        if rubric:
            of_rubric, _ = apply(rubric, rubric.findings, None, self.today)
            left += of_rubric
        return {f for f in left if f.code in self.selected}

    def subject(self, loaded: Loaded) -> Subject:
        """A file with what rules ask of it."""
        project = find_project(loaded.path)
        if project.root not in self._neighbours:
            self._neighbours[project.root] = Neighbours(project)
        rubric = self.loader.rubric_of(loaded) if loaded.kind == "playbook" else None
        model = rubric.model if rubric else None
        return Subject(
            loaded,
            model if isinstance(model, Rubric) else None,
            project,
            self._neighbours[project.root],
        )

    def _by_rules(self, loaded: Loaded) -> Iterator[Diagnostic]:
        subject = self.subject(loaded)
        for rule in rules().values():
            if rule.check and loaded.kind in rule.kinds and rule.id in self.selected:
                for number, match in enumerate(islice(rule.check(subject), MOST), 1):
                    if number == MOST:
                        match = match._replace(message=match.message + MORE)
                    if finding := diagnostic(rule, match, subject):
                        yield finding


def diagnostic(rule: Rule, match: Match, subject: Subject) -> Diagnostic | None:
    """A match at its place; ``None`` where the law that applies does not have the rule."""
    loaded = subject.loaded
    severity = match.severity or rule.severity_under(subject.jurisdictions)
    if severity is None:
        return None
    place = loaded.place(match.path, of_key=match.of_key, within=match.within)
    return Diagnostic.at(
        rule.id, severity, loaded.name, place, match.message, path=match.path, hint=match.hint
    )
