"""The hook, in the real pre-commit, in a repository of somebody else, with no network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.project.scaffold import scaffold
from tests.helpers.command import ROOT, no_network
from tests.loading.files import changed

WHO = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")


def git(folder: Path, *arguments: str) -> str:
    made = subprocess.run(
        ["git", *WHO, *arguments], cwd=folder, check=True, capture_output=True, text=True
    )
    return made.stdout


def committed(folder: Path) -> str:
    git(folder, "init", "--quiet")
    git(folder, "add", "--all", "--force")
    git(folder, "commit", "--quiet", "--message", "All")
    return git(folder, "rev-parse", "HEAD").strip()


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody's new project that names this checkout, as it stands, in its configuration."""
    ours = tmp_path_factory.mktemp("ours")
    for name in git(ROOT, "ls-files", "-co", "--exclude-standard").splitlines():
        if (ROOT / name).is_file():
            (ours / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, ours / name)
    revision = committed(ours)
    folder = tmp_path_factory.mktemp("theirs") / "sales"
    scaffold(folder, "en")
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {ours}\n    rev: {revision}\n    hooks: [{{id: playbook-check}}]\n"
    )
    committed(folder)
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


def run(theirs: Path, home: Path, wheelhouse: Path, *files: str) -> tuple[int, str]:
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "PRE_COMMIT_COLOR": "never",
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheelhouse),
        "PIP_CONFIG_FILE": os.devnull,
    }
    chosen = ("--files", *files) if files else ("--all-files",)
    made = subprocess.run(
        [*no_network(), sys.executable, "-m", "pre_commit", "run", *chosen],
        cwd=theirs,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    return made.returncode, made.stdout + made.stderr


def test_the_hook_checks_the_project_whatever_changed(
    theirs: Path, home: Path, wheelhouse: Path
) -> None:
    code, out = run(theirs, home, wheelhouse)
    assert code == 0, out
    assert "Passed" in out

    rubric = theirs / "rubrics" / "sales.yaml"
    text = rubric.read_text("utf-8")
    used = text.split("  - id: ")[1].split("\n")[0].strip()
    rubric.write_text(changed(text, (f"  - id: {used}\n", "  - id: of-another-name\n")), "utf-8")
    code, out = run(theirs, home, wheelhouse, "rubrics/sales.yaml")
    assert code == 1
    assert "playbooks/sales.yaml:" in out
    assert used in out

    code, out = run(theirs, home, wheelhouse, "README.md")
    assert code == 0
    assert "Skipped" in out
    rubric.write_text(text, "utf-8")
