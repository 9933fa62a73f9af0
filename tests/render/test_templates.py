from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup

from generator.diagnostics import InputError
from generator.project import shipped
from generator.render.marks import KEEP
from generator.render.templates import render_template, template_text


def write(root: Path, name: str, text: str | bytes) -> None:
    path = root / "templates" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def problem(root: Path, name: str = "handbook.md.j2", **variables: Any) -> tuple[str, int, str]:
    """File, line and message of the one finding."""
    with pytest.raises(InputError, match="cannot be rendered") as raised:
        render_template(name, variables, root=root)
    (finding,) = raised.value.findings
    assert (finding.code, finding.severity) == ("TPL001", "error")
    assert finding.hint
    return Path(finding.file).name, finding.line, finding.message


def test_a_template_of_the_project_wins_file_by_file(tmp_path: Path) -> None:
    write(tmp_path, "handbook.md.j2", "{% include 'module.md.j2' %}!")
    write(tmp_path, "module.md.j2", "mine {{ x }}")
    assert render_template("handbook.md.j2", {"x": 1}, root=tmp_path) == "mine 1!"
    ours = (shipped() / "templates" / "style.css").read_text("utf-8")
    assert template_text("style.css", tmp_path) == template_text("style.css", None) == ours
    write(tmp_path, "style.css", "b {}")
    assert template_text("style.css", tmp_path) == "b {}"


def test_html_is_escaped_and_markup_is_not(tmp_path: Path) -> None:
    write(tmp_path, "a.j2", "{{ a }}{{ b }}")
    variables = {"a": "<b>", "b": Markup("<i>")}
    assert render_template("a.j2", variables, root=tmp_path) == "&lt;b&gt;<i>"


def test_what_finalize_makes_is_printed(tmp_path: Path) -> None:
    write(tmp_path, "a.j2", "{{ a }}")
    made = render_template("a.j2", {"a": 1}, root=tmp_path, finalize=lambda v: Markup(f"<{v}>"))
    assert made == "<1>"


def test_quote_begins_each_line_and_keeps_code_as_it_is(tmp_path: Path) -> None:
    write(tmp_path, "a.j2", "{{ a | quote }}")
    made = render_template(
        "a.j2", {"a": Markup(f"b\n\n```\nc  {KEEP}\n{KEEP}\n```")}, root=tmp_path
    )
    assert made == f"> b\n>\n> ```\n> c  {KEEP}\n> {KEEP}\n> ```"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("\n\n{{ nobody }}", 3, "'nobody' is undefined"),
        ("\n{{ a.b.c }}", 2, "has no attribute 'b'"),
        ("\n\n{% if %}", 3, "Expected an expression"),
        ("a\n{% for x in y %}", 2, "Unexpected end of template"),
        ("\n{{ 1 // 0 }}", 2, "ZeroDivisionError"),
        ("\n{{ raising() }}", 2, "KeyError: 'x'"),
        ("\n\n{% include 'nothing.j2' %}", 3, "there is no template “nothing.j2”"),
        ("{{ a | nothing }}", 1, "No filter named"),
        ("\n{% include 'handbook.md.j2' %}", 2, "RecursionError"),
    ],
)
def test_an_error_names_file_and_line(text: str, line: int, message: str, tmp_path: Path) -> None:
    def raising() -> str:
        raise KeyError("x")

    write(tmp_path, "handbook.md.j2", text)
    found = problem(tmp_path, a=1, raising=raising)
    assert found[:2] == ("handbook.md.j2", line)
    assert message in found[2]


def test_an_error_in_a_macro_names_the_macros_file(tmp_path: Path) -> None:
    write(tmp_path, "handbook.md.j2", "{% import 'parts.md.j2' as parts %}\n\n{{ parts.a() }}")
    write(tmp_path, "parts.md.j2", "\n{% macro a() %}\n{{ nobody }}{% endmacro %}")
    assert problem(tmp_path)[:2] == ("parts.md.j2", 3)
    write(tmp_path, "parts.md.j2", "\n\n\n{% macro %}")
    assert problem(tmp_path)[:2] == ("parts.md.j2", 4)


def test_the_message_speaks_of_no_module_of_ours(tmp_path: Path) -> None:
    write(tmp_path, "a.j2", "{{ handbook.nothing }}")

    class Thing:
        pass

    Thing.__module__ = "generator.render.handbook"
    assert "generator." not in problem(tmp_path, "a.j2", handbook=Thing())[2]


def test_a_file_that_is_no_utf_8_is_named(tmp_path: Path) -> None:
    write(tmp_path, "handbook.md.j2", "文".encode("gb18030"))
    assert problem(tmp_path)[:2] == ("handbook.md.j2", 1)
    write(tmp_path, "style.css", "/* 文 */".encode("gb18030"))
    with pytest.raises(InputError, match="cannot be rendered") as raised:
        template_text("style.css", tmp_path)
    assert raised.value.findings[0].file == str(tmp_path / "templates" / "style.css")


def test_a_folder_of_a_templates_name_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "templates" / "style.css").mkdir(parents=True)
    assert template_text("style.css", tmp_path)
