"""The report as GitLab's code quality JSON.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json

from generator.checks.reporters.places import fingerprints, in_repository
from generator.checks.run import Report
from generator.diagnostics import Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def as_gitlab(report: Report) -> str:
    """Write a list with an issue a finding."""
    issues = [
        {
            # the widget of a merge request shows nothing but this, the severity and the place
            "description": f"{f.code} {f.message}{f' ({f.hint})' if f.hint else ''}",
            "check_name": f.code,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[f.severity],
            "location": {"path": in_repository(f.file), "lines": {"begin": f.line}},
        }
        for f, fingerprint in fingerprints(report)
    ]
    return json.dumps(issues, ensure_ascii=False, indent=2)
