"""Walk a file's data by its models, whether or not it is valid."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Union, get_args, get_origin

from generator.diagnostics.diagnostic import YamlPath
from generator.spec.base import Authored, Model, OneOrMany, Plain, Printed
from generator.spec.localized import Localized


@dataclass(frozen=True, slots=True)
class Leaf:
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


def walk(model: type[Model], data: Any) -> Iterator[Leaf]:
    """Yield every string of ``data`` that stands where ``model`` has a string.

    Args:
        model: The kind of the file.
        data: Plain data; parts that do not fit the model are stepped over.
    """
    yield from _visit(model, data, (), "", ())


def _visit(
    kind: Any, data: Any, path: YamlPath, field: str, said: tuple[Any, ...]
) -> Iterator[Leaf]:
    origin = get_origin(kind)
    if origin is Annotated:
        inner, *extra = get_args(kind)
        yield from _visit(inner, data, path, field, (*said, *extra))
    elif origin in (Union, types.UnionType):
        for arm in get_args(kind):
            if arm is not type(None):
                yield from _visit(arm, data, path, field, said)
    elif isinstance(kind, type) and issubclass(kind, Localized):
        yield from _localized(kind, data, path, field, said)
    elif isinstance(kind, type) and issubclass(kind, Model):
        yield from _model(kind, data, path, field)
    elif origin is tuple:
        item = get_args(kind)[0]
        rest = tuple(s for s in said if isinstance(s, Printed))
        if isinstance(data, list):
            for index, value in enumerate(data):
                yield from _visit(item, value, (*path, index), f"{field}.*", rest)
        elif any(isinstance(s, OneOrMany) for s in said):
            yield from _visit(item, data, path, f"{field}.*", rest)
    elif origin is dict:
        if isinstance(data, dict):
            rest = tuple(s for s in said if isinstance(s, Printed))
            for key, value in data.items():
                yield from _visit(get_args(kind)[1], value, (*path, key), f"{field}.*", rest)
    elif kind is str and isinstance(data, (str, int, float)):
        yield _leaf(data, path, field, said)


def _leaf(
    data: Any, path: YamlPath, field: str, said: tuple[Any, ...], language: str | None = None
) -> Leaf:
    return Leaf(
        path,
        field.lstrip("."),
        data,
        next((s for s in said if isinstance(s, Authored)), None),
        any(isinstance(s, Plain) for s in said),
        next((s for s in said if isinstance(s, Printed)), None),
        language,
    )


def _model(kind: type[Model], data: Any, path: YamlPath, field: str) -> Iterator[Leaf]:
    if kind.shorthand and not isinstance(data, (Mapping, list, type(None))):
        info = kind.model_fields[kind.shorthand]
        said = tuple(info.metadata)
        yield from _visit(info.annotation, data, path, f"{field}.{kind.shorthand}", said)
    if not isinstance(data, dict):
        return
    for name, info in kind.model_fields.items():
        key = info.alias or name
        if key in data:
            yield from _visit(
                info.annotation, data[key], (*path, key), f"{field}.{key}", tuple(info.metadata)
            )


def _localized(
    kind: type[Localized], data: Any, path: YamlPath, field: str, said: tuple[Any, ...]
) -> Iterator[Leaf]:
    line = Authored()
    if isinstance(data, (str, int, float)):
        yield _leaf(data, path, field, (*said, line))
    elif isinstance(data, dict):
        for language, value in data.items():
            if isinstance(value, (str, int, float)):
                yield _leaf(value, (*path, language), field, (*said, line), language)
