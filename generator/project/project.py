"""The project a file belongs to."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.project.config import FILE, NO_CONFIG, Config, load_config

SUFFIXES = (".yaml", ".yml")
_STEM = re.compile(r"[\w-]{1,100}\Z")


@dataclass(frozen=True)
class Project:
    """A folder with playbooks and rubrics.

    Attributes:
        root: The folder; ``None`` for a file outside any project.
        config: What it sets.
    """

    root: Path | None
    config: Config = NO_CONFIG

    def resolve(self, folder: str, name: str) -> Path | None:
        """The file that ``name`` means.

        Args:
            folder: ``rubrics`` or ``playbooks``.
            name: A file's stem.

        Returns:
            The project's own file, else the shipped one, else ``None``; a name that leads into
            another folder means no file.
        """
        if not _STEM.match(name):
            return None
        for root in self.roots:
            for suffix in SUFFIXES:
                path = root / folder / f"{name}{suffix}"
                if path.is_file():
                    return path
        return None

    def names(self, folder: str) -> list[str]:
        """Every name that :meth:`resolve` knows in ``folder``."""
        found = (p for root in self.roots for p in (root / folder).glob("*.y*ml"))
        return sorted({p.stem for p in found if p.suffix in SUFFIXES})

    @property
    def roots(self) -> tuple[Path, ...]:
        """Folders to search, ours last."""
        return (self.root, shipped()) if self.root else (shipped(),)


@cache
def shipped() -> Path:
    """The folder that holds our templates, playbooks and rubrics.

    Inside an installed wheel that is the package's own data, in a checkout the top level.
    """
    package = Path(__file__).resolve().parent.parent
    inside = package / "_shipped"
    return inside if inside.is_dir() else package.parent


def find_project(path: Path) -> Project:
    """The project of a file or folder: its nearest ancestor that looks like one.

    Args:
        path: The file; never the working directory unless it is named.

    Raises:
        InputError: If the project's configuration cannot be used.
    """
    return _nearest(Path(os.path.normpath(path.absolute())))


def forget() -> None:
    """Look at the projects' configurations anew: for a program that outlives a change of them."""
    _nearest.cache_clear()


@cache
def _nearest(start: Path) -> Project:
    for folder in (start, *start.parents):
        if (folder / FILE).is_file() or (folder / "playbooks").is_dir():
            return Project(folder, load_config(folder))
    return Project(None)
