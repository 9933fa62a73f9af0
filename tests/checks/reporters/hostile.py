"""Findings whose text is written against the formats that they are reported in."""

from __future__ import annotations

import random

from generator.checks import Report
from generator.diagnostics import Diagnostic, Severity

TEXTS = (
    "two\nlines\r\nand ::error::more",
    "]]></failure><x a='1'>&amp;\"",
    "100 %0A %25 \u2028 end",
    "a: b, c=d; [link](http://example.org) {{ employer }} {0}",
    "\x1b[31mred\x07\x00\x7f\ufffe",
    "面试官，「追问」🧩👩‍🔬",
    "\\ back `code` <b>",
    "",
)
FILES = (
    "playbooks/面试 手册.yaml",
    "playbooks/a,b:c%0A;d.yaml",
    "playbooks/new\nline.yaml",
    'playbooks/"<&>\x1b.yaml',
    "playbooks/#?.old.yaml",
    "/elsewhere/rubric.yaml",
)


def finding(
    text: str = "wrong",
    *,
    code: str = "SCI004",
    severity: Severity = Severity.ERROR,
    file: str = "playbooks/a.yaml",
    place: tuple[int, int, int, int] = (3, 5, 3, 9),
    hint: str = "",
) -> Diagnostic:
    """One finding, made without what shortens its text."""
    return Diagnostic(code, severity, file, *place, "modules[0]", text, hint)


def hostile() -> Report:
    """Every text with every file, under several rules and severities."""
    chosen = random.Random(1)
    findings = tuple(
        finding(
            text,
            code=chosen.choice(["SCI004", "YML002", "LAW001", "TXT005"]),
            severity=chosen.choice(list(Severity)),
            file=file,
            place=(number + 1, 1, number + 1 + number % 2, 3),
            hint=hint,
        )
        for number, (text, file, hint) in enumerate(
            (text, file, hint) for text in TEXTS for file in FILES for hint in ("", text)
        )
    )
    lines = {(f.file, f.line): TEXTS[f.line % len(TEXTS)] for f in findings}
    return Report(findings, lines, 6)
