from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from generator import __version__
from generator.checks import Report, rules
from generator.checks.reporters.sarif import as_sarif
from generator.diagnostics import Severity
from tests.checks.reporters.hostile import finding, hostile

TESTS = Path(__file__).parents[2]
SCHEMA = json.loads((TESTS / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))


def log(report: Report) -> Any:
    data = json.loads(as_sarif(report))
    jsonschema.validate(data, SCHEMA, format_checker=jsonschema.FormatChecker())
    return data


def test_the_schema_is_that_of_the_standard() -> None:
    assert SCHEMA["properties"]["version"]["enum"] == ["2.1.0"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"version": "2.1.0"}, SCHEMA)


def test_a_finding_is_a_result() -> None:
    found = finding("没有追问", hint="add 1 to 5", file="playbooks/面试 手册.yaml")
    data = log(Report((found,), {("playbooks/面试 手册.yaml", 3): "  - id: a"}, 1))
    (run,) = data["runs"]
    assert (data["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    (result,) = run["results"]
    assert result == {
        "ruleId": "SCI004",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "没有追问\nhint: add 1 to 5"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {
                        "uri": "playbooks/%E9%9D%A2%E8%AF%95%20%E6%89%8B%E5%86%8C.yaml",
                        "uriBaseId": "%SRCROOT%",
                    },
                    "region": {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9},
                }
            }
        ],
        "partialFingerprints": result["partialFingerprints"],
    }


def test_the_rules_that_were_broken_are_explained() -> None:
    report = Report((finding(code="TXT005"), finding(code="SCI004"), finding(code="TXT005")))
    (run,) = log(report)["runs"]
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("playbook", __version__)
    assert [rule["id"] for rule in driver["rules"]] == ["TXT005", "SCI004"]
    assert [result["ruleIndex"] for result in run["results"]] == [0, 1, 0]
    rule, told = rules()["SCI004"], driver["rules"][1]
    assert told["shortDescription"]["text"] == rule.title
    assert told["fullDescription"]["text"] == rule.why
    assert told["defaultConfiguration"] == {"level": "warning"}
    assert told["properties"]["tags"] == ["interview science"]
    for text in (rule.bad, rule.good):
        assert f"```yaml\n{text}```" in told["help"]["markdown"]
        assert text.splitlines()[0] in told["help"]["text"]


@pytest.mark.parametrize(
    ("severity", "level"),
    [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "note")],
)
def test_each_severity_has_a_level(severity: Severity, level: str) -> None:
    (run,) = log(Report((finding(severity=severity),)))["runs"]
    assert run["results"][0]["level"] == level


def test_every_rule_can_be_written() -> None:
    (run,) = log(Report(tuple(finding(code=code) for code in rules())))["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == list(rules())


def test_whatever_is_said_is_valid() -> None:
    report = hostile()
    (run,) = log(report)["runs"]
    prints = {result["partialFingerprints"]["playbook/v1"] for result in run["results"]}
    assert len(prints) == len(report.findings)
    for result, found in zip(run["results"], report.findings, strict=True):
        place = result["locations"][0]["physicalLocation"]
        artifact = place["artifactLocation"]
        assert artifact["uri"].isascii()
        assert not set(artifact["uri"]) & set(' #?"<>,\\\n')
        if found.file.startswith("/"):
            assert artifact == {"uri": f"file://{found.file}"}
        else:
            assert unquote(artifact["uri"]) == found.file
            assert ":" not in artifact["uri"]
        assert (
            result["message"]["text"]
            .replace("\\[", "[")
            .replace("\\]", "]")
            .startswith(found.message)
        )
        assert "[link](" not in result["message"]["text"]


def test_nothing_found_is_a_run_without_results() -> None:
    (run,) = log(Report((), {}, 3))["runs"]
    assert run["results"] == run["tool"]["driver"]["rules"] == []


def test_an_address_of_the_project_would_be_named() -> None:
    project = tomllib.loads((TESTS.parent / "pyproject.toml").read_text("utf-8"))["project"]
    assert "urls" not in project, "name it in sarif.py as informationUri, and here"
