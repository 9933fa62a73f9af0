"""How English talk comes to age."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, NEAR, OWN, SHORT, WHAT

CUES = (
    Cue(
        "over thirty|over forty|over fifty|over sixty|over thirty five|over thirtyfive|"
        "over forty five|over fortyfive|over 30|over 35|over 40|over 45|over 50|over 55|"
        "over 60|under thirty|under forty|under thirty five|under thirtyfive|under fifty|"
        "under 30|under 35|under 40|under 45|under 25|too old|too young|elderly|"
        "middle aged|middleaged|retired|retiring|near retirement|nearing retirement|"
        "close to retirement|approaching retirement|ready to retire|about to retire|"
        "planning to retire|a baby boomer|a boomer|baby boomer|boomer|a millennial|"
        "millennial|gen z|gen x|generation x|generation z|a pensioner|digital native|"
        "a recent graduate|at retirement age|past it|older than|younger than|"
        "old enough to remember|old enough to be|young for|very young|quite young|"
        "so young|overqualified|over qualified|over the hill|past your prime|"
        "long in the tooth|set in your ways|in your thirties|in your forties|"
        "in your fifties|in your sixties|in your twenties|in your early|in your late|"
        "in your mid|on the wrong side of|the wrong side of|getting on|getting on a bit|"
        "no spring chicken|pushing forty|pushing fifty|pushing sixty|born before|"
        "born after|born in the|of a certain age|a mature candidate|mature enough|"
        "winding down|slowing down|drawing a pension|drawing your pension|"
        "an older worker|an older candidate|a bit old|a little old|bit young|a bit young|"
        "a little young|older|ancient|years old|years young|how old|the same age|"
        "about the same age|my age|our age|the oldest|youngest|the youngest|"
        "eligible for a pension|of retirement age|of pensionable age|an oldie|"
        "a youngster|old for|a digital immigrant|close to sixty|close to fifty",
        BE,
        True,
    ),
    Cue(
        "age|exact age|date of birth|birthdate|birth date|birthday|birth year|"
        "year of birth|dob|stage of life|life stage|time of life|generation|"
        "graduation year|graduation date|year of graduation|retirement|retirement plans|"
        "retirement age|retirement date|pension plans|pension age|golden years|"
        "twilight years|age group|age bracket|age range|vintage|twenties|thirties|"
        "forties|fifties|sixties|early twenties|mid twenties|midtwenties|late twenties|"
        "early thirties|mid thirties|midthirties|late thirties|early forties|mid forties|"
        "midforties|late forties|early fifties|mid fifties|midfifties|late fifties|30s|"
        "40s|50s|60s|advanced years|advancing years|tender years|younger days|"
        "graduating class|leaving cert year|birth certificate|birth month",
        OWN,
        True,
    ),
    Cue(
        "plans to retire|retirement plans|plans for retirement|retirement in mind|"
        "a retirement date|the energy of a|the stamina of a|years left|enough years left|"
        "retirement on the horizon|a birthday coming up|a big birthday|senior moments|"
        "energy at your age|a few years left",
        HAVE,
        True,
    ),
    Cue(
        "retire early|take retirement|draw your pension|claim your pension|"
        "take early retirement|taking early retirement|remember the eighties|"
        "remember the nineties|remember the seventies|remember the moon landing|"
        "remember rotary|remember dial up|remember dialup|put your feet up|"
        "hang up your boots|hang up your hat|call it a day on work|wind down|"
        "slow down a bit|stay young|retirement|keep up with younger|"
        "keep up with the younger|keep up with the young|keep pace with younger|"
        "still be working at",
        DO,
        True,
    ),
    Cue(
        "age|age group|age bracket|age range|birth year|generation|decade|year of birth|"
        "birthday|date of birth",
        WHAT,
        True,
    ),
    Cue("age|date of birth|how old|dob|birthday|year of birth|birth date", SHORT, True),
    Cue(
        "at your age|your age|half your age|twice your age|people your age|"
        "someone your age|at your time of life|at your stage of life|year of birth|"
        "digital native|digital natives|fresh blood|young blood|overqualified|"
        "over qualified|grey hair|grey hairs|gray hair|gray hairs|grey haired|greyhaired|"
        "long in the tooth|set in your ways|past your prime|old dog|old dogs|"
        "spring chicken|old hand at life|millennial|millennials|baby boomer|baby boomers|"
        "boomer|boomers|gen z|gen x|youthful|youngsters|early retirement|near retirement|"
        "mid life|midlife|midlife crisis|the big four oh|the big fouroh|the big five oh|"
        "the big fiveoh|the big six oh|the big sixoh|older workers|older candidates|"
        "older folk|younger crowd|young crowd|young team|younger team|young company|"
        "young office|young and energetic|young and dynamic|young and hungry|"
        "younger colleagues|younger manager|younger boss|older than you|younger than you|"
        "years your junior|years your senior|old timer|oldtimer|old timers|oldtimers|"
        "before my time|back in my day|this stage of life|point in your life|"
        "stage of your life|mature worker|mature person|out of nappies|bus pass|"
        "free bus pass|mileage on the clock|kids half|new hires straight out|"
        "older employees|younger employees|older applicants|younger applicants|"
        "someone older|someone younger|somebody older|somebody younger|fresher face|"
        "mature in years|young faces|young vibe|late bloomer|autumn of your career|"
        "years left in you|twilight of|age profile|the age of most|our average age|"
        "the average age here|average age here|average age of the team|"
        "average age in the office|average age on the team|average age is|senior moments|"
        "your day and age|in your forties|in your fifties|in your sixties|"
        "in your thirties",
        NEAR,
    ),
    # Hints.
    Cue(
        "how old",
        r"\b(%) (?:are|were|would you be|will you be|might you be|does that make|"
        r"do you (?:feel|think you look)|you are|is our candidate)\b(?! (?:your|the|these|"
        r"those|they)\b)",
        True,
    ),
    Cue(
        "born|birth",
        r"\b(?:what|which|in what|in which) (?:year|decade|century|"
        r"month and year) (?:were|was) (?:you|that) (?:\w{1,8} )?(%)|\b(?:when|what date|"
        r"what year) were you (%)|\byou(?:'d have| would have| must have|'ll have|"
        r" were) (?:been )?(%) in\b",
        True,
    ),
    Cue(
        "forty|fifty|sixty|thirty|twenty|forties|fifties|sixties|thirties|twenties|"
        "forty five|fifty five|thirty five|twenty five|sixty five",
        r"\b(?:you're|you are|you must be|you'd be|would you be|are you|makes you|"
        r"make you|put you at|puts you at|you look|say you're|you'll be|you turn|"
        r"you turned|you hit)(?: \w{1,10}){0,2},? (?:in your |about |around |nearly |"
        r"almost |over |under |past |only |what,? |early |late |mid |pushing |"
        r"approaching |the wrong side of |closer to )?(%)\b(?! (?:minutes|percent|"
        r"per cent|people|days|hours|miles|kilomet\w+|points|pages|pounds|dollars|weeks|"
        r"short|off|down|behind))",
        True,
    ),
    Cue(
        "retire|retiring|retirement|pension|mpf|cpf|epf|provident fund|superannuation|"
        "bus pass|freedom pass|jubilee card|seniors card|senior card|railcard|"
        "senior railcard|merdeka|pioneer generation|oap|state pension|golden handshake|"
        "carriage clock|the golf course|put your feet up|hang up your|hanging up your|"
        "winding down|wind down|slowing down|slow down|coasting|last job|final role|"
        "final job|last hurrah|see you out|see out your|glide path|home straight|"
        "home stretch|decent stretch|years left|miles left|mileage|petrol in the tank|"
        "fuel in the tank|gas in the tank|fire in the belly|out to pasture|lie ins|"
        "grandchildren|working life|call it a day|bow out|one last",
        r"\b(?:when|how long|how soon|how many|how far|where|what|are|do|have|will|would|"
        r"is|got|did|ready|hear|before|until|till|or|already|still|isn't|"
        r"aren't)\b[^?]{0,70}\bY[^?]{0,60}(%)(?! (?:the|that|this|our|a|an) (?:server|"
        r"system|product|line|machine|legacy|brand|process))|\bY[^?]{0,40}(%)[^?]{0,60}\?|"
        r"(%)[^?]{0,60}\bY[^?]*\?",
    ),
    Cue(
        "years|more years|many years|how much longer|how long",
        r"\bhow many (?:\w{1,8} )?(%) (?:\w{1,8} )?(?:have you|do you have|have we|"
        r"are left|do we|left|would you|would we|can we|until|before you|"
        r"more)\b(?! (?:worked|experience|been|spent|of experience|as))|\b(?:see|be|"
        r"still be|here) (?:\w{1,8} ){0,3}in (?:ten|twenty|thirty|"
        r"fifteen) (%)(?: time)?\b[^?]{0,60}Y|\b(?:ten|twenty|fifteen|thirty|"
        r"forty)(?: odd)? (%) behind you|\bstamina you had\b[^?]{0,20}(%)",
        True,
    ),
    Cue("how long", r"\bhow long (?:\w{1,8} ){0,3}(?:have you got|do you have) left\b", True),
    Cue(
        "school|high school|secondary school|o levels|a levels|gcses|gcse|leaving cert|"
        "graduate|degree|university|uni|college|batch|class|intake|hsc|matriculation|"
        "o'levels|spm|finals|psle|prom|first job|first car|first vote|eleven plus|matric|"
        "gaokao|boards|twelfth",
        r"\b(?:when|what year|which year|in which year|in what year|how long ago|"
        r"how many years ago|which batch|what batch|how far back|which intake|which class|"
        r"what class)\b[^?]{0,30}\b(?:did you|were you|have you|was that|was it|"
        r"would that|exactly|for your|you)\b[^?]{0,40}(%)(?! (?:you (?:taught|teach)|"
        r"of (?:object|service|drug|storage)|diagram|variable|size|job|process))|"
        r"\b(%)(?: of| were you| year)[^?]{0,20}\b(?:what|which|was that|were you|exactly|"
        r"would that be|did you)\b[^?]{0,30}\?",
        True,
    ),
    Cue(
        "batch|intake",
        r"\b(?:which|what) (?:year )?(batch|intake)\b[^?]{0,24}\b(?:was|were|are)\b|"
        r"\bwhen (?:exactly )?would that have been",
        True,
    ),
    Cue(
        "carbon paper|carbon copies|telex|punch cards|punch card|punched cards|"
        "typewriter|typewriters|floppy disks|floppies|floppy disk|rotary phone|walkman|"
        "cassette|cassettes|vhs|slide rule|log tables|first time round|first time around|"
        "before the internet|before mobiles|before mobile phones|before email|"
        "decimalisation|shillings|dial up|pagers|pager|fax machine|fax machines|"
        "overhead projector|overhead projectors|acetates|ration book|ration books|"
        "black and white|moon landing|the seventies|the eighties|the sixties|"
        "the nineties|y2k|three day week|winter of discontent|woodstock|live aid|"
        "berlin wall|wall came down|beatles|elvis|abba|duran duran|spice girls|britpop|"
        "atari|commodore|zx spectrum|ceefax|blue peter|saved by the bell|msn messenger|"
        "myspace|friends reunited|top of the pops|smash hits|mtv|vinyl|mixtape|mixtapes|"
        "shorthand|princess diana|falklands",
        r"\b(?:you|you'll|you'd|you must|i bet you)\b[^?]{0,60}(%)|"
        r"(%)[^?]{0,80}\b(?:remember|you|yourself)\b[^?]*\?",
    ),
    Cue(
        "teenagers at the same time|same era|our era|in your day|in my day|your heyday|"
        "my generation|your generation|our generation|your era|my era|my vintage|"
        "your vintage|that band|first record|first single|first album|first concert|"
        "first gig|remember that band|prime minister when|president when|number one when|"
        "that generation|which generation|growing up|cartoons|school disco|"
        "at school with|older than you look|younger than you look|look your age|"
        "look good for|for your age|for your years|act your age|old for|well preserved|"
        "secret of youth|fountain of youth|time been kind|aged well|wise beyond|"
        "years behind|chronologically|number of candles|candles|half a century|"
        "half century|on the clock|body clock slowing|menopause|hip replacement",
        r"\bY[^?]{0,90}(%)|(%)[^?]{0,90}Y[^?]*\?",
    ),
    Cue(
        "twenty somethings|twentysomethings|thirty somethings|fresh out of uni|"
        "fresh out of university|fresh out of college|fresh out of school|"
        "straight out of uni|straight out of college|straight out of university|"
        "straight from uni|straight from school|straight out of school|barely out of|"
        "kids in|young crowd|energetic crowd|young bunch|young lot|young gang|young and|"
        "youngsters|average age|tiktok|the kids|kids on the|gen z|gen zs|gen zers|"
        "millennials|digital natives|fresh blood|young blood|new blood|twenty five|"
        "twenty three|twenty two|half your age|in their twenties|in their early twenties|"
        "born after|born this century|born since|playlist|energy drinks|all nighters|"
        "nightclub|clubbing|ping pong|pool table|early days of their careers|"
        "graduates mostly|mostly graduates|teenagers|memes|slang|emojis|youth|youthful",
        r"(%)[^?]{0,200}\b(?:fit|keep|feel|comfortable|odd|strange|legs|belong|get on|"
        r"mind|blend|out of place|problem|bother|gel|pace|yourself|world|relate|energy|"
        r"stamina|old|older|issue|enjoy|one of|cope|hold your own|among|"
        r"surrounded)\b[^?]*\?",
        True,
    ),
    Cue(
        "son|daughter|grandson|granddaughter|father|mother|dad|mum|kid|child|grandfather|"
        "children|grandchildren|niece|nephew|little sister|little brother|kid sister|"
        "kid brother",
        r"\b(?:could be|could've been|young enough to be|old enough to be as|the age of|"
        r"about the age|younger than|older than|might be|remind\w* me of) (?:your|my|"
        r"our) (?:own )?(%)",
        True,
    ),
    Cue(
        "baby face|baby faced|fresh faced|fresh face|face fits|too young|very young|"
        "so young|rather young|wet behind the ears|green|still green|a bit green|"
        "just out of school|life experience|grey at the temples|grey hair|grey hairs|"
        "gray hair|few grey|bit of grey|touch of grey|wrinkles|laughter lines|gravitas|"
        "look the age|child prodigy|barely shaving|started shaving|old head|old hand|"
        "veteran|been around the block|long in the tooth|dinosaur|part of the furniture|"
        "real barrister|real doctor|real lawyer|real manager|real teacher|"
        "work experience kid|id at the bar|asked for id|carded|old enough to|"
        "proper grown up|grown up in the room|school leaver|whippersnapper|youngster|"
        "spring chicken|late in the day|late in life|leaving it late|left it late|"
        "starting again|start again|starting over|start over|your time of life|"
        "this time of life|stage in life|stage of life|stage in your life|zone of life|"
        "phase of life|chapter of life|season of life|someone at your stage|"
        "at your stage|your stage|at this stage|your point in|at your point|advanced in|"
        "senior for|someone so senior|so experienced|too experienced|overqualified|"
        "over qualified|old school|old fashioned|set in your ways|learn new tricks|"
        "new tricks|technology these days|pick up new|keep up with the|"
        "keep up with it all|the stamina|the energy|the legs|still got it|"
        "still have it in|still have the|on your feet all|take it easier|"
        "take things easier|easier pace|quieter life|last legs|sunset|autumn|twilight",
        r"(?:\bY|\b(?:isn't|aren't|don't) (?:you|this|it))[^?]{0,100}(%)(?! (?:light|"
        r"energy|field|tech|card|paper|building))[^?]{0,100}\?|(%)(?! (?:light|energy|"
        r"field|tech|card|paper|building|screen))[^?]{0,110}Y[^?]*\?",
    ),
    Cue(
        "baby face|baby faced|fresh faced|grey hair|grey hairs|grey at the temples|"
        "bit of grey|few grey|touch of grey|gravitas|real barrister|real doctor|"
        "real lawyer|real teacher|real manager|grown up is|the grown ups",
        r"\b(?:clients?|customers?|patients?|parents?|guests?|judges?|board|people|they|"
        r"investors?)\b[^?]{0,90}(%)[^?]{0,160}(?:Y|\?)|\bthat (%)",
        True,
    ),
    Cue(
        "birthday|birthdays|milestone birthday|big three oh|big four oh|big five oh|"
        "big six oh|big birthday|turned thirty|turned forty|turned fifty|turned sixty|"
        "turning thirty|turning forty|turning fifty|turning sixty|hit forty|hit fifty|"
        "hitting forty|hitting fifty|forty in|fifty in|pushing forty|pushing fifty|"
        "pushing sixty|nudging",
        r"\b(?:big|next|milestone|which|what|round|special|important|"
        r"significant) (?:\w{1,10} )?(%)[^?]{0,60}(?:you|yours|coming|next)\b|"
        r"\bi (?:just )?(%)[^?]*Y[^?]*\?",
        True,
    ),
    Cue(
        "big three oh|big four oh|big five oh|big six oh|hit forty|hit fifty|forty in|"
        "fifty in|pushing forty|pushing fifty|pushing sixty",
        r"\b(big (?:three|four|five|six) oh)\b|"
        r"\byou\w*(?: \w{1,8}){0,3} (pushing (?:forty|fifty|sixty)|turn\w* (?:thirty|"
        r"forty|fifty|sixty)|hit(?:ting)? (?:forty|fifty))",
        True,
    ),
    Cue(
        "work it out|work that out|doing the sums|do the sums|doing the maths|"
        "do the maths|do the math|doing the math|count back|counting back|add it up|"
        "make you|makes you|put you|puts you|placing you|place you",
        r"\b(?:that|which|would|must|it|this|that'd|so)(?: would| must| should|'d|"
        r" has to)? (make you|makes you|put you|puts you)(?:,| (?:about|around|what|"
        r"roughly|over|nearly|at least|well|in your|somewhere|exactly|how old|thirty|"
        r"forty|fifty|sixty|older|younger|let)\b)[^?]*\?|\b(work (?:it|that) out|"
        r"doing the (?:sums|maths?)|do the (?:sums|maths?)|count(?:ing)? back|"
        r"add it up)\b[^?]{0,80}Y|\btrying to (place you)\b",
        True,
    ),
    Cue(
        "here in twenty years|here in ten years|here in fifteen years|"
        "around in ten years|around in twenty years|in ten years' time|"
        "in twenty years' time|train somebody up|train someone up|train you up|"
        "return on our training|worth training|long enough to|long term prospect|"
        "long haul|growing old|grow old with|young enough to",
        r"(%)[^?]{0,120}\b(?:you|pension|retire|realistically)\b[^?]*\?",
    ),
    Cue(
        "uncle|auntie|aunty|grandad|granddad|grandpa|gramps|old timer|old boy|old chap|"
        "old girl|kiddo|sonny|young 'un|laddie|mate of a certain age|of a certain age",
        r", (uncle|auntie|aunty|grandad|granddad|grandpa|gramps|kiddo|sonny|laddie|"
        r"old timer)(?:[.,?!]|$)|\b(of a certain age)\b",
        True,
    ),
    Cue(
        "young|energetic|youthful|junior|dynamic",
        r"\b(?:this is|we're|we are|it's|team is|company is|culture is|"
        r"office is) (?:an? )?(?:\w{1,10},? ){0,2}(%)[^?]{0,140}\b(?:keep up|fit in|pace|"
        r"stamina|energy|comfortable|out of place|bother|strange|odd|feel)\b[^?]*\?",
        True,
    ),
    Cue(
        "energy|stamina",
        r"\b(?:a lot of|rather a lot of|same|enough|still have the|still got the|lost the|"
        r"your) (%)[^?]{0,50}\b(?:stage|years|age|twenty|thirty|used to|old|life|left|"
        r"day)\b",
        True,
    ),
    Cue(
        "too old|too young|very young|rather young|young for|old for|"
        "old enough to remember|over the hill|new tricks|before your time|older person|"
        "older people|younger people|young people|dinosaur|dinosaurs|energy levels|"
        "over forty|over fifty|over sixty|over thirty five|under thirty|"
        "under thirty five|under forty",
        r"\b(?:you|you're|yourself|aren't you|you'd|you've|"
        r"your)\b (?:\w{1,10} ){0,5}(%)(?! (?:people|staff|reports|customers|engineers|"
        r"sites|countries|projects|releases|or (?:along|by|through|round)))|\b(?:someone|"
        r"somebody|anyone|candidates?|people|person|those|nobody|no one|applicants?|"
        r"one) (?:\w{1,8} ){0,3}(%)(?! (?:minutes|days))",
        True,
    ),
    Cue(
        "older people|younger people|young people",
        r"\b(?:manag\w+|orders from|report\w* to|work\w* with|surrounded by|lot of|"
        r"bunch of|crowd of|mostly|all) (?:\w{1,6} )?(young people|younger people|"
        r"older people)\b[^?]{0,40}\b(?:your age|yourself|feel|fit)\b",
        True,
    ),
    Cue(
        "date of birth|dob|age bracket|age group|age limit|age band|year of birth",
        r"\b(?:your|what|what's|which|state|give|fill|confirm|need|missing|put|write|tick|"
        r"exact)\b[^?]{0,24}(@)(?! (?:field|column|as a field|format|in (?:the|a|"
        r"our) (?:form|database|schema)))",
        True,
    ),
    Cue(
        "eighteen|twenty one|eighteenth|twenty first|thirtieth|fortieth|fiftieth|sixtieth",
        r"\b(?:which|what) year (?:did|will|do) you (?:turn|hit|reach|"
        r"celebrate)\b[^?]{0,12}(%)|\bwhen (?:did|will|do|was) (?:you|your) (?:turn |hit |"
        r"celebrate )?(?:your )?(%)(?: birthday)?\b",
        True,
    ),
    Cue(
        "left in the tank|in the tank|left in you|good working years|working years|"
        "more winters|more seasons|more summers|years of work|years of service left|"
        "shelf life|expiry date|sell by date|last lap|final lap|final furlong|"
        "final stretch|end of the road|end of the journey|near the end|nearer the end|"
        "start of the journey|start of their|first half of|second half of|back nine|"
        "golden years|closer to the end|close to the end|towards the end of|tail end",
        r"\b(?:you|your|yours|yourself|somebody|someone)\b[^?]{0,80}(%)(?! (?:of (?:the|"
        r"this|our|your) (?:project|sprint|quarter|week|meeting|month|year|shift|call|"
        r"release|cycle|interview|contract|list|process|day)))|(%)(?! of (?:the|this|our|"
        r"your) (?:project|sprint|quarter|week|meeting|month|year|shift|call|release|"
        r"cycle|interview|contract|process|day))[^?]{0,80}\b(?:you|yours)\b[^?]*\?",
    ),
    Cue(
        "barely out of|just out of|out of college|out of school|out of nappies|"
        "out of short trousers|out of uniform|still in school|work experience|"
        "on work experience|school uniform|take you seriously|taken seriously|"
        "boss you around|mistake you for|mistaken for|the intern|an intern|a student|"
        "somebody's son|somebody's daughter|their grandson|their granddaughter|"
        "your mum's permission|past your bedtime",
        r"\b(?:you|you're|you look|look|looks)\b[^?]{0,40}\b(?:barely|just|hardly|"
        r"straight|still|young|like|mistake\w*|for|"
        r"taken for)\b[^?]{0,20}(%)(?! (?:for the|at the university of))",
        True,
    ),
    Cue(
        "somebody with your mileage|someone with your mileage|your mileage|"
        "somebody of your|someone of your|people of your|your length of|your vintage|"
        "your seniority|that many years|so many years|all those years|"
        "all that experience|thirty years|forty years|thirty odd|forty odd|decades",
        r"\b(%)[^?]{0,100}\b(?:left in you|energy|tired|baffling|slow|pace|hungry|hunger|"
        r"still|keep up|apps|technology|adapt|learn)\b[^?]*(?:\?|$)",
    ),
    Cue(
        "somebody with your mileage|someone with your mileage|your mileage|"
        "somebody of your|someone of your|people of your|your vintage|your seniority",
        r"\b(?:somebody|someone|people|a person) (?:of|with) your\b[^?]{0,30}\b(?:mileage|"
        r"vintage|years|age|generation|seniority|era)\b",
    ),
    Cue(
        "wasn't even born|weren't even born|wasn't born|weren't born|"
        "before you were born|born when you|in nappies when|at school when you|"
        "the garden and|caravan|cruise|cruises|gardening|golf|grandchildren|runway ahead|"
        "long runway|good long runway|new blood",
        r"\b(?:boss|manager|colleagues|team|somebody|someone|people|time|thinking|board|"
        r"want|wants|rather than|sooner be|shouldn't you)\b[^?]{0,60}(%)[^?]{0,80}(?:\bY|"
        r"\?|start|career)",
        True,
    ),
    # Any of these, where somebody fishes.
    Cue(
        "age|young|younger|older|youth|youthful|energetic|high energy|stamina|grown up|"
        "grown ups|retire|retirement|retiring|pension|twilight|winters|summers left|"
        "years left|left in you|decades|grey|grey hair|wrinkles|baby face|fresh faced|"
        "digital native|digital natives|tech savvy|keep up|slow down|slowing down|"
        "overqualified|teenagers|teenager|thirties|forties|fifties|sixties|twenties|"
        "vintage|veteran|stage of life|your stage|at this stage|late career|"
        "long in the tooth|dinosaur|fresh out|still going|new tricks|set in their ways|"
        "set in your ways|cobwebs",
        r"^(?=[^?]{0,400}?Y)(?:[^?]{0,400}?F[^?]{0,160}?(@)|[^?]{0,400}?(@)[^?]{0,240}?F)",
    ),
    Cue(
        "kennedy|man on the moon|moon landing|apollo|beatles|the beatles|diana died|"
        "berlin wall|wall came down|thatcher|the three day week|decimal|decimalisation|"
        "woodstock|live aid|elvis|elvis died|the millennium bug|chernobyl|the falklands|"
        "tiananmen|the handover|9 11|september 11th|twin towers",
        r"\b(?:where|how old|what) were you\b[^?]{0,50}(%)|\b(?:do|can|did|will|you'll|"
        r"you'd|you must|you)\b[^?]{0,20}\b(?:remember|recall|old enough|see|"
        r"watch)\b[^?]{0,40}(%)|\b(?:were you (?:\w{1,8} )?(?:born|alive|around|"
        r"about))\b[^?]{0,40}(%)",
        True,
    ),
    Cue(
        "o levels|gcses|o level|gcse|cses|a levels|eleven plus|slide rule|log tables|"
        "imperial or metric|shillings|pounds shillings|cassette|cassettes|vinyl|walkman|"
        "dial up|rotary phone|black and white telly|floppy disk|floppy disks|typewriter|"
        "carbon paper|overhead projector|betamax|vhs|encyclopaedia|phone box|ceefax|"
        "punch cards|punched cards|myspace|msn messenger|tamagotchi",
        r"\b(?:you|your|yours|you'll|you'd|you're)\b[^?]{0,70}\b((?:o levels?|"
        r"cses?)(?: or gcses?)?|gcses or|eleven plus|slide rules?|log tables|rotary phone|"
        r"dial up|black and white telly|floppy disks?|carbon paper|punch(?:ed)? cards|"
        r"betamax|phone box|ceefax|walkman|cassettes?|typewriters?)\b(?! (?:shop|"
        r"collection|museum|restor\w+))[^?]{0,60}\?",
        True,
    ),
    Cue(
        "a kid of|a boy of|a girl of|a lad of|someone of twenty|somebody of twenty|"
        "boss of twenty|manager of twenty|twenty six year old|boss half|boss who's|"
        "boss who is|supervisor half|young enough to|take orders from|taking orders from|"
        "reporting to|report to|answer to|answering to|wet behind",
        r"\b(?:you|your|yourself)\b[^?]{0,60}\b(?:report\w*|answer\w*|orders|told|tell|"
        r"led|managed|boss|supervis\w+|instructions|led)\b[^?]{0,30}\b((?:kid|boy|girl|"
        r"lad|lass|child|youngster|someone|somebody|person|boss|manager) (?:of|who's|aged|"
        r"in (?:his|her|their)) (?:about |barely |only |just )?(?:twenty|thirty|\d\d|"
        r"early|mid)[^?]{0,16}|wet behind the ears|young enough to be\b[^?]{0,20}|"
        r"half your age)",
        True,
    ),
    Cue(
        "your pension|drawing a pension|state pension|drawing your|bus pass|"
        "senior railcard|free prescriptions|winter fuel|put your feet up|feet up|"
        "gardening and|allotment|golf course|cruise|cruises|last job|final job|"
        "one last job|see you out|see us out|swansong|swan song|third act|final chapter|"
        "last lap|home straight|wind down|winding down|slowing down|slow down",
        r"\b(?:when|do|did|are|have|will|would|is)\b[^?]{0,20}\b(?:you|your|this|"
        r"it)\b[^?]{0,50}\b(draw\w* (?:your|a|the) (?:state )?pension|state pension|"
        r"bus pass|senior railcard|free prescriptions|winter fuel|"
        r"put(?:ting)? your feet up|(?:last|final) job|see you out|swan ?song|third act|"
        r"final chapter|last lap|home straight)\b(?! (?:you (?:ran|did)|in the (?:queue|"
        r"batch)))[^?]{0,50}\?",
        True,
    ),
)
