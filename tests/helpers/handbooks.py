"""Handbooks of the shipped playbooks, with nobody's, half of or all slots filled."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal

from generator.loading import Interview, Loader
from generator.personalize import personalize
from generator.render import Handbook
from generator.source import read
from generator.spec import (
    PERSON_NAMES,
    Authored,
    Candidate,
    Leaf,
    Live,
    Model,
    Playbook,
    Printed,
    Rubric,
    walk,
)
from generator.spec.markup import parse
from tests.helpers.reading import squeeze

_SPOKEN = Authored(block=True, live=Live.SLOTS)
ROOT = Path(__file__).parents[2]
PLAYBOOKS = sorted((ROOT / "playbooks").glob("*.yaml"))
Filling = Literal["blank", "none", "half", "all"]
"""No candidate; or one with no, every second or every slot given."""
FILLINGS: tuple[Filling, ...] = ("blank", "none", "half", "all")


@cache
def interview(path: Path) -> Interview:
    found, findings = Loader().interview(path)
    assert found, findings
    return found


def candidate(playbook: Playbook, filling: Filling) -> Candidate | None:
    """A candidate whose words are unlike each other and unlike the playbook's."""
    if filling == "blank":
        return None
    names = list(playbook.slots or {})
    given = {"none": [], "half": names[::2], "all": names}[filling]
    slots = {name: [f"Zq{i}", f"词{i}甲"][: 1 + i % 2] for i, name in enumerate(given)}
    return person(
        name="欧阳 Zoë",
        salutation="Dr. 欧阳",
        headline="Xylophonist · 制琴师",
        given_by="Wanda（人事）",
        **({"slots": slots} if slots else {}),
    )


def person(**keys: object) -> Candidate:
    """Somebody, with a name at least."""
    return Candidate.model_validate({"kind": "candidate", "name": "L", **keys})


@cache
def handbook(path: Path, filling: Filling) -> Handbook:
    return handbook_for(interview(path), candidate(interview(path).playbook, filling))


def handbook_for(found: Interview, who: Candidate | None = None, date: str = "") -> Handbook:
    return Handbook(found, personalize(found.playbook, found.catalog, who), date)


def printed_lines(made: Handbook) -> Iterator[tuple[str, str]]:
    """Every line that belongs in a handbook, squeezed, with the path it stands at.

    A line with a ruled blank in it counts as the lines before and behind the blank.
    """
    found = made.interview
    yield from _of(Playbook, _data(found.path), made)
    if found.rubric:
        rubric = found.project.resolve("rubrics", str(found.playbook.rubric))
        assert rubric
        yield from _of(Rubric, _data(rubric), made)
    if made.personalized.candidate:
        data = made.personalized.candidate.model_dump(mode="json", exclude_none=True)
        yield from _of(Candidate, data, made)


def _data(path: Path) -> Any:
    document, _ = read(path)
    assert document
    return document.data


def _of(kind: type[Model], data: Any, made: Handbook) -> Iterator[tuple[str, str]]:
    language = made.interview.playbook.language
    for leaf in walk(kind, data):
        if leaf.language in (None, language) and _is_printed(leaf, data, made):
            name = f"{kind.__name__.lower()}: {'.'.join(map(str, leaf.path))}"
            for line in _lines(leaf, made):
                if squeezed := squeeze(line):
                    yield name, squeezed


def _is_printed(leaf: Leaf, data: Any, made: Handbook) -> bool:
    assert leaf.printed, f"{leaf.field} does not say when it is printed"
    if leaf.field == "given_by":  # stands behind the words that somebody gave
        return bool(made.personalized.fillings)
    if leaf.printed is Printed.IF_APPROVED:
        item = data
        for part in leaf.path[:-1]:
            item = item[part]
        return bool(item.get("approver") and item.get("until"))
    if leaf.printed in (Printed.ALWAYS, Printed.NEVER):
        return leaf.printed is Printed.ALWAYS
    if leaf.field.startswith("slots."):
        return leaf.path[1] in made.personalized.fillings
    spoken = leaf.value
    if leaf.printed is Printed.IF_EMPTY:
        item = data
        for part in leaf.path[:-1]:
            item = item[part]
        spoken = item.get("say") or item.get("ask") or ""
    names = parse(spoken, _SPOKEN).names
    filled = all(name in PERSON_NAMES or name in made.personalized.fillings for name in names)
    return filled == (leaf.printed is Printed.IF_FILLED)


def _lines(leaf: Leaf, made: Handbook) -> list[str]:
    if leaf.authored is None:
        return [str(leaf.value)]
    out = ""
    for token in parse(leaf.value, leaf.authored).tokens:
        for child in token.children or ():
            if child.type == "live":
                out += made.personalized.words(child.content) or "\n"
            elif child.type.endswith("break"):
                out += "\n"
            else:
                out += child.content
        out += f"{token.content if token.type == 'fence' else ''}\n"
    return out.split("\n")
