"""Which files of a folder belong to the project."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from generator.project.project import SUFFIXES, Project

_FOLDERS = ("playbooks", "rubrics", "candidates")
_OUR_KIND = re.compile(
    rb"^(?:\xef\xbb\xbf)?[ \t]*\{?[ \t]*[\"']?kind[\"']?[ \t]*:"
    rb"[ \t]*[\"']?(?:playbook|rubric|candidate)\b",
    re.MULTILINE,
)
_HEAD = 4096


def project_files(folder: Path, project: Project) -> Iterator[Path]:
    """Yield the YAML files of a folder that ``check`` reads, sorted.

    Everything under ``playbooks/``, ``rubrics/`` and ``candidates/`` of the project; elsewhere
    only files that begin with one of our kinds; less what the configuration excludes, unless the
    folder itself is. Hidden folders and symbolic links to folders are passed over.
    """
    root = project.root or folder
    left_out = project.config.exclude
    if (named := _below(folder, root)) != "." and _matches(named, left_out):
        left_out = ()  # whoever names a folder means it
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(
            f
            for f in folders
            if not f.startswith(".") and not _matches(_below(Path(here, f), root), left_out)
        )
        for name in sorted(files):
            path = Path(here, name)
            below = _below(path, root)
            if path.suffix not in SUFFIXES or _matches(below, left_out) or not _is_file(path):
                continue
            if below.split("/")[0] in _FOLDERS or _has_our_kind(path):
                yield path


def _below(path: Path, root: Path) -> str:
    return os.path.relpath(path, root).replace(os.sep, "/")


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(
        fnmatch(name, pattern) or fnmatch(name, f"{pattern.rstrip('/')}/*") for pattern in patterns
    )


def _is_file(path: Path) -> bool:
    """Whether this is a file; a pipe would be waited for, a lost link is reported as not there."""
    return path.is_file() or not path.exists()


def _has_our_kind(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return bool(_OUR_KIND.search(file.read(_HEAD)))
    except OSError:
        return False
