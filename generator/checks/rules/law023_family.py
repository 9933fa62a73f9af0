"""Nobody is asked about parents, siblings and home."""

from generator.checks.fairness.ground import WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW023",
    "family",
    "parents, siblings and home",
    why="Whose child somebody is was not their doing.",
    laws={
        "cn": Law(WARNING, "Labour Contract Law 8: only what relates to the contract"),
        "tw": Law(WARNING, "Employment Service Act 5(1) (class), (2)2 (privacy)"),
        "hk": Law(WARNING, "Family Status Discrimination Ordinance (Cap. 527) 5, 8"),
        "us": Law(WARNING, "Title VII: by what it stands for"),
        "uk": Law(WARNING, "Equality Act 2010, 19, 39: by what it stands for"),
        "eu": Law(WARNING, "GDPR 5(1)(c): not more than is needed"),
    },
    instead="delete it",
    bad="What do your parents do for a living?",
    good="Who taught you the most at work, and what was it?",
)
