"""The page: the body of a handbook in its HTML shell, with its furniture."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from generator.locale import clock, figure
from generator.render.handbook import Handbook
from generator.render.html_body import html_body
from generator.render.spacing import spaced
from generator.render.templates import render_template, template_text


def page(handbook: Handbook, *, paper: str = "a4") -> str:
    """One self-contained HTML file.

    Args:
        handbook: What to print.
        paper: ``a4`` or ``letter``.

    Raises:
        InputError: If a template cannot be rendered.
    """
    root = handbook.interview.project.root
    catalog = handbook.catalog
    common = {
        "handbook": handbook,
        "catalog": catalog,
        "words": catalog.words,
        "clock": clock,
        "figure": figure,
        "spaced": lambda text: Markup(spaced(text, "")),
    }

    def furniture(name: str, arguments: dict[str, str]) -> str:
        variables = {**common, "name": name, **_numbers(handbook, arguments)}
        return render_template("furniture.html.j2", variables, root=root).strip() + "\n"

    body = html_body(handbook.annotated, furniture)
    return render_template(
        "page.html.j2",
        {
            **common,
            "body": Markup(body),
            "style": Markup(template_text("style.css", root)),
            "paper": paper,
        },
        root=root,
    )


def _numbers(handbook: Handbook, arguments: dict[str, str]) -> dict[str, Any]:
    """Arguments of a piece of furniture: a module's number brings its step and dimensions."""
    if "number" not in arguments:
        return {"step": None, "dimensions": ()}
    index = int(arguments["number"]) - 1
    module = handbook.interview.playbook.modules[index]
    rubric, language = handbook.interview.rubric, handbook.interview.playbook.language
    ids = dict.fromkeys(o.dimension for o in module.observe or () if o.dimension)
    found = [rubric.dimension(name) for name in ids] if rubric else []
    levels = rubric.levels if rubric else ()
    return {
        "step": handbook.steps[index],
        "dimensions": [
            {
                "name": handbook.plain(dimension.name),
                "levels": [
                    {
                        "value": level.value,
                        "name": handbook.plain(level.name),
                        "anchor": handbook.plain((dimension.anchors or {}).get(level.value)),
                    }
                    for level in levels
                ],
            }
            for dimension in found
            if dimension
        ],
        "language": language,
    }
