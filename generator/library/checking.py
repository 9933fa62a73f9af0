"""A check as the project's configuration has it, where nothing else is said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.checks import Report, check
from generator.checks.baseline import read_baseline
from generator.checks.run import config_of, without
from generator.library.given import AnyPath, path_of, words_of
from generator.project import Config, find_project, forget


class Settings(NamedTuple):
    """What a check of some paths goes by.

    Attributes:
        config: The configuration of the first path's project.
        wanted: Ids and families of rules; none means all.
        unwanted: Those that are left out.
        baseline: The file of findings that are known.
    """

    config: Config
    wanted: Sequence[str]
    unwanted: Sequence[str]
    baseline: Path | None


def settings(
    paths: Sequence[Path],
    wanted: Sequence[str] = (),
    unwanted: Sequence[str] = (),
    baseline: Path | None = None,
) -> Settings:
    """What holds: what is given, else what the configuration says.

    Rules that are chosen are not thinned out by the configuration.
    """
    config = config_of(paths)
    if baseline is None and config.baseline:
        root = find_project(paths[0] if paths else Path()).root
        baseline = root / config.baseline if root else None
    ignored = unwanted or (() if wanted else config.ignore)
    return Settings(config, wanted or config.select, ignored, baseline)


def checked(
    paths: Sequence[Path],
    given: Settings,
    *,
    today: date | None = None,
    processes: int | None = None,
) -> Report:
    """Check, and leave out what a baseline knows.

    Raises:
        UsageError: If a selection names no rule, or the baseline cannot be used.
    """
    report = check(
        paths, wanted=given.wanted, unwanted=given.unwanted, today=today, processes=processes
    )
    if given.baseline is None:
        return report
    return without(report, read_baseline(given.baseline, report))


def check_files(
    *paths: AnyPath,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    today: date | None = None,
) -> Report:
    """Check files, folders, or the project of the working directory, in this process.

    Args:
        paths: What to check; none means the project.
        select: Only these rules or families, such as ``["SCI"]``; by default what the project's
            configuration says.
        ignore: Not these.
        today: The day on which suppressions are judged; by default this one.

    Returns:
        What was found, by file and place, less what the project's baseline knows.

    Raises:
        UsageError: If a rule does not exist, or an argument cannot be meant.
    """
    forget()
    places = [path_of(path) for path in paths]
    given = settings(places, words_of("select", select), words_of("ignore", ignore))
    return checked(places, given, today=today, processes=1)
