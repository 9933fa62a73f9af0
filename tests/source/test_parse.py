from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic
from generator.source import MAX_BYTES, MAX_DEPTH, Document, decode, parse


def document(text: str) -> Document:
    parsed, findings = parse(text, "f.yaml")
    assert findings == []
    assert parsed is not None
    return parsed


def refused(text: str) -> list[tuple[str, int, int]]:
    parsed, findings = parse(text, "f.yaml")
    assert parsed is None
    assert all(f.message and f.file == "f.yaml" for f in findings)
    return [(f.code, f.line, f.column) for f in findings]


# Values

STRINGS_STAY_STRINGS = [
    "no", "yes", "on", "off", "y", "n", "Norway", "1:30", "1:30:00", "2024-01-01",
    "2024-01-01T00:00:00Z", "012", "0o17", "0x1F", "0b1", "1e3", "1E-3", ".5", "1.", "+1", "1_000",
    "1,000", ".inf", "-.inf", ".nan", "nUll", "=", "<<", "１２", "1234567890123456", "-x", "1.2.3",
]  # fmt: skip


@pytest.mark.parametrize("text", STRINGS_STAY_STRINGS)
def test_strings_stay_strings(text: str) -> None:
    assert document(f"a: {text}").data == {"a": text}
    assert document(f"- {text}").data == [text]
    assert document(f"{text}: a").data == {text: "a"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("~", None), ("null", None), ("Null", None), ("", None), ("true", True), ("True", True),
        ("FALSE", False), ("30", 30), ("-3", -3), ("0", 0), ("1.5", 1.5), ("-0.25", -0.25),
    ],
)  # fmt: skip
def test_what_every_reader_agrees_on_is_a_value(text: str, value: object) -> None:
    read = document(f"a: {text}").data["a"]
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize("quoted", ['"30"', "'true'", "|-\n  1.5", ">-\n  null"])
def test_in_quotes_or_a_block_everything_is_text(quoted: str) -> None:
    assert isinstance(document(f"a: {quoted}").data["a"], str)


def test_keys_are_text() -> None:
    assert document("1: a\ntrue: b\n~: c\n2.50: d\n? \n: e\n").data == {
        "1": "a", "true": "b", "~": "c", "2.50": "d", "": "e",
    }  # fmt: skip


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**14), 10**14) | st.text("ab中🧩 \n\t\"'\\:#"),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("ab中 ", max_size=3), inner)
    ),
    max_leaves=20,
)


@given(JSON, st.sampled_from([None, 1, 3]), st.booleans())
def test_json_is_read_as_json(data: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=ascii_only)
    if "\\ud" not in text:  # half characters, which YAML does not have
        assert document(text).data == data


# Refusals

HOSTILE = {
    "[" * 200_000: "YML006",
    "- " * 200_000: "YML006",
    "a: [" * 200_000: "YML006",
    "{" * 200_000: "YML002",
    "? " * 200_000: "YML002",
    "[" * 30 + "{a: " * 200_000: "YML006",
    "\n".join(" " * i + "a:" for i in range(1000)): "YML006",
    "a: &a [x, x]\n" + "".join(f"b{i}: &b{i} [*a, *a]\n" for i in range(20_000)): "YML004",
    "a" * (MAX_BYTES + 1): "YML007",
    "!" * 200_000: "YML005",
    "&" * 200_000: "YML002",
    "a: " + '"' * 200_001: "YML002",
    "%" * 200_000: "YML002",
}


@pytest.mark.parametrize(("text", "code"), HOSTILE.items(), ids=lambda x: x[:12].strip())
def test_hostile_text_is_refused_at_once(text: str, code: str) -> None:
    began = time.perf_counter()
    assert [c for c, _, _ in refused(text)] == [code]
    assert time.perf_counter() - began < 1


