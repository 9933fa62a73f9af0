"""``playbook check``."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from pathlib import Path

import click

from generator.checks.baseline import write_baseline
from generator.checks.reporters import REPORTERS
from generator.checks.run import Report
from generator.cli.complete import rule_ids
from generator.diagnostics import Severity, UsageError
from generator.library.checking import checked, settings


def _words(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """Split what is given with commas, as ``--select SCI,TXT``."""
    parts = (part.strip().upper() for text in value for part in text.split(","))
    return tuple(part for part in parts if part)


@click.command(
    name="check",
    epilog="Examples: playbook check    playbook check rubrics/backend.yaml --format json"
    "    playbook check --select YML --fail-on warning",
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format", "style", type=click.Choice(list(REPORTERS)),
    help="How to report; text, or github inside GitHub’s Actions.",
)  # fmt: skip
@click.option(
    "--select", "wanted", multiple=True, callback=_words, metavar="IDS",
    shell_complete=rule_ids, help="Only these rules or families, such as SCI,TXT007.",
)  # fmt: skip
@click.option(
    "--ignore", "unwanted", multiple=True, callback=_words, metavar="IDS",
    shell_complete=rule_ids, help="All but these rules or families.",
)  # fmt: skip
@click.option(
    "--fail-on", type=click.Choice([s.value for s in Severity]),
    help="The mildest finding that makes the exit code 1; error by default.",
)  # fmt: skip
@click.option(
    "--baseline", type=click.Path(path_type=Path, dir_okay=False),
    help="A file of findings that are known: only others are told.",
)  # fmt: skip
@click.option(
    "--write-baseline", "record", is_flag=True,
    help="Write today’s findings to the baseline, and end well.",
)  # fmt: skip
@click.option(
    "--today", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD",
    help="Hold suppressions against this day.",
)  # fmt: skip
@click.option("--fix", is_flag=True, help="Mend what is safe to mend, then check.")
@click.option("--statistics", is_flag=True, help="How often each rule is broken, instead.")
@click.option("--coverage", is_flag=True, help="Which module observes which dimension, instead.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing when nothing is found.")
def command(
    paths: tuple[Path, ...],
    style: str | None,
    wanted: tuple[str, ...],
    unwanted: tuple[str, ...],
    fail_on: str | None,
    baseline: Path | None,
    record: bool,
    today: datetime | None,
    fix: bool,
    statistics: bool,
    coverage: bool,
    quiet: bool,
) -> None:
    """Check FILES or FOLDERS; without any, the project in this folder.

    Exit codes: 0 nothing that fails, 1 findings, 2 wrong usage, 3 something is missing on this
    machine.
    """
    given = settings(paths, wanted, unwanted, baseline)
    day = today.date() if today else date.today()
    if coverage:
        from generator.checks.coverage import coverage_table

        click.echo(coverage_table(paths))
        return
    if fix:
        from generator.checks.fix import fix_files

        for name, count in fix_files(paths, given.wanted, given.unwanted, day):
            click.echo(f"{name}: {count} mended", err=True)
    if record:
        if given.baseline is None:
            raise UsageError("no baseline is named", hint="add --baseline FILE")
        if wanted or unwanted or paths:
            raise UsageError(
                "a baseline is written of the whole project", hint="leave paths and selections out"
            )
        report = checked(paths, given._replace(baseline=None), today=day)
        write_baseline(given.baseline, report)
        click.echo(f"{given.baseline}: {len(report.findings)} findings", err=True)
        return
    report = checked(paths, given, today=day)
    _tell(report, style, statistics=statistics, quiet=quiet)
    worst = report.worst()
    limit = Severity(fail_on or given.config.fail_on)
    sys.exit(worst is not None and worst.rank <= limit.rank)


def _tell(report: Report, style: str | None, *, statistics: bool, quiet: bool) -> None:
    in_actions = os.environ.get("GITHUB_ACTIONS") == "true"
    name = style or ("github" if in_actions else "text")
    if statistics:
        from generator.checks.statistics import statistics_table

        click.echo(statistics_table(report))
    elif not quiet or report.findings or name not in ("text", "github"):
        click.echo(REPORTERS[name](report))
