"""HTML to PDF by WeasyPrint, which reaches nothing outside the page."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import warnings
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from generator.diagnostics import MachineError
from generator.render.fonts import Fonts

PANGO_HINT = "on Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
FONTS_HINT = "on Debian: apt-get install fonts-noto-cjk fonts-noto-color-emoji"
VARIANT = "pdf/ua-1"


def pdf(html: str) -> bytes:
    """Make the PDF of a page.

    Args:
        html: A self-contained page.

    Returns:
        The file; the same bytes for the same page and fonts.

    Raises:
        MachineError: If Pango is missing or a character has no font.
    """
    weasyprint = import_weasyprint()
    if missing := Fonts().without_glyph(set(text_of(html))):
        shown = "  ".join(f"{c} (U+{ord(c):04X})" for c in missing[:5])
        more = f" and {len(missing) - 5} more" if len(missing) > 5 else ""
        raise MachineError(f"no installed font has {shown}{more}", hint=FONTS_HINT)
    document = weasyprint.HTML(string=html, url_fetcher=_nothing(weasyprint), base_url=None)
    with _still_clock():
        made: bytes = document.write_pdf(pdf_variant=VARIANT, presentational_hints=False)
    return made


@contextlib.contextmanager
def _still_clock() -> Iterator[None]:
    """Keep fontTools, which cuts the emoji font, from stamping it with the time."""
    name = "SOURCE_DATE_EPOCH"
    before = os.environ.get(name)
    os.environ[name] = "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def import_weasyprint() -> Any:
    """Import WeasyPrint, which loads Pango.

    Raises:
        MachineError: If a library of the system is missing.
    """
    with warnings.catch_warnings():
        # doctor reports a missing HarfBuzz-Subset; a handbook comes out all the same
        warnings.filterwarnings("ignore", message="HarfBuzz-Subset", category=DeprecationWarning)
        # without any font every character is missing, which we say ourselves
        warnings.filterwarnings("ignore", message=".*Expect ugly output", category=UserWarning)
        try:
            # WeasyPrint prints advice of its own about missing libraries
            with contextlib.redirect_stdout(io.StringIO()):
                import weasyprint
        except OSError as error:
            library = str(error).split("'")[1] if "'" in str(error) else str(error)
            raise MachineError(
                f"a PDF needs Pango, and the library {library} is missing", hint=PANGO_HINT
            ) from None
    logger = logging.getLogger("weasyprint")
    logger.handlers = [logging.NullHandler()]
    return weasyprint


def _nothing(weasyprint: Any) -> Any:
    """A fetcher that refuses every address: our pages hold all they need."""

    class Nothing(weasyprint.urls.URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: Any = None) -> Any:
            raise ValueError(f"a handbook fetches nothing, and not {url}")

    return Nothing()


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.hidden += tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("style", "script")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)


def text_of(html: str) -> str:
    """The characters of a page, without style and script."""
    parser = _Text()
    parser.feed(html)
    return "".join(parser.parts)
