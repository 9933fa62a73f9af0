from __future__ import annotations

import json

import pytest

from generator.checks import Report
from generator.checks.reporters.gitlab import as_gitlab
from generator.diagnostics import Severity
from tests.checks.reporters.hostile import finding, hostile


def test_a_finding_is_an_issue() -> None:
    found = finding("没有追问", hint="add 1 to 5", severity=Severity.WARNING)
    (issue,) = json.loads(as_gitlab(Report((found,), {("playbooks/a.yaml", 3): "  - id: a"}, 1)))
    assert issue == {
        "description": "SCI004 没有追问 (add 1 to 5)",
        "check_name": "SCI004",
        "fingerprint": issue["fingerprint"],
        "severity": "minor",
        "location": {"path": "playbooks/a.yaml", "lines": {"begin": 3}},
    }
    assert len(issue["fingerprint"]) == 32


@pytest.mark.parametrize(
    ("severity", "word"),
    [(Severity.ERROR, "major"), (Severity.WARNING, "minor"), (Severity.INFO, "info")],
)
def test_each_severity_has_a_word(severity: Severity, word: str) -> None:
    (issue,) = json.loads(as_gitlab(Report((finding(severity=severity),))))
    assert issue["severity"] == word


def test_whatever_is_said_is_a_description() -> None:
    report = hostile()
    issues = json.loads(as_gitlab(report))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == len(report.findings)
    for issue, found in zip(issues, report.findings, strict=True):
        assert found.message in issue["description"]
        assert issue["location"]["path"] == found.file


def test_nothing_found_is_an_empty_list() -> None:
    assert json.loads(as_gitlab(Report(()))) == []
