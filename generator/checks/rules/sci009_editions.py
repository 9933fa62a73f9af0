"""Editions of one playbook in several languages are one interview."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.checks.rule import Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity
from generator.diagnostics.diagnostic import YamlPath
from generator.spec import Module, Playbook

_LISTS = (
    "script", "expected", "follow_ups", "observe", "contingencies", "answers", "prepare", "tone",
)  # fmt: skip
_OF_PLAYBOOK = ("prepare", "observe", "tips")


def check(subject: Subject) -> Iterator[Match]:
    """Compare a playbook with its first edition, the one whose file comes first by name."""
    here = subject.playbook
    path = subject.loaded.path
    others = [
        loaded
        for other in subject.neighbours.editions(path, here.id)
        if (loaded := subject.loader.load(other)).model
        and isinstance(loaded.model, Playbook)
        and loaded.model.id == here.id
        and loaded.model.language != here.language
    ]
    if others and others[0].path.name < path.name:
        first = others[0].model
        assert isinstance(first, Playbook)
        for match in _differences(here, first):
            yield match._replace(
                message=f"{match.message} in {others[0].path.name}",
                hint="make both say the same, or give them different ids",
            )


def _differences(here: Playbook, there: Playbook) -> Iterator[Match]:
    if here.duration != there.duration:
        yield Match(("duration",), f"{here.duration / 60:g} minutes, {there.duration / 60:g}")
    if here.rubric != there.rubric:
        where: YamlPath = ("rubric",) if here.rubric else ()
        yield Match(where, f"the rubric is {here.rubric or 'none'}, {there.rubric or 'none'}")
    if set(here.slots or ()) != set(there.slots or ()):
        names = sorted(set(here.slots or ()) ^ set(there.slots or ()))
        where = ("slots",) if here.slots else ()
        message = f"the slots {', '.join(names)} are not the same"
        yield Match(where, message, of_key=bool(here.slots))
    for field in _OF_PLAYBOOK:
        yield from _count((), field, here, there)
    ids = [module.id for module in here.modules]
    if ids != [module.id for module in there.modules]:
        yield Match(("modules",), "the modules are not those, or not in the order,", of_key=True)
    by_id = {module.id: module for module in there.modules}
    for index, module in enumerate(here.modules):
        if other := by_id.get(module.id):
            yield from _module(("modules", index), module, other)


def _module(path: YamlPath, here: Module, there: Module) -> Iterator[Match]:
    for field in ("type", "minutes", "plan"):
        ours, theirs = getattr(here, field), getattr(there, field)
        if ours != theirs:
            given = ours is not None
            where = (*path, field) if given else path
            yield Match(where, f"“{field}” is not what it is", of_key=given)
    for field in _LISTS:
        yield from _count(path, field, here, there)
    pairs = zip(here.observe or (), there.observe or (), strict=False)
    if len(here.observe or ()) == len(there.observe or ()):
        for number, (ours, theirs) in enumerate(pairs):
            if ours.dimension != theirs.dimension:
                where = (*path, "observe", number)
                where = (*where, "dimension") if ours.dimension else where
                yield Match(where, f"the dimension is {theirs.dimension or 'none'}")


def _count(path: YamlPath, field: str, here: Any, there: Any) -> Iterator[Match]:
    ours, theirs = len(getattr(here, field) or ()), len(getattr(there, field) or ())
    if ours != theirs:
        where = (*path, field) if ours else path
        yield Match(where, f"“{field}” has {ours} items, {theirs}", of_key=bool(ours))


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
