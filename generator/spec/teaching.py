"""What an editor shows somebody who writes a file for the first time: examples and snippets.

Examples are by ``Class.key``, snippets by class; a test holds every one against its model.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

EXAMPLES: Mapping[str, Sequence[Any]] = {
    "Playbook.id": ["support-lead"],
    "Playbook.language": ["en", "zh-Hans", "zh-Hant"],
    "Playbook.jurisdiction": [["uk"], ["cn", "hk"]],
    "Playbook.title": ["Interview handbook: support lead"],
    "Playbook.rubric": ["support-lead"],
    "Playbook.duration": [45],
    "Playbook.positioning": ["A conversation between colleagues; they are choosing as well."],
    "Playbook.prepare": [["Read the résumé once", "Put a glass of water on the table"]],
    "Playbook.slots": [{"employer": {"take": "organisation", "from": "experience"}}],
    "Playbook.tips": [["Wait three seconds after every answer"]],
    "Role.title": ["Support lead"],
    "Role.level": ["senior"],
    "Slot.what": ["the latest employer with a night shift"],
    "Slot.from": ["experience", ["experience", "projects"]],
    "Slot.near": [["shift", "rota"]],
    "Slot.max": [3],
    "Slot.topics": [["Kafka", ["Redis", "Redis Streams"]]],
    "Module.id": ["handover"],
    "Module.icon": ["🤝"],
    "Module.title": ["Handing over a shift"],
    "Module.short": ["Handover"],
    "Module.minutes": [6, 1.5, "30s", [5, 7]],
    "Module.plan": [6],
    "Module.goal": ["Hear how they leave work to somebody else"],
    "Module.prepare": [["A blank sheet"]],
    "Module.tone": ["curious", ["slowly", "no hurry"]],
    "Module.script": [["Tell me about a handover that went wrong."]],
    "Module.expected": [
        [{"aspect": "Care", "ideal": "Names who was left waiting, and for how long"}]
    ],
    "Module.follow_ups": [["What did you change afterwards?"]],
    "Module.observe": [[{"point": "Says “I” where it was their part", "dimension": "candour"}]],
    "Module.contingencies": [[{"when": "No example comes", "say": "Take one from training."}]],
    "Module.answers": [[{"about": "Shifts", "answer": "Two early, two late, three off."}]],
    "Module.notes": ["Stop after eight minutes, whatever is left."],
    "ScriptLine.say": ["At {{ employer }}, how was a shift handed over?"],
    "ScriptLine.otherwise": ["Where you work now, how is a shift handed over?"],
    "Expected.aspect": ["Care"],
    "Expected.ideal": ["Names who was left waiting, and for how long"],
    "Expected.bonus": ["Says what it cost"],
    "Expected.remark": ["A good answer takes two minutes."],
    "FollowUp.ask": ["What did you change afterwards?"],
    "FollowUp.otherwise": ["What would you change?"],
    "FollowUp.why": ["To hear what they learnt"],
    "FollowUp.when": ["The story stays general"],
    "FollowUp.listen_for": ["one change and its effect"],
    "Observation.point": ["Says “I” where it was their part"],
    "Observation.dimension": ["candour"],
    "Observation.excellent": ["Names their own mistake before being asked"],
    "Contingency.when": ["No example comes to mind"],
    "Contingency.say": ["Take your time; one from training is fine."],
    "Contingency.otherwise": ["Take your time."],
    "Contingency.reads_as": ["Nothing yet; silence is no answer"],
    "Scenario.situation": ["It is 22:50, and the next shift is one short."],
    "Scenario.constraints": [["Nobody may work twelve hours"]],
    "Scenario.must_contain": [["Who is told first"]],
    "Answer.about": ["Shifts"],
    "Answer.answer": ["Two early, two late, three off."],
    "Rubric.id": ["support-lead"],
    "Rubric.levels": [[{"value": 1, "name": "Weak"}, {"value": 2, "name": "Sound"}]],
    "Level.value": [1],
    "Level.name": ["Sound", {"en": "Sound", "zh-Hans": "合格"}],
    "Dimension.id": ["candour"],
    "Dimension.name": ["Candour", {"en": "Candour", "zh-Hans": "坦诚"}],
    "Dimension.task": ["Reports a fault before anybody asks"],
    "Dimension.weight": [40],
    "Dimension.look_for": ["Who is named when something went wrong"],
    "Dimension.signals": ["Whether bad news will reach us in time"],
    "Dimension.anchors": [{1: "Names nobody", 2: "Names a fault", 3: "Says what changed after it"}],
    "Candidate.name": ["Robin Example"],
    "Candidate.salutation": ["Ms Example"],
    "Candidate.headline": ["Shift lead at Harbour Services"],
    "Candidate.resume": ["resume.pdf"],
    "Candidate.given_by": ["Kim, hiring manager"],
    "Candidate.slots": [{"employer": "Harbour Services", "pipeline": ["Kafka", "Redis"]}],
    "Suppression.rule": ["SCI004"],
    "Suppression.reason": ["The form is prescribed by the union agreement."],
    "Suppression.approver": ["Kim, HR"],
    "Suppression.until": ["2027-01-31"],
}

SNIPPETS: Mapping[str, Mapping[str, Any]] = {
    "Playbook": {
        "label": "a whole playbook",
        "body": {
            "kind": "playbook",
            "format": 1,
            "id": "${1:support-lead}",
            "language": "${2:en}",
            "jurisdiction": ["${3:uk}"],
            "title": "${4:Interview handbook}",
            "role": {"title": "${5:Support lead}"},
            "rubric": "${6:support-lead}",
            "duration": 45,
            "modules": [
                {
                    "id": "${7:welcome}",
                    "type": "opening",
                    "title": "${8:Welcome}",
                    "minutes": 5,
                    "script": ["$9"],
                }
            ],
        },
    },
    "Module": {
        "label": "a rated module",
        "body": {
            "id": "${1:handover}",
            "type": "${2|behavioural,situational,knowledge|}",
            "title": "${3:Title}",
            "minutes": ["${4:5}", "${5:7}"],
            "goal": "${6:What to achieve}",
            "script": ["${7:What to say}"],
            "expected": [{"aspect": "${8:Aspect}", "ideal": "${9:A good answer}"}],
            "follow_ups": ["${10:A neutral question}"],
            "observe": [{"point": "${11:What to watch for}", "dimension": "${12:dimension}"}],
        },
    },
    "ScriptLine": {
        "label": "a line with a slot",
        "body": {"say": "${1:With {{ slot \\}\\}}", "otherwise": "${2:Without it}"},
    },
    "FollowUp": {
        "label": "a follow-up and what it is for",
        "body": {"ask": "${1:Question}", "why": "${2:Purpose}", "listen_for": "${3:Signs}"},
    },
    "Expected": {
        "label": "a row of expected answers",
        "body": {"aspect": "${1:Aspect}", "ideal": "${2:Ideal}", "bonus": "${3:Bonus}"},
    },
    "Observation": {
        "label": "an observation that is rated",
        "body": {"point": "${1:Point}", "dimension": "${2:dimension}"},
    },
    "Contingency": {
        "label": "what to say when something happens",
        "body": {"when": "${1:What happened}", "say": "${2:What to say}"},
    },
    "Slot": {
        "label": "a gap that the résumé fills",
        "body": {
            "what": "${1:What is wanted}",
            "take": "${2:organisation}",
            "from": "${3:experience}",
        },
    },
    "Dimension": {
        "label": "a dimension with anchors",
        "body": {
            "id": "${1:candour}",
            "name": "${2:Candour}",
            "task": "${3:The task it comes from}",
            "weight": "${4:20}",
            "anchors": {"1": "${5:Low}", "2": "${6:Middle}", "3": "${7:High}"},
        },
    },
    "Suppression": {
        "label": "leave a finding as it is",
        "body": {"rule": "${1:SCI004}", "reason": "${2:Why}"},
    },
}

TITLES: Mapping[str, str] = {
    "Answer": "Prepared answer",
    "Candidate": "Candidate",
    "Contingency": "What may happen",
    "Dimension": "Dimension of the rubric",
    "Expected": "Expected answer",
    "FollowUp": "Follow-up question",
    "Labels": "Other names",
    "Level": "Level of the scale",
    "Module": "Module",
    "Observation": "What to watch for",
    "Playbook": "Playbook",
    "Role": "Position",
    "Rubric": "Rubric",
    "Scenario": "Case to work on",
    "ScriptLine": "Lines to say",
    "Slot": "Slot",
    "Suppression": "Suppression",
}
"""What each thing is called in a list of choices."""

MEANINGS: Mapping[str, Mapping[str, str]] = {
    "Module.type": {
        "opening": "Welcome, what will happen, adjustments; nothing is rated.",
        "behavioural": "What the candidate did: “Tell me about a time when …”.",
        "situational": "What the candidate would do in a case that everyone gets.",
        "knowledge": "What the candidate knows and how they reason about it.",
        "candidate-questions": "The candidate asks; after all that is rated, and never rated.",
        "closing": "Thanks, and what comes next.",
    },
    "Slot.take": {
        "organisation": "An employer, a school or another body.",
        "project": "The name of a project.",
        "title": "What the position was called.",
        "period": "From when to when.",
        "certificate": "The name of a certificate.",
        "degree": "The name of a degree.",
        "topics": "Words out of the list under “topics”.",
        "phrase": "A short stretch of the résumé’s own words.",
    },
    "Slot.from": {
        "experience": "Employments.",
        "projects": "Projects.",
        "education": "Schools and degrees.",
        "certificates": "Certificates.",
        "skills": "Lists of skills.",
    },
    "Playbook.jurisdiction": {
        "cn": "Mainland China.",
        "tw": "Taiwan.",
        "hk": "Hong Kong.",
        "us": "The United States.",
        "uk": "The United Kingdom.",
        "eu": "The European Union.",
    },
}
"""What the few words mean that a key may have."""
