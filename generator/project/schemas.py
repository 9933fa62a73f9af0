"""The schema files of a project, which its YAML files name for editors."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.diagnostics import MachineError
from generator.project.save import replace_file
from generator.spec import KINDS
from generator.spec.schema import file_name, schema_text

FOLDER = "schemas"
"""Where a project keeps them."""


def stale_schemas(folder: Path, kinds: Iterable[str] = KINDS) -> list[Path]:
    """The schema files that are missing in a folder, or of another version."""
    paths = {folder / file_name(kind): schema_text(kind).encode() for kind in kinds}
    return [path for path, made in paths.items() if not path.is_file() or path.read_bytes() != made]


def write_schemas(folder: Path, kinds: Iterable[str] = KINDS) -> list[Path]:
    """Write the schemas of some kinds of file.

    Args:
        folder: Where to; made when it is not there.
        kinds: The kinds.

    Returns:
        The files, in order.

    Raises:
        MachineError: If one cannot be written.
    """
    paths = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for kind in kinds:
            path = folder / file_name(kind)
            replace_file(path, schema_text(kind).encode())
            paths.append(path)
    except OSError as error:
        raise MachineError(f"{folder} cannot be written: {error.strerror}") from None
    return paths
