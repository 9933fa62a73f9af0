"""Handbooks, for programs."""

from __future__ import annotations

from datetime import date as day
from typing import Literal

from generator.checks import Examiner, at_render
from generator.library.formats import files
from generator.library.given import AnyPath, date_of, one_of, path_of
from generator.library.prepare import prepare
from generator.loading import Loader
from generator.personalize import personalize
from generator.project import forget
from generator.render import PAPERS, Handbook
from generator.resume import candidate_file

SINGLE = ("md", "html", "pdf")
"""The formats of one file."""


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
        UsageError: If there is no such candidate, or an argument cannot be meant.
    """
    wanted, size = one_of("to", to, SINGLE), one_of("paper", paper, PAPERS)
    shown = date_of(date)
    forget()
    examiner = Examiner(at_render(), day.today(), Loader())
    person = candidate_file(path_of(candidate)) if candidate is not None else None
    prepared = prepare(examiner, path_of(playbook), person)
    interview = prepared.interview
    personalized = personalize(interview.playbook, interview.catalog, prepared.candidate)
    ((_, content),) = files(Handbook(interview, personalized, shown), [wanted], size)
    return content
