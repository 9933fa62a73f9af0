from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks import check
from tests.checks.sound import PLAYBOOK, composed, sound


def test_no_rule_finds_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sound(tmp_path))
    assert [f"{f.file}:{f.line} {f.code} {f.message}" for f in check([]).findings] == []


def test_a_fragment_replaces_the_keys_that_it_has() -> None:
    text = composed("playbook", "title: New\ntips:\n  - One.\n")
    assert "title: Backend interview" not in text
    assert text.endswith("title: New\ntips:\n  - One.\n")
    assert text.count("    title: Depth") == 1
    assert composed("playbook", "modules: []\n").count("modules:") == 1
    assert "welcome" not in composed("playbook", "modules: []\n")
    assert set(PLAYBOOK.splitlines()) < set(composed("playbook", "tips: [One.]\n").splitlines())


@pytest.mark.parametrize("whole", ["kind: rubric\n", "---\nkind: rubric\n"])
def test_a_whole_file_stays_alone(whole: str) -> None:
    assert composed("playbook", whole) == whole
