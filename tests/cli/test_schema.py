from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.spec import KINDS
from generator.spec.schema import schema_text
from tests.helpers.command import playbook, written

FILES = [f"{kind}.schema.json" for kind in sorted(KINDS)]


def test_it_writes_into_the_schemas_of_the_project_that_one_stands_in(tmp_path: Path) -> None:
    (tmp_path / "playbooks" / "deep").mkdir(parents=True)
    run = playbook("schema", cwd=tmp_path / "playbooks" / "deep")
    assert (run.code, run.err) == (0, "")
    assert written(tmp_path / "schemas") == FILES
    assert len(run.out.splitlines()) == len(FILES)


def test_it_writes_where_it_is_told_and_only_what_is_asked(tmp_path: Path) -> None:
    run = playbook("schema", "rubric", "--output", "new/folder", cwd=tmp_path)
    assert (run.code, run.out) == (0, "new/folder/rubric.schema.json\n")
    assert written(tmp_path) == ["new/folder/rubric.schema.json"]


@pytest.mark.parametrize("kind", KINDS)
def test_it_prints_one_kind(kind: str, tmp_path: Path) -> None:
    run = playbook("schema", kind, cwd=tmp_path)
    assert (run.code, run.out) == (0, schema_text(kind))
    assert json.loads(run.out)["properties"]["kind"]["const"] == kind
    assert written(tmp_path) == []


def test_an_unknown_kind_is_a_usage_error(tmp_path: Path) -> None:
    run = playbook("schema", "letter", cwd=tmp_path)
    assert run.code == 2
    assert "playbook" in run.err


def test_a_folder_that_cannot_be_written_is_an_error_of_the_machine(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    run = playbook("schema", "--output", "taken/schemas", cwd=tmp_path)
    assert run.code == 3
    assert "taken" in run.err
    assert "Traceback" not in run.err


def test_schemas_of_another_version_are_told(tmp_path: Path) -> None:
    (tmp_path / "playbooks").mkdir()
    run = playbook("schema", "--check", cwd=tmp_path)
    assert run.code == 1
    assert "schemas/rubric.schema.json" in run.err
    assert playbook("schema", cwd=tmp_path).code == 0
    assert playbook("schema", "--check", cwd=tmp_path).code == 0
    (tmp_path / "schemas" / "rubric.schema.json").write_text("{}")
    run = playbook("schema", "--check", cwd=tmp_path)
    assert (run.code, run.out) == (1, "")
    assert "rubric" in run.err
    assert "candidate" not in run.err
    assert playbook("schema", "candidate", "--check", cwd=tmp_path).code == 0
