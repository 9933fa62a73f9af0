"""A rule in words: for a terminal, for Markdown and for programs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby
from textwrap import fill
from typing import Any

from generator.checks.rule import FAMILIES, Rule, Suppressible
from generator.checks.suppressions import GRACE

NEEDS = {
    Suppressible.NEVER: "never",
    Suppressible.REASON: "with a reason",
    Suppressible.APPROVER: "with an approver",
}
"""What it takes to have findings of a rule left as they are."""


def table(rules: Iterable[Rule]) -> str:
    """A line a rule, by family: id, severity, how it is suppressed, title."""
    blocks = []
    for family, members in groupby(rules, key=lambda rule: rule.family):
        lines = [f"{family}: {FAMILIES[family]}"]
        for rule in members:
            severity = "by law" if rule.by_jurisdiction else str(rule.severity)
            lines.append(f"  {rule.id}  {severity:7}  {NEEDS[rule.suppress]:16}  {rule.title}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def snippet(rule: Rule) -> str:
    """YAML that leaves its findings as they are; empty where nothing does."""
    if rule.suppress is Suppressible.NEVER:
        return ""
    lines = ["suppress:", f"  - rule: {rule.id}", "    reason: Why it stays as it is"]
    if rule.suppress is Suppressible.APPROVER:
        lines += ["    approver: Who approved it", "    until: YYYY-MM-DD"]
    return "\n".join(lines) + "\n"


def as_plain(rule: Rule) -> str:
    """A rule as text, without its id and title."""
    facts = {"severity": _severity(rule), "why": rule.why, "source": rule.source}
    blocks = [
        "\n".join(_folded(f"{name + ':':10}{text}", " " * 10) for name, text in facts.items()),
        _folded(_suppression(rule)),
        _indent(snippet(rule)),
        f"not so:\n{_indent(rule.bad)}",
        f"but so:\n{_indent(rule.good)}",
    ]
    return "\n\n".join(block for block in blocks if block)


def as_markdown(rule: Rule) -> str:
    """A rule as Markdown, without its id and title."""
    blocks = [
        rule.why,
        f"Severity: {_severity(rule)}. Source: {rule.source}.",
        f"Not so:\n\n{_fenced(rule.bad)}",
        f"But so:\n\n{_fenced(rule.good)}",
        _suppression(rule),
        _fenced(snippet(rule)) if snippet(rule) else "",
    ]
    return "\n\n".join(block for block in blocks if block)


def as_data(rule: Rule) -> dict[str, Any]:
    """A rule as plain data."""
    return {
        "id": rule.id,
        "family": rule.family,
        "title": rule.title,
        "severity": rule.severity.value,
        "severity_by_jurisdiction": {k: s.value for k, s in rule.by_jurisdiction.items()},
        "suppress": rule.suppress.value,
        "kinds": list(rule.kinds),
        "fix": rule.fix is not None,
        "why": rule.why,
        "source": rule.source,
        "bad": rule.bad,
        "good": rule.good,
    }


def page(rules: Mapping[str, Rule]) -> str:
    """All rules as one Markdown page, with an anchor each."""
    blocks = [_INTRODUCTION]
    for family, members in groupby(rules.values(), key=lambda rule: rule.family):
        blocks.append(f"## {FAMILIES[family].capitalize()} ({family})")
        blocks += [section(rule) for rule in members]
    blocks.append(_NO_RULES)
    return "\n\n".join(blocks)


def section(rule: Rule) -> str:
    """A rule as a section of a Markdown page."""
    return f'<a id="{rule.id.lower()}"></a>\n\n### {rule.id}: {rule.title}\n\n{as_markdown(rule)}'


def _severity(rule: Rule) -> str:
    if not rule.by_jurisdiction:
        return str(rule.severity)
    laws = {"unknown": "where no jurisdiction is named"}
    by_law = ", ".join(f"{s} ({laws.get(j, j)})" for j, s in rule.by_jurisdiction.items())
    return f"by the law that applies: {by_law}"


def _suppression(rule: Rule) -> str:
    if rule.suppress is Suppressible.NEVER:
        return "It cannot be suppressed."
    where = "in the thing that it is about, or any around it"
    if rule.suppress is Suppressible.REASON:
        return f"It is suppressed {where}, by a reason:"
    days = f"after that day it still holds {GRACE.days} days, with a warning"
    return f"It is suppressed {where}, by a reason, an approver and a last day; {days}:"


def _folded(text: str, indent: str = "") -> str:
    return fill(text, 96, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _indent(text: str) -> str:
    return "".join(f"    {line}".rstrip() + "\n" for line in text.splitlines()).rstrip("\n")


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}yaml\n{text}{fence}"


_INTRODUCTION = """\
# Rules

What `playbook check` looks for. This page is written by `playbook rules --format markdown`;
`playbook rules SCI004` says the same of one rule in the terminal. How a check is run, configured
and suppressed stands in [check.md](check.md).

An example is a whole file when it begins with `kind:` or `---`; otherwise it shows the keys in
which a file differs from a sound one."""

_NO_RULES = """\
## What no rule checks

Some things that make a good interview are not a matter of one file.

Wait for *loops*, several rounds for one position, which files cannot describe yet:

- five to eight dimensions in all rounds together (SCI002 counts those of one interview)
- critical dimensions observed in two rounds or more (SCI003 looks at one playbook)
- one scale, in one direction, in all rounds
- two raters or more for each critical dimension
- no more than four rounds

Kept by the program itself, whatever a file says, and by its own tests:

- Questions, their order, expected answers and the rubric are the same for every candidate:
  `generator/personalize` fills slots and changes nothing else.
- What is said of a candidate stands in the candidate’s file or résumé: `generator/evidence` names
  the source of each word.
- Each rating has room for notes beside it, and none is filled in beforehand: `templates/`.
- What must not be asked stands on the first page: `generator/checks/do_not_ask.py`.
- Every character that is printed has a glyph: `generator/render/pdf.py` refuses one that has none.

Wait for *scorecards*, which are filled in after the interview: no score has a default, nobody sees
another’s card or a total before all are handed in, and how far raters agree is told with how many
they were."""
