from __future__ import annotations

import pytest

from generator.cli.fail import fail, show
from generator.diagnostics import (
    Diagnostic,
    InputError,
    MachineError,
    Place,
    PlaybookError,
    Severity,
    UsageError,
)

FINDING = Diagnostic.at("TST001", Severity.ERROR, "a.yaml", Place(2, 3, 2, 6), "this is wrong")


def test_an_error_is_plain_words_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    show(PlaybookError("it went wrong"))
    assert capsys.readouterr() == ("", "error: it went wrong\n")


def test_a_hint_comes_last(capsys: pytest.CaptureFixture[str]) -> None:
    show(InputError("it went wrong", [FINDING], hint="do this"))
    assert capsys.readouterr().err == (
        "a.yaml:2:3 TST001 this is wrong\nerror: it went wrong\nhint: do this\n"
    )


def test_a_finding_shows_its_line_where_it_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    show(InputError("no", [FINDING]), {("a.yaml", 2): "  abc d"})
    assert capsys.readouterr().err.splitlines()[1:3] == ["    2 |   abc d", "      |   ^^^"]


@pytest.mark.parametrize(
    ("error", "code"),
    [(PlaybookError("a"), 1), (InputError("a"), 1), (UsageError("a"), 2), (MachineError("a"), 3)],
)
def test_an_error_has_its_exit_code(error: PlaybookError, code: int) -> None:
    with pytest.raises(SystemExit) as raised:
        fail(error)
    assert raised.value.code == code
