"""What may stand in a field, in words, from its type."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from generator.spec import base, minutes, suppression
from generator.spec.base import Model, OneOrMany, Printed
from generator.spec.localized import Localized


class Form(NamedTuple):
    """A form of value that many fields share.

    Attributes:
        name: In a sentence, with its article.
        meaning: What it is, for the list at the end of a page.
        kind: The type that declares it.
    """

    name: str
    meaning: str
    kind: Any


_SLOTS = "`{{ slot }}`, `{{ name }}` and `{{ salutation }}` may stand in it"
_PERSON = "`{{ name }}` and `{{ salutation }}` may stand in it, slots may not"
_LINE = "one line with **bold**, `code` and links; no headings, pictures or HTML"
_TEXT = "paragraphs, lists and fenced code, with **bold**, `code` and links; line breaks are kept"

FORMS = (
    Form("a line", _LINE, base.Line),
    Form("a line to say", f"a line; {_SLOTS}", base.SpokenLine),
    Form("a line to say instead", f"a line; {_PERSON}", base.OtherwiseLine),
    Form("text", f"{_TEXT}; no headings, pictures or HTML", base.Text),
    Form("text with tables", "text, in which tables may stand as well", base.TextWithTables),
    Form("text to say", f"text; {_SLOTS}", base.SpokenText),
    Form("text to say instead", f"text; {_PERSON}", base.OtherwiseText),
    Form("plain words", "one line, printed as it is: a star stays a star", base.PlainText),
    Form("a word", "words for people and programs; never printed", base.Word),
    Form("a name", "small letters, figures and hyphens, such as `night-shift`", base.Identifier),
    Form("a slot’s name", "small letters, figures and `_`, such as `last_team`", base.SlotName),
    Form("a language", "its tag, such as `en` or `zh-Hant`", base.Language),
    Form("a whole number", "without quotes or a point", base.Whole),
    Form("yes or no", "`true` or `false`, without quotes", base.Truth),
    Form("minutes", "`6`, `1.5`, or seconds as `30s`; in steps of half a minute", minutes.Seconds),
    Form(
        "minutes or a range",
        "minutes, or the shortest and the longest, as `[5, 7]`",
        minutes.Minutes,
    ),
    Form("a day", "year, month and day, as `2026-01-31`", suppression.Day),
    Form(
        "a line for all or by language",
        "one line, or one for each language: `{en: Sound, zh-Hans: 合格}`",
        Localized,
    ),
)


def form_of(kind: Any) -> Form | None:
    """The form that a type declares, whatever bounds or remarks it adds."""
    inner, said = _split(kind)
    for form in sorted(FORMS, key=lambda form: -len(_split(form.kind)[1])):
        other, declared = _split(form.kind)
        if inner is other and said[: len(declared)] == declared:
            return form
    return None


def forms_in(kind: Any) -> Iterator[Form]:
    """Every form that stands somewhere in a type."""
    if form := form_of(kind):
        yield form
        return
    for part in _parts(kind):
        yield from forms_in(part)


def models_in(kind: Any) -> Iterator[type[Model]]:
    """Every model that stands somewhere in a type; forms are none."""
    inner, _ = _split(kind)
    if form_of(kind):
        return
    if isinstance(inner, type) and issubclass(inner, Model):
        yield inner
    for part in _parts(kind):
        yield from models_in(part)


def may_hold(kind: Any) -> str:
    """What may stand in a field of this type, in Markdown."""
    inner, said = _split(kind)
    if form := form_of(kind):
        return _bounded(f"[{form.name}](#{anchor(form.name)})", said)
    origin = get_origin(inner)
    if origin is Literal:
        return " · ".join(f"`{word}`" for word in get_args(inner))
    if origin is tuple:
        return _list(may_hold(get_args(inner)[0]), said)
    if origin is dict:
        key, value = get_args(inner)
        of = form_of(key)
        return f"for each {of.name.partition(' ')[2] if of else 'level’s value'}: {may_hold(value)}"
    if origin in (Union, types.UnionType):
        return " or ".join(may_hold(part) for part in _parts(inner))
    if isinstance(inner, type) and issubclass(inner, Model):
        return f"[{title(inner).lower()}](#{anchor(title(inner))})"
    return _bounded({int: "a whole number", str: "plain words"}[inner], said)


def title(model: type[Model]) -> str:
    """A class's name as a heading: ``ScriptLine`` is *Script line*."""
    if model.__name__ == "FollowUp":
        return "Follow-up"
    words = "".join(f" {c.lower()}" if c.isupper() else c for c in model.__name__)
    return words.strip().capitalize()


def anchor(heading: str) -> str:
    """The id that a heading gets."""
    return heading.lower().replace("’", "").replace(" ", "-")


def _split(kind: Any) -> tuple[Any, tuple[Any, ...]]:
    """A type without remarks and ``None``, and the remarks, less when it is printed."""
    if get_origin(kind) in (Union, types.UnionType):
        arms = _parts(kind)
        return _split(arms[0]) if len(arms) == 1 else (kind, ())
    if get_origin(kind) is not Annotated:
        return kind, ()
    inner, *said = get_args(kind)
    deeper, more = _split(inner)
    return deeper, (*more, *(one for one in said if not isinstance(one, Printed)))


def _parts(kind: Any) -> list[Any]:
    if get_origin(kind) is Literal:
        return []
    inner = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    if inner is not kind:
        return _parts(inner)
    return [part for part in get_args(kind) if part not in (type(None), ...)]


def _list(item: str, said: tuple[Any, ...]) -> str:
    if any(isinstance(one, OneOrMany) for one in said):
        return f"{item}, or a list of them"
    low, high = _limits(said, "min_length"), _limits(said, "max_length")
    return f"a list{f' of {low} to {high}' if high else ''}; each item {item}"


def _bounded(name: str, said: tuple[Any, ...]) -> str:
    low, high = _limits(said, "ge"), _limits(said, "le")
    if low is not None and low == high:
        return f"`{low}`"
    return name if low is None else f"{name}, {low} to {high}"


def _limits(said: tuple[Any, ...], name: str) -> Any:
    """The last limit of a name, which is the narrower."""
    held = [one for info in said if isinstance(info, FieldInfo) for one in info.metadata]
    return next((getattr(one, name) for one in reversed(held) if hasattr(one, name)), None)
