"""Where questions about protected grounds are looked for, and what a finding weighs and advises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.checks import Report, check, rules
from generator.diagnostics import Diagnostic, Severity
from tests.checks.sound import PLAYBOOK, sound
from tests.loading.files import changed

LAWS = tuple(f"LAW{number:03}" for number in range(10, 28))
JURISDICTIONS = {"cn", "tw", "hk", "us", "uk", "eu", "unknown"}
ASKED = "Are you married?"
SAID = ("- How would you keep a queue", f"- {ASKED} How would you keep a queue")
FOLLOW_UP = ("- What would you give up for that?", f"- {ASKED}")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def checked(*changes: tuple[str, str]) -> Report:
    sound(Path(), playbook=changed(PLAYBOOK, *changes))
    return check([])


def laws(*changes: tuple[str, str]) -> list[Diagnostic]:
    return [f for f in checked(*changes).findings if f.code in LAWS]


def test_the_sound_project_asks_nothing() -> None:
    assert laws() == []


@pytest.mark.parametrize(
    "change",
    [
        SAID,
        FOLLOW_UP,
        (FOLLOW_UP[0], f"- {{ask: '{ASKED}', why: To see.}}"),
        (FOLLOW_UP[0], f"- What?\n    contingencies:\n      - {{when: Silence, say: '{ASKED}'}}"),
        (FOLLOW_UP[0], f"- What?\n    scenario: {{situation: '{ASKED}'}}"),
        (FOLLOW_UP[0], f"- What?\n    answers:\n      - {{about: Pay, answer: '{ASKED}'}}"),
        (
            FOLLOW_UP[0],
            f"- {{ask: 'At {{{{ employer }}}}?', otherwise: '{ASKED}'}}",
        ),
    ],
    ids=["said", "follow-up", "asked", "contingency", "scenario", "answer", "otherwise"],
)
def test_what_the_candidate_hears_is_looked_at(change: tuple[str, str]) -> None:
    slots = "slots:\n  employer: {take: organisation, from: experience}\nmodules:\n"
    (finding,) = laws(("modules:\n", slots), change)
    line = Path(finding.file).read_text("utf-8").splitlines()[finding.line - 1]
    assert line[finding.column - 1 :].startswith(("Are you married", "married"))


@pytest.mark.parametrize(
    "change",
    [
        ("duration: 30\n", f"duration: 30\ntips: ['{ASKED}']\n"),
        ("duration: 30\n", f"duration: 30\npositioning: '{ASKED}'\n"),
        ("    title: Depth\n", f"    title: Depth\n    goal: '{ASKED}'\n"),
        ("    title: Depth\n", f"    title: Depth\n    notes: '{ASKED}'\n"),
        ("    title: Depth\n", f"    title: Depth\n    tone: ['{ASKED}']\n"),
        (FOLLOW_UP[0], f"- {{ask: What?, why: '{ASKED}', listen_for: '{ASKED}'}}"),
        (
            FOLLOW_UP[0],
            f"- What?\n    contingencies:\n      - {{when: '{ASKED}', reads_as: '{ASKED}'}}",
        ),
        ("Names the limits before the tools", ASKED),
    ],
    ids=["tip", "positioning", "goal", "notes", "tone", "why", "when", "observed"],
)
def test_what_only_the_interviewer_reads_is_not(change: tuple[str, str]) -> None:
    assert laws(change) == []


@pytest.mark.parametrize("id_", LAWS)
def test_a_rule_knows_every_law_its_date_and_its_limits(id_: str) -> None:
    rule = rules()[id_]
    assert set(rule.by_jurisdiction) == JURISDICTIONS
    assert all(f"{place}: " in rule.source for place in JURISDICTIONS - {"unknown"})
    assert "not legal advice" in rule.why
    assert "November 2026" in rule.why
    gravest = min(rule.by_jurisdiction.values(), key=lambda severity: severity.rank)
    assert rule.by_jurisdiction["unknown"] is rule.severity is gravest


# Where asking is forbidden by itself: shared in the field, whatever rules are added.
GRAVEST = {
    "cn": {"LAW010", "LAW011", "LAW012", "LAW014", "LAW015", "LAW017"},
    "us": {"LAW017", "LAW019", "LAW025"},
    "uk": {"LAW017", "LAW019"},
}


@pytest.mark.parametrize("place", GRAVEST)
def test_the_law_of_the_place_weighs(place: str) -> None:
    errors = {id_ for id_ in LAWS if rules()[id_].by_jurisdiction[place] is Severity.ERROR}
    assert errors == GRAVEST[place]


@pytest.mark.parametrize(
    ("place", "severity"), [("uk", "warning"), ("us", "warning"), ("cn", "error"), ("tw", "error")]
)
def test_language_and_law_are_independent(place: str, severity: str) -> None:
    for asked in (ASKED, "您结婚了吗？", "請問您結婚了嗎？"):
        change = (FOLLOW_UP[0], f"- {asked}")
        (finding,) = laws(("jurisdiction: [uk]", f"jurisdiction: [{place}]"), change)
        assert (finding.code, finding.severity.value) == ("LAW010", severity)


def test_of_several_laws_the_strictest_weighs() -> None:
    (finding,) = laws(("jurisdiction: [uk]", "jurisdiction: [uk, tw]"), FOLLOW_UP)
    assert finding.severity is Severity.ERROR


def test_without_a_jurisdiction_the_strictest_law_applies_and_a_note_says_so() -> None:
    (finding,) = laws(("jurisdiction: [uk]\n", ""), FOLLOW_UP)
    assert finding.severity is Severity.ERROR
    assert "the strictest law applies" in finding.message
    (finding,) = laws(FOLLOW_UP)
    assert "strictest" not in finding.message


def test_the_projects_law_is_not_silence() -> None:
    Path("playbook.toml").write_text('jurisdiction = ["us"]\n')
    (finding,) = laws(("jurisdiction: [uk]\n", ""), FOLLOW_UP)
    assert finding.severity is Severity.WARNING
    assert "strictest" not in finding.message


@pytest.mark.parametrize(
    ("language", "wording"),
    [
        ("en", "six days of travel"),
        ("zh-Hans", "每月约出差六天"),
        ("zh-Hant", "每個月大約出差六天"),
    ],
)
def test_lawful_wording_is_in_the_playbooks_language(language: str, wording: str) -> None:
    change = ("language: en", f"language: {language}")
    assert wording in next(f for f in laws(change, FOLLOW_UP)).hint


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("id_", LAWS)
def test_no_rule_is_against_what_a_rule_advises(id_: str, language: str) -> None:
    asked = re.search(r'script: \["(.*)"\]', rules()[id_].bad)
    assert asked
    speaking = ("language: en", f"language: {language}")
    found = [f for f in laws(speaking, (FOLLOW_UP[0], f"- {asked[1]}")) if f.code == id_]
    assert found
    for advice in re.findall("“(.+)”", found[0].hint):
        assert laws(speaking, (FOLLOW_UP[0], f"- {advice}")) == []


def test_an_error_needs_reason_approver_and_day() -> None:
    def suppressed(*given: str) -> list[str]:
        entry = ", ".join(("rule: LAW010", *given))
        change = ("duration: 30\n", f"duration: 30\nsuppress: [{{{entry}}}]\n")
        return [f.code for f in checked(change, FOLLOW_UP).findings if f.code[:3] in ("LAW", "STR")]

    whole = ("reason: A film about it", "approver: Counsel", "until: 2126-01-01")
    assert suppressed(*whole) == []
    for left_out in range(3):
        assert suppressed(*(w for i, w in enumerate(whole) if i != left_out))
