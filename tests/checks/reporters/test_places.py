from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.checks import Report
from generator.checks.reporters.places import fingerprints, in_repository
from generator.diagnostics import Diagnostic
from tests.checks.reporters.hostile import finding

LINES = {("playbooks/a.yaml", n): "  - id: a" for n in (3, 4, 9)}


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_names_are_told_from_the_root_of_the_repository(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hiring").mkdir()
    monkeypatch.chdir(tmp_path / "hiring")
    assert in_repository("playbooks/a.yaml") == "playbooks/a.yaml"
    monkeypatch.setenv(variable, str(tmp_path))
    assert in_repository("playbooks/a.yaml") == "hiring/playbooks/a.yaml"
    assert in_repository(str(tmp_path / "b.yaml")) == "b.yaml"
    assert in_repository("/elsewhere/b.yaml") == "/elsewhere/b.yaml"
    monkeypatch.setenv(variable, "/elsewhere")
    assert in_repository("playbooks/a.yaml") == "playbooks/a.yaml"


def prints(*findings: Diagnostic) -> list[str]:
    return [text for _, text in fingerprints(Report(findings, LINES))]


def test_a_finding_is_known_again_when_its_line_moves() -> None:
    first = finding(place=(3, 5, 3, 9))
    (known,) = prints(first)
    assert prints(finding("in other words", place=(9, 5, 9, 9))) == [known]
    for other in (
        finding(code="SCI003"),
        finding(file="playbooks/b.yaml"),
        replace(first, line=5),
    ):
        assert prints(other) != [known]


def test_no_two_findings_of_a_report_are_the_same() -> None:
    found = (finding("one"), finding("two"), finding("two", place=(4, 1, 4, 2)))
    assert len(set(prints(*found))) == 3
    assert prints(*found) == prints(*found)
