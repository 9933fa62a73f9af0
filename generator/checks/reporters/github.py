"""The report as workflow commands, which GitHub Actions shows beside the lines of a change.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from generator.checks.reporters.places import in_repository
from generator.checks.reporters.text import summary
from generator.checks.run import Report
from generator.diagnostics import Diagnostic, Severity
from generator.source import FORBIDDEN

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def as_github(report: Report) -> str:
    """One command a finding, and the line that sums up."""
    return "\n".join([*map(_command, report.findings), summary(report)])


def _command(finding: Diagnostic) -> str:
    file = in_repository(finding.file)
    properties = {"file": file, "line": str(finding.line), "endLine": str(finding.end_line)}
    if finding.line == finding.end_line:  # columns of several lines are refused
        # its end is exclusive like ours, and refused where it lies before the start
        end = max(finding.column, finding.end_column)
        properties |= {"col": str(finding.column), "endColumn": str(end)}
    properties["title"] = finding.code
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    # Only ten errors and ten warnings of a step become annotations; of the others the log shows
    # nothing but the message, so it says the place too.
    message = f"{file}:{finding.line}:{finding.column} {finding.code} {finding.message}"
    message += f"\nhint: {finding.hint}" if finding.hint else ""
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(message)}"


def _data(text: str) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return FORBIDDEN.sub("\ufffd", text)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
