"""An author's lists keep their numbers and marks on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.page.drawn import draw

TIGHT = "5. five\n6. six"
LOOSE = "5. five\n\n   more of it\n\n6. six"
CODE = "5. five\n   ```\n   x = 1\n   ```\n6. six"
ZERO = "0. five\n1. six"


@pytest.mark.parametrize(
    ("notes", "numbers"),
    [(TIGHT, (5, 6)), (LOOSE, (5, 6)), (CODE, (5, 6)), (ZERO, (0, 1))],
    ids=["tight", "loose", "code", "zero"],
)
@pytest.mark.parametrize("where", ["notes", "goal", "script"])
def test_a_list_is_numbered_as_it_was_written(
    notes: str, numbers: tuple[int, int], where: str, tmp_path: Path
) -> None:
    lines = printed(notes, where, tmp_path)
    for number, word in zip(numbers, ("five", "six"), strict=True):
        assert [line for line in lines if line.endswith(f"{number}. {word}")]


def test_an_item_of_several_blocks_has_its_mark_once(tmp_path: Path) -> None:
    lines = printed("- one\n\n  more of it\n\n- two", "notes", tmp_path)
    marks = [line for line in lines if line.startswith(("•", "·"))]  # one glyph, two characters
    assert [line[1:] for line in marks] == [" one", " two"]
    assert "more of it" in lines


def test_a_goal_of_several_paragraphs_is_no_row_of_columns(tmp_path: Path) -> None:
    lines = printed("This first.\n\nThat then.", "goal", tmp_path)
    assert "That then." in lines


def printed(text: str, where: str, folder: Path) -> list[str]:
    """The lines of a handbook whose one module has such a text."""
    block = "|-\n" + "\n".join(f"            {line}".rstrip() for line in text.splitlines())
    item = f"\n      - say: {block}" if where == "script" else f" {block}"
    playbook = f"""\
kind: playbook
format: 1
id: own
language: en
title: Lists
role: {{title: Reader}}
duration: 5
modules:
  - id: one
    type: knowledge
    title: One
    minutes: 5
    {where}:{item}
"""
    path = folder / "own.yaml"
    path.write_text(playbook, "utf-8")
    text = draw(path).run("pdftotext", "-layout", "{}", "-")
    return [" ".join(line.split()) for line in text.splitlines()]
