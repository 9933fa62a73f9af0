"""A small project in which no rule finds anything; what differs from it is what a test is about."""

from __future__ import annotations

import re
from pathlib import Path

from tests.loading.files import changed, write

PLAYBOOK = """\
kind: playbook
format: 1
id: backend
language: en
jurisdiction: [uk]
title: Backend interview
role: {title: Backend engineer}
rubric: seen
duration: 30
modules:
  - id: welcome
    type: opening
    title: Welcome
    minutes: 5
    script:
      - Welcome. Please tell me if any adjustment would help you in this conversation.
  - id: depth
    type: knowledge
    title: Depth
    minutes: 20
    script:
      - How would you keep a queue from growing while its readers are slow?
    expected:
      - {aspect: Limits, ideal: Bounds the queue and says what happens when it is full}
    follow_ups:
      - What would you give up for that?
    observe:
      - {point: Names the limits before the tools, dimension: depth}
  - id: yours
    type: candidate-questions
    title: Your questions
    minutes: 5
    script:
      - What would you like to ask me?
"""
RUBRIC = """\
kind: rubric
format: 1
id: seen
levels: [{value: 1, name: Weak}, {value: 2, name: Sound}, {value: 3, name: Strong}]
dimensions:
  - id: depth
    name: {en: Depth, zh-Hans: 深度}
    task: Keeps a service within its limits when the load doubles
    weight: 100
    look_for: {en: Limits and their costs, zh-Hans: 限度与代价}
    anchors:
      1: {en: Names a product and no limit of it, zh-Hans: 只说产品，不说限度}
      2: {en: Names one limit and how it shows, zh-Hans: 说出一个限度及其表现}
      3: {en: Weighs two limits against their costs, zh-Hans: 权衡两个限度的代价}
"""
CANDIDATE = """\
kind: candidate
name: Lin Example
"""
BASES = {"playbook": PLAYBOOK, "rubric": RUBRIC, "candidate": CANDIDATE}
FILES = {
    "playbook": "playbooks/backend.yaml",
    "rubric": "rubrics/seen.yaml",
    "candidate": "candidates/lin/candidate.yaml",
}

_KEY = re.compile(r"^[\"']?([\w-]+)[\"']?:", re.MULTILINE)


def sound(root: Path, **texts: str) -> Path:
    """Write the project with some of its files' texts exchanged; returns its folder."""
    for kind, name in FILES.items():
        write(root, name, texts.get(kind, BASES[kind]))
    return root


def spoilt(root: Path, *changes: tuple[str, str]) -> Path:
    """Write the project with its playbook changed; returns its folder."""
    return sound(root, playbook=changed(PLAYBOOK, *changes))


def composed(kind: str, fragment: str) -> str:
    """A sound file with its top-level keys replaced by those of a fragment.

    Done on the text, for a fragment need not be YAML. One that is a whole file stays alone.
    """
    if fragment.startswith(("kind:", "---")):
        return fragment
    given = set(_KEY.findall(fragment))
    kept = [block for block in _blocks(BASES[kind]) if _KEY.findall(block)[0] not in given]
    return "".join(kept) + fragment


def _blocks(text: str) -> list[str]:
    return [block for block in re.split(r"(?m)^(?=\w)", text) if block]
