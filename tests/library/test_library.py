"""The names that other programs rely on, used as they would use them."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import generator
from generator import (
    InputError,
    Severity,
    UsageError,
    check_files,
    load_candidate,
    load_playbook,
    load_rubric,
    render_handbook,
)
from tests.checks.sound import PLAYBOOK, sound
from tests.helpers.command import ROOT, playbook
from tests.loading.files import changed

# A change here is a change for everybody who wrote a program with it: CHANGELOG, and docs/library.md.
PUBLIC = {
    "check_files": "(*paths: 'AnyPath', select: 'Sequence[str]' = (), ignore: 'Sequence[str]' = (), "
    "today: 'date | None' = None) -> 'Report'",
    "load_candidate": "(path: 'AnyPath') -> 'Candidate'",
    "load_playbook": "(path: 'AnyPath') -> 'Playbook'",
    "load_rubric": "(path: 'AnyPath') -> 'Rubric'",
    "render_handbook": "(playbook: 'AnyPath', candidate: 'AnyPath | None' = None, *, "
    "to: \"Literal['md', 'html', 'pdf']\" = 'md', paper: \"Literal['a4', 'letter']\" = 'a4', "
    "date: 'str' = '') -> 'bytes'",
}
CLASSES = {
    "Candidate", "Diagnostic", "InputError", "MachineError", "Playbook", "PlaybookError", "Report",
    "Rubric", "Severity", "UsageError",
}  # fmt: skip


ANY: Any = render_handbook
"""As a program without types calls it."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return sound(tmp_path)


def plain(signature: inspect.Signature) -> str:
    """A signature as the page writes it: names and defaults, no types."""
    bare = [one.replace(annotation=one.empty) for one in signature.parameters.values()]
    return str(signature.replace(parameters=bare, return_annotation=signature.empty))


def test_the_names_and_signatures_are_the_documented_ones() -> None:
    page = (ROOT / "docs" / "library.md").read_text("utf-8")
    terms = [line for line in page.splitlines() if re.match(r"`\w+\(.*`$", line)]
    shown = dict(re.findall(r"`(\w+)(\(.*?\))`", "\n".join(terms)))
    assert shown == {name: plain(inspect.signature(getattr(generator, name))) for name in PUBLIC}
    assert set(generator.__all__) == {*PUBLIC, *CLASSES, "__version__"}
    for name, signature in PUBLIC.items():
        assert str(inspect.signature(getattr(generator, name))) == signature
    for name in generator.__all__:
        assert f"`{name}" in page, f"docs/library.md says nothing about {name}"
        assert name == "__version__" or getattr(generator, name).__doc__
    assert set(generator.__all__) <= set(dir(generator))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(generator, "nothing")  # noqa: B009


def test_importing_it_loads_no_room() -> None:
    code = "import generator, sys; print([m for m in sys.modules if m.startswith('generator.')])"
    made = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True
    )
    assert made.stdout == "[]\n"


def test_models_are_loaded(project: Path) -> None:
    assert load_playbook(project / "playbooks/backend.yaml").modules[1].title == "Depth"
    assert load_rubric(str(project / "rubrics/seen.yaml")).dimensions[0].weight == 100
    for path in (project / "candidates/lin", project / "candidates/lin/candidate.yaml"):
        assert load_candidate(path).name == "Lin Example"


def test_errors_come_with_their_places(tmp_path: Path) -> None:
    folder = sound(tmp_path, playbook=changed(PLAYBOOK, ("duration: 30", "duratoin: 30")))
    path = folder / "playbooks" / "backend.yaml"
    for ask in (load_playbook, render_handbook):
        with pytest.raises(InputError) as caught:
            ask(path)
        assert {(f.code, f.line) for f in caught.value.findings} >= {("STR003", 9)}
    with pytest.raises(InputError, match="is a rubric, not a playbook") as caught:
        load_playbook(folder / "rubrics" / "seen.yaml")
    assert [f.line for f in caught.value.findings] == [1]
    with pytest.raises(InputError):
        load_playbook(folder / "nothing.yaml")


