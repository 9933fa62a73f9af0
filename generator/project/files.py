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
    rb"^[ \t]*[\"']?kind[\"']?[ \t]*:[ \t]*[\"']?(?:playbook|rubric|candidate)\b", re.MULTILINE
)
_HEAD = 4096


def project_files(folder: Path, project: Project) -> Iterator[Path]:
    """Yield the YAML files of a folder that ``check`` reads, sorted.

    Everything under ``playbooks/``, ``rubrics/`` and ``candidates/`` of the project; elsewhere
    only files that begin with one of our kinds; less what the configuration excludes. Hidden
    folders and symbolic links to folders are passed over.
    """
    root = project.root or folder
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(
            f
            for f in folders
            if not f.startswith(".") and not _excluded(Path(here, f), root, project)
        )
        for name in sorted(files):
            path = Path(here, name)
            if path.suffix not in SUFFIXES or _excluded(path, root, project):
                continue
            inside = path.absolute().relative_to(root.absolute()).parts[0] in _FOLDERS
            if inside or _has_our_kind(path):
                yield path


def _excluded(path: Path, root: Path, project: Project) -> bool:
    name = os.path.relpath(path, root).replace(os.sep, "/")
    return any(
        fnmatch(name, pattern) or fnmatch(name, f"{pattern.rstrip('/')}/*")
        for pattern in project.config.exclude
    )


def _has_our_kind(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return bool(_OUR_KIND.search(file.read(_HEAD)))
    except OSError:
        return False
