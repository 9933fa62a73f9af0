"""Check files, folders or a whole project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.loading import Loader
from generator.project import find_project, project_files


@dataclass(frozen=True)
class Report:
    """What a check found.

    Attributes:
        findings: Sorted by file and place.
        sources: Texts of the files read, by their names in the findings.
        checked: How many files were asked for.
    """

    findings: tuple[Diagnostic, ...]
    sources: Mapping[str, str]
    checked: int

    def worst(self) -> Severity | None:
        """The gravest severity; ``None`` when nothing was found."""
        return min((f.severity for f in self.findings), key=lambda s: s.rank, default=None)


def check(paths: Sequence[Path]) -> Report:
    """Check files and folders.

    Args:
        paths: A file is always read; of a folder the project's files are.

    Raises:
        InputError: If a project's configuration cannot be used.
    """
    files: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            project = find_project(path)
            files.update(dict.fromkeys(project_files(path, project)))
        else:
            files[path] = None
    loader = Loader()
    findings = loader.findings(files)
    return Report(tuple(findings), loader.files, len(files))
