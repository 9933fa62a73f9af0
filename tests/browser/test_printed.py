"""A browser prints what we print."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser

from tests.browser.editions import FOLDED, Edition
from tests.helpers.reading import pdf_pages, squeeze, stands_in


@pytest.fixture(scope="package")
def folded(
    browser: Browser, shown: Edition, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[str]]:
    """What Chromium prints with all answers folded, and what stands in the folds' cells."""
    file = tmp_path_factory.mktemp("printed") / "folded.pdf"
    with shown.open_in(browser, scheme="dark") as opened:
        cells: list[str] = opened.locator("details td, details th").all_text_contents()
        opened.evaluate(FOLDED)
        assert not opened.locator("details td").first.is_visible()
        opened.pdf(path=file, prefer_css_page_size=True, tagged=True, outline=True)
    return file, [squeezed for cell in cells if (squeezed := squeeze(cell))]


@pytest.fixture(scope="package")
def outlines(
    shown: Edition, folded: tuple[Path, list[str]]
) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """Titles with their pages, in our PDF and in Chromium's; Chromium lists more headings."""
    ours = _outline(pypdfium2.PdfDocument(shown.our_pdf))
    titles = {title for title, _ in ours}
    theirs = _outline(pypdfium2.PdfDocument(folded[0]))
    return ours, [(title, page) for title, page in theirs if title in titles]


def _outline(document: pypdfium2.PdfDocument) -> list[tuple[str, int]]:
    out = []
    for entry in document.get_toc():
        goal = entry.get_dest()
        assert goal
        page = goal.get_index()
        assert page is not None
        # without a module's number, which Chromium lists twice
        out.append((re.sub(r"^\d+", "", squeeze(entry.get_title())), page))
    document.close()
    return out


def test_folded_answers_are_printed(folded: tuple[Path, list[str]]) -> None:
    file, cells = folded
    assert len(cells) > 20
    pages = [squeeze(page) for page in pdf_pages(file)]
    assert [cell for cell in cells if not stands_in(cell, pages)] == []


def test_a_browser_prints_about_as_many_pages(
    shown: Edition, folded: tuple[Path, list[str]]
) -> None:
    ours, theirs = pypdfium2.PdfDocument(shown.our_pdf), pypdfium2.PdfDocument(folded[0])
    assert abs(len(theirs) - len(ours)) <= 3
    assert theirs[0].get_size() == pytest.approx(ours[0].get_size(), abs=1)
    ours.close()
    theirs.close()


def test_a_browser_prints_the_same_titles_in_the_same_order(
    outlines: tuple[list[tuple[str, int]], list[tuple[str, int]]],
) -> None:
    ours, theirs = outlines
    assert len(ours) > 8
    assert [title for title, _ in theirs] == [title for title, _ in ours]
    pages = [page for _, page in theirs]
    assert pages == sorted(pages)
    for (title, our_page), (_, page) in zip(ours, theirs, strict=True):
        assert abs(page - our_page) <= 3, title


def test_each_page_of_a_browser_is_headed_and_numbered(
    shown: Edition, folded: tuple[Path, list[str]]
) -> None:
    pages = [squeeze(page) for page in pdf_pages(folded[0])]
    for number, page in enumerate(pages, 1):
        assert squeeze(shown.head) in page
        assert f"{number}/{len(pages)}" in page
