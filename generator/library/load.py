"""Models of files, for programs."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from generator.diagnostics import InputError, Severity
from generator.library.given import AnyPath, path_of
from generator.loading import load_file
from generator.loading.references import wrong_kind
from generator.project import forget
from generator.resume import candidate_file
from generator.spec import Candidate, Model, Playbook, Rubric

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
    return _load(path_of(path), Playbook)


def load_rubric(path: AnyPath) -> Rubric:
    """Read a rubric; otherwise as :func:`load_playbook`."""
    return _load(path_of(path), Rubric)


def load_candidate(path: AnyPath) -> Candidate:
    """Read a candidate, of whom the folder may be given too; otherwise as :func:`load_playbook`.

    Raises:
        UsageError: If there is no such candidate.
    """
    return _load(candidate_file(path_of(path)), Candidate)


def _load(path: Path, kind: type[_M]) -> _M:
    forget()
    loaded = load_file(path)
    errors = [f for f in loaded.findings if f.severity is Severity.ERROR]
    if errors:
        raise InputError(f"{loaded.name} cannot be used", errors)
    if not isinstance(loaded.model, kind):
        wanted = kind.__name__.lower()
        message = f"{loaded.name} is a {loaded.kind}, not a {wanted}"
        raise InputError(message, wrong_kind(loaded, wanted))
    return loaded.model
