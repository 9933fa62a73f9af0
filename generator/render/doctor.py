"""What this machine has of all that a PDF needs."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import MachineError
from generator.project import find_project, project_files, shipped
from generator.render.fonts import Fonts
from generator.render.pdf import FONTS_HINT, PANGO_HINT, import_weasyprint
from generator.source import read

FAMILIES = ("Noto Sans CJK SC", "Noto Serif CJK SC", "Noto Sans CJK TC", "Noto Serif CJK TC")
EMOJI = "Noto Color Emoji"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One thing that was looked for.

    Attributes:
        what: The thing and how it stands.
        good: Whether it is there.
        needed: Whether a PDF cannot do without.
        mend: The command or step that gets it; empty when it is there.
    """

    what: str
    good: bool
    needed: bool
    mend: str = ""


def examine(folder: Path) -> list[Verdict]:
    """Look for Pango, HarfBuzz-Subset and fonts that cover a project.

    Args:
        folder: Where the project is looked for.
    """
    return [_pango(), *_harfbuzz_subset(), *_fonts(folder)]


def _pango() -> Verdict:
    try:
        weasyprint = import_weasyprint()
    except MachineError as error:
        return Verdict(f"Pango: {error}", False, True, error.hint)
    from weasyprint.text.ffi import pango

    number: int = pango.pango_version()
    version = f"{number // 10000}.{number // 100 % 100}.{number % 100}"
    return Verdict(f"WeasyPrint {weasyprint.__version__} with Pango {version}", True, True)


def _harfbuzz_subset() -> list[Verdict]:
    try:
        import_weasyprint()
    except MachineError:
        return []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        from weasyprint.text import ffi

    if ffi.harfbuzz_subset is not None:
        return [Verdict("HarfBuzz-Subset", True, False)]
    what = "HarfBuzz-Subset is missing: a Chinese PDF takes many times as long"
    return [Verdict(what, False, False, "on Debian: apt-get install libharfbuzz-subset0")]


def _fonts(folder: Path) -> list[Verdict]:
    try:
        fonts = Fonts()
    except OSError:
        return [Verdict("fontconfig is missing", False, True, PANGO_HINT)]
    have = {(face.family, face.style) for face in fonts.faces}
    verdicts = []
    for family in FAMILIES:
        lacking = [style for style in ("Regular", "Bold") if (family, style) not in have]
        what = f"{family}{': no ' + ' and no '.join(lacking) if lacking else ''}"
        verdicts.append(Verdict(what, not lacking, True, FONTS_HINT if lacking else ""))
    emoji = any(face.family == EMOJI for face in fonts.faces)
    verdicts.append(Verdict(EMOJI, emoji, False, "" if emoji else FONTS_HINT))
    characters = _characters(folder)
    if missing := fonts.without_glyph(characters):
        shown = " ".join(f"{c} (U+{ord(c):04X})" for c in missing[:10])
        verdicts.append(Verdict(f"no font has {shown}", False, True, FONTS_HINT))
    else:
        verdicts.append(
            Verdict(f"the fonts have all {len(characters)} characters of this project", True, True)
        )
    return verdicts


def _characters(folder: Path) -> set[str]:
    """What the files of a project and our own hold; outside a project, our own only."""
    root = find_project(folder).root
    ours = {shipped() / "playbooks", shipped() / "rubrics"}
    found: set[str] = set()
    for place in ours | ({root} if root else set()):
        for path in project_files(place, find_project(place)):
            document, _ = read(path)
            if document:
                found |= set(document.text)
    return found
