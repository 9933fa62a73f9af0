from __future__ import annotations

from pathlib import Path

import pytest

from generator.render.marks import ANY, CLOSE, COLON, KEEP, NAMES, OPEN, PIPE, mark
from generator.source import read


def test_every_mark_is_a_character_of_its_own_that_no_file_may_hold(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    marks = [*OPEN.values(), CLOSE, PIPE, COLON, KEEP]
    assert len(set(marks)) == len(marks)
    for char in marks:
        assert ANY.fullmatch(char)
        file.write_text(f"a: b{char}c\n", "utf-8")
        _, findings = read(file)
        assert [f.code for f in findings] == ["YML009"]


@pytest.mark.parametrize("name", OPEN)
def test_a_mark_opens_and_closes(name: str) -> None:
    made = mark(name, "a")
    assert (NAMES[made[0]], made[1:-1], made[-1]) == (name, "a", CLOSE)
