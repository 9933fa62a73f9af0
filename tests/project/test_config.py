from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.project import find_project
from generator.project.config import Config, Limits, load_config


def refused(root: Path) -> list[tuple[str, str, int, int]]:
    with pytest.raises(InputError, match=r"\.toml cannot be used") as caught:
        load_config(root)
    assert all(f.message for f in caught.value.findings)
    return [(f.code, f.file, f.line, f.column) for f in caught.value.findings]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_a_file_there_are_defaults(here: Path) -> None:
    assert load_config(here).exclude == ()
    (here / "playbook.toml").touch()
    (here / "pyproject.toml").write_text('[project]\nname = "x"\n[tool]\n')
    assert load_config(here).exclude == ()


@pytest.mark.parametrize("bom", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_project_leaves_files_out(here: Path, bom: bytes, end: str) -> None:
    text = f'# 草稿{end}exclude = ["drafts", "*.旧.yaml"]{end}'
    (here / "playbook.toml").write_bytes(bom + text.encode())
    assert load_config(here).exclude == ("drafts", "*.旧.yaml")


def test_pyproject_may_hold_it_and_gives_way(here: Path) -> None:
    (here / "pyproject.toml").write_text('[tool.playbook]\nexclude = ["a"]\n')
    assert load_config(here).exclude == ("a",)
    (here / "playbook.toml").write_text('exclude = ["b"]\n')
    assert load_config(here).exclude == ("b",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('exclud = ["a"]', ("STR003", 1, 1)),
        ('# x\n\n  exclude = "a"', ("STR005", 3, 3)),
        ("exclude = [1]", ("STR005", 1, 1)),
        ("a = 1\n[exclude]\nb = 1", ("STR005", 2, 2)),
        ("[paper]\nsize = 1", ("STR003", 1, 2)),
        ("exclude = [", ("YML002", 1, 12)),
        ("a = 1\nb = \n", ("YML002", 2, 5)),
        ("a = 1\na = 2", ("YML002", 2, 6)),
        ("中 = 1", ("YML002", 1, 1)),
    ],
)
def test_a_broken_configuration_is_found_at_its_place(
    here: Path, text: str, expected: tuple[str, int, int]
) -> None:
    (here / "playbook.toml").write_text(text, "utf-8")
    code, line, column = expected
    assert refused(here)[0] == (code, "playbook.toml", line, column)


def test_every_error_of_a_configuration_is_told(here: Path) -> None:
    (here / "playbook.toml").write_text('exclude = 3\nfont = 1\n"paper" = 2\n')
    assert refused(here) == [
        ("STR005", "playbook.toml", 1, 1),
        ("STR003", "playbook.toml", 2, 1),
        ("STR003", "playbook.toml", 3, 2),
    ]


def test_another_table_is_not_blamed(here: Path) -> None:
    (here / "pyproject.toml").write_text(
        '[tool.ruff]\nexclude = ["a"]\nexclud = 1\n[ tool . playbook ]\nexclud = 1\nexclude = 2\n'
    )
    assert refused(here) == [
        ("STR005", "pyproject.toml", 6, 1),
        ("STR003", "pyproject.toml", 5, 1),
    ]
    (here / "pyproject.toml").write_text("[tool]\nplaybook = 3\n")
    assert refused(here) == [("STR005", "pyproject.toml", 2, 1)]


def test_what_cannot_be_read_is_a_finding(here: Path) -> None:
    (here / "playbook.toml").write_bytes("exclude = ['草稿']".encode("gbk"))
    assert refused(here) == [("YML001", "playbook.toml", 1, 1)]


def test_a_misspelt_key_has_a_hint(here: Path) -> None:
    (here / "playbook.toml").write_text("exlude = 1")
    with pytest.raises(InputError) as caught:
        find_project(here)
    assert "“exclude”" in caught.value.findings[0].hint


def test_every_key_is_read(here: Path) -> None:
    (here / "playbook.toml").write_text(
        'exclude = ["a"]\nselect = ["STR", "SCI004"]\nignore = ["SCI"]\nfail-on = "warning"\n'
        'jurisdiction = ["cn", "hk"]\nbaseline = "known.json"\n'
        "[limits]\ndimensions = 4\nfollow-ups = 1\nbreath-characters = 60\nbreath-words = 30\n"
        "characters-per-minute = 200\nwords-per-minute = 10000\n",
        "utf-8",
    )
    assert load_config(here) == Config(
        exclude=("a",),
        select=("STR", "SCI004"),
        ignore=("SCI",),
        fail_on="warning",
        jurisdiction=("cn", "hk"),
        baseline="known.json",
        limits=Limits(
            dimensions=4, follow_ups=1, breath_characters=60, breath_words=30,
            characters_per_minute=200, words_per_minute=10000,
        ),
    )  # fmt: skip


def test_limits_that_are_not_set_are_the_defaults(here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.playbook.limits]\ndimensions = 3\n")
    assert load_config(here) == Config(limits=Limits(dimensions=3))
    assert load_config(here / "none") == Config()


@pytest.mark.parametrize(
    ("text", "expected", "words"),
    [
        ('select = "SCI"', ("STR005", 1, 1), "must be a list of texts"),
        ("ignore = [1]", ("STR005", 1, 1), "must be a list of texts"),
        ('fail-on = "never"', ("STR005", 1, 1), "error, warning or info"),
        ("fail-on = []", ("STR005", 1, 1), "not known"),
        ('fail_on = "error"', ("STR003", 1, 1), "“fail-on”"),
        ('jurisdiction = "cn"', ("STR005", 1, 1), "must be a list of texts"),
        ('# 中\njurisdiction = ["cn", "mars"]', ("STR005", 2, 1), "cn, tw, hk, us, uk, eu"),
        ("baseline = true", ("STR005", 1, 1), "must be text"),
        ("limits = 6", ("STR005", 1, 1), "must be a table"),
        ("[limits]\ndimensions = 0", ("STR005", 2, 1), "from 1 to 10000"),
        ("[limits]\n  dimensions = 6.5", ("STR005", 2, 3), "whole number"),
        ("[limits]\ndimensions = true", ("STR005", 2, 1), "whole number"),
        ("[limits]\nfollow-ups = '5'", ("STR005", 2, 1), "write follow-ups = 6, say"),
        ("[limits]\nfollow_ups = 5", ("STR003", 2, 1), "“follow-ups”"),
        ("limits.dimension = 5", ("STR003", 1, 8), "“dimensions”"),
        ("[other]\nbreath = 1", ("STR003", 1, 2), "the settings are exclude, select"),
    ],
)
def test_what_is_wrong_with_a_setting(
    here: Path, text: str, expected: tuple[str, int, int], words: str
) -> None:
    (here / "playbook.toml").write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        load_config(here)
    finding = caught.value.findings[0]
    assert (finding.code, finding.line, finding.column) == expected
    assert words in f"{finding.message}; {finding.hint}"


def test_a_key_of_limits_is_looked_for_in_its_table(here: Path) -> None:
    (here / "pyproject.toml").write_text(
        "[tool.other]\ndimensions = 1\n[tool.playbook]\nselect = []\n"
        "[tool.playbook.limits]\n# dimensions\ndimensions = 0\n"
    )
    assert refused(here) == [("STR005", "pyproject.toml", 7, 1)]
