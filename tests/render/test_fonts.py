from __future__ import annotations

import pytest

from generator.render import fonts as module
from generator.render.fonts import Fonts


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts()


def test_the_faces_that_a_handbook_asks_for_are_found(fonts: Fonts) -> None:
    faces = {(face.family, face.style) for face in fonts.faces}
    assert {("Noto Sans CJK SC", "Regular"), ("Noto Serif CJK TC", "Bold")} <= faces
    assert all(face.file.startswith("/") for face in fonts.faces)


def test_characters_that_a_name_may_have_are_there(fonts: Fonts) -> None:
    assert fonts.without_glyph("a文𠮷㐂龘é①✅👩ⅦΩЖ") == []


def test_missing_characters_are_named_once_and_in_order(fonts: Fonts) -> None:
    assert fonts.without_glyph("b\U0001e901a\U0001e900\U0001e901") == ["\U0001e900", "\U0001e901"]


def test_what_prints_nothing_is_not_missed(fonts: Fonts) -> None:
    # an ideographic variation selector, joiners, directional marks, blanks
    assert (
        fonts.without_glyph("葛\U000e0100\u200b\u200c\u200d\u2060\u00ad\u200e\u3000\u00a0\n") == []
    )


def test_without_fontconfig_there_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_library", lambda: "libnothing.so.0")
    with pytest.raises(OSError, match="libnothing"):
        Fonts()
