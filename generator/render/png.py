"""Pages as pictures, for previews."""

from __future__ import annotations

import io

import pypdfium2

DPI = 110


def pictures(pdf: bytes) -> list[bytes]:
    """Each page of a PDF as a PNG of 110 dots an inch."""
    document = pypdfium2.PdfDocument(pdf)
    made = []
    for page in document:
        buffer = io.BytesIO()
        page.render(scale=DPI / 72).to_pil().save(buffer, format="PNG")
        made.append(buffer.getvalue())
    return made
