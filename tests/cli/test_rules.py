from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner, Result

from generator.checks import rules
from generator.checks.explain import page
from generator.cli.main import main


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["rules", *arguments])


def test_all_rules_are_listed() -> None:
    result = run()
    assert result.exit_code == 0
    listed = re.findall(r"^  ([A-Z]{3}\d{3})  ", result.output, re.MULTILINE)
    assert listed == list(rules())


def test_one_rule_is_explained() -> None:
    result = run("SCI004")
    assert result.exit_code == 0
    rule = rules()["SCI004"]
    assert result.output.startswith(f"SCI004  {rule.title}\n\nseverity: warning\n")
    assert "follow_ups: [What would you give up for that?]" in result.output


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (["sci004"], ["SCI004"]),
        (["TXT001", "SCI004"], ["TXT001", "SCI004"]),
        (["YML"], [name for name in rules() if name.startswith("YML")]),
        (["YML010", "LAW"], ["YML010", *(name for name in rules() if name.startswith("LAW"))]),
    ],
)
@pytest.mark.parametrize("style", ["text", "json", "markdown"])
def test_several_and_families_in_every_format(words: list[str], ids: list[str], style: str) -> None:
    result = run(*words, "--format", style)
    assert result.exit_code == 0
    if style == "json":
        told = [rule["id"] for rule in json.loads(result.output)["rules"]]
    else:
        heading = r"^### ([A-Z]{3}\d{3}): " if style == "markdown" else r"^([A-Z]{3}\d{3})  "
        told = re.findall(heading, result.output, re.MULTILINE)
    assert told == ids


def test_json_holds_all_that_a_rule_says() -> None:
    data = json.loads(run("--format", "json").output)
    assert data["version"] == 1
    assert [rule["id"] for rule in data["rules"]] == list(rules())
    (law,) = json.loads(run("LAW001", "--format", "json").output)["rules"]
    assert law["severity_by_jurisdiction"]["uk"] == "error"
    assert law["suppress"] == "approver"


def test_the_page_is_markdown_without_ids() -> None:
    assert run("--format", "markdown").output == page(rules()) + "\n"


@pytest.mark.parametrize(
    ("word", "hint"), [("SCI0004", "did you mean “SCI004”?"), ("ZZZ", "see: playbook rules")]
)
def test_an_unknown_id_is_wrong_usage(word: str, hint: str) -> None:
    result = run(word)
    assert result.exit_code == 2
    assert f"no rule or family “{word}”" in result.stderr
    assert hint in result.stderr


def test_nothing_heavy_is_imported() -> None:
    program = (
        "import sys; from generator.cli import main\n"
        "try: main(['rules', 'SCI004'], prog_name='playbook')\n"
        "finally: print(*sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    imported = set(done.stdout.splitlines()[-1].split())
    assert "generator.checks.explain" in imported
    assert not {"weasyprint", "pypdfium2", "jinja2", "openai"} & imported
    assert "generator.render" not in imported
