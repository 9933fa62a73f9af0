"""All rules, found in the folder ``rules``: a file there is all that a new one takes."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache

from generator.checks import rules as _folder
from generator.checks.rule import FAMILIES, Rule
from generator.diagnostics import UsageError, did_you_mean


@cache
def rules() -> dict[str, Rule]:
    """Every rule by its id, in order of families and numbers."""
    found: list[Rule] = []
    for module in pkgutil.iter_modules(_folder.__path__):
        part = importlib.import_module(f"{_folder.__name__}.{module.name}")
        found += getattr(part, "RULES", None) or [part.RULE]
    order = list(FAMILIES)
    found.sort(key=lambda rule: (order.index(rule.family), rule.id))
    by_id = {rule.id: rule for rule in found}
    assert len(by_id) == len(found), "an id is given twice"
    return by_id


def select(wanted: Iterable[str] = (), unwanted: Iterable[str] = ()) -> frozenset[str]:
    """The ids that a selection leaves.

    Args:
        wanted: Ids or family prefixes; none means all.
        unwanted: Ids or prefixes to leave out. The longer of two that fit a rule decides.

    Raises:
        UsageError: If one fits no rule.
    """
    known = rules()
    wanted, unwanted = tuple(wanted), tuple(unwanted)
    for word in (*wanted, *unwanted):
        if not word or not any(name.startswith(word) for name in known):
            near = did_you_mean(word.upper(), [*known, *FAMILIES], otherwise="see: playbook rules")
            raise UsageError(f"no rule or family “{word}”", hint=near)

    def longest(words: tuple[str, ...], name: str) -> int:
        return max((len(word) for word in words if name.startswith(word)), default=-1)

    kept = set()
    for name in known:
        for_it, against_it = longest(wanted, name), longest(unwanted, name)
        if (not wanted or for_it >= 0) and (against_it < 0 or for_it > against_it):
            kept.add(name)
    return frozenset(kept)
