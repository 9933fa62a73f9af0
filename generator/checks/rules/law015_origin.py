"""Nobody is asked about origin, ethnicity and accent."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW015",
    "origin",
    "origin, ethnicity and accent",
    why="Where somebody comes from is no skill, and no risk.",
    laws={
        "cn": Law(ERROR, "Employment Promotion Law 3, 28"),
        "tw": Law(ERROR, "Employment Service Act 5(1) (race, language, place of birth)"),
        "hk": Law(WARNING, "Race Discrimination Ordinance (Cap. 602) 4, 10"),
        "us": Law(WARNING, "Title VII, 42 U.S.C. 2000e-2; 8 U.S.C. 1324b"),
        "uk": Law(WARNING, "Equality Act 2010, 9, 39"),
        "eu": Law(WARNING, "Directive 2000/43/EC, 3; GDPR 9"),
    },
    instead="ask everyone",
    wording={
        "en": "Are you authorised to work here?",
        "zh-Hans": "您是否可以在这里合法工作？",
        "zh-Hant": "您是否可以在這裡合法工作？",
    },
    bad="Where are you really from?",
    good="Are you authorised to work here?",
)
