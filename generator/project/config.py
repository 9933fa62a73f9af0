"""The configuration: ``playbook.toml``, or ``[tool.playbook]`` in ``pyproject.toml``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic, InputError, Place, Severity, did_you_mean
from generator.project.names import display_name

FILE = "playbook.toml"
_JURISDICTIONS = ("cn", "tw", "hk", "us", "uk", "eu")
_HINTS = {
    "exclude": 'write exclude = ["drafts", "*.old.yaml"], say',
    "select": 'write select = ["STR", "SCI"], say',
    "ignore": 'write ignore = ["SCI002"], say',
    "fail-on": 'write fail-on = "warning", say: error, warning or info',
    "jurisdiction": f'write jurisdiction = ["cn"], say: {", ".join(_JURISDICTIONS)}',
    "baseline": 'write baseline = "playbook-baseline.json", say',
    "limits": "write a table: [limits], and a key with its figure on each line below",
}
_MOST = 10_000
_Problem = tuple[tuple[str, ...], str, str]
"""A key with its tables, what is wrong with it (empty: it is not known), and a way out."""


@dataclass(frozen=True)
class Limits:
    """Figures of rules that no source fixes, in ``[limits]``.

    Attributes:
        dimensions: Most that one interview should rate (OPM, structured interviews).
        follow_ups: Most that a rated module should script (Campion 1997, component 3; OPM).
        breath_characters: Longest sentence to say, in Chinese characters.
        breath_words: Longest sentence to say, in English words.
        characters_per_minute: How fast Chinese is said.
        words_per_minute: How fast English is said.
    """

    dimensions: int = 6
    follow_ups: int = 5
    breath_characters: int = 120
    breath_words: int = 60
    characters_per_minute: int = 240
    words_per_minute: int = 140


@dataclass(frozen=True)
class Config:
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
    fail_on: str = "error"
    jurisdiction: tuple[str, ...] = ()
    baseline: str | None = None
    limits: Limits = field(default_factory=Limits)


NO_CONFIG = Config()
"""The defaults."""


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
        problems: list[_Problem]
        if not isinstance(data, dict):
            problems = [(("playbook",), "must be a table", "write [tool.playbook]")]
        else:
            inner = _problems(data.get("limits"), Limits, ("limits",))
            problems = [*_problems(data, Config, ()), *inner]
        if problems:
            findings = [_finding(path, text, tables, *problem) for problem in problems]
            raise InputError(f"{display_name(path)} cannot be used", findings)
        for key in ("select", "ignore"):
            data[key] = [word.upper() for word in data.get(key, ())]
        limits = Limits(**_fields(data.pop("limits", {})))
        return Config(**_fields(data), limits=limits)
    return NO_CONFIG


def _fields(data: dict[str, Any]) -> dict[str, Any]:
    """Keys as the names of attributes, lists as tuples."""
    return {
        key.replace("-", "_"): tuple(value) if isinstance(value, list) else value
        for key, value in data.items()
    }


def _problems(
    data: Any, kind: type[Config] | type[Limits], tables: tuple[str, ...]
) -> Iterator[_Problem]:
    """What is wrong with the keys of a table; those that are known first."""
    known = [f.name.replace("_", "-") for f in fields(kind)]
    given = data if isinstance(data, dict) else {}
    for key in sorted(given, key=lambda key: key not in known):
        where, value = (*tables, key), given[key]
        if key not in known:
            hint = did_you_mean(key, known, otherwise=f"the settings are {', '.join(known)}")
            yield where, "", hint
        elif wrong := _wrong(key, value, figure=bool(tables)):
            yield where, wrong, _HINTS.get(key, f"write {key} = 6, say")


def _wrong(key: str, value: Any, *, figure: bool) -> str:
    if figure:
        whole = type(value) is int and 1 <= value <= _MOST
        return "" if whole else f"must be a whole number from 1 to {_MOST}"
    if key == "limits":
        return "" if isinstance(value, dict) else "must be a table"
    if key == "baseline":
        return "" if isinstance(value, str) else "must be text"
    if key == "fail-on":
        return "" if value in list(Severity) else "has a value that is not known"
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return "must be a list of texts"
    unknown = key == "jurisdiction" and set(value) - set(_JURISDICTIONS)
    return "has a value that is not known" if unknown else ""


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


def _finding(
    path: Path, text: str, tables: tuple[str, ...], keys: tuple[str, ...], wrong: str, hint: str
) -> Diagnostic:
    key = keys[-1]
    where = _place(text, key, (*tables, *keys[:-1]))
    if not wrong:
        return _at("STR003", path, where, len(key), f"unknown key “{key}”", hint)
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
