"""References between files, and between the parts of a playbook."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePath

from generator.diagnostics import Diagnostic, InputError, Severity, did_you_mean
from generator.diagnostics.diagnostic import YamlPath
from generator.loading.loaded import Loaded
from generator.loading.texts import slot_uses
from generator.locale import available, load_catalog
from generator.project import Project, display_name


def check_playbook(loaded: Loaded, project: Project, rubric: Loaded | None) -> None:
    """Report what a playbook names and nobody has.

    Args:
        loaded: The playbook; findings are added to it, those on a language that the rubric lacks
            too: another playbook may not need it.
        project: Where it belongs.
        rubric: The file that its ``rubric`` resolves to, or ``None``.
    """
    _language(loaded, project)
    _slots(loaded)
    _rubric(loaded, project, rubric)
    if rubric is None or rubric.kind == "rubric":
        _dimensions(loaded, rubric)
    language = loaded.get("language")
    if rubric and isinstance(language, str) and language in available(project.root):
        loaded.findings += _missing_language(rubric, language)


def check_candidate(loaded: Loaded) -> None:
    """Report a résumé that is named and not there."""
    name = loaded.get("resume")
    if isinstance(name, str) and (PurePath(name).name != name or "\\" in name):
        loaded.report(
            "REF007",
            ("resume",),
            f"“{name}” is not the name of a file beside this one",
            "put the résumé into this folder and write its name alone",
        )
    # Path.is_file raises OSError where a name is too long
    elif isinstance(name, str) and not os.path.isfile(loaded.path.parent / name):  # noqa: PTH113
        near = [p.name for p in loaded.path.parent.iterdir() if p != loaded.path]
        loaded.report(
            "REF007",
            ("resume",),
            f"there is no file “{name}” beside this one",
            did_you_mean(name, near, otherwise="put it in this folder, or leave the key out"),
        )


def wrong_kind(loaded: Loaded, wanted: str) -> list[Diagnostic]:
    """What is wrong with a file that is sound and of another kind than the command wants."""
    if loaded.document is None or not loaded.kind or loaded.kind == wanted:
        return []
    return [
        Diagnostic.at(
            "STR001",
            Severity.ERROR,
            loaded.name,
            loaded.document.place(("kind",)),
            f"this is a {loaded.kind}, not a {wanted}",
            path=("kind",),
            hint=f"name a {wanted}’s file",
        )
    ]


def unknown_slots(candidate: Loaded, playbook: Loaded) -> list[Diagnostic]:
    """Words that a candidate's file gives for slots which a playbook does not have.

    Another playbook may have them, so this is only known, and only a warning, when the two meet.
    """
    typed, declared = candidate.get("slots"), playbook.get("slots")
    known = list(declared) if isinstance(declared, dict) else []
    found = []
    for name in typed if isinstance(typed, dict) else ():
        if name not in known and candidate.document:
            found.append(
                Diagnostic.at(
                    "REF006",
                    Severity.WARNING,
                    candidate.name,
                    candidate.document.place(("slots", name), of_key=True),
                    f"{playbook.name} has no slot “{name}”; its words are not printed",
                    path=("slots", name),
                    hint=did_you_mean(name, known, otherwise=f"its slots: {', '.join(known)}"),
                )
            )
    return found


def _language(loaded: Loaded, project: Project) -> None:
    language = loaded.get("language")
    known = available(project.root)
    if isinstance(language, str) and loaded.told_at(("language",)):
        return
    if isinstance(language, str) and language not in known:
        hint = did_you_mean(language, known, otherwise=f"write one of {', '.join(known)}")
        loaded.report("REF008", ("language",), f"no catalog for the language “{language}”", hint)
    elif isinstance(language, str) and project.root and (project.root / "locales").is_dir():
        try:
            load_catalog(language, project.root)
        except InputError as error:
            loaded.findings += [replace(f, file=display_name(Path(f.file))) for f in error.findings]


def _slots(loaded: Loaded) -> None:
    slots = loaded.get("slots")
    declared = dict.fromkeys(slots) if isinstance(slots, dict) else {}
    used = set()
    for path, use in slot_uses(loaded):
        used.add(use.name)
        if use.name not in declared:
            loaded.report(
                "REF003",
                path,
                f"the slot “{use.name}” is not declared",
                did_you_mean(use.name, declared, otherwise="declare it under “slots:”"),
                within=(use.start, use.end),
            )
    for name in declared:
        if name not in used and not loaded.told_at(("slots", name), of_key=True):
            loaded.report(
                "REF004",
                ("slots", name),
                f"the slot “{name}” is declared and never used",
                "use it in a line to say, or delete it",
                severity=Severity.WARNING,
                of_key=True,
            )


def _rubric(loaded: Loaded, project: Project, rubric: Loaded | None) -> None:
    name = loaded.get("rubric")
    if rubric is None and isinstance(name, str) and not loaded.told_at(("rubric",)):
        known = project.names("rubrics")
        hint = did_you_mean(name, known, otherwise=f"add rubrics/{name}.yaml")
        loaded.report("REF001", ("rubric",), f"there is no rubric “{name}”", hint)
    elif rubric and rubric.kind not in ("", "rubric"):
        loaded.report(
            "REF001",
            ("rubric",),
            f"{rubric.name} is a {rubric.kind}, not a rubric",
            "move it to its folder, or name another file",
        )


def _dimensions(loaded: Loaded, rubric: Loaded | None) -> None:
    places = [
        path
        for path, module in loaded.items("modules")
        if isinstance(module, dict)
        for path, _ in loaded.items(*path, "observe")
    ] + [path for path, _ in loaded.items("observe")]
    ids = [rubric.get(*path, "id") for path, _ in rubric.items("dimensions")] if rubric else []
    known = dict.fromkeys(name for name in ids if isinstance(name, str))
    for path in places:
        name = loaded.get(*path, "dimension")
        where = (*path, "dimension")
        if not isinstance(name, str) or loaded.told_at(where):
            continue
        if "rubric" not in loaded.data:
            loaded.report(
                "REF002",
                where,
                f"the dimension “{name}” belongs to no rubric: the playbook names none",
                "add “rubric: …”, or leave the dimension out",
            )
        elif known and name not in known:
            hint = did_you_mean(name, known, otherwise=f"the dimensions are {', '.join(known)}")
            loaded.report("REF002", where, f"the rubric has no dimension “{name}”", hint)


def _missing_language(rubric: Loaded, language: str) -> list[Diagnostic]:
    if rubric.kind != "rubric" or rubric.document is None:
        return []
    by_text: dict[YamlPath, set[str]] = {}
    for leaf in rubric.leaves:
        if leaf.language:
            by_text.setdefault(leaf.path[:-1], set()).add(leaf.language)
    return [
        Diagnostic.at(
            "REF005",
            Severity.ERROR,
            rubric.name,
            rubric.document.place(path),
            f"the language “{language}” is missing here, and a playbook needs it",
            path=path,
            hint=f"add “{language}: …”",
        )
        for path, languages in by_text.items()
        if language not in languages
    ]
