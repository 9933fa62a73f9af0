"""Which installed fonts have which characters, by asking fontconfig.

Pango prints an empty box for a character that no font has, and says nothing.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import platform
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

_LIBRARIES = ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll")
_SILENT = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]|\\s"
)
"""Characters that print nothing of their own (Unicode: Default_Ignorable_Code_Point, blanks)."""


class _FontSet(ctypes.Structure):
    _fields_ = (
        ("nfont", ctypes.c_int),
        ("sfont", ctypes.c_int),
        ("fonts", ctypes.POINTER(ctypes.c_void_p)),
    )


@dataclass(frozen=True)
class Font:
    """One installed face.

    Attributes:
        family: Its family's name in English.
        style: Such as ``Regular``.
        file: Where it lies.
    """

    family: str
    style: str
    file: str


class Fonts:
    """The fonts that fontconfig finds on this machine."""

    def __init__(self) -> None:
        """Load fontconfig's list.

        Raises:
            OSError: If there is no fontconfig.
        """
        library: Any = ctypes.CDLL(_library())
        library.FcInitLoadConfigAndFonts.restype = ctypes.c_void_p
        library.FcConfigGetFonts.restype = ctypes.POINTER(_FontSet)
        library.FcConfigGetFonts.argtypes = (ctypes.c_void_p, ctypes.c_int)
        library.FcPatternGetString.argtypes = (
            ctypes.c_void_p,
            ctypes.c_char_p,
            ctypes.c_int,
            ctypes.POINTER(ctypes.c_char_p),
        )
        library.FcPatternGetCharSet.argtypes = (
            ctypes.c_void_p,
            ctypes.c_char_p,
            ctypes.c_int,
            ctypes.POINTER(ctypes.c_void_p),
        )
        library.FcCharSetHasChar.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        self._library = library
        config = library.FcInitLoadConfigAndFonts()
        system = library.FcConfigGetFonts(config, 0)
        found = system.contents if system else None
        self._patterns = [found.fonts[i] for i in range(found.nfont)] if found else []

    @cached_property
    def faces(self) -> list[Font]:
        """Every installed face."""
        return [
            Font(self._string(p, b"family"), self._string(p, b"style"), self._string(p, b"file"))
            for p in self._patterns
        ]

    def without_glyph(self, characters: Iterable[str]) -> list[str]:
        """Those of the characters that no installed font has, sorted."""
        left = {c for c in characters if not _SILENT.match(c)}
        for pattern in self._patterns:
            if not left:
                break
            charset = ctypes.c_void_p()
            if self._library.FcPatternGetCharSet(pattern, b"charset", 0, ctypes.byref(charset)):
                continue
            left = {c for c in left if not self._library.FcCharSetHasChar(charset, ord(c))}
        return sorted(left)

    def _string(self, pattern: int, key: bytes) -> str:
        value = ctypes.c_char_p()
        if self._library.FcPatternGetString(pattern, key, 0, ctypes.byref(value)):
            return ""
        return (value.value or b"").decode("utf-8", "replace")


def _library() -> str:
    if platform.system() == "Linux":
        return _LIBRARIES[0]
    other = _LIBRARIES[2 if os.name == "nt" else 1]
    return ctypes.util.find_library("fontconfig") or other
