"""Words that stand in any interview: a phrase is looked up by another of its words."""

# ruff: noqa: SIM905

from __future__ import annotations

WORDS = frozenset(
    (
        "a about after all am an and any anyone are as at back be been before being by can "
        "come could day did do does done down during ever first for from get go going good "
        "got had has have having here high him his how i if in into is it its just last let "
        "like little long look made make me more much my new next no not now of off on one "
        "only or other our out over own part people please quite really s said same see seen "
        "should show so some someone something still take taken than that the their them "
        "there these they things this those through time to too two under up us use used very "
        "was way we well were what when where which who will with without work working would "
        "year years you your yourself re ve ll d t m team days know need job help keep tell "
        "plan give start ask say "
    ).split()
)
