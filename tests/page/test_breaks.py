"""Where lines and pages break, and what does not depend on colour."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.helpers.reading import Page, squeeze
from tests.page.drawn import CHINESE, NAMES, Box, draw, drawn, text_of

CLOSING = "，。、；：？！」』）》”"


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", [name for name in NAMES if "zh-" in name])
def test_no_line_begins_with_closing_punctuation(name: str, paper: str) -> None:
    lines = [line for one in drawn(name, paper).lines for line in one]
    assert len(lines) > 300
    assert [line.text for line in lines if line.text[0] in CLOSING] == []


def follows(line: Box, heading: Box) -> bool:
    """Whether a line stands under a heading, or close beside it."""
    if line.top > heading.bottom - 2:
        return line.left < heading.right and line.right > heading.left
    return abs(line.top - heading.top) < 6 and 0 < line.left - heading.right < 20


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", NAMES)
def test_no_heading_ends_a_page(name: str, paper: str) -> None:
    made = drawn(name, paper)
    headings = {text_of(e) for tag in ("h2", "h3", "h4") for e in made.body.iter(tag)}
    furniture = squeeze(Page(made.html).furniture)
    seen, alone = 0, []
    for number, lines in enumerate(made.lines, 1):
        text = [line for line in lines if squeeze(line.text) not in furniture]
        for heading in lines:
            if squeeze(heading.text) in headings:
                seen += 1
                if not any(follows(line, heading) for line in text if line is not heading):
                    alone.append((number, heading))
    assert seen > 20
    assert alone == []


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", NAMES)
def test_what_is_said_stands_on_one_page(name: str, paper: str) -> None:
    made = drawn(name, paper)
    said = [text_of(e) for e in made.body.iter("blockquote")]
    assert len(said) > 10
    assert [line for line in said if not any(line in one for one in made.texts)] == []


def test_a_long_tables_head_is_drawn_on_each_of_its_pages(tmp_path: Path) -> None:
    rows = "\n".join(f"| 甲{n}行 | 第{n}行的话 |" for n in range(1, 91))
    path = scratch(tmp_path, f"| 事项栏 | 说明栏 |\n| --- | --- |\n{rows}")
    texts = draw(path).texts
    pages = [one for one in texts if "行的话" in one]
    assert len(pages) >= 2
    assert [one.count("事项栏") for one in pages] == [1] * len(pages)
    for n in range(1, 91):
        assert sum(f"甲{n}行第{n}行的话" in one for one in texts) == 1, f"row {n} is broken"


def scratch(folder: Path, notes: str) -> Path:
    """A playbook of one module that has these notes."""
    module = {"id": "a", "type": "closing", "title": "甲", "minutes": 5, "script": ["好。"]}
    data = {
        "kind": "playbook", "format": 1, "id": "scratch", "language": "zh-Hans", "title": "试",
        "role": {"title": "某"}, "duration": 5, "modules": [{**module, "notes": notes}],
    }  # fmt: skip
    path = folder / "scratch.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    return path


WORDS = ("杉屿数据科技", "订单看板性能治理", "栖砚云服", "客服知识问答助手")


@pytest.mark.parametrize("word", WORDS)
def test_a_slots_ground_is_seen_in_grey(word: str) -> None:
    made, scale, seen = drawn(CHINESE), 3, 0
    for number, chars in enumerate(made.chars):
        start = -1
        text = "".join(char.text for char in chars)
        while (start := text.find(word, start + 1)) >= 0:
            grey = made.document[number].render(scale=scale).to_pil().convert("L")
            for char in chars[start : start + len(word)]:
                # the box reaches above and below the ground, which is as high as the letters
                quarter = (char.bottom - char.top) / 4
                box = (char.left, char.top + quarter, char.right, char.bottom - quarter)
                left, top, right, bottom = (round(scale * side) for side in box)
                ink = grey.crop((left, top, right, bottom))
                counts = ink.histogram()
                ground = counts.index(max(counts[128:]), 128)
                assert ground <= 0.97 * 255, f"{char.text} stands on bare paper"
            seen += 1
    assert seen >= 1


@pytest.mark.parametrize("name", NAMES)
def test_what_earns_extra_has_a_head_that_says_so(name: str) -> None:
    seen = 0
    for table in drawn(name).body.iter("table"):
        heads = [text_of(head) for head in table.iter("th")]
        for row in table.iter("tr"):
            for cell, head in zip(row.findall("td"), heads, strict=False):
                if cell.find(".//span[@class='bonus']") is not None:
                    assert head, f"“{text_of(cell)}” is told by its colour alone"
                    seen += 1
    assert seen >= 1
