from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Severity
from generator.loading import Loader, load_file
from generator.source import parse
from generator.spec import Candidate, Playbook, Rubric
from tests.loading.files import CANDIDATE, PLAYBOOK, RUBRIC, changed, load, only, told, write


@pytest.mark.parametrize(
    ("text", "kind", "model"),
    [
        (changed(PLAYBOOK), "playbook", Playbook),
        (RUBRIC, "rubric", Rubric),
        (CANDIDATE, "candidate", Candidate),
    ],
)
def test_a_file_is_read_by_its_kind(tmp_path: Path, text: str, kind: str, model: type) -> None:
    loaded = load_file(write(tmp_path, "any.name", text))
    assert loaded.findings == []
    assert loaded.kind == kind
    assert isinstance(loaded.model, model)
    assert loaded.text == text


@pytest.mark.parametrize(
    ("text", "words", "hint"),
    [
        ("kind: playbok\n", "unknown kind “playbok”", "“playbook”"),
        ("kind: catalog\n", "unknown kind “catalog”", "playbook, rubric, candidate"),
        ("kind: [x]\n", "unknown kind", "playbook, rubric, candidate"),
        ("a: 1\n", "the key “kind” is missing", "begin with “kind: …”"),
        ("- a\n", "not a mapping", "begin with “kind: …”"),
        ("text", "not a mapping", "begin with “kind: …”"),
    ],
)
def test_a_file_without_a_kind_of_ours(tmp_path: Path, text: str, words: str, hint: str) -> None:
    loaded = load_file(write(tmp_path, "a.yaml", text))
    finding = only(loaded.findings)
    assert finding.code == "STR001"
    assert words in finding.message
    assert hint in finding.hint
    assert (loaded.kind, loaded.model) == ("", None)


@pytest.mark.parametrize(
    ("plain", "noun"),
    [("no", ""), ("012", "number"), ("0x1F", "number"), ("1.50", "number"), (".5", "number"),
     ("1e3", "number"), ("true", "truth value"), ("FALSE", "truth value"), ("30", "number"),
     ("2024-01-01", ""), ("1:30", ""), ("1_000", ""), (".inf", "number"), ("-0", "number")],
)  # fmt: skip
def test_text_stays_as_it_is_written(tmp_path: Path, plain: str, noun: str) -> None:
    """With a warning where editors would take it for something else."""
    loaded = load(tmp_path, ("title: 手册", f"title: {plain}"))
    assert isinstance(loaded.model, Playbook)
    assert loaded.model.title == plain
    assert [f.code for f in loaded.findings] == ["YML010"] * bool(noun)
    for finding in loaded.findings:
        assert finding.severity is Severity.WARNING
        assert finding.message.endswith(noun)
        assert f'"{plain}"' in finding.hint
    assert load(tmp_path, ("title: 手册", f"title: '{plain}'")).findings == []


@pytest.mark.parametrize("nothing", ["", "~", "null", "NULL", "# later"])
def test_a_key_without_a_value_is_one_finding(tmp_path: Path, nothing: str) -> None:
    for change in (
        ("title: 手册", f"title: {nothing}"),
        ("duration: 30", f"duration: {nothing}"),
        ("role: {title: 工程师}", f"role: {nothing}"),
        ("minutes: 30", f"minutes: {nothing}"),
        (
            "      - say: 您在 {{ employer }} 做过什么？",
            f"      - say: 您好\n      - say: {nothing}",
        ),
    ):
        findings = load(tmp_path, change).findings
        assert [f.code for f in findings if f.code != "REF004"] == ["STR005"]
        assert "has no value" in next(f.message for f in findings if f.code == "STR005")


@pytest.mark.parametrize(
    "line", ["    expected: [{ideal: }]\n", "    contingencies: [{when: a, say: }]\n"]
)
def test_a_key_without_a_value_is_not_missing_as_well(tmp_path: Path, line: str) -> None:
    found = load(tmp_path, ("    observe:\n", f"{line}    observe:\n")).findings
    assert [f.code for f in found] == ["STR005"]


