"""How managers come to a subject without naming it: pieces for the patterns of cues.

Where :mod:`.frames` has the plain questions, these pieces have the turns of small talk: what is thought of something,
whether one was there, what a check would bring up.
"""

# ruff: noqa: E501

from __future__ import annotations

# What one does for a living with customers, cases and texts: then the subject is the business of the work.
_WORKED = (
    r"(?:treat\w*|negotiat\w*|cover(?:ed|ing|s)?|advis\w+|photograph\w*|defend\w*|deal|dealt|dealing|teach|taught|teaching|design\w*|buil[dt]\w*|writ\w+|wrote|handl\w+|deliver\w*|sell|sold|selling|test(?:ed|ing)?|translat\w+|"
    r"edit\w*|research\w*|stud(?:ied|y|ying)|publish\w*|coach\w*|train(?:ed|ing)?|counsel\w*|prosecut\w*|interview\w*|report on|calculat\w+|model(?:led|ling|s)?|migrat\w+|implement\w*|audit\w*|analys\w+|analyz\w+|catalogu\w+|curat\w+|"
    r"market(?:ed|ing)?|launch\w*|supervis\w+|moderat\w+|shorten|turn down|turned down (?:an?|the)|tell|told|explain\w*|cross examin\w+|drafted|visiting (?:clients|patients|tenants|customers)|talk (?:a|an|to a|with a)|price[ds]?|pricing|underwr\w+|"
    r"restor\w+|conserv(?:e|ed|ing)|rehears\w+|illustrat\w+|localis\w+|localiz\w+|program(?:med|ming)?|code|coded|coding|configur\w+|deploy(?! to)|deploying|rolled back|diagnos\w+|nursed|collect(?:ed|ing)? (?:a|the|data)|lend|lending|process(?:ed|ing)?|verif\w+|worked (?:in|with|on) an?|count(?:ed)? (?:people|votes)|throw out|repossess\w*|mediat\w+|lay(?:ing)? out|laid out|stock(?:ed|ing)?|cater\w*|host(?:ed|ing)?|"
    r"redesign\w*|recommend\w*|choose|chose|pick|check|checked|measure[ds]?|report (?:on|from)|forecast\w*|benchmark\w*|prepar(?:e|ed|ing)|draw|drew|sketch\w*|assess\w*|estimat\w+|plan(?:ned)? (?:the|a)|structur\w+|classif\w+|supply|supplied|source[ds]?|procur\w+)"
)
NOT_WORK = rf"(?!,? ?(?:\w{{1,14}} ){{0,3}}{_WORKED}\b)"

YOU = rf"\b(?:you|your|yours|yourself)\b{NOT_WORK}"
_SOFT = r"(?:(?:\w{1,12}ly|ever|still|now|also|just|even|yourself|always|never|personally|one|more|ever so|much|any|by any chance|at all|perhaps|maybe|happen to) ){0,2}"

ASKED = (
    rf"\b(?:(?:are|were|aren't|weren't|do|did|don't|didn't|have|haven't|had|would|wouldn't|will|won't|could|can|should|shall|might) you {_SOFT}{NOT_WORK}|"
    rf"you(?:'re|'ve|'d|'ll| are| were| have| had| would| will| must| might| may| look| seem| sound| do| did| don't| didn't| aren't| weren't| wouldn't| haven't) {_SOFT}{NOT_WORK})"
)
"""What a sentence says of the candidate, in question or presumption; what comes next says what."""

VIEW = (
    r"(?:\bwhat (?:do|did|would|will) you (?:\w{1,10} )?(?:think|make|reckon|say)\b|\bwhat you (?:\w{1,10} )?(?:think|thought|make|made|reckon)\b|"
    r"\byour (?:\w{1,10} ){0,2}(?:take|views?|opinions?|thoughts?|feelings?|position|stance|reading|verdict|attitude|sympathies) (?:is |was |are |were )?(?:on|of|about|to|towards?|when|with|lie)\b|"
    r"\b(?:any|got any|got a|have a|have any|have) (?:strong )?(?:thoughts|views?|opinions?|feelings) (?:on|of|about)\b|"
    r"\bwhere (?:do|did|would|are|were) you (?:\w{1,10} )?(?:stand|come down|sit|fall|land|on)\b|\bwhere you (?:\w{1,10} )?(?:stand|sit|fall|come down)\b|"
    r"\bhow (?:do|did|are|were|would) you (?:\w{1,10} )?(?:feel|feeling|see things)\b|\bhow you (?:\w{1,10} )?(?:feel|felt|see things)\b|"
    r"\b(?:for or against|pro or anti)\b|\bwhich (?:side|camp|way) (?:are|were|do|did|would|of)\b|"
    r"\b(?:are|were|aren't) you (?:\w{1,10} )?(?:for|against|happy|pleased|upset|worried|glad|relieved|sad|sorry|a fan|a believer|a supporter|in favou?r|sympathetic|keen|big on|with|behind|comfortable)\b|"
    r"\b(?:do|did|don't|would) you (?:\w{1,10} )?(?:agree|approve|support|back|like|trust|believe|follow|care|object|mind|admire|rate|share|side|cheer|celebrate|sympathi[sz]e|defend|hold with|think much|have much time|have any time)\b|"
    r"\byou(?:'re| are) (?:not |no )?(?:\w{1,10} )?(?:a fan|for|against|happy with|pleased|with|behind|a believer|a supporter|one of those)\b)"
)
"""Somebody's opinion is asked for; of what comes next."""

