"""Every character has a glyph, and the glyph of its own region."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from PIL import Image, ImageChops

from generator.locale import available, load_catalog
from generator.render.fonts import Fonts
from generator.render.page import shell
from generator.render.pdf import pdf
from tests.helpers.reading import squeeze
from tests.page.drawn import Sheets, draw

RARE = "𠮷㐂龘é①✅"


def strings(data: object) -> Iterator[str]:
    """Every string below some data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from strings(value)


@pytest.mark.parametrize("language", available())
def test_rare_characters_and_printed_labels_are_drawn(language: str, tmp_path: Path) -> None:
    labels = [text for text in strings(load_catalog(language).model_dump()) if text.strip()]
    assert len(labels) > 50
    paragraphs = "\n\n".join([RARE, f"**{RARE}**", f"`{RARE}`", *labels])
    module = {"id": "a", "type": "closing", "title": RARE, "minutes": 5, "script": [RARE]}
    data = {
        "kind": "playbook", "format": 1, "id": "a", "language": language, "title": RARE,
        "role": {"title": RARE}, "duration": 5, "modules": [{**module, "notes": paragraphs}],
    }  # fmt: skip
    path = tmp_path / "scratch.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    made = draw(path)
    text = squeeze(made.run("pdftotext", "-raw", "{}", "-"))
    assert text.count(squeeze(RARE)) >= 7
    assert [label for label in labels if squeeze(label) not in text] == []
    assert Fonts().without_glyph("".join(labels) + RARE) == []


def picture(language: str, char: str, face: str) -> Image.Image:
    """A character alone on a page in a face of the language."""
    body = f'<p style="font: 40pt var(--{face})">{char}</p>'
    html = shell(body, load_catalog(language), title="x", head="", paper="a4", root=None)
    sheets = Sheets(pdf(html))
    (glyph,) = (one for one in sheets.chars[0] if one.text == char)
    drawing: Image.Image = sheets.document[0].render(scale=2).to_pil().convert("L")
    box = (glyph.left, glyph.top, glyph.right, glyph.bottom)
    left, top, right, bottom = (round(2 * side) for side in box)
    return drawing.crop((left, top, right, bottom))


@pytest.mark.parametrize("face", ["sans", "said"])
@pytest.mark.parametrize(
    ("char", "differs"), [("骨", True), ("直", False), ("令", True), ("一", False)]
)
def test_a_traditional_page_has_shapes_of_its_own(char: str, differs: bool, face: str) -> None:
    """Noto draws 直 alike for both regions; so it does 一."""
    one, two = (picture(language, char, face) for language in ("zh-Hans", "zh-Hant"))
    assert one.size == two.size
    between = ImageChops.difference(one, two).histogram()
    assert (sum(between[100:]) > 20) == differs
