"""Pages of the documentation: their fenced blocks, and what happens when one does as they say."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.helpers.command import ROOT, Run, playbook

DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
FIND, WRITE = ": find", ": write"
"""What the title of a block ends with that shows a piece of a file before and after an edit."""

_FENCE = re.compile(r'^```([\w+-]*)(?: title="([^"]*)")?\n(.*?)^```$', re.DOTALL | re.MULTILINE)


class Block(NamedTuple):
    """A fenced block.

    Attributes:
        kind: Its language.
        title: Of a file: its name, perhaps with :data:`FIND` or :data:`WRITE` behind it.
        text: What stands in it.
    """

    kind: str
    title: str
    text: str


def blocks(text: str) -> list[Block]:
    """All fenced blocks of a page, in order."""
    return [Block(*found) for found in _FENCE.findall(text)]


def fenced(text: str, kind: str, section: str = "") -> list[str]:
    """What stands in the blocks of a kind; of the section with a heading, where one is named."""
    if section:
        text = re.split(rf"(?m)^#+ {re.escape(section)}$", text)[1].partition("\n## ")[0]
        text = text.partition("\n### ")[0]
    return [block.text for block in blocks(text) if block.kind == kind]


def name(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


def run(command: str, folder: Path) -> Run:
    words = shlex.split(command)
    assert words[0] == "playbook"
    return playbook(*words[1:], cwd=folder, env={"GITHUB_ACTIONS": ""})


def play(block: str, folder: Path) -> Path:
    """Type the commands of a session; returns the folder that it ends in.

    Args:
        block: Lines that begin with ``$`` are typed, those below are what must be printed.
        folder: Where it begins.
    """
    parts = re.split(r"(?m)^\$ (.*)\n", block)
    assert parts[0] == "", "a session begins with a command"
    for command, shown in zip(parts[1::2], parts[2::2], strict=True):
        if command.startswith("cd "):
            folder = folder / command.removeprefix("cd ")
            assert (folder.is_dir(), shown) == (True, "")
        else:
            ended = run(command, folder)
            assert ended.err + ended.out == shown, f"{command}\n{ended.err + ended.out}"
    return folder


def follow(page: Path, folder: Path) -> Path:
    """Do what a page says: write its files, edit them, type its commands.

    Args:
        page: The page.
        folder: Where; returns the folder that one ends in.
    """
    found = ""
    for block in blocks(page.read_text("utf-8")):
        if block.kind == "console":
            folder = play(block.text, folder)
        elif block.title.endswith(FIND):
            found = block.text
        elif block.title.endswith(WRITE):
            path = folder / block.title.removesuffix(WRITE)
            text = path.read_text("utf-8")
            assert text.count(found) == 1, (path.name, found)
            path.write_text(text.replace(found, block.text), "utf-8")
        elif block.title:
            path = folder / block.title
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")
    return folder


def links(text: str) -> Iterator[str]:
    """The targets of a page's links and pictures, outside of code."""
    bare = re.sub(r"`[^`\n]*`", "", _FENCE.sub("", text))
    yield from re.findall(r"\]\(([^)\s]+)\)", bare)
