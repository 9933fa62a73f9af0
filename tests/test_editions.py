"""Editions of one playbook in several languages are the same interview."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from generator.loading import Loader
from generator.spec import Playbook

ROOT = Path(__file__).resolve().parent.parent
SAME = {"id", "type", "icon", "minutes", "plan", "rubric", "duration", "dimension", "take"}


def playbooks() -> dict[str, dict[str, Playbook]]:
    found: dict[str, dict[str, Playbook]] = defaultdict(dict)
    for path in sorted((ROOT / "playbooks").glob("*.yaml")):
        model = Loader().load(path).model
        assert isinstance(model, Playbook)
        found[model.id][model.language] = model
    return found


def shape(value: Any, key: str = "") -> Any:
    """A playbook with its wording taken out: keys, counts, and what must be the same."""
    if isinstance(value, dict):
        return {k: shape(v, k) for k, v in value.items() if k not in ("slots", "near")}
    if isinstance(value, (list, tuple)) and key != "minutes":
        return [shape(item, key) for item in value]
    return value if key in SAME or not isinstance(value, str) else ""


@pytest.mark.parametrize("name", [n for n, editions in playbooks().items() if len(editions) > 1])
def test_editions_have_the_same_ids_minutes_and_counts(name: str) -> None:
    editions = playbooks()[name]
    first, *others = (
        shape(e.model_dump(exclude={"language", "jurisdiction"})) for e in editions.values()
    )
    assert set(editions) == {"zh-Hans", "zh-Hant", "en"}
    for other in others:
        assert other == first
    assert len({tuple(e.slots or ()) for e in editions.values()}) == 1


def test_every_edition_is_there() -> None:
    assert any(len(editions) == 3 for editions in playbooks().values())
