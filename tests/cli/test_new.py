from __future__ import annotations

import contextlib
import json
import os
import subprocess
from pathlib import Path

import pytest

from generator.checks import check
from generator.diagnostics import UsageError
from generator.project.scaffold import scaffold
from tests.helpers.command import own_mounts, playbook, written
from tests.helpers.reading import markdown_text, squeeze

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
FILES = [
    ".gitignore",
    ".vscode/extensions.json",
    ".vscode/settings.json",
    "README.md",
    "candidates/example/candidate.yaml",
    "candidates/example/resume.md",
    "playbook.toml",
    "playbooks/sales.yaml",
    "rubrics/sales.yaml",
    "schemas/candidate.schema.json",
    "schemas/playbook.schema.json",
    "schemas/rubric.schema.json",
]


def git(*arguments: str, cwd: Path) -> str:
    """Run git with nobody's settings: somebody's own ignored files would count, too."""
    env = {"PATH": os.environ["PATH"], "HOME": str(cwd), "GIT_CONFIG_NOSYSTEM": "1"}
    made = subprocess.run(
        ["git", *arguments], cwd=cwd, env=env, capture_output=True, check=True, text=True
    )
    return made.stdout


# In each language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_project_passes_the_check_and_renders(language: str, tmp_path: Path) -> None:
    new = playbook("new", "sales", "--language", language, cwd=tmp_path)
    assert (new.code, new.err) == (0, "")
    folder = tmp_path / "sales"
    assert written(folder) == FILES
    check = playbook("check", "--format", "json", cwd=folder)
    assert (check.code, json.loads(check.out)["findings"], check.err) == (0, [], "")

    given = ("playbooks/sales.yaml", "--candidate", "candidates/example", "--to", "md")
    run = playbook("render", *given, cwd=folder)
    assert (run.code, run.out, run.err) == (0, "output/sales/example.md\n", "")
    text = (folder / "output" / "sales" / "example.md").read_text("utf-8")
    name = (folder / "candidates" / "example" / "resume.md").read_text("utf-8").split("\n")[0]
    assert squeeze(name.lstrip("# ")) in squeeze(markdown_text(text))
    assert "__name__" not in text
    assert ("{{" in text, "CHANGE" in text) == (False, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_name_stands_where_it_must_and_no_placeholder_is_left(
    language: str, tmp_path: Path
) -> None:
    assert playbook("new", "night-shift", "--language", language, cwd=tmp_path).code == 0
    folder = tmp_path / "night-shift"
    texts = {path: path.read_bytes().decode() for path in folder.rglob("*") if path.is_file()}
    assert not [path for path, text in texts.items() if "__name__" in text + str(path)]
    assert not [path for path, text in texts.items() if "\r" in text]
    assert "id: night-shift\n" in texts[folder / "playbooks" / "night-shift.yaml"]
    assert "rubric: night-shift " in texts[folder / "playbooks" / "night-shift.yaml"]
    assert f"language: {language}\n" in texts[folder / "playbooks" / "night-shift.yaml"]
    assert "playbook render playbooks/night-shift.yaml" in texts[folder / "README.md"]
    assert json.loads(texts[folder / ".vscode" / "settings.json"])


def test_it_is_chinese_unless_asked_for_otherwise(tmp_path: Path) -> None:
    assert playbook("new", "one", cwd=tmp_path).code == 0
    assert playbook("new", "two", "--language", "zh-Hans", cwd=tmp_path).code == 0
    same = [(tmp_path / name / "candidates/example/resume.md").read_bytes() for name in ("one", "two")]  # fmt: skip
    assert same[0] == same[1]


def test_it_names_its_files_and_a_command_that_works(tmp_path: Path) -> None:
    run = playbook("new", "in/some/sales", "--language", "en", cwd=tmp_path)
    listed, _, advice = run.out.partition("\n\n")
    assert sorted(listed.splitlines()) == [f"in/some/sales/{file}" for file in FILES]
    (command,) = (line.strip() for line in advice.splitlines() if line.startswith("  "))
    name, *words = command.split()
    assert name == "playbook"
    assert playbook(*words, "--to", "md", cwd=tmp_path).code == 0
    assert written(tmp_path / "output") == ["sales/example.md"]


# Personal data


def test_git_takes_the_example_and_nobody_real(tmp_path: Path) -> None:
    assert playbook("new", "sales", "--language", "en", cwd=tmp_path).code == 0
    folder = tmp_path / "sales"
    for name in ("real", "example-2", "example.old", ".hidden"):
        (folder / "candidates" / name).mkdir()
        (folder / "candidates" / name / "candidate.yaml").write_text("name: Real\n")
    (folder / "candidates" / "résumé.pdf").write_bytes(b"%PDF")
    (folder / "output" / "sales").mkdir(parents=True)
    (folder / "output" / "sales" / "real.md").write_text("Real\n")
    git("init", "--quiet", cwd=folder)
    git("add", "-A", cwd=folder)
    assert sorted(git("ls-files", cwd=folder).split()) == FILES


def test_it_holds_too_where_the_project_is_a_folder_of_a_larger_repository(tmp_path: Path) -> None:
    git("init", "--quiet", cwd=tmp_path)
    assert playbook("new", "hr/sales", "--language", "en", cwd=tmp_path).code == 0
    (tmp_path / "hr/sales/candidates/real").mkdir()
    (tmp_path / "hr/sales/candidates/real/resume.md").write_text("Real\n")
    render = ("render", "playbooks/sales.yaml", "--candidate", "candidates/example", "--to", "md")
    assert playbook(*render, cwd=tmp_path / "hr/sales").code == 0
    git("add", "-A", cwd=tmp_path)
    assert sorted(git("ls-files", cwd=tmp_path).split()) == [f"hr/sales/{file}" for file in FILES]


# What is refused


@pytest.mark.parametrize(
    "name",
    [
        "Sales", "2-sales", "sales_team", "sales team", "sales-", "-sales/..", "销售", "a--b", ".",
        "..", "a.b", "/", "null", "a" * 61, "a" * 300, "sales\n", "__name__",
    ],
)  # fmt: skip
def test_a_name_that_cannot_be_an_identifier_is_refused(name: str, tmp_path: Path) -> None:
    inside = tmp_path / "Not A Name"
    inside.mkdir()
    with contextlib.chdir(inside), pytest.raises(UsageError, match="cannot be a playbook’s name"):
        scaffold(Path(name), "en")
    assert list(inside.iterdir()) == []


def test_a_refusal_says_what_a_name_is(tmp_path: Path) -> None:
    run = playbook("new", "My Team", cwd=tmp_path)
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "error: “My Team” cannot be a playbook’s name\n"
        "hint: lower-case letters, digits, single hyphens, a letter first, at most 60: sales\n"
    )
    assert written(tmp_path) == []


