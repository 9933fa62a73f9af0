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
    depth, key = 0, None
    try:
        for event in yaml.parse(text, Loader=LOADER):
            kind: Any = type(event)
            if kind in _STARTS:
                depth, key = depth + 1, None
                if depth > MAX_DEPTH or (depth == 1 and kind is yaml.SequenceStartEvent):
                    break
            elif kind in _ENDS:
                depth -= 1
            elif depth != 1 or not isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)):
                continue
            elif key is None:
                key = event.value if isinstance(event, yaml.ScalarEvent) else ""
            else:
                if key in keys and isinstance(event, yaml.ScalarEvent):
                    found.setdefault(key, event.value)
                    if len(found) == len(keys):
                        break
                key = None
    except (yaml.YAMLError, ValueError):
        pass  # whoever reads the file in full says what is wrong with it
    return found
