from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Place, Severity, shorten, sort_key
from generator.diagnostics.diagnostic import path_text


def finding(
    file: str = "a.yaml", line: int = 1, column: int = 1, code: str = "STR001", message: str = "m"
) -> Diagnostic:
    return Diagnostic.at(code, Severity.ERROR, file, Place(line, column, line, column + 1), message)


def test_severities_are_ranked_from_the_gravest() -> None:
    assert [severity.rank for severity in Severity] == [0, 1, 2]
    assert min(Severity, key=lambda s: s.rank) is Severity.ERROR


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ((), ""),
        (("title",), "title"),
        (("modules", 0, "script", 12, "say"), "modules[0].script[12].say"),
        ((0, "a"), "[0].a"),
        (("a", "b c"), "a.b c"),
    ],
)
def test_a_path_is_written_as_people_do(path: tuple[str | int, ...], text: str) -> None:
    assert path_text(path) == text


def test_a_diagnostic_is_plain_data_in_order() -> None:
    made = Diagnostic.at(
        "STR003", Severity.WARNING, "中.yaml", Place(2, 3, 2, 9), "坏", path=("a", 0), hint="改"
    )
    assert made.as_dict() == {
        "code": "STR003", "severity": "warning", "file": "中.yaml", "line": 2, "column": 3,
        "end_line": 2, "end_column": 9, "path": "a[0]", "message": "坏", "hint": "改",
    }  # fmt: skip
    assert list(made.as_dict()) == list(Diagnostic.__slots__)


def test_findings_are_sorted_by_file_then_place_then_code() -> None:
    one, two, three, four, five = (
        finding("a.yaml", 2, 9),
        finding("a.yaml", 10, 1, "STR001"),
        finding("a.yaml", 10, 1, "TXT001"),
        finding("a.yaml", 10, 2),
        finding("b.yaml"),
    )
    assert sorted([five, four, three, two, one], key=sort_key) == [one, two, three, four, five]


def test_a_message_and_a_hint_are_one_line_with_an_end() -> None:
    made = Diagnostic.at(
        "STR003", Severity.ERROR, "f", Place(1, 1, 1, 2), "a\nb\t“c”\r\n", hint="x" * 5000
    )
    assert made.message == "a b “c”"
    assert len(made.hint) == 300


@given(st.text(), st.integers(1, 50))
def test_shorten(text: str, most: int) -> None:
    short = shorten(text, most)
    assert len(short) <= most
    assert len(short.splitlines()) <= 1
    assert short == " ".join(text.split()) or short.endswith("…")
