"""What every model of the room promises, whatever it describes."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import ValidationError
from pydantic.fields import FieldInfo

from generator.spec import (
    KINDS,
    Authored,
    Candidate,
    Expected,
    FollowUp,
    Live,
    Model,
    Observation,
    Plain,
    Printed,
    ScriptLine,
    Slot,
)
from generator.spec.docs import field_docs


def models_of(kind: Any) -> Iterator[type[Model]]:
    """A model and all that its fields hold."""
    if isinstance(kind, type) and issubclass(kind, Model):
        yield kind
        for info in kind.model_fields.values():
            yield from models_of(info.annotation)
    for inner in get_args(kind):
        yield from models_of(inner)


MODELS = sorted({m for kind in KINDS.values() for m in models_of(kind)}, key=lambda m: m.__name__)
FIELDS = [(model, name) for model in MODELS for name in model.model_fields]
IDS = [f"{model.__name__}.{name}" for model, name in FIELDS]


def said(info: FieldInfo) -> list[list[Any]]:
    """Of every value that a field may hold, what is declared on the way to it."""
    return list(_said(info.annotation, list(info.metadata)))


def _said(kind: Any, above: list[Any]) -> Iterator[list[Any]]:
    origin = get_origin(kind)
    if origin is Annotated:
        inner, *extra = get_args(kind)
        yield from _said(inner, [*above, *extra])
    elif origin in (Union, types.UnionType):
        for arm in get_args(kind):
            yield from _said(arm, above)
    elif origin is tuple:
        yield from _said(get_args(kind)[0], above)
    elif origin is dict:
        yield from _said(get_args(kind)[1], above)
    elif kind is not type(None):
        yield above


def test_all_models_are_found() -> None:
    subclasses = {m for m in Model.__subclasses__() if m.__module__.startswith("generator.spec")}
    assert set(MODELS) == subclasses
    assert set(KINDS) == {"playbook", "rubric", "candidate"}


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=IDS)
def test_a_field_says_when_it_is_printed(model: type[Model], name: str) -> None:
    """Once, so that nobody can say two things; numbers and truths say it too."""
    for one in said(model.model_fields[name]):
        declared = [s for s in one if isinstance(s, Printed)]
        assert len(declared) == 1, "declare Always, IfFilled, IfEmpty or Never"


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=IDS)
def test_a_printed_string_says_how_it_is_written(model: type[Model], name: str) -> None:
    info = model.model_fields[name]
    for one in said(info):
        printed = next(s for s in one if isinstance(s, Printed))
        marks = [s for s in one if isinstance(s, (Authored, Plain))]
        assert len(marks) <= 1
        holds_a_model = any(True for _ in models_of(info.annotation))
        if printed is not Printed.NEVER and not holds_a_model:
            assert marks, "an author's Markdown, or plain"
        for mark in marks:
            if isinstance(mark, Authored) and mark.live is not Live.NOTHING:
                assert printed in (Printed.IF_FILLED, Printed.IF_EMPTY)


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.__name__)
def test_every_field_has_a_docstring(model: type[Model]) -> None:
    keys = {info.alias or name for name, info in model.model_fields.items()}
    docs = field_docs(model)
    assert set(docs) == keys
    assert all(text.strip().endswith(".") for text in docs.values())
    assert model.__doc__


def test_docs_are_told_by_their_yaml_key() -> None:
    assert "from" in field_docs(Slot)
    assert field_docs(ScriptLine)["say"] == "What to say; may hold slots."


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.__name__)
def test_a_model_is_frozen_and_strict(model: type[Model]) -> None:
    assert model.model_config["frozen"]
    assert model.model_config["extra"] == "forbid"


@pytest.mark.parametrize(
    ("model", "key"),
    [(ScriptLine, "say"), (FollowUp, "ask"), (Observation, "point"), (Expected, "remark")],
)
def test_a_shorthand_is_its_one_field(model: type[Model], key: str) -> None:
    assert model.model_validate("一句话") == model.model_validate({key: "一句话"})
    for wrong in (None, ["一句话"], [], ""):
        with pytest.raises(ValidationError):
            model.model_validate(wrong)


def test_one_may_stand_for_a_list_of_one() -> None:
    one = Candidate.model_validate({"kind": "candidate", "name": "林", "slots": {"a": "x"}})
    assert one.slots == {"a": ("x",)}
    with pytest.raises(ValidationError):
        Candidate.model_validate({"kind": "candidate", "name": "林", "slots": {"a": []}})


@pytest.mark.parametrize("take", ["organisation", "project", "certificate"])
def test_whole_entries_may_be_listed(take: str) -> None:
    assert Slot.model_validate({"take": take, "across": True}).across


@pytest.mark.parametrize("take", ["title", "period", "degree", "topics", "phrase"])
def test_parts_of_entries_may_not(take: str) -> None:
    with pytest.raises(ValidationError, match="across entries"):
        Slot.model_validate({"take": take, "across": True})
