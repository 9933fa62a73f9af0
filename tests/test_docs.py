"""What docs/check.md shows is what happens, on a small project with three findings."""

from __future__ import annotations

import dataclasses
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.checks import check
from generator.checks.reporters import REPORTERS
from generator.diagnostics import Diagnostic
from generator.project.config import Config, Limits, load_config
from tests.checks.sound import PLAYBOOK, RUBRIC, composed, sound
from tests.helpers.pages import DOCS, fenced, play, run
from tests.loading.files import changed

CHECK = (DOCS / "check.md").read_text("utf-8")
FOLLOW_UPS = "    follow_ups:\n      - What would you give up for that?\n"


def blocks(kind: str, section: str = "") -> list[str]:
    return fenced(CHECK, kind, section)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """The project of the page."""
    return sound(
        tmp_path,
        playbook=changed(PLAYBOOK, ("title: Backend interview", "title: 2026"), (FOLLOW_UPS, "")),
        rubric=changed(RUBRIC, ("weight: 100", "weight: 60")),
    )


@pytest.mark.parametrize("block", blocks("console"))
def test_a_session_prints_what_is_shown(block: str, here: Path) -> None:
    play(block, here)


def example(style: str, folder: Path) -> str:
    return run(f"playbook check --select SCI004 --format {style}", folder).out


def test_the_examples_of_formats_are_what_is_written(here: Path) -> None:
    assert [example("github", here)] == blocks("text", "github")
    assert [example("junit", here)] == blocks("xml", "junit")
    for style in ("json", "gitlab"):
        (shown,) = blocks("json", style)
        assert json.loads(shown) == json.loads(example(style, here))
    (shown,) = blocks("json", "sarif")
    assert [json.loads(shown)] == json.loads(example("sarif", here))["runs"][0]["results"]


def test_every_format_has_a_section() -> None:
    text = CHECK.partition("\n## Formats\n")[2].partition("\n## ")[0]
    assert set(re.findall(r"^### (\w+)$", text, re.MULTILINE)) == set(REPORTERS)


def test_every_field_of_a_finding_is_explained() -> None:
    fields = [field.name for field in dataclasses.fields(Diagnostic)]
    text = CHECK.partition("\n| field | is |\n")[2].partition("\n\n")[0]
    rows = [row.split("|")[1] for row in text.splitlines()[1:]]
    assert [name for row in rows for name in re.findall(r"`(\w+)`", row)] == fields
    (shown,) = json.loads(blocks("json", "json")[0])["findings"]
    assert list(shown) == fields


def test_the_settings_shown_are_all_there_are(tmp_path: Path) -> None:
    (text,) = blocks("toml")
    (tmp_path / "playbook.toml").write_text(text, "utf-8")
    config = load_config(tmp_path)
    assert config.limits == Limits()
    keys = set(re.findall(r"^\[?([\w-]+)", text, re.MULTILINE))
    assert keys == names(Config) | names(Limits)
    for name in names(Config) - {"limits"}:
        given, default = (getattr(c, name.replace("-", "_")) for c in (config, Config()))
        assert given != default, name


def names(kind: Any) -> set[str]:
    return {name.replace("_", "-") for name in kind.__annotations__}


def test_the_suppression_shown_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (text,) = blocks("yaml", "Leaving a finding as it is")
    monkeypatch.chdir(sound(tmp_path, playbook=composed("playbook", text)))
    report = check([], wanted=["SCI004", "REF012", "STR", "YML"])
    assert (report.findings, report.suppressed) == ((), 1)


@pytest.mark.parametrize("block", blocks("yaml", "In a pipeline"))
def test_a_pipeline_is_yaml_and_its_commands_work(block: str, here: Path) -> None:
    assert isinstance(yaml.safe_load(block), dict)
    commands = re.findall(r"(playbook check[^>\n|]*)(?:> (\S+))?", block)
    assert commands
    for command, file in commands:
        ended = run(command, here)
        assert (ended.code, ended.err) == (1, "")
        if file:
            assert json.loads(ended.out)
            assert block.count(file) == 2


def test_a_code_of_one_is_no_failure_where_the_pipeline_says_so() -> None:
    (line,) = re.findall(r"\|\| (test .*)", CHECK)
    for code, ends in ((1, 0), (2, 1), (3, 1)):
        done = subprocess.run(["sh", "-c", f"(exit {code}) || {line}"], check=False)
        assert done.returncode == ends


def test_every_option_is_one(here: Path) -> None:
    page = run("playbook check --help", here).out
    for option in re.findall(r"`(--[\w-]+)", CHECK):
        assert option in page


def test_python_is_new_enough_for_the_pipelines() -> None:
    for version in re.findall(r"(?:python-version: \"|python:)3\.(\d+)", CHECK):
        assert (3, int(version)) >= (3, 11), sys.version
