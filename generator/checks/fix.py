"""Apply the edits of rules to files, leaving all other bytes as they are."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from generator.checks.examine import Examiner
from generator.checks.registry import rules, select
from generator.checks.rule import Edit
from generator.checks.run import files_of
from generator.diagnostics import InputError, MachineError
from generator.source import parse


def fix_files(
    paths: Sequence[Path], wanted: Sequence[str], unwanted: Sequence[str], today: date
) -> Iterator[tuple[str, int]]:
    """Mend what is safe to mend.

    Args:
        paths: Files and folders, as for a check.
        wanted: Ids or families of rules; none means all.
        unwanted: Ids or families that are left out.
        today: The day of the check.

    Yields:
        Each file that was changed, and how many edits were made.

    Raises:
        MachineError: If a file cannot be written.
    """
    selected = select(wanted, unwanted)
    try:
        files = files_of(paths)
    except InputError:
        return  # check says what is wrong with the configuration
    for path in files:
        examiner = Examiner(selected, today)
        loaded = examiner.loader.load(path)
        if loaded.document is None or loaded.model is None:
            continue
        subject = examiner.subject(loaded)
        left = {(f.code, f.path) for f in examiner.findings(path)}
        edits: list[Edit] = []
        for rule in rules().values():
            if rule.fix and rule.id in selected and any(code == rule.id for code, _ in left):
                edits += rule.fix(subject)
        if edits and (text := edited(loaded.text, edits)) != loaded.text:
            if parse(text, loaded.name)[0] is None:
                continue  # never leave a file that can no longer be read
            _write(path, text)
            yield loaded.name, len(edits)


def edited(text: str, edits: Sequence[Edit]) -> str:
    """A text with edits made; of two that overlap, the first."""
    out: list[str] = []
    at = 0
    for edit in sorted(set(edits)):
        if edit.start >= at:
            out += text[at : edit.start], edit.new
            at = edit.end
    return "".join([*out, text[at:]])


def _write(path: Path, text: str) -> None:
    try:
        bom = path.read_bytes().startswith(codecs.BOM_UTF8)
        path.write_bytes((codecs.BOM_UTF8 if bom else b"") + text.encode())
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror}") from None
