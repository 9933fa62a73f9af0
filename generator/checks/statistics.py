"""How often each rule is broken."""

from __future__ import annotations

from collections import Counter

from generator.checks.registry import rules
from generator.checks.run import Report


def statistics_table(report: Report) -> str:
    """A line a rule: how many findings, in how many files, its id and title; the most first."""
    counts = Counter(f.code for f in report.findings)
    files = Counter(code for code, _ in {(f.code, f.file) for f in report.findings})
    rows = sorted(counts, key=lambda code: (-counts[code], code))
    lines = [
        f"{counts[code]:6}  in {files[code]:5} file{'s' if files[code] != 1 else ' '}  "
        f"{code}  {rules()[code].title}"
        for code in rows
    ]
    return "\n".join(lines) or "nothing found"
