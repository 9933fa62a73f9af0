"""Files that appear whole or not at all, and never over somebody's edits."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import tempfile
from pathlib import Path

from generator.diagnostics import MachineError, UsageError

RECORD = ".written.json"
"""Beside the handbooks: what we wrote, by hash, so that an edited file is known."""
PRIVATE, SHARED = 0o600, 0o644


def write(path: Path, content: bytes, *, private: bool, force: bool) -> None:
    """Write a file and remember its hash.

    Args:
        path: Where to; folders are made.
        content: All of it.
        private: Whether only its owner may read it.
        force: Overwrite a file that we did not write, or that was edited since.

    Raises:
        UsageError: If the file was edited by hand, or a folder is in the way.
        MachineError: If it cannot be written; what stood there before still does.
    """
    digest = hashlib.sha256(content).hexdigest()
    record = _read_record(path.parent)
    if path.is_dir():
        raise MachineError(f"{path} is a folder", hint="move it, or give another --output")
    if path.exists() and not force and not _is_ours(path, record.get(path.name), digest):
        raise UsageError(
            f"{path} was edited by hand and is left alone", hint="rename it, or add --force"
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content, PRIVATE if private else SHARED)
        record[path.name] = digest
        text = json.dumps(record, indent=1, sort_keys=True)
        _replace(path.parent / RECORD, text.encode(), PRIVATE)
    except OSError as error:
        raise MachineError(
            f"{path} cannot be written: {_why(error)}", hint=_way_out(error)
        ) from None


def _is_ours(path: Path, written: str | None, digest: str) -> bool:
    try:
        now = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise MachineError(f"{path} cannot be read: {_why(error)}") from None
    return now in (written, digest)


def _read_record(folder: Path) -> dict[str, str]:
    try:
        found = json.loads((folder / RECORD).read_text("utf-8"))
    except (OSError, ValueError):
        return {}  # without a record every file counts as edited
    return found if isinstance(found, dict) else {}


def _replace(path: Path, content: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _why(error: OSError) -> str:
    return error.strerror or str(error)


def _way_out(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "free some disk space"
    return "give a folder that you may write to with --output"
