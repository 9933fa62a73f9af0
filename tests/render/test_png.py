from __future__ import annotations

import struct
from pathlib import Path

from generator.render.png import pictures
from tests.helpers.handbooks import PLAYBOOKS
from tests.helpers.pdfs import Pdfs
from tests.helpers.reading import pdf_pages


def size(picture: bytes) -> tuple[int, int]:
    """Width and height from a PNG's first chunk."""
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def test_each_page_is_a_picture(pdfs: Pdfs) -> None:
    path: Path = pdfs.path(PLAYBOOKS[0], "blank")
    made = pictures(path.read_bytes())
    assert len(made) == len(pdf_pages(path))
    assert {size(picture) for picture in made} == {(910, 1287)}  # A4 at 110 dots an inch
    assert made == pictures(path.read_bytes())
