"""Nobody is asked about marriage and partners."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW010",
    "marital",
    "marriage and partners",
    why="Whoever is asked hears that the answer counts; it says nothing about the work.",
    laws={
        "cn": Law(
            ERROR,
            "人社部发〔2019〕17号 (nine ministries, 2019-02-18), 2; Women's Rights Protection "
            "Law (2022) 43",
        ),
        "tw": Law(ERROR, "Employment Service Act 5(1), (2)2"),
        "hk": Law(WARNING, "Sex Discrimination Ordinance (Cap. 480) 7, 11"),
        "us": Law(
            WARNING, "Title VII, 42 U.S.C. 2000e-2; EEOC: evidence, not a violation in itself"
        ),
        "uk": Law(WARNING, "Equality Act 2010, 8, 39"),
        "eu": Law(WARNING, "Directive 2006/54/EC, 14"),
    },
    instead="ask everyone what the job needs",
    wording={
        "en": "About six days of travel a month come with this post; can you do that?",
        "zh-Hans": "本岗位每月约出差六天，您能满足吗？",
        "zh-Hant": "這個職位每個月大約出差六天，您可以配合嗎？",
    },
    bad="Are you married?",
    good="About six days of travel a month come with this; can you do that?",
)
