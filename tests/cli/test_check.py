from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from tests.checks.sound import sound, spoilt
from tests.helpers.command import playbook
from tests.loading.files import write


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(sound(tmp_path))
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments])


ERROR = ("duration: 30", "duration: 0")
WARNING = ("title: Backend interview", "title: 2024")


@pytest.mark.usefixtures("here")
def test_a_sound_project_ends_with_0() -> None:
    result = run()
    assert (result.exit_code, result.output) == (0, "3 files checked, nothing found\n")
    assert (run("--quiet").exit_code, run("-q").output) == (0, "")


@pytest.mark.parametrize(
    ("change", "fail_on", "code"),
    [
        (ERROR, "error", 1), (ERROR, "warning", 1), (ERROR, "info", 1),
        (WARNING, "error", 0), (WARNING, "warning", 1), (WARNING, "info", 1),
    ],
)  # fmt: skip
def test_findings_end_with_1_from_a_severity_on(
    here: Path, change: tuple[str, str], fail_on: str, code: int
) -> None:
    spoilt(here, change)
    assert run("--fail-on", fail_on).exit_code == code
    if fail_on == "error":
        assert run().exit_code == code


def test_quiet_still_tells_what_is_found(here: Path) -> None:
    spoilt(here, WARNING)
    assert "playbooks/backend.yaml:6:8 YML010 warning: " in run("--quiet").output


def test_json_is_json_whatever_is_found(here: Path) -> None:
    assert json.loads(run("--format", "json", "--quiet").output) == {"version": 1, "findings": []}
    spoilt(here, ERROR)
    result = run("--format", "json")
    (found,) = json.loads(result.output)["findings"]
    assert (found["file"], found["code"], found["line"]) == ("playbooks/backend.yaml", "STR007", 9)
    assert result.exit_code == 1


def test_a_broken_configuration_is_json_too(here: Path) -> None:
    (here / "playbook.toml").write_text("exclude = 1")
    result = run("--format", "json")
    (found,) = json.loads(result.output)["findings"]
    assert (found["file"], found["code"], result.exit_code) == ("playbook.toml", "STR005", 1)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    "arguments", [["--format", "xml"], ["--fail-on", "never"], ["--select"], ["--nothing"]]
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Error: " in result.output


@pytest.mark.usefixtures("here")
def test_a_file_that_is_not_there_is_a_finding() -> None:
    result = run("none.yaml")
    assert result.exit_code == 1
    assert result.output.startswith("none.yaml:1:1 YML001 there is no such file\n")


def test_several_paths_in_one_run(here: Path) -> None:
    spoilt(here, ERROR)
    result = run("rubrics", "playbooks/backend.yaml", "none.yaml", "playbooks")
    assert "3 files checked: 2 errors" in result.output


@pytest.mark.parametrize(
    "raw",
    [b"", b"\xff\xfe\x00", b"[" * 200_000, b"a: &a [*a]", "标题: 手册".encode("gbk"), b"\x00" * 9,
     b"kind: playbook\nmodules: " + b"[" * 60 + b"]" * 60, b"kind: rubric\nlevels: {1: 2}\n"],
    ids=lambda raw: str(raw[:8]),
)  # fmt: skip
def test_no_file_ends_in_a_traceback(here: Path, raw: bytes) -> None:
    (here / "playbooks" / "backend.yaml").write_bytes(raw)
    ended = playbook("check", cwd=here)
    assert (ended.code, ended.err) == (1, "")
    assert "playbooks/backend.yaml:" in ended.out


def test_a_pipe_that_is_not_utf_8_gets_what_it_can_show(here: Path) -> None:
    spoilt(here, ERROR)
    ended = playbook("check", cwd=here, env={"PYTHONIOENCODING": "ascii"})
    assert (ended.code, ended.err) == (1, "")
    assert "STR007" in ended.out


def test_a_project_is_checked_from_another_folder(here: Path) -> None:
    (here / "elsewhere" / "deep").mkdir(parents=True)
    spoilt(here, ERROR)
    for cwd in (here / "elsewhere" / "deep", here.parent):
        ended = playbook("check", Path("..") / ".." if cwd != here.parent else here.name, cwd=cwd)
        assert ended.code == 1
        assert "3 files checked: 1 error" in ended.out
