"""Our Jinja templates, each replaceable by the project's file of the same name."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from generator.diagnostics import Diagnostic, InputError, Place, Severity
from generator.project import display_name, shipped
from generator.render.bytecode import bytecode_cache

Finalize = Callable[[Any], Any]


def render_template(
    name: str, variables: dict[str, Any], *, root: Path | None, finalize: Finalize | None = None
) -> str:
    """Render a template.

    Args:
        name: File name in ``templates/``.
        variables: What the template sees.
        root: The project whose ``templates/`` override ours file by file.
        finalize: Makes whatever ``{{ … }}`` prints safe; HTML is escaped without it.

    Raises:
        InputError: If the template is wrong; names file and line.
    """
    environment = jinja2.Environment(
        loader=_loader(root),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=_after_undefined(finalize) if finalize else None,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=bytecode_cache(),
    )
    environment.filters["quote"] = _quote
    environment.filters["css_string"] = _css_string
    try:
        return environment.get_template(name).render(variables)
    except jinja2.TemplateSyntaxError as error:
        raise _problem(error.filename or name, error.lineno, error.message or "") from error
    except Exception as error:  # a template may raise anything
        path, line = _place(error)
        what = f"{type(error).__name__}: {error}"
        if isinstance(error, jinja2.TemplateNotFound):
            what = f"there is no template “{error.name}”"
        raise _problem(path or str(_find(name, root)), line, what) from error


def _after_undefined(finalize: Finalize) -> Finalize:
    """Leave an unknown name to Jinja, which says which one it is."""
    return lambda value: value if isinstance(value, jinja2.Undefined) else finalize(value)


def template_text(name: str, root: Path | None) -> str:
    """A template's file as it is, for what needs no rendering (a style sheet).

    Raises:
        InputError: If it cannot be read.
    """
    path = _find(name, root)
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _problem(str(path), 1, f"{type(error).__name__}: {error}") from error


def _find(name: str, root: Path | None) -> Path:
    """The first file of this name, ours last."""
    paths = [folder / name for folder in _folders(root)]
    return next((path for path in paths if path.is_file()), paths[-1])


def _folders(root: Path | None) -> list[Path]:
    folders = [root / "templates"] if root else []
    return [*folders, shipped() / "templates"]


@cache
def _loader(root: Path | None) -> jinja2.BaseLoader:
    return jinja2.FileSystemLoader([str(f) for f in _folders(root)], encoding="utf-8")


def _quote(text: Markup) -> Markup:
    """Put ``> `` before each line."""
    return Markup("\n".join(f"> {line}".rstrip() for line in text.split("\n")))


def _css_string(text: str) -> Markup:
    """Write plain text as a CSS string that can stand inside a style element."""
    return Markup('"%s"') % Markup("".join(c if c.isalnum() else f"\\{ord(c):x} " for c in text))


def left_out(name: str, root: Path | None, what: str) -> InputError:
    """The error of a template that leaves out what a handbook must carry (TPL002)."""
    return _problem(str(_find(name, root)), 1, f"this template leaves out {what}", "TPL002")


def _problem(filename: str, line: int, message: str, code: str = "TPL001") -> InputError:
    file = display_name(Path(filename))
    place = Place(max(line, 1), 1, max(line, 1), 2)
    finding = Diagnostic.at(
        code,
        Severity.ERROR,
        file,
        place,
        re.sub(r"generator(\.\w+)+\.", "", message),
        hint="mend the template, or delete your own to get ours",
    )
    return InputError(f"the template {file} cannot be rendered", [finding])


def _place(error: BaseException) -> tuple[str, int]:
    """File and line of the innermost template in a traceback."""
    found, trace = ("", 1), error.__traceback__
    while trace:
        name = trace.tb_frame.f_code.co_filename
        if name.endswith(".j2"):
            found = (name, trace.tb_lineno)
        trace = trace.tb_next
    return found
