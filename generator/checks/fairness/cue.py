"""One way in which talk comes to a ground."""

from __future__ import annotations

from typing import NamedTuple


class Cue(NamedTuple):
    """Words that tell a ground, and how a sentence with them asks a candidate.

    A pattern is a regular expression for folded text, which has no capitals: those stand for what
    recurs in a language (``MACROS`` of its frames). ``@`` stands for the word unless it begins a
    compound that is a product or a trade (婚姻登记, marital status field), ``%`` for the word
    whatever follows.

    Attributes:
        words: The words, separated by ``|``: one of them must stand in the sentence.
        pattern: What the sentence must look like around it. Its first group, where it has one and
            it took part, is what gives the ground away.
        sure: Whether it is meant for the candidate even where the sentence speaks of work.
    """

    words: str
    pattern: str = "@"
    sure: bool = False
