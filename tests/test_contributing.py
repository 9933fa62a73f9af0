"""What CONTRIBUTING shows of a rule is the rule."""

from __future__ import annotations

import re
from pathlib import Path

from generator.checks import rules

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
SECTION = TEXT.partition("\n## Adding a rule\n")[2].partition("\n## ")[0]
EXAMPLES = ROOT / "tests" / "rules" / "SCI004"


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", SECTION, re.DOTALL | re.MULTILINE)


def test_the_rule_shown_is_the_real_one() -> None:
    source = (ROOT / "generator" / "checks" / "rules" / "sci004_follow_ups.py").read_text("utf-8")
    check, rule = blocks("python")
    assert f"\n{check}\n" in source
    assert source.endswith(f"\n{rule}")


def test_the_example_shown_is_the_real_one() -> None:
    assert blocks("yaml") == [(EXAMPLES / "bad-none.yaml").read_text("utf-8")]
    for line in (EXAMPLES / "bad-none.expected").read_text("utf-8").splitlines():
        assert f"`{line}`" in " ".join(SECTION.split())


def test_every_rule_named_is_one() -> None:
    assert set(re.findall(r"\b[A-Z]{3}\d{3}\b", SECTION)) <= set(rules())
