"""The command line, run for real."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INPUT = ROOT / "tests" / "goldens" / "input"
_UNFINISHED = (".writing-*", "*.tmp", "*.part")


@dataclass(frozen=True)
class Run:
    """A command that has ended.

    Attributes:
        code: Its exit code.
        out: What it printed.
        err: What it printed on stderr.
    """

    code: int
    out: str
    err: str


def playbook(
    *arguments: str | Path,
    cwd: Path,
    env: dict[str, str] | None = None,
    within: tuple[str, ...] = (),
) -> Run:
    """Run ``playbook`` as a process of its own.

    Args:
        arguments: Behind the command's name.
        cwd: Where; nothing half-written may be left below it.
        env: Variables to set.
        within: A command to run it in, such as ``unshare -rn``.
    """
    made = subprocess.run(
        [*within, sys.executable, "-m", "generator", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
        capture_output=True,
        check=False,
    )
    run = Run(made.returncode, made.stdout.decode(), made.stderr.decode())
    assert "Traceback" not in run.err + run.out, run.err
    assert "Warning" not in run.err, run.err
    assert [p for pattern in _UNFINISHED for p in cwd.rglob(pattern)] == []
    return run


def project(folder: Path) -> Path:
    """A project of its own to spoil: the one that the goldens are made from."""
    return Path(shutil.copytree(INPUT, folder / "project"))


def written(folder: Path) -> list[str]:
    """The files of an output folder, without the records."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and ".written" not in path.parts
    )


def own_mounts(*script: str) -> tuple[str, ...]:
    """A shell in which file systems can be mounted that nobody else sees.

    Args:
        script: Lines of shell; the command to run is ``"$@"``.
    """
    permitted = subprocess.run(
        ["unshare", "-rm", "true"], capture_output=True, check=False, text=True
    )
    if permitted.returncode:
        pytest.fail(
            f"this test needs “unshare -rm”, which is not permitted here: {permitted.stderr}"
        )
    return ("unshare", "-rm", "sh", "-ec", "\n".join(script), "sh")


def no_network() -> tuple[str, ...]:
    """A command prefix that takes the network away."""
    permitted = subprocess.run(
        ["unshare", "-rn", "true"], capture_output=True, check=False, text=True
    )
    if permitted.returncode:
        pytest.fail(
            f"this test needs “unshare -rn”, which is not permitted here: {permitted.stderr}"
        )
    return ("unshare", "-rn")
