"""All generated pages, by their names under docs/."""

from __future__ import annotations

from pathlib import Path

from docs_build.commands import commands_page
from docs_build.things import kind_page
from generator.spec import KINDS

DOCS = Path(__file__).resolve().parent.parent / "docs"


def pages() -> dict[str, str]:
    made = {f"reference/{kind}.md": kind_page(kind) for kind in KINDS}
    return {**made, "reference/cli.md": commands_page()}
