"""The JSON Schema of a kind of file, made from its model: for editors and other validators."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.spec import KINDS
from generator.spec.base import Model
from generator.spec.docs import field_docs
from generator.spec.localized import Localized
from generator.spec.teaching import EXAMPLES, MEANINGS, SNIPPETS, TITLES

DRAFT = "http://json-schema.org/draft-07/schema#"
"""The draft that editors know best: the YAML language server and JetBrains."""

ROLE = re.compile(r"``([^`]*)``|:\w+:`~?([^`]*)`")
"""A word that a docstring sets apart."""


def file_name(kind: str) -> str:
    """The name of a kind's schema file, such as ``playbook.schema.json``."""
    return f"{kind}.schema.json"


def schema_text(kind: str) -> str:
    """A kind's schema as the text of its file."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"


def schema(kind: str) -> dict[str, Any]:
    """The JSON Schema of one kind of file.

    It accepts whatever ``check`` finds neither error nor warning in, and is stricter than no rule:
    what it refuses, ``check`` has a word on as well.

    Args:
        kind: A key of :data:`generator.spec.KINDS`.

    Returns:
        A schema of draft 7, with descriptions, examples and snippets for editors.
    """
    model = KINDS[kind]
    made = model.model_json_schema()
    models = {one.__name__: one for one in _models(model)}
    definitions = {
        name: _definition(models[name], raw) for name, raw in made.pop("$defs", {}).items()
    }
    top = _object(model, made)
    return {
        "$schema": DRAFT,
        **top,
        "definitions": definitions,
    }


def _models(model: type[Model], known: set[type[Model]] | None = None) -> Iterator[type[Model]]:
    """A model and all that it holds."""
    known = set() if known is None else known
    if model in known:
        return
    known.add(model)
    yield model
    for field in model.model_fields.values():
        for held in _held(field.annotation):
            yield from _models(held, known)


def _held(annotation: Any) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _held(part)


def _definition(model: type[Model], raw: dict[str, Any]) -> dict[str, Any]:
    """The schema of a thing in a file, with the short ways of writing it."""
    if model is Localized:
        return _localized(raw)
    whole = _object(model, raw)
    if not model.shorthand:
        return whole
    bare = {**whole["properties"][model.shorthand]}
    bare["description"] = f"{whole['description']} Short for “{model.shorthand}: …”."
    bare["title"] = f"{TITLES[model.__name__]}, in short"
    return {"description": whole["description"], "anyOf": [bare, whole]}


def _localized(raw: dict[str, Any]) -> dict[str, Any]:
    line = _plain(raw["properties"]["everywhere"])
    ((language, one),) = _plain(raw["properties"]["languages"])["patternProperties"].items()
    return {
        "description": _said(raw["description"]),
        "anyOf": [
            {"title": "One line for all languages", **_without_title(line)},
            {
                "title": "A line for each language",
                "type": "object",
                "minProperties": 1,
                "patternProperties": {language: _plain(one)},
                "additionalProperties": False,
            },
        ],
    }


def _object(model: type[Model], raw: dict[str, Any]) -> dict[str, Any]:
    docs = field_docs(model)
    title = TITLES[model.__name__]
    out: dict[str, Any] = {"type": "object", "title": title}
    out["description"] = _said(raw["description"])
    if snippet := SNIPPETS.get(model.__name__):
        out["defaultSnippets"] = [snippet]
    out["properties"] = {}
    for name, field in raw["properties"].items():
        made = {"description": _said(docs[name]), **_without_title(_plain(field))}
        if meanings := MEANINGS.get(f"{model.__name__}.{name}"):
            _explain(made, meanings)
        if examples := EXAMPLES.get(f"{model.__name__}.{name}"):
            made["examples"] = list(examples)
        out["properties"][name] = made
    if "required" in raw:
        out["required"] = raw["required"]
    if "anyOf" in raw:
        out["anyOf"] = raw["anyOf"]
    out["additionalProperties"] = False
    return out


def _explain(made: Any, meanings: Mapping[str, str]) -> None:
    """Say what each of a few words means, as VS Code reads it."""
    if isinstance(made, dict):
        if "enum" in made:
            said = [meanings[word] for word in made["enum"]]
            made |= {"enumDescriptions": said, "markdownEnumDescriptions": said}
        for value in made.values():
            _explain(value, meanings)
    elif isinstance(made, list):
        for value in made:
            _explain(value, meanings)


def _plain(raw: Any) -> Any:
    """A schema without nulls, defaults that are none, and limits on what is no string."""
    if isinstance(raw, list):
        return [_plain(one) for one in raw]
    if not isinstance(raw, dict):
        return raw
    arms = [one for one in raw.get("anyOf", ()) if one != {"type": "null"}]
    rest = {key: value for key, value in raw.items() if key != "anyOf"}
    if rest.get("default", ...) is None:
        del rest["default"]
    if len(arms) == 1:
        rest = {**arms[0], **rest}
    elif arms:
        rest["anyOf"] = arms
    if rest.get("type") == "array" and "minLength" in rest:
        rest["minItems"] = rest.pop("minLength")
    if "$ref" in rest:
        rest["$ref"] = rest["$ref"].replace("/$defs/", "/definitions/")
    if "patternProperties" in rest:
        rest["additionalProperties"] = False
    return {key: _plain(value) for key, value in rest.items()}


def _without_title(raw: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in raw.items() if key != "title"}


def _said(text: str) -> str:
    """A docstring as one paragraph of plain words."""
    return ROLE.sub(lambda match: match[1] or match[2], " ".join(text.split()))