END = r"(?= ?(?:[,;:?!.)-]|$)| (?:these days|at the moment|now|right now|lately|we've got|we have|lot|over there|back home|and all|and how|then|yourself|or|nowadays|last|this|in general|as a|of ours|business|thing|stuff|question|issue|debate|and so on|too|either|right)\b)"
"""A subject ends here: it is not the first half of a trade's."""

TAG = r"(?:\b(?:are|aren't|were|weren't|do|don't|did|didn't|have|haven't|would|wouldn't|will|won't|can|can't|could) you ?\?|\b(?:am i right|right|correct|i take it|i trust|i suppose|i imagine|i assume|i presume|i hope|i bet|i'd bet|i'd guess|i'd say|i'm guessing|let me guess|i gather|i reckon|surely|isn't it|wasn't it|you too|and you|what about you|how about you|yourself)\b)"
"""A presumption is put to the candidate."""

TURNED = (
    r"(?:\b(?:what|how) about (?:you|yourself|yours|your own|your lot|your side)\b|\b(?:and|or) (?:you|yourself|yours|your own|your lot|your people)(?: too)? ?\?|\bwhich (?:one |lot |sort |kind |camp |side |type |half |heap |group |of (?:them|those|these|the two) )?(?:are you|were you|is you|is yours|would you be|do you|did you|would you|describes you)\b(?! (?:use|choose|pick|prefer|recommend|check|replace|suggest|put|take|start|try|trust|redesign|read|test))|"
    r"\b(?:would|will|is|was|might|could|does|did) (?:that|this|it|any of (?:that|this|it|them)) (?:also |ever |all )?(?:be you|be about you|be your|describe you|sound like (?:you|somebody|someone|anyone)|fit you|apply (?:to|in) you|apply (?:to )?your|include you|go for you|ring (?:a bell|any bells|true)|mean you|bother you|worry you|suit you|trouble you|sit (?:well|right|comfortably|easily) with you|cover you|touch you|concern you|get up your nose|be a fair|strike a chord|the case (?:with|for) you|true of you|about (?:right|the size of it)|going to be (?:a problem|you|an issue)|be a problem|be an issue|a problem for you|something (?:you|i|we)(?:'d| would| should| need| will|'ll|'ve|'re| can| have|)|anything (?:you|i|we)(?:'d| would| should| need| can| have|)|tell me|you\b|yours\b|your (?:case|situation|story|style|experience|way|doing|cup|thing)|run in)|"
    r"\b(?:is|was|wasn't|isn't) that (?:you|yours|your (?:case|situation|story|style|way|thing|cup)|how you|why you|what you|where you|the case with you|a fair|personal|something you)\b|\b(?:should|ought|need|do) (?:i|we) (?:to )?(?:be )?(?:worry|worried|concern|concerned|know|nervous|careful|read|reading|expect|be expecting|prepare|warn|brace)\b(?! (?:the|a|an|your|this|our|how|what))|"
    r"\b(?:anything|something|nothing) (?:like that|of (?:that|the) (?:sort|kind)|(?:in|along) that line|similar|(?:i|we|you) (?:should|ought|need|might|want|would like|'d like)|there|to (?:tell|declare|confess|own up|hide|worry))\b|\b(?:am i|are we|was i|have i got that|have i|did i) (?:right|wrong|warm|close|far off|far wrong|safe|getting warm|reading you|guess right|get that right|barking up|mistaken|on the right)\b|\b(?:right|correct|true|or am i wrong|or not|fair) ?\?|"
    r"(?<!what )(?<!how )(?<!where )(?<!who )(?<!which )(?<!when )\b(?:wouldn't|don't|didn't|would|do|won't|will|are|aren't|were|weren't|have|haven't|had|did|can|can't|could) you(?: agree| too| either| as well| yourself| say| think| reckon| not)? ?\?|"
    r"\byou(?:'d| would|'ll| will)? (?:not |never )?(?:fit (?:right )?in|feel (?:right )?at home|be at home|blend in|get on with (?:us|them|the lads|everyone)|stick out|agree|share|see eye to eye|go along with that|sit well|be comfortable with that)|\bwould you (?:fit|feel at home|blend|get on|be at home|stick out|go along|stand out|find that|mind that|join in|be happy with that|be comfortable|be one|be able to live with)\b|"
    r"\byou(?:'re| are| were|'ve been|'d be| must be| wouldn't be| might be| could be| weren't| aren't| wouldn't happen to be)(?: not)? (?:never )?(?:one|among|part|in the same boat|like that|that way|another|the same|no different|different|the other)(?: of (?:them|those|that|these|us|the))?\b|\b(?:are|were|aren't|weren't|would) you (?:ever |also |be |perhaps |never |by any chance )?(?:one|among|part|a part|part of|caught up|mixed up|in with|close to|like that|that way|the same|another|different|in the same boat|of the same|the sort|the type|the kind|that kind|that sort|that type|in on|involved|the exception|affected|around for|on board|any different|with us|with me|cut from)\b|"
    r"\bwhere (?:do|does|did|would|were|are|was|should) (?:that |i |we |he |she )?(?:leave |put |place )?(?:you|us)(?: (?:stand|fit|fall|come|come in|come down|sit|be|in all|go|on|put|belong|land))?(?: in (?:all )?(?:that|this|it))? ?\?|\bwhere (?:does|did|would) that (?:leave|put) you\b|\bwhat(?: was|'s| is| were|'d be) your (?:part|role|own (?:story|experience|situation)|story|side|excuse|secret|situation|arrangement|position|number|poison|family like|own|view|take|status|angle|connection)\b(?! in (?:the|your|our) (?:project|team|company|launch|migration|merger|release))|\b(?:do|did|don't|would|have|does|is|are|were) (?:you|yours|your (?:own|lot|folks|people|family|side)) (?:do|have|feel|think|see|go|come|been|got|too|any|one|the same|got one|do the same|as well|like that|likewise|that way)(?: (?:it|that|the same|way|one|any))* ?\?|\bsame (?:with|for|as|story with|as) you(?:rs)?\b|\bhow (?:close|near|deep|far) (?:am i|were you|are you|did you|was i)\b|\b(?:how|what) (?:close|near|deep|far|much|involved|big a part|part|side|hand)(?: \w{1,6}){0,2} (?:am i|were you|are you|did you|was i)\b|\bcould (?:that|it|this) (?:ever )?(?:happen|be) (?:with|to|you)\b|\bhow did you (?:wangle|manage|swing|get away|get out|get round|get around|pull off|feel about|take) (?:that|it|with it|with that|of it|of that)\b|\bwhat(?:'s| is| was) (?:that|this|it) all about\b|\bhow did (?:that|this|it) (?:come about|happen|come to pass|end)\b|\bhelp me (?:understand|out here)\b|\bwhat(?:'s| is| was|'d be) the (?:story|real story|verdict|damage)\b|\b(?:what|how|which|where) (?:was|were|is|are|did|do|does|would|about) yours\b|\b(?:any|some|one|which) of yours\b|\bshall i (?:tell|say|put)\b|\bwhose side\b|\byou(?:'re| are)(?:n't| not) (?:going|about|planning|likely) to\b|\bis that (?:likely|going|something|due) to? ?(?:be|carry|happen|go|come|keep|last|you)\b|\b(?:what|which) \w{1,12} would (?:they|we|he|she|i) (?:give|put|call|find|assign)(?: on| to| in)? (?:you|yours?)\b|\bwhere (?:would|should|do|shall|might) (?:we|i|they|he|she) (?:be )?(?:put|putting|stick|sticking|place|placing|seat|seating|slot|file|pin) (?:you|your)\b|\bwhat (?:may|can|should|do|would|shall|am|is|are|will) (?:i|we|he|she|they|it) (?:to )?(?:tell|say|find|hear|learn|see|report)(?: \w{1,8}){0,3}(?: (?:about|on|of) (?:you|yours?))?(?:,| \?|\?)|\bwould you (?:agree|say so|see it (?:that|his|our) way)\b|\b(?:is|was|were|are) there a \w{1,14} of that (?:sort|kind)\b|\byour sort of (?:thing|crowd|people)\b|\bboth ways\b|\b(?:will|would) you two\b|\brub(?:bed)? off on you\b|\b(?:was|were|is|are) yours\b|\bto fear from you\b|\bwhat (?:shall|should|do|am) i (?:to )?(?:answer|tell|say)\b|\bmind at (?:rest|ease)\b|\banother one ?\?|\b(?:are we|am i) going to be\b|\bfor you (?:too|as well)\b|\bwould you [^?]{0,30}\btoo ?\?|\bwhat(?:'s| is| are) yours\b|\bwhat are you ?\?|\b(?:would|will) (?:he|she|they) have (?:to|any reason to|cause to|anything to) (?:worry|object|mind|fear)\b|\blie awake\b|\bcoincidence ?\?|\bwell, you know\b|\bi dare say you\b|\bmight (?:they|he|she) want you\b|\bdo we lose you\b|\bin that boat\b|\bone of yours\b|\btouch a nerve\b|\b(?:so )?you(?:'d| would) get on with (?:him|her|them|us)\b|\bunder wraps\b|\b(?:which|what) one do you\b|\banyone in uniform\b|\bsomeone like you\b|\bone of those\b)"
)
"""The question that turns what was said before to the candidate: "Which are you?", "Should I worry?"."""


