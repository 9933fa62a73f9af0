from __future__ import annotations

from pathlib import Path

import pytest

from generator.loading import load_file
from tests.loading.files import CANDIDATE, PLAYBOOK, RUBRIC, changed, load, only, write


@pytest.mark.parametrize(
    ("change", "code", "message", "hint"),
    [
        (("title: 手册", "titel: 手册"), "STR003", "unknown key “titel”", "“title”"),
        (("title: 手册\n", ""), "STR004", "the key “title” is missing", "title: The handbook's title."),
        (("duration: 30", "duration: 30\nwww: x"), "STR003", "unknown key “www”", "known keys: kind,"),
        (("point: 看", "piont: 看"), "STR003", "unknown key “piont”", "“point”"),
        (("from: exp", "form: exp"), "STR003", "unknown key “form”", "“from”"),
        (("format: 1", "format: 2"), "STR002", "unknown format 2", "format: 1"),
        (("format: 1", "format: '1'"), "STR005", "a whole number belongs here", "without quotes"),
        (("format: 1", "format: 1.5"), "STR002", "unknown format 1.5", "format: 1"),
        (("title: 手册", "title: [手册]"), "STR005", "text belongs here, not a list", "not a list"),
        (("title: 手册", "title: {手: 册}"), "STR005", "text belongs here, not a mapping", "quotes"),
        (("title: 手册", "title: ''"), "STR006", "this is empty", "leave the key out"),
        (("title: 手册", "title: '  '"), "STR006", "the text is blank", "leave the key out"),
        (("role: {title: 工程师}", "role: 工程师"), "STR005", "not the text “工程师”", ""),
        (("type: knowledge", "type: behavioral"), "STR006", "“behavioral” is not allowed here", "“behavioural”"),
        (("type: knowledge", "type: x"), "STR006", "“x” is not allowed here", "write one of opening,"),
        (("id: backend", "id: Back_End"), "STR006", "“Back_End” is not a well-formed name", "hyphens"),
        (("id: backend", f"id: {'b' * 61}"), "STR006", "more than 60 characters", "shorten"),
        (("  employer: {", "  Employer: {take: title}\n  employer: {"), "STR006", "“Employer” is not", "digits and _"),
        (("language: zh-Hans", "language: 中文"), "STR006", "“中文” is not a well-formed name", "zh-Hans"),
        (("minutes: 30", "minutes: [40, 20]"), "STR007", "reversed", "[20, 40]"),
        (("minutes: 30", "minutes: '30'"), "STR007", "not a number of minutes", "30s"),
        (("duration: 30", "duration: 30.2"), "STR007", "steps of a half", "1.5"),
        (("from: experience", "from: experience, max: 99"), "STR006", "“99” is out of range", "at most 20"),
        (("from: experience", "from: experience, max: '3'"), "STR005", "a whole number belongs here", "without quotes"),
        (("from: experience", "from: experience, across: 'yes'"), "STR005", "true or false belongs here", ""),
        (("take: organisation", "take: title, across: true"), "STR006", "listed across entries", "leave “across” out"),
        (("    observe:", "    goal: |-\n      a\n    tips: [a]\n    observe:"), "STR003", "unknown key “tips”", ""),
        (("    observe:", "    expected: [{bonus: a}]\n    observe:"), "STR011", "“ideal” is missing", "good answer"),
        (("    observe:", "    expected: [{remark: a, ideal: b}]\n    observe:"), "STR011", "stands alone", "item of its own"),
        (("    observe:", "    contingencies: [{when: a}]\n    observe:"), "STR011", "nothing follows", "reads_as"),
        (("    observe:", "    follow_ups: 先问\n    observe:"), "STR005", "a list belongs here, not the text “先问”", "“- ”"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_playbook(
    tmp_path: Path, change: tuple[str, str], code: str, message: str, hint: str
) -> None:
    found = load(tmp_path, change).findings
    finding = next(f for f in found if f.code == code)
    assert {f.code for f in found} <= {code, "STR004"}, "a misspelt key may be missing as well"
    assert message in finding.message
    assert hint in finding.hint


@pytest.mark.parametrize(
    ("change", "code", "message", "path"),
    [
        (("{1: 甲, 2: 乙}", "{低: 甲, 2: 乙}"), "STR010", "figure of a level", "dimensions[0].anchors.低"),
        (("{1: 甲, 2: 乙}", "{01: 甲, 2: 乙}"), "STR010", "figure of a level", "dimensions[0].anchors.01"),
        (("{1: 甲, 2: 乙}", "{1: 5, 2: [乙]}"), "STR005", "text belongs here", "dimensions[0].anchors.2"),
        (("name: 架构", "name: {}"), "STR006", "no language is given", "dimensions[0].name"),
        (("name: 架构", "name: {chinese: 架构}"), "STR006", "“chinese” is not", "dimensions[0].name.chinese"),
        (("name: 架构", "name: {en: [a]}"), "STR005", "text belongs here, not a list", "dimensions[0].name.en"),
        (("name: 架构", "name: [架构]"), "STR005", "text belongs here, not a list", "dimensions[0].name"),
        (("{value: 1, name: 一}", "{value: '1', name: 一}"), "STR005", "a whole number", "levels[0].value"),
        (("{value: 1, name: 一}, ", ""), "STR006", "fewer than 2 items", "levels"),
        (("name: 架构", "name: 架构\n    weight: 101"), "STR006", "at most 100", "dimensions[0].weight"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_rubric(
    tmp_path: Path, change: tuple[str, str], code: str, message: str, path: str
) -> None:
    found = load_file(write(tmp_path, "a.yaml", changed(RUBRIC, change))).findings
    finding = next(f for f in found if f.code == code)
    assert message in f"{finding.message} {finding.hint}"
    assert finding.path == path


def test_eleven_levels_are_too_many(tmp_path: Path) -> None:
    levels = "".join(f"{{value: {n}, name: 级}}, " for n in range(11))
    text = changed(RUBRIC, ("{value: 1, name: 一}, {value: 2, name: 二}", levels))
    finding = only(load_file(write(tmp_path, "a.yaml", text)).findings)
    assert finding.message == "more than 10 items"


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        (("name: 林培育\n", ""), "STR004", ""),
        (("employer: 杉屿", "Employer: 杉屿"), "STR006", "slots.Employer"),
        (("employer: 杉屿", "employer: []"), "STR006", "slots.employer"),
        (("employer: 杉屿", "employer: {a: b}"), "STR005", "slots.employer"),
        (("employer: 杉屿", "employer: [[a]]"), "STR005", "slots.employer[0]"),
    ],
)
def test_what_is_wrong_with_a_candidate(
    tmp_path: Path, change: tuple[str, str], code: str, path: str
) -> None:
    finding = only(load_file(write(tmp_path, "a.yaml", changed(CANDIDATE, change))).findings)
    assert (finding.code, finding.path) == (code, path)


def test_a_list_of_wrong_items_is_not_empty_as_well(tmp_path: Path) -> None:
    text = changed(PLAYBOOK, ("    observe:", "    tone: [[a], {b: c}]\n    observe:"))
    found = load_file(write(tmp_path, "a.yaml", text)).findings
    assert [f.code for f in found] == ["STR005", "STR005"]


def test_what_is_quoted_is_cut(tmp_path: Path) -> None:
    finding = only(load(tmp_path, ("type: knowledge", f"type: {'x' * 5000}")).findings)
    assert len(finding.message) < 80
    block = "type: |\n      a\n      b"
    assert "“a b”" in only(load(tmp_path, ("type: knowledge", block)).findings).message
