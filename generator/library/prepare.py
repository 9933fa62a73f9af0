"""What a handbook is made of, or why it may not be made."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.checks import Examiner, refuses, select
from generator.diagnostics import Diagnostic, InputError, sort_key
from generator.loading import Interview
from generator.project import display_name
from generator.resume import resume_file
from generator.spec import Candidate


class Prepared(NamedTuple):
    """An interview that may be printed.

    Attributes:
        interview: The playbook with what it refers to.
        candidate: Who is interviewed; ``None`` for a blank handbook.
        findings: What was found that refuses nothing, by place.
        mismatches: Words that a person typed and the résumé does not have.
    """

    interview: Interview
    candidate: Candidate | None
    findings: list[Diagnostic]
    mismatches: list[Diagnostic]


def prepare(examiner: Examiner, playbook: Path, candidate: Path | None) -> Prepared:
    """Read and examine what a handbook is made of.

    Args:
        examiner: Examines the files, each once however many handbooks it is asked for.
        playbook: The file.
        candidate: The candidate's file.

    Raises:
        InputError: If errors refuse the handbook; it holds them.
    """
    loader = examiner.loader
    interview, findings = loader.interview(playbook)
    person = None
    if candidate:
        person, more = loader.candidate(candidate)
        findings += more
    if interview and (person or not candidate):
        found = examiner.findings(playbook)
        if interview.rubric_path:
            found |= examiner.findings(interview.rubric_path)
        if candidate:
            found |= examiner.findings(candidate)
        config = interview.project.config
        told = select(config.select, config.ignore)
        findings = sorted((f for f in found if refuses(f) or f.code in told), key=sort_key)
    errors = [f for f in findings if refuses(f)]
    if errors or interview is None:
        raise InputError(f"{display_name(playbook)} is not rendered", errors)
    mismatches = []
    if candidate and person:
        resume_file(person, candidate.parent)
        mismatches = loader.mismatches(playbook, candidate)
    return Prepared(interview, person, findings, mismatches)
