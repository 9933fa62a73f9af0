"""Files that appear whole or not at all, and never over somebody's edits."""

from __future__ import annotations

import errno
import hashlib
from pathlib import Path

from generator.diagnostics import MachineError, UsageError
from generator.project.save import SHARED, replace_file

RECORDS = ".written"
"""A folder beside the handbooks: what we wrote, a hash a file, so that an edited one is known.

A file each, so that two renderings at the same time do not lose each other's.
"""
PRIVATE = 0o600


def write(path: Path, content: bytes, *, private: bool, force: bool) -> None:
    """Write a file and remember its hash.

    Args:
        path: Where to; folders are made.
        content: All of it.
        private: Whether only its owner may read it.
        force: Overwrite a file that we did not write, or that was edited since.

    Raises:
        UsageError: If the file was edited by hand.
        MachineError: If it cannot be written, or a folder is in the way; what stood there before
            still does.
    """
    record = path.parent / RECORDS / path.name
    try:
        if path.is_dir():
            raise MachineError(f"{path} is a folder", hint="move it, or give another --output")
        before, after = _hash_of(path), _hash(content)
        if before and before not in (after, *_recorded(record)) and not force:
            raise UsageError(
                f"{path} was edited by hand and is left alone", hint="rename it, or add --force"
            )
        record.parent.mkdir(parents=True, exist_ok=True)
        # first what will be ours, beside what is: whichever of the two stands in the end is known
        replace_file(record, f"{after}\n{before}\n".encode(), PRIVATE)
        replace_file(path, content, PRIVATE if private else SHARED)
    except OSError as error:
        raise MachineError(
            f"{path} cannot be written: {_why(error)}", hint=_way_out(error)
        ) from None


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _hash_of(path: Path) -> str:
    """The hash of what stands there, empty where nothing does."""
    return _hash(path.read_bytes()) if path.exists() else ""


def _recorded(record: Path) -> list[str]:
    """The hashes of what we wrote; without a record every file counts as edited."""
    try:
        return record.read_text("ascii").split()
    except (FileNotFoundError, ValueError):
        return []


def _why(error: OSError) -> str:
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        return "a file stands where a folder must be"
    return error.strerror or str(error)


def _way_out(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "free some disk space"
    return "give a folder that you may write to with --output"
