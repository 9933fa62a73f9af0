"""PDFs of the shipped playbooks, made once a session in a process of their own."""

from __future__ import annotations

import ctypes
import logging
import re
import subprocess
import zlib
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdfium2

from generator.render.page import page
from generator.render.pdf import pdf
from tests.helpers.handbooks import PLAYBOOKS, Filling, handbook

MADE: list[tuple[Path, Filling]] = [
    (path, filling) for path in PLAYBOOKS for filling in ("blank", "half", "all")
]


def make(path: Path, filling: Filling) -> bytes:
    """Make one, and see that no font lacks a character of it."""
    said = Said()
    logging.getLogger().addHandler(said)
    try:
        made = pdf(page(handbook(path, filling)))
    finally:
        logging.getLogger().removeHandler(said)
    assert said.missing_glyphs == []
    return made


class Said(logging.Handler):
    """Hears what WeasyPrint says for itself, which our users do not."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())

    @property
    def missing_glyphs(self) -> list[str]:
        return [message for message in self.messages if ".notdef" in message]


class Pdfs:
    """The PDFs, being made while other tests run."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
        self._made: dict[tuple[Path, Filling], Future[bytes]] = {
            key: self._pool.submit(make, *key) for key in MADE
        }

    def path(self, path: Path, filling: Filling) -> Path:
        """The file of one."""
        file = self._folder / f"{path.stem}.{filling}.pdf"
        if not file.exists():
            file.write_bytes(self._made[path, filling].result(timeout=120))
        return file

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


def outline(path: Path) -> list[tuple[int, str]]:
    """Level and title of each entry of a PDF's outline."""
    with pypdfium2.PdfDocument(path) as document:
        return [(entry.level, entry.get_title()) for entry in document.get_toc()]


def language(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        buffer = (ctypes.c_ushort * 50)()
        raw: Any = pypdfium2.raw
        length = raw.FPDFCatalog_GetLanguage(document, buffer, ctypes.sizeof(buffer))
        return bytes(buffer)[: max(length - 2, 0)].decode("utf-16-le")


def font_table(path: Path) -> dict[str, list[str]]:
    """For each font of a PDF: whether it is embedded, a subset, and has Unicode values."""
    made = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True, text=True)
    rows = [line.split() for line in made.stdout.splitlines()[2:]]
    return {row[0]: row[-5:-2] for row in rows}


def texts_by_font(path: Path) -> dict[str, str]:
    """What is set in each font."""
    command = ["pdftohtml", "-xml", "-i", "-fontfullname", "-stdout", str(path)]
    made = subprocess.run(command, capture_output=True, check=True)
    fonts: dict[str, str] = {}
    texts: dict[str, str] = {}
    for element in ElementTree.fromstring(made.stdout).iter():
        if element.tag == "fontspec":
            fonts[element.get("id", "")] = element.get("family", "").split("+")[-1]
        elif element.tag == "text":
            family = fonts[element.get("font", "")]
            texts[family] = texts.get(family, "") + "".join(element.itertext())
    return texts


def streams(path: Path) -> Iterator[bytes]:
    """The streams of a PDF that are compressed as usual, opened."""
    for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            continue
