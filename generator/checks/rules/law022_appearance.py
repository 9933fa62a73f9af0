"""Nobody is asked about looks and body."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW022",
    "appearance",
    "looks and body",
    why="A height or a tattoo does no work.",
    laws={
        "cn": Law(WARNING, "Employment Promotion Law 3, 26: equal conditions"),
        "tw": Law(ERROR, "Employment Service Act 5(1) (appearance, facial features)"),
        "hk": Law(WARNING, "DPP 1 (Cap. 486): not more than is needed"),
        "us": Law(WARNING, "Title VII, ADA: by what it stands for; some state and city laws"),
        "uk": Law(WARNING, "Equality Act 2010, 19, 39: by what it stands for"),
        "eu": Law(WARNING, "Directives 2000/43/EC, 2000/78/EC: by what it stands for"),
    },
    instead="delete it; a rule on clothing is told to everyone",
    bad="How tall are you?",
    good="Protective clothing is worn on the floor; is there anything we should know to fit it?",
)
