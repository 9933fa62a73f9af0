"""Nobody is asked about age."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW013",
    "age",
    "age",
    why="A date of birth says how long somebody lived, not what they can do.",
    laws={
        "cn": Law(
            WARNING, "Opinions on high-quality full employment (2024-09-15): against limits by age"
        ),
        "tw": Law(
            ERROR,
            "Employment Service Act 5(1); Middle-aged and Elderly Employment Promotion Act 12",
        ),
        "hk": Law(
            WARNING, "Labour Department, Practical Guidelines on age discrimination (no statute)"
        ),
        "us": Law(WARNING, "ADEA, 29 U.S.C. 623; 29 CFR 1625.5"),
        "uk": Law(WARNING, "Equality Act 2010, 5, 39"),
        "eu": Law(WARNING, "Directive 2000/78/EC, 1, 3"),
    },
    instead="ask everyone",
    wording={
        "en": "Are you of legal working age?",
        "zh-Hans": "您是否达到法定工作年龄？",
        "zh-Hant": "您是否已達法定工作年齡？",
    },
    bad="How old are you?",
    good="Are you of legal working age?",
)
