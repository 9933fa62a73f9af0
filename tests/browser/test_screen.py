"""The page on screens of all kinds. That it asks for nothing and complains of nothing is held by
``Edition.open_in``, for every test here."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Error, Page

from tests.browser.editions import FOLDED, Edition, Scheme

NARROWEST = 360


def overhang(opened: Page) -> int:
    """By how many pixels the page is wider than its window."""
    wider: int = opened.evaluate(
        """() => {
            scrollTo(100000, 0);
            const root = document.documentElement;
            return Math.max(scrollX, root.scrollWidth - root.clientWidth);
        }"""
    )
    return wider


@pytest.mark.parametrize("width", [NARROWEST, 736, 737, 1280])
def test_the_page_does_not_scroll_sideways(browser: Browser, shown: Edition, width: int) -> None:
    with shown.open_in(browser, width=width) as opened:
        assert overhang(opened) == 0
        opened.evaluate(FOLDED)
        assert overhang(opened) == 0


def test_nothing_that_is_out_of_sight_is_out_of_reach(browser: Browser, shown: Edition) -> None:
    """Whatever reaches beyond a narrow window stands in something that scrolls."""
    with shown.open_in(browser, width=NARROWEST) as opened:
        lost = opened.evaluate(
            """() => [...document.querySelectorAll('main *')].filter(each => {
                const box = each.getBoundingClientRect();
                if (!box.width || (box.left >= 0 && box.right <= innerWidth)) return false;
                for (let up = each; up; up = up.parentElement)
                    if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return false;
                return true;
            }).map(each => each.outerHTML.slice(0, 100))"""
        )
        assert lost == []


def test_the_dark_is_dark(browser: Browser, shown: Edition) -> None:
    def brightness(scheme: Scheme) -> tuple[float, float]:
        with shown.open_in(browser, scheme=scheme) as opened:
            ground, text = (
                opened.evaluate(f"getComputedStyle(document.querySelector('{element}')).{name}")
                for element, name in (("html", "backgroundColor"), ("blockquote", "color"))
            )
            return _brightness(ground), _brightness(text)

    ground, text = brightness("light")
    assert ground > 0.9 > 0.3 > text
    ground, text = brightness("dark")
    assert ground < 0.2 < 0.8 < text


def _brightness(color: str) -> float:
    """From 0 for black to 1 for white; ``color`` is ``rgb(…)``."""
    assert color.startswith("rgb("), color
    return sum(map(int, color[4:-1].split(","))) / (3 * 255)


def test_what_a_page_asks_for_is_noticed(browser: Browser, shown: Edition) -> None:
    """The guard in ``Edition.open_in`` does see."""
    with pytest.raises(AssertionError), shown.open_in(browser) as opened, pytest.raises(Error):
        opened.evaluate("fetch('https://example.org/')")
