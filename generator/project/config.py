"""The configuration: ``playbook.toml``, or ``[tool.playbook]`` in ``pyproject.toml``."""

import re
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.diagnostics import Diagnostic, InputError, Place, Severity, did_you_mean
from generator.project.names import display_name

FILE = "playbook.toml"
_HINT = 'write exclude = ["drafts", "*.old.yaml"], say'


class Config(BaseModel):
    """What a project may set.

    Attributes:
        exclude: Glob patterns, relative to the root, that ``check`` of a folder leaves out.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    exclude: tuple[str, ...] = ()


NO_CONFIG = Config.model_construct()
"""The defaults, without the cost of building a validator for them."""


def load_config(root: Path) -> Config:
    """Read a project's configuration; defaults where there is none.

    Raises:
        InputError: If a file is not TOML or sets something unknown.
    """
    for name, tables in ((FILE, ()), ("pyproject.toml", ("tool", "playbook"))):
        path = root / name
        if not path.is_file():
            continue
        text, data = _toml(path)
        for key in tables:
            data = data.get(key) if isinstance(data, dict) else None
        if data is None:
            continue
        try:
            return Config.model_validate(data)
        except ValidationError as error:
            findings = [_finding(path, text, tables, problem) for problem in error.errors()]
            raise InputError(f"{display_name(path)} cannot be used", findings) from None
    return NO_CONFIG


def _toml(path: Path) -> tuple[str, Any]:
    import tomllib  # only where there is a file

    text = ""
    try:
        text = path.read_text("utf-8-sig")
        return text, tomllib.loads(text)
    except OSError as error:
        wrong = _at("YML001", path, (1, 1), 1, f"the file cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        wrong = _at("YML001", path, (1, 1), 1, "the file is not UTF-8", "save it as UTF-8")
    except tomllib.TOMLDecodeError as error:
        found = re.search(r" \(at line (\d+), column (\d+)\)", str(error))
        lines = text.rstrip().split("\n")
        where = (int(found[1]), int(found[2])) if found else (len(lines), len(lines[-1]) + 1)
        why = str(error).partition(" (at ")[0]
        wrong = _at("YML002", path, where, 1, f"this is not TOML: {why}", _HINT)
    raise InputError(f"{display_name(path)} cannot be used", [wrong])


def _finding(path: Path, text: str, tables: tuple[str, ...], problem: Any) -> Diagnostic:
    key = str(problem["loc"][0]) if problem["loc"] else tables[-1]
    where = _place(text, key, tables)
    if problem["type"] == "extra_forbidden":
        hint = did_you_mean(key, Config.model_fields, otherwise="it is not a setting")
        return _at("STR003", path, where, len(key), f"unknown key “{key}”", hint)
    return _at("STR005", path, where, len(key), f"“{key}” must be a list of texts", _HINT)


def _place(text: str, key: str, tables: tuple[str, ...]) -> tuple[int, int]:
    """Where a key stands: in the table that is ours, or else on the first line that has it."""
    lines = text.split("\n")
    name = r"\s*[.]\s*".join(tables)
    header = re.compile(rf"\s*\[\s*{name}\s*\]")
    begins = next((n for n, line in enumerate(lines) if tables and header.match(line)), 0)
    for number, line in enumerate(lines[begins:], begins + 1):
        if match := re.match(rf"\s*\[*\s*(?:[\w.]+\.)?[\"']?({re.escape(key)})\b", line):
            return number, match.start(1) + 1
    return begins + 1, 1


def _at(
    code: str, path: Path, where: tuple[int, int], width: int, message: str, hint: str = ""
) -> Diagnostic:
    place = Place(*where, where[0], where[1] + width)
    return Diagnostic.at(code, Severity.ERROR, display_name(path), place, message, hint=hint)
