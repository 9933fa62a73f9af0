"""How English talk comes to religion."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, NEAR, OWN, SHORT, WHAT

CUES = (
    Cue(
        "religious|catholic|protestant|christian|muslim|moslem|hindu|jewish|a jew|sikh|"
        "buddhist|taoist|atheist|agnostic|mormon|jehovah's witness|born again|bornagain|"
        "evangelical|baptist|methodist|presbyterian|anglican|pentecostal|quaker|jain|"
        "shia|sunni|zoroastrian|parsi|scientologist|a pagan|hare krishna|"
        "seventh day adventist|seventhday adventist|church of england|a believer|"
        "a non believer|a nonbeliever|devout|a churchgoer|church going|churchgoing|"
        "god fearing|godfearing|spiritual|observant|baptised|baptized|confirmed catholic|"
        "a person of faith|a man of faith|a woman of faith|in a church|part of a church|"
        "part of a congregation|fasting|saved|brought up catholic|raised catholic|"
        "brought up religious|raised religious|brought up in the church|"
        "brought up in a faith|brought up in any|brought up muslim|raised muslim|"
        "brought up hindu|raised hindu|raised jewish|brought up jewish|"
        "brought up christian|raised christian|raised in the church|raised in a faith|"
        "raised in any|a convert|a priest's|a member of a church|member of a church|"
        "member of a congregation|member of a temple|member of a mosque|circumcised|"
        "a sunday school teacher|orthodox|vegetarian for religious",
        BE,
        True,
    ),
    Cue(
        "religion|religions|faith|church|mosque|temple|synagogue|gurdwara|chapel|parish|"
        "priest|imam|pastor|rabbi|vicar|congregation|religious beliefs|religious belief|"
        "religious views|religious background|religious affiliation|religious practice|"
        "religious practices|religious observance|religious observances|"
        "religious obligations|religious holidays|religious needs|religious commitments|"
        "religious convictions|religious upbringing|religious community|religious dress|"
        "religious festivals|religious preference|religious persuasion|"
        "religious leanings|sabbath|holy days|holy day|god|gods|spiritual beliefs|"
        "spiritual life|spirituality|prayers|prayer times|prayer|hijab|headscarf|"
        "head scarf|turban|veil|kippah|yarmulke|kirpan|crucifix|cross necklace|"
        "head covering|denomination|relationship with god|personal beliefs|"
        "beliefs about god|scripture|holy book|sunday worship|place of worship|worship|"
        "creed|belief system|religious duties",
        OWN,
        True,
    ),
    Cue(
        "religion|a faith|any faith|religious beliefs|religious belief|"
        "religious obligations|religious commitments|religious holidays|"
        "religious observances|religious needs|religious convictions|religious reasons|"
        "religious objections|religious objection|religious restrictions|"
        "religious affiliation|holy days|prayer times|church commitments|a church|"
        "spiritual beliefs|faith commitments|religious affiliations|religious festivals|"
        "religious requirements|found god|found jesus|faith of any kind|been baptised|"
        "been baptized|been saved|strong faith",
        HAVE,
        True,
    ),
    Cue("pray", rf"{DO}(?! in aid)", True),
    Cue(
        "praying|worship|go to church|go to mass|go to mosque|go to the mosque|"
        "go to temple|go to the temple|go to synagogue|go to sunday school|go to chapel|"
        "go to bible|going to church|going to mass|attend church|attend mass|"
        "attend mosque|attend a church|attend a mosque|attend services|attend any church|"
        "attend any place|attend religious|attend a place of worship|attend synagogue|"
        "attend temple|attend a temple|attend chapel|attend sunday|attend friday prayers|"
        "believe in god|believe in jesus|believe in a god|believe in a higher|"
        "believe in heaven|believe in the afterlife|believe in an afterlife|"
        "believe in allah|believe in creation|observe the sabbath|observe sabbath|"
        "observe shabbat|observe ramadan|observe lent|observe any religious|"
        "observe religious|observe any holy|observe any particular|observe jewish|"
        "keep kosher|keep halal|keep the sabbath|keep shabbat|keep ramadan|keep lent|"
        "keep the fast|keep the faith|celebrate christmas|celebrate eid|celebrate diwali|"
        "celebrate hanukkah|celebrate easter|celebrate vesak|celebrate deepavali|"
        "celebrate religious|fast during|fast for|fast in|fasting|eat pork|eat beef|"
        "eat halal|wear a hijab|wear the hijab|wear a turban|wear a headscarf|"
        "wear a veil|wear a cross|wear that cross|wear that on your head|"
        "wear it for religious|wear that for religious|read the bible|read the quran|"
        "read the koran|say grace|take communion|follow a religion|follow any religion|"
        "follow a faith|follow any faith|follow a particular religion|follow islam|"
        "follow a religious|practise a religion|practice a religion|"
        "practise any religion|practice any religion|practise your faith|"
        "practice your faith|practise a faith|belong to a church|belong to any church|"
        "belong to a religious|belong to any religious|belong to a faith|"
        "belong to a parish|belong to any religion|belong to a congregation|tithe|"
        "celebrate ramadan|convert to|converted to|follow jesus|know jesus|know the lord",
        DO,
        True,
    ),
    Cue(
        "religion|faith|church|denomination|mosque|temple|parish|synagogue|gurdwara|god|"
        "gods|congregation|creed|religious group|religious holidays|religious festivals|"
        "religious days|holy days|holidays|sect|religious tradition|festivals",
        WHAT,
        True,
    ),
    Cue(
        "religion|religious|catholic|christian|muslim|hindu|jewish|church|faith|churchgoer|atheist",
        SHORT,
        True,
    ),
    Cue(
        "ramadan|eid|diwali|deepavali|yom kippur|rosh hashanah|passover|hanukkah|sabbath|"
        "shabbat|hijab|headscarf|head scarf|turban|kippah|yarmulke|kirpan|niqab|burqa|"
        "koran|quran|jesus|allah|sunday mass|churchgoer|churchgoers|church going|"
        "churchgoing|god fearing|godfearing|religious reason|religious reasons|"
        "religious thing|religious grounds|religious belief|religious beliefs|"
        "religious holiday|religious holidays|religious observance|religious upbringing|"
        "religious people|prayer room|say grace|saying grace|grace before|"
        "practicing christian|good christian|christian values|christian company|"
        "christian ethos|christian firm|committed christian|share our faith|"
        "shares our faith|faith based|faithbased|people of faith|person of faith|"
        "catholic|protestant|christian|muslim|moslem|hindu|jewish|a jew|sikh|buddhist|"
        "taoist|atheist|agnostic|mormon|jehovah's witness|born again|bornagain|baptist|"
        "methodist|presbyterian|anglican|pentecostal|quaker|jain|shia|sunni|zoroastrian|"
        "parsi|scientologist|a pagan|hare krishna|seventh day adventist|"
        "seventhday adventist|church of england|friday prayers|sunday school|bible study|"
        "prayer meeting|prayer group|prayer breakfast|faith matters|man of god|"
        "born again christian|bornagain christian|brought up catholic|"
        "brought up in the church|convent school|catholic school|church school|madrasa|"
        "holy day|holy days|believe in god|go to church|mosque|gurdwara|synagogue|halal|"
        "kosher|crucifix|atheists|evil eye|blasphemy",
        NEAR,
    ),
    # Hints.
    # What is done on the holy days.
    Cue(
        "sunday|sundays|sunday morning|sunday mornings|saturdays|saturday mornings|"
        "saturday|friday|fridays|friday afternoon|friday afternoons|friday evening|"
        "friday evenings|friday lunchtime|friday lunchtimes|sundown|sunset|dawn|"
        "around one o'clock|one o'clock on",
        r"\b(?:what do you|what would you|what does your|where do you|where would you|"
        r"where are you|how do you|where would i find you|where might i find you|"
        r"what are you|who do you) (?:\w{1,10} ){0,4}(?:do|doing|go|get up to|spend|find|"
        r"up to|be|tend to be|off to|see)?\b[^?]{0,14}\b(?:on|of|for|your|at|come|every|"
        r"a) (?:an? |your |typical |most |normal )?(%)|\b(?:need|needing|vanish\w*|"
        r"disappear\w*|slip\w* (?:off|away|out)|sneak\w*|duck out|keep|free|reserved?|"
        r"sacred|special|rest|off limits|count on you|commitments?|anything (?:on|you)|"
        r"somewhere|elsewhere|another place|obligations?)\b[^?]{0,40}(%)(?! (?:shift|"
        r"shifts|rota))[^?]*\?|\b(%)[^?]{0,20}\b(?:sacred|off limits|out of bounds|"
        r"special to you|spoken for|reserved|your own time|day of rest|with the family)\b|"
        r"(%)[^?]{0,40}\b(?:vanish\w*|disappear\w*) [^?]*\?|\b(?:vanish\w*|"
        r"disappear\w*)[^?]{0,30}(%)R",
        True,
    ),
    # What is eaten and drunk, in company.
    Cue(
        "ham|pork|hog roast|bacon|beef|champagne|wine|alcohol|barbecue|barbecues|bbq|"
        "steak|steaks|sausage|sausages|a drink|drinks|beer|the pub|whisky|whiskey|"
        "gelatine|shellfish|prawns|ribs|steakhouse|crackling|roast pork|bak kut teh|"
        "hotpot|pint|pints|prosecco|sherry|toast|buffet|lard|crispy pork",
        r"\b(?:team|our|we|office|party|parties|lunch|lunches|dinner|dinners|celebrat\w*|"
        r"toast|deal|friday|client|clients|social|socials|everyone|always|join|"
        r"with a name)\b[^?]{0,80}(%)[^?]{0,110}\b(?:you|your|yours)\b[^?]{0,70}\b(?:join|"
        r"awkward|problem|trouble|okay|partake|touch|fine|comfortable|off the table|issue|"
        r"allowed|refuse|properly|eat|drink|along|left out|in for|a difficulty|everything|"
        r"taste|indulge|abstain|raise a glass)\b|\b(?:do|can|would|will|are|could|"
        r"don't) you (?:\w{1,10} ){0,3}(?:eat|eating|drink|drinking|touch|taste|allowed|"
        r"off|partake|have|avoid|abstain)\b[^?]{0,40}\b(%)(?! (?:cups?|bottle\w*|"
        r"products?))[^?]{0,40}\?",
    ),
    Cue(
        "ham|pork|hog roast|bacon|beef|champagne|wine|alcohol|barbecue|barbecues|bbq|"
        "steak|steaks|sausage|sausages|a drink|drinks|beer|the pub|whisky|whiskey|"
        "gelatine|shellfish|prawns|ribs|steakhouse|crackling|roast pork|bak kut teh|"
        "hotpot|pint|pints|prosecco|sherry|toast|buffet|lard|crispy pork",
        r"\b(eat everything)\b",
    ),
    # Grace, blessings, devotions at work.
    Cue(
        "short grace|with grace|say grace|says grace|saying grace|a blessing|"
        "with a prayer|a prayer|in prayer|prayer circle|hymn|hymns|carol service|carols|"
        "devotion|devotions|morning devotion|bow our heads|bow your head|hold hands and|"
        "bless the|blesses the|the chaplain|scripture|bible verse|verse of the day|psalm|"
        "psalms|amen|thank the lord|thanks to god|lord's prayer|the pledge and|"
        "ceremony by a monk|monk|monks|priest|vicar|pastor|imam|rabbi|lion dance|pooja|"
        "puja|aarti|joss sticks|joss|incense|ancestors|ancestor worship|altar|qingming|"
        "offerings|burn paper|buddha|shrine|ganesh|deity|deities|spirit house|kowtow|"
        "holy water|kneel|kneeling",
        r"(%)[^?]{0,160}\b(?:you|your|yours)\b[^?]*\?|\b(?:you|"
        r"your)\b[^?]{0,90}(%)[^?]*\?|(%)[^?]*\bi (?:assume|hope|trust|take it|"
        r"presume)\b[^?]*",
    ),
    # What is worn and done.
    Cue(
        "pendant|thread|bracelet|beads|necklace|chain|medal|medallion|amulet|cap|scarf|"
        "wrap|cross|dot|bindi|tilak|ash|smudge|string|veil|mark on your forehead|"
        "forehead|kara|bangle|star|locket|rosary|mala|skull cap|beanie|little hat|hat|"
        "head covering|covering your hair|cover your hair|hair covered|"
        "what's on your head|on your head|around your neck|round your neck|wrist",
        r"\b(?:your|that|the|a|on|wear|wearing|notice\w*|beautiful|lovely|little|"
        r"interesting)\b[^?]{0,30}(%)[^?]{0,100}\b(?:mean|means|temple|meaning|decoration|"
        r"decorative|fashion|symbol\w*|significance|religious|something to you|"
        r"story behind|take it off|faith|blessed|for reasons|personal reasons|tradition|"
        r"or just|every day|stay on|come off|remove it|belief|church|of a particular)\b",
    ),
    Cue(
        "little mat|prayer mat|a mat|five times a day|wash your feet|washing feet|"
        "washing their feet|face east|facing east|mecca|qibla|which way is|"
        "the direction of|quiet corner|quiet room|break times at odd|at sundown|"
        "before sundown|after sundown|moonsighting|moon sighting|when the moon",
        r"(%)(?! (?:for|of) (?:yoga|the (?:door|mouse)))[^?]{0,160}(?:\bY|\bi (?:don't|"
        r"won't|hope|trust))[^?]*\?|\bY[^?]{0,90}(%)[^?]*\?",
        True,
    ),
    Cue(
        "celebrate|celebrating|observe|observing|festive season|feast day|feast days|"
        "high holidays|year end holidays|end of year holidays|big festivals|"
        "which festivals|which holidays|your festivals|your holidays|holidays are yours|"
        "light candles|light a tree|menorah|the tree|advent|stocking|stockings|"
        "presents under|santa|lent|shrove|ash wednesday|palm|fasts|fasting month|"
        "the fast|a fast|ekadashi|navratri|karva chauth|shravan|onion and garlic|"
        "pure veg|non veg|strictly veg|strict vegetarian|vegetarian by",
        r"\b(?:do|are|would|will|does|is|have|or) (?:you|your (?:family|house|household)|"
        r"it)\b[^?]{0,50}(%)(?! (?:party|rush|season|trading|sales|peak|shifts?|campaign|"
        r"cover|rota|break|bonus|shutdown|closure|dinner|lights|period|release|deadline|"
        r"launch|code|freeze))[^?]{0,60}\?|\b(%)[^?]{0,40}\b(?:in your house|in your home|"
        r"at your house|round your way|your lot|where you come from)\b",
    ),
    Cue(
        "celebrate|observe|feast day|feast days|high holidays|which holidays|"
        "your holidays|holidays are yours|fasts|the fast|a fast",
        r"\bwhat (?:do|will|would|does|did) (?:you|your (?:family|house|household|"
        r"lot)) (?:\w{1,10} ){0,3}(celebrate|observe|mark)\b(?! (?:in the team|as a team|"
        r"a (?:launch|release|win)|success|wins?))|\bwhich (?:\w{1,12} ){0,4}(?:do|would|"
        r"are|ones are) (?:you|yours?)\b[^?]{0,30}|\b(?:all|keep|keeping) (?:the )?(fasts|"
        r"feast days|high holidays)\b",
    ),
    # Schools, missions, people.
    Cue(
        "jesuit|jesuits|convent|nuns|christian brothers|altar boy|altar server|"
        "church choir|choirboy|choir|missionary|mission trip|mission year|"
        "white shirt and a name tag|name tag|yeshiva|seminary|bible college|"
        "theological college|catholic school|catholic girls|church school|faith school|"
        "madrasa|st|sunday best|youth group|church youth|alpha course|bible camp|"
        "gap year with|church picnic|church fete|church bazaar|two years abroad|"
        "two years out in|door to door|christian union|islamic society|jewish society|"
        "hillel|campus crusade|brigham young|notre dame|yeshiva university|monastery|"
        "pilgrimage|hajj|umrah|lourdes|camino",
        r"\b(?:you|your)\b[^?]{0,80}\b(?:at|to|by|in|with|from|of|went|did|was|a|"
        r"the) (?:an? |the )?(%)(?! (?:you (?:designed|built|restored)|pancras|andrews|"
        r"albans|georges))[^?]{0,120}(?:\?|\bi'm guessing|\bi (?:guess|take it|suppose|"
        r"imagine))|(%)[^?]{0,80}\b(?:rub off|rubbed off|stay with you|stuck with you|"
        r"still go|still practi\w+|lapsed|kept it up|keep it up|true believer|"
        r"convert\w*)\b",
    ),
    Cue(
        "misses mass|miss mass|after mass|to mass|at mass|our church|my church|"
        "my wife's church|our parish|my parish|our pastor|my pastor|our minister|"
        "our vicar|our temple|my temple|our synagogue|our mosque|my mosque|"
        "our fellowship|our congregation|service on sunday|sunday service|"
        "sunday services|morning service|the service at|worship|shabbat dinner|"
        "shabbat table|the lord's|god's own|god willing|inshallah|praise the lord|"
        "by the grace|grace of god|church on|church of|place you go|"
        "where do you fellowship|fellowship",
        r"(%)[^?]*\bY[^?]*\?|\bY[^?]{0,90}(%)[^?]*\?",
    ),
    Cue(
        "higher power|man upstairs|the good book|good book|guardian angel|"
        "guardian angels|a believer|believers|believer|day of judgement|afterlife|"
        "life after death|creation|evolution|big bang|karma|soul|your soul|your maker|"
        "heaven|heaven and hell|hell|sinner|sin|sins|blessed|blessing|a calling from|"
        "call from above|prays|prayed|praying|pray for|spiritual|spirituality|godly|"
        "devil|saints|saint|patron saint|the same values|share the same values|"
        "our values|values are|traditional values|family values|moral compass|"
        "where your values|conscience",
        r"\b(?:do|are|would|have|does|is|was|where|who|what|which) (?:you|your|that|it|"
        r"there)\b[^?]{0,60}(%)(?! (?:in (?:the|this|our) (?:product|company|team|data|"
        r"process)|of (?:the|this|our|a) (?:product|company|account|user|"
        r"record)))[^?]{0,70}\b(?:you|your|upstairs|god|up there|from|in|believe|guide\w*|"
        r"church|strong|personally|faith|comfort|at home)\b[^?]*\?",
        True,
    ),
    Cue(
        "a believer|believer",
        r"\b(?:founder|boss|owner|chairman|director|family|firm|company|we|manager|"
        r"partners)\b[^?]{0,60}\b(?:christian|faith|church|god|believer|devout|muslim|"
        r"catholic|buddhist|hindu|jewish|bible|prayer\w*|religious|"
        r"lord)\b[^?]{0,140}\bY[^?]*(?:\?|$)",
        True,
    ),
    Cue(
        "christian|faith|church|believer|devout|muslim|catholic|buddhist|hindu|jewish|"
        "religious|god|lord|mosque|temple|synagogue",
        r"\b(?:founder|boss|owner|owners|chairman|director|ceo|family|firm|company|we|"
        r"we're|manager|partners|clients|customers|village|town|staff|team|everyone|"
        r"half of us|most of us|all of us|colleagues|i|i'm|my)\b[^?]{0,60}(%)(?! (?:hall|"
        r"knows|tower|roof|website|app|project))[^?]{0,120}(?:\bwhere (?:do|"
        r"would) you (?:stand|fit|come in)|\b(?:are|would|will|is that|do|could|can|won't|"
        r"wouldn't|what about|how about|and) (?:you|yours?)\b[^?]{0,70}\b(?:same|"
        r"comfortable|fit|share|join|at home|one of us|one of them|one too|mind|awkward|"
        r"too|yourself|belong|problem|okay|feel|go|fine|in|with that)\b|\bor yours\b|"
        r"\bsame for you\b)[^?]*\?",
        True,
    ),
    Cue(
        "celebrate|festival|festivals|feast|observe",
        r"\b(?:know|tell me|say|wonder|ask) (?:me )?(?:what|when|which|whether|"
        r"if)\b[^?]{0,20}\byou (?:\w{1,8} )?(%)",
        True,
    ),
    Cue(
        "somewhere else|be elsewhere|another appointment|an appointment with|"
        "elsewhere at|other commitments at|place you have to be|somewhere to be",
        r"\b(?:friday|saturday|sunday|sundown|lunchtime|that hour|"
        r"that time)\b[^?]{0,80}(%)|(%)[^?]{0,40}\b(?:that hour|friday|sundown|sabbath|"
        r"sunday)\b",
        True,
    ),
    Cue(
        "daylight|daylight hours|sunrise|sunset|sunrise to sunset|dawn to dusk|"
        "eat and drink|eating and drinking|go without|without food|"
        "nothing passes your lips|food or water|lunch with us every",
        r"\b(?:you|you'll|you'd)\b[^?]{0,90}\b(?:month|spring|daylight|sunrise|sunset|"
        r"dawn|weeks?)\b[^?]{0,50}\b(?:go without|without (?:food|eating|water)|can't eat|"
        r"eat or drink|no food|not eat\w*|fast\w*|abstain\w*)\b|\b(?:eating and drinking|"
        r"eat and drink)\b[^?]{0,40}\bnormally\b",
        True,
    ),
    Cue(
        "bacon roll|bacon rolls|bacon sandwich|sausage roll|pints|a few pints|tuck in|"
        "tucking in|the buffet|say no to|can't touch|can't eat|don't eat|won't eat|"
        "don't drink|won't drink|avoid eating|off the menu|no pork|no beef|eat meat|"
        "menu restrictions",
        r"\b(?:you|you'd|you'll|nothing)\b[^?]{0,70}(%)[^?]{0,60}\b(?:us|reasons|"
        r"principle|beliefs?|spiritual|faith|upbringing|why|at all|with the rest)\b|"
        r"\b(?:tradition|always|team|fridays|lunch|roast|party)\b[^?]{0,90}(%)[^?]*\?",
    ),
    Cue(
        "on your head|wear on your head|over your hair|cover your head|head covered|"
        "the headwear|that scarf|the scarf|the turban|the cap|the beard|the veil|"
        "your covering|round your neck|around your neck|on your forehead|on your wrist",
        r"(%)[^?]{0,100}\b(?:come off|off for|take it off|remov\w*|stay\w*|every day|"
        r"all day|photographs?|photos?|mean\w*|religious|reasons?|uniform|hygiene|"
        r"clients?|customers?)\b[^?]*\?",
        True,
    ),
    Cue(
        "pure veg|non veg|onion and garlic|no onion|jain food|eggless|satvik|beef eater",
        r"@[^?]{0,60}\?",
        True,
    ),
    Cue(
        "light a tree|light candles|candles or|tree or candles|christmas or|"
        "christmas tree or|which ones are yours|which are yours",
        r"(%)|\bfor (?:the )?(?:\w{1,8} ){0,4}holidays\b[^?]{0,40}(%)",
    ),
    Cue(
        "hog roast|pork|bacon|ham|beer|champagne|pints|barbecue|crackling|wine",
        r"(%)[^?]{0,140}\byou(?:'d|'ll| would| will|r)?\b[^?]{0,50}\b(?:join in|partake|"
        r"tuck in|be joining|all right with|fine with|part of that|be up for|"
        r"awkward)\b[^?]*\?",
    ),
    Cue(
        "man upstairs|bowing your head|bow your head|bowing our heads|word of thanks|"
        "moment of prayer|moment of reflection|shake hands with women|"
        "shake hands with men|opposite sex on account|on account of their beliefs|"
        "reasons of conscience|matter of conscience|have you lapsed|leave their mark|"
        "don't eat all day|not eating all day|fading by",
        r"(%)[^?]{0,160}(?:\bY|\?)|\bY[^?]{0,90}(%)",
        True,
    ),
    # Any of these, where somebody fishes.
    Cue(
        "religion|religious|faith|church|mosque|temple|synagogue|pray|prayer|prayers|"
        "praying|friday lunchtimes|friday afternoons|sabbath|sunday mornings|sundays|"
        "fasting|can't eat or drink|eat or drink|a month every year|pork|ham|hog roast|"
        "bacon|beef|champagne|holidays of your own|festivals|nuns|priest|monk|imam|rabbi|"
        "pastor|spiritual|spiritual reasons|god|scarf|headscarf|bible|christian|muslim|"
        "hindu|jewish|catholic|buddhist|sikh|hog|ramadan|lent|diwali|eid|easter|"
        "joss sticks|incense|ancestors",
        r"^(?=[^?]{0,400}?Y)(?:[^?]{0,400}?F[^?]{0,160}?(@)|[^?]{0,400}?(@)[^?]{0,240}?F)",
    ),
    Cue(
        "a cross|cross you're|cross round|cross around|crucifix|a star of david|"
        "prayer beads|rosary|red string|a bindi|that dot|thread on|om on|bracelet|amulet|"
        "buddha|skullcap|skull cap|that scarf|your scarf|the scarf|the veil|"
        "that thing on your head|your head covered|head covered|covering your head|"
        "cover your head",
        r"\b(?:is|was|are) (?:that|this|those|it) (?:an? |"
        r"your )?(?:\w{1,8} )?(%)[^?]{0,60}\?|\b(?:see|notic\w+|spotted|wear\w*|"
        r"under)\b[^?]{0,30}(%)[^?]{0,60}(?:\?|$)(?<!customer\?)(?=.{0,1})|\b(?:would|"
        r"could|do|will|can) you[^?]{0,30}\b(?:take|leave|remove|keep|wear|"
        r"lose)\b[^?]{0,12}(%)[^?]{0,40}\?",
        True,
    ),
    Cue(
        "the nuns|the jesuits|the brothers|the christian brothers|nuns run|altar boy|"
        "choirboy|choir boy|first communion|confirmation classes|christened|baptised|"
        "baptized|bar mitzvah|bat mitzvah|godfather|confession|the rosary|communion|"
        "sunday best|scripture|hymns|saint|patron saint|guardian angel|the good book|"
        "the good lord|the almighty|the lord's day|higher power|man upstairs|"
        "the man upstairs|thank god|blessed|bless the",
        r"\b(?:you|your)\b[^?]{0,50}\b(the nuns|the jesuits|the (?:christian )?brothers|"
        r"altar boy|choir ?boy|first communion|confirmation class\w*|christened|"
        r"bapti[sz]ed|ba[rt] mitzvah|confession|communion|the rosary|patron saint|"
        r"the good book|the good lord|the almighty|higher power|"
        r"(?:the )?man upstairs)\b[^?]{0,50}\?|\b(the nuns|"
        r"the jesuits)\b[^?]{0,40}\byou\b[^?]{0,30}\?",
        True,
    ),
    Cue(
        "at christmas|for christmas|over christmas|at easter|christmas tree|"
        "christmas day|christmas eve|new year or|chinese new year|at diwali|"
        "on the sabbath|lent|for lent|give up for",
        r"\b(?:what|do|how|where|will|would|are) (?:do |would |"
        r"will )?you[^?]{0,40}\b((?:do|celebrate|keep|mark|spend|put up|give up|"
        r"have)[^?]{0,24}(?:at|for|over|on)? ?(?:christmas|easter|diwali|lent|the sabbath|"
        r"hanukkah))\b(?! (?:cover|shift|shifts|rota|rush|period|season|campaign|trading|"
        r"stock|sales|orders|week))[^?]{0,30}\?",
        True,
    ),
)
