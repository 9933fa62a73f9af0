from __future__ import annotations

import itertools

import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from generator.source import Document, core_type, parse
from generator.source.scalars import offsets

# Han, full-width punctuation, an emoji beyond the BMP, combining marks, and all that YAML minds.
CHARS = "abz09中文，。「」🧩é\u0301\u3000\u00a0 \t'\"\\:#-|>%@`*&!?{}[],=~<"
WORDS = st.text(CHARS, max_size=12)


def raw_characters(text: str) -> list[tuple[int, int]]:
    """Line and column of each character, told one by one; the reference for the library's own."""
    line, column, places = 1, 1, []
    for at, char in enumerate(text):
        places.append((line, column))
        if char == "\n" or (char == "\r" and text[at + 1 : at + 2] != "\n"):
            line, column = line + 1, 1
        else:
            column += 1
    return [*places, (line, column)]


def assert_scalars_are_placed(document: Document) -> int:
    """Every character of every scalar comes from where the document says; returns how many."""
    text, places, checked = document.text, raw_characters(document.text), 0
    for path, node in document.nodes.items():
        if not node.style:
            continue
        raw = text[node.start : node.end]
        where = offsets(raw, node.style, node.value)
        assert where is not None, (path, raw, node)
        assert len(where) == len(node.value)
        assert all(a < b for a, b in itertools.pairwise(where)), "in order, each from its own"
        for index, (char, at) in enumerate(zip(node.value, where, strict=True)):
            source = raw[at : at + 1]
            if source == "\\" and node.style == '"':
                end = where[index + 1] if index + 1 < len(where) else len(raw) - 1
                assert unescaped(raw[at:end]) == char
            elif char == "\n":
                assert source in ("\n", "\r", "")
            elif char == " ":
                assert source in (" ", "\n", "\r")
            else:
                assert source == char
            if not char.isspace():
                place = document.place_inside(path, index, index + 1)
                assert (place.line, place.column) == places[node.start + at]
                checked += 1
    return checked


def unescaped(raw: str) -> str:
    """What PyYAML makes of the escape that ``raw`` begins with."""
    for end in range(2, len(raw) + 1):
        try:
            char = yaml.safe_load(f'"{raw[:end]}"')
        except yaml.YAMLError:
            continue
        return str(char)
    raise AssertionError(f"no escape: {raw}")


# 1. What PyYAML writes, in all its ways.

DATA = st.recursive(
    WORDS | st.lists(WORDS, min_size=2, max_size=6).map("\n".join),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=10,
)


@settings(max_examples=300)
@given(
    data=DATA,
    style=st.sampled_from([None, "'", '"', "|", ">"]),
    width=st.sampled_from([5, 10, 20, 40, 1000]),
    indent=st.integers(2, 9),
    line_break=st.sampled_from(["\n", "\r\n", "\r"]),
    flow=st.booleans(),
    unicode=st.booleans(),
)
def test_characters_of_dumped_data_are_placed(
    data: object,
    style: str | None,
    width: int,
    indent: int,
    line_break: str,
    flow: bool,
    unicode: bool,
) -> None:
    text = yaml.safe_dump(
        data, default_style=style, width=width, indent=indent, line_break=line_break,
        default_flow_style=flow, allow_unicode=unicode,
    )  # fmt: skip
    assume("\ufeff" not in text)
    document, findings = parse(text, "f")
    assume(not findings)  # a tag that the style asks for, or a string that PyYAML cannot write
    assert document is not None
    assert_scalars_are_placed(document)


# 2. Block scalars made by hand.

BLOCK_LINE = st.one_of(
    st.just(""),
    st.integers(1, 8).map(" ".__mul__),  # blank, with blanks of any number
    WORDS,
    st.tuples(st.sampled_from([" ", "   ", "\t", " \t"]), WORDS).map("".join),  # indented more
    st.sampled_from(["# no comment", "- a", "key: v", "{{ name }}", "...", "\u3000\u3000您好"]),
)


@st.composite
def block_scalars(draw: st.DrawFn) -> str:
    column = draw(st.integers(0, 3))  # where the key stands
    indent = draw(st.integers(1, 5))
    header = draw(st.sampled_from("|>")) + "".join(
        draw(
            st.permutations(
                [draw(st.sampled_from(["", "-", "+"])), draw(st.sampled_from(["", str(indent)]))]
            )
        )
    )
    header += draw(st.sampled_from(["", " ", "  # why", "\t"]))
    margin = " " * (column + indent)
    lines = [
        line if not line.strip(" ") and draw(st.booleans()) else margin + line
        for line in draw(st.lists(BLOCK_LINE, max_size=8))
    ]
    inside = [f"{' ' * column}key: {header}", *lines]
    if draw(st.booleans()):  # a list's item, whose key does not begin the line
        inside[0] = f"{' ' * max(column - 2, 0)}- key: {header}" if column >= 2 else inside[0]
    if draw(st.booleans()):
        inside.append(f"{' ' * column}after: 1")
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    return end.join(inside) + draw(st.sampled_from(["", end, end * 3]))


