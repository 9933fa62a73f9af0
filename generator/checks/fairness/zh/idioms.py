"""Pieces of patterns that the cues of several grounds share."""

from __future__ import annotations

TOLD = "^(?=.{0,300}?(?:您|阁下|[?吗吧呢没啩咩]|请|说说|讲讲|说一|讲一)).{0,300}?(%)"
"""For words that give a ground away wherever they are said to a candidate."""

FISHED = "^.{0,300}?(%)"
"""For words that nobody says of their work."""

AIMED = "^(?=.{0,300}?(?:您|阁下|令[尊堂]|[^,]{0,12}[?]$)).{0,300}?(%)"
"""For words that tell a ground once they are said to the candidate."""


def aimed(before: str, behind: str = "", sentence: str = "") -> str:
    """A pattern for a word between what turns it on the candidate.

    Args:
        before: What stands before the word.
        behind: What follows it.
        sentence: What must hold of the sentence, as a look ahead from its beginning.
    """
    return f"^{sentence}.{{0,300}}?{before}(%){behind}"


def beside(words: str, behind: str, sentence: str = "") -> str:
    """The same where every interview has the words: another word must call the cue.

    Args:
        words: What gives the ground away, separated by ``|``.
        behind: What follows it.
        sentence: What must hold of the sentence, as a look ahead from its beginning.
    """
    return f"^{sentence}.{{0,300}}?({words}){behind}"
