"""Markdown and HTML of small handbooks that use every field, byte for byte.

``make goldens`` writes them anew; read the whole diff before you commit it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from generator.loading import Loader
from generator.render import publish
from generator.render.page import page
from generator.spec import KINDS, Candidate, Model
from tests.helpers.handbooks import handbook_for, interview

HERE = Path(__file__).parent / "goldens"
EXPECTED = HERE / "expected"
HANDBOOKS = [
    ("every-field.en", "ada", "2026-01-31"),
    ("every-field.en", "", ""),
    ("every-field.zh-Hans", "gu", ""),
    ("bare.en", "", ""),
]


@pytest.fixture(autouse=True)
def version(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new version changes no golden."""
    monkeypatch.setattr("generator.render.handbook.__version__", "0.0.0")


@cache
def loader() -> Loader:
    return Loader()


def candidate(name: str) -> Candidate:
    found, findings = loader().candidate(HERE / "input" / "candidates" / name / "candidate.yaml")
    assert found, findings
    return found


def made() -> dict[str, str]:
    """Every golden by its name."""
    files = {}
    for playbook, person, date in HANDBOOKS:
        found = interview(HERE / "input" / "playbooks" / f"{playbook}.yaml")
        handbook = handbook_for(found, candidate(person) if person else None, date)
        name = f"{playbook}.{person or 'blank'}"
        files[f"{name}.md"] = publish(handbook.annotated)
        # the style sheet is looked at, in pictures of pages, and not compared
        html = re.sub(r"<style>.*?</style>", "<style></style>", page(handbook), flags=re.DOTALL)
        files[f"{name}.html"] = html
    return files


def test_the_goldens_are_what_is_made(update_goldens: bool) -> None:
    files = made()
    if update_goldens:
        EXPECTED.mkdir(exist_ok=True)
        for path in EXPECTED.iterdir():
            path.unlink()
        for name, text in files.items():
            (EXPECTED / name).write_bytes(text.encode())
    expected = {path.name: path.read_bytes().decode() for path in EXPECTED.iterdir()}
    assert sorted(files) == sorted(expected)
    for name, text in files.items():
        assert text.split("\n") == expected[name].split("\n"), f"{name}; is it meant? make goldens"


def test_the_goldens_use_every_field() -> None:
    inputs = (HERE / "input").rglob("*.yaml")
    used = {name for path in inputs for name in fields_set(loader().load(path).model)}
    assert {name for kind in KINDS.values() for name in fields(kind)} - used == set()


def fields_set(value: object) -> Iterator[str]:
    if isinstance(value, Model):
        for name in value.model_fields_set:
            yield f"{type(value).__name__}.{name}"
            yield from fields_set(getattr(value, name))
    elif isinstance(value, (tuple, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from fields_set(item)


def fields(kind: type[Model]) -> Iterator[str]:
    for name, info in kind.model_fields.items():
        yield f"{kind.__name__}.{name}"
        for inner in models(info.annotation):
            yield from fields(inner)


def models(annotation: object) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for part in get_args(annotation):
        yield from models(part)
