"""What is asked in English, plainly and by hints, and what only sounds so."""

from __future__ import annotations

import pytest

from generator.checks.fairness.ear import APART
from generator.checks.fairness.en.ear import English

EAR = English()
asked = EAR.hear

ASKED = {
    "marital": [
        "Are you married?",
        "When's the wedding?",
        "That's a lovely ring you've got on. Who's the lucky man?",
        "Would your partner be moving out here with you?",
        "Is there anyone at home who'd be upset if we sent you abroad?",
        "The last girl got engaged and was gone in a year. You won't do that to us, will you?",
    ],
    "care": [
        "How many children do you have?",
        "Are you planning to start a family soon?",
        "Who looks after things at home when you travel?",
        "I've got two under five myself, it's chaos. You?",
        "What happens if the nursery rings while you're on shift?",
        "Do you look after an elderly parent?",
    ],
    "sex": [
        "As a woman, do you think you can lead forty men?",
        "We were hoping for a man in this role. Why should we take you?",
        "The lads' banter is pretty rough. Would you be able to put up with that?",
        "There's only one set of toilets on site. Would that bother you?",
    ],
    "age": [
        "How old are you?",
        "What year were you born?",
        "When do you plan to retire?",
        "Which year did you leave school?",
        "Would it feel odd to have a boss who could be your grandson?",
        "You must remember the telex, then.",
    ],
    "religion": [
        "What religion are you?",
        "Do you go to church?",
        "What do you usually do on Sunday mornings?",
        "We always open with a short grace. You'd join in, I hope?",
    ],
    "origin": [
        "Where are you originally from?",
        "What's your nationality?",
        "What a lovely accent. Where did you pick that up?",
        "Would you mind if we called you something more English?",
    ],
    "hukou": [
        "Where is your hukou registered?",
        "Does your booklet say Beijing yet?",
        "Are you a real Shanghainese, then?",
        "Which province issued your ID card?",
    ],
    "health": [
        "Do you have any disabilities?",
        "How many sick days did you take last year?",
        "I couldn't help noticing the limp. What happened there?",
        "You took most of 2022 off. Were you all right?",
        "Would anything turn up if our insurers gave you a full check-up?",
    ],
    "politics": ["Who did you vote for?", "Are you a member of a political party?"],
    "union": ["Are you a member of a union?"],
    "criminal": ["Have you ever been arrested?", "Do you have a criminal record?"],
    "orientation": ["Are you gay?"],
    "appearance": [
        "How tall are you?",
        "Please send us a full-length photo before the second round.",
        "Do you have any tattoos?",
        "The uniform only comes up to a fourteen, I'm afraid. Would we have a problem there?",
    ],
    "family": ["What do your parents do for a living?"],
    "finance": ["Do you have any debts?", "Do you own your house or rent?"],
    "pay-history": ["What is your current salary?"],
    "military": ["Did you serve in the army?"],
    "sign": ["What's your star sign?"],
}

CLEAN = [
    "How would you store marital status in the database of a dating app?",
    "How do you find orphan processes on a server?",
    "Which union type would you use here, and why?",
    "How would you fix the race condition between the two workers?",
    "What does the parent node know about its children?",
    "A guest is pregnant and faints in the queue. What do you do first?",
    "Picture the honeymoon suite double-booked on a Saturday. How do you handle it?",
    "Have you ever worked with patients who refuse blood for religious reasons?",
    "A customer asks your colleague whether she is married. How do you step in?",
    "How would you teach a class where half the families are Catholic?",
    "Which font weight did you choose for the body text?",
    "How does your team treat a node that limps after a failover?",
    "What would you do if your face recognition failed on people with scars?",
    "How did you stop the exit polls leaking?",
    "Where would you put a prayer room in an airport?",
    "How old is the codebase, and who looks after it?",
    "Can you work nights and weekends?",
    "Are you able to travel about six days a month?",
    "Do you have the right to work in this country?",
    "Are you at least eighteen?",
    "What salary are you looking for?",
    "How long is your notice period?",
    "How well do you speak and write French?",
    "Your CV says Spanish at B2. Shall we carry on in Spanish for a few minutes?",
    "Do you need any adjustments for the interview?",
    "Would you relocate for this job?",
    "We will not ask about your age, your family or your health.",
    "Please leave your photo and your date of birth off.",
    "Your marital status makes no difference to us, and you need not mention it.",
    "If anybody asks whether you have children, you do not have to answer.",
    "We offer parental leave and help with childcare.",
    "This building used to be a church; the lift is on the left.",
    "Did you find the entrance all right?",
    "Could you roll up your sleeves and help where it is needed?",
    "My son loves this city too.",
    "Tell me about a time when a project went wrong.",
]


@pytest.mark.parametrize(
    ("ground", "text"), [(ground, text) for ground, texts in ASKED.items() for text in texts]
)
def test_talk_to_a_candidate_is_found(ground: str, text: str) -> None:
    assert ground in {one.ground for one in asked(text)}


@pytest.mark.parametrize("text", CLEAN)
def test_work_what_may_be_asked_and_notices_are_not_found(text: str) -> None:
    assert asked(text) == []


def test_a_turn_takes_a_notice_back() -> None:
    assert asked("We're not supposed to ask, but are you married?")
    assert not asked("We do not ask whether you are married.")


def test_a_statement_asks_nothing_unless_it_presumes() -> None:
    assert not asked("Your husband is welcome at the summer party.")
    assert asked("I take it your husband is happy about the travel.")


def test_a_question_is_heard_with_what_leads_up_to_it() -> None:
    assert asked("My two were up all night. You know what that's like?")
    assert not asked("My two were up all night. What drew you to this job?")


@pytest.mark.parametrize(
    "text",
    [
        "Are  you\tmarried ?",
        "ARE YOU MARRIED?",
        "Are you\u00a0married?",
        "Ａｒｅ ｙｏｕ ｍａｒｒｉｅｄ？",
        "Is your hus\u00adband at home?",
        "What’s your date-of-birth?",
    ],
)
def test_spaced_and_full_width_writing_is_read(text: str) -> None:
    assert asked(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Thank you. Are you married?", "married"),
        ("Café done.  Now —  are you\tmarried?", "married"),
        ("Ｗｅｌｌ. Where is your hus\u00adband?", "hus\u00adband"),
    ],
)
def test_offsets_lead_to_the_telling_words(text: str, word: str) -> None:
    found = asked(text)
    assert found
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert any(word in text[one.start : one.end] for one in found)


def test_each_question_is_found() -> None:
    text = "Are you married? Tell me about your projects. What is your religion?"
    assert [one.ground for one in asked(text)] == ["marital", "religion"]


def test_what_is_heard_in_one_go_is_what_is_heard_one_by_one() -> None:
    texts = [*CLEAN, *(text for some in ASKED.values() for text in some)]
    start, single = 0, []
    for text in texts:
        single += [(one.ground, start + one.start, start + one.end) for one in asked(text)]
        start += len(text) + len(APART)
    assert [tuple(one) for one in asked(APART.join(texts))] == single


def test_cues_are_written_in_folded_text_and_compile() -> None:
    for ground, cue in EAR.cues:
        EAR.pattern(cue)
        for word in cue.words.split("|"):
            assert word.strip(), ground
            assert EAR.fold(word)[0] == word, (ground, word)


@pytest.mark.parametrize(
    "text",
    ["you ", "kids", "who looks after your kids at home ", "a. ", "?", "“", "\ufffc", "married, "],
)
def test_long_texts_do_not_hang(text: str) -> None:
    asked(text * (20_000 // len(text)))
