"""Whatever stands in a file, a check of it ends in a report with places inside the file."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.checks import Report, check
from generator.checks.reporters import REPORTERS
from generator.diagnostics import Diagnostic
from generator.spec import Candidate, Playbook, Rubric
from generator.spec.base import Model
from tests.helpers.slips import CANDIDATE, PLAYBOOK, ROOT, RUBRIC, mutated, nearly_valid, yaml_like

_BREAK = re.compile("\r\n|[\n\r]")


# What is tried, how often in every run, and how often in the slow one: 500 and 20,000 in all.
KINDS: dict[str, tuple[st.SearchStrategy[bytes], int, int]] = {
    "bytes": (st.binary(max_size=400), 60, 2_000),
    "text": (st.text(max_size=400).map(str.encode), 70, 2_000),
    "like YAML": (yaml_like().map(str.encode), 130, 6_000),
    "nearly valid": (nearly_valid().map(lambda text: text.encode(errors="replace")), 120, 5_000),
    "mutated": (mutated().map(str.encode), 120, 5_000),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A place for a file beside an edition of the same playbook in another language."""
    (tmp_path / "playbooks").mkdir()
    shutil.copy(
        ROOT / "playbooks" / "ai-assistant-backend.zh-Hant.yaml", tmp_path / "playbooks" / "a.yaml"
    )
    return tmp_path / "playbooks" / "b.yaml"


def ends_well(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    report = check([file], processes=1)
    assert isinstance(report, Report)
    lines = _BREAK.split(data.decode(errors="replace"))
    for finding in report.findings:
        assert isinstance(finding, Diagnostic)
        assert finding.line >= 1
        assert finding.column >= 1
        assert (finding.end_line, finding.end_column) >= (finding.line, finding.column)
        if Path(finding.file).absolute() == file:
            assert finding.line <= len(lines) + 1
            if finding.line <= len(lines):
                assert finding.column <= len(lines[finding.line - 1]) + 1
    for write in REPORTERS.values():
        write(report).encode()
    assert len(json.loads(REPORTERS["json"](report))["findings"]) == len(report.findings)


def try_all(file: Path, kind: str, cases: int, *, same: bool) -> None:
    strategy = KINDS[kind][0]

    @settings(
        max_examples=cases,
        deadline=None,
        derandomize=same,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def run(data: bytes) -> None:
        ends_well(file, data)

    run()


@pytest.mark.parametrize("kind", KINDS)
def test_a_check_of_anything_ends_in_a_report(file: Path, kind: str) -> None:
    try_all(file, kind, KINDS[kind][1], same=True)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_a_check_of_anything_ends_in_a_report_however_often(file: Path, kind: str) -> None:
    try_all(file, kind, KINDS[kind][2], same=False)


def test_as_many_are_tried_as_is_said() -> None:
    assert [sum(column) for column in zip(*(k[1:] for k in KINDS.values()), strict=True)] == [
        500,
        20_000,
    ]


@pytest.mark.parametrize(
    ("model", "data"), [(Playbook, PLAYBOOK), (Rubric, RUBRIC), (Candidate, CANDIDATE)]
)
def test_what_is_nearly_valid_is_valid_before(model: type[Model], data: dict[str, Any]) -> None:
    """Otherwise no change to it would come past the schema, to the rules."""
    assert isinstance(model.model_validate(data), model)
