from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markupsafe import Markup

from generator.diagnostics import InputError
from generator.loading import Interview
from generator.locale import load_catalog
from generator.project import Config, Project
from generator.render import Handbook, publish
from generator.render.html_body import _parser as handbook_parser
from generator.spec import Playbook, Rubric
from tests.helpers.handbooks import (
    FILLINGS,
    PLAYBOOKS,
    Filling,
    handbook,
    handbook_for,
    interview,
    person,
    printed_lines,
)
from tests.helpers.reading import markdown_text, squeeze
from tests.helpers.shape import Shape, shape

MODULE = {"id": "m", "type": "opening", "title": "M", "minutes": 5}


def made(
    module: dict[str, Any] | None = None,
    who: dict[str, Any] | None = None,
    rubric: dict[str, Any] | None = None,
    date: str = "",
    **keys: Any,
) -> Handbook:
    """A small handbook."""
    playbook = {
        "kind": "playbook",
        "format": 1,
        "id": "a",
        "language": "en",
        "title": "T",
        "role": {"title": "R"},
        "duration": 5,
        "modules": [{**MODULE, **(module or {})}],
        **keys,
    }
    found = Interview(
        Path("a.yaml"),
        Playbook.model_validate(playbook),
        Rubric.model_validate({"kind": "rubric", "format": 1, "id": "r", **rubric})
        if rubric
        else None,
        load_catalog("en"),
        Project(None),
    )
    return handbook_for(found, person(**who) if who else None, date)


def blocks(handbook: Handbook) -> Shape:
    return shape(handbook_parser().parse(publish(handbook.annotated)))


def headings(handbook: Handbook) -> list[Any]:
    return [block[1] for block in blocks(handbook) if block[0].startswith("h")]


@pytest.mark.parametrize("filling", FILLINGS)
@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_every_line_that_belongs_in_a_handbook_stands_in_its_markdown(
    path: Path, filling: Filling
) -> None:
    of = handbook(path, filling)
    lines = list(printed_lines(of))
    times = Counter(line for _, line in lines)
    text = squeeze(markdown_text(publish(of.annotated)))
    # as often as it was written: two equal lines are not told apart otherwise
    missing = [(where, line) for where, line in lines if text.count(line) < times[line]]
    assert missing == []


@pytest.mark.parametrize("filling", FILLINGS)
@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_a_stranger_reads_the_published_markdown_as_we_do(path: Path, filling: Filling) -> None:
    published = publish(handbook(path, filling).annotated)
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    types = Counter(token.type for token in reader.parse(published))
    ours = Counter(token.type for token in handbook_parser().parse(published))
    assert types == ours
    assert not {"hr", "html_block", "code_block"} & set(types)
    assert published.endswith("\n")
    assert not published.endswith("\n\n")
    assert not any("\ue000" <= char <= "\uf8ff" for char in published)


@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_nobodys_handbook_has_no_words_of_anybody(path: Path) -> None:
    text = markdown_text(publish(handbook(path, "blank").annotated))
    assert "{{" not in text
    assert handbook(path, "blank").records == ()
    # a follow-up or line that has slots says its otherwise
    for line in handbook(path, "blank").interview.playbook.modules:
        for item in line.script or ():
            if "{{" in item.say and item.otherwise is None:
                assert "{{ name }}" in item.say or "{{ salutation }}" in item.say


def test_follow_ups_are_one_list_however_many() -> None:
    asked = [{"ask": f"Q{number}", "why": "W"} for number in range(12)]
    (listed,) = (b for b in blocks(made({"follow_ups": asked})) if b[0] == "ol")
    assert len(listed[3]) == 12
    assert all([kind for kind, *_ in item] == ["p", "ul"] for item in listed[3])


def test_an_author_names_sections_and_columns() -> None:
    of = made(
        {"goal": "G", "tone": "T", "label": {"goal": "Why *we*"}},
        label={"goal": "What for", "tone": "`How`", "flow": "F"},
    )
    assert ["Why *we*"] in headings(of)
    assert [("code", "How")] in headings(of)
    assert ["F"] in headings(of)
    assert ["What for"] not in headings(of)
    assert ["Goal"] in headings(made({"goal": "G"}))


def test_the_title_is_plain_characters() -> None:
    assert made(title="**A** `b` [c](d) \\*").title == "A b c *"
    assert made(title="A", who={"name": "*L*"}).title == "*L* · A"


def test_a_phrase_escapes_what_is_plain_and_keeps_what_is_markdown() -> None:
    of = made()
    assert of.phrase("labelled", label="a|b", text=Markup("**c** & d")) == "a\\|b: **c** & d"
    assert of.phrase("minutes", n=6) == "6 min"


def test_a_phrase_of_a_projects_own_catalog_is_plain_too(monkeypatch: pytest.MonkeyPatch) -> None:
    of = made()
    formats = of.catalog.formats.model_copy(update={"labelled": "# *{label}* | {{x}} {text}"})
    catalog = of.catalog.model_copy(update={"formats": formats})
    monkeypatch.setattr(Handbook, "catalog", catalog)
    assert of.phrase("labelled", label="a", text="b") == "\\# \\*a\\* \\| {x} b"


def test_separators_keep_their_blanks() -> None:
    text = publish(made(role={"title": "R", "level": "L"}).annotated)
    assert "R · L · 5 min" in text
    assert "5 min · 00:00–05:00" in text


