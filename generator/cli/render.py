"""``playbook render``."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from generator.checks import Examiner, at_render
from generator.checks.reporters.text import findings_text
from generator.cli.fail import show
from generator.diagnostics import PlaybookError, UsageError
from generator.library.formats import FORMATS, files
from generator.library.given import date_of
from generator.library.prepare import Prepared, prepare
from generator.loading import Loader
from generator.personalize import personalize
from generator.project import display_name
from generator.render import PAPERS, Handbook, write
from generator.resume import candidate_file

BLANK = "blank"
Job = tuple[Path, Path | None, Path]
"""A playbook, a candidate's file, and where its handbook goes, without a suffix."""


def _formats(ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    asked = tuple(dict.fromkeys(part.strip().lower() for part in value.split(",") if part.strip()))
    if not asked or set(asked) - set(FORMATS):
        raise click.BadParameter(f"write some of {','.join(FORMATS)}")
    return tuple(f for f in FORMATS if f in asked)


@click.command(
    name="render",
    epilog="Example: playbook render playbooks/backend.yaml --candidate candidates/lin --to md,pdf",
)
@click.argument("playbooks", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--candidate", "candidates", multiple=True, type=click.Path(path_type=Path),
    help="A candidate’s folder or candidate.yaml; may be given again.",
)  # fmt: skip
@click.option(
    "--to", "formats", default="md,html,pdf", show_default=True, callback=_formats,
    help="What to write: some of md, html, pdf and png (a picture a page).",
)  # fmt: skip
@click.option(
    "--paper", type=click.Choice(PAPERS), default="a4", show_default=True, help="Size of the PDF."
)
@click.option("--date", default="", help="Date of the interview; a ruled line without it.")
@click.option(
    "--output", type=click.Path(path_type=Path), default="output", show_default=True,
    help="Folder to write to.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Overwrite files that somebody edited.")
@click.option("--quiet", "-q", is_flag=True, help="Print only errors.")
def command(
    playbooks: tuple[Path, ...],
    candidates: tuple[Path, ...],
    formats: tuple[str, ...],
    paper: str,
    date: str,
    output: Path,
    force: bool,
    quiet: bool,
) -> None:
    """Render the handbooks of PLAYBOOKS, for each candidate or blank.

    Writes OUTPUT/PLAYBOOK/CANDIDATE.md, .html and .pdf; pictures as CANDIDATE-01.png.

    Exit codes: 0 all written, 1 something in the files is wrong, 2 wrong usage,
    3 something is missing on this machine.
    """
    date_of(date)
    loader = Loader()
    examiner = _examiner(loader)
    worst = 0
    told = set()
    for job in _jobs(playbooks, candidates, output):
        for error in _render(job, examiner, formats, paper, date, force=force, quiet=quiet):
            worst = max(worst, error.exit_code)
            if (what := (str(error), getattr(error, "findings", ()))) not in told:
                show(error, loader.lines(getattr(error, "findings", ())))
            told.add(what)
    sys.exit(worst)


def _render(
    job: Job,
    examiner: Examiner,
    formats: tuple[str, ...],
    paper: str,
    date: str,
    *,
    force: bool,
    quiet: bool,
) -> Iterator[PlaybookError]:
    """Write one handbook; yields what went wrong."""
    playbook, candidate, target = job
    try:
        prepared = prepare(examiner, playbook, candidate)
        if not quiet:
            _tell(prepared, examiner.loader, playbook)
        interview, person = prepared.interview, prepared.candidate
        personalized = personalize(interview.playbook, interview.catalog, person)
        for ending, content in files(Handbook(interview, personalized, date), formats, paper):
            path = target.with_name(f"{target.name}{ending}")
            try:
                write(path, content, private=person is not None, force=force)
            except UsageError as error:  # this one is left alone; the others are still written
                yield error
            else:
                if not quiet:
                    click.echo(display_name(path))
    except PlaybookError as error:
        yield error


def _tell(prepared: Prepared, loader: Loader, playbook: Path) -> None:
    """Say what was found that refuses nothing."""
    for block in findings_text(prepared.mismatches, loader.lines(prepared.mismatches)):
        click.echo(block, err=True)
    others = Counter(f.severity for f in prepared.findings)
    if others:
        counted = ", ".join(f"{n} {s}{'s' * (n > 1)}" for s, n in sorted(others.items()))
        click.echo(f"{display_name(playbook)}: {counted}; “playbook check” shows them", err=True)


def _examiner(loader: Loader) -> Examiner:
    return Examiner(at_render(), date.today(), loader)


def _jobs(playbooks: tuple[Path, ...], candidates: tuple[Path, ...], output: Path) -> list[Job]:
    jobs: dict[Path, Job] = {}
    for playbook in playbooks:
        for given in candidates or (None,):
            person = candidate_file(given) if given else None
            slug = _slug(person) if person else BLANK
            target = output / playbook.stem / slug
            other = jobs.setdefault(target, (playbook, person, target))
            for one, two in zip(other, (playbook, person), strict=False):
                if one and two and one.resolve() != two.resolve():
                    raise UsageError(
                        f"{one} and {two} would both write {target}",
                        hint="rename one of them, or render them to different --output folders",
                    )
    return list(jobs.values())


def _slug(candidate: Path) -> str:
    """The folder's name for ``candidate.yaml``, else the file's stem."""
    folder = Path(os.path.normpath(candidate.absolute())).parent.name
    return folder if folder and candidate.stem == "candidate" else candidate.stem
