"""What somebody sees in an editor who opens a new project and reads nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.project.scaffold import languages, scaffold
from tests.helpers.language_server import LanguageServer
from tests.loading.files import changed


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "sales"
    scaffold(folder, "en")
    return folder


@pytest.fixture(scope="module")
def editor(project: Path) -> Iterator[LanguageServer]:
    with LanguageServer(project) as server:
        yield server


def place(text: str, words: str, offset: int = 0) -> tuple[int, int]:
    """Line and column (0-based) of the end of some words, less an offset."""
    at = text.index(words) + len(words) - offset
    return text.count("\n", 0, at), at - (text.rfind("\n", 0, at) + 1)


@pytest.mark.parametrize("language", languages())
def test_nothing_is_underlined_in_a_new_project(language: str, tmp_path: Path) -> None:
    folder = tmp_path / "sales"
    scaffold(folder, language)
    with LanguageServer(folder) as server:
        for path in sorted(folder.rglob("*.yaml")):
            assert server.open(path, path.read_text("utf-8")) == []


@pytest.mark.parametrize("settings", [False, True], ids=["by the header", "by the settings"])
@pytest.mark.parametrize("language", languages())
def test_every_file_of_a_new_project_has_its_schema(
    language: str, settings: bool, tmp_path: Path
) -> None:
    folder = tmp_path / "sales"
    scaffold(folder, language)
    found = {}
    with LanguageServer(folder, settings=settings) as server:
        for path in sorted(folder.rglob("*.yaml")):
            header, _, text = path.read_text("utf-8").partition("\n")
            assert header.startswith("# yaml-language-server: $schema=")
            where = path
            if settings:  # a file of one's own, deeper down, that says nothing of a schema
                where = path.parent / "of-mine" / path.name
            else:
                text = f"{header}\n{text}"
            found[path.stem] = server.open(where, f"{text}\nnobody_knows: this\n")
    assert len(found) == 2
    for name, diagnostics in found.items():
        assert any("nobody_knows" in one["message"] for one in diagnostics), name


@pytest.mark.parametrize(
    ("name", "right", "wrong", "said"),
    [
        ("playbooks/sales.yaml", "\nduration: 30", "\nduratoin: 30", "duratoin"),
        ("playbooks/sales.yaml", "    follow_ups:\n", "    followups:\n", "followups"),
        ("playbooks/sales.yaml", "\n    type: opening", "\n    type: oppening", "opening"),
        ("rubrics/sales.yaml", "\nlevels:", "\nlevel:", "level"),
        ("candidates/example/candidate.yaml", "\nsalutation:", "\nsalut:", "salut"),
    ],
)
def test_a_wrong_key_or_word_is_underlined_where_it_stands(
    editor: LanguageServer, project: Path, name: str, right: str, wrong: str, said: str
) -> None:
    path = project / name
    text = changed(path.read_text("utf-8"), (right, wrong))
    found = editor.open(path.with_name(f"{said}.yaml"), text)
    line, _ = place(text, wrong.strip("\n"))
    here = [one for one in found if one["range"]["start"]["line"] == line]
    assert any(said in one["message"] for one in here), found


def offered(editor: LanguageServer, project: Path, begun: str) -> dict[str, dict[str, Any]]:
    """What completion offers behind the last character of a module that somebody begins."""
    text = (project / "playbooks" / "sales.yaml").read_text("utf-8")
    head, modules, rest = text.partition("\nmodules:\n")
    written = head + modules + begun
    path = project / "playbooks" / f"{abs(hash(begun))}.yaml"
    editor.open(path, f"{written}\n{rest}")
    line = written.count("\n")
    items = editor.completion(path, line, len(written.rpartition("\n")[2]))
    return {item["label"]: item for item in items}


def test_completion_offers_the_keys_of_a_module(editor: LanguageServer, project: Path) -> None:
    begun = "  - id: more\n    type: closing\n    title: More\n    minutes: 1\n    "
    found = offered(editor, project, begun)
    assert {"follow_ups", "observe", "script", "expected", "contingencies"} <= set(found)
    assert "duration" not in found
    assert "What to ask next." in str(found["follow_ups"]["documentation"])


def test_completion_offers_the_words_that_a_key_may_have(
    editor: LanguageServer, project: Path
) -> None:
    found = offered(editor, project, "  - id: more\n    type: ")
    assert {"behavioural", "candidate-questions"} <= set(found)
    assert "Tell me about a time" in str(found["behavioural"])


def test_completion_offers_a_whole_module(editor: LanguageServer, project: Path) -> None:
    found = offered(editor, project, "  - ")
    assert "follow_ups:" in str(found["a rated module"])
    begun = "  - id: more\n    type: closing\n    title: More\n    minutes: 1\n    follow_ups:\n      - "
    for labels in (found, offered(editor, project, begun)):
        assert not [label for label in labels if "object(Playbook of" in label or "(1)" in label]


def test_hovering_explains_otherwise(editor: LanguageServer, project: Path) -> None:
    path = project / "playbooks" / "hovered.yaml"
    text = (project / "playbooks" / "sales.yaml").read_text("utf-8")
    editor.open(path, text)
    said = editor.hover(path, *place(text, "otherwise:", 3))
    assert "when a slot stays empty" in said
