"""Nobody is asked about unions and strikes."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW019",
    "union",
    "unions and strikes",
    why="Who is asked whether they organise knows that they had better not.",
    laws={
        "cn": Law(WARNING, "Trade Union Law 3; Labour Contract Law 8"),
        "tw": Law(ERROR, "Employment Service Act 5(1) (union membership); Labor Union Act 35"),
        "hk": Law(ERROR, "Employment Ordinance (Cap. 57) 21B"),
        "us": Law(ERROR, "National Labor Relations Act, 29 U.S.C. 158(a)(1), (3)"),
        "uk": Law(ERROR, "Trade Union and Labour Relations (Consolidation) Act 1992, 137"),
        "eu": Law(WARNING, "Charter of Fundamental Rights 12, 28; GDPR 9"),
    },
    instead="delete it",
    bad="Are you a member of a union?",
    good="How do you raise a concern about how things are run?",
)
