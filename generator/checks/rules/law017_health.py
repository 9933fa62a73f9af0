"""Nobody is asked about health and disability."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW017",
    "health",
    "health and disability",
    why="What somebody can do is asked by asking what they can do.",
    laws={
        "cn": Law(
            ERROR,
            "人社部发〔2010〕12号 (2010-02-10: hepatitis B may not be asked); Employment "
            "Promotion Law 30; Personal Information Protection Law 28",
        ),
        "tw": Law(
            ERROR, "Employment Service Act 5(1) (disability), Enforcement Rules 1-1 (health)"
        ),
        "hk": Law(WARNING, "Disability Discrimination Ordinance (Cap. 487) 6, 11"),
        "us": Law(
            ERROR,
            "Americans with Disabilities Act, 42 U.S.C. 12112(d)(2): not before an offer; GINA",
        ),
        "uk": Law(ERROR, "Equality Act 2010, 60: not before an offer"),
        "eu": Law(WARNING, "Directive 2000/78/EC, 1, 3; GDPR 9"),
    },
    instead="ask everyone",
    wording={
        "en": "Can you do these tasks, with or without adjustments?",
        "zh-Hans": "这些工作内容您能完成吗，需要什么便利安排吗？",
        "zh-Hant": "這些工作內容您能完成嗎，需要什麼便利安排嗎？",
    },
    bad="Do you have any health problems?",
    good="Can you lift twenty kilos, with or without adjustments?",
)
