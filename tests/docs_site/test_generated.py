"""The pages that are made from the program are those that the program makes today."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click
import pytest
from pydantic import TypeAdapter

from docs_build.commands import examples
from docs_build.pages import pages
from docs_build.things import MADE, MORE_EXAMPLES, field_types, things
from docs_build.values import FORMS, anchor
from generator.checks import check
from generator.cli.main import COMMANDS, main
from generator.spec import KINDS
from generator.spec.schema import schema
from tests.helpers.pages import DOCS, blocks


@pytest.mark.parametrize("page", pages())
def test_a_page_is_as_made_today(page: str, update_goldens: bool) -> None:
    made = pages()[page]
    if update_goldens:
        (DOCS / page).write_text(made, "utf-8")
    assert (DOCS / page).read_text("utf-8") == made, "run: python -m docs_build"


def test_nothing_else_says_that_it_is_made() -> None:
    told = {
        p.relative_to(DOCS).as_posix() for p in DOCS.rglob("*.md") if MADE in p.read_text("utf-8")
    }
    assert told == set(pages())


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_of_every_thing_has_a_row(kind: str) -> None:
    """The JSON Schema is made from the same models on another way."""
    sections = re.split(r"(?m)^## ", pages()[f"reference/{kind}.md"])
    keys = [re.findall(r"(?m)^\| `(\w+)`", section) for section in sections]
    made = schema(kind)
    things: list[dict[str, Any]] = [made]
    for thing in made["definitions"].values():
        things += [arm for arm in (thing, *thing.get("anyOf", ())) if "properties" in arm]
    for thing in things:
        assert list(thing["properties"]) in keys
        rows = sections[keys.index(list(thing["properties"]))]
        needed = re.findall(r"(?m)^\| `(\w+)` \*needed\*", rows)
        assert set(needed) == set(thing.get("required", ()))


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_shown_passes_the_check(kind: str, tmp_path: Path) -> None:
    places = {
        "playbook": "playbooks/night-shift.yaml",
        "rubric": "rubrics/night-shift.yaml",
        "candidate": "candidates/robin/candidate.yaml",
    }
    for one, place in places.items():
        (shown,) = [b.text for b in blocks(pages()[f"reference/{one}.md"]) if b.kind == "yaml"]
        (tmp_path / place).parent.mkdir(parents=True)
        (tmp_path / place).write_text(shown, "utf-8")
        assert f"kind: {one}\n" in shown
    assert check([tmp_path / places[kind]]).findings == ()


@pytest.mark.parametrize("name", MORE_EXAMPLES)
def test_an_example_of_ours_is_one(name: str) -> None:
    thing, key = name.split(".") if "." in name else ("Playbook", name)
    (model,) = (
        one for kind in KINDS.values() for one in set(things(kind)) if one.__name__ == thing
    )
    field = next(n for n, info in model.model_fields.items() if (info.alias or n) == key)
    TypeAdapter(field_types(model)[field]).validate_python(MORE_EXAMPLES[name])


def test_every_form_is_explained_on_some_page() -> None:
    text = "".join(pages().values())
    for form in FORMS:
        assert f'<a id="{anchor(form.name)}"></a>{form.name} |' in text


def test_every_command_and_option_is_explained() -> None:
    page = pages()["reference/cli.md"]
    assert re.findall(r"(?m)^## playbook (\w+)$", page) == list(COMMANDS)
    ctx = click.Context(main, info_name="playbook")
    for name in COMMANDS:
        section = page.partition(f"\n## playbook {name}\n")[2].partition("\n## ")[0]
        command = main.get_command(ctx, name)
        assert command
        for one in command.params:
            said = (
                one.opts if isinstance(one, click.Option) else [one.make_metavar(ctx).strip("[].")]
            )
            assert all(f"`{word}`" in section for word in said), one.name
        assert section.count("\nplaybook ") == 1 + len(examples(command.epilog or ""))
