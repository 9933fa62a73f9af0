"""How an English sentence asks a candidate about themselves, and how it does not.

A frame is a pattern with ``{T}`` where the words of a ground stand. Texts are in lower case with
straight apostrophes and single blanks.
"""

# ruff: noqa: E501

from __future__ import annotations

WORD = r"[\w'-]{1,24}"

# What follows a word that is a product's or a trade's rather than a person's.
DOMAIN = (
    "apps?|applications?|systems?|platforms?|portals?|sites?|websites?|pages?|databases?|tables?|fields?|forms?|columns?|"
    "nodes?|process|processes|components?|elements?|tags?|class|classes|objects?|rows?|accounts?|keys?|themes?|tasks?|"
    "modules?|models?|data|datasets?|registry|registries|trackers?|calculators?|chatbots?|bots?|features?|products?|ranges?|"
    "markets?|sectors?|clinics?|wards?|campaigns?|policy|policies|scripts?|library|libraries|apis?|endpoints?|checks?|"
    "headers?|types?|trees?|graphs?|menus?|selectors?|controls?|company|companies|organi[sz]ations?|scheme|schemes|charity|law|"
    "lawyers?|court|courts|casework|workers?|nurse|nurses|teachers?|insurance|statistics|surveys?|research|science|studies|"
    "education|lessons?|curriculum|bias|ratings?|screening|programmes?|programs?|pathways?|management|managers?|engines?|"
    "feeds?|screens?|buttons?|attributes?|services|teams?|projects?|units?|centres?|centers?|charities|boards?|trusts?|"
    "first aid|and safety|benefits?|training|coach|coaching|counselling|awareness|exhibitions?|museums?|brands?|agency|agencies|network|networks|"
    "firms?|schools|banks|programming|states|windows?|spans?|entity|entities|issues? in the|topics?|streams?|functions?|methods?|rights? (?:team|work|ngo)|widgets?|pipelines?|workflows?|templates?|apis|layers?|threads?|jobs|queues?|records? (?:team|system|office)|mask(?:ing)?|validation|verification|groups? you (?:taught|teach)|groups? (?:have|do) you (?:taught|teach)"
)
TAIL = rf"(?!(?:'s?|s')? (?:{DOMAIN})\b)"

ADVERB = (
    r"(?:currently|presently|still|already|ever|actually|really|also|perhaps|maybe|possibly|now|just|happily|legally|"
    r"officially|even|generally|personally|at all|by any chance|by chance|at the moment|at present|these days|recently|"
    r"either|both|an?|any|kind of|sort of|a bit|a little|rather|quite|very|too|so|at least|partly|part|half|in fact|yourself|"
    r"say|like|what|then|not|never|originally|technically|openly|what you'd call|what you would call|practi[sc]ing|devout|"
    r"fully|properly|completely|medically|clinically|seriously|regularly|often|sometimes|usually|normally|of|from|in|the|"
    r"one of|only|person|young|proud|previously|formerly|once|obviously|clearly|presumably|definitely|possibly|"
    r"if you don't mind my asking|if i may ask|may i ask|dare i ask|if it's not too personal|i take it|i assume|i suppose|"
    r"i guess|you know|then|bit of|fellow|soon|newly|recent|by the way|out of interest|out of curiosity|between us|to be)"
)
GAP = rf"(?:,? {ADVERB},?){{0,4}}"

