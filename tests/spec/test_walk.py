from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source import read
from generator.spec import KINDS, Leaf, Model, Playbook, Printed, Rubric, walk

ROOT = Path(__file__).parents[2]
FILES = [
    *sorted((ROOT / "playbooks").glob("*.yaml")),
    *sorted((ROOT / "rubrics").glob("*.yaml")),
    *sorted((ROOT / "candidates").glob("*/candidate.yaml")),
]
NO_TEXT = {"kind", "type", "take", "from", "jurisdiction"}
"""Keys whose strings are words of the grammar, not text."""


def strings(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Paths of the strings in plain data, told without any model."""
    if isinstance(data, str):
        if not NO_TEXT & {part for part in path if isinstance(part, str)}:
            yield path
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from strings(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from strings(value, (*path, index))


def at(data: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        data = data[part]
    return data


@pytest.mark.parametrize("file", FILES, ids=lambda f: f"{f.parent.name}/{f.name}")
def test_every_string_is_found_once_where_it_stands(file: Path) -> None:
    document, _ = read(file)
    assert document is not None
    leaves = list(walk(KINDS[document.data["kind"]], document.data))
    expected = {path for path in strings(document.data) if path[-1] != "minutes"}
    assert len(leaves) == len({leaf.path for leaf in leaves})
    assert {leaf.path for leaf in leaves} == expected
    assert all(at(document.data, leaf.path) == leaf.value for leaf in leaves)
    assert all(leaf.printed is not None for leaf in leaves)


def found(model: type[Model], data: Any) -> dict[str, list[Leaf]]:
    by_field: dict[str, list[Leaf]] = {}
    for leaf in walk(model, data):
        by_field.setdefault(leaf.field, []).append(leaf)
    return by_field


def test_a_leaf_says_what_its_field_declares() -> None:
    data = {
        "title": "题",
        "modules": [
            {
                "tone": "慢",
                "script": ["您好", {"say": "甲 {{ a }}", "otherwise": "乙"}],
                "follow_ups": [{"ask": "丙", "listen_for": ["丁", "戊"]}],
            }
        ],
        "tips": ["己"],
    }
    leaves = found(Playbook, data)
    assert [leaf.path for leaf in leaves["modules.*.script.*.say"]] == [
        ("modules", 0, "script", 0),
        ("modules", 0, "script", 1, "say"),
    ]
    assert [leaf.path for leaf in leaves["modules.*.tone.*"]] == [("modules", 0, "tone")]
    assert [leaf.path[-1] for leaf in leaves["modules.*.follow_ups.*.listen_for.*"]] == [0, 1]
    assert leaves["title"][0].printed is Printed.ALWAYS
    assert leaves["modules.*.script.*.say"][0].printed is Printed.IF_FILLED
    assert leaves["modules.*.script.*.otherwise"][0].printed is Printed.IF_EMPTY
    authored = leaves["modules.*.script.*.say"][0].authored
    assert authored
    assert authored.block
    assert not leaves["title"][0].plain


def test_a_text_by_language_says_which() -> None:
    data = {
        "dimensions": [{"name": {"en": "a", "zh-Hans": "甲"}, "task": "乙", "anchors": {"1": "丙"}}]
    }
    leaves = found(Rubric, data)
    assert [(x.path[-1], x.language) for x in leaves["dimensions.*.name"]] == [
        ("en", "en"),
        ("zh-Hans", "zh-Hans"),
    ]
    assert leaves["dimensions.*.task"][0].language is None
    assert leaves["dimensions.*.anchors.*"][0].path == ("dimensions", 0, "anchors", "1")


def test_numbers_and_truths_stand_where_text_belongs() -> None:
    data = {"title": 5, "tips": [True, 1.5, None, ["x"], {"a": "b"}], "role": {"title": 1}}
    assert [(leaf.path, leaf.value) for leaf in walk(Playbook, data)] == [
        (("title",), 5),
        (("role", "title"), 1),
        (("tips", 0), True),
        (("tips", 1), 1.5),
    ]


def test_a_key_with_an_alias_is_walked_by_it() -> None:
    slots = {"a": {"what": "w", "from": "skills", "from_": "x", "topics": ["t", ["u", "v"]]}}
    assert [leaf.path[2:] for leaf in walk(Playbook, {"slots": slots})] == [
        ("what",),
        ("topics", 0),
        ("topics", 1, 0),
        ("topics", 1, 1),
    ]


KEYS = sorted({name for model in KINDS.values() for name in model.model_fields} | {"say", "name"})
DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner),
    max_leaves=15,
)


@given(DATA, st.sampled_from(list(KINDS.values())))
def test_any_data_is_walked(data: Any, model: type[Model]) -> None:
    leaves = list(walk(model, data))
    assert all(at(data, leaf.path) == leaf.value for leaf in leaves)
    assert len({leaf.path for leaf in leaves}) == len(leaves)
