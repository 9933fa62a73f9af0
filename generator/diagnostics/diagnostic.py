"""One finding, with its place."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, NamedTuple

YamlPath = tuple[str | int, ...]
_LONGEST = 300  # characters of a message


class Severity(StrEnum):
    """How much a finding matters; only an error stops a handbook from being rendered."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


class Place(NamedTuple):
    """A stretch of a text: 1-based lines and columns in Unicode code points, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding about one place of one file.

    Attributes:
        code: Stable id of the rule, such as ``STR003``.
        severity: How much it matters.
        file: The file as the user would name it.
        line: 1-based line of the start.
        column: 1-based column of the start, in Unicode code points.
        end_line: Line of the end.
        end_column: Column just behind the end.
        path: Where in the data, as ``modules[0].script[1].say``; empty for the whole file.
        message: What is wrong, in one sentence.
        hint: What to write instead; may be empty.
    """

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    path: str
    message: str
    hint: str = ""

    @classmethod
    def at(
        cls,
        code: str,
        severity: Severity,
        file: str,
        place: Place,
        message: str,
        *,
        path: YamlPath = (),
        hint: str = "",
    ) -> Diagnostic:
        """Make a diagnostic from a :class:`Place` and a path of keys and indices.

        What a message or a hint quotes may have line breaks and no end; they have not.
        """
        shown = (shorten(text, _LONGEST) for text in (message, hint))
        return cls(code, severity, file, *place, path_text(path), *shown)

    def as_dict(self) -> dict[str, Any]:
        """The finding as plain data, in the order of the attributes."""
        return asdict(self)


def shorten(text: str, most: int) -> str:
    """A text on one line, with at most that many characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def path_text(path: YamlPath) -> str:
    """Write a path of keys and indices as ``modules[0].title``."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def sort_key(finding: Diagnostic) -> tuple[str, int, int, str, str]:
    """Order findings by file, then place, then code."""
    return (finding.file, finding.line, finding.column, finding.code, finding.message)
