from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.spec import Authored
from generator.spec.markup import parse, plain

LINE = Authored()
TEXT = Authored(block=True)
TABLES = Authored(block=True, tables=True)
KINDS = [LINE, TEXT, TABLES]


def shape(text: str, kind: Authored = LINE) -> list[str]:
    """The tokens, text as it is and everything else by its name."""
    found = []
    for token in parse(text, kind).tokens:
        for one in token.children or () if token.type == "inline" else (token,):
            name = one.type.removesuffix("_open")
            found.append(
                one.content if name == "text" else f"<{name}>" if one.nesting >= 0 else ">"
            )
    return [part for part in found if part]


def uses(text: str, kind: Authored = LINE) -> list[tuple[str, str]]:
    """Name and source of each live use, whose place is checked."""
    live = parse(text, kind).live
    assert all(text[use.start : use.end] == use.source for use in live)
    assert all(a.end <= b.start for a, b in itertools.pairwise(live))
    return [(use.name, use.source) for use in live]


# Where live words stand

SAFE = st.text("中文ab，。「」🧩 ", min_size=1, max_size=5)
NAMES = st.sampled_from(["employer", "name", "a1_b"])
GAP = st.sampled_from(["", " ", "  ", "\t"])
LIVE = st.builds("{{{{{}{}{}}}}}".format, GAP, NAMES, GAP)
DEAD = st.one_of(
    LIVE.map("`{}`".format),
    LIVE.map("`` ` {} ``".format),
    LIVE.map("\\{}".format),
    st.sampled_from(
        ["{ a }", "{a}", "}}", "**", "[a]", "(b)", "\\*", "\\`", "&amp;", "<b>", "{ {"]
    ),
)
PIECES = st.lists(
    LIVE.map(lambda live: (live, True))
    | DEAD.map(lambda dead: (dead, False))
    | LIVE.map(lambda live: (f"**{live}**", True))
    | LIVE.map(lambda live: (f"[去 {live} 看](https://example.com)", True)),
    max_size=4,
)


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, list[tuple[int, str]]]:
    """One line and where its live words stand in it."""
    line = draw(SAFE)
    live: list[tuple[int, str]] = []
    for piece, alive in draw(PIECES):
        if alive:
            begins = piece.index("{{")
            ends = piece.index("}}") + 2
            live.append((len(line) + begins, piece[begins:ends]))
        line += piece + "，" + draw(SAFE)
    return line, live


@st.composite
def texts(draw: st.DrawFn, *, tables: bool) -> tuple[str, list[tuple[int, str]]]:
    """A text of several blocks and where its live words stand in it."""
    text = ""
    live: list[tuple[int, str]] = []

    def add(before: str, line: tuple[str, list[tuple[int, str]]], after: str = "") -> None:
        nonlocal text
        text += before
        live.extend((len(text) + at, source) for at, source in line[1])
        text += line[0] + after

    blocks = ["paragraph", "list", "nested", "fence"] + ["table", "table in list"] * tables
    for block in draw(st.lists(st.sampled_from(blocks), min_size=1, max_size=4)):
        if block == "paragraph":
            add(draw(st.sampled_from(["", "  ", "\u3000\u3000", "    "])), draw(lines()), "\n")
            add(draw(st.sampled_from(["", " ", "\t"])), draw(lines()), "  \n")
        elif block == "list":
            mark = draw(st.sampled_from(["- ", "* ", "-\t", "1. ", "1)  "]))
            add(mark, draw(lines()), "\n")
            add(draw(st.sampled_from(["", "  ", "\t"])), draw(lines()), "\n")
            add(mark, draw(lines()), "\n")
        elif block == "nested":
            add("- ", draw(lines()), "\n")
            add("  - ", draw(lines()), "\n\n")
            add("    ", draw(lines()), "\n")
        elif block == "fence":
            fence = draw(st.sampled_from(["```", "~~~~", "```text"]))
            text += f"{fence}\n{draw(LIVE)} {draw(DEAD)}\n{fence.rstrip('tex')}\n"
        else:
            first, margin = ("- ", "  ") if block == "table in list" else ("", "")
            for row in range(3):
                if row == 1:
                    text += f"{margin}|---|:-:|\n"
                    continue
                add(f"{margin if row else first}| ", draw(lines()), " |")
                add(draw(st.sampled_from([" ", "", " \\| ", "\t"])), draw(lines()))
                text += draw(st.sampled_from(["|", " |", "", " |  "])) + "\n"
        text += "\n"
    return text, live


