"""A parsed file: plain data beside the place of every key and value."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from generator.diagnostics import Place
from generator.diagnostics.diagnostic import YamlPath
from generator.source.characters import LINE_END
from generator.source.scalars import offsets


class Node(NamedTuple):
    """Where one value stands.

    Attributes:
        place: The value, from its first to behind its last character.
        start: Index of its first character in the text.
        end: Index behind its last character.
        style: Of a scalar: ``"plain"``, ``"'"``, ``'"'``, ``"|"`` or ``">"``; empty for a
            mapping or a list.
        value: Of a scalar: its text as YAML reads it, before any reading as number or truth.
        key: The place of its key in a mapping, else ``None``.
    """

    place: Place
    start: int
    end: int
    style: str
    value: str
    key: Place | None


@dataclass(frozen=True)
class Document:
    """One YAML file.

    Attributes:
        file: The name for diagnostics.
        text: What the file says, without a byte order mark.
        data: dicts with string keys, lists, str, int, float, bool and None. Only a plain scalar
            that YAML 1.2's core schema and a JSON reader agree on is a number or a truth value.
        nodes: From path to place; the root's path is ``()``.
        odd: Paths of scalars without quotes that an editor takes for a number, a truth value or
            nothing.
    """

    file: str
    text: str
    data: Any
    nodes: Mapping[YamlPath, Node] = field(repr=False)
    odd: tuple[YamlPath, ...] = field(default=(), repr=False)

    def nearest(self, loc: YamlPath) -> YamlPath:
        """The deepest path of this document that ``loc`` leads along.

        Parts that the document does not have (a missing key, a validator's own name for a branch)
        are stepped over.
        """
        path: YamlPath = ()
        for part in loc:
            if (*path, part) in self.nodes:
                path = (*path, part)
        return path

    def place(self, path: YamlPath, *, of_key: bool = False) -> Place:
        """The place of the value at ``path`` or of its nearest ancestor.

        Args:
            path: Keys and indices.
            of_key: The place of the key, where the value has one.
        """
        node = self.nodes[self.nearest(path)]
        if of_key and node.key:
            return node.key
        return first_line(node.place, self.lines) if not node.style else node.place

    @cached_property
    def lines(self) -> list[str]:
        """The file's lines without their ends."""
        return LINE_END.split(self.text)

    def place_inside(self, path: YamlPath, start: int, end: int) -> Place:
        """The place of characters ``start`` to ``end`` of the scalar at ``path``.

        Args:
            path: Path of a scalar.
            start: Offset of the first character in the scalar's value.
            end: Offset behind the last one.
        """
        path = self.nearest(path)
        node = self.nodes[path]
        where = self._where(path)
        if not where:
            return node.place
        line, column = self._line_column(node.start + where[min(start, len(where) - 1)])
        last = max(end - 1, start)
        end_line, end_column = self._line_column(node.start + where[min(last, len(where) - 1)])
        return Place(line, column, end_line, end_column + 1)

    def index_inside(self, path: YamlPath, offset: int) -> int | None:
        """Index in the text of a scalar's character; ``None`` where that cannot be told."""
        where = self._where(path)
        return self.nodes[path].start + where[offset] if offset < len(where) else None

    def _where(self, path: YamlPath) -> list[int]:
        node = self.nodes[path]
        if path not in self._offsets:
            raw = self.text[node.start : node.end]
            self._offsets[path] = offsets(raw, node.style, node.value) or []
        return self._offsets[path]

    @cached_property
    def _offsets(self) -> dict[YamlPath, list[int]]:
        return {}

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in LINE_END.finditer(self.text))]

    def _line_column(self, index: int) -> tuple[int, int]:
        line = bisect(self._line_starts, index)
        return line, index - self._line_starts[line - 1] + 1


def first_line(place: Place, lines: list[str]) -> Place:
    """Shorten a place that spans lines to its first one, which is enough to find it."""
    if place.line == place.end_line or place.line > len(lines):
        return place
    end = len(lines[place.line - 1].rstrip()) + 1
    return Place(place.line, place.column, place.line, max(end, place.column + 1))
