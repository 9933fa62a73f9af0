"""How English talk comes to zodiac signs and blood types."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "an aries|aries|a taurus|taurus|a gemini|gemini|a cancer|a leo|a virgo|virgo|a libra|a libran|a scorpio|scorpio|a sagittarius|sagittarius|a capricorn|capricorn|an aquarius|aquarius|aquarian|a pisces|pisces|piscean|a taurean|an arian|a typical leo|a typical virgo|a fire sign|a water sign|an earth sign|an air sign|a tiger or|a dragon or|a rat or|type o|type a or|type b|type ab|blood type o|blood type a|blood type b|blood group o|blood group b|blood group a|a manglik|manglik|born under|born in the year|born in a tiger|born in the tiger|a year of the|into astrology|a believer in astrology|superstitious|rh negative|rh positive|rhesus negative",
        BE,
        True,
    ),
    Cue(
        "star sign|starsign|sign|sun sign|moon sign|rising sign|birth sign|zodiac|zodiac sign|zodiac animal|chinese zodiac|chinese sign|chinese year|animal sign|animal year|horoscope|birth chart|natal chart|blood type|blood group|birth hour|time of birth|hour of birth|birth time|ascendant|astrological sign|astrology|rashi|nakshatra|kundli|kundali|janam kundli|bazi|eight characters|four pillars|life path number|lucky number|birthstone|stars|chart|numerology|rising|star chart|element in|ben ming nian|year animal",
        OWN,
        True,
    ),
    Cue(
        "a star sign|a blood type|horoscope|a lucky number|kundli|your chart read|your stars read|your fortune told|your palm read|your horoscope read|horoscopes",
        HAVE,
        True,
    ),
    Cue(
        "read your horoscope|check your horoscope|believe in astrology|believe in star signs|believe in horoscopes|believe in the zodiac|believe in feng shui|follow astrology|follow your horoscope|read horoscopes|read your stars|know your star sign|know your sign|know your blood type|know your blood group|know your zodiac|know your rising|go by your star sign|get on with scorpios",
        DO,
        True,
    ),
    Cue(
        "star sign|sign|zodiac|zodiac sign|zodiac animal|chinese zodiac|chinese zodiac animal|chinese animal|blood type|blood group|animal year|birth sign|sun sign|astrological sign|rashi|horoscope|animal of the|birthstone|time of day|month",
        WHAT,
        True,
    ),
    Cue(
        "star sign|blood type|zodiac sign|zodiac|blood group|sign|virgo|scorpio|leo|horoscope|capricorn|gemini|aries|taurus|pisces|aquarius",
        SHORT,
        True,
    ),
    Cue(
        "star sign|star signs|starsign|sun sign|sun signs|rising sign|rising signs|moon sign|moon signs|birth sign|fire sign|fire signs|water sign|water signs|earth sign|earth signs|air sign|air signs|zodiac|zodiac sign|zodiac signs|horoscope|horoscopes|horoscope wise|horoscopewise|astrology|astrological|astrologer|birth chart|natal chart|blood type|blood group|type o|type b|type ab|retrograde|virgo|virgos|scorpio|scorpios|capricorn|capricorns|sagittarius|sagittarian|aquarius|aquarian|pisces|taurus|gemini|geminis|a typical leo|typical leo|a leo|leos|a libra|libras|librans|an aries|year of the rat|year of the ox|year of the tiger|year of the rabbit|year of the dragon|year of the snake|year of the horse|year of the goat|year of the sheep|year of the monkey|year of the rooster|year of the dog|year of the pig|kundli|kundali|manglik|bazi|numerology|feng shui|fortune teller|tarot|the stars say|written in the stars|in the stars|chart read|cusp|mercury"
    ),
)
