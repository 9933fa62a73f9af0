from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.diagnostics import MachineError
from generator.render import doctor
from generator.render.doctor import FAMILIES, examine
from generator.render.fonts import Font, Fonts


class Bare(Fonts):
    """A machine without any font."""

    def __init__(self) -> None:
        self._patterns = []


class RegularOnly(Bare):
    def __init__(self) -> None:
        super().__init__()
        self.faces = [Font(family, "Regular", "/x") for family in FAMILIES]


def lacking(folder: Path) -> list[tuple[str, bool]]:
    return [(v.what, v.needed) for v in examine(folder) if not v.good]


def test_this_machine_has_all_that_is_needed(tmp_path: Path) -> None:
    assert lacking(tmp_path) == []
    assert all(v.mend == "" for v in examine(tmp_path))
    assert re.fullmatch(r"WeasyPrint [\d.]+ with Pango 1\.\d+\.\d+", examine(tmp_path)[0].what)


def test_without_fonts_every_family_is_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "Fonts", Bare)
    missed = lacking(tmp_path)
    for family in FAMILIES:
        assert (f"{family}: no Regular and no Bold", True) in missed
    assert (doctor.EMOJI, False) in missed
    assert all(v.mend for v in examine(tmp_path) if not v.good)


def test_a_family_without_a_bold_face_is_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "Fonts", RegularOnly)
    assert (f"{FAMILIES[0]}: no Bold", True) in lacking(tmp_path)


def test_without_fontconfig_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Fonts:
        raise OSError("libfontconfig")

    monkeypatch.setattr(doctor, "Fonts", missing)
    assert ("fontconfig is missing", True) in lacking(tmp_path)


def test_without_pango_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise MachineError("the library libpango is missing", hint="install it")

    monkeypatch.setattr(doctor, "import_weasyprint", missing)
    (pango, *rest) = examine(tmp_path)
    assert (pango.good, pango.needed, pango.mend) == (False, True, "install it")
    assert "libpango" in pango.what
    assert not any("HarfBuzz" in verdict.what for verdict in rest)


def test_without_harfbuzz_subset_it_gives_advice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from weasyprint.text import ffi

    monkeypatch.setattr(ffi, "harfbuzz_subset", None)
    ((what, needed),) = lacking(tmp_path)
    assert "HarfBuzz-Subset is missing" in what
    assert not needed


def test_a_character_that_no_font_has_is_named(tmp_path: Path) -> None:
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "playbooks" / "a.yaml").write_text("kind: playbook\ntitle: \U0001e900\n", "utf-8")
    assert lacking(tmp_path) == [("no font has \U0001e900 (U+1E900)", True)]


def test_outside_a_project_no_file_of_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("kind: playbook\ntitle: \U0001e900\n", "utf-8")
    assert lacking(tmp_path) == []
