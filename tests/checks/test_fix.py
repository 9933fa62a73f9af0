from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.checks import check
from generator.checks.fix import edited, fix_files
from generator.checks.rule import Edit
from generator.diagnostics import MachineError

TODAY = date(2026, 1, 1)
CHINESE = """\
# 先看,再改 (comment)
kind: playbook\r
format: 1
id: a
language: zh-Hans
title: 2026   # year, 年
role: {title: 012, level: "高级,资深"}
duration: 10
tips:
  - |-
    先听完,再追问(不急)。

  - "a\\u002c,中"
  - 看 `x,中` 和 https://example.org/中,文
modules:
  - {id: m, type: knowledge, title: 是!, minutes: 10, script: ["讲讲?", 你好, '好吗?']}
"""
MENDED = """\
# 先看,再改 (comment)
kind: playbook\r
format: 1
id: a
language: zh-Hans
title: "2026"   # year, 年
role: {title: "012", level: "高级，资深"}
duration: 10
tips:
  - |-
    先听完，再追问（不急）。

  - "a\\u002c，中"
  - 看 `x,中` 和 https://example.org/中,文
modules:
  - {id: m, type: knowledge, title: 是！, minutes: 10, script: ["讲讲？", 你好, '好吗？']}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "playbooks").mkdir()
    return tmp_path / "playbooks" / "a.yaml"


def mend(*unwanted: str) -> list[tuple[str, int]]:
    return list(fix_files([], [], unwanted, TODAY))


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_what_is_safe_is_mended_and_every_other_byte_stays(here: Path, bom: bytes) -> None:
    here.write_bytes(bom + CHINESE.encode())
    assert mend() == [("playbooks/a.yaml", 10)]
    assert here.read_bytes() == bom + MENDED.encode()
    assert mend() == []
    assert check([], wanted=["YML010", "TXT007"]).findings == ()


def test_what_is_not_selected_or_is_suppressed_is_left(here: Path) -> None:
    here.write_bytes(CHINESE.encode())
    assert mend("TXT007") == [("playbooks/a.yaml", 2)]
    suppressed = CHINESE + "suppress: [{rule: TXT007, reason: Older tools.}]\n"
    here.write_bytes(suppressed.encode())
    assert mend() == [("playbooks/a.yaml", 2)]


@pytest.mark.parametrize("text", ["a: [", "kind: playbook\ntitle: 1\n", ""])
def test_a_file_that_has_errors_is_left(here: Path, text: str) -> None:
    here.write_text(text)
    assert mend() == []
    assert here.read_text() == text


def test_a_broken_configuration_is_left_to_check(here: Path) -> None:
    here.write_bytes(CHINESE.encode())
    (here.parent.parent / "playbook.toml").write_text("exclude = 1")
    assert mend() == []


def test_a_file_that_cannot_be_written_is_said(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here.write_bytes(CHINESE.encode())

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(MachineError, match="No space left"):
        mend()
    assert here.read_bytes() == CHINESE.encode()  # what stood there before still does
    assert sorted(p.name for p in here.parent.iterdir()) == ["a.yaml"]


def test_of_two_edits_that_overlap_the_first_is_made() -> None:
    assert edited("abcdef", [Edit(3, 5, "-"), Edit(1, 4, "X"), Edit(1, 4, "X")]) == "aXef"


@given(st.text("中文,;:?!()（），a1` \n", max_size=60))
def test_a_mended_text_says_the_same_but_for_marks(text: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "a.yaml")
        data = yaml.safe_load(MENDED.replace("\r", ""))
        data["tips"] = ["中" + text.replace("\n", " "), "好"]
        path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
        before = yaml.safe_load(path.read_text("utf-8"))
        list(fix_files([path], ["TXT007"], [], TODAY))
        after = yaml.safe_load(path.read_text("utf-8"))
        narrow = str.maketrans("，；：？！（）", ",;:?!()")
        assert str(after).translate(narrow) == str(before).translate(narrow)
        assert check([path], wanted=["TXT007"]).findings == ()
