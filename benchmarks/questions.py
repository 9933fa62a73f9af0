"""How well the rules of asking tell bad lines from good ones, in three languages.

    .venv/bin/python benchmarks/questions.py [--write]

Prints the tables of docs/question-quality.md, by the lines of tests/questions; `--write` writes
that page.
"""

# ruff: noqa: E501 - the paragraphs of a page stand on one line each

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.helpers import quality  # noqa: E402 - found by the line above

PAGE = ROOT / "docs" / "question-quality.md"
TEXT = """\
# How far the rules of asking can be trusted

Some rules look for wording: brain-teasers, leading questions, two questions in one, yes/no questions, anchors that only rate, verdicts, and facts about one candidate. They go by patterns and know no meaning, so they miss things, and now and then they flag a sound line. This page says how often. It is written by `benchmarks/questions.py --write`, and a test fails when it is out of date.

## How it is measured

`tests/questions` holds {bad} bad lines, by what is wrong with them, and {good} good ones in Simplified Chinese, Traditional Chinese and English, written by somebody who had not seen a rule. In each list the lines of even index (0, 2, 4, …) served to develop the rules; those of odd index are **held out**.

Each line stands in a file where an author would write it: what is said, in the script of a behavioural module; an anchor, in a rubric; what is meant for the interviewer, among the tips, where nothing is said and so nothing is found.

- **found**, **missed**: bad lines of the rule’s own kind.
- **false**: good lines flagged.
- **elsewhere**: bad lines of another kind flagged. One line may break two rules, so these count neither for nor against.
- **precision** = found ÷ (found + false); **recall** = found ÷ (found + missed).

A rule whose precision on the lines held out, in all languages together, is under {faithful} % only hints (info); the others warn.

Three things to know before trusting the figures:

- The held-out lines of **leading questions** (SCI011), a few Chinese ones of double-barrelled questions (SCI012), and some twenty good lines in each language, had been seen once before the patterns were written. SCI011’s figures are therefore too good.
- The sums of the held-out half, never its lines, were looked at while the patterns of SCI012, SCI013, SCI016 and SCI017 were widened or narrowed.
- The lines are short and each does one thing wrong. Real scripts are longer; a line that imagines a case, or goes on to ask for a story, is left alone on purpose.

## Lines held out

{held}

## Lines that the rules were developed on

Better than they would be on other lines, by their nature.

{developed}

## What is left alone on purpose

- Welcome, the candidate’s own questions and the closing may ask for yes or no: “Can you hear me well?”. So may requests in the form of a question: “Could you walk me through…?”, 「方便说说……吗？」, and questions that a request for the story follows.
- A second question that goes back to the first is none of its own: “What did you decide, and how did you check it?”.
- Facts in situational modules, after *if*, *imagine*, 「假如」, and beside a slot.
- What is written for the interviewer: tips, expected answers, observations.
"""


def page() -> str:
    """The whole page."""
    lines = quality.lines()
    tallies = quality.measured()
    return TEXT.format(
        bad=sum(not line.good for line in lines),
        good=f"{sum(line.good for line in lines):,}",
        faithful=round(quality.FAITHFUL * 100),
        held=table(tallies, "held-out"),
        developed=table(tallies, "development"),
    )


def table(tallies: dict[tuple[str, str, str], quality.Tally], half: str) -> str:
    """The figures of one half, as a table in Markdown."""
    rows = [
        "| rule | looks for | language | found | missed | false | elsewhere | precision | recall |",
        "|---|---|---|--:|--:|--:|--:|--:|--:|",
    ]
    for code, kind in quality.RULES.items():
        for language in (*quality.LANGUAGES, "all"):
            tally = tallies[code, language, half]
            bold = "**" if language == "all" else ""
            rows.append(
                f"| {code} | {kind} | {bold}{language}{bold} | {tally.found} | {tally.missed} |"
                f" {tally.false} | {tally.elsewhere} | {bold}{tally.precision:.2f}{bold} |"
                f" {bold}{tally.recall:.2f}{bold} |"
            )
    return "\n".join(rows)


def main() -> None:
    """Print the tables, or write the page."""
    if "--write" in sys.argv[1:]:
        PAGE.write_text(page(), "utf-8")
        return
    tallies = quality.measured()
    for half in reversed(quality.HALVES):
        print(f"{half}\n{table(tallies, half)}\n")


if __name__ == "__main__":
    main()
