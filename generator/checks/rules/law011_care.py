"""Nobody is asked about pregnancy, children and care at home."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW011",
    "care",
    "pregnancy, children and care at home",
    why="It is women who are asked, and who are then not hired.",
    laws={
        "cn": Law(
            ERROR, "人社部发〔2019〕17号 (2019-02-18), 2; Women's Rights Protection Law (2022) 43"
        ),
        "tw": Law(
            ERROR,
            "Employment Service Act 5(1), (2)2, Enforcement Rules 1-1 (plans to have "
            "children); Gender Equality in Employment Act 7",
        ),
        "hk": Law(
            WARNING,
            "Sex Discrimination Ordinance (Cap. 480) 8, 11; Family Status Discrimination "
            "Ordinance (Cap. 527) 8",
        ),
        "us": Law(
            WARNING, "Title VII as amended by the Pregnancy Discrimination Act, 42 U.S.C. 2000e(k)"
        ),
        "uk": Law(WARNING, "Equality Act 2010, 18, 39"),
        "eu": Law(WARNING, "Directive 2006/54/EC, 2(2)(c), 14; Directive (EU) 2019/1158, 11"),
    },
    instead="ask everyone what the job needs",
    wording={
        "en": "These are the shifts, with some evenings; can you work them?",
        "zh-Hans": "本岗位要轮班，偶尔到晚上九点，您能满足吗？",
        "zh-Hant": "這個職位要輪班，偶爾到晚上九點，您可以配合嗎？",
    },
    bad="Do you plan to have children?",
    good="These are the shifts; can you work them?",
)
