"""Pages as pictures, for previews."""

from __future__ import annotations

import io

from generator.diagnostics import MachineError

DPI = 110


def pictures(pdf: bytes) -> list[bytes]:
    """Each page of a PDF as a PNG.

    Raises:
        MachineError: If pypdfium2 is not installed.
    """
    try:
        import pypdfium2
    except ImportError:
        raise MachineError(
            "pictures need pypdfium2", hint="pip install 'interview-playbook[png]'"
        ) from None
    document = pypdfium2.PdfDocument(pdf)
    made = []
    for page in document:
        buffer = io.BytesIO()
        page.render(scale=DPI / 72).to_pil().save(buffer, format="PNG")
        made.append(buffer.getvalue())
    return made
