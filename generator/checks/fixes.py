"""Changes that are safe to make without asking, as edits of a file's text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.checks.rule import Edit

if TYPE_CHECKING:
    from generator.checks.subject import Subject


def quote_bare_scalars(subject: Subject) -> Iterator[Edit]:
    """Put quotes around what looks like a number or a truth value and is read as text (YML010)."""
    document = subject.loaded.document
    assert document is not None
    for path in subject.loaded.bare:
        node = document.nodes[path]
        yield Edit(node.start, node.end, f'"{node.value}"')
