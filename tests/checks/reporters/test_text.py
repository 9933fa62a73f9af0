from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks import Report
from generator.checks.reporters.text import as_text, findings_text, frame, summary, width
from generator.diagnostics import Diagnostic, Place, Severity
from tests.checks.reporters.hostile import hostile


def finding(
    place: tuple[int, int, int, int], severity: Severity = Severity.ERROR, hint: str = ""
) -> Diagnostic:
    return Diagnostic.at("TXT001", severity, "a.yaml", Place(*place), "坏了", hint=hint)


def test_a_block_names_place_code_and_way_out() -> None:
    text = "title: 后端 {{ x }} 手册"
    block = findings_text([finding((2, 11, 2, 18), hint="改")], {("a.yaml", 2): text})
    assert block == [
        "a.yaml:2:11 TXT001 坏了\n"
        "    2 | title: 后端 {{ x }} 手册\n"
        "      |             ^^^^^^^\n"
        "      hint: 改"
    ]


@pytest.mark.parametrize(
    ("severity", "shown"),
    [(Severity.ERROR, ""), (Severity.WARNING, "warning: "), (Severity.INFO, "info: ")],
)
def test_what_is_milder_than_an_error_says_so(severity: Severity, shown: str) -> None:
    (block,) = findings_text([finding((1, 1, 1, 2), severity)], {})
    assert block == f"a.yaml:1:1 TXT001 {shown}坏了"


LINES = st.text("ab中，「🧩é\t x{}", max_size=300)


@given(LINES, st.data())
def test_the_stretch_is_underlined_whatever_its_characters_take(
    line: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    shown, under = frame(finding((1, start + 1, 1, end + 1)), line).splitlines()[1:]
    code, marks = shown.partition("| ")[2], under.partition("| ")[2]
    assert shown.index("|") == under.index("|") == 6
    before, stretch = columns(code, marks.count(" "), marks.count("^"))
    assert marks == " " * marks.count(" ") + "^" * marks.count("^")
    asked = line[start:end].replace("\t", " ")
    assert asked.startswith(stretch.rstrip("…")) or not asked
    assert before.endswith(line[max(0, start - 5) : start].replace("\t", " "))
    assert sum(map(width, code)) <= 102
    if width(line) <= 100:
        assert code == line.replace("\t", " ")
        assert stretch.startswith(asked)


def columns(text: str, skip: int, take: int) -> tuple[str, str]:
    """The characters in the first columns of a terminal, and those in the next."""
    before = stretch = ""
    at = 0
    for char in text:
        if at < skip:
            before += char
        elif at < skip + take:
            stretch += char
        at += 2 if unicodedata.east_asian_width(char) in "WF" else 1
    assert at >= skip
    return before, stretch


def test_a_long_line_is_cut_around_the_finding() -> None:
    line = "一" * 80 + "{{ x }}" + "二" * 80
    shown = frame(finding((1, 81, 1, 88)), line)
    assert shown == (
        "\n    1 | …" + "一" * 15 + "{{ x }}" + "二" * 31 + "…\n      | " + " " * 31 + "^" * 7
    )


def test_a_stretch_over_lines_is_underlined_to_the_end_of_the_first() -> None:
    assert frame(finding((1, 3, 2, 5)), "ab cd  ").endswith("\n      |   ^^^")


def test_a_line_that_is_not_known_has_no_frame() -> None:
    assert frame(finding((3, 1, 3, 2)), None) == ""
    assert findings_text([finding((3, 1, 3, 2))], {("a.yaml", 2): "b", ("b.yaml", 3): "c"}) == [
        "a.yaml:3:1 TXT001 坏了"
    ]


def test_a_column_behind_the_line_is_its_end() -> None:
    assert frame(finding((1, 9, 1, 10)), "ab") == "\n    1 | ab\n      |   ^"


def test_no_control_character_reaches_the_terminal() -> None:
    (block,) = findings_text([finding((1, 4, 1, 5))], {("a.yaml", 1): "a: \x1b[31m\x07\u2028中"})
    assert not [c for c in block if unicodedata.category(c) in ("Cc", "Zl") and c != "\n"]
    assert block.endswith("    1 | a: \ufffd[31m\ufffd\ufffd中\n      |    ^")


def test_whatever_is_said_steers_no_terminal() -> None:
    report = hostile()
    for block, found in zip(
        findings_text(report.findings, report.lines), report.findings, strict=True
    ):
        assert len(block.splitlines()) <= 4
        assert all(c == "\n" or unicodedata.category(c) not in ("Cc", "Zl", "Zp") for c in block)
        if found.message.isprintable() and found.file.isprintable():
            assert block.startswith(f"{found.file}:{found.line}:{found.column} {found.code} ")
            assert found.message in block


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("中文", 4),
        ("，「」", 6),
        ("🧩", 2),
        ("e\u0301", 1),
        ("☁\ufe0f", 1),
        ("ｱ", 1),
        ("", 0),
    ],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("severities", "checked", "text"),
    [
        ([], 0, "0 files checked, nothing found"),
        ([], 1, "1 file checked, nothing found"),
        (["error"], 2, "2 files checked: 1 error"),
        (["warning", "error", "warning", "info", "info"], 1, "1 file checked: 1 error, 2 warnings, 2 info"),
    ],
)  # fmt: skip
def test_a_line_sums_up(severities: list[str], checked: int, text: str) -> None:
    findings = tuple(finding((1, 1, 1, 2), Severity(s)) for s in severities)
    assert summary(Report(findings, {}, checked)) == text
    assert as_text(Report(findings, {}, checked)).splitlines()[-1] == text


def test_the_sum_tells_what_is_left_out() -> None:
    report = Report((), {}, 3, suppressed=2, known=1)
    assert summary(report) == "3 files checked, nothing found, 2 suppressed, 1 in the baseline"
    report = Report((finding((1, 1, 1, 2)),), {}, 3, known=4)
    assert summary(report) == "3 files checked: 1 error, 4 in the baseline"