def test_every_error_is_told_in_one_run(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        ("format: 1", "format: 2"),
        ("title: 手册", "titel: 手册"),
        ("rubric: seen", "rubric: seem"),
        ("take: organisation", "take: organization"),
        ("{{ employer }}", "{{ 雇主 }} {{ x }}"),
        ("point: 看, ", ""),
        ("title: 谈", "title: 5"),
    ).findings
    assert told(found) == [
        ("STR004", 1, 1), ("STR002", 2, 9), ("STR003", 5, 1), ("REF001", 7, 9),
        ("REF004", 10, 3), ("STR006", 10, 20), ("YML010", 14, 12), ("TXT001", 17, 17),
        ("REF003", 17, 26), ("STR004", 20, 9),
    ]  # fmt: skip


# Nothing raises, whatever stands where

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 99) | st.floats(0, 9)
    | st.sampled_from(["", " ", "a\nb", "{{ employer }}", "{{ x }}", "{% a", "30s", "zh-Hans", "--1", "seen"])
    | st.text("a1-中\n{}", max_size=4),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["id", "say", "ask", "en", "value", "name", "--1", "1", "用"]), inner),
    max_leaves=5,
)  # fmt: skip
SEEDS: list[dict[str, Any]] = [yaml.safe_load(text) for text in (PLAYBOOK, RUBRIC, CANDIDATE)]
SEEDS[0]["modules"] *= 2
SEEDS[0]["modules"][1] = {
    **SEEDS[0]["modules"][0],
    "expected": [{"aspect": "a", "ideal": "b"}, "c"], "plan": 3, "label": {"goal": "g"},
    "follow_ups": ["a", {"ask": "b", "otherwise": "c", "listen_for": ["d"]}],
    "contingencies": [{"when": "a", "say": "b"}], "answers": [{"about": "a", "answer": "b"}],
    "scenario": {"situation": "a", "constraints": ["b"]}, "tone": "t", "notes": "| a |\n|--|\n| b |",
}  # fmt: skip


def paths(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    children = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data)
        if isinstance(data, list)
        else ()
    )
    for key, value in children:
        yield from paths(value, (*path, key))


@st.composite
def spoilt(draw: st.DrawFn) -> Any:
    data: Any = copy.deepcopy(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(list(paths(data))[1:]))
        if path == ("kind",):
            continue
        owner = data
        for part in path[:-1]:
            owner = owner[part]
        how = draw(st.sampled_from(["replace", "delete", "rename"]))
        if how == "delete":
            del owner[path[-1]]
        elif how == "rename" and isinstance(owner, dict):
            owner[draw(st.sampled_from(["titel", "中", "1"]))] = owner.pop(path[-1])
        else:
            owner[path[-1]] = draw(VALUES)
    return data


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spoilt(), st.booleans())
@example({"kind": "rubric", "dimensions": [{"anchors": {"--1": "a", "9" * 5000: "b"}}]}, True)
@example({"kind": "playbook", "modules": [None, "a", {"observe": "x"}, {"observe": [5]}]}, False)
@example({"kind": "playbook", "slots": [], "language": "../en", "rubric": "x" * 300}, False)
def test_any_data_is_valid_or_has_findings_with_places(
    tmp_path: Path, data: Any, flow: bool
) -> None:
    text = yaml.safe_dump(
        data, allow_unicode=True, default_flow_style=flow, sort_keys=False, width=60
    )
    path = write(
        tmp_path, "playbooks/a.yaml", text.replace("&id", "id") if "*id" not in text else ""
    )
    write(tmp_path, "rubrics/seen.yaml", RUBRIC)
    loader = Loader()
    findings = loader.findings([path])
    lines = loader.lines(findings)
    for finding in findings:
        line = lines.get((finding.file, finding.line))
        assert line is not None
        assert 1 <= finding.column <= len(line) + 1
        assert (finding.line, finding.column) <= (finding.end_line, finding.end_column)
        assert finding.message
        assert "\n" not in finding.message + finding.hint
    loaded = loader.load(path)
    if not any(f.severity is Severity.ERROR for f in findings):
        assert loaded.model
    assert parse(loaded.text, "f")[0] is not None or findings


def test_many_findings_take_no_longer_each(tmp_path: Path) -> None:
    import time

    def seconds(count: int) -> float:
        text = PLAYBOOK + "tips:\n" + "- {{ a }} b\n".replace("{{", "x {{") * count
        text += "".join(f"s{i}: 1\n" for i in range(count))
        path = write(tmp_path, f"{count}.yaml", text)
        began = time.process_time()
        assert len(Loader().findings([path])) >= 2 * min(count, 200)
        return time.process_time() - began

    seconds(100)
    assert seconds(8000) < 20 * max(seconds(1000), 0.05)
