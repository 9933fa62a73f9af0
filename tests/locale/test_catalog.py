from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from generator.diagnostics import Diagnostic, InputError
from generator.locale import Catalog, available, load_catalog
from generator.locale.catalog import GAPS, Formats
from generator.source import parse
from generator.spec import Labels

SHIPPED = Path("generator/locale/catalogs")
LANGUAGES = ["en", "zh-Hans", "zh-Hant"]


def shipped(language: str) -> str:
    return (Path(__file__).parents[2] / SHIPPED / f"{language}.yaml").read_text("utf-8")


def own(root: Path, text: str, language: str = "fr") -> None:
    (root / "locales").mkdir(exist_ok=True)
    (root / "locales" / f"{language}.yaml").write_text(text, "utf-8")


def broken(root: Path, text: str) -> tuple[Diagnostic, ...]:
    own(root, text)
    with pytest.raises(InputError) as caught:
        load_catalog("fr", root)
    assert str(root) in str(caught.value)
    return caught.value.findings


def leaves(
    data: dict[str, Any], path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from leaves(value, (*path, key))
        else:
            yield (*path, key), value


def test_three_languages_are_shipped() -> None:
    assert available() == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_catalog_says_everything(language: str) -> None:
    catalog = load_catalog(language)
    assert catalog.language == language
    for path, text in leaves(catalog.model_dump()):
        assert text.strip() or path[0] in ("separator", "arrow"), path


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_a_chinese_catalog_is_chinese(language: str) -> None:
    english = dict(leaves(load_catalog("en").model_dump()))
    for path, text in leaves(load_catalog(language).model_dump()):
        if text == english[path]:  # signs and gaps are the same everywhere
            assert not re.search("[A-Za-z]{2,}", re.sub(r"\{\w+\}", "", text)) or len(path) == 1


def test_traditional_and_simplified_are_not_mixed() -> None:
    hans = "".join(text for _, text in leaves(load_catalog("zh-Hans").model_dump()))
    hant = "".join(text for _, text in leaves(load_catalog("zh-Hant").model_dump()))
    assert not set(hans) & set("語氣備註評量應徵這樣說們問題時間從為來試維權證")
    assert not set(hant) & set("语气备注评应这样说们问题时间从为来试维权证")


def test_every_section_that_an_author_may_rename_has_a_name() -> None:
    assert set(load_catalog("en").labels.model_fields_set) == set(Labels.model_fields)


def test_every_gap_is_declared() -> None:
    assert set(GAPS) <= set(Formats.model_fields)
    for language in LANGUAGES:
        for name, phrase in load_catalog(language).formats:
            gaps = {gap for _, gap, _, _ in Formatter().parse(phrase) if gap is not None}
            assert gaps == GAPS.get(name, set())


def test_no_catalog_says_which_there_are(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="“fr”") as caught:
        load_catalog("fr", tmp_path)
    assert "en, zh-Hans, zh-Hant" in caught.value.hint
    assert "locales/fr.yaml" in caught.value.hint


def test_a_project_adds_its_own_and_it_wins(tmp_path: Path) -> None:
    own(tmp_path, shipped("en").replace("language: en", "language: fr").replace("Goal", "But"))
    own(tmp_path, shipped("en").replace("goal: Goal", "goal: Purpose"), "en")
    assert available(tmp_path) == ["en", "fr", "zh-Hans", "zh-Hant"]
    assert load_catalog("fr", tmp_path).labels.goal == "But"
    assert load_catalog("en", tmp_path).labels.goal == "Purpose"
    assert load_catalog("en").labels.goal == "Goal"


FRENCH = shipped("en").replace("language: en", "language: fr")


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("  goal: Goal\n", "", "STR004", "labels.goal"),
        ("  goal: Goal", "  gaol: x\n  goal: Goal", "STR003", "labels.gaol"),
        ("goal: Goal", "goal: 5", "STR005", "labels.goal"),
        ("goal: Goal", "goal:", "STR005", "labels.goal"),
        ("goal: Goal", "goal: *x", "YML004", "alias"),
        ("goal: Goal", "goal: 'x", "YML002", "quote"),
        ('"{n} min"', '"{m} min"', "STR006", "formats.minutes"),
        ('"{n} min"', '"min"', "STR006", "{n}"),
        ('"{n} min"', '"{n min"', "STR006", "{n}"),
        ('"{n} min"', '"{n.real}"', "STR006", "{n}"),
        ('"{n} min"', '"{n} {}"', "STR006", "{n}"),
        ("typed by a person", '"{who}"', "STR006", "none"),
        ("language: fr", "language: it", "STR006", "“it”"),
        ("script: latin", "script: greek", "STR005", "script"),
    ],
)  # fmt: skip
def test_a_broken_catalog_is_refused_at_its_place(
    tmp_path: Path, old: str, new: str, code: str, words: str
) -> None:
    assert old in FRENCH
    (finding,) = broken(tmp_path, FRENCH.replace(old, new))
    assert finding.code == code
    assert words in finding.message
    assert finding.hint
    assert finding.file == str(tmp_path / "locales" / "fr.yaml")
    line = FRENCH.replace(old, new).split("\n")[finding.line - 1]
    if new and "\n" not in new:
        assert line.lstrip().startswith(new.split(":")[0]) or new in line


def test_all_that_is_wrong_is_told(tmp_path: Path) -> None:
    text = (
        FRENCH.replace("  goal: Goal\n", "").replace('"{n} min"', "x").replace("middle", "muddle")
    )
    assert [f.code for f in broken(tmp_path, text)] == ["STR004", "STR006", "STR004", "STR003"]


def test_a_catalog_that_is_no_mapping_is_refused(tmp_path: Path) -> None:
    assert [f.code for f in broken(tmp_path, "- a\n")] == ["STR005"]
    assert [f.code for f in broken(tmp_path, "")] == ["YML008"]


def test_shipped_catalogs_hold_exactly_the_keys_of_the_model() -> None:
    for language in LANGUAGES:
        document, _ = parse(shipped(language), "f")
        assert document is not None
        assert Catalog.model_validate(document.data).model_dump() == document.data
