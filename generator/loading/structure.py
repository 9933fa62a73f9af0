"""What must fit together inside one file."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from pydantic_core import PydanticCustomError

from generator.diagnostics import Severity
from generator.diagnostics.diagnostic import YamlPath
from generator.loading.loaded import Loaded
from generator.spec import PERSON_NAMES, level_value
from generator.spec.minutes import read_range, seconds

_ROOM = 1.2  # how far the longest minutes may exceed the duration (Campion 1997, component 5)


def check_structure(loaded: Loaded) -> None:
    """Report duplicate ids, holes in a scale, reserved names and minutes that do not add up."""
    if loaded.kind == "playbook":
        _unique(loaded, "id", "modules")
        _reserved_slots(loaded)
        _minutes(loaded)
    elif loaded.kind == "rubric":
        _unique(loaded, "id", "dimensions")
        _unique(loaded, "value", "levels")
        _scale(loaded)


def _unique(loaded: Loaded, key: str, *path: str) -> None:
    first: dict[Any, YamlPath] = {}
    for where, item in loaded.items(*path):
        value = item.get(key) if isinstance(item, dict) else None
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            continue
        if value in first:
            assert loaded.document is not None
            place = loaded.document.place(first[value])
            loaded.report(
                "STR008",
                (*where, key),
                f"the {key} “{value}” stands twice; first at {place.line}:{place.column}",
                "give each its own",
            )
        first.setdefault(value, (*where, key))


def _reserved_slots(loaded: Loaded) -> None:
    slots = loaded.get("slots")
    for name in slots if isinstance(slots, dict) else ():
        if name in PERSON_NAMES:
            loaded.report(
                "STR006",
                ("slots", name),
                f"“{name}” is filled from the candidate and cannot be a slot",
                "choose another name",
                of_key=True,
            )


def _scale(loaded: Loaded) -> None:
    values = [
        (path, item.get("value")) for path, item in loaded.items("levels") if isinstance(item, dict)
    ]
    figures = [value for _, value in values if type(value) is int]
    for (_, before), (path, value) in pairwise(values):
        if type(before) is int and type(value) is int and value - before not in (0, 1):
            loaded.report(
                "STR009",
                (*path, "value"),
                f"the scale goes from {before} to {value}",
                f"levels follow each other: write {before + 1}",
            )
            break
    for where, dimension in loaded.items("dimensions"):
        anchors = dimension.get("anchors") if isinstance(dimension, dict) else None
        for key in anchors if isinstance(anchors, dict) and figures else ():
            if (value := level_value(key)) is not None and value not in figures:
                loaded.report(
                    "STR010",
                    (*where, "anchors", key),
                    f"there is no level {key}",
                    f"the levels are {', '.join(map(str, figures))}",
                    of_key=True,
                )


def _minutes(loaded: Loaded) -> None:
    modules = [module for _, module in loaded.items("modules")]
    if not modules or not all(isinstance(module, dict) for module in modules):
        return
    low = high = 0
    try:
        duration = seconds(loaded.get("duration"))
        for module in modules:
            shortest, longest = read_range(module.get("minutes"))
            if "plan" in module:
                shortest = longest = seconds(module["plan"])
            low, high = low + shortest, high + longest
    except PydanticCustomError:
        return  # reported where the figure stands
    if low > duration:
        loaded.report(
            "STR012",
            ("duration",),
            f"the modules need at least {low / 60:g} minutes, there are {duration / 60:g}",
            "shorten a module or lengthen the conversation",
        )
        return
    if high < duration:
        loaded.report(
            "STR013",
            ("duration",),
            f"{(duration - high) / 60:g} minutes cannot be placed: the modules take "
            f"{low / 60:g} to {high / 60:g}",
            "widen a module’s range, or set the duration to what they take",
            severity=Severity.WARNING,
        )
    elif high > _ROOM * duration:
        loaded.report(
            "STR013",
            ("duration",),
            f"the modules may take {high / 60:g} minutes, far more than {duration / 60:g}",
            "narrow the ranges, so that the clock can be kept",
            severity=Severity.WARNING,
        )
