"""Nobody is asked about records, arrests and lawsuits."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW020",
    "criminal",
    "records, arrests and lawsuits",
    why="An arrest proves nothing, and a suit against an employer is a right.",
    laws={
        "cn": Law(WARNING, "Labour Contract Law 8; Personal Information Protection Law 28"),
        "tw": Law(ERROR, "Employment Service Act 5(2)2, Enforcement Rules 1-1 (criminal record)"),
        "hk": Law(WARNING, "Rehabilitation of Offenders Ordinance (Cap. 297) 2"),
        "us": Law(
            WARNING,
            "EEOC guidance on arrest and conviction records (2012-04-25); Fair Chance Act "
            "and state laws",
        ),
        "uk": Law(WARNING, "Rehabilitation of Offenders Act 1974, 4"),
        "eu": Law(WARNING, "GDPR 10"),
    },
    instead="only where the law bars the post: cite it, and ask after a conditional offer",
    bad="Have you ever been arrested?",
    good="This post is regulated; a check follows a conditional offer.",
)
