"""The sample interview in its three languages, one of them with somebody."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, Route

from generator.loading import Loader
from generator.render.page import page
from generator.render.pdf import pdf
from generator.spec import Candidate
from tests.helpers.handbooks import ROOT, handbook_for

EDITIONS = sorted(path.stem for path in (ROOT / "playbooks").glob("ai-assistant-backend.*.yaml"))
_SOMEBODY = {"ai-assistant-backend.zh-Hans": ROOT / "candidates" / "lin-peiyu" / "candidate.yaml"}
FOLDED = "document.querySelectorAll('details').forEach(each => { each.open = false })"
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@dataclass(frozen=True)
class Edition:
    """A handbook as an HTML file.

    Attributes:
        file: Where it stands.
        head: What stands at the head of each printed page: whom or whose room it names.
    """

    file: Path
    head: str

    @cached_property
    def our_pdf(self) -> bytes:
        return pdf(self.file.read_text(encoding="utf-8"))

    @contextmanager
    def open_in(
        self, browser: Browser, *, width: int = 1280, scheme: Scheme = "light"
    ) -> Iterator[Page]:
        """Open it in a window of its own; nothing but the file may be asked for, nothing complain.

        Args:
            browser: Where.
            width: Of the window, in CSS pixels.
            scheme: What the reader likes.
        """
        asked: list[str] = []
        said: list[str] = []

        def pass_on(route: Route) -> None:
            asked.append(route.request.url)
            route.continue_()

        with browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, offline=True
        ) as window:
            window.route("**/*", pass_on)
            window.on("console", lambda message: said.append(message.text))
            window.on("weberror", lambda error: said.append(str(error.error)))
            opened = window.new_page()
            opened.goto(self.file.as_uri(), wait_until="load")
            yield opened
        assert asked == [self.file.as_uri()]
        assert said == []


def edition(name: str, folder: Path) -> Edition:
    loader = Loader()
    found, findings = loader.interview(ROOT / "playbooks" / f"{name}.yaml")
    assert found, findings
    who: Candidate | None = None
    if name in _SOMEBODY:
        who, findings = loader.candidate(_SOMEBODY[name])
        assert who, findings
    file = folder / "handbook.html"
    file.write_text(page(handbook_for(found, who)), encoding="utf-8")
    return Edition(file, who.name if who else found.catalog.words.candidate)