def near(one: str, other: str, gap: int = 90) -> str:
    """Both in a stretch of talk, in either order."""
    return rf"(?:{one}.{{0,{gap}}}{other}|{other}.{{0,{gap}}}{one})"


WRAP = (
    r"(?:\b(?:if (?:it's|it is|that's|this is) not (?:too |a |an )?(?:\w{1,12} )?(?:delicate|personal|cheeky|rude|indiscreet|private|nosy|impolite|sensitive|forward)|(?:i'm|i am|we're|we are) not (?:really )?(?:supposed|meant|allowed) to ask|i (?:know i )?(?:shouldn't|oughtn't|can't|probably shouldn't) (?:really )?ask|(?:you )?don't (?:have to|need to) answer|none of my business|off the record|between (?:you and me|ourselves|us|these four walls|these walls|the two of us)|won't (?:leave|go beyond) this room|don't tell hr|pardon (?:me |my )?(?:for )?asking|"
    r"forgive (?:me |my )?(?:for )?(?:asking|being)|(?:hope )?you (?:don't|won't) mind my (?:asking|saying)|if you don't mind (?:me |my )?asking|i'm (?:just )?(?:being )?(?:nosy|curious)|don't (?:take|get) (?:this|me) (?:the )?wrong|no offen[cs]e|not to pry|without prying|if i may (?:ask|be so bold|pry)|may i be (?:frank|blunt|personal|indiscreet)|to be blunt|let me be (?:frank|blunt)|be honest(?: with me)?|honestly now|tell me (?:honestly|straight|frankly)|strictly between|my wife (?:wants|would like|says|always))\b)"
)
"""Manners that go before what is too personal."""