def test_files_are_checked(project: Path) -> None:
    assert check_files(project).findings == ()
    path = project / "playbooks" / "backend.yaml"
    path.write_text(changed(PLAYBOOK, ("title: Depth", "title: 7")), "utf-8")
    (finding,) = check_files(project, today=date(2026, 1, 1)).findings
    assert (finding.code, finding.severity) == ("YML010", Severity.WARNING)
    assert check_files(path, ignore=["YML"]).findings == ()
    assert check_files(path, select=["SCI"]).worst() is None
    with pytest.raises(UsageError):
        check_files(path, select=["XYZ"])


def test_a_handbook_is_what_the_command_writes(project: Path) -> None:
    given = ("playbooks/backend.yaml", "--candidate", "candidates/lin", "--date", "1 May")
    assert playbook("render", *given, cwd=project).code == 0
    for to in ("md", "html", "pdf"):
        made = render_handbook(
            project / "playbooks/backend.yaml",
            project / "candidates/lin",
            to=to,
            date="1 May",
        )
        assert made == (project / "output" / "backend" / f"lin.{to}").read_bytes()
    assert b"Lin Example" not in render_handbook(project / "playbooks/backend.yaml")


def test_a_check_goes_by_the_configuration_and_sees_it_change(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    path = project / "playbooks" / "backend.yaml"
    path.write_text(changed(PLAYBOOK, ("title: Depth", "title: 7")), "utf-8")
    config = project / "playbook.toml"
    config.write_text('ignore = ["YML010"]\n')
    assert check_files(project).findings == ()
    config.write_text("")
    assert [f.code for f in check_files(project).findings] == ["YML010"]
    assert playbook("check", "--baseline", "known.json", "--write-baseline", cwd=project).code == 0
    config.write_text('baseline = "known.json"\n')
    report = check_files(project)
    assert (report.findings, report.known) == ((), 1)
    config.write_text('select = ["SCI"]\n')
    assert check_files().findings == ()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda p: ANY(p, to="png"), "to cannot be 'png'"),
        (lambda p: ANY(p, paper="a3"), "paper cannot be 'a3'"),
        (lambda p: ANY(p, date=date(2026, 1, 1)), "printed as it is given"),
        (lambda p: render_handbook(p, date="\ud800"), "cannot be printed"),
        (lambda p: render_handbook("a\0b"), "can be no path"),
        (lambda p: render_handbook(p, "nobody"), "no candidate at nobody"),
        (lambda p: check_files(p, select="SCI"), "select is a list"),
    ],
)
def test_what_cannot_be_meant_is_said_in_plain_words(
    call: Callable[[Path], object], said: str, project: Path
) -> None:
    with pytest.raises(UsageError, match=said):
        call(project / "playbooks" / "backend.yaml")


def test_the_bot_of_the_page_works(project: Path) -> None:
    text = (ROOT / "docs" / "library.md").read_text("utf-8")
    code = text.partition("```python\n")[2].partition("```")[0]
    assert sum(bool(line.strip()) for line in code.splitlines()) <= 20
    bot = project / "bot.py"
    bot.write_text(code, "utf-8")

    def run() -> str:
        made = subprocess.run(
            [sys.executable, bot, project, "playbooks/backend.yaml", "candidates/lin"],
            cwd=project, env={"PYTHONPATH": str(ROOT)}, capture_output=True, check=True, text=True,
        )  # fmt: skip
        return made.stdout

    assert run() == "All is well.\n"
    made = (project / "handbook.pdf").read_bytes()
    assert made.startswith(b"%PDF-")
    path = project / "playbooks" / "backend.yaml"
    path.write_text(changed(PLAYBOOK, ("duration: 30", "duratoin: 30")), "utf-8")
    said = run()
    assert "playbooks/backend.yaml:9 STR003" in said
    assert "No handbook: playbooks/backend.yaml is not rendered" in said
    assert (project / "handbook.pdf").read_bytes() == made
