from __future__ import annotations

import pytest
from hypothesis import given

from generator.diagnostics import InputError
from generator.render.emit import Emitter
from generator.render.html_body import html_body
from generator.render.marks import mark
from generator.spec import Authored
from tests.helpers.strategies import texts


def html_of(annotated: str) -> str:
    return html_body(
        annotated, lambda name, arguments: f"<i>{name} {sorted(arguments.items())}</i>\n"
    )


@pytest.mark.parametrize(
    ("names", "tag"),
    [
        ("section.a", "section"),
        ("fold.expected", "details"),
        ("goal", "div"),
    ],
)
def test_a_container_becomes_an_element(names: str, tag: str) -> None:
    made = html_of(f"::: {names}\n\na\n\n:::")
    extra = " open" if tag == "details" else ""
    assert made == f'<{tag} class="{names.replace(".", " ")}"{extra}>\n<p>a</p>\n</{tag}>\n'


def test_containers_nest() -> None:
    made = html_of("::::: section\n\n:::: goal\n\na\n\n::::\n\n::: who\n\nb\n\n:::\n\n:::::\n\nc")
    assert made == (
        '<section class="section">\n<div class="goal">\n<p>a</p>\n</div>\n'
        '<div class="who">\n<p>b</p>\n</div>\n</section>\n<p>c</p>\n'
    )


def test_attributes_of_a_container_are_escaped() -> None:
    assert html_of('::: a id="x&quot;<" \n:::') == (
        '<div class="a" id="x&amp;quot;&lt;">\n</div>\n'
    )


def test_furniture_is_drawn_with_its_arguments() -> None:
    assert html_of("a\n\n::: furniture strip number=2 size=big\n:::\n\nb") == (
        "<p>a</p>\n<i>strip [('number', '2'), ('size', 'big')]</i>\n<p>b</p>\n"
    )


def test_the_heading_of_a_fold_is_its_summary() -> None:
    made = html_of("::: fold.x\n\n### A\n\nb\n\n:::")
    assert "<summary><h3>A</h3></summary><p>b</p>" in made.replace("\n", "")


def test_a_mark_is_a_span_of_its_class() -> None:
    assert html_of(f"a {mark('slot', 'b **c**')}") == (
        '<p>a <span class="slot">b <strong>c</strong></span></p>\n'
    )


def test_html_in_a_text_is_characters() -> None:
    assert html_of("<b>a</b> & &amp;") == "<p>&lt;b&gt;a&lt;/b&gt; &amp; &amp;amp;</p>\n"


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "vbscript:x", "data:text/html,x"]
)
def test_a_link_that_runs_or_reads_something_is_no_link(target: str) -> None:
    made = html_of(str(Emitter(str).authored(f"[a]({target})", Authored())))
    assert "<a" not in made
    assert "href" not in made


def test_code_is_characters() -> None:
    made = html_of(
        str(Emitter(str).authored("```\n::: a\n\n\n<b> | c  \n```", Authored(block=True)))
    )
    assert made == '<pre tabindex="0"><code>::: a\n\n\n&lt;b&gt; | c  \n</code></pre>\n'


@given(texts())
def test_no_mark_is_left_in_the_page(text: str) -> None:
    made = html_of(str(Emitter(str).authored(text, Authored(block=True, tables=True))))
    assert not any("\ue000" <= char <= "\uf8ff" for char in made)


@pytest.mark.parametrize("line", [":::", "::: a 'b", "::: furniture"])
def test_a_directive_that_means_nothing_is_named(line: str) -> None:
    with pytest.raises(InputError, match="a template writes a line “:::") as raised:
        html_of(f"{line}\n:::")
    assert raised.value.hint


def test_furniture_that_cannot_be_drawn_is_named() -> None:
    def furniture(name: str, arguments: dict[str, str]) -> str:
        return str([1][int(arguments["number"])])

    for number in ("x", "7"):
        with pytest.raises(InputError, match=f"furniture strip number={number}"):
            html_body(f"::: furniture strip number={number}\n:::", furniture)
