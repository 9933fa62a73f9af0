"""The configuration: ``playbook.toml``, or ``[tool.playbook]`` in ``pyproject.toml``."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from generator.diagnostics import Diagnostic, InputError, Place, Severity, did_you_mean
from generator.project.names import display_name

FILE = "playbook.toml"
_HINTS = {
    "exclude": 'write exclude = ["drafts", "*.old.yaml"], say',
    "select": 'write select = ["STR", "SCI"], say',
    "ignore": 'write ignore = ["SCI002"], say',
    "fail-on": 'write fail-on = "warning", say: error, warning or info',
    "jurisdiction": 'write jurisdiction = ["cn"], say: cn, tw, hk, us, uk or eu',
    "baseline": 'write baseline = "playbook-baseline.json", say',
    "limits": "write a table: [limits], and a key with its figure on each line below",
}
_KINDS = {
    "tuple_type": "must be a list of texts",
    "string_type": "must be text",
    "literal_error": "has a value that is not known",
}


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


_Figure = Annotated[int, Field(strict=True, ge=1, le=10_000)]


class Limits(_Part):
    """Figures of rules that no source fixes, in ``[limits]``.

    Attributes:
        dimensions: Most that one interview should rate (OPM, structured interviews).
        follow_ups: Most that a rated module should script (Campion 1997, component 3; OPM).
        breath_characters: Longest sentence to say, in Chinese characters.
        breath_words: Longest sentence to say, in English words.
        characters_per_minute: How fast Chinese is said.
        words_per_minute: How fast English is said.
    """

    dimensions: _Figure = 6
    follow_ups: _Figure = Field(default=5, alias="follow-ups")
    breath_characters: _Figure = Field(default=120, alias="breath-characters")
    breath_words: _Figure = Field(default=60, alias="breath-words")
    characters_per_minute: _Figure = Field(default=240, alias="characters-per-minute")
    words_per_minute: _Figure = Field(default=140, alias="words-per-minute")


class Config(_Part):
    """What a project may set.

    Attributes:
        exclude: Glob patterns, relative to the root, that ``check`` of a folder leaves out.
        select: Ids or families of the rules that ``check`` runs; all by default.
        ignore: Ids or families that it leaves out.
        fail_on: The mildest finding that makes it fail.
        jurisdiction: Whose law applies where a playbook does not say.
        baseline: A file of findings that are known and left alone, relative to the root.
        limits: Figures of rules.
    """

    exclude: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Literal["error", "warning", "info"] = Field(default="error", alias="fail-on")
    jurisdiction: tuple[Literal["cn", "tw", "hk", "us", "uk", "eu"], ...] = ()
    baseline: str | None = None
    limits: Limits = Limits.model_construct()


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
        wrong = _at("YML002", path, where, 1, f"this is not TOML: {why}", _HINTS["exclude"])
    raise InputError(f"{display_name(path)} cannot be used", [wrong])


def _finding(path: Path, text: str, tables: tuple[str, ...], problem: Any) -> Diagnostic:
    keys = [part for part in problem["loc"] if isinstance(part, str)]
    key = keys[-1] if keys else tables[-1]
    where = _place(text, key, (*tables, *keys[:-1]))
    if problem["type"] == "extra_forbidden":
        owner = Limits if len(keys) > 1 else Config
        known = [info.alias or name for name, info in owner.model_fields.items()]
        hint = did_you_mean(key, known, otherwise=f"the settings are {', '.join(known)}")
        return _at("STR003", path, where, len(key), f"unknown key “{key}”", hint)
    wrong = _KINDS.get(problem["type"], "must be a whole number from 1 to 10000")
    if key == "limits":
        wrong = "must be a table"
    elif problem["type"] == "string_type" and len(problem["loc"]) > len(keys):
        wrong = _KINDS["tuple_type"]
    hint = _HINTS.get(key, f"write {key} = 6, say")
    return _at("STR005", path, where, len(key), f"“{key}” {wrong}", hint)


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
