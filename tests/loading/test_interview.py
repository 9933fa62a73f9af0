from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from generator.loading import Loader
from tests.loading.files import CANDIDATE, PLAYBOOK, RUBRIC, changed, only, project, told, write


def test_a_sound_playbook_is_an_interview(tmp_path: Path) -> None:
    path = project(tmp_path)
    interview, findings = Loader().interview(path)
    assert findings == []
    assert interview
    assert interview.playbook.id == "backend"
    assert interview.rubric
    assert interview.rubric.id == "seen"
    assert (interview.catalog.language, interview.project.root) == ("zh-Hans", tmp_path)


def test_a_playbook_may_do_without_a_rubric(tmp_path: Path) -> None:
    text = changed(PLAYBOOK, ("rubric: seen\n", ""), (", dimension: architecture", ""))
    interview, findings = Loader().interview(project(tmp_path, playbook=text))
    assert findings == []
    assert interview
    assert interview.rubric is None


def test_errors_of_the_rubric_are_errors_of_the_interview(tmp_path: Path) -> None:
    path = project(tmp_path, rubric=changed(RUBRIC, ("id: seen", "id: Seen")))
    interview, findings = Loader().interview(path)
    assert interview is None
    assert only(findings).code == "STR006"
    assert only(findings).file.endswith("rubrics/seen.yaml")


def test_warnings_are_told_and_do_not_stop(tmp_path: Path) -> None:
    path = project(tmp_path, playbook=changed(PLAYBOOK, ("title: 手册", "title: 2024")))
    interview, findings = Loader().interview(path)
    assert interview
    assert interview.playbook.title == "2024"
    assert told(findings) == [("YML010", 5, 8)]


def test_what_is_found_is_told_once_and_in_order(tmp_path: Path) -> None:
    text = changed(PLAYBOOK, ("language: zh-Hans", "language: en"), ("duration: 30", "duration: 0"))
    one = project(tmp_path, playbook=text, rubric=changed(RUBRIC, ("架构", "{zh-Hans: 架构}")))
    two = write(tmp_path, "playbooks/a.yaml", text)
    findings = Loader().findings([two, one, tmp_path / "rubrics" / "seen.yaml", one])
    assert [(Path(f.file).name, f.code) for f in findings] == [
        ("a.yaml", "STR007"),
        ("backend.yaml", "STR007"),
        ("seen.yaml", "REF005"),
    ]


def test_a_language_that_one_playbook_needs_does_not_stop_another(tmp_path: Path) -> None:
    hans = project(tmp_path, rubric=changed(RUBRIC, ("架构", "{zh-Hans: 架构}")))
    english = write(
        tmp_path, "playbooks/en.yaml", changed(PLAYBOOK, ("language: zh-Hans", "language: en"))
    )
    loader = Loader()
    for path, sound in ((english, False), (hans, True), (english, False)):
        interview, findings = loader.interview(path)
        assert (interview is not None) is sound
        assert [f.code for f in findings] == [] if sound else ["REF005"]


def test_the_order_of_files_does_not_matter(tmp_path: Path) -> None:
    wrong = changed(PLAYBOOK, ("title: 手册", "titel: 手册"))
    paths = [
        project(tmp_path, playbook=changed(PLAYBOOK, ("rubric: seen", "rubric: wrong"))),
        write(tmp_path, "rubrics/wrong.yaml", wrong),
        write(tmp_path, "candidates/lin/candidate.yaml", CANDIDATE),
    ]
    found = {tuple(Loader().findings(order)) for order in itertools.permutations(paths)}
    assert len(found) == 1
    assert sorted(f.code for f in found.pop()) == ["REF001", "STR003", "STR004"]


def test_a_rubric_of_another_kind_is_the_fault_of_who_names_it(tmp_path: Path) -> None:
    other = changed(PLAYBOOK, ("rubric: seen\n", ""), (", dimension: architecture", ""))
    path = project(tmp_path, rubric=other)
    finding = only(Loader().findings([path]))
    assert (finding.code, finding.line, finding.column) == ("REF001", 7, 9)
    assert "is a playbook, not a rubric" in finding.message
    assert Loader().interview(path)[0] is None


