from __future__ import annotations

import pytest

from generator.diagnostics import (
    Diagnostic,
    InputError,
    MachineError,
    Place,
    PlaybookError,
    Severity,
    UsageError,
)


@pytest.mark.parametrize(("kind", "code"), [(InputError, 1), (UsageError, 2), (MachineError, 3)])
def test_each_error_ends_with_its_own_exit_code(kind: type[PlaybookError], code: int) -> None:
    error = kind("what", hint="how")
    assert (error.exit_code, str(error), error.hint) == (code, "what", "how")
    assert isinstance(error, PlaybookError)


def test_an_input_error_carries_what_was_found() -> None:
    finding = Diagnostic.at("STR001", Severity.ERROR, "f", Place(1, 1, 1, 2), "m")
    assert InputError("what", [finding]).findings == (finding,)
    assert InputError("what").findings == ()
