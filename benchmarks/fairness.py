"""How many unlawful questions the LAW rules find, and how many sound lines they flag.

    .venv/bin/python benchmarks/fairness.py [--write]
    .venv/bin/python benchmarks/fairness.py --misjudged zh-Hans|zh-Hant|en

Prints docs/fairness.md; with --write it writes it. Goals on the lines held out: direct questions
≥ 97 %, indirect ones ≥ 80 %, false alarms ≤ 1 in 1,000. With --misjudged it lists what is wrong
among the lines of one language that rules may be written by.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.helpers.fairness import HALVES, LANGUAGES, Result, judge, lines, wilson  # noqa: E402

PAGE = ROOT / "docs" / "fairness.md"
HEAD = """\
# Questions that must not be asked: how many are found

The rules LAW010 to LAW027 look for questions about grounds that the law protects, in Chinese (both
scripts) and English. They go by words and the sentences around them and know no meaning. This page
says how many they find; `benchmarks/fairness.py --write` writes it, and a test fails when it is out
of date.

**This is a reminder, not legal advice.** What is said in a language is judged by the law that the
playbook or the project names (`jurisdiction`), whatever the language; where none is named, by the
strictest. Each rule names the laws that it rests on and how grave a finding is under each, as of
November 2026: see [rules.md](rules.md). An error is suppressed only with a reason, an approver and
a last day, which the handbook's colophon prints.

What is looked at is what the candidate hears or is shown: lines to say, follow-ups, what is said in
a contingency, scenarios, prepared answers. Tips, notes and the box of what must not be asked may
name the grounds.

## How it is measured

`tests/fairness` holds {bad:,} lines that ask what must not be asked, and {clean:,} sound ones. A
direct line names its ground; an indirect one fishes for it. The sound ones are questions of many
jobs (technical), lawful questions of recruiters (hr), small talk, sensitive words as the business
of a product or a trade (domain), and notices (instructions). The half **held out** was written by
others, who had seen neither the rules nor the other half, and was committed before the rules; of
it only figures are ever looked at, and what stands word for word in the other half is left out. A
line counts as found when any ground is found in it; in brackets stands the 95 % interval of the
share (Wilson 1927).

A line that is not found is no licence, and one that is found wrongly is worded otherwise or
suppressed.
"""
TITLES = {"held-out": "Lines held out", "development": "Lines that the rules were developed on"}
WAYS = ("direct", "indirect")
KINDS = ("technical", "hr", "small-talk", "domain", "instructions")


def share(results: Sequence[Result], *, percent: bool = True) -> str:
    """Hits as a share with its interval."""
    hits, of = sum(r.hit for r in results), len(results)
    if not of:
        return "–"
    low, high = wilson(hits, of)
    figure = f"{hits:,}/{of:,}"
    if percent:
        figure += f" = {100 * hits / of:.1f} %"
    return f"{figure} ({100 * low:.{percent:d}f}–{100 * high:.{percent:d}f})"


def table(
    first: str, columns: Sequence[str], rows: Sequence[str], cell: Callable[[str, str], str]
) -> str:
    """A table in Markdown."""
    out = [f"| {' | '.join((first, *columns))} |\n", f"|---{'|--:' * len(columns)}|\n"]
    out += [f"| {row} | {' | '.join(cell(row, column) for column in columns)} |\n" for row in rows]
    return "".join(out)


def half_page(results: Sequence[Result]) -> str:
    """The tables of one half."""

    def by_language(language: str, kind: str) -> str:
        here = [r for r in results if language in (r.line.language, "all")]
        if kind == "false alarms":
            return share([r for r in here if not r.line.ground])
        return share([r for r in here if r.line.ground and r.line.kind == kind])

    def by_ground(ground: str, column: str) -> str:
        *language, way = column.split()
        here = [r for r in results if (r.line.ground, r.line.kind) == (ground, way)]
        if language:
            here = [r for r in here if r.line.language == language[0]]
        return share(here, percent=False)

    def by_kind(kind: str, language: str) -> str:
        here = [r for r in results if not r.line.ground and r.line.kind == kind]
        return share([r for r in here if r.line.language == language], percent=False)

    grounds = list(dict.fromkeys(r.line.ground for r in results if r.line.ground))
    columns = [*WAYS, *(f"{language} {way}" for language in LANGUAGES for way in WAYS)]
    return "\n".join(
        (
            table("language", (*WAYS, "false alarms"), (*LANGUAGES, "all"), by_language),
            table("found, by ground", columns, grounds, by_ground),
            table("false alarms among", LANGUAGES, KINDS, by_kind),
        )
    )


def page() -> str:
    """The whole page."""
    results = [judge(line) for line in lines()]
    bad = sum(bool(r.line.ground) for r in results)
    out = [HEAD.format(bad=bad, clean=len(results) - bad)]
    for half in HALVES:
        of_half = [r for r in results if r.line.half == half]
        out.append(f"\n## {TITLES[half]}\n\n{half_page(of_half)}")
    return "".join(out)


def misjudged(language: str) -> str:
    """The lines of development in one language that are missed or falsely flagged."""
    out = []
    for line in lines(("development",)):
        result = judge(line)
        if line.language == language and result.hit != bool(line.ground):
            found = ", ".join(sorted(result.found)) or "nothing"
            out.append(f"{line.ground or 'clean'} {line.kind}: {found} in: {line.text}\n")
    return "".join(out)


def main() -> None:
    """Print or write the page."""
    match sys.argv[1:]:
        case ["--write"]:
            PAGE.write_text(page(), "utf-8")
        case ["--misjudged", language] if language in LANGUAGES:
            sys.stdout.write(misjudged(language))
        case []:
            sys.stdout.write(page())
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