def test_a_playbook_that_names_itself_as_rubric_ends(tmp_path: Path) -> None:
    path = write(tmp_path, "rubrics/self.yaml", changed(PLAYBOOK, ("rubric: seen", "rubric: self")))
    project(tmp_path)
    assert [f.code for f in Loader().findings([path])] == ["REF001"]


@pytest.mark.parametrize(
    ("rubric", "code"), [("", "YML008"), ("kind: rubric\nid: 'x\n", "YML002"), ("- a", "STR001")]
)
def test_a_rubric_that_cannot_be_read_makes_no_further_noise(
    tmp_path: Path, rubric: str, code: str
) -> None:
    assert [f.code for f in Loader().findings([project(tmp_path, rubric=rubric)])] == [code]


def test_the_wrong_kind_is_told_to_who_wants_another(tmp_path: Path) -> None:
    playbook = project(tmp_path)
    candidate = tmp_path / "candidates" / "lin" / "candidate.yaml"
    loader = Loader()
    interview, findings = loader.interview(candidate)
    assert interview is None
    assert only(findings).message == "this is a candidate, not a playbook"
    assert (only(findings).line, only(findings).column) == (1, 7)
    person, findings = loader.candidate(playbook)
    assert person is None
    assert only(findings).message == "this is a playbook, not a candidate"
    assert loader.findings([playbook, candidate]) == []


def test_a_candidate_is_read(tmp_path: Path) -> None:
    project(tmp_path)
    person, findings = Loader().candidate(tmp_path / "candidates" / "lin" / "candidate.yaml")
    assert findings == []
    assert person
    assert person.name == "林培育"


def test_a_candidate_with_errors_is_none(tmp_path: Path) -> None:
    path = write(tmp_path, "candidate.yaml", "kind: candidate\n")
    person, findings = Loader().candidate(path)
    assert person is None
    assert told(findings) == [("STR004", 1, 1)]


def test_words_without_a_slot_are_known_when_the_two_meet(tmp_path: Path) -> None:
    playbook = project(tmp_path)
    candidate = write(
        tmp_path, "candidates/lin/candidate.yaml", changed(CANDIDATE, ("{employer", "{employers"))
    )
    loader = Loader()
    assert loader.findings([playbook, candidate]) == []
    finding = only(loader.mismatches(playbook, candidate))
    assert (finding.code, finding.severity, finding.line, finding.column) == (
        "REF006", "warning", 3, 9,
    )  # fmt: skip
    assert "“employer”" in finding.hint


def test_lines_of_findings_are_known_even_if_the_file_is_no_yaml(tmp_path: Path) -> None:
    path = project(tmp_path, playbook="# 一\r\n# 二\ra: 'b")
    loader = Loader()
    findings = loader.findings([path])
    assert loader.lines(findings) == {(only(findings).file, 3): "a: 'b"}
    assert loader.lines([]) == {}
    assert Loader().lines(findings) == {}


def test_a_broken_catalog_of_the_project_is_found_with_the_playbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = project(tmp_path, playbook=changed(PLAYBOOK, ("language: zh-Hans", "language: fr")))
    write(tmp_path, "locales/fr.yaml", "kind: catalog\nlanguage: fr\n")
    interview, findings = Loader().interview(path)
    assert interview is None
    assert {f.file for f in findings} == {"locales/fr.yaml"}
    assert {f.code for f in findings} == {"STR004"}


def test_an_own_catalog_is_used(tmp_path: Path) -> None:
    import generator.locale

    english = Path(generator.locale.__file__).parent / "catalogs" / "en.yaml"
    write(
        tmp_path,
        "locales/fr.yaml",
        english.read_text("utf-8").replace("language: en", "language: fr"),
    )
    path = project(tmp_path, playbook=changed(PLAYBOOK, ("language: zh-Hans", "language: fr")))
    interview, findings = Loader().interview(path)
    assert findings == []
    assert interview
    assert interview.catalog.language == "fr"
