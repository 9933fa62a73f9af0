"""An opening offers adjustments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.pattern import lazy
from generator.checks.rule import UNKNOWN, Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity
from generator.diagnostics.diagnostic import YamlPath

_ZH = (
    r"便利(?!店|商店)|[无無]障[碍礙]|[调調]整|[协協]助|[辅輔]助|放慢|手[语語]|[轮輪]椅"
    r"|特[殊别別]|[额額]外"
)
_NOUN = (
    r"(?<!price )(?<!pay )(?<!salary )"
    r"(?:adjust(?:ments?|ed)|accommodations?(?! (?:in|at|near|has|is|was)\b)|accessib\w+)\b"
    r"(?! (?:team|desk|department|engine|system)\b)"
)
# An offer, what is offered, and that it is for whoever is interviewed, in one sentence.
_OFFERED = lazy(
    r"\b(?:anything|something|what|how|whatever|if|where)\b[^.?!;\n]{0,60}?"
    r"\b(?:adjust|accommodate|change|do)\b[^.?!;\n]{0,60}?"
    r"\b(?:for you|easier|comfortabl[ey]|take part|your best|you need)\b"
    r"|\b(?:needs?|require|like|want|request|ask for|know|tell|offer|provide|reasonable|any|help)\b"
    rf"[^.?!;\n]{{0,50}}?\b{_NOUN}"
    rf"|\bwe (?:can |will |gladly )?(?:make|arrange)\b[^.?!;\n]{{0,30}}?\b{_NOUN}"
    rf"|\b{_NOUN}[^.?!;\n]{{0,40}}?\b(?:you|would|help|need|available|possible)\b"
    r"|\b(?:need|like|want) anything (?:done )?(?:differently|to take part)"
    r"|合理[调調]整|合理便利|便利安排"
    rf"|(?:如果?|若|是否|[什甚][么麼]|[没沒]有|需要|希望|[随隨][时時]|告[诉訴]|可以)[^。？！；\n]{{0,30}}?(?:{_ZH})"
    rf"|(?:{_ZH})[^。？！；\n]{{0,20}}?(?:需要|需求|吗|嗎|[请請]|告[诉訴])",
    re.IGNORECASE,
)
_ASIDE = ("when", "why", "reads_as", "reason", "approver")  # said to nobody
_FIELDS = ("script", "notes", "prepare", "follow_ups", "contingencies")


_END = lazy(r"(?<=[.?!;。？！；])\s*|\n")
_REFUSED = lazy(
    r"\b(?:no|not|never|cannot|unable|without)\b[^.?!\n]{0,40}\b(?:adjust|accommodat)"
    r"|\b(?:adjust|accommodat)\w*[^.?!\n]{0,20}\b(?:not|never|cannot)\b"
    r"|薪[^。？！\n]{0,8}[调調]整|(?:不能|无法|無法|不便)[^。？！\n]{0,8}[调調]整",
    re.IGNORECASE,
)


def _offers(text: str) -> bool:
    """Whether some sentence offers, and does not refuse."""
    sentences = _END.split(text)
    return any(_OFFERED.search(one) and not _REFUSED.search(one) for one in sentences)


def _heard_by_all(subject: Subject, path: YamlPath, offers: set[YamlPath]) -> bool:
    """Whether an offer is made both where a slot is filled and where it stays empty."""
    item = subject.loaded.get(*path[:-1])
    if not isinstance(item, dict) or "otherwise" not in item:
        return True
    return {(*path[:-1], "say"), (*path[:-1], "otherwise")} <= offers


def check(subject: Subject) -> Iterator[Match]:
    """Look for an offer of adjustments in the opening."""
    laws = [j for j in subject.jurisdictions if j in RULE.by_jurisdiction]
    if subject.jurisdictions and not laws:
        return
    openings = [path for path, module in subject.modules() if module.type == "opening"]
    offers = {
        leaf.path
        for leaf in subject.loaded.leaves
        if leaf.path[:2] in openings
        and leaf.path[2] in _FIELDS
        and leaf.path[-1] not in _ASIDE
        and _offers(leaf.value)
    }
    if any(_heard_by_all(subject, path, offers) for path in offers):
        return
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
