"""The files that how-to/ci.md gives away: read as their readers read them, and what they run is run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from generator.project.scaffold import scaffold
from tests.helpers.command import ROOT
from tests.helpers.pages import DOCS, blocks
from tests.loading.files import changed

TEXT = (DOCS / "how-to" / "ci.md").read_text("utf-8")
FILES = {block.title: block.text for block in blocks(TEXT) if block.title}
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))


def held(name: str) -> Any:
    return yaml.safe_load(FILES[name])


def test_the_hook_is_one_of_ours() -> None:
    (repo,) = held(".pre-commit-config.yaml")["repos"]
    ours = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {hook["id"] for hook in repo["hooks"]} == {hook["id"] for hook in ours}


def test_pre_commit_takes_the_file(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(FILES[".pre-commit-config.yaml"], "utf-8")
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-config", path], check=True)


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        (".github/workflows/playbooks.yml", "vendor.github-workflows"),
        (".gitlab-ci.yml", "vendor.gitlab-ci"),
    ],
)
def test_a_pipeline_is_one_by_the_schema_of_its_makers(
    name: str, schema: str, tmp_path: Path
) -> None:
    (tmp_path / "file.yml").write_text(FILES[name], "utf-8")
    tool = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema]
    if schema == "vendor.gitlab-ci":
        tool += ["--data-transform", "gitlab-ci"]
    made = subprocess.run(
        [*tool, tmp_path / "file.yml"], capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stdout + made.stderr


def test_the_workflow_gives_the_action_what_it_takes(tmp_path: Path) -> None:
    steps = held(".github/workflows/playbooks.yml")["jobs"]["check"]["steps"]
    given = steps[-1]["with"]
    assert set(given) <= set(ACTION["inputs"])
    scaffold(tmp_path / "front-desk", "en")
    for key in ("render", "candidate"):
        assert (tmp_path / "front-desk" / given[key]).exists()
    allowed = held(".github/workflows/playbooks.yml")["permissions"]
    assert allowed == {"contents": "read", "security-events": "write"}


def test_a_pdf_gets_what_make_installs_for_it() -> None:
    made = re.search(r"(?s)RUN_PACKAGES := (.*?[^\\])\n", (ROOT / "Makefile").read_text("utf-8"))
    assert made
    (step,) = next(yaml.safe_load(b.text) for b in blocks(TEXT) if b.text.startswith("- run:"))
    shown = step["run"].partition("--yes ")[2]
    assert shown.replace("\\\n", " ").split() == made[1].replace("\\\n", " ").split()


def test_every_input_and_output_of_the_action_is_explained() -> None:
    table = TEXT.partition("| input |")[2].partition("\n\n")[0]
    rows = {line.split("`")[1]: line for line in table.splitlines() if line.startswith("| `")}
    assert set(rows) == set(ACTION["inputs"])
    for name, one in ACTION["inputs"].items():
        if one["default"]:
            assert f"`{one['default']}`" in rows[name].split("|")[3]
    for name in ACTION["outputs"]:
        assert f"`{name}`" in TEXT


def test_what_is_kept_is_what_the_page_says() -> None:
    uses = [step.get("uses", "").partition("@")[0] for step in ACTION["runs"]["steps"]]
    uploads = [one for one in uses if "upload" in one]
    assert uploads == ["github/codeql-action/upload-sarif", "actions/upload-artifact"]
    assert "never render real candidates" in TEXT.lower()


@pytest.mark.parametrize(("spoiled", "ends"), [(False, 0), (True, 1)])
def test_what_gitlab_runs_works(spoiled: bool, ends: int, tmp_path: Path) -> None:
    scaffold(tmp_path / "desk", "en")
    folder = tmp_path / "desk"
    if spoiled:
        path = folder / "playbooks" / "desk.yaml"
        text = changed(path.read_text("utf-8"), ("\nduration: 30", "\nduratoin: 30"))
        path.write_text(text, "utf-8")
    job = held(".gitlab-ci.yml")["playbooks"]
    install, *commands = job["script"]
    assert install.startswith("pip install ")
    made = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(commands)],
        cwd=folder,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == ends, made.stdout + made.stderr
    reports = job["artifacts"]["reports"]
    assert bool(json.loads((folder / reports["codequality"]).read_text("utf-8"))) is spoiled
    assert ElementTree.parse(folder / reports["junit"]).getroot().tag == "testsuites"
    assert re.search("duratoin" if spoiled else "nothing found", made.stdout)
