"""Nobody is asked about household registration and home place."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW016",
    "hukou",
    "household registration and home place",
    why="It sorts people by a stamp that they did not choose.",
    laws={
        "cn": Law(
            WARNING,
            "Employment Promotion Law 20, 31; Opinions on high-quality full employment "
            "(2024-09-15)",
        ),
        "tw": Law(ERROR, "Employment Service Act 5(1) (籍貫, place of birth)"),
        "hk": Law(WARNING, "Race Discrimination Ordinance (Cap. 602) 4, 10; DPP 1"),
        "us": Law(WARNING, "Title VII: national origin, 29 CFR 1606"),
        "uk": Law(WARNING, "Equality Act 2010, 9, 39"),
        "eu": Law(WARNING, "Directive 2000/43/EC, 3"),
    },
    instead="ask everyone",
    wording={
        "en": "When could you start, and at which of our sites?",
        "zh-Hans": "您什么时候可以到岗，在哪个办公地点？",
        "zh-Hant": "您什麼時候可以到職，在哪個辦公地點？",
    },
    bad="您是本地户口吗？",
    good="您什么时候可以到岗？",
)
