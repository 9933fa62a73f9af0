"""The report as JUnit's XML, for Jenkins, GitLab and others that show test results.

A finding is a test case: an error one that failed; a warning or info one that was skipped, which
is shown with its message and fails nothing. Nothing found is one case that passed.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import PurePath

from generator.checks.reporters.places import in_repository
from generator.checks.reporters.text import findings_text, summary
from generator.checks.run import Report
from generator.diagnostics import Diagnostic, Severity

# https://www.w3.org/TR/xml/#charsets
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_junit(report: Report) -> str:
    """Write one suite."""
    failed = sum(f.severity is Severity.ERROR for f in report.findings)
    counts = {
        "tests": str(len(report.findings) or 1),
        "failures": str(failed),
        "errors": "0",
        "skipped": str(len(report.findings) - failed),
    }
    root = ET.Element("testsuites", {"name": "playbook check", **counts})
    suite = ET.SubElement(root, "testsuite", {"name": "playbook check", **counts})
    for finding in report.findings:
        _case(suite, finding, report)
    if not report.findings:
        ET.SubElement(suite, "testcase", {"classname": "playbook", "name": summary(report)})
    ET.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode")


def _case(suite: ET.Element, finding: Diagnostic, report: Report) -> None:
    file = in_repository(finding.file)
    # Jenkins takes what stands before the last dot for a package, so the suffix is left out.
    attributes = {
        "classname": PurePath(file).with_suffix("").as_posix(),
        "name": f"{finding.code} {finding.line}:{finding.column}",
        "file": file,
        "line": str(finding.line),
    }
    case = ET.SubElement(suite, "testcase", {k: _clean(v) for k, v in attributes.items()})
    failed = finding.severity is Severity.ERROR
    message = {"message": _clean(finding.message), "type": finding.severity.value}
    result = ET.SubElement(case, "failure" if failed else "skipped", message)
    (block,) = findings_text([finding], report.lines)
    result.text = _clean(block)


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
