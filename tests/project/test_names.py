from __future__ import annotations

from pathlib import Path

import pytest

from generator.project import display_name


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("a.yaml", "a.yaml"),
        ("./sub/../a.yaml", "a.yaml"),
        ("sub//a.yaml", "sub/a.yaml"),
        (".", "."),
    ],
)
def test_a_file_below_is_named_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, shown: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert display_name(Path(path)) == shown
    assert display_name(tmp_path / path) == shown


def test_a_file_elsewhere_is_named_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert display_name(Path("../a.yaml")) == (tmp_path / "a.yaml").as_posix()
    assert display_name(tmp_path / "hereafter") == (tmp_path / "hereafter").as_posix()
