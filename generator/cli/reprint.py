"""``playbook print``."""

from __future__ import annotations

import os
from pathlib import Path

import click

from generator.diagnostics import InputError
from generator.project import display_name
from generator.render import PAPERS, write
from generator.source import decode

MAX_BYTES = 2_000_000


@click.command(name="print", epilog="Example: playbook print output/backend/lin.md --output final")
@click.argument("handbook", type=click.Path(path_type=Path))
@click.option(
    "--to", "formats", type=click.Choice(["html", "pdf", "html,pdf"]), default="html,pdf",
    show_default=True, help="What to write.",
)  # fmt: skip
@click.option(
    "--paper", type=click.Choice(PAPERS), default="a4", show_default=True, help="Size of the PDF."
)
@click.option(
    "--output", type=click.Path(path_type=Path), help="Folder to write to; beside HANDBOOK else."
)
@click.option("--force", is_flag=True, help="Overwrite files that this tool did not write.")
def command(handbook: Path, formats: str, paper: str, output: Path | None, force: bool) -> None:
    """Make HTML and PDF of HANDBOOK, a Markdown that was edited by hand.

    The text is taken as it is: HTML, images and {{ … }} in it are printed as characters. Writes
    HANDBOOK-edited.html and .pdf.
    """
    from generator.render.page import reprint

    title = os.fsencode(handbook.stem).decode(errors="replace")  # a name may be in any encoding
    html = reprint(_text(handbook), title=title, paper=paper)
    target = (output or handbook.parent) / f"{handbook.stem}-edited"
    made = {"html": html.encode()} if "html" in formats else {}
    for suffix, content in made.items():
        _write(target, suffix, content, force=force)
    if "pdf" in formats:
        from generator.render.pdf import pdf  # loads Pango

        _write(target, "pdf", pdf(html), force=force)


def _write(target: Path, suffix: str, content: bytes, *, force: bool) -> None:
    path = target.with_name(f"{target.name}.{suffix}")
    write(path, content, private=True, force=force)
    click.echo(display_name(path))


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)  # a device may never end
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from None
    if len(raw) > MAX_BYTES:
        raise InputError(f"{path} is larger than {MAX_BYTES:,} bytes")
    text, findings = decode(raw, display_name(path))
    if findings:
        raise InputError(f"{path} cannot be read", findings)
    return text.replace("\r\n", "\n").replace("\r", "\n")
