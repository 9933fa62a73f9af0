from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator import __version__
from generator.cli.main import COMMANDS, main
from generator.diagnostics import MachineError, UsageError
from tests.helpers.command import INPUT, ROOT, playbook, project


def examples(command: click.Command) -> list[str]:
    """The commands that a help page gives as examples."""
    found = re.match(r"Examples?: (.*)", command.epilog or "", re.DOTALL)
    assert found, f"{command.name} gives no example"
    return [f"playbook {one.strip()}" for one in found[1].split("playbook ") if one.strip()]


def named(name: str) -> click.Command:
    command = main.get_command(click.Context(main), name)
    assert command
    return command


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A project with the names that the examples use."""
    folder = project(tmp_path)
    text = (INPUT / "playbooks" / "every-field.en.yaml").read_text("utf-8")
    (folder / "playbooks" / "backend.yaml").write_text(text.replace("id: every", "id: b"), "utf-8")
    (folder / "playbook.toml").write_bytes((INPUT / "playbook.toml").read_bytes())
    (folder / "rubrics" / "backend.yaml").write_text(
        (INPUT / "rubrics" / "scale.yaml").read_text("utf-8").replace("id: scale", "id: backend"),
        "utf-8",
    )
    (folder / "candidates" / "ada").rename(folder / "candidates" / "lin")
    return folder


def test_every_example_of_a_help_page_works(here: Path) -> None:
    # in the order of the help page: what one writes the next may read
    for name in COMMANDS:
        assert examples(named(name)), name
        for example in examples(named(name)):
            run = playbook(*shlex.split(example)[1:], cwd=here)
            assert (run.code, run.err) == (0, ""), example
    for example in examples(main):
        assert playbook(*shlex.split(example)[1:], cwd=here).code == 0, example


@pytest.mark.parametrize("name", COMMANDS)
def test_a_help_page_shows_its_example_and_explains_each_option(name: str) -> None:
    page = CliRunner().invoke(main, [name, "--help"])
    assert page.exit_code == 0
    shown = " ".join(page.output.split())
    for example in examples(named(name)):
        assert example in shown
    for parameter in named(name).params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name


def test_help_lists_every_command() -> None:
    page = CliRunner().invoke(main, ["-h"])
    assert page.exit_code == 0
    lines = page.output.split("Commands:")[1].split("\n\n")[0].strip().splitlines()
    assert {tuple(line.split(maxsplit=1)) for line in lines} == set(COMMANDS.items())


def test_the_version_is_told() -> None:
    assert __version__ in CliRunner().invoke(main, ["--version"]).output


@pytest.mark.parametrize(
    ("word", "hint"), [("rendr", "did you mean “render”?"), ("zzz", "known: render, check")]
)
def test_an_unknown_command_is_named_with_the_nearest(word: str, hint: str) -> None:
    run = CliRunner().invoke(main, [word])
    assert run.exit_code == 2
    assert f"no command “{word}”" in run.stderr
    assert hint in run.stderr


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (UsageError("not so", hint="but so"), 2, "error: not so\nhint: but so\n"),
        (MachineError("no disk"), 3, "error: no disk\n"),
        (RecursionError("x"), 1, "error: the input is nested too deeply\n"),
        (
            PermissionError(13, "Permission denied", "a.yaml"),
            3,
            "error: a.yaml cannot be read or written: Permission denied\n",
        ),
    ],
)
def test_an_exception_becomes_words_and_an_exit_code(
    error: Exception, code: int, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def examine(folder: Path) -> None:
        raise error

    monkeypatch.setattr("generator.render.doctor.examine", examine)
    run = CliRunner().invoke(main, ["doctor"])
    assert (run.exit_code, run.stderr) == (code, said)


@pytest.mark.parametrize(
    ("arguments", "heavy"),
    [
        (["--help"], ["pydantic", "yaml", "jinja2", "markdown_it", "weasyprint", "pypdfium2"]),
        (["check", "playbooks"], ["jinja2", "weasyprint", "pypdfium2", "PIL", "fontTools"]),
        (
            ["render", "playbooks/bare.en.yaml", "--to", "md,html"],
            ["weasyprint", "pypdfium2", "PIL", "fontTools", "openai"],
        ),
    ],
)
def test_a_command_imports_nothing_heavy_that_it_does_not_need(
    arguments: list[str], heavy: list[str], here: Path
) -> None:
    script = (
        "import sys\n"
        "from generator.cli import main\n"
        "try: main()\n"
        "finally: print('imported', *sys.modules)\n"
    )
    made = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=here,
        env={"PYTHONPATH": str(ROOT), "HOME": str(here)},
        capture_output=True,
        check=False,
        text=True,
    )
    imported = made.stdout.splitlines()[-1].split()
    assert imported[0] == "imported"
    assert not set(heavy) & set(imported)
