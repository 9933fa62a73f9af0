"""A sentence can be said in one breath."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.spoken import HAN, WORD
from generator.checks.subject import Subject
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Measure the sentences that are said."""
    characters, words = subject.limits.breath_characters, subject.limits.breath_words
    shortest = min(characters, 2 * words - 1)  # a word takes a letter and a blank
    for spoken in subject.spoken:
        if len(spoken.source) <= shortest:
            continue
        for sentence in spoken.sentences:
            if len(sentence.text) <= shortest:
                continue
            han, latin = len(HAN.findall(sentence.text)), len(WORD.findall(sentence.text))
            # one measure for both: a sentence may mix Chinese and English
            if han * words + latin * characters > characters * words:
                said = f"{han} characters" if han > latin else f"{latin} words"
                start = sentence.start
                yield Match(
                    spoken.path,
                    f"a sentence of {said} is too long to say in one breath",
                    "make two of it",
                    spoken.within(start, start + len(sentence.text)),
                )


RULE = Rule(
    "TXT008",
    "a sentence can be said in one breath",
    Severity.WARNING,
    "Who hears a long sentence answers its last part; who reads it aloud sounds like a form.",
    "about 120 Chinese characters or 60 English words, defaults: [limits] breath-characters, "
    "breath-words",
    "tips: [t]\nmodules:\n  - {id: depth, type: knowledge, title: Depth, minutes: 30, script: ["
    + "and then this and that " * 13
    + "]}\n",
    "tips: [t]\nmodules:\n  - {id: depth, type: knowledge, title: Depth, minutes: 30, script: ["
    "Where did it break?]}\n",
    check=check,
)
