from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec import Rubric, level_value


@given(st.integers(-(10**14), 10**14))
def test_a_key_is_the_figure_of_a_level(value: int) -> None:
    assert level_value(str(value)) == value


@pytest.mark.parametrize(
    "key",
    ["", "-", "--1", "-0", "01", "1.0", "１", "٣", "²", "1 ", " 1", "1\n", "+1", "一", "9" * 5000],
)
def test_a_level_has_one_spelling(key: str) -> None:
    assert level_value(key) is None


def test_a_dimension_is_found_by_its_id() -> None:
    rubric = Rubric.model_validate(
        {
            "kind": "rubric", "format": 1, "id": "r",
            "levels": [{"value": -1, "name": "低"}, {"value": 0, "name": "高"}],
            "dimensions": [{"id": "a", "name": "甲", "anchors": {"-1": "见", "0": {"en": "seen"}}}],
        }
    )  # fmt: skip
    found = rubric.dimension("a")
    assert found
    assert set(found.anchors or ()) == {-1, 0}
    assert rubric.dimension("b") is None
