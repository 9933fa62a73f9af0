"""What is wrong, where, and how to mend it; imports nothing else of ours."""

from generator.diagnostics.diagnostic import Diagnostic, Place, Severity, shorten, sort_key
from generator.diagnostics.errors import (
    InputError,
    MachineError,
    PlaybookError,
    UsageError,
)
from generator.diagnostics.suggest import did_you_mean

__all__ = [
    "Diagnostic",
    "InputError",
    "MachineError",
    "Place",
    "PlaybookError",
    "Severity",
    "UsageError",
    "did_you_mean",
    "shorten",
    "sort_key",
]
