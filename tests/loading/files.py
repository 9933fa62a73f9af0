"""A small project to spoil."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.loading import Loaded, Loader

PLAYBOOK = """\
kind: playbook
format: 1
id: backend
language: zh-Hans
title: 手册
role: {title: 工程师}
rubric: seen
duration: 30
slots:
  employer: {take: organisation, from: experience}
modules:
  - id: talk
    type: knowledge
    title: 谈
    minutes: 30
    script:
      - say: 您在 {{ employer }} 做过什么？
        otherwise: 您做过什么？
    observe:
      - {point: 看, dimension: architecture}
"""
RUBRIC = """\
kind: rubric
format: 1
id: seen
levels: [{value: 1, name: 一}, {value: 2, name: 二}]
dimensions:
  - id: architecture
    name: 架构
    anchors: {1: 甲, 2: 乙}
"""
CANDIDATE = """\
kind: candidate
name: 林培育
slots: {employer: 杉屿}
"""


def write(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="")
    return path


def project(root: Path, *, playbook: str = PLAYBOOK, rubric: str = RUBRIC) -> Path:
    """Write a project without findings, but for what is given; returns the playbook."""
    write(root, "rubrics/seen.yaml", rubric)
    write(root, "candidates/lin/candidate.yaml", CANDIDATE)
    return write(root, "playbooks/backend.yaml", playbook)


def changed(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def load(root: Path, *changes: tuple[str, str]) -> Loaded:
    return Loader().load(project(root, playbook=changed(PLAYBOOK, *changes)))


def told(findings: list[Diagnostic]) -> list[tuple[str, int, int]]:
    """Codes and places, in order of place."""
    return sorted(((f.code, f.line, f.column) for f in findings), key=lambda x: (x[1:], x[0]))


def only(findings: list[Diagnostic]) -> Diagnostic:
    (finding,) = findings
    return finding
