"""Other names that an author gives to sections and columns."""

from generator.spec.base import Always, Line, Model


class Labels(Model):
    """Another name for a section or a column; what is not named here keeps the locale's word."""

    goal: Always[Line] | None = None
    script: Always[Line] | None = None
    tone: Always[Line] | None = None
    scenario: Always[Line] | None = None
    constraints: Always[Line] | None = None
    must_contain: Always[Line] | None = None
    expected: Always[Line] | None = None
    aspect: Always[Line] | None = None
    ideal: Always[Line] | None = None
    bonus: Always[Line] | None = None
    follow_ups: Always[Line] | None = None
    observe: Always[Line] | None = None
    contingencies: Always[Line] | None = None
    answers: Always[Line] | None = None
    notes: Always[Line] | None = None
    positioning: Always[Line] | None = None
    flow: Always[Line] | None = None
    prepare: Always[Line] | None = None
    rubric: Always[Line] | None = None
    tips: Always[Line] | None = None
