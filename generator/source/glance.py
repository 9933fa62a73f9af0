"""The scalars at the top level of a file, without building the rest of it."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import yaml

from generator.source.parse import LOADER, MAX_BYTES, MAX_DEPTH

_STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


def glance(path: Path, keys: Collection[str]) -> dict[str, str]:
    """Some scalars of a file's own mapping, read no further than to the last of them.

    Args:
        path: The file.
        keys: Those that are wanted.

    Returns:
        The first scalar of each key that has one; what stands behind an error is not seen.
    """
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            text = file.read(MAX_BYTES)
        return _scalars(text, keys)
    except OSError:
        return {}


def _scalars(text: str, keys: Collection[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    depth = 0
    key: str | None = None  # of the file's own mapping, while its value is to come
    try:
        for event in yaml.parse(text, Loader=LOADER):
            kind: Any = type(event)
            if depth == 0 and kind is yaml.SequenceStartEvent:
                break
            if depth == 1 and isinstance(event, yaml.NodeEvent):
                value = event.value if isinstance(event, yaml.ScalarEvent) else None
                if key is None:
                    key = value or ""
                else:
                    if key in keys and value is not None:
                        found.setdefault(key, value)
                    key = None
                if len(found) == len(keys):
                    break
            depth += (kind in _STARTS) - (kind in _ENDS)
            if depth > MAX_DEPTH:
                break
    except (yaml.YAMLError, ValueError):
        pass  # whoever reads the file in full says what is wrong with it
    return found
