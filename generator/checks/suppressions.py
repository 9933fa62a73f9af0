"""What authors leave as it is: findings that suppressions take away, and faults of theirs.

A suppression holds for the thing that it stands in: an item, a module, a dimension or the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from generator.checks.registry import rules
from generator.checks.rule import Suppressible
from generator.diagnostics import Diagnostic, Severity, did_you_mean
from generator.diagnostics.diagnostic import YamlPath
from generator.loading import Loaded

_ID = re.compile(r"[A-Z]{3}[0-9]{3}")

GRACE = timedelta(days=14)
"""How long an expired suppression still holds, with a warning."""


@dataclass
class _Entry:
    path: YamlPath
    rule: str
    begins: tuple[int, int]
    ends: tuple[int, int]
    whole_file: bool
    holds: bool = False
    used: bool = False

    def covers(self, finding: Diagnostic) -> bool:
        if not self.holds or finding.code != self.rule:
            return False
        place = (finding.line, finding.column)
        return self.whole_file or self.begins <= place < self.ends


def apply(
    loaded: Loaded, findings: Iterable[Diagnostic], ran: frozenset[str] | None, today: date
) -> tuple[list[Diagnostic], int]:
    """Take away what an author suppresses.

    Args:
        loaded: The file.
        findings: What was found in it.
        ran: Ids of the rules that could judge: of others it is not known whether they find
            anything. ``None`` leaves the suppressions themselves unjudged.
        today: The day against which ``until`` is held.

    Returns:
        The findings that are left, with those about suppressions, and how many were taken away.
    """
    entries = list(_entries(loaded))
    said: list[Diagnostic] = []
    for entry in entries:
        said += _judge(loaded, entry, today)
    kept = []
    taken = 0
    for finding in findings:
        covering = [e for e in entries if e.covers(finding)]
        for entry in covering:
            entry.used = True
        if covering:
            taken += 1
        else:
            kept.append(finding)
    for entry in entries:
        if entry.holds and not entry.used and entry.rule in (ran or ()):
            said.append(
                _finding(
                    loaded, "REF012", Severity.WARNING, (*entry.path, "rule"),
                    f"nothing here breaks {entry.rule}", "delete this suppression",
                )
            )  # fmt: skip
    return kept + (said if ran is not None else []), taken


def _entries(loaded: Loaded) -> Iterator[_Entry]:
    """Every well-formed suppression of a file."""
    if loaded.document is None or "suppress" not in loaded.text:
        return
    stack: list[tuple[YamlPath, Any]] = [((), loaded.data)]
    while stack:
        path, value = stack.pop()
        if isinstance(value, list):
            stack += [((*path, i), v) for i, v in enumerate(value) if isinstance(v, (dict, list))]
        if not isinstance(value, dict):
            continue
        stack += [((*path, k), v) for k, v in value.items() if isinstance(v, (dict, list))]
        listed = value.get("suppress")
        for index, item in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(item, dict) and isinstance(item.get("rule"), str):
                node = loaded.document.nodes[path]
                begins = (node.key or node.place)[:2]  # some findings point at the key
                yield _Entry(
                    (*path, "suppress", index), item["rule"], begins, node.place[2:], not path
                )


def _judge(loaded: Loaded, entry: _Entry, today: date) -> Iterator[Diagnostic]:
    """Say what is wrong with a suppression, and decide whether it holds."""
    rule = rules().get(entry.rule)
    where = (*entry.path, "rule")
    if rule is None:
        if not _ID.fullmatch(entry.rule):
            return  # its model says so
        near = did_you_mean(entry.rule, rules(), otherwise="“playbook rules” lists them")
        message = f"there is no rule {entry.rule}"
        yield _finding(loaded, "REF011", Severity.ERROR, where, message, near)
        return
    if rule.suppress is Suppressible.NEVER:
        message = f"{rule.id} cannot be suppressed"
        hint = f"mend what it finds, and delete this: {rule.title}"
        yield _finding(loaded, "REF014", Severity.ERROR, where, message, hint)
        return
    given = loaded.get(*entry.path)
    if rule.suppress is Suppressible.APPROVER:
        missing = [key for key in ("approver", "until") if key not in given]
        if missing:
            message = f"{rule.id} is suppressed only with an approver and a last day"
            hint = f"add {' and '.join(f'“{key}: …”' for key in missing)}"
            yield _finding(loaded, "REF014", Severity.ERROR, where, message, hint)
            return
    last = None
    if "until" in given:
        try:
            last = date.fromisoformat(given["until"])
        except (TypeError, ValueError):
            return  # its model says so
    entry.holds = last is None or today - last <= GRACE
    if last is not None and today > last:
        severity = Severity.WARNING if entry.holds else Severity.ERROR
        message = f"this suppression ended on {last}"
        hint = "mend what it covers, or have it approved anew with a later day"
        yield _finding(loaded, "REF013", severity, (*entry.path, "until"), message, hint)


def _finding(
    loaded: Loaded, code: str, severity: Severity, path: YamlPath, message: str, hint: str
) -> Diagnostic:
    place = loaded.place(path)
    return Diagnostic.at(code, severity, loaded.name, place, message, path=path, hint=hint)
