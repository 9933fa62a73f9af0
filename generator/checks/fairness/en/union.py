"""How English talk comes to unions."""

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
    TAG,
    TURNED,
    VIEW,
    YOU,
)

CUES = (
    Cue(
        "in a union|in the union|in any union|in a trade union|in any trade union|"
        "in a labour union|in a labor union|a union member|a union man|a union woman|"
        "a union person|a union guy|a union type|a union rep|a union representative|"
        "a union supporter|a union organiser|a union organizer|a union activist|"
        "union rep|union member|a member of a union|a member of any union|"
        "a member of a trade union|a member of the union|a member of any trade union|"
        "a member of a labor union|member of a trade union|member of a union|"
        "member of any trade union|member of the union|unionised|unionized|pro union|"
        "prounion|anti union|antiunion|a shop steward|shop steward|union minded|"
        "unionminded|involved in the union|involved in a union|involved in any union|"
        "involved in union|involved with the union|involved with a union|"
        "involved with any union|active in the union|active in a union|"
        "active in your union|active in any union|active in union|on strike|"
        "out on strike|on the picket line|on a picket line|part of a union|"
        "part of any union|part of the union|part of a strike|represented by a union|"
        "covered by a union|a paid up member|a paidup member|a workplace rep|a staff rep|"
        "a works council member|pro or anti union|for or against unions|"
        "in favour of unions|in favor of unions|a fan of unions|one of the strikers|"
        "sympathetic to unions|sympathetic to the union|a teamster|in siptu|in unison|"
        "in unite|in the gmb|in the rmt|comfortable working in a non union|"
        "comfortable working in a nonunion",
        BE,
        True,
    ),
    Cue(
        "unions|union membership|union card|union dues|union rep|union activity|"
        "union activities|union involvement|union views|union background|union history|"
        "trade union|trade union membership|union status|views on unions|view on unions|"
        "view of unions|feelings about unions|opinion of unions|opinion on unions|"
        "attitude to unions|attitude towards unions|feeling about unions|"
        "stance on unions|position on unions|thoughts on unions|shop steward|"
        "feelings on unions|experience of unions|union loyalties|union subs",
        OWN,
        True,
    ),
    Cue(
        "a union card|union card|union membership|union involvement|union ties|"
        "union connections|union activity|union experience as a member|union affiliation|"
        "union background|feelings about unions|opinion on unions|views on unions|"
        "been on strike|gone on strike|gone out on strike|been a union|been in a union|"
        "been in the union|been a shop steward|been a rep|crossed a picket line|"
        "joined a union|joined a trade union|joined the union|organised a union|"
        "organized a union|signed a union|signed an authorization card|"
        "signed an authorisation card|signed a card|paid union|union dues|"
        "taken part in a strike|taken part in any strike|taken part in strikes|"
        "taken part in industrial action|taken industrial action|taken strike action|"
        "voted to strike|voted for a union|voted for strike|walked a picket line|"
        "walked off the job|problem with unions|picketed|unionised|unionized|"
        "a problem working without a union",
        HAVE,
        True,
    ),
    Cue(
        "join a union|join the union|join any union|join a trade union|join unions|"
        "joining a union|joining the union|joining a trade union|joined a union|"
        "joined a trade union|joined the union|belong to a union|belong to any union|"
        "belong to the union|belong to a trade union|belong to any trade union|"
        "belonged to a union|belonged to any union|belonged to a trade union|"
        "support unions|support the union|support a union|support trade unions|"
        "support a strike|support the strike|support strikes|support unionising|"
        "support unionizing|support unionisation|support unionization|"
        "support industrial action|believe in unions|favour unions|favor unions|"
        "vote for a union|vote for the union|vote to unionise|vote to unionize|"
        "vote union|vote for strike|vote to strike|organise a union|organize a union|"
        "organise a union drive|organise the workforce|organize the workforce|"
        "organise workers|organize workers|organise your colleagues|"
        "organize your coworkers|start a union|set up a union|unionise|unionize|"
        "pay union|pay dues|paying union dues|pay union dues|pay union subs|go on strike|"
        "going on strike|gone on strike|go out on strike|went on strike|striking|"
        "been on strike|cross a picket line|crossed a picket line|cross the picket line|"
        "take part in the strike|take part in a strike|take part in any strikes|"
        "take part in strikes|take part in industrial action|take part in any strike|"
        "taking part in a strike|took part in the strike|take strike action|"
        "take industrial action|walk out with|walked out with|join the walkout|"
        "join the strike|join a strike|join strikes|joined the strike|join the picket|"
        "sign a union card|sign an authorization card|sign an authorisation card|"
        "signed an authorization card|attend union|attended union|attend a union|"
        "attended a union|go to union meetings|involve the union|bring in the union|"
        "call the union|call in the union|go to the union|run to the union|"
        "leave the union|leave your union|like unions|trust unions|be a shop steward|"
        "been a shop steward|be a union rep|been a union rep|been in a union|"
        "work in a non union|work in a nonunion|work in a union shop|want a union|picket|"
        "down tools|work to rule",
        DO,
        True,
    ),
    Cue(
        "union|unions|trade union|trade unions|labor union|labour union|side of the picket",
        WHAT,
        True,
    ),
    Cue("union|union member|union membership|unions|shop steward|strikes|union man", SHORT, True),
    Cue(
        "trade union member|union member|union members|union membership|union rep|"
        "union reps|union card|union dues|union man|union men|union type(s)?|"
        "union activist|union activists|union activity|union activities|union trouble|"
        "union troublemaker|union troublemakers|union drive|union vote|union organiser|"
        "union organisers|union organizer|union organizers|union people|union guy|"
        "union guys|union meeting|union meetings|union shop|union house|union stuff|"
        "union nonsense|union free|unionfree|non union|nonunion|unionised|unionized|"
        "unionise|unionize|unionisation|unionization|unionism|shop steward|shop stewards|"
        "picket line|walkout|walk out|walked out|go on strike|gone on strike|"
        "strike action|strikebreaker|striking|the strike|the strikes|last strike|"
        "went on strike|authorization card|authorisation card|organise the workforce|"
        "organize the workforce|organising the workforce|organizing the workforce|"
        "organise the workers|organising drive|organizing drive|organisers came|"
        "organisers|heavily organised|heavily organized|third parties|"
        "third party between|trade unions|labor unions|labour unions|the unions|unions|"
        "staff reps|the reps|agitators|agitator|troublemakers|stir things up|"
        "stirring things up|rabble rouser|rabblerouser|teamsters|works council|"
        "down tools|go slow|goslow|comrades|stand together against management|"
        "closed shop|ballot in the|vote no",
        PERSONAL,
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "trade union|labour union|labor union|union",
        r"\b(?:are|were|have|been) you .{0,30}\b(?:member of|in|part of|belong(?:ed)? to|"
        r"joined) (?:the |an? |any |your )?(?:\w{1,12} )?(@)",
        True,
    ),
    Cue(
        "unions|union|unionised|unionized|unionisation|unionization|unionism|"
        "organised labour|organized labor|organising|organizing|collective bargaining|"
        "bargaining|industrial action|strike|strikes|strikers|walkouts|picketing|"
        "picket lines|closed shop|closed shops|third parties|reps|shop stewards|"
        "works councils|works council|staff associations|labour laws|labor organisers|"
        "agitation|agitators|troublemakers|collective agreement|collective agreements",
        rf"{VIEW}.{{0,60}}?(?<!credit )(?<!customs )(?<!european )(?<!students )(?<!student )(?<!western )(?<!soviet )(?<!rugby )(?<!pipe )(?<!discriminated )(?<!air )(?<!drone )(?<!first )\b(@){END}",
        True,
    ),
    Cue(
        "teamsters|uaw|seiu|afl cio|ufcw|cwa|ibew|iww|wobblies|unison|unite|gmb|rmt|"
        "aslef|nasuwt|neu|ucu|usdaw|siptu|prospect|equity|bectu|nuj|verdi|ver.di|"
        "ig metall|cgt|cfdt|citu|intuc|aituc|bms|cosatu|numsa|ntuc|hkctu|cfmeu|actu|tuc|"
        "nalgo|unifor|cupe|solidarity|steelworkers|longshoremen|the local|local chapter|"
        "the chapter|branch meetings|branch meeting|the branch|the brotherhood|"
        "the federation|amalgamated|house union|staff association|"
        "professional association|the association|works council|comrades|the comrades|"
        "the brothers",
        r"\b(?:you|your|you're|you've)\b.{0,40}\b(?:in|join|joined|joining|member of|"
        r"member with|belong to|belonged to|paid up|paying into|subs to|dues to|card|"
        r"signed up (?:with|to|by)|sign up (?:with|to)|pay into|close to|mixed up with|"
        r"run to|went to|gone to|active in|sit on|sat on|stand for|stood for|elected to|"
        r"attend|go along to|turn up at|went along to|hand in glove with|thick with|"
        r"friendly with) (?:the |a |any |your )?(@)(?! (?:exam|conference|project|office|"
        r"library|bank|manager|of (?:the )?(?:repository|code|git)|tree|and merge))",
        True,
    ),
    Cue(
        "picket line|picket lines|picket|pickets|picketing|braziers|brazier|"
        "placards at the gate|the gates|the gate|the barricades|the strike line",
        rf"{ASKED}.{{0,50}}\b(?:on|at|cross|crossed|crossing|join|joined|joining|stand|"
        rf"stood|man|manned|outside|side of|past|through|by|honk|walk) (?:the |a |any |"
        rf"that |your )?(@){END}(?! (?:way|level))",
        True,
    ),
    Cue(
        "walked out|walks out|walk out|came out|come out|downed tools|down tools|"
        "went on strike|on strike|struck|called a strike|stayed out|stopped work|"
        "stop work|stoppage|stoppages|walkout|wildcat|wildcat strike|sick out|go slow|"
        "work to rule|overtime ban|sit down strike|lockout|locked out|the strike|"
        "the strikes|last strike|the dispute|the action|the ballot|strike vote|"
        "day of action|industrial action|sit in",
        r"\b(?:when|while|during|through|after|there was|big|had)\b(?!.{0,30}\b(?:rota|"
        r"rotas|customers?|guests?|clients?|patients?|"
        r"tenants?)\b).{0,50}(@).{0,60}\b(?:(?:did|were|was|are|would|have|had|"
        r"do) (?:that |it )?you|you were|your (?:part|role|position|side|hand|view)|"
        r"where you|which side|what you|you (?:one|with|go|went|stay|carry|cross|keep|"
        r"join))\b(?! (?:cover|plan|keep (?:the|our)|manage|maintain|restore|reroute|cope|"
        r"handle|report|communicat\w+|prepare))|(?:were|did|are|was|have|would|"
        r"had) (?:that |it )?you\b.{0,50}\b(?:when|while|during|with|in|for|join|joined|"
        r"out with|part in|behind|back|backed|support|supported|organise|organised|"
        r"organize|organized|lead|led|start|started|vote for|voted for|called?|"
        r"in favour of)\b.{0,40}(@)(?! (?:price|rate))(?!.{0,30}\b(?:of the (?:scheduler|"
        r"server|pump|line|machine)|for the (?:paper|agency|news))\b)",
        True,
    ),
    Cue(
        "card|cards|leaflet|leaflets|flyer|flyers|pamphlet|clipboard|petition|petitions|"
        "open letter|round robin|round robins|letter of complaint|joint letter|"
        "pledge card|sign up sheet|statement of support|recognition",
        r"\b(?:slip|slips|slipped|hand|hands|handed|handing|pass|passes|passed|push|"
        r"pushed|gave|give|gives|offered|offers|came round|comes round|went round|"
        r"goes round|going round|circulat\w{1,4}|doing the rounds|sent round|start|"
        r"started|organise|organised|organize|organized|sign|signed|signing|your name|"
        r"your signature)\b.{0,60}(@)(?:s)?\b.{0,80}\b(?:sign|signed|would you|did you|"
        r"do you|were you|are you|your name|your signature|canteen|break room|car park|"
        r"say to|outside|union|rep|organis\w{2,5}|organiz\w{2,5}|pay|conditions|hours|"
        r"management|manager|workers|staff|recognition|"
        r"colleagues)\b(?!.{0,30}\b(?:customers?|passengers?|guests?|patients?|voters?|"
        r"visitors?|shoppers?)\b)|\byour (?:name|signature) (?:is |was |be )?(?:on|under|"
        r"at the bottom of) .{0,30}(@)|\bis your name on .{0,30}(@)|\b(?:did|have|would|"
        r"were) you (?:\w{1,10} ){0,2}(?:sign|signed|start|started|"
        r"one of those who signed|behind) (?:the|that|a|any|"
        r"an) (?:\w{1,12} ){0,3}(petition|open letter|round robin|joint letter)",
        True,
    ),
    Cue(
        "comes off your pay|taken off your pay|taken out of your pay|out of your pay|"
        "off your wages|out of your wages|out of your paycheck|out of your salary|"
        "off your salary|off your payslip|deducted|deductions|deduction|deduct|check off|"
        "subscription|subscriptions|subs|dues|membership fee|monthly fee|contribution",
        r"(@).{0,70}\b(?:on your behalf|for a body|members?|membership|union|association|"
        r"represents? you|representing you|speaks? for you|some (?:body|organi[sz]ation|"
        r"outfit)|besides tax|other than tax|collective|solidarity|workers)\b|\b(?:you|"
        r"your)\b.{0,40}\b(?:pay|paying|paid|up to date with|behind with|still on|"
        r"keep up) (?:your |any |the |monthly |union )(?:\w{1,12} )?(subs|"
        r"dues)\b(?! (?:screen|table))",
        True,
    ),
    Cue(
        "third party|third parties|outsider|outsiders|outside party|outside body|"
        "anyone from outside|anybody from outside|somebody from outside|"
        "someone from outside|people from outside|outside people|go between|go betweens|"
        "middleman|middlemen|intermediary|anyone in between|anybody in between|"
        "nobody in between|no one in between|somebody in between|someone in between|"
        "spokesman|spokesmen|spokesperson|a rep|a representative|representatives",
        r"(@).{0,50}\b(?:speak\w{0,3} for|talk\w{0,3} for|between|on (?:your|our|their|my|"
        r"the staff's) behalf|represent\w{0,4}|with (?:our|the|your) (?:people|staff|"
        r"workers|boss|management|owners?)|interfer\w{1,4}|in the (?:way|middle|room)|"
        r"telling (?:us|me|our)|to the table|poking|meddl\w{1,4}|come in|coming in|"
        r"negotiat\w{1,4} for)\b|\b(?:directly|one to one|face to face|man to man|direct|"
        r"straight to|ourselves|among ourselves|as a family|"
        r"family)\b.{0,60}(@)(?! (?:librar|vendor|supplier|cookie|api|provider|service|"
        r"data|integration|payment|software))|\b(?:through|via|by way of|behind|"
        r"hide behind|use|using|with) (@) ?\?",
        True,
    ),
    Cue(
        "man to man|face to face|directly with|direct with|in house|among ourselves|"
        "amongst ourselves|between ourselves|within these four walls|open door|"
        "door is open|door's open|round the table|over a cup|over a beer|as a family|"
        "big family|one family|like a family",
        r"(@).{0,90}\b(?:union\w{0,4}|reps?|representatives?|third part(?:y|ies)|"
        r"outsiders?|outside|organi[sz]\w{2,5}|collective\w{0,2}|in between|go between\w?|"
        r"middlem[ae]n|steward\w?|speaking for|speak for|on your behalf|agitat\w{2,4}|"
        r"troublemakers?|petitions?|banners?|grievance\w?|placards?)\b",
        True,
    ),
    Cue(
        "organising kind|organising type|organising sort|organizing kind|organizing type|"
        "organizing sort|organiser type|organizer type|joiner|natural organiser|"
        "rabble rouser|rabble rousers|rabble rousing|barrack room lawyer|"
        "barrack room lawyers|sea lawyer|shit stirrer|stirrer|stirrers|agitator|"
        "agitators|troublemaker|troublemakers|trouble maker|trouble makers|ringleader|"
        "ringleaders|militant|militants|hothead|hotheads|firebrand|firebrands|bolshie|"
        "bolshy|red robbo|scargill|hoffa|norma rae|jimmy hoffa|wobbly|clock watchers|"
        "labour activists|workers' rights|worker power|collectivist|spokesman for the|"
        "mouthpiece",
        rf"(?:{ASKED}|{YOU}).{{0,60}}(@)|(@).{{0,80}}(?:{ASKED}|{TAG}|\bwhich are you\b|"
        rf"\byou one of\b)",
        True,
    ),
    Cue(
        "stir up|stirring up|stirs up|stir things|stirring things|stirs things|rile up|"
        "rile people|riling up|rock the boat|rocking the boat|rocks the boat|rouse the|"
        "rally the troops|rally the others|rally your colleagues|"
        "get everyone together against|gang up on|ganging up on|down with the management|"
        "against management|against the management|against the bosses|against the boss|"
        "fight the bosses|stick it to the|us and them|them and us|"
        "shoulder to shoulder with the others|safety in numbers|strength in numbers|"
        "collective this|collectively|collective action|as a group|as a body|en masse|"
        "en bloc|one voice",
        rf"(?:{ASKED}|which are you|you one of|\byou the (?:sort|type|"
        rf"kind)).{{0,60}}(@)(?! (?:train|review|estimate|code|learn|program|decid))|"
        rf"(@).{{0,60}}(?:{TAG}|which are you|\byou one of|are you the)",
        True,
    ),
    Cue(
        "speak up for|spoke up for|speaking up for|spoken up for|stand up for|"
        "stood up for|standing up for|stick up for|stuck up for|fight for|fought for|"
        "speak for|spoke for|spoken for|speaking on behalf of|spoke on behalf of|"
        "negotiate for|negotiated for|bargain for|bargained for|talk for|elected by|"
        "elected to speak|voted in by|representing your|represent your|represented your|"
        "represent the|represented the",
        r"\b(?:you|your|you've|you're)\b.{0,40}(@).{0,30}\b(?:colleagues|workmates|"
        r"co ?workers|the lads|the boys|the girls|the others|the workers|the workforce|"
        r"the staff|fellow|the crew|the line|the floor|the shift|the rest|"
        r"pay and conditions|better pay|more pay|higher wages|the drivers|the nurses|"
        r"the teachers|your (?:mates|section|shift|department))\b",
        True,
    ),
    Cue(
        "facility time|facilities time|union duties|release time|safety rep|learning rep|"
        "branch secretary|branch chair|branch treasurer|convenor|convener|"
        "father of the chapel|mother of the chapel|lay official|lay rep|staff side|"
        "delegate|delegates|conference delegate|negotiating committee|"
        "bargaining committee|bargaining unit|bargaining team|strike fund|strike pay|"
        "hardship fund|strike committee|organising committee|organizing committee|"
        "labour day march|may day|union hall|union halls|union town|union country|"
        "union household|union family|union through and through|union jobs|union state|"
        "right to work state|recognition drive|card check|decertif|union buster|"
        "union busting|union avoidance",
        rf"(?:{ASKED}|{YOU}).{{0,70}}(@)(?!.{{0,40}}\b(?:negotiations? (?:for|as)|"
        rf"as (?:head|hr))\b)|(@).{{0,70}}(?:{ASKED}|{TAG})",
        True,
    ),
    Cue(
        "grievance|grievances|grievance meeting|grievance hearing|disciplinary|"
        "disciplinary hearing|disciplinary meeting",
        r"\bwho(?:m)?\b.{0,40}\b(?:bring|brought|sat|sit|came|come|accompan\w{1,4}|"
        r"represent\w{1,4}|speak|spoke|take|took|stood|had|have|call|called)\b.{0,40}(@)|"
        r"\b(?:accompanied|represented) (?:you )?.{0,30}(@)|\b(?:did|have|"
        r"would) you (?:ever |\w{1,8} )?(?:raise|raised|file|filed|lodge|lodged|bring|"
        r"brought|put in|take out|take)\b.{0,20}(@)",
        True,
    ),
    Cue(
        "compare pay|compare wages|compared pay|compare salaries|compared salaries|"
        "discuss pay with|discussed pay with|discuss wages|discuss your pay with|"
        "discuss your salary with|talk about pay with|talk about wages|"
        "talking about pay with|share salaries|whatsapp group|group chat|workers' chat|"
        "chat group|signal group",
        r"(?:\byou\b).{0,50}(@)(?:.{0,40}\b(?:colleagues|co ?workers|workmates|the others|"
        r"each other|pay|conditions|management|grievances|complain\w{0,4}|the boss|"
        r"demands|hours)\b)",
        True,
    ),
    Cue(
        "union|unions|rep|reps|steward|convenor|organiser|organisers|organizer|"
        "organizers|agitators|committee|association|strikers|pickets|works council",
        r"\b(?:i|we)(?:'d|'ve| would| do| have)? (?:hope|trust|take it|assume|presume|"
        r"suppose|imagine|gather|expect|like|prefer|rather)\b.{0,60}\byou(?:'re|'ve|'d|"
        r" are| were| have| won't| don't| aren't| wouldn't|)\b.{0,50}\b(?:in|join|with|to|"
        r"run|running|call|calling|one of|part of|into|drag|dragging|bring|bringing|"
        r"involve|involving|behind|member of|close to) (?:the |a |any |those |these |"
        r"your |in )?(?<!student )(?<!credit )(@)(?! (?:type|find|all|join|select|the))",
        True,
    ),
    Cue(
        "unions|union|unionised|unionized|union people|union men|union types|union stuff|"
        "union nonsense|union business|union trouble|union drive|union vote|union ballot|"
        "organising drive|organizing drive|union organisers|union organizers|ballot|"
        "shop stewards|stewards|strikers|strike happy|strikes|picket line",
        rf"\b(?:we(?:'ve|'re|'d)?|i(?:'ve|'d|'m)?|our|my|us|around here|round here|"
        rf"this place|the (?:boss|owner|old man|last|previous|warehouse|plant|factory|"
        rf"depot|mill|"
        rf"company))\b.{{0,70}}(?<!credit )(?<!customs )(?<!european )(?<!student )(?<!students )\b(@)\b.{{0,90}}(?:{TAG}|"
        rf"{ASKED}|\bwhere (?:do|would) you\b|\bwho would\b|\bpeople who\b|"
        rf"\bwhich\b)(?!.{{0,10}}\b(?:handle|cover|negotiat|build|prepar))",
        True,
    ),
    Cue(
        "union|unions|unionised|unionized|teamster|teamsters|steward|stewards|"
        "shop floor agitators|collective|walkouts|walkout|walked out|all out|strike|"
        "strikes|striking|strikers|picket|pickets|picket line|brazier|braziers|"
        "the brothers|a comrade|comrades|leaflets|ballot|ballots|the rep|the reps|reps|"
        "a rep|third party|third parties|outsiders|troublemakers|agitators|militant|"
        "militants|grievances|petition|open letter|dues|workers' rights|"
        "collective rights|labour rights|clubbed together|banded together|band together|"
        "club together|ganged up|stood together|stand together|stick together|"
        "stuck together|get together against|dispute|noise at the|trouble at the|unrest|"
        "the miners|junior doctors|the baristas",
        rf"(?<!credit )(?<!student )(?<!students )(?<!customs )(?<!european )(?<!sort )(?<!business )\b(@)\b(?! (?:type|"
        rf"types|games?|id|payment|reader|sort|form|number|price|rate|system|"
        rf"of)).{{0,140}}{TURNED}",
        True,
    ),
    Cue(
        "organised|organized|organise|organize|organising|organizing|get organised|"
        "getting organised|rally round|gather signatures|speak to management|"
        "spoke to management|speaking to management|talk to management|"
        "talked to management|go to management|went to management|face management|"
        "sent in to|sent you in|pushed forward|put you forward|put forward to|delegation|"
        "deputation|ringleader|spokesman|spokeswoman|spokesperson|across the table from|"
        "other side of the table from|opposite management|sit opposite|sat opposite|"
        "sitting across",
        r"\b(?:you|your)\b.{0,70}\b(?:the one (?:who|that|they)|ones?|everybody|everyone|"
        r"others|colleagues|workmates|co ?workers|lads|role|part|ever|mates|"
        r"behalf)\b.{0,60}\b(sent in|speak to (?:the )?management|"
        r"spoke to (?:the )?management|talk(?:ed)? to (?:the )?management|"
        r"go(?:ne)? to (?:the )?management|went to (?:the )?management|"
        r"for them to the boss|put (?:you )?forward|across the table|"
        r"opposite (?:the )?management|delegation|deputation)\b|\b(organi[sz]e|"
        r"organi[sz]ed|organi[sz]ing) (?:your|the|other|fellow|their|"
        r"a few of the) (?:colleagues|workmates|co ?workers|workers|workforce|lads|others|"
        r"staff|shift|mates|people|crew|shop floor|floor)\b(?! (?:into|rota|schedule|"
        r"shifts?|party|training|lunch|outing))|\b(?:get|got|getting|be|become|"
        r"became) (organi[sz]ed)\b.{0,60}\b(?:which side|side of|would you|where|"
        r"your (?:part|role|view|side)|come down|join|with them|against)\b",
        True,
    ),
    Cue(
        "whose side|which side|what side|side of the fence|side of the gate|"
        "side of the gates|side of the table|side were you|side are you|side would you",
        r"\b((?:whose|which|what) side) (?:of the (?:gates?|table|line|fence|argument|"
        r"dispute) )?(?:were|are|would|did|do|will) you\b(?! (?:of the (?:page|screen|"
        r"river))).{0,40}",
        True,
    ),
    Cue(
        "bosses|foreman|the gaffer|employers|owner|owners",
        r"\b(?:you|your|worker|workers|staff|people|employees?)\b.{0,40}\b(?:with|against|"
        r"or|than|versus|over) (?:the )?(?:workers?|lads|colleagues|co ?workers|men|staff|"
        r"shop floor|management|boss|company)\b.{0,30}\b(?:side|loyal\w{0,3}|"
        r"take the part|stand with|stand by|back)\b.{0,40}(@)?|\b(?:would|do|did|"
        r"are) you (?:\w{1,10} )?(?:side|stand|go|stood|sided|"
        r"be) with (?:the )?(management|bosses|company|workers|strikers|lads|staff|union|"
        r"men|owners?)\b(?!.{0,30}\b(?:conflict|decision on)\b)",
        True,
    ),
    Cue(
        "outsiders|outsider|someone else|somebody else|middleman|third party|anyone else|"
        "anybody else|professional agitators|paid officials|officials|dues|subs|a cut of|"
        "percent of|per cent of|slice of|chunk of",
        r"\b(?:workers?|people|staff|employees?|you|men)\b.{0,50}\b(?:need|want|pay|"
        r"paying|better off with|require|benefit from|like|let|"
        r"happy)\b.{0,40}(@).{0,60}\b(?:speak|speaking|stand up|stick up|fight|fighting|"
        r"negotiat\w{1,4}|talk|bargain|wages?|pay packet|on (?:their|your) behalf|"
        r"for them|for you|represent\w{0,4})\b",
        True,
    ),
    Cue(
        "rep|reps|representative|the steward|convenor",
        r"\b(?:run|runs|running|ran|go|goes|going|went|rush|crying|complain|complaining|"
        r"straight|off|turn) (?:straight |crying |off |running )?(?:to|through) (?:the|"
        r"your|a|their|his|some) (@)\b(?! (?:from|at (?:the )?(?:supplier|vendor)))",
        True,
    ),
    Cue(
        "the railways|the docks|the pits|the mines|the miners|the car plant|"
        "the post office|the shipyard|the shipyards|the steelworks|the mill|the teachers|"
        "the nurses|cabin crew|the tube|the fire service|the print",
        r"(@)\b.{0,60}\b(?:brothers?|comrades?|sisters|militants?|all out|walked out|"
        r"out in|on strike|organi[sz]ed|card carrying|in the union|down tools|solidarity|"
        r"one out all out)\b.{0,90}\?",
        True,
    ),
    Cue(
        "union",
        r"\byour (?:own |old |current |last |present )?(union)\b(?! (?:free|survey|types?|"
        r"find|query|all|select|fittings?|clause|operator|members?' ))(?!.{0,30}\b(?:sql|"
        r"typescript|survey)\b)",
        True,
    ),
    Cue(
        "union card|unite card|gmb card|unison card|teamsters card|card|dues|membership|subs",
        r"\b(?:give up|hand in|hand back|tear up|cancel|drop|surrender|leave|resign from|"
        r"keep|hold|carry|tucked|put away) (?:your |the |that |a )?(?:union|unite|gmb|"
        r"unison|rmt|teamsters?|usdaw|seiu|uaw|siptu|ntuc|citu|trade union) (@)",
        True,
    ),
    Cue(
        "whole shift|entire shift|all the drivers|all the others|everybody else|"
        "everyone else|the whole floor|the whole crew|the whole team of drivers|"
        "the others|your mates|your workmates|your colleagues",
        r"\b(?:say|suppose|if|when|imagine|"
        r"what if)\b.{0,30}(@)\b.{0,40}\b(?:stay(?:ed)? (?:at )?home|walk(?:ed)? (?:out|"
        r"off)|down(?:ed)? tools|call(?:ed)? in sick|stop(?:ped)? work|put down their|"
        r"refuse[ds]?|sit|sat|came out|come out|laid down|lay down|went slow|go slow|"
        r"went out|signed?)\b.{0,60}\byou\b(?!.{0,20}\b(?:cover|keep the|plan|reroute)\b)",
        True,
    ),
    Cue(
        "suggestion box|open door policy|rule book|rulebook|by the book|"
        "chapter and verse|his rights|their rights|your rights|knows his rights|"
        "know your rights|labour law|labor law|employment law|employment rights|"
        "labour inspector|labor inspector|labour inspectorate|factory inspector|"
        "labour office|labour tribunal",
        rf"(@)\b.{{0,130}}{TURNED}|\b(?:you|you're|you've)\b.{{0,50}}\b(?:quote|quoting|"
        rf"read out|reads out|wave|waving|run|running|ran|go|went|gone|complain\w{{0,3}}|"
        rf"ring|rang|call|called|threaten\w{{0,3}}|a|report us|reported|"
        rf"stickler for)\b.{{0,30}}(rule ?book|(?:your|their|his) rights|labou?r (?:law|"
        rf"inspector\w{{0,3}}|office|tribunal)|factory inspector)(?!.{{0,30}}\b(?:advise|"
        rf"client|audit|compliance)\b)",
        True,
    ),
    Cue(
        "pay talks|wage talks|pay dispute|wage dispute|pay round|talks broke down|"
        "when talks|the dispute|agency drivers|agency workers in|replacement workers|"
        "strike breakers|strikebreakers|scabs|blacklegs|blackleg|the lockout|wage claim|"
        "pay claim",
        r"(@).{0,90}\b(?:where (?:were|did|would) you|did you (?:feel|take|join|go|stand|"
        r"stay)|how did you feel|were you|which side|your part|what did you think)\b",
        True,
    ),
    Cue(
        "take you aside|took you aside|approach you|approached you|come to see you|"
        "been to see you|came to see you|got at you|get at you|recruit you|recruited you|"
        "sign you up|signed you up|canvass you|chap with a badge|fellow with a badge|"
        "man with a badge|someone with a badge|somebody with a badge|the federation|"
        "the brotherhood|the amalgamated|elected to something|elected as|voted on to|"
        "sat on some committee|sit on a committee|workers' committee|works committee|"
        "staff committee|staff council|staff forum|worker representative|"
        "employee representative|health and safety rep|shop committee",
        r"\b(?:anyone|anybody|someone|somebody|they|he|people|fellows?|chaps?|federation|"
        r"brotherhood)\b.{0,30}\b(?:take you aside|took you aside|approach(?:ed)? you|"
        r"(?:been|came|come) to see you|got at you|sign(?:ed)? you up)\b.{0,80}\b(?:sign|"
        r"join|join something|subscription|dues|pamphlet|leaflet|last (?:place|job|bakery|"
        r"plant)|at the|federation|brotherhood|canteen|gate|break)\b|\b(federation|"
        r"brotherhood)\b.{0,30}\b(?:see you|visit\w{0,2} you|rung? you|talk\w{0,2} to you|"
        r"got hold of you)\b|\b(?:me|us|the boss|management|foreman)\b.{0,25}\bor (?:some|"
        r"a|the|one of those) (?:chap|fellow|man|bloke|woman|person|someone|somebody|rep|"
        r"guy|official)\b.{0,25}(badge|rep|office|committee|outside|union)?|\byou(?:'re|"
        r" were|'d been|'ve been| got| are) (?:\w{1,8} )?(elected (?:to|as|by)|"
        r"voted on to|on (?:the|some|a) (?:workers'|works|staff|shop) (?:committee|"
        r"council|forum))\b.{0,80}\?",
        True,
    ),
    Cue(
        "card of any|membership card|card in your wallet|card of some|card of that|"
        "a card from|a card with|sort of card",
        r"\b(?:do|did|have|is) (?:you|there) (?:\w{1,8} )?(?:carry|hold|have|got|"
        r"keep)? ?(?:an? |any )?((?:membership )?card) (?:of (?:any|some|that) (?:sort|"
        r"kind)|in your wallet|from (?:an? |the |your )?(?:\w{1,10} )?(?:branch|union|"
        r"local|brotherhood|federation))\b",
        True,
    ),
    # --- in figures of speech ---
    Cue(
        "your subs|your dues|sign your card|you on strike",
        rf"^{OTHERS}.*(@)",
        True,
    ),
    Cue(
        "union subs|pay subs|subs to|pay dues|dues to|membership dues|dues or|staff rep|"
        "staff representative|employee rep|employee representative|shop steward|convenor|"
        "father of the chapel|picket|picketing|picketed|picket line|scab|scabs|"
        "strikebreaker|blackleg|blacklegs|wildcat|walkout|walkouts|walk outs|"
        "downing tools|down tools|downed tools|work to rule|worked to rule|go slow|"
        "go slows|overtime ban|overtime bans|barrack room|closed shop|organise us|"
        "organize us|organised us|organized us|everyone organized|everyone organised|"
        "comrade|comrades|brothers and comrades|solidarity|the internationale|"
        "cards to sign|card to sign|sign a card|signed a card|signed the card|card check|"
        "authorization card|authorisation card|gmb|usdaw|aslef|rmt|nasuwt|neu|rcn|"
        "teamsters|uaw|seiu|afl cio|ig metall|cgt|tuc|brazier|braziers|collective this|"
        "collective stuff|collective action|run to a rep|run to the rep|"
        "running to the rep|running to a rep|some rep|union man|union woman|union type|"
        "union types|union people|union crowd|union background|union family|company man|"
        "rabble rouser|rabble rousers|shop floor lawyer|hot heads|hotheads|stirrers|"
        "stirrer|stir things|agitator|agitators|militant|militants|ringleader|"
        "ringleaders|fighting fund|strike fund|strike pay|strike ballot|strike vote|"
        "out on strike|go on strike|gone on strike|going on strike|joined the strike|"
        "join the strike|join a strike|joining a strike|general strike|sympathy strike|"
        "sit down strike|day of action|recognition deal|recognised union|non union|"
        "nonunion|union free|unionfree|right to work state|labor organizer|"
        "labour organiser|organizing drive|organising drive|organizing campaign|"
        "tribunal against|took us to|took them to a tribunal|blacklisted|black listed|"
        "works committee|works committees|workers' committee|staff committee|"
        "staff association|bargain over wages|bargain over pay|strikes at the|"
        "lose to strikes|lost to strikes|whistle blew|all out|everybody out|"
        "an official got|union official|regional official|full time official|"
        "branch meeting|branch meetings|branch secretary|membership secretary|"
        "labour movement|labor movement|workers' rights|worker power|rank and file|"
        "the rank and file|shop floor rebellion|stoppage|stoppages|slowdown|sick out|"
        "sickout|blue flu|take industrial action|taken industrial action|"
        "took industrial action|lost pay because of industrial|"
        "because of industrial action|gone on strike|been on strike|organise us",
        FISHED,
        True,
    ),
    Cue(
        "speak for|speaks for|spoke for|spoken for|speaking for|speak on behalf|"
        "spoke on behalf|speaking on behalf|speak up for|spoke up for|spokesman for|"
        "spokesperson for|spokeswoman for|mouthpiece",
        r"(@) (?:of )?(?:you\b|them\b|us\b|themselves|yourself|(?:the |your )?(?:others|"
        r"troops|lads|rest|staff|workforce|men|floor|workers|team|shift|drivers|girls|"
        r"boys|crew|mates|workmates|colleagues))(?! (?:in a (?:meeting|demo)|"
        r"at the (?:conference|demo|review)))",
        True,
    ),
    Cue(
        "the other side of the table|other side of the table|their side of the table|"
        "across the table|same side of the table|opposite management|from management|"
        "facing management|against management|versus management|management and|"
        "the bosses|the gaffer|the gaffers|the gaffer's|took on the management|"
        "bargaining|the negotiations|pay talks|wage talks|pay round|pay dispute|pay claim",
        r"(?:\b(?:did|were|have|are|would|will) you\b|\byou (?:ever|once|were|had|sat)\b|"
        r"\b(?:your|any) (?:\w{1,8} )?(?:role|part|"
        r"hand)\b).{0,70}(@)(?!.{0,60}\b(?:customers?|suppliers?|vendors?|"
        r"clients?)\b)(?<!negotiated from management)",
        True,
    ),
    Cue(
        "out last|were out|are out|went out|came out|walked out|walk out|walking out|"
        "the others out|stayed in|stay in|stayed out|came out with|come out with|"
        "out in sympathy|joined them|join them",
        r"\b(?:nurses|teachers|drivers|doctors|rail\w*|posties|postal workers|firemen|"
        r"firefighters|dockers|miners|porters|lecturers|plant|depot|shift|shop floor|lads|"
        r"others|rest|everyone|colleagues|mates|workforce|half the|crew|factory|mill|site|"
        r"ward)\b.{0,50}(@)\b.{0,90}\b(?:you among|you one of|were you|did you|would you|"
        r"you with|with them|work(?:ed)? through|cross|you out|your part|you do|gate|"
        r"you stand|you stay\w*|you join\w*)\b|\b(?:would|did|do|"
        r"will) you (?:\w{1,8} )?(?:work|keep working|stay|carry on|cross|come in|"
        r"go in)\b.{0,30}\b(?:rest|others|lads|mates|colleagues|everybody|everyone|them|"
        r"half the \w+)\b.{0,24}(@)",
        True,
    ),
    Cue(
        "third party|third parties|outsiders|outsider|go between|intermediary|middleman|"
        "somebody else|someone else|anybody else|face to face|directly with|door is open|"
        "open door",
        r"\b(?:we|us|here|nobody|no one|staff|people)\b.{0,80}\b(third part(?:y|ies)|"
        r"outsiders?|go betweens?|intermediar(?:y|ies)|middlem[ae]n|somebody else|"
        r"someone else)\b.{0,90}\b(?:same mind|agree|how do you (?:see|feel)|you see it|"
        r"like that|your view|keep it that way|happy with|suit you|sit well|fit|"
        r"your own (?:battles|corner)|are you|do you|would you|you hope|i hope|"
        r"i trust)\b(?!.{0,30}\b(?:librar|data|software|vendor)\w*)",
        True,
    ),
    Cue(
        "at the gate|at the gates|at the factory gate|outside the gate|round a brazier|"
        "cross a line|cross the line|crossing a line|cross their line|crossed a line|"
        "crossed the line|crossing the line|line of your mates|line of colleagues|"
        "side of the gate|side of the fence",
        r"\b(?:mates|colleagues|lads|workmates|others|placards?|banners?|leaflets?|picket|"
        r"comrades|line of|strike|walked out|which side|crew)\b.{0,90}(@)|"
        r"(@)\b.{0,90}\b(?:mates|colleagues|lads|workmates|picket|strike|walked out|"
        r"placard|leaflets?|when (?:the|your|they))\b",
        True,
    ),
    Cue(
        "leaflets|leaflet|a card|the cards|cards round|cards around|came round|"
        "come round|petition round|a form round|slipped you|slip you|handed you|"
        "sign up sheet|signature",
        r"\b(?:canteen|break room|gate|drivers|lads|colleagues?|staff room|locker room|"
        r"car park|floor|fellow|chap|bloke|somebody|someone|"
        r"people)\b.{0,70}(@)\b.{0,70}\b(?:sign(?:ed)?|collective|organi[sz]ed|"
        r"organi[sz]e|union|rights|join|bargain\w*|membership)\b(?!.{0,40}\b(?:birthday|"
        r"leaving|petty|sympathy)\b)",
        True,
    ),
    Cue(
        "unite|unison|gmb|equity|prospect|community|the union|the brotherhood|the local|the branch",
        r"\b(?:friend|contact|mate|somebody|someone|chap|people|time|years|"
        r"spent) (?:\w{1,8} ){0,3}(?:at|in|with|from|for) (?:the )?(unite|unison|gmb|rmt|"
        r"teamsters|union|equity|aslef|usdaw|brotherhood|local)\b.{0,100}(?:\byou|"
        r"\bshould (?:it|i)\b)",
        True,
    ),
    Cue(
        "sign you up|signed you up|recruit you|recruited you|get you to join|"
        "roped you in|rope you in|talk you into joining|pressed you to join",
        r"\b(?:anybody|anyone|somebody|someone|they|colleagues|lads|steward|"
        r"rep)\b.{0,40}(@)(?!.{0,30}\b(?:newsletter|course|gym|insurance|army|navy|"
        r"church)\b)",
        True,
    ),
    Cue(
        "bargain one|bargain for|bargain as|one by one or|all together or|"
        "alone or together|individually or|for themselves or|stand together|"
        "stick together|all for one|strength in numbers|safety in numbers",
        r"\b(?:do you|are you|would you|you (?:believe|think|feel|say)|"
        r"should)\b.{0,60}\b(?:workers?|staff|employees|pay|wages?|rights|boss|bosses|"
        r"management|working people|lads)\b.{0,50}(@)|"
        r"(@)\b.{0,40}\b(?:against (?:the )?(?:boss|bosses|management)|"
        r"or (?:all )?together|or one by one|or collectively)\b.{0,60}\?",
        True,
    ),
    Cue(
        "rep|reps|steward|stewards|grievance|grievances|grumble|gripe|complaint",
        r"\b(?:run|runs|running|went|go|goes|going|cry|crying|rush|rushing|whinge|"
        r"whingeing|straight) (?:off )?to (?:the|a|some|your|their) (?:\w{1,8} )?(reps?|"
        r"stewards?)\b|\b(?:did|have|ever) you (?:ever )?(?:put in|put|raised?|brought|"
        r"lodged?|filed?|made?|take|"
        r"taken out) (?:an? )?(?:formal )?(grievance)\b(?!.{0,40}\bhow\b)|"
        r"\byou\b.{0,30}\b(?:ever|once) (?:been )?(?:a |the )?(?:\w{1,8} )?(reps?|"
        r"steward)\b(?! (?:sales|for (?:a|the) (?:product|brand)))",
        True,
    ),
    Cue(
        "placard|placards|megaphone|banner|banners|whistle and|drum at",
        r"\b(?:gate|outside|pavement|bonus(?:es)?|overtime|pay|wages|rota|shift|"
        r"cuts?)\b.{0,70}(@)|(@)\b.{0,60}\b(?:gate|outside|bonus(?:es)?|overtime|"
        r"pay (?:cut|freeze|round)|wages|rota)\b",
        True,
    ),
    Cue(
        "show of hands|hands went up|ballot|balloted|ballots",
        rf"^{OTHERS}.*(?:\b(?:warehouse|depot|shop floor|plant|strike|tools|canteen|"
        rf"factory|action|out|shift|staff)\b.{{0,70}}(@)|(@)\b.{{0,70}}\b(?:warehouse|"
        rf"depot|strike|tools|walk(?:ing|ed)? out|action|canteen|factory)\b)",
        True,
    ),
    # --- by its own words, where nothing speaks of work ---
    Cue(
        "picket|dues|staff association|any association|file a grievance|"
        "files a grievance|filed a grievance|steward knocked|the steward came",
        FISHED,
    ),
)
