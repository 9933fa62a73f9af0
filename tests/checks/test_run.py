from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.checks import check
from generator.diagnostics import Severity
from tests.loading.files import PLAYBOOK, RUBRIC, changed, project, write

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str) -> list[tuple[str, str]]:
    return [(f.file, f.code) for f in check([Path(p) for p in paths]).findings]


def test_nothing_is_found_in_a_sound_project(here: Path) -> None:
    project(here)
    report = check([])
    assert (report.findings, report.checked, report.worst()) == ((), 3, None)
    assert set(report.sources) == {
        "candidates/lin/candidate.yaml", "playbooks/backend.yaml", "rubrics/seen.yaml",
    }  # fmt: skip


def test_this_repository_is_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    report = check([])
    assert report.findings == ()
    assert report.checked >= 9


def test_without_a_path_the_whole_project_is_meant(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project(here, playbook=changed(PLAYBOOK, ("title: 手册", "title: 5")))
    monkeypatch.chdir(here / "rubrics")
    assert [Path(f.file).name for f in check([]).findings] == ["backend.yaml"]
    assert check([Path()]).findings == ()


def test_errors_of_all_files_are_told_in_one_run(here: Path) -> None:
    project(here, playbook="a: 'b", rubric="- a")
    write(here, "playbooks/z.yaml", "kind: playbook\nkind: playbook\n")
    (here / "candidates" / "lin" / "candidate.yaml").write_bytes(b"\xff\xfe")
    assert found(".") == [
        ("candidates/lin/candidate.yaml", "YML001"),
        ("playbooks/backend.yaml", "YML002"),
        ("playbooks/z.yaml", "YML003"),
        ("rubrics/seen.yaml", "STR001"),
    ]


def test_a_file_named_is_always_read(here: Path) -> None:
    project(here)
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
    english = changed(PLAYBOOK, ("language: zh-Hans", "language: en"))
    rubric = changed(RUBRIC, ("name: 架构", "name: {zh-Hans: 架构}"), ("id: seen", "id: Seen"))
    project(here, playbook=english, rubric=rubric)
    write(here, "playbooks/b.yaml", english)
    expected = [("rubrics/seen.yaml", "STR006"), ("rubrics/seen.yaml", "REF005")]
    assert found("playbooks") == found(".") == found("playbooks/b.yaml", ".") == expected


def test_a_shipped_rubric_that_is_named_is_not_of_the_project(here: Path) -> None:
    text = changed(
        PLAYBOOK, ("rubric: seen", "rubric: senior-backend"), ("language: zh-Hans", "language: en")
    )
    project(here, playbook=text)
    assert found() == []


def test_a_broken_configuration_is_all_that_is_told(here: Path) -> None:
    project(here, playbook="- a")
    write(here, "playbook.toml", "exclude = 1")
    assert found() == found("playbooks") == [("playbook.toml", "STR005")]


def test_checking_leaves_nothing_behind(here: Path) -> None:
    project(here)
    before = sorted(here.rglob("*"))
    check([])
    assert sorted(here.rglob("*")) == before


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
    assert "8 errors" in run.stdout
