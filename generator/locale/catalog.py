"""The catalog of one language: every key required."""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.diagnostics import Diagnostic, InputError, Severity
from generator.source import read

_OURS = Path(__file__).parent / "catalogs"


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
    folders = [_OURS, *([root / "locales"] if root else [])]
    return sorted({path.stem for folder in folders for path in folder.glob("*.yaml")})


@lru_cache(maxsize=32)
def load_catalog(language: str, root: Path | None = None) -> Catalog:
    """Load a language's catalog.

    Args:
        language: A tag such as ``zh-Hans``.
        root: A project whose ``locales/`` may hold its own, which wins over ours.

    Raises:
        InputError: If there is no such catalog, or it lacks a key or has one too many.
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
            return Catalog.model_validate(document.data)
        except ValidationError as error:
            for problem in error.errors():
                loc = tuple(p for p in problem["loc"])
                code = {"missing": "STR004", "extra_forbidden": "STR003"}.get(
                    problem["type"], "STR005"
                )
                findings.append(
                    Diagnostic.at(
                        code,
                        Severity.ERROR,
                        str(path),
                        document.place(loc),
                        f"{'.'.join(map(str, loc))}: {problem['msg']}",
                        path=loc,
                        hint="compare with a catalog that is shipped; every key is required",
                    )
                )
    raise InputError(f"the catalog {path} cannot be used", findings)
