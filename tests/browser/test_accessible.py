"""The page is usable by those who see it badly, and by those who use no mouse."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.editions import FOLDED, SCHEMES, Edition, Scheme

_AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
GRAVE = ("serious", "critical")
NARROW, WIDE = 390, 1280


def faults(
    opened: Page, kinds: list[str], within: str = "document", **options: object
) -> list[str]:
    """Grave faults that axe-core finds, each with where and why.

    Args:
        opened: The page.
        kinds: ``violations``, and ``incomplete`` for what axe-core cannot tell.
        within: JavaScript for what to look at.
        options: Of ``axe.run``.
    """
    opened.evaluate(f"window.axe || (() => {{ {_AXE} }})()")
    found: dict[str, Any] = opened.evaluate(
        f"options => axe.run({within}, options)", {"resultTypes": kinds, **options}
    )
    assert found["passes"], "axe-core looked at nothing"
    return [
        f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for kind in kinds
        for rule in found[kind]
        if rule["impact"] in GRAVE
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_no_grave_fault(
    browser: Browser, shown: Edition, scheme: Scheme, width: int
) -> None:
    with shown.open_in(browser, width=width, scheme=scheme) as opened:
        # Where a table scrolls, on a telephone, contrasts out of sight cannot be told.
        kinds = ["violations"] if width == NARROW else ["violations", "incomplete"]
        assert faults(opened, kinds) == []
        opened.evaluate(FOLDED)
        # Contrasts take long; folding changes them in what is folded at most.
        assert faults(opened, kinds, rules={"color-contrast": {"enabled": False}}) == []
        assert faults(opened, kinds, "'details'", runOnly=["color-contrast"]) == []


def test_axe_finds_the_fault_it_is_shown(browser: Browser, shown: Edition) -> None:
    with shown.open_in(browser) as opened:
        opened.add_style_tag(content="h1 { color: #ddd }")
        assert "color-contrast: h1" in " ".join(faults(opened, ["violations"], "'h1'"))


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_the_keyboard_reaches_and_folds_every_answer(
    browser: Browser, shown: Edition, width: int
) -> None:
    with shown.open_in(browser, width=width) as opened:
        summaries = opened.locator("summary").count()
        assert summaries
        for index in range(summaries):
            assert _tab_to_a_summary(opened) == index
            assert opened.evaluate("document.activeElement.matches(':focus-visible')")
            assert (
                opened.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            )
            assert _is_in_sight(opened), "the focus is hidden"
            content = opened.locator("details").nth(index).locator("td").first
            for state in (False, True):
                opened.keyboard.press("Enter")
                assert opened.evaluate("document.activeElement.parentElement.open") is state
                assert content.is_visible() is state


def _tab_to_a_summary(opened: Page) -> int:
    """The number of the next summary; a browser also stops at links and what scrolls."""
    for _ in range(60):
        opened.keyboard.press("Tab")
        index: int = opened.evaluate(
            "[...document.querySelectorAll('summary')].indexOf(document.activeElement)"
        )
        if index >= 0:
            return index
    pytest.fail("no summary gets the focus")


def _is_in_sight(opened: Page) -> bool:
    """Whether nothing lies over what has the focus."""
    return bool(
        opened.evaluate(
            """() => {
                const focused = document.activeElement, box = focused.getBoundingClientRect();
                const seen = document.elementFromPoint(box.left + 8, (box.top + box.bottom) / 2);
                return focused.contains(seen);
            }"""
        )
    )
