"""How English talk comes to military service."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT
from generator.checks.fairness.en.idioms import (
    ASKED,
    FISHED,
    NOT_WORK,
    OTHERS,
    PERSONAL,
    TURNED,
    near,
)

CUES = (
    Cue(
        "dishonourably discharged|dishonorably discharged|honourably discharged|"
        "honorably discharged|discharged from the|medically discharged|in the army|"
        "in the navy|in the air force|in the marines|in the military|in the forces|"
        "in the armed forces|in the reserves|in the reserve|in the national guard|"
        "in the guard|in the territorial army|in the ta|in the services|in combat|"
        "in active service|a veteran|veteran|an ex serviceman|an exserviceman|"
        "an ex servicewoman|an exservicewoman|ex military|exmilitary|ex army|exarmy|"
        "ex forces|exforces|a reservist|reservist|an army reservist|a soldier|"
        "a conscientious objector|called up|drafted|deployed to|liable for|"
        "exempt from national|exempt from military|exempt from service|posted to iraq|"
        "posted to afghanistan|court martialled|courtmartialled|court martialed|"
        "courtmartialed|on reserve duty|on active duty|still serving|due for reservist|"
        "due for in camp|due for incamp|subject to call up|subject to callup|"
        "subject to recall|an operationally ready|a national serviceman|active duty|"
        "activeduty|awol|finished with national service|done with national service|"
        "done with ns|shell shocked|shellshocked|in the cadets",
        BE,
        True,
    ),
    Cue(
        "military service|military status|military record|military history|"
        "military discharge|military obligations|military obligation|military duty|"
        "military duties|national service|ns|ns liability|ns status|ns obligations|"
        "conscription|army service|discharge status|dd214|dd 214|reserve duty|"
        "reserve duties|reserve commitment|reserve commitments|reservist commitments|"
        "reservist duties|reservist training|reservist obligations|reserve obligations|"
        "reserve status|reservist|army days|time in the army|time in the military|"
        "time in the forces|time in the service|time in the navy|time in uniform|"
        "years in the army|years in the forces|years in the military|service record|"
        "service obligations|service number|deployment|deployments|tours of duty|"
        "tour of duty|unit in the army|reason for leaving the army|"
        "reason for leaving the military|reason for leaving the forces|draft status|"
        "draft card|rank in the army|compulsory service|ict|guard duty|guard duties|"
        "drill weekends|ippt|pes status|pes|veteran status|combat experience|war record|"
        "service all|service behind",
        OWN,
        True,
    ),
    Cue(
        "military service|military obligations|military commitments|military obligation|"
        "military duties|military duty|reserve duty|reserve duties|reserve commitments|"
        "reservist duties|reservist commitments|reservist training|reservist obligations|"
        "reserve obligations|national service|national service obligations|"
        "national service left|ns|national guard|guard duty|done national service|"
        "done your national|done your military|done military|done ns|done your ns|"
        "completed your national|completed national|completed military|"
        "completed your military|completed your ns|completed ns|finished your ns|"
        "finished national|finished your national|finished your military|served in the|"
        "served in any|served your country|served your|served time in the army|"
        "been discharged|been dishonourably|been dishonorably|been in the army|"
        "been in the military|been in the forces|been in the armed|been in combat|"
        "been to war|been deployed|been drafted|been called up|been conscripted|"
        "seen combat|seen action|seen active|killed anyone|killed anybody|"
        "fired a weapon in|ict|in camp training|incamp training|deferred your|"
        "a dishonourable discharge|a dishonorable discharge|an honourable discharge|"
        "an honorable discharge|a medical discharge|medical discharge|drill weekends|"
        "annual camp|been a soldier|a war wound|time left in the reserves|reserve drill|"
        "army background|been exempted from",
        HAVE,
        True,
    ),
    Cue(
        "serve in the army|serve in the military|serve in the navy|serve in the forces|"
        "serve in the armed|serve in combat|serve in iraq|serve in afghanistan|"
        "serve in vietnam|served in the army|served in the military|served in the armed|"
        "served in the forces|serve your country|serve national service|"
        "served national service|serve ns|serve your ns|serve your national|"
        "served your national|do national service|do your national service|do your ns|"
        "done your national service|done your national|done national service|"
        "done your ns|done your military service|do military service|"
        "do your military service|complete national service|"
        "complete your national service|complete your ns|complete your military|"
        "completed national service|completed your national service|completed your ns|"
        "completed your military|finished your national service|finish your ns|"
        "leave the army|leave the military|leave the navy|leave the forces|"
        "leave the armed forces|leave the marines|leave the air force|leave the service|"
        "leave the services|see combat|seen combat|see action|see active|saw combat|"
        "get called up|getting called up|be called up|be called back|being called up|"
        "be deployed|get deployed|be drafted|get drafted|be conscripted|dodge the draft|"
        "dodge national|get out of national service|get out of military|"
        "get out of the army|get out of ns|avoid national service|avoid military service|"
        "avoid the draft|avoid conscription|skip national service|fight in|fought in|"
        "kill anyone|killed anyone|kill anybody|shoot anyone|shot anyone|go to war|"
        "been to war|go to iraq|been in the army|been in the military|been in the forces|"
        "been in the armed forces|been called up|been deployed|join the army|"
        "join the reserves|go for reservist|go for ict|going for reservist|"
        "have to go back to the army|rejoin|re enlist|reenlist|enlist",
        DO,
        True,
    ),
    Cue(
        "rank|branch|branch of the military|regiment|branch of service|military unit|"
        "unit in the army|vocation in|vocation during|type of discharge|"
        "kind of discharge|character of discharge|reserve unit|battalion",
        WHAT,
        True,
    ),
    Cue(
        "military service|national service|ns|army|served|veteran|reservist|military|reserve duty",
        SHORT,
        True,
    ),
    Cue(
        "national service|military service|dishonourable discharge|"
        "dishonorable discharge|honourable discharge|honorable discharge|dishonourably|"
        "dishonorably|reservist|reservists|reserve duty|reserve duties|national guard|"
        "the reserves|army reserve|called up|conscription|compulsory service|"
        "draft dodger|dodge the draft|deployment to|in camp training|incamp training|ict|"
        "ippt|veteran|ex army|exarmy|ex forces|exforces|ex military|exmilitary|"
        "ex soldier|exsoldier|boot camp|court martial|courtmartial|awol|shell shock|"
        "uniform years|never served|ever served|territorial army|drill weekends|"
        "annual camp|war record|conscientious objector|dd214",
        PERSONAL,
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "parade ground|barracks|boot camp|bootcamp|basic training|squaddie|squaddies|"
        "soldiering|soldier|soldiers|grunt|jarhead|leatherneck|commando|commandos|para|"
        "paras|green beret|special forces|infantry|infantryman|artillery|cavalry|sappers|"
        "submariner|matelot|jack tar|airman|gunner|sniper|conscript|conscripts|draftee|"
        "recruit platoon|platoon|regiment|battalion|squadron|sergeant major|sergeant|"
        "corporal|lance corporal|lieutenant|second lieutenant|major in the|colonel|"
        "commissioned officer|short service|officer cadet|cadets|warrant officer|"
        "uncle sam|king's shilling|queen's shilling|king and country|queen and country|"
        "flag and country|the colours|territorials|territorial|the ta|weekend warrior|"
        "weekend soldier|reservist|reservists|reserves|the reserve|reserve duty|"
        "reserve unit|national guard|national service|ns|bmt|ict|in camp|saf|ippt|"
        "reservist cycles|high key|low key|call up|called up|call ups|mobilised|"
        "mobilized|mobilisation|mobilization|deployed|drill weekend|drill weekends|"
        "drill hall|annual camp|annual training|helmand|basra|fallujah|kandahar|kabul|"
        "iraq|afghanistan|vietnam|falklands|gulf war|desert storm|kuwait|bosnia|kosovo|"
        "northern ireland|the troubles|donbas|golan|gaza border|siachen|kargil|"
        "kashmir posting|war zone|warzone|active service|active duty|tour of duty|"
        "tours of duty|the sandbox|in theatre|pulled the trigger|pull the trigger|dd 214|"
        "dd214|dd form|honourable|honorable|honourably|honorably|dishonourable|"
        "dishonorable|other than honourable|other than honorable|bad conduct|"
        "court martial|court martialled|glasshouse|military prison|awol|deserter|"
        "deserted|demob|demobbed|demobilised|civvy street|civvies|civilian life|pay book|"
        "service record|service number|dog tags|army boots|army life|army man|army days|"
        "army brat|military man|military bearing|military type|ex military|ex army|"
        "ex forces|ex service|veteran|veterans|the forces|armed forces|the army|the navy|"
        "the air force|the marines|the military|the services|compulsory service|"
        "military service|alternative service|civilian service|conscientious objector|"
        "pacifist|excused boots|excused grass|excused everything|the draft|draft card|"
        "draft number|draft board|draft dodger|selective service|medical board|flat feet|"
        "deferment|skipped it|heads shaved|head shaved|shaved head|buzz cut|crew cut|"
        "square bashing|spit and polish|bark orders|shouted at on|demons|nightmares|"
        "flashbacks|ptsd|shell shock|shell shocked|hypervigilant|hit the deck|war wound|"
        "shrapnel",
        rf"(?:{ASKED}|\byour?{NOT_WORK} (?!(?:deployment|release|users?|customers?|"
        rf"patients?|clients?|pupils?)\b)|\b(?:do|does|did|is|was|has|have|would|will|"
        rf"could|might|if) (?:the |they |your |uncle |any chance (?:of |that )?)|"
        rf"\bany chance (?:of |"
        rf"that )?).{{0,70}}?(?<!data )(?<!password )(?<!blue green )(?<!first )(?<!cooked for )(?<!worked for )(?<!commission from )(?<!contract from )(?<!built for )(@)(?! (?:guide|"
        rf"manager|pipeline|script|window|plan|version|of (?:the |a )?(?:site|crew|project|"
        rf"plant|team|release|app|code|service|model|document|article|patients?|letter|"
        rf"contract|report)|strateg\w+|to production|in to|into|slots?|post|letter|email|"
        rf"report|budget|summary|code|the (?:copy|report|proposal|letter|memo|contract)|"
        rf"a (?:letter|report|memo|policy|contract)|from (?:the |a )?(?:hospital|ward|"
        rf"customer|waiter|till|table|phone)|over the phone|museum|vehicle|simulators?|"
        rf"exhibit\w*|quickly|a question|procurement|records? (?:in|system)|planning|"
        rf"lounge|letters|letters'|summar\w+|charge|ticket|structure|payments?|revenue|"
        rf"income|tax|exam\w*|features?|accounts?|the (?:module|plugin|service|alarm|"
        rf"sprinklers?|licen[cs]e))\b)(?!.{{0,60}}\b(?:veterans come|patients?|customers?|"
        rf"guests?|museum|exhibition|clinic|kubernetes|cluster|rollback|servers?|"
        rf"warehouse management|passengers?|diners?|kitchen|fire service|ambulance|"
        rf"simulator|players?|game|novel|fitters|pupils?|ward|oral history)\b)|"
        rf"(@)(?!.{{0,70}}\b(?:patients?|customers?|guests?|museum|exhibition|clinic|"
        rf"players?|game|simulator)\b).{{0,130}}{TURNED}",
        True,
    ),
    Cue(
        "uniform|uniforms|boots|helmet|rifle|gun|weapon|weapons|khaki|fatigues|"
        "camouflage|epaulettes|beret|stripes|pips",
        rf"\b(?:whose|which|what|how long in|out of|in|wore|wear|worn|into|hung up|"
        rf"hang up) (?:\w{{1,10}} ){{0,2}}(@)\b.{{0,40}}\b(?:was it|were you in|"
        rf"did you wear|were you|was that|have you worn|years?)\b(?! (?:size|hire|polic))|"
        rf"{ASKED}(?:ever )?(?:been (?:in|a man in|a woman in) |"
        rf"spent (?:\w{{1,10}} ){{0,3}}in |time in |worn |in |hold |held |handle |handled |"
        rf"fired |carry |carried |used |point |pointed )(?:an? |any |"
        rf"the )?(?:\w{{1,10}} )?(@)(?:,? (?:for|yourself|at (?:someone|anyone|somebody)|"
        rf"in anger|ever|before|over there|of your country)|\?| \?)(?! (?:as a|in (?:a|"
        rf"the) (?:shop|kitchen)))",
        True,
    ),
    Cue(
        "see any action|seen any action|saw any action|see much action|seen much action|"
        "saw action|seen action|see action|saw combat|see combat|seen combat|live fire|"
        "live rounds|in anger|kill|killed|shoot|shot|fired on|fire at|lost friends|"
        "lost mates|lost comrades|brothers in arms|buddies over|mates over|"
        "came back the same|come back the same|came home the same|same person|same man|"
        "came back with|come back with|bring back with|brought back with|bring home with|"
        "brought home with|came back from|come back from|since you came|back from over|"
        "what you saw|things you saw|seen things|saw things|bad memories|sleep at night|"
        "sleep well|trouble sleeping|temper|tempers|short fuse|snap|violence|violent|"
        "adrenaline",
        r"\b(?:you|your|you've)\b.{0,60}(@).{0,60}\b(?:out there|over there|in (?:iraq|"
        r"afghanistan|combat|uniform|the (?:army|forces|field|desert|gulf|war|service|"
        r"military|marines|navy|infantry))|(?:a few|some|any) demons|demons|person|"
        r"nightmares|anyone|anybody|people|the war|a war|tours?|"
        r"service)\b(?! (?:in the (?:team|project)))|\b(?:out there|over there|iraq|"
        r"afghanistan|in uniform|the army|the forces|tours?|soldiers?|squaddies|veterans?|"
        r"ex army|the war|war)\b.{0,100}(@).{0,60}(?:\byou\b|\?)",
        True,
    ),
    Cue(
        "two years|2 years|eighteen months|18 months|twelve months|your service|"
        "your time|your stint|your bit|your duty|compulsory|mandatory service|"
        "the service|obligation|obligations|liability|bonded|bond",
        r"\b(?:done|did|do|serve|served|finish\w{0,3}|complet\w{1,3}|cleared?|skip\w{0,3}|"
        r"miss\w{0,2}|defer\w{0,4}|escape\w?|avoid\w{0,2}|dodg\w{1,3}|owe|get out of|"
        r"got out of|out of|let off|excused?|exempt\w{0,2}|behind you|through with|"
        r"put in) (?:doing |from |of |with |all |of doing )?(?:your |their |the |his |"
        r"a )?(two years|2 years|eighteen months|service|stint|bit for (?:king|queen|your|"
        r"the|king and|queen and)? ?\w*|duty to (?:your|the) (?:country|nation|flag)|"
        r"compulsory service|mandatory service|obligations? to the (?:army|state|country|"
        r"nation))(?! (?:of (?:exper|work|study)|at|in (?:the|a|your) (?:role|company|"
        r"team|job)|as|with|contract|level|desk|ago|later|agreement))\b.{0,80}|"
        r"\b(?:your country|country has|over there|where you're from|boys|classmates|"
        r"brothers|men your age|lads your age|men of your age|everyone your age|"
        r"other (?:boys|lads|men))\b.{0,80}(compulsory|mandatory service|two years|"
        r"two years'|service|served|serve|eighteen months)\b.{0,80}\b(?:you|did|how)\b",
        True,
    ),
    Cue(
        "serve|served|serving|enlist|enlisted|sign up|signed up|join up|joined up|"
        "drafted|conscripted|posted|stationed|based|commissioned|demobbed|invalided out|"
        "mustered out|re up|re upped|stay on|stayed on|leave the|left the|kicked out|"
        "thrown out|booted out|asked to leave|invited to stay",
        rf"(?:{ASKED}|\byou |\bever |\bnever ).{{0,30}}?(@)(?: (?:ever|out|in|your|the|a|"
        rf"on|with|under|for|our|his|king|queen|time|then|as|an?|at|over|overseas|abroad|"
        rf"to|go|back))* ?(?:army|navy|air force|marines|forces|military|services|colours|"
        rf"corps|regiment|country|king|queen|crown|flag|reserves?|legion|foreign legion|"
        rf"infantry|uniform|iraq|afghanistan|vietnam|combat|theatre|war|officer|soldier|"
        rf"national service|platoon|battalion|unit in|armed|field|term|"
        rf"commission)\b(?!.{{0,40}}\b(?:customers?|coffee|guests?|table|contract for|"
        rf"procurement|supplier|correspondent|reporter|client)\b)|"
        rf"\bhow come\b.{{0,60}}\bnever (@)\b|\b(?:did|have|"
        rf"were) you (?:\w{{1,8}} )?(served?|enlist(?:ed)?|conscripted)(?: at all| too|"
        rf" yourself| your time| out your time)? ?\?",
        True,
    ),
    Cue(
        "short service|commission|lieutenant|sergeant|corporal|captain|rank|colours|"
        "regiment|corps|colonel|squadron|platoon|battalion|demob",
        r"\b(?:left|leave|finished|stopped|ended|go|out|depart\w{0,3}|goodbye|parted|"
        r"part)\b.{0,50}\b(as an? (?:lieutenant|sergeant|corporal|captain|private|major|"
        r"second lieutenant)|(?:the|your) (?:regiment|unit|corps|squadron|platoon|"
        r"battalion|service|colours))\b.{0,90}\b(?:choice|invited|terms|words|"
        r"black marks?|honourabl\w|honorabl\w|under a cloud|early|why|story|trouble|"
        r"happened|asked to|good|bad|kicked|push\w{0,2}|jump\w{0,2}|pension|injur\w{1,3}|"
        r"one|only)\b|\b(?:honourabl[ey]|honorabl[ey])\b.{0,50}(regiment|unit|corps|"
        r"service|goodbye|exit|squadron|army|navy)\b|\b(?:what|which|what was your|"
        r"whose) (rank|regiment|corps|unit|squadron|platoon|battalion|"
        r"vocation)\b.{0,20}\b(?:were you|did you|was (?:it|that)|in\b|you in|hold|reach|"
        r"leave|or were)\b(?! (?:test|tests|price))",
        True,
    ),
    Cue(
        "reserve|reserves|reservist|weekends|weekend|call up|called up|camp|exercises|"
        "drill|cycles|ict|mobilised|mobilized|recalled|phoned|drop everything|drop my|"
        "called back|pulled away|pulled out|called away|taken away|disappear|"
        "disappearing|vanish|vanishing",
        r"\b(?:army|navy|military|reserves?|forces|uncle sam|country|king|crown|state|"
        r"government|regiment|territorials?|ministry of defence|defence|defense|mindef|"
        r"idf|colonel|unit|war|nation)\b.{0,50}\b(phon\w{1,3}|rang|rings?|calls?|called|"
        r"want\w?|need\w?|send\w?|recall\w{0,2}|pull\w?|take\w?|have|still|mobilis\w{1,3}|"
        r"mobiliz\w{1,3}|ask\w?|whistl\w{1,3}|claim\w?|get)\b.{0,50}\b(?:you|"
        r"your)\b.{0,60}(?:\?|drop|go|back|away|weekend|weeks|leave)|"
        r"\b(?:weekend a month (?:and|plus|with|on top)|weekends? (?:soldier|warrior)|"
        r"two weeks (?:in the|every|each) (?:summer|year).{0,30}(?:field|unit|camp|army|"
        r"drill|uniform|boots|barracks))\b.{0,120}\b(?:that|you)\b.{0,60}\?",
        True,
    ),
    Cue(
        "army|navy|marines|air force|forces|military|soldier|soldiers|squaddies|"
        "reservist|reservists|veterans|ex army|ex forces|ex military|national service|"
        "conscription|regiment|combat|war|uniform",
        r"\b(?:i|i've|i'm|i was|we|we've|my|our|half (?:of )?the|most of|the (?:boss|"
        r"owner|lads|boys|last|chairman|"
        r"foreman))\b.{0,80}(?<!customer )(?<!self )(?<!food )(@).{0,120}(?:\bwhat about (?:you|"
        r"yourself)\b|\bhow about (?:you|yourself)\b|\band you ?\?|\byou were one\b|"
        r"\bwere you (?:one|in|ever)\b|\bdid you (?:serve|do yours|do your)\b|"
        r"\bis that (?:going to be )?(?:you|something)\b|\bwould that be you\b|"
        r"\bwhich (?:side|were|was|unit|did)\b.{0,20}\byou|\bhave you (?:done|served|"
        r"been)\b|\byou(?:'re| are) not (?:one|in|going)|\bwhen did you\b|\byours ?\?|"
        r"\byou(?: wouldn't| weren't| never)\b)",
        True,
    ),
    Cue(
        "discharged|deployed|deployment|deployments|posting|posted overseas|tour|tours|"
        "deferment|deferred|deferral|exemption|exempted|exempt|draft|drafted|dodge|"
        "dodged|wriggle out|wriggled out|vocation|pes|ord|salute|front line|frontline|"
        "the front|signals|demons|nightmares",
        near(
            r"\b(?:you|your|you've|you're)\b",
            r"\b(?:army|navy|air force|marines|forces|military|service|regiment|"
            r"conscript\w{0,4}|combat|war|iraq|afghanistan|uniform|barracks|reserves?|"
            r"national guard|country's|over there|out there|boys|grade|clerk|draft you|"
            r"honourabl\w|honorabl\w|corps|unit)\b",
            90,
        ),
        True,
    ),
    Cue(
        "draft you|drafted you|conscript you|call you up|called you up|calling you up|"
        "mobilise you|mobilize you|recall you|put a rifle|put a gun|whisked away|"
        "whisked off|shipped out|ship out|shipped off|sent overseas with|"
        "sent to the front|to the front|when his unit|when her unit|his unit|"
        "with your unit|your unit|your regiment|your battalion|your platoon|"
        "report to barracks|reported to barracks|report for duty|square bashing|"
        "boots and tents|mud and tents|in a tent in|under canvas|polish boots|"
        "polished boots|bull your boots|spit and polish|your bearing|ramrod|"
        "back straight|standing to attention|stand to attention|at attention|"
        "stand at ease|one of the tribe|band of brothers|who has served|"
        "anyone who served|anyone who has served|those who served|"
        "thank you for your service|clerk in an air|storeman|sergeant barked|"
        "drill sergeant|heads shaved|pes grade|medical grade|grade did they give|"
        "excused from|on paper at eighteen|at eighteen|at nineteen",
        r"\b(?:how come|why|did|didn't|do|will|would|might|could|is|are|were|have|has|if|"
        r"when|any chance|where|which|must|must've|should|shall|you|"
        r"your)\b.{0,70}(@)(?! (?:test|tests|price|prices|in the (?:lab|warehouse)|"
        r"of work|cost|load|housing|surface|wall|capacity|shaft|seal)).{0,90}(?:\?|"
        r"\byou\b|\b(?:in|from) (?:his|her|your) youth\b|"
        r"\bone of\b)(?!.{0,20}\b(?:warehouse|supplier|bearing seal|machine)\b)",
        True,
    ),
    Cue(
        "kick off|kicks off|flare up|flares up|blows up|blow up|war breaks out|"
        "war broke out|things heading|heading in the east|in the gulf|in the strait|"
        "taiwan strait|at the border|on the border|the balloon goes up|tensions|"
        "the situation over there|mobilisation|mobilization|the fighting|the conflict",
        r"(@).{0,100}\b(?:you\b.{0,40}\b(?:called|whisked|sent|shipped|go|going|drop|"
        r"leave|mobili[sz]ed|recalled|report|up|away|pack|disappear|have to)|(?:call|send|"
        r"want|need|put|take|draft|recall|mobili[sz]e)\w{0,3} (?:for )?you|rifle in your|"
        r"back in uniform)\b",
        True,
    ),
    Cue(
        "the guard|guard|ict|in camp|reservist|reserves|ns",
        r"\b(the guard|the reserves?|the army|the navy|the regiment|uncle sam|"
        r"the ta)\b (?:will |would |still |might |could |ever |does |do )*(?:want|need|"
        r"call|take|have|ask for|recall|whistle for|claim|drag)\w{0,2} you\b|"
        r"\b(?:weekends?|weeks?|fortnight|days|summers?) (?:\w{1,8} )?(?:with|for|"
        r"in) (the guard|the reserves?|the army|the regiment|the ta|your unit)\b|"
        r"\bhow (?:many|much)(?: more)? (?:\w{1,10} ){0,3}(ict|in camp|reservist|ns|"
        r"reserves?)\b.{0,30}\byou\b",
        True,
    ),
    Cue(
        "guards or paras|paras or|army or navy|navy or army|horse guards|that walk|"
        "marching gait|walk like a|march like a|stride of a|salute like|haircut like|"
        "shoot like that|learn to shoot|learnt to shoot|learned to shoot|"
        "taught you to shoot|strip a rifle|march in step|iron like that|"
        "make a bed like that|polish shoes like|someone shouting at you|"
        "shouting at you at dawn|shouted at at dawn|reveille|up at five with a bugle|"
        "bugle|hand your kit back|handed your kit|handed back your kit|kit bag|kitbag|"
        "called to the border|reservists are called|doing his bit|did his bit|"
        "do your bit|doing your bit|did your bit|done your bit|doctor's note and|"
        "eighteen months. and|hurt anybody over there|hurt anyone over there|"
        "hurt somebody over there|in the gulf|in the desert|in the balkans|"
        "in the south atlantic|down south in|up north with|your head held high|"
        "papers you had to sign|paper you had to sign|fit lad|strapping lad|"
        "strapping boy|strapping young|strapping fellow|able bodied",
        r"\b(?:what|where|when|how|did|do|have|has|are|were|you|your|you've|you'll|if|"
        r"guards|army|navy)\b.{0,60}\b((?:guards|paras|army|navy|marines|"
        r"infantry) or (?:the )?(?:guards|paras|army|navy|marines|air force|infantry)|"
        r"learn(?:ed|t)? to (?:shoot|march|salute|strip a rifle|fire)|shouting at you|"
        r"shouted at at dawn|reveille|bugle|hand(?:ed|ing)? (?:back )?your kit|"
        r"your kit back|do(?:ne|ing)? (?:his|your) bit|did (?:his|your) bit|"
        r"hurt (?:anybody|anyone|somebody|someone) over there|do in the (?:gulf|balkans|"
        r"south atlantic))\b(?! (?:for charity|for the (?:planet|team|environment|"
        r"company)))(?!.{0,30}\b(?:charity|football kit|climate|photo\w*)\b).{0,60}(?:\?|"
        r"\bi take it\b|$)|\b(?:reservists?|the reserves?|reserve|the guard|lads your age|"
        r"boys your age) (?:are|is|get|gets|were) (called|mobili[sz]ed|sent|summoned|"
        r"recalled)\b.{0,60}\byou\b|\b(?:leave|left|go|went|come out|"
        r"came out)\b.{0,30}(head held high).{0,60}\?|\b(?:a |such a )(strapping|fit|"
        r"able bodied) (?:young )?(?:lad|boy|fellow|man|chap|youth|"
        r"bloke)\b.{0,60}\b(?:out of|never|bit|served?|army|service|escape|spare|skip)",
        True,
    ),
    Cue(
        "parade square|parade ground|shout at you on|shouted at you on|"
        "serve your stretch|served your stretch|do your stretch|done your stretch|"
        "your stretch before|did your stretch|uncle sam part company|"
        "in uniform somewhere|in uniform at|worn the uniform|wear the uniform|"
        "wore the uniform|wore a uniform|worn a uniform|in the field with your unit|"
        "with your unit",
        r"(@)(?! (?:guards?|shop)).{0,80}(?:\?|$)",
        True,
    ),
    # --- in figures of speech ---
    Cue(
        "two years of your life|hold your seat|hold your job while",
        rf"^{OTHERS}.*(@)",
        True,
    ),
    Cue(
        "uncle sam|weekend warrior|weekend warriors|playing soldiers|playing soldier|"
        "conchie|conscientious objector|draft dodger|draft dodging|flat feet|"
        "called to the colours|called to the colors|square bashing|their two years|"
        "dd 214|dd214|military book|military booklet|military passport|tzav 8|miluim|"
        "reservist training|ready reserve|inactive reserve|two weeks every summer|"
        "tour of duty|tours of duty|shipped to poland|shipped out to|hold his seat|"
        "held his seat|hold his job",
        FISHED,
        True,
    ),
    Cue(
        "worn the uniform|draft notice|draft board|draft papers|conscript|conscripts|"
        "conscripted|did your bit|doing your bit|done your bit|your bit for|your stint|"
        "national service|civil service instead|alternative service|civilian service|"
        "hospital thing|see any action|saw any action|seen any action|saw action|"
        "seen action|carry a rifle|carried a rifle|kill anybody|kill anyone|"
        "kill somebody|kill someone|killed anyone|killed anybody|killed somebody|"
        "flashbacks|shell shock|shell shocked|shellshock|loud bangs|fireworks night|"
        "helmand|fallujah|basra|kandahar|bagram|donbas|donbass|bakhmut|falklands|grozny|"
        "mogadishu|drill sergeant|drilled that into|saluted|saluting|stand to attention|"
        "stood to attention|battalion|paratrooper|paratroopers|special forces|sniper|"
        "squaddie|squaddies|green beret|red beret|dog tags|your medals|any medals|"
        "purple heart|honourable|honorable|honourably|honorably|dishonourable|"
        "dishonorable|less than honourable|less than honorable|other than honorable|"
        "medical discharge|medically discharged|invalided out|court martial|"
        "court martialled|awol|marching orders|reserve unit|reserve list|reservist|"
        "reservists|territorials|territorial army|national guard|home guard|"
        "general mobilisation|general mobilization|ministry of defence|"
        "ministry of defense|department of defense|veterans administration|war office|"
        "kick off again|kicks off again|kicked off again|kicks off over|kick off over|"
        "war broke|war breaks|there were a war|if war|a war broke|balloon goes up|"
        "balloon went up|posting orders|deployment orders|ict cycle|ns men|nsman|nsmen|"
        "saf|idf|regiment|regimental|barrack room|army brat|army days|navy days|"
        "army or navy|navy or army|air force or|army or air|army man|navy man|"
        "military man|military type|military bearing|soldierly|ramrod|ex army|ex forces|"
        "ex navy|ex marine|ex services|civvy street|civvies|demobbed|demob|peacekeeper|"
        "peacekeeping|blue helmet|blue helmets|foreign legion|legionnaire|mercenary|"
        "guerrilla|frontline soldier|defend your country|fight for your country|"
        "served your country|serve your country|serve queen|king and country|"
        "queen and country|combat zone|war zone as a|proper discharge|full discharge|"
        "early discharge|avoid serving|avoid service|dodge serving|get out of serving|"
        "the ranks or|officer or|back from the war|came back from the war|"
        "home from the war|since the war|from the front|service number|service papers|"
        "still owe them|owe the army|owe the navy|sleeping since|in combat|saw combat|"
        "seen combat|see combat|combat veteran|a veteran|war veteran|veteran of|"
        "in the trenches with|commissioned|enlisted man|nco|conscription papers|"
        "call up papers|uniform for your|losing you to a uniform|you to a uniform|"
        "you called up|be called up|get called up|been called up|being called up|"
        "were you drafted|you drafted into|get drafted|got drafted|be drafted into|"
        "this year's draft|year's draft|dodge the draft|dodged the draft|"
        "escaped the draft|the one pulling|been shot at|ever shot at|ever been shot|"
        "have nightmares|nightmares about|what rank were|which rank were|"
        "rank did you hold|rank did you reach|rank were you when|in the reserves|"
        "in the reserve|reserve rang|reserve calls|losing you to the army|"
        "came back jumpy|come back jumpy|carry a rifle|carried a rifle|a rifle or|"
        "be mobilised|be mobilized|get mobilised|report to barracks|in a green beret|"
        "green beret",
        rf"^{OTHERS}(?!.*\b(?:match|kick off meeting|restaurant|hotel|school uniform|"
        rf"nurse\w*|museum|clinic for|bank customer|reload|data|dress code|security guard|"
        rf"coast ?guard|tour guide|museum tours?|site|server|orders? from the kitchen|"
        rf"animal|dog|hall|production|release|marketing|gifts?|game|"
        rf"games)\b)(?:.*\b(?:have|has|had|did|do|does|were|was|are|is|would|will|could|if|"
        rf"when|ever|how|why|what|which|still|where|should)\b.{{0,30}}\b(?:you|your|yours|"
        rf"they|it|there|of|many)\b.{{0,90}}?(@)\b.{{0,110}}(?:\?|$)|"
        rf".*?(@)\b.{{0,120}}(?:\byou\b|{TURNED}))",
        True,
    ),
    Cue(
        "weekend a month|two weeks in summer|two weeks every summer",
        r"(@)\b(?!.{0,30}\b(?:on call|closed|close|rota|shifts?|office|holiday|leave)\b)",
        True,
    ),
    Cue(
        "haircut|say sir|yes sir|sir a lot|crew cut|straight back|polished shoes|"
        "shoes polished|stand so straight|upright|the way you stand|the way you walk|"
        "shiny shoes|tattoo of an anchor",
        r"\byou\w{0,3}\b.{0,60}(@)\b.{0,110}\b(?:drill\w*|serv\w+|uniform|army|navy|"
        r"forces|military|soldier|barracks|where did (?:they|you)|learn(?:ed|t)?)\b",
        True,
    ),
    Cue(
        "your year|his year|done your|done with it|got it behind|behind them|behind you|"
        "out of the way|still ahead|ahead of you|got it over|over and done|over with|"
        "got yours",
        r"\b(?:finn|finnish|swiss|israeli|korean|koreans|singaporean|singapore|taiwanese|"
        r"greek|greeks|turk|turkish|austrian|norwegian|estonian|swede|swedish|russian|"
        r"ukrainian|lithuanian|thai|egyptian|brazilian|iranian|cypriot|emirati|boys|lads|"
        r"men|candidates|service|fellows)\b.{0,110}(@)\b(?!.{0,20}\b(?:exam|thesis|degree|"
        r"project)\b).{0,40}(?:\?|$|yours)",
        True,
    ),
    Cue(
        "your year|his year|done your|done with it|got it behind|behind them|behind you|"
        "out of the way|still ahead|ahead of you|got it over|over and done|over with|"
        "got yours",
        r"\bis your (?:service|duty|national service) (behind you|out of the way|done|"
        r"still ahead|over)\b",
        True,
    ),
    Cue(
        "seoul|taipei|jerusalem|tel aviv|ankara|moscow|kyiv|kiev|singapore|helsinki|"
        "athens|your country|the army|the navy|the forces|the military|the government|"
        "the state|the crown|your government|the guard",
        r"\b(?:will|would|could|might|does|do|can|has|have|did|is|"
        r"are) (@) (?:\w{1,9} )?(?:want|wants|need|needs|call|calls|called|fetch|let|lets|"
        r"released?|finished|done|through|still|back|come|take|claim|own|owns|"
        r"have a claim|be wanting) (?:\w{1,9} )?(?:you|with you|on you|you off|you back|"
        r"you go|for you)\b(?! (?:to (?:file|pay|fill)|a (?:visa|permit)))",
        True,
    ),
    Cue(
        "number up|number's up|your number|birth year called|cohort called|intake|"
        "your intake|next intake|draft year|call up age|lottery number",
        r"\b(@)\b.{0,40}\b(?:draft|army|called up|conscript\w*|barracks|service)\b",
        True,
    ),
    Cue(
        "number up|number's up|your number|birth year called|cohort called|intake|"
        "your intake|next intake|draft year|call up age|lottery number",
        r"\b(?:number|cohort|intake|year|lottery)\b.{0,60}\b(draft|drafted|call up|"
        r"called up|conscription|barracks|army)\b",
        True,
    ),
    Cue(
        "letters from|papers from|letter from|phone call from|phoned|rang|phones|calls tomorrow",
        r"\b(?:uncle sam|army|reserve|reserves|regiment|guard|ministry|defen[cs]e|forces|"
        r"navy|unit|general|colonel|barracks|pentagon|air force|"
        r"military) (?:\w{1,8} )?(@)\b.{0,100}\byou\b|"
        r"\b(@) (?:the )?(?:ministry of defen[cs]e|army|navy|pentagon|defen[cs]e|guard|"
        r"regiment|draft board|war office)\b",
        True,
    ),
    Cue(
        "papers in order|part company|parted company|let off|excused|exempt|exempted|"
        "exemption|deferred|deferment|turned down by|wangle|wriggle|wriggled",
        r"\b(?:conscript\w*|draft|barracks|army|national service|call up|military|service|"
        r"uniform|report to barracks|two years)\b.{0,100}\b(?:how|why|what|were|did|"
        r"was)\b.{0,30}\byou\b.{0,30}(@)\b",
        True,
    ),
    Cue(
        "papers in order|part company|parted company|let off|excused|exempt|exempted|"
        "exemption|deferred|deferment|turned down by|wangle|wriggle|wriggled",
        r"\b(?:how|why|when|were|was|did)\b.{0,20}\byou\b.{0,30}\b(?:leave|left|"
        r"part company|go|come out|released|let off|out)\b.{0,50}\b(papers in order|"
        r"good terms with the (?:army|navy|forces)|honou?rabl[ey]|with a clean discharge|"
        r"medical grounds|flat feet)\b|\b(?:why|how come|on what grounds) (?:were|did|"
        r"was) (?:you|they) (?:\w{1,8} )?(?:let off|excused|exempt\w*|let you off|"
        r"released|deferred)\b(?=.{0,30}\b(medical|health|service|army|\?))",
        True,
    ),
    Cue(
        "all right in the head|right in the head|all right up top|in one piece|"
        "mentally scarred|the same person|come back the same|come back from there|"
        "came back from there|come home from there|haunted|things you saw|"
        "things you've seen|what you saw out|seen things|blood on your hands|"
        "taken a life|lost any mates|lost mates|lose any mates|lose friends out",
        r"\b(?:did|do|are|were|have|has|"
        r"you)\b.{0,30}\byou\b.{0,40}(@)\b(?!.{0,30}\b(?:holiday|trip|"
        r"festival)\b).{0,40}(?:\?|$)",
        True,
    ),
    Cue(
        "army|navy|air force|marines|soldier|soldiers|military|the forces|armed forces|"
        "the services|royal marines|sas|raf|usmc|seals",
        r"\b(?:were|are|was) you (?:in the |ever |an? |with the |ex |once |"
        r"still )*(@)(?: or|,| ?\?| then| once| yourself| too| before| for long| by any)|"
        r"\bwhich (?:branch|arm|part|wing) of the (@)\b|\b(?:used to be|must be|"
        r"must have been|were|you're) (?:in the |an? |ex )(@)\b.{0,50}(?:\?|$)|"
        r"\b(@) or (?:the )?(?:army|navy|air force|marines)\b",
        True,
    ),
    Cue(
        "regiment|outfit|ship|squadron|corps|battalion|division",
        r"\bwhich (@) (?:was|were|did|are) (?:your lot|yours|you(?: in| with| serve|"
        r" belong| join)?)\b(?! (?:test|work|lead|manag))",
        True,
    ),
    Cue(
        "regiment|outfit|ship|squadron|corps|battalion|division",
        r"\bwho did you (?:serve|fight) with\b",
        True,
    ),
    Cue(
        "flag|desk in tampa|a desk|behind a desk|push paper|pushed paper|push paper or|"
        "cook or|cookhouse|stores or|pen pusher|the stores",
        r"\b(?:trigger|rifle|gun|front|action|over there|combat|fighting|shoot\w*|uniform|"
        r"service)\b.{0,80}(@)|(@)\b.{0,60}\b(?:trigger|rifle|gun|the front|combat|"
        r"fighting)\b",
        True,
    ),
    Cue(
        "how many tours|shot at|been shot",
        r"^how many tours(?: was it| in all| altogether)? ?\?|\b(?:ever|"
        r"you) (?:\w{1,6} )?been shot(?: at)? ?\?",
        True,
    ),
    Cue(
        "trouble sleeping|sleep at night|sleeping badly|jumpy|on edge|short fuse|temper since",
        r"(@)\b.{0,60}\b(?:war|front|afghanistan|iraq|over there|service|helmand|army|"
        r"combat|deployment)\b",
        True,
    ),
    # --- by its own words, where nothing speaks of work ---
    Cue(
        "conscription|enlist|call up|called up|national guard|drill weekend|"
        "drill weekends|in the barracks",
        FISHED,
    ),
)
