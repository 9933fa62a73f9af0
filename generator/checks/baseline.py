"""Findings that a team knows and leaves for later, so that an old repository can begin.

A finding is known by its file, its rule, its words and what the line says, not by the line's
number: text that moves stays known, text that changes does not. Files that cannot be read,
suppressions that do not hold, and what the law says are never left for later.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.checks.run import Report
from generator.diagnostics import Diagnostic, MachineError, UsageError
from generator.project.save import replace_file

VERSION = 1
# What hides other faults, or may not wait: files that cannot be read, suppressions that do not
# hold; and the law, as configurations, is left out below.
_NEVER = (*(f"YML00{n}" for n in range(1, 10)), "REF011", "REF013", "REF014")
_KEYS = {"file", "code", "line", "count"}


def write_baseline(path: Path, report: Report) -> None:
    """Write a report's findings.

    Raises:
        MachineError: If the file cannot be written.
    """
    counts = Counter(print_ for _, print_ in _prints(path, report))
    known = [
        {"file": file, "code": code, "line": line, "count": count}
        for (file, code, line), count in sorted(counts.items())
    ]
    text = json.dumps({"version": VERSION, "known": known}, indent=2) + "\n"
    try:
        replace_file(path.resolve(), text.encode())
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror}") from None


def read_baseline(path: Path, report: Report) -> list[Diagnostic]:
    """The findings of a report that a baseline knows.

    Raises:
        UsageError: If the file is not there, or is no baseline.
    """
    left = Counter(dict(_read(path)))
    known = []
    for finding, print_ in _prints(path, report):
        if left[print_] > 0:
            left[print_] -= 1
            known.append(finding)
    return known


def _read(path: Path) -> Iterator[tuple[tuple[str, str, str], int]]:
    hint = "write one with: playbook check --baseline FILE --write-baseline"
    try:
        data: Any = json.loads(path.read_text("utf-8"))
    except OSError as error:
        message = f"the baseline {path} cannot be read: {error.strerror}"
        raise UsageError(message, hint=hint) from None
    except (ValueError, RecursionError):
        raise UsageError(f"{path} is no baseline: it is not JSON", hint=hint) from None
    known = data.get("known") if isinstance(data, dict) else None
    if not isinstance(known, list) or data.get("version") != VERSION:
        raise UsageError(f"{path} is no baseline of version {VERSION}", hint=hint)
    for item in known:
        if not isinstance(item, dict) or set(item) != _KEYS or type(item["count"]) is not int:
            raise UsageError(f"{path} is no baseline: an entry is damaged", hint=hint)
        yield (str(item["file"]), str(item["code"]), str(item["line"])), item["count"]


def _prints(baseline: Path, report: Report) -> Iterator[tuple[Diagnostic, tuple[str, str, str]]]:
    """Each finding with what it is known by; names of files are relative to the baseline."""
    folder = Path(os.path.normpath(baseline.absolute())).parent
    for finding in report.findings:
        if finding.code in _NEVER or finding.code.startswith("LAW"):
            continue
        path = Path(os.path.normpath(Path(finding.file).absolute()))
        if path.suffix == ".toml":
            continue
        name = path.relative_to(folder) if path.is_relative_to(folder) else path
        line = report.lines.get((finding.file, finding.line), "").strip()
        told = f"{finding.severity} {finding.message} {line}"
        digest = hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:16]
        yield finding, (name.as_posix(), finding.code, digest)
