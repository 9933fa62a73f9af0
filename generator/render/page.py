"""The page: the body of a handbook in its HTML shell, with its furniture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from markupsafe import Markup

from generator.locale import Catalog, clock, figure
from generator.render.handbook import Handbook
from generator.render.html_body import first_heading, html_body
from generator.render.reprint import annotate, guess_catalog
from generator.render.spacing import spaced
from generator.render.templates import render_template, template_text
from generator.source.characters import FORBIDDEN


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

    def furniture(name: str, arguments: dict[str, str]) -> str:
        variables = {
            "name": name,
            "handbook": handbook,
            "words": catalog.words,
            "spaced": _spaced,
            "clock": clock,
            "figure": figure,
            **_of_step(handbook, arguments),
        }
        return render_template("furniture.html.j2", variables, root=root).strip() + "\n"

    candidate = handbook.personalized.candidate
    role = handbook.plain_line(handbook.interview.playbook.role.title)
    return shell(
        html_body(handbook.annotated, furniture),
        catalog,
        title=handbook.title,
        head=f"{candidate.name if candidate else _nobody(catalog)}{catalog.separator}{role}",
        paper=paper,
        root=root,
    )


def _nobody(catalog: Catalog) -> str:
    """Room for a name at the head of each page, so that loose sheets can be told apart."""
    return f"{catalog.words.candidate} ______"


def reprint(markdown: str, *, title: str, paper: str = "a4") -> str:
    """The page of a handbook's Markdown that somebody edited; its text is untrusted.

    Args:
        markdown: The edited text.
        title: The document's title where the text has no heading.
        paper: ``a4`` or ``letter``.
    """
    catalog = guess_catalog(markdown)
    annotated = annotate(markdown, catalog)
    body = html_body(annotated, lambda name, arguments: "")
    head = FORBIDDEN.sub("", first_heading(annotated)) or FORBIDDEN.sub("", title)
    return shell(body, catalog, title=head, head=head, paper=paper, root=None)


def shell(
    body: str, catalog: Catalog, *, title: str, head: str, paper: str, root: Path | None
) -> str:
    """Put a body into the page.

    Args:
        body: HTML made from escaped Markdown.
        catalog: Printed words of its language.
        title: The document's title.
        head: What stands at the top of each printed page.
        paper: ``a4`` or ``letter``.
        root: The project whose templates override ours.
    """
    return render_template(
        "page.html.j2",
        {
            "catalog": catalog,
            "words": catalog.words,
            "spaced": _spaced,
            "title": title,
            "head": head,
            "body": Markup(body),
            "style": Markup(template_text("style.css", root)),  # an author's file, trusted
            "paper": paper,
        },
        root=root,
    )


def _spaced(text: str) -> Markup:
    return Markup(spaced(text, ""))


def _of_step(handbook: Handbook, arguments: dict[str, str]) -> dict[str, Any]:
    """Arguments of a piece of furniture: a module's number brings its step and dimensions."""
    if "number" not in arguments:
        return {"step": None, "dimensions": ()}
    index = int(arguments["number"]) - 1
    rubric = handbook.interview.rubric
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
                    for level in (rubric.levels if rubric else ())
                ],
            }
            for dimension in handbook.rated(handbook.interview.playbook.modules[index])
        ],
    }
