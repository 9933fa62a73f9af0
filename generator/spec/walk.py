"""Walk a file's data by its models, whether or not it is valid."""

from __future__ import annotations

import types
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from generator.diagnostics.diagnostic import YamlPath
from generator.spec.base import Authored, Model, OneOrMany, Plain, Printed
from generator.spec.localized import Localized


class Leaf(NamedTuple):
    """A string that stands where a model has one.

    Attributes:
        path: Its place in the data as written (shorthands unexpanded).
        field: Path of model fields, indices as ``*``, such as ``modules.*.script.*.say``.
        value: The string; in data not yet made text, a number or truth value may stand here.
        authored: Set for an author's Markdown.
        plain: Whether it is declared plain.
        printed: When it is printed; ``None`` when the field does not say.
        language: For a text given by language: which one.
    """

    path: YamlPath
    field: str
    value: Any
    authored: Authored | None
    plain: bool
    printed: Printed | None
    language: str | None = None


Visit = Callable[[Any, YamlPath, list[Leaf]], None]
"""Adds the strings of a value at a path."""


def walk(model: type[Model], data: Any) -> list[Leaf]:
    """Every string of ``data`` that stands where ``model`` has a string.

    Args:
        model: The kind of the file.
        data: Plain data; parts that do not fit the model are stepped over.
    """
    found: list[Leaf] = []
    _of_model(model, "")(data, (), found)
    return found


def _visitor(kind: Any, field: str, said: tuple[Any, ...]) -> Visit | None:
    """What walks a value of a type; ``None`` where no string can stand.

    Types are looked at once, not for every file: a thousand files walk the same few.
    """
    origin = get_origin(kind)
    if origin is Annotated:
        inner, *extra = get_args(kind)
        return _visitor(inner, field, (*said, *extra))
    if origin in (Union, types.UnionType):
        arms = (_visitor(a, field, said) for a in get_args(kind) if a is not type(None))
        return _together([arm for arm in arms if arm])
    if isinstance(kind, type) and issubclass(kind, Localized):
        return _of_localized(field, said)
    if isinstance(kind, type) and issubclass(kind, Model):
        return _of_model(kind, field)
    rest = tuple(s for s in said if isinstance(s, Printed))
    if origin is tuple:
        single = any(isinstance(s, OneOrMany) for s in said)
        return _of_list(_visitor(get_args(kind)[0], f"{field}.*", rest), single=single)
    if origin is dict:
        return _of_dict(_visitor(get_args(kind)[1], f"{field}.*", rest))
    return _of_string(field, said) if kind is str else None


def _together(arms: list[Visit]) -> Visit | None:
    if len(arms) <= 1:
        return arms[0] if arms else None

    def visit(data: Any, path: YamlPath, found: list[Leaf]) -> None:
        for arm in arms:
            arm(data, path, found)

    return visit


def _of_string(field: str, said: tuple[Any, ...]) -> Visit:
    name = field.lstrip(".")
    authored = next((s for s in said if isinstance(s, Authored)), None)
    plain = any(isinstance(s, Plain) for s in said)
    printed = next((s for s in said if isinstance(s, Printed)), None)

    def visit(data: Any, path: YamlPath, found: list[Leaf]) -> None:
        if isinstance(data, (str, int, float)):
            found.append(Leaf(path, name, data, authored, plain, printed))

    return visit


def _of_list(item: Visit | None, *, single: bool) -> Visit | None:
    if item is None:
        return None

    def visit(data: Any, path: YamlPath, found: list[Leaf]) -> None:
        if isinstance(data, list):
            for index, value in enumerate(data):
                item(value, (*path, index), found)
        elif single:
            item(data, path, found)

    return visit


def _of_dict(item: Visit | None) -> Visit | None:
    if item is None:
        return None

    def visit(data: Any, path: YamlPath, found: list[Leaf]) -> None:
        if isinstance(data, dict):
            for key, value in data.items():
                item(value, (*path, key), found)

    return visit


@cache
def _of_model(kind: type[Model], field: str) -> Visit:
    visitors: dict[str, Visit] = {}
    for name, info in kind.model_fields.items():
        key = info.alias or name
        if visitor := _visitor(info.annotation, f"{field}.{key}", tuple(info.metadata)):
            visitors[key] = visitor
    bare = visitors.get(kind.shorthand or "")

    def visit(data: Any, path: YamlPath, found: list[Leaf]) -> None:
        if isinstance(data, dict):
            for key, visitor in visitors.items():
                if key in data:
                    visitor(data[key], (*path, key), found)
        elif bare and data is not None and not isinstance(data, list):
            bare(data, path, found)

    return visit


def _of_localized(field: str, said: tuple[Any, ...]) -> Visit:
    name = field.lstrip(".")
    line = Authored()
    printed = next((s for s in said if isinstance(s, Printed)), None)

    def visit(data: Any, path: YamlPath, found: list[Leaf]) -> None:
        if isinstance(data, (str, int, float)):
            found.append(Leaf(path, name, data, line, False, printed))
        elif isinstance(data, dict):
            for language, value in data.items():
                if isinstance(value, (str, int, float)):
                    at = (*path, language)
                    found.append(Leaf(at, name, value, line, False, printed, language))

    return visit
