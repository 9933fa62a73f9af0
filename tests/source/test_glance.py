from __future__ import annotations

from pathlib import Path

import pytest

from generator.source import glance

KEYS = ("kind", "id", "rubric")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind: playbook\nid: a\n", {"kind": "playbook", "id": "a"}),
        ("\ufeffid: 'a b'\nrubric: >-\n  seen\n", {"id": "a b", "rubric": "seen"}),
        (
            '{"kind": "rubric", "m": [{"id": "inner"}], "id": "outer"}',
            {"kind": "rubric", "id": "outer"},
        ),
        ("m:\n  - id: inner\nnotes: 'rubric: no'\nid: outer", {"id": "outer"}),
        ("id: first\nid: second", {"id": "first"}),
        ("id: [a]\nkind: {id: b}\nrubric: r", {"rubric": "r"}),
        ("? [id]\n: x\nkind: k", {"kind": "k"}),
        ("&a id: *b\nkind: k", {"kind": "k"}),
        ("- id: a", {}),
        ("id", {}),
        ("", {}),
        ("id: a\nkind: [", {"id": "a"}),
        ("id: a\n\x00", {}),
        ("[" * 200_000, {}),
    ],
)
def test_only_scalars_of_the_files_own_mapping_count(
    tmp_path: Path, text: str, expected: dict[str, str]
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, "utf-8")
    assert glance(path, KEYS) == expected


def test_what_cannot_be_read_has_nothing(tmp_path: Path) -> None:
    assert glance(tmp_path, KEYS) == {}
    assert glance(tmp_path / "none", KEYS) == {}


def test_nothing_behind_the_last_wanted_key_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("kind: k\nid: i\nrubric: r\n" + "x: [" * 100, "utf-8")
    assert glance(path, KEYS) == {"kind": "k", "id": "i", "rubric": "r"}
