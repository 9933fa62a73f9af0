"""The PDF's words are the Markdown's: each is drawn, none twice."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.helpers.handbooks import ROOT
from tests.helpers.reading import Page, markdown_text, squeeze
from tests.page.drawn import CHINESE, NAMES, SOMEBODY, draw, drawn, text_of

BARE = """
.furniture, .running-head, .running-foot { display: none !important }
thead { display: table-row-group }
@page { @top-left { content: none } @top-right { content: none }
  @bottom-left { content: none } @bottom-right { content: none } }
/* bullets, numbers and the letters before follow-ups are no text of the Markdown's */
li { list-style: none }
.follow_ups ol > li > p::before { content: none }
/* a row that is laid out from the right is drawn and tagged from the right */
"""


@pytest.fixture(scope="session")
def bare_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our playbooks in a project whose own style leaves out all that is not text."""
    root = tmp_path_factory.mktemp("bare")
    for name in ("playbooks", "rubrics"):
        shutil.copytree(ROOT / name, root / name)
    style = (ROOT / "templates" / "style.css").read_text("utf-8")
    (root / "templates").mkdir()
    (root / "templates" / "style.css").write_text(style + BARE, "utf-8")
    return root


def parting(one: str, other: str) -> str:
    """Where two texts part, for people; empty where they do not."""
    if one == other:
        return ""
    pairs = enumerate(zip(one, other, strict=False))
    at = next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
    return f"…{one[max(at - 20, 0) : at]}[{one[at : at + 30]} | {other[at : at + 30]}]"


@pytest.mark.parametrize("name", NAMES)
def test_without_furniture_the_pdf_has_the_markdowns_text(name: str, bare_project: Path) -> None:
    made = draw(bare_project / "playbooks" / f"{name}.yaml", SOMEBODY)
    assert parting(squeeze(markdown_text(made.markdown)), made.raw) == ""


def test_the_pages_own_order_is_the_markdowns() -> None:
    made = drawn(CHINESE)
    text = squeeze(markdown_text(made.markdown))
    said = made.body.findall(".//div[@class='script']/blockquote")
    tones = [text_of(e) for e in made.body.findall(".//div[@class='margin']/ul/li")]
    for words in (*map(text_of, said), *tones):
        assert made.raw.count(words) == text.count(words) == 1
    order = sorted((*map(text_of, said), *tones), key=text.index)
    assert sorted(order, key=made.raw.index) == order


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", NAMES)
def test_no_sentence_is_drawn_more_often_than_it_is_written(name: str, paper: str) -> None:
    made = drawn(name, paper)
    text = markdown_text(made.markdown)
    sentences = {
        sentence
        for line in re.split(r"\n|(?<=[。！？；])|(?<=[.!?;]) ", text)
        if len(sentence := squeeze(line)) >= 12
    }
    assert len(sentences) > 100
    there = "".join(made.texts)
    meant = squeeze(text) + squeeze(Page(made.html).furniture)
    heads = {squeeze("".join(head.itertext())) for head in made.body.iter("th")}
    more = {
        sentence: (there.count(sentence), meant.count(sentence))
        for sentence in sentences - heads
        if there.count(sentence) > meant.count(sentence)
    }
    assert more == {}
