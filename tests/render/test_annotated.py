from __future__ import annotations

import pytest

from generator.render.annotated import publish, settle_bars
from generator.render.marks import COLON, KEEP, PIPE, mark


def test_directive_lines_are_left_out() -> None:
    text = "::::: section.a\n\n## A\n\n::: furniture strip number=1\n:::\n\nb\n:::::\n\nc"
    assert publish(text) == "## A\n\nb\n\nc\n"


def test_marks_are_left_out_and_their_words_kept() -> None:
    assert publish(f"a {mark('slot', 'b')} {mark('blank', 'c')}") == "a b c\n"


def test_blank_lines_are_single_and_blanks_at_line_ends_go() -> None:
    assert publish("\n\na  \n\n\n\nb\t\n\n") == "a\n\nb\n"


def test_blank_lines_and_blanks_of_code_stay() -> None:
    assert publish(f"```\na\n{KEEP}\n{KEEP}\nb  {KEEP}\n```") == "```\na\n\n\nb  \n```\n"


def test_a_line_of_code_that_looks_like_a_directive_stays() -> None:
    assert publish(f"```\n{COLON}:: a\n```") == "```\n::: a\n```\n"


@pytest.mark.parametrize("line", [":: a", "a ::: b", "> ::: a", "\\::: a"])
def test_what_is_no_directive_stays(line: str) -> None:
    assert publish(line) == f"{line}\n"


@pytest.mark.parametrize(
    ("line", "settled"),
    [
        (f"`a{PIPE}b`", "`a|b`"),
        (f"> `a{PIPE}b`", "> `a|b`"),
        (f"{PIPE} a {PIPE}", "| a |"),
        (f"| `a{PIPE}b` |", "| `a\\|b` |"),
        (f"> | `a{PIPE}b` |", "> | `a\\|b` |"),
        (f"  | `a{PIPE}b` |", "  | `a\\|b` |"),
    ],
)
def test_a_bar_in_code_is_escaped_in_a_table_only(line: str, settled: str) -> None:
    assert settle_bars(line) == settled


def test_an_empty_text_is_one_line_end() -> None:
    assert publish("") == "\n"
