from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import InputError, UsageError
from generator.resume import candidate_file, resume_file
from generator.spec import Candidate


def person(**keys: str) -> Candidate:
    return Candidate.model_validate({"kind": "candidate", "name": "Lin", **keys})


def test_a_folder_means_its_candidate_yaml(tmp_path: Path) -> None:
    (tmp_path / "candidate.yaml").touch()
    assert candidate_file(tmp_path) == tmp_path / "candidate.yaml"
    assert candidate_file(tmp_path / "candidate.yaml") == tmp_path / "candidate.yaml"


def test_a_file_of_any_name_is_taken(tmp_path: Path) -> None:
    (tmp_path / "lin.yml").touch()
    assert candidate_file(tmp_path / "lin.yml") == tmp_path / "lin.yml"


def test_a_folder_without_a_candidate_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holds no candidate\.yaml") as raised:
        candidate_file(tmp_path)
    assert str(tmp_path) in str(raised.value)
    assert raised.value.hint


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"there is no candidate at .*nobody"):
        candidate_file(tmp_path / "nobody")


@pytest.mark.parametrize("name", ["cv.pdf", "cv.PDF", "cv.docx", "cv.md", "cv.html", "cv.json"])
def test_a_resume_is_no_candidate(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    with pytest.raises(UsageError, match="is a résumé") as raised:
        candidate_file(tmp_path / name)
    assert "candidate.yaml" in raised.value.hint


@pytest.mark.parametrize("name", ["cv.pdf", "CV.DOCX", "简历.md", "cv.htm", "cv.txt"])
def test_the_one_resume_of_a_folder_is_found(name: str, tmp_path: Path) -> None:
    for other in ("candidate.yaml", "photo.jpg", "._cv.pdf", ".cv.md", "~$cv.docx", name):
        (tmp_path / other).touch()
    (tmp_path / "old.pdf").mkdir()
    assert resume_file(person(), tmp_path) == tmp_path / name


def test_there_may_be_no_resume(tmp_path: Path) -> None:
    assert resume_file(person(), tmp_path) is None


def test_of_two_resumes_both_are_named(tmp_path: Path) -> None:
    for name in ("b.pdf", "a.md", "c.txt"):
        (tmp_path / name).touch()
    with pytest.raises(InputError, match=r"a\.md and .*b\.pdf could both be the résumé") as raised:
        resume_file(person(), tmp_path)
    assert "resume:" in raised.value.hint
    assert resume_file(person(resume="c.txt"), tmp_path) == tmp_path / "c.txt"


def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        resume_file(person(), tmp_path / "gone")
