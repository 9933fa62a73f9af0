from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.loading import load_file
from generator.spec import Playbook, plan
from tests.loading.files import PLAYBOOK, RUBRIC, changed, load, only, told, write


def rubric(root: Path, *changes: tuple[str, str]) -> list[tuple[str, int, int]]:
    return told(load_file(write(root, "rubrics/a.yaml", changed(RUBRIC, *changes))).findings)


LEVELS = "[{value: 1, name: 一}, {value: 2, name: 二}]"
ANCHORS = "    anchors: {1: 甲, 2: 乙}\n"


@pytest.mark.parametrize(
    ("figures", "codes"),
    [
        ([1, 2, 3], []), ([-1, 0, 1], []), ([0, 1], []), ([1, 3], ["STR009"]),
        ([1, 3, 5], ["STR009"]), ([3, 2, 1], ["STR009"]), ([1, 1], ["STR008"]),
        ([1, 2, 2, 3], ["STR008"]), ([1, 1, 1], ["STR008", "STR008"]), ([1, 3, 3], ["STR008", "STR009"]),
        ([1, "'2'", 3], ["STR005"]), ([1, "true", 2], ["STR005"]), ([1, "true"], ["STR005"]),
        ([1, "~", 3], ["STR005"]), ([1, 2.5], ["STR005"]),
    ],
)  # fmt: skip
def test_levels_follow_each_other(tmp_path: Path, figures: list[Any], codes: list[str]) -> None:
    levels = ", ".join(f"{{value: {figure}, name: 级}}" for figure in figures)
    found = rubric(tmp_path, (LEVELS, f"[{levels}]"), (ANCHORS, ""))
    assert sorted(code for code, _, _ in found) == codes


def test_a_hole_in_the_scale_says_what_to_write(tmp_path: Path) -> None:
    text = changed(RUBRIC, ("value: 2", "value: 3"), (ANCHORS, ""))
    finding = only(load_file(write(tmp_path, "a.yaml", text)).findings)
    assert "from 1 to 3" in finding.message
    assert "write 2" in finding.hint
    assert (finding.line, finding.column) == (4, 39)


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("3", [("STR010", 8, 21)]), ("0", [("STR010", 8, 21)]), ("-1", [("STR010", 8, 21)]),
        ("123456789012345", [("STR010", 8, 21)]), ("--1", [("STR010", 8, 21)]),
        ("１", [("STR010", 8, 21)]), (f"'{'9' * 500}'", [("STR010", 8, 21)]),
    ],
)  # fmt: skip
def test_an_anchor_belongs_to_a_level(
    tmp_path: Path, key: str, found: list[tuple[str, int, int]]
) -> None:
    assert rubric(tmp_path, ("2: 乙", f"{key}: 乙")) == found


def test_ids_are_unique(tmp_path: Path) -> None:
    again = "  - id: architecture\n    name: 又\n"
    assert rubric(tmp_path, (ANCHORS, ANCHORS + again)) == [("STR008", 9, 9)]
    module = "modules:\n  - {id: talk, type: opening, title: 开, minutes: 1}\n"
    found = load(tmp_path, ("modules:\n", module), ("minutes: 30", "minutes: 29")).findings
    assert told(found) == [("STR008", 13, 9)]
    assert "12:10" in only(found).message


def test_a_reserved_name_is_no_slot(tmp_path: Path) -> None:
    for name in ("name", "salutation"):
        text = PLAYBOOK.replace("employer", name)
        finding = only(load_file(write(tmp_path, "playbooks/a.yaml", text)).findings)
        assert (finding.code, finding.line, finding.column) == ("STR006", 10, 3)


@pytest.mark.parametrize(
    ("duration", "minutes", "codes", "words"),
    [
        ("30", "30", [], ""),
        ("30", "[25, 36]", [], ""),
        ("30", "[25, 36.5]", ["STR013"], "may take 36.5 minutes, far more than 30"),
        ("30", "[30, 40]", ["STR013"], "far more"),
        ("30", "31", ["STR012"], "at least 31 minutes, there are 30"),
        ("30", "[30.5, 40]", ["STR012"], "at least 30.5"),
        ("30", "29", ["STR013"], "1 minutes cannot be placed"),
        ("30", "[20, 25]", ["STR013"], "5 minutes cannot be placed: the modules take 20 to 25"),
        ("90s", "30s", ["STR013"], "1 minutes cannot be placed"),
        ("30", "[5, 50]\n    plan: 30", [], ""),
        ("30", "[5, 50]\n    plan: 20", ["STR013"], "10 minutes"),
    ],
)  # fmt: skip
def test_minutes_add_up(
    tmp_path: Path, duration: str, minutes: str, codes: list[str], words: str
) -> None:
    changes = ("duration: 30", f"duration: {duration}"), ("minutes: 30", f"minutes: {minutes}")
    found = load(tmp_path, *changes).findings
    assert [f.code for f in found] == codes
    for finding in found:
        assert words in finding.message
        assert (finding.line, finding.column) == (8, 11)
        assert finding.severity == ("error" if finding.code == "STR012" else "warning")


def test_minutes_are_added_up_whatever_else_is_wrong(tmp_path: Path) -> None:
    found = load(
        tmp_path, ("duration: 30", "duration: 40"), ("title: 手册", "titel: 手册")
    ).findings
    assert sorted(f.code for f in found) == ["STR003", "STR004", "STR013"]


@pytest.mark.parametrize("minutes", ["x", "[5]", "[7, 5]", "[a, 5]", "0", "", "{}", "true"])
def test_a_malformed_figure_is_one_finding(tmp_path: Path, minutes: str) -> None:
    found = load(tmp_path, ("minutes: 30", f"minutes: {minutes}")).findings
    assert only(found).code in ("STR005", "STR007")


MODULES = st.lists(
    st.tuples(st.integers(1, 30), st.integers(1, 30)).map(sorted), min_size=1, max_size=5
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 60), MODULES)
def test_what_is_told_is_what_is_planned(
    tmp_path: Path, duration: int, minutes: list[list[int]]
) -> None:
    modules = "".join(
        f"  - {{id: m{n}, type: opening, title: 开, minutes: {pair}}}\n"
        for n, pair in enumerate(minutes)
    )
    text = changed(PLAYBOOK, ("duration: 30", f"duration: {duration}"), ("rubric: seen\n", ""))
    text = text.split("slots:")[0] + f"modules:\n{modules}"
    loaded = load_file(write(tmp_path, "playbooks/a.yaml", text))
    codes = [f.code for f in loaded.findings]
    made = plan(Playbook.model_validate(loaded.data))
    if made.left_over < 0:
        assert codes == ["STR012"]
    elif made.left_over > 0 or sum(high for _, high in minutes) > 1.2 * duration:
        assert codes == ["STR013"]
    else:
        assert codes == []
