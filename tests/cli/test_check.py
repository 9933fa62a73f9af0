from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from tests.checks.sound import sound, spoilt
from tests.helpers.command import playbook


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


FOLLOW_UPS = ("    follow_ups:\n      - What would you give up for that?\n", "")


def codes(result: Result) -> list[str]:
    return [finding["code"] for finding in json.loads(result.stdout)["findings"]]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ["YML010", "SCI004"]),
        (["--select", "sci"], ["SCI004"]),
        (["--select", "STR, yml010"], ["YML010"]),
        (["--select", "STR", "--select", "SCI004"], ["SCI004"]),
        (["--ignore", "SCI,YML"], []),
        (["--ignore", "SCI", "--select", "SCI004"], ["SCI004"]),
    ],
)
def test_rules_are_chosen(here: Path, arguments: list[str], expected: list[str]) -> None:
    spoilt(here, WARNING, FOLLOW_UPS)
    assert codes(run("--format", "json", *arguments)) == expected


def test_settings_stand_behind_options(here: Path) -> None:
    spoilt(here, WARNING, FOLLOW_UPS)
    settings = 'select = ["YML", "STR"]\nignore = ["STR"]\nfail-on = "warning"\n'
    (here / "playbook.toml").write_text(settings)
    result = run("--format", "json")
    assert (codes(result), result.exit_code) == (["YML010"], 1)
    assert codes(run("--format", "json", "--select", "SCI")) == ["SCI004"]
    assert run("--fail-on", "error").exit_code == 0


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_rule_that_does_not_exist_is_wrong_usage(option: str) -> None:
    result = run(option, "SCI0004")
    assert result.exit_code == 2
    assert "did you mean “SCI004”?" in result.stderr


def test_a_baseline_is_written_and_then_only_what_is_new_is_told(here: Path) -> None:
    spoilt(here, WARNING)
    result = run("--baseline", "known.json", "--write-baseline")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "known.json: 1 findings\n")
    assert run("--baseline", "known.json").output == (
        "3 files checked, nothing found, 1 in the baseline\n"
    )
    spoilt(here, WARNING, FOLLOW_UPS)
    assert codes(run("--format", "json", "--baseline", "known.json")) == ["SCI004"]


def test_a_baseline_may_stand_in_the_settings(here: Path) -> None:
    (here / "playbook.toml").write_text('baseline = "known.json"')
    spoilt(here, WARNING)
    assert run("--write-baseline").exit_code == 0
    assert (here / "known.json").is_file()
    assert run("playbooks").output == "1 file checked, nothing found, 1 in the baseline\n"


@pytest.mark.usefixtures("here")
def test_a_baseline_that_is_not_there_is_named() -> None:
    result = run("--baseline", "none.json")
    assert result.exit_code == 2
    assert "none.json cannot be read" in result.stderr
    result = run("--write-baseline")
    assert (result.exit_code, "--baseline FILE" in result.stderr) == (2, True)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("more", [("playbooks",), ("--select", "SCI"), ("--ignore", "SCI")])
def test_a_baseline_of_a_part_is_refused(more: tuple[str, ...]) -> None:
    result = run("--baseline", "b.json", "--write-baseline", *more)
    assert (result.exit_code, "of the whole project" in result.stderr) == (2, True)


def test_what_a_settings_file_ignores_may_be_selected(here: Path) -> None:
    (here / "playbook.toml").write_text('ignore = ["sci004"]')
    spoilt(here, FOLLOW_UPS)
    assert codes(run("--format", "json")) == []
    assert codes(run("--format", "json", "--select", "SCI004")) == ["SCI004"]


def test_a_day_may_be_named(here: Path) -> None:
    suppress = "suppress: [{rule: YML010, reason: A trial., until: 2026-03-31}]"
    spoilt(here, WARNING, ("duration: 30", f"duration: 30\n{suppress}"))
    assert run("--today", "2026-03-31").output == "3 files checked, nothing found, 1 suppressed\n"
    assert "REF013 warning: " in run("--today", "2026-04-01").output
    assert run("--today", "1.4.2026").exit_code == 2


def test_statistics_come_instead_of_findings(here: Path) -> None:
    spoilt(here, WARNING)
    result = run("--statistics")
    assert result.output.startswith("     1  in     1 file   YML010  ")
    assert result.exit_code == 0


def test_inside_actions_the_format_is_theirs(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoilt(here, ERROR)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert run().output.startswith("::error file=playbooks/backend.yaml,line=9,")
    assert run("--format", "text").output.startswith("playbooks/backend.yaml:9:")
    assert run("--quiet", "rubrics").output == ""


@pytest.mark.parametrize("style", ["json", "sarif", "junit", "gitlab"])
def test_a_format_for_programs_is_written_even_if_nothing_is_found(here: Path, style: str) -> None:
    assert here.is_dir()
    assert run("--quiet", "--format", style).output.strip()
