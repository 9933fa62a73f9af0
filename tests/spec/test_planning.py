from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.spec import Playbook, Range, plan
from generator.spec.planning import share

HALVES = st.integers(1, 40).map(lambda n: n / 2)
WHOLE = st.integers(1, 20)


def ranges(figures: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return figures | st.tuples(figures, figures).map(sorted)


def playbook(duration: float, *modules: dict[str, Any]) -> Playbook:
    return Playbook.model_validate(
        {
            "kind": "playbook", "format": 1, "id": "a", "language": "en", "title": "t",
            "role": {"title": "r"}, "duration": duration,
            "modules": [
                {"id": f"m{i}", "type": "knowledge", "title": "t", **module}
                for i, module in enumerate(modules)
            ],
        }
    )  # fmt: skip


def module(figures: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    minutes = ranges(figures).map(lambda m: {"minutes": m})
    return minutes | st.builds(lambda m, p: {**m, "plan": p}, minutes, figures)


@given(st.integers(1, 120), st.lists(module(WHOLE), min_size=1, max_size=8))
@example(30, [{"minutes": [5, 7]}, {"minutes": [5, 7]}])
def test_whole_minutes_stay_whole(duration: int, modules: list[dict[str, Any]]) -> None:
    assert_plan_is_right(playbook(duration, *modules), unit=60)


@given(HALVES, st.lists(module(HALVES), min_size=1, max_size=8))
def test_half_minutes_where_a_figure_is_not_whole(
    duration: float, modules: list[dict[str, Any]]
) -> None:
    assert_plan_is_right(playbook(duration, *modules), unit=30)


def assert_plan_is_right(book: Playbook, unit: int) -> None:
    made = plan(book)
    low = high = 0
    for length, part in zip(made.lengths, book.modules, strict=True):
        kept = part.plan if part.plan is not None else None
        shortest, longest = (kept, kept) if kept is not None else part.minutes
        assert shortest <= length <= longest
        assert length % unit == 0
        low, high = low + shortest, high + longest
    placed = max(low, min(book.duration, high))
    assert sum(made.lengths) == placed, "the duration, or the nearest sum there is"
    assert made.left_over == book.duration - placed
    ends = [0, *(end for _, end in made.clock)]
    assert [start for start, _ in made.clock] == ends[:-1]
    assert [b - a for a, b in made.clock] == list(made.lengths)


@pytest.mark.parametrize(
    ("duration", "modules", "lengths", "left_over"),
    [
        (30, [{"minutes": 30}], (30,), 0),
        (20, [{"minutes": [5, 15]}, {"minutes": [5, 15]}], (10, 10), 0),
        (30, [{"minutes": [1, 5], "plan": 4}, {"minutes": 6}, {"minutes": [10, 30]}], (4, 6, 20), 0),
        (12, [{"minutes": [1, 9]}, {"minutes": [1, 3]}], (9, 3), 0),
        (10, [{"minutes": [1, 6]}, {"minutes": [1, 6]}, {"minutes": [1, 6]}], (4, 3, 3), 0),
        (10.5, [{"minutes": [1, 6]}, {"minutes": [1, 6]}, {"minutes": [1, 6]}], (3.5, 3.5, 3.5), 0),
        (60, [{"minutes": [5, 10]}, {"minutes": [5, 10]}], (10, 10), 40),
        (8, [{"minutes": [5, 10]}, {"minutes": [5, 10]}], (5, 5), -2),
        (5, [{"minutes": 9}], (9,), -4),
    ],
)  # fmt: skip
def test_plans(
    duration: float, modules: list[dict[str, Any]], lengths: tuple[float, ...], left_over: int
) -> None:
    made = plan(playbook(duration, *modules))
    assert tuple(length / 60 for length in made.lengths) == lengths
    assert made.left_over == left_over * 60


def test_a_plan_is_kept_whatever_the_range_says() -> None:
    assert plan(playbook(10, {"minutes": [5, 7], "plan": 9}, {"minutes": [1, 3]})).lengths == (
        540,
        60,
    )


RANGES = st.lists(st.tuples(st.integers(1, 60), st.integers(1, 60)).map(sorted), max_size=10)


@given(st.integers(-10, 400), RANGES)
def test_shares_are_in_proportion_but_for_rounding(total: int, bounds: list[list[int]]) -> None:
    """Two modules that no bound holds differ from their middles' proportion by less than a unit."""
    given_ranges = [Range(low * 60, high * 60) for low, high in bounds]
    shares = share(total, given_ranges, 60)
    free = [
        (units, (r.low + r.high) / 2)
        for units, r in zip(shares, given_ranges, strict=True)
        if r.low // 60 < units < r.high // 60
    ]
    for one, weight in free:
        for other, other_weight in free:
            assert (one - 1) / weight <= (other + 1) / other_weight + 1e-9


@given(RANGES, st.integers(0, 300))
def test_a_minute_more_takes_none_from_the_sum(bounds: list[list[int]], total: int) -> None:
    given_ranges = [Range(low * 60, high * 60) for low, high in bounds]
    assert sum(share(total, given_ranges, 60)) <= sum(share(total + 1, given_ranges, 60))


def test_nobody_shares_nothing() -> None:
    assert share(5, [], 60) == []
