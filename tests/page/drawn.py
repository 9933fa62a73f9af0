"""Handbooks as they are drawn, and what can be read off their pages."""

from __future__ import annotations

import ctypes
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw

from generator.loading import Loader
from generator.personalize import personalize
from generator.render import Handbook, publish
from generator.render.page import page
from generator.render.pdf import pdf
from tests.helpers.handbooks import ROOT
from tests.helpers.reading import squeeze

CHINESE = "ai-assistant-backend.zh-Hans"
TRADITIONAL = "ai-assistant-backend.zh-Hant"
NAMES = [path.stem for path in sorted((ROOT / "playbooks").glob("*.yaml"))]
SOMEBODY = ROOT / "candidates" / "lin-peiyu" / "candidate.yaml"
PDFIUM: Any = pypdfium2.raw
"""Made by a generator, so that type checkers see little of it."""
MM = 72 / 25.4
HEAD, FOOT = 17 * MM, 15 * MM
"""Margins of a page, in points: what stands in them is not the handbook's text."""


@dataclass(frozen=True)
class Box:
    """Characters with their place, in points from the top left corner; ``font`` may be empty."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    font: str = ""


@dataclass(frozen=True)
class Sheets:
    """The pages of a PDF."""

    pdf: bytes

    @cached_property
    def document(self) -> pypdfium2.PdfDocument:
        return pypdfium2.PdfDocument(self.pdf)

    @cached_property
    def chars(self) -> list[list[Box]]:
        """Characters of each page as they are drawn, without blanks and emoji."""
        return [list(_chars(one)) for one in self.document]

    @cached_property
    def texts(self) -> list[str]:
        """Squeezed text of each page, what stands in its margins left out."""
        return [squeeze("".join(c.text for c in one if self.is_inside(c))) for one in self.chars]

    @cached_property
    def lines(self) -> list[list[Box]]:
        """Lines of each page, what stands in its margins left out."""
        root = ET.fromstring(self.run("pdftotext", "-bbox-layout", "{}", "-"))
        return [
            [line for e in one.iterfind(".//{*}line") if self.is_inside(line := _line(e))]
            for one in root.iterfind(".//{*}page")
        ]

    @cached_property
    def runs(self) -> list[tuple[str, str]]:
        """Face and characters of each run of text, emoji too."""
        said = self.run("pdftohtml", "-xml", "-i", "-fontfullname", "-stdout", "{}")
        root = ET.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", said))
        faces = {font.attrib["id"]: font.attrib["family"] for font in root.iter("fontspec")}
        return [(faces[e.attrib["font"]], "".join(e.itertext())) for e in root.iter("text")]

    @cached_property
    def raw(self) -> str:
        """Text in the order in which it is drawn, margins too; squeezed."""
        return squeeze(self.run("pdftotext", "-raw", "-enc", "UTF-8", "{}", "-"))

    @cached_property
    def fonts(self) -> list[list[str]]:
        """Rows of ``pdffonts``: name, then ``emb``, ``sub`` and ``uni``."""
        rows = self.run("pdffonts", "{}").splitlines()[2:]
        return [[row.split()[0], *row.split()[-5:-2]] for row in rows]

    def is_inside(self, box: Box) -> bool:
        return HEAD - 3 < (box.top + box.bottom) / 2 < self.height - FOOT + 1

    @cached_property
    def height(self) -> float:
        """Of a page, in points."""
        return float(self.document[0].get_height())

    def run(self, *command: str) -> str:
        """Run a tool of Poppler's; ``{}`` stands for the file."""
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(self.pdf)
            file.flush()
            words = [word.replace("{}", file.name) for word in command]
            return subprocess.run(words, capture_output=True, check=True).stdout.decode()


@dataclass(frozen=True)
class Drawn(Sheets):
    """A handbook with its pages."""

    handbook: Handbook
    html: str

    @cached_property
    def markdown(self) -> str:
        return publish(self.handbook.annotated)

    @cached_property
    def body(self) -> ET.Element:
        """The elements of the page."""
        found = re.search("<main>.*</main>", self.html, re.DOTALL)
        assert found
        return ET.fromstring(found[0].replace("<br>", "<br/>").replace(" open>", ">"))


def _chars(one: pypdfium2.PdfPage) -> Iterator[Box]:
    text, height = one.get_textpage(), one.get_height()
    buffer = ctypes.create_string_buffer(200)
    for index in range(text.count_chars()):
        char = chr(PDFIUM.FPDFText_GetUnicode(text, index))
        if char.isspace() or PDFIUM.FPDFText_IsGenerated(text, index) == 1:
            continue
        length = PDFIUM.FPDFText_GetFontInfo(text, index, buffer, len(buffer), ctypes.c_int())
        assert length, f"{char} is drawn in no font"
        left, bottom, right, top = text.get_charbox(index, loose=True)
        yield Box(char, left, height - top, right, height - bottom, buffer.value.decode())


def _line(element: ET.Element) -> Box:
    text = " ".join(word.text or "" for word in element.iterfind("{*}word"))
    left, top, right, bottom = (
        float(element.attrib[name]) for name in ("xMin", "yMin", "xMax", "yMax")
    )
    return Box(text, left, top, right, bottom)


def text_of(element: ET.Element) -> str:
    return squeeze("".join(element.itertext()))


def draw(playbook: Path, candidate: Path | None = None, paper: str = "a4") -> Drawn:
    """Draw a handbook from files."""
    loader = Loader()
    found, findings = loader.interview(playbook)
    assert found, findings
    who = None
    if candidate:
        who, findings = loader.candidate(candidate)
        assert who, findings
    handbook = Handbook(found, personalize(found.playbook, found.catalog, who))
    html = page(handbook, paper=paper)
    return Drawn(pdf(html), handbook, html)


@cache
def drawn(name: str, paper: str = "a4") -> Drawn:
    """A shipped playbook's handbook for somebody."""
    return draw(ROOT / "playbooks" / f"{name}.yaml", SOMEBODY, paper)
