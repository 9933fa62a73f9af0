from __future__ import annotations

import pytest
from markupsafe import Markup

from generator.personalize import Filling, Personalized
from generator.render.marks import mark
from generator.render.shown import Context, Shown
from generator.spec import Contingency, Dimension, FollowUp, Module, ScriptLine
from tests.helpers.handbooks import person

FILLED = Personalized(person(name=" *L* "), {"a": Filling("x|y", "")})

WORDS = mark("slot", "x\\|y")


def shown(model: object, personalized: Personalized | None = None, language: str = "en") -> Shown:
    assert isinstance(model, (Contingency, Dimension, FollowUp, Module, ScriptLine))
    return Shown(model, Context(language, personalized or Personalized()))


def module(**keys: object) -> Module:
    return Module.model_validate({"id": "m", "type": "opening", "title": "M", "minutes": 5, **keys})


def test_a_text_is_emitted_by_its_declaration() -> None:
    made = shown(module(title="# **A** | <b>", goal="- a\n- b\n\n# c", notes="|a|\n|-|\n|b|"))
    assert made.title == Markup("\\# **A** \\| \\<b>")
    assert made.goal == "- a\n- b\n\n\\# c"
    assert made.notes == "| a |\n| --- |\n| b |"


def test_a_table_is_text_where_none_is_declared() -> None:
    assert shown(module(goal="|a|\n|-|\n|b|")).goal == "\\|a\\|\\\n\\|-\\|\\\n\\|b\\|"


def test_what_was_not_written_is_none() -> None:
    made = shown(module())
    assert (made.goal, made.tone, made.script, made.label) == (None, None, None, None)


def test_lists_and_models_are_shown_inside() -> None:
    made = shown(module(tone=["*a*", "b"], script=["c", {"say": "d"}]))
    assert made.tone == ("\\*a\\*", "b")
    assert [line.said for line in made.script] == ["c", "d"]


def test_figures_are_as_they_are() -> None:
    assert shown(module(minutes=[5, 7])).minutes == (300, 420)


def test_a_name_that_the_spec_does_not_have_is_an_error() -> None:
    with pytest.raises(AttributeError, match="a module has no “colour”"):
        _ = shown(module()).colour
    with pytest.raises(AttributeError, match="a module has no “said”"):
        _ = shown(module()).said


@pytest.mark.parametrize(
    ("model", "filled", "empty"),
    [
        (ScriptLine(say="A {{ a }}", otherwise="B **b**"), f"A {WORDS}", "B **b**"),
        (FollowUp(ask="A {{ a }}", otherwise="B"), f"A {WORDS}", "B"),
        (Contingency(when="w", say="{{ a }}", otherwise="B"), WORDS, "B"),
        (ScriptLine(say="A", otherwise="B"), "A", "A"),
        (Contingency(when="w", reads_as="r"), None, None),
        (
            ScriptLine(say="{{ name }}"),
            mark("slot", "\\*L\\*"),
            mark("blank", "\\_" * 6),
        ),
        (
            FollowUp(ask="{{ a }}", otherwise="{{ salutation }}"),
            WORDS,
            mark("blank", "\\_" * 6),
        ),
    ],
)
def test_an_item_says_otherwise_while_a_slot_is_empty(
    model: ScriptLine | FollowUp | Contingency, filled: str | None, empty: str | None
) -> None:
    assert shown(model, FILLED).said == filled
    assert shown(model).said == empty


def test_a_rubric_is_shown_in_the_handbooks_language() -> None:
    dimension = Dimension.model_validate(
        {
            "id": "d",
            "name": {"en": "*N*", "zh-Hans": "名"},
            "task": "everywhere",
            "signals": {"zh-Hans": "号"},
            "anchors": {"1": {"en": "one", "zh-Hans": "一"}, "2": "two"},
        }
    )
    english, chinese = shown(dimension), shown(dimension, language="zh-Hans")
    assert (english.name, chinese.name) == ("\\*N\\*", "名")
    assert (english.task, chinese.task) == ("everywhere", "everywhere")
    assert (english.signals, chinese.signals) == (None, "号")
    assert english.anchors == {1: "one", 2: "two"}


def test_a_candidates_text_is_plain_and_without_blanks_at_its_ends() -> None:
    made = Shown(person(name=" *L* ", headline="[a](b)\u3000"), Context("en", Personalized()))
    assert (made.name, made.headline) == ("\\*L\\*", "\\[a\\](b)")