@settings(max_examples=150)
@given(lines())
def test_live_words_of_a_line_are_found_where_they_stand(
    line: tuple[str, list[tuple[int, str]]],
) -> None:
    text, live = line
    for kind in KINDS[: 1 if text != text.strip() else 3]:
        assert [(use.start, use.source) for use in parse(text, kind).live] == live


@settings(max_examples=150)
@given(texts(tables=False))
def test_live_words_of_a_text_are_found_where_they_stand(
    text_and_live: tuple[str, list[tuple[int, str]]],
) -> None:
    text, live = text_and_live
    assert [(use.start, use.source) for use in parse(text, TEXT).live] == live


@settings(max_examples=150)
@given(texts(tables=True))
def test_live_words_of_a_text_with_tables_are_found_where_they_stand(
    text_and_live: tuple[str, list[tuple[int, str]]],
) -> None:
    text, live = text_and_live
    assert [(use.start, use.source) for use in parse(text, TABLES).live] == live


@settings(max_examples=1000)
@given(st.text("a中{}{}%#|-`*\\[]() \n\t1.~<&>:", max_size=60), st.sampled_from(KINDS))
@example("- a\n\n\t\t{{ x }}", TEXT)
@example("| x {{ a }} | x {{ a }}\n|---|---|\n", TABLES)
@example("|\n|-\n|{{", TABLES)
def test_any_text_is_parsed(text: str, kind: Authored) -> None:
    uses(text, kind)


# What is live


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{a}} {{ b_1 }} {{\tc\t}}", [("a", "{{a}}"), ("b_1", "{{ b_1 }}"), ("c", "{{\tc\t}}")]),
        ("{{a}}{{b}}", [("a", "{{a}}"), ("b", "{{b}}")]),
        ("{{ 姓名 }} {{ Name }} {{ a-b }} {{ a.b }} {{ 1a }} {{}} {{ }}", [("", "{{ 姓名 }}"), ("", "{{ Name }}"), ("", "{{ a-b }}"), ("", "{{ a.b }}"), ("", "{{ 1a }}"), ("", "{{}}"), ("", "{{ }}")]),
        ("{% if x %} {# a #} {{ a | b }}", [("", "{% if x %}"), ("", "{# a #}"), ("", "{{ a | b }}")]),
        ("{{ a", [("", "{{")]),
        ("{{a b", [("", "{{a")]),
        ("{{ a\nb }}", [("", "{{")]),
        ("{{ a } b }} c", [("", "{{ a } b }}")]),
        ("{{{ a }}}", [("", "{{{ a }}")]),
        ("\\{{ a }} \\\\{{ b }}", [("b", "{{ b }}")]),
        ("\\{{{ a }}", [("a", "{{ a }}")]),
        ("{ a } {a} }} { { a }} } {", []),
        ("`{{ a }}` `` {{ b }} ` ``", []),
        ("`{{ a }}", [("a", "{{ a }}")]),
        ("<b>{{ a }}</b> ![x](y) # {{ b }}", [("a", "{{ a }}"), ("b", "{{ b }}")]),
    ],
)  # fmt: skip
def test_what_is_live(text: str, expected: list[tuple[str, str]]) -> None:
    for kind in KINDS:
        assert uses(text, kind) == expected


def test_nothing_is_live_in_fences() -> None:
    assert uses("```{{ a }}\n{{ b }}\n```\n{{ c }}", TEXT) == [("c", "{{ c }}")]
    assert uses("~~~\n{{ a }}", TEXT) == []
    assert uses("- x\n  ```\n  {{ a }}\n  ```\n  {{ b }}", TEXT) == [("b", "{{ b }}")]


@pytest.mark.parametrize("tail", ["{{x}}", "<{{ x }}>", 'u "{{ x }}"', "u/{{x}}/v", "u '{%x%}'"])
def test_a_link_does_not_swallow_what_is_live(tail: str) -> None:
    text = f"[去]({tail})"
    assert len(uses(text)) == 1
    assert "<link>" not in shape(text)


