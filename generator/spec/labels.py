"""Other names that an author gives to sections and columns."""

from generator.spec.base import Always, Line, Model


class Labels(Model):
    """Another name for a section or a column; what is not named here keeps the locale's word."""

    goal: Always[Line] | None = None
    """What the interviewer wants to achieve."""
    script: Always[Line] | None = None
    """What to say."""
    tone: Always[Line] | None = None
    """How to say it."""
    scenario: Always[Line] | None = None
    """The case to work on."""
    constraints: Always[Line] | None = None
    """What limits a solution."""
    must_contain: Always[Line] | None = None
    """What a solution must contain."""
    expected: Always[Line] | None = None
    """What one hopes to hear."""
    aspect: Always[Line] | None = None
    """Column: what an answer is about."""
    ideal: Always[Line] | None = None
    """Column: what a good answer says."""
    bonus: Always[Line] | None = None
    """Column: what earns extra."""
    follow_ups: Always[Line] | None = None
    """What to ask next."""
    observe: Always[Line] | None = None
    """What to watch for."""
    contingencies: Always[Line] | None = None
    """What may happen and what to do then."""
    answers: Always[Line] | None = None
    """Prepared answers."""
    notes: Always[Line] | None = None
    """Anything else for the interviewer."""
    positioning: Always[Line] | None = None
    """What kind of conversation this is."""
    flow: Always[Line] | None = None
    """How the time goes."""
    prepare: Always[Line] | None = None
    """What to have ready."""
    rubric: Always[Line] | None = None
    """What is rated."""
    tips: Always[Line] | None = None
    """Advice to the interviewer."""
