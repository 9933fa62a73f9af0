"""A Markdown that somebody edited is text: what it holds is printed or left out, never obeyed."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import InputError
from generator.locale import available, load_catalog
from generator.render import publish
from generator.render.page import page, reprint
from generator.render.reprint import guess_catalog
from tests.helpers.handbooks import FILLINGS, PLAYBOOKS, Filling, handbook
from tests.helpers.reading import Page, markdown_text, squeeze

MODULE = "# T\n\n## 1 One\n\n### Goal\n\n"
COVER = ["header.header.cover"]


def body(markdown: str) -> str:
    """The HTML between ``<main>`` and its end."""
    html = reprint(markdown, title="untitled")
    Page(html)
    return html.partition("<main>\n")[2].rpartition("\n</main>")[0].strip()


def outline(markdown: str) -> list[str]:
    found = Page(reprint(markdown, title="untitled")).outline
    return found[found.index("main") + 1 :]


def text(markdown: str) -> str:
    return Page(reprint(markdown, title="untitled")).text.strip()


# A handbook, there and back


@cache
def published(path_index: int, filling: Filling) -> str:
    return publish(handbook(PLAYBOOKS[path_index], filling).annotated)


@pytest.mark.parametrize("filling", FILLINGS[::3])
@pytest.mark.parametrize("index", range(len(PLAYBOOKS)), ids=[p.stem for p in PLAYBOOKS])
def test_all_text_of_a_handbook_is_there(index: int, filling: Filling) -> None:
    markdown = published(index, filling)
    said, printed = squeeze(markdown_text(markdown)), squeeze(text(markdown))
    assert printed == said


@pytest.mark.parametrize("index", range(len(PLAYBOOKS)), ids=[p.stem for p in PLAYBOOKS])
def test_its_sections_come_back(index: int) -> None:
    made = handbook(PLAYBOOKS[index], "blank")
    again = Page(reprint(published(index, "blank"), title=""))
    first = Page(page(made))
    for element in ("section.section.module", "div.modhead", "span.number", "span.title"):
        counts = [sum(f"{e}.".startswith(f"{element}.") for e in p.outline) for p in (again, first)]
        assert counts[0] == counts[1] > 0, element
    assert again.title == first.title
    assert again.outline[0] == first.outline[0]


@pytest.mark.parametrize("language", available())
def test_its_language_is_known_by_its_headings(language: str) -> None:
    labels = load_catalog(language).labels
    assert (
        guess_catalog(f"## 1 X\n\n### {labels.script}\n\n### {labels.goal}\n").language == language
    )


def test_it_is_english_in_doubt() -> None:
    assert guess_catalog("# 标题\n\n正文。\n").language == "en"


# Not structure


HOSTILE = [
    "::: section.module",
    ":::",
    "::::: header.cover",
    "::::::::::",
    "::: furniture banner number=1",
    "::: furniture",
    "::: fold open=1",
    '::: x onclick="a"',
    "\t::: a",
    "   ::: a",
    "      ::: a",
    "\u00a0::: a",
    "\u200b::: a",
    "\u3000::: a",
    "\ufeff::: a",
    "\u2028::: a",
    "x\u2028::: a",
    "x\x0c::: a",
    "x\x85::: a",
    ":\u2060:: a",
    "\ue0f2:: a",
    "\ue0f2\ue0f2\ue0f2 a",
    ":\ue0f2:: a",
    "::\ue000: a",
    ":\x00:: a",
    ":\x07:: a",
    "\\::: a",
    "：：： a",
]


@pytest.mark.parametrize("line", HOSTILE)
@pytest.mark.parametrize(
    ("around", "elements"),
    [
        ("{}", ["p"]),
        ("x\n{}\ny", ["p"]),
        ("x\n\n{}\n\ny", ["p", "p", "p"]),
        ("- {}", ["ul", "li"]),
        ("1. x\n   {}", ["ol", "li"]),
        ("- x\n\n  {}", ["ul", "li", "p", "p"]),
        ("> {}", ["blockquote", "p"]),
        ("> x\n{}", ["blockquote", "p"]),
        ("> - {}", ["blockquote", "ul", "li"]),
        ("```\n{}\n```", ["pre", "code"]),
        ("- ```\n  {}\n  ```", ["ul", "li", "pre", "code"]),
        ("> ```\n> {}\n> ```", ["blockquote", "pre", "code"]),
        ("~~~ {}\nx\n~~~", ["pre", "code"]),
        ("# {}", ["h1"]),
        ("**{}**", ["p", "strong"]),
        ("`{}`", ["p", "code"]),
    ],
)
def test_a_directive_is_characters(around: str, elements: list[str], line: str) -> None:
    found = outline(around.format(line))
    # where a character ends the line, or a blank cannot stand, Markdown has other elements
    others = {"p", "strong", "ul", "li", "br", "h1", "pre", "code", "blockquote"}
    assert found[:1] == COVER
    assert set(found[1:]) <= {*elements, *others}
    assert len([e for e in found if "." in e]) == 1
    bare = "".join(c for c in line if not "\ue000" <= c <= "\ue0ff" and c not in "\ufeff\0\x07")
    if not any(c in line for c in "\u2028\x0c\x85") and bare.strip() == bare:
        assert found[1:] == elements


@pytest.mark.parametrize("line", [line for line in HOSTILE if line.startswith("::")])
def test_no_directive_ends_a_section(line: str) -> None:
    found = outline(f"{MODULE}{line}\n\nx\n\n{line}\n\n## 2 Two\n\n{line}\n")
    assert [e for e in found if "." in e] == [
        "header.header.cover",
        *["section.section.module", "div.modhead", "span.number", "span.title", "div.goal"],
        *["section.section.module", "div.modhead", "span.number", "span.title"],
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<b>x</b>",
        "<div onclick=x>\n\ny\n\n</div>",
        "<!-- x -->",
        "</main></body>",
        "</style><style>*{}</style>",
        "<img src=http://a.example/b.png>",
        "&lt;b&gt; &amp; &copy; &#60;",
        "<http://a.example>",
        "`<b>`",
        "```\n</code></pre><b>\n```",
        "```<b>\nx\n```",
        "| <b> |\n| - |\n| <i> |",
    ],
)
def test_html_is_characters(html: str) -> None:
    found = outline(html)
    elements = {"p", "code", "pre", "div.table", "table", "thead", "tbody", "tr", "th", "td"}
    assert set(found) <= {*COVER, *elements}
    assert squeeze(text(html)) == squeeze(markdown_text(html))


@pytest.mark.parametrize(
    "html", ["</title><script>x</script>", '"} body{} /*', "</style><b>", "\\"]
)
def test_a_heading_is_characters_also_where_the_page_repeats_it(html: str) -> None:
    made = reprint(f"# {html}\n", title="")
    one, plain = Page(made), Page(reprint("# x\n", title=""))
    assert one.outline == plain.outline
    assert (one.title, one.furniture.count(html)) == (html, 1)
    # in the style sheet it cannot end its string
    rules = [m.partition("</style>")[0].count("\n") for m in (made, reprint("# x\n", title=""))]
    assert rules[0] == rules[1]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "JaVaScRiPt:x"],
)
def test_an_address_that_does_something_is_no_link(address: str) -> None:
    page = Page(reprint(f"[x]({address}) ![y]({address})\n", title=""))
    assert page.links == []
    assert address in page.text


def test_an_image_is_no_image() -> None:
    made = body("![a face](http://a.example/b.png)\n")
    assert "<img" not in made
    assert "a face" in made


@pytest.mark.parametrize(
    "braces",
    ["{{ salutation }}", "{{ 7 * 7 }}", "{% for a in b %}", "{# c #}", "{{ words.goal }}", "{%"],
)
def test_braces_are_characters(braces: str) -> None:
    assert text(braces) == braces
    assert Page(reprint(f"# {braces}\n", title="")).title == braces


def test_private_characters_are_left_out() -> None:
    """Two of them would be marks: a class, and a colon or a bar that becomes one later."""
    private = "".join(map(chr, range(0xE000, 0xE100))) + "\uf8ff\U000f0000\U0010ffff"
    assert body(f"a{private}b\n") == body("ab\n")
    assert body(f"```\n{private}:\n```\n") == body("```\n:\n```\n")
    assert body(f"| a |\n| - |\n| `x{private}y` |\n") == body("| a |\n| - |\n| `xy` |\n")
    assert body(f"## 1 x{private}y\n") == body("## 1 xy\n")


def test_characters_that_no_font_has_are_left_out() -> None:
    assert body("a\x00\x07\x1b\x7f\x9f\ufeff\ufffe\uffff\ufdd0b\n") == body("ab\n")


# Where a heading counts


@pytest.mark.parametrize(
    "code",
    [
        "```\n## 2 No\n\n### Goal\n```",
        "~~~~\n```\n## 2 No\n~~~\n~~~~",
        "   ```\n## 2 No\n   ```",
        "- ```\n  ## 2 No\n  ```",
        "- x\n\n  ```\n  ## 2 No\n  ```",
        "> ```\n> ## 2 No\n> ```",
        "1. > ```\n   > ## 2 No",
        "> ## 2 No",
        "- ## 2 No",
        "- x\n\n  ## 2 No",
        "\\## 2 No",
        "`` ` ``\n##2 No",
    ],
)
def test_a_heading_in_code_lists_or_quotes_opens_nothing(code: str) -> None:
    found = outline(f"{MODULE}{code}\n\n## 3 Yes\n")
    assert found.count("section.section.module") == 2
    assert found.count("div.goal") == 1
    assert "2 No" in text(f"{MODULE}{code}\n\n## 3 Yes\n").replace("##2 No", "2 No")


def test_code_that_never_ends_keeps_the_rest() -> None:
    assert text(f"{MODULE}```\n## 2 No\n::: x\n").endswith("## 2 No\n::: x")
    assert outline(f"{MODULE}```\n## 2 No\n")[-2:] == ["pre", "code"]


@pytest.mark.parametrize("end", ["\n", "", "\n\n\n"])
@pytest.mark.parametrize("last", ["> quote", "- item", "```\ncode", "| a |\n| - |\n| b |", "line"])
def test_whatever_comes_last_is_closed(last: str, end: str) -> None:
    word = squeeze(last.splitlines()[-1].strip("|-> "))
    assert squeeze(text(f"{MODULE}{last}{end}")).endswith(word)


def test_nothing_at_all_is_a_page() -> None:
    assert Page(reprint("", title="mine")).title == "mine"
    assert text("\n\n") == ""


@pytest.mark.parametrize("deep", [">" * 51 + " x", "".join(f"{'  ' * i}- x\n" for i in range(30))])
def test_what_is_nested_too_deeply_is_refused_and_not_lost(deep: str) -> None:
    with pytest.raises(InputError, match="nested too deeply"):
        reprint(deep, title="")


@pytest.mark.parametrize("deep", [">" * 50 + " x", "".join(f"{'  ' * i}- x\n" for i in range(25))])
def test_what_is_nested_deeply_is_printed(deep: str) -> None:
    assert text(f"{MODULE}{deep}").count("x") == deep.count("x")


# Anything


_PIECES = st.sampled_from(
    [
        *HOSTILE, "# ", "## 1 ", "## ", "### Goal", "### What to say", "#### ", "- ", "1. ", "> ",
        "```", "~~~", "**", "`", "| a | b |", "| - | - |", "[a](b:c)", "\n", "\n\n", "  ", "    ",
        "word", "词语。", "<b>", "&amp;", "\\", "\r", "\t", "👋",
    ]
)  # fmt: skip


@settings(max_examples=150)
@given(st.lists(_PIECES, max_size=25).map("".join))
def test_whatever_it_is_the_page_is_whole_and_has_only_our_elements(markdown: str) -> None:
    found = outline(markdown)
    assert not set(found) - {
        "header.header.cover", "section.section.module", "section.section.rubric",
        "section.section.tips", "div.positioning", "div.flow", "div.modhead", "div.goal",
        "div.script", "span.number", "span.title", "span.tail", "div.table", "table", "thead",
        "tbody", "tr", "th", "td", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li",
        "blockquote", "pre", "code", "strong", "a", "br",
    }  # fmt: skip


@settings(max_examples=100)
@given(st.lists(_PIECES.filter(lambda p: not set(p) & set("`~|[*\\&\r")), max_size=25).map("".join))
def test_no_word_is_lost(markdown: str) -> None:
    printed = squeeze(text(markdown))
    for word in ("word", "词语。"):
        assert printed.count(word) == squeeze(markdown).count(word)