PERSONAL = rf"(?:{YOU}.{{0,120}}(@)|(@).{{0,120}}(?:{YOU}|{TURNED})|\bany (?:\w{{1,12}} ){{0,2}}(@)(?=.{{0,60}}\?)|(@)(?=.{{0,60}}\b(?:please|by any chance)\b)|\bwhat's with .{{0,20}}(@)|^(@)(?= or .{{0,30}}\?))"
"""A word that is not enough by itself: the candidate stands near it."""

OTHERS = (
    r"(?!.*\b(?:customers?|patients?|pupils?|users?|residents?|tenants?|readers?|viewers?|listeners?|applicants?|offenders?|defendants?|players?|shoppers?|passengers?|novel|exhibition|documentary|dataset|returning officer|crisis plan|experiment|our hall|"
    r"you (?:have |had )?(?:\w{3,12}ly )?(?:handled|covered|negotiat\w+|advis\w+|represent\w+|defend\w+|wrote|taught|edited|research\w+|treated|investigat\w+|publish\w+|counsel\w+|mediat\w+|interview\w+|translat\w+|design\w+|catalogu\w+))\b)"
)
"""Nobody else is the matter, and nothing that one did for a living."""

FISHED = (
    rf"^{OTHERS}(?:.*?{YOU}.{{0,160}}?(@)|.*?(@).{{0,160}}?(?:{YOU}|{TURNED})|"
    r".*?\b(?:ever|any|anyone|anybody|anything|somebody|someone|there)\b.{0,80}?(@).{0,100}\?)"
)
"""A figure of speech that nobody uses of work: the candidate stands near it, or whoever it may be."""
