"""The file itself: size, faces, paper, outline, language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from generator.render.png import DPI
from tests.helpers.command import playbook, written
from tests.helpers.handbooks import ROOT
from tests.helpers.reading import squeeze
from tests.page.drawn import CHINESE, NAMES, PDFIUM, TRADITIONAL, drawn, text_of

IN_CHINESE = [name for name in NAMES if "zh-" in name]


@pytest.mark.parametrize("name", IN_CHINESE)
def test_a_chinese_handbook_is_short_and_light(name: str) -> None:
    made = drawn(name)
    assert len(made.document) <= 12
    assert len(made.pdf) <= 900_000


@pytest.mark.parametrize("name", NAMES)
def test_every_font_is_an_embedded_subset(name: str) -> None:
    for font, *facts in drawn(name).fonts:
        assert re.match(r"[A-Z]{6}\+", font), f"{font} is no subset"
        assert facts == ["yes", "yes", "yes"], f"{font} cannot travel"


@pytest.mark.parametrize("name", NAMES)
def test_regular_and_bold_are_faces_of_their_own(name: str) -> None:
    region = "TC" if name == TRADITIONAL else "SC"
    fonts = {font.split("+")[1] for font, *_ in drawn(name).fonts}
    assert {f"Noto-Sans-CJK-{region}", f"Noto-Sans-CJK-{region}-Bold"} <= fonts
    assert {font for font in fonts if "CJK" in font and f"-{region}" not in font} == set()


def test_bold_is_bold() -> None:
    chars = [char for one in drawn(CHINESE).chars for char in one]
    text = "".join(char.text for char in chars)
    start = text.index("请教，而不是考察")
    assert {char.font.endswith("-Bold") for char in chars[start : start + 8]} == {True}
    assert {char.font.endswith("-Bold") for char in chars[start - 3 : start]} == {False}


@pytest.mark.parametrize("name", NAMES)
def test_no_figure_is_drawn_in_the_emoji_face(name: str) -> None:
    icons = [text for face, text in drawn(name).runs if "Emoji" in face]
    assert len(icons) >= 5
    assert [text for text in icons if re.search(r"[0-9]", text)] == []


@pytest.mark.parametrize("name", NAMES)
def test_letter_is_letter(name: str) -> None:
    assert {one.get_size() for one in drawn(name, "letter").document} == {(612, 792)}


@pytest.mark.parametrize("name", NAMES)
def test_a4_is_a4(name: str) -> None:
    sizes = {tuple(map(round, one.get_size())) for one in drawn(name).document}
    assert sizes == {(595, 842)}


@pytest.mark.parametrize("name", NAMES)
def test_the_outline_names_title_modules_and_last_sections(name: str) -> None:
    made = drawn(name)
    entries = [(mark.level, squeeze(mark.get_title())) for mark in made.document.get_toc()]
    title = made.body.find(".//h1")
    assert title is not None
    modules = made.body.findall(".//div[@class='modhead']/h2")
    last = made.body.findall(".//section/h2")
    assert len(modules) == len(made.handbook.interview.playbook.modules)
    assert len(last) >= 2
    assert entries == [(0, text_of(title)), *((1, text_of(h)) for h in [*modules, *last])]


@pytest.mark.parametrize("name", NAMES)
def test_the_outline_leads_to_the_page_that_holds_the_heading(name: str) -> None:
    made = drawn(name)
    for mark in made.document.get_toc():
        target = mark.get_dest()
        assert target
        page = target.get_index()
        assert page is not None
        # pdfium reads no character that is drawn in the emoji face
        words = re.sub(r"^\d+\W+", "", squeeze(mark.get_title()))
        assert words in made.texts[page]


@pytest.mark.parametrize("name", NAMES)
def test_the_file_says_its_title_and_language(name: str) -> None:
    made = drawn(name)
    candidate = made.handbook.personalized.candidate
    assert candidate
    title = made.document.get_metadata_value("Title")
    assert title.startswith(candidate.name)
    assert title.endswith(made.handbook.interview.playbook.title)
    length = PDFIUM.FPDFCatalog_GetLanguage(made.document, None, 0)
    buffer = (PDFIUM.FPDF_WCHAR * (length // 2))()
    PDFIUM.FPDFCatalog_GetLanguage(made.document, buffer, length)
    tag = bytes(buffer).decode("utf-16-le").rstrip("\0")
    assert tag == made.handbook.catalog.html_lang


def test_png_is_a_picture_a_page(tmp_path: Path) -> None:
    source = ROOT / "playbooks" / f"{CHINESE}.yaml"
    given = ("--candidate", ROOT / "candidates" / "lin-peiyu", "--paper", "letter")
    run = playbook("render", source, *given, "--to", "png", "--output", "o", cwd=tmp_path)
    assert run.code == 0
    pages = len(drawn(CHINESE, "letter").document)
    folder = tmp_path / "o" / CHINESE
    assert written(folder) == [f"lin-peiyu-{n:02d}.png" for n in range(1, pages + 1)]
    for path in folder.glob("*.png"):
        with Image.open(path) as picture:
            assert picture.format == "PNG"
            assert picture.size == (round(8.5 * DPI), round(11 * DPI))
            grey = picture.convert("L").histogram()
            assert sum(grey[:160]) > 50, "nothing is drawn"
            assert sum(grey[250:]) > sum(grey) / 2, "the paper is white"
