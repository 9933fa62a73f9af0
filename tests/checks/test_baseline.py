from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.checks import Report, check
from generator.checks.baseline import read_baseline, write_baseline
from generator.diagnostics import Diagnostic, MachineError, Severity, UsageError
from tests.checks.sound import PLAYBOOK, sound, spoilt
from tests.loading.files import changed, write

WRONG = ("title: Backend interview", "title: 2026"), ("title: Depth", "title: 7")
BASELINE = Path("known.json")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(spoilt(tmp_path, *WRONG))
    return tmp_path


def left(*changes: tuple[str, str]) -> list[tuple[str, int]]:
    """What the baseline does not know in the project with further changes."""
    sound(Path(), playbook=changed(PLAYBOOK, *WRONG, *changes))
    report = check([])
    known = read_baseline(BASELINE, report)
    return [(f.code, f.line) for f in report.findings if f not in known]


def test_what_is_written_is_known() -> None:
    report = check([])
    assert len(report.findings) == 2
    write_baseline(BASELINE, report)
    assert read_baseline(BASELINE, report) == list(report.findings)
    assert BASELINE.read_bytes().endswith(b"\n}\n")
    data = json.loads(BASELINE.read_text("utf-8"))
    assert data["version"] == 1
    assert [(k["file"], k["code"], k["count"]) for k in data["known"]] == [
        ("playbooks/backend.yaml", "YML010", 1),
    ] * 2


@pytest.mark.parametrize(
    ("change", "new"),
    [
        (("kind: playbook\n", "# a comment\n\nkind: playbook\n"), []),
        (("    title: 7", "    title:  7"), [("YML010", 19)]),
        (("title: 2026", "title: 2027"), [("YML010", 6)]),
        (("title: 2026", "title: 2026 # a year"), [("YML010", 6)]),
        (("title: Welcome", "title: 7"), [("YML010", 19)]),
        (("duration: 30", "duration: 0"), [("STR007", 9)]),
    ],
)  # fmt: skip
def test_text_that_moves_stays_known_and_text_that_changes_does_not(
    change: tuple[str, str], new: list[tuple[str, int]]
) -> None:
    write_baseline(BASELINE, check([]))
    assert left(change) == new


def test_names_are_relative_to_the_baseline(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_baseline(here / BASELINE, check([]))
    text = BASELINE.read_text("utf-8")
    monkeypatch.chdir(here.parent)
    report = check([here])
    assert len(read_baseline(here / BASELINE, report)) == 2
    write_baseline(here / BASELINE, report)
    assert (here / BASELINE).read_text("utf-8") == text


def test_a_baseline_may_be_empty() -> None:
    write_baseline(BASELINE, Report(()))
    assert read_baseline(BASELINE, check([])) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "of version 1"),
        ("{}", "of version 1"),
        ('{"version": 2, "known": []}', "of version 1"),
        ('{"version": 1, "known": {}}', "of version 1"),
        ('{"version": 1, "known": [1]}', "damaged"),
        ('{"version": 1, "known": [{"file": "a"}]}', "damaged"),
        ('{"version": 1, "known": [{"file": "a", "code": "b", "line": "c", "count": true}]}', "damaged"),
    ],
)  # fmt: skip
def test_what_is_no_baseline_is_refused(text: str, words: str) -> None:
    write(Path(), "known.json", text)
    with pytest.raises(UsageError, match=words) as caught:
        read_baseline(BASELINE, check([]))
    assert "--write-baseline" in caught.value.hint


def test_a_baseline_that_cannot_be_read_or_written_is_named(here: Path) -> None:
    with pytest.raises(UsageError, match=r"known\.json cannot be read: No such file"):
        read_baseline(BASELINE, Report(()))
    with pytest.raises(MachineError, match="cannot be written"):
        write_baseline(here / "none" / "known.json", Report(()))


def test_what_hides_other_faults_is_never_left_for_later(here: Path) -> None:
    codes = ("YML001", "REF013", "LAW001", "SCI003", "SCI003")
    findings = tuple(
        Diagnostic(code, Severity.ERROR, "playbooks/a.yaml", 1, 1, 1, 2, "", message)
        for code, message in zip(codes, "abcde", strict=True)
    )
    config = Diagnostic("STR003", Severity.ERROR, "playbook.toml", 1, 1, 1, 2, "", "m")
    write_baseline(BASELINE, Report((*findings, config)))
    assert read_baseline(BASELINE, Report((*findings, config))) == list(findings[3:])
    # another message on the same line is another finding
    other = replace(findings[3], message="nothing observes another")
    assert read_baseline(BASELINE, Report((other,))) == []
