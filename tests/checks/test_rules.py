"""Every rule against the examples of its folder under tests/rules.

``bad-NAME.yaml`` stands beside the findings expected of it, a folder ``bad-NAME/`` holds them;
``good-NAME`` has none. Each is checked with that one rule.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.checks import check, rules
from generator.diagnostics import Diagnostic, Severity
from generator.project import SUFFIXES
from tests.examples import Example, difference

RULES = Path(__file__).parents[1] / "rules"
_MADE_BESIDE = (".expected", ".md", ".txt")

# What a rule's findings weigh; LAW001 weighs by whose law it is.
SEVERITIES = {
    **dict.fromkeys(
        ("SCI003", "SCI005", "SCI006", "SCI008", "SCI009", "SCI018", "REF010"), Severity.ERROR
    ),
    **dict.fromkeys(
        ("SCI001", "SCI002", "SCI004", "SCI007", "SCI015", "SCI019", "STR014", "REF009",
         "TXT006", "TXT007", "TXT008", "TXT009", "TXT010"),
        Severity.WARNING,
    ),
}  # fmt: skip


def examples(word: str) -> list[Example]:
    found = (path for folder in RULES.iterdir() if folder.is_dir() for path in folder.iterdir())
    return [
        Example(path)
        for path in sorted(found)
        if path.name.startswith(f"{word}-") and path.suffix not in _MADE_BESIDE
    ]


def name(example: Example) -> str:
    return f"{rule_of(example)}-{example.name}"


def rule_of(example: Example) -> str:
    return example.path.parent.name


def findings(example: Example, *wanted: str) -> list[tuple[str, Diagnostic]]:
    folder = example.path if example.path.is_dir() else example.path.parent
    found = check([example.path], wanted=wanted).findings
    return [(Path(f.file).absolute().relative_to(folder).as_posix(), f) for f in found]


def judging() -> list[str]:
    """The rules that are checked for, rather than found on the way while a file is read."""
    return sorted(id_ for id_, rule in rules().items() if rule.check is not None)


BAD, GOOD = examples("bad"), examples("good")


@pytest.mark.parametrize("example", BAD, ids=name)
def test_what_a_rule_is_against_is_found_where_it_stands(example: Example) -> None:
    expected = example.expected()
    assert {wish.code for wish in expected} == {rule_of(example)}
    assert difference(findings(example, rule_of(example)), expected) == []


@pytest.mark.parametrize("example", GOOD, ids=name)
def test_what_a_rule_is_not_against_is_left_alone(example: Example) -> None:
    assert difference(findings(example, rule_of(example)), []) == []


@pytest.mark.parametrize("example", [*BAD, *GOOD], ids=name)
def test_an_example_can_be_read(example: Example) -> None:
    """What cannot be read is never judged, and would be a good example of anything."""
    reading = [id_ for id_, rule in rules().items() if rule.check is None]
    assert difference(findings(example, *reading), []) == []


@pytest.mark.parametrize("id_", judging())
def test_a_rule_has_examples_of_both(id_: str) -> None:
    assert id_ in {rule_of(example) for example in BAD}, f"tests/rules/{id_}/bad-….yaml is missing"
    assert id_ in {rule_of(example) for example in GOOD}, (
        f"tests/rules/{id_}/good-….yaml is missing"
    )


def test_every_folder_is_a_rule_and_everything_in_it_an_example() -> None:
    assert {folder.name for folder in RULES.iterdir() if folder.is_dir()} <= set(judging())
    known = {path for e in (*BAD, *GOOD) for path in (e.path, e.expectation)}
    lost = [p for f in RULES.iterdir() if f.is_dir() for p in f.iterdir() if p not in known]
    assert lost == []


@pytest.mark.parametrize("example", GOOD, ids=name)
def test_nothing_is_expected_of_a_good_example(example: Example) -> None:
    assert not example.expectation.exists()


@pytest.mark.parametrize("example", [e for e in BAD if rule_of(e) in SEVERITIES], ids=name)
def test_a_finding_weighs_what_its_rule_does(example: Example) -> None:
    found = findings(example, rule_of(example))
    assert {finding.severity for _, finding in found} == {SEVERITIES[rule_of(example)]}


@pytest.mark.parametrize("example", BAD, ids=name)
def test_a_finding_says_what_is_wrong_and_what_to_do(example: Example) -> None:
    for _, finding in findings(example, rule_of(example)):
        assert finding.message.strip()
        assert finding.hint.strip()
        assert (finding.end_line, finding.end_column) >= (finding.line, finding.column)


def test_a_law_weighs_less_where_nobody_says_that_it_holds() -> None:
    weights = {
        example.name: {finding.severity for _, finding in findings(example, "LAW001")}
        for example in BAD
        if rule_of(example) == "LAW001"
    }
    assert weights.pop("bad-unknown") == {Severity.WARNING}
    assert set().union(*weights.values()) == {Severity.ERROR}


@pytest.mark.parametrize("example", [*BAD, *GOOD], ids=name)
def test_a_rule_judges_what_is_said_and_not_how_it_is_written(
    example: Example, tmp_path: Path
) -> None:
    """The same data, written as JSON with no line break in it, has the same findings."""
    again = Example(tmp_path / example.path.name)
    copy = shutil.copytree if example.path.is_dir() else shutil.copyfile
    copy(example.path, again.path)
    files = again.path.rglob("*") if again.path.is_dir() else [again.path]
    for file in files:
        if file.suffix in SUFFIXES:
            file.write_text(as_json(file.read_text("utf-8-sig")), "utf-8")
    assert told(again, rule_of(example)) == told(example, rule_of(example))


def told(example: Example, rule: str) -> list[tuple[str, str, str]]:
    return sorted((file, f.path, f.message) for file, f in findings(example, rule))


def as_json(text: str) -> str:
    # U+2028 and the like may stand in no file of ours, so that no other escape is needed
    return json.dumps(data_of(yaml.compose(text, yaml.CSafeLoader)), ensure_ascii=False)


def data_of(node: yaml.Node | None) -> Any:
    """What our reader takes a node for: only plain figures and true and false are no texts."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: data_of(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [data_of(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    if not node.style and re.fullmatch(r"-?\d+(\.\d+)?|true|false", node.value):
        return json.loads(node.value)
    return node.value
