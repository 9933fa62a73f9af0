from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from generator.checks import Report, check
from generator.checks.run import config_of, without
from generator.diagnostics import Diagnostic, Place, Severity, UsageError
from tests.checks.sound import PLAYBOOK, RUBRIC, sound, spoilt
from tests.loading.files import changed, write

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str, wanted: Sequence[str] = ()) -> list[tuple[str, str]]:
    return [(f.file, f.code) for f in check([Path(p) for p in paths], wanted=wanted).findings]


def test_nothing_is_found_in_a_sound_project(here: Path) -> None:
    sound(here)
    report = check([])
    assert (report.findings, report.checked, report.worst()) == ((), 3, None)
    assert (report.lines, report.suppressed, report.known) == ({}, 0, 0)


def test_the_lines_of_findings_are_kept(here: Path) -> None:
    spoilt(here, ("title: Backend interview", "title: 2026"), ("duration: 30", "duration: 0"))
    report = check([])
    assert report.worst() is Severity.ERROR
    assert report.lines == {
        ("playbooks/backend.yaml", 6): "title: 2026",
        ("playbooks/backend.yaml", 9): "duration: 0",
    }


def test_this_repository_is_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    report = check([])
    assert report.findings == ()
    assert report.checked >= 9


def test_without_a_path_the_whole_project_is_meant(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoilt(here, ("title: Backend interview", "title: 5"))
    monkeypatch.chdir(here / "rubrics")
    assert [Path(f.file).name for f in check([]).findings] == ["backend.yaml"]
    assert check([Path()]).findings == ()


def test_errors_of_all_files_are_told_in_one_run(here: Path) -> None:
    sound(here, playbook="a: 'b", rubric="- a")
    write(here, "playbooks/z.yaml", "kind: playbook\nkind: playbook\n")
    (here / "candidates" / "lin" / "candidate.yaml").write_bytes(b"\xff\xfe")
    assert found(".") == [
        ("candidates/lin/candidate.yaml", "YML001"),
        ("playbooks/backend.yaml", "YML002"),
        ("playbooks/z.yaml", "YML003"),
        ("rubrics/seen.yaml", "STR001"),
    ]


def test_a_file_named_is_always_read(here: Path) -> None:
    sound(here)
    write(here, "playbook.toml", 'exclude = ["drafts"]')
    write(here, "drafts/a.txt", "kind: rubric\n")
    write(here, "drafts/b.yaml", "kind: rubric\n")
    assert found() == []
    assert {file for file, _ in found("drafts/a.txt")} == {"drafts/a.txt"}
    assert {file for file, _ in found("drafts")} == {"drafts/b.yaml"}


def test_a_file_that_is_not_there_is_a_finding(here: Path) -> None:
    report = check([Path("none.yaml")])
    (finding,) = report.findings
    assert (finding.file, finding.code, finding.line, finding.column) == (
        "none.yaml", "YML001", 1, 1,
    )  # fmt: skip
    assert report.worst() is Severity.ERROR


def test_findings_of_a_rubric_are_told_once(here: Path) -> None:
    rubric = changed(
        RUBRIC, ("{en: Depth, zh-Hans: 深度}", "{zh-Hans: 深度}"), ("id: seen", "id: Seen")
    )
    sound(here, rubric=rubric)
    write(here, "playbooks/b.yaml", changed(PLAYBOOK, ("id: backend", "id: other")))
    expected = [("rubrics/seen.yaml", "STR006"), ("rubrics/seen.yaml", "REF005")]
    assert found("playbooks") == found(".") == found("playbooks/b.yaml", ".") == expected


def test_a_shipped_rubric_that_is_named_is_not_of_the_project(here: Path) -> None:
    spoilt(here, ("rubric: seen", "rubric: senior-backend"), (", dimension: depth", ""))
    assert {file for file, _ in found()} <= {"playbooks/backend.yaml", "rubrics/seen.yaml"}
    assert found(wanted=["STR", "YML", "TXT"]) == []


def test_a_broken_configuration_is_all_that_is_told(here: Path) -> None:
    sound(here, playbook="- a")
    write(here, "playbook.toml", "exclude = 1")
    assert found() == found("playbooks") == [("playbook.toml", "STR005")]


def test_checking_leaves_nothing_behind(here: Path) -> None:
    sound(here)
    before = sorted(here.rglob("*"))
    check([])
    assert sorted(here.rglob("*")) == before


def test_only_selected_rules_count(here: Path) -> None:
    spoilt(here, ("title: Backend interview", "title: 2026"), ("duration: 30", "duration: 90"))
    assert [code for _, code in found()] == ["YML010", "STR013"]
    assert [code for _, code in found(wanted=["STR"])] == ["STR013"]
    assert check([], unwanted=["YML", "STR013"]).findings == ()
    with pytest.raises(UsageError, match="no rule or family “SCX”"):
        check([], wanted=["SCX"])


def test_suppressions_are_held_against_a_day(here: Path) -> None:
    suppress = "suppress: [{rule: STR013, reason: A trial., until: 2026-03-31}]"
    spoilt(here, ("duration: 30", f"duration: 90\n{suppress}"))
    report = check([], today=date(2026, 3, 31))
    assert (report.findings, report.suppressed) == ((), 1)
    report = check([], today=date(2026, 4, 1))
    assert ([f.code for f in report.findings], report.suppressed) == (["REF013"], 1)


def test_processes_find_what_one_finds(here: Path) -> None:
    sound(here)
    for number in range(120):
        text = changed(PLAYBOOK, ("id: backend", f"id: backend-{number}"))
        wrong = changed(text, ("title: Depth", f"title: {number}"))
        write(here, f"playbooks/b{number:03}.yaml", wrong if number % 3 == 0 else text)
    alone, together = check([], processes=1), check([], processes=3)
    assert alone == together
    assert (alone.checked, len(alone.findings), len(alone.lines)) == (123, 40, 40)


def test_a_machine_that_allows_no_processes_checks_all_the_same(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no semaphores")

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", refuse)
    for number in range(100):
        write(here, f"playbooks/{number}.yaml", "- a")
    report = check([Path("playbooks")], processes=2)
    assert (report.checked, len(report.findings)) == (100, 100)


def test_the_configuration_is_that_of_the_first_path(here: Path) -> None:
    write(here, "a/playbook.toml", 'fail-on = "info"')
    sound(here / "a")
    sound(here / "b")
    assert config_of([Path("a/playbooks"), Path("b")]).fail_on == "info"
    assert config_of([Path("b"), Path("a")]).fail_on == "error"
    write(here, "a/playbook.toml", "fail-on = 1")
    assert config_of([Path("a")]).fail_on == "error"


def test_a_report_less_what_is_known() -> None:
    one, two = (
        Diagnostic.at("STR003", Severity.ERROR, "a.yaml", Place(n, 1, n, 2), "wrong")
        for n in (1, 2)
    )
    left = without(Report((one, two), {}, 1), [one])
    assert (left.findings, left.known, left.checked) == ((two,), 1, 1)


HEAVY = (
    "weasyprint", "openai", "pypdfium2", "jinja2", "fontTools", "babel", "rich", "httpx", "numpy",
    "generator.render", "generator.personalize", "generator.resume",
)  # fmt: skip


def test_check_imports_neither_a_pdf_library_nor_a_model() -> None:
    program = (
        "import sys; from generator.cli import main\n"
        "try: main(['check', 'playbooks', 'tests/invalid/several-files'], prog_name='playbook')\n"
        "except SystemExit: pass\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.splitlines()[-1] == "[]"
    assert "several-files/rubrics/" in run.stdout


def test_of_one_rule_no_file_has_more_than_200_findings(here: Path) -> None:
    many = "\n".join(f"  - {number}" for number in range(1000))
    slots = "  - '{{ x }}'\n" * 1000
    write(here, "playbooks/a.yaml", f"{PLAYBOOK}tips:\n{many}\n{slots}")
    counts = Counter(f.code for f in check([]).findings if f.file == "playbooks/a.yaml")
    assert (counts["YML010"], counts["TXT002"]) == (200, 200)
    assert sum("there are more" in f.message for f in check([]).findings) == 2
