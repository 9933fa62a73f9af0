"""Bytes of a YAML file to text: UTF-8 or a clear word."""

from __future__ import annotations

import codecs
import re

from generator.diagnostics import Diagnostic, Place, Severity

_OTHER_BOMS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
# Control characters, surrogates, non-characters, separators that editors do not show as line ends,
# and the private-use areas (no two fonts agree on them, and rendering uses two as marks).
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ue000-\uf8ff\ufeff\ufffe\uffff"
    "\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)
_SAVE_AS = (
    "save the file as UTF-8 (in VS Code: the encoding in the status bar, “Save with Encoding”)"
)


def line_column(text: str, index: int) -> tuple[int, int]:
    """1-based line and column of a character index; LF, CRLF and a lone CR end a line."""
    line, last = 1, 0
    for match in re.finditer(r"\r\n|\r|\n", text[:index]):
        line, last = line + 1, match.end()
    return line, index - last + 1


def decode(raw: bytes, file: str) -> tuple[str, list[Diagnostic]]:
    """Decode a file's bytes.

    Args:
        raw: The bytes; a UTF-8 byte order mark is dropped.
        file: The name for diagnostics.

    Returns:
        The text, empty when it cannot be read, and what is wrong with it.
    """

    def wrong(code: str, line: int, column: int, message: str, hint: str) -> Diagnostic:
        place = Place(line, column, line, column + 1)
        return Diagnostic.at(code, Severity.ERROR, file, place, message, hint=hint)

    for bom, name in _OTHER_BOMS.items():
        if raw.startswith(bom):
            return "", [wrong("YML001", 1, 1, f"the file is {name}, not UTF-8", _SAVE_AS)]
    raw = raw.removeprefix(codecs.BOM_UTF8)
    if raw[:2].count(0) == 1:
        return "", [wrong("YML001", 1, 1, "the file looks like UTF-16, not UTF-8", _SAVE_AS)]
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        line, column = line_column(raw[: error.start].decode(), error.start)
        column = len(re.split(r"\r\n|\r|\n", raw[: error.start].decode())[-1]) + 1
        message = f"the byte 0x{raw[error.start]:02X} is not UTF-8"
        if guess := _legacy_name(raw):
            message += f"; the file looks like {guess}"
        return "", [wrong("YML001", line, column, message, _SAVE_AS)]
    findings = []
    for match in FORBIDDEN.finditer(text):
        line, column = line_column(text, match.start())
        findings.append(
            wrong(
                "YML009",
                line,
                column,
                f"the character U+{ord(match[0]):04X} cannot be printed",
                "delete it; it is invisible in most editors",
            )
        )
        if len(findings) == 20:
            break
    return ("", findings) if findings else (text, [])


def _legacy_name(raw: bytes) -> str:
    for codec, name in (("gb18030", "GBK (GB18030)"), ("big5", "Big5")):
        try:
            text = raw.decode(codec)
        except UnicodeDecodeError:
            continue
        if re.search("[\u4e00-\u9fff]", text):
            return name
    return ""
