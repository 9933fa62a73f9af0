from __future__ import annotations

import os
from pathlib import Path

import jinja2
import pytest

from generator.render import bytecode
from generator.render.bytecode import bytecode_cache


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    return tmp_path


def render(folder: Path) -> str:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder), bytecode_cache=bytecode_cache()
    )
    return environment.get_template("a.j2").render()


def cached(home: Path) -> list[Path]:
    return [path for path in (home / "cache").rglob("*") if path.is_file()]


def test_a_compiled_template_is_kept_for_its_owner_alone(home: Path) -> None:
    (home / "a.j2").write_text("x{{ 1 + 1 }}")
    assert render(home) == render(home) == "x2"
    (file,) = cached(home)
    assert file.parent == home / "cache" / "playbook" / "templates"
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_changed_template_is_compiled_anew(home: Path) -> None:
    (home / "a.j2").write_text("x")
    assert render(home) == "x"
    (home / "a.j2").write_text("y")
    assert render(home) == "y"


def test_another_version_compiles_anew(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "a.j2").write_text("x")
    render(home)
    (file,) = cached(home)
    before = file.read_bytes()
    monkeypatch.setattr(bytecode, "__version__", "999")
    assert render(home) == "x"
    assert file.read_bytes() != before


@pytest.mark.parametrize("keep", [0, 5, 20, -9])
def test_a_damaged_file_does_not_hurt(keep: int, home: Path) -> None:
    (home / "a.j2").write_text("x")
    render(home)
    (file,) = cached(home)
    whole = file.read_bytes()
    file.write_bytes(whole[:keep] + b"\xff\x00!")
    assert render(home) == "x"
    file.write_bytes(whole[:keep])
    assert render(home) == "x"


def test_a_folder_that_others_may_write_to_is_not_trusted(home: Path) -> None:
    folder = home / "cache" / "playbook" / "templates"
    folder.mkdir(parents=True)
    folder.chmod(0o777)
    assert bytecode_cache() is None


def test_a_folder_of_somebody_else_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    assert bytecode_cache() is not None
    somebody = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: somebody)
    assert bytecode_cache() is None


def test_where_no_folder_can_be_made_there_is_no_cache(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "cache").write_text("a file")
    assert bytecode_cache() is None
    (home / "a.j2").write_text("x")
    assert render(home) == "x"


def test_a_relative_folder_is_passed_over(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    monkeypatch.chdir(home)
    assert bytecode_cache() is not None
    assert not (home / "cache").exists()
    assert (home / "home" / ".cache" / "playbook" / "templates").is_dir()


def test_a_cache_that_cannot_be_written_is_done_without(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object, **kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    (home / "a.j2").write_text("x")
    monkeypatch.setattr("tempfile.NamedTemporaryFile", full)
    assert render(home) == "x"
    assert cached(home) == []
