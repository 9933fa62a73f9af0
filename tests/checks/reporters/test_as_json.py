from __future__ import annotations

import json

from generator.checks import Report
from generator.checks.reporters.as_json import as_json
from generator.diagnostics import Diagnostic, Place, Severity
from tests.checks.reporters.hostile import hostile


def test_findings_are_json() -> None:
    finding = Diagnostic.at(
        "TXT001", Severity.WARNING, "手册.yaml", Place(3, 5, 3, 9), "“x”", path=("a", 0), hint="改"
    )
    text = as_json(Report((finding,), {("手册.yaml", 3): "..."}, 1))
    assert json.loads(text) == {
        "version": 1,
        "findings": [
            {
                "code": "TXT001", "severity": "warning", "file": "手册.yaml", "line": 3, "column": 5,
                "end_line": 3, "end_column": 9, "path": "a[0]", "message": "“x”", "hint": "改",
            }
        ],
    }  # fmt: skip
    assert "手册" in text, "for people to read as well"


def test_whatever_is_said_comes_back() -> None:
    report = hostile()
    found = json.loads(as_json(report))["findings"]
    assert found == [finding.as_dict() for finding in report.findings]


def test_nothing_found_is_json_too() -> None:
    assert json.loads(as_json(Report((), {}, 0))) == {"version": 1, "findings": []}
