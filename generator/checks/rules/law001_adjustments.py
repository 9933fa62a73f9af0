"""An opening offers adjustments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.rule import UNKNOWN, Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity

_OFFER = re.compile(
    r"\b(?:adjust(?:ments?)?|accommodat(?:e|ions?)|accessib\w+)\b"
    r"|\b(?:need|like|want) (?:anything|something|us to do anything)\b[^.?!\n]{0,40}"
    r"\b(?:differently|easier|comfortabl\w+|take part|participate)\b"
    r"|便利|合理[调調]整|[无無]障[碍礙]|[调調]整[^。？！\n]{0,12}(?:方式|安排|[环環]境|[节節]奏|形式)"
    r"|(?:需要|希望)[^。？！\n]{0,16}(?:特殊|特別|特别|另外|其他|任何)[^。？！\n]{0,8}(?:安排|[协協]助|支持|支援)"
    r"|(?:需要|希望)我们?[^。？！\n]{0,10}(?:安排|[协協]助|配合|[调調]整)",
    re.IGNORECASE,
)
_FIELDS = ("script", "notes", "prepare", "follow_ups", "contingencies")


def check(subject: Subject) -> Iterator[Match]:
    """Look for an offer of adjustments in the opening."""
    openings = [path for path, module in subject.modules() if module.type == "opening"]
    for leaf in subject.loaded.leaves:
        if leaf.path[:2] in openings and leaf.path[2] in _FIELDS and _OFFER.search(leaf.value):
            return
    laws = [j for j in subject.jurisdictions if j in RULE.by_jurisdiction]
    whose = f"under the law of {' and '.join(laws)}" if laws else "and no jurisdiction is named"
    hint = "say, for everyone: “Is there anything we can adjust to make this easier for you?”"
    hint += "" if laws else "; or name whose law applies: “jurisdiction: [cn]”"
    message = f"the opening offers no adjustments, {whose}"
    if not openings:
        yield Match((), message, hint)
    elif subject.loaded.get(*openings[0], "script"):
        yield Match((*openings[0], "script"), message, hint, of_key=True)
    else:
        yield Match(openings[0], message, hint)


RULE = Rule(
    "LAW001",
    "the opening offers adjustments to everyone",
    Severity.ERROR,
    "Somebody who needs one must not have to ask first; the duty to adjust begins with the "
    "interview. Where no jurisdiction is named it is not known that the law asks for it, so there "
    "it is a warning.",
    "US: Americans with Disabilities Act, 42 U.S.C. 12112(b)(5); UK: Equality Act 2010, ss 20, 60",
    """\
jurisdiction: [uk]
modules:
  - {id: talk, type: opening, title: Talk, minutes: 30, script: [Welcome.]}
""",
    """\
jurisdiction: [uk]
modules:
  - id: talk
    type: opening
    title: Talk
    minutes: 30
    script: ["Welcome. Is there anything we can adjust to make this easier for you?"]
""",
    Suppressible.APPROVER,
    check=check,
    by_jurisdiction={"us": Severity.ERROR, "uk": Severity.ERROR, UNKNOWN: Severity.WARNING},
)
