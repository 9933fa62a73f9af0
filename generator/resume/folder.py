"""Which files of a candidate's folder are meant."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import InputError, UsageError
from generator.spec import Candidate

FILE = "candidate.yaml"
SUFFIXES = (".pdf", ".docx", ".md", ".html", ".htm", ".txt", ".json")


def candidate_file(given: Path) -> Path:
    """The candidate's YAML file.

    Args:
        given: What stands behind ``--candidate``: a folder or the file itself.

    Raises:
        UsageError: If there is no such file.
    """
    if given.is_dir():
        if (given / FILE).is_file():
            return given / FILE
        raise UsageError(f"{given} holds no {FILE}", hint="write one: kind, name and slots")
    if not given.exists():
        raise UsageError(f"there is no candidate at {given}", hint="name a folder or its file")
    if given.suffix.lower() in SUFFIXES:
        raise UsageError(
            f"{given} is a résumé, and this version reads only {FILE}",
            hint=f"name its folder, with a {FILE} in it",
        )
    return given


def resume_file(candidate: Candidate, folder: Path) -> Path | None:
    """The résumé beside a candidate's file.

    Args:
        candidate: What the file says.
        folder: Where it lies.

    Returns:
        The file named by ``resume``, else the one résumé in the folder, else ``None``.

    Raises:
        InputError: If several files could be meant, or the folder cannot be read.
    """
    if candidate.resume:
        return folder / candidate.resume
    try:
        found = sorted(filter(_is_resume, folder.iterdir()))
    except OSError as error:
        raise InputError(f"{folder} cannot be read: {error.strerror}") from None
    if len(found) > 1:
        raise InputError(
            f"{found[0]} and {found[1]} could both be the résumé",
            hint="say which in candidate.yaml: “resume: …”",
        )
    return found[0] if found else None


def _is_resume(path: Path) -> bool:
    # Word and macOS put files of their own beside a document: “~$cv.docx”, “._cv.pdf”
    hidden = path.name.startswith((".", "~$"))
    return not hidden and path.suffix.lower() in SUFFIXES and path.is_file()
