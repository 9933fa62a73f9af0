"""How English talk comes to pregnancy, children and care."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, NEAR, OWN, SHORT, WANT, WHAT

CUES = (
    Cue(
        "pregnant|expecting a baby|expecting a child|expecting a little one|"
        "trying for a baby|trying for a family|trying for kids|trying for children|"
        "trying for another|trying to conceive|having a baby|having another|having kids|"
        "having children|having any more|having a family|starting a family|a mother|"
        "a mum|a mom|a mummy|a mommy|a dad|a father|a parent|parents|a single mother|"
        "a single mum|a single mom|a single parent|single mother|single parent|"
        "single mum|single mom|single dad|single father|a working mother|a working mum|"
        "a working mom|working parent|new mother|new mum|new mom|new dad|new father|"
        "new parent|stay at home|stayathome|a grandparent|a grandmother|a grandfather|"
        "a carer|primary carer|main carer|main caregiver|sole carer|a caregiver|"
        "primary caregiver|caregiver for|carer for|childless|child free|childfree|"
        "breastfeeding|broody|on the pill|on birth control|on maternity leave|"
        "on parental leave|going on maternity leave|planning a baby|planning a family|"
        "planning children|planning kids|planning on kids|planning on children|"
        "looking after an elderly|looking after any|looking after a parent|"
        "looking after a relative|looking after someone|looking after anyone|"
        "looking after your|caring for a|caring for an|caring for any|caring for anyone|"
        "caring for someone|caring for your|due to give birth|"
        "responsible for anyone at home|responsible for any dependants|adopting|"
        "fostering|a foster parent|a foster carer|with child|in the family way|doing ivf|"
        "having ivf|having fertility treatment|undergoing fertility treatment|"
        "undergoing ivf|a family person|family oriented|familyoriented|a hands on dad|"
        "a handson dad|a hands on mum|a handson mum|planning more|the main breadwinner|"
        "the breadwinner|the main earner|due in|on the school run|a mother of|"
        "a father of|a mum of|a dad of|a mom of|weaning|postpartum",
        BE,
        True,
    ),
    Cue(
        "kid|kids|child|children|baby|babies|toddler|toddlers|little one|little ones|"
        "young ones|newborn|infant|infants|grandchildren|grandkids|stepchildren|"
        "step kids|stepkids|dependant|dependants|dependent children|dependent|dependents|"
        "young children|small children|offspring|twins|kids'|children's school|"
        "child's school|kid's school|kids' school|childcare|child care|"
        "childcare arrangements|family plans|family planning|nanny|babysitter|"
        "childminder|au pair|pregnancy|pregnancies|maternity leave|maternity|"
        "maternity plans|paternity leave|parental leave|caring responsibilities|"
        "care responsibilities|caring duties|caregiving responsibilities|"
        "caring commitments|family responsibilities|family commitments|"
        "family obligations|family duties|home responsibilities|domestic arrangements|"
        "domestic responsibilities|domestic situation|domestic commitments|"
        "domestic duties|household duties|responsibilities at home|commitments at home|"
        "duties at home|situation at home|elderly parents|elderly mother|elderly father|"
        "elderly relatives|ageing parents|aging parents|due date|biological clock|"
        "school run|home commitments|home situation|son|sons|daughter|daughters|son's|"
        "daughter's|bump|fertility|contraception|birth control|young family|"
        "husband's children|step son|stepson|step daughter|stepdaughter|family size|"
        "parental responsibilities|family circumstances|family status|"
        "period of maternity|daycare|day care|parenting responsibilities|parenting plans|"
        "childbearing plans|reproductive plans|motherhood|fatherhood|family timeline|"
        "brood|arrangements for the kids|arrangements for the children|caring role|"
        "family life",
        OWN,
        True,
    ),
    Cue(
        "kid|kids|child|children|baby|babies|toddler|toddlers|little one|little ones|"
        "young ones|newborn|infant|infants|grandchildren|grandkids|stepchildren|"
        "step kids|stepkids|dependant|dependants|dependent children|dependent|dependents|"
        "young children|small children|offspring|twins|childcare|child care|"
        "caring responsibilities|care responsibilities|caregiving responsibilities|"
        "caring commitments|family responsibilities|family commitments|"
        "family obligations|family duties|anyone to look after|anyone to mind|"
        "someone to look after|someone to mind|someone to watch|someone to collect|"
        "someone to pick up|anybody to look after|anyone to care for|someone to care for|"
        "a nanny|au pair|a babysitter|babysitter|help at home|support at home|"
        "help with the kids|help with the children|responsibilities at home|"
        "commitments at home|ties at home|dependants at home|obligations at home|"
        "elderly parents|elderly relatives|elderly parent|ageing parents|aging parents|"
        "sick relatives|pregnancy|pregnancies|miscarriage|an abortion|abortion|ivf|"
        "fertility treatment|a family to look after|a family to support|"
        "a family of your own|a young family|young family|domestic responsibilities|"
        "parental responsibilities|family plans|family at home|maternity leave planned|"
        "children or|kids or|mouths to feed|family depending on you|"
        "anyone depending on you|people depending on you|people who depend on you|"
        "anyone who depends on you|sons or daughters|day care|daycare|baby on the way|"
        "a bun in the oven|plans for a family|plans to have children|plans for children|"
        "plans for kids|plans to have kids|plans to start a family|children in mind|"
        "kids in mind|one on the way|family in mind|caring duties|given birth|"
        "childminder|school age children|schoolage children|school aged children|"
        "schoolaged children",
        HAVE,
        True,
    ),
    Cue(
        "have a baby|have babies|have kids|have children|have a child|have a family|"
        "have another|have another baby|have more children|have more kids|have any more|"
        "have one of your own|having children|having kids|having a baby|having babies|"
        "having another baby|having a family|having another|having more children|"
        "having more kids|start a family|starting a family|started a family|"
        "grow your family|growing your family|expand your family|expanding your family|"
        "add to your family|adding to your family|add to the family|extend the family|"
        "extend your family|complete your family|grow the family|raise a family|"
        "raising a family|raise children|raising children|raise kids|conceive|"
        "fall pregnant|falling pregnant|get pregnant|getting pregnant|become pregnant|"
        "becoming pregnant|been pregnant|become a mother|become a parent|become a father|"
        "becoming a mother|becoming a parent|becoming a mum|becoming a mom|"
        "go on maternity|going on maternity|go on maternity leave|go off on maternity|"
        "taking maternity|take maternity leave|taking maternity leave|take maternity|"
        "take paternity leave|taking paternity leave|take parental leave|"
        "taking parental leave|need maternity leave|needing maternity|try for a baby|"
        "try for another|trying for a baby|trying for a family|adopt|adopt a child|"
        "freeze your eggs|breastfeed|use birth control|use contraception|"
        "take time off to have|take time out to have|look after the kids|"
        "look after your kids|mother to|take time out for a family|time out for family|"
        "time off for a family|family in the next|a family soon|a family someday|"
        "a family one day|a family at some point|a family yourself|have a second|"
        "have a third|go back to being a full time mum|go back to being a fulltime mum|"
        "give birth|procreate|stay home with|stay at home with|express milk|pump milk",
        DO,
        True,
    ),
    Cue(
        "kids|children|child|babies|baby|little ones|motherhood|parenthood|fatherhood|"
        "family of your own|pregnancy|maternity leave|parental leave|large family|"
        "big family",
        WANT,
        True,
    ),
    Cue(
        "family plans|childcare arrangements|childcare|family responsibilities|"
        "care arrangements|family commitments|caring responsibilities",
        WHAT,
        True,
    ),
    Cue(
        "kids|children|pregnant|babies|dependants|dependents|childcare|little ones|"
        "grandchildren|child|baby|family responsibilities|caring responsibilities|"
        "maternity plans",
        SHORT,
        True,
    ),
    Cue(
        "patter of tiny feet|patter of little feet|biological clock|tiny feet|"
        "start a family|starting a family|school run|nursery run|mum friendly|"
        "mumfriendly|mom friendly|momfriendly|mummy track|mommy track|working mother|"
        "working mothers|working mum|working mums|working mom|working moms|"
        "bun in the oven|on the way to motherhood|expecting mothers|women your age|"
        "childcare arrangements|caring responsibilities|elderly parents|elderly mother|"
        "elderly father|elderly mum|ageing parents|aging parents|sandwich generation|"
        "tiny tots|sick kid|sick kids|poorly child|off nursery|young family|baby brain|"
        "childbearing age|child bearing|family ties at home|little one|little ones|"
        "second baby|first baby|next baby|number two baby|half term|halfterm|"
        "school holidays|school pick up|school pickup|kids at home|children at home|"
        "a baby|motherhood|broody|empty nest|babysitter|babysitters|childminder|"
        "childcare falls through|morning sickness|kids come along|children come along|"
        "babies come along|when the kids|when the children|small kids|little kids|"
        "family commitments|family responsibilities|family obligations|nappies|diapers|"
        "grandchildren|grandkids|people with kids|people with children|"
        "people with families|young mothers|young mums|new mothers|new mum|single mums|"
        "single mothers|settling down and having|sleepless nights with",
        NEAR,
    ),
    # Hints.
    Cue(
        "children|kids|kiddies|little ones|young ones|dependants|dependents|youngest|eldest|bairns",
        r"\bhow many (?:\w{1,12} ){0,2}(%)\b[^?]{0,20}\b(?:do you|have you|did you|"
        r"are there at home|at home|would you|are we)\b(?! you (?:teach|look after at|see|"
        r"treat|supervise))|\bhow old (?:is|are) (?:your|the) (?:\w{1,8} )?(%)|\b(?:any|"
        r"got|have|having|with) (?:\w{1,10} ){0,2}(%)(?: (?:yet|at home|to look after|"
        r"to think about|of your own|in tow|running around|underfoot))?,? ?\?",
        True,
    ),
    Cue(
        "elderly|ageing|aging|sick|ill|disabled|frail|parents|parent|mother|father|mum|"
        "mom|dad|gran|granny|grandmother|grandparents|grandma|nan|relative|relatives|"
        "in laws|mother in law|sibling|after someone|after anyone|after somebody|"
        "after anybody|for someone|for anyone|for somebody|for anybody",
        r"\b(?:do|are|will|would|have|must) you (?:\w{1,10} ){0,4}(?:look|looking|care|"
        r"caring) (%)(?! (?:who (?:was|is)))|\b(?:do|are|will|would|have|"
        r"must) you (?:\w{1,10} ){0,4}(?:look after|looking after|looked after|care for|"
        r"caring for|cared for|take care of|taking care of|tend to|minding|nurse|"
        r"nursing) (?:an? |any |your |the |both )?(?:\w{1,8} ){0,1}(%)(?! (?:patient|"
        r"resident|client|people|customer|person|guest|traveller|passenger|animal|dog|pet|"
        r"horse|who (?:was|is) (?:rude|angry|upset))s?\b)",
        True,
    ),
    # Who does it at home.
    Cue(
        "looks after|look after|minds|minding|mind things|holds the fort|hold the fort|"
        "holding the fort|picks up|pick up|pick them up|collects|collect|takes care of|"
        "take care of|taking care of|runs the house|runs the household|keeps house|"
        "keep house|does the school|does the cooking|does the drop|puts them to bed|"
        "put them to bed|stays home|stay home|home with|gets up|gets up with|feeds|cooks|"
        "helps you|helps out|help out",
        r"\bwho(?:'s|'ll|'d| is| will| would| does| do you have to| do you get to|"
        r" have you got to| usually| normally|"
        r" else)? (?:\w{1,10} ){0,3}(%)[^?]{0,60}\b(?:at home|the house|household|home|"
        r"kids|them|things|little|family|mum|dad|parents|children|run|pick up|night|fever|"
        r"sick|ill|school|dinner|the cooking|when you|while you|if you|you're)\b",
        True,
    ),
    Cue(
        "school|nursery|creche|kindergarten|daycare|day care|childminder|childminders|"
        "nanny|babysitter|sitter|helper|teacher|playgroup|preschool",
        r"(?<!law )(?<!business )(?<!grad )(?<!our )\b(%) (?:rings|ring|calls|call|phones|"
        r"phone|closes|closed|is closed|shuts|lets out|finishes|is out|breaks up|is off|"
        r"pick up|pickup|run|drop off|drop|concert|play|sports day|fees|is shut|"
        r"falls through|is poorly|cancels|phoned|rang|gate|gates|hours|term|place|places|"
        r"bus)\b(?![^?]{0,80}\b(?:pupils|teach|teaching|classroom|headteacher|"
        r"parents' association)\b)|\b(?:got|have|is there|have you got|is it|"
        r"do you have) (?:a |an )?(?:\w{1,8} )?(%) (?:at home|for|to|or is it)\b|"
        r"\b(?:before|after|around|between|from) the (%) (?:run|drop|pick)",
        True,
    ),
    Cue(
        "grandparents|granny|grandma|grannies|your mum|your mother|your mother in law|"
        "your parents|in laws|helper|amah|maid|au pair|nanny",
        r"\b(%)[^?]{0,40}\b(?:mind|minds|help|helps|helping|nearby|close by|step in|"
        r"pitch in|look after|looks after|babysit|live with you|lend a hand|take them|"
        r"have them)\b[^?]{0,60}\?",
        True,
    ),
    # Small talk about one's own.
    Cue(
        "my two|my three|my kids|my lot|my youngest|my eldest|my oldest|my little one|"
        "my little ones|my boys|my girls|my toddler|my baby|our youngest|our baby|"
        "our eldest|my twins|my children|mine are|mine is|up all night|two under five|"
        "three under five|three under|two under|under fives|three at home|two at home|"
        "as a mum|as a dad|as a mother|as a father|as a parent|as a mum of|my daughter|"
        "my son|my wife's expecting|the in laws|my mum's|my mother's|my dad's|"
        "my own mother|my grandson|my granddaughter|became a dad|became a father|"
        "became a mum|new dad|new mum|chickenpox|chicken pox|nits|teething|primary one|"
        "p1 registration|psle",
        r"(%)R",
        True,
    ),
    # Others left for it.
    Cue(
        "went off|go off|gone off|going off|off on leave|for a year|a whole year|"
        "long leave|long leaves|was showing|showing by|twelve months|nine months|"
        "six months|a year off|never came back|didn't come back|came back part time|"
        "losing you|lose you|lose somebody|vanish|vanished|disappeared|on leave|"
        "maternity|maternity cover|left to have|had twins|having twins|a baby|babies|"
        "in the club|up the duff|pregnant|expecting|started a family|fell pregnant|"
        "got pregnant|knocked up|baby bump|mat leave",
        r"O[^?]{0,90}(%)P|O[^?]{0,90}(%)R|O[^?]{0,60}\b(?:ladies|women|woman|girls|girl|"
        r"lady)\b[^?]{0,40}(%)|\b(?:ladies|women|girls|lady|girl|woman)\b[^?]{0,50}(%)P",
        True,
    ),
    Cue(
        "went off|go off|going off|losing you|lose you|lose somebody|vanish|maternity|"
        "left to have|had twins",
        r"\b(?:worried|worry|hate|afraid|afford|can't have|nervous|"
        r"risk)\b[^?]{0,90}(losing you|lose you|you going off|you go off|you disappearing|"
        r"somebody (?:who|that) (?:goes|vanish|disappear)\w*)|"
        r"\bO[^?]{0,50}\b(left to have|had twins|went on maternity|went off to have)",
        True,
    ),
    Cue(
        "next few years|next couple of years|next year or two|next two years|"
        "next three years|next five years|coming years|near future|next twelve months|"
        "in the calendar|on the horizon|in the pipeline|in the offing|"
        "next eighteen months|foreseeable future",
        r"\b(?:ladies|women|girls|maternity|leaves?|long leave|lost|losing|married|"
        r"newlywed|wedding|settled|family|happy|biological\w*|personal(?:ly)?|little|body|"
        r"home life|nature|your age|at home)\b[^?]{0,140}(%)|"
        r"(%)[^?]{0,80}\b(?:biological\w*|family wise|at home|personal(?:ly)?|baby|babies|"
        r"little|married|maternity|long leave|nature)\b",
        True,
    ),
    Cue(
        "happy event|happy events|happy news|happy announcement|happy announcements|"
        "joyful news|any announcements|big announcement|bundle of joy|bundles of joy|"
        "stork|eating for two|glowing|radiant|blooming|nesting|nursery painting|"
        "painting the nursery|cot|crib|clock ticking|clock is ticking|hear the clock|"
        "ticking clock|biologically speaking|biologically|family complete|"
        "finished your family|done having|done with all that|done with babies|"
        "is the family|shop shut|door still open|another one on the way|number two|"
        "number three|a second one|another little|playmate|little brother|little sister|"
        "brother or sister for|pitter patter|womb|bubs|sprog|sprogs|nippers|rugrats|"
        "brood|tribe of your own|the next step won't|next step for you two|"
        "next natural step|natural next step|mother nature|fertile|mothering|mummy brain|"
        "mum brain|in that department|on that front",
        r"\bY[^?]{0,90}(%)|(%)[^?]{0,90}Y[^?]*\?",
    ),
    Cue(
        "car seat|car seats|pushchair|pushchairs|pram|buggy|people carrier|family car|"
        "two seater|baby seat|school place|school places|catchment|catchment area|"
        "good schools|school fees|parents' evening|parents evening|sports day|"
        "nativity play|nativity|school play|bedtime|bedtimes|bath time|bedtime story|"
        "bedtime stories|packed lunches|packed lunch|night feeds|nappy|nappies|"
        "off school|snow day|snow days|inset day|inset days|soft play|paw patrol|"
        "peppa pig|baby shark|lego|school gates|school gate|nursery run|school run|"
        "school holidays|summer holidays|half terms|term time|school hours|homework|"
        "tuition|lollipop|wet wipes|play dates|playdates|baby group|swimming lessons|"
        "ballet lessons|football practice|parent teacher",
        r"\bY[^?]{0,120}(%)|(%)[^?]{0,120}Y[^?]*\?|\bwho does the (%)",
    ),
    Cue(
        "gap|career break|mornings|part time|four days|school hours|reduced hours|"
        "fixed hours|leave early|time out|time off|off work|mornings only|leave at three|"
        "leave at five|leave on the dot|home by|home for|away from home|step back|"
        "stepped back",
        r"\b(%)\b[^?]{0,90}\b(?:little ones?|baby|babies|children|kids|motherhood|"
        r"fatherhood|family reasons|at home|to do with home|raise|raising|"
        r"bring(?:ing)? up|nappies|pushchairs?|mum duties|family thing|family stuff|"
        r"family duties|bedtime|domestic|someone to (?:look|care)|parents?|mouths|"
        r"the family|a family)\b",
        True,
    ),
    Cue(
        "home by|home in time|home for bedtime|home for dinner|home at six|home for the|"
        "back for bedtime|back for the|get home to|get home for|rush home|dash off|"
        "dash home|run home|dash for|needs you at home|need you at home|needed at home|"
        "depend on you at home|who needs you|anyone needing you|anyone who needs you|"
        "relies on you|rely on you at home|depends on you|depend on you|suffer at home|"
        "on your plate at home|things at home|load at home|on the home front|"
        "domestic front|home life|life at home|duties at home|hands full at home|"
        "pull at home|demands at home|set up at home|back up at home|backup at home|"
        "help indoors|home situation|another shift at home|second shift",
        r"\b(?:do|does|are|is|will|would|have|has|got|must|how|what|who|any|anything|"
        r"anyone)\b[^?]{0,80}(%)(?! (?:office|desk|working|broadband|set up))",
        True,
    ),
    Cue(
        "mum|mother|mother's|mums|mothers|mom|moms|dad|dads|parent",
        r"\b(?:hard|tough|difficult|tricky|a lot|impossible|heartbreaking|not easy|unfair|"
        r"cruel|rough) (?:for|on|being|as) (?:an? |any |the |working )?(?:young |new |"
        r"working |single |busy )?(%)|\b(?:as|for|being|"
        r"any) (?:an? )?(?:\w{1,8} )?(%)(?! tongue)(?:,| to| of| with| you| i|"
        r"\?)(?![^?]{0,60}\b(?:pupil|parents' evening|customer|user|patient)\b)",
        True,
    ),
    Cue(
        "honeymoon|married|newlyweds|newlywed|wedding",
        r"(%)[^?]{0,80}\b(?:next|patter|won't be far|family|bump|settle|step|follow|"
        r"little|babies|kids)\b",
        True,
    ),
    Cue(
        "on the pill|protection|being careful|late baby|happy accident|surprise baby|"
        "surprises in nine months|surprise in nine months|see you through to|"
        "stick around for|take time out for|time out to raise|drop everything for|"
        "drop everything if|at the drop of a hat",
        NEAR,
    ),
    Cue(
        "young family|young families|little one|little ones|two small children|"
        "small children|toddlers|a toddler|baby at home|newborn",
        r"\b(?:manage|cope|juggle|balance|fit|combine|handle|square|work out|with|how|"
        r"leave|leaving)\b[^?]{0,80}(%)(?! (?:who|programme|products|you (?:taught|"
        r"teach)))[^?]*\?",
        True,
    ),
    Cue(
        "maternity leave|pregnant|pregnancy|family planning|childbearing|breastfeeding|"
        "sick child|young children|small children|single parent|single mum|single mother|"
        "mums|bump|bumps",
        r"\b(?:are you|were you|you're|you are|have you|do you|did you|will you|would you|"
        r"might you|you've|your|you look|you seem|is it|was it|was that|is that|any|"
        r"planning|hope|trust|risk|afford|another|us|"
        r"me)\b (?:\w{1,12} ){0,5}(@)(?! (?:policy|cover contract|test kit|women|"
        r"customers|mothers|app|in (?:a|the|our)|figures|section|clinic|"
        r"toys))[^?]{0,80}(?:\?|$)|\b(?:lost|losing|three|two|last|another|"
        r"every)\b[^?]{0,70}(@)P",
        True,
    ),
    Cue(
        "dependants|dependents|children|kids|little ones|school age|under five|under school age",
        r"\b(?:number|names?|ages?|how many|any|list|state|"
        r"whether)\b[^?.]{0,30}(%)(?! (?:in (?:the|your) (?:class|ward|care|group)|"
        r"you (?:taught|teach)))[^?]{0,60}\b(?:please|you|under|age|school)\b",
        True,
    ),
    Cue(
        "childcare|child care|nursery|babysitting|after school care|wraparound",
        r"\bwhat (?:\w{1,8} )?(%)\b[^?]{0,20}\b(?:have you|do you|would you|arrangements|"
        r"is in place|plans)\b|\bhow (?:is|are) your (%)",
        True,
    ),
    Cue(
        "elderly|ageing|aging|frail|parent|parents|mother|father",
        r"\byou (?:don't |do |also )?(?:\w{1,6} )?(?:have|got) (?:an? |"
        r"any )?(?:\w{1,8} )?(%) (?:\w{1,8} )?to (?:look after|care for|think of|mind|"
        r"support)",
        True,
    ),
    Cue(
        "booster seat|car seat|child seat|baby seat|pram|buggy|pushchair|toys|crayons|"
        "baby wipes|high chair|child's drawing|drawing on your|lunch box|lunchbox|"
        "school photo|baby photo|photo on your|little shoes|toddler in the|"
        "voices in the background|crying in the background|baby crying",
        r"\b(?:saw|see|spotted|noticed|notice|couldn't help|hear|heard|is that|was that|"
        r"those)\b[^?]{0,40}(%)[^?]{0,120}",
        True,
    ),
    Cue(
        "growing family|family plans|young mum|young mother|young parents|little feet|"
        "tiny feet|feet on the scene|little people|little person|little bundle|"
        "little arrival|new arrival|happy arrival|small person|small people|"
        "next generation|heir|heirs|offspring|juniors|half pints|tots|wee ones|"
        "all at school|off at school|secondary school|big school|flown the nest|"
        "fled the nest|left home|old enough to look after|home alone|latchkey",
        r"\b(?:you|your|yours|they|they're|we|was|were|is|are|for a|until|now|"
        r"so)\b[^?]{0,60}(%)(?! (?:as a|teacher|maths|where you|you (?:taught|"
        r"attended)))[^?]{0,80}(?:\?|$)",
    ),
    Cue(
        "pick up time|pick up|drop off|school gates|school gate|collection time|bedtime|"
        "bath time|tea time|the witching hour|home time",
        r"\b(?:past|after|before|during|clash\w*|run\w*|beyond|around|"
        r"over)\b[^?]{0,20}(%)(?! (?:point|truck|zone|of (?:the|our)))[^?]{0,80}\b(?:you|"
        r"yours|relevant|problem|issue|manage|suit)\b",
        True,
    ),
    Cue(
        "temperature|ear infection|chickenpox|vomiting|tummy bug|sent home|fever|poorly|croup",
        r"\b(?:nursery|school|childminder|little one|somebody's got|someone's got|your|"
        r"child)\b[^?]{0,50}(%)[^?]*",
        True,
    ),
    Cue(
        "part time|never went back|gave up work|came along|stopped work|"
        "dropped her hours|cut her hours|career ended|lost interest",
        r"\b(?:my (?:wife|sister|daughter|husband|own wife)|women|most (?:women|mothers|"
        r"mums)|once our|when ours?|after the (?:first|second|"
        r"baby))\b[^?]{0,100}(%)[^?]*\bY",
        True,
    ),
    Cue(
        "nine months from now|nine months time|congratulating you|congratulate you|"
        "congratulations in order|only had water|keep me up|kept me up|up half the night|"
        "half the night|mine keep|mine are at|mine drive me|vanished for a year|"
        "gone for a year|out for a year|take you out of it|take you away from us|"
        "take you off the",
        r"(%)[^?]{0,140}(?:\bY[^?]*\?|\bsay ?\?)|\bY[^?]{0,80}(%)[^?]*\?",
        True,
    ),
    # Any of these, where somebody fishes.
    Cue(
        "family|families|a growing family|children|kids|child|baby|babies|toddler|"
        "toddlers|mum|mother|motherhood|parent|nursery|booster seat|school age|"
        "secondary school|primary school|bumps|bump|showing|maternity|pregnant|expecting|"
        "little ones|little one|grandchildren|childcare|home life|dependants|school run|"
        "school pick up|nappies|nest|sleepless|buggy|caring|carer|elderly|biological|"
        "the patter|broody|newlyweds|family minded|women of that age|women your age|"
        "early thirties|leave after leave|going off",
        r"^(?=[^?]{0,400}?Y)(?:[^?]{0,400}?F[^?]{0,160}?(@)|[^?]{0,400}?(@)[^?]{0,240}?F)",
    ),
    Cue(
        "minds the|looks after the baby|looks after the kids|has the kids|has the baby|"
        "who watches|minding the|snow day|inset day|bank holidays with|school's shut|"
        "school is shut|schools are shut|school's closed|school is closed|school closes|"
        "school closed|strike at the school",
        r"\bwho(?:'s| is|'ll be| will be| would)? (?:minds|minding|looks after|"
        r"looking after|has|got|watches|watching|mind|watch) (?:the|your) (baby|kids|"
        r"children|little ones?|kiddies|twins|boy|girl|toddler|bairns)\b(?! (?:cot|clinic|"
        r"ward))|\bwhat (?:do|would|will) you (?:\w{1,8} )?do\b[^?]{0,30}\b(snow day|"
        r"inset day|school(?:'s| is| was)? (?:shut|closed|closes)|schools? (?:shut|close|"
        r"are))\b",
        True,
    ),
    Cue(
        "bad luck with|on maternity|off on maternity|maternity on us|maternity leaver|"
        "going off on|have it all|juggling act|tick tock|clock ticking|clock's ticking|"
        "comes next|next step for you two|next for you two|just the two of you|"
        "filling the nursery|spare room",
        r"\b(?:bad luck|burnt|burned|stung|lost|trouble|"
        r"problems?)\b[^?]{0,60}\b(maternity|pregnan\w+|bab(?:y|ies)|"
        r"confinement)\b[^?]{0,70}(?:\?|$)|\b(have it all)\b[^?]{0,30}\b(?:as they say|"
        r"career|family|at once)\b|\b(tick tock|clock(?:'s| is) ticking|"
        r"biological)\b[^?]{0,40}\b(?:you|your|woman|women|mum)\b|\b(?:got|been|just|"
        r"newly) (married|engaged|wed)\b[^?]{0,40}\b(?:comes next|what's next|what next|"
        r"next step)\b",
        True,
    ),
    Cue(
        "to collect them|collect them|pick them up|drop them off|ring round|get them to|"
        "bath time|bathtime|bedtime stories|bedtime story|tuck them|packed lunches|"
        "pack lunches|school gate|school gates|parents' evening|sports day|nativity play|"
        "pta|the creche|after school club|breakfast club|holiday club|au pair|godparents|"
        "grandparents nearby|granny nearby|gran nearby|mum nearby|mother nearby|babysit",
        r"\bY[^?]{0,110}\b(bath ?time|bedtime stor(?:y|ies)|packed lunches|pack lunches|"
        r"school gates?|parents' evening|sports day|nativity play|after school club|"
        r"breakfast club|holiday club|au pair|babysit|(?:collect|drop|tuck) them(?: (?:up|"
        r"off|in))?)\b(?! (?:from the (?:warehouse|depot|supplier|airport)|"
        r"at the (?:depot|warehouse)))[^?]{0,60}\?|\b((?:grandparents|granny|gran|grandma|"
        r"mum|mother|in laws|family) (?:nearby|round the corner|close by|down the road|"
        r"on hand))\b[^?]{0,60}\?",
        True,
    ),
    Cue(
        "dad's getting on|mum's getting on|must be getting on|failing health|"
        "on their last legs|can't be left|cannot be left|need you|needs you|needing you|"
        "depends on you|depend on you|rely on you at home|relies on you at home|"
        "in a home|into a home|power of attorney|day centre|meals on wheels",
        r"\byour (?:mum|mother|dad|father|gran|nan|grandmother|grandfather|parents|folks|"
        r"brother|sister|aunt|old man)\b[^?]{0,60}\b(getting on|frail|can't be left|"
        r"need(?:s|ing)? you|depends? on you|in(?:to)? a home|last legs|day centre|"
        r"meals on wheels|still independent|still manag\w+)\b|\b(?:any(?:one|body)|"
        r"some(?:one|body)|who)\b[^?]{0,30}\b((?:depend\w*|rel(?:y|ies)|"
        r"lean\w*) on you at home|need\w* you at home)\b",
        True,
    ),
)
