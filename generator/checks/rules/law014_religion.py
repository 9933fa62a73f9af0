"""Nobody is asked about religion."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW014",
    "religion",
    "religion",
    why="Belief is nobody's business at work but where the work is belief.",
    laws={
        "cn": Law(ERROR, "Employment Promotion Law 3; Personal Information Protection Law 28"),
        "tw": Law(ERROR, "Employment Service Act 5(1)"),
        "hk": Law(
            WARNING, "Personal Data (Privacy) Ordinance (Cap. 486), DPP 1: not more than is needed"
        ),
        "us": Law(WARNING, "Title VII, 42 U.S.C. 2000e-2"),
        "uk": Law(WARNING, "Equality Act 2010, 10, 39"),
        "eu": Law(WARNING, "Directive 2000/78/EC, 1, 3; GDPR 9"),
    },
    instead="say what the hours are, and ask everyone",
    wording={
        "en": "These are the shifts; can you work them?",
        "zh-Hans": "班次是这样排的，您都能到岗吗？",
        "zh-Hant": "班次是這樣排的，您都能配合嗎？",
    },
    bad="Which church do you go to?",
    good="These are the shifts; can you work them?",
)
