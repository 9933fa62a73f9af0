"""Check files, folders or a whole project, on all processors where it pays."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from generator.checks.examine import Examiner
from generator.checks.registry import rules, select
from generator.diagnostics import Diagnostic, InputError, Severity, sort_key
from generator.loading import Loader
from generator.project import NO_CONFIG, Config, find_project, project_files

_AT_ONCE = 25  # files whose texts are held together
_WORTH_A_PROCESS = 100  # files from which on a second process saves more than it costs

Lines = Mapping[tuple[str, int], str]
"""Lines of files by name and number."""


@dataclass(frozen=True)
class Report:
    """What a check found.

    Attributes:
        findings: Sorted by file and place.
        lines: The lines that findings begin on.
        checked: How many files were asked for.
        suppressed: How many findings authors have left as they are.
        known: How many a baseline holds.
    """

    findings: tuple[Diagnostic, ...]
    lines: Lines = field(default_factory=dict)
    checked: int = 0
    suppressed: int = 0
    known: int = 0

    def worst(self) -> Severity | None:
        """The gravest severity; ``None`` when nothing was found."""
        return min((f.severity for f in self.findings), key=lambda s: s.rank, default=None)


def files_of(paths: Sequence[Path]) -> list[Path]:
    """The files that a check reads.

    Args:
        paths: A file is always read; of a folder the project's files are. None means the project
            of the working directory.

    Raises:
        InputError: If a configuration cannot be used: which files it leaves out is not known.
    """
    files: dict[Path, None] = {}
    for path in paths or [find_project(Path()).root or Path()]:
        if path.is_dir():
            files.update(dict.fromkeys(project_files(path, find_project(path))))
        else:
            files[path] = None
    return list(files)


def config_of(paths: Sequence[Path]) -> Config:
    """The configuration of the project that is checked: that of the first path."""
    try:
        return find_project(paths[0] if paths else Path()).config
    except InputError:
        return NO_CONFIG  # check says what is wrong with it


def check(
    paths: Sequence[Path],
    *,
    wanted: Sequence[str] = (),
    unwanted: Sequence[str] = (),
    today: date | None = None,
    processes: int | None = None,
) -> Report:
    """Check files and folders.

    Args:
        paths: As for :func:`files_of`.
        wanted: Ids or families of rules; none means all.
        unwanted: Ids or families that are left out.
        today: The day against which suppressions are held.
        processes: How many to use; as many as there are processors, by default.

    Returns:
        All that is wrong. Where a configuration cannot be used, only that.

    Raises:
        UsageError: If a selection names no rule.
    """
    examiner = Examiner(select(wanted, unwanted), today or date.today())
    try:
        files = files_of(paths)
        reports = _examined(examiner, files, processes or os.cpu_count() or 1)
    except InputError as error:
        return Report(tuple(sorted(error.findings, key=sort_key)))
    findings: set[Diagnostic] = set()
    lines: dict[tuple[str, int], str] = {}
    suppressed = 0
    for report in reports:
        findings.update(report.findings)
        lines.update(report.lines)
        suppressed += report.suppressed
    return Report(tuple(sorted(findings, key=sort_key)), lines, len(files), suppressed)


def _examined(examiner: Examiner, files: list[Path], processes: int) -> list[Report]:
    chunks = [files[at : at + _AT_ONCE] for at in range(0, len(files), _AT_ONCE)]
    if processes > 1 and len(files) >= _WORTH_A_PROCESS:
        from concurrent.futures import BrokenExecutor, ProcessPoolExecutor  # 10 ms, where it pays

        rules()  # imported once, before the processes part
        try:
            with ProcessPoolExecutor(
                processes, initializer=_begin, initargs=(examiner.selected, examiner.today)
            ) as pool:
                return list(pool.map(_chunk_here, chunks))
        except (OSError, NotImplementedError, BrokenExecutor):
            pass  # where processes are not allowed, or are ended, this one does the work
    return [_chunk(examiner, chunk) for chunk in chunks]


_HERE: list[Examiner] = []


def _begin(selected: frozenset[str], today: date) -> None:
    _HERE[:] = [Examiner(selected, today)]


def _chunk_here(files: list[Path]) -> Report:
    return _chunk(_HERE[0], files)


def _chunk(examiner: Examiner, files: list[Path]) -> Report:
    """Check some files and forget them."""
    examiner.loader, examiner.suppressed = Loader(), 0
    findings: set[Diagnostic] = set()
    for path in files:
        findings |= examiner.findings(path)
    return Report(tuple(findings), examiner.loader.lines(findings), len(files), examiner.suppressed)


def without(report: Report, known: Sequence[Diagnostic]) -> Report:
    """A report less the findings that a baseline holds."""
    gone = set(known)
    left = tuple(f for f in report.findings if f not in gone)
    return replace(report, findings=left, known=len(report.findings) - len(left))
