"""The GitHub action: its ``run:`` steps, by bash, with no network; its ``uses:`` steps are not run."""

from __future__ import annotations

import json
import os
import venv
from pathlib import Path

import jsonschema
import pytest
import yaml

from generator.project.scaffold import scaffold
from tests.helpers.action import Action
from tests.helpers.command import ROOT, no_network, written
from tests.loading.files import changed

SARIF = json.loads((ROOT / "tests/schemas/sarif-2.1.0.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def runner(wheelhouse: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a machine with a Python and no more."""
    folder = tmp_path_factory.mktemp("runner")
    venv.create(folder / "venv", symlinks=True, with_pip=True)
    return {
        "PATH": f"{folder / 'venv' / 'bin'}:{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheelhouse),
        "PIP_CONFIG_FILE": os.devnull,
    }


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    scaffold(tmp_path / "work" / "sales", "en")
    return tmp_path / "work"


def action(workspace: Path, runner: dict[str, str], **inputs: str) -> Action:
    temp = workspace.parent / "temp"
    temp.mkdir(exist_ok=True)
    named = {name.replace("_", "-"): value for name, value in inputs.items()}
    return Action(ROOT / "action.yml", workspace, temp, runner, named, tuple(no_network()))


def test_a_sound_project_passes_and_its_sample_is_printed(
    workspace: Path, runner: dict[str, str]
) -> None:
    made = action(
        workspace, runner,
        working_directory="sales", render="playbooks/sales.yaml", candidate="candidates/example",
    )  # fmt: skip
    assert made.run() == 0, made.log
    assert made.outputs["check"]["findings"] == "0"
    assert "::error" not in made.log
    sample = Path(made.outputs["sample"]["folder"])
    assert written(sample) == ["sales/example.html", "sales/example.md"]
    assert [name.partition("@")[0] for name in made.left_out] == [
        "actions/setup-python",
        "actions/upload-artifact",
    ]


def test_an_error_is_annotated_counted_and_fails(workspace: Path, runner: dict[str, str]) -> None:
    path = workspace / "sales" / "playbooks" / "sales.yaml"
    path.write_text(changed(path.read_text("utf-8"), ("\nduration: 30", "\nduratoin: 30")), "utf-8")
    made = action(workspace, runner, upload_sarif="true")
    assert made.run() == 1
    assert "::error file=sales/playbooks/sales.yaml,line=" in made.log
    sarif = json.loads(Path(made.outputs["check"]["sarif"]).read_text("utf-8"))
    jsonschema.validate(sarif, SARIF)
    assert int(made.outputs["check"]["findings"]) == len(sarif["runs"][0]["results"]) > 0


def test_paths_and_severity_are_chosen_and_never_run(
    workspace: Path, runner: dict[str, str]
) -> None:
    path = workspace / "sales" / "playbooks" / "sales.yaml"
    spoiled = changed(path.read_text("utf-8"), ("title: Welcome", "title: 7"))
    path.write_text(spoiled, "utf-8")
    assert action(workspace, runner).run() == 0
    assert action(workspace, runner, fail_on="warning").run() == 1
    rubric = "sales/rubrics/sales.yaml\n"
    assert action(workspace, runner, fail_on="warning", paths=rubric).run() == 0
    rubric = "  sales/rubrics/sales.yaml \r\n\n"
    assert action(workspace, runner, fail_on="warning", paths=rubric).run() == 0
    option = action(workspace, runner, paths="--help\n--quiet")
    assert option.run() == 1
    assert "--help:1:1 YML001" in option.log
    assert "--quiet:1:1 YML001" in option.log
    hostile = action(workspace, runner, paths="$(touch hacked)\n; touch hacked\n--fix\n`id`")
    assert hostile.run() == 1
    assert not list(workspace.rglob("hacked"))
    assert path.read_text("utf-8") == spoiled


def test_no_module_of_python_is_taken_from_the_repository(
    workspace: Path, runner: dict[str, str]
) -> None:
    for folder in (workspace, workspace / "sales"):
        for name in ("pip", "json", "sys", "re", "generator", "yaml"):
            (folder / f"{name}.py").write_text("open(__file__ + '.hacked', 'w')")
    for place in (".", "sales"):
        made = action(workspace, runner, working_directory=place)
        assert made.run() == 0, made.log
    assert not list(workspace.rglob("*hacked*"))


def test_every_input_is_described_and_no_expression_stands_in_a_script() -> None:
    made = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert all(one["description"] for one in made["inputs"].values())
    for step in made["runs"]["steps"]:
        assert "${{" not in step.get("run", ""), "give it by env: it would be run as a command"
