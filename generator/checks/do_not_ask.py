"""Short texts on what must not be asked, by jurisdiction: printed in every handbook.

The grounds follow the laws named in each file; they are a reminder, not legal advice.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from generator.source import read

_FOLDER = Path(__file__).parent / "jurisdictions"
_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class DoNotAsk:
    """One jurisdiction's box in one language.

    Attributes:
        jurisdiction: ``cn``, ``tw``, ``hk``, ``us``, ``uk`` or ``eu``.
        place: Its name.
        grounds: What is not asked about.
        instead: What everyone may be asked.
    """

    jurisdiction: str
    place: str
    grounds: str
    instead: str


@lru_cache(maxsize=64)
def do_not_ask(jurisdiction: str, language: str) -> DoNotAsk:
    """The box of a jurisdiction.

    Args:
        jurisdiction: One of the spec's.
        language: The handbook's; English where we have no text in it.
    """
    document, findings = read(_FOLDER / f"{jurisdiction}.yaml")
    assert document is not None, findings
    texts = document.data["texts"]
    return DoNotAsk(jurisdiction, **texts.get(language, texts[_FALLBACK]))
