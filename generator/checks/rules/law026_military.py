"""Nobody is asked about military service."""

from generator.checks.fairness.ground import WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW026",
    "military",
    "military service",
    why="Duty done or to come is no ground to be passed over.",
    laws={
        "cn": Law(WARNING, "Labour Contract Law 8; Military Service Law (2021)"),
        "tw": Law(WARNING, "Employment Service Act 5(2)2 (privacy); Act of Military Service 44"),
        "hk": Law(WARNING, "DPP 1 (Cap. 486): not more than is needed"),
        "us": Law(WARNING, "USERRA, 38 U.S.C. 4311"),
        "uk": Law(WARNING, "Reserve Forces (Safeguard of Employment) Act 1985"),
        "eu": Law(WARNING, "GDPR 5(1)(c): not more than is needed"),
    },
    instead="ask everyone",
    wording={
        "en": "When could you start?",
        "zh-Hans": "您最快什么时候可以到岗？",
        "zh-Hant": "您最快什麼時候可以到職？",
    },
    bad="Have you done your military service?",
    good="When could you start?",
)
