"""How English talk comes to zodiac signs and blood types."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT
from generator.checks.fairness.en.idioms import ASKED, FISHED, OTHERS, PERSONAL, TURNED, YOU

CUES = (
    Cue(
        "an aries|aries|a taurus|a gemini|a cancer|a leo|a virgo|a libra|a libran|"
        "a scorpio|a sagittarius|a capricorn|an aquarius|a pisces|piscean|a taurean|"
        "an arian|a typical leo|a typical virgo|a fire sign|a water sign|an earth sign|"
        "an air sign|a tiger or|a dragon or|a rat or|type o|type a or|type b|type ab|"
        "blood type o|blood type a|blood type b|blood group o|blood group b|"
        "blood group a|a manglik|manglik|born under|born in the year|born in a tiger|"
        "born in the tiger|a year of the|into astrology|a believer in astrology|"
        "superstitious|rh negative|rh positive|rhesus negative",
        BE,
        True,
    ),
    Cue(
        "star sign|starsign|sun sign|moon sign|rising sign|birth sign|zodiac|zodiac sign|"
        "zodiac animal|chinese zodiac|chinese sign|chinese year|animal sign|animal year|"
        "birth chart|natal chart|blood type|blood group|birth hour|time of birth|"
        "hour of birth|birth time|ascendant|astrological sign|rashi|nakshatra|kundli|"
        "kundali|janam kundli|bazi|eight characters|four pillars|life path number|"
        "lucky number|birthstone|stars|chart|numerology|rising|star chart|element in|"
        "ben ming nian|year animal",
        OWN,
        True,
    ),
    Cue(
        "a star sign|a blood type|a lucky number|kundli|your chart read|your stars read|"
        "your fortune told|your palm read|your horoscope read",
        HAVE,
        True,
    ),
    Cue(
        "read your horoscope|check your horoscope|believe in astrology|"
        "believe in star signs|believe in horoscopes|believe in the zodiac|"
        "believe in feng shui|follow astrology|follow your horoscope|read horoscopes|"
        "read your stars|know your star sign|know your sign|know your blood type|"
        "know your blood group|know your zodiac|know your rising|go by your star sign|"
        "get on with scorpios",
        DO,
        True,
    ),
    Cue(
        "star sign|zodiac|zodiac sign|zodiac animal|chinese zodiac|chinese zodiac animal|"
        "chinese animal|blood type|blood group|animal year|birth sign|sun sign|"
        "astrological sign|rashi|animal of the|birthstone|time of day",
        WHAT,
        True,
    ),
    Cue(
        "star sign|blood type|zodiac sign|zodiac|blood group|leo|aries",
        SHORT,
        True,
    ),
    Cue(
        "star sign|star signs|starsign|sun sign|sun signs|rising sign|rising signs|"
        "moon sign|moon signs|birth sign|fire sign|fire signs|water sign|water signs|"
        "earth sign|earth signs|air sign|air signs|zodiac sign|zodiac signs|"
        "horoscope wise|horoscopewise|birth chart|natal chart|blood type|blood group|"
        "type o|type b|type ab|retrograde|a typical leo|typical leo|a leo|a libra|"
        "an aries|year of the rat|year of the ox|year of the tiger|year of the rabbit|"
        "year of the dragon|year of the snake|year of the horse|year of the goat|"
        "year of the sheep|year of the monkey|year of the rooster|year of the dog|"
        "year of the pig|kundli|kundali|manglik|bazi|numerology|feng shui|tarot|"
        "the stars say|written in the stars|in the stars|chart read",
        PERSONAL,
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "aries|taurus|taureans|gemini|geminis|leo|leos|virgo|virgos|libra|libras|librans|"
        "scorpio|scorpios|sagittarius|sagittarian|sagittarians|capricorn|capricorns|"
        "aquarius|aquarian|aquarians|pisces|piscean|pisceans|arians|cancerian|cancerians|"
        "ram|bull|twins|crab|lion|virgin|scales|scorpion|archer|water bearer|fish",
        rf"\b(?:typical|classic|proper|real|true|total|such an?|textbook|obvious|fellow|"
        rf"another|born|star|sign|season|pure) (@)\b|\b(@) (?:energy|rising|moon|vibes?|"
        rf"vibe|traits?|season|through and through|men|women|people|types?|born|cusp|baby|"
        rf"babies|temper|stubborn\w{{0,4}})\b|\b(aries|taurus|taureans?|geminis?|leos?|"
        rf"virgos?|libras?|librans|scorpios?|sagittari\w{{2,4}}|capricorns?|"
        rf"aquari\w{{2,3}}|pisces|pisceans?|cancerians?)\b.{{0,130}}{TURNED}|(?:{ASKED}|"
        rf"\b(?:work with|get on with|employ|hire|trust|manage|sit next to|deal with|avoid|"
        rf"take on|had enough of|only|no more|surrounded by|mixes with|clash with|"
        rf"married to)\b).{{0,25}}\b(geminis?|leos|virgos?|libras|librans|scorpios?|"
        rf"sagittari\w{{2,4}}|capricorns?|pisceans?|pisces|taureans?|cancerians|arians|"
        rf"aquarians?)\b",
        True,
    ),
    Cue(
        "rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|pig|rats|oxen|"
        "tigers|rabbits|dragons|snakes|horses|goats|monkeys|roosters|pigs",
        rf"\b(?:year of the|born in (?:the|a)|(?:boss|chairman|owner|director|founder|"
        rf"manager|partner|wife|partners|he|she|i|i'm|founder's|ceo|we|we're|lot|people|"
        rf"towkay|you|you're|yours|sign|animal|zodiac)(?:'s| is| are|'m| am| being|"
        rf"'re)?(?: also| both| all| not| an?| the| definitely| clearly)*) (?:(?:water|"
        rf"fire|wood|metal|earth|golden) )?(@)(?! (?:race|app|farm|owner|rider|trainer|"
        rf"library|tracker|infestation|problem|whisperer|project|at (?:the|"
        rf"a)))\b.{{0,150}}(?:{TURNED}|\bwhat (?:are you|animal)|\bwhich (?:are you|animal|"
        rf"one)|\bclash|\b(?:get|gets|got|sit|sits) (?:on|along|next)|\bcompatib|"
        rf"\bwhat year\b|\bwhen were you)|\b(?:are|were|would|"
        rf"aren't) you (?:\w{{1,8}} )?(?:an? |the )?(?:(?:water|fire|wood|metal|"
        rf"earth) )?(@),? (?:or|year|by any|then|\?|baby)|\b(?:rat|ox|tiger|rabbit|dragon|"
        rf"snake|horse|goat|sheep|monkey|rooster|dog|pig) or (?:an? |the )?(?:rat|ox|tiger|"
        rf"rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)\b.{{0,40}}\byou\b|"
        rf"\b(?:which|what) (?:of the (?:twelve )?)?(?:animal|beast|creature|"
        rf"zodiac animal) (?:are|were|is|do|would|rules|year)\b",
        True,
    ),
    Cue(
        "animal|animals|beast|creature|element|elements|planet|planets|stars|moon|"
        "constellation|constellations|wheel|chart|compatibility chart|compatibility|"
        "heavens|house ruling|house",
        r"\b(?:which|what|whose|your|the|under (?:which|"
        r"what)) (?:\w{1,12} ){0,3}(@)(?: of the (?:zodiac|twelve))? (?:were you born|"
        r"are you under|rules? (?:you|your)|are you ruled|do you (?:come|belong) under|"
        r"governs? you|are you born|i'm dealing with|we're dealing with|am i dealing with|"
        r"is yours|would that make you|does that make you|shone|looked down)\b|\b(?:born|"
        r"birthdays?|birth ?date|birth|born under)\b.{0,60}(@)|\b(chart|wheel|"
        r"compatibility chart|stars|planets|moon|heavens|"
        r"elements?)\b.{0,100}\b(?:birthdays?|birth|born|on the wheel|aligned|"
        r"say about you|(?:kind|favourable|good|bad|friendly|smil\w{1,3}|against|"
        r"on your side|lined up) (?:to|for|on|with)? ?you|your (?:birthday|sign|stars)|"
        r"star sign|compatib\w{2,6}|clash\w{0,2})\b",
        True,
    ),
    Cue(
        "earth people|fire people|water people|air people|metal people|wood people|"
        "earth person|fire person|water person|air person|metal person|wood person|"
        "earth types|fire types|water types|air types|fire sign|water sign|earth sign|"
        "air sign|fire signs|water signs|earth signs|air signs|fire element|"
        "water element|wood element|metal element|earth element|lacking fire|"
        "lacking water|lacking wood|lacking metal|short of fire|short of water|"
        "short of wood|short of metal|short on water|short on fire|too much fire|"
        "too much water|fire water wood|fire, water|wood, fire|metal, wood|metal, water|"
        "water, wood|wood, metal|fire, earth|earth, air|earth, water|earth, fire",
        rf"(@).{{0,140}}(?:{YOU})|(?:{YOU}).{{0,80}}(@)",
        True,
    ),
    Cue(
        "tai sui|taisui|ben ming nian|fengshui master|feng shui|geomancer|geomancy|"
        "muhurat|muhurtham|auspicious|inauspicious|nakshatra|rashi|raashi|rasi|gotra|"
        "manglik|mangalik|kundli|kundali|kundlis|jathagam|horoscope|horoscopes|shani|"
        "sade sati|rahu|ketu|saturn return|retrograde|almanac|tung shing|bazi|ba zi|"
        "eight characters|four pillars|zi wei|day master|palmist|palm reader|face reader|"
        "face reading|your forehead|your earlobes|numerology|numerologist|life path|"
        "lucky number|lucky numbers|lucky colour|lucky color|unlucky|birth number|tarot|"
        "the cards say|crystal ball|clairvoyant|fortune teller|soothsayer|astrologer|"
        "astrology|astrological|pandit|panditji|guruji|birth chart|natal chart|"
        "star chart|birth hour|hour of birth|time of birth|birth time|hour you were born|"
        "time you were born|hour were you born|o'clock were you born|time were you born|"
        "time of day were you born|born at night|born at dawn|born before midnight|"
        "born on a|born under|born in the year|lunar birthday|lunar calendar birthday|"
        "stars aligned|your stars|cusp|ascendant|rising sign|moon sign|sun sign|"
        "birthstone|chinese year|animal year|zodiac year|ruling planet|zodiac|star sign|"
        "star signs|starsign|blood type|blood group",
        rf"(?:{ASKED}|"
        rf"{YOU}).{{0,90}}?(?<!with mercury )(?<!liquid )(@)(?!.{{0,70}}\b(?:customers?|"
        rf"patients?|users?|callers?|transfus\w+|donors?|hotline|cross match|fridge|lab|"
        rf"app's|subscribers|spill|thermometer|exhibition|funnel|vapou?r|switch|probe|"
        rf"pandas)\b)|(@)(?!.{{0,70}}\b(?:customers?|patients?|users?|callers?|transfus\w+|"
        rf"donors?|hotline|lab|app|subscribers|spill|exhibition|"
        rf"columns?)\b).{{0,110}}(?:{TURNED}|\b(?:are|were|do|did|does|is|was|would|will|"
        rf"when|what) (?:\w{{1,10}} )?(?:you|yours|your (?:birth\w*|chart|sign|stars|date|"
        rf"family|parents|parent))\b(?! (?:design|build|work|handle|store|test|calculate|"
        rf"verify|render|implement|approach|use|measure)))",
        True,
    ),
    Cue(
        "birthday|birthdays|birth date|birthdate|date of birth|born|baby|cake",
        r"(?:\b(?:january|february|march|april|may|june|july|august|september|october|"
        r"november|december|spring|summer|autumn|winter|leap year|solstice) (baby|babies|"
        r"child|born|birthday)\b|\b(birthdays?|birth ?date|date of birth|born|which month|"
        r"what month|cake)\b.{0,110}\b(?:your sign|star sign|stars?|zodiac|horoscopes?|"
        r"chart|compatib\w{2,6}|planets?|lion|energy|animal|feng shui|astrolog\w{1,4}|"
        r"clash\w{0,2}|lucky|numerolog\w{1,3}|add up|adds up|elements?|match with|matches|"
        r"typical|tai sui|dragon|tiger|element|moon)\b)(?!.{0,60}\b(?:users?|customers?|"
        r"patients?|app|field|form|module|column|crash\w*|parser?|database)\b)",
        True,
    ),
    Cue(
        "type a|type b|type o|type ab|o type|a type|b type|ab type|type o's|type a's|"
        "blood type|blood group|blood|rhesus|rh negative|rh positive|an a|a b|an o|an ab|"
        "o positive|a positive|b positive|o negative|classic o|classic a|typical o|"
        "typical a|typical b|typical ab",
        rf"\b(?:you(?:'re| are| must be| look like| seem| strike me as)|are you|were you|"
        rf"must be|would you be|(?:boss|chairman|owner|founder|manager) is) (?:not |"
        rf"a bit of |clearly |definitely |obviously |such |probably |a typical |an? |of |"
        rf"more of |the |true |classic |typical )*(an? (?:a|b|o|ab)(?=[,?!.;:]| or| type|"
        rf" blood| i'd| i | too| then|$)|type (?:b|o|ab)|(?:o|ab|b) types?|"
        rf"type a(?! person)(?=[,?!.;:]| or| blood)|(?:o|a|b|ab) (?:positive|negative)|"
        rf"rhesus negative|rh negative)|\b(type (?:o|b|ab)s?|blood types?|blood groups?|"
        rf"(?:o|ab) types)\b.{{0,120}}{TURNED}|\b(?:what|which|your|"
        rf"whose) (?:\w{{1,8}} )?(blood (?:type|group)|blood)\b(?= (?:is|are|do|runs|flows|"
        rf"in you|\?)|\?)(?=.{{0,25}}\byou|\?)",
        True,
    ),
    Cue(
        "clash year|clash years|clashing year|zodiac year|own year|your year|"
        "eight characters|your characters|fengshui|feng shui|geomancer|astrologer|pandit|"
        "shaman|monk picks|temple|fortune teller|the master|our master|sifu|mystic|"
        "soothsayer|medium|numerologist|guru|swami|babaji|the almanac|face reader",
        rf"\b(fengshui|feng shui|geomancer|astrologer|pandit|shaman|fortune teller|sifu|"
        rf"mystic|soothsayer|numerologist|swami|almanac|eight characters|"
        rf"face reader)\b(?!.{{0,90}}\b(?:customers?|app|users?|novel|exhibition|hotline|"
        rf"article|clients?|buyers?|readers)\b).{{0,140}}(?:{TURNED}|\b(?:you|your|"
        rf"newcomers?|new hires?|new people|new staff|joiners?|candidates?|recruits?|"
        rf"before we (?:sign|hire)|he'd|she'd|he'll|she'll|everyone we|every hire|"
        rf"everybody we|list)\b.{{0,80}}\b(?:birth\w*|born|day|hour|date|chart|sign|fine|"
        rf"tell|name|comfortable|mind|say|look\w*|time|pick\w*|element|animal|year|"
        rf"check\w*))|\b(?:is|was|isn't) (?:this|that|it|\d+|next year) your (clash year|"
        rf"own year|zodiac year|animal year|year)\b.{{0,30}}\?",
        True,
    ),
    Cue(
        "born|came along|came into this world|come into this world|came into the world|"
        "arrived in|turned up in|put you|blow out|blow the candles|candles|cake|birthday|"
        "birthdays|end of april|early september|late july|first week of|second half of",
        r"\byou(?:'re| are)? so (?:\w{1,12} )?\w{2,14}\b.{0,60}\b(born|came along|arrived|"
        r"came into (?:this|the) world|birthday)\b|\b(?:day|hour|time|minute|"
        r"date)\b.{0,30}\byou (?:were born|came into (?:this|the) world|arrived|"
        r"came along|drew your first)\b|\byou (?:were |was )?(born|came along|"
        r"arrived)\b.{0,20}\b(?:in|some|another|a different|the other|late|early|mid|"
        r"around|under|at|between)\b.{0,20}\b(?:month|january|february|march|april|may|"
        r"june|july|august|september|october|november|december|season|moon|dawn|dusk|"
        r"midnight|night)\b(?! (?:last|this) (?:year|month))|\b(?:those|people|folks|"
        r"anyone|ones|everyone|women|men) born (?:in|late|early|mid|around|at|between|"
        r"under)\b.{0,70}\b(?:fit|you|describe|true|sound)\b|\bi(?:'m| am|"
        r" was) (?:an? )?(?:end of|early|late|mid|a|the)? ?(?:january|february|march|"
        r"april|may|june|july|august|september|october|november|"
        r"december)\b.{0,60}\b(?:what about you|and you|you \?|when were you|when are you|"
        r"how about you|yourself)",
        True,
    ),
    Cue(
        "finger|needle|blood|the os|the as|the bs|the abs|ab people|o people|b people|"
        "a people|ab type|letter|letters|type",
        r"\b(?:a, b or o|a, b, o|a or b or|a, b, ab|o, a|ab or o|a or o|o or a|b or o|"
        r"o or b|a or b)\b.{0,80}\b(?:you|finger|blood|prick\w{0,3}|your)\b|"
        r"\b(?:prick\w{0,3}|needle)\b.{0,40}\b(finger|blood)\b.{0,30}\?|\b((?:ab|o|"
        r"b) (?:people|types?|men|women|folk|lot|crowd)|the (?:os|abs|"
        r"bs))\b.{0,120}\byou\b|\b(?:which|what) (letter|type|group)\b.{0,30}\b(?:would|"
        r"do|are|is|did) (?:they|you|yours|your)\b.{0,20}\b(?:give you|blood|carry|have|"
        r"are you|got|go by)?(?= ?\?)(?<=.{20})(?:)",
        True,
    ),
    Cue(
        "wise",
        r"\b(?:horoscope|zodiac|dragon|tiger|rat|ox|rabbit|snake|horse|goat|monkey|"
        r"rooster|dog|pig|star ?sign|sign|astrology|stars?|animal|element|leo|virgo|aries|"
        r"libra|taurus|gemini|scorpio|pisces|blood|blood type) (wise)\b",
        True,
    ),
    Cue(
        "compatible|compatibility|clash|clashes|get along|gets along|get on|well matched|"
        "match made|good match|mix|bulls|bull|rams|lions|crabs|goats|tigers|dragons|"
        "snakes|rabbits|roosters|monkeys|water|air|wood|metal",
        r"\b(?:two|another|three|no more|enough|too many|only|all) (bulls|rams|lions|"
        r"crabs|goats|tigers|dragons|snakes|rabbits|roosters|monkeys|rats|pigs|twins|fish|"
        r"scorpions|archers)\b.{0,130}\b(?:you|yours)\b|\b(?:fire|water|earth|air|wood|"
        r"metal) (?:and|with|needs|puts out|kills|feeds) (fire|water|earth|air|wood|"
        r"metal)\b.{0,100}\byou\b|\b(?:which|what|your|whose) (?:\w{1,8} )?(element|sign|"
        r"animal|planet|moon|house|rising)\b (?:do you|are you|is yours|were you|"
        r"would you|you|have you|rules)\b(?!.{0,20}\b(?:inspect|select|click|debug|render|"
        r"use|choose|pick)\b)|\b(?:moon|sun|rising|venus|mars|saturn|mercury|"
        r"jupiter)\b.{0,40}\b(?:your|you)\b.{0,60}\b(?:chart|house|sign|rising|retrograde|"
        r"return|birth|stars|hard|hit|kind|treat\w{0,3})\b|\bwhat(?:'s| is|"
        r" was) your (moon|sun|rising|venus|mars|ascendant|saturn)\b|"
        r"\bstars\b.{0,30}\b(?:say|tell|have|hold|think)\b.{0,20}\b(?:about|for|"
        r"of) (you)\b",
        True,
    ),
    Cue(
        "planets|stars|signs|sun signs|star chart|birth chart|wheel|horoscope|horoscopes|"
        "magazines|magazine|back pages|back page|newspaper stars|russell grant|"
        "mystic meg|susan miller|co star",
        rf"\b(?:everybody's|everyone's|each other's|the team's|team|staff|office|people's|"
        rf"our|we've|we have|we do|we read|born|each week|"
        rf"print\w{{0,3}})\b.{{0,90}}\b(planets|stars|star signs|sun signs|star chart|"
        rf"birth charts?|horoscopes?|wheel|magazines?)\b.{{0,140}}(?:{TURNED}|\b(?:fit|"
        rf"describe|suit|pin|where|which|what)\b.{{0,40}}\byou)(?!.{{0,40}}\b(?:customers?|"
        rf"readers|subscribers|users)\b)|\b(magazines?|horoscopes?|back pages?|"
        rf"stars)\b.{{0,40}}\b(?:born|print|say|said|written)\b.{{0,60}}\byou\b",
        True,
    ),
    Cue(
        "safe with you|safe from you|in good hands with|get on with you",
        r"\b(?:scorpios?|geminis?|leos?|virgos?|libras?|capricorns?|pisces|aquari\w{2,3}|"
        r"sagittari\w{2,4}|taureans?|cancerians?|aries|tigers?|dragons?|rats?|roosters?|"
        r"snakes?)\b.{0,90}(@)",
        True,
    ),
    Cue(
        "summer child|spring child|autumn child|winter child|child of|july|august|"
        "february|april|june|september|october|november|december|january|half of july|"
        "ruled by|reads the cards|read the cards|tarot lady|the cards for us|"
        "needs only your date|only your date|your date and|year of the cycle|"
        "short of horses|short of tigers|short of dragons|short of rats|short of|"
        "ox heart|tiger heart|dragon heart|put my mind at rest|chart and the firm's|"
        "chart and the company's|your charts|your stars allow|stars allow|stars permit|"
        "stars favour|auspicious day|good day for you to start|lucky day to start",
        r"\byou(?:'re| are| must be|'d be| look like) (?:an? )?(?:\w{1,10} )?((?:summer|"
        r"spring|autumn|winter|january|february|march|april|may|june|july|august|"
        r"september|october|november|december|moon|sun|leap year) (?:child|baby|boy|girl|"
        r"person))\b|\byou(?:'re| are| must be|r)? (?:\w{1,10} )?(ruled by|"
        r"born under) (?:venus|mars|saturn|mercury|jupiter|the moon|the sun|pluto|neptune|"
        r"uranus)\b|\bread(?:s|ing)? (?:the |our )?(cards|palms|tea leaves|stars|chart|"
        r"charts|bones|crystals)\b.{0,110}\b(?:your|you)\b(?!.{0,20}\b(?:customers?|"
        r"callers?|show)\b)|\b(?:year|animal|sign) of the (cycle|zodiac)\b.{0,40}\byou\b|"
        r"\b(?:what|which) (year of the cycle|animal year)\b|\b(?:short of|no more|"
        r"too many|enough|need some) (horses|tigers|dragons|rats|oxen|rabbits|snakes|"
        r"goats|sheep|monkeys|roosters|dogs|pigs|leos|virgos|scorpios|earth signs|"
        r"water signs)\b.{0,100}(?:\byou\b|\?)|\b(?:born|year|birth|sign|"
        r"cycle)\b.{0,60}\b(?:short of|no more|too many|enough) (horses|tigers|dragons|"
        r"rats|oxen|rabbits|snakes|goats|monkeys|roosters|pigs)\b|\b(?:my|his|her|our|"
        r"the boss's) ((?:ox|tiger|dragon|rat|rabbit|snake|horse|goat|monkey|rooster|dog|"
        r"pig) (?:heart|nature|side|soul|temper))\b.{0,80}\byour|\byour (chart|"
        r"charts)\b.{0,40}\b(?:firm|company|boss|go together|match|stars|when and where|"
        r"born|houses?)\b|\byour (stars)\b.{0,30}\b(?:allow|permit|favour|favor|say|"
        r"aligned|agree)\b|\b(?:an?|any) (gemini|scorpio|leo|virgo|libra|aries|taurus|"
        r"capricorn|sagittarius|aquarius|pisces|tiger|dragon|rat|snake|"
        r"rooster)\b.{0,60}\bmy mind at (?:rest|ease)\b|\bare you (an? )?(o|b|ab|"
        r"a)(?: like| too| as well| positive| negative| or (?:a|b|o|ab)\b)|\byou(?:'re|"
        r" are| must be) (?:a )?(blood type (?:a|b|o|ab)|type (?:b|o|ab))\b",
        True,
    ),
    Cue(
        "mercury|saturn|venus|the stars|the planets|full moon",
        r"\b(@)\b (?:is |was |being |has been )?(?:\w{1,8} )?(?:in retrograde|retrograde|"
        r"kind|cruel|nice|unkind|treating|good to|bad to|hard on|smiling|on your side|"
        r"against|aligned|favourable|say about|tell (?:me|us) about|have in store|"
        r"lined up)\b.{0,60}\byou\b|\b(?:is|was|has|are|were|what (?:do|would|does|"
        r"did)) (@) (?:been )?(?:\w{1,8} )?(?:kind|cruel|nice|unkind|treating|good|bad|"
        r"hard|smiling|on|against|aligned|favourable|say|tell)\b.{0,30}\b(?:you|your)\b",
        True,
    ),
    Cue(
        "twins|scales|crab|bulls|bull|lion|lions|archer|scorpion|water bearer|ram|fishes|"
        "goat|virgin",
        r"\b(?:twins|scales|crab|bull|lion|archer|scorpion|ram|fish|fishes|goat|virgin|"
        r"water bearer)(?:, (?:the )?(?:twins|scales|crab|bull|lion|archer|scorpion|ram|"
        r"fish|goat|virgin))*,? or (?:the |an? )?(twins|scales|crab|bull|lion|archer|"
        r"scorpion|ram|fish|fishes|goat|virgin|water bearer)\b ?\?|\b(?:has|have|got|must|"
        r"bound) to be (?:one of the |an? )(bulls?|lions?|rams?|crabs?|scorpions?|goats?|"
        r"archers?|twins|leo|virgo|taurus|aries|scorpio|capricorn)\b|"
        r"\bmust be (?:one of the |an? )(bulls?|lions?|rams?|crabs?|scorpions?)\b|"
        r"\bsome (taurus|leo|virgo|scorpio|gemini|capricorn|aries|libra|pisces|aquarius|"
        r"sagittarius) in (?:there|you)\b|\ban? (scorpio|gemini|leo|virgo|libra|aries|"
        r"taurus|capricorn|sagittarius|aquarius|pisces) ?\?$|\b(geminis|scorpios|leos|"
        r"virgos|librans|taureans|capricorns|pisceans|"
        r"aquarians)\b.{0,50}\b(?:you aren't one|you're not one|you are one|you're one)\b",
        True,
    ),
    Cue(
        "gemini|scorpio|leo|virgo|libra|aries|taurus|capricorn|sagittarius|aquarius|"
        "pisces|geminis|scorpios|leos|virgos|capricorns|librans|pisceans",
        r"\b(?:let me guess|i'd guess|i guess|i'd say|typical|there must be some|"
        r"don't hire|never hire|won't hire|"
        r"never sign)\b.{0,30}(@)\b(?!.{0,30}\b(?:readers?|column)\b)",
        True,
    ),
    # --- in figures of speech ---
    Cue(
        "your palm|your palms|hour you arrived|drew your first breath|mum had you|"
        "mother had you|hour of your birth|in your veins|what's in your veins|your moon|"
        "your saturn|your ascendant|your planets|your cards read",
        rf"^{OTHERS}.*(@)",
        True,
    ),
    Cue(
        "red underwear|red socks this year|palm lines|life line|life number|"
        "destiny number|name number|soul number|double letters|born under|"
        "under which star|under what star|lucky star|lucky stars|unlucky star|same stars|"
        "bad stars|good stars|star chart|chart agrees|chart agree|read charts|"
        "runs charts|run charts|does charts|casts charts|cast charts|draws up charts|"
        "arrived in the world|came into the world|came into this world|"
        "come into the world|come into this world|were born at dawn|water carrier|"
        "water bearer|twin fish|animal year|zodiac animal|what animal are|"
        "which animal are|dragon child|dragon baby|dragon babies|tiger child|"
        "tiger mother type|dragon year|tiger year|snake year|horse year|rat year|"
        "born in a year|twelve little pictures|twelve signs|mercury's going|"
        "mercury is going|mercury going|mercury's in|in retrograde|retrograde|"
        "rising sign|moon sign|sun sign|saturn return|planets up to|planets say|"
        "planets i'm|the planets align|stars align|stars aligned|written in the stars|"
        "fengshui master|feng shui master|our astrologer|an astrologer|the astrologer|"
        "a numerologist|our numerologist|a clairvoyant|a psychic|our psychic|"
        "fortune teller|tea leaves|crystal ball|auspicious|inauspicious|lucky number|"
        "unlucky number|lucky day|kundli|bazi|chinese animal|rh negative|rh positive|"
        "rhesus|cards read|palm read|fortune told|fortunes told|the cusp|"
        "on the cusp of a|astrological|astrologically|astrologist|gemini rising|"
        "put my mind at rest|all fire signs|all water signs|all earth signs|"
        "all air signs|other fire signs|other water signs|clash with water signs|"
        "clash with fire signs",
        FISHED,
        True,
    ),
    Cue(
        "twin fish|water carrier|water bearer",
        r"(@)\b.{0,60}\?",
        True,
    ),
    Cue(
        "aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|"
        "pisces|taurean|cancerian|librian|sagittarian|capricornian|aquarian|piscean|"
        "scorpion|arian",
        rf"\b(?:make you|makes you|made you|you an?|you (?:must|have to|simply have to|"
        rf"just have to|got to|'ve got to|gotta) be an?|you(?:'re| are) (?:such |so |"
        rf"clearly |obviously |definitely |not |every inch |surely |a typical |totally |"
        rf"every bit )?(?:an?|the)?|have you down as an?|had you down as an?|"
        rf"put you down as an?|take you for an?|pegged you as an?|be an?|being an?|"
        rf"are you an?|are you one of those|you one of those|such an?|typical|a true|"
        rf"a classic|a real|classic|must be an?) (?:\w{{1,9}} )?(@)s?\b(?! (?:model|"
        rf"patient|diagnosis|ward|survivor|research|charity|nurse|centre|center|\d|pro\b|"
        rf"flash|varadkar))|\b(?:the last|previous|another|last|two|no more|too many|"
        rf"next to|sworn off|with|hires?|take on|another|bad luck with|get on with|"
        rf"gets on terribly with|clash with|clashes with|"
        rf"allergic to) (?:an? )?(@)s?\b.{{0,130}}(?:\byou\b|\byours\b|"
        rf"{TURNED})(?!.{{0,30}}\b(?:model|patients?|drug)\b)|\bas an? (@),? (?:you|do you|"
        rf"how|would you)\b|\b(@) or (?:an? )?(?:aries|taurus|gemini|leo|virgo|libra|"
        rf"scorpio|sagittarius|capricorn|aquarius|pisces)\b",
        True,
    ),
    Cue(
        "rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|pig|hare|cockerel|boar",
        rf"\b(?:hires?|sits?|pairs?|pair|put|puts|seats?|seat|next to|beside|marry|trusts?|"
        rf"works?|clash\w*|get on|gets on|works? with|matched? with|together with|"
        rf"signs?) (?:\w{{1,6}} )?(?:an?|the|two|any) (@)s?\b.{{0,40}}\b(?:an?|the|two|"
        rf"next|beside|with)\b.{{0,120}}(?:\byou\b|{TURNED}|\?)(?!.{{0,40}}\b(?:farm|cage|"
        rf"zoo|lab|vet|field|stable|enclosure)\b)|\byou(?:'re| are| must be| might be|"
        rf"'d be) (?:an? )?(?:\w{{1,8}} )?(@)(?: then| i'd| by|,? i(?:'d)? (?:say|guess|"
        rf"bet|suppose|take it)| person| child| baby| year| type)\b|\b(?:are|"
        rf"were) you (?:born )?(?:an? |in (?:the )?(?:year of )?(?:the |"
        rf"an? )?)(@)\b(?! (?:owner|rider|farmer|trainer|person and|keeper|handler|"
        rf"year fund))|\b(@),? or (?:an? |the )?(?:rat|ox|tiger|rabbit|dragon|snake|horse|"
        rf"goat|sheep|monkey|rooster|dog|pig|boar|hare) ?\?|\bdown as,? (?:an? )?(@)\b|"
        rf"\b(?:stubborn|strong|fiery|sly|clever|brave|loyal|"
        rf"quick)\b.{{0,30}}\ba (@),? i(?:'d|'ll| would) (?:say|bet|guess|wager)\b",
        True,
    ),
    Cue(
        "bull|ram|crab|lion|lioness|twins|scales|archer|goat|fishes|virgin",
        r"\byou(?:'re| are| must be|r)\b.{0,50}\b(?:so|an?|the) (?:\w{1,8} )?(@),? i(?:'d|"
        r"'ll| would) (?:say|bet|guess|wager)\b|\bsomething with (@)\b|\b(?:argue|temper|"
        r"stubborn|balanced|fair|walk|talk|laugh)\b.{0,60}\b(?:a|the|some|"
        r"with) (@)\b.{0,60}\b(?:january|february|march|april|may|june|july|august|"
        r"september|october|november|december)\b|\b(@),? (?:the )?(?:\w{1,9} (?:carrier|"
        r"bearer|fish)|bull|ram|crab|lion|twins|scales|archer|goat)s?,? or\b",
        True,
    ),
    Cue(
        "january|february|april|june|july|august|september|october|november|december",
        r"\b(?:end of|start of|beginning of|early|late|mid|middle of|half of|week of|"
        r"first|an?|born in|came in|some time in|around) (@)\b.{0,60}\b(?:baby|babies|"
        r"birthday|born|child|person|type|types|one|people|star|sign|leo|virgo|libra|"
        r"aries|taurus|gemini|scorpio|capricorn|aquarius|pisces|"
        r"temper)\b.{0,40}(?:\byou\b|\?)(?!.{0,30}\b(?:start|join|begin|batch|release|"
        r"one of)\b)|\b(?:let me guess|guess|bet|way you)\b.{0,80}\b(?:end of|start of|"
        r"beginning of|early|late|mid) (@)\b",
        True,
    ),
    Cue(
        "candles|blow out|cake|cake for you|birthday cake|which month|what month|"
        "birthdays|birthday|birth date|birthdate",
        r"\b(?:month|season|time of year|day)\b.{0,30}\byou(?:r| blow| celebrate| were|"
        r" get| have)?\b.{0,20}\b(@)\b",
        True,
    ),
    Cue(
        "candles|blow out|cake|cake for you|birthday cake|which month|what month|"
        "birthdays|birthday|birth date|birthdate",
        r"\b(?:when|which|what|do|are|"
        r"is)\b.{0,40}\byou\b.{0,20}\bblow out the (candles)\b|\bblow out (?:the|"
        r"your) (candles)\b|\b(cake) for you\b|\b(?:summer|winter|spring|autumn|"
        r"fall)\b.{0,20}\b(birthday|baby)\b.{0,20}\?|\b(?:spring|summer|winter|"
        r"autumn) (birthday|baby|child) or\b|\b(?:odd|even|lucky|unlucky|round|"
        r"double)\b.{0,20}\b(birth ?date|birthday)\b|\bask (?:\w{1,8} )?when (?:people's|"
        r"everyone's|a person's|your) (birthdays?) (?:falls?|is|are)\b|"
        r"\bbased on (birthdays|birth dates|birthdates)\b.{0,70}\byou\b",
        True,
    ),
    Cue(
        "a, b or o|a or b or|a, b, ab|an o like|an a like|a b like|an ab like|o like the|"
        "in the veins|your veins|b people|a people|o people|ab people|blood|blood type|"
        "blood group|type o|type a|type b",
        r"\b(@)\b.{0,60}\b(?:can't|cannot|don't|never|always|are|work|"
        r"make)\b.{0,80}\b(?:about you|you\b|yours)(?!.{0,20}\b(?:donat\w*|test|lab)\b)",
        True,
    ),
    Cue(
        "a, b or o|a or b or|a, b, ab|an o like|an a like|a b like|an ab like|o like the|"
        "in the veins|your veins|b people|a people|o people|ab people|blood|blood type|"
        "blood group|type o|type a|type b",
        r"\b(?:are|were|is|you're) (?:you )?an? (?:o|b|ab|a) (like|then|too|"
        r"or)\b(?=.{0,40}(?:\?|rest of us|of us|me))|\b(?:veins|"
        r"blood)\b.{0,40}\b(a, b or o|a or b or|a, b|which letter)\b|\b(?:a, b,? or (?:o|"
        r"ab)|a, b, ab or o|a, b, o or ab)\b.{0,20}(?:\?|you)",
        True,
    ),
    Cue(
        "element|elements|water|metal|wood",
        r"\b(?:fire|water|earth|air|metal|wood) and (@) (?:don't|do not|never|won't|"
        r"can't)\b.{0,90}\byou|\byou (?:lack|have too much|need more|are all|"
        r"are short of) (@)\b",
        True,
    ),
    Cue(
        "element|elements|water|metal|wood",
        r"\b(?:which|what) (element)s? (?:\w{1,8} )?(?:would|do|did|are|were|might|"
        r"will) you (?:\w{1,8} )?(?:fall under|belong|fall|come under|have|lack|represent|"
        r"born|bring|\?|fit|sit|go with|miss)|\b(?:fire|water|earth|air|metal|"
        r"wood),? (?:fire|water|earth|air|metal|wood)(?:,? (?:or )?(?:fire|water|earth|"
        r"air|metal|wood))* or\b.{0,20}\?",
        True,
    ),
    Cue(
        "back page|the magazine|which picture|little pictures|the wheel|on the wheel|"
        "compatibility chart|compatibility|compatible|match our|matches our|clash with|"
        "clashes with",
        r"\b(?:birthdays?|stars?|sign|charts?|born|planets|zodiac|horoscope|years?|"
        r"animals?)\b.{0,90}(@)\b.{0,80}(?:\byou\b|\?)(?!.{0,40}\b(?:browser|version|"
        r"driver)s?\b)|(@)\b.{0,70}\b(?:birthdays?|stars|sign|charts?|born|planets|zodiac|"
        r"twelve)\b.{0,80}(?:\byou\b|\?)",
        True,
    ),
    Cue(
        "your number|what's your number|the digits|add up the digits|life path|"
        "number are you|numbers add",
        r"\b(?:birth\w*|born|letters|name|digits|came into|life path|"
        r"numerolog\w*)\b.{0,60}(@)|(@)\b.{0,60}\b(?:birth\w*|born|life path|came into|"
        r"numerolog\w*)\b",
        True,
    ),
    Cue(
        "hit your lot|your lot|your sort|your kind|people like you|folk like you",
        r"\b(?:mercury|saturn|venus|mars|jupiter|moon|eclipse|stars|planets|retrograde|"
        r"cycle|year)\b.{0,70}(@)\b.{0,30}\b(?:hard|badly|particularly|kindly|well)\b",
        True,
    ),
    # --- by its own words, where nothing speaks of work ---
    Cue(
        "equinox|solstice|zodiac|planets|astrologer|horoscope|stars say|birth chart",
        FISHED,
    ),
)
