from __future__ import annotations

import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from importlib.metadata import Distribution, PathDistribution, distribution
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

import pytest

from tests.helpers.command import ROOT, Run, no_network
from tests.helpers.wheelhouse import closure, pack


@dataclass(frozen=True)
class Installed:
    """An environment of its own, with the wheel and what the wheel says it needs.

    Attributes:
        folder: Of the environment.
        wheel: What is installed.
    """

    folder: Path
    wheel: Path

    @property
    def packages(self) -> Path:
        (found,) = self.folder.glob("lib/python*/site-packages")
        return found

    def playbook(self, *arguments: str | Path, cwd: Path) -> Run:
        return self.run("playbook", *arguments, cwd=cwd)

    def run(self, program: str, *arguments: str | Path, cwd: Path) -> Run:
        """Run a program of the environment with no network and nobody's settings."""
        made = subprocess.run(
            [*no_network(), self.folder / "bin" / program, *map(str, arguments)],
            cwd=cwd,
            env={"PATH": os.defpath, "HOME": str(cwd), "LC_ALL": "C.UTF-8"},
            capture_output=True,
            check=False,
        )
        run = Run(made.returncode, made.stdout.decode(), made.stderr.decode())
        assert "Traceback" not in run.err, run.err
        return run


def build(what: str, source: Path, folder: Path) -> Path:
    """Build a wheel or an sdist with no network."""
    module("build", f"--{what}", "--no-isolation", "--outdir", folder, source, cwd=folder)
    (made,) = (p for p in folder.iterdir() if p.name.endswith((".whl", ".tar.gz")))
    return made


def module(name: str, *arguments: str | Path, cwd: Path) -> None:
    """Run a module of the checkout's environment with no network."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PIP_"))}
    made = subprocess.run(
        [*no_network(), sys.executable, "-m", name, *map(str, arguments)],
        cwd=cwd,
        env={**env, "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_NO_CACHE_DIR": "1"},
        capture_output=True,
        check=False,
        text=True,
    )
    assert made.returncode == 0, made.stdout + made.stderr


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("installed")
    made = Installed(folder / "venv", wheel)
    venv.create(made.folder, symlinks=True)
    python = made.folder / "bin" / "python"
    options = ("--no-index", "--no-deps", "--disable-pip-version-check")
    module("pip", "--python", python, "install", *options, wheel, cwd=folder)
    metadata = next(made.packages.glob("*.dist-info"))
    for needed in closure(PathDistribution(metadata)):
        for name in _top(needed):
            (made.packages / name).symlink_to(Path(str(needed.locate_file(name))).resolve())
    return made


@pytest.fixture(scope="session")
def wheelhouse(installed: Installed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Wheels of all that the tool needs to be built and to run."""
    folder = tmp_path_factory.mktemp("wheelhouse")
    metadata = next(installed.packages.glob("interview_playbook-*.dist-info"))
    builder = distribution("hatchling")
    needed = [*closure(PathDistribution(metadata)), builder, *closure(builder)]
    for one in {one.metadata["Name"]: one for one in needed}.values():
        pack(one, folder)
    return folder


def _top(of: Distribution) -> set[str]:
    parts = {PurePosixPath(str(file)).parts[0] for file in of.files or ()}
    return parts - {"..", "__pycache__"}


def names(wheel: Path) -> list[str]:
    with ZipFile(wheel) as opened:
        return opened.namelist()
