"""Nobody is asked about sex and gender."""

from generator.checks.fairness.ground import ERROR, WARNING, Law, ground_rule

RULE = ground_rule(
    "LAW012",
    "sex",
    "sex and gender",
    why="The job has tasks; a sex has none.",
    laws={
        "cn": Law(ERROR, "人社部发〔2019〕17号 (2019-02-18), 2; Employment Promotion Law 27"),
        "tw": Law(ERROR, "Employment Service Act 5(1); Gender Equality in Employment Act 7"),
        "hk": Law(WARNING, "Sex Discrimination Ordinance (Cap. 480) 5, 11"),
        "us": Law(WARNING, "Title VII, 42 U.S.C. 2000e-2"),
        "uk": Law(WARNING, "Equality Act 2010, 11, 39"),
        "eu": Law(WARNING, "Directive 2006/54/EC, 14"),
    },
    instead="name the task, and ask everyone",
    wording={
        "en": "Each shift includes this task; how would you go about it?",
        "zh-Hans": "每个班次都有这项任务，您会怎么做？",
        "zh-Hant": "每個班次都有這項任務，您會怎麼做？",
    },
    bad="As a woman, can you manage a team of men?",
    good="How would you lead a team that doubts your plan?",
)
