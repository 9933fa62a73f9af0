from __future__ import annotations

import subprocess
import sys

import pytest

from generator.checks import Report
from generator.checks.reporters import REPORTERS
from tests.checks.reporters.hostile import hostile


def test_formats_are_listed_in_the_order_of_the_help_page() -> None:
    assert list(REPORTERS) == ["text", "json", "github", "sarif", "junit", "gitlab"]
    assert len(REPORTERS) == 6


@pytest.mark.parametrize("name", REPORTERS)
def test_a_reporter_writes_whatever_is_found(name: str) -> None:
    text = REPORTERS[name](hostile())
    text.encode()
    assert not [c for c in text if ord(c) < 32 and c != "\n"]
    assert REPORTERS[name](Report(()))


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        REPORTERS["xml"]


def test_no_reporter_is_imported_before_it_is_wanted() -> None:
    program = (
        "import sys, generator.checks.reporters as r\n"
        "print(*[m for m in sys.modules if m.startswith(r.__name__ + '.')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
