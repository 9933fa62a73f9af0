"""docs/rules.md is what the rules say."""

from __future__ import annotations

import re
from pathlib import Path

from generator.checks import rules
from generator.checks.explain import page

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "rules.md"


def test_the_page_of_rules_is_up_to_date(update_goldens: bool) -> None:
    text = page(rules()) + "\n"
    if update_goldens:
        PAGE.write_text(text, "utf-8")
    assert PAGE.read_text("utf-8") == text, "run: playbook rules --format markdown > docs/rules.md"


def test_every_path_that_it_names_is_there() -> None:
    text = PAGE.read_text("utf-8").rpartition("\n## ")[2]
    names = re.findall(r"`((?:generator|templates|tests)/[^`]*)`", text)
    assert len(names) >= 5
    for name in names:
        assert (ROOT / name).exists(), name