BE = (
    r"\b(?:(?:are|were|aren't|weren't|ain't) you|you(?:'re| are| were|'d be|'ll be| must be| might be| may be| could be| look| seem|"
    r" sound| being| aren't| weren't| don't look)(?: like)?|have you (?:always |already )?been|you(?:'ve| have) been|(?:do|would|did)"
    r" you (?:\w{1,12} )?(?:consider|call|describe|class|see|count|regard|identify)(?: yourself)?(?: as| with)?|"
    r"would you say (?:that )?you(?:'re| are)|will you be|would you be|being|as(?= an? ))"
)
HAVE = (
    r"\b(?:(?:do|did|don't|didn't|would|will) you (?:\w{1,12} ){0,2}?(?:have|suffer|live with|hold|carry|bear|get|receive|come with)|"
    r"have you (?:\w{1,12} )?(?:got|had|any|suffered|experienced|needed|developed)|have you|you(?:'ve got| have|'ve had| had| suffer)|"
    r"(?:is|are|was|were) there|got|having|with no|without)"
)
LOOSE = (
    rf"(?: (?!experiences?\b|ideas?\b|examples?\b|questions?\b|knowledge\b|thoughts\b|tools?\b|projects?\b|access\b|customers?\b|users?\b|"
    rf"patients?\b|clients?\b|pupils?\b|students?\b|residents?\b|worked\b|built\b|used\b|written\b|designed\b|tested\b|trained\b|handled\b|"
    rf"dealt\b|managed\b|cared\b|taught\b|run\b|led\b|supported\b|treated\b|sold\b|read\b|helped\b|studied\b|data\b|policy\b|process\b|how\b|"
    rf"covered\b|seen\b|looked\b|met\b|known\b|views?\b|opinions?\b|nothing\b|published\b|researched\b|assessed\b|advised\b|investigated\b|"
    rf"planned\b|organi[sz]ed\b|moved\b|migrated\b|implemented\b|prepared\b|employees?\b|colleagues?\b|families\b|visitors?\b|guests?\b){WORD}){{0,4}}"
)
FRAMES = {
    "be": rf"{BE}{GAP} ({{T}})\b{TAIL}",
    "own": rf"\b((?:your|you and your|yours and your)(?: (?:own|current|present|exact|full|actual|real|new|late|ex|lovely|good|poor|old|whole|entire|general|overall|first|second|two|three|four|other|elderly|ageing|aging|immediate|close|little|young|younger|older|recent|big|last|next|approximate|registered|long-term|any|and|or|dear|personal|private|home|previous|former)){{0,3}} (?:{{T}}))\b{TAIL}",
    "have": rf"{HAVE}{LOOSE} ({{T}})\b{TAIL}",
    "do": rf"\b(?:(?:do|did|will|would|can|could|don't|didn't|won't|have|had|are|were|aren't|haven't|might|may|should) you|you(?:'ve|'re|'ll|'d| are| were| will| would| have| might| may| must| could| should| probably| usually| still| also)|to|if you|when you|whether you|that you|before you|after you|while you|since you|until you|plan(?:s|ning)?|think(?:ing)? (?:of|about)|tell (?:me|us) (?:when|if|that|whether) you|ever)(?: (?:{ADVERB}|be|been|have|had|want|wanting|plan|planning|plans|intend|intending|hope|hoping|expect|going|like|thinking|think|likely|looking|need|needing|ready|about|to|on|be|for|choose|chosen|wish|considering|consider|tempted|happen|got to|able|allowed|obliged|required|decide|decided|not|mind|find yourself|see yourself|ever)){{0,6}} ({{T}})\b{TAIL}",
    "what": rf"\b(?:what|which|whose|what's)(?: (?:is|are|was|were|kind of|sort of|type of|other|particular|exact))? ?(?:an?|the|any|your)?(?: {WORD}){{0,2}} ({{T}})\b(?: (?:group|background|if any|exactly|again|then|status))? (?:do|did|are|were|have|would|had|will|should|you|is (?:on )?your|does your|is it)\b(?! (?:you (?:use|recommend|build|test|design|teach|stock|support|handle|sell|target|serve)))",
    "tell": rf"\b(?:tell (?:me|us)|state|share|list|describe|mention|confirm|provide|specify|indicate|declare|disclose|name|submit|note|say|talk (?:to )?(?:me|us)? ?(?:through|about)|give (?:me|us)|run (?:me|us) through|let (?:me|us) (?:know|hear)|fill (?:me|us) in)(?: (?:please|a bit|a little|something|more|about|of|on|any|all|the|whether|if|you|have|had|which|what|some|it|details|a|your|own|briefly|there|is|are|suffer|from|with|been|and|or)){{0,8}} ({{T}})\b(?!(?: \w+){{0,2}} (?:you (?:built|designed|managed|led|ran|taught|wrote|worked)))(?! (?:in|at|of|for|from) (?:an?|the|our|that|this) (?:\w+ )?(?:patient|customer|user|system|app|school|hospital|database|survey|client|company|novel|museum))(?! of (?:patients|customers|users))(?!.{{0,30}}\b(?:without|instead)\b){TAIL}",
    "short": rf"^(?:(?:and|so|ok|okay|right|or|any|your|the|no|an?|what about|how about|also|next|then|still|ever|been|ever been|had|ever had|got|single|with|now|just|quickly|plus|finally)\b,? ?){{0,5}}(?:{WORD} (?:or|and) )?({{T}})(?:,? (?:or|and|at all|yet|then|at home|status|now|too|by any chance|to speak of|to worry about|of any kind|of your own|at present|currently|already|otherwise|not|{WORD})){{0,3}} ?\?$",
    "open": r"\b({T})\b" + TAIL,
}  # fmt: skip

