"""What a file is called in messages."""

from __future__ import annotations

import os
from pathlib import Path


def display_name(path: Path) -> str:
    """A file's name for messages: relative to the working directory where it lies below it."""
    absolute = Path(os.path.normpath(path.absolute()))
    below = absolute.is_relative_to(Path.cwd())
    return (absolute.relative_to(Path.cwd()) if below else absolute).as_posix()