@settings(max_examples=600)
@given(block_scalars())
@example("key: |2\n    \n    \n")  # only blanks are left of it
@example("key: >2\n    \n  a\n\n    \n  b\n")
@example("key: |+\n\n\n")
@example("key: |1\n  a\n")
@example("- |\n \u3000x\n  \n y\n")
@example("key: >\n\n\n  a\n  b\n\n   c\n\n  d\n")
@example("key: |")
@example("key: >-\r\n  一\r\n  二\r\n\r\n  🧩三")
def test_characters_of_a_block_scalar_are_placed(text: str) -> None:
    document, findings = parse(text, "f")
    assume(not findings)
    assert document is not None
    assert_scalars_are_placed(document)


# 3. Quoted and plain scalars made by hand, folded over lines.

FOLD = st.sampled_from(["\n  ", " \n  ", "\n\n  ", "\t\n \n\n   ", "\r\n  ", "\r  ", "\r\n\r\n  "])
ESCAPES = st.sampled_from(
    [*(f"\\{c}" for c in 't" /\\_'), "\\\t", "\\n", "\\x41", "\\u4e2d", "\\U0001F9E9"]
)
DOUBLE = st.lists(
    st.text(CHARS.replace('"', "").replace("\\", ""), max_size=5)
    | FOLD
    | ESCAPES
    | FOLD.map(lambda fold: "\\" + fold.lstrip(" \t"))
)
SINGLE = st.lists(st.text(CHARS.replace("'", ""), max_size=5) | FOLD | st.just("''"))
PLAIN = st.lists(
    st.text("abz中，🧩\u3000\"'\\-:#|>.", min_size=1, max_size=4) | FOLD | st.just(" ")
)


@settings(max_examples=600)
@given(
    scalar=DOUBLE.map(lambda parts: f'"{"".join(parts)}"')
    | SINGLE.map(lambda parts: f"'{''.join(parts)}'")
    | PLAIN.map("".join),
    around=st.sampled_from(
        ["key: {}\n", "- {}", "- - {}\n", "[x, {}, y]", "{{k: {}}}", "a:\n  b: {}"]
    ),
)
@example('"a \\\n\n\n  b\\  \n  c"', "key: {}\n")
@example('"\n a"', "key: {}\n")
@example("'a''b \n\n c'''", "key: {}\n")
@example('"\\\r\n \\ x"', "key: {}\n")
def test_characters_of_a_folded_scalar_are_placed(scalar: str, around: str) -> None:
    document, findings = parse(around.format(scalar), "f")
    assume(not findings)
    assert document is not None
    assert_scalars_are_placed(document)


# 4. Whatever is YAML by chance.


@settings(max_examples=1500)
@given(st.text("ab:-|>+2'\"\\n# \n\n  []{},?中🧩\t\r", max_size=40))
def test_characters_of_any_yaml_are_placed(text: str) -> None:
    document, _ = parse(text, "f")
    if document is not None:
        assert_scalars_are_placed(document)


def test_a_whole_playbook_is_placed() -> None:
    """One text with all five styles, so that the strategies above cannot all miss one."""
    text = (
        "plain: 您好\n  再见\n"
        "single: 'it''s'\n"
        'double: "\\u4f60好\\\n  ，\\"再见\\""\n'
        "literal: |2-\n    多一格\n  一行\n\n  末行\n"
        "folded: >+\n  折\n  行\n\n   不折\n  完\n\n"
        "list: [🧩, 'b', \"c\"]\n"
    )
    document, findings = parse(text, "f")
    assert document is not None
    assert not findings
    assert document.data == {
        "plain": "您好 再见",
        "single": "it's",
        "double": '你好，"再见"',
        "literal": "  多一格\n一行\n\n末行",
        "folded": "折 行\n\n 不折\n完\n\n",
        "list": ["🧩", "b", "c"],
    }
    assert assert_scalars_are_placed(document) == 30


@pytest.mark.parametrize(
    ("raw", "style", "value"),
    [("abc", "plain", "abd"), ("'a'", "'", "b"), ("|\n  a\n", "|", "b\n"), ("|", "|", "a")],
)
def test_what_does_not_fit_together_has_no_offsets(raw: str, style: str, value: str) -> None:
    assert offsets(raw, style, value) is None


@pytest.mark.parametrize(
    ("lexeme", "kind"),
    [
        ("", "null"), ("~", "null"), ("null", "null"), ("NULL", "null"), ("nUll", "str"),
        ("true", "bool"), ("False", "bool"), ("yes", "str"), ("no", "str"), ("on", "str"),
        ("0", "int"), ("-12", "int"), ("012", "int"), ("+1", "int"), ("0o17", "int"),
        ("0x1F", "int"), ("1_000", "str"), ("1:30", "str"), ("2024-01-01", "str"),
        (".5", "float"), ("1.5", "float"), ("1e3", "float"), ("1.", "float"), ("-.inf", "float"),
        (".nan", "float"), (".", "str"), ("-", "str"), ("1.2.3", "str"), ("１", "str"),
    ],
)  # fmt: skip
def test_core_type(lexeme: str, kind: str) -> None:
    assert core_type(lexeme) == kind
