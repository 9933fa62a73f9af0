"""What is printed of a candidate holds no earlier score and no rank of a school."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.pattern import lazy
from generator.checks.rule import Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity

_PRINTED = ("headline", "slots.*.*")


# Ranks of schools: the Chinese projects and classes, leagues, places in a world ranking.
_SCHOOL = (
    r"(?<![0-9A-Za-z:：.])(?:985|211)(?=\s?/\s?(?:985|211)|\s?(?:工程|高校|名校|大[学學]|院校|本科|[硕碩博]士|"
    r"毕业|畢業))|(?:(?<=[某所内內于於])|(?<=[某所内內于於]\s))(?:985|211)(?!\d)|\A(?:985|211)\Z",
    r"双一流|雙一流|C9\s?(?:高校|联盟|聯盟|名校|院校)|[一二三]本(?:院校|毕业|畢業)|名校(?=毕业|畢業|背景|生)",
    r"\b(?:Ivy[ -]League|Russell[ -]Group|Oxbridge)\b|常春藤|藤校",
    r"\b(?:QS|ARWU|THE)\s?(?:world\s)?(?:ranking|rank|top|前|排名|全球前)[\s-]?#?\d{1,3}",
    r"\btop[- ]?\d{1,3}\s(?:universit|school|college|business school)\w*",
    r"\b(?:target|elite|top[- ]tier)\s(?:school|universit)\w*",
)
# An earlier round, and what was given there.
_ROUND_ZH = (
    r"上一?[轮輪]|[前初一二三四]面|第?[一二三四1-4][轮輪]|[初复複笔筆][试試]|面[试試]官|[评評]委"
)
_SCORE_ZH = (
    r"[评評得打总總]分|[评評][级級]|排名|\d+(?:\.\d+)?\s?分|第[一二三\d]+名"
    r"|\b[A-D][+-]?(?![A-Za-z])"
)
# In English a round may be one of a cup or of funding; a figure of marks, or an interview, decides.
_ROUND_EN = (
    r"\b(?:first|second|third|last|previous|earlier)[- ]round\b|\bround\s(?:one|two|three|[1-4])\b"
)
_INTERVIEW_EN = r"\b(?:first|second|third|last|previous|earlier|phone)[- ](?:interview|screen)\w*"
_MARKS_EN = r"\b\d(?:\.\d)?\s?(?:/|out of)\s?\d{1,2}\b"
_SCORE_EN = r"\b(?:scor|rat|rank|grad)(?:e|es|ed|ing)\b"
_SCORES = (
    rf"(?:{_ROUND_ZH})(?:[的得为為：:\s]|技[术術]|面[试試谈談]?|[考笔筆][试試]|成[绩績]){{0,4}}(?:{_SCORE_ZH})"
    r"(?![表卡模标標规規系体體方制项項])(?:[^。；;，,\n]{0,3}\d\s?分?)?",
    rf"(?:{_SCORE_EN}[^.;\n]{{0,10}}?)?(?:{_MARKS_EN})[^.;\n]{{0,30}}?(?:{_ROUND_EN}|{_INTERVIEW_EN})",
    rf"(?:{_ROUND_EN}|{_INTERVIEW_EN})[^.;\n]{{0,20}}?(?:{_MARKS_EN})",
    rf"(?:{_SCORE_EN})(?:[^.;\n]|\.\d){{0,30}}?(?:{_INTERVIEW_EN})",
    rf"(?:{_INTERVIEW_EN})[^.;\n]{{0,20}}?(?:{_SCORE_EN})",
    r"\branked\s(?:first|second|third|\d{1,3}(?:st|nd|rd|th)?)\s(?:of|among|out of)\s[^.;\n]{0,12}"
    r"(?:candidates|applicants)",
    rf"(?:{_ROUND_EN})\s?(?:interview\s)?(?:{_SCORE_EN})",
    r"\binterview\s(?:score|rating|rank)s?\b",
)


# With each what must stand in a text for its pattern to be worth a look.
_SOUGHT = (
    (
        "the rank of a school",
        lazy(
            "985|211|一流|C9|[一二三]本|名校|藤|ivy|russell|oxbridge|qs|arwu|the|top|target|elite",
            re.I,
        ),
        lazy("|".join(_SCHOOL), re.IGNORECASE),
    ),
    (
        "a score of an earlier round",
        lazy("[轮輪面试試]|[评評]委|round|interview|screen|ranked", re.IGNORECASE),
        lazy("|".join(_SCORES), re.IGNORECASE),
    ),
)


def check(subject: Subject) -> Iterator[Match]:
    """Search what a person typed about a candidate."""
    for leaf in subject.loaded.leaves:
        if leaf.field not in _PRINTED:
            continue
        for what, hint, pattern in _SOUGHT:
            if hint.search(leaf.value) and (found := pattern.search(leaf.value)):
                yield Match(
                    leaf.path,
                    f"{what} is printed in the handbook: “{found[0].strip()}”",
                    "leave it out: whoever reads it before the interview rates it again",
                    (found.start(), found.start() + len(found[0].rstrip())),
                )


RULE = Rule(
    "SCI019",
    "a handbook holds no score of an earlier round and no rank of a school",
    Severity.WARNING,
    "Who knows what others thought finds it confirmed; a school’s rank says little of a person.",
    "Campion, Palmer & Campion 1997, component 6",
    """\
kind: candidate
name: Ada Example
headline: Engineer, scored 4/5 in the first round
""",
    """\
kind: candidate
name: Ada Example
headline: Engineer at Meridian Freight
""",
    Suppressible.APPROVER,
    kinds=("candidate",),
    check=check,
)
