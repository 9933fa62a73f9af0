"""The other playbooks of a project, as far as a rule about one file needs them.

Only the first keys of each are read: who names a rubric is known of a thousand playbooks in the
time that reading thirty in full takes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from generator.project import Project, project_files
from generator.source import glance, read

_KEYS = ("kind", "id", "language", "rubric")
_KEPT = 4  # other editions, in memory


class Head(NamedTuple):
    """A playbook, as far as its first keys tell.

    Attributes:
        path: The file.
        id: Its id.
        language: Its language.
        rubric: The rubric that it names; empty for none, as the others where they are missing.
    """

    path: Path
    id: str
    language: str
    rubric: str


class Neighbours:
    """The playbooks beside a file.

    Args:
        project: Whose files.
    """

    def __init__(self, project: Project) -> None:
        self._project = project

    @property
    def playbooks(self) -> int:
        """How many there are."""
        return len(self._heads)

    def uses(self, rubric: str) -> bool:
        """Whether any playbook of the project names a rubric."""
        return any(rubric == head.rubric for head in self._heads)

    def editions(self, path: Path, name: str) -> Iterator[Head]:
        """The other playbooks of the same folder with the same id, in order of their names."""
        for head in self._by_id.get((_folder(path), name), ()):
            if head.path.name != path.name:
                yield head

    def data(self, path: Path) -> Any:
        """What a playbook says, as plain data; ``None`` where it cannot be read."""
        if path not in self._data:
            if len(self._data) >= _KEPT:
                self._data.pop(next(iter(self._data)))
            document, _ = read(path)
            self._data[path] = document.data if document else None
        return self._data[path]

    @cached_property
    def _data(self) -> dict[Path, Any]:
        return {}

    @cached_property
    def _by_id(self) -> dict[tuple[str, str], list[Head]]:
        found: dict[tuple[str, str], list[Head]] = {}
        for head in self._heads:
            found.setdefault((_folder(head.path), head.id), []).append(head)
        return found

    @cached_property
    def _heads(self) -> list[Head]:
        root = self._project.root
        if root is None:
            return []
        return [head for path in project_files(root, self._project) if (head := _head(path))]


def _folder(path: Path) -> str:
    return os.path.normpath(path.parent.absolute())


def _head(path: Path) -> Head | None:
    found = glance(path, _KEYS)
    if found.get("kind") != "playbook":
        return None
    return Head(path, *(found.get(key, "") for key in _KEYS[1:]))
