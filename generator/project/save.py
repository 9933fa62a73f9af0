"""A file that appears whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

SHARED = 0o644


def replace_file(path: Path, content: bytes, mode: int | None = None) -> None:
    """Write a file beside where it goes, then put it there in one step.

    Args:
        path: Where to.
        content: All of it.
        mode: Its permissions; those of what stands there, by default.

    Raises:
        OSError: If it cannot be written; what stood there before still does.
    """
    if mode is None:
        mode = path.stat().st_mode & 0o7777 if path.exists() else SHARED
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
