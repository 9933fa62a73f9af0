from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.project import find_project, project_files

OURS = "# 注释\nkind: playbook\n"
TREE = {
    "playbooks/a.yaml": "",
    "playbooks/sub/b.yml": "no kind here",
    "playbooks/note.txt": OURS,
    "playbooks/.hidden/c.yaml": OURS,
    "rubrics/r.yaml": "",
    "candidates/lin/candidate.yaml": "",
    "candidates/lin/resume.md": "",
    "elsewhere/ours.yaml": OURS,
    "elsewhere/rubrics/nested.yaml": "kind: other",
    "elsewhere/quoted.yml": "\"kind\" : 'rubric'\n",
    "elsewhere/json.yaml": '{"kind": "candidate"}',
    "elsewhere/bom.yaml": "\ufeffkind: rubric",
    "elsewhere/deployment.yaml": "kind: Deployment\n",
    "elsewhere/catalog.yaml": "kind: catalog\n",
    "elsewhere/late.yaml": "#" * 5000 + "\n" + OURS,
    "elsewhere/comment.yaml": "# kind: playbook\n",
    ".git/x.yaml": OURS,
    "node.yaml": "a: 1",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name, text in TREE.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def found(folder: Path, root: Path) -> list[str]:
    files = project_files(folder, find_project(folder))
    return [os.path.relpath(file, root).replace(os.sep, "/") for file in files]


ALL = [
    "candidates/lin/candidate.yaml",
    "elsewhere/bom.yaml",
    "elsewhere/json.yaml",
    "elsewhere/ours.yaml",
    "elsewhere/quoted.yml",
    "playbooks/a.yaml",
    "playbooks/sub/b.yml",
    "rubrics/r.yaml",
]


def test_all_of_our_folders_and_elsewhere_only_our_kinds(root: Path) -> None:
    assert found(root, root) == ALL


def test_a_folder_of_a_project(root: Path) -> None:
    assert found(root / "playbooks", root) == ["playbooks/a.yaml", "playbooks/sub/b.yml"]
    assert found(root / "elsewhere", root) == [name for name in ALL if name.startswith("else")]


@pytest.mark.parametrize("here", [".", "playbooks/sub", "..", "../other"])
def test_from_any_working_directory(root: Path, here: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (root.parent / "other").mkdir()
    monkeypatch.chdir(root / here)
    relative = Path(os.path.relpath(root))
    assert found(relative, root) == ALL
    assert found(relative / "rubrics" / ".." / "playbooks", root) == [
        "playbooks/a.yaml",
        "playbooks/sub/b.yml",
    ]


@pytest.mark.parametrize(
    ("exclude", "gone"),
    [
        (["elsewhere"], {name for name in ALL if name.startswith("elsewhere")}),
        (["elsewhere/"], {name for name in ALL if name.startswith("elsewhere")}),
        (["*.yml"], {"elsewhere/quoted.yml", "playbooks/sub/b.yml"}),
        (["playbooks/sub/*", "rubrics/r.yaml"], {"playbooks/sub/b.yml", "rubrics/r.yaml"}),
        (["sub", "r.yaml", "play"], set()),
        (["*"], set(ALL)),
    ],
)
def test_a_project_leaves_files_out(root: Path, exclude: list[str], gone: set[str]) -> None:
    (root / "playbook.toml").write_text(f"exclude = {exclude}")
    assert found(root, root) == [name for name in ALL if name not in gone]


def test_a_folder_that_is_named_is_meant(root: Path) -> None:
    (root / "playbook.toml").write_text('exclude = ["playbooks"]')
    assert found(root / "playbooks" / "sub", root) == ["playbooks/sub/b.yml"]
    assert "playbooks/a.yaml" not in found(root, root)


def test_outside_a_project_the_folder_is_its_own_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "rubrics" / "a.yaml").touch()
    (tmp_path / "b.yaml").write_text(OURS)
    assert found(Path(), tmp_path) == ["b.yaml", "rubrics/a.yaml"]


def test_links_to_folders_are_passed_over_and_lost_ones_reported(root: Path) -> None:
    (root / "playbooks" / "again").symlink_to(root / "playbooks")
    (root / "rubrics" / "lost.yaml").symlink_to(root / "nothing.yaml")
    assert found(root, root) == sorted([*ALL, "rubrics/lost.yaml"])


def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "playbooks" / "pipe.yaml")
    os.mkfifo(root / "pipe.yaml")
    assert found(root, root) == ALL
