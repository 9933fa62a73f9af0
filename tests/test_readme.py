"""What the README shows works, on a copy of nothing but what it says to write."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    words = command.split()
    assert words[0] == "playbook"
    return subprocess.run(
        [sys.executable, "-m", "generator", *words[1:]],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_first_playbook_is_checked_and_rendered_by_the_commands_shown(tmp_path: Path) -> None:
    text = blocks("yaml")[0]
    assert len(text.splitlines()) <= 15
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "playbooks" / "first.yaml").write_text(text, "utf-8")
    commands = [c for c in blocks("sh")[1].splitlines() if c]
    assert len(commands) == 2
    for command in commands:
        done = run(command, tmp_path)
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
    written = {p.name for p in (tmp_path / "output" / "first").iterdir() if p.suffix}
    assert written >= {"blank.md", "blank.html", "blank.pdf"}


def test_slots_and_candidate_as_shown(tmp_path: Path) -> None:
    script, candidate = blocks("yaml")[1:3]
    playbook = blocks("yaml")[0]
    playbook = re.sub(
        r"    script: .*?\n(?=    follow_ups)",
        "".join(f"    {line}\n" for line in script.splitlines()),
        playbook,
        flags=re.DOTALL,
    )
    playbook += "slots: {pipeline: {take: topics}, employer: {take: organisation}}\n"
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "playbooks" / "backend.yaml").write_text(playbook, "utf-8")
    folder = tmp_path / "candidates" / "robin"
    folder.mkdir(parents=True)
    (folder / "candidate.yaml").write_text(candidate, "utf-8")
    shown = re.search(r"`(playbook render playbooks/backend\.yaml --candidate \S+)`", README)
    assert shown
    done = run(f"{shown[1]} --to md", tmp_path)
    assert done.returncode == 0, done.stderr
    printed = (tmp_path / "output" / "backend" / "robin.md").read_text("utf-8")
    assert "Your résumé mentions Kinesis and Redis at Tern & Sons." in printed
    assert "typed by Sam Hart" in printed


def test_error_shown_is_what_check_prints(tmp_path: Path) -> None:
    shown = blocks("text")[0]
    line, column = (int(n) for n in re.findall(r":(\d+):(\d+) ", shown)[0])
    text = blocks("yaml")[0].replace("    minutes: 20", "    minuts: 6")
    lines = text.splitlines(keepends=True)
    wrong = next(i for i, text in enumerate(lines) if "minuts" in text)
    text = "".join([*["\n"] * (line - 1 - wrong), *lines])
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "playbooks" / "backend.yaml").write_text(text, "utf-8")
    done = run("playbook check playbooks/backend.yaml", tmp_path)
    assert done.returncode == 1
    assert column == 5
    assert shown.strip() in done.stdout


@pytest.mark.parametrize("command", re.findall(r"^\| `playbook (\w+)", README, re.MULTILINE))
def test_every_command_named_exists(command: str, tmp_path: Path) -> None:
    assert run(f"playbook {command} --help", tmp_path).returncode == 0


def test_every_command_is_named(tmp_path: Path) -> None:
    from generator.cli.main import COMMANDS

    assert set(re.findall(r"^\| `playbook (\w+)", README, re.MULTILINE)) == set(COMMANDS)


def test_every_file_linked_exists() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        if "://" not in target:
            assert (ROOT / target).is_file(), target
