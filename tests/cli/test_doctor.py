from __future__ import annotations

from pathlib import Path

from tests.helpers.command import playbook, project


def test_a_sound_machine_is_told_so(tmp_path: Path) -> None:
    run = playbook("doctor", cwd=project(tmp_path))
    assert (run.code, run.err) == (0, "")
    assert all(line.startswith("ok    ") for line in run.out.splitlines())
    for word in ("Pango", "HarfBuzz-Subset", "Noto Serif CJK TC", "Noto Color Emoji"):
        assert word in run.out


def test_what_is_missing_comes_with_its_mend(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'
    )
    run = playbook("doctor", cwd=tmp_path, env={"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")})
    assert (run.code, run.err) == (3, "")
    lines = run.out.splitlines()
    for index, line in enumerate(lines):
        if line.startswith(("MISS", "note")):
            assert lines[index + 1].startswith("      on Debian: apt-get install ")
    assert "MISS  Noto Sans CJK SC: no Regular and no Bold" in lines
    assert "note  Noto Color Emoji" in lines


def test_a_configuration_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    here = project(tmp_path)
    (here / "playbook.toml").write_text("exclde = []\n")
    run = playbook("doctor", cwd=here)
    assert run.code == 1
    assert "playbook.toml:1:1 STR003 unknown key “exclde”" in run.err
