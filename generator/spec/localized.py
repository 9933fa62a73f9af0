"""Text that is one string, or one string a language."""

from collections.abc import Mapping
from typing import Any, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.spec.base import Always, Language, Line, Model


class Localized(Model):
    """A line for every language, or one for each.

    Written as a string or as ``{zh-Hans: …, en: …}``.
    """

    everywhere: Always[Line] | None = None
    """The one line for all."""
    languages: Always[dict[Language, Line]] | None = None
    """A line by its language."""

    @model_validator(mode="before")
    @classmethod
    def _string_or_languages(cls, value: Any) -> Any:
        if isinstance(value, Mapping):
            return {"languages": dict(value)}
        return {"everywhere": value} if not isinstance(value, cls) else value

    @model_validator(mode="after")
    def _not_empty(self) -> Self:
        if self.everywhere is None and not self.languages:
            raise PydanticCustomError(
                "no_language", "no language is given", {"hint": "write “zh-Hans: …”, say"}
            )
        return self

    def in_language(self, language: str) -> str | None:
        """The line in ``language``, or ``None`` where that language is missing."""
        return self.everywhere or (self.languages or {}).get(language)
