"""The site: built as `make docs` builds it, with no network; and what its pages lead to."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.helpers.command import ROOT, no_network
from tests.helpers.pages import FIND, PAGES, WRITE, blocks, links, name

MKDOCS = Path(sys.executable).with_name("mkdocs")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    made = subprocess.run(
        [*no_network(), MKDOCS, "build", "--strict", "--quiet", "--site-dir", folder],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (made.returncode, made.stdout, made.stderr) == (0, "", "")
    return folder


class Fetched(HTMLParser):
    """What a browser fetches to show a page, and the ids that a link may lead to."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.targets: list[str] = []
        self.ids: set[str] = set()
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {key: value or "" for key, value in attrs}
        self.ids |= {held["id"]} if "id" in held else set()
        if tag == "a" and "href" in held:
            self.targets.append(held["href"])
        elif address := held.get("src") or held.get("href"):
            self.addresses.append(address)


def built(site: Path) -> list[Path]:
    return sorted(page for page in site.rglob("*.html"))


def test_every_page_is_built(site: Path) -> None:
    told = {page.relative_to(site).with_suffix(".md").as_posix() for page in built(site)}
    assert told - {"404.md"} == {name(page) for page in PAGES}


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    for page in built(site):
        for address in Fetched(page).addresses:
            assert not re.match(r"(?:\w+:)?//", address), (page.name, address)
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import)\s*[\"']?(?:\w+:)?//", sheet.read_text("utf-8"))


def test_every_link_of_the_site_leads_somewhere(site: Path) -> None:
    """Also the way to a heading, and in what mkdocs adds."""
    pages = {page: Fetched(page) for page in built(site)}
    for page, held in pages.items():
        for target in held.targets:
            path, _, part = target.partition("#")
            if "://" in target or page.name == "404.html":
                continue
            other = (page.parent / path).resolve() if path else page
            other = other / "index.html" if other.is_dir() else other
            assert other in pages, (page.name, target)
            assert not part or part in pages[other].ids | {"__top"}, (page.name, target)


def test_it_can_be_searched(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    text = " ".join(page["text"] for page in index["docs"])
    assert all(word in text for word in ("follow_ups", "front-desk", "SCI004"))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    """As those need it who read the pages where the repository lies."""
    for target in links(page.read_text("utf-8")):
        path = target.partition("#")[0]
        if path and "://" not in path:
            assert (page.parent / path).is_file(), target


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_what_is_shown_as_yaml_or_toml_is(page: Path) -> None:
    for block in blocks(page.read_text("utf-8")):
        if block.title.endswith((FIND, WRITE)) or name(page) == "rules.md":
            continue  # a piece of a file; or what is wrong, which has tests of its own
        if block.kind == "yaml":
            yaml.load(block.text, yaml.CSafeLoader)  # as the tool reads it
        elif block.kind == "toml":
            tomllib.loads(block.text)


def test_every_page_is_in_the_menu() -> None:
    held = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    listed = set(_pages(held["nav"]))
    assert listed == {name(page) for page in PAGES} - set(held.get("not_in_nav", "").split())


def _pages(menu: Any) -> list[str]:
    if isinstance(menu, str):
        return [menu]
    entries = menu if isinstance(menu, list) else menu.values()
    return [page for entry in entries for page in _pages(entry)]


def test_the_readme_leads_to_the_pages() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for page in ("index.md", "tutorial.md", "how-to/ci.md", "reference/playbook.md", "promises.md"):
        assert f"(docs/{page})" in readme
