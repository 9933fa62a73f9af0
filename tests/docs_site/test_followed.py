"""Whoever does what a page says, from its first block to its last, gets what it shows."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from generator.checks import check, rules
from generator.project import shipped
from generator.project.scaffold import scaffold
from tests.examples import Example
from tests.helpers.command import ROOT
from tests.helpers.pages import DOCS, PAGES, blocks, fenced, follow, name


def nothing(folder: Path) -> Path:
    return folder


def project(folder: Path) -> Path:
    """The project of the tutorial, new."""
    scaffold(folder / "front-desk", "en")
    return folder / "front-desk"


def checkout(folder: Path) -> Path:
    """As much of this repository as a rule needs; Python imports it from where it is run."""
    for part in ("generator", "templates", "playbooks", "rubrics"):
        shutil.copytree(
            ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "_shipped")
        )
    return folder


START: dict[str, Callable[[Path], Path]] = {
    "tutorial.md": nothing,
    "how-to/ci.md": project,
    "how-to/template.md": project,
    "how-to/locale.md": project,
    "how-to/rule.md": checkout,
}
"""Where the reader of a page begins. check.md has tests of its own: each block begins anew there."""


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Follows a page once; returns the folder that its reader ends in."""

    @cache
    def once(page: str) -> Path:
        return follow(DOCS / page, START[page](tmp_path_factory.mktemp("reader")))

    return once


@pytest.mark.parametrize("page", START)
def test_a_page_is_right_from_top_to_bottom(page: str, followed: Callable[[str], Path]) -> None:
    followed(page)


def test_no_page_with_a_session_is_left_out() -> None:
    told = {
        name(p) for p in PAGES if any(b.kind == "console" for b in blocks(p.read_text("utf-8")))
    }
    assert told == {*START, "check.md"}


def test_the_tutorial_ends_with_the_handbooks_that_it_promises(
    followed: Callable[[str], Path],
) -> None:
    made = followed("tutorial.md") / "output" / "front-desk"
    assert {p.name for p in made.iterdir()} >= {"blank.pdf", "example.pdf", "example-edited.pdf"}
    assert "Front desk clerk" in (made / "example.md").read_text("utf-8")
    assert "Room 204" in (made / "example-edited.html").read_text("utf-8")


def test_the_template_is_ours_and_a_few_lines_more() -> None:
    shown = next(
        block.text
        for block in blocks((DOCS / "how-to" / "template.md").read_text("utf-8"))
        if block.title == "templates/page.html.j2"
    )
    ours = (shipped() / "templates" / "page.html.j2").read_text("utf-8")
    lines = iter(shown.splitlines())
    assert all(line in lines for line in ours.splitlines()), "copy the file anew into the page"


def test_where_the_templates_lie_is_said() -> None:
    text = (DOCS / "how-to" / "template.md").read_text("utf-8")
    (line,) = fenced(text, "sh")
    words = shlex.split(line)
    assert words[0] == "python"
    said = subprocess.check_output([sys.executable, *words[1:]], cwd=ROOT, text=True)
    assert (Path(said.strip()) / "page.html.j2").is_file()


def test_every_template_is_explained() -> None:
    text = (DOCS / "how-to" / "template.md").read_text("utf-8")
    ours = {path.name for path in (shipped() / "templates").iterdir() if path.is_file()}
    rows = [line.split("`")[1] for line in text.splitlines() if line.startswith("| `")]
    assert set(rows) == ours


def test_the_id_of_the_rule_shown_is_nobodys() -> None:
    assert "TXT099" not in rules()


def test_the_examples_of_the_rule_are_in_the_form_of_ours(
    followed: Callable[[str], Path],
) -> None:
    """The session shows that they are found; here, that the file beside them says so."""
    folder = followed("how-to/rule.md") / "tests" / "rules" / "TXT099"
    (wish,) = Example(folder / "bad-english.yaml").expected()
    assert (wish.code, wish.line, wish.column) == ("TXT099", 14, 43)
    assert {path.stem.partition("-")[0] for path in folder.iterdir()} == {"bad", "good"}
    for path in folder.glob("*.yaml"):
        assert not check([path], wanted=["YML", "STR", "REF"]).findings
