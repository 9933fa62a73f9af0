"""What reading a file finds about what refers to something else."""

from generator.checks.rule import Rule, Suppressible
from generator.diagnostics import Severity

ERROR, WARNING, NEVER = Severity.ERROR, Severity.WARNING, Suppressible.NEVER
ALL = ("playbook", "rubric", "candidate")

RULES = (
    Rule(
        "REF001",
        "the rubric that a playbook names is there",
        ERROR,
        "Without it nothing in the handbook can be rated.",
        "this tool’s format: names",
        "rubric: senior-backnd\n",
        "rubric: senior-backend\n",
        NEVER,
    ),
    Rule(
        "REF002",
        "a dimension that is observed stands in the rubric",
        ERROR,
        "What is watched for and not rated is lost.",
        "Campion, Palmer & Campion 1997, component 8",
        "observe: [{point: Asks back, dimension: charisma}]\n",
        "observe: [{point: Asks back, dimension: depth}]\n",
        NEVER,
    ),
    Rule(
        "REF003",
        "a slot that is used is declared",
        ERROR,
        "Nothing says what would stand there.",
        "this tool’s format: slots",
        "modules:\n"
        "  - id: depth\n"
        "    type: knowledge\n"
        "    title: Depth\n"
        "    minutes: 30\n"
        '    script: [{say: "Why did you join {{ employer }}?", otherwise: Why did you move?}]\n',
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
        "REF004",
        "a slot that is declared is used",
        WARNING,
        "It is filled, shown as evidence, and said nowhere.",
        "this tool’s format: slots",
        "slots: {employer: {take: organisation, from: experience}}\n",
        "title: Backend\n",
    ),
    Rule(
        "REF005",
        "a rubric has the languages of its playbooks",
        ERROR,
        "A hole in the table of dimensions, in one language only.",
        "this tool’s format: rubric text",
        "language: zh-Hant\n",
        "language: en\n",
        NEVER,
    ),
    Rule(
        "REF006",
        "a candidate’s file gives words for slots that the playbook has",
        WARNING,
        "Words that somebody typed are printed nowhere; found when a handbook is rendered.",
        "this tool’s format: slots",
        "slots: {employr: Meridian}\n",
        "slots: {employer: Meridian}\n",
        NEVER,
        kinds=("candidate",),
    ),
    Rule(
        "REF007",
        "a candidate’s résumé lies beside the candidate’s file",
        ERROR,
        "A name with a folder in it could reach any file of the machine.",
        "this tool’s format: security",
        "resume: ../cv.pdf\n",
        "name: Ada Example\n",
        NEVER,
        kinds=("candidate",),
    ),
    Rule(
        "REF008",
        "there is a catalog for the language",
        ERROR,
        "The words that no author wrote, such as headings, come from it.",
        "this tool’s format: locale",
        "language: fr\n",
        "language: en\n",
        NEVER,
    ),
    Rule(
        "REF011",
        "a suppression names a rule that exists",
        ERROR,
        "It takes nothing away, and whoever wrote it believes that it does.",
        "cfn-lint, ruff",
        "suppress: [{rule: SCI999, reason: Not for us.}]\n",
        "title: Backend\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "REF012",
        "a suppression takes something away",
        WARNING,
        "Left behind after the fault is mended, it hides the next one.",
        "ruff RUF100",
        "suppress: [{rule: SCI002, reason: Few candidates.}]\n",
        "title: Backend\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "REF013",
        "a suppression has not ended",
        WARNING,
        "What was approved for a time is approved no longer: a warning for 14 days, then an error.",
        "the 14 days are a default",
        "suppress: [{rule: STR013, reason: A trial run., until: 2020-01-31}]\n",
        "title: Backend\n",
        NEVER,
        kinds=ALL,
    ),
    Rule(
        "REF014",
        "a suppression is allowed, and approved where it must be",
        ERROR,
        "Some findings harm a person who is not in the room when they are waved through.",
        "this tool’s format: suppressions",
        "suppress: [{rule: STR003, reason: It is fine.}]\n",
        "title: Backend\n",
        NEVER,
        kinds=ALL,
    ),
)
