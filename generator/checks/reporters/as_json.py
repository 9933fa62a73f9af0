"""The report as JSON, for programs; ``version`` changes when a field does."""

from __future__ import annotations

import json

from generator.checks.run import Report

VERSION = 1


def as_json(report: Report) -> str:
    """Write ``{"version": 1, "findings": [Diagnostic…]}``."""
    findings = [finding.as_dict() for finding in report.findings]
    return json.dumps({"version": VERSION, "findings": findings}, ensure_ascii=False, indent=2)
