"""A file, as text and as a document."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Diagnostic, Place, Severity
from generator.source.decode import decode
from generator.source.document import Document
from generator.source.parse import MAX_BYTES, parse, too_large


def read_text(path: Path, name: str) -> tuple[str, list[Diagnostic]]:
    """Read a file's text.

    Args:
        path: The file.
        name: Its name for diagnostics.

    Returns:
        The text, empty when it cannot be read, and why not: a finding at 1:1, or at the first byte
        that is not UTF-8.
    """

    def unread(why: str, hint: str) -> tuple[str, list[Diagnostic]]:
        place = Place(1, 1, 1, 1)
        return "", [Diagnostic.at("YML001", Severity.ERROR, name, place, why, hint=hint)]

    try:
        with path.open("rb") as file:  # bounded: a device has no size and no end
            raw = file.read(MAX_BYTES + 1)
    except IsADirectoryError:
        return unread("this is a folder, not a file", "name a file in it")
    except FileNotFoundError:
        return unread("there is no such file", "check the name")
    except OSError as error:
        return unread(f"the file cannot be read: {error.strerror}", "check its permissions")
    if len(raw) > MAX_BYTES:
        return "", [too_large(name, f"the file is larger than {MAX_BYTES:,} bytes")]
    return decode(raw, name)


def read(path: Path, name: str | None = None) -> tuple[Document | None, list[Diagnostic]]:
    """Read and parse a file.

    Args:
        path: The file.
        name: Its name for diagnostics; the path as given, by default.

    Returns:
        The document, or ``None`` when it cannot be parsed, and what is wrong.
    """
    name = str(path) if name is None else name
    text, findings = read_text(path, name)
    return (None, findings) if findings else parse(text, name)
