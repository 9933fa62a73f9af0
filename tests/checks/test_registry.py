from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.checks import check, rules, select
from generator.checks.rule import FAMILIES, UNKNOWN, Rule
from generator.diagnostics import UsageError
from tests.checks.sound import FILES, composed, sound

NOT_SHOWN = {
    "YML001": "bytes that are no UTF-8 cannot stand in an example",
    "YML007": "a million bytes are too long for an example",
    "REF006": "needs a candidate and a playbook together, when a handbook is rendered",
    "REF009": "is about a rubric that no file names; the sound playbook names this one",
    "REF010": "needs two files",
    "SCI009": "needs two files",
    "TPL001": "is about a template, when a handbook is rendered",
    "TPL002": "is about a template, when a handbook is rendered",
}
"""Rules whose example cannot be shown in one file, and why."""

ALL = [pytest.param(rule, id=rule.id) for rule in rules().values()]
SHOWN = [case for case in ALL if case.id not in NOT_SHOWN]


def test_ids_stand_once_in_order() -> None:
    families = list(FAMILIES)
    ids = list(rules())
    assert ids == sorted(ids, key=lambda name: (families.index(name[:3]), name))
    assert ids == [rule.id for rule in rules().values()]


@pytest.mark.parametrize("rule", ALL)
def test_a_rule_says_what_and_why(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.id)
    assert rule.family in FAMILIES
    for text in (rule.title, rule.why, rule.source):
        assert text.strip() == text != ""
        assert "\n" not in text
    assert not rule.title.endswith(".")
    assert rule.why.endswith(".")
    assert not rule.source.endswith(".")
    assert rule.bad.endswith("\n")
    assert rule.good.endswith("\n")
    assert set(rule.kinds) <= set(FILES)
    assert set(rule.by_jurisdiction) <= {"cn", "tw", "hk", "us", "uk", "eu", UNKNOWN}


@pytest.mark.parametrize("rule", SHOWN)
def test_the_bad_example_is_flagged_and_the_good_one_is_not(
    rule: Rule, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert rule.id in flagged(rule, rule.bad, tmp_path)
    assert rule.id not in flagged(rule, rule.good, tmp_path)


def flagged(rule: Rule, fragment: str, root: Path) -> set[str]:
    """Codes found where an example stands, with those of the rules that it names."""
    kind = rule.kinds[0]
    sound(root, **{kind: composed(kind, fragment)})
    named = [name for name in re.findall(r"\b[A-Z]{3}\d{3}\b", rule.bad) if name in rules()]
    return {finding.code for finding in check([], wanted=[rule.id, *named]).findings}


@pytest.mark.parametrize("name", NOT_SHOWN)
def test_no_exception_is_out_of_date(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    rule = rules()[name]
    if rule.kinds:
        assert rule.id not in flagged(rule, rule.bad, tmp_path), "it can be shown after all"


def test_nothing_said_means_all() -> None:
    assert select((), ()) == set(rules())


@pytest.mark.parametrize(
    ("wanted", "unwanted", "there", "gone"),
    [
        (["SCI"], [], ["SCI004"], ["STR001", "TXT001"]),
        (["SCI004"], [], ["SCI004"], ["SCI001", "STR001"]),
        ([], ["SCI"], ["STR001"], ["SCI004", "SCI001"]),
        (["SCI"], ["SCI004"], ["SCI001"], ["SCI004"]),
        (["SCI004"], ["SCI"], ["SCI004"], ["SCI001"]),
        (["SCI004", "TXT"], ["SCI", "TXT001"], ["SCI004", "TXT002"], ["SCI001", "TXT001"]),
        (["SCI"], ["SCI"], [], ["SCI001", "SCI004"]),
        (["S"], [], ["SCI001", "STR001"], ["TXT001"]),
    ],
)
def test_the_longer_word_decides(
    wanted: list[str], unwanted: list[str], there: list[str], gone: list[str]
) -> None:
    kept = select(wanted, unwanted)
    assert set(there) <= kept
    assert not set(gone) & kept


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("SCI999", "did you mean “SCI"),
        ("sci004", "did you mean “SCI004”?"),
        ("SIC", "did you mean “SCI”?"),
        ("", "see: playbook rules"),
        ("9", "see: playbook rules"),
    ],
)
def test_a_word_that_fits_no_rule_is_refused(word: str, hint: str) -> None:
    for wanted, unwanted in ((word, None), (None, word)):
        with pytest.raises(UsageError, match=f"no rule or family “{word}”") as caught:
            select(*([] if w is None else [w] for w in (wanted, unwanted)))
        assert hint in caught.value.hint
