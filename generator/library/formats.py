"""A handbook in the formats that it is wanted in."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.render import Handbook, publish

FORMATS = ("md", "html", "pdf", "png")
"""Markdown, HTML, PDF, and a picture a page."""


def files(handbook: Handbook, formats: Collection[str], paper: str) -> Iterator[tuple[str, bytes]]:
    """Ending and content of each file; those that need Pango come last, after all others.

    Args:
        handbook: What is printed.
        formats: Some of :data:`FORMATS`.
        paper: One of :data:`generator.render.PAPERS`.

    Raises:
        MachineError: If something that a PDF needs is missing here.
    """
    if "md" in formats:
        yield ".md", publish(handbook.annotated).encode()
    if set(formats) <= {"md"}:
        return
    from generator.render.page import page

    html = page(handbook, paper=paper)
    if "html" in formats:
        yield ".html", html.encode()
    if "pdf" in formats or "png" in formats:
        from generator.render.pdf import pdf  # loads Pango

        made = pdf(html)
        if "pdf" in formats:
            yield ".pdf", made
        if "png" in formats:
            from generator.render.png import pictures

            for number, picture in enumerate(pictures(made), 1):
                yield f"-{number:02d}.png", picture
