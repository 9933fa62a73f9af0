from __future__ import annotations

from pathlib import Path

import pytest

from generator.render import publish
from generator.render.page import page
from generator.spec import Candidate, Playbook
from tests.helpers.handbooks import (
    FILLINGS,
    PLAYBOOKS,
    Filling,
    candidate,
    handbook,
    handbook_for,
    interview,
    person,
)
from tests.helpers.reading import Page, markdown_text, squeeze

HOSTILE = (
    "<b>|](x) ``` {{ name }} :::",
    "</div></main><script>alert(1)</script>",
    "::::: section.x",
    "# *h* __u__ ~~s~~ &amp; &#60;",
    "1. - > | a | b |",
    "![x](file:///etc/passwd) <http://x.y> https://x.y",
    "{% raw %} {# x #} ${y} {0} %s \\ \\\\ \\{{",
    "`` ` `` ``` ~~~",
    "``` = --- === ***",
    "\" onload='x' style=\"",
    "𠮷㐂龘é①✅ 👩‍💻 1️⃣",
    "“甲”，乙 丙a 1丁",
)


def words(playbook: Playbook, hostile: bool) -> dict[str, str]:
    """For each thing that is printed of a candidate: a token, or hostile text in its place."""
    names = ["name", "salutation", "headline", "given_by", *(playbook.slots or {})]
    tokens = {name: f"Zq{index:02d}x" for index, name in enumerate(names)}
    return {
        name: f"{HOSTILE[index % len(HOSTILE)]} {token}" if hostile else token
        for index, (name, token) in enumerate(tokens.items())
    }


def whose(playbook: Playbook, hostile: bool) -> Candidate:
    given = words(playbook, hostile)
    slots = {name: given[name] for name in playbook.slots or {}}
    own = {key: value for key, value in given.items() if key not in slots}
    return person(**own, **({"slots": slots} if slots else {}))


@pytest.mark.parametrize("filling", FILLINGS)
@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_the_page_less_its_furniture_says_what_the_markdown_says(
    path: Path, filling: Filling
) -> None:
    of = handbook(path, filling)
    assert squeeze(Page(page(of)).text) == squeeze(markdown_text(publish(of.annotated)))


@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_a_hostile_candidate_changes_words_and_nothing_else(path: Path) -> None:
    found = interview(path)
    tame = handbook_for(found, whose(found.playbook, hostile=False))
    wild = handbook_for(found, whose(found.playbook, hostile=True))
    one, two = Page(page(tame)), Page(page(wild))
    assert two.outline == one.outline
    assert two.links == one.links

    def with_hostile_words(text: str) -> str:
        given = words(found.playbook, hostile=True)
        for name, token in words(found.playbook, hostile=False).items():
            text = text.replace(token, given[name])
        return squeeze(text)

    for token in words(found.playbook, hostile=False).values():
        assert token in one.text
    assert squeeze(two.text) == with_hostile_words(one.text)
    assert squeeze(two.furniture) == with_hostile_words(one.furniture)
    assert squeeze(two.title) == with_hostile_words(one.title)
    assert squeeze(markdown_text(publish(wild.annotated))) == with_hostile_words(
        markdown_text(publish(tame.annotated))
    )


@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_everyone_gets_the_same_interview(path: Path) -> None:
    """Between two people, only what is marked as theirs differs."""
    found = interview(path)
    one = handbook_for(found, whose(found.playbook, hostile=False))
    two = handbook_for(found, candidate(found.playbook, "all"))
    given = words(found.playbook, hostile=False)
    others = two.personalized
    assert others.candidate
    text = squeeze(Page(page(one)).text)
    for name, token in given.items():
        theirs = getattr(others.candidate, name, None) or others.words(name)
        text = text.replace(token, squeeze(str(theirs)))
    assert text == squeeze(Page(page(two)).text)


@pytest.mark.parametrize("filling", FILLINGS)
@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_the_page_reaches_for_nothing(path: Path, filling: Filling) -> None:
    html = page(handbook(path, filling))
    assert Page(html).links == []
    assert "url(" not in html
    assert "@import" not in html


def test_the_page_tells_its_language_and_title() -> None:
    html = page(handbook(PLAYBOOKS[0], "all"))
    assert html.startswith("<!DOCTYPE html>\n")
    assert '<html lang="en"' in html
    assert Page(html).title.startswith("欧阳 Zoë · ")


def test_paper_is_a_class_of_the_page() -> None:
    for paper in ("a4", "letter"):
        outline = Page(page(handbook(PLAYBOOKS[0], "blank"), paper=paper)).outline
        assert paper in outline[0].split(".")
