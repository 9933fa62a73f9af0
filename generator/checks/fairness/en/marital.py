"""How English talk comes to marriage and partners."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "married|unmarried|divorced|separated|widowed|a widow|a widower|betrothed|"
        "hitched|cohabiting|spoken for|going steady|tied down|newlywed|newlyweds|"
        "a newlywed|a bachelor|a spinster|a divorcee|a married man|a married woman|"
        "in a relationship|in a serious relationship|in a steady relationship|"
        "in a long term relationship|in a longterm relationship|"
        "in a committed relationship|serious relationship|committed relationship|dating|"
        "seeing anyone|seeing anybody|seeing someone|seeing somebody|living with someone|"
        "living with anyone|living with a partner|living with your partner|"
        "living together|living alone|living on your own|involved with anyone|"
        "involved with someone|romantically involved|engaged to be married|"
        "engaged to someone|engaged to anyone|single or|or single|single woman|"
        "single man|single lady|getting married|marrying|courting|romantically attached|"
        "someone's wife|someone's husband|getting divorced|going through a divorce",
        BE,
        True,
    ),
    Cue(
        "husband|husband's|wife|wife's|spouse|spouse's|fiance|fiancee|boyfriend|"
        "boyfriend's|girlfriend|girlfriend's|other half|better half|hubby|missus|"
        "significant other|civil partner|life partner|domestic partner|lady wife|"
        "mother in law|motherinlaw|father in law|fatherinlaw|in laws|inlaws|soulmate|"
        "marriage|marriages|marital status|marital situation|married life|married name|"
        "marriage plans|love life|dating life|romantic life|maiden name|wedding|"
        "wedding ring|wedding plans|engagement|ex husband|exhusband|ex wife|exwife|"
        "honeymoon|relationship status|marriage certificate|divorce|wedding anniversary|"
        "personal relationship status|household arrangements|partner's job|"
        "partner's work|partner's career|partner work|fella|beau|matrimonial status|"
        "single status",
        OWN,
        True,
    ),
    Cue(
        "husband|husband's|wife|wife's|spouse|spouse's|fiance|fiancee|boyfriend|"
        "boyfriend's|girlfriend|girlfriend's|other half|better half|hubby|missus|"
        "significant other|civil partner|life partner|domestic partner|lady wife|"
        "mother in law|motherinlaw|father in law|fatherinlaw|in laws|inlaws|soulmate|"
        "partner at home|steady partner|long term partner|longterm partner|"
        "someone special|somebody special|special someone|special somebody|"
        "anyone special|man in your life|woman in your life|wedding coming up|"
        "wedding planned|wedding plans|marriage plans|steady girlfriend|steady boyfriend|"
        "anyone in your life|someone in your life|love interest|been married|married|"
        "divorced|been divorced|wedding on the horizon|marital problems|romantic partner",
        HAVE,
        True,
    ),
    Cue(
        "get married|getting married|marry|marrying|get engaged|get hitched|"
        "getting hitched|getting engaged|tie the knot|tying the knot|be married|"
        "get divorced|remarry|cohabit|live alone|live with a partner|"
        "live with your partner|live with your boyfriend|live with your girlfriend|"
        "live with anyone|live with someone|settle down with someone|"
        "settle down and marry|date much|live as a couple|wear a wedding ring|"
        "wear a ring|date anyone|split up with",
        DO,
        True,
    ),
    Cue("marital status|relationship status|maiden name", WHAT, True),
    Cue(
        "married|single|husband|wife|boyfriend|girlfriend|spouse|engaged|divorced|"
        "marital status|relationship status|partner",
        SHORT,
        True,
    ),
    Cue(
        "wedding ring|engagement ring|wedding bells|married or single|single or married|"
        "tie the knot|tying the knot|newlywed|hubby|other half|better half|mr right|"
        "prince charming|significant other|wedding band|arranged marriage|love life|"
        "trailing spouse|your married name|husband material|walk down the aisle|"
        "someone special|somebody special|relationship status|popped the question|"
        "marriage on the cards|wedding on the cards|husband or wife|wife or husband|"
        "girlfriend or boyfriend|boyfriend or girlfriend|husband or boyfriend|"
        "boyfriend or husband|single life|miss or mrs|mrs or miss|ms or mrs|mrs or ms|"
        "swept you off your feet|lucky man|lucky lady|lucky fella|bachelorette"
    ),
    # Hints.
    Cue(
        "single",
        r"\b(?:are you|were you|you're|you are|still|currently|happily|being|"
        r"as) (?:\w{1,12} ){0,2}(%)(?! (?:\w+ )?(?:point|handed|minded|sourced?|threaded|"
        r"parent|contributor|most|biggest|largest|page|user|team|focus))(?=[ ,?.]|$)",
        True,
    ),
    Cue(
        "married|divorced|unmarried|widowed|attached",
        r"\b(?:single|married|divorced|unmarried|attached|widowed|separated)\b,? (?:or |"
        r"and )?(%)|\bstill (%)",
        True,
    ),
    Cue(
        "wedding|big day|honeymoon",
        r"\b(?:when's|when is|when was|how was|how did|where's|where is|when are) (?:the|"
        r"your|you having the) (?:\w{1,10} )?(%)",
        True,
    ),
    Cue(
        "mr right|mr. right|mrs right|miss right|mr wonderful|the one|someone nice|"
        "somebody nice|a nice girl|a nice boy|a nice young man|a good man|a good woman|"
        "prince charming",
        r"\b(?:met|found|find|meet|meeting|waiting for|is there|got|looking for|where's|"
        r"still no) (?:\w{1,8} )?(%)(?! (?:who|that|you|where|which|with|for|at|in|on|and|"
        r"or|person))",
        True,
    ),
    Cue(
        "the wife|the husband|the missus|the hubby|the other half|the better half|"
        "the boyfriend|the girlfriend",
        r"\b(?:how's|how is|does|what does|what do|has|is|did|will|would) (%)\b[^?]*\?",
        True,
    ),
    # A ring.
    Cue(
        "ring|rings|rock|diamond|sparkler|wedding band",
        r"\b(?:lovely|beautiful|gorgeous|pretty|nice|stunning|sparkly|new|that|the|no|a|"
        r"your|see a|is that a|such a) (?:\w{1,12} )?(%)(?: on your| on that| on the left|"
        r" you've| you're| i see|,? who|[^?]{0,60}\b(?:story behind|who's|lucky|finger|"
        r"wearing|recent|congratulat\w*|left hand|check with)\b)|\b(?:notice|noticed|"
        r"noticing|couldn't help noticing|see|spot|spotted|can't see|don't see|admiring|"
        r"admire) (?:you(?:'re| are)? )?(?:\w{1,10} ){0,4}(%)(?! (?:me|us|binder|road|"
        r"fence|true|the))",
        True,
    ),
    # Somebody at home who has a say.
    Cue(
        "anyone at home|anybody at home|someone at home|somebody at home|people at home|"
        "those at home|them at home|everyone at home|person at home|boss at home|"
        "anyone back home|someone back home|somebody back home|anyone waiting|"
        "someone waiting|somebody waiting|anybody waiting|waiting up for you|"
        "waiting for you|miss you at home|answer to at home|upset at home|home front|"
        "the boss at home|him indoors|her indoors"
    ),
    Cue(
        "check with|check it with|check first|consult|clear it with|talk it over|"
        "talk it through|discuss it with|run it by|run it past|square it with|"
        "agree it with|persuade|convince|have to sign|to sign off|have a say|get a say|"
        "have a veto|a veto|be upset|be cross|miss you|would mind|he feel|she feel|"
        "he take|she take|he cope|she cope|he manage|she manage|he happy|she happy|he be|"
        "she be|he mind|she mind|he on|she on|he okay|she okay",
        r"\b(?:need|have|want|like) to (?:check|consult|ask|clear it|talk it over|"
        r"discuss it|run it|square it|agree it|persuade|convince)(?: it)?(?: with| by|"
        r" past)? (S|the other half|him|her)\b(?! (?:in|on|at|from) (?:the|our|"
        r"your) (?:team|office|company))|\bwould (S) (?:else )?(?:have to|need to|"
        r"be happy|be okay|mind|object|veto|get a say|have a say|have a vote|be upset|"
        r"be cross|miss you)|\bhow (?:does|will|would|did) (he|she) (?:feel|take|react|"
        r"cope|manage) (?:about |with |to |if |when )?(?:you|your|it|that|all)|\b(?:is|"
        r"will|would) (he|she) (?:\w{1,8} )?(?:be )?(?:happy|okay|all right|alright|fine|"
        r"cool|pleased|on board|jealous|mind|supportive)\b",
        True,
    ),
    # Whether one comes alone.
    Cue(
        "alone|on your own|by yourself|come along|coming along|come with you|"
        "coming with you|moving with you|join you|joining you|follow you|following you|"
        "just you|just yourself|only you|bring anyone|bring someone|bringing anyone|"
        "bringing someone|bringing somebody|table for one|party of one|one of you|"
        "with anyone|with someone",
        r"\b(?:move|moving|moved|relocat\w{1,4}|come over|coming over|settle|settling|"
        r"uproot\w{0,3}|housing|flat|apartment|transfer|posting|expat|abroad|overseas|"
        r"up here|down here|out here|over here)\b[^?]{0,80}\b(%)|\b(%)[^?]{0,60}\b(?:move|"
        r"moving|relocat\w{1,4}|settle|flat|apartment|two bedroom|abroad|overseas|"
        r"uproot\w{0,3}|up here|down here|out here|over here)\b",
        True,
    ),
    Cue(
        "partner|partner's|partners|other half|spouse",
        r"\b(?:your|a|any) (?:\w{1,10} )?(%)(?! (?:company|companies|organi\w+|firm|"
        r"programme|program|team|network|agenc\w+|bank|school|manager|institution|channel|"
        r"at work|in the (?:firm|project)))[^?]{0,50}\b(?:mind|moving|move|feel|feels|"
        r"think|thinks|job|relocat\w{1,4}|say|says|happy|home|agree|support\w{0,4}|"
        r"earn\w{0,2}|do for|does|okay|come|coming|local|based|from|live|lives|with you|"
        r"worry|cope|work)\b|\bdoes your (%)|\bwho should we put down as your (%)",
        True,
    ),
    Cue(
        "follow somebody|follow someone|follow anyone|follow him|follow her|"
        "follow your heart|follow a partner|follow a boyfriend|follow a girlfriend|"
        "follow a man|follow a woman|follow a girl|followed somebody|followed someone|"
        "followed anyone|followed him|followed her|followed your heart|"
        "followed a partner|followed a boyfriend|followed a girlfriend|followed a man|"
        "followed a woman|followed a girl|following somebody|following someone|"
        "following anyone|following him|following her|following your heart|"
        "following a partner|following a boyfriend|following a girlfriend|"
        "following a man|following a woman|following a girl|moved for somebody|"
        "moved for someone|moved for anyone|moved for him|moved for her|"
        "moved for your heart|moved for love|moved for a partner|moved for a boyfriend|"
        "moved for a girlfriend|moved for a man|moved for a woman|moved for a girl|"
        "left for somebody|left for someone|left for anyone|left for him|left for her|"
        "left for your heart|left for love|left for a partner|left for a boyfriend|"
        "left for a girlfriend|left for a man|left for a woman|left for a girl",
        r"\b(?:you|your|did you|were you)\b[^?]{0,60}\b(%)",
        True,
    ),
    # A changed name.
    Cue(
        "surname|surnames|last name|last names|family name|double barrelled|maiden",
        r"(%)[^?]{0,100}\b(?:different|changed?|differs?|doesn't match|don't match|"
        r"not the same|another|used to be|two|hyphen\w*|before|previously)\b|"
        r"\b(?:different|changed?|changing|two|another|new|took|taken|take|kept|"
        r"keep) (?:[\w']{1,10} ){0,3}(%)",
        True,
    ),
    # Who comes to the party, who is told.
    Cue(
        "plus one|plus ones|seating plan|seating chart|next to yours|beside yours|"
        "beside you|next to you|christmas dinner|christmas party|summer party|family day|"
        "gala dinner|annual dinner|works do|ball",
        r"(%)[^?.]{0,90}[.,?]?[^?]{0,60}\b(?:whose|who|who's|who'd|name|yours|"
        r"bring\w{0,3}|seat\w{0,3}|anyone|one or two|two seats|two places|"
        r"on your arm)\b[^?]*\?|\b(?:whose|who|who'd|who'll|name)\b[^?]{0,70}(%)",
        True,
    ),
    Cue("are they to you|is he to you|is she to you|is that to you|are you to each other"),
    # The one before married and left.
    Cue(
        "tied the knot|got hitched|got married|got engaged|get engaged|getting engaged|"
        "get married|got herself engaged|eloped|followed her husband|followed his wife|"
        "followed her boyfriend|followed her fiance|followed a boyfriend|"
        "followed his girlfriend|met someone|met a man|met a girl|married off|"
        "wedding leave|marriage leave",
        r"O[^?]{0,80}(%)|(%)P|(%)R",
        True,
    ),
    # Free or taken.
    Cue(
        "snapped you up|snapped up|swept you off|stolen your heart|stole your heart|"
        "won your heart|off the market|on the market|spoken for|unattached|footloose|"
        "fancy free|free and single|young free and single|young free|tied yourself down|"
        "tied down|settled down|settling down|settle down|on the shelf|ball and chain|"
        "love life|no strings|lonely evenings|empty flat|empty house|empty apartment|"
        "cook for two|cooking for one|cooking for two|dinner for one|dinner for two|"
        "date night|valentine|valentine's|valentine's day|happily ever after|"
        "knight in shining|heartbreaker|break hearts|breaking hearts|broken hearts|"
        "heart belongs|nest building|play the field|playing the field|still looking|"
        "still searching|who's lucky|lucky guy|lucky fellow|lucky chap|lucky gentleman|"
        "lucky young man|lucky young lady|the lucky one|the lucky man|young love|"
        "lovebirds|sharing your life|share your life with|share your bed|keeps you warm|"
        "warm your bed|come home to|coming home to|go home to|going home to|two incomes|"
        "second income|one income or two|eligible young|an eligible|such a catch|"
        "quite a catch|a real catch|a good catch|steady on the|popping the question|"
        "pop the question|the question popped|down on one knee|best man at your|"
        "aisle yet|bridesmaid|hen do|stag do|hen night|stag night|confetti|ties here|"
        "personal ties|romantic ties|love brought you|love that brought|was it love|"
        "is it love|affairs of the heart|matters of the heart|matchmaker|matchmaking|"
        "tinder|dating apps|swipe right|in laws or|your fella|your bloke|your man|"
        "your guy|your lady|your young man|your young lady|your sweetheart|a sweetheart|"
        "your dearest",
        r"@(?![^?]{0,40}\b(?:app's|users|customers|product|brand|campaign)\b)",
        True,
    ),
    Cue(
        "you two|the pair of you|two of you|pair of lovebirds|bto|bto flat|"
        "joint mortgage|buy together|bought together|living in sin|shacked up|"
        "move in together|moved in together|moving in together|live together|"
        "living together",
        r"\b(?:have|are|did|do|will|would|how long|when|where|were)\b[^?]{0,30}(%)|"
        r"\b(?:applied for|got|queue\w* for|balloted for|waiting for) (?:a |your |"
        r"the )?(%)",
    ),
    Cue(
        "relationship|relationships|long distance",
        r"\b(?:tough|hard|strain|toll|difficult|murder|rough|test|"
        r"killer) (?:\w{1,6} )?(?:on|for) (?:a |any |your |the |one's )?(%)(?! (?:with|"
        r"between) (?:the|our|a) (?:client|customer|supplier))|\b(?:your|a|any|new|"
        r"serious|steady|current|good|happy|stable) (%)(?! (?:with|between|to|manag|build|"
        r"market|bank|status field|of|officer)\w*)[^?]{0,40}\?",
        True,
    ),
    Cue(
        "relationship|long distance",
        r"\blong distance\b[^?]{0,40}\b(?:boyfriend|girlfriend|partner|relationship|yours|"
        r"couples?)\b",
        True,
    ),
    Cue(
        "marital status|maiden name|fiance|fiancee|bachelor|in laws|spinster|divorcee",
        r"\b(?:your|what|state|is there|have|got|with|still|a|any|happy|what's|confirm|"
        r"give|tick|put|her|his)\b (?:\w{1,10} ){0,2}(@)(?! (?:field|column|degree|"
        r"of arts|of science|in (?:the|a|our)|suite|party|pad|trip)\b)[^?]*(?:Y|\?$|$)",
    ),
    Cue(
        "fiance|fiancee|fiance's|boyfriend|girlfriend|husband|wife",
        r"O[^?]{0,80}(%)P|O[^?]{0,80}(%)R|O[^?]{0,80}(%)",
        True,
    ),
    Cue(
        "wedding|engaged|married|single|divorced|separated|attached",
        r"\b(?:so|and|are you|still|whether you're|whether you are|if you're|if you are|"
        r"when the|you're)\b,? (?:\w{1,8} )?(%)(?:,| or| and| somewhere| in between|\?|"
        r"$)(?! (?:in|with|by) (?:the|our|a) (?:process|project|work|task|team))",
        True,
    ),
    Cue(
        "nobody at home|no one at home|anyone indoors|someone indoors|nobody waiting|"
        "no one waiting|other halves|one place or two|place or two|places or one|"
        "one ticket or two|tickets or one|a someone|a special someone|double room or|"
        "double or single|single or double|double bed|one toothbrush|his and hers|"
        "family name before|name before|in between",
        r"\b(?:will|would|is|are|shall|should|do|have|book\w*|sett?ing|put|there|what|"
        r"got)\b[^?]{0,60}(%)(?! (?:jobs|roles|contracts|projects|meetings|rounds|stages|"
        r"release|deploy|steps))[^?]{0,50}\?|^(%)[^?]*\?",
    ),
    Cue(
        "certificate and|application and|cv and|passport and|email and|form and|"
        "diploma and|certificate but|cv but|passport but|email but|diploma but",
        r"\b[a-z]+ on (?:the|your) (?:\w{1,8} )?(%) [a-z]+ on (?:the|your)\b[^?]{0,80}\?",
        True,
    ),
    Cue(
        "posted|transferred|relocated|his job|her job|his career|her career|whose career|"
        "two careers|both careers|dual career",
        r"\b(?:wherever|where|when|if|follow\w*|because) (?:he|she|his|her|"
        r"your (?:\w{1,9}))\b[^?]{0,40}(%)[^?]*",
    ),
    Cue(
        "his job|her job|his career|her career|whose career|two careers|both careers|dual career",
        r"\b(?:his|her|whose|two|both|dual) (?:job|careers?)\b[^?]{0,40}\b(?:first|"
        r"priority|comes|moves?|follow|yours)\b[^?]*\?",
    ),
    Cue(
        "dinner|cook|cooks|cooking|laundry|washing|shirts|ironing|breakfast|weekends|evenings",
        r"\bwho (?:\w{1,9} ){0,4}(%)(?! (?:for the (?:team|office|guests|"
        r"canteen)))[^?]{0,60}\b(?:you|home|your)\b[^?]*\?",
    ),
    Cue("weekends|evenings", r"\b(?:spend|share) (?:your )?(weekends|evenings) with\b[^?]{0,30}\?"),
    Cue(
        "name you were born with|born with that name|born a|your born name|"
        "name before you|one ticket or two|tickets for two|covers two people|covers two|"
        "one passport or two|room for two|two people or one|who's the lucky person|"
        "lucky person|connected to you|related to you how|that person to you|"
        "gets to hear about",
        r"@[^?]{0,90}\?",
        True,
    ),
    # Any of these, where somebody fishes.
    Cue(
        "unattached|attached|husband|wife|marriage|married|relationship|engaged|wedding|"
        "boyfriend|girlfriend|fiance|fiancee|in laws|someone special|ties|other half|"
        "two of you|plus one|at home|romance|divorce|divorced|dating|bachelor|footloose|"
        "free of ties|no ties|no strings|domestic bliss",
        r"^(?=[^?]{0,400}?Y)(?:[^?]{0,400}?F[^?]{0,160}?(@)|[^?]{0,400}?(@)[^?]{0,240}?F)",
    ),
    Cue(
        "a mrs|a mr|changing your name|change your name|changed your name|mrs yet|"
        "taking his name|take his name|took his name|his surname",
        r"\b(?:is|was) there (?:an? |any )?(?:\w{1,10} )?(mrs?) \w{2,14}\b[^?]{0,20}\?|"
        r"\bis there a (mrs?) ?\?|\b(?:will|would|are|do|did|have|plan\w*|"
        r"thinking) (?:you )?[^?]{0,24}(chang\w+ your name|your name changing|"
        r"tak\w+ his name|took his name|his surname)\b(?! (?:on|in) the (?:system|badge|"
        r"account|app))",
        True,
    ),
    Cue(
        "for two|just the one|table for one|meal for one|dinner warm|supper warm|"
        "keeps dinner|light on for|bed warm|dinner on the table|tea on the table|wait up|"
        "waits up|wait up for",
        r"\b(?:cook\w*|shop\w*|cater\w*|book\w*|buy\w*|packing|"
        r"pack) (?:\w{1,8} )?for (one or (?:for )?two|two or one|two|"
        r"just the one)\b[^?]{0,30}\?|\b(?:any(?:one|body)|some(?:one|body)|who|does he|"
        r"does she)\b[^?]{0,40}(dinner warm|supper warm|light on for you|bed warm|"
        r"(?:dinner|tea) on the table|wait\w* up)\b|\b(table|meal)s? for one\b[^?]{0,60}Y",
        True,
    ),
    Cue(
        "plus one|a plus one|guest or|bring someone|bring somebody|bringing someone|"
        "bringing somebody|bring anyone|bringing anyone|bring a guest|bringing a guest|"
        "seat for two|two seats|come alone|go alone|going alone|moving alone|"
        "on your own or|by yourself or|travel alone|out there alone",
        r"\b(?:will|would|do|are|should|shall|have|is)\b[^?]{0,50}\b(?:you|your|"
        r"we)\b[^?]{0,50}(plus one|bring(?:ing)? (?:someone|somebody|anyone|a guest)|"
        r"guest or)\b(?! (?:account|user|speaker))[^?]{0,60}\?|"
        r"\bwould you (?:be )?(?:\w{1,9} )?((?:go|going|come|coming|move|moving|"
        r"relocat\w+|be) (?:there |over |out |out there )?alone)\b[^?]{0,40}\?|"
        r"\b(?:on your own|by yourself),? or (with (?:someone|somebody|anyone|company|"
        r"family))\b",
        True,
    ),
    Cue(
        "your young man|your young lady|your fella|your bloke|your man|your lady|"
        "your chap|your feller|your girl|your guy|your sweetheart|your beau|your lad|"
        "your better",
        r"\b(?:what|how|where|will|would|does|did|is|has|and|who|"
        r"was)\b[^?]{0,40}(%)(?! (?:on the|in the|who))\b[^?]{0,70}\?|(%) (?:won't|must|"
        r"will|doesn't|wouldn't|might)\b",
        True,
    ),
    Cue(
        "ring yet|no ring|a ring on|ring finger|naked finger|band on|proposals|"
        "plenty of offers|plenty of admirers|admirers|suitors|snapped up|off the market|"
        "on the shelf|settled with|spoken for|taken then|already taken",
        r"\b(no (?:\w{1,8} )?ring)\b(?! (?:main|fence|road|binder|topology|buffer|of))|"
        r"\b(ring finger|naked finger|admirers|suitors|spoken for|off the market|"
        r"on the shelf|snapped up|plenty of (?:offers|proposals))\b[^?]{0,80}(?:\?|"
        r"$)(?<!product\?)",
        True,
    ),
    Cue(
        "the lease|the mortgage|the deeds|the doorbell|the tenancy|the letterbox|the bills",
        r"\bwhose (?:other )?name\b[^?]{0,30}(%)|\b(?:who else|anyone else|just you|"
        r"only you)(?:'s| is| are)?\b[^?]{0,20}\bon (%)|\btwo names on (%)",
        True,
    ),
    Cue(
        "wakes up next|woke up next|next to you in bed|share a bed|other side of the bed|"
        "who's at home|who is at home|at home for you|who do you go home to|go home to|"
        "come home to|rattle around|rattling around|share it with|shared with someone|"
        "share your life|someone in your life|somebody in your life|anyone in your life|"
        "a man in your life|a woman in your life|special in your life|playing the field|"
        "footloose|fancy free|still looking for|the one yet|found the one|met the one|"
        "met someone|met somebody",
        r"\b(?:you|your|yours)\b[^?]{0,70}\b(share a bed|(?:go|come) home to|"
        r"rattl\w+ around|share your life|(?:someone|somebody|anyone|man|woman|"
        r"anybody) (?:\w{1,8} )?in your life|playing the field|footloose|fancy free|"
        r"found the one|met (?:the one|someone|somebody))\b(?! (?:for this|"
        r"to fill))[^?]{0,50}(?:\?|$)|\b(footloose and fancy free)\b",
        True,
    ),
)
