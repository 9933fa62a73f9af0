from __future__ import annotations

import xml.etree.ElementTree as ET

from generator.checks import Report
from generator.checks.reporters.junit import as_junit
from generator.diagnostics import Severity
from tests.checks.reporters.hostile import finding, hostile


def test_errors_fail_and_the_rest_is_skipped_with_its_words() -> None:
    report = Report(
        (
            finding("没有追问", hint="add 1 to 5", place=(3, 5, 3, 7)),
            finding("too long", severity=Severity.WARNING, code="TXT008", file="a.old.yaml"),
        ),
        {("playbooks/a.yaml", 3): "  - id: a"},
        4,
    )
    assert (
        as_junit(report)
        == """\
<?xml version="1.0" encoding="utf-8"?>
<testsuites name="playbook check" tests="2" failures="1" errors="0" skipped="1">
  <testsuite name="playbook check" tests="2" failures="1" errors="0" skipped="1">
    <testcase classname="playbooks/a" name="SCI004 3:5" file="playbooks/a.yaml" line="3">
      <failure message="没有追问" type="error">playbooks/a.yaml:3:5 SCI004 没有追问
    3 |   - id: a
      |     ^^
      hint: add 1 to 5</failure>
    </testcase>
    <testcase classname="a.old" name="TXT008 3:5" file="a.old.yaml" line="3">
      <skipped message="too long" type="warning">a.old.yaml:3:5 TXT008 warning: too long</skipped>
    </testcase>
  </testsuite>
</testsuites>"""
    )


def test_nothing_found_is_a_case_that_passed() -> None:
    root = ET.fromstring(as_junit(Report((), {}, 3)))
    assert (root.get("tests"), root.get("failures")) == ("1", "0")
    (case,) = root.iter("testcase")
    assert (case.get("name"), len(case)) == ("3 files checked, nothing found", 0)


def test_whatever_is_said_is_well_formed_and_nothing_is_lost() -> None:
    report = hostile()
    root = ET.fromstring(as_junit(report))
    cases = list(root.iter("testcase"))
    assert root.get("tests") == str(len(cases)) == str(len(report.findings))
    assert root.get("failures") == str(sum(1 for _ in root.iter("failure")))
    assert root.get("skipped") == str(sum(1 for _ in root.iter("skipped")))
    for case, found in zip(cases, report.findings, strict=True):
        assert case.get("name") == f"{found.code} {found.line}:{found.column}"
        (result,) = case
        assert result.tag == ("failure" if found.severity is Severity.ERROR else "skipped")
        if found.message.replace("\n", "").isprintable() and found.file.isprintable():
            assert result.get("message") == found.message
            assert case.get("file") == found.file
