"""Which module observes which dimension, as a table for each playbook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.checks.reporters.text import width
from generator.checks.run import files_of
from generator.loading import Loader
from generator.spec import Playbook, Rubric


def coverage_table(paths: Sequence[Path]) -> str:
    """The coverage of all playbooks among some files.

    Args:
        paths: Files and folders, as for a check.

    Returns:
        For each playbook a table: a row a dimension of its rubric, a column a module, in each
        cell how many observation points; a last column for what is watched throughout. A
        dimension that nothing observes is marked with “!”.
    """
    tables = []
    for path in files_of(paths):
        loader = Loader()
        loaded = loader.load(path)
        if loaded.kind != "playbook":
            continue
        rubric = loader.rubric_of(loaded)
        if not isinstance(loaded.model, Playbook):
            tables.append(f"{loaded.name}\n  cannot be read; “playbook check” says why")
        elif rubric is None or not isinstance(rubric.model, Rubric):
            tables.append(f"{loaded.name}\n  names no rubric that can be read")
        else:
            tables.append(
                f"{loaded.name}, rubric {rubric.name}\n" + _table(loaded.model, rubric.model)
            )
    return "\n\n".join(tables) or "no playbooks"


def _table(playbook: Playbook, rubric: Rubric) -> str:
    columns = [(module.id, module.observe or ()) for module in playbook.modules]
    if playbook.observe:
        columns.append(("throughout", playbook.observe))
    head = ["dimension", *(name for name, _ in columns), "weight"]
    rows = [head]
    for dimension in rubric.dimensions:
        counts = [sum(o.dimension == dimension.id for o in points) for _, points in columns]
        mark = "" if any(counts) else " !"
        weight = "" if dimension.weight is None else str(dimension.weight)
        rows.append([f"{dimension.id}{mark}", *(str(n) if n else "·" for n in counts), weight])
    widths = [max(width(row[i]) for row in rows) for i in range(len(head))]
    return "\n".join(
        "  "
        + "  ".join(
            cell + " " * (w - width(cell)) if not i else " " * (w - width(cell)) + cell
            for i, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )
