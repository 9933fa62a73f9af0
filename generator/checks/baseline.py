"""Findings that a team knows and leaves for later, so that an old repository can begin.

A finding is known by its file, its rule and what the line says, not by the line's number: text
that moves stays known, text that changes does not.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.checks.run import Report
from generator.diagnostics import Diagnostic, InputError, MachineError

VERSION = 1
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
    text = json.dumps({"version": VERSION, "known": known}, ensure_ascii=False, indent=2) + "\n"
    try:
        path.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror}") from None


def read_baseline(path: Path, report: Report) -> list[Diagnostic]:
    """The findings of a report that a baseline knows.

    Raises:
        InputError: If the file is not there, or is no baseline.
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
        raise InputError(message, hint=hint) from None
    except (ValueError, RecursionError):
        raise InputError(f"{path} is no baseline: it is not JSON", hint=hint) from None
    known = data.get("known") if isinstance(data, dict) else None
    if not isinstance(known, list) or data.get("version") != VERSION:
        raise InputError(f"{path} is no baseline of version {VERSION}", hint=hint)
    for item in known:
        if not isinstance(item, dict) or set(item) != _KEYS or type(item["count"]) is not int:
            raise InputError(f"{path} is no baseline: an entry is damaged", hint=hint)
        yield (str(item["file"]), str(item["code"]), str(item["line"])), item["count"]


def _prints(baseline: Path, report: Report) -> Iterator[tuple[Diagnostic, tuple[str, str, str]]]:
    """Each finding with what it is known by; names of files are relative to the baseline."""
    folder = baseline.absolute().parent
    for finding in report.findings:
        path = Path(finding.file).absolute()
        name = path.relative_to(folder) if path.is_relative_to(folder) else path
        line = report.lines.get((finding.file, finding.line), "").strip()
        digest = hashlib.sha256(line.encode()).hexdigest()[:16]
        yield finding, (name.as_posix(), finding.code, digest)
