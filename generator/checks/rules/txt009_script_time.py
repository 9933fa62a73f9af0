"""A script leaves time for the answers."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from generator.checks.rule import Match, Rule
from generator.checks.spoken import HAN, WORD, Spoken
from generator.checks.subject import Subject
from generator.diagnostics import Severity


def minutes_to_say(words: str, characters_per_minute: int, words_per_minute: int) -> float:
    """How long a text takes to say, in minutes."""
    han, latin = len(HAN.findall(words)), len(WORD.findall(words))
    return han / characters_per_minute + latin / words_per_minute


def check(subject: Subject) -> Iterator[Match]:
    """Compare the script of each module with its minutes."""
    limits = subject.limits
    fastest = min(limits.characters_per_minute, 2 * limits.words_per_minute)
    for path, module in subject.modules():
        longest = max(module.plan or 0, module.minutes.high) / 60
        written = sum(max(len(s.say), len(s.otherwise or "")) for s in module.script or ())
        if written / fastest <= longest:
            continue  # even if every sign were to be said
        needed = 0.0
        for line in module.script or ():
            needed += max(
                minutes_to_say(
                    Spoken(path, text).words, limits.characters_per_minute, limits.words_per_minute
                )
                for text in (line.say, line.otherwise)
                if text
            )
        if needed > longest:
            taken = ceil(needed * 10) / 10
            message = f"the script takes {taken} minutes to say, the module has {longest:g}"
            yield Match((*path, "script"), message, "shorten it, or give it more time", of_key=True)


RULE = Rule(
    "TXT009",
    "a module’s script can be said within its minutes",
    Severity.WARNING,
    "The interviewer would talk all the time, and the candidate not at all.",
    "about 240 Chinese characters or 140 English words a minute, defaults: [limits] "
    "characters-per-minute, words-per-minute",
    "duration: 1\nmodules:\n  - {id: depth, type: knowledge, title: Depth, minutes: 1, script: ["
    + "One more word. " * 60
    + "]}\n",
    "duration: 1\nmodules:\n  - {id: depth, type: knowledge, title: Depth, minutes: 1, script: ["
    "Where did it break?]}\n",
    check=check,
)
