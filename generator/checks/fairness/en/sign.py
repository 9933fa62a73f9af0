"""How English talk comes to zodiac signs and blood types."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT
from generator.checks.fairness.en.idioms import ASKED, TURNED, YOU

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
        "star sign|star signs|starsign|sun sign|sun signs|rising sign|rising signs|moon sign|moon signs|birth sign|fire sign|fire signs|water sign|water signs|earth sign|earth signs|air sign|air signs|zodiac|zodiac sign|zodiac signs|horoscope|horoscopes|horoscope wise|horoscopewise|astrology|astrological|astrologer|birth chart|natal chart|blood type|blood group|type o|type b|type ab|retrograde|virgo|virgos|scorpio|scorpios|capricorn|capricorns|sagittarius|sagittarian|aquarius|aquarian|pisces|taurus|gemini|geminis|a typical leo|typical leo|a leo|leos|a libra|libras|librans|an aries|year of the rat|year of the ox|year of the tiger|year of the rabbit|year of the dragon|year of the snake|year of the horse|year of the goat|year of the sheep|year of the monkey|year of the rooster|year of the dog|year of the pig|kundli|kundali|manglik|bazi|numerology|feng shui|fortune teller|tarot|the stars say|written in the stars|in the stars|chart read|mercury"
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "aries|taurus|taureans|gemini|geminis|leo|leos|virgo|virgos|libra|libras|librans|scorpio|scorpios|sagittarius|sagittarian|sagittarians|capricorn|capricorns|aquarius|aquarian|aquarians|pisces|piscean|pisceans|arians|cancerian|cancerians|ram|bull|twins|crab|lion|virgin|scales|scorpion|archer|water bearer|fish",
        rf"\b(?:typical|classic|proper|real|true|total|such an?|textbook|obvious|fellow|another|born|star|sign|season|pure) (@)\b|\b(@) (?:energy|rising|moon|vibes?|vibe|traits?|season|through and through|men|women|people|types?|born|cusp|baby|babies|temper|stubborn\w{{0,4}})\b|\b(aries|taurus|taureans?|geminis?|leos?|virgos?|libras?|librans|scorpios?|sagittari\w{{2,4}}|capricorns?|aquari\w{{2,3}}|pisces|pisceans?|cancerians?)\b.{{0,130}}{TURNED}|(?:{ASKED}|\b(?:work with|get on with|employ|hire|trust|manage|sit next to|deal with|avoid|take on|had enough of|only|no more|surrounded by|mixes with|clash with|married to)\b).{{0,25}}\b(geminis?|leos|virgos?|libras|librans|scorpios?|sagittari\w{{2,4}}|capricorns?|pisceans?|pisces|taureans?|cancerians|arians|aquarians?)\b",
        True,
    ),
    Cue(
        "rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|pig|rats|oxen|tigers|rabbits|dragons|snakes|horses|goats|monkeys|roosters|pigs",
        rf"\b(?:year of the|born in (?:the|a)|(?:boss|chairman|owner|director|founder|manager|partner|wife|partners|he|she|i|i'm|founder's|ceo|we|we're|lot|people|towkay|you|you're|yours|sign|animal|zodiac)(?:'s| is| are|'m| am| being|'re)?(?: also| both| all| not| an?| the| definitely| clearly)*) (?:(?:water|fire|wood|metal|earth|golden) )?(@)(?! (?:race|app|farm|owner|rider|trainer|library|tracker|infestation|problem|whisperer|project|at (?:the|a)))\b.{{0,150}}(?:{TURNED}|\bwhat (?:are you|animal)|\bwhich (?:are you|animal|one)|\bclash|\b(?:get|gets|got|sit|sits) (?:on|along|next)|\bcompatib|\bwhat year\b|\bwhen were you)|\b(?:are|were|would|aren't) you (?:\w{{1,8}} )?(?:an? |the )?(?:(?:water|fire|wood|metal|earth) )?(@),? (?:or|year|by any|then|\?|baby)|\b(?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig) or (?:an? |the )?(?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)\b.{{0,40}}\byou\b|\b(?:which|what) (?:of the (?:twelve )?)?(?:animal|beast|creature|zodiac animal) (?:are|were|is|do|would|rules|year)\b",
        True,
    ),
    Cue(
        "animal|animals|beast|creature|element|elements|planet|planets|stars|moon|constellation|constellations|wheel|chart|compatibility chart|compatibility|heavens|house ruling|house",
        r"\b(?:which|what|whose|your|the|under (?:which|what)) (?:\w{1,12} ){0,3}(@)(?: of the (?:zodiac|twelve))? (?:were you born|are you under|rules? (?:you|your)|are you ruled|do you (?:come|belong) under|governs? you|are you born|i'm dealing with|we're dealing with|am i dealing with|is yours|would that make you|does that make you|shone|looked down)\b|\b(?:born|birthdays?|birth ?date|birth|born under)\b.{0,60}(@)|\b(chart|wheel|compatibility chart|stars|planets|moon|heavens|elements?)\b.{0,100}\b(?:birthdays?|birth|born|on the wheel|aligned|say about you|(?:kind|favourable|good|bad|friendly|smil\w{1,3}|against|on your side|lined up) (?:to|for|on|with)? ?you|your (?:birthday|sign|stars)|star sign|compatib\w{2,6}|clash\w{0,2})\b",
        True,
    ),
    Cue(
        "earth people|fire people|water people|air people|metal people|wood people|earth person|fire person|water person|air person|metal person|wood person|earth types|fire types|water types|air types|fire sign|water sign|earth sign|air sign|fire signs|water signs|earth signs|air signs|fire element|water element|wood element|metal element|earth element|lacking fire|lacking water|lacking wood|lacking metal|short of fire|short of water|short of wood|short of metal|short on water|short on fire|too much fire|too much water|fire water wood|fire, water|wood, fire|metal, wood|metal, water|water, wood|wood, metal|fire, earth|earth, air|earth, water|earth, fire",
        rf"(@).{{0,140}}(?:{YOU})|(?:{YOU}).{{0,80}}(@)",
        True,
    ),
    Cue(
        "tai sui|taisui|ben ming nian|fengshui master|feng shui|geomancer|geomancy|muhurat|muhurtham|auspicious|inauspicious|nakshatra|rashi|raashi|rasi|gotra|manglik|mangalik|mangal|kundli|kundali|kundlis|jathagam|horoscope|horoscopes|shani|sade sati|rahu|ketu|saturn return|mercury|retrograde|full moon|almanac|tung shing|bazi|ba zi|eight characters|four pillars|zi wei|day master|palm|palmist|palm reader|face reader|face reading|your forehead|your earlobes|numerology|numerologist|life path|lucky number|lucky numbers|lucky colour|lucky color|lucky day|unlucky|birth number|tarot|the cards say|crystal ball|psychic|clairvoyant|fortune teller|soothsayer|astrologer|astrology|astrological|pandit|panditji|guruji|birth chart|natal chart|star chart|birth hour|hour of birth|time of birth|birth time|hour you were born|time you were born|hour were you born|o'clock were you born|time were you born|time of day were you born|born at night|born at dawn|born before midnight|born on a|born under|born in the year|lunar birthday|lunar calendar birthday|stars aligned|in the stars|the stars|your stars|cusp|ascendant|rising sign|moon sign|sun sign|birthstone|chinese year|animal year|zodiac year|ruling planet|zodiac|star sign|star signs|starsign|blood type|blood group|cosmic|cosmically|karma|aura|vibration|vibrations|chakras",
        rf"(?:{ASKED}|{YOU}).{{0,90}}?(?<!with mercury )(?<!liquid )(@)(?!.{{0,70}}\b(?:customers?|patients?|users?|callers?|transfus\w+|donors?|hotline|cross match|fridge|lab|app's|subscribers|spill|thermometer|exhibition|funnel|vapou?r|switch|probe|pandas)\b)|(@)(?!.{{0,70}}\b(?:customers?|patients?|users?|callers?|transfus\w+|donors?|hotline|lab|app|subscribers|spill|exhibition|columns?)\b).{{0,110}}(?:{TURNED}|\b(?:are|were|do|did|does|is|was|would|will|when|what) (?:\w{{1,10}} )?(?:you|yours|your (?:birth\w*|chart|sign|stars|date|family|parents|parent))\b(?! (?:design|build|work|handle|store|test|calculate|verify|render|implement|approach|use|measure)))",
        True,
    ),
    Cue(
        "birthday|birthdays|birth date|birthdate|date of birth|born|month|baby|cake",
        r"(?:\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|leap year|solstice) (baby|babies|child|born|birthday)\b|\b(birthdays?|birth ?date|date of birth|born|which month|what month|cake)\b.{0,110}\b(?:sign|stars?|zodiac|horoscopes?|chart|compatib\w{2,6}|planets?|lion|energy|animal|feng shui|astrolog\w{1,4}|clash\w{0,2}|lucky|numerolog\w{1,3}|add up|adds up|elements?|match with|matches|typical|tai sui|dragon|tiger|element|moon)\b)(?!.{0,40}\b(?:users?|customers?|patients?|app)\b)",
    ),
    Cue(
        "type a|type b|type o|type ab|o type|a type|b type|ab type|type o's|type a's|blood type|blood group|blood|rhesus|rh negative|rh positive|an a|a b|an o|an ab|o positive|a positive|b positive|o negative|classic o|classic a|typical o|typical a|typical b|typical ab",
        rf"\b(?:you(?:'re| are| must be| look like| seem| strike me as)|are you|were you|must be|would you be|(?:boss|chairman|owner|founder|manager) is) (?:not |a bit of |clearly |definitely |obviously |such |probably |a typical |an? |of |more of |the |true |classic |typical )*(an? (?:a|b|o|ab)(?=[,?!.;:]| or| type| blood| i'd| i | too| then|$)|type (?:b|o|ab)|(?:o|ab|b) types?|type a(?! person)(?=[,?!.;:]| or| blood)|(?:o|a|b|ab) (?:positive|negative)|rhesus negative|rh negative)|\b(type (?:o|b|ab)s?|blood types?|blood groups?|(?:o|ab) types)\b.{{0,120}}{TURNED}|\b(?:what|which|your|whose) (?:\w{{1,8}} )?(blood (?:type|group)|blood)\b(?= (?:is|are|do|runs|flows|in you|\?)|\?)(?=.{{0,25}}\byou|\?)",
        True,
    ),
)
