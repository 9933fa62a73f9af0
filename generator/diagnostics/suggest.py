"""Did you mean …?"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

_MOST = 500


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str = "") -> str:
    """Say which known word is nearest.

    Args:
        word: What was written.
        known: What may be written; of a great many, only the first are compared.
        otherwise: What to say when nothing is near.

    Returns:
        A sentence for a hint.
    """
    from difflib import get_close_matches  # only where something is wrong

    by_lower = {k.lower(): k for k in islice(known, _MOST)}
    near = get_close_matches(word.lower(), by_lower, n=1, cutoff=0.6)
    return f"did you mean “{by_lower[near[0]]}”?" if near else otherwise
