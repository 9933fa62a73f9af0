"""Screen readers get along with the PDF: PDF/UA-1, as veraPDF judges it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.project.scaffold import languages
from generator.render.pdf import import_weasyprint
from tests.helpers.command import INPUT, ROOT, playbook, written

pytestmark = pytest.mark.slow
VERAPDF = ROOT / ".venv" / "verapdf"


def judged(*files: Path) -> dict[Path, dict[str, Any]]:
    """What veraPDF says of each file."""
    assert (VERAPDF / ".stamp").is_file(), "veraPDF is missing: make .venv/verapdf/.stamp"
    done = subprocess.run(
        [sys.executable, ROOT / "tests" / "page" / "pdf_ua.py", VERAPDF, *files],
        env={"PYTHONPATH": str(VERAPDF)},
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return {Path(name): verdict for name, verdict in json.loads(done.stdout).items()}


def assert_compliant(files: list[Path]) -> None:
    found = judged(*files)
    assert set(found) == set(files)
    assert {path: v["failed"] for path, v in found.items() if not v["compliant"]} == {}
    assert all(verdict["assertions"] > 1000 for verdict in found.values())


def rendered(folder: Path, *arguments: str | Path) -> list[Path]:
    run = playbook("render", *arguments, "--to", "pdf", "--output", folder, cwd=folder)
    assert run.code == 0, run.err
    return [folder / name for name in written(folder) if name.endswith(".pdf")]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_shipped_playbook_for_somebody(paper: str, tmp_path: Path) -> None:
    playbooks = sorted((ROOT / "playbooks").glob("*.yaml"))
    given = ("--candidate", ROOT / "candidates" / "lin-peiyu", "--paper", paper)
    files = rendered(tmp_path, *playbooks, *given)
    assert len(files) == len(playbooks) >= 5
    assert_compliant(files)


def test_every_shipped_playbook_for_nobody(tmp_path: Path) -> None:
    assert_compliant(rendered(tmp_path, *sorted((ROOT / "playbooks").glob("*.yaml"))))


def test_playbooks_that_use_every_field_or_next_to_none(tmp_path: Path) -> None:
    assert_compliant(rendered(tmp_path, *sorted((INPUT / "playbooks").glob("*.yaml"))))


def test_new_projects(tmp_path: Path) -> None:
    files = []
    for language in languages():
        name = f"a-{language.lower()}"
        assert playbook("new", name, "--language", language, cwd=tmp_path).code == 0
        files = rendered(tmp_path, tmp_path / name / "playbooks" / f"{name}.yaml")
    assert len(files) == len(languages())
    assert_compliant(files)


def test_a_handbook_that_was_edited_by_hand(tmp_path: Path) -> None:
    source = ROOT / "playbooks" / "ai-assistant-backend.en.yaml"
    run = playbook("render", source, "--to", "md", "--output", "o", cwd=tmp_path)
    assert run.code == 0, run.err
    path = tmp_path / "o" / source.stem / "blank.md"
    path.write_text(path.read_text("utf-8").replace("## 2 ", "## 2 Edited: "), "utf-8")
    assert playbook("print", path, "--to", "pdf", cwd=tmp_path).code == 0
    assert_compliant([path.with_name("blank-edited.pdf")])


def test_a_file_that_is_not_accessible_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "untagged.pdf"
    import_weasyprint().HTML(string="<p>No title, no language, no tags.").write_pdf(path)
    verdict = judged(path)[path]
    assert not verdict["compliant"]
    assert any(line.startswith(("5-", "7.1-", "7.2-")) for line in verdict["failed"])