def test_the_date_is_plain_characters() -> None:
    assert "\\*now\\* \\| then" in publish(made(date="*now* | then").annotated)
    assert "\\_\\_\\_" in publish(made().annotated)


def test_evidence_prints_a_candidates_words_as_characters() -> None:
    of = made(
        {"script": [{"say": "{{ a }}", "otherwise": "o"}]},
        {"name": "L", "slots": {"a": "**x** | `y`"}, "given_by": "_W_ |"},
        slots={"a": {"take": "phrase"}, "b_c": {"take": "phrase"}},
    )
    table = [block for block in blocks(of) if block[0] == "table"][-1]
    assert table[2][1:] == [
        [["a"], ["**x** | `y`"], ["typed by _W_ |"]],
        [["b_c"], [], ["not filled; the line without a résumé is said"]],
    ]


def test_a_hostile_playbook_stays_inside_its_places() -> None:
    bad = "# | :::: ` <b> 1. [x]("
    text = "::::: section.x\n\n# h\n\n| a |\n|---|\n\n:::::\n\n:::\n\n> q\n\n---\n\n```\n:::::"
    level = {"value": 1, "name": bad}
    of = made(
        {
            "title": bad, "short": bad, "goal": text, "tone": [bad], "prepare": [bad],
            "scenario": {"situation": text, "constraints": [bad], "must_contain": [bad]},
            "script": [{"say": text}],
            "expected": [{"aspect": bad, "ideal": bad, "bonus": bad}, bad],
            "follow_ups": [{"ask": bad, "why": bad, "when": bad, "listen_for": [bad, bad]}],
            "observe": [{"point": bad, "dimension": "d", "excellent": bad}],
            "contingencies": [{"when": bad, "say": text, "reads_as": bad}],
            "answers": [{"about": bad, "answer": "x"}], "notes": "x",
            "label": {"goal": bad, "aspect": bad, "ideal": bad, "bonus": bad},
        },
        rubric={
            "levels": [level, {"value": 2, "name": "x"}],
            "dimensions": [
                {"id": "d", "name": bad, "task": bad, "look_for": bad, "signals": bad, "anchors": {"1": bad}}
            ],
        },
        title=bad, role={"title": bad, "level": bad}, positioning=text, prepare=[bad], tips=[bad],
        observe=[bad],
    )  # fmt: skip
    plain = made(
        {
            "title": "p", "short": "p", "goal": "p", "tone": ["p"], "prepare": ["p"],
            "scenario": {"situation": "p", "constraints": ["p"], "must_contain": ["p"]},
            "script": [{"say": "p"}],
            "expected": [{"aspect": "p", "ideal": "p", "bonus": "p"}, "p"],
            "follow_ups": [{"ask": "p", "why": "p", "when": "p", "listen_for": ["p", "p"]}],
            "observe": [{"point": "p", "dimension": "d", "excellent": "p"}],
            "contingencies": [{"when": "p", "say": "p", "reads_as": "p"}],
            "answers": [{"about": "p", "answer": "x"}], "notes": "x",
            "label": {"goal": "p", "aspect": "p", "ideal": "p", "bonus": "p"},
        },
        rubric={
            "levels": [{"value": 1, "name": "p"}, {"value": 2, "name": "x"}],
            "dimensions": [
                {"id": "d", "name": "p", "task": "p", "look_for": "p", "signals": "p", "anchors": {"1": "p"}}
            ],
        },
        title="p", role={"title": "p", "level": "p"}, positioning="p", prepare=["p"], tips=["p"],
        observe=["p"],
    )  # fmt: skip

    def frame(of: Handbook) -> list[str]:
        """Directives, headings and tables, without what paragraphs and lists hold."""
        tokens = handbook_parser().parse(of.annotated)
        kinds = ("container", "heading", "table", "tr", "th", "td")
        return [f"{t.type} {t.info}" for t in tokens if t.type.startswith(kinds)]

    assert frame(of) == frame(plain)


def test_a_template_that_drops_what_must_not_be_asked_is_refused(tmp_path: Path) -> None:
    found = interview(PLAYBOOKS[0])
    assert found.playbook.jurisdiction
    folder = tmp_path / "templates"
    folder.mkdir()
    project = replace(found.project, root=tmp_path)
    (folder / "handbook.md.j2").write_text("{{ playbook.title }}\n", "utf-8")
    with pytest.raises(InputError, match="cannot be rendered") as raised:
        _ = handbook_for(replace(found, project=project)).annotated
    (finding,) = raised.value.findings
    assert (finding.code, finding.file) == ("TPL002", str(folder / "handbook.md.j2"))


def test_a_template_may_move_what_must_not_be_asked(tmp_path: Path) -> None:
    found = interview(PLAYBOOKS[0])
    folder = tmp_path / "templates"
    folder.mkdir()
    project = replace(found.project, root=tmp_path)
    text = "{% for box in boxes %}\n{{ box.grounds }}\n{% endfor %}\n"
    (folder / "handbook.md.j2").write_text(text, "utf-8")
    made = handbook_for(replace(found, project=project))
    assert len(made.annotated.split("\n")) > len(made.boxes) > 0


def test_the_law_of_the_project_holds_where_a_playbook_names_none() -> None:
    found = interview(PLAYBOOKS[0])
    silent = found.playbook.model_copy(update={"jurisdiction": None})
    project = replace(found.project, config=Config(jurisdiction=("hk",)))
    made = handbook_for(replace(found, playbook=silent, project=project))
    assert [box.jurisdiction for box in made.boxes] == ["hk"]
