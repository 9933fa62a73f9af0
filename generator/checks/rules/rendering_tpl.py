"""What rendering finds about a project's own templates."""

from generator.checks.rule import Rule, Suppressible
from generator.diagnostics import Severity

RULES = (
    Rule(
        "TPL001",
        "a template of the project’s own works",
        Severity.ERROR,
        "A handbook with a hole in it is worse than none; found when a handbook is rendered.",
        "this tool’s format: render",
        "{{ playbook.titel }}\n",
        "{{ playbook.title }}\n",
        Suppressible.NEVER,
        kinds=(),
    ),
)
