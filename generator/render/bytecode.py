"""Compiled templates, kept between runs in the user's cache folder.

Compiling our templates takes longer than rendering them. A cache can be deleted at any time: the
hash of a template's text and of the version that compiled it is part of the cached file, so that
what lies there never decides what is printed.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from jinja2 import BytecodeCache, FileSystemBytecodeCache
from jinja2.bccache import Bucket

from generator import __version__


class _Lenient(FileSystemBytecodeCache):
    """A cache without which all goes well: on a full disk, say, or when a file is damaged."""

    def get_source_checksum(self, source: str) -> str:
        return super().get_source_checksum(f"{__version__}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # what unpickling a damaged file may raise is anybody's guess
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def bytecode_cache() -> BytecodeCache | None:
    """The cache, or ``None`` where the user has no folder of their own for it."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        home = Path(base) if base and Path(base).is_absolute() else Path.home() / ".cache"
        folder = home / "playbook" / "templates"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        stat = folder.stat()
    except (OSError, RuntimeError):
        return None
    # what lies there is run: it must be nobody else's to write
    if hasattr(os, "getuid") and (stat.st_uid != os.getuid() or stat.st_mode & 0o022):
        return None
    return _Lenient(str(folder))
