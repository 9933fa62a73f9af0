from __future__ import annotations

from pathlib import Path

import pytest

from generator.loading import Loader
from tests.loading.files import CANDIDATE, changed, load, only, told, write


def test_a_rubric_that_is_not_there(tmp_path: Path) -> None:
    finding = only(load(tmp_path, ("rubric: seen", "rubric: seem")).findings)
    assert (finding.code, finding.line, finding.column) == ("REF001", 7, 9)
    assert "“seen”" in finding.hint
    finding = only(load(tmp_path, ("rubric: seen", "rubric: quite-other")).findings)
    assert finding.hint == "add rubrics/quite-other.yaml"


@pytest.mark.parametrize(
    "name", ["Seen", "../seen", "a/b", "x" * 300, "seen.yaml", "'a b'", "5", "[a]", "{a: b}"]
)
def test_a_malformed_name_is_one_finding(tmp_path: Path, name: str) -> None:
    found = load(tmp_path, ("rubric: seen", f"rubric: {name}")).findings
    assert only(found).code in ("STR005", "STR006")


def test_a_dimension_that_the_rubric_has_not(tmp_path: Path) -> None:
    finding = only(load(tmp_path, ("dimension: architecture", "dimension: architectur")).findings)
    assert (finding.code, finding.line, finding.column) == ("REF002", 20, 31)
    assert "“architecture”" in finding.hint


def test_a_dimension_without_a_rubric(tmp_path: Path) -> None:
    finding = only(load(tmp_path, ("rubric: seen\n", "")).findings)
    assert (finding.code, finding.line) == ("REF002", 19)
    assert "names none" in finding.message


def test_a_rubric_without_a_value_makes_no_further_noise(tmp_path: Path) -> None:
    assert told(load(tmp_path, ("rubric: seen", "rubric:")).findings) == [("STR005", 7, 8)]


def test_undeclared_and_unused_slots(tmp_path: Path) -> None:
    found = load(tmp_path, ("{{ employer }}", "{{ employers }} 和 {{ x }}")).findings
    assert told(found) == [("REF004", 10, 3), ("REF003", 17, 17), ("REF003", 17, 35)]
    hints = {f.line: f.hint for f in found if f.code == "REF003" and f.column == 17}
    assert hints == {17: "did you mean “employer”?"}


def test_a_person_is_no_slot(tmp_path: Path) -> None:
    say = ("您在 {{ employer }}", "您好 {{ name }}，您在 {{ employer }}")
    assert load(tmp_path, say, ("您做过", "请 {{ salutation }} 说说您做过")).findings == []
    found = load(tmp_path, ("  employer: {", "  name: {take: title}\n  employer: {")).findings
    assert told(found) == [("STR006", 10, 3)]


def test_a_language_without_a_catalog(tmp_path: Path) -> None:
    finding = only(load(tmp_path, ("language: zh-Hans", "language: zh-hant")).findings)
    assert (finding.code, finding.line, finding.column) == ("REF008", 4, 11)
    assert "“zh-Hant”" in finding.hint
    assert (
        only(load(tmp_path, ("language: zh-Hans", "language: Klingon")).findings).code == "STR006"
    )


@pytest.mark.parametrize(
    ("resume", "codes"),
    [
        ("resume.md", []),
        ("resumé.md", ["REF007"]),
        ("../lin/resume.md", ["REF007"]),
        ("sub\\resume.md", ["REF007"]),
        ("x" * 300, ["REF007"]),
        (".", ["REF007"]),
        ("..", ["REF007"]),
    ],
)
def test_a_resume_lies_beside_the_candidate(tmp_path: Path, resume: str, codes: list[str]) -> None:
    write(tmp_path, "lin/resume.md", "# 林")
    path = write(tmp_path, "lin/candidate.yaml", f"{CANDIDATE}resume: '{resume}'\n")
    assert [f.code for f in Loader().findings([path])] == codes


def test_a_resume_that_is_not_there_has_a_hint(tmp_path: Path) -> None:
    write(tmp_path, "resume.pdf", "")
    text = changed(CANDIDATE, ("name: 林培育", "name: 林培育\nresume: resume.md"))
    finding = only(Loader().findings([write(tmp_path, "candidate.yaml", text)]))
    assert finding.hint == "did you mean “resume.pdf”?"
