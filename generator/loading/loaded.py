"""One file as far as it could be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic, Place, Severity
from generator.diagnostics.diagnostic import YamlPath
from generator.source import Document
from generator.spec import Leaf, Model

MOST = 200  # findings of one rule in one file
MORE = " (there are more of these)"


@dataclass
class Loaded:
    """A file, its model when it fits one, and what is wrong with it.

    Attributes:
        path: The file.
        name: Its name for messages.
        text: What it says; empty when it cannot be read.
        document: The parsed YAML, or ``None``.
        kind: ``playbook``, ``rubric``, ``candidate``, or empty.
        model: The validated model, or ``None``.
        leaves: Every string that stands where the model has one, valid or not.
        findings: What is wrong, in no order.
        bare: Paths of texts without quotes that look like numbers or truth values.
    """

    path: Path
    name: str
    text: str = ""
    document: Document | None = None
    kind: str = ""
    model: Model | None = None
    leaves: list[Leaf] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)
    bare: list[YamlPath] = field(default_factory=list)
    _told: dict[str, int] = field(default_factory=dict, repr=False)
    _places: set[tuple[int, int]] = field(default_factory=set, repr=False)

    @property
    def data(self) -> Any:
        """The plain data; ``None`` when there is no document."""
        return self.document.data if self.document else None

    def get(self, *path: str | int) -> Any:
        """The data at a path, or ``None`` where it leads nowhere."""
        here = self.data
        for part in path:
            if isinstance(here, dict) and isinstance(part, str):
                here = here.get(part)
            elif isinstance(here, list) and isinstance(part, int) and part < len(here):
                here = here[part]
            else:
                return None
        return here

    def items(self, *path: str | int) -> list[tuple[YamlPath, Any]]:
        """The items of a list at a path with their paths; none where it is no list."""
        here = self.get(*path)
        return [((*path, i), v) for i, v in enumerate(here)] if isinstance(here, list) else []

    def place(
        self, path: YamlPath, *, of_key: bool = False, within: tuple[int, int] | None = None
    ) -> Place:
        """Where something stands in this file; its beginning where there is no document.

        Args:
            path: Where in the data.
            of_key: The key rather than the value.
            within: Start and end offsets inside the string there.
        """
        if self.document is None:
            return Place(1, 1, 1, 1)
        if within:
            return self.document.place_inside(path, *within)
        return self.document.place(path, of_key=of_key)

    def report(
        self,
        code: str,
        path: YamlPath,
        message: str,
        hint: str = "",
        *,
        severity: Severity = Severity.ERROR,
        of_key: bool = False,
        within: tuple[int, int] | None = None,
    ) -> None:
        """Add a finding at a path of this file.

        Args:
            code: The rule's id.
            path: Where in the data.
            message: What is wrong.
            hint: What to write instead.
            severity: How much it matters.
            of_key: Point at the key rather than the value.
            within: Start and end offsets inside the string there.
        """
        place = self.place(path, of_key=of_key, within=within)
        self._places.add((place.line, place.column))
        self._told[code] = told = self._told.get(code, 0) + 1
        if told > MOST:
            return
        message += MORE if told == MOST else ""
        self.findings.append(
            Diagnostic.at(code, severity, self.name, place, message, path=path, hint=hint)
        )

    def told_at(self, path: YamlPath, *, of_key: bool = False) -> bool:
        """Whether something is already reported of the value, or the key, at a path."""
        assert self.document is not None
        place = self.document.place(path, of_key=of_key)
        return (place.line, place.column) in self._places


def has_errors(findings: Iterable[Diagnostic]) -> bool:
    """Whether any finding is an error."""
    return any(f.severity is Severity.ERROR for f in findings)
