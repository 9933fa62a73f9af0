"""Texts are in the playbook's language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.pattern import lazy
from generator.checks.rule import Match, Rule
from generator.checks.spoken import HAN, Spoken
from generator.checks.subject import Subject
from generator.diagnostics import Severity

_LATIN = lazy(r"[A-Za-z][\w’'-]*")
_LETTER = lazy(r"[^\W\d_]")
_WORDS = 6  # Latin words from which a text without a Han character is no name or term
_DIFFERENT = 2  # characters of the other script; one alone may be a name


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    """``s`` or ``t`` for a character that only simplified or only traditional Chinese uses.

    GB 2312 holds the simplified characters in common use, Big5 the traditional ones; of those in
    both, two are traditional all the same.
    """
    if char in "後於":
        return "t"
    simplified, traditional = _in(char, "gb2312"), _in(char, "big5")
    return "" if simplified == traditional else "s" if simplified else "t"


def _in(char: str, codec: str) -> bool:
    try:
        char.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def _is_of(text: str, language: str) -> bool:
    """Whether a text plainly holds no character of the other script: found out at once."""
    if language == "zh-Hans":
        return _in(text, "gb2312") and "後" not in text and "於" not in text
    return _in(text, "big5")


def check(subject: Subject) -> Iterator[Match]:
    """Compare what texts are written in with what the playbook says."""
    language = subject.language
    for leaf in subject.loaded.leaves:
        if leaf.authored is None:
            continue
        text = leaf.value
        if text.isascii():
            if not language.startswith("zh") or text.count(" ") + 1 < _WORDS:
                continue
            words = Spoken(leaf.path, text)
            latin = _LATIN.findall(words.words)
            common = sum(word[0].islower() for word in latin)  # no list of products
            first = _LATIN.search(words.words)
            if len(latin) >= _WORDS and common * 2 >= _WORDS and first:
                message = "an English text in a Chinese playbook"
                yield Match(leaf.path, message, "translate it", words.within(*first.span()))
        elif language in ("zh-Hans", "zh-Hant"):
            yield from _other_script(leaf.path, text, language)
        elif language == "en":
            yield from _han(leaf.path, text)


def _other_script(path: tuple[str | int, ...], text: str, language: str) -> Iterator[Match]:
    if _is_of(text, language):
        return
    other, name = ("t", "traditional") if language == "zh-Hans" else ("s", "simplified")
    scripts = [_script(char) if char >= "\u3400" else "" for char in text]
    if other not in scripts:
        return
    found = {char for char, script in zip(text, scripts, strict=True) if script == other}
    ours = sum(1 for script in scripts if script and script != other)
    if len(found) >= _DIFFERENT and scripts.count(other) > ours:
        at = scripts.index(other)
        shown = "".join(dict.fromkeys(char for char in text if char in found))[:6]
        message = f"{name} characters in a {language} playbook: {shown}"
        yield Match(path, message, f"write it in {language}", (at, at + 1))


def _han(path: tuple[str | int, ...], text: str) -> Iterator[Match]:
    first = HAN.search(text)
    if first and len(HAN.findall(text)) * 3 > len(_LETTER.findall(text)):
        message = "a Chinese text in an English playbook"
        yield Match(path, message, "translate it", first.span())


RULE = Rule(
    "TXT006",
    "texts are in the playbook’s language",
    Severity.WARNING,
    "A line that was left in another language is found in the room, while it is read aloud.",
    "Unicode: GB 2312 and Big5 repertoires",
    """\
tips: [先听完，再追问。]
""",
    """\
tips: [Hear them out before you ask on.]
""",
    check=check,
)
