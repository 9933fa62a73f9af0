from __future__ import annotations

import pytest

from tests.examples import Example, difference, examples


@pytest.mark.parametrize("example", examples("invalid"), ids=lambda e: e.name)
def test_an_invalid_example_has_the_findings_expected(example: Example) -> None:
    expected = example.expected()
    assert expected, "an invalid example expects something"
    assert difference(example.findings(), expected) == []


@pytest.mark.parametrize("example", examples("valid"), ids=lambda e: e.name)
def test_a_valid_example_has_no_findings(example: Example) -> None:
    assert difference(example.findings(), []) == []
