from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.diagnostics import MachineError, UsageError
from generator.render.write import RECORDS, write


def put(path: Path, content: str, *, private: bool = False, force: bool = False) -> None:
    write(path, content.encode(), private=private, force=force)


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_file_and_its_folders_appear(tmp_path: Path) -> None:
    put(tmp_path / "a" / "b" / "c.md", "x")
    assert (tmp_path / "a" / "b" / "c.md").read_text() == "x"
    assert files(tmp_path / "a" / "b") == {"c.md", f"{RECORDS}/c.md"}


@pytest.mark.parametrize(("private", "expected"), [(True, 0o600), (False, 0o644)])
def test_who_may_read_it(private: bool, expected: int, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    put(path, "x", private=private)
    assert mode(path) == expected
    assert mode(tmp_path / RECORDS / "a.md") == 0o600
    path.chmod(0o666)
    put(path, "y", private=private)
    assert mode(path) == expected


def test_what_we_wrote_is_overwritten(tmp_path: Path) -> None:
    for content in ("x", "y", "y", "x"):
        put(tmp_path / "a.md", content)
        assert (tmp_path / "a.md").read_text() == content


def test_what_somebody_edited_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    put(path, "x")
    path.write_text("x, and more")
    with pytest.raises(UsageError, match=r"a\.md was edited by hand and is left alone") as raised:
        put(path, "y")
    assert "--force" in raised.value.hint
    assert path.read_text() == "x, and more"
    put(path, "y", force=True)
    assert path.read_text() == "y"
    put(path, "z")
    assert path.read_text() == "z"


def test_what_somebody_else_wrote_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("mine")
    with pytest.raises(UsageError):
        put(path, "y")
    put(path, "mine")  # nothing is lost
    assert files(tmp_path) == {"a.md", f"{RECORDS}/a.md"}


def test_an_edit_back_to_what_we_wrote_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    put(path, "x")
    path.write_text("y")
    path.write_text("x")
    put(path, "z")
    assert path.read_text() == "z"


@pytest.mark.parametrize("record", ["", "é", "[[[["])
def test_a_damaged_record_counts_every_file_as_edited(record: str, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    put(path, "x")
    (tmp_path / RECORDS / "a.md").write_text(record, "utf-8")
    with pytest.raises(UsageError):
        put(path, "y")


def test_files_do_not_share_a_record(tmp_path: Path) -> None:
    put(tmp_path / "a.md", "x")
    put(tmp_path / "b.md", "y")
    (tmp_path / "b.md").write_text("edited")
    put(tmp_path / "a.md", "z")
    with pytest.raises(UsageError):
        put(tmp_path / "b.md", "z")


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(MachineError, match=r"a\.md is a folder"):
        put(tmp_path / "a.md", "x")
    assert files(tmp_path) == set()


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    for path in (tmp_path / "out" / "a.md", tmp_path / "out" / "b" / "a.md"):
        with pytest.raises(MachineError, match="a file stands where a folder must be") as raised:
            put(path, "x")
        assert "--output" in raised.value.hint


def test_a_name_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="File name too long"):
        put(tmp_path / f"{'x' * 300}.md", "x")
    longest = tmp_path / ("文" * 84 + ".md")  # 255 bytes, as many as a name may have
    put(longest, "x")
    assert longest.read_text() == "x"


def test_a_symbolic_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("x")
    (tmp_path / "a.md").symlink_to(tmp_path / "other")
    with pytest.raises(UsageError):
        put(tmp_path / "a.md", "y")
    put(tmp_path / "a.md", "y", force=True)
    assert (tmp_path / "other").read_text() == "x"
    assert not (tmp_path / "a.md").is_symlink()


@pytest.mark.parametrize("fails_at", [1, 2])
@pytest.mark.parametrize(
    ("number", "hint"), [(errno.ENOSPC, "disk space"), (errno.EACCES, "--output")]
)
def test_what_stood_there_still_does_when_writing_fails(
    fails_at: int, number: int, hint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    put(path, "x")
    sync, calls = os.fsync, 0

    def fail(handle: int) -> None:
        nonlocal calls
        calls += 1
        if calls == fails_at:  # first the record, then the file
            raise OSError(number, os.strerror(number))
        sync(handle)

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(MachineError, match=os.strerror(number)) as raised:
        put(path, "y")
    assert hint in raised.value.hint
    assert path.read_text() == "x"
    assert files(tmp_path) == {"a.md", f"{RECORDS}/a.md"}
    monkeypatch.setattr(os, "fsync", sync)
    put(path, "z")  # it is still known as ours
    assert path.read_text() == "z"


def test_an_interrupted_writing_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        put(tmp_path / "a.md", "x")
    assert files(tmp_path) == set()
