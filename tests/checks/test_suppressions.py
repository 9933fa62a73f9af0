from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.checks import Report, check, rules
from generator.checks.rule import Suppressible
from generator.checks.suppressions import GRACE
from tests.checks.sound import PLAYBOOK, RUBRIC, sound
from tests.loading.files import changed

LAST = date(2026, 3, 31)
REASON = "{rule: YML010, reason: A figure is the name.}"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def checked(*changes: tuple[str, str], today: date = LAST) -> Report:
    sound(Path(), playbook=changed(PLAYBOOK, *changes))
    return check([], today=today)


def codes(report: Report) -> list[tuple[str, str]]:
    return [(f.code, f.severity.value) for f in report.findings]


TOP = ("duration: 30\n", f"duration: 30\nsuppress: [{REASON}]\n")
IN_MODULE = ("    title: Depth\n", f"    title: Depth\n    suppress: [{REASON}]\n")
BARE = (("title: Depth", "title: 7"), ("- What would you give up for that?", "- 8"))


def test_without_a_suppression_all_is_told() -> None:
    report = checked(*BARE)
    assert (codes(report), report.suppressed) == ([("YML010", "warning")] * 2, 0)


def test_it_holds_for_the_thing_that_it_stands_in() -> None:
    report = checked(TOP, *BARE)
    assert (codes(report), report.suppressed) == ([], 2)
    report = checked(IN_MODULE, *BARE, ("title: Welcome", "title: 9"))
    assert ([f.path for f in report.findings], report.suppressed) == (["modules[0].title"], 2)
    item = ("- What would you give up for that?", f"- {{ask: 8, suppress: [{REASON}]}}")
    report = checked(item, ("title: Depth", "title: 7"))
    assert ([f.path for f in report.findings], report.suppressed) == (["modules[1].title"], 1)


def test_it_holds_for_its_rule_only() -> None:
    report = checked(TOP, BARE[0], ("duration: 30", "duration: 90"))
    assert (codes(report), report.suppressed) == ([("STR013", "warning")], 1)


def test_a_finding_at_the_key_of_a_thing_is_inside() -> None:
    slot = "slots:\n  employer:\n    take: organisation\n"
    unused = ("modules:\n", f"{slot}modules:\n")
    assert codes(checked(unused)) == [("REF004", "warning")]
    reason = "    suppress: [{rule: REF004, reason: For the next edition.}]\n"
    report = checked(("modules:\n", f"{slot}{reason}modules:\n"))
    assert (codes(report), report.suppressed) == ([], 1)


def test_a_rubric_has_its_own() -> None:
    text = changed(RUBRIC, ("weight: 100", f"weight: 100\n    suppress: [{REASON}]"))
    sound(
        Path(),
        rubric=changed(
            text,
            ("1: {en: Names a product and no limit of it, zh-Hans: 只说产品，不说限度}", "1: 1"),
        ),
    )
    report = check([])
    assert "YML010" not in [f.code for f in report.findings]
    assert report.suppressed == 1
    assert check([Path("playbooks")]).findings == report.findings


@pytest.mark.parametrize("ran", [["YML010", "REF012"], ["REF012"]])
def test_one_that_takes_nothing_away_is_told_if_its_rule_was_run(ran: list[str]) -> None:
    sound(Path(), playbook=changed(PLAYBOOK, TOP))
    found = [(f.code, f.path) for f in check([], wanted=ran).findings]
    assert found == [("REF012", "suppress[0].rule")] * ("YML010" in ran)


def test_all_that_cover_a_finding_are_used() -> None:
    assert codes(checked(TOP, IN_MODULE, BARE[0])) == []


def ended(until: str) -> tuple[str, str]:
    reason = REASON.replace("}", f", until: {until}}}")
    return ("duration: 30\n", f"duration: 30\nsuppress: [{reason}]\n")


@pytest.mark.parametrize(
    ("days", "expected", "suppressed"),
    [
        (-400, [], 1),
        (0, [], 1),
        (1, [("REF013", "warning")], 1),
        (14, [("REF013", "warning")], 1),
        (15, [("YML010", "warning"), ("REF013", "error")], 0),
        (4000, [("YML010", "warning"), ("REF013", "error")], 0),
    ],
)
def test_after_its_last_day_it_holds_for_a_while(
    days: int, expected: list[tuple[str, str]], suppressed: int
) -> None:
    today = LAST + timedelta(days)
    report = checked(ended("2026-03-31"), ("title: Backend interview", "title: 2026"), today=today)
    assert (codes(report), report.suppressed) == (expected, suppressed)
    assert timedelta(14) == GRACE


def test_it_may_end_on_the_last_of_days() -> None:
    report = checked(ended("9999-12-31"), ("title: Backend interview", "title: 2026"))
    assert (codes(report), report.suppressed) == ([], 1)


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ("", ["approver", "until"]),
        (", approver: Sam Hart", ["until"]),
        (", until: 2999-12-31", ["approver"]),
        (", approver: Sam Hart, until: 2999-12-31", []),
    ],
)
def test_some_rules_want_an_approver_and_a_last_day(given: str, missing: list[str]) -> None:
    assert rules()["SCI008"].suppress is Suppressible.APPROVER
    suppress = f"suppress: [{{rule: SCI008, reason: A trial.{given}}}]\n"
    text = changed(RUBRIC, ("weight: 100", "weight: 60"), ("dimensions:", f"{suppress}dimensions:"))
    sound(Path(), rubric=text)
    report = check([])
    if not missing:
        assert (codes(report), report.suppressed) == ([], 1)
        return
    assert codes(report) == [("REF014", "error"), ("SCI008", "error")]
    for key in ("approver", "until"):
        assert (f"“{key}: …”" in report.findings[0].hint) is (key in missing)


def test_some_rules_are_never_suppressed(monkeypatch: pytest.MonkeyPatch) -> None:
    never = {**rules(), "YML010": replace(rules()["YML010"], suppress=Suppressible.NEVER)}
    monkeypatch.setattr("generator.checks.suppressions.rules", lambda: never)
    assert codes(checked(TOP, BARE[0])) == [("REF014", "error"), ("YML010", "warning")]


def test_a_rule_that_is_not_there_has_the_nearest_named() -> None:
    (finding,) = checked((TOP[0], TOP[1].replace("YML010", "YML011"))).findings
    assert (finding.code, finding.path) == ("REF011", "suppress[0].rule")
    assert "“YML010”" in finding.hint or "“YML01" in finding.hint


@pytest.mark.parametrize(
    "item",
    ["YML010", "{}", "{rule: [YML010]}", "{rule: YML010, reason: A., until: 2026-02-30}",
     "{rule: YML010, reason: A., until: [a]}", "[[{rule: YML010}]]", "{rule: {suppress: [{rule: a}]}}"],
)  # fmt: skip
def test_one_that_is_malformed_is_told_by_its_model(item: str) -> None:
    report = checked((TOP[0], TOP[1].replace(REASON, item)), BARE[0])
    assert any(f.code.startswith("STR") for f in report.findings)
    assert not [f for f in report.findings if f.code.startswith("REF01")]
