"""The example files of tests/valid and tests/invalid, and what is expected of them.

``NAME.yaml`` beside ``NAME.expected`` is checked alone; a folder ``NAME/`` that holds ``expected``
is checked as a folder. A line of an expectation is ``[FILE:]LINE:COLUMN CODE``, where ``*`` stands
for any line or column.

They are examples of reading: rules with a check of their own have theirs in ``tests/rules``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.checks import check, rules
from generator.diagnostics import Diagnostic

HERE = Path(__file__).parent
_LINE = re.compile(
    r"(?:(?P<file>[^:]+):)?(?P<line>\d+|\*):(?P<column>\d+|\*) (?P<code>[A-Z]{3}\d{3})"
)


@dataclass(frozen=True)
class Expected:
    """One finding that must be there; ``None`` fits every line or column."""

    file: str
    line: int | None
    column: int | None
    code: str

    def fits(self, finding: Diagnostic, file: str) -> bool:
        return (
            (self.file, self.code) == (file, finding.code)
            and self.line in (None, finding.line)
            and self.column in (None, finding.column)
        )


@dataclass(frozen=True)
class Example:
    """One example: a file, or a folder that is a project."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def expectation(self) -> Path:
        return self.path / "expected" if self.path.is_dir() else self.path.with_suffix(".expected")

    def expected(self) -> list[Expected]:
        text = self.expectation.read_text("utf-8")
        return [read_line(line, self.path) for line in text.splitlines() if line.strip()]

    def findings(self) -> list[tuple[str, Diagnostic]]:
        """The findings of a check, each with its file's name relative to the example."""
        folder = self.path if self.path.is_dir() else self.path.parent
        found = check([self.path], wanted=reading()).findings
        return [(Path(f.file).absolute().relative_to(folder).as_posix(), f) for f in found]


def reading() -> list[str]:
    """Ids of the rules that reading a file judges by itself."""
    return [rule.id for rule in rules().values() if rule.check is None]


def read_line(line: str, path: Path) -> Expected:
    match = _LINE.fullmatch(line.strip())
    assert match, f"{path}: not an expectation: {line}"
    return Expected(
        match["file"] or path.name,
        None if match["line"] == "*" else int(match["line"]),
        None if match["column"] == "*" else int(match["column"]),
        match["code"],
    )


def examples(folder: str) -> list[Example]:
    return [
        Example(path)
        for path in sorted((HERE / folder).iterdir())
        if path.suffix != ".expected" and not path.name.startswith(".")
    ]


def difference(found: Iterable[tuple[str, Diagnostic]], expected: Iterable[Expected]) -> list[str]:
    """What is missing and what is too much, in the words of an expectation."""
    left = list(found)
    missing = []
    # the exact ones choose first, so that a wildcard takes what is left
    for wish in sorted(expected, key=lambda e: (e.line is None) + (e.column is None)):
        fit = next((pair for pair in left if wish.fits(pair[1], pair[0])), None)
        if fit:
            left.remove(fit)
        else:
            place = f"{wish.line or '*'}:{wish.column or '*'}"
            missing.append(f"missing: {wish.file}:{place} {wish.code}")
    extra = [f"extra: {file}:{f.line}:{f.column} {f.code} {f.message}" for file, f in left]
    return missing + extra
