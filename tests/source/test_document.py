from __future__ import annotations

from generator.source import Document, parse

TEXT = """\
# a comment
kind: playbook
role: {title: 后端, level: '资深'}
modules:
  - id: one
    title: 一
      二
  -
    say: |-
      第一行
      第二行 {{ x }}
"""


def document(text: str = TEXT) -> Document:
    parsed, findings = parse(text, "f.yaml")
    assert parsed is not None
    assert findings == []
    return parsed


def test_every_key_and_value_has_a_place() -> None:
    """Line and column of the value, then of its key."""
    found = {
        path: (node.place[:2], node.key and node.key[:2]) for path, node in document().nodes.items()
    }
    assert found == {
        (): ((2, 1), None),
        ("kind",): ((2, 7), (2, 1)),
        ("role",): ((3, 7), (3, 1)),
        ("role", "title"): ((3, 15), (3, 8)),
        ("role", "level"): ((3, 26), (3, 19)),
        ("modules",): ((5, 3), (4, 1)),
        ("modules", 0): ((5, 5), None),
        ("modules", 0, "id"): ((5, 9), (5, 5)),
        ("modules", 0, "title"): ((6, 12), (6, 5)),
        ("modules", 1): ((9, 5), None),
        ("modules", 1, "say"): ((9, 10), (9, 5)),
    }


def test_places_end_behind_the_last_character() -> None:
    doc = document()
    assert doc.place(("kind",)) == (2, 7, 2, 15)
    assert doc.place(("kind",), of_key=True) == (2, 1, 2, 5)
    assert doc.place(("role",)) == (3, 7, 3, 31)
    assert doc.place(("role", "level")) == (3, 26, 3, 30)
    assert doc.place(("modules", 0, "title")) == (6, 12, 7, 8)


def test_a_place_that_spans_lines_is_cut_to_the_first() -> None:
    doc = document()
    assert doc.place(()) == (2, 1, 2, 15)
    assert doc.place(("modules",)) == (5, 3, 5, 12)
    assert doc.place(("modules", 1, "say")) == (9, 10, 9, 11), "of a block scalar, its header"


def test_the_nearest_path_steps_over_what_is_not_there() -> None:
    doc = document()
    assert doc.nearest(("modules", 0, "ScriptLine", "id")) == ("modules", 0, "id")
    assert doc.nearest(("modules", 7, "id")) == ("modules",)
    assert doc.nearest(("nothing",)) == ()
    assert doc.place(("modules", 0, "goal")) == doc.place(("modules", 0))
    assert doc.place(("nothing",), of_key=True) == doc.place(())


def test_a_place_inside_a_scalar() -> None:
    doc = document()
    say = ("modules", 1, "say")
    start = doc.data["modules"][1]["say"].index("{{")
    assert doc.place_inside(say, start, start + 7) == (11, 11, 11, 18)
    assert doc.place_inside(say, 0, 7) == (10, 7, 11, 10), "over two lines"
    assert doc.place_inside(("kind",), 0, 99) == (2, 7, 2, 15), "no further than its end"
    assert doc.place_inside(("modules", 0, "title"), 2, 3) == (7, 7, 7, 8)


def test_a_place_inside_what_has_no_characters_is_its_own() -> None:
    doc = document("a: ''\nb: [1]\n")
    assert doc.place_inside(("a",), 0, 1) == (1, 4, 1, 6)
    assert doc.place_inside(("b",), 0, 1) == (2, 4, 2, 7)


def test_lines_end_as_yaml_ends_them() -> None:
    assert document("a: 1\rb: 2\r\nc: 3\n").lines == ["a: 1", "b: 2", "c: 3", ""]
