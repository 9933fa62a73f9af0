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
    Rule(
        "TPL002",
        "a handbook carries the box of what must not be asked where it is used",
        Severity.ERROR,
        "It is the last thing read before the door opens; a template of one’s own may move it, not "
        "drop it. Found when a handbook is rendered.",
        "Campion, Palmer & Campion 1997, component 14; the laws named in each box",
        "# {{ playbook.title }}\n",
        "# {{ playbook.title }}\n{% for box in boxes %}{{ box.grounds }}{% endfor %}\n",
        Suppressible.NEVER,
        kinds=(),
    ),
)
