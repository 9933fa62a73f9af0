"""How well the rules of asking tell bad lines from good ones, by the collection tests/questions.

Lines of even index in each list were there to develop the rules on, those of odd index are held
out. Each line stands in a file as an author would write it, and the rules themselves are asked.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.checks import rules
from generator.checks.examine import Examiner
from generator.diagnostics import Severity

QUESTIONS = Path(__file__).parents[1] / "questions"
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
HALVES = ("development", "held-out")
RULES = {
    "SCI010": "brain-teaser",
    "SCI011": "leading",
    "SCI012": "double-barrelled",
    "SCI013": "yes-no",
    "SCI014": "bare-anchor",
    "SCI016": "verdict",
    "SCI017": "claim",
}
"""Which bad lines a rule is after."""

FAITHFUL = 0.90
"""The precision under which a rule's findings are only hints."""

_SLOT = re.compile(r"\{\{ *(\w+) *\}\}")
_PERSON = ("name", "salutation")


class Line(NamedTuple):
    """A line of the collection.

    ``kind`` is what is wrong with it; for a good line: ``say``, ``anchor`` or ``other``.
    """

    language: str
    kind: str
    good: bool
    half: str
    text: str


class Tally(NamedTuple):
    """How a rule did: bad lines found and missed, good lines flagged, bad lines of another kind."""

    found: int = 0
    missed: int = 0
    false: int = 0
    elsewhere: int = 0

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0


def lines() -> list[Line]:
    return [
        Line(language, kind, good, HALVES[index % 2], text)
        for language in LANGUAGES
        for good, name in ((False, "bad.yaml"), (True, "good.yaml"))
        for kind, texts in _read(QUESTIONS / language / name).items()
        for index, text in enumerate(texts)
    ]


def _read(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load(path.read_text("utf-8"))
    return found


def flagged(some: Iterable[Line]) -> dict[Line, frozenset[str]]:
    """The rules that each line breaks, where it stands in a file."""
    by_language: dict[str, list[Line]] = {}
    for line in some:
        by_language.setdefault(line.language, []).append(line)
    found: dict[Line, set[str]] = {line: set() for one in by_language.values() for line in one}
    with tempfile.TemporaryDirectory() as name:
        for language, of_it in by_language.items():
            anchors = [line for line in of_it if line.kind in ("anchor", "bare-anchor")]
            # What is meant for the interviewer stands where it is not said.
            tips = [line for line in of_it if line.kind == "other"]
            said = [line for line in of_it if line not in anchors and line not in tips]
            found_in = _findings(Path(name), _playbook(language, said, tips))
            for path, code in found_in:
                if path[0] == "tips":
                    found[tips[path[1]]].add(code)
                else:
                    found[said[path[3]]].add(code)
            for path, code in _findings(Path(name), _rubric(language, anchors)):
                found[anchors[path[1]]].add(code)
    return {line: frozenset(codes) for line, codes in found.items()}


def _playbook(language: str, said: list[Line], tips: list[Line]) -> dict[str, Any]:
    slots = {name for line in said for name in _SLOT.findall(line.text)} - {*_PERSON}
    return {
        "kind": "playbook",
        "format": 1,
        "id": "collection",
        "language": language,
        "title": "X",
        "role": {"title": "X"},
        "duration": 60,
        "slots": {slot: {"take": "phrase", "from": "experience"} for slot in sorted(slots)}
        or {"unused": {"take": "phrase", "from": "experience"}},
        "modules": [
            {
                "id": "asking",
                "type": "behavioural",
                "title": "X",
                "minutes": 60,
                "script": [
                    {"say": line.text, **({"otherwise": "X"} if "{{" in line.text else {})}
                    for line in said
                ]
                or ["X"],
            }
        ],
        "tips": [line.text for line in tips] or ["X"],
    }


def _rubric(language: str, anchors: list[Line]) -> dict[str, Any]:
    return {
        "kind": "rubric",
        "format": 1,
        "id": "collection",
        "levels": [{"value": 1, "name": "I"}, {"value": 2, "name": "II"}],
        "dimensions": [
            {"id": f"d{index}", "name": "X", "anchors": {"1": {language: line.text}}}
            for index, line in enumerate(anchors)
        ]
        or [{"id": "d", "name": "X"}],
    }


def _findings(folder: Path, data: Mapping[str, Any]) -> list[tuple[tuple[Any, ...], str]]:
    path = folder / f"{data['kind']}.yaml"
    path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    examiner = Examiner(frozenset(RULES), date(2026, 1, 1))
    subject = examiner.subject(examiner.loader.load(path))
    assert subject.loaded.model is not None, [f.message for f in subject.loaded.findings]
    return [
        (match.path, code)
        for code in RULES
        if data["kind"] in rules()[code].kinds and (check := rules()[code].check)
        for match in check(subject)
    ]


def measured() -> dict[tuple[str, str, str], Tally]:
    """A tally for each rule, language and half; the language ``all`` sums the others."""
    tallies: dict[tuple[str, str, str], Tally] = {}
    for line, codes in flagged(lines()).items():
        for code, kind in RULES.items():
            hit = code in codes
            one = Tally(
                found=int(hit and line.kind == kind),
                missed=int(not hit and line.kind == kind),
                false=int(hit and line.good),
                elsewhere=int(hit and not line.good and line.kind != kind),
            )
            for language in (line.language, "all"):
                key = (code, language, line.half)
                tally = tallies.get(key, Tally())
                tallies[key] = Tally(*(a + b for a, b in zip(tally, one, strict=True)))
    return tallies


def severity(tally: Tally) -> Severity:
    """What a rule's findings may weigh, by its lines held out."""
    return Severity.WARNING if tally.precision >= FAITHFUL else Severity.INFO


def found(language: str, text: str, kind: str = "say") -> frozenset[str]:
    """The rules that one text breaks, said or as an anchor."""
    line = Line(language, kind, True, HALVES[0], text)
    return flagged([line])[line]
