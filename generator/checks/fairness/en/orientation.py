"""How English talk comes to orientation and gender identity."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT
from generator.checks.fairness.en.idioms import (
    ASKED,
    END,
    FISHED,
    OTHERS,
    PERSONAL,
    TURNED,
    VIEW,
    YOU,
)

CUES = (
    Cue(
        "gay|lesbian|a lesbian|bisexual|queer|trans|transgender|transsexual|trans gender|"
        "a trans|homosexual|heterosexual|a homosexual|asexual|pansexual|non binary|"
        "nonbinary|cisgender|cis|lgbt|lgbtq|lgbt+|lgbtqia|part of the lgbt|"
        "a member of the lgbt|out at work|out of the closet|in the closet|closeted|"
        "attracted to|into men|into women|into girls|into guys|into boys|"
        "interested in men|interested in women|transitioning|gender fluid|genderfluid|"
        "intersex|straight or gay|gay or straight|a confirmed bachelor|in a same sex|"
        "in a samesex|in a gay|camp|effeminate|butch|the marrying kind|one of them|"
        "born male|born female|born a man|born a woman|born a boy|born a girl|"
        "always a man|always a woman|always been a man|always been a woman|a real man|"
        "a real woman|biologically|sexually active|a cross dresser|a crossdresser|"
        "a drag queen|out to your|pre op|preop|post op|postop|on hormones|"
        "taking hormones|swinging both ways",
        BE,
        True,
    ),
    Cue(
        "sexual orientation|sexuality|sexual preference|sexual preferences|"
        "sexual identity|gender identity|gender expression|gender at birth|sex at birth|"
        "birth sex|birth gender|biological sex|biological gender|assigned sex|"
        "assigned gender|dead name|deadname|birth name|sex life|private lifestyle|"
        "lifestyle|sexual|transition|gender transition|gender history|"
        "gender reassignment|previous name|former name|old name|real gender|"
        "same sex partner|samesex partner|coming out|trans identity|sexual history|"
        "gender situation|private life|genitals",
        OWN,
        True,
    ),
    Cue(
        "same sex partner|samesex partner|gay friends|a gay lifestyle|sex change|"
        "a sex change|gender reassignment|reassignment surgery|gender surgery|"
        "the operation|the surgery|bottom surgery|top surgery|had the operation|"
        "had the op|had the surgery|transitioned|come out|came out|always been a man|"
        "always been a woman|always been male|always been female|always identified|"
        "relationships with men|relationships with women|a girlfriend or a boyfriend|"
        "a boyfriend or a girlfriend|a boyfriend or girlfriend|a husband or a wife|"
        "a husband or wife|a wife or a husband|a different name before|any gay",
        HAVE,
        True,
    ),
    Cue(
        "date men|date women|date guys|date girls|date boys|date people of|"
        "sleep with men|sleep with women|like men|like men or women|like girls or boys|"
        "like boys or girls|like girls|like boys|fancy men|fancy women|fancy girls|"
        "fancy boys|prefer men|prefer boys|go for men|go for women|swing both ways|"
        "bat for|come out as|come out at|coming out|come out to|identify as gay|"
        "identify as lgbt|identify as queer|identify as trans|identify as male|"
        "identify as female|identify as a man|identify as a woman|identify as straight|"
        "identify as non binary|identify as nonbinary|identify as heterosexual|"
        "identify with the gender|identify with your birth|transition|transitioning|"
        "transitioned|used to be a man|used to be a woman|used to be male|be a man|"
        "be a woman before|cross dress|crossdress|wear dresses|play for the other team|"
        "live as a woman|live as a man|have the operation|have surgery down|"
        "take hormones|march in pride|go to pride|go to gay|attend pride|"
        "fancy the opposite",
        DO,
        True,
    ),
    Cue(
        "sexual orientation|gender identity|sexuality|gender were|sex were|toilet|"
        "bathroom|restroom|loo|changing room|locker room|washroom|pronouns were you born",
        WHAT,
        True,
    ),
    Cue(
        "gay|sexual orientation|gay or straight|straight or gay|lesbian|trans|bisexual|"
        "sexuality|boyfriend or girlfriend|girlfriend or boyfriend",
        SHORT,
        True,
    ),
    Cue(
        "sexual orientation|sexual preference|gender identity|transgender|transsexual|"
        "gay|lesbian|lesbians|bisexual|queer|homosexual|homosexuals|same sex|samesex|"
        "alternative lifestyle|alternative lifestyles|alternative relationship|"
        "alternative relationships|that lifestyle|your lifestyle|that way inclined|"
        "that way|other way inclined|bats for|bat for|other team|swing both ways|"
        "swings both ways|confirmed bachelor|the marrying kind|in the closet|"
        "out of the closet|rainbow badge|rainbow flag|rainbow lanyard|rainbow pin|"
        "rainbow sticker|at pride|pride march|pride parade|pride badge|pride flag|"
        "pride event|pride pin|lgbt|lgbtq|effeminate|butch|assigned at birth|at birth|"
        "sex change|the operation|gender reassignment|he or a she|he or she|a he or|"
        "him or a her|boyfriend or a girlfriend|girlfriend or a boyfriend|"
        "boyfriend or girlfriend|girlfriend or boyfriend|wife or a husband|"
        "husband or a wife|born a man|born a woman|born male|born female|used to be a|"
        "which toilet|which bathroom|which restroom|traditional family|family values|"
        "non binary|nonbinary|drag queen|in drag|roommate|special friend|"
        "friend of dorothy",
        PERSONAL,
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "straight|bi|gay|queer|lesbian|trans|asexual",
        r"\b(?:are|is) you (?:\w{1,12},? ){0,2}(@)(?: or|,| \?|\?)(?! (?:out of|from|forward|away))",
        True,
    ),
    Cue(
        "partner|other half|significant other|better half|someone special|"
        "somebody special|special someone|special friend|flatmate|flatmates|housemate|"
        "housemates|roommate|room mate|roommates|lodger|companion|travelling companion|"
        "friend|plus one|crush|husband|wife|boyfriend|girlfriend",
        r"(@).{0,60}\b(?:(?:a |an? )?(?:he|him|mr|man|boy|boyfriend|husband|bloke|"
        r"gentleman|guy|lad|male) or (?:a |an? )?(?:she|her|mrs|ms|miss|woman|girl|"
        r"girlfriend|wife|lady|gal|lass|female)|(?:a |an? )?(?:she|her|mrs|woman|girl|"
        r"girlfriend|wife|lady|gal|lass|female) or (?:a |an? )?(?:he|him|mr|man|boy|"
        r"boyfriend|husband|bloke|guy|lad|male))\b|\byour (?:\w{1,12} ){0,2}(flatmate|"
        r"flatmates|housemate|housemates|roommate|room mate|roommates|lodger|companion|"
        r"travelling companion|special friend|best friend)\b.{0,100}(?:\b(?:just|only|"
        r"more than|close|very|really|all these years|together|share|moved?|simply|"
        r"a bit more|anything more|what (?:is|was) (?:he|she)|long time|years|same (?:bed|"
        r"room))\b)|\b(?:what(?:'s| is| was) (?:his|her|their|the) (?:first )?name|"
        r"male or female|man or (?:a )?woman|which (?:sex|gender)|he or she|"
        r"same sex)\b.{0,60}(@)|\b(?:your|the|this|that) (@).{0,40}\b(?:what(?:'s|"
        r" is) (?:his|her|their) (?:first )?name|male or female|which (?:sex|gender)|"
        r"bearded|a fellow|a lady|of the (?:same|opposite) sex)\b|\b(?:just|"
        r"only) (friends|flatmates|housemates|roommates|good friends)\b.{0,20}\?",
        True,
    ),
    Cue(
        "he or she|he or a she|she or a he|she or he|him or her|her or him|him or a her|"
        "girlfriend or boyfriend|boyfriend or girlfriend|girlfriend or a boyfriend|"
        "boyfriend or a girlfriend|girl or a boy|a lady or a gentleman|man or a woman|"
        "woman or a man|men or women|women or men|girls or boys|boys or girls|"
        "gents or ladies|ladies or gents|gents or the ladies|ladies or the gents|"
        "guys or girls|girls or guys|lads or lasses|husband or wife|wife or husband|"
        "mr right or|mrs right or|adam and steve|adam or eve",
        rf"(?:{YOU}|\b(?:is|was|be) (?:that|it|this) (?:an? )?|"
        rf"\bpartner\b).{{0,80}}(@)(?!.{{0,40}}\b(?:customers?|patients?|products?|"
        rf"department|wear|clothing|shoes|section of the|audience|readers)\b)",
        True,
    ),
    Cue(
        "a girlfriend|a boyfriend|the girlfriend|the boyfriend",
        r"(@).{0,40}\b(?:or|rather than) (?:perhaps |maybe |is it |would it be )?(?:an? |"
        r"the )?(?:boyfriend|girlfriend|fella|lady|lass|lad|bloke|chap|man|woman|"
        r"somebody)\b",
        True,
    ),
    Cue(
        "girls|lads|lasses|women|ladies|men|blokes|the boys|fellas|chaps|guys|"
        "pretty girls|secretaries|nurses|waitresses|barmaids|single girls|single ladies|"
        "opposite sex|fair sex|fairer sex|stag do|hen do|strip club|hooters|ladies' man|"
        "ladies man|skirt|bird|birds|totty|men folk",
        r"(@).{0,100}\b(?:cup of tea|your type|your thing|your scene|your bag|your taste|"
        r"your style|your poison|do(?:es)? (?:it|anything|nothing) for you|tempt you|"
        r"interest you|of (?:any |no )?interest|turn your head|catch your eye|"
        r"caught your eye|distract you|appeal to you|off limits|not for you|your eye|"
        r"up your street|up your alley|waste of (?:time|breath)|wasted on you|"
        r"safe (?:with|from) you|that way|the other way|either way|both ways|your cup|"
        r"your flavou?r|bark\w{0,3} up the wrong tree|your preference|your speed)\b|"
        r"\b(?:eye for|into|interested in|time for|fond of|like|likes|prefer|fancy|"
        r"fancied|chase|chased|run after|partial to|go for|attracted to|look at|looks at|"
        r"look twice at|never been one for|one for|keen on|drawn to|ogle|bring) (?:the |"
        r"all |any |pretty |other )?(@)(?:,? (?:then|or|yourself|at all|more|as well|too|"
        r"much|in that way))?(?: \?|\?)",
        True,
    ),
    Cue(
        "lucky lady|lucky girl|lucky man|lucky fella|lucky woman|lucky guy|lucky chap|"
        "mrs right|mr right|nice girl|nice young man|the right girl|the right woman|"
        "the right man|the right fella|settled with a nice|handsome chap like you|"
        "handsome lad|good looking lad|pretty girl like you|confirmed bachelor|"
        "bachelor boy|not the marrying|marrying kind|marrying type|settling kind|"
        "never brought a girl|never brought a girlfriend|never seen with a|"
        "never mentioned a girlfriend|never mentioned a wife|never mentioned a boyfriend|"
        "never see you with|no girlfriend|no wife|no women in your",
        rf"(@).{{0,80}}(?:\?|\b(?:or|not your|isn't|hm|hmm)\b)|(?:{YOU}).{{0,60}}(@)",
        True,
    ),
    Cue(
        "bat for|bats for|batting for|play for the|plays for the|playing for the|"
        "other team|other bus|same bus|that way inclined|inclined that way|"
        "of that persuasion|that persuasion|of the persuasion|other persuasion|both ways|"
        "which way you swing|kick with the|light in the loafers|light on your feet|"
        "limp wrist|friend of dorothy|friends of dorothy|musical theatre type|"
        "one of the family if|gaydar|in the closet|out of the closet|out and proud|"
        "came out|coming out|out at work|out to your|out to them|as an ally|ally or|"
        "more personal than that|is it personal|is that personal|personal connection|"
        "lavender|one of the alphabet|alphabet people|alphabet soup|"
        "letters of the rainbow|those letters|under the rainbow|the rainbow|rainbow|"
        "pink pound|pink triangle|pride|pink dot|mardi gras|drag night|drag brunch|"
        "drag show|drag race|drag act|drag queen|gay bar|gay bars|gay club|gay scene|"
        "grindr|sydney gay|heaven on a saturday|lgbt network|lgbtq network|lgbt group|"
        "lgbt society|lgbt choir|gay men's chorus|gay choir",
        rf"(?:{ASKED}|\byour (?!(?:users?|customers?|team|patients?|portfolio|thesis|book|"
        rf"film|hotel|bar|pupils?)\b)|\byou (?:bat|swing|volunteer|sang|sing|wear|wore|"
        rf"march)\w{{0,4}}\b)(?:(?!\bhow\b|\bplan\b|\bearned\b|\bhandle\b|\bshell\b|"
        rf"\btalk\b|\bmanage\b|\bcampaign for\b|"
        rf"\bsticker\b).){{0,70}}?(?<!take )(?<!takes )(?<!taking )(?<!took )(?<!great )(?<!with )(@)(?! (?:table|"
        rf"api|campaign|collection|edition|menu|range|product|parser|hub|door|engine|"
        rf"of (?:the )?(?:release|bugs?|page|market)|as (?:a )?\w+|with (?:a |the |your |"
        rf"that|an )|on top|the (?:negotiat|street|road|net)\w*|in what you|"
        rf"in your (?:work|code|job|craft)|to market|first|from (?:the|a|that|this)|ahead|"
        rf"on time|of (?:the )?(?:project|sprint|test|crisis|year)|communicat\w*|"
        rf"about (?:the|a|your)|against|of it (?:well|stronger)|you(?:'re|"
        rf" are) most)\b)(?!.{{0,70}}\b(?:lesbian fiction|helpline|colleagues?|pupils?|"
        rf"students?|patients?|customers?|guests?|users?|teenagers?|sales|floor plan|"
        rf"door staff|counter)\b)|\b(?:rainbow|pride|pink dot|mardi gras|drag|gay|"
        rf"lgbtq?)\b.{{0,100}}(?:\b(?:is|was|as|would|does) (?:that|it|"
        rf"this)\b.{{0,25}}\b(?:personal|mean|you\b|yours|what i think)|\bas an (ally)\b|"
        rf"\bare you\b.{{0,20}}\?)",
        True,
    ),
    Cue(
        "pronouns|they and them|they them|they/them|he and him|she and her|she/her|"
        "he/him|she/they|he/they|xe|mx|honorific|mr or miss|mr or mrs|mr or ms|"
        "miss or mister|sir or madam|madam or sir|sir or miss",
        r"\b(?:what's with|what is with|why (?:the|have|do|are|is|did|all)|explain|"
        r"what's the (?:story|idea|point|deal)|the story (?:with|behind)|"
        r"what are we to make|how come|is that (?:because|something|a)|"
        r"what's (?:all )?(?:that|this)|what does (?:that|it) say|which do you|"
        r"what am i to|what do i call|should i (?:call|say)|am i to call|do i (?:call|"
        r"say)|is it|or is it|would it be)\b.{0,60}(@)|"
        r"\byour (?:\w{1,12} ){0,3}(@).{0,50}\b(?:is that because|what's that|"
        r"what does that|how come|why|the story|are you|does that mean|what should i)\b|"
        r"(@).{0,60}\b(?:in|on|at the bottom of|under|after) your (?:email|signature|name|"
        r"cv|profile|linkedin|resume|emails|badge|zoom)\b",
        True,
    ),
    Cue(
        "always called|always been called|go by something else|go by another|"
        "gone by another|went by another|go by a different|went by a different|"
        "a different name|another name|different first name|old name|birth name|"
        "name at birth|born with that name|born with the name|christened|given name|"
        "first name|name changed|change your name|changed your name|name before|"
        "name you were born|name was your|your name always|always daniel|name on your|"
        "name on the|different letter|different sex on|different gender|says mr|"
        "says miss|says mrs|says male|says female|says f|says m|an f|an m|a she in|"
        "a he in|a woman's name|a man's name|a girl's name|a boy's name|woman's name|"
        "man's name|girl's name|boy's name|refers to you as|calls you he|calls you she|"
        "keep calling you|keeps calling you",
        r"\b(?:was|is|were|have|has|did|had|do) (?:your name|you|that|"
        r"it) (?:\w{1,12} ){0,4}(?:always (?:\w{1,12} ){0,2}(?:called|\w{1,12}, or)|(?:go|"
        r"gone|went) by (?:something else|another|a different)|(?:a different|"
        r"another) (?:first )?name (?:before|in|at school|back|then|once)|"
        r"born with that name|christened)\b|\byour (?:birth |given |old |original |first |"
        r"previous )?name (?:always|before you changed|at birth|originally|"
        r"when you were (?:born|at school|a (?:child|boy|girl)))\b|"
        r"\bwas your name always\b|\b(?:certificates?|degree|diploma|transcript|"
        r"licen[cs]e|passport|id|references?|referee|records?|photo|school|old boss|visa|"
        r"paperwork|form|application|badge)\b.{0,80}\b(?:a (?:different|man's|woman's|"
        r"girl's|boy's) (?:\w{1,8} )?name|another (?:first )?name|different letter|"
        r"says? (?:mr|miss|mrs|male|female|f|m|he|she)\b|as (?:he|she|him|her)|an? (?:f|m|"
        r"he|she)\b|different (?:sex|gender|person)|calls? you|refers? to you as|"
        r"girls' school|boys' school)",
        True,
    ),
    Cue(
        "girls' school|boys' school|all girls|all boys|girl guides|boy scouts|boy scout|"
        "girl scout|women's team|men's team|women's rugby|women's prison|convent girls",
        r"\b(?:how (?:come|did)|but|yet|although|explain|were you|odd|curious|story|"
        r"puzz\w{2,3}|you went to|you were at)\b.{0,60}(@).{0,70}\b(?:you(?:'re| are)?|"
        r"a (?:man|chap|fellow|woman|lad|girl|boy)|how|story|explain|standing|beard|"
        r"mistake|typo|there then|back then|changed?|before)\b(?!.{0,20}\b(?:coach|taught|"
        r"teach)\b)",
        True,
    ),
    Cue(
        "toilet|toilets|bathroom|bathrooms|restroom|washroom|loo|loos|changing room|"
        "changing rooms|locker room|locker rooms|shower|showers|dorm|dormitory|bunk|"
        "bunks|bunkhouse|barracks|tent|sharing a room|share a room|shared room|"
        "share rooms|sharing rooms|twin room|cabin|berth|hostel|uniform|skirt|trousers|"
        "dress code|gents|ladies",
        r"\b(?:which|whose|what)(?: of (?:the|our))? (?:set of |side of the |kind of |"
        r"uniform|staff |\w{1,12} )?(?:@)?(?:toilets?|bathrooms?|restrooms?|washrooms?|"
        r"loos?|changing rooms?|locker rooms?|showers?|dorm|dormitory|berth|uniform|gents|"
        r"ladies)?\b.{0,15}\b(?:would|will|do|should|are|did) (?:you|i put you|we (?:put|"
        r"give|issue|order|assign))\b.{0,20}\b(?:use|using|need|be|be using|want|go|sleep|"
        r"in|expect\w{0,3}|prefer|be wanting|change|wear|in with|for|go to|down|"
        r"to use)?\b(?! (?:design|fit|specify|cho|recommend|clean|install|build|inspect|"
        r"plan))(?=.{0,60}$|[^a-z])(?<=.)|(@).{0,120}\b(?:awkward|uncomfortable|"
        r"comfortable|uneasy|feel (?:odd|funny|strange|safe)|reason to (?:feel|be|object|"
        r"worry|mind)|object|objection|complain\w{0,4}|nervous|embarrass\w{0,4}|"
        r"have to watch|stare|keep their eyes)\b.{0,40}\b(?:with you|around you|about you|"
        r"you in (?:there|with|the)|having you|you there|sharing with you|next to you|"
        r"beside you|by you|at you)\b|\b(?:awkward|uncomfortable|comfortable|uneasy|"
        r"embarrass\w{0,4}|trouble|happy|at ease|fine)\b.{0,50}\b(?:sharing|share|"
        r"shower\w{0,3}|undress\w{0,3}|chang\w{1,3})\b.{0,40}\b(?:with (?:the |other |a |"
        r"all )?(?:men|women|lads|boys|girls|guys|man|woman|ladies|blokes|fellas|chaps))\b",
        True,
    ),
    Cue(
        "private life|private lives|your lifestyle|lifestyle|way of life|"
        "living arrangements|home set up|domestic set up|domestic arrangements|"
        "home situation|what you do in private|in your private|behind closed doors|"
        "between the sheets|in the bedroom|your bedroom|own bedroom|consenting adults|"
        "what you get up to|live your life|live your private|personal life|love life|"
        "your love life",
        r"(?:\b(?:traditional|old fashioned|old school|conservative|religious|church|"
        r"christian|catholic|muslim|parents|clients?|customers|lads|the boys|town|village|"
        r"congregation|investors|the board|the owner|family|values|folks|school|community|"
        r"chairman|region|parish|take exception|object|raise|eyebrows?|upset|comfortable|"
        r"fit|sit|shock|surprise|scandal\w{0,3}|talk|gossip|understand what i mean|"
        r"know what i mean|if you follow|different|unusual|unconventional|alternative|"
        r"colou?rful)\b).{0,150}(@)|(@).{0,100}\b(?:traditional|old fashioned|old school|"
        r"conservative|church|parents might|clients|customers might|lads|sit (?:well|"
        r"comfortably|easily)|fit (?:in|with)|raise (?:a few |any )?eyebrows?|upset|shock|"
        r"surprise|unusual|unconventional|alternative|different|take exception|object|"
        r"know what i mean|if you follow|colou?rful|conventional|discreet|flaunt|"
        r"embarrass|explain|ordinary)\b",
        True,
    ),
    Cue(
        "alternative|unconventional|flamboyant|effeminate|theatrical|camp|manly|"
        "masculine|feminine|mannish|macho|butch|tomboy|ladylike|girly|soft spoken|"
        "sensitive type|artistic type|artistic temperament|sensitive soul|delicate|"
        "well groomed|nicely groomed|well turned out|dapper|so neat|pink shirt|earring|"
        "nail varnish|nail polish|eyeliner|make up|short hair|cropped hair|crew cut|"
        "dungarees|comfortable shoes|sensible shoes|handbag|high heels|limp|lisp|"
        "mannerisms|hand gestures|the way you talk|the way you walk|the way you dress|"
        "deep voice|high voice|voice is|your voice",
        r"\b(?:you(?:'re| are| look| seem| come across| sound| strike me| dress| talk|"
        r" walk| do seem| have)?|your|a (?:chap|man|woman|lad|fellow|girl|"
        r"lady) (?:like you|with|who))\b.{0,50}(@).{0,90}\b(?:for a (?:man|woman|chap|"
        r"girl|lad|bloke|fella|lady|guy|boy|farmer|builder|soldier|mechanic|welder)|"
        r"(?:always|ever) been (?:a |like that|that way|male|female)|mean anything|"
        r"is there (?:a|something|anything)|reading|should i|does that (?:mean|tell)|"
        r"guess|are you|been told|people (?:assume|think|talk|say|wonder|get the wrong)|"
        r"wonder|lads|the boys|site|gay|that way|the wrong idea|one of|am i right|"
        r"interests? (?:in )?girls)\b|\b(?:for a (?:man|woman|chap|girl|lad|bloke|lady|"
        r"guy|boy))\b.{0,40}(@)",
        True,
    ),
    Cue(
        "transition|transitioned|transitioning|hormones|hormone|the operation|the op|"
        "the surgery|the snip|the change|changed over|before the change|used to be a|"
        "were you a|before you were|been a man|been a woman|always a|always been a|"
        "always a man|always a woman|born that way|born a|born in the wrong body|"
        "wrong body|assigned|original sex|previous life as|former self|plumbing|"
        "downstairs|trouser department|under the bonnet|equipment",
        r"\b(?:you|your|you've|you'd)\b.{0,40}\b(?:transition(?:ed|ing)?(?! (?:in|in to|"
        r"into|from|to|between|out|of|plan|the|their|towards?|a|that|your)\b)|tak(?:e|"
        r"ing) hormones|on hormones|had the (?:op|operation|surgery|snip)|have the (?:op|"
        r"operation|surgery)|gone through the (?:change|operation|surgery)|"
        r"going through the change|used to be a (?:man|woman|boy|girl|he|she|mr|miss|lad|"
        r"lady)|(?:always )?been a (?:man|woman|girl|boy|lady|chap|he|she)|"
        r"born (?:that way|in the wrong body|a (?:man|woman|boy|girl|he|she))|"
        r"before (?:you changed|the change))\b|\b(?:were|are|"
        r"have) you (?:\w{1,10} )?(?:always |originally |born |once |really )+(?:a |"
        r"an )?(?:man|woman|boy|girl|male|female|he|she|chap|lady)\b|\b(?:man|woman|chap|"
        r"lady|girl|male|female|he|she) (?:down (?:there|below)|underneath|"
        r"all the way down|in the (?:trouser )?department)\b",
        True,
    ),
    Cue(
        "traditional family|family values|traditional values|biblical|sodom|god made|"
        "adam and eve|normal family|normal household|normal relationship|normal couple|"
        "mum dad and|conventional|ordinary family|nuclear family|same sex|gay marriage|"
        "that sort of thing|those people|those sorts|that kind of people|that crowd|"
        "that community|that world|those circles|gays|lesbians|homosexuals|gay people|"
        "gay couple|gay couples|transgender people|trans people|queers|fairies|poofs|"
        "dykes|lgbt|lgbtq",
        rf"(?:{VIEW}|{ASKED}(?:\w{{1,12}} ){{0,3}}(?:from|in|mix with|know|part of|one of|"
        rf"move in|belong to|friends? with|friendly with|have|from a|share|into|close to|"
        rf"any of)\b).{{0,30}}(@){END}|(?<!teach )\b(?:gay|lesbians?|queer|trans|lgbtq?|"
        rf"homosexuals?|bent|pansy|poofs?|poofters?|same sex|gays|dykes?|fairies|"
        rf"fairy)\b(?!.{{0,60}}\b(?:customers?|patients?|guests?|users?|characters?|"
        rf"fiction|novel|clients?|travellers?|youth|teenagers?)\b).{{0,120}}{TURNED}",
        True,
    ),
    Cue(
        "settle down with|find yourself a girl|find yourself a man|find a nice girl|"
        "find a nice boy|introduce you to|introduce a girl|fix you up|set you up with|"
        "match you up|my niece|my daughter|my nephew|my sister|my brother",
        r"\b(?:fix you up|set you up|introduce you|introduce|match you|pair you|"
        r"find (?:yourself|you) a|settle down with a|get you a date)\b.{0,60}\b(niece|"
        r"daughter|girl|nephew|lad|sister|brother|lady|young man|woman|"
        r"man)\b.{0,80}\b(?:or|unless|if)\b",
        True,
    ),
    Cue(
        "come out",
        r"\b(?:have|did|are|were|will|would|when|had) you (?:ever |already |"
        r"\w{1,10} )?(come out)(?: (?:as|to your|to the|to them|at work|at home|yet|"
        r"of the closet|already)|,? ?\?)(?! (?:the (?:other side|meeting|project)|"
        r"your (?:last|previous) (?:role|job|team)|ahead|on top))",
        True,
    ),
    Cue(
        "if you get my drift|get my drift|catch my drift|if you catch my|if you take my|"
        "take my meaning|get my meaning|if you follow me|if you see what i mean|"
        "if you know what i mean|nudge nudge|say no more|wink wink|wink, wink|"
        "reading between the lines|between the lines|no prizes for guessing|"
        "two and two together|bat an eyelid|bats an eyelid|batted an eyelid|blink an eye|"
        "in good company|broad minded|broadminded|open minded about|easy going about|"
        "live and let live|takes all sorts|all sorts here|whatever floats|"
        "each to their own|to each his own|your secret|secret's safe|won't tell a soul|"
        "between you and me|our little secret",
        r"(?:\b(?:wife|husband|partner|girlfriend|boyfriend|boys?|girls?|men|women|friend|"
        r"flatmate|roommate|lads?|gay|lesbian|pride|rainbow|that way|your sort|your kind|"
        r"people like you|lifestyle|private life|bachelor|in accounts|clothes|groomed|"
        r"dress|love|who you|go home to|chaps?|fellows?)\b.{0,120}(@)|"
        r"(@).{0,120}\b(?:wife|husband|partner|girlfriend|boyfriend|men|women|gay|lesbian|"
        r"pride|rainbow|that way|your sort|your kind|people like you|lifestyle|"
        r"private life|bachelor|love|who you|go home to|sleep with)\b)",
        True,
    ),
    Cue(
        "tease you|teasing you|rib you|ribbing|poke fun|take the mickey|"
        "mickey out of you|give you stick|call you names|whistle at you|snigger|"
        "sniggering|whisper about you|banter|locker room talk|locker room banter|"
        "rough talk|jokes about",
        r"(?:\b(?:boys|lads|men|fellows|chaps|warehouse|site|old school|clothes|"
        r"groom\w{0,3}|manly|gay|that way|that sort|certain)\b.{0,100}(@).{0,30}\?|"
        r"(@).{0,90}\b(?:reason|cause|give them|about you|give rise|grounds|"
        r"sensitive)\b.{0,40}\?)",
        True,
    ),
    Cue(
        "just a flatmate|only a flatmate|just a roommate|only a roommate|"
        "just a housemate|just a lodger|just a friend|only a friend|just friends|"
        "only friends|just good friends|only good friends|more than a friend|"
        "more than friends|more than a flatmate|more than flatmates|"
        "more than just friends|more than a roommate|a bit more than|very close|"
        "awfully close|terribly close|especially close|share everything|inseparable|"
        "joined at the hip",
        r"\b(?:he|she|they|you two|the two of you|you and (?:he|she|him|her|\w{2,12})|"
        r"flatmate|roommate|housemate|lodger|friend|companion|is that|"
        r"you)\b.{0,90}(@)(?! (?:to (?:the|our|your|a)|with (?:the|our|"
        r"your) (?:customers?|team|users?)|race|match|game|call|in (?:the|"
        r"price))).{0,20}(?:\?|$|\.)",
        True,
    ),
    Cue(
        "gentleman|lady|fella|bloke|chap|lad|lass|girl|woman|man|boy|male|female|"
        "girlfriend|boyfriend",
        r"\b(?:(?:gentleman|fella|chap|bloke|man|lad|boy|boyfriend|husband|"
        r"guy) or (?:an? |the )?(?:lady|lass|woman|girl|wife|girlfriend|gal)|(?:lady|lass|"
        r"woman|girl|wife|girlfriend|gal) or (?:an? |the )?(?:gentleman|fella|chap|bloke|"
        r"man|lad|boy|boyfriend|husband|guy))\b.{0,30}\b(?:on your arm|you(?:'d|'re|"
        r"'ll)? bring\w{0,3}|with you|at home|in your life|for you|you go home|"
        r"by your side|you'd rather|waiting|in the picture|you(?:'re| are) seeing|"
        r"come with you|your (?:type|thing|plus one|guest|date))|\b(?:bring\w{0,3}|"
        r"your (?:plus one|guest|date|partner|arm|life)|waiting for you|seeing|"
        r"someone special|somebody special|on your arm|go home to|looking for|dating|"
        r"after|fancy)\b.{0,50}\b((?:gentleman|fella|chap|bloke|man|lad|boy|boyfriend|"
        r"husband|guy|he) or (?:an? |the )?(?:lady|lass|woman|girl|wife|girlfriend|gal|"
        r"she)|(?:lady|lass|woman|girl|wife|girlfriend|gal|she) or (?:an? |"
        r"the )?(?:gentleman|fella|chap|bloke|man|lad|boy|boyfriend|husband|guy|he))\b|"
        r"\b(?:ever|been|never|no|any) (?:an? )?(lady|girl|woman|girlfriend|man|boyfriend|"
        r"fella) in (?:the picture|your life)\b",
        True,
    ),
    Cue(
        "reference|references|referee|referees|certificate|certificates|diploma|degree|"
        "transcript|license|passport|visa|old boss|former boss|old colleagues|old cv|"
        "old staff photo|school record|payroll record|records",
        r"(@)\b.{0,40}\b(?:(?:calls?|called|names?|speaks? of|spoke of|refers? to|"
        r"referred to|talks? (?:of|about)|has|have|knows?|knew|mentions?|describes?|"
        r"lists?) you (?:down )?(?:as |by )?(?:an? )?(?!(?:very|reliable|hard|good|great|"
        r"well|for|excellent|one|calm|honest|diligent|outstanding|best)\b)(?:he|she|him|"
        r"her|mr|mrs|miss|ms|man|woman|girl|boy|\w{3,12})\b.{0,80}(?:\b(?:how did|"
        r"yet here|help me|what happened|explain|the story|come about|mix up|mistake|"
        r"in between|changed?|which is it|a typo|who(?:'s| is))\b)|(?:is|are|was|"
        r"were) (?:made out to|in the name of|under the name|under a|issued to|"
        r"for) (?:an? )?\w{3,15}\b.{0,60}\b(?:how|help|explain|story|happened|you\b))",
        True,
    ),
    Cue(
        "what were you originally|were you originally|you originally|"
        "what you were before|what were you before|used to be called|used to go by|"
        "went under the name|went by the name|known as before|before you became|"
        "when you were still|in your former life|voice is|your voice|deeper than|"
        "higher than|softer than|huskier than|taller than most|broad shoulders|big hands|"
        "adam's apple|stubble|strong jaw|five o'clock shadow",
        r"\b(what were you (?:originally|before (?:that|then|all (?:that|this))))\b|"
        r"\b(?:pronouns?|gender|name|mr|miss|he|she|they)\b.{0,90}\b(?:you originally|"
        r"were you (?:originally|born|before)|you used to be|before you became)\b|"
        r"\byour (voice)\b.{0,40}\b(?:deep\w{0,2}|high\w{0,2}|soft\w{0,2}|husk\w{1,3}|"
        r"gruff\w{0,2}|lower|manly|girlish|feminine|masculine|"
        r"different)\b(?!.{0,20}\b(?:recording|mic|microphone|volume|audio)\b)|"
        r"\bfor a (?:lady|woman|girl)\b.{0,30}(big hands|broad shoulders|strong jaw)|"
        r"\byour (adam's apple|stubble|big hands|strong jaw|broad shoulders)\b",
        True,
    ),
    Cue(
        "gay|bi|bisexual|lesbian",
        r"\b(?:straight|gay|bi|lesbian|bisexual|queer)(?:, (?:straight|gay|bi|lesbian|"
        r"bisexual|queer|trans))*,? or (?:straight|gay|bi|lesbian|bisexual|queer|"
        r"something else|other|otherwise|neither|the other|undecided|not)\b(?! (?:curved|"
        r"angled|from|to))",
        True,
    ),
    Cue(
        "cousin came out|brother came out|sister came out|son came out|daughter came out|"
        "nephew came out|uncle came out|son is gay|brother is gay|daughter is|"
        "cousin is gay|nephew is gay|niece is|has two mums|has two dads|son's boyfriend|"
        "brother's boyfriend|brother's husband|sister's wife|sister's girlfriend|"
        "daughter's girlfriend|daughter's wife|married his boyfriend|"
        "married her girlfriend",
        rf"\b(?:my|our) (?:\w{{1,10}} )?(@)\b.{{0,140}}(?:{TURNED}|"
        rf"\byou\b.{{0,60}}\b(?:understand|know|been there|went through|went|tell|"
        rf"recogni[sz]e|relate|feel|similar|same|story|experience))",
        True,
    ),
    Cue(
        "the same friend|same chap|same fellow|same lady|same woman|same man|your friend|"
        "that friend|this friend|a friend|friend you|brought your friend|share a bed|"
        "shared a bed|one bed|double bed|one bedroom|two bedrooms|how many bedrooms|"
        "separate rooms|separate beds|two tents|one tent|holiday together|"
        "holidays together|go away together|live together|living together",
        r"\b(?:you|your)\b.{0,60}(@)\b.{0,100}\b(?:is he (?:family|more|just|a)|"
        r"is she (?:family|more|just|a)|is that (?:family|all|your)|family\?|brother|just|"
        r"only|more than|how (?:long|close|many beds)|one bed|two (?:tents|beds|rooms)|"
        r"separate|same (?:room|bed|tent)|or have you|very close|special|"
        r"go home)\b(?!.{0,20}\b(?:referral|startup)\b)",
        True,
    ),
    Cue(
        "never had a girl|never had a girlfriend|never had a boyfriend|never had a wife|"
        "never brought|never found a|never took a|without a girl|without a wife|"
        "still single at|matters of the heart|affairs of the heart|"
        "anything to fear from you|fear from you|safe from you|safe with our|husbands|"
        "their husbands|the wives|our wives|the chaplain|the vicar|the imam|the priest|"
        "the padre|the elders|the congregation|the parents|mothers in the village",
        r"(@).{0,120}(?:\bfear from you\b|\bhave to worry\b|\bto worry about you\b|"
        r"\bshall i answer\b|\bshould i answer\b|\bshall i tell them\b|"
        r"\bwhat do i tell them\b|\bsafe (?:from|with) you\b|\babout you\b.{0,20}\?|"
        r"\byour (?:private|personal|love) li(?:fe|ves)\b|\bthe way you live\b|"
        r"\bapprove of you\b|\bhow you live\b|\bwho you (?:live with|love|go home to|"
        r"are with)\b)",
        True,
    ),
    Cue(
        "well, you know|you must be, you know|you must be you know|must be, well|"
        "must be one of, you know|how shall i put it|how do i put it|how can i put this|"
        "how should i put it|not the, er|that way, you know|a bit, you know|"
        "a little, you know|happier in the salon|sort of man who|kind of man who|"
        "type of man who|sort of woman who|kind of woman who|kind of girl who|"
        "sort of girl who",
        r"\b(?:you (?:dance|cook|iron|sew|knit|bake|dress|walk|talk|sing|garden|"
        r"arrange flowers|wear|box|wrestle|weld|drive a)|your (?:voice|hands|clothes|"
        r"shirt|hair|walk|nails|photo|friend|hobby|hobbies)|women|girls|wife|man|lads|"
        r"marri\w{2,3}|bachelor|single)\b.{0,100}((?:well|you must be|a bit|a little|"
        r"that way|must be)(?: one of)?,? (?:well, )?you know\b|how (?:shall|do|can|"
        r"should) i put (?:it|this))|\bare you the (?:sort|kind|type) of ((?:man|woman|"
        r"chap|lad|girl|fellow|bloke) who)(?:'d|'s| would| is|"
        r" likes?)? (?:be )?(?:happier|rather|more at home|prefer|dress|"
        r"like)\b.{0,50}\b(?:salon|kitchen|dress\w{0,2}|site|pit|garage|men|women|boys|"
        r"girls|dolls|flowers|ballet|football|lads)\b",
        True,
    ),
    Cue(
        "known by that name|by that name|that name at school|name at school|"
        "called that at school|called that as a child|same name at school|always gone by|"
        "always had that name|always used that name|short hair and a tie|"
        "tie in the photo|dress in the photo",
        r"\b(?:were|was|have|had|did) (?:you|your name|that)\b.{0,40}(@)\b.{0,30}\?|"
        r"\byour photo\b.{0,40}\b(short hair|tie|dress|lipstick|suit|"
        r"make ?up)\b.{0,60}\b(?:always|dress|usual\w{0,2}|love|is that how)\b",
        True,
    ),
    Cue(
        "lucky fellow|lucky lady|lucky chap|lucky man|lucky girl|lucky guy|lucky lad|"
        "lucky boy|lucky woman",
        r"\b(?:who(?:'s| is)|is there|and|the|some|a)\b.{0,15}(@)\b.{0,50}\?",
        True,
    ),
    Cue(
        "certain lifestyles|lifestyles|that side of your life|side of your life|"
        "that part of your life|that part of yourself|that side of things|"
        "dressing room humour|changing room humour|locker room humour|never a girlfriend|"
        "never a boyfriend|no girlfriend|no mention of a girl|no mention of a girlfriend|"
        "never mentioned a girl",
        rf"(@).{{0,110}}(?:{TURNED}|\?|\bunder wraps\b|\bquiet\b|\bprivate\b|"
        rf"\bto yourself\b)|\b(?:keep|leave|tone down|hide)\b.{{0,20}}\b(that (?:side|"
        rf"part) of (?:your life|yourself|things))\b",
        True,
    ),
    # --- in figures of speech ---
    Cue(
        "gaydar|friend of dorothy|friends of dorothy|bats for the other|"
        "batting for the other|swing both ways",
        r"@",
        True,
    ),
    Cue(
        "ladies not your|girls not your|women not your|men not your|boys not your|"
        "guys not your|light on your feet|your pronouns on|toilet do you|"
        "toilet would you|loo do you|loo would you|bathroom do you|bathroom would you|"
        "your lifestyle|share your flat with|very close to your best|"
        "your voice and the name|don't match your voice|body you were|questioning your|"
        "girlfriend before you met|boyfriend before you met",
        rf"^{OTHERS}.*(@)",
        True,
    ),
    Cue(
        "bat for|bats for|batting for|swing the other|swing both|swings both|"
        "swinging both|swing that way|swings that way|friend of dorothy|"
        "friends of dorothy|gaydar|out of the closet|in the closet|closeted|out at work|"
        "out and proud|confirmed bachelor|lifelong bachelor|eternal bachelor|"
        "that way inclined|inclined that way|a bit that way|light in the loafers|"
        "light on his feet|limp wrist|limp wristed|camp as|a bit camp|rather camp|fey|"
        "effeminate|flamboyant|theatrical type|artistic type|drag queen|pride march|"
        "pride parade|pride committee|pride flag|pride pin|pride badge|rainbow|"
        "pronouns on|name at birth|birth name|dead name|deadname|used to be michael|"
        "given name at birth|born with that|name box|birth certificate say|"
        "birth certificate says|bottom surgery|top surgery|gender clinic|which toilet|"
        "which loo|which bathroom|which changing room|which restroom|changing room would|"
        "changing room do|restroom do|restroom would|ladies or the gents|"
        "ladies' or the gents|ladies or gents|gents or ladies|gents or the ladies|"
        "sharing showers|share showers|share a shower|shared showers|communal showers|"
        "setting up house|set up house together|he or a she|she or a he|mrs or a mr|"
        "mr or a mrs|mr or mrs at|gay bar|gay bars|gay club|those bars|those clubs|"
        "gay scene|in the bedroom|between the sheets|fancy men|fancy women|fancy boys|"
        "fancy girls|fancy lads|into girls|into boys|into men|into women|into guys|"
        "into blokes|into chaps|like men or|like boys or|like girls or|like women or|"
        "prefer men|prefer women|prefer the company|company of men|company of women|"
        "also a woman|also a man|also a lady|also a girl|also a bloke|same sex|sapphic|"
        "two mums|two dads|two mothers|two fathers|sugar daddy|manly enough|girly|girlie|"
        "tomboy|butch|lipstick lesbian|u haul|alternative lifestyle|"
        "alternative lifestyles|lifestyle choice|lifestyle choices|kind of life|"
        "that kind of life|that sort of life|people go home with|one of the girls|"
        "one of the boys|pretty boy|boyish|mannish|nice boy then|nice girl then|"
        "dead giveaway|grindr|alphabet people|men's clothes|women's clothes|dress up as|"
        "dress as a|cross dress|cross dresser|crossdresser|female clothes|voice and name|"
        "name and the voice|at the altar with|the love that dare|unnatural|"
        "against nature|abomination|sinful lifestyle|deviant|perversion|perverted|"
        "not natural|experimented with|experimenting with|bi curious|bicurious|"
        "gender bender|gender fluid|genderfluid|non binary|nonbinary|two spirit|hijra|"
        "ladyboy|lavender marriage|the third sex|had the operation|"
        "had the whole operation|had the full operation|had the op|into drag|do drag",
        FISHED,
        True,
    ),
    Cue(
        "bat|bats|swing|swings|kick|kicks|dress|incline",
        r"\b(?:which|what|same|other|both|our|that|another) (?:team|side|bus|persuasion|"
        r"way|ways)s? (?:do|did|would) you (?:\w{1,8} )?(@)(?: for)? ?\?|"
        r"\byou (?:\w{1,8} )?(@) (?:for )?(?:the |on the |with the )?(?:other|same|both|"
        r"that|our|opposite) (?:team|side|foot|way|ways|bus)\b(?!.{0,30}\b(?:deal|"
        r"negotiation|game|match|code)\b)",
        True,
    ),
    Cue(
        "fancy",
        r"\b(?:who|which|whom) (?:\w{1,8} )?(?:do|would|"
        r"did) you (?:\w{1,8} )?(fancy) (?:more|most|better|yourself with|at school)\b|"
        r"\bwho do you (fancy)\b(?!.{0,15}\b(?:for|to win)\b)|\byou(?:'ve|"
        r" have)? (?:never |ever |not )?(?:fancied|"
        r"fancy) (?:finding yourself )?(?:an? )?(?:nice )?(boy|girl|lad|man|woman|fella|"
        r"bloke|lass|lady)\b",
        True,
    ),
    Cue(
        "people wondered|people ever wondered|anyone wondered|people ever guessed|"
        "people ever assumed|ever wondered about you|people talk|tongues wag|"
        "raise eyebrows|raised eyebrows|raises eyebrows|eyebrows|gossip|people whisper|"
        "get the wrong idea|wrong impression|get ideas",
        r"\b(?:soft|gentle|manner|mannered|voice|earring|hair|dress\w*|single|flatmate|"
        r"ladies|lads|two women|two men|two girls|village|conservative|house|live with|"
        r"living with|nails|make ?up|walk|delicate|well groomed|neat)\b.{0,110}(@)",
        True,
    ),
    Cue(
        "flatmate|housemate|roommate|lodger|friend|companion|living together|"
        "been together|lived together|sharing|together",
        r"\byou and (?:your|that|the) (?:\w{1,8} )?(flatmate|housemate|roommate|lodger|"
        r"friend|companion|pal|mate)s?\b.{0,80}\b(?:years|together|save rent|rent|just|"
        r"only|more|how long|bedrooms?)\b.{0,60}\?",
        True,
    ),
    Cue(
        "used to be a|use to be a|he, she|he or she|she or he|mr or|sir or madam|"
        "madam or sir|him or her|name box|before you were|at birth|born as",
        r"\b(?:used|use) to be an? (boy|girl|man|woman|lad|lass|he|she|mr|miss|mister|"
        r"gentleman|lady)\b|\b(?:what|who) (?:were|was) you (?:first|before|before that|"
        r"at birth|born as) ?\?|\b(he, she|he or she|she or he|mr or m(?:s|iss|rs)|"
        r"sir or madam|him or her|madam or sir)\b.{0,60}\b(?:something (?:in between|"
        r"else)|in between|first|originally|what were you|before|neither)\b|"
        r"\bsay in the (name) box\b.{0,60}\bbecame\b",
        True,
    ),
    Cue(
        "male interns|female interns|male staff|female staff|other men|other women|"
        "the lads|the girls|the boys|the men|the ladies|younger men|young men|"
        "younger women|girls in the office",
        r"\b(?:worry|worried|careful|watch|trust|leave|safe|comfortable|awkward|uneasy|"
        r"nervous|mind)\b.{0,40}\b(?:about you|you) (?:and|with|around|near|"
        r"among) (?:the |our |other )?(?:\w{1,8} )?(interns?|men|boys|lads|women|girls|"
        r"ladies|fellows|trainees|juniors)\b|\b(?:lads|men|girls|women|ladies|boys|chaps|"
        r"fellows)\b.{0,60}\b(?:shar\w+|showers?|changing rooms?|dorms?|cabins?|bunks?|"
        r"tents?|rooms?|beds?|locker)\b.{0,80}\b(?:someone|somebody|anyone|anybody|with|"
        r"around|about|near) (?:like )?(you)\b",
        True,
    ),
    Cue(
        "dorms|dorm|cabin|cabins|bunks|tent|tents|showers|barracks|hotel room|"
        "hotel rooms|twin room|share a room|sharing a room|room with",
        r"(@)\b.{0,100}\b(?:feel awkward|awkward around|uneasy|uncomfortable|worry about|"
        r"mind you|anything (?:the|they|he|she|we|i) (?:should|ought|need)|feel (?:safe|"
        r"comfortable) (?:with|around)|ladies or|men or|which (?:one|side|group)|"
        r"women or)\b.{0,40}(?:\byou|\?)",
        True,
    ),
    Cue(
        "like that, are you|like that are you|one of them, are you|one of those, are you|"
        "one of us, are you|one of them are you|the earring|earring|earrings|"
        "nail varnish|nail polish|eyeliner|mascara|pink shirt|skinny jeans|"
        "tight trousers|short haircut|handbag",
        r"\byou(?:'re| are)(?:n't| not)? (?:\w{1,8} )?(?:like that|that way|"
        r"one of (?:them|those|us)|the other way),? are you\b.{0,40}(@)|"
        r"(@)\b.{0,80}\b(?:are you|you're not|that way|one of (?:them|those)|like that|"
        r"anything to tell|mean something|a sign|a statement|signal\w*|read (?:anything|"
        r"something))\b.{0,40}\?",
        True,
    ),
    Cue(
        "like that, are you|like that are you|one of them, are you|one of those, are you|"
        "one of us, are you|one of them are you|the earring|earring|earrings|"
        "nail varnish|nail polish|eyeliner|mascara|pink shirt|skinny jeans|"
        "tight trousers|short haircut|handbag",
        r"\byou(?:'re| are)(?:n't| not) (like that),? are you\b",
        True,
    ),
    Cue(
        "private life|your private|bedroom|that sort of thing private|keep it private|"
        "keep that private|to yourself|private matter",
        r"\bi (?:don't|do not) (?:care|mind)\b.{0,60}\b(?:bedroom|does at home|do at home|"
        r"love|loves|sleeps? with|lifestyle|get up to|gets up to|private)\b.{0,90}\byou\b",
        True,
    ),
    Cue(
        "parade|costume|feathers|glitter|sequins|the march in june|pride",
        r"\b(?:did|do|have|were|are|will) you\b.{0,40}\b(parade)\b.{0,40}\b(?:costume|"
        r"june|feathers|glitter|rainbow|float|marching|in drag|summer|city|downtown)\b|"
        r"\b(?:parade|june|march)\b.{0,40}\b(?:in|with|wearing) (costume|feathers|glitter|"
        r"sequins|drag)\b",
        True,
    ),
    Cue(
        "your partner|your other half|your better half|your plus one|the other half|"
        "someone special|your date",
        r"(@)\b.{0,40}\b(?:also an? (?:man|woman|lady|girl|chap|fellow|guy|bloke)|a (?:he|"
        r"she|fellow|bloke|chap|lad|lass|gent|girl) (?:or|then)|male|female|a fellow|"
        r"a chap|a bloke|a lady|one of the (?:boys|girls|fellas|lads))\b.{0,30}\?",
        True,
    ),
    Cue(
        "your partner|your other half|your better half|your plus one|the other half|"
        "someone special|your date",
        r"\bwhen you say\b.{0,40}\b(?:other half|partner|we|us|they)\b.{0,60}\b(he|she|"
        r"fellow|bloke|chap|lady|man|woman|girl|guy|lad)\b",
        True,
    ),
    Cue(
        "mrs|mr|husband|wife|missus|mister",
        r"\b(mrs or (?:an? )?mr|mr or (?:an? )?mrs|husband or (?:an? )?wife|"
        r"wife or (?:an? )?husband|missus or (?:an? )?mister)\b.{0,60}\b(?:waiting|"
        r"at home|in your|there|shouldn't|ask|back home|for you)\b",
        True,
    ),
    Cue(
        "hairdresser|florist|ballet|dancer|cabin crew|flight attendant|stylist|theatre|"
        "musicals|interior design|fashion|nurse|make up artist|ice skating|"
        "flower arranging",
        r"\b(?:you|your|you've|you're)\b.{0,40}(@)\b.{0,80}\b(?:girls|ladies|women|wife|"
        r"girlfriend|men|boys|that way|that kind of life|live it yourself|same flair|"
        r"so are you|i assume|single|gay|you know|are you one)\b.{0,50}(?:\?|you know)",
        True,
    ),
    # --- by its own words, where nothing speaks of work ---
    Cue(
        "special lady|special fellow|special gentleman|boyfriend|girlfriend|lesbian|gay|transgender",
        FISHED,
    ),
)
