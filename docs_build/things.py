"""The page of one kind of file: every thing in it, every field of a thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_type_hints

import yaml
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from docs_build.values import FORMS, anchor, forms_in, may_hold, models_in, title
from generator.locale import load_catalog
from generator.spec import KINDS
from generator.spec.base import Model
from generator.spec.docs import field_docs
from generator.spec.labels import Labels
from generator.spec.schema import ROLE
from generator.spec.slot import Slot
from generator.spec.teaching import EXAMPLES

EXAMPLE_FILES = Path(__file__).parent / "examples"

MADE = "<!-- Made by “python -m docs_build” from the program; edit that, not this. -->"

OPENINGS = {
    "playbook": "A playbook is one interview. It is a file in `playbooks/` of a project, such as "
    "`playbooks/night-shift.yaml`. [Rules](../rules.md) say what is checked in it, the "
    "[tutorial](../tutorial.md) how to begin.",
    "rubric": "A rubric says how what was heard is rated. It is a file in `rubrics/` of a project; "
    "a [playbook](playbook.md) names it by `rubric:`.",
    "candidate": "A candidate is the file `candidate.yaml` in a folder of that person, such as "
    "`candidates/robin/`. It holds the words for the slots of a [playbook](playbook.md), and who "
    "typed them.",
}

MORE_EXAMPLES: dict[str, Any] = {
    "Playbook.role": {"title": "Support lead", "level": "senior"},
    "Playbook.observe": [{"point": "Asks when something is unclear", "dimension": "candour"}],
    "Playbook.label": {"tips": "Before you go in"},
    "Module.type": "behavioural",
    "Module.scenario": {"situation": "It is 22:50, and the next shift is one short."},
    "Module.label": {"script": "Closing words"},
    "Slot.take": "organisation",
    "Slot.across": True,
    "Dimension.must_have": True,
    "Candidate.format": 1,
    "Playbook.modules": [{"id": "welcome", "type": "opening", "title": "Welcome", "minutes": 3}],
    "Rubric.dimensions": [{"id": "candour", "name": "Candour", "weight": 40}],
    "suppress": [{"rule": "SCI004", "reason": "The form is prescribed."}],
}
"""What editors need no example for, because they offer it."""

REMARKS: dict[type[Model], str] = {
    Slot: "A person types the words of a slot into the [candidate](candidate.md)’s file. These "
    "keys tell that person what is wanted, and where in the résumé it stands.",
}

_QUOTED_COMMAND = re.compile(r"“(playbook \w+)”")


def kind_page(kind: str) -> str:
    """The page of a kind of file, in Markdown."""
    model = KINDS[kind]
    held = list(things(model))
    example = (EXAMPLE_FILES / f"{kind}.yaml").read_text("utf-8")
    parts = [
        f"# {kind.capitalize()}",
        MADE,
        OPENINGS[kind],
        f"A whole one:\n\n```yaml\n{example}```",
        "Keys stand in any order. One that is not listed here is an error.",
        *(_section(one, whole_file=one is model) for one in held),
        _forms(held),
    ]
    return "\n\n".join(parts) + "\n"


def things(model: type[Model], known: set[type[Model]] | None = None) -> Iterator[type[Model]]:
    """A model and all that it holds, each once, in the order in which they are met."""
    known = set() if known is None else known
    if model in known:
        return
    known.add(model)
    yield model
    for kind in field_types(model).values():
        for held in models_in(kind):
            yield from things(held, known)


def field_types(model: type[Model]) -> dict[str, Any]:
    """The type of each field, with its remarks."""
    hints = get_type_hints(model, include_extras=True)
    return {name: hints[name] for name in model.model_fields}


def _section(model: type[Model], *, whole_file: bool) -> str:
    heading = "The file" if whole_file else title(model)
    parts = [f"## {heading}", _said(model.__doc__ or "").partition(" A class")[0]]
    if model.shorthand:
        parts.append(_short_form(model))
    if remark := REMARKS.get(model):
        parts.append(remark)
    if one_of := _one_of(model):
        parts.append(f"At least one of {' and '.join(f'`{key}`' for key in one_of)} is needed.")
    table = _label_rows(model) if model is Labels else _field_rows(model)
    parts.append('<div class="fields" markdown>\n\n' + "\n".join(table) + "\n\n</div>")
    return "\n\n".join(parts)


def _short_form(model: type[Model]) -> str:
    example = EXAMPLES[f"{model.__name__}.{model.shorthand}"][0]
    return (
        f"Short form: `{model.shorthand}` alone. `- {_flow(example)}` means "
        f"`- {_pair(str(model.shorthand), example)}`."
    )


def _one_of(model: type[Model]) -> list[str]:
    extra = model.model_config.get("json_schema_extra")
    if not isinstance(extra, dict):
        return []
    arms: Any = extra["anyOf"]
    return [key for arm in arms for key in arm["required"]]


def _field_rows(model: type[Model]) -> Iterator[str]:
    docs, types = field_docs(model), field_types(model)
    yield "| key | what it is | may hold | example |"
    yield "| --- | --- | --- | --- |"
    for name, info in model.model_fields.items():
        key = info.alias or name
        needed = " *needed*" if info.is_required() else ""
        cells = (f"`{key}`{needed}", _said(docs[key]), may_hold(types[name]) + _default(info))
        yield _row(*cells, _example(f"{model.__name__}.{key}", key, types[name]))


def _label_rows(model: type[Model]) -> Iterator[str]:
    docs, words = field_docs(model), load_catalog("en").labels
    yield "| key | of what | in English it is called |"
    yield "| --- | --- | --- |"
    for name in model.model_fields:
        yield _row(f"`{name}`", _said(docs[name]), getattr(words, name))


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _default(info: FieldInfo) -> str:
    if info.default in (None, PydanticUndefined):
        return ""
    return f"; `{_flow(info.default)}` without it"


def _example(name: str, key: str, kind: Any) -> str:
    """One or more examples of a field."""
    if re.fullmatch(r"`\w+`", held := may_hold(kind)):
        return f"`{key}: {held.strip('`')}`"
    more = MORE_EXAMPLES.get(name, MORE_EXAMPLES.get(key))
    first, *others = EXAMPLES.get(name) or [more]
    assert first is not None, f"{name} wants an example"
    shown = [f"`{_pair(key, first)}`", *(f"`{_flow(other)}`" for other in others)]
    return ", or ".join([shown[0], " · ".join(shown[1:])] if others else shown)


def _pair(key: str, value: Any) -> str:
    """A key and its value as YAML on one line; a lone text needs fewer quotes."""
    if isinstance(value, (list, dict)):
        return f"{key}: {_flow(value)}"
    return yaml.safe_dump({key: value}, allow_unicode=True, width=10**6).strip()


def _flow(value: Any) -> str:
    """A value as YAML on one line."""
    text = yaml.safe_dump(
        value, default_flow_style=True, allow_unicode=True, width=10**6, sort_keys=False
    )
    return text.removesuffix("...\n").strip()


def _forms(held: list[type[Model]]) -> str:
    """What the words of the column “may hold” mean, as far as this page uses them."""
    used = {form for one in held for kind in field_types(one).values() for form in forms_in(kind)}
    rows = ["| form | is |", "| --- | --- |"]
    for form in FORMS:
        if form in used:
            rows.append(_row(f'<a id="{anchor(form.name)}"></a>{form.name}', f"{form.meaning}"))
    return "## What a field may hold\n\n" + "\n".join(rows)


def _said(text: str) -> str:
    """A docstring as one paragraph of Markdown."""
    plain = ROLE.sub(lambda match: f"`{match[1] or match[2]}`", " ".join(text.split()))
    return _QUOTED_COMMAND.sub(r"`\1`", plain)
