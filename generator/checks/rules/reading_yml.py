"""What reading a file finds before it knows what the file is about."""

from generator.checks.fixes import quote_bare_scalars
from generator.checks.rule import Rule, Suppressible
from generator.diagnostics import Severity

ALL = ("playbook", "rubric", "candidate")


_OURS = "this tool’s format: strict and bounded reading"


def _error(name: str, title: str, why: str, bad: str, good: str, source: str = _OURS) -> Rule:
    return Rule(name, title, Severity.ERROR, why, source, bad, good, Suppressible.NEVER, ALL)


RULES = (
    _error(
        "YML001",
        "a file can be read and is UTF-8",
        "In another encoding Chinese text turns into other characters without anybody noticing.",
        "# 面试手册, saved as GBK, is C3 E6 CA D4 CA D6 B2 E1: no UTF-8\n",
        "title: 面试手册\n",
        "YAML 1.2.2, 5.2",
    ),
    _error(
        "YML002",
        "a file is YAML",
        "Where YAML guesses at a structure, it guesses wrong: a colon in a sentence becomes a key.",
        "title: Backend: a conversation\n",
        'title: "Backend: a conversation"\n',
        "YAML 1.2.2",
    ),
    _error(
        "YML003",
        "a key stands once in its mapping",
        "YAML readers keep one of the two and drop the other in silence.",
        "title: One\ntitle: Two\n",
        "title: One\n",
        "YAML 1.2.2, 3.2.1.3",
    ),
    _error(
        "YML004",
        "no anchors and no aliases",
        "A few lines of aliases can stand for gigabytes; and a text that begins with * is lost.",
        "title: &t Backend\n",
        "title: Backend\n",
    ),
    _error(
        "YML005",
        "no tags",
        "A tag asks the reader to make something other than text, a list or a mapping.",
        "title: !text Backend\n",
        "title: Backend\n",
    ),
    _error(
        "YML006",
        "no more than 64 levels",
        "Deep nesting is an attack or an accident; reading it can end the program.",
        "title: " + "[" * 70 + "]" * 70 + "\n",
        "title: Backend\n",
    ),
    _error(
        "YML007",
        "no more than a million bytes",
        "A playbook has a few hundred lines; anything far larger is something else.",
        "# a million characters of notes\n",
        "title: Backend\n",
    ),
    _error(
        "YML008",
        "one document in a file",
        "A second document, or none, leaves it open which one is meant.",
        "---\nkind: playbook\n---\nkind: playbook\n",
        "title: Backend\n",
    ),
    _error(
        "YML009",
        "only characters that can be printed",
        "Control and private characters are invisible in editors and empty boxes in print.",
        'title: "Backend\\u0007"\n',
        "title: Backend\n",
    ),
    Rule(
        "YML010",
        "text that looks like a number or a truth value is quoted",
        Severity.WARNING,
        "It is read as text here, but editors and other programs take it for a number.",
        "YAML 1.2.2, 10.3 (core schema)",
        "title: 2026\n",
        'title: "2026"\n',
        kinds=ALL,
        fix=quote_bare_scalars,
    ),
)
