"""The report as SARIF 2.1.0, for code scanning and editors.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.checks.explain import as_markdown, as_plain
from generator.checks.registry import rules
from generator.checks.reporters.places import fingerprints, in_repository
from generator.checks.rule import FAMILIES, Rule
from generator.checks.run import Report
from generator.diagnostics import Diagnostic, Severity

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_LINK = re.compile(r"\[([^\[\]]*)\]\(")


def as_sarif(report: Report) -> str:
    """Write a log with one run; its rules are those that were broken."""
    broken = sorted({f.code for f in report.findings}, key=list(rules()).index)
    driver = {
        "name": "playbook",
        "version": __version__,
        "rules": [_rule(rules()[code]) for code in broken],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [
            _result(finding, broken.index(finding.code), fingerprint)
            for finding, fingerprint in fingerprints(report)
        ],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": as_plain(rule), "markdown": as_markdown(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [FAMILIES[rule.family]]},
    }


def _result(finding: Diagnostic, index: int, fingerprint: str) -> dict[str, Any]:
    text = finding.message + (f"\nhint: {finding.hint}" if finding.hint else "")
    location = {
        "artifactLocation": _artifact(finding.file),
        "region": {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": finding.end_line,
            "endColumn": finding.end_column,
        },
    }
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        # What an author wrote must not become a link (SARIF 3.11.6). Braces stay single: 3.11.5
        # wants them doubled, but a viewer that fills no placeholders would show both.
        "message": {"text": _LINK.sub(r"\\[\1\\](", text)},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"playbook/v1": fingerprint},
    }


def _artifact(file: str) -> dict[str, str]:
    name = in_repository(file)
    if Path(name).is_absolute():
        return {"uri": Path(name).as_uri()}
    return {"uri": quote(os.fsencode(name)), "uriBaseId": "%SRCROOT%"}
