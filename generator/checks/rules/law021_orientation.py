"""Nobody is asked about sexual orientation and gender identity."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW021",
    "orientation",
    "sexual orientation and gender identity",
    why="It is nobody's business, and it is asked of those who seem different.",
    laws={
        "cn": Law(WARNING, "Labour Contract Law 8; Personal Information Protection Law 28"),
        "tw": Law(ERROR, "Employment Service Act 5(1); Gender Equality in Employment Act 7"),
        "hk": Law(WARNING, "Government code of practice on sexual orientation (no statute)"),
        "us": Law(WARNING, "Title VII; Bostock v. Clayton County, 590 U.S. 644 (2020)"),
        "uk": Law(WARNING, "Equality Act 2010, 7, 12, 39"),
        "eu": Law(WARNING, "Directive 2000/78/EC, 1, 3; GDPR 9"),
    },
    instead="delete it",
    bad="Are you gay?",
    good="How do you make sure that everyone on a team is heard?",
)
