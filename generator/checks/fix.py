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
from generator.loading import Loader
from generator.project import display_name
from generator.project.save import replace_file
from generator.source import parse
from generator.source.characters import line_column

_ROUNDS = 5  # a mark that is mended may show that its neighbour is wrong


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
    mending = {rule.id for rule in rules().values() if rule.fix}
    examiner = Examiner(select(wanted, unwanted) & mending, today)
    try:
        files = files_of(paths)
    except InputError:
        return  # check says what is wrong with the configuration
    for path in files:
        count = 0
        for _ in range(_ROUNDS):
            examiner.loader = Loader()
            made = _fix_once(path, examiner)
            count += made
            if not made:
                break
        if count:
            yield display_name(path), count


def _fix_once(path: Path, examiner: Examiner) -> int:
    """Make all edits of a file that do not overlap; returns how many there were."""
    loaded = examiner.loader.load(path)
    if loaded.document is None or loaded.model is None:
        return 0
    subject = examiner.subject(loaded)
    found = examiner.findings(path)
    left = {(f.code, f.line, f.column) for f in found if f.file == loaded.name}
    # only what is told: not what is suppressed, nor what no rule that runs is about
    edits = [
        edit
        for rule in rules().values()
        if rule.fix and any(code == rule.id for code, _, _ in left)
        for edit in rule.fix(subject)
        if (rule.id, *line_column(loaded.text, edit.start)) in left
    ]
    text = edited(loaded.text, edits)
    if text == loaded.text or parse(text, loaded.name)[0] is None:
        return 0  # never leave a file that can no longer be read
    _write(path, text)
    return len(edits)


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
        replace_file(path.resolve(), (codecs.BOM_UTF8 if bom else b"") + text.encode())
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror}") from None
