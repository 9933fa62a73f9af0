"""Runs the ``run:`` steps of a composite action as GitHub's runner does; ``uses:`` are left out."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


@dataclass
class Action:
    """One run of an action.

    Attributes:
        file: Its ``action.yml``.
        workspace: Where the repository is checked out.
        temp: The runner's folder for temporary files.
        env: The environment of all steps.
        inputs: What the workflow gives; the rest is by default.
        prefix: A command to run the steps in, such as ``unshare -rn``.
        outputs: What steps said, by id.
        left_out: What the ``uses:`` steps would have called: nobody runs them here.
        log: What was printed.
    """

    file: Path
    workspace: Path
    temp: Path
    env: dict[str, str]
    inputs: dict[str, str]
    prefix: tuple[str, ...] = ()
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    log: str = ""

    def run(self) -> int:
        """Run the steps until one fails; returns the exit code of the last."""
        made = yaml.safe_load(self.file.read_text("utf-8"))
        given = {name: str(one.get("default", "")) for name, one in made["inputs"].items()}
        assert set(self.inputs) <= set(given)
        self.inputs = {**given, **self.inputs}
        for step in made["runs"]["steps"]:
            if not self._wanted(step.get("if", "")):
                continue
            if "uses" in step:
                self.left_out.append(step["uses"])
            elif code := self._step(step):
                return code
        return 0

    def _wanted(self, condition: str) -> bool:
        """Conditions of the forms that our action has, joined with ``&&``."""
        for part in filter(None, condition.split(" && ")):
            if part == "always()":
                continue
            name, sign, value = re.fullmatch(r"([\w.-]+) (==|!=) '(.*)'", part).groups()  # type: ignore[union-attr]
            if (self._value(name) == value) is not (sign == "=="):
                return False
        return True

    def _value(self, name: str) -> str:
        match name.split("."):
            case ["inputs", key]:
                return self.inputs[key]
            case ["steps", step, "outputs", key]:
                return self.outputs.get(step, {}).get(key, "")
            case ["runner", "temp"]:
                return str(self.temp)
        raise AssertionError(name)

    def _filled(self, text: str) -> str:
        return _EXPRESSION.sub(lambda match: self._value(match[1]), text)

    def _step(self, step: dict[str, Any]) -> int:
        assert step["shell"] == "bash"
        script, output = self.temp / "step.sh", self.temp / "output"
        script.write_text(self._filled(step["run"]), "utf-8")
        output.write_text("")
        env = {
            **self.env,
            **{name: self._filled(str(value)) for name, value in step.get("env", {}).items()},
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(self.file.parent),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_WORKSPACE": str(self.workspace),
            "RUNNER_TEMP": str(self.temp),
        }
        made = subprocess.run(
            [*self.prefix, "bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=self.workspace / self._filled(step.get("working-directory", ".")),
            env=env,
            capture_output=True,
            text=True,
            check=False,
        )
        self.log += made.stdout + made.stderr
        said = (line.partition("=") for line in output.read_text("utf-8").splitlines())
        if "id" in step:
            self.outputs[step["id"]] = {name: value for name, _, value in said}
        return made.returncode
