"""What the command line does, for programs: load, check, render.

``generator`` itself offers these names; here is what they do.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Literal, TypeVar

from generator.checks import Examiner, Report, at_render, check
from generator.diagnostics import InputError, Severity
from generator.library.formats import files
from generator.library.prepare import prepare
from generator.loading import Loader, load_file
from generator.personalize import personalize
from generator.render import Handbook
from generator.resume import candidate_file
from generator.spec import Candidate, Model, Playbook, Rubric

AnyPath = str | PathLike[str]
_M = TypeVar("_M", bound=Model)


def load_playbook(path: AnyPath) -> Playbook:
    """Read a playbook.

    Args:
        path: Its YAML file.

    Returns:
        The playbook, frozen.

    Raises:
        InputError: If the file has errors or is no playbook; ``findings`` says which, and where.
    """
    return _load(path, Playbook)


def load_rubric(path: AnyPath) -> Rubric:
    """Read a rubric; otherwise as :func:`load_playbook`."""
    return _load(path, Rubric)


def load_candidate(path: AnyPath) -> Candidate:
    """Read a candidate, of whom the folder may be given too; otherwise as :func:`load_playbook`."""
    return _load(candidate_file(Path(path)), Candidate)


def _load(path: AnyPath, kind: type[_M]) -> _M:
    loaded = load_file(Path(path))
    errors = [f for f in loaded.findings if f.severity is Severity.ERROR]
    if errors:
        raise InputError(f"{loaded.name} cannot be used", errors)
    if not isinstance(loaded.model, kind):
        raise InputError(f"{loaded.name} is a {loaded.kind}, not a {kind.__name__.lower()}")
    return loaded.model


def check_files(
    *paths: AnyPath,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    today: date | None = None,
) -> Report:
    """Check files, folders, or the project of the working directory.

    Args:
        paths: What to check; none means the project.
        select: Only these rules or families, such as ``["SCI"]``; by default what the
            project's configuration says.
        ignore: Not these.
        today: The day on which suppressions are judged; by default this one.

    Returns:
        What was found, by file and place.

    Raises:
        UsageError: If a rule does not exist.
    """
    return check([Path(path) for path in paths], wanted=select, unwanted=ignore, today=today)


def render_handbook(
    playbook: AnyPath,
    candidate: AnyPath | None = None,
    *,
    to: Literal["md", "html", "pdf"] = "md",
    paper: Literal["a4", "letter"] = "a4",
    date: str = "",
) -> bytes:
    """Render one handbook; nothing is written.

    Args:
        playbook: The playbook's file.
        candidate: A candidate's folder or file; without one the handbook is blank.
        to: The format.
        paper: The size of a PDF's pages.
        date: The date of the interview, printed as it is; a ruled line without it.

    Returns:
        The file's content; Markdown and HTML are UTF-8.

    Raises:
        InputError: If errors refuse the handbook; ``findings`` says which, and where.
        MachineError: If something that a PDF needs is missing on this machine.
    """
    examiner = Examiner(at_render(), _today(), Loader())
    person = candidate_file(Path(candidate)) if candidate is not None else None
    prepared = prepare(examiner, Path(playbook), person)
    interview = prepared.interview
    personalized = personalize(interview.playbook, interview.catalog, prepared.candidate)
    ((_, content),) = files(Handbook(interview, personalized, date), [to], paper)
    return content


def _today() -> date:
    return date.today()
