from __future__ import annotations

import re
from pathlib import Path

from tests.examples import examples, reading

GENERATOR = Path(__file__).parents[2] / "generator"
ELSEWHERE = {
    "REF006": "found when a candidate meets a playbook: tests/loading/test_interview.py",
    "TPL001": "found in a template of the project: tests/render/test_templates.py",
    "TPL002": "found in a template of the project: tests/render/test_handbook.py",
}


def emitted() -> set[str]:
    """Every code that our program reports, less what the rules of ``rules`` find."""
    files = (path for path in GENERATOR.rglob("*.py") if path.parent.name != "rules")
    found = (re.findall(r'(?<!\[)"([A-Z]{3}\d{3})"', path.read_text("utf-8")) for path in files)
    return {code for codes in found for code in codes}


def test_every_code_is_a_rule_that_reading_or_rendering_judges() -> None:
    assert emitted() == set(reading())


def test_every_code_stands_in_an_example() -> None:
    shown = {wish.code for example in examples("invalid") for wish in example.expected()}
    assert emitted() - shown == set(ELSEWHERE)


def test_every_exception_is_tested_where_it_says() -> None:
    for code, why in ELSEWHERE.items():
        test = GENERATOR.parent / why.rpartition(": ")[2]
        assert code in test.read_text("utf-8")


def test_every_example_of_an_error_in_yaml_has_a_way_out() -> None:
    for example in examples("invalid"):
        for _, finding in example.findings():
            if finding.code.startswith(("YML", "REF", "TXT")):
                assert finding.hint, f"{example.name}: {finding.message}"


def test_no_message_is_written_by_python_or_pydantic() -> None:
    strange = re.compile(r"Traceback|Error|Input should|\bNone\b|\bdict\b|\btuple\b|\[type=|'str'")
    for example in examples("invalid"):
        for _, finding in example.findings():
            assert not strange.search(f"{finding.message} {finding.hint}"), finding
