"""What templates see: the spec's own fields, emitted as Markdown when they are read.

A template writes ``module.goal`` and gets Markdown; how the text is escaped follows from the
field's declaration in the spec, so that no template can forget it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from markupsafe import Markup

from generator.personalize import Personalized
from generator.render.emit import Emitter
from generator.spec import Authored, Localized, Model, Plain
from generator.spec.module import Contingency, FollowUp, ScriptLine

_SAID = {ScriptLine: "say", FollowUp: "ask", Contingency: "say"}


class Shown:
    """A model as templates see it.

    Every field of the model is an attribute: texts as :class:`markupsafe.Markup`, lists as tuples,
    models as :class:`Shown`, figures as they are, ``None`` where nothing was written. An item to
    say has ``said``: its words, or ``otherwise`` when a slot is empty.
    """

    def __init__(self, model: Model, context: Context) -> None:
        self._model = model
        self._context = context

    def __getattr__(self, name: str) -> Any:
        fields = type(self._model).model_fields
        if name == "said" and type(self._model) in _SAID:
            return self._said()
        if name not in fields:
            raise AttributeError(f"a {type(self._model).__name__.lower()} has no “{name}”")
        value = getattr(self._model, name)
        return self._context.show(value, _said_of(type(self._model), name))

    def _said(self) -> Markup | None:
        model, context = self._model, self._context
        assert isinstance(model, (ScriptLine, FollowUp, Contingency))
        name = _SAID[type(model)]
        text: str | None = getattr(model, name)
        if text is None:
            return None
        kind = next(s for s in _said_of(type(model), name) if isinstance(s, Authored))
        if not context.personalized.is_filled(text, block=kind.block):
            assert model.otherwise is not None  # loading refuses an item that lacks it
            text = model.otherwise
        return context.emitter.authored(text, kind)


class Context:
    """What it takes to show a model: a language and one candidate's words."""

    def __init__(self, language: str, personalized: Personalized) -> None:
        self.language = language
        self.personalized = personalized
        self.emitter = Emitter(personalized.words)

    def show(self, value: Any, said: tuple[Any, ...] = ()) -> Any:
        """A field's value as a template sees it."""
        if isinstance(value, Localized):
            line = value.in_language(self.language)
            return None if line is None else self.emitter.authored(line, Authored())
        if isinstance(value, Model):
            return Shown(value, self)
        if isinstance(value, str):
            kind = next((s for s in said if isinstance(s, Authored)), None)
            return self.emitter.authored(value, kind) if kind else self.emitter.plain(value.strip())
        if isinstance(value, Mapping):
            return {key: self.show(item, said) for key, item in value.items()}
        if isinstance(value, tuple) and not hasattr(value, "_fields"):
            return tuple(self.show(item, said) for item in value)
        return value


@cache
def _said_of(model: type[Model], name: str) -> tuple[Any, ...]:
    """What a field declares about its strings."""
    info = model.model_fields[name]
    return (*info.metadata, *_declared(info.annotation))


def _declared(annotation: Any) -> tuple[Any, ...]:
    """What the innermost type of a field declares about its strings."""
    found: tuple[Any, ...] = ()
    if get_origin(annotation) is Annotated:
        inner, *extra = get_args(annotation)
        return (*_declared(inner), *(e for e in extra if isinstance(e, (Authored, Plain))))
    for part in get_args(annotation):
        if part is not type(None) and part is not Ellipsis:
            found += _declared(part)
    return found
