"""The configuration: ``playbook.toml``, or ``[tool.playbook]`` in ``pyproject.toml``."""

import re
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.diagnostics import Diagnostic, InputError, Place, Severity, did_you_mean

FILE = "playbook.toml"


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
    for name, table in ((FILE, ()), ("pyproject.toml", ("tool", "playbook"))):
        path = root / name
        if not path.is_file():
            continue
        text, data = _toml(path)
        for key in table:
            data = data.get(key) if isinstance(data, dict) else None
        if data is None:
            continue
        try:
            return Config.model_validate(data)
        except ValidationError as error:
            raise InputError(
                f"{path} cannot be used",
                [
                    _finding(path, text, str(e["loc"][0]) if e["loc"] else "", e["type"], e["msg"])
                    for e in error.errors()
                ],
            ) from None
    return NO_CONFIG


def _toml(path: Path) -> tuple[str, Any]:
    import tomllib  # only where there is a file

    try:
        text = path.read_text("utf-8")
        return text, tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}") from None
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        line, column = (int(found[1]), int(found[2])) if found else (1, 1)
        place = Place(line, column, line, column + 1)
        finding = Diagnostic.at("YML002", Severity.ERROR, str(path), place, f"not TOML: {error}")
        raise InputError(f"{path} is not TOML", [finding]) from None


def _finding(path: Path, text: str, key: str, kind: str, message: str) -> Diagnostic:
    place = Place(1, 1, 1, 1)
    for number, line in enumerate(text.splitlines(), 1):
        if match := re.match(rf"\s*{re.escape(key)}\b", line):
            place = Place(number, match.end() - len(key) + 1, number, match.end() + 1)
            break
    if kind == "extra_forbidden":
        hint = did_you_mean(key, Config.model_fields, otherwise="it is not a setting")
        return Diagnostic.at(
            "STR003", Severity.ERROR, str(path), place, f"unknown key “{key}”", hint=hint
        )
    return Diagnostic.at("STR005", Severity.ERROR, str(path), place, f"{key}: {message}")
