"""Completion as a person gets it: by a key, in the shell itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checks.sound import sound

BASH = """
source <(_PLAYBOOK_COMPLETE=bash_source playbook)
COMP_WORDS=({line}); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 ))
_playbook_completion playbook
printf '%s\\n' "${{COMPREPLY[@]}}"
compopt() {{ :; }}
"""
FISH = """
_PLAYBOOK_COMPLETE=fish_source playbook | source
complete --do-complete '{line}'
"""
# A terminal of its own, into which the line and the key are typed.
ZSH = """
zmodload zsh/zpty
zpty shell zsh -f -i
say() {{ zpty -w shell "$1"; }}
say 'PS1=; unsetopt zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -u'
say 'source <(_PLAYBOOK_COMPLETE=zsh_source playbook)'
say "zstyle ':completion:*' list-prompt ''; LISTMAX=1000; bindkey '^I' complete-word"
say 'print begun-$((1+1))'
while zpty -r shell read; do [[ $read == *begun-2* ]] && break; done
zpty -w -n shell $'{line}\\t\\t'
sleep 1
zpty -w -n shell $'\\x15print ended-$((1+1))\\n'
while zpty -r shell read; do
  print -r -- "$read"
  [[ $read == *ended-2* ]] && break
done
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return sound(tmp_path)


def offered(shell: str, line: str, project: Path) -> str:
    if shell == "bash" and line.endswith(" "):
        line += "''"
    script = {"bash": BASH, "fish": FISH, "zsh": ZSH}[shell].format(line=line)
    made = subprocess.run(
        [shell, "--norc" if shell == "bash" else "--no-config" if shell == "fish" else "-f", "-c", script],
        cwd=project,
        env={
            "PATH": f"{Path(sys.executable).parent}:{os.defpath}",
            "HOME": str(project),
            "TERM": "dumb",
            "LC_ALL": "C.UTF-8",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )  # fmt: skip
    assert "Traceback" not in made.stderr + made.stdout
    return made.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    ("line", "wanted", "unwanted"),
    [
        ("playbook r", ("render", "rules"), "schema"),
        ("playbook rules SCI00", ("SCI001", "SCI004"), "LAW001"),
        ("playbook check --select TXT,YM", ("TXT,YML010",), "TXT,SCI001"),
        ("playbook check --format s", ("sarif",), "junit"),
        ("playbook schema ", ("playbook", "rubric", "candidate"), "letter"),
    ],
)
def test_words_of_ours_are_completed(
    request: pytest.FixtureRequest,
    shell: str,
    line: str,
    wanted: tuple[str, ...],
    unwanted: str,
    project: Path,
) -> None:
    if shell == "fish" and "," in line:  # click's script for fish takes the comma for its own
        request.applymarker(pytest.mark.xfail(strict=True))
    found = offered(shell, line, project)
    assert [word for word in wanted if word not in found] == []
    assert unwanted not in found


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_files_are_completed(shell: str, project: Path) -> None:
    assert "backend.yaml" in offered(shell, "playbook render playbooks/b", project)


def test_bash_is_told_that_a_file_belongs_there(project: Path) -> None:
    """Its own completion of files works only where a person types."""
    script = "_PLAYBOOK_COMPLETE=bash_complete COMP_WORDS='playbook render p' COMP_CWORD=2 playbook"
    made = subprocess.run(
        ["bash", "-c", script],
        cwd=project,
        env={"PATH": f"{Path(sys.executable).parent}:{os.defpath}"},
        capture_output=True,
        check=True,
        text=True,
    )
    assert made.stdout.startswith("file,")
