"""Bytes of a YAML file to text: UTF-8 or a clear word."""

from __future__ import annotations

import codecs
import re

from generator.diagnostics import Diagnostic, Place, Severity
from generator.source.characters import line_column

_OTHER_BOMS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
# The narrowest first: nearly all bytes are GB18030, and half of GB 2312 is Big5.
_LEGACY = {"gb2312": "GBK (GB18030)", "big5": "Big5", "gb18030": "GBK (GB18030)"}
_SAVE_AS = (
    "save the file as UTF-8 (in VS Code: the encoding in the status bar, “Save with Encoding”)"
)


def decode(raw: bytes, file: str) -> tuple[str, list[Diagnostic]]:
    """Decode a file's bytes.

    Args:
        raw: The bytes; a UTF-8 byte order mark is dropped.
        file: The name for diagnostics.

    Returns:
        The text, empty when it cannot be read, and what is wrong with it.
    """

    def wrong(line: int, column: int, message: str) -> tuple[str, list[Diagnostic]]:
        place = Place(line, column, line, column + 1)
        return "", [Diagnostic.at("YML001", Severity.ERROR, file, place, message, hint=_SAVE_AS)]

    for bom, name in _OTHER_BOMS.items():
        if raw.startswith(bom):
            return wrong(1, 1, f"the file is {name}, not UTF-8")
    raw = raw.removeprefix(codecs.BOM_UTF8)
    if raw[:2].count(0) == 1:
        return wrong(1, 1, "the file looks like UTF-16, not UTF-8")
    try:
        return raw.decode(), []
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode()
        message = f"the byte 0x{raw[error.start]:02X} is not UTF-8"
        if guess := _legacy_name(raw):
            message += f"; the file looks like {guess}"
        return wrong(*line_column(before, len(before)), message)


def _legacy_name(raw: bytes) -> str:
    for codec, name in _LEGACY.items():
        try:
            text = raw.decode(codec)
        except UnicodeDecodeError:
            continue
        if re.search("[\u4e00-\u9fff]", text):
            return name
    return ""
