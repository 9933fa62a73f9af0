"""Nobody is asked about present or former pay."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW025",
    "pay-history",
    "present or former pay",
    why="Low pay once would be low pay for ever; it is women who carry it along.",
    laws={
        "cn": Law(WARNING, "Labour Contract Law 8: only what relates to the contract"),
        "tw": Law(WARNING, "Employment Service Act 5(2)2 (privacy)"),
        "hk": Law(WARNING, "DPP 1 (Cap. 486): not more than is needed"),
        "us": Law(
            ERROR, "state law, such as California Labor Code 432.3, New York Labor Law 194-a"
        ),
        "uk": Law(WARNING, "Equality Act 2010, 19, 39: by what it carries along"),
        "eu": Law(WARNING, "Directive (EU) 2023/970, 5(2), to be in national law since 2026-06-07"),
    },
    instead="name the range, and ask everyone",
    wording={
        "en": "What pay do you expect?",
        "zh-Hans": "您期望的薪资范围是多少？",
        "zh-Hant": "您期望的薪資範圍是多少？",
    },
    bad="What is your current salary?",
    good="The range is public; what pay do you expect?",
)
