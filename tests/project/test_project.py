from __future__ import annotations

from pathlib import Path

import pytest

from generator.project import Project, find_project, shipped


def project(root: Path, *files: str) -> Path:
    for file in files:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).touch()
    return root


def test_the_nearest_ancestor_with_playbooks_is_the_root(tmp_path: Path) -> None:
    project(tmp_path, "playbooks/sub/a.yaml", "inner/playbooks/b.yaml", "candidates/x/c.yaml")
    for path in ("playbooks/sub/a.yaml", "candidates/x/c.yaml", "candidates", ".", "none/x.yaml"):
        assert find_project(tmp_path / path).root == tmp_path
    assert find_project(tmp_path / "inner/playbooks/b.yaml").root == tmp_path / "inner"
    assert find_project(tmp_path / "inner").root == tmp_path / "inner"


def test_a_configuration_makes_a_root(tmp_path: Path) -> None:
    project(tmp_path, "playbooks/a.yaml", "deep/playbook.toml", "deep/rubrics/r.yaml")
    assert find_project(tmp_path / "deep" / "rubrics" / "r.yaml").root == tmp_path / "deep"


def test_pyproject_alone_makes_no_root(tmp_path: Path) -> None:
    project(tmp_path, "playbooks/a.yaml", "deep/pyproject.toml", "deep/rubrics/r.yaml")
    assert find_project(tmp_path / "deep" / "rubrics" / "r.yaml").root == tmp_path


def test_a_file_called_playbooks_makes_no_root(tmp_path: Path) -> None:
    project(tmp_path, "playbooks/a.yaml", "deep/playbooks", "deep/a.yaml")
    assert find_project(tmp_path / "deep" / "a.yaml").root == tmp_path


def test_the_working_directory_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = project(tmp_path / "one", "playbooks/a.yaml")
    two = project(tmp_path / "two", "playbooks/a.yaml")
    monkeypatch.chdir(two)
    assert find_project(one / "playbooks" / "a.yaml").root == one
    assert find_project(Path("../one/playbooks/a.yaml")).root == one


def test_a_relative_path_is_not_remembered_for_another_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        root = project(tmp_path / name, "playbooks/a.yaml")
        monkeypatch.chdir(root)
        assert find_project(Path()).root == root
        assert find_project(Path("playbooks/a.yaml")).root == root


def test_outside_a_project_there_is_no_root() -> None:
    assert find_project(Path("/nowhere/a.yaml")).root is None


def test_a_name_means_the_own_file_or_else_the_shipped_one(tmp_path: Path) -> None:
    project(tmp_path, "playbooks/p.yaml", "rubrics/mine.yml", "rubrics/head-nurse.yaml")
    found = find_project(tmp_path)
    assert found.resolve("rubrics", "mine") == tmp_path / "rubrics" / "mine.yml"
    assert found.resolve("rubrics", "head-nurse") == tmp_path / "rubrics" / "head-nurse.yaml"
    assert found.resolve("rubrics", "senior-backend") == shipped() / "rubrics/senior-backend.yaml"
    assert found.resolve("rubrics", "none") is None
    assert {"mine", "senior-backend"} <= set(found.names("rubrics"))
    assert found.names("rubrics").count("head-nurse") == 1


def test_yaml_comes_before_yml(tmp_path: Path) -> None:
    project(tmp_path, "playbooks/p.yaml", "rubrics/r.yaml", "rubrics/r.yml")
    assert find_project(tmp_path).resolve("rubrics", "r") == tmp_path / "rubrics" / "r.yaml"


@pytest.mark.parametrize(
    "name", ["../playbooks/p", "sub/r", "/etc/r", "..", "", "r.yaml", "r\0", "r" * 5000, "r\n"]
)
def test_a_name_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    project(tmp_path, "playbooks/p.yaml", "rubrics/sub/r.yaml", "rubrics/r.yaml")
    assert find_project(tmp_path).resolve("rubrics", name) is None


def test_outside_a_project_a_name_means_a_shipped_file() -> None:
    assert Project(None).resolve("rubrics", "senior-backend")
    assert "senior-backend" in Project(None).names("rubrics")


def test_what_is_shipped_is_there() -> None:
    for folder in ("templates", "playbooks", "rubrics"):
        assert any((shipped() / folder).iterdir())
