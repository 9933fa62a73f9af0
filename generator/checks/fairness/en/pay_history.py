"""How English talk comes to earlier pay."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT
from generator.checks.fairness.en.idioms import FISHED, OTHERS, WRAP

CUES = (
    Cue(
        "payslip|payslips|pay slip|pay slips|pay stub|pay stubs|salary slip|salary slips|"
        "a p60|p60|p45|form 16|salary history|proof of salary|proof of income|"
        "proof of earnings",
        HAVE,
        True,
    ),
    Cue(
        "payslip|payslips|pay slip|pay slips|pay stub|pay stubs|salary slip|salary slips|"
        "p60|p45|form 16|w2|w 2|salary history|pay history|earnings history|wage history|"
        "compensation history|income history|salary progression|pay progression|"
        "current salary|present salary|existing salary|last salary|previous salary|"
        "prior salary|past salary|most recent salary|final salary|ctc|in hand|inhand|"
        "take home|takehome|take home pay|takehome pay|last drawn|last bonus|"
        "last pay rise|last raise|last increment|earnings|salary there|salary now|"
        "salary currently|salary today|salary at present|salary at the moment|"
        "salary before|salary when|salary in your|salary at your|pay there|pay now|"
        "pay before|pay when|pay at your|pay at the moment|pay in your|pay packet|"
        "pay cheque|paycheck|wage now|wages now|wage there|base now|base there|base when|"
        "bonus last|monthly income|annual income|income now|income at|income before|"
        "wage packet|tax return|gross pay|net pay|starting salary there|"
        "starting salary at|gross salary|net salary|basic salary",
        OWN,
        True,
    ),
    Cue(
        "current salary|current ctc|present salary|last salary|salary history|"
        "previous salary|last drawn salary|ctc|current package|payslips|current pay|"
        "present ctc",
        SHORT,
        True,
    ),
    Cue(
        "current ctc|present ctc|last drawn|earning now|earning at the moment|"
        "earning currently|earning at present|current salary|present salary|"
        "previous salary|last salary|pay cut|drop in pay|drop in salary|step down in pay|"
        "used to earning|used to making|paying you now|paying you at|"
        "currently paying you|pays you|paid you|paying you|pay you there|pay you now|"
        "pay you at",
    ),
    Cue(
        "paid now|paid currently|paid at the moment|paid at present|paid there|"
        "paid in your|paid at your|paid in your last|paid at the last|earning|"
        "earning now|making now|making at the moment|making currently|making there|"
        "making at your|making per|being paid|paid last year|well paid|well paid there|"
        "underpaid there|on more than|on less than|on about|drawing now|"
        "drawing currently|taking home|bringing home|pulling in|on six figures|"
        "paid before|used to earning|taking a pay cut|taking a drop in pay|getting paid|"
        "getting at the moment|getting now|getting there|on a bonus there",
        BE,
        True,
    ),
    Cue(
        "earned|get paid|take home|bring home|take a pay cut|taking a pay cut|"
        "taking a drop in pay|take a drop in salary|make a year|make per|make an hour|"
        "make there|make in your last|make at your last|make last year|make before|"
        "make right now|make now|make currently|make at the moment|clear a month|"
        "get a bonus last|get a pay rise last|get a raise last|show us proof of salary",
        DO,
        True,
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "pay you|paying you|paid you|pays you|give you|giving you|gave you|gives you|"
        "offer you|offering you|start you|started you|starting you|put you|putting you|"
        "get you|got you|getting you|keep you|owe you|shell out for you|fork out for you|"
        "cough up for you|reward you|looked after you|look after you|hand you|handed you|"
        "slip you|value you|valued you|rate you|have you on|had you on|treat you",
        r"\b(?:what|how much|how well|how little|how handsomely|what sort of|what kind of|"
        r"which grade|what grade)\b.{0,70}\b(?:did|do|does|are|is|were|was|have|had|has|"
        r"would|will|'re|'s) (?:they|he|she|the|your|that|those|these|it|barclays|"
        r"\w{2,20})\b.{0,40}(@)\b(?! (?:to (?:do|apply|leave|join|think|say|work|use|come|"
        r"learn)|the (?:most|freedom|chance|opportunity|confidence|idea|edge|push|feeling|"
        r"impression|job|task|role)|feedback|through|in touch|up at|off|a (?:reason|lead|"
        r"hand|chance|brief|task|tour|say|sense|ticket)|most|more (?:satisfaction|energy|"
        r"joy|responsib\w+)|joy|energy|satisfaction|support|when|as a (?:person|customer|"
        r"colleague))\b)(?=.{0,50}\b(?:pay|paid|now|there|right now|all in|at the moment|"
        r"currently|last|on|a (?:month|year|week|day|shift)|per|an hour|roughly|hike|"
        r"bonus|raise|rise|increment|when you|over (?:there|at|in)|for (?:that|your|it|"
        r"the|a)|basic|before|salary|wages?|package|annum|out|nights?|tax|in hand|"
        r"these days|as a|at \w{2,20}|each|by the|worth|in your|after)\b|.{0,4}$)",
        True,
    ),
    Cue(
        "are you on|were you on|have you on|had you on|got you on|put you on|you're on|"
        "you were on|you've been on",
        r"\b(?:what|how much|what sort of (?:money|figure|salary|wage)|"
        r"what kind of (?:money|figure|salary|wage))(?: exactly| roughly|"
        r" kind of money)? (?:do they |did they |are they |have they |has he |had they |"
        r"was it )?(@)(?: (?:at |now|right now|currently|there|over there|these days|"
        r"all in|just now|roughly|before|when|in (?:your|that|dubai|the last)|as of|"
        r"give or take|per|a (?:year|month|week|day)|today|money wise|then|if i)|,| ?\?)",
        True,
    ),
    Cue(
        "existing|previous|former|latest|recent",
        r"\byour (?:own |very )?(@) (?:\w{1,10} )?(?:ctc|salary|pay|wage|wages|package|"
        r"rate|day rate|hourly rate|comp|compensation|earnings|remuneration|basic|base|"
        r"bonus|total|take home|takings|tips|commission|income|figure|number|band|"
        r"pay grade|salary grade|pay band|scale|bracket|ote|increment|hike|raise|pay rise|"
        r"terms|deal|money|stipend|allowances?|perks and pay)\b(?! (?:expectations?|"
        r"of (?:ideas|bugs)|wheel|line))",
        True,
    ),
    Cue(
        "ctc|in hand|take home|takehome|payslip|payslips|pay slip|pay slips|pay stub|"
        "pay stubs|payroll slip|wage slip|wage slips|salary slip|salary slips|p60|p45|w2|"
        "w 2|form 16|itr|offer letter|bank statement|bank statements|tax return|"
        "notice of assessment|iras|cpf statement|cpf statements|salary certificate|"
        "proof of pay|proof of earnings|proof of salary|proof of income|"
        "evidence of salary|evidence of what you",
        r"\b(?:bring|send|show|attach|submit|produce|share|upload|forward|let (?:me|"
        r"us) (?:see|have)|see|have a look at|peek at|look at|supply|provide|hand over|"
        r"email|keep|kept|got|have you (?:got|brought)|could i have|can i have|"
        r"with)\b.{0,60}(?:\byour |\blast |\bthree |\bthe |\blatest |\brecent |\bold |"
        r"\ba |\bany |\bsome )(?:\w{1,10} ){0,4}(payslips?|pay ?slips?|pay stubs?|"
        r"salary slips?|wage slips?|p60|p45|w ?2|form 16|itr|salary certificate|"
        r"notice of assessment|cpf statements?|bank statements?|proof of (?:pay|earnings|"
        r"salary|income)|evidence of what you)\b(?!.{0,40}\b(?:customers?|clients?|"
        r"borrowers?|applicants'|employees?|users?|staff)\b)|\b(?:what|how much|"
        r"whatever) (?:is|was|were|are|'s)? ?(?:the |your )?(?:\w{1,10} ){0,2}(ctc|"
        r"in hand|take home|takehome)\b|\b(?:current|present|last|previous|fixed|"
        r"your) (ctc|in hand|take home)\b|\bwhat (?:would|will|does|might|do) (?:your |"
        r"the |those )(?:\w{1,10} )?(payslips?|pay ?slips?|p60|tax return|wage slips?|"
        r"bank statements?) (?:say|show|tell|read|look)",
        True,
    ),
    Cue(
        "bonus|increment|hike|raise|pay rise|payrise|rise|bump|13th month|"
        "thirteenth month|aws|commission|tips|overtime|allowance|allowances|options|rsus|"
        "equity|profit share|pay cut|signing bonus|retention bonus|lump sum|gratuity|"
        "basic|base|gross|net|tax free|package|wage|wages|salary|pay|earnings|money|"
        "day rate|hourly",
        r"\b(?:what|how much|how big|how many|what sort of|what kind of|what size of|"
        r"roughly what)\b.{0,30}(@).{0,40}\b(?:did|do|does|were|was|are|have|has|"
        r"had) (?:you|they|he|she|your (?:last|old|present|current|previous|former|boss|"
        r"employer|firm|company|bank|school|hospital|people)\b.{0,12}|"
        r"that)\b.{0,25}\b(?:pay|paid|give|given|gave|get|got|getting|take|took|receive|"
        r"received|come|came|on|make|making|made|earn|earned|start|started|offer|offered|"
        r"add|walk|work out|bring|leave|left on|last|draw|drawn|end)\b(?! (?:expect|want|"
        r"look))|\bwhat (?:did|does) (?:that|it|they|this) (?:come|amount|work out|add up|"
        r"boil down) (?:to|at|as)\b.{0,30}\b(month|year|week|all in|in hand|hour|day|"
        r"total|gross|net|after tax|good|bonus)|\byour (?:last |annual |usual |year end |"
        r"christmas )?(bonus|increment|hike|raise|pay rise|commission|tips|"
        r"overtime)\b.{0,40}\b(?:look like|last|come to|one month|months?|worth|decent|"
        r"big|like|this year|there|cycle|amount)\b|\b(?:pay cut|drop in (?:pay|salary|"
        r"wages)|step (?:up|down)|less money|less pay|same money|more money|"
        r"more than you (?:get|make|earn|are)|less than you (?:get|make|earn|are)|"
        r"what you(?:'re| are| were) (?:on|used to|getting|making|earning|"
        r"paid))\b.{0,60}\b(now|there|currently|where you(?:'re| are)|at the moment|"
        r"for you|used to|today|from what|\?)",
        True,
    ),
    Cue(
        "where are you|where you are|where were you|where you were|where you're at|"
        "what you're on|what you were on|what you are on|what you get|what you got|"
        "what you make|what you made|what you earn|what you earned|what you're earning|"
        "what you're making|what you're getting|what you take home|what you bring home|"
        "what you cost|what you're paid|what you are paid|what you were paid|"
        "what you're used to|how much you make|how much you earn|how much you get|"
        "how much you're|how much you were|what they pay|what they're paying|"
        "what they paid|what they give|what they're giving|what they gave|what he pays|"
        "what he's paying|what she pays|what you'd be leaving|what you'd be giving up|"
        "what you would be giving up|what you have now|what you've got now|"
        "what you've been on|what you've been getting|what you started on|"
        "what you finished on|what you left on",
        r"\b(?:salary|pay|money|figure|number|wage|step up|jump|increase|uplift|package|"
        r"raise|hike|offer|match|beat|better|improve on|top|calibrate|ballpark|ball park|"
        r"benchmark|range|budget|sum|base|rate|earn\w{0,3}|cost)\b.{0,110}(@)|"
        r"\b(?:tell me|tell us|know|remind me|see|share|say|guess|is that|isn't that|"
        r"wonder|mind|disclose|ask|find out|understand|idea of|remember|based on|basis of|"
        r"above|over|below|match|beat|compare(?:d|s)? (?:with|to|against)|close to|near|"
        r"anywhere near|more than|less than|roughly|exactly|curious|whatever|top|better|"
        r"same as|what about|go on from|start from|work from|"
        r"build on)\b.{0,30}\b(what you(?:'re|'ve been| are| were| have been|"
        r"'d be)? (?:on|get|got|getting|make|made|making|earn|earned|earning|take home|"
        r"bring home|paid|giving up|leaving|used to(?: earn\w{0,3}| get\w{0,4})?)|"
        r"what (?:they|he|she)(?:'re|'s| are| is)? (?:pay|paid|pays|paying|give|gave|"
        r"gives|giving)(?: you)?|how much you(?:'re| are| were)? (?:make|made|earn|earned|"
        r"get|got|paid|on))\b(?! (?:from|out of) (?:the|a|this)\b)(?! (?:wrong|right|"
        r"stuck|up to|done|happy|through|for free))(?! (?:with|to know|at university))",
        True,
    ),
    Cue(
        "beat|match|top|outbid|buy you out|prise you away|prise you|prize you away|"
        "lure you|lure you away|tempt you away|tempt you|poach you|drag you away|"
        "get you out|get you away|walk away from|walking away from|leaving on the table|"
        "leave on the table|giving up|give up|golden handcuffs|unvested|vesting|vest",
        r"\bwhat (?:would|do|will|figure|number|sum|salary|must|might|are|"
        r"is)\b.{0,25}\b(?:we|i|you)\b.{0,30}\b(beat|match|top|outbid|improve on|better|"
        r"walking away from|leaving on the table|leaving behind|giving up|"
        r"up against)\b(?! (?:practices?|your|our|the (?:competition|competitors?)|"
        r"quality))(?!.{0,30}\b(?:competitor|deadline|target|record|benchmark score|"
        r"latency)\b)|\b(?:we|i)(?:'d| would)? (?:have to|need to|got to|want to|try to|"
        r"can) (beat|match|outbid|better)\b.{0,40}\b(?:you|there|they|now|salary|pay|"
        r"current)\b|\bwhat(?:'s| is| are) the (?:golden handcuffs|unvested)\b|"
        r"\b(unvested|golden handcuffs|vesting)\b.{0,60}\b(?:you|your)\b|\b(?:you|"
        r"your)\b.{0,60}\b(unvested|golden handcuffs|vesting)\b",
        True,
    ),
    Cue(
        "little bird|i hear|i heard|i've heard|word is|rumour|rumor|people say|they say|"
        "i gather|i'm told|glassdoor|the going rate|market says|i happen to know|"
        "i know for a fact|i imagine|i guess|i'd guess|i reckon|i suppose|let me guess|"
        "am i right|must be|must have been|must pay|must earn|ballpark|ball park|"
        "north of|south of|six figures|five figures|upwards of|somewhere around|"
        "in the region of|in the neighbourhood of|in the neighborhood of|thereabouts|"
        "pays about|pays around|pay about|pay around|pays well|pay well|pays peanuts|"
        "pay peanuts|pays its|pay their|pays their|pays people",
        r"(?:\byou(?:'re|'d be| are| must be| were|"
        r" must have been)? (?:\w{1,10} ){0,2}(?:on|making|earning|getting|make|earn|get|"
        r"taking home|clearing|pulling in|pocketing|bringing in|paid|drawing) .{0,20}(@))|"
        r"(@).{0,60}\b(?:pays?|paid|salar\w{1,3}|wages?|earn\w{0,3}|money|pounds|dollars|"
        r"euros|thousand|\d{2,3} ?k?|lakhs?|grand|eighty|ninety|sixty|seventy|fifty|forty|"
        r"thirty|hundred|k)\b.{0,80}\b(?:you get|you got|you(?:'re| are| were) (?:on|"
        r"getting|making|earning|paid|at)|you (?:make|made|earn|earned)|for you|"
        r"in your case|your case|yours|you (?:see|saw) (?:any|that)|does that|is that|"
        r"near|close|about right|right|true of you|you there|warm)\b|\b(?:your (?:firm|"
        r"company|boss|employer|lot|people|bank|place|school|hospital|outfit|old|present|"
        r"current|last|former|previous)|they|the big \w{1,12})\b.{0,40}\b(?:pays?|paid|"
        r"paying) (?:\w{1,12} ){0,5}(well|peanuts|handsomely|badly|better|about|around|"
        r"generously|top|poorly|over|under|\d\w{0,5}|eighty|decent|good money|"
        r"good wages)\b.{0,80}\?",
        True,
    ),
    Cue(
        "earn|earned|earning|earnings|making|clear|cleared|clearing|pull in|pulling in|"
        "pulled in|bring home|bringing home|brought home|take home|taking home|took home|"
        "pocket|pocketing|pocketed|draw|drew|drawing|bank|banked|bill|charge|charged|"
        "charging|salary|wage|wages|pay",
        r"\b(?:what|how much|how well|roughly how much)(?: (?:money|exactly|roughly|"
        r"precisely|actually|cash|per \w{1,6}|a (?:month|year|week|day|shift|"
        r"night)))? (?:did|do|were|are|have|had|would|was|can) you (?:\w{1,10} )?(?:been |"
        r"be |usually |get |getting |normally |typically )*(@)\b(?! (?:it|of|the|a|your|"
        r"our|this|that|sure|up|for (?:the|a) (?:repair|customer|client)|clients?|"
        r"customers?|attention|from (?:the|this|that|working|being)|in (?:the|a) (?:code|"
        r"design|project|team)|decisions?|tea|coffee|changes?|to (?:the|a|your) (?:team|"
        r"customer)|heed|mistakes?|with|at work with|use|them|into|"
        r"on a project)\b)(?=.{0,60}\b(?:now|there|at|last|before|month|year|week|day|"
        r"hour|shift|in (?:your|that|the|a)|when|currently|these days|all told|job|role|"
        r"tips|net|gross|after|as a|abroad|place|back|per|over|home|right|on top|"
        r"freelance|freelancing|out|per)\b|.{0,3}$)|\bwhat(?:'s| is| was|'d be|"
        r" were) (?:your |the |you )(?:\w{1,12} ){0,3}(salary|wages?|pay|earnings|"
        r"take home|pay packet|bonus|day rate|hourly rate|base|basic|package|ctc|"
        r"compensation)\b.{0,40}\b(?:there|now|at (?:your|the|that|\w{2,15})|before|"
        r"when you|currently|in (?:your|that|dubai|the (?:last|previous|old))|last|"
        r"you left|today|back|as of|progression|history)\b",
        True,
    ),
    Cue(
        "took home|take home|walk away with|walked away with|came away with|pocketed|"
        "cleared|pulled in|pulled down|netted|grossed|landed|brought home",
        r"\bwhat (?:did |do |were |would )?you (?:\w{1,8} )?(walk away with|"
        r"walked away with|come away with|came away with|took home|take home|pocket|"
        r"pocketed|clear|cleared|pull in|pulled in|pull down|net|netted|gross|grossed|"
        r"brought home|bring home)\b(?! (?:from (?:the|that|this) (?:course|talk|book|"
        r"conference|project|session|training|experience)|learning|as a lesson))",
        True,
    ),
    Cue(
        "figure|sum|base|start point|starting point|percent|per cent|"
        "whatever someone is on|whatever you're on|on top of|adding it to|add it to|"
        "add to what|step up from|up from what|from what",
        r"\b(?:percent|per cent|%|step up|uplift|bump|raise|increase|on top|more than|"
        r"over|above|match|multiple|hike)\b.{0,80}\b(?:what|which|so) (?:figure|number|"
        r"sum|base|amount|are|is|was|would(?! you)|am)\b.{0,25}\b(?:am i|are we|adding|"
        r"would that|is that|from|on top|start\w{0,3}|work\w{0,3} from|you|"
        r"yours)\b(?! (?:expect\w*|want|hope|look\w*))(?=.{0,40}\?)",
        True,
    ),
    Cue(
        "what were we talking|what are we talking|are we talking|were we talking|"
        "talking twenty|talking thirty|talking forty|generous|generously|stingy|"
        "tight fisted|tightfisted|good payers|bad payers|poor payers|poorly paid|"
        "badly paid|well paid|handsomely|peanuts|a pittance|pittance|top dollar|"
        "good whack|decent whack|fair whack|pretty penny|small fortune|a bomb|good screw|"
        "cushy number",
        r"\b(?:they|he|she|your (?:last|old|present|current|previous|former|firm|company|"
        r"boss|employer|people|lot)|charity|bank|bonus\w{0,2}|salar\w{1,3}|pay|wages?|"
        r"barclays|you|there)\b.{0,60}(@)\b(?! (?:with (?:your|their) time|of you|"
        r"listener|support|feedback|praise)).{0,90}(?:\b(?:what (?:were|are) we talking|"
        r"what did|what was|how much|what do|what does|what's|roughly|ballpark|thousand|"
        r"\d\d|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|lakhs?|"
        r"figure|were they|was it|did they|you were on|you on|pay you|"
        r"paid you)\b).{0,40}\?",
        True,
    ),
    Cue(
        "earn|earned|earning",
        r"\b(?:do|did|were|are|have|had) you (?:\w{1,10} )?(@)(?! (?:it|your (?:degree|"
        r"trust|stripes|spurs|place|certific\w+)|the (?:trust|respect|right|loyalty)|"
        r"trust|respect|loyalty|customers|points|a (?:degree|reputation|place|"
        r"certific\w+)))|\byou(?:'ve been|'re| are| were)? (?:\w{1,10} )?(earn|earned|"
        r"earning) (?:now|there|at (?:your|the moment|present|that)|before|"
        r"in your (?:last|current|present|previous|old|former)|currently|last|today|"
        r"these days|right now)",
        True,
    ),
    Cue(
        "they pay you|they paid you|paying you|are you on|were you on|you make|you earn|"
        "you earned|your salary|your wage|your pay|your package|take home|current salary|"
        "last salary|payslip|payslips",
        rf"(?<!credit )(?<!customs )(?<!technical )(?<!office )\b(@)\b(?! (?:model|data|"
        rf"team|system|software|project|app|feature|node|type|field)).{{0,130}}{WRAP}|"
        rf"{WRAP}(?!.{{0,130}}\b(?:customers?|clients?|patients?|pupils?|users?|"
        rf"employees?)\b).{{0,130}}\b(@)\b(?! (?:model|data|team|system|software|project|"
        rf"app|feature|node|type|field))",
        True,
    ),
    Cue(
        "offering you to stay|offer you to stay|offered you to stay|counter offer|"
        "counteroffer|counter offers|paying you to stay|pay you to stay|keep you there|"
        "number from the last|number from your last|figure from your last|"
        "figure from the last|your number from|your last number|your old number|"
        "paid you properly|paid you well|paid you enough|pay you properly|pay you enough|"
        "pay you well|paid you what you|was it, forty|was it forty|was it thirty|"
        "was it fifty",
        r"\bwhat (?:are|were|have|did|would|will) (?:they|your (?:boss|people|firm|"
        r"company|lot)) (?:\w{1,10} )?(offer(?:ing|ed)?|pay(?:ing)?|promis(?:ing|ed|e)|"
        r"dangl(?:ing|ed)) (?:you )?(?:to stay|to keep you|there|now|at the moment)\b|"
        r"\b(?:give|tell|let) (?:me|us) (?:have |know |see )?your (?:last |old |present |"
        r"current )?(number|figure)\b(?=.{0,30}\b(?:last|old|current|present|previous|"
        r"there|now|from|see what)\b)(?! (?:expect|in case|so we can (?:call|ring|"
        r"reach)))|\b(?:they|he|she|the last (?:people|lot|place|company)|your (?:last|"
        r"old|present|current|boss|people|firm|company)\w*)\b.{0,30}\b(paid|pay|"
        r"paying) you (?:properly|well|enough|decently|fairly|"
        r"what you)\b.{0,90}(?:\bwhat (?:was|is|did)\b|\bhow much\b|\bwas it\b|\b\d\d\b)",
        True,
    ),
    Cue(
        "lands in your account|land in your account|goes in to your account|"
        "hits your account|in your account now|think you're worth|you're worth to them|"
        "worth to them|think you are worth|present lot|current lot|how big a jump|"
        "big a jump|what sort of jump|jump on what|rise on what",
        r"\bwhat (?:lands|goes|comes|drops|turns up|arrives|"
        r"hits)\b.{0,12}\b(your account)\b|\b(?:lot|boss|employers?|people|firm|company|"
        r"they)\b.{0,25}\b(think you(?:'re| are) worth|pay(?:s|"
        r"ing)? you)\b.{0,30}\b(?:year|month|now|annum|each|ballpark)\b|\b(?:how big|"
        r"how much of|what sort of|what kind of) an? (jump|step|rise|increase|"
        r"leap)\b.{0,60}\b(?:on|from|over) (?:what|where)\b",
        True,
    ),
    # --- in figures of speech ---
    Cue(
        "p45|p60|w2|w 2|payslip|payslips|pay slip|pay slips|pay stub|pay stubs|paystub|"
        "paystubs|salary slip|salary slips|wage slip|wage slips|form 16|"
        "salary certificate|appointment letter|increment letter|hike letter|"
        "compensation letter|pay statement|pay statements|offer letter from|"
        "letter from your current job|your tax return|your last tax return|last paycheck|"
        "last three paychecks|salary proof|proof of salary|proof of earnings|"
        "proof of income",
        r"\b(?:bring|show|send|see|attach|share|forward|email|upload|need|let (?:me|us)|"
        r"look at|number on|figure on|provide|produce|"
        r"hand over)\b.{0,50}(@)\b(?!.{0,40}\b(?:customers?|run|batch|software|module|"
        r"template|portal|after you (?:start|join)|once you (?:start|join)|"
        r"bank details)\b)",
        True,
    ),
    Cue(
        "current ctc|present ctc|last ctc|previous ctc|your ctc|last drawn|drawn salary|"
        "inhand|your take home|monthly take home|take home pay|your current package|"
        "your present package|ctc|previous package|last package|current salary|"
        "present salary|previous salary|last salary|current pay|previous pay|last pay|"
        "pay packet|pay history|salary history|current compensation|current comp|"
        "total comp|base now|current wage|previous wage|current earnings|"
        "current remuneration|last hike|last increment|last raise|last pay rise",
        r"\b(?:what|how much|how big|need|tell|share|your|state|roughly|give|is|was|when|"
        r"which|know)\b.{0,50}(@)\b(?!.{0,40}\b(?:customers?|don't|never|module|hotel|"
        r"holiday)\b)(?!.{0,20}\b(?:don't need|not needed)\b)",
        True,
    ),
    Cue(
        "day rate|hourly rate|daily rate|day rates|rate per|your rate|your rates|"
        "retainer|your fee|your fees|commission|on target earnings|ote",
        r"\b(?:what|how much|what's|what was|what were)\b.{0,30}(@)\b.{0,30}\b(?:been|"
        r"up to now|so far|until now|till now|to date|before|last|there|over there|"
        r"previous|currently|at the moment|you been|charging|get you|come to|"
        r"bring you)\b(?!.{0,40}\b(?:project|product|cpu|error)\b)|"
        r"\bwhat (?:\w{1,9} )?(@) (?:were|are) you (?:on|getting|charging|paid|making)\b",
        True,
    ),
    Cue(
        "bonus|bonuses|commission|commissions|stock options|rsus|equity|thirteenth month|"
        "overtime pay",
        r"\b(?:what|how (?:much|big|many|good|generous)|roughly)\b.{0,30}\b(?:was|were|is|"
        r"did|does|has|come)\b.{0,20}\byour (?:last |annual |usual |yearly |average |"
        r"year end )?(@)\b|\byour (?:last |annual |usual )?(@) (?:look\w*|come to|been|"
        r"come out|amount|worth|at (?:christmas|year end|new year))\b|"
        r"\b(@)\b.{0,40}\b(?:generous|good|decent|fat|handsome)\b.{0,50}\b(?:walk away|"
        r"take home|pocket|what did you|how much|come to|at your)\b",
        True,
    ),
    Cue(
        "package|deal|pay|money|salary|benefits",
        r"\b(?:what|which|how (?:big|good|much))\b.{0,30}\b(@)\b.{0,20}\b(?:would|will|'d|"
        r"are|were|do|did) you be (?:walking away from|leaving (?:behind)?|giving up|"
        r"losing|turning your back)\b|\b(?:what|which|how (?:big|good|much)) (?:sort of |"
        r"kind of )?(?:a )?(@) (?:are|were|did|do|have|had) (?:you|"
        r"they) (?:\w{1,8} )?(?:on|getting|got|given|giv\w+|pay\w*|offer\w*|"
        r"paid)\b(?! (?:offers?|expect))",
        True,
    ),
    Cue(
        "moneywise|money wise|salarywise|paywise|pay wise|financially|step up for|"
        "pay cut|drop in pay|drop in salary|cut in pay|pay rise|more or less than you|"
        "than you're getting|than you earn|than you make|than you're on|than you are on|"
        "than you're making|you've got today|you're getting today|you're on today|"
        "you're on now|you're getting now|you're making now|you're earning now|"
        "you earn now|you make now|what you've got now|you have now",
        r"\b(?:would|will|is|was|were|are|does|do|did|how|where|by what|"
        r"what)\b.{0,70}(@)\b(?!.{0,30}\b(?:process|tool|system|version|laptop|monitor|"
        r"setup|team|commute|bank details|manager|role|responsib\w+)\b)",
        True,
    ),
    Cue(
        "moneywise|money wise|salarywise|paywise|pay wise|financially|step up for|"
        "pay cut|drop in pay|drop in salary|cut in pay|pay rise|more or less than you|"
        "than you're getting|than you earn|than you make|than you're on|than you are on|"
        "than you're making|you've got today|you're getting today|you're on today|"
        "you're on now|you're getting now|you're making now|you're earning now|"
        "you earn now|you make now|what you've got now|you have now",
        r"\b(?:salary|pay|figure|number|offer|money|package|rate|band|"
        r"wage)\b.{0,40}\b(?:sit|stand|compare\w*|fit|measure|stack up|square|"
        r"relate)\b.{0,30}\b(present one|current one|last one|previous one|what you had|"
        r"what you have|what you've got)\b|\b(?:step up|raise|rise|increase|jump|"
        r"improvement) (?:for you|on what you|over what you|"
        r"compared)\b.{0,50}\b(percent\w*|per cent|moneywise|money|how much|figure|pay|"
        r"salary|are on|'re on|earn\w*|get\w*|make|got)\b",
        True,
    ),
    Cue(
        "present one|current one|last one|previous one|present salary|current salary",
        r"\b(?:salary|pay|figure|number|offer|money|rate|band|wage)\b.{0,40}\b(?:sit|"
        r"stand|compare\w*|fit|measure|stack up|square|relate)\b.{0,30}\byour (@)\b",
        True,
    ),
    Cue(
        "made before, so|you made before|you made there|you were making|you were getting|"
        "you were earning|you were on before|you earned there|you earned before|"
        "you got before|you took home|you brought home|you take home|you bring home|"
        "you used to earn|you used to make|they were paying|they paid you|they pay you|"
        "they're paying|are they paying|were they paying|did they pay|do they pay|"
        "pay you there|paying you there|paid you there|paid over there|pay over there|"
        "well paid|badly paid|underpaid|paid properly|pay properly|paying you properly|"
        "paid fairly|paid enough|pay you enough|six figures|five figures|look after you|"
        "looked after you|treat you moneywise|what you walked away|matched what|"
        "match what|beat what|top what|what we're up against|number to beat|"
        "figure to beat|number are we|number we have to|have to beat|need to beat|"
        "got to beat|trying to beat|tempt you away|prise you|prize you|poach you|"
        "lure you|get you out of there|get you out of where",
        rf"^{OTHERS}(?!.*\b(?:record|competitor|benchmark|test|deadline|rival|product|"
        rf"traffic|score)\b)(?:.*\b(?:what|how much|how well|how|which|number|figure|"
        rf"rough idea|roughly|percent|were|was|did|are|do|tell|give|"
        rf"if)\b.{{0,60}}(@)\b(?! (?:go|to (?:leave|do|say|learn)|from the)).{{0,60}}(?:\?|"
        rf"$|\.)|.*(@)\b.{{0,60}}\bwhat was it\b)",
        True,
    ),
    Cue(
        "start you on|started you on|start you at|started you at|started at|started on|"
        "begin on|began on|come in at|came in at|join on|joined on|hired at|hired on",
        r"\bwhat (?:\w{1,9} )?(?:did|were|was|money|salary|figure|rate|"
        r"pay)\b.{0,30}(@)\b(?! in the).{0,40}\b(?:end up|ended up|finish\w*|"
        r"when you left|leave on|left on|now|by the (?:time|end)|what were you on|"
        r"in the end)\b",
        True,
    ),
    Cue(
        "grade|grade and step|pay grade|pay band|pay scale|spine point|scale point|"
        "pay point|salary band",
        r"\b(?:what|which) (?:\w{1,9} ){0,2}(@)(?: and (?:step|point|grade|"
        r"band))? (?:were|are|was|did|have) (?:you|they) (?:\w{1,8} )?(?:at|on|in|put|"
        r"reach\w*)\b(?! (?:school|university|college))",
        True,
    ),
    Cue(
        "what are you on|what were you on|what you're on|what you are on|"
        "what you were on|are you on now|are you on at|you on over there|"
        "you on these days|what was your last|what they give you|did they give you|"
        "do they give you|they give you over|giving you over|what d'you get|"
        "what do you get|what did you get|what are you getting|what were you getting|"
        "what are you making|what were you making|what did you make|what do you make|"
        "what do you earn|what did you earn|what do you clear|what did you clear|"
        "what did you bring|what do you bring home|what did you take|what did that come|"
        "what does that come|how much do you|how much did you|how much are you|"
        "how much were you|how much they|how much did they|how much are they|"
        "how much do they",
        r"\bwhat (?:are|were) you on (?:now|at (?:the moment|present)|today|over there|"
        r"these days|there|currently|before|back|in your|with|when you left|if|roughly|"
        r"all in)\b(?! (?:call|the project))|\bwhat (?:are|were) you on ?\?|\b(?:what|"
        r"how much) (?:are|were|did|do|does|was|is|would) (?:they|it|that|you|"
        r"he) (?:\w{1,8} )?(?:giv\w*|pay\w*|get\w*|got|mak\w+|made|clear\w*|net|gross|"
        r"earn\w*|bring\w*|tak\w+|pocket\w*|come to|walk away with|"
        r"go home with)(?: \w{1,6})? (?:over (?:at|there)|in a good (?:month|year|week)|"
        r"there|a (?:month|year|week|day)|per (?:month|year|annum|week|hour)|an hour|home|"
        r"in your (?:last|current|present|old)|at your|tax free|before tax|after tax|net|"
        r"gross|roughly|on average|all in|bonus|for that|at (?:the bank|barclays|"
        r"siemens))\b(?! (?:cluster|node))|\bhow much (?:did|do) they (?:give|pay|"
        r"offer) you\b",
        True,
    ),
    Cue(
        "tax free|before tax|after tax|net of tax|gross or|net or gross|in the hand|"
        "cash in hand|bonus and all|all in|with bonus|with overtime|including overtime|"
        "good month|good year",
        r"\b(?:you|they)\b.{0,60}(@)\b.{0,50}\b(?:come to|what did|how much|roughly|"
        r"what was|were you)\b|\b(?:rough idea|ballpark|what|"
        r"how much)\b.{0,40}\byou (?:took|take|bring|brought|earned|earn|made|make|got|"
        r"get|cleared|had)\b.{0,60}(@)",
        True,
    ),
    Cue(
        "salaries|last three salaries|last two salaries|previous salaries|past salaries|"
        "wages go|salary go|salary went|pay go|pulling in|terms are you|present terms|"
        "current terms|terms you have|stock grant|get stock|given stock|get options|"
        "vested",
        r"\b(?:give|tell|list|share|show|send|need|state)\b.{0,30}\byour (?:last|past|"
        r"previous) (?:\w{1,6} )?(?:salaries|wages|pay ?checks|packages)\b|"
        r"\bhow much did your (?:wages?|salary|pay) (?:go up|rise|increase|jump)\b|"
        r"\b(?:what|how much) (?:were|are|was) you pulling in\b|\b(?:match|beat|better|"
        r"top) your (?:present|current|existing) (?:terms|package|salary|deal|pay)\b|"
        r"\bdid you (?:get|have|hold) (?:any )?(?:stock|options|equity|"
        r"shares)\b.{0,30}\bworth\b",
        True,
    ),
    Cue(
        "you get now|you have now|you've got now|you're getting|you earn now|"
        "you currently|you make now|your present|where you are now",
        r"\b(?:our|this|the|that) (?:offer|salary|figure|number|band|range|money|package|"
        r"pay)\b.{0,40}\b(?:compare\w*|match\w*|sit|stack|measure|differ\w*|"
        r"look)\b.{0,30}(@)",
        True,
    ),
    Cue(
        "commission|overtime|tips|allowances|piece rate|bonus",
        r"\bhow much (?:in )?(@) (?:did|do|would|were) you (?:clear|make|earn|get|take|"
        r"bring|average|collect)\b(?!.{0,30}\b(?:charge|customers?)\b)",
        True,
    ),
    # --- by its own words, where nothing speaks of work ---
    Cue(
        "pounds and pence|your basic above|your basic below|payslip|payslips|salaries",
        FISHED,
    ),
)
