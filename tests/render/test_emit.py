from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from generator.render.annotated import publish, settle_bars
from generator.render.emit import Emitter
from generator.render.html_body import _parser as handbook_parser
from generator.render.marks import ANY, COLON, mark
from generator.render.templates import _quote as quote
from generator.spec import Authored
from generator.spec.markup import parse
from tests.helpers.shape import Shape, Words, inline_shape, marks_are_balanced, shape
from tests.helpers.strategies import lines, spoken, texts, words

LINE, TEXT, TABLES = Authored(), Authored(block=True), Authored(block=True, tables=True)
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
"""Reads the published Markdown as others do: every block and HTML are on."""
NEVER = ("heading", "html", "hr", "code_block", "image", "em_", "s_")
"""Tokens that nothing in an author's or a candidate's text may become."""


def nobody(name: str) -> None:
    return None


def emit(text: str, kind: Authored, words: Words = nobody) -> str:
    return str(Emitter(words).authored(text, kind))


def plain(text: str) -> str:
    return str(Emitter(nobody).plain(text))


def read(annotated: str) -> Shape:
    """What the handbook's grammar makes of annotated Markdown."""
    tokens = handbook_parser().parse(settle_bars(annotated), {"furniture": None})
    assert marks_are_balanced(tokens)
    return shape(tokens)


def meant(text: str, kind: Authored, words: Words = nobody) -> Shape:
    """What the author's grammar makes of a text: its blocks, or the content of a line."""
    tokens = parse(text, kind).tokens
    return shape(tokens, words) if kind.block else inline_shape(tokens[0].children or [], words)


def squeezed(value: Any) -> Any:
    """Without blanks, for those beside a live word go as the language wants."""
    if isinstance(value, str):
        return "".join(value.split())
    if isinstance(value, (list, tuple)):
        return [squeezed(item) for item in value]
    return value


def outline(tokens: list[Token], words: Words = nobody) -> str:
    """Characters and blocks as a stranger's parser sees them, bold left out.

    ``**好。**然后`` is bold to us and not to CommonMark, which then prints the asterisks.
    """
    out = ""
    for token in tokens:
        assert not token.type.startswith(NEVER), token
        if token.type == "inline":
            out += outline(token.children or [], words)
        elif token.type == "live":
            out += words(token.content) or "______"
        elif token.type in ("bullet_list_open", "list_item_open", "table_open", "td_open", "fence"):
            out += f"<{token.type}>{token.content}"
        elif token.type == "ordered_list_open":
            out += f"<{token.attrGet('start')}>"
        elif token.type == "link_open":
            out += f"<{token.attrGet('href')}>"
        else:
            out += token.content
    return "".join(ANY.sub("", out.replace(COLON, ":")).replace("*", "").split())


def keeps_its_structure(text: str) -> None:
    made = emit(text, TABLES)
    blocks = meant(text, TABLES)
    assert read(made) == blocks
    assert read(f":::: goal\n\n{quote(Markup(made))}\n\n::::\n\nend") == [
        ("box", "goal", [("quote", blocks)]),
        ("p", ["end"]),
    ]
    assert outline(READER.parse(publish(made))) == outline(list(parse(text, TABLES).tokens))


@given(texts())
def test_a_text_keeps_its_structure(text: str) -> None:
    keeps_its_structure(text)


@pytest.mark.slow
@settings(max_examples=5000)
@given(texts())
def test_a_great_many_texts_keep_their_structure(text: str) -> None:
    keeps_its_structure(text)


@given(lines())
def test_a_line_keeps_its_structure_wherever_a_template_puts_it(text: str) -> None:
    made, line = emit(text, LINE), meant(text, LINE)
    assert "\n" not in made
    assert read(made) == [("p", line)]
    assert read(f"- {made}") == [("ul", None, True, [[("p", line)]])]
    assert read(f"3. {made}\n   - {made}") == [
        ("ol", 3, True, [[("p", line), ("ul", None, True, [[("p", line)]])]])
    ]
    assert read(f"#### {made}") == [("h4", line)]
    assert read(f"| {made} | a |\n| --- | --- |\n| b | {made} |") == [
        ("table", [None, None], [[line, ["a"]], [["b"], line]])
    ]
    expected = outline(list(parse(text, LINE).tokens))
    assert outline(READER.parse(publish(made))) == expected
    assert (
        outline(READER.parse(publish(f"- {made}")))
        == f"<bullet_list_open><list_item_open>{expected}"
    )
    heading = READER.parse(publish(f"### {made}"))
    assert [token.type for token in heading] == ["heading_open", "inline", "heading_close"]
    assert outline(heading[1:2]) == expected


@given(spoken(), words(), words())
def test_a_candidates_words_are_characters_inside_an_authors_text(
    text: str, a: str, name: str
) -> None:
    live = {"a": a, "name": name}.get
    made = emit(text, TEXT, live)
    assert squeezed(read(made)) == squeezed(meant(text, TEXT, live))
    assert outline(READER.parse(publish(made))) == outline(list(parse(text, TEXT).tokens), live)


