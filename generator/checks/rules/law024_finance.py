"""Nobody is asked about debts and property."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW024",
    "finance",
    "debts and property",
    why="Somebody's purse is not somebody's honesty.",
    laws={
        "cn": Law(WARNING, "Labour Contract Law 8; Personal Information Protection Law 28"),
        "tw": Law(ERROR, "Employment Service Act 5(2)2, Enforcement Rules 1-1 (credit)"),
        "hk": Law(WARNING, "DPP 1 (Cap. 486): not more than is needed"),
        "us": Law(WARNING, "Fair Credit Reporting Act, 15 U.S.C. 1681b(b); 11 U.S.C. 525(b)"),
        "uk": Law(WARNING, "UK GDPR 5(1)(c): not more than is needed"),
        "eu": Law(WARNING, "GDPR 5(1)(c): not more than is needed"),
    },
    instead="delete it",
    bad="Do you own your home or rent?",
    good="How do you check an invoice before you approve it?",
)
