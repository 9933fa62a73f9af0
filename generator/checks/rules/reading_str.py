"""What reading a file finds about its structure."""

from generator.checks.rule import Rule, Suppressible
from generator.diagnostics import Severity

ERROR, WARNING, NEVER = Severity.ERROR, Severity.WARNING, Suppressible.NEVER
ALL = ("playbook", "rubric", "candidate")

RULES = (
    Rule(
        "STR001",
        "a file says of what kind it is",
        ERROR,
        "Everything else that is said about a file depends on its kind.",
        "this tool’s format",
        "kind: handbook\n",
        "kind: playbook\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "STR002",
        "a file has a format that this version knows",
        ERROR,
        "A newer shape read by an older program would lose what the older one does not know.",
        "this tool’s format",
        "format: 2\n",
        "format: 1\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "STR003",
        "only known keys",
        ERROR,
        "A misspelt key is a text that is never printed, and nobody notices.",
        "this tool’s format",
        "positionning: A talk among peers.\n",
        "positioning: A talk among peers.\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "STR004",
        "every required key is there",
        ERROR,
        "Without it there is nothing sensible to print.",
        "this tool’s format",
        "role: {level: Senior}\n",
        "role: {title: Engineer, level: Senior}\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "STR005",
        "a value has the type that belongs there",
        ERROR,
        "A list where a text belongs, or nothing at all, is printed as nobody meant it.",
        "this tool’s format",
        "tips: Listen.\n",
        "tips: [Listen.]\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "STR006",
        "a value is one that is allowed there",
        ERROR,
        "Names, choices and figures outside their range lead nowhere.",
        "this tool’s format",
        "jurisdiction: [mars]\n",
        "jurisdiction: [uk]\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "STR007",
        "minutes are figures or a range",
        ERROR,
        "The clock in the handbook is reckoned from them.",
        "this tool’s format: minutes",
        "duration: half an hour\n",
        "duration: 30\n",
        NEVER,
    ),
    Rule(
        "STR008",
        "ids and levels stand once",
        ERROR,
        "What refers to one of two equal names may mean either.",
        "this tool’s format",
        "modules:\n"
        "  - {id: depth, type: knowledge, title: Depth, minutes: 20}\n"
        "  - {id: depth, type: knowledge, title: Breadth, minutes: 10}\n",
        "modules:\n"
        "  - {id: depth, type: knowledge, title: Depth, minutes: 20}\n"
        "  - {id: breadth, type: knowledge, title: Breadth, minutes: 10}\n",
        NEVER,
        kinds=("playbook", "rubric"),
    ),
    Rule(
        "STR009",
        "a scale has no hole",
        ERROR,
        "An average over a scale with a hole means nothing.",
        "this tool’s format",
        "levels:\n"
        "  - {value: 1, name: Weak}\n"
        "  - {value: 3, name: Strong}\n"
        "  - {value: 4, name: Superb}\n",
        "levels:\n"
        "  - {value: 1, name: Weak}\n"
        "  - {value: 2, name: Strong}\n"
        "  - {value: 3, name: Superb}\n",
        NEVER,
        kinds=("rubric",),
    ),
    Rule(
        "STR010",
        "an anchor belongs to a level",
        ERROR,
        "An anchor of a level that is not on the scale is never printed.",
        "this tool’s format",
        "dimensions:\n"
        "  - {id: depth, name: Depth, weight: 100, task: t, anchors: {1: a, 2: b, 7: c}}\n",
        "dimensions:\n"
        "  - {id: depth, name: Depth, weight: 100, task: t, anchors: {1: a, 2: b, 3: c}}\n",
        NEVER,
        kinds=("rubric",),
    ),
    Rule(
        "STR011",
        "an item has what makes it whole",
        ERROR,
        "A row of the table without an ideal answer, or an “if” with no “then”, says nothing.",
        "this tool’s format",
        "modules:\n"
        "  - id: depth\n"
        "    type: knowledge\n"
        "    title: Depth\n"
        "    minutes: 30\n"
        "    contingencies: [{when: The answer is short}]\n",
        "modules:\n"
        "  - id: depth\n"
        "    type: knowledge\n"
        "    title: Depth\n"
        "    minutes: 30\n"
        "    contingencies: [{when: The answer is short, say: What came before that?}]\n",
        NEVER,
    ),
    Rule(
        "STR012",
        "the modules fit into the duration",
        ERROR,
        "A conversation that is too long in the plan loses its last part: the candidate’s "
        "questions.",
        "Campion 1997, component 5",
        "duration: 10\n",
        "duration: 30\n",
        NEVER,
    ),
    Rule(
        "STR013",
        "the modules fill the duration, and not a fifth more",
        WARNING,
        "Time that no module takes, or that every module takes, breaks the clock in the room.",
        "Campion 1997, component 5; the fifth is a default",
        "duration: 90\n",
        "duration: 30\n",
    ),
)