def test_names_come_once_and_in_order() -> None:
    assert parse("{{ b }} {{ a }} {{ b }} {{ 1 }}", LINE).names == ("b", "a")


# Markdown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**好。**然后", ["<strong>", "好。", ">", "然后"]),
        ("他说**「好」**了", ["他说", "<strong>", "「好」", ">", "了"]),
        ("**甲**、**乙**", ["<strong>", "甲", ">", "、", "<strong>", "乙", ">"]),
        ("**（一）**", ["<strong>", "（一）", ">"]),
        ("a**b**c", ["a", "<strong>", "b", ">", "c"]),
        ("**`a**b`**", ["<strong>", "<code_inline>", ">"]),
        ("**{{ a }}，好**", ["<strong>", "<live>", "，好", ">"]),
        ("**甲****乙**", ["<strong>", "甲", ">", "<strong>", "乙", ">"]),
        ("***甲***", ["<strong>", "*甲*", ">"]),
        ("**a*****b**", ["<strong>", "a*****b", ">"]),
        ("[a **b*](c)*", ["<link>", "a **b*", ">", "*"]),
        ("** a**", ["** a**"]),
        ("**a **", ["**a **"]),
        ("****", ["****"]),
        ("**a", ["**a"]),
        ("\\**a**", ["**a**"]),
        ("*a* _b_", ["*a* _b_"]),
        ("[去**那**里](https://a.b)", ["<link>", "去", "<strong>", "那", ">", "里", ">"]),
        ("[a](javascript:b)", ["[a](javascript:b)"]),
        ("[a] [b][c]", ["[a] [b][c]"]),
        ("![a](b.png)", ["!", "<link>", "a", ">"]),
        ("<b>x</b> &lt; https://a.b", ["<b>x</b> &lt; https://a.b"]),
        ("a  \nb", ["a", "<hardbreak>", "b"]),
    ],
)  # fmt: skip
def test_a_line_holds_bold_code_and_links(text: str, expected: list[str]) -> None:
    assert shape(text) == expected


@pytest.mark.parametrize(
    "text", ["# a", "a\n===", "> a", "---", "    a", "[a]: b", "<div>", "| a |\n|---|"]
)
def test_other_blocks_are_plain_text(text: str) -> None:
    assert plain(parse(text, TEXT)).replace(" ", "") == text.replace(" ", "") + "\n"


def test_a_text_holds_paragraphs_lists_and_fences() -> None:
    text = "甲\n乙\n\n- 丙\n- 丁\n\n3. 戊\n\n```text\n己\n```"
    assert shape(text, TEXT) == [
        "<paragraph>", "甲", "<softbreak>", "乙", ">",
        "<bullet_list>", "<list_item>", "<paragraph>", "丙", ">", ">",
        "<list_item>", "<paragraph>", "丁", ">", ">", ">",
        "<ordered_list>", "<list_item>", "<paragraph>", "戊", ">", ">", ">", "<fence>",
    ]  # fmt: skip
    assert plain(parse(text, TEXT)) == "甲\n乙\n丙\n丁\n戊\n己\n"


def test_a_table_stands_only_where_it_is_declared() -> None:
    text = "| a | b |\n|---|---|\n| 一 | **二** |"
    assert "<table>" in shape(text, TABLES)
    assert "<table>" not in shape(text, TEXT)
    assert plain(parse(text, TABLES)) == "a\nb\n一\n二\n"


def test_a_line_has_no_blocks() -> None:
    assert shape("- a\n```") == ["- a", "<softbreak>", "```"]


def test_a_line_without_marks_is_read_as_the_parser_reads_it() -> None:
    assert shape("问完停三秒，不抢话") == ["问完停三秒，不抢话"]
    assert parse("", LINE).live == ()


HOSTILE = [
    "{{ " * 5_000, "{{" + " " * 90_000, "{{" + "a " * 40_000, "{%" * 40_000, "[" * 10_000,
    "[a](" * 10_000, "**a " * 10_000, "**a" * 10_000, "`a" * 10_000, "*" * 90_000, "\\" * 90_000,
    "{{ a }}" * 10_000, "- " * 5_000, "> " * 20_000, "|" * 90_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:6].strip())
def test_hostile_text_is_parsed_in_time(text: str) -> None:
    for kind in KINDS:
        began = time.process_time()
        parse(text, kind)
        assert time.process_time() - began < 5
