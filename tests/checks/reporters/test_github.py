from __future__ import annotations

import re

import pytest

from generator.checks import Report
from generator.checks.reporters.github import as_github
from generator.diagnostics import Severity
from tests.checks.reporters.hostile import finding, hostile

COMMAND = re.compile(r"::(error|warning|notice) ([^\n]*?)::([^\n]*)")


def read(line: str) -> tuple[str, dict[str, str], str]:
    """A command as GitHub's runner reads it."""
    match = COMMAND.fullmatch(line)
    assert match, line
    properties = {}
    for part in match[2].split(","):
        name, _, value = part.partition("=")
        for written, meant in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n")):
            value = value.replace(written, meant)
        properties[name] = value.replace("%25", "%")
    message = match[3].replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
    return match[1], properties, message


def test_a_finding_is_a_command() -> None:
    found = finding("没有追问", hint="add 1 to 5", file="playbooks/面试.yaml")
    assert as_github(Report((found,), {}, 2)) == (
        "::error file=playbooks/面试.yaml,line=3,endLine=3,col=5,endColumn=9,title=SCI004"
        "::playbooks/面试.yaml:3:5 SCI004 没有追问%0Ahint: add 1 to 5\n"
        "2 files checked: 1 error"
    )


@pytest.mark.parametrize(
    ("severity", "command"),
    [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "notice")],
)
def test_each_severity_has_a_command(severity: Severity, command: str) -> None:
    assert as_github(Report((finding(severity=severity),))).startswith(f"::{command} ")


def test_what_spans_lines_has_no_columns() -> None:
    _, properties, _ = read(as_github(Report((finding(place=(3, 5, 4, 2)),))).splitlines()[0])
    assert properties == {
        "file": "playbooks/a.yaml", "line": "3", "endLine": "4", "title": "SCI004",
    }  # fmt: skip


def test_an_end_is_never_before_its_start() -> None:
    _, properties, _ = read(as_github(Report((finding(place=(3, 5, 3, 1)),))).splitlines()[0])
    assert (properties["col"], properties["endColumn"]) == ("5", "5")


def test_whatever_is_said_stays_one_command() -> None:
    report = hostile()
    *commands, last = as_github(report).split("\n")
    assert last == f"6 files checked: {last.partition(': ')[2]}"
    assert len(commands) == len(report.findings)
    for line, found in zip(commands, report.findings, strict=True):
        _, properties, message = read(line)
        assert properties["title"] == found.code
        assert properties["line"] == str(found.line)
        if found.message.isprintable() and found.file.isprintable():
            assert properties["file"] == found.file
            assert message.startswith(
                f"{found.file}:{found.line}:{found.column} {found.code} {found.message}"
            )
        assert "\x1b" not in line


def test_nothing_found_is_the_summary() -> None:
    assert as_github(Report((), {}, 3)) == "3 files checked, nothing found"
