"""How English talk comes to family background."""

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
    YOU,
)

CUES = (
    Cue(
        "an only child|only child|the eldest|the oldest child|the youngest child|"
        "the middle child|eldest child|youngest child|the baby of the family|an orphan|"
        "adopted|from a large family|from a big family|from a good family|"
        "from a wealthy family|from a rich family|from a poor family|from a broken home|"
        "from a farming family|from a family of|from a working class|from a workingclass|"
        "from a middle class|from a middleclass|from money|from a well off|"
        "from a welloff|from a well to do|from a welltodo|from a privileged|"
        "from a humble|from a family business|working class|workingclass|middle class|"
        "middleclass|upper class|upperclass|posh|related to|close to your family|"
        "close to your parents|close to your mother|close to your father|"
        "living with your parents|still living with your parents|living at home with|"
        "raised by|brought up by|brought up in a|the first in your family|"
        "first in your family|the first one in your family|a daddy's girl|a mummy's boy|"
        "a twin|any relation to|any relation of|a relative of|one of many|born into|"
        "from a single parent|from a singleparent|supporting your parents|"
        "supporting your family|financially supporting",
        BE,
        True,
    ),
    Cue(
        "parents|parents'|father|father's|mother|mother's|dad|dad's|mum|mum's|mom|mom's|"
        "mam|folks|family|family's|siblings|brother|brothers|sister|sisters|brother's|"
        "sister's|brothers and sisters|brothers or sisters|brother or sister|"
        "mother and father|mum and dad|father and mother|mom and dad|relatives|relations|"
        "uncle|aunt|grandparents|grandfather|grandmother|family background|"
        "family situation|family history|family connections|family business|family money|"
        "family name|family members|family's name|family's income|family tree|"
        "home background|home life|home life growing up|upbringing|childhood|"
        "people at home|old man|old man's|parental home|social background|social class|"
        "class background|family wealth|household income|birth order|parents' jobs|"
        "parents' occupation|parents' occupations|parents' background|parents' income|"
        "dad's job|father's occupation|father's job|mother's occupation|guardian|"
        "ancestral property|family of origin|nearest and dearest|loved ones|household",
        OWN + r"(?! (?:business |office )?(?:clients?|customers?|owners?|practice|mediation|"
        r"therapy|solicitor|court|doctor|physician|medicine|portrait|"
        r"ticket)s?\b)(?!(?:'s)? (?:recipe|in arms))",
        True,
    ),
    Cue(
        "brothers|sisters|siblings|brothers or sisters|brothers and sisters|"
        "sisters or brothers|any siblings|relatives in|relatives who|family members who|"
        "family members in|relations in|family in the business|family in this business|"
        "family connections|a big family|a large family|family money|rich parents|"
        "an uncle in|private schooling|a happy childhood|a good childhood|"
        "a difficult childhood|a happy upbringing|a privileged|a strict upbringing|"
        "a family business|parents who|a stable home|a silver spoon|older brothers|"
        "older siblings|younger siblings|family nearby to support|living parents|"
        "both parents",
        HAVE,
        True,
    ),
    Cue(
        "live with your parents|live at home with your|grow up rich|grow up poor|"
        "grow up with money|grow up with both|grow up in a large|grow up in a big|"
        "grow up in a house|grow up in a home|grow up in care|grow up on a council|"
        "grow up on a farm|grow up in a working|come from a large family|"
        "come from a big family|come from a good family|come from money|"
        "come from a wealthy|come from a rich|come from a poor|come from a working class|"
        "come from a workingclass|come from a middle|come from a broken|"
        "come from a family|come from a privileged|come from a well|come from a humble|"
        "come from a close|come from a traditional|come from a medical family|"
        "get on with your parents|get on with your family|go to private school|"
        "attend private school|go to a private school|support your parents|"
        "support your family|have to support|send money home|sending money home|inherit|"
        "take after your|get along with your parents",
        DO,
        True,
    ),
    Cue(
        "family background|sort of family|kind of family|type of family|sort of home|"
        "kind of home|sort of household|kind of upbringing|sort of upbringing|"
        "kind of childhood|sort of background|social class|class background|family|"
        "household|kind of household|kind of stock",
        WHAT,
        True,
    ),
    Cue(
        "siblings|brothers or sisters|brothers and sisters|only child|family background|"
        "brothers|sisters|parents|family",
        SHORT,
        True,
    ),
    Cue(
        "only child|brothers or sisters|brothers and sisters|mum and dad|mom and dad|"
        "mother and father|family background|working class|workingclass|middle class|"
        "middleclass|upper class|upperclass|silver spoon|kind of stock|good stock|"
        "stock people|come from money|comes from money|family money|old money|well bred|"
        "wellbred|well to do|welltodo|private school|boarding school|public school|"
        "council estate|broken home|good family|good families|good home|any relation|"
        "any relation to|related to|middle child|first born|firstborn|the eldest|"
        "youngest of|eldest of|as a child|family tradition|family firm people|"
        "black sheep|apple fall|footsteps|raised by|bank of mum and dad|pocket money|"
        "what father does",
        PERSONAL,
    ),
    Cue(
        "when you were growing up|when you were small|when you were little|"
        "when you were a child|when you were a kid|in your family|your childhood|"
        "your folks|your people|your parents|follow in your"
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "dad|daddy|father|mum|mummy|mom|mommy|mam|mother|old man|old lady|folks|parents|"
        "uncle|aunt|brother|brothers|sister|sisters|siblings|grandfather|grandparents|"
        "granddad|grandad|cousin|cousins|in laws|father in law|mother in law|"
        "brother in law|husband|hubby|wife|missus|other half|better half|spouse|partner|"
        "family|fiance|fiancee",
        r"\b(?:your|yours?|the) (?:\w{1,10} ){0,2}(@)(?:'s|s)? (?!business t(?:each|"
        r"aught)\b|in arms)(?:still |also |both |all |currently |currently |now |ever |"
        r"not |already )*(?:in (?:business|work|the (?:trade|business|same|forces|"
        r"industry|civil|party|force|police|army|profession|law)|what|government|farming|"
        r"banking|medicine|politics|shipping|teaching|trade)|work(?:s|ed|ing)?|do(?:es|"
        r"ing)?|did|earn(?:s|ed|ing)?|employed|retired|own(?:s|ed)?|run(?:s)?|ran|job|"
        r"occupation|profession|trade|business|firm|company|salary|wage|income|career|"
        r"line of|employer|position|paid|pay|pays|farm(?:s|ed|ing)?|teach(?:es)?|"
        r"on (?:a (?:good|decent)|the railways|benefits|the land|good money)|"
        r"make (?:a living|of)|bring(?:s|ing)? (?:in|home)|bread|breadwinner|well off|"
        r"alive|living|educated|went to|go to university|studied|study|help(?:ed)? (?:you|"
        r"out|with)|support(?:ed|s)? (?:you|your)|pay for|paid for|put you through|"
        r"push(?:ed)? you|proud|think of|say (?:about|to)|approve|say when|mind|connected|"
        r"know people|big in|somebody|anybody|anyone|into|together|split|divorced|strict|"
        r"professional|professionals|graduates|academics)\b(?! (?:node|nodes|selector|"
        r"clients?|customers?|owners?))|\bwhat (?:line|business|trade|sort of work|"
        r"kind of work|profession|job|field|sort of job)?\b.{0,12}(?:is|are|was|were|do|"
        r"does|did|'s) (?:your|yours?) (?:\w{1,10} )?(@)|\b(?:where|who) (?:is|are|was|"
        r"were|do|does|did) your (?:\w{1,10} )?(@)\b.{0,30}\b(?:work\w{0,3}|employ\w{0,3}|"
        r"job|with|for|posted|based|in business)\b",
        True,
    ),
    Cue(
        "silver spoon|spoon in your mouth|old money|new money|money behind you|"
        "money in the family|family money|family fortune|family silver|trust fund baby|"
        "born to it|born into|bred to it|well bred|good breeding|good stock|"
        "kind of stock|farming stock|peasant stock|salt of the earth|humble beginnings|"
        "humble roots|wrong side of the tracks|school of hard knocks|apple|"
        "far from the tree|chip off|chip off the old block|old block|in the blood|"
        "in your blood|run in your|runs in your|runs in the family|run in the family|"
        "in the genes|in your genes|black sheep|family tradition|the family name|"
        "family crest|dynasty|third generation|second generation of|long line of|"
        "footsteps|to the manor|manor born|blue blood|blue blooded|landed gentry|gentry|"
        "aristocrat|noble|nobility|coronet|high society|society family|prominent family|"
        "influential family|important family|known family|good family|decent family|"
        "respectable family|ordinary family|simple family|modest family|wealthy family|"
        "political family|military family|medical family|farming family|mining family|"
        "fishing family|service family|academic family|broken family|close knit family|"
        "tight knit family|big family|large family|joint household|joint family|"
        "nuclear family|single parent home|broken home|happy home|stable home|"
        "humble home|strict home|loving home|two parent home|rough estate|"
        "skiing holidays|ski trips|free school meals|hand me downs|hand me down|"
        "scholarship boy|scholarship kid|first to go to|first one to go|first in line|"
        "bank of mum|bank of dad|mum and dad's money|daddy's money|allowance from|"
        "pocket money",
        rf"(?:{ASKED}|\byour\b|\b(?:is|was|were) (?:it|there|yours|that|"
        rf"they) ).{{0,70}}(?<!source )(?<!binary )(?<!decision )(@)(?! (?:pay|watch|store|"
        rf"developer|device|phone|juice|id|silicon|farm(?:er)?s we|menu|structure|view|"
        rf"node|of (?:the )?(?:code|repo|nodes|objects)|lift|"
        rf"selection))(?!.{{0,50}}\b(?:clients?|patients?|pupils?|customers?|guests?|css|"
        rf"dom|nodes?|traversal|immigrants|taught|teach|advised?|mediat\w+|supplier\w?|"
        rf"invest\w+|acqui\w+)\b)|(@).{{0,110}}{TURNED}",
        True,
    ),
    Cue(
        "grow up|grew up|growing up|brought up|raised|childhood|come from|came from|"
        "coming from|cut from the same|cut from a|hail from|start in life|start you had|"
        "when you were small|when you were little|when you were young|when you were a|"
        "as a kid|as a child|as a boy|as a girl|as a lad|at home when|the dinner table|"
        "the kitchen table|round the table|the breakfast table|house you",
        r"(?!.*\b(?:ticket|issue|pull request|concern|bug|flag|point)\b)\b(?:did|do|have|"
        r"were|was|what|where|is|how|whose|which|who|would)\b.{0,60}(@).{0,60}\b(?:money|"
        r"rich|poor|comfortabl\w|hard up|well off|privilege\w?|house|household|home|farm|"
        r"estate|books|telly|tv|servants|staff|nanny|council|village|terrace|mansion|flat|"
        r"bedroom|room|siblings|brothers|sisters|crowd|table|parents?|mum|dad|mother|"
        r"father|grandparents|aunt|orphanage|care|foster|stock|breeding|class|hardship|"
        r"debt|luxury|comfort|working|middle|conversation|talk(?:ed)?|argu\w{1,4}|"
        r"holidays|both|together|single|one income|on benefits|cloth|family|people|"
        r"poverty|plenty|fight for|went without|go without|want for|spoil\w{1,3}|strict|"
        r"religious|maid|driver|pony|piano)\b(?!.{0,30}\b(?:your (?:users|pupils|"
        r"patients)|brand|product)\b)|\b(?:money|books|house|home|servants|dinner|table|"
        r"who|mum|dad|class|stock|background|household|people|"
        r"holidays?)\b.{0,50}\byou\b.{0,20}(@)(?! (?:the ranks|with|to|in to|through|"
        r"an? (?:idea|ticket|issue|concern)))",
        True,
    ),
    Cue(
        "only child|an only one|only one|baby of the|baby of|the baby|eldest|youngest|"
        "oldest|middle one|middle child|first born|firstborn|number one son|second son|"
        "only son|only daughter|big brother|big sister|little brother|little sister|"
        "pecking order|birth order|brood|crowd round the|houseful|house full|"
        "house full of|full house|of six|of seven|of eight|how many of you|"
        "how many were you|how many were there|how many are you|siblings|twins at home|"
        "hand me downs",
        rf"(?:{ASKED}|\b(?:being|you|your|or) ).{{0,40}}(@){END}(?:.{{0,80}}(?:\?|bossy|"
        rf"spoil\w{{1,3}}|show))(?!.{{0,50}}\b(?:process|service|record|ticket|file|"
        rf"building|who (?:could|knew)|to (?:know|use|see))\b)|\bhow many (of you|were you|"
        rf"are you|were there|of them|kids)\b.{{0,30}}\b(?:at home|growing up|"
        rf"round the table|in the (?:house|family|brood)|children)\b",
        True,
    ),
    Cue(
        "at home|in the family|in your family|in your house|in your household|"
        "at your place|at yours|back home|under your roof|in your clan|family side|"
        "on your side|your mother's side|your father's side|on the mother's|"
        "on the father's",
        r"\b(?:any|anyone|anybody|someone|somebody|who|who's|who all|other|another|first|"
        r"only|everyone|both|how many|what do (?:they|people))\b.{0,60}(?:(?<=other )|"
        r"(?<=any )|)(?:lawyers?|doctors?|teachers?|engineers?|nurses?|farmers?|chefs?|"
        r"cooks?|officers?|bankers?|musicians?|artists?|actors?|sailors?|miners?|"
        r"builders?|drivers?|academics?|accountants?|politicians?|civil servants?|"
        r"graduates?|business(?:man|men|woman|people)?|shopkeepers?|professionals?|"
        r"earn(?:s|ing|ers?)?|work(?:s|ing)?|jobs?|trade|breadwinners?|wages?|salary|"
        r"income|pays? the|brings? (?:in|home)|money|bacon|well connected|connections|"
        r"university|college|degree|famous|important|government|stood out|black sheep|"
        r"do that|did that|do this|in this line|in the (?:trade|business|line|profession)|"
        r"break ranks|doing it|make(?:s)? (?:a living|the money)|head|boss|charge|"
        r"in politics|in uniform|support)\b.{0,40}?(@)|(@).{0,60}\b(?:breadwinner|bacon|"
        r"break ranks|earning members|earns?|wage earners?|the trade too|in the trade|"
        r"do(?:es)? the same|in (?:this|the) (?:same )?(?:line|business|trade)|"
        r"bring(?:s)? (?:in|home)|pays the)\b",
        True,
    ),
    Cue(
        "breadwinner|bread winner|earning members|earning member|brings home the bacon|"
        "bring home the bacon|main earner|top earner|sole earner|higher earner|"
        "second income|two incomes|one income|double income|second wage|supporting your|"
        "keep the family|pay packet at home|wage earner|provider|provide for",
        rf"(?:{ASKED}|{YOU}|\b(?:who|who's|is there|are there)\b).{{0,60}}(@)(?! (?:api|"
        rf"class|component|portal|network|of (?:care|the)))(?!.{{0,40}}\b(?:cloud|dns|"
        rf"payment)\b)",
        True,
    ),
    Cue(
        "any relation|any relations|relation of|relation to|related to|some relation|"
        "no relation|same family|one of the|a relative of|of the same|belong to the|"
        "belonging to|connected to the|daughter you|son you|boy you|girl you|kid you|"
        "whose daughter|whose son|whose boy|whose girl|whose child|whose kid|"
        "whose family|who your father|who your mother|who your dad|who your people|"
        "who your parents|who your family|who your uncle|surname|surname like|name like|"
        "family name|double barrelled|double barreled|double barrel|rings a bell|"
        "ring a bell|name rings",
        r"\b(any relations?|any relatives?)\b(?! (?:between|to (?:the )?(?:table|schema|"
        r"data|query|database)))[^?]{0,60}\?|\b(?:are|would|were|aren't|might|"
        r"must) you (?:\w{1,10} )?(related to|a relat(?:ion|ive) of|any relation|"
        r"one of the \w{1,20} (?:\w{1,20}s|family|clan|people|boys|girls|brothers|"
        r"sisters)\b)|\b(whose (?:daughter|son|boy|girl|child|kid|family)) (?:are )?you\b|"
        r"\b(who your (?:father|mother|dad|mum|people|parents|family|uncle))\b|\b(?:with|"
        r"a|that|your|the|seeing|saw|noticed) (?:\w{1,10} )?(?:surname|name|"
        r"family name)(?: like (?:that|yours|\w{1,20})| of \w{1,20}|"
        r" rings)?\b.{0,90}\b(?:relat\w{2,6}|whose|family|related|famil\w{1,3}|"
        r"connect\w{2,5}|descend\w{1,5}|cousins?|son|daughter|father|people|the same|"
        r"belong|doors)\b|\bone of (the \w{1,20} \w{1,20}s)\b.{0,20}\byou\b",
        True,
    ),
    Cue(
        "uncle|aunt|cousin|cousins|relative|relatives|anybody|godfather|father in law|"
        "in laws|family|friends|contacts|connections|strings|doors|string|contact",
        r"\b(?:do|have|got|has|is|any|are|could|can|would|know)\b.{0,40}\b(?:you|your|"
        r"yours)?\b.{0,30}\b(uncles?|aunts?|cousins?|relatives?|godfather|father in law|"
        r"in laws|somebody in the family|someone in the family|anyone in (?:the|"
        r"your) family|anybody in (?:the|your) family|family members?|"
        r"family)\b.{0,30}\b(?:in (?:government|the (?:government|ministry|council|"
        r"civil service|party|bank|town hall|business|trade|industry|force|customs|police|"
        r"army|right places)|high places|politics|power|office|parliament|city hall|"
        r"customs)|at the (?:ministry|council|town hall|bank)|on the (?:board|council)|"
        r"who (?:could|can|might|would|knows?) (?:open|pull|put in|help|get|know)|"
        r"open (?:a few |some |any |the )?doors|pull (?:a few |some |any |the )?strings|"
        r"well connected|with (?:influence|connections|pull|contacts))\b",
        True,
    ),
    Cue(
        "pull strings|pull a few strings|pull some strings|open doors for|"
        "open a few doors|opened doors|friends in high places|people in high places|"
        "high places|well connected|who your family knows|family connections|"
        "family contacts|well placed family|somebody put in a word|put in a word for you|"
        "leg up|helping hand from|paid your way|pay your own way|pay your way|"
        "who paid for|who paid your|paid for your|pay for your|put you through|"
        "help you through|helped you through|help you out with|helped you out|"
        "foot the bill|footed the bill|footing the bill|on your own steam|"
        "your own two feet|scholarship or",
        r"\b(?:your|you|family|folks|parents|mum|dad|somebody|someone|"
        r"who)\b.{0,50}(@).{0,60}\b(?:university|college|school|schooling|studies|degree|"
        r"fees|education|family|parents|folks|uncle|father|dad|mum|people|home|"
        r"you through|law school|course|flat|car|the job|your job|get (?:in|here|"
        r"there))\b(?!.{0,20}\b(?:conference|certification|licen[cs]e)\b)|\b(?:who|"
        r"your (?:family|folks|parents|people|dad|mum|father|mother))\b.{0,20}(@)|"
        r"\b(?:family|relatives?|uncle|father|mother|friends|people|anyone|anybody|"
        r"somebody|someone)\b.{0,40}(pull (?:a few |some )?strings|high places|"
        r"open (?:a few |some )?doors)",
        True,
    ),
    Cue(
        "your people|your folks|your lot|your family|your parents|your clan|your kin|"
        "your forebears|your ancestors|your household|your relatives|folks back home|"
        "parents back home|people back home|mum and dad|mom and dad|mam and dad|"
        "home environment|home background|class background|social background|"
        "social class|walk of life|background of your",
        r"\b(?:what|are|were|do|did|have|has|is|was|how|would|where|who|"
        r"tell)\b.{0,60}(@)(?! (?:of (?:products?|fonts|devices)|skills|manag\w+|"
        r"office (?:clients|work)|law|therap\w+|doctor|practice|mediation|tree (?:app|"
        r"software)|plan|team|in the (?:team|office|depot|warehouse|clinic|field)|"
        r"report to|when (?:a|the) (?:deadline|project))\b)(?! (?:to|on|with|through|in|"
        r"at) (?:the |a |our )?(?:team|project|site|shift|standards?|targets?|deadlines?|"
        r"feedback|objectives?|goals?|morale|change)\b)",
        True,
    ),
    Cue(
        "mother|father|mum|dad|parents|brother|sister|siblings|family|brothers|sisters|grandparents",
        r"\b(?:i was|i'm|i am|i come|i came|i grew|my|mine|we were|most of us|all of us|"
        r"everyone here|half (?:of )?the)\b.{0,90}(@).{0,110}(?:\bwhat about (?:you|yours|"
        r"yourself)\b|\bhow about (?:you|yours|yourself)\b|\band (?:you|yours)\b|"
        r"\bsame (?:with|for) you|\bwhat was yours|\bwhat were yours|\bwhat did yours|"
        r"\bwhat do yours|\bdid yours|\bdo yours|\bwere yours|\bare yours|\bis yours|"
        r"\bwas yours|\byours too|\bdoes yours|\bhave you (?:got )?any)",
        True,
    ),
    Cue(
        "first in your|first in the house|first in the family|first of your|"
        "first from your|first one in|first person in your|only one in your|"
        "only one of your|last in your",
        r"\b(@)\b.{0,40}\b(?:graduate\w?|university|college|degree|school|finish|abroad|"
        r"city|house|family|lot|kin|clan|street|village|office job|white collar|"
        r"profession\w{0,3})\b(?=.{0,80}\?|.{0,3}$)(?!.{0,30}\b(?:team|company|"
        r"cohort to (?:ship|lead))\b)",
        True,
    ),
    Cue(
        "fancy school|posh school|expensive school|private school|school like that|"
        "school fees|tuition|fees|gap year|year abroad|fancy university|oxford|cambridge|"
        "eton|harvard|flat in|internship in|unpaid internship|allowance|fancy education|"
        "boarding|doon school|st stephen's",
        r"\b(?:who(?:'s| is| was)?|how|did|was it|were|your|somebody|someone|folks|family|"
        r"dad|mum|father|mother|parents)\b.{0,40}\b(?:pa(?:y|id|ying)|afford\w{0,2}|"
        r"foot\w{0,3}|fund\w{0,3}|stump\w{0,2}|cover\w{0,3}|scholarship|bankroll\w{0,3}|"
        r"stood)\b.{0,30}(@)\b(?! (?:customers|clients|for (?:the|our) (?:course|team)|"
        r"committee)).{0,60}\?(?!.{0,10}pupils)|(@).{0,60}\b(?:who paid|who was paying|"
        r"who footed|family money|your parents|your folks|your father|your people|"
        r"scholarship, or|scholarship or|on a scholarship|paid for by)\b",
        True,
    ),
    Cue(
        "table|piano|whippet|books|bookshelves|telly|television|dog|servants|cook|maid|"
        "driver|porch|allotment|pigeons|radio 4|classical music|chandelier|silverware|"
        "cloth|carpet|garden|tennis court|swimming pool|pool|stables|nursery|wine|"
        "newspapers|outside toilet|coal|indoor plumbing|cutlery",
        r"\b(?:the |what |which |kind of |sort of |type of |a |your )(?:house|home|"
        r"household|place|family|table|street|upbringing)\b.{0,40}\b(?:with|where|"
        r"that had|full of|had|at|he was raised|you were raised|you came|you come|"
        r"you grew|she was raised|one was raised|"
        r"one's raised)\b.{0,60}(@)?\b(?=.{0,90}(?:\?|\byours\b|"
        r"\byou\b))(?<=.)(?:.{0,60}\b(?:growing up|grew up|raised|come from|came from|"
        r"childhood|as a (?:boy|girl|child|kid)|sort with|the sort|what was yours)\b)|"
        r"\b(?:growing up|grew up|raised|you come from|you came from|childhood|"
        r"as a (?:boy|girl|child|kid)|brought up)\b.{0,60}\b(?:house|home|household|place|"
        r"family|table|kitchen)\b.{0,40}(@)",
        True,
    ),
    Cue(
        "only one|only child|spoilt|spoiled|doted on|pampered|mollycoddled|apple of",
        r"\b(?:being|as|are you|were you|you(?:'re| are| were)?) (?:\w{1,8} )?(?:an? |"
        r"the )?(only one|only child|spoilt|spoiled|doted on|pampered|"
        r"mollycoddled)\b.{0,60}\b(?:spoilt|spoiled|rotten|share|sharing|brothers?|"
        r"sisters?|parents?|mum|dad|bossy|lonely|attention|at home|house|family|table|"
        r"growing)\b|\byou(?:'re| were| must have been|"
        r" must've been)? (?:\w{1,8} )?(spoilt|spoiled|doted on|pampered) (?:rotten|as a|"
        r"at home|by)\b",
        True,
    ),
    Cue(
        "relations|relatives|next of kin|kin|family members|members of your family|"
        "members of your household|household members|father's name|mother's name|"
        "father's occupation|mother's occupation|parents' occupation|"
        "parents' occupations|parents' names|spouse's employer|spouse's occupation|"
        "husband's occupation|wife's occupation|father's job|mother's job|names of your|"
        "nearest relations|closest relations|guardian's",
        r"\b(?:names?|employers?|positions?|jobs?|occupations?|ages?|professions?|ranks?|"
        r"workplaces?|addresses|incomes?|what they do)\b.{0,40}\b(?:of|for) (?:your |the |"
        r"all )?(?:nearest |closest |immediate |next of |family |"
        r"household )?((?:relations|relatives|kin|family members|"
        r"members of your (?:family|household)|parents|siblings|household))\b|"
        r"\b((?:father|mother|parent|spouse|husband|wife|brother|sister|guardian|"
        r"sibling)(?:'s|s'|s) (?:name|occupation|job|employer|income|position|profession|"
        r"education|age)s?)\b(?=.{0,90}(?:\?|write|fill|put|please|form|page|box|line|"
        r"list|,|:))(?!.{0,50}\b(?:customers?|patients?|pupils?|database|column|table|"
        r"schema|applicants?|validate)\b)",
        True,
    ),
    Cue(
        "brewery lot|brewing lot|banking lot|hotel people|hotel family|the brewery|"
        "the bank family|the shipping|the mill owning|one of the|one of those|same lot|"
        "that lot|those|descended|descendant|descended from|any connection|"
        "some connection|by any chance a|named after|heir|heiress|scion",
        r"\b(?:rings? a bell|surname|name|(?:now )?that's a name|well known|famous|family|"
        r"[a-z]+ [a-z]+,)\b.{0,90}\byou(?:'re| are|'d be| must be|"
        r" wouldn't be)?(?: not)? (?:one of|related|descended|connected|from|any relation|"
        r"an? heir|the heir|a scion|part of|named after|belong to)\b(?! (?:the (?:team|"
        r"project|office)|our))|\b(?:are|were|aren't) you (?:\w{1,10} )?(?:one of (?:the|"
        r"those) \w{2,20} \w{0,10}(?:lot|family|people|clan|brothers|sisters|boys|girls|"
        r"crowd)|descended from|an? heir|a scion|named after)\b",
        True,
    ),
    Cue(
        "raised you|brought you up|reared you|made you who|who made you|your raising|"
        "your rearing|ones who raised|people who raised|bring you up|looked after you as|"
        "stood behind you|behind your|who shaped",
        r"\b(?:who|what|people|folks|ones|those|farm|factory|town|whoever|parents|kind|"
        r"sort)\b.{0,60}\b(raised you|brought you up|reared you|bring you up|"
        r"looked after you as a)\b",
        True,
    ),
    Cue(
        "your people|your folks|your lot at home|mum and dad|your parents|your mother|"
        "your father|the family|the parents|them at home|they at home|folks at home",
        r"\bwhat (?:did|do|does|would|will|were) (?:they|he|she|your \w{2,12}|the family|"
        r"folks)\b.{0,20}\b(?:think|say|make|feel|want|hope|do)\b.{0,60}(@)|\b(?:proud|"
        r"disappointed|pleased|upset|approve\w?|object\w?|behind you|against it|"
        r"push\w{0,3}|expect\w{0,2}|hoped|wanted)\b.{0,40}(@)\b(?! (?:app|product|"
        r"business|plan)).{0,20}\?",
        True,
    ),
    Cue(
        "apple|tree|acorn|oak|chip|block|cloth|mould|stock",
        r"\b(?:apple|acorn)\b.{0,60}\b(tree|far|oak)\b.{0,80}\b(?:tree|you|your|parents?|"
        r"like)\b(?!.{0,20}\b(?:orchard|farm|binary|node|decision)\b).{0,30}\?|"
        r"\bwhat (?:was|is) (?:the|your) (tree) like\b",
        True,
    ),
    Cue(
        "food on the table|enough to eat|shoes on your feet|warm house|hungry as|"
        "went hungry|any more at home like you|more at home like you|"
        "more like you at home|name of a minister|name of the minister|name of a general|"
        "name of a king|same name as|namesake|carry the name|carry a name|carry a famous|"
        "coincidence|batting order|order of the kids|first or last of|rich aunt|"
        "rich uncle|wealthy uncle|wealthy aunt|maiden aunt|sugar daddy|benefactor|"
        "curate's pay|that street on|that part of town on|that postcode on|live in that|"
        "live in such|in the war",
        r"\b(?:was|were|did|do|have|has|had|are|is|how|where|got|you|"
        r"your)\b.{0,60}\b(?:food on the table|enough to eat|went hungry|"
        r"more (?:at home )?like you(?: at home)?|rich (?:aunt|uncle)|wealthy (?:aunt|"
        r"uncle)|benefactor|batting order|first or last of the (?:kids|children|brood)|"
        r"order of the (?:kids|children))\b(?!.{0,20}\b(?:customers|guests|refugees)\b)|"
        r"\byou(?:r| have| carry|'ve got| bear| share)\b.{0,25}\bname (?:of|as|like|"
        r"with) (?:a|an|the|our) (?:\w{1,12} )?(minister|president|general|king|governor|"
        r"mayor|chairman|owner|actor|family|judge|landlord|tycoon|brewery|bank|"
        r"hotel)\b.{0,60}(?:\?|coincidence|relat)|\b(?:how (?:does|do|can|could) (?:one|"
        r"you|someone|somebody|anyone)|you)\b.{0,40}\b(?:live|afford to live|"
        r"rent) in (that|such a) (?:street|part of town|postcode|house|area|"
        r"district)\b.{0,40}\bon\b|\bwhat did your (grandfather|grandad|granddad|"
        r"great grandfather|father|uncle|family|grandparents)\b.{0,30}\b(?:war|revolution|"
        r"do|party)\b",
        True,
    ),
    Cue(
        "somewhere expensive|expensive education|so polished|accent is so|"
        "polished accent|cut glass accent|posh accent|plummy|well spoken|nicely spoken|"
        "beautifully spoken|table manners|good manners|raised well|well raised|"
        "well brought up|brought up well|properly brought up|good upbringing",
        r"\b(?:you|your)\b.{0,60}(@).{0,90}(?:\b(?:your (?:people|parents|folks|family|"
        r"mother|father|mum|dad)|somebody|someone|who|school|home|raised|nanny|boarding|"
        r"governess|at home)\b).{0,50}\?|\b(?:your (?:people|parents|folks|"
        r"family))\b.{0,50}(somewhere expensive|boarding school|private school|"
        r"abroad to school)",
        True,
    ),
    Cue(
        "nanny|nannies|a maid|maids|a cook|servants|pony|ponies|yacht|mansion|chauffeur|"
        "second home|summer house|boarding school|private school|public school|"
        "council estate|council house|housing estate|trailer park|family business|"
        "family firm|family farm|family shop|pedigree|breeding|big house|grand house|"
        "country house|rich family|poor family|wealthy family|traditional family|"
        "piano lessons|private tutor|private tutors|family trade",
        r"\b(?:did|do|have|had|was|were|are|is) (?:you|your \w{2,12}|there|they|it|"
        r"yours) (?:\w{1,10} )?(?:have|had|grow up (?:in|on|with)|come from|from|"
        r"born (?:in|into|to)|raised (?:in|on|by)|brought up (?:in|on|by)|sent to|"
        r"send you to|go to|attend|live in|keep|employ|own|a|inherit|take over|"
        r"taking over|be taking over|going to take over|joining) (?:an? |the |"
        r"your )?(@)\b(?!.{0,40}\b(?:patients?|clients?|customers?|as a teacher|placement|"
        r"pupils)\b)|\bhad (?:an? )?(@) (?:growing up|at home|when you were|as a (?:child|"
        r"kid|boy|girl))\b|\byou(?:'re| are| were|'d be)? (?:\w{1,10} )?(?:grew up|raised|"
        r"born|come|came) (?:in|on|with|into|from|to) (?:an? |the )?(@)\b",
        True,
    ),
    Cue(
        "that school|your school|school like that|such a school|the baby of the house|"
        "baby of the family|good house|good home|good people|fine family|all that polish|"
        "that polish|one of yours|any of yours",
        r"\bwho (?:paid|was paying|footed|found the money|"
        r"stumped up)\b.{0,20}(that school|your school|school like that|such a school)\b|"
        r"\b(?:are|were) you (?:the )?(baby of the (?:house|family|bunch|brood|lot))\b|"
        r"\byou(?:'ve got| have|'ve)\b.{0,30}\b(?:manners|air|bearing|voice|accent|"
        r"polish)\b.{0,40}\b((?:good|fine|decent|proper|old|big) (?:house|home|family|"
        r"people|stock))\b|\bi (?:knew|know|met|went to school with|served with) (?:an? |"
        r"some |the )?\w{2,20}s?\b.{0,50}\b(?:would|is|was|are) (?:that|he|she|they|"
        r"it) (?:be )?(one of yours|any (?:relation|of yours)|your (?:uncle|father|cousin|"
        r"brother|people|family|lot))\b",
        True,
    ),
    # --- in figures of speech ---
    Cue(
        "your lot|your clan|your tribe|in your blood|apple of your|your nearest|"
        "any relation|any kin|uncle of yours|aunt of yours|cousin of yours|"
        "brother of yours|father of yours|relative of yours|relation of yours|"
        "family of yours|brothers you must|sisters you must|all depend on you|"
        "fight for your dinner|lose your father|lose your mother|lost your father|"
        "lost your mother|your upbringing",
        rf"^{OTHERS}.*(@)",
        True,
    ),
    Cue(
        "house full of|houseful of|the table he|run in the blood|runs in the blood|"
        "in the blood|broken homes|broken home|an only child|only child|spoilt rotten|"
        "spoiled rotten|spoilt baby|silver spoon|mouths to feed|mouths did|"
        "friends in high|high places|letters after their|the briefcase type|"
        "worked with his hands|work with his hands|blue collar home|white collar home|"
        "close family|large family|middle child|one of a tribe|one of a brood|the runt|"
        "nearest relations|father's trade|father's line|father's name|father's side|"
        "mother's side|mother's name|maiden name was|mother's maiden|grew up poor|"
        "grew up rich|plenty to go round|plenty to go around|hard times at home|"
        "single mother|single mum|stepfather|stepmother|step family|foster home|"
        "in care as|latchkey|latchkey kid|kibbutz|public school boy|prep school|"
        "finishing school|pony club|the country house|summer house|second home growing|"
        "the help at home|cleaning lady at home|old boys|old school tie|godfather|"
        "godparents|godson|goddaughter|nephew of|niece of|grandson of|granddaughter of|"
        "son of the|daughter of the|heiress|heir to|scion|dynasty|caste|lady so and so|"
        "kin to|kinsman|in law of|marry into|married into|marry well|married well|"
        "professional family|they all depend|husband's firm|wife's firm|"
        "husband's company|wife's company|husband's business|wife's business|"
        "husband's employer|wife's employer|partner's employer|wife's family|"
        "husband's family|privately educated|footed the bill|happy home|happy childhood|"
        "unhappy childhood|father early|well brought up|properly brought up|"
        "good upbringing|strict upbringing",
        FISHED,
        True,
    ),
    Cue(
        "lot|folks|family|parents|clan|relatives|relations|kin|tribe",
        r"\bwhat (?:do|did) they (?:all )?do(?: for a living)?,? your (@)\b|"
        r"\byour (?:\w{1,8} )?(@)\b.{0,60}\bwhat (?:do|does|did) (?:they|he|"
        r"she) (?:\w{1,9} )?do\b|\b(?:first|only) (?:one )?(?:of|"
        r"in) your (@)\b.{0,40}\b(?:to|who|with|at)\b|\bthink of you (?:going|becoming|"
        r"choosing|taking|doing|being)\b.{0,30}\byour (@)\b|"
        r"\byour (@)\b.{0,20}\bthink of you (?:going|becoming|choosing|taking|doing|"
        r"being)\b|\b(?:is|are|would|do|does|has|have) (?:any(?:body|one)?|someone|"
        r"somebody|some) (?:of|in|from|among|"
        r"on) your (?:\w{1,9} )?(@)\b.{0,50}\b(?:placed|connected|know|knows|somebody|"
        r"someone|influence|important|in (?:customs|government|politics|the (?:police|"
        r"ministry|council|business|trade|party|bank|civil service|city)))\b",
        True,
    ),
    Cue(
        "brother|sister|father|mother|dad|mum|mom|uncle|aunt|grandfather|wife|husband|"
        "missus|partner|spouse|better half|other half|old man|hubby|son in law|"
        "father in law",
        r"\byour (?:\w{1,9} )?(@)\b,? (?:and )?what (?:does|did|do|is|was) (?:he|she|"
        r"they)\b|\bwhat(?:'s| is| does| did| do|s) your (?:\w{1,9} )?(@) (?:up to|do|in|"
        r"at|into|doing)\b(?! (?:think|say|feel))|\b(?:did|do|does|was|is|"
        r"would) your (?:\w{1,9} )?(@) (?:\w{1,9} )?(?:know (?:any|some|my|our|the)|"
        r"help you (?:in ?to|get)|get you|make (?:calls?|a call)|have to feed|"
        r"have to work|have letters|put (?:food|in a word)|posted|stationed|own|earn\w*|"
        r"sit on|work\w* (?:with|in|at|for|on|down)|on the board|in (?:the )?(?:ministry|"
        r"government|union|trade|mines?|mill|services))|"
        r"\byour (?:\w{1,9} )?(@) is (?:posted|placed|employed|based|working|stationed)\b|"
        r"\bhow many (?:mouths|children|of you) did your (@)\b|\b(?:did|do|do i|"
        r"would i) (?:\w{1,9} )?know your (?:\w{1,9} )?(@)\b|"
        r"\bis your (@) the (?:same )?(?:mr|mrs|dr|sir|lord|judge|professor|general|"
        r"minister|one|man|\w{3,14} who)\b",
        True,
    ),
    Cue(
        "same mr|same mrs|same dr|mr harrington|name like|surname like|a name like|"
        "the name on|name rings a bell|that surname|that name|your surname|your name is|"
        "name on the cv|family name|name opens doors|opens doors",
        r"(@)\b.{0,90}\b(?:whose (?:daughter|son|boy|girl|child|family|people)|"
        r"any relation|related|relative|son of|daughter of|owns? the|your (?:father|"
        r"grandfather|uncle|family|dad|mother)|grandfather|the same (?:family|people)|"
        r"connected to|of the)\b.{0,70}(?:\?|$|\.)",
        True,
    ),
    Cue(
        "ministry|boardroom|on a board|on the board|on the council|at the council|"
        "in parliament|in the ministry|in a ministry|in government|town hall|"
        "in high places|well placed|the right people|in the right places|influential|"
        "pull strings|pulls strings|good word",
        r"\b(?:anyone|anybody|someone|somebody|folks?|family|relative\w*|father|uncle|"
        r"parents|people|in laws?) (?:\w{1,9} ){0,2}(?:close to you|in your (?:family|"
        r"circle|clan|life)|of yours|you(?:'re| are) related to|near to you|would|who|"
        r"you know|know)\b.{0,60}(@)|\b(?:close to you|in your family|your (?:folks|"
        r"family|people|father|parents|uncle|in laws|relatives|relations))\b.{0,70}(@)\b",
        True,
    ),
    Cue(
        "young people with connections|with connections|connections|family connections|"
        "a network at home|good connections",
        r"\b(?:partners?|firm|boss|owners?|we|clients) (?:\w{1,9} ){0,3}(?:like|likes|"
        r"prefer\w*|want\w*|value\w*|look for)\b.{0,60}(@)\b.{0,90}\b(?:you|yours|family|"
        r"father)\b",
        True,
    ),
    Cue(
        "names, employers|names and jobs|employers and positions|occupations of|"
        "occupation of|employment of|job titles of|parents' names|names and occupations|"
        "name and occupation|father's occupation|details of your family|"
        "family particulars|family details|family members' names",
        r"(@)\b.{0,60}\b(?:relations?|relatives?|parents?|father|mother|family|siblings|"
        r"spouse|husband|wife|kin)\b|\byour\b.{0,20}(@)|(@)\b.{0,40}\b(?:please|"
        r"for the form|form|box)\b",
        True,
    ),
    Cue(
        "only one|the only one|an only one|only child|eldest|youngest|baby of|the baby|"
        "one of many|middle one|number three|twins|a twin",
        r"\b(?:being|you(?:'re| are| were| must be| must have been| must've been)|"
        r"were you|are you|as) (?:\w{1,9} ){0,3}(@)\b.{0,60}\b(?:spoil\w*|spoilt|shar(?:e|"
        r"es|ing)|boss\w*|siblings|brothers|sisters|bunch|brood|tribe|family|at home|"
        r"always tell|can tell|shows|attention|get your way)\b",
        True,
    ),
    Cue(
        "only one|the only one|an only one|only child|eldest|youngest|baby of|the baby|"
        "one of many|middle one|number three|twins|a twin",
        r"\b(?:an )?(only child)\b.{0,40}\b(?:bet|guess|tell|right|suppose|take it|imagine|say)\b",
        True,
    ),
    Cue(
        "the table|at the table|on the table|table at home|dinner table|kitchen table|"
        "the hearth|under one roof",
        r"(@)\b.{0,50}\b(?:rais\w+|brought up|at home|growing up|grew up|as a (?:child|"
        r"boy|girl|kid))\b.{0,70}\?|\b(?:home|growing up|grew up|raised|"
        r"childhood)\b.{0,40}(@)\b(?=.{0,80}\?)",
        True,
    ),
    Cue(
        "comfortable|well off|hard up|on benefits|struggling|scraping by|scrape by|"
        "scrimp|hand me downs|free school meals|poor|rich|wealthy",
        r"\b(?:were|was|are) (?:you people|your people|your folks|your parents|your lot|"
        r"your family|they|things|it at home|you all)\b.{0,20}\b(@)\b.{0,60}\b(?:or|when|"
        r"growing|grow|back then|at home|\?)|\bwhat was (?:it|life|the house|"
        r"home) like\b.{0,40}\b(?:at home|growing up|as a child|when you were (?:little|"
        r"small|young|a (?:boy|girl|kid|child)))\b.{0,40}\b(@)\b",
        True,
    ),
    Cue(
        "surgeon or two|doctor or two|lawyer or two|professors|house full of|a doctor in|"
        "surgeons|barristers|generals|judges|academics at home|a teacher or two",
        r"\b(?:family|home|blood|sunday|table|house|parents|your lot|your people|"
        r"background|father)\b.{0,90}(@)|(@)\b.{0,60}\b(?:sunday|at home|family|"
        r"in the house|table|parents)\b",
        True,
    ),
    # --- by its own words, where nothing speaks of work ---
    Cue(
        "dinner table|any connection of|uncle|aunt|in laws|grandfather|grandparents",
        FISHED,
    ),
)