@given(words())
def test_plain_text_prints_its_characters_wherever_a_template_puts_it(text: str) -> None:
    made = plain(text)
    blanks = re.compile("[ \t\r\n]+")
    characters = [blanks.sub(" ", text).strip()]
    assert read(made) == [("p", characters)]
    assert read(f"# {made}") == [("h1", characters)]
    assert read(f"- {mark('strong', made)}: {made}") == [
        ("ul", None, True, [[("p", [blanks.sub(" ", f"{text}: {text}").strip()])]])
    ]
    assert read(f"| {made} |\n| --- |\n| {made} |") == [
        ("table", [None], [[characters], [characters]])
    ]
    bare = characters[0].replace("*", "")
    assert outline(READER.parse(publish(made))) == "".join(bare.split())


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        # each of these once opened something, or lost something
        pytest.param("a | b\n:-:", [("p", ["a | b", ("br",), ":-:"])], id="a table of one column"),
        pytest.param("a | b\n-:", [("p", ["a | b", ("br",), "-:"])], id="the same, to the right"),
        pytest.param("a\n=", [("p", ["a", ("br",), "="])], id="one sign underlines a heading"),
        pytest.param("  # a", [("p", ["# a"])], id="a heading behind blanks"),
        pytest.param("0. a", [("ol", 0, True, [[("p", ["a"])]])], id="a list from nought"),
        pytest.param(
            "999999999. a\n1. b",
            [("ol", 999999999, True, [[("p", ["a"])], [("p", ["b"])]])],
            id="a number too long for a list",
        ),
        pytest.param(
            "- a\n\n* b",
            [("ul", None, True, [[("p", ["a"])]]), ("ul", None, True, [[("p", ["b"])]])],
            id="two lists in a row",
        ),
        pytest.param(
            "- a\n  - b\n- c",
            [("ul", None, True, [[("p", ["a"]), ("ul", None, True, [[("p", ["b"])]])], [("p", ["c"])]])],
            id="a tight list in a tight list",
        ),
        pytest.param("~~~\n```\n````\n~~~", [("fence", "```\n````")], id="fences in code"),
        pytest.param("```\na\n\n\nb  \n```", [("fence", "a\n\n\nb  ")], id="blanks in code"),
        pytest.param(
            "- | `a\\|b` |\n  | --- |",
            [("ul", None, True, [[("table", [None], [[[("code", "a|b")]]])]])],
            id="a bar in code in a table in a list",
        ),
    ],
)  # fmt: skip
def test_a_text_once_went_wrong(text: str, blocks: Shape) -> None:
    assert meant(text, TABLES) == blocks
    keeps_its_structure(text)


def test_code_in_the_published_markdown_is_the_code() -> None:
    code = "a\n\n\n::: b\n  c | d  \n\t\n|e|"
    made = publish(str(quote(Markup(emit(f"```\n{code}\n```", TEXT)))))
    (fence,) = (token for token in READER.parse(made) if token.type == "fence")
    assert [line.rstrip() for line in fence.content.split("\n")[:-1]] == [
        line.rstrip() for line in code.split("\n")
    ]
    assert publish(emit(f"```\n{code}\n```", TEXT)) == f"```\n{code}\n```\n"


@pytest.mark.parametrize("text", ["A\rB", "A\r# B", "A\n\n::: x", "\t# A", "A\t\tB"])
def test_a_candidates_line_stays_one_line(text: str) -> None:
    made = plain(text)
    assert not set("\r\n\t") & set(made)
    assert [kind for kind, *_ in read(made)] == ["p"]


def test_plain_text_keeps_its_blanks() -> None:
    assert plain(" · ") == " · "
    assert plain("  # a") == " \\# a"


def test_a_line_with_a_line_break_stays_one_line() -> None:
    assert emit(" a\r# b\n\n`c\nd`", LINE) == "a # b `c d`"


def test_a_blank_is_no_rule_and_no_emphasis() -> None:
    made = emit("{{ name }}，您好（{{ name }}）\n{{ name }}", TEXT)
    assert outline(READER.parse(publish(made))) == "______，您好（______）______"
    assert read(made) == [("p", ["______，您好（______）", ("br",), "______"])]


def test_an_exclamation_mark_before_a_link_makes_no_image() -> None:
    live = {"a": "好!"}.get
    for text, words_ in (("![a](b)", nobody), ("{{ a }}[c](d)", live)):
        tokens = READER.parse(publish(emit(text, TEXT, words_)))
        assert [t.type for t in tokens[1].children or []][:2] == ["text", "link_open"]


def test_a_digit_before_a_candidates_words_begins_no_list() -> None:
    assert publish(emit("1{{ a }}", TEXT, {"a": ". x"}.get)) == "1\\. x\n"


def test_an_address_is_kept() -> None:
    target = "https://x.y/a_(b)?c=1&amp;lt;=2&d=3#e"
    (link,) = read(emit(f"[a](<{target}>)", LINE))[0][1]
    assert link == ("a", "https://x.y/a_(b)?c=1&lt;=2&d=3#e", ["a"])


@pytest.mark.parametrize(
    ("text", "words_", "made"),
    [
        ("在 {{ a }} 用过", "杉屿", "在杉屿用过"),
        ("在 {{ a }} 用过", "Redis", "在 Redis 用过"),
        ("在 {{ a }}，", "杉屿", "在杉屿，"),
        ("at {{ a }} in", "Redis", "at Redis in"),
        ("at {{ a }} in", "杉屿", "at 杉屿 in"),
        ("“ {{ a }} ”", "杉屿", "“杉屿”"),
    ],
)
def test_a_blank_goes_where_han_words_meet_han(text: str, words_: str, made: str) -> None:
    assert publish(emit(text, TEXT, {"a": words_}.get)) == f"{made}\n"


def test_a_candidates_words_are_marked() -> None:
    assert emit("x {{ a }}", TEXT, {"a": "b"}.get) == "x \ue000b\ue0f0"
