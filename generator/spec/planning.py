"""How many minutes each module gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.spec.minutes import HALF_MINUTE, Range
from generator.spec.playbook import Playbook


@dataclass(frozen=True)
class Plan:
    """The planned lengths of a playbook's modules.

    Attributes:
        lengths: Seconds of each module, in order.
        left_over: Seconds of the duration that no module's range could take; negative when the
            modules need more than there is.
    """

    lengths: tuple[int, ...]
    left_over: int

    @property
    def clock(self) -> tuple[tuple[int, int], ...]:
        """Start and end of each module, in seconds from the beginning."""
        marks, at = [], 0
        for length in self.lengths:
            marks.append((at, at + length))
            at += length
        return tuple(marks)


def plan(playbook: Playbook) -> Plan:
    """Share the duration among the modules.

    A module's ``plan``, or a single figure in its ``minutes``, is kept. The others share the rest
    in proportion to the middle of their ranges, by largest remainder, in whole minutes (in half
    minutes where some figure of the author is not whole), inside their ranges.
    """
    figures = [playbook.duration]
    fixed: dict[int, int] = {}
    open_: dict[int, Range] = {}
    for index, module in enumerate(playbook.modules):
        figures += module.minutes
        if module.plan is not None:
            figures.append(module.plan)
            fixed[index] = module.plan
        elif module.minutes.fixed:
            fixed[index] = module.minutes.low
        else:
            open_[index] = module.minutes
    unit = HALF_MINUTE if any(figure % 60 for figure in figures) else 60
    rest = playbook.duration - sum(fixed.values())
    shares = dict(zip(open_, share(rest // unit, list(open_.values()), unit), strict=True))
    lengths = tuple(
        fixed[i] if i in fixed else shares[i] * unit for i in range(len(playbook.modules))
    )
    return Plan(lengths, playbook.duration - sum(lengths))


def share(total: int, ranges: Sequence[Range], unit: int) -> list[int]:
    """Share ``total`` units in proportion to the ranges' middles, inside the ranges.

    Args:
        total: Units to share; may lie outside what the ranges allow.
        ranges: Bounds in seconds, multiples of ``unit``.
        unit: Seconds of one unit.

    Returns:
        Units for each range; their sum is ``total`` where the ranges allow it, else the nearest
        sum that they do.
    """
    low = [r.low // unit for r in ranges]
    high = [r.high // unit for r in ranges]
    total = max(sum(low), min(total, sum(high)))
    exact = _proportional(total, [(r.low + r.high) / 2 for r in ranges], low, high)
    given = [min(max(int(e + 1e-9), lo), hi) for e, lo, hi in zip(exact, low, high, strict=True)]
    by_remainder = sorted(range(len(ranges)), key=lambda i: (given[i] - exact[i], i))
    while sum(given) < total:
        for i in by_remainder:
            if given[i] < high[i] and sum(given) < total:
                given[i] += 1
    return given


def _proportional(total: int, weights: list[float], low: list[int], high: list[int]) -> list[float]:
    """Real shares λ·weight, each held inside its bounds, that sum to ``total``."""
    below, above = 0.0, max((h / w for h, w in zip(high, weights, strict=True)), default=0.0)
    for _ in range(100):  # bisection: the sum grows with λ
        middle = (below + above) / 2
        held = [min(max(middle * w, lo), hi) for w, lo, hi in zip(weights, low, high, strict=True)]
        if sum(held) < total:
            below = middle
        else:
            above = middle
    return [min(max(above * w, lo), hi) for w, lo, hi in zip(weights, low, high, strict=True)]
