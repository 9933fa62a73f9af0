"""Check files, folders or a whole project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, InputError, Severity, sort_key
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
        paths: A file is always read; of a folder the project's files are. None means the project
            of the working directory.

    Returns:
        All that is wrong. Where a configuration cannot be used, only that: which files it leaves
        out is not known.
    """
    files: dict[Path, None] = {}
    loader = Loader()
    try:
        for path in paths or [find_project(Path()).root or Path()]:
            if path.is_dir():
                files.update(dict.fromkeys(project_files(path, find_project(path))))
            else:
                files[path] = None
        findings = loader.findings(files)
    except InputError as error:
        findings = sorted(error.findings, key=sort_key)
    return Report(tuple(findings), loader.files, len(files))
