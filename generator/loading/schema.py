"""Pydantic's errors as diagnostics with places and ways out."""

from __future__ import annotations

import types
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import ValidationError

from generator.diagnostics import did_you_mean, shorten
from generator.diagnostics.diagnostic import YamlPath
from generator.loading.loaded import Loaded
from generator.spec import Model
from generator.spec.docs import field_docs

_CODES = {
    "missing": "STR004",
    "extra_forbidden": "STR003",
    "minutes": "STR007",
    "minutes_reversed": "STR007",
    "remark_in_row": "STR011",
    "missing_ideal": "STR011",
    "contingency_without_reaction": "STR011",
    "anchor_key": "STR010",
    "literal_error": "STR006",
    "string_pattern_mismatch": "STR006",
    "string_too_short": "STR006",
    "string_too_long": "STR006",
    "too_short": "STR006",
    "too_long": "STR006",
    "greater_than_equal": "STR006",
    "less_than_equal": "STR006",
    "across_take": "STR006",
    "day": "STR006",
    "no_language": "STR006",
}
_OF_SEVERAL_KEYS = ("missing_ideal", "contingency_without_reaction")
"""A key without a value says what is wrong; that it is missing then is no news."""
_TYPES = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a mapping of keys",
    "model_type": "a mapping of keys",
    "model_attributes_type": "a mapping of keys",
}


def validate(loaded: Loaded, model: type[Model], *, skip: set[YamlPath]) -> Model | None:
    """Validate a file's data, reporting every error.

    Args:
        loaded: The file; findings are added to it.
        model: The model of its kind.
        skip: Paths whose values are already reported as empty.

    Returns:
        The model, or ``None``.
    """
    try:
        return model.model_validate(loaded.data)
    except ValidationError as error:
        for problem in error.errors(include_url=False):
            _report(loaded, model, problem, skip)
    return None


def _report(loaded: Loaded, model: type[Model], problem: Any, skip: set[YamlPath]) -> None:
    assert loaded.document is not None
    loc, kind, context = tuple(problem["loc"]), problem["type"], problem.get("ctx") or {}
    path = loaded.document.nearest(loc)
    if kind == "extra_forbidden":
        owner = _owner(model, loc[:-1])
        known = [info.alias or name for name, info in owner.model_fields.items()] if owner else []
        hint = did_you_mean(str(loc[-1]), known, otherwise=f"known keys: {', '.join(known)}")
        loaded.report("STR003", loc, f"unknown key “{loc[-1]}”", hint, of_key=True)
        return
    if kind == "missing":
        owner = _owner(model, loc[:-1])
        about = _description(owner, str(loc[-1]))
        loaded.report("STR004", path, f"the key “{loc[-1]}” is missing", about)
        return
    if path in skip or (kind in _OF_SEVERAL_KEYS and any(p[:-1] == path for p in skip)):
        return
    if at := context.get("at"):
        path = (*path, at)
    code = _CODES.get(kind, "STR005")
    of_key = kind == "anchor_key" or loc[-1:] == ("[key]",)
    value = loaded.get(*path) if not of_key else path[-1]
    least = context.get("min_length", 0)
    if kind == "too_short" and isinstance(value, (list, dict)) and len(value) >= least:
        return  # pydantic counts the items that are right; the wrong ones are reported themselves
    if loc == ("format",) and not isinstance(value, str):
        loaded.report(
            "STR002",
            path,
            f"unknown format {value}",
            "write “format: 1”; a newer one needs a newer version of this tool",
        )
        return
    message, hint = _words(kind, context, value, problem["msg"])
    loaded.report(code, path, message, hint, of_key=of_key)


def _words(kind: str, context: dict[str, Any], value: Any, message: str) -> tuple[str, str]:
    shown = f"“{shorten(str(value), 40)}”" if isinstance(value, (str, int, float)) else "this"
    if kind in _TYPES:
        noun = _TYPES[kind]
        hint = ""
        if isinstance(value, str) and noun in ("a whole number", "a number", "true or false"):
            hint = "write it without quotes" if value.strip().isdecimal() else ""
        elif isinstance(value, str) and noun == "a list":
            hint = "begin each item with “- ”"
        elif isinstance(value, list) and noun == "text":
            hint = "write one text, not a list"
        elif isinstance(value, dict) and noun == "text":
            hint = "put the text in quotes if it holds “: ” or begins with “{”"
        return f"{noun} belongs here, not {_named(value)}", hint
    if kind == "literal_error":
        allowed = [
            w.strip().strip("'") for w in context["expected"].replace(" or ", ", ").split(",")
        ]
        hint = did_you_mean(str(value), allowed, otherwise=f"write one of {', '.join(allowed)}")
        return f"{shown} is not allowed here", hint
    if kind == "string_pattern_mismatch":
        if context["pattern"] == r"\S":
            return "the text is blank", "write something, or leave the key out"
        hint = (
            "lower-case letters, digits and _, a letter first"
            if "_" in context["pattern"]
            else "a rule’s id such as SCI004; “playbook rules” lists them"
            if "[A-Z]{3}" in context["pattern"]
            else "a day such as 2026-01-31"
            if "[0-9]{4}-" in context["pattern"]
            else "a language tag such as zh-Hans or en"
            if "{2,3}" in context["pattern"]
            else "lower-case letters, digits and single hyphens, a letter first"
        )
        return f"{shown} is not a well-formed name", hint
    if kind in ("string_too_short", "too_short"):
        least = context.get("min_length", 1)
        if least > 1:
            return f"fewer than {least} items", ""
        return "this is empty", "write something, or leave the key out"
    if kind in ("string_too_long", "too_long"):
        items = "characters" if kind == "string_too_long" else "items"
        return f"more than {context['max_length']} {items}", "shorten it"
    if kind in ("greater_than_equal", "less_than_equal"):
        words = "at least" if kind.startswith("greater") else "at most"
        return f"{shown} is out of range", f"write {words} {context.get('ge', context.get('le'))}"
    return message.removeprefix("Value error, "), context.get("hint", "")


def _named(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping of keys"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return "a truth value"
    if isinstance(value, (int, float)):
        return f"the number {value}"
    return f"the text “{shorten(value, 40)}”" if isinstance(value, str) else "nothing"


def _owner(model: type[Model], loc: YamlPath) -> type[Model] | None:
    """The model that holds the value at a pydantic location."""
    here: Any = model
    for part in loc:
        here = _step(here, part)
    return _as_model(here)


def _as_model(kind: Any) -> type[Model] | None:
    kind = _bare(kind)
    return kind if isinstance(kind, type) and issubclass(kind, Model) else None


def _bare(kind: Any) -> Any:
    """Strip Annotated and Optional."""
    while True:
        origin = get_origin(kind)
        if origin is Annotated:
            kind = get_args(kind)[0]
        elif origin in (Union, types.UnionType):
            kind = next((a for a in get_args(kind) if a is not type(None)), None)
        else:
            return kind


def _step(kind: Any, part: str | int) -> Any:
    kind = _bare(kind)
    if isinstance(kind, type) and issubclass(kind, Model):
        for name, info in kind.model_fields.items():
            if part in (name, info.alias):
                return info.annotation
        return None
    if get_origin(kind) is tuple:
        return get_args(kind)[0]
    if get_origin(kind) is dict:
        return get_args(kind)[1]
    return None


def _description(owner: type[Model] | None, key: str) -> str:
    text = field_docs(owner).get(key, "") if owner else ""
    return f"{key}: {text}" if text else ""
