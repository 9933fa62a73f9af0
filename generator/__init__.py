"""Interview playbooks as data: YAML in, an interviewer's handbook out.

The names below are for programs; they are imported when they are first used.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from generator.checks import Report
    from generator.diagnostics import (
        Diagnostic,
        InputError,
        MachineError,
        PlaybookError,
        Severity,
        UsageError,
    )
    from generator.library.checking import check_files
    from generator.library.load import load_candidate, load_playbook, load_rubric
    from generator.library.rendering import render_handbook
    from generator.spec import Candidate, Playbook, Rubric

_ROOMS = {
    "generator.library.checking": ("check_files",),
    "generator.library.load": ("load_candidate", "load_playbook", "load_rubric"),
    "generator.library.rendering": ("render_handbook",),
    "generator.checks": ("Report",),
    "generator.diagnostics": (
        "Diagnostic",
        "InputError",
        "MachineError",
        "PlaybookError",
        "Severity",
        "UsageError",
    ),
    "generator.spec": ("Candidate", "Playbook", "Rubric"),
}

__all__ = [
    "Candidate",
    "Diagnostic",
    "InputError",
    "MachineError",
    "Playbook",
    "PlaybookError",
    "Report",
    "Rubric",
    "Severity",
    "UsageError",
    "__version__",
    "check_files",
    "load_candidate",
    "load_playbook",
    "load_rubric",
    "render_handbook",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    for room, names in _ROOMS.items():
        if name in names:
            return getattr(import_module(room), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
