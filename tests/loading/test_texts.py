from __future__ import annotations

from pathlib import Path

import pytest

from tests.loading.files import load, only, told

SAY = "您在 {{ employer }} 做过什么？"


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("title: 手册 {{ name }}", "TXT002"),
        ("title: 手册 {% x %}", "TXT002"),
        ("title: 手册 {# x", "TXT002"),
        ("title: 手册\npositioning: 见 {{ employer }}", "TXT002"),
        ("title: 手册\ntips: ['见 {{x}}']", "TXT002"),
        ("title: 手册 \\{{ name }}", ""),
        ("title: 手册 `{{ name }}`", ""),
        ("title: 手册 { name } }}", ""),
        ("title: 手册\npositioning: |-\n  ```\n  {{ x }}\n  ```", ""),
        ('title: "手\\n册"', "TXT005"),
        ("title: |-\n  手\n  册", "TXT005"),
        ("title: >-\n  手\n  册", ""),
        ("title: |\n  手册", "TXT005"),
    ],
)
def test_fields_where_nothing_is_live(tmp_path: Path, field: str, code: str) -> None:
    found = load(tmp_path, ("title: 手册", field)).findings
    assert [f.code for f in found] == [code] * bool(code)


@pytest.mark.parametrize(
    ("say", "code", "column"),
    [
        ("甲 {{ Employer }} {{ employer }}", "TXT001", 18),
        ("甲 {{ 雇主 }} {{ employer }}", "TXT001", 18),
        ("甲 {{ employer }} {{ a", "TXT001", 33),
        ("甲 {{ employer }} {%- x -%}", "TXT001", 33),
        ("甲 {{ employer | upper }} {{ employer }}", "TXT001", 18),
        ("甲 {{}} {{ employer }}", "TXT001", 18),
    ],
)  # fmt: skip
def test_what_is_no_name_is_found_at_its_braces(
    tmp_path: Path, say: str, code: str, column: int
) -> None:
    finding = only(load(tmp_path, (SAY, say)).findings)
    assert (finding.code, finding.line, finding.column) == (code, 17, column - 2)
    assert "\\{{" in finding.hint


def test_a_slot_needs_words_without_it(tmp_path: Path) -> None:
    found = load(tmp_path, ("\n        otherwise: 您做过什么？", "")).findings
    assert told(found) == [("TXT003", 17, 17)]
    found = load(tmp_path, (f"say: {SAY}\n        otherwise: 您做过什么？", SAY)).findings
    assert told(found) == [("TXT003", 17, 12)]
    for empty in ("", " ~"):
        found = load(tmp_path, ("otherwise: 您做过什么？", f"otherwise:{empty}")).findings
        assert [f.code for f in found] == ["STR005"]


@pytest.mark.parametrize(
    "item",
    ["follow_ups: [{ask: '{{ employer }} 呢'}]", "contingencies: [{when: a, say: '{{ employer }} 呢'}]",
     "follow_ups: ['{{ employer }} 呢']"],
)  # fmt: skip
def test_so_it_is_in_every_item_that_is_said(tmp_path: Path, item: str) -> None:
    found = load(tmp_path, ("    observe:", f"    {item}\n    observe:")).findings
    assert only(found).code == "TXT003"


def test_words_without_a_slot_have_none(tmp_path: Path) -> None:
    found = load(tmp_path, ("otherwise: 您做过", "otherwise: 您在 {{ employer }} 做过")).findings
    assert told(found) == [("TXT004", 18, 23)]
    found = load(tmp_path, ("otherwise: 您做过", "otherwise: 您 {{ Name }} 做过")).findings
    assert told(found) == [("TXT001", 18, 22)]
    assert load(tmp_path, ("otherwise: 您做过", "otherwise: 请 {{ name }} 说")).findings == []


def test_a_place_inside_a_block_is_right(tmp_path: Path) -> None:
    block = "|-\n          先说一句。\n\n          再说 **{{ x }}** 和 {{ employer }}。"
    found = load(tmp_path, (SAY, block)).findings
    assert told(found) == [("REF003", 20, 16)]
    assert (only(found).end_line, only(found).end_column) == (20, 23)


def test_a_table_is_for_notes_and_answers(tmp_path: Path) -> None:
    notes = "    notes: |-\n      | a | {{ x }} |\n      |---|---|\n      | `{{ y }}` | {{ z }} |\n"
    found = load(tmp_path, ("    observe:", f"{notes}    observe:")).findings
    assert told(found) == [("TXT002", 20, 13), ("TXT002", 22, 21)]
