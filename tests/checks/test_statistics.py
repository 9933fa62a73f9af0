from __future__ import annotations

from generator.checks import Report
from generator.checks.statistics import statistics_table
from tests.checks.reporters.hostile import finding


def test_the_most_broken_rule_comes_first() -> None:
    found = (
        finding(code="STR003"),
        finding(code="SCI004"),
        finding(code="SCI004", place=(5, 1, 5, 2)),
        finding(code="SCI004", file="b.yaml"),
        finding(code="SCI003"),
    )
    assert statistics_table(Report(found)).splitlines() == [
        "     3  in     2 files  SCI004  a rated module scripts one to five neutral follow-ups",
        "     1  in     1 file   SCI003  every dimension of the rubric is observed by a module",
        "     1  in     1 file   STR003  only known keys",
    ]


def test_nothing_found_is_said() -> None:
    assert statistics_table(Report(())) == "nothing found"
