"""A playbook with the files that it names."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, sort_key
from generator.loading.loaded import Loaded, has_errors
from generator.loading.read import load_file
from generator.loading.references import (
    check_candidate,
    check_playbook,
    unknown_slots,
    wrong_kind,
)
from generator.locale import Catalog, load_catalog
from generator.project import Project, find_project
from generator.source import LINE_END
from generator.spec import Candidate, Playbook, Rubric


@dataclass(frozen=True)
class Interview:
    """Everything that a handbook is made from, but for the candidate.

    Attributes:
        path: The playbook's file.
        playbook: The playbook.
        rubric: The rubric that it names, or ``None``.
        rubric_path: The rubric's file.
        catalog: Printed words of its language.
        project: Where it belongs.
    """

    path: Path
    playbook: Playbook
    rubric: Rubric | None
    catalog: Catalog
    project: Project
    rubric_path: Path | None = None


class Loader:
    """Loads files once each, and follows their references."""

    def __init__(self) -> None:
        self._files: dict[Path, Loaded] = {}
        self._rubrics: dict[tuple[Path | None, str], Path | None] = {}

    def load(self, path: Path) -> Loaded:
        """A file with its own findings and those of its references."""
        key = Path(os.path.normpath(path.absolute()))
        if key not in self._files:
            self._files[key] = loaded = load_file(path)
            if loaded.kind == "playbook":
                check_playbook(loaded, find_project(path), self.rubric_of(loaded))
            elif loaded.kind == "candidate":
                check_candidate(loaded)
        return self._files[key]

    def lines(self, findings: Iterable[Diagnostic]) -> dict[tuple[str, int], str]:
        """The line that each finding begins on, by file and number, of files read so far."""
        wanted: dict[str, set[int]] = {}
        for finding in findings:
            wanted.setdefault(finding.file, set()).add(finding.line)
        return {
            (f.name, number): lines[number - 1]
            for f in self._files.values()
            if f.name in wanted and (lines := LINE_END.split(f.text))
            for number in wanted[f.name]
            if number <= len(lines)
        }

    def findings(self, paths: Iterable[Path]) -> list[Diagnostic]:
        """What is wrong with these files and with the rubrics they name, in order, each once."""
        found: set[Diagnostic] = set()
        for path in paths:
            loaded = self.load(path)
            found.update(loaded.findings)
            if loaded.kind == "playbook" and (rubric := self.rubric_of(loaded)):
                found.update(rubric.findings)
        return sorted(found, key=sort_key)

    def rubric_of(self, playbook: Loaded) -> Loaded | None:
        """The file that a playbook's ``rubric`` means, whatever it holds; ``None`` for no file."""
        name = playbook.get("rubric")
        if not isinstance(name, str):
            return None
        project = find_project(playbook.path)
        if (key := (project.root, name)) not in self._rubrics:
            self._rubrics[key] = project.resolve("rubrics", name)
        path = self._rubrics[key]
        return self.load(path) if path else None

    def interview(self, path: Path) -> tuple[Interview | None, list[Diagnostic]]:
        """A playbook ready for rendering.

        Args:
            path: The playbook's file.

        Returns:
            The interview, ``None`` if there is any error, and all findings.
        """
        loaded = self.load(path)
        findings = [*self.findings([path]), *wrong_kind(loaded, "playbook")]
        if has_errors(findings) or not isinstance(loaded.model, Playbook):
            return None, findings
        rubric = self.rubric_of(loaded)
        project = find_project(path)
        catalog = load_catalog(loaded.model.language, project.root)
        model = rubric.model if rubric else None
        assert model is None or isinstance(model, Rubric)
        where = rubric.path if rubric else None
        return Interview(path, loaded.model, model, catalog, project, where), findings

    def candidate(self, path: Path) -> tuple[Candidate | None, list[Diagnostic]]:
        """A candidate's file; ``None`` if there is any error, and all findings."""
        loaded = self.load(path)
        findings = [*self.findings([path]), *wrong_kind(loaded, "candidate")]
        if has_errors(findings) or not isinstance(loaded.model, Candidate):
            return None, findings
        return loaded.model, findings

    def mismatches(self, playbook: Path, candidate: Path) -> list[Diagnostic]:
        """What a candidate's file gives that a playbook has no place for."""
        return unknown_slots(self.load(candidate), self.load(playbook))