def test_depth_is_bounded() -> None:
    assert document("[" * MAX_DEPTH + "]" * MAX_DEPTH).data
    assert refused("[" * (MAX_DEPTH + 1)) == [("YML006", 1, MAX_DEPTH + 1)]
    deep = "".join(f"{' ' * i}a:\n" for i in range(MAX_DEPTH))
    assert document(deep).data
    assert refused(f"{deep}{' ' * MAX_DEPTH}a: b") == [("YML006", MAX_DEPTH + 1, MAX_DEPTH + 1)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: &x 1\nb: *x", [("YML004", 1, 4)]),
        ("a: *x", [("YML004", 1, 4)]),
        ("&x a: b", [("YML004", 1, 1)]),
        ("- [1, &x [2]]", [("YML004", 1, 7)]),
        ("? *x\n: b", [("YML004", 1, 3)]),
        ("a: !!str 1", [("YML005", 1, 4)]),
        ("a: !x {}", [("YML005", 1, 4)]),
        ("!!python/object:os.system {}", [("YML005", 1, 1)]),
        ("a: ! b", [("YML005", 1, 4)]),
        ("!!binary a: b", [("YML005", 1, 1)]),
        ("a: 1\na: 2", [("YML003", 2, 1)]),
        (
            "a: 1\n'a': 2\nb: {c: 1, \"c\": 2}\na: 3",
            [("YML003", 2, 1), ("YML003", 3, 11), ("YML003", 4, 1)],
        ),
        ("1: x\n'1': y", [("YML003", 2, 1)]),
        ("? [a]\n: b", [("YML002", 1, 3)]),
        ("a: {{ b }}", [("YML002", 1, 5)]),
        ("a: 1\n---\nb: 2", [("YML008", 2, 1)]),
        ("a: 1\n...\nb: 2", [("YML002", 3, 1)]),
        ("", [("YML008", 1, 1)]),
        ("# only a comment\n\n", [("YML008", 1, 1)]),
        ('a: "\\a\\0"', [("YML009", 1, 4)]),
        ('"\\e[31m": b', [("YML009", 1, 1)]),
        ('a: "b\\r\\nc"', [("YML009", 1, 4)]),
        ('a: "\\uE000"', [("YML009", 1, 4)]),
        ('a: "\\L"\nb: "\\N"', [("YML009", 1, 4), ("YML009", 2, 4)]),
        ("a: \x1bb", [("YML009", 1, 4)]),
        ("a: \ud800", [("YML009", 1, 4)]),
        ("a: b: c", [("YML002", 1, 5)]),
        ("a: 'b", [("YML002", 1, 4)]),
        ("a: 'b\nc: d\n", [("YML002", 1, 4)]),
        ("a: [b\n\n", [("YML002", 1, 4)]),
        ("a: [b\nc: d\n", [("YML002", 2, 2)]),
        ("a:\n\t- b", [("YML002", 2, 1)]),
        ("a: @b", [("YML002", 1, 4)]),
        ("a\nb: c", [("YML002", 2, 2)]),
        ("a: 1\nb\nc: 1", [("YML002", 2, 1)]),
        ("- a\nb: c", [("YML002", 2, 1)]),
        ("a: b\n c: d", [("YML002", 2, 3)]),
    ],
)
def test_what_is_not_ours_is_refused_at_its_place(
    text: str, places: list[tuple[str, int, int]]
) -> None:
    assert refused(text) == places


def test_duplicate_keys_name_the_first() -> None:
    _, (finding,) = parse("a: 1\nbb: 2\nbb: 3", "f")
    assert "2:1" in finding.message
    assert (finding.line, finding.column, finding.end_column) == (3, 1, 3)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: b: c", "quotes"),
        ("a: 'b", "close the quote"),
        ("a:\n\tb: 1", "spaces"),
        ("a: {{ b }}", "quotes"),
        ("a: **b** c", "quotes"),
        ("a: !b c", "quotes"),
        ('a: "b" c', "quotes"),
        ('"a" b', "quotes"),
        ('a: "\\q"', "single quotes"),
        ("a: |b\n  c", "next line"),
        ("a: [b,, c]", "comma"),
        ("a: 1\nb\nc: 1", "colon"),
        ("a: 1\n---\nb: 1", "one playbook"),
    ],
)
def test_a_hint_says_what_to_write(text: str, words: str) -> None:
    _, findings = parse(text, "f")
    assert words in findings[0].hint


def test_places_are_right_behind_wide_characters() -> None:
    _, (finding,) = parse("甲🧩: {乙: 1, 丙🧩: 2, 乙: 3}", "f")
    assert (finding.line, finding.column, finding.end_column) == (1, 19, 20)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_counts(end: str) -> None:
    doc = document(end.join(["a: 1", "", "b:", "  - c", "d: |", "  e", "  f", ""]))
    assert doc.data == {"a": 1, "b": ["c"], "d": "e\nf\n"}
    assert doc.place(("b", 0)) == (4, 5, 4, 6)
    assert doc.place_inside(("d",), 2, 3) == (7, 3, 7, 4)


# Nothing raises


def assert_findings_lie_in_the_text(text: str, findings: list[Diagnostic]) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in findings:
        assert 1 <= finding.line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
        start = (finding.line, finding.column)
        assert start <= (finding.end_line, finding.end_column)


YAMLISH = st.text("ab-:?&*!|>'\"%@`{}[],#~ \n\t\r中🧩\\x0\0\x85\ufeff\ud800", max_size=60)


@settings(max_examples=1500)
@given(st.text() | YAMLISH)
@example("%TAG ! x\n---\na: 1")
@example("a: |9999999999\n b")
@example("%YAML 9.9\n---\na")
@example('"\\ud83d\\ude00"')
@example("\r\n'")
def test_any_text_is_a_document_or_has_findings_with_places(text: str) -> None:
    parsed, findings = parse(text, "f")
    assert (parsed is None) == bool(findings)
    assert_findings_lie_in_the_text(text, findings)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_document_or_have_findings(raw: bytes) -> None:
    text, findings = decode(raw, "f")
    if not findings:
        parsed, findings = parse(text, "f")
        assert (parsed is None) == bool(findings)
