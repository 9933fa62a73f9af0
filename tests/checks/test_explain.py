from __future__ import annotations

import dataclasses
import re
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt

from generator.checks import Rule, rules
from generator.checks.explain import as_data, as_markdown, as_plain, page, section, snippet, table
from generator.checks.rule import FAMILIES, Suppressible
from generator.spec.suppression import Suppression

ALL = [pytest.param(rule, id=rule.id) for rule in rules().values()]


def test_a_table_has_a_line_a_rule_under_its_family() -> None:
    blocks = table(rules().values()).split("\n\n")
    for block in blocks:
        head, *lines = block.splitlines()
        family, _, about = head.partition(": ")
        assert about == FAMILIES[family]
        assert all(line.startswith(f"  {family}") for line in lines)
    assert sum(len(block.splitlines()) - 1 for block in blocks) == len(rules())


def test_a_line_of_the_table() -> None:
    assert table([rules()["SCI008"]]).splitlines()[1] == (
        "  SCI008  error    with an approver  the weights of a rubric sum to 100"
    )
    assert "  LAW001  by law   " in table([rules()["LAW001"]])


@pytest.mark.parametrize("rule", ALL)
def test_a_snippet_is_what_the_rule_asks_for(rule: Rule) -> None:
    if rule.suppress is Suppressible.NEVER:
        assert snippet(rule) == ""
        return
    text = snippet(rule).replace("YYYY-MM-DD", "2026-12-31")
    (given,) = yaml.load(text, yaml.BaseLoader)["suppress"]
    made = Suppression.model_validate(given)
    assert made.rule == rule.id
    assert (made.approver and made.until) or rule.suppress is Suppressible.REASON


@pytest.mark.parametrize("rule", ALL)
def test_nothing_of_a_rule_is_left_out(rule: Rule) -> None:
    plain, markdown = as_plain(rule), as_markdown(rule)
    for text in (plain, markdown):
        words = " ".join(text.split())
        assert " ".join(rule.why.split()) in words
        assert rule.source in words
        for law in rule.by_jurisdiction:
            assert f"({law})" in words or "(where no jurisdiction is named)" in words
        for example in (rule.bad, rule.good, snippet(rule)):
            for line in example.splitlines():
                assert line.strip() in text
    blocks = [t.content for t in MarkdownIt().parse(markdown) if t.type == "fence"]
    assert blocks == [text for text in (rule.bad, rule.good, snippet(rule)) if text]
    assert max(map(len, re.findall(r"^(?! {4}).*$", plain, re.MULTILINE))) <= 96


def test_a_fence_is_longer_than_those_inside() -> None:
    rule = dataclasses.replace(rules()["SCI004"], bad="notes: |\n  ```\n  x\n  ```\n")
    blocks = [t.content for t in MarkdownIt().parse(as_markdown(rule)) if t.type == "fence"]
    assert blocks[0] == rule.bad


def test_data_is_plain() -> None:
    data: dict[str, Any] = as_data(rules()["LAW001"])
    assert data["severity_by_jurisdiction"] == {"us": "error", "uk": "error", "unknown": "warning"}
    assert (data["family"], data["fix"], data["kinds"]) == ("LAW", False, ["playbook"])
    assert as_data(rules()["YML010"])["fix"] is True


def test_the_page_has_an_anchor_for_each_rule() -> None:
    text = page(rules())
    assert re.findall(r'<a id="(\w+)"></a>', text) == [name.lower() for name in rules()]
    for rule in rules().values():
        assert section(rule) in text
