"""The other playbooks of a project, as far as a rule about one file needs them.

Files are searched as text, not parsed: to know who names a rubric, a thousand playbooks are read
in the time that parsing thirty takes.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from generator.project import SUFFIXES, Project
from generator.source import read

# A key of the whole file: in block style as far in as “kind”; in flow style anywhere.
_KIND = re.compile(r"""^([ \t]*)["']?kind["']?[ \t]*:[ \t]*["']?playbook\b""", re.MULTILINE)
_KIND_IN_FLOW = re.compile(r"""\bkind["']?[ \t]*:\s*["']?playbook\b""")
_VALUE = r"""["']?[ \t]*:\s*["']?([\w-]+)"""
_MOST = 1_000_000
_KEPT = 4  # other editions, in memory


class _Head(NamedTuple):
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

    def language(self, path: Path) -> str:
        """The language of a playbook; empty where it is none."""
        return self._languages.get(path, "")

    def uses(self, rubric: str) -> bool:
        """Whether any playbook of the project names a rubric."""
        return any(rubric == head.rubric for head in self._heads)

    def editions(self, path: Path, name: str) -> Iterator[Path]:
        """The other playbooks of the same folder with the same id, in order of their names."""
        for head in self._by_id.get((_folder(path), name), ()):
            if head.path.name != path.name:
                yield head.path

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
    def _languages(self) -> dict[Path, str]:
        return {head.path: head.language for head in self._heads}

    @cached_property
    def _by_id(self) -> dict[tuple[str, str], list[_Head]]:
        found: dict[tuple[str, str], list[_Head]] = {}
        for head in self._heads:
            found.setdefault((_folder(head.path), head.id), []).append(head)
        return found

    @cached_property
    def _heads(self) -> list[_Head]:
        root = self._project.root
        if root is None:
            return []
        paths = sorted(p for p in (root / "playbooks").rglob("*") if p.suffix in SUFFIXES)
        return [head for path in paths if (head := _head(path))]


def _folder(path: Path) -> str:
    return os.path.normpath(path.parent.absolute())


def _head(path: Path) -> _Head | None:
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            text = file.read(_MOST)
    except OSError:
        return None
    flow = text.lstrip().startswith("{")
    kind = (_KIND_IN_FLOW if flow else _KIND).search(text)
    if kind is None:
        return None

    def value(key: str) -> str:
        begins = r"\b" if flow else rf"""^{kind[1]}["']?"""
        found = re.search(begins + key + _VALUE, text, re.MULTILINE)
        return found[1] if found else ""

    return _Head(path, value("id"), value("language"), value("rubric"))
