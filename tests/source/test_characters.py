from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.characters import FORBIDDEN, check_characters, line_column


@given(st.text("ab中🧩\n\r", max_size=30), st.data())
def test_line_and_column_count_characters(text: str, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(text)))
    if text[index - 1 : index + 1] == "\r\n":
        return  # between the two halves of one line end
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert line_column(text, index) == (len(before), len(before[-1]) + 1)


def test_every_character_that_has_no_look_of_its_own_is_forbidden() -> None:
    """Controls, surrogates, non-characters and private use; tab and line ends are for layout."""
    for code in range(0x110000):
        char = chr(code)
        category = unicodedata.category(char)
        noncharacter = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
        if char in "\t\n\r":
            assert not FORBIDDEN.match(char)
        elif category in ("Cc", "Cs", "Co", "Zl", "Zp") or noncharacter or char == "\ufeff":
            assert FORBIDDEN.match(char), hex(code)
        elif not 0xE0000 <= code <= 0xE007F:  # tags, which hide text inside an emoji
            assert not FORBIDDEN.match(char), hex(code)


@pytest.mark.parametrize("char", ["\0", "\x07", "\x85", "\u2028", "\ud800", "\ue000", "\ufeff"])
def test_a_forbidden_character_is_found_at_its_place(char: str) -> None:
    (finding,) = check_characters(f"a\r\n中🧩{char}b", "f.yaml")
    assert (finding.code, finding.file) == ("YML009", "f.yaml")
    assert (finding.line, finding.column, finding.end_column) == (2, 3, 4)
    assert f"U+{ord(char):04X}" in finding.message


def test_every_forbidden_character_is_found_up_to_twenty() -> None:
    assert [f.column for f in check_characters("\0a\0\0", "f")] == [1, 3, 4]
    assert len(check_characters("\0" * 500, "f")) == 20
