"""The exception tree: everything that ends a command, by its exit code."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics.diagnostic import Diagnostic


class PlaybookError(Exception):
    """Base of all errors that a user is told about in plain words.

    Attributes:
        exit_code: What the command line returns for it.
        hint: A way out; may be empty.
    """

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class InputError(PlaybookError):
    """Files that cannot be used as they stand; carries what was found in them."""

    exit_code = 1

    def __init__(
        self, message: str, findings: Sequence[Diagnostic] = (), *, hint: str = ""
    ) -> None:
        super().__init__(message, hint=hint)
        self.findings = tuple(findings)


class UsageError(PlaybookError):
    """A command that asks for something that cannot be meant."""

    exit_code = 2


class MachineError(PlaybookError):
    """The machine lacks something: Pango, a font, disk space, a writable folder."""

    exit_code = 3