@pytest.mark.parametrize("name", ["a", "a1", "a-1", "yes", "no", "on", "y", "nan", "a" * 60])
def test_a_name_that_yaml_might_take_for_something_else_works(name: str, tmp_path: Path) -> None:
    scaffold(tmp_path / name, "en")
    report = check([tmp_path / name])
    assert report.findings == ()


@pytest.mark.parametrize("held", ["notes.txt", ".hidden", "folder/"])
def test_a_folder_with_anything_in_it_is_left_alone(held: str, tmp_path: Path) -> None:
    folder = tmp_path / "sales"
    folder.mkdir()
    if held.endswith("/"):
        (folder / held).mkdir()
    else:
        (folder / held).write_text("mine")
    run = playbook("new", "sales", cwd=tmp_path)
    assert (run.code, run.out) == (2, "")
    assert run.err == "error: sales is there already\nhint: give a new name\n"
    assert [path.name for path in folder.iterdir()] == [held.strip("/")]


def test_a_file_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "sales").write_text("mine")
    run = playbook("new", "sales", cwd=tmp_path)
    assert (run.code, run.err) == (2, "error: sales is there already\nhint: give a new name\n")
    assert (tmp_path / "sales").read_text() == "mine"


def test_an_empty_folder_will_do_also_from_inside(tmp_path: Path) -> None:
    (tmp_path / "sales").mkdir()
    run = playbook("new", ".", "--language", "en", cwd=tmp_path / "sales")
    assert run.code == 0
    assert written(tmp_path / "sales") == FILES
    assert "playbook render playbooks/sales.yaml --candidate candidates/example" in run.out


def test_an_unknown_language_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    run = playbook("new", "sales", "--language", "fr", cwd=tmp_path)
    assert run.code == 2
    assert all(f"'{language}'" in run.err for language in LANGUAGES)
    assert written(tmp_path) == []


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    read_only = own_mounts('mount -t tmpfs -o ro none "$PWD/full"', 'exec "$@"')
    (tmp_path / "full").mkdir()
    run = playbook("new", "full/sales", cwd=tmp_path, within=read_only)
    assert (run.code, run.out) == (3, "")
    assert "cannot be written: Read-only file system" in run.err
