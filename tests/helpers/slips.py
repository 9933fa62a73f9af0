"""Files with slips in them, for properties: not quite YAML, not quite valid, not quite ours."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from generator.project import SUFFIXES
from generator.spec.base import Model

ROOT = Path(__file__).parents[2]
FIELDS = sorted(
    {
        info.alias or name
        for model in Model.__subclasses__()
        for name, info in model.model_fields.items()
    }
    | {"1", "zh-Hans", "en", "employer"}
)
VALUES = (
    "", " ", "~", "null", "yes", "no", "on", "0", "-0", "1", "012", "0x1F", "0b1", "0o7", "1e400", "-1e400",
    ".inf", "-.inf", ".nan", "1_000", "1.", "1.5", "30s", "0s", "99999s", "1:30", "2024-01-01", "9" * 400,
    "playbook", "rubric", "candidate", "senior-backend", "../senior-backend", "zh-Hans", "zh-Hant", "en", "EN",
    "x-y", "opening", "knowledge", "candidate-questions", "architecture", "us", "[us, uk]", "[5, 7]", "[7, 5]",
    "[]", "{}", "[[]]", "[,]", "{a}", "{a: }", "[a, {b: [c, {d: e}]}]", "[", "]", "{", "}",
    "|", ">", "|-", ">+", "|2", ">9-", "|0", "|\n  a\n b", ">-\n    a\n\n      b\n", '"', "'", '"\\', '"\\ud800"',
    '"\\x00"', '"\\u2028"', '"\\U0010FFFF"', '"\\q"', '"a\n\n b"', "'it''s'", "'a\n b'", "!", "!!", "!!str a",
    "!!python/object/apply:os.system [id]", "!<tag:x> a", "!!binary aGk=", "!!set {a}", "&a", "&a b", "*a", "<<",
    "*a : b", "@", "`", "%", "%YAML 1.1", "---", "--- a", "...", "#", "# a", "? a", ": a", "- a", "- - - a", "-",
    "\t", "\ta", "a\t: b", "\xa0", "\u3000",
    "{{ a }}", "{{", "}}", "{{ a", "{{ name }}", "{% a %}", "{# a #}", "\\{{ a }}", "`{{ a }}`", "{{ a }} {{ b }}",
    "**a", "`a", "```\na", "[a](b", "[a](<b>)", "<b>", "&amp;", "| a | b |", "1. a", "> a", "\\", "a\\",
    "请讲一次夜班。", "請說說當時的經過", "您好,请(坐)?", "，。！", "（", "上一轮评分 4.5 分", "985", "QS top 50",
    "Who paid for the night shift?", "it’s", "e\u0301", "𠮷", "👩‍💻", "⚙️", "①", "ﬁ", "⽤", "字" * 400, "word " * 200,
)  # fmt: skip
# What no file may hold at all; apart, because nothing is read behind it.
REFUSED = (
    "\ufeff",
    "\u200b",
    "\x85",
    "\u2028",
    "\x7f",
    "\x01",
    "\x00",
    "\ufffe",
    "[" * 70,
    "{a: " * 70,
)
_CHARACTERS = st.characters(exclude_categories=("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"))
# Few of those that are refused, and few that are drawn: most of a file is to be read.
_HOSTILE = (
    st.sampled_from(VALUES * 8 + REFUSED)
    | st.sampled_from(VALUES)
    | st.text(_CHARACTERS, max_size=12)
)


def yaml_like() -> st.SearchStrategy[str]:
    """Lines out of our keys, marks of YAML and scalars that mean something else."""
    indent = st.sampled_from(("", "  ", "    ", "      ", " ", "   ", "\t"))
    mark = st.sampled_from(
        ("", "", "- ", "- - ", "? ", ": ", "-\n  ", "{", "[", "# ", "&a ", "!!map ")
    )
    key = st.sampled_from(FIELDS).flatmap(
        lambda name: st.sampled_from(
            (f"{name}: ", f"{name}:", f'"{name}": ', f"'{name}' : ", f"{name}:\n", name)
        )
    )
    line = st.tuples(indent, mark, key | st.just(""), _HOSTILE).map("".join)
    heads = st.sampled_from(
        ("", "kind: playbook\nformat: 1\n", "kind: rubric\nformat: 1\n", "kind: candidate\n")
    )
    ends = st.sampled_from(("\n", "\r\n", "\r", "\n\n"))
    lines = st.tuples(ends, st.lists(line, max_size=30)).map(lambda both: both[0].join(both[1]))
    return st.tuples(heads, lines).map("".join)


# What has most in it stands first: there the turns of a path lead most often.
PLAYBOOK: dict[str, Any] = {
    "modules": [
        {"script": [{"say": "简历提到 {{ employer }}。", "otherwise": "请讲。"}],
         "expected": [{"aspect": "次序", "ideal": "先看人"}, "说得全"],
         "follow_ups": [{"ask": "后来呢？", "listen_for": ["时间"]}],
         "observe": [{"point": "看手", "dimension": "architecture"}, "听"],
         "contingencies": [{"when": "沉默", "say": "不急。", "reads_as": "在想"}], "notes": "| a |\n|---|\n| b |",
         "scenario": {"situation": "停电了。", "constraints": ["两人"]}, "tone": "慢",
         "id": "talk", "type": "behavioural", "title": "夜班", "minutes": 10, "plan": 10},
        {"id": "hello", "type": "opening", "title": "开场", "minutes": [2, 4], "script": ["您好。"]},
        {"answers": [{"about": "排班", "answer": "三班"}], "label": {"answers": "回答"},
         "id": "ask", "type": "candidate-questions", "title": "您来问", "minutes": 5},
    ],
    "slots": {"employer": {"take": "organisation", "near": ["病区"]}},
    "title": "护士", "role": {"title": "护士", "level": "骨干"}, "rubric": "senior-backend", "duration": 19,
    "positioning": "平等。", "prepare": ["水"], "observe": ["准时"], "tips": ["多听"], "jurisdiction": ["us"],
    "suppress": [{"rule": "SCI003", "reason": "试用", "until": "2030-01-31"}],
    "language": "zh-Hans", "id": "ai-assistant-backend", "kind": "playbook", "format": 1,
}  # fmt: skip
RUBRIC: dict[str, Any] = {
    "dimensions": [
        {"anchors": {"1": "x", "2": {"en": "y"}, "3": "x"}, "task": "t", "weight": 50, "id": "a", "name": "甲"},
        {"id": "b", "name": "乙", "must_have": True, "weight": 50, "anchors": {"1": "p"}},
    ],
    "levels": [{"value": 1, "name": "弱"}, {"value": 2, "name": {"zh-Hans": "中"}}, {"value": 3, "name": "强"}],
    "id": "ward", "kind": "rubric", "format": 1,
}  # fmt: skip
CANDIDATE: dict[str, Any] = {
    "slots": {"employer": ["云帆", "985"], "phrase": "上一轮评分 4 分"}, "headline": "护士", "name": "周", "kind": "candidate",
}  # fmt: skip
GONE, TWICE = object(), object()


def _changed(data: Any, path: list[int], new: Any) -> Any:
    """The data with something else where the path of turns leads, or without it, or with it twice."""
    if not path or not isinstance(data, (dict, list)) or not data:
        return data if new is GONE or new is TWICE else new
    at = path[0] % len(data)
    pairs = list(data.items()) if isinstance(data, dict) else list(enumerate(data))
    key, old = pairs[at]
    if new is GONE and len(path) == 1:
        del pairs[at]
    elif new is TWICE and len(path) == 1:
        pairs.insert(at, pairs[at])
    else:
        pairs[at] = (key, _changed(old, path[1:], new))
    return dict(pairs) if isinstance(data, dict) else [value for _, value in pairs]


def nearly_valid() -> st.SearchStrategy[str]:
    """Sound data with up to four slips, written as the YAML that JSON is."""
    scalar = st.none() | st.booleans() | st.integers() | st.floats() | _HOSTILE
    nested = st.recursive(
        scalar,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=3)
        ),
        max_leaves=6,
    )
    new = st.one_of(_HOSTILE, _HOSTILE, _HOSTILE, st.just(GONE), st.just(TWICE), nested)
    deep = st.lists(st.integers(0, 40), min_size=2, max_size=6)
    shallow = st.lists(st.integers(0, 40), min_size=1, max_size=1)
    change = st.tuples(deep | deep | shallow, new)

    def change_all(drawn: tuple[dict[str, Any], list[tuple[list[int], Any]]]) -> str:
        data, changes = drawn
        for path, put in changes:
            data = _changed(data, path, put)
        return json.dumps(data, ensure_ascii=False, indent=1)

    whole = st.sampled_from((PLAYBOOK, PLAYBOOK, RUBRIC, CANDIDATE))
    return st.tuples(whole, st.lists(change, min_size=1, max_size=4)).map(change_all)


def _delete(items: list[str], at: int, _: int) -> None:
    del items[at]


def _double(items: list[str], at: int, _: int) -> None:
    items.insert(at, items[at])


def _swap(items: list[str], at: int, other: int) -> None:
    items[at], items[other] = items[other], items[at]


def _spoil(items: list[str], at: int, other: int) -> None:
    """Put a value that is not meant behind the key of a line, or in the place of a character."""
    head, colon, _tail = items[at].partition(": ")
    end = "\n" if items[at].endswith("\n") else ""
    items[at] = (
        f"{head}{colon}{VALUES[other % len(VALUES)]}{end}" if colon else VALUES[other % len(VALUES)]
    )


def mutated() -> st.SearchStrategy[str]:
    """Real files, and the small ones that show a rule, after up to five slips of the hand."""
    real = [
        *ROOT.glob("playbooks/*.yaml"),
        *ROOT.glob("rubrics/*.yaml"),
        *ROOT.glob("candidates/*/*.yaml"),
    ]
    small = [path for suffix in SUFFIXES for path in ROOT.glob(f"tests/rules/**/*{suffix}")]
    texts, shown = ([path.read_bytes().decode() for path in sorted(p)] for p in (real, small))
    change = st.tuples(
        st.booleans(),
        st.sampled_from((_delete, _double, _swap, _spoil)),
        st.floats(0, 1, exclude_max=True),
        st.floats(0, 1, exclude_max=True),
    )

    def change_all(drawn: tuple[str, list[tuple[bool, Callable[..., None], float, float]]]) -> str:
        text, changes = drawn
        for lines, how, at, other in changes:
            items = text.splitlines(keepends=True) if lines else list(text)
            if items:
                how(items, int(at * len(items)), int(other * len(items)))
            text = "".join(items)
        return text

    return st.tuples(
        st.sampled_from(texts) | st.sampled_from(shown), st.lists(change, min_size=1, max_size=5)
    ).map(change_all)
