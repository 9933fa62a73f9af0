"""Read one file and validate it against the model of its kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.diagnostics import Severity, did_you_mean
from generator.diagnostics.diagnostic import YamlPath
from generator.loading.loaded import Loaded
from generator.loading.schema import validate
from generator.loading.structure import check_structure
from generator.loading.texts import check_texts
from generator.project import display_name
from generator.source import core_type, parse, read_text
from generator.spec import KINDS, walk

_NAMES = ("id", "language", "rubric", "dimension")
"""Fields whose pattern refuses a number anyway, though no truth value."""


def load_file(path: Path) -> Loaded:
    """Read a playbook, rubric or candidate.

    Args:
        path: The file.

    Returns:
        The file as far as it can be read, with all its own errors. References to other files are
        not looked at.
    """
    loaded = Loaded(path, display_name(path))
    loaded.text, loaded.findings = read_text(path, loaded.name)
    if not loaded.findings:
        loaded.document, loaded.findings = parse(loaded.text, loaded.name)
    if loaded.document is None or not _kind(loaded):
        return loaded
    model = KINDS[loaded.kind]
    loaded.leaves = walk(model, loaded.data)
    if _bare_scalars(loaded):
        loaded.leaves = walk(model, loaded.data)
    empty = _empty_values(loaded)
    loaded.model = validate(loaded, model, skip=empty)
    check_texts(loaded)
    check_structure(loaded)
    if any(f.severity is Severity.ERROR for f in loaded.findings):
        loaded.model = None
    return loaded


def _kind(loaded: Loaded) -> bool:
    kinds = ", ".join(KINDS)
    if not isinstance(loaded.data, dict):
        loaded.report(
            "STR001", (), "the file is not a mapping of keys", f"begin with “kind: …”: {kinds}"
        )
        return False
    kind = loaded.data.get("kind")
    if "kind" not in loaded.data:
        loaded.report("STR001", (), "the key “kind” is missing", f"begin with “kind: …”: {kinds}")
        return False
    if not isinstance(kind, str) or kind not in KINDS:
        hint = did_you_mean(str(kind), KINDS, otherwise=f"write one of {kinds}")
        shown = f" “{kind}”" if isinstance(kind, str) else ""
        loaded.report("STR001", ("kind",), f"unknown kind{shown}", hint)
        return False
    loaded.kind = kind
    return True


def _bare_scalars(loaded: Loaded) -> bool:
    """Take what YAML reads as a number or truth for text, where text belongs, with a warning.

    Returns:
        Whether the data changed.
    """
    changed = False
    document = loaded.document
    assert document is not None
    odd = {p for p in document.odd if core_type(document.nodes[p].value) != "null"}
    for leaf in loaded.leaves if odd else ():
        if leaf.path not in odd:
            continue
        node = document.nodes[leaf.path]
        if not isinstance(leaf.value, str):
            _set(loaded.data, leaf.path, node.value)
            changed = True
        name = leaf.field.rsplit(".", 1)[-1] in _NAMES
        if not name or core_type(node.value) == "bool":
            loaded.bare.append(leaf.path)
            loaded.report(
                "YML010",
                leaf.path,
                f"{node.value} is read as text here; editors take it for a {_noun(node.value)}",
                f'put it in quotes: "{node.value}"',
                severity=Severity.WARNING,
            )
    return changed


def _noun(lexeme: str) -> str:
    return "truth value" if core_type(lexeme) == "bool" else "number"


def _set(data: Any, path: YamlPath, value: str) -> None:
    for part in path[:-1]:
        data = data[part]
    data[path[-1]] = value


def _empty_values(loaded: Loaded) -> set[YamlPath]:
    """Report keys and items without a value; no model has a use for them."""
    found: set[YamlPath] = set()
    assert loaded.document is not None
    scalars = (loaded.document.nodes[path].value for path in loaded.document.odd)
    if not any(core_type(value) == "null" for value in scalars):
        return found
    stack: list[tuple[YamlPath, Any]] = [((), loaded.data)]
    while stack:
        path, value = stack.pop()
        if value is None:
            found.add(path)
            name = f"the key “{path[-1]}”" if isinstance(path[-1], str) else "this item"
            loaded.report("STR005", path, f"{name} has no value", "write one, or leave it out")
        elif isinstance(value, dict):
            stack += [((*path, k), v) for k, v in value.items()]
        elif isinstance(value, list):
            stack += [((*path, i), v) for i, v in enumerate(value)]
    return found
