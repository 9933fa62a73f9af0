"""Names of files, and fingerprints of findings, as services of a repository know them."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.checks.run import Report
from generator.diagnostics import Diagnostic

_ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""Where the repository lies, as GitHub and GitLab say in their jobs."""


def in_repository(file: str) -> str:
    """A file's name relative to the repository, with forward slashes.

    A job may run in a folder of the repository; the services want names from its root. Elsewhere,
    and for a file outside, the name stays as it is.
    """
    for name in _ROOTS:
        root, path = os.environ.get(name), Path(file).absolute()
        if root and path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return Path(file).as_posix()


def fingerprints(report: Report) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding with 32 hexadecimal digits that know it again when its line moves.

    They are made from the file, the rule and what the line says. Of findings that are alike in
    these, the second and further ones also from their number, so that no two are the same.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in report.findings:
        line = report.lines.get((finding.file, finding.line), "").strip()
        known_by = (in_repository(finding.file), finding.code, line)
        seen[known_by] += 1
        text = "\0".join((*known_by, str(seen[known_by])))
        yield finding, hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:32]
