"""Nobody is asked about star signs and blood types."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW027",
    "sign",
    "star signs and blood types",
    why="It is superstition, and in Taiwan it is against the law.",
    laws={
        "cn": Law(WARNING, "Labour Contract Law 8; Personal Information Protection Law 28"),
        "tw": Law(ERROR, "Employment Service Act 5(1) (star sign, blood type)"),
        "hk": Law(WARNING, "DPP 1 (Cap. 486): not more than is needed"),
        "us": Law(WARNING, "GINA, ADA: blood type is medical; star signs stand for age"),
        "uk": Law(WARNING, "UK GDPR 5(1)(c), 9: not more than is needed"),
        "eu": Law(WARNING, "GDPR 5(1)(c), 9: not more than is needed"),
    },
    instead="delete it",
    bad="What is your star sign?",
    good="What do colleagues come to you for?",
)