# --- what is not a question to the candidate ------------------------------------------------------

# The speaker waives it, warns against it, or says that it is left out.
NOTICE = (
    r"\b(?:(?:will|shall|would|do|does|did|may|must|can|could|should|are|is|am|have|has)(?: not|n't)|won't|shan't|can't|cannot|never|nobody|no one|nor|don't|needn't|need not|not going to|not here to|not allowed to|without)\b[^.?!]{0,40}?\b(?:ask(?:ed|ing|s)?|tell|telling|told|mention|mentioning|share|sharing|disclose|disclosing|discuss|discussed|discussing|say|saying|give|giving|bring|bringing|include|including|reveal|revealing|send|attach|explain|enquire|inquire|record|recorded|note|noted|consider|considered|take into account|count|matter|matters|relevant|needed|required|necessary|affect|affects|influence|influences|interest|want to know|need to know|asking|volunteer|refer|talk about|look at|look into|check|store|collect|use|judge|score|rate|factor|come up|comment|go into|put|write|name|state|list|worry about)\b"
    r"|\bno (?:need|place|bearing|part|role|questions?|influence|effect|difference|relevance|obligation|account|reason|one (?:here )?(?:will|may|should|is))\b|\b(?:not|isn't|aren't|never) (?:be )?(?:asked|relevant|required|needed|a factor|our business|something we|part of|considered|allowed|permitted|obliged|have to answer|necessary|a question|any of our|the interviewer's|for us to)\b|\bnone of (?:our|my|anyone's) business\b|\birrelevant\b|\b(?:plays?|takes?|has|have|make|makes) no\b|\bfree not to\b|\bleave\b[^.?!]{0,40}\b(?:off|out|aside|blank)\b|\bkeep (?:that|it|this|them|your \w+) (?:to yourself|out|private)|\bskip (?:the|that|any|this)\b|\b(?:please )?(?:remove|omit|avoid|redact|cross out|black out|refrain|ignore)\b|\b(?:forbid|forbids|forbidden|prohibits?|prohibited|unlawful|illegal|off limits|off-limits|out of bounds|off the table|your own affair|your own business|your business|discriminat\w{2,6}|confidential to you|private matter)\b|\b(?:is|are|was|were) wrong\b|\b(?:voluntary|anonymous(?:ly)?|monitoring form)\b|\b(?:refuse|decline) to (?:answer|say)\b|\b(?:you may|feel free to|you can|you are free to|you're free to|you have the right to) (?:decline|refuse|skip|not answer)\b|\bregardless of\b|\birrespective of\b|\bnot (?:who|how|what|where|whether) you\b|\bwhatever (?:your|you)\b|\bequal opportunit\w{1,4}\b|\b(?:please )?report (?:it|that|this|them)\b|\binterviewers? (?:must|should|may|do|can)(?: not|n't)?\b|\b(?:makes?|make) no difference\b|\bblind (?:screening|review)\b"
)
# The same with a question behind it: "I should not ask, but are you married?"
TURN = r"\b(?:but|however|though|although|yet|still|that said|except|all the same|even so|off the record|between (?:us|you and me)|so(?= (?:are|do|did|have|will|would|what|when|where|how|which|who|is|were|can|tell)\b))\b|[:\u2014\u2013](?= )| - "
# Somebody else asked, or asks in the exercise.
REPORTED = (
    r"\basked (?:me|him|her|them|a (?:friend|colleague|candidate|woman|man|person|mate|former)|another|my|one of|candidates|applicants|people|an applicant)\b"
    r"|(?<!our )(?<!my )\b(?:patient|customer|guest|caller|pupil|student|child|resident|user|somebody|someone|anyone|anybody|interviewer|recruiter|visitor|passenger|tenant|parent|client|journalist|reporter|colleague|teenager|learner|stranger|relative|applicant|candidate|employee|hiring manager|line manager|team member|member of (?:staff|your team))s?\b[^.?!]{0,30}\b(?:asks?|asked|asking|wants? to know|demands?|insists?|tells? you|told you|says?|discloses?|confides?|mentions?|reveals?|admits?|announces?|complains?|comes? to you)\b"
    r"|\b(?:role[ -]?play|roleplay|pretend|persona|act as|play the (?:part|role)|you are playing|you play|in this (?:scenario|exercise|case)|case study|the scenario|mock interview|sample question)\b"
)
# Talk about work: then only what is plainly the candidate's own counts.
WORK = (
    rf"\bhow (?:would|do|did|could|should|might|can|will|have|had|are) (?:you|we|your team)(?: (?:normally|usually|currently|go about|best|then|first|ever|typically|approach|personally|try to))?(?: (?:and your team|go about))? (?!feel|cope|see yourself|fit|get on|react|be\b|going|manage (?:this|the (?:job|hours|travel|commute|shifts?|role|load)|it|that|with|if|when|to (?:be|work|fit|get|keep))|juggle|balance|spend|celebrate|sleep|live|vote|identify|practi[sc]e|pray|like|find (?:being|working|it|the)|describe your|stand|relax|square|reconcile|afford|get (?:by|round|around|here|to)|fare|take (?:it|to|orders)|keep up|rate your|handle (?:being|working|having|it|that|the (?:hours|pressure|travel))|take orders|stay|plan (?:to|on)|combine|fancy|intend|come (?:to|by|across)|end up|lose|deal with (?:being|having|it|that)|hope|think|know|guess|look|pay for)\w{{2,16}}"
    r"|\bhave you (?:ever |also |previously |already |personally )?(?:built|designed|worked (?:on|with|in|as|at|for)|used|dealt|handled|taught|cared|trained|tested|written|run|led|sold|supported|treated|managed|read|helped|implemented|migrated|measured|developed|published|researched|assessed|advised|investigated|planned|organised a|organized a|localised|catered|created|made (?!a claim|any claim)|set up|prepared|analysed|analyzed|audited|coached|hosted|marketed|processed|supervised|reviewed|maintained|shipped|delivered|launched|modelled|modeled)\b"
    r"|\btell (?:me|us) (?:about )?(?:a|an|one|the (?:last|most|biggest|hardest|first|best|worst|\w{1,12}'s))\b(?! (?:bit|little|few|wee) )|\btell (?:me|us) how you\b|\bdescribe (?:a|an|one|how|the)\b|\bwalk (?:me|us) through\b|\btake (?:me|us) through\b|\bexplain (?:how|the|to|what|why|a|deferred|an)\b|\bgive (?:me|us) an example\b|\bshow (?:me|us) how\b"
    r"|\bwhat (?:steps|tools?|metrics?|signs|symptoms|checks?|approach|measures|methods?|would you (?:do|check|look for|write|put|log|take into|stock|say to a|tell a|change)|do you (?:check|look for|do when|log|measure|inspect|know about (?:the|our)))\b|\bwhat (?:is|are) (?:the|an?) (?!name|year|age|date|highest|real|story|situation|nature|origin of your|status of your)|\bwhat does (?:the|an?) (?!ring|wife|husband|family)|\bwhich (?:tools?|metrics?|products?|features?|libraries|data|of our|algorithm|steps)\b"
    r"|\b(?:design|implement|debug|deploy|refactor|algorithm|database|sql|json|css|html|javascript|typescript|python|java|kubernetes|linux|git|api|apis|schema|query|queries|codebase|software|backend|frontend|cluster|server|servers|dataset|data|app|apps|website|portal|chatbot|dashboard|repository|compiler|function|module|component|endpoint|code|patients?|pupils?|students?|learners|residents?|service users?|tenants|passengers|defendants?|users?|shoppers|readers|visitors|parishioners|beneficiaries|claimants|donors|voters|citizens|employees|wards?|lesson|lessons|curriculum|classroom|exhibition|museum|campaign|casework|caseload|research|study|survey|dataset|novel|article|documentary|policy|policies|compliance|legislation|regulation|supplier|inventory|forecast|model|models|prototype|workshop|volunteers?|audience|tourists|museum|theatre|trial|thesis|dissertation|budget|simulation|batch|cache|protocol|infrastructure|statistics|product|products|feature|features|project|projects|customer's|user's|patient's|client's|charity|legal aid|case law|contract|contracts|recruitment campaign|hiring process|portfolio|screenplay|exhibit|collection|brand|merchandise|stakeholders?|pension scheme|payroll|onboarding)\b"
)
YOU = r"\b(?:you|your|yours|yourself)\b"
