"""Regular expressions that are compiled at their first use.

Most rules never need theirs: what they look for does not stand in the file. Compiling all of them
would take longer than reading a playbook.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, cast


class _Lazy:
    def __init__(self, pattern: str, flags: int) -> None:
        self._source = (pattern, flags)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(*self._source)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, made when it is first asked for something."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
