"""Nobody is asked about politics."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW018",
    "politics",
    "politics",
    why="A view is not a skill, and a job is not a party.",
    laws={
        "cn": Law(WARNING, "Labour Contract Law 8: only what relates to the contract"),
        "tw": Law(ERROR, "Employment Service Act 5(1) (thought, party)"),
        "hk": Law(WARNING, "DPP 1 (Cap. 486): not more than is needed"),
        "us": Law(WARNING, "state law, such as California Labor Code 1101"),
        "uk": Law(WARNING, "Equality Act 2010, 10 (belief); in Northern Ireland SI 1998/3162, 19"),
        "eu": Law(WARNING, "Directive 2000/78/EC, 1 (belief); GDPR 9"),
    },
    instead="delete it",
    bad="Who did you vote for?",
    good="How did you settle a dispute about priorities?",
)
