from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.coverage import coverage_table
from tests.loading.files import PLAYBOOK, RUBRIC, changed, project, write


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_dimension_has_a_row_and_each_module_a_column(here: Path) -> None:
    rubric = RUBRIC + "  - {id: candour, name: 坦率, weight: 40}\n"
    text = PLAYBOOK + "observe: [{point: 听, dimension: architecture}]\n"
    project(here, playbook=text, rubric=rubric)
    assert coverage_table([]).splitlines() == [
        "playbooks/backend.yaml, rubric rubrics/seen.yaml",
        "  dimension     talk  throughout  weight",
        "  architecture     1           1        ",
        "  candour !        ·           ·      40",
    ]


def test_what_has_no_table_says_why(here: Path) -> None:
    project(here, playbook=changed(PLAYBOOK, ("rubric: seen", "rubric: absent")))
    write(here, "playbooks/z.yaml", "kind: playbook\n")
    assert coverage_table([Path("playbooks")]).splitlines() == [
        "playbooks/backend.yaml",
        "  names no rubric that can be read",
        "",
        "playbooks/z.yaml",
        "  cannot be read; “playbook check” says why",
    ]
    bare = PLAYBOOK.replace("rubric: seen\n", "").replace(", dimension: architecture", "")
    project(here, playbook=bare)
    assert "names no rubric that can be read" in coverage_table([Path("playbooks/backend.yaml")])


def test_without_playbooks_there_is_nothing_to_cover(here: Path) -> None:
    write(here, "rubrics/seen.yaml", RUBRIC)
    assert coverage_table([Path("rubrics")]) == "no playbooks"
