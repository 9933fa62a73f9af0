"""How English talk comes to sex."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, NEAR, OWN, SHORT, WHAT

CUES = (
    Cue(
        "male|female|a man|a woman|a girl|a boy|a lady|a bloke|a he|a she|a male|"
        "a female|a young lady|a young woman|the only woman|the only man|the only girl|"
        "the only female|the only male|the only lady|the only bloke|the only guy|"
        "only woman|only female|only man|only male|only girl|a young man|feminine|"
        "masculine|a tomboy|a feminist|a girly girl|ladylike|a pretty girl|"
        "a pretty young thing|a strong woman|surrounded by men|surrounded by women|"
        "outnumbered by men|menstruating|menopausal|hormonal|on your period|"
        "moody at that time",
        BE,
        True,
    ),
    Cue(
        "sex|gender|feminine side|masculine side|feminine touch|time of the month|"
        "menstrual cycle|hormones|legal sex|menopause|monthly cycle",
        OWN,
        True,
    ),
    Cue(
        "period pain|bad periods|painful periods|pms|hot flushes|hot flashes|"
        "a feminine touch|a problem with a woman|a problem with women|"
        "a problem with a female|a problem taking orders from",
        HAVE,
        True,
    ),
    Cue(
        "menstruate|flirt with|wear skirts|use your charms|use your feminine|"
        "bat your eyelashes|get emotional at",
        DO,
        True,
    ),
    Cue("sex|gender", WHAT, True),
    Cue("male or female|male|female|man or woman|mr or mrs|gender|sex", SHORT, True),
    Cue(
        "a woman's touch|woman's touch|feminine touch|woman's job|women's job|man's job|"
        "men's job|man's world|man's game|man's work|woman's work|women's work|"
        "boys' club|boys club|old boys' club|male dominated|maledominated|"
        "female dominated|femaledominated|allmale|allfemale|men's world|macho|laddish|"
        "one of the lads|one of the boys|one of the guys|only woman|only female|"
        "only girl|only lady|only bloke|fairer sex|gentle sex|weaker sex|opposite sex|"
        "pretty face|pretty girl|time of the month|female boss|woman boss|lady boss|"
        "women bosses|female bosses|woman manager|female supervisor|male boss|"
        "male or female|man or woman|man or a woman|woman or a man|the lads|the blokes|"
        "little lady|wear the trousers|wear the pants|girly|ladylike|emotional women|"
        "women drivers|testosterone|mansplain|male only|maleonly|female only|femaleonly|"
        "menonly|womenonly|male candidates|female candidates|male candidate|"
        "female candidate|male applicants|female applicants|women in this role|"
        "men in this role|locker room|lockerroom|blokey|strapping lad|strong lad|"
        "strong lads|strong man|weaker vessel|boys' network|old boys' network|"
        "ladies don't|a lady in the office",
        NEAR,
    ),
    # Hints.
    Cue(
        "woman|man|girl|lady|bloke|fella|fellow|chap|guy|lad|lass|female|male|gal|"
        "gentleman|boy|young lady|young man",
        r"\b(?:as|for|being) an? (?:\w{1,10} ){0,2}(%)(?! (?:\w+ (?:addict|fan|engineer|"
        r"developer|citizen|member|lover|runner|nurse|teacher|parent)\b|who|with|whose|"
        r"from|of my|of his|of her|in (?:her|his)|and (?:a|an|his|"
        r"her))\b)(?![^?]{0,60}\b(?:customer|size|range|collection|wardrobe|garment|"
        r"shoe)\b)|\b(?:looking for|hoping for|after|wanted|want|need|prefer|expecting|"
        r"imagined?|pictured|had in mind|used to|rather have|would rather|ask for|"
        r"asks for|asking for|request|dealing with|deal with|shake hands with|respond to|"
        r"listen to|report to|orders from|instructions from|answer to|work for|led by|"
        r"managed by|work under|taken on|take on|hire|hiring|employ|put|send|sending|"
        r"promote|trust|respect) (?:really |only |actually |to (?:hire|see|have|"
        r"appoint) )?(?:an?|another|one) (?:\w{1,10} ){0,2}(%)(?! who\b)|\b(?:job|work|"
        r"role|line|place|trade|career|profession|world|business|environment|choice|"
        r"position) (?:\w{1,6} )?for an? (?:\w{1,8} )?(%)|\bnot (?:the|"
        r"a) \w{1,10} for an? (%)",
        True,
    ),
    Cue(
        "woman|man|girl|lady|bloke|fella|fellow|chap|guy|lad|lass|female|male|gentleman|"
        "women|men|girls|ladies",
        r"\b(?:can|could|would|should|will|do you think|would you say|how can|how could|"
        r"how would) (?:that )?(?:an? |any |one |we let |we send |i send |"
        r"i let )?(?:\w{1,8} )?(%) (?:really |ever |truly |honestly |"
        r"like you )?(?:\w{1,6} )?(?:handle|cope|manage|do|run|lead|be|command|keep|hack|"
        r"stand|last|survive|drive|lift|work|care|teach|look after|earn|get|control|sell|"
        r"understand)\b(?![^?]{0,60}\b(?:customer|patient|court)\b)",
        True,
    ),
    Cue(
        "woman|women|lady|ladies|girl|girls|man|men|bloke|blokes|chap|chaps|lads|female|"
        "females|male|males|fella|fellas|gentleman|gentlemen|boys",
        r"\b(?:never|not|first|only|no|hardly any|few|always|just|all|nothing but|mostly|"
        r"entirely|been|full of|surrounded by|roomful of|bunch of|crew of|gang of|team of|"
        r"band of|dominated by|run by) (?:\w{1,9} ){0,4}?(?:an? |any |the |of |other |"
        r"single )?(%)\b(?! (?:who (?:came|was)|with a|patients?|customers?|"
        r"users?))[^?]{0,120}\bY[^?]*\?|\b(?:do|would|will|are|is|could|can) (?:you|"
        r"that)\b[^?]{0,60}\b(?:surrounded by|outnumbered by|the only|among|amongst|"
        r"full of|nothing but|all those|twenty|thirty|forty|a dozen) (?:\w{1,8} ){0,2}(%)",
        True,
    ),
    Cue(
        "women|ladies|girls|females|men|blokes|lads|fellas|chaps|boys|fairer|"
        "the fairer sex|males|gents|gentlemen|mothers",
        r"(%) (?:\w{1,10} ){0,3}?(?:tend|usually|often|generally|are (?:usually|often|not|"
        r"more|less|too|always|just|better|naturally)|don't|can't|get|take|like|prefer|"
        r"never|always|cry|find|struggle|seldom|rarely|here|on site|on the|"
        r"in my experience|eat|lose|leave|bring|lack|talk|make|gossip|compete|bitch|fall|"
        r"last|chat)\b[^?]{0,160}Y[^?]*\?|\b(?:prefer|rather have|only|want|like|used to|"
        r"trust|expect|ask for) (?:to \w{1,10} )?(?:with |from |"
        r"by )?(?:the )?(%)\b(?![^?]{0,40}\b(?:customers|users|size)\b)[^?]{0,140}Y",
    ),
    Cue(
        "toilet|toilets|loo|loos|bathroom|changing room|changing rooms|shower|showers|"
        "dormitory|bunk room|washroom|bunk|cabin|ladies|gents|facilities|portaloo|tent",
        r"\b(?:one|only|no|single|shared?|just|communal|separate|"
        r"mixed)\b(?: [\w']{1,9}){0,4}? (%)[^?]{0,140}Y[^?]*\?|\b(?:share|"
        r"sharing) (?:an? |the )?(%) with\b",
        True,
    ),
    Cue(
        "banter|the lads|lads'|the boys|the blokes|the chaps|the fellas|boys'|coarse|"
        "crude|wolf whistle|wolf whistles|whistles|rough bunch|salty|ripe|"
        "colourful language|blue language|swearing|locker room|locker room talk|"
        "rude jokes|dirty jokes|off colour|page three|calendar on the wall|"
        "calendars on the wall|stag|testosterone|rugby songs",
        r"(%)[^?]{0,140}\b(?:put up|handle|cope|offend\w*|mind|bother\w*|take it|"
        r"thick skin\w*|sensitive|feel|comfortable|okay|shock\w*|give as good|eat you|"
        r"survive|stand|all right|alright|problem|blush\w*|hold your own|join in|laugh|"
        r"fit in|out of place|upset|deal)\b|\b(?:put up|handle|cope|offended?|mind|take|"
        r"thick skin\w*|survive|stand|eat you alive)\b[^?]{0,60}(%)",
        True,
    ),
    Cue(
        "sweetheart|darling|honey|missy|my dear|young lady|young man|petal|my girl|love|"
        "dear|princess|sonny|my lad|lass|lassie|laddie",
        r", (%)(?:[.,?!]|$)",
        True,
    ),
    Cue(
        "slip of a girl|little thing|pretty thing|delicate thing|girl like you|"
        "lady like you|woman like you|man like you|lad like you|guy like you|"
        "fella like you|bloke like you|chap like you|fellow like you|girls like you|"
        "gentleman like you|strapping fellow|strapping lad|big strong lad|"
        "softer sort of person",
        r"@",
        True,
    ),
    Cue(
        "cry|cries|burst into tears|in tears|weepy|catty|bitchy|hysterical|moody|"
        "hormonal|tearful|too emotional|get emotional|emotional|bossy|nurturing|maternal|"
        "motherly|fatherly|gentle enough|soft touch|tough enough|man enough|macho|manly|"
        "blush|gossip|hysterics|flirt|flirting|charm offensive|bat your eyelids|flutter",
        r"\b(?:do|would|will|are|can|is|aren't|won't|wouldn't) (?:you|"
        r"that) (?:\w{1,10} ){0,5}(%)(?![^?]{0,40}\b(?:patient|customer|baby|child)\b)|"
        r"\b(?:women|ladies|girls|men|blokes)\b[^?]{0,60}(%)",
        True,
    ),
    Cue(
        "cry|cries|burst into tears|in tears|weepy|catty|bitchy|hysterical|moody|"
        "hormonal|tearful|too emotional|get emotional|emotional|bossy|nurturing|maternal|"
        "motherly|fatherly|gentle enough|soft touch|tough enough|man enough|macho|manly|"
        "blush|gossip|hysterics|flirt|flirting|charm offensive|bat your eyelids|flutter",
        r"\b(?:certain|that) times? of (?:the )?(month)\b",
        True,
    ),
    Cue(
        "times of the month|time of the month|certain times|certain time|that week|"
        "mood swings|monthlies|women's troubles|women's problems|women's things|"
        "ladies' days|ladies' problems|female problems|the curse|hot flushes|the change|"
        "her period|a period",
        r"(%)P|(%)R|(%)[^?]{0,80}Y",
    ),
    Cue(
        "wears heels|in heels|high heels|stilettos|in a skirt|wears a skirt|wears skirts|"
        "in a dress|wears lipstick|in lipstick|deeper voice|deep voice|higher voice|"
        "a peter or a john|gentler voice|softer voice|a ponytail|in trousers|"
        "broad shoulders|broader shoulders|muscle|muscles|biceps|shave in the morning|"
        "wears a tie|with a beard|a suit and tie",
        r"\b(?:somebody|someone|anyone|for a person|than you|who|expecting|used to|want|"
        r"prefer|with)\b[^?]{0,50}(%)[^?]{0,140}(?:\bY|\?)|(%)[^?]{0,100}\b(?:like you|"
        r"you'd|you have|yourself)\b",
        True,
    ),
    Cue(
        "short for|is that a girl's|is that a boy's|girl's name|boy's name|man's name|"
        "woman's name|sir or madam|mr or ms|mr or mrs|he or she|him or her|"
        "a boy or a girl|lady or a gentleman|gentleman or a lady|which bathroom|"
        "which toilet|which changing room",
        r"\b(?:is|that|name|what's|alex|sam|chris|jo|pat|robin|ms|mr|are you|you're|write|"
        r"say|call you|address|put|should|which|use|do you)\b[^?]{0,40}(%)(?! (?:time|"
        r"deadlines?|notice|staff|cash))",
    ),
    Cue(
        "expecting|expected|imagined|imagining|pictured|thought you were|thought you'd be",
        r"\b(?:was|were|i'd|we'd|had|i|we) (%)[^?]{0,40}\b(?:opposite|other kind|"
        r"different gender|deeper|man|woman|chap|fellow|lady|bloke|girl|guy|boy|"
        r"someone taller and|mr|he|she)\b",
        True,
    ),
    Cue(
        "steam room|gentlemen's club|gentleman's club|golf club|old boys|men's club|"
        "stag weekend|smoking room|rugby club|rugby trips|strip club|hostess|hostesses|"
        "ktv|karaoke with clients|boys' weekend|lads' weekend|poker night|cigars|cigar|"
        "whisky and cigars|the nineteenth hole|barbershop|fishing trips|boys' night|"
        "ladies' night|spa day|girls' night|girly chat",
        r"(%)[^?]{0,140}Y[^?]*\?",
    ),
    Cue(
        "wife|husband|missus|girlfriend|wives|other half",
        r"\b(?:my|his|the boss's|the wives|their|the partners'|chairman's|owner's|"
        r"our (?:\w{1,9} )?)\s?(%)[^?]{0,50}\b(?:let me|let him|happy|jealous|mind|allow|"
        r"approve|funny|suspicious|like it|talk|wonder|object|worr\w{1,4})\b[^?]{0,100}Y",
        True,
    ),
    Cue(
        "a peter or a john|a dave|a john|old boys on the board|old boys|boys' club|"
        "men's world|man's world|all male board|all male|male preserve|male bastion|"
        "sea of suits|grey suits|macho|alpha males|alpha male|petticoat|glass ceiling|"
        "female touch|womanly|woman's intuition|female intuition|prettier|pretty one|"
        "for the fairer|rosie|tea lady|make the tea|pour the tea|"
        "take the minutes and pour|one of the chaps|one of the girls|one of the ladies|"
        "hen house|henhouse|coven|knitting|nappies changed by|chap changing|a chap in|"
        "a bloke in|male nurse|male midwife|lady driver|lady mechanic|lady boss|"
        "lady engineer|woman driver|woman engineer|girl engineer",
        r"(%)[^?]{0,140}Y|Y[^?]{0,100}(%)",
        True,
    ),
    Cue(
        "chap|bloke|fella|gentleman|lady|girl|woman|man|male|female",
        r"\b(?:parents|customers|clients|guests|patients|buyers|farmers|drivers|men|lads|"
        r"crew|partners|board|families|mothers|engineers|farmhands|children|contacts|"
        r"suppliers)\b[^?]{0,70}\b(?:prefer|funny|uneasy|nervous|suspicious|used to|like|"
        r"expect|ask|trust|comfortable|object|listen|take|react|respond|warm|stare|wonder|"
        r"laugh|never|whistle)\b[^?]{0,40}\b(?:an?|another|"
        r"one) (?:\w{1,8} )?(%)\b[^?]{0,140}Y",
        True,
    ),
    Cue(
        "nursing|nursery|midwifery|midwife|childcare|kindergarten|secretary|secretarial|"
        "beautician|engineering|mechanics|welding|lorry driving|truck driving|"
        "bus driving|plumbing|building site|scaffolding|mining|farming|coding|"
        "security guard|security work",
        r"(%)[^?]{0,40}\b(?:odd|unusual|strange|funny|weird|rare|brave|surprising|"
        r"peculiar|of all things)\b[^?]{0,40}(?:\bfor an? N\b|how come|what drew you|\?)",
        True,
    ),
    Cue(
        "nursing|nursery|midwifery|midwife|childcare|kindergarten|secretary|secretarial|"
        "beautician|engineering|mechanics|welding|lorry driving|truck driving|"
        "bus driving|plumbing|building site|scaffolding|mining|farming|coding|"
        "security guard|security work",
        r"\b(?:odd|unusual|strange|funny|weird|rare|brave|surprising|curious|interesting|"
        r"peculiar)\b[^?]{0,30}\b(?:for|in) (?:an? )?(?:\w{1,8} )?(N)\b",
        True,
    ),
    Cue(
        "the girls|the men|the women|men only|women only|all male|all female|male only|"
        "female only|feminine|big strong|young ladies|the ladies",
        r"\b(?:you|you'd|you'll|would you|could you|can you|we|we've|we're|role|job|post|"
        r"shift|floor|crew|team|site|environment|it's|"
        r"this is)\b[^?]{0,60}(%)(?! (?:toilets?|under|team|teams|squad|side|race|event|"
        r"game|section|line|range|ward))[^?]{0,90}\b(?:you|yourself|fit|feel|mind|"
        r"comfortable|handle|cope|okay|like that|problem|only)\b[^?]{0,50}(?:\?|$)",
    ),
    Cue(
        "female|woman|man|bloke|girl|lady|male|chap|lad",
        r"\b(?:convince|persuade|show|tell|prove to|reassure) (?:me|us|"
        r"them)\b[^?]{0,24}\b(?:an?|any) (%)|\bwhy would an? (?:\w{1,8} )?(%)\b|"
        r"\bmale or (%)|\bwhich (?:is it|are you)[^?]{0,20}\b(%)",
        True,
    ),
    Cue(
        "the lads|lads|banter|blush|fruity|salty|crude|coarse|rough language|"
        "strong language|industrial language|choice language|blue jokes|dirty jokes|"
        "shop floor|changing room",
        r"\b(?:lads|language|banter|jokes|shop floor|humour)\b[^?]{0,60}\b(?:rough|fruity|"
        r"ripe|blue|crude|coarse|colourful|salty|strong|choice|industrial|raw|"
        r"earthy)\b[^?]{0,120}\b(?:you|blush|delicate|ears|tears)\b",
        True,
    ),
    Cue(
        "expecting|expected|imagined|assumed|pictured",
        r"\b(?:i|we) (?:was |were |had |must say |rather |"
        r"half )?(?:\w{1,8} )?(?:expecting|expected|imagined|assumed|"
        r"pictured)\b[^?]{0,40}\b(?:mr|mrs|ms|miss|somebody quite different|"
        r"someone quite different|somebody different|different person|a he|a she)\b",
        True,
    ),
    Cue(
        "in tears|running off in tears|blush|your pretty|pretty head|break a nail|"
        "chip a nail|nails|your handbag|heels on site|hair dryer|hair straighteners|"
        "make up bag|shaving foam|aftershave|beer belly|tough guy|tough cookie|iron lady|"
        "queen bee|alpha|one of the boys|one of the lads|girl power|boys will be|man up|"
        "grow a pair|balls for|have the balls|pair of trousers|the fairer|softer side|"
        "soft skills come|feminine side|maternal instinct|motherly way|mother hen|"
        "den mother|work wife|work mum|brotherhood|sisterhood",
        r"\bY[^?]{0,100}(%)(?! (?:testing|version|release|male))|(%)(?! (?:testing|"
        r"version|release|male))[^?]{0,120}Y",
    ),
    # Any of these, where somebody fishes.
    Cue(
        "woman|women|girl|girls|lady|ladies|bloke|blokes|lad|lads|chap|chaps|feminine|"
        "masculine|motherly|maternal|manly|emotional|softer|gentle touch|tears|crying|"
        "hormones|hormonal|strapping|delicate|heels|skirt|toilet|toilets|changing room|"
        "changing rooms|banter|old boys|macho|muscle|the boys|pretty|ladylike|gender|"
        "the fairer sex|lift heavy|bossy|nurturing",
        r"^(?=[^?]{0,400}?Y)(?:[^?]{0,400}?F[^?]{0,160}?(@)|[^?]{0,400}?(@)[^?]{0,240}?F)",
    ),
    Cue(
        "strong enough for|tough enough for|up to a man's|woman is|women are|man is|"
        "men are|a woman can|a woman could|a man can|a woman would|a woman to",
        r"\bdo you (?:\w{1,10} )?(?:think|reckon|believe|feel|suppose) (?:that )?(?:an? |"
        r"any )?(?:\w{1,8} )?(woman|man|women|men|girl|girls|lady|ladies|female|bloke|"
        r"blokes) (?:is|are|can|could|would|will|has|have|should|ought|really|"
        r"cut out)\b(?! (?:who|in the (?:photo|film|novel)))",
        True,
    ),
    Cue(
        "feminist|feminists|women's lib|women's libber|bra burner|little voice|"
        "soft voice|high voice|squeaky voice|gentle voice|your skirt|only skirt|"
        "a skirt in|ladies on reception|girls on reception|ladies on the|girls on the|"
        "make the tea|making the tea|make the coffee|making the coffee|pour the coffee|"
        "take the minutes|the only petticoat|a bit of skirt|bit of glamour",
        r"\b(?:you|you're|are you|yourself)\b[^?]{0,40}\b(feminists?|women's lib\w*|"
        r"bra burn\w*)\b[^?]{0,40}\?|\b(?:that|your|such an?|an?) (?:\w{1,8} )?((?:little|"
        r"soft|high|squeaky|gentle|sweet|girlish|dainty) voice)\b[^?]{0,60}(?:\?|$)|"
        r"\b(only (?:skirt|petticoat)|bit of skirt|skirt in the)\b|\b(?:usually|always|"
        r"normally|generally|tend to|traditionally)\b[^?]{0,30}\b((?:ladies|girls|women|"
        r"men|lads|blokes|boys|females|males|chaps) (?:on|in|at|doing|"
        r"for) (?:the )?(?:\w{1,12}))\b[^?]{0,60}\b(?:why|would|how|what|are|"
        r"do) (?:would |do |are |will )?you\b|\bwould you (?:\w{1,8} )?(?:mind )?(mak(?:e|"
        r"ing) the (?:tea|coffee)|pour(?:ing)? the coffee)\b[^?]{0,60}\b(?:beneath|mind|"
        r"problem|offended|happy|or)\b",
        True,
    ),
)
