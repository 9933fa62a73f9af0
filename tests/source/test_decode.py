from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source import decode

SIMPLIFIED = "kind: playbook\r\ntitle: 后端工程师面试手册，请多指教\r\n"
TRADITIONAL = "kind: playbook\ntitle: 後端工程師面試手冊，請多指教\n"


def test_utf_8_is_read_with_and_without_a_byte_order_mark() -> None:
    assert decode(SIMPLIFIED.encode(), "f") == (SIMPLIFIED, [])
    assert decode(codecs.BOM_UTF8 + SIMPLIFIED.encode(), "f") == (SIMPLIFIED, [])
    assert decode(b"", "f") == ("", [])


@pytest.mark.parametrize(
    ("text", "encoding", "name", "place"),
    [
        (SIMPLIFIED, "gbk", "GBK", (2, 8)),
        (SIMPLIFIED, "gb2312", "GBK", (2, 8)),
        (SIMPLIFIED.replace("师", "師镕"), "gb18030", "GBK", (2, 8)),
        (TRADITIONAL, "big5", "Big5", (2, 8)),
        (SIMPLIFIED, "utf-16", "UTF-16", (1, 1)),
        (SIMPLIFIED, "utf-16-le", "UTF-16", (1, 1)),
        (SIMPLIFIED, "utf-16-be", "UTF-16", (1, 1)),
        (SIMPLIFIED, "utf-32", "UTF-32", (1, 1)),
    ],
)
def test_another_encoding_is_named(
    text: str, encoding: str, name: str, place: tuple[int, int]
) -> None:
    decoded, (finding,) = decode(text.encode(encoding), "f.yaml")
    assert decoded == ""
    assert (finding.code, finding.file) == ("YML001", "f.yaml")
    assert (finding.line, finding.column) == place
    assert name in finding.message
    assert "UTF-8" in finding.hint


def test_the_first_byte_that_is_not_utf_8_is_found() -> None:
    _, (finding,) = decode("a\r甲乙\n丙🧩".encode() + b"\xff", "f")
    assert (finding.line, finding.column) == (3, 3)
    assert "0xFF" in finding.message
    assert "looks like" not in finding.message


@given(st.binary(max_size=60))
def test_bytes_are_read_or_there_is_one_finding(raw: bytes) -> None:
    text, findings = decode(raw, "f")
    if findings:
        assert text == ""
        assert [f.code for f in findings] == ["YML001"]
    else:
        assert text.encode() == raw.removeprefix(codecs.BOM_UTF8)
