from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.checks import check
from tests.checks.sound import PLAYBOOK, sound
from tests.loading.files import changed, write


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    sound(tmp_path)
    return tmp_path


def codes(*wanted: str) -> list[tuple[str, str]]:
    return [(f.file, f.code) for f in check([], wanted=wanted).findings]


@pytest.mark.parametrize("modules", ["[foo]", "[{id: [x]}]", "{a: b}", "text"])
def test_a_neighbour_that_is_no_playbook_harms_nobody(here: Path, modules: str) -> None:
    broken = changed(PLAYBOOK, ("language: en", "language: zh-Hans")).partition("modules:")[0]
    write(here, "playbooks/a.yaml", f"{broken}modules: {modules}\n")
    assert ("playbooks/a.yaml", "STR005") in codes()
    assert {code for file, code in codes() if file == "playbooks/backend.yaml"} <= {"SCI009"}


def test_what_is_left_out_is_no_neighbour(here: Path) -> None:
    write(here, "playbooks/aold.yaml", PLAYBOOK)
    assert codes("REF010") == [("playbooks/backend.yaml", "REF010")]
    write(here, "other/b.yaml", PLAYBOOK)
    (here / "playbook.toml").write_text('exclude = ["*/aold.yaml"]')
    from generator.project.project import _nearest

    _nearest.cache_clear()
    assert codes("REF010") == []


def test_a_pipe_is_not_waited_for(here: Path) -> None:
    os.mkfifo(here / "playbooks" / "x.yaml")
    assert codes() == []


def test_a_playbook_elsewhere_names_a_rubric_too(here: Path) -> None:
    path = here / "playbooks" / "backend.yaml"
    write(here, "rounds/backend.yaml", path.read_text("utf-8"))
    path.unlink()
    assert codes("REF009") == []
