"""How an English sentence asks a candidate about themselves, and how it does not.

A frame is a pattern for a cue (:class:`generator.checks.fairness.cue.Cue`). Texts are in lower case with
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
COMPOUND = rf"(?!(?:'s?|s')? (?:{DOMAIN})\b)"

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

_BE = (
    r"\b(?:(?:are|were|aren't|weren't|ain't) you|you(?:'re| are| were|'d be|'ll be| must be| might be| may be| could be| look| seem|"
    r" sound| being| aren't| weren't| don't look)(?: like)?|have you (?:always |already )?been|you(?:'ve| have) been|(?:do|would|did)"
    r" you (?:\w{1,12} )?(?:consider|call|describe|class|see|count|regard|identify)(?: yourself)?(?: as| with)?|"
    r"would you say (?:that )?you(?:'re| are)|will you be|would you be|being|as(?= an? ))"
)
_HAVE = (
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
BE = rf"{_BE}{GAP} (@)"
OWN = r"\b((?:your|you and your|yours and your)(?: (?:own|current|present|exact|full|actual|real|new|late|ex|lovely|good|poor|old|whole|entire|general|overall|first|second|two|three|four|other|elderly|ageing|aging|immediate|close|little|young|younger|older|recent|big|last|next|approximate|registered|long-term|any|and|or|dear|personal|private|home|previous|former)){0,3} (?:@))"
HAVE = rf"{_HAVE}{LOOSE} (@)"
DO = rf"\b(?:(?:do|did|will|would|can|could|don't|didn't|won't|have|had|are|were|aren't|haven't|might|may|should) you|you(?:'ve|'re|'ll|'d| are| were| will| would| have| might| may| must| could| should| probably| usually| still| also)|if you|when you|whether you|that you|before you|after you|while you|since you|until you|plan(?:s|ning)?|think(?:ing)? (?:of|about)|tell (?:me|us) (?:when|if|that|whether) you|ever)(?: (?:{ADVERB}|be|been|have|had|want|wanting|plan|planning|plans|intend|intending|hope|hoping|expect|going|like|thinking|think|likely|looking|need|needing|ready|about|to|on|be|for|choose|chosen|wish|considering|consider|tempted|happen|got to|able|allowed|obliged|required|decide|decided|not|mind|find yourself|see yourself|ever)){{0,6}} (@)"
WHAT = rf"\b(?:what|which|whose|what's)(?: (?:is|are|was|were|kind of|sort of|type of|other|particular|exact))?(?: (?:an?|the|any|your|kind of|sort of|type of))?(?: {WORD}){{0,2}} (%)(?: (?:group|background|if any|exactly|again|then|status|or {WORD}))? (?:are you\b|were you\b|is yours|did you grow|(?:do|did|would|will|have) you (?:\w{{1,12}} )?(?:belong|belonged|follow|followed|support|supported|practi[sc]e|observe|attend|attended|go to|keep|vote|voted|hold|have|take|come|identify|wear|worship|celebrate|read|suffer|own|subscribe|favou?r|lean|feel|consider|stand|back|born|live|grow|call home|carry|say you|fit into|in\b|got|join|joined|associate|most identify|pray|prefer politically|trust|watch)|does your (?:family|father|mother|husband|wife|household)|is your (?:family|father|mother|husband|wife|household|hukou|name)|are your (?:parents|family|mother|father|people|folks))"
WANT = rf"\b(?:you|yourself)(?: {WORD}){{0,4}} (?:want|wanting|plan|planning|hope|hoping|intend|intending|think|thinking|considering|consider|ready|expecting|fancy|contemplating|dream|dreaming|decided|plans|intentions)(?: (?:to have|for|of|about|on|any|a|an|more|another|some|the|having|your own|that|lots|future|starting|becoming|being|at|all)){{0,4}} (@)"
TELL = r"\b(?:tell (?:me|us)|state|share|list|describe|mention|confirm|provide|specify|indicate|declare|disclose|name|submit|note|say|talk (?:to )?(?:me|us)? ?(?:through|about)|give (?:me|us)|run (?:me|us) through|let (?:me|us) (?:know|hear)|fill (?:me|us) in)(?: (?:please|a bit|a little|something|more|about|of|on|any|all|the|whether|if|you|have|had|which|what|some|it|details|a|your|own|briefly|there|is|are|suffer|from|with|been|and|or)){0,8} (@)(?!(?: \w+){0,2} (?:you (?:built|designed|managed|led|ran|taught|wrote|worked)))(?! (?:in|at|of|for|from) (?:an?|the|our|that|this) (?:\w+ )?(?:patient|customer|user|system|app|school|hospital|database|survey|client|company|novel|museum))(?! of (?:patients|customers|users))(?!.{0,30}\b(?:without|instead)\b)"
SHORT = rf"^(?:(?:and|so|ok|okay|right|or|any|your|the|no|an?|what about|how about|also|next|then|still|ever|been|ever been|had|ever had|got|single|with|now|just|quickly|plus|finally)\b,? ?){{0,5}}(?:{WORD} (?:or|and) )?(%)(?:,? (?:or|and|at all|yet|then|at home|status|now|too|by any chance|to speak of|to worry about|of any kind|of your own|at present|currently|already|otherwise|not|{WORD})){{0,3}} ?\?$"


SENTENCE = (
    r"(?s:.)(?:(?!\x00|\n|[?!…]|(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bdr)(?<!\bst)(?<!\bu\.s)(?<!\be\.g)(?<!\bi\.e)\.(?=[\s\x00\"')]|$))(?s:.))*"
    r"[?!….]*[\"')]*"
)

# --- what is not a question to the candidate ------------------------------------------------------

# The speaker waives it, warns against it, or says that it is left out.
_TELL = r"(?:ask|asking|asked|tell|telling|told|mention|mentioning|mentioned|share|sharing|disclose|disclosing|discuss|discussed|discussing|say|give|bring|include|reveal|send|attach|explain|enquire|inquire|record|recorded|note|noted|consider|considered|considering|take|taken|count|matter|affect|affects|influence|influences|interested|want|need|volunteer|refer|talk|look|check|store|collect|use|used|judge|judged|score|scored|rate|rank|factor|come up|comment|go into|put|write|name|state|list|worry|care|question|questioned|probe|pry|raise|raised|bear|hold|have a bearing|play|feel|be asked|be asking|be told|be noted|be recorded|be discussed|be considered|be used|be part|answer|supply|provide|show)"
NOTICE = (
    rf"\b(?:we|i|nobody|no one|none of us|they|interviewers?|recruiters?|employers?|managers?|hr|colleagues?|anyone|company|panel|panels|it|which|that|this|these|those|nothing|and|law|here|firm|team|answers?|status|age|background|beliefs?|family|health|religion|nationality|plans)(?: \w{{1,12}})? (?:(?:will|shall|would|do|does|did|may|must|can|could|should|are|is|am|have|has)(?: not|n't)|won't|shan't|can't|cannot|never|needn't|need not)(?: \w{{1,14}}){{0,4}}? {_TELL}\b"
    rf"|\b(?:nobody|no one|none of us|neither of us|no interviewer|no member of)(?: \w{{1,14}}){{0,6}}? {_TELL}s?\b|\bi(?:'m| am)(?: \w{{1,12}})? not (?:going|here|asking|allowed|interested|supposed|permitted|after)|\bwe(?:'re| are)(?: \w{{1,12}})? not (?:going|here|asking|allowed|interested|supposed|permitted|after|able)"
    rf"|\byou(?: \w{{1,12}})? (?:(?:need|must|should|do|will|may|are)(?: not|n't)|needn't|don't|won't|aren't|shouldn't|mustn't|can't|cannot|never)(?: \w{{1,14}}){{0,4}}? {_TELL}\b"
    rf"|(?:^|[,;:] |\b(?:please|kindly|so|and|but) )(?:do not|don't|never|try not to)(?: \w{{1,14}}){{0,3}}? {_TELL}\b"
    r"|\bno (?:need|place|bearing|part to play|influence|relevance|obligation|account|concern of|business of)\b|\bno part in\b|\bmakes? no difference\b|\bnot (?:relevant|required|a factor|our business|something we|part of (?:this|the|our)|any of our|a question we|for us to|a topic|a criterion|considered|taken into)\b|\bnone of (?:our|my|anyone's) (?:business|concern)\b|\birrelevant\b|\b(?:plays?|takes?|has|have) no (?:part|role|bearing|influence|place|effect|weight|say)\b|\bfree not to\b|\bnothing (?:you (?:say|tell)|to do with)\b"
    r"|\bleave (?:\w{1,12} ){1,6}(?:off|out|aside|blank)\b|\bleave (?:off|out) (?:any|your|the|all)\b|\bkeep (?:that|it|this|them|your \w{1,14}|such things|those things|details of your \w{1,12}) (?:to yourself|out|private)|\bskip (?:the|that|any|this|anything)\b|\b(?:remove|omit|redact|cross out|black out|refrain from|strike out|delete|steer clear of|avoid mentioning|avoid any mention|avoid questions)\b|\b(?:law|laws|policy|rules?|act) (?:\w{1,12} )?(?:forbids?|prohibits?|bars?|stops?|prevents?|protects?|does not|doesn't)\b|\b(?:unlawful|off limits|out of bounds|off the table|your own affair|your own business|a private matter|not lawful)\b|\b(?:that|it|this|which) (?:is|was|would be) (?:wrong|illegal|unlawful|a mistake|not allowed)\b|\b(?:is|are) voluntary\b|\bmonitoring form\b|\b(?:you may|feel free to|you can|you are free to|you're free to|you have the right to|welcome to) (?:decline|refuse|skip|leave out|leave that|not answer)\b|\b(?:regardless|irrespective) of\b|\bwhatever your\b|\bequal opportunit\w{1,4}\b|\breport (?:it|that|this|them)\b|\binterviewers? (?:must|should|may)\b|\bblind (?:screening|review)\b|\b(?:we|i) (?:only|never) ask\b|\bwhether you are \w{1,14},? (?:\w{1,14} )?or (?:\w{1,14} ){1,4}is (?:your|not|none)\b"
)
# Politeness in front of a question is no waiver.
POLITE = r"if (?:you|i) (?:don't|do not|didn't|wouldn't) mind (?:me |my )?(?:asking|saying|me asking|i ask)|(?:i hope |hope )?you don't mind (?:me |my )?asking|if it(?:'s| is) not (?:too )?(?:rude|personal|impolite|indiscreet|cheeky|forward)(?: to ask| of me| a question)?|(?:i )?(?:know|realise|realize|suppose) (?:that )?(?:i|we)(?:'m| am|'re| are)? (?:not supposed to|shouldn't|should not|can't|not really supposed to|not meant to|cannot|not allowed to)(?: really)? (?:be )?ask(?:ing)?(?: (?:this|that|about this|you this))?|(?:i|we) (?:probably |really )?(?:shouldn't|should not|can't|cannot) (?:really |probably )?(?:be )?ask(?:ing)?(?: (?:this|that|it|you this))?(?=,| but|:| -)|(?:you )?(?:don't|do not|needn't) (?:have to |need to )?answer(?: (?:this|that|if you|me))?(?:(?=,| but|:| -)| if you don't want to)|don't take (?:this|it) the wrong way|don't be offended|(?:i )?couldn't help (?:but )?notic(?:e|ing)|can't help (?:but )?notic(?:e|ing)|(?:i )?don't (?:want|mean) to (?:pry|be rude|be nosy|sound rude|offend)|not to be (?:rude|nosy|funny|personal)|not that it matters|not that i mind|no offen[cs]e|no judg(?:e)?ment|no pressure|nothing personal"
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
    r"\bhow (?:would|do|did|could|should|might|can|will|have|had|are) (?:you|we|your team)(?: (?:normally|usually|currently|go about|best|then|first|ever|typically|approach|personally|try to))?(?: (?:and your team|go about))? (?!feel|cope|see yourself|fit|get on|react|be\b|going|manage (?:this|the (?:job|hours|travel|commute|shifts?|role|load)|it|that|with|if|when|to (?:be|work|fit|get|keep))|juggle|balance|spend|celebrate|sleep|live|vote|identify|practi[sc]e|pray|like|find (?:being|working|it|the)|describe your|stand|relax|square|reconcile|afford|get (?:by|round|around|here|to)|fare|take (?:it|to|orders)|keep up|rate your|handle (?:being|working|having|it|that|the (?:hours|pressure|travel))|take orders|stay|plan (?:to|on)|combine|fancy|intend|come (?:to|by|across)|end up|lose|deal with (?:being|having|it|that)|hope|think|know|guess|look|pay for)\w{2,16}"
    r"|\bhave you (?:ever |also |previously |already |personally )?(?:built|designed|worked (?:on|with|in|as|at|for)|used|dealt|handled|taught|cared|trained|tested|written|run|led|sold|supported|treated|managed|read|helped|implemented|migrated|measured|developed|published|researched|assessed|advised|investigated|planned|organised a|organized a|localised|catered|created|made (?!a claim|any claim)|set up|prepared|analysed|analyzed|audited|coached|hosted|marketed|processed|supervised|reviewed|maintained|shipped|delivered|launched|modelled|modeled)\b"
    r"|\btell (?:me|us) (?:about )?(?:a|an|one|the (?:last|most|biggest|hardest|first|best|worst|\w{1,12}'s))\b(?! (?:bit|little|few|wee) )|\btell (?:me|us) how you\b|\bdescribe (?:a|an|one|how|the)\b|\bwalk (?:me|us) through\b|\btake (?:me|us) through\b|\bexplain (?:how|the|to|what|why|a|deferred|an)\b|\bgive (?:me|us) an example\b|\bshow (?:me|us) how\b"
    r"|\bwhat (?:steps|tools?|metrics?|signs|symptoms|checks?|approach|measures|methods?|would you (?:do|check|look for|write|put|log|take into|stock|say to a|tell a|change)|do you (?:check|look for|do when|log|measure|inspect|know about (?:the|our)))\b|\bwhat (?:is|are) (?:the|an?) (?!name|year|age|date|highest|real|story|situation|nature|origin of your|status of your)|\bwhat does (?:the|an?) (?!ring|wife|husband|family)|\bwhich (?:tools?|metrics?|products?|features?|libraries|data|of our|algorithm|steps)\b"
    r"|\b(?:design|implement|debug|deploy|refactor|algorithm|database|sql|json|css|html|javascript|typescript|python|java|kubernetes|linux|git|api|apis|schema|query|queries|codebase|software|backend|frontend|cluster|server|servers|dataset|data|app|apps|website|portal|chatbot|dashboard|repository|compiler|function|module|component|endpoint|code|patients?|pupils?|students?|learners|residents?|service users?|tenants|passengers|defendants?|users?|shoppers|readers|visitors|parishioners|beneficiaries|claimants|donors|voters|citizens|employees|wards?|lesson|lessons|curriculum|classroom|exhibition|museum|campaign|casework|caseload|research|study|survey|dataset|novel|article|documentary|policy|policies|compliance|legislation|regulation|supplier|inventory|forecast|model|models|prototype|workshop|volunteers?|audience|tourists|museum|theatre|trial|thesis|dissertation|budget|simulation|batch|cache|protocol|infrastructure|statistics|product|products|feature|features|project|projects|customer's|user's|patient's|client's|charity|legal aid|case law|contract|contracts|recruitment campaign|hiring process|portfolio|screenplay|exhibit|collection|brand|merchandise|stakeholders?|pension scheme|payroll|onboarding)\b"
)
YOU = r"\b(?:you|your|yours|yourself)\b"

# Work so plainly that even the candidate's own does not count.
CRAFT = r"(?!)"

# What may be asked of everyone, though it speaks of the ground.
LAWFUL: dict[str, str] = {}

MACROS: dict[str, str] = {}
