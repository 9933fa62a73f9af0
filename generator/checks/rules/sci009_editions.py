"""Editions of one playbook in several languages are one interview."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic_core import PydanticCustomError

from generator.checks.rule import Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity
from generator.diagnostics.diagnostic import YamlPath
from generator.spec.minutes import read_range, seconds

_LISTS = (
    "script", "expected", "follow_ups", "observe", "contingencies", "answers", "prepare", "tone",
)  # fmt: skip
_OF_PLAYBOOK = ("prepare", "observe", "tips")


Data = dict[str, Any]


def check(subject: Subject) -> Iterator[Match]:
    """Compare a playbook with its first edition, the one whose file comes first by name."""
    here = subject.loaded.data
    name = subject.loaded.path.name
    for head in subject.neighbours.editions(subject.loaded.path, here["id"]):
        other = head.path
        there = subject.neighbours.data(other)
        if other.name > name:
            return
        if not isinstance(there, dict) or there.get("language") == here["language"]:
            continue
        for match in _differences(here, there):
            yield match._replace(
                message=f"{match.message} in {other.name}",
                hint="make both say the same, or give them different ids",
            )
        return


def _differences(here: Data, there: Data) -> Iterator[Match]:
    if _length(here, "duration") != _length(there, "duration"):
        message = f"{_shown(here, 'duration')} minutes, {_shown(there, 'duration')}"
        yield Match(("duration",), message)
    if here.get("rubric") != there.get("rubric"):
        message = f"the rubric is {_shown(here, 'rubric')}, {_shown(there, 'rubric')}"
        yield Match(("rubric",) if "rubric" in here else (), message)
    ours, theirs = _keys(here, "slots"), _keys(there, "slots")
    if ours != theirs:
        message = f"the slots {', '.join(sorted(ours ^ theirs))} are not the same"
        yield Match(("slots",) if ours else (), message, of_key=bool(ours))
    for field in _OF_PLAYBOOK:
        yield from _count((), field, here, there)
    modules = {
        module["id"]: module
        for module in _items(there, "modules")
        if isinstance(module, dict) and isinstance(module.get("id"), str)
    }
    if [module["id"] for module in here["modules"]] != list(modules):
        yield Match(("modules",), "the modules are not those, or not in the order,", of_key=True)
    for index, module in enumerate(here["modules"]):
        if other := modules.get(module["id"]):
            yield from _module(("modules", index), module, other)


def _module(path: YamlPath, here: Data, there: Data) -> Iterator[Match]:
    for field in ("type", "minutes", "plan"):
        if _length(here, field) != _length(there, field):
            message = f"“{field}” is {_shown(here, field)}, {_shown(there, field)}"
            yield Match((*path, field) if field in here else path, message, of_key=field in here)
    for field in _LISTS:
        yield from _count(path, field, here, there)
    ours, theirs = _dimensions(here), _dimensions(there)
    for number, (mine, other) in enumerate(zip(ours, theirs, strict=False)):
        if mine != other and len(ours) == len(theirs):
            where = (*path, "observe", number)
            yield Match(
                (*where, "dimension") if mine else where,
                f"the dimension is {mine or 'none'}, {other or 'none'}",
            )


def _count(path: YamlPath, field: str, here: Data, there: Data) -> Iterator[Match]:
    ours, theirs = len(_items(here, field)), len(_items(there, field))
    if ours != theirs:
        where = (*path, field) if ours else path
        items = "item" if ours == 1 else "items"
        yield Match(where, f"“{field}” has {ours} {items}, {theirs}", of_key=bool(ours))


def _items(data: Data, field: str) -> list[Any]:
    """The items of a list, or the one that stands for a list of one."""
    value = data.get(field, [])
    return value if isinstance(value, list) else [value]


def _keys(data: Data, field: str) -> set[str]:
    value = data.get(field)
    return set(value) if isinstance(value, dict) else set()


def _dimensions(module: Data) -> list[Any]:
    observed = _items(module, "observe")
    return [o.get("dimension") if isinstance(o, dict) else None for o in observed]


def _length(data: Data, field: str) -> Any:
    """A length as seconds, so that 90s and 1.5 are the same; anything else as it stands."""
    value = data.get(field)
    try:
        if field == "minutes":
            return read_range(value)
        return seconds(value) if field in ("duration", "plan") else value
    except PydanticCustomError:
        return value


def _shown(data: Data, field: str) -> str:
    value = data.get(field)
    return "none" if value is None else str(value)


RULE = Rule(
    "SCI009",
    "editions of a playbook in several languages have the same parts, minutes and counts",
    Severity.ERROR,
    "Otherwise the language somebody is interviewed in decides what they are asked.",
    "Campion, Palmer & Campion 1997, component 2",
    """\
# backend.zh-Hans.yaml, beside backend.en.yaml with five modules
id: backend
language: zh-Hans
duration: 45
""",
    """\
# backend.zh-Hans.yaml, beside backend.en.yaml
id: backend
language: zh-Hans
duration: 30
""",
    Suppressible.NEVER,
    check=check,
)
