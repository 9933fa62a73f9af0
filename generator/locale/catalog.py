"""The catalog of one language: every key required."""

from functools import cache, lru_cache
from pathlib import Path
from string import Formatter
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from generator.diagnostics import Diagnostic, InputError, Severity
from generator.source import Document, read

_OURS = Path(__file__).parent / "catalogs"
_CODES = {"missing": "STR004", "extra_forbidden": "STR003", "gaps": "STR006"}
GAPS = {
    "minutes": {"n"},
    "minutes_range": {"low", "high"},
    "given_by": {"who"},
    "labelled": {"label", "text"},
    "made_with": {"version"},
    "weight": {"n"},
    "levels": {"value", "name"},
    "do_not_ask": {"place"},
    "feeds": {"name"},
    "set_aside": {"rule", "reason", "approver", "until"},
}
"""The gaps of each phrase in ``formats``; one that is not named here has none."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class SectionNames(_Part):
    """Names of sections and columns; an author's ``label`` may replace them."""

    goal: str
    script: str
    tone: str
    scenario: str
    constraints: str
    must_contain: str
    expected: str
    aspect: str
    ideal: str
    bonus: str
    follow_ups: str
    observe: str
    contingencies: str
    answers: str
    notes: str
    positioning: str
    flow: str
    prepare: str
    rubric: str
    tips: str


class Words(_Part):
    """Single words and short labels."""

    handbook: str
    candidate: str
    interviewer: str
    date: str
    throughout: str
    excellent: str
    why: str
    when: str
    listen_for: str
    reads_as: str
    dimension: str
    task: str
    weight: str
    must_have: str
    look_for: str
    signals: str
    anchors: str
    not_assessed: str
    record: str
    rate: str
    evidence: str
    slot: str
    printed_words: str
    source: str
    confidential: str


class Formats(_Part):
    """Phrases with gaps, filled by name."""

    minutes: str
    minutes_range: str
    given_by: str
    given: str
    empty: str
    labelled: str
    made_with: str
    weight: str
    levels: str
    do_not_ask: str
    feeds: str
    set_aside: str

    @field_validator("*")
    @classmethod
    def _gaps(cls, phrase: str, info: ValidationInfo) -> str:
        """All gaps must be there, and no others: a missing one would swallow what is printed."""
        gaps = GAPS.get(info.field_name or "", set())
        try:
            found = {gap for _, gap, _, _ in Formatter().parse(phrase) if gap is not None}
        except ValueError:  # a single brace
            found = {""}
        if found != gaps:
            shown = ", ".join(f"{{{gap}}}" for gap in sorted(gaps)) or "none"
            raise PydanticCustomError("gaps", "the gaps must be: {shown}", {"shown": shown})
        return phrase


class Lists(_Part):
    """How items are joined: two of them, or more."""

    pair: str
    middle: str
    last: str


class Catalog(_Part):
    """What is printed in one language that no author wrote.

    Attributes:
        language: The language's tag.
        html_lang: The tag for ``lang`` attributes.
        script: ``hans``, ``hant`` or ``latin``: which faces and spacing apply.
        separator: Between facts on one line.
        arrow: Between the steps of the flow line.
    """

    kind: Literal["catalog"]
    language: str
    html_lang: str
    script: Literal["hans", "hant", "latin"]
    separator: str
    arrow: str
    labels: SectionNames
    words: Words
    formats: Formats
    lists: Lists


def _path(language: str, root: Path | None) -> Path | None:
    places = [root / "locales"] if root else []
    for folder in (*places, _OURS):
        if (path := folder / f"{language}.yaml").is_file():
            return path
    return None


def available(root: Path | None = None) -> list[str]:
    """Languages that have a catalog, ours and those of the project at ``root``."""
    theirs = (path.stem for path in (root / "locales").glob("*.yaml")) if root else ()
    return sorted({*_shipped(), *theirs})


@cache
def _shipped() -> tuple[str, ...]:
    return tuple(path.stem for path in _OURS.glob("*.yaml"))


@lru_cache(maxsize=32)
def load_catalog(language: str, root: Path | None = None) -> Catalog:
    """Load a language's catalog.

    Args:
        language: A tag such as ``zh-Hans``.
        root: A project whose ``locales/`` may hold its own, which wins over ours.

    Raises:
        InputError: If there is no such catalog, or it lacks a key or a gap, or has one too many.
    """
    path = _path(language, root)
    if path is None:
        raise InputError(
            f"no catalog for the language “{language}”",
            hint=f"write {', '.join(available(root))}, or add locales/{language}.yaml",
        )
    document, findings = read(path)
    if document is not None:
        try:
            catalog = Catalog.model_validate(document.data)
        except ValidationError as error:
            findings += [_finding(document, problem) for problem in error.errors()]
        else:
            if catalog.language == language:
                return catalog
            findings.append(
                Diagnostic.at(
                    "STR006",
                    Severity.ERROR,
                    str(path),
                    document.place(("language",)),
                    f"the file is named for “{language}”, not for “{catalog.language}”",
                    path=("language",),
                    hint=f"write “language: {language}”, or rename the file",
                )
            )
    raise InputError(f"the catalog {path} cannot be used", findings)


def _finding(document: Document, problem: Any) -> Diagnostic:
    loc, kind = tuple(problem["loc"]), problem["type"]
    key = ".".join(map(str, loc))
    words = {"missing": f"the key “{key}” is missing", "extra_forbidden": f"unknown key “{key}”"}
    return Diagnostic.at(
        _CODES.get(kind, "STR005"),
        Severity.ERROR,
        document.file,
        document.place(loc, of_key=kind == "extra_forbidden"),
        words.get(kind, f"{key}: {problem['msg']}"),
        path=loc,
        hint="compare with a catalog that is shipped; every key is required",
    )
