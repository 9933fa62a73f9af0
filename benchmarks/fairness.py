"""How many unlawful questions the LAW rules find, and how many sound lines they flag.

    .venv/bin/python benchmarks/fairness.py [--write]

Prints docs/fairness.md; with --write it writes it. Goals on the lines held out: direct questions
≥ 97 %, indirect ones ≥ 80 %, false alarms ≤ 1 in 1,000.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.helpers.fairness import HALVES, LANGUAGES, Result, judge, lines, wilson  # noqa: E402

PAGE = ROOT / "docs" / "fairness.md"
HEAD = """\
# Questions that must not be asked: how many are found

The rules LAW010 to LAW027 look for questions about grounds that the law protects, in Chinese (both
scripts) and English. They go by words and frames and know no meaning. This page says how many they
find; `benchmarks/fairness.py --write` writes it, and a test fails when it is out of date.

**This is a reminder, not legal advice.** What is said in a language is judged by the law that the
playbook or the project names (`jurisdiction`), whatever the language; where none is named, by the
strictest. Each rule names the laws that it rests on and how grave a finding is under each, as of
November 2026: see [rules.md](rules.md). An error is suppressed only with a reason, an approver and
a last day, which the handbook's colophon prints.

## How it is measured

`tests/fairness` holds {bad:,} lines that ask what must not be asked, direct and indirect, and
{clean:,} sound ones: questions of many jobs, lawful questions of recruiters, small talk, sensitive
words as the business of a product (a dating app, a hepatitis vaccine), notices. The half
**held out** was written by others, who had seen neither the rules nor the other half, and was
committed before the rules. A line counts as found when any ground is found in it; in brackets the
95 % interval (Wilson 1927).

What is looked at is what is said to the candidate: lines to say, follow-ups, what is said in a
contingency, scenarios, prepared answers. Tips, notes and the box of what must not be asked may name
the grounds.
"""
TITLES = {"held-out": "Lines held out", "development": "Lines that the rules were developed on"}


def share(results: Sequence[Result]) -> str:
    """Hits as a share with its interval."""
    hits, of = sum(r.hit for r in results), len(results)
    if not of:
        return "–"
    low, high = wilson(hits, of)
    return f"{hits}/{of} = {100 * hits / of:.1f} % ({100 * low:.0f}–{100 * high:.0f})"


def page() -> str:
    """The whole page."""
    results = [judge(line) for line in lines()]
    bad = sum(bool(r.line.ground) for r in results)
    out = [HEAD.format(bad=bad, clean=len(results) - bad)]
    for half in reversed(HALVES):
        of_half = [r for r in results if r.line.half == half]
        out += [f"\n## {TITLES[half]}\n\n", "| language | direct | indirect | false alarms |\n"]
        out.append("|---|--:|--:|--:|\n")
        for language in (*LANGUAGES, "all"):
            here = [r for r in of_half if language in (r.line.language, "all")]
            cells = [
                share([r for r in here if r.line.way == way]) for way in ("direct", "indirect")
            ]
            clean = share([r for r in here if not r.line.ground])
            out.append(f"| {language} | {cells[0]} | {cells[1]} | {clean} |\n")
        out += ["\n| ground | direct | indirect |\n", "|---|--:|--:|\n"]
        for ground in dict.fromkeys(r.line.ground for r in of_half if r.line.ground):
            mine = [r for r in of_half if r.line.ground == ground]
            cells = [
                share([r for r in mine if r.line.way == way]) for way in ("direct", "indirect")
            ]
            out.append(f"| {ground} | {cells[0]} | {cells[1]} |\n")
    return "".join(out)


def main() -> None:
    """Print or write the page."""
    text = page()
    if "--write" in sys.argv[1:]:
        PAGE.write_text(text, "utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
