"""What reading a file finds about live words and lines."""

from generator.checks.rule import Rule, Suppressible
from generator.diagnostics import Severity

ERROR, WARNING, NEVER = Severity.ERROR, Severity.WARNING, Suppressible.NEVER
ALL = ("playbook", "rubric", "candidate")

RULES = (
    Rule(
        "TXT001",
        "what stands in double braces is the name of a slot",
        ERROR,
        "Nothing else is live; what looks like a program is not run, and must not be "
        "printed either.",
        "this tool’s format: slots",
        "modules:\n"
        "  - id: depth\n"
        "    type: knowledge\n"
        "    title: Depth\n"
        "    minutes: 30\n"
        '    script: [{say: "{{ 7*7 }}", otherwise: Tell me more.}]\n',
        "modules:\n"
        "  - id: depth\n"
        "    type: knowledge\n"
        "    title: Depth\n"
        "    minutes: 30\n"
        '    script: ["\\\\{{ 7*7 }}"]\n',
        NEVER,
    ),
    Rule(
        "TXT002",
        "slots stand only where something is said",
        ERROR,
        "Everywhere else the handbook is the same for every candidate.",
        "this tool’s format: slots; Campion 1997, component 2",
        "title: Backend at {{ employer }}\n",
        "title: Backend\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "TXT003",
        "an item with a slot has an “otherwise”",
        ERROR,
        "A slot may stay empty, and then there would be nothing to say.",
        "this tool’s format: slots",
        "slots: {employer: {take: organisation, from: experience}}\n"
        "modules:\n"
        "  - id: depth\n"
        "    type: knowledge\n"
        "    title: Depth\n"
        "    minutes: 30\n"
        '    script: ["What did you do at {{ employer }}?"]\n',
        "slots: {employer: {take: organisation, from: experience}}\n"
        "modules:\n"
        "  - id: depth\n"
        "    type: knowledge\n"
        "    title: Depth\n"
        "    minutes: 30\n"
        '    script: [{say: "Why did you join {{ employer }}?", otherwise: Why did you move?}]\n',
        NEVER,
    ),
    Rule(
        "TXT004",
        "an “otherwise” has no slot",
        ERROR,
        "It is what is said when a slot is empty.",
        "this tool’s format: slots",
        "slots: {employer: {take: organisation, from: experience}}\n"
        "modules:\n"
        "  - id: depth\n"
        "    type: knowledge\n"
        "    title: Depth\n"
        "    minutes: 30\n"
        '    script: [{say: "At {{ employer }}?", otherwise: "Not at {{ employer }}?"}]\n',
        "slots: {employer: {take: organisation, from: experience}}\n"
        "modules:\n"
        "  - id: depth\n"
        "    type: knowledge\n"
        "    title: Depth\n"
        "    minutes: 30\n"
        '    script: [{say: "At {{ employer }}?", otherwise: Where did you work?}]\n',
        NEVER,
    ),
    Rule(
        "TXT005",
        "a line is one line",
        ERROR,
        "Titles, cells and list items have no room for a second one.",
        "this tool’s format: line and text",
        'title: "Backend\\nhandbook"\n',
        "title: Backend handbook\n",
        NEVER,
        kinds=ALL,
    ),
)
