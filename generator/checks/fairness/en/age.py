"""How English talk comes to age."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "over thirty|over forty|over fifty|over sixty|over thirty five|over thirtyfive|over forty five|over fortyfive|over 30|over 35|over 40|over 45|over 50|over 55|over 60|under thirty|under forty|under thirty five|under thirtyfive|under fifty|under 30|under 35|under 40|under 45|under 25|too old|too young|elderly|middle aged|middleaged|retired|retiring|near retirement|nearing retirement|close to retirement|approaching retirement|ready to retire|about to retire|planning to retire|a baby boomer|a boomer|baby boomer|boomer|a millennial|millennial|gen z|gen x|generation x|generation z|a pensioner|digital native|a recent graduate|at retirement age|past it|older than|younger than|old enough to remember|old enough to be|young for|very young|quite young|so young|overqualified|over qualified|over the hill|past your prime|long in the tooth|set in your ways|in your thirties|in your forties|in your fifties|in your sixties|in your twenties|in your early|in your late|in your mid|on the wrong side of|the wrong side of|getting on|getting on a bit|no spring chicken|pushing forty|pushing fifty|pushing sixty|born before|born after|born in the|of a certain age|a mature candidate|mature enough|winding down|slowing down|drawing a pension|drawing your pension|an older worker|an older candidate|a bit old|a little old|bit young|a bit young|a little young|older|ancient|years old|years young|how old|the same age|about the same age|my age|our age|the oldest|youngest|the youngest|eligible for a pension|of retirement age|of pensionable age|an oldie|a youngster|old for|a digital immigrant|close to sixty|close to fifty",
        BE,
        True,
    ),
    Cue(
        "age|exact age|date of birth|birthdate|birth date|birthday|birth year|year of birth|dob|stage of life|life stage|time of life|generation|graduation year|graduation date|year of graduation|retirement|retirement plans|retirement age|retirement date|pension plans|pension age|golden years|twilight years|age group|age bracket|age range|vintage|twenties|thirties|forties|fifties|sixties|early twenties|mid twenties|midtwenties|late twenties|early thirties|mid thirties|midthirties|late thirties|early forties|mid forties|midforties|late forties|early fifties|mid fifties|midfifties|late fifties|30s|40s|50s|60s|advanced years|advancing years|tender years|younger days|graduating class|leaving cert year|birth certificate|birth month",
        OWN,
        True,
    ),
    Cue(
        "plans to retire|retirement plans|plans for retirement|retirement in mind|a retirement date|the energy of a|the stamina of a|years left|enough years left|retirement on the horizon|a birthday coming up|a big birthday|senior moments|energy at your age|a few years left",
        HAVE,
        True,
    ),
    Cue(
        "retire early|take retirement|draw your pension|claim your pension|take early retirement|taking early retirement|remember the eighties|remember the nineties|remember the seventies|remember the moon landing|remember rotary|remember dial up|remember dialup|put your feet up|hang up your boots|hang up your hat|call it a day on work|wind down|slow down a bit|stay young|retirement|keep up with younger|keep up with the younger|keep up with the young|keep pace with younger|still be working at",
        DO,
        True,
    ),
    Cue(
        "age|age group|age bracket|age range|birth year|generation|decade|year of birth|birthday|date of birth",
        WHAT,
        True,
    ),
    Cue("age|date of birth|how old|dob|birthday|year of birth|birth date", SHORT, True),
    Cue(
        "at your age|your age|half your age|twice your age|people your age|someone your age|at your time of life|at your stage of life|date of birth|year of birth|digital native|digital natives|fresh blood|young blood|overqualified|over qualified|grey hair|grey hairs|gray hair|gray hairs|grey haired|greyhaired|over the hill|long in the tooth|set in your ways|past your prime|new tricks|old dog|old dogs|spring chicken|old hand at life|millennial|millennials|baby boomer|baby boomers|boomer|boomers|gen z|gen x|youthful|youngsters|early retirement|near retirement|mid life|midlife|midlife crisis|the big four oh|the big fouroh|the big five oh|the big fiveoh|the big six oh|the big sixoh|pensioner|over fifty|over forty|over sixty|over 40|over 50|over 60|senior citizen|senior citizens|older workers|older candidates|older people|older folk|older person|younger crowd|young crowd|young team|younger team|young company|young office|young people|young and energetic|young and dynamic|young and hungry|younger colleagues|younger manager|younger boss|older than you|younger than you|years younger|years older|years your junior|years your senior|old enough to remember|old enough to be|too young to|too old to|too young for|too old for|young for|old timer|oldtimer|old timers|oldtimers|dinosaur|dinosaurs|before your time|before my time|back in my day|this stage of life|point in your life|stage of your life|mature worker|mature person|recent graduate(s) only|out of nappies|bus pass|free bus pass|mileage on the clock|kids half|new hires straight out|energy levels|older employees|younger employees|older applicants|younger applicants|someone older|someone younger|somebody older|somebody younger|fresher face|mature in years|young faces|young vibe|late bloomer|greying|autumn of your career|swan song|years left in you|twilight of|dob|age limit|age bracket|age profile|the age of most|our average age|the average age here|average age here|average age of the team|average age in the office|average age on the team|average age is|senior moments|your day and age|in your forties|in your fifties|in your sixties|in your thirties"
    ),
)
