from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.html_body import html_body
from generator.render.spacing import EMOJI, spaced, starts_after_seam
from tests.helpers.strategies import words


def html_of(line: str) -> str:
    """The HTML of one line of Markdown, seams as ``^`` behind the character they follow."""
    made = html_body(line, lambda name, arguments: "")
    made = re.sub(r'<span class="seam">(.*?)</span>', r"\1^", made).replace(' class="seam"', "^")
    return made.removeprefix("<p>").removesuffix("</p>\n")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("用Redis做", "用^Redis^做"),
        ("用 Redis 做", "用^Redis^做"),
        ("用  Redis  做", "用^Redis^做"),
        ("第3步", "第^3^步"),
        ("约 0.7% 的", "约^0.7%^的"),
        ("é文", "é^文"),
        ("𠮷a", "𠮷^a"),
        ("中文，Redis", "中文，Redis"),
        ("（Redis）中", "（Redis）中"),
        ("a b", "a b"),
        ("中 文", "中 文"),
        ("用 <Redis>", "用 &lt;Redis&gt;"),
        ("用", "用"),
    ],
)
def test_a_seam_is_a_margin_and_never_a_blank(text: str, made: str) -> None:
    shown = re.sub(r'<span class="seam">(.*?)</span>', r"\1^", spaced(text, ""))
    assert shown == made


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("用 **Redis** 做", "用^<strong>Redis^</strong>做"),
        ("用**Redis**做", "用^<strong>Redis^</strong>做"),
        ("用 [Redis](x) 做", '用^<a href="x">Redis^</a>做'),
        ("用 `Redis` 做", "用^<code^>Redis</code>做"),
        ("用`Redis`做", "用^<code^>Redis</code>做"),
        ("use `Redis` 做", "use <code^>Redis</code>做"),
        ("`中` `a` `文`", "<code^>中</code><code^>a</code><code>文</code>"),
        ("`中` `文`", "<code>中</code> <code>文</code>"),
        ("\ue000杉屿\ue0f0 Redis", '<span class="slot">杉屿^</span>Redis'),
        ("\ue000杉屿\ue0f0 \ue000Redis\ue0f0", '<span class="slot">杉屿^</span><span class="slot">Redis</span>'),
        ("用\\\nRedis", "用<br>\nRedis"),
        ("a **b** c", "a <strong>b</strong> c"),
    ],
)  # fmt: skip
def test_a_seam_is_found_across_bold_code_links_and_slots(line: str, made: str) -> None:
    assert html_of(line) == made


@given(
    st.lists(st.sampled_from(["用", "a", "3", " ", "  ", "，", "**", "`b`", "`文`", "✅"])).map(
        "".join
    )
)
def test_a_seam_costs_no_character_but_its_blank(line: str) -> None:
    made = html_body(line, lambda name, arguments: "")
    characters = unescape(re.sub(r"<[^>]+>", "", made))
    stars_and_ticks = re.compile(r"[`*\s]")
    assert stars_and_ticks.sub("", characters) == stars_and_ticks.sub("", line)
    assert not re.search(r"[\u4e00-\u9fff] +[0-9A-Za-z]|[0-9A-Za-z] +[\u4e00-\u9fff]", characters)


def test_a_text_begins_after_a_seam() -> None:
    assert starts_after_seam(" 做", "Redis", "") == "做"
    assert starts_after_seam(" ", "用", "Redis") == ""
    assert starts_after_seam(" b", "a", "") == " b"
    assert starts_after_seam(" 做", "", "") == " 做"


@pytest.mark.parametrize(
    "emoji", ["👋", "⚙️", "✅", "👩‍💻", "👍🏽", "🇨🇳", "1️⃣", "#️⃣", "❤️", "🏳️‍🌈", "©️", "⏰"]
)
def test_an_emoji_is_one_icon(emoji: str) -> None:
    assert spaced(f"a{emoji}b", "") == f'a<span class="icon">{emoji}</span>b'
    assert html_of(f"{emoji} 文") == f'<span class="icon">{emoji}</span> 文'


@pytest.mark.parametrize(
    "text", ["0123456789", "#", "*", "①", "→", "©", "™", "–", "“”", "〇", "龘"]
)
def test_what_is_no_emoji_is_no_icon(text: str) -> None:
    assert not EMOJI.search(text)


@given(words())
def test_text_is_escaped_and_kept(text: str) -> None:
    made = spaced(text, "")
    assert re.sub(r"\s", "", unescape(re.sub(r'<span class="(seam|icon)">|</span>', "", made))) == (
        re.sub(r"\s", "", text)
    )
