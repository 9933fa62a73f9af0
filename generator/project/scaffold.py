"""A new project: a working playbook, rubric and candidate to change."""

from __future__ import annotations

import re
from pathlib import Path

from generator.diagnostics import MachineError, UsageError
from generator.project.project import shipped
from generator.project.schemas import FOLDER, write_schemas

PLACEHOLDER = "__name__"
# As long as an identifier may be; without quotes, null is nothing to YAML.
_NAME = re.compile(r"(?!null\Z)(?=.{1,60}\Z)[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
_COMMON = {
    "playbook.toml": "playbook.toml",
    "gitignore": ".gitignore",
    "vscode-settings.json": ".vscode/settings.json",
    "vscode-extensions.json": ".vscode/extensions.json",
}


def languages() -> list[str]:
    """Languages that a new project can be written in."""
    folder = shipped() / "templates" / "new"
    return sorted(p.name for p in folder.iterdir() if p.is_dir() and p.name != "common")


def scaffold(folder: Path, language: str) -> list[Path]:
    """Write a new project.

    Args:
        folder: Its folder, which must not exist or be empty; its name becomes the playbook's.
        language: One of :func:`languages`.

    Returns:
        The files written.

    Raises:
        UsageError: If the name is no identifier, or something stands in the folder.
        MachineError: If a file cannot be written.
    """
    name = folder.absolute().name
    if not _NAME.match(name):
        raise UsageError(
            f"“{name}” cannot be a playbook’s name",
            hint="lower-case letters, digits, single hyphens, a letter first, at most 60: sales",
        )
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is there already", hint="give a new name")
    source = shipped() / "templates" / "new"
    texts = {
        folder / target: (source / "common" / file).read_text("utf-8")
        for file, target in _COMMON.items()
    }
    for path in sorted((source / language).rglob("*")):
        if path.is_file():
            relative = path.relative_to(source / language).as_posix().replace(PLACEHOLDER, name)
            texts[folder / relative] = path.read_text("utf-8").replace(PLACEHOLDER, name)
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror}") from None
    return [*texts, *write_schemas(folder / FOLDER)]
