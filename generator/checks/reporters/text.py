"""The report for a person at a terminal."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

from generator.checks.run import Lines, Report
from generator.diagnostics import Diagnostic, Severity
from generator.source import FORBIDDEN

_ONE_LINE = str.maketrans("\t\r\n", "   ")
_WIDEST = 100  # columns of a code frame
_BEFORE = 30  # of these, before the finding in a line that is cut


def as_text(report: Report) -> str:
    """One block a finding, and a line that sums up."""
    blocks = [*findings_text(report.findings, report.lines), summary(report)]
    return "\n".join(blocks)


def findings_text(findings: Iterable[Diagnostic], lines: Lines) -> list[str]:
    """``file:line:column CODE message``, the line with its stretch underlined, and the hint."""
    blocks = []
    for f in findings:
        level = "" if f.severity is Severity.ERROR else f"{f.severity}: "
        block = shown(f"{f.file}:{f.line}:{f.column} {f.code} {level}{f.message}")
        block += frame(f, lines.get((f.file, f.line)))
        block += f"\n      hint: {shown(f.hint)}" if f.hint else ""
        blocks.append(block)
    return blocks


def frame(finding: Diagnostic, line: str | None) -> str:
    """The line of a finding with its stretch underlined; empty when the line is not known."""
    if line is None:
        return ""
    start = min(finding.column - 1, len(line))
    end = finding.end_column - 1 if finding.end_line == finding.line else len(line.rstrip())
    first, last = _window(line, start)
    part = f"{'…' if first else ''}{shown(line[first:last])}{'…' if last < len(line) else ''}"
    before = width(line[first:start]) + (first > 0)
    under = max(1, width(line[start : min(end, last)]))
    return f"\n{finding.line:5} | {part}\n{' ' * 6}| {' ' * before}{'^' * under}"


def shown(text: str) -> str:
    """A text as one line that cannot steer a terminal, of the same length."""
    return FORBIDDEN.sub("\ufffd", text.translate(_ONE_LINE))


def _window(line: str, start: int) -> tuple[int, int]:
    """The part of a line to show: all of it, or what fits around where a finding starts."""
    if len(line) <= _WIDEST and width(line) <= _WIDEST:
        return 0, len(line)
    first, room = start, _BEFORE
    while first and (room := room - max(1, width(line[first - 1]))) >= 0:
        first -= 1
    last, room = first, _WIDEST
    while last < len(line) and (room := room - max(1, width(line[last]))) >= 0:
        last += 1
    return first, last


def width(text: str) -> int:
    """Columns of a terminal that a text takes: wide characters two, combining ones none."""
    return sum(
        0
        if unicodedata.combining(c) or c in "\u200b\u200d\ufe0f"
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )


def summary(report: Report) -> str:
    """How much was found in how many files."""
    counts = Counter(f.severity for f in report.findings)
    files = f"{report.checked} file{'s' * (report.checked != 1)}"
    aside = "".join(
        f", {number} {word}"
        for number, word in ((report.suppressed, "suppressed"), (report.known, "in the baseline"))
        if number
    )
    if not counts:
        return f"{files} checked, nothing found{aside}"
    found = ", ".join(
        f"{counts[s]} {s}{'s' * (counts[s] != 1 and s is not Severity.INFO)}"
        for s in Severity
        if counts[s]
    )
    return f"{files} checked: {found}{aside}"
