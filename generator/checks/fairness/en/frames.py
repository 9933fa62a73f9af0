"""How an English sentence asks a candidate about themselves, and how it does not.

A frame is a pattern for a cue (:class:`generator.checks.fairness.cue.Cue`). Texts are in lower case with
straight apostrophes, single blanks and no hyphens. Capitals in the patterns of cues stand for:

== =================================================================================
Y  the candidate: you, your, yours
S  somebody who is not named: someone, anybody
N  a grown-up by sex: woman, bloke
O  whoever had the job before: the last manager, the girl before you
G  some words of one sentence
L  more words, before the end of the question
Q  what is left of a question
R  a question that turns small talk on the candidate: you too?
P  a promise that is wanted: you won't do that to us?
F  any way of fishing: between us, I take it, somebody like you, we'd prefer someone
== =================================================================================
"""

# ruff: noqa: E501

from __future__ import annotations

WORD = r"[\w'-]{1,24}"

# What follows a word that is a product's or a trade's rather than a person's.
DOMAIN = (
    "apps?|applications?|systems?|platforms?|portals?|sites?|websites?|pages?|"
    "databases?|tables?|fields?|forms?|columns?|"
    "nodes?|process|processes|components?|elements?|tags?|class|classes|objects?|"
    "rows?|accounts?|keys?|themes?|tasks?|"
    "modules?|models?|data|datasets?|registry|registries|trackers?|calculators?|"
    "chatbots?|bots?|features?|products?|ranges?|"
    "markets?|sectors?|clinics?|wards?|campaigns?|policy|policies|scripts?|library|"
    "libraries|apis?|endpoints?|checks?|"
    "headers?|types?|trees?|graphs?|menus?|selectors?|controls?|company|companies|"
    "organi[sz]ations?|scheme|schemes|charity|law|"
    "lawyers?|court|courts|casework|workers?|nurse|nurses|teachers?|insurance|"
    "statistics|surveys?|research|science|studies|"
    "education|lessons?|curriculum|bias|ratings?|screening|programmes?|programs?|"
    "pathways?|management|managers?|engines?|"
    "feeds?|screens?|buttons?|attributes?|services|teams?|projects?|units?|centres?|"
    "centers?|charities|boards?|trusts?|"
    "first aid|and safety|burials?|funerals?|weddings?|rites?|cemeter(?:y|ies)|"
    "festivals?|cuisine|slaughter|butchers?|bakery|therapists?|seats?|protection|"
    "poverty|psychology|psychologists?|labour|benefit|benefits?|training|coach|"
    "coaching|counselling|awareness|exhibitions?|museums?|brands?|agency|agencies|"
    "network|networks|"
    "firms?|schools|banks|programming|states|windows?|spans?|entity|entities|"
    "issues? in the|topics?|streams?|functions?|methods?|rights? (?:team|work|ngo)|"
    "widgets?|pipelines?|workflows?|templates?|apis|layers?|threads?|jobs|queues?|"
    "records? (?:team|system|office)|mask(?:ing)?|validation|verification|"
    "groups? you (?:taught|teach)|groups? (?:have|do) you (?:taught|teach)"
)
COMPOUND = rf"(?!(?:'s?|s')? (?:{DOMAIN})\b)"

ADVERB = (
    r"(?:currently|presently|still|already|ever|actually|really|also|perhaps|maybe|"
    r"possibly|now|just|happily|legally|"
    r"officially|even|generally|personally|at all|by any chance|by chance|"
    r"at the moment|at present|these days|recently|"
    r"either|both|an?|any|kind of|sort of|a bit|a little|rather|quite|very|too|so|"
    r"at least|partly|part|half|in fact|yourself|"
    r"say|like|what|then|not|never|originally|technically|openly|what you'd call|"
    r"what you would call|practi[sc]ing|devout|"
    r"fully|properly|completely|medically|clinically|seriously|regularly|often|"
    r"sometimes|usually|normally|of|from|in|the|"
    r"one of|only|person|young|proud|previously|formerly|once|obviously|clearly|"
    r"presumably|definitely|possibly|"
    r"if you don't mind my asking|if i may ask|may i ask|dare i ask|"
    r"if it's not too personal|i take it|i assume|i suppose|"
    r"i guess|you know|then|bit of|fellow|soon|newly|recent|by the way|"
    r"out of interest|out of curiosity|between us|to be)"
)
GAP = rf"(?:,? {ADVERB},?){{0,4}}"

_BE = (
    r"\b(?:(?:are|were|aren't|weren't|ain't) you|you(?:'re| are| were|'d be|'ll be|"
    r" must be| might be| may be| could be| look| seem|"
    r" sound| being| aren't| weren't| don't look)(?: like)?|have you (?:always |"
    r"already )?been|you(?:'ve| have) been|(?:do|would|did)"
    r" you (?:\w{1,12} )?(?:consider|call|describe|class|see|count|regard|"
    r"identify)(?: yourself)?(?: as| with)?|"
    r"would you say (?:that )?you(?:'re| are)|will you be|would you be|being|as(?= an? ))"
)
_HAVE = (
    r"\b(?:(?:do|did|don't|didn't|would|will) you (?:\w{1,12} ){0,2}?(?:have|suffer|"
    r"live with|hold|carry|bear|get|receive|come with)|"
    r"have you (?:\w{1,12} )?(?:got|had|any|suffered|experienced|needed|developed)|"
    r"have you|you(?:'ve got| have|'ve had| had| suffer)|"
    r"(?:is|are|was|were) there|got|having|with no|without)"
)
LOOSE = (
    rf"(?: (?!experiences?\b|ideas?\b|examples?\b|questions?\b|knowledge\b|thoughts\b|"
    rf"tools?\b|projects?\b|access\b|customers?\b|users?\b|"
    rf"patients?\b|clients?\b|pupils?\b|students?\b|residents?\b|worked\b|built\b|"
    rf"used\b|written\b|designed\b|tested\b|trained\b|handled\b|"
    rf"dealt\b|managed\b|cared\b|taught\b|run\b|led\b|supported\b|treated\b|sold\b|"
    rf"read\b|helped\b|studied\b|data\b|policy\b|process\b|how\b|"
    rf"covered\b|seen\b|looked\b|met\b|known\b|views?\b|opinions?\b|nothing\b|"
    rf"published\b|researched\b|assessed\b|advised\b|investigated\b|"
    rf"planned\b|organi[sz]ed\b|moved\b|migrated\b|implemented\b|prepared\b|"
    rf"employees?\b|colleagues?\b|families\b|visitors?\b|guests?\b){WORD}){{0,4}}"
)
BE = rf"{_BE}{GAP} (@)"
OWN = (
    r"\b((?:your|you and your|yours and your)(?: (?:own|current|present|exact|full|"
    r"actual|real|new|late|ex|lovely|good|poor|old|whole|entire|general|overall|first|"
    r"second|two|three|four|other|elderly|ageing|aging|immediate|close|little|young|"
    r"younger|older|recent|big|last|next|approximate|registered|long-term|any|and|or|"
    r"dear|personal|private|home|previous|former)){0,3} (?:@))"
)
HAVE = rf"{_HAVE}{LOOSE} (@)"
DO = (
    rf"\b(?:(?:do|did|will|would|can|could|don't|didn't|won't|have|had|are|were|aren't|"
    rf"haven't|might|may|should) you|you(?:'ve|'re|'ll|'d| are| were| will| would|"
    rf" have| might| may| must| could| should| probably| usually| still| also)|if you|"
    rf"when you|whether you|that you|before you|after you|while you|since you|"
    rf"until you|plan(?:s|ning)?|think(?:ing)? (?:of|about)|tell (?:me|us) (?:when|if|"
    rf"that|whether) you|ever)(?: (?:{ADVERB}|be|been|have|had|want|wanting|plan|"
    rf"planning|plans|intend|intending|hope|hoping|expect|going|like|thinking|think|"
    rf"likely|looking|need|needing|ready|about|to|on|be|for|choose|chosen|wish|"
    rf"considering|consider|tempted|happen|got to|able|allowed|obliged|required|decide|"
    rf"decided|not|mind|find yourself|see yourself|ever)){{0,6}} (@)"
)
WHAT = (
    rf"\b(?:what|which|whose|what's)(?: (?:is|are|was|were|kind of|sort of|type of|"
    rf"other|particular|exact))?(?: (?:an?|the|any|your|kind of|sort of|"
    rf"type of))?(?: {WORD}){{0,2}} (%)(?: (?:group|background|if any|exactly|again|"
    rf"then|status|or {WORD}))? (?:are you\b|were you\b|is yours|did you grow|(?:do|"
    rf"did|would|will|have) you (?:\w{{1,12}} )?(?:belong|belonged|follow|followed|"
    rf"support|supported|practi[sc]e|observe|attend|attended|go to|keep|vote|voted|"
    rf"hold|have|take|come|identify|wear|worship|celebrate|read|suffer|own|subscribe|"
    rf"favou?r|lean|feel|consider|stand|back|born|live|grow|call home|carry|say you|"
    rf"fit into|in\b|got|join|joined|associate|most identify|pray|prefer politically|"
    rf"trust|watch)|does your (?:family|father|mother|husband|wife|household)|"
    rf"is your (?:family|father|mother|husband|wife|household|hukou|name)|"
    rf"are your (?:parents|family|mother|father|people|folks))"
)
WANT = (
    rf"\b(?:you|yourself)(?: {WORD}){{0,4}} (?:want|wanting|plan|planning|hope|hoping|"
    rf"intend|intending|think|thinking|considering|consider|ready|expecting|fancy|"
    rf"contemplating|dream|dreaming|decided|plans|intentions)(?: (?:to have|for|of|"
    rf"about|on|any|a|an|more|another|some|the|having|your own|that|lots|future|"
    rf"starting|becoming|being|at|all)){{0,4}} (@)"
)
TELL = (
    r"\b(?:tell (?:me|us)|state|share|list|describe|mention|confirm|provide|specify|"
    r"indicate|declare|disclose|name|submit|note|say|talk (?:to )?(?:me|"
    r"us)? ?(?:through|about)|give (?:me|us)|run (?:me|us) through|let (?:me|"
    r"us) (?:know|hear)|fill (?:me|us) in)(?: (?:please|a bit|a little|something|more|"
    r"about|of|on|any|all|the|whether|if|you|have|had|which|what|some|it|details|a|"
    r"your|own|briefly|there|is|are|suffer|from|with|been|and|"
    r"or)){0,8} (@)(?!(?: \w+){0,2} (?:you (?:built|designed|managed|led|ran|taught|"
    r"wrote|worked)))(?! (?:in|at|of|for|from) (?:an?|the|our|that|"
    r"this) (?:\w+ )?(?:patient|customer|user|system|app|school|hospital|database|"
    r"survey|client|company|novel|museum))(?! of (?:patients|customers|"
    r"users))(?!.{0,30}\b(?:without|instead)\b)"
)
SHORT = (
    rf"^(?:(?:and|so|ok|okay|right|or|any|your|the|no|an?|what about|how about|also|"
    rf"next|then|still|ever|been|ever been|had|ever had|got|single|with|now|just|"
    rf"quickly|plus|finally)\b,? ?){{0,5}}(?:{WORD} (?:or|and) )?(%)(?! (?:policy|rule|"
    rf"rules|allowed))(?:,? (?:or|and|at all|yet|then|at home|status|now|too|"
    rf"by any chance|to speak of|to worry about|of any kind|of your own|at present|"
    rf"currently|already|otherwise|not|{WORD})){{0,3}} ?\?$"
)

# The word, and the candidate near it.
NEAR = (
    r"(?:Y|\bnotic(?:e|ed|ing)\b|\b(?:is|was) (?:that|it|"
    r"there)\b(?=[^?]{0,30}@))[^?]{0,240}(@)|(@)[^?]{0,240}Y"
)


# What leads up to a question, and the question: up to two statements and it ("I have two little ones. It is
# chaos. You?"); or one statement.
# Each character fits one branch only, so that nothing is tried twice.
SENTENCE = (
    r"[^\n\x00](?:[^.!?…\n\x00]|\.(?![\s\x00\"')\]]|$)|(?<=\bmr)\.|(?<=\bms)\.|"
    r"(?<=\bmrs)\.|(?<=\bdr)\.|(?<=\bst)\.|(?<=\bu\.s)\.|(?<=\be\.g)\.|(?<=\bi\.e)\.){0,1200}"
    r"[.!?…]*[\"')\]]*"
)
QUESTION = r"\?[?!.…]*[\"')\]]*\Z"
STATEMENT = r"[.!…][\"')\]]*\Z"

# --- what is not a question to the candidate ------------------------------------------------------

# The speaker waives it, warns against it, or says that it is left out.
_TELL = (
    r"(?:ask|asking|asked|tell|telling|told|mention|mentioning|mentioned|share|"
    r"sharing|disclose|disclosing|discuss|discussed|discussing|say|give|bring|include|"
    r"reveal|send|attach|explain|enquire|inquire|record|recorded|note|noted|consider|"
    r"considered|considering|take|taken|count(?! on)|matter|affect|affects|influence|"
    r"influences|interested|want|need|volunteer|refer|talk|look|check|store|collect|"
    r"use|used|judge|judged|score|scored|rate|rank|factor|come up|comment|go into|put|"
    r"write|name|state|list|worry|care|question|questioned|probe|pry|raise|raised|"
    r"bear|hold|have a bearing|play|feel|be asked|be asking|be told|be noted|"
    r"be recorded|be discussed|be considered|be used|be part|answer|supply|provide|"
    r"show)"
)
NOTICE = (
    rf"\b(?:we|i|nobody|no one|none of us|they|interviewers?|recruiters?|employers?|"
    rf"managers?|hr|colleagues?|anyone|company|panel|panels|it|which|that|this|these|"
    rf"those|nothing|and|law|here|firm|team|answers?|status|age|background|beliefs?|"
    rf"family|health|religion|nationality|plans)(?: \w{{1,12}})? (?:(?:will|shall|"
    rf"would|do|does|did|may|must|can|could|should|are|is|am|have|has)(?: not|n't)|"
    rf"won't|shan't|can't|cannot|never|needn't|"
    rf"need not)(?: \w{{1,14}}){{0,4}}? {_TELL}\b"
    rf"|\b(?:nobody|no one|none of us|neither of us|no interviewer|"
    rf"no member of)(?: \w{{1,14}}){{0,6}}? {_TELL}s?\b|\bi(?:'m|"
    rf" am)(?: \w{{1,12}})? not (?:going|here|asking|allowed|interested|supposed|"
    rf"permitted|after)|\bwe(?:'re| are)(?: \w{{1,12}})? not (?:going|here|asking|"
    rf"allowed|interested|supposed|permitted|after|able)"
    rf"|\byou(?: \w{{1,12}})? (?:(?:need|must|should|do|will|may|are)(?: not|n't)|"
    rf"needn't|don't|won't|aren't|shouldn't|mustn't|can't|cannot|"
    rf"never)(?: \w{{1,14}}){{0,4}}? {_TELL}\b"
    rf"|(?:^|[,;:] |\b(?:please|kindly|so|and|but) )(?:do not|don't|never|"
    rf"try not to)(?: \w{{1,14}}){{0,3}}? {_TELL}\b"
    r"|\bno (?:need|place|bearing|part to play|influence|relevance|obligation|account|"
    r"concern of|business of)\b|\bno part in\b|\bmakes? no difference\b|"
    r"\bnot (?:relevant|required|a factor|our business|something we|part of (?:this|"
    r"the|our)|any of our|a question we|for us to|a topic|a criterion|considered|"
    r"taken into)\b|\bnone of (?:our|my|anyone's) (?:business|concern)\b|"
    r"\birrelevant\b|\bi'd rather (?:you|we) (?:didn't|not|don't)\b|"
    r"\b(?:and )?not about your\b|\b(?:plays?|takes?|has|have) no (?:part|role|"
    r"bearing|influence|place|effect|weight|say)\b|\bfree not to\b|"
    r"\bnothing (?:you (?:say|tell)|to do with)\b"
    r"|\bleave (?:\w{1,12} ){1,9}(?:off|out|aside|blank)\b|\bleave (?:off|out) (?:any|"
    r"your|the|all)\b|\bkeep (?:that|it|this|them|your \w{1,14}|such things|"
    r"those things|details of your \w{1,12}) (?:to yourself|out|private)|"
    r"\bskip (?:the|that|any|this|anything)\b|\b(?:remove|omit|redact|cross out|"
    r"black out|refrain from|strike out|delete|steer clear of|avoid mentioning|"
    r"avoid any mention|avoid questions)\b|\b(?:law|laws|policy|rules?|"
    r"act) (?:\w{1,12} )?(?:forbids?|prohibits?|bars?|stops?|prevents?|protects?|"
    r"does not|doesn't)\b|\b(?:unlawful|out of bounds|off the table|your own affair|"
    r"your own business|a private matter|not lawful)\b|\b(?:that|it|this|which) (?:is|"
    r"was|would be) (?:wrong|illegal|unlawful|a mistake|not allowed)\b|\b(?:is|"
    r"are) voluntary\b|\bmonitoring form\b|\b(?:you may|feel free to|you can|"
    r"you are free to|you're free to|you have the right to|welcome to) (?:decline|"
    r"refuse|skip|leave out|leave that|not answer)\b|\b(?:regardless|"
    r"irrespective) of\b|\bwhatever your\b|\bequal opportunit\w{1,4}\b|\b(?:not|never|"
    r"nor) discriminate\b|\bdiscrimination\b|\breport (?:it|that|this|them)\b|"
    r"\binterviewers?(?: (?:must|should|may)|:)|\bif (?:the|a|any) (?:candidate|"
    r"applicant|interviewee)\b|\b(?:candidates|applicants) (?:who|"
    r"with) [^?]{0,80}\b(?:are|is|will|get|receive|can|may)\b[^?]*$|\b(?:let us know|"
    r"tell us) (?:by|beforehand|in advance)\b|\b(?:let us know|"
    r"tell us) [^?]{0,60}\band we(?:'ll| will)\b|\bblind (?:screening|review)\b|"
    r"\b(?:we|i) (?:only|never) ask\b|"
    r"\bwhether you are \w{1,14},? (?:\w{1,14} )?or (?:\w{1,14} ){1,4}is (?:your|not|"
    r"none)\b"
)
# Politeness in front of a question is no waiver.
POLITE = (
    r"if (?:that|it)(?:'s| is)(?:n't| not) (?:too |a )?(?:rude|personal|"
    r"cheeky)(?: an?)?(?: question)?|(?:i|we) (?:can|could)(?:n't| not|"
    r" never)(?: \w{1,9}){0,2} (?:tell|say)|can(?:not|'t) (?:\w{1,9} )?tell|"
    r"(?:has )?nobody (?:ever )?told you|no one (?:ever )?told you|(?:has )?(?:anyone|"
    r"anybody|nobody) ever (?:told|said|mentioned)|if (?:you|i) (?:don't|do not|"
    r"didn't|wouldn't) mind (?:me |my )?(?:asking|saying|me asking|i ask)|(?:i hope |"
    r"hope )?you don't mind (?:me |my )?asking|if it(?:'s| is) not (?:too )?(?:rude|"
    r"personal|impolite|indiscreet|cheeky|forward)(?: to ask| of me| a question)?|"
    r"(?:i )?(?:know|realise|realize|suppose) (?:that )?(?:i|we)(?:'m| am|'re|"
    r" are)? (?:not supposed to|shouldn't|should not|can't|not really supposed to|"
    r"not meant to|cannot|not allowed to)(?: really)? (?:be )?ask(?:ing)?(?: (?:this|"
    r"that|about this|you this))?|(?:i|we) (?:probably |really )?(?:shouldn't|"
    r"should not|can't|cannot) (?:really |probably )?(?:be )?ask(?:ing)?(?: (?:this|"
    r"that|it|you this))?(?=,| but|:| -)|(?:you )?(?:don't|do not|"
    r"needn't) (?:have to |need to )?answer(?: (?:this|that|if you|me))?(?:(?=,| but|"
    r":| -)| if you don't want to)|don't take (?:this|it) the wrong way|"
    r"don't be offended|(?:i )?couldn't help (?:but )?notic(?:e|ing)|"
    r"can't help (?:but )?notic(?:e|ing)|(?:i )?don't (?:want|mean) to (?:pry|be rude|"
    r"be nosy|sound rude|offend)|not to be (?:rude|nosy|funny|personal)|"
    r"not that it matters|not that i mind|no offen[cs]e|no judg(?:e)?ment|no pressure|"
    r"nothing personal"
)
# The same with a question behind it: "I should not ask, but are you married?"
TURN = (
    r"(?<=[.!?…]) |(?<=[.!?…][\"')]) |\b(?:but|however|though|although|yet|still|"
    r"that said|except|all the same|even so|off the record|between (?:us|you and me)|"
    r"so(?= (?:are|do|did|have|will|would|what|when|where|how|which|who|is|were|can|"
    r"tell)\b))\b|[:\u2014\u2013](?= )| - "
)
# Somebody else asked, or asks in the exercise.
REPORTED = (
    r"\basked (?:me|him|her|them|a (?:friend|colleague|candidate|woman|man|person|"
    r"mate|former)|another|my|one of|candidates|applicants|people|an applicant)\b"
    r"|(?<!our )(?<!my )\b(?:patient|customer|guest|caller|pupil|student|child|"
    r"resident|user|somebody|someone|anyone|anybody|interviewer|recruiter|visitor|"
    r"passenger|tenant|parent|client|journalist|reporter|colleague|teenager|learner|"
    r"stranger|relative|applicant|candidate|employee|hiring manager|line manager|"
    r"team member|member of (?:staff|"
    r"your team))s?\b[^.?!]{0,30}(?<!has anyone)(?<!has anybody)(?<!anyone ever)\b(?:asks?(?! for|"
    r" me\b| when the| where the| who the)|asked|asking|wants? to know|demands?|"
    r"insists?|tells? you|told you(?! (?:that )?you)|says?|discloses?|confides?|"
    r"mentions?|reveals?|admits?|announces?|complains?|comes? to you)\b"
    r"|\b(?:role[ -]?play|roleplay|pretend|persona|act as|play the (?:part|role)|"
    r"you are playing|you play|in this (?:scenario|exercise|case)|case study|"
    r"the scenario|mock interview|sample question)\b"
)
# Talk about work: products, customers, what one has done with them.
_NOUNS = (
    r"\b(?:algorithm|database|sql|json|css|html|javascript|typescript|python|java|"
    r"kubernetes|linux|git|apis?|schema|query|queries|codebase|software|backend|"
    r"frontend|cluster|servers?|scheduler|dataset|data|apps?|website|portal|chatbot|"
    r"dashboard|repository|compiler|function|module|component|endpoint|source code|"
    r"code review|patients?|pupils?|students?(?! (?:loans?|days|union|debts?|visa|"
    r"then))|learners|(?<!non )residents?(?! (?:permit|status|card|of this|here|"
    r"in this))|service users?|tenants|passengers|defendants?|users?|shoppers|readers|"
    r"parishioners|beneficiaries|claimants|donors?|voters|employees|wards?|lessons?|"
    r"curriculum|exhibition|museum|campaigns?|casework|caseload|surveys?|novel|"
    r"documentary|legislation|suppliers?|inventory|forecast|prototype|workshop|"
    r"audience|tourists|thesis|dissertation|simulation|batch|cache|infrastructure|"
    r"statistics|customer's|user's|patient's|client's|legal aid|case law|statute|"
    r"recruitment campaign|hiring process|screenplay|exhibit|merchandise|"
    r"stakeholders?|pension scheme|onboarding|imprint|font|fonts|game|games|"
    r"level design|subtitles|hotline|helpline|triage|obstetrician|advert|adverts|"
    r"packages you|travel agency|census|tyres|membranes?|plumbing|firmware|"
    r"spreadsheet|warehouse system|invoice|invoices|ledger|catalogue|archive|archives|"
    r"form field|sign up form|input field|checkbox|drop down|dropdown|landing page|"
    r"newsletter|podcast|episode|script|playbook|unit tests?|regression|latency|"
    r"throughput|cpu|gpu|bytes?|string|array|loop|thread pool|threads|mutex|compile|"
    r"refactor)\b"
)
_DONE = (
    r"\bhave you (?:ever |also |previously |already |personally )?(?:built|designed|"
    r"worked (?:on|with|in|as|at|for)|used|dealt|handled|taught|cared|trained|tested|"
    r"written|run|led|sold|supported|treated|managed (?:a|an|the)|read|helped|"
    r"implemented|migrated|measured|developed|published|researched|assessed|advised|"
    r"investigated|planned|organised a|organized a|localised|catered|created|set up|"
    r"prepared|analysed|analyzed|audited|coached|hosted|marketed|processed|supervised|"
    r"reviewed|maintained|shipped|delivered|launched|modelled|modeled)\b|"
    r"\bexperience (?:of|with|in) (?:\w{1,14} ){0,3}(?!being|having)\b"
)
_CASE = (
    r"\b(?:how|what) (?:did|does|do|should|would|will) (?!you\b|your\b|that\b|it\b|"
    r"this\b|they\b|he\b|she\b|i\b|the (?:\w{1,8} ){0,5}of your|the (?:wife|husband|"
    r"missus|other half|better half|family|folks|kids|doctor|mirror|neighbours))"
    r"|\bwhat did your (?!family|wife|husband|partner|parents|mother|father|doctor|"
    r"folks|dad|mum|mom|in laws|people)"
    r"|\bwhat (?:was|is) (?:the|your) (?:\w{2,10}est|most|first|last|view on|"
    r"opinion on)\b|\bwhich (?:of )?(?:\w{1,14} ){1,4}(?:gave|made|spoke|sold|won|"
    r"failed|proved|caused|cost)\b"
    r"|\b(?:when|while|before|since) you (?:ran|taught|sold|wrote|led|built|"
    r"underwrote|canvassed|booked|coached|managed (?!with|to)|catalogued|designed|"
    r"researched|edited|covered the|audited)\b|\b(?:in|as part of|"
    r"during) your (?:[\w']{1,14} ){1,3}(?:job|post|role|practice|"
    r"work)\b,? you (?:\w{2,}ed|ran|led|wrote|built|taught|sold)\b|\byou (?:advised|"
    r"represented|defended|audited|investigated|underwrote|photographed|restored|"
    r"excavated|catalogued|translated|migrated|built|designed|coached|ran an?|ran the|"
    r"wrote an?|taught|launched|edited|curated|covered)\b|\byou(?:'d| would|'ll|"
    r" will) be (?:teaching|selling|organi[sz]ing|running|collecting|answering|"
    r"writing|casting|editing|designing|building)\b"
)
# "Have you ever priced a contract?" is about work; "have you ever needed time off?" is not.
_PAST = (
    r"\bhave you (?:ever |also |previously |already |personally |actually )?(?!lapsed|"
    r"needed|married|remarried|divorced|separated|retired|suffered|smoked|converted|"
    r"attended|served|moved|settled|dated|gained|registered|transferred|considered|"
    r"lived|joined|voted|donated|protested|marched|arrested|charged|convicted|"
    r"cautioned|baptised|baptized|confirmed|reached|passed|turned|noticed|wanted|"
    r"tried|planned|applied|managed|experienced|fasted|prayed|changed|dyed|modelled|"
    r"decided|finished|completed|used|called|stayed|relied|refused|declared|owed|"
    r"borrowed|enlisted|deserted|resigned|walked|signed|organi[sz]ed|participated|"
    r"supported|followed|celebrated|adopted|fostered|conceived|miscarried|missed|"
    r"defaulted|crossed|picketed|campaigned|canvassed|claimed|sued|complained|racked|"
    r"collected|travelled|emigrated|naturali[sz]ed|enjoyed|ended|started|stopped|"
    r"asked|thought)\w{2,}ed\b"
    r"|\b(?:did|does|do|has|have|is|was|at|in|for|on|from|with) (?:any |"
    r"the )?your (?:\w{1,12} )?(?:study|thesis|practice|report|paper|model|policy|"
    r"college|hotel|office|clinic|museum|shop|store|software|system|parser|code|"
    r"newspaper|magazine|laboratory|lab|library|theatre|archive|charity|ngo|court|"
    r"ward|department|restaurant|kitchen|dissertation|survey|experiments?|data|"
    r"sessions|lessons|course|book|article|film|game|app|branch|agency)\b"
    r"|\bthe (?:[\w']{1,14} ){1,5}you (?:\w{2,}ed|wrote|ran|led|built|taught|sold|"
    r"made|dealt|chose|drew)\b(?! (?:in 19|in 20|there|it from))|\bunder (?:tens|"
    r"elevens|twelves|thirteens|fourteens|fifteens|sixteens|eighteens)\b|\byou(?:'ve|"
    r" have) (?:run|worked in|worked at|taught|managed an?)\b|\b(?:my|this|that|"
    r"our) (?:parser|premium calculator|calculator|model)\b|\bpremium calculator\b"
)
WORK = rf"{_NOUNS}|{_DONE}|{_CASE}|{_PAST}"
YOU = r"\b(?:you|your|yours|yourself)\b"

# --- what kind of question it is -----------------------------------------------------------------

# A question of method, judgement or experience asks how, what or where one does something with one's work. What
# one does with one's life is no such thing.
_LIFE = (
    r"done to|do to yourself|pull over|all speak|see (?:that|this|it|yourself|"
    r"things) |rate your|picture yourself|cheer|root for|say it and|say your |"
    r"start (?:drawing|taking|a family|having|living|losing|wearing|going)|see (?:an?|"
    r"the|your) (?:doctor|gp|dentist|specialist|therapist|priest|shrink|consultant|"
    r"physio|optician|nurse)|turn (?:eighteen|twenty|thirty|forty|fifty|sixty|"
    r"twenty one|sixteen)|got(?! to| the| this| it| that)|be|been|feel|felt|cope|"
    r"coped|fit|get on(?! with it)|get to|get around|get by|get here|get taken|"
    r"get along|got here|see yourself|stand|live|lived|spend (?:your|a|the|christmas|"
    r"sunday|saturday|weekends|most)|celebrate|celebrated|sleep|vote|voted|identify|"
    r"pray|practi[sc]e|like|describe (?:your|how you)|afford|fare|fancy|intend|come|"
    r"came|hope|think|reckon|guess|suppose|look(?! (?:at|for|into|up|first|after (?:a|"
    r"an|the)))|grow up|grew up|grow$|born|go|going|went|believe|belong|own|owe|earn|"
    r"earned|"
    r"weigh(?! up| in| the| these| those| it| them| against| a | an )|wear|want|"
    r"plan to|plan on|plan for (?:the future|children|kids|a family|retirement)|mean|"
    r"juggle|balance (?:work|home|the job|this|family|it all|your)|relax|marry|retire|"
    r"graduate|graduated|finish (?:school|college|university|uni|high)|"
    r"leave (?:(?:high |secondary |full time |primary )?(?:school|education)|college|"
    r"university|uni|home|the (?:army|navy|service|forces|military|marines|guard|"
    r"country|church|union|party)|your (?:hometown|village|country|husband|wife))|"
    r"attend|attended|study|studied|move (?:here|to|over|from|out|away|house|around|"
    r"back)|moved|arrive|arrived|emigrate|immigrate|settle down|settled|"
    r"have (?:in mind|at home|to look after|anyone|someone|somebody|any|kids|children|"
    r"a)|have|had|speak at home|speak with your|call home|call yourself|"
    r"consider yourself|count yourself|put yourself|"
    r"rate yourself|manage (?:this job|the job|with|if|when|being|to|at home|"
    r"the (?:hours|travel|commute|shifts?|load|nights|evenings|school|kids|children|"
    r"stairs)|on|that with|it all|it with|things|all that)|manage$|manag(?:e|"
    r"ing) ?(?:\?|$)|find (?:being|working|it)|keep (?:up|fit|in shape|well|healthy|"
    r"so|yourself|your figure|fast|kosher|halal|sabbath|the sabbath|lent|ramadan)|"
    r"handle (?:being|having|the (?:hours|pressure|travel|stress|nights))|take orders|"
    r"stay|deal with (?:being|having|that)|lose|pay for (?:the|your|all)|"
    r"do (?:with yourself|on|at|of|for|with (?:the|your) (?:kids|children|time|"
    r"weekends?|evenings?|sundays?)|in your (?:spare|free|own)|during your|"
    r"over (?:the|christmas|easter))|get up to|suffer|take (?:off|for|time|sick|"
    r"after)|miss|missed|call it|say you|make of|expect to|end up|pronounce|"
    r"change your (?:name|surname)|date|drink|smoke|served|serve in|enlist|join|"
    r"joined|"
    r"get out of|get it(?! (?:back|done|to|into|through|out|right|across|past|working|"
    r"on|ready))|get that|get off|pick (?:it|that|this|up)|receive|received|"
    r"get (?:your (?:name|accent|looks|hair|complexion|eyes|skin|surname)|"
    r"that (?:name|accent|limp|scar|tan|bruise)|the (?:scar|limp|ring|accent))|square|"
    r"reconcile (?:your|that|this|it)|feel about|favou?r|eat|sit your|rather (?:i|we|"
    r"not)|tend|take your|bring along|follow, |worship"
)
_AUX = r"(?:would|do|does|did|could|should|might|can|will|have|had|may)"
_SOFTLY = (
    r"normally|usually|currently|then|first|ever|typically|personally|still|also|now|"
    r"really|actually|in fact|always|yourself|both|each|generally|ordinarily|honestly|"
    r"instead|ideally|go about|try to|have to|need to|want to|and \w{1,10}|"
    r"and your \w{1,10}|best|most|least|just|last|even|already|rather|two|all"
)
_SOFT = rf"(?:(?:{_SOFTLY}),? ){{0,3}}(?!(?:{_SOFTLY}),? )"
_WORKS = (
    rf"{_AUX} (?:you|we(?! (?:pick|take|hire|choose|put|know|employ|call|ring))|"
    rf"your (?:team|colleagues?|company|firm|department|crew|"
    rf"staff)) {_SOFT}(?!(?:{_LIFE})\b|say ?\?)\w{{2,20}}"
)
METHOD = (
    rf"(?<!\bif )(?<!\bknow )\b(?!(?:what|which|who)(?: \w{{1,14}}){{0,3}} (?:do|did|"
    rf"would|will) you (?:\w{{1,10}} )?(?:support|follow|keep|observe|"
    rf"back)\b)(?:how(?! (?:many|often|long|old|far|much|involved)\b.{{0,60}} (?:did|"
    rf"have) you)|what(?! (?:type|kind|sort|year)s?\b.{{0,50}} (?:did|have) you)|where|"
    rf"which|whom|why|who|when|whose)\b(?:(?<!when)(?:(?! (?:are|"
    rf"were) you\b)[^.?!;]){{0,90}}?|(?<=when)[^.?!;,]{{0,60}}?)\b{_WORKS}"
    r"|\bwhat(?:'s| is| was| were| are| would be| might be)? (?:your|"
    r"the) (?:\w{1,14} ){0,2}(?:call|approach|plan|first (?:step|move|thing|question|"
    r"call|act|action)|next (?:step|move|call)|move|advice|advise|method|strategy|"
    r"recommendation|step|reply|answer|response|procedure|test|check|verdict|"
    r"diagnosis|line|process|order of|opening|experience|role|fix|remedy|"
    r"explanation)\b(?!.{0,24}\b(?:for|when) (?:the kids|your kids|your children|"
    r"childcare|marriage|retirement|having|starting|winning|babies))"
    r"|\bhow (?:was|were|is|are|did|does|do|would|"
    r"will) your (?:[\w']{1,12} ){0,2}?(?:sample|survey|clinic|lab|team|company|class|"
    r"students|pupils|readers|study|experiment|project|case|clients?|museum|"
    r"exhibition|department|firm|shop|office|system|model|data|product|service|paper|"
    r"article|report|campaign|charity|hospital|school|hotel|theatre)\b(?! mates)|"
    r"\bhow (?:did|do|does|would|will) (?:parents|people|customers|staff|readers|"
    r"patients|families|neighbours|residents|users|colleagues|guests|visitors|players|"
    r"critics|pupils|students) (?:react|respond|take (?:it|that|this)|feel|"
    r"behave)\b(?! (?:to|about) you)|\bwhich (?:\w{1,10} )?(?:argument|document|"
    r"evidence|witness|clause|piece of evidence|exhibit|chapter|finding|method|test|"
    r"figure) (?!are you|were you|is yours|do you|did you)\w|\bhow (?:does|did|do|"
    r"would|will|should|could|can|might) (?:that|it|this|the|a|an|our|these|those|"
    r"we(?! (?:pick|take|hire|choose|know|employ|call|trust))|one|they|she|he) (?!sit|"
    r"fit|strike|sound|suit|go down|feel|grab|work for you|affect you|make you|end up|"
    r"come|get here|look|is that|about you)"
    r"|(?:^|[.!?:,;] |\b(?:and|so|then|but|decide) )who (?:goes(?! home)|comes|"
    r"gets(?! to (?:hear|wake|share|enjoy))|decides|signs|checks|maintains|approves|"
    r"handles|updates|should(?! we (?:ring|call|put|phone|contact|tell))|"
    r"would you(?! (?:ring|call|put|phone|contact|tell|want|bring))|do you (?:call|"
    r"ring|tell|phone|inform|notify|ask)|is told|needs|must|pays|reads|owns)\b|"
    r"\bwhat (?:happens|goes|went|comes(?! next)|came|changes|changed|breaks|broke|"
    r"could|can|must|might|may|makes|made|does|did|do) (?!you\b|that come to|"
    r"it come to|(?:that|it) (?:mean|make|say|leave)|they (?:\w{1,8} ){1,3}(?:you|"
    r"of you|of that|of it)\b|your (?!(?:[\w']{1,12} ){0,2}(?:sample|survey|clinic|"
    r"lab|team|company|class|students|pupils|readers|study|experiments?|project|"
    r"cases?|clients?|museum|exhibition|department|firm|shop|office|systems?|model|"
    r"data|products?|services?|paper|article|report|campaign|charity|hospital|school|"
    r"hotel|theatre|plan|manager|boss|customers?|users?|process|research|thesis|"
    r"colleagues?|crew|staff|tests?|code|policy|logs?|monitoring|dashboard|"
    r"crisis plan|suppliers?)\b)|to (?:your|you|the (?:kids|children|school|family))|"
    r"(?:if|when) (?:your|the (?:school|nursery|kids|children)|a (?:child|kid))|(?:in|"
    r"at) your (?:house|home)|at home|on (?:a |the )?(?:snow|sick|school|inset)|"
    r"(?:over|during|in) the (?:\w{1,6} )?(?:school|summer|half term|holidays)|"
    r"[^?]{0,60}\b(?:nursery|creche|childminder|babysitter|nanny|school (?:rings|"
    r"calls|phones|closes|run)|little ones?|your house)\b|"
    r"the (?:\w{1,8} ){0,5}of your (?:id|identity|booklet|papers|passport)|your (?:id|"
    r"identity|booklet|papers|passport|family|husband|wife|partner|parents|father|"
    r"mother)|(?:the|your) (?:other half|better half|wife|husband|missus|family|kids|"
    r"folks|parents|ring|tattoo|partner)|everyone at home|that (?:mean|say) )"
    r"|\bwould you (?:have|get|let|make|expect) (?:the|your|our|them|him|her|"
    r"an?) (?:\w{1,12} )?(?:to )?(?:do|say|check|sign|read|write|pay)\b|\bwhat (?:was|"
    r"is|were|are) (?:the|your) (?:\w{2,10}est|most \w{3,14}) (?:part|bit|thing|"
    r"challenge|lesson|mistake|decision|case|problem|piece|job|find|step|sale|deal|"
    r"question)\b(?! (?:about|of) (?:being|your))|\bwhat (?:are|were|"
    r"would be) (?:your|the) (?:options|priorities|criteria|choices|next steps)\b|"
    r"\btell (?:me|us) about (?:the|your|an?|that|one) [^?.!;]{1,70}\byou (?:won|lost|"
    r"ran|led|wrote|built|taught|sold|made|(?!married|served|attended|joined|followed|"
    r"lived|moved|retired|suffered|voted|divorced|dated|raised|adopted|wanted|needed|"
    r"supported|converted|celebrated|emigrated|started|received|missed|visited|ended|"
    r"earned|owed|loved|prayed|worshipped|observed|graduated|changed|looked|stayed|"
    r"enlisted|deployed|protested|marched|walked|used|liked|enjoyed|"
    r"played)\w{3,}ed)\b|\b(?:talk|walk|take) (?:me|us) through\b|\btell (?:me|"
    r"us) (?:about )?(?:a|an|one|the (?:last|most|biggest|hardest|first|best|"
    r"worst))\b(?! (?:bit|little|few|wee) )|\btell (?:me|us) how you\b|(?:^|[.?!:;,] |"
    r"\b(?:please|then|and|could you|can you|would you) )(?:describe|name|give|pick|"
    r"outline|list|sketch|explain) (?:me |us )?(?:a|an|one|two|three|how|"
    r"to)(?! (?:clue|little|twirl|turn|bit|hint))\b|\btake it from (?:there|here)\b|"
    r"\bwhat now\b|\bnow what\b|\byour (?:first|next) (?:step|move|words?|sentence|"
    r"question|line|call)\b|\bgive (?:me|us) an example\b|\bshow (?:me|us) how\b|"
    r"(?:(?<=[.?!:] )|^)(?:picture|imagine|suppose|say|let\'s say) (?:a|an|the|"
    r"you(?:'re| are)|our|two|one|there) "
    r"|\b(?:would|will|could|can|did|do|have|should|might|may|shall) (?:you|"
    r"we) (?:(?:ever|also|still|then|now|first|personally|really|actually|just|always|"
    r"already|instead|even) ){0,2}(?:lend|let (?!us|me)|defend|teach|taught|begin|"
    r"begun|outline|design|designed|build|built|write(?! (?:it|that|this) in)|written|"
    r"test|tested|train|trained|explain|show|check|send (?!(?:us|me|in|"
    r"over)? ?(?:your|a (?:photo|picture|copy))|your)|sent|raise the|refuse|accept|"
    r"offer|recommend|advise|advised|order|replace|redesign|put(?! (?:yourself|on|up|"
    r"down your))|treat|treated|store|stored|sell|sold|publish|published|print|redraw|"
    r"report the|cut|ship|shipped|release|escalate|approve|reject|block|allow|stock|"
    r"hire|sign off the|house|deliver|delivered|handle (?:a|an|the (?:claim|call|case|"
    r"complaint))|handled|dealt with|deal with|prescribe|implement|migrate|migrated|"
    r"measure|measured|verify|calculate|merge|split|cast|catalogue|catalogued|"
    r"translate|translated|draft|negotiate|negotiated|worked (?:with|on|as|in|at|for)|"
    r"work with (?:a|an|the|our)|looked after (?:a|an|patients|customers|residents)|"
    r"supervise|supervised|counsel|counselled|coach|coached|help (?:a|an|the|our)|"
    r"helped (?:a|an|the)|prove (?!me)|quote|insure|underwrite|underwritten|police|"
    r"chair|chaired|run (?:a|an|the)|led|organi[sz]ed?|prepare|prepared|set up|"
    r"configure|debug|deploy|parse|encode|model|use (?:a|an|the)|used|trust|"
    r"change the|keep the|drop the|stop the|call the|tell (?:the|her|him|them|your)|"
    r"show (?:the|her|him|them)|give (?:the|her|him|them)|ask (?:the|her|him|them)|"
    r"speak to the|step in|intervene|quarantine|recall|isolate|evacuate|restock|"
    r"say anything)\b"
)

# Somebody else is the matter: a customer, a patient, a player.
_PEOPLE = (
    r"patient|customer|guest|caller|pupil|student(?! loan)|resident|user|passenger|"
    r"tenant|claimant|player|shopper|buyer|borrower|applicant|donor|reader|viewer|"
    r"listener|visitor|traveller|traveler|defendant|suspect|witness|victim|voter|"
    r"learner|teenager|mourner|worshipper|trainee|apprentice|fitter|rider|recruit|"
    r"veteran|prisoner|inmate|offender|refugee|asylum seeker|participant|respondent|"
    r"account holder|cardholder|policyholder|beneficiary|villager|parishioner|"
    r"employee|trade union(?:ist)?|client"
)
THIRD = (
    rf"\b(?:a|an|one of your|one of our|each|every|another|two|half|which|"
    rf"whose)(?: [\w']{{1,14}}){{0,2}}? (?:{_PEOPLE}|child in|member|widow|widower|"
    rf"farmer|neighbour|neighbor|driver|believer|mother (?:who|of|and|with|comes|asks|"
    rf"wants)|father (?:who|of|and|with|comes|asks|wants)|couple (?:who|with|at|in)|"
    rf"bride|groom|parent (?:who|of|at|in|comes|asks|wants|is|has|rings|calls|demands|"
    rf"complains)|family (?:who|of|with|in|at|is|has|that)|woman who|man who|colleague|"
    rf"worker|migrant|steward|subject|pensioner|character|minister|someone (?:who|"
    rf"with)|person (?:who|with)|box for)s?\b"
    rf"|\b(?:your(?: [\w']{{1,14}})? (?:{_PEOPLE})s?|(?:the|"
    rf"our)(?: [\w']{{1,14}})? (?:{_PEOPLE}))\b(?! (?:prefer|like|want|expect|struggle|"
    rf"tend|are |may|might|will|can|do |judge|get |take|look))"
    r"|\b(?:his|her|him|she|he's|she's|their)\b|\bas (?:a|an|our|"
    r"the) (?:\w{1,14} ){0,2}(?:officer|director|nurse|teacher|editor|manager|judge|"
    r"lawyer|solicitor|barrister|correspondent|reporter|adviser|advisor|curator|"
    r"librarian|coach|trainer|midwife|doctor|supervisor|designer|developer|engineer|"
    r"agent|chaplain|counsellor|historian|registrar|notary|actuary|underwriter|buyer|"
    r"photographer|stylist|producer)\b"
)

# Work so plainly that even the candidate's own does not count.
CRAFT = METHOD

# How others will take the candidate is no question of method: "how would you put them at ease about you?"
AIMED = (
    r"\bas an? (?:\w{1,10} )?(?:woman|man|girl|lady|bloke|guy|mother|mum|father|dad|"
    r"foreigner|muslim|christian|jew|hindu|older person|young person)\b|\b(?:slipped|"
    r"handed|passed|pushed|slid) you\b|\bcards? to sign\b|\bsign up sheet\b|"
    r"\byour mates\b|\bleaflets at the gate\b|\b(?:someone|somebody|people|a \w{1,12}|"
    r"face|person) (?:like|as \w{1,12} as) you(?:rs)?\b|\b(?:orders|instructions|"
    r"direction|criticism|news) from you\b|\b(?:take|warm|react|respond|listen|object|"
    r"get used) to (?:you|your|a)\b|\b(?:about|round|over|with|than|past|at) you ?\?|"
    r"\bwin(?:ning)? them over\b|\bput them at ease\b|\bget (?:round|around|past|"
    r"over) (?:that|it|this)\b|\bkeep (?:that|it|those) in check\b|"
    r"\bwhen you walk in\b|\bthat baby face\b|\bsay to (?:that|them|those)\b ?\?|"
    r"\bwhat do you say ?\?|\bput up with\b|\bsquare (?:it|that)\b|\bhandle (?:that|"
    r"it|the (?:lads|banter|jokes|boys))\b ?\?|\bsolve that ?\?|\bmanage ?\?|"
    r"\b(?:ones?|family|kids|children|somebody|someone|people|wife|husband|"
    r"things) at home\b|\b(?:your|the) (?:kids|children|little ones|husband|wife|"
    r"spouse|missus|hubby|baby|babies)\b"
)

# A statement counts only where it presumes something of the candidate, or tells them to give something.
PRESUMED = (
    r"\bi (?:\w{1,10} ){0,3}?(?:take it|have to ask|need to (?:hear|ask|be sure)|"
    r"like to (?:know|be sure|ask|hear)|ask (?:because|where|who|whether|if|when)|"
    r"sleep better|be (?:sad|sorry|surprised|happier)|suppose|assume|presume|guess|"
    r"imagine|bet|gather|hear|heard|notice|noticed|see|saw|wonder|wondered|reckon|"
    r"expect|trust|hope|sense|detect|fear|worry|understand|would have thought|"
    r"would've thought|thought|thought i|can tell|can see|can't help|couldn't help|"
    r"must say|have to say|just need|need (?:to know|someone|somebody|a)|"
    r"want (?:to know|someone|somebody|a)|don't want|prefer|would like to know|"
    r"(?:would|'d) (?:\w{1,9} )?(?:like|love|rather|prefer|worry|hate))\b|\bi'(?:m|"
    r"d) (?:\w{1,10} )?(?:guessing|sure|assuming|wondering|worried|curious|afraid|"
    r"concerned|betting|bet|guess|say|prefer|rather|like to know|love to|hate|worry|"
    r"imagine|have thought)\b"
    r"|\bwe(?:'d| would| are|'re| were| do)? (?:\w{1,10} )?(?:prefer|rather|hoping|"
    r"worried|worry|looking for|after|want|need|hire|take|concerned|like|require|"
    r"expect|employ|assume|only)\b"
    r"|\byou(?:'d better|'re not|'re (?:what|clearly|obviously|probably|surely)| must|"
    r" look| seem| sound| don't (?:look|seem|sound)| do (?:look|seem|sound)|"
    r" should be| ought to be|'ll be wanting|'ll want|'ll need| aren't| won't|"
    r" can't be| have that| have a| have such|'ve got| are (?:rather|quite|very|a bit|"
    r"too|not|clearly|obviously|probably|surely|so|such|what)|'re (?:rather|quite|"
    r"very|a bit|too|so|such))\b"
    r"|\b(?:for|as) (?:a|an) (?:woman|man|girl|guy|lady|person|lad|mother|mum|"
    r"foreigner)\b|\b(?:women|men|ladies|girls|people|folks?|candidates|applicants|"
    r"somebody|someone|anyone|those|guys|lads|mothers|mums|foreigners|"
    r"locals?) (?:like you|of your|your age|only|preferred|need not|over|under|with|"
    r"without|from|don't|can't|tend|aren't|who)\b|\b(?:only|no|any|preferably|"
    r"ideally) (?:women|men|locals|males|females|girls|boys|foreigners|singles|"
    r"smokers|one|anyone|people|candidates|applicants|residents)\b"
    r"|\byour (?:husband|wife|partner|boyfriend|girlfriend|missus|children|kids|baby|"
    r"parents|mother|father|age|accent|looks|health|religion|faith|"
    r"people) (?:\w{1,9} )?(?:must|will|won't|would|wouldn't|doesn't|don't|can't|"
    r"might)\b|\b(?:at|of|with) your (?:age|time of life|generation|stage|condition|"
    r"sort|kind)\b|\b(?:not|never|won't|going) (?:\w{1,9} ){0,3}on (?:me|us)\b|"
    r"\bif you (?:know what|see what|catch|get|follow)\b|\byou (?:know|"
    r"see) what i mean\b|\b(?:must be|surely|bound to be|can't possibly|can't be|"
    r"with respect|between us|you can see why|you see why)\b|\bi'm (?:not|told|hoping|"
    r"never)\b|\bi mean (?:originally|really|before)\b|\bwouldn't want (?:you|"
    r"to see you)\b|\bwe do wonder\b|\bfaces? like yours?\b|\byou(?:'ll|"
    r" will) (?:understand|appreciate|see)\b|\b(?:relevant|applies|apply|matters?|"
    r"concerns?) to you\b|\bcouldn't (?:quite |really )?(?:work out|tell|place|"
    r"help)\b|\btrying to (?:work out|place|figure|guess)\b|\bwouldn't want you\b|"
    r"\bi was (?:\w{1,9} )?expecting\b|\bno (?:ring|wedding ring|band|husband|wife|"
    r"kids|children|bump) (?:yet|then|on)\b|\bwe (?:then |always |just )?lose them\b|"
    r"\b(?:ask|asks|asking) me (?:where|who|whether|when)\b|\b(?:i'm going to|we'll|"
    r"i'll|we're going to) need (?:an? |your |to see )|\bwith you in mind\b|"
    r"\bcomfortable for you\b|\byou'd (?:need|have) to (?:lose|cover|cut|shave|dress|"
    r"take out|hide|remove|be under|be over)\b|\bfor (?:me|us), (?:dear|love)\b|"
    r"\bso you'd\b|\bsame name\b|\bwary\b|\bafter somebody\b|\bafter someone\b|"
    r"\bwants? to (?:know|be sure)\b|\bto know (?:whether|if)\b|\b(?:give me a clue|"
    r"hear it from you|think about whether)\b|\bi can't (?:quite |really )?(?:place|"
    r"tell|make out|work out|have|afford|carry|be)\b|\blet me guess\b|"
    r"\bremind(?:s)? me\b|\bhusband material\b|\bat your (?:age|time|stage)\b"
)
REQUESTED = (
    r"\b(?:please|kindly|in block capitals)\b|(?:^|[.!?:,;] |\b(?:just|and|so|to|must|"
    r"will|should|could you|can you|need you to|want you to|like you to|ask you to|"
    r"asked to|asking you to|you to|go on|go ahead|but|then|also|do) )(?:tell|give|"
    r"send|attach|list|state|bring|show|fill|confirm|describe|share|upload|enclose|"
    r"write|name|declare|indicate|provide|put|stand|turn|roll|let (?:me|us)|submit|"
    r"specify|mention|include|disclose|say|talk|explain|tick|hand|read|supply|enter|"
    r"note|register|email|reassure|convince|remind|promise|swear|persuade|assure|walk|"
    r"take off|pop|sign|authori[sz]e|consent|agree)\b"
)

# What may be asked of everyone, though it speaks of the ground.
LAWFUL: dict[str, str] = {
    "appearance": r"\b(?:meet|match|beat|reach) your figure\b",
    "origin": (
        r"^(?!.{0,400}\b(?:native|mother tongue|first language|accent|at home|grow|grew|"
        r"parents|your english|tongue did|where did you learn|origin\w*|born|"
        r"raised)\b).{0,400}\b(?:speak and write|(?:how )?well (?:do|can|"
        r"would) you (?:speak|write)|how well you|written|spoken|speak (?:enough|some|"
        r"good)|[abc][12]\b|carry on in|switch (?:to|into)|languages? (?:can|do|could|"
        r"would) you (?:work|speak|write|use)|right to work|work (?:permit|visa)|"
        r"visa sponsorship|sponsorship|authori[sz]ed to work|legally (?:work|entitled|"
        r"allowed|able)|permitted to work|entitled to work|eligible to work|"
        r"allowed to work)\b"
    ),
    "age": (
        r"\b(?:over|at least|above|under|reached|turned|be) (?:the age of )?(?:eighteen|"
        r"18|sixteen|16|twenty one|21)\b|\b(?:legal|minimum|statutory|"
        r"school leaving) (?:\w{1,10} )?age\b"
    ),
    "health": (
        r"\b(?:adjustments?|accommodations?|step free|sign language|captions|subtitles|"
        r"large print|interpreter)\b"
    ),
}

# What everyone has to declare.
INTEREST = r"\bconflicts? of interests?\b"

# What comes back to the candidate after small talk: "My two never sleep. You too?"
_ECHO = (
    r"(?:\byou too\b|\band (?:you|yours|yourself)\b|\b(?:what|how) about (?:you|yours|"
    r"yourself)\b|(?:^|[.!,;:] |\bor )(?:you|yours|yourself) ?\?|\bin the same boat\b|"
    r"\bsame (?:battle|boat|here|story|problem|with you|for you|as you)\b|"
    r"\bknow (?:exactly |just )?(?:what (?:that|it)'s like|what i mean|the feeling|"
    r"how it is)\b|\bgoing through (?:that|it|the same)\b|\b(?:anything|"
    r"something) like that\b|\bof your own\b|\bsound familiar\b|\bcan you relate\b|"
    r"\b(?:as well|too|yourself|yours|like that|for you|with you|in your case|"
    r"where you are|one of those|one of them|among them|am i (?:right|close|warm)|"
    r"how about it) ?\?|\bwhere (?:are|do|does|would) (?:you|that) (?:on that|stand|"
    r"leave you|fit|come in)\b|\bwhich (?:camp|group|sort|kind|type) (?:are|is|"
    r"would) you\b|\bhow far (?:along|down)\b|\bwould (?:that|you) be (?:you|one|"
    r"the case)\b)"
)
# A promise is wanted.
_PLEDGE = (
    r"(?:\bdo that to (?:me|us)\b|\bin the lurch\b|\bsafe with you\b|\b(?:same|"
    r"that) (?:thing|trick|story|again|conversation)\b|\byou(?:'re| are)(?:n't|"
    r" not) (?:about|going|planning) to\b|\b(?:you|i|we) won't\b|\bpromise\b|"
    r"\b(?:re)?assure (?:me|us)\b|\bcount on you\b|\brely on you\b|\bguarantee\b|"
    r"\bi take it\b|\bi (?:do )?(?:hope|trust)\b|\b(?:am|are|should) (?:i|"
    r"we) (?:\w{1,10} )?(?:worry|worried|safe|expect|right|be worried)\b|\byou(?:'ll|"
    r" will) understand\b|\byou (?:see|know|get|follow|"
    r"understand) (?:\w{1,10} ){0,3}(?:mean|difficulty|problem|getting at|drift|point|"
    r"worry|concern)\b|\bany risk\b|\bwhat are the chances\b|\bany chance\b|"
    r"\bhow (?:likely|sure|soon)\b|\bwill (?:you|i|we)\b|\bwon't (?:you|i|we)\b|"
    r"\bbe honest\b|\b(?:puts?|set) my mind at (?:rest|ease)\b)"
)
# Who had the job before, or others like the candidate.
_OTHERS = (
    r"\b(?:(?:the|our|my) (?:last|previous|former) (?:\w{1,12} ){0,2}\w{1,14}|"
    r"predecessor|(?:the )?(?:woman|man|girl|lady|chap|person|one|guy|lad|bloke|"
    r"fellow|lass) (?:before|who (?:had|sat|did|held)|in this|we had)|last (?:one|two|"
    r"three|girl|woman|lady|person|hire|time)|(?:two|three|four|both|several|"
    r"half) (?:of (?:our|the|my) )?(?:ladies|women|girls|team leads|managers|people|"
    r"colleagues)|(?:i've|we've) (?:lost|had (?:two|three|four|one|a few|several)|"
    r"been (?:burnt|burned|stung|bitten|caught|let down))|had (?:two|"
    r"three) (?:people )?(?:go|leave|off)|burnt|burned|stung|bitten)\b"
)
_ADULT = (
    r"(?:man|woman|girl|lady|bloke|fella|fellow|chap|guy|lad|lass|female|male|gal|"
    r"gentleman|boy|young lady|young man|young woman|mum|mother|dad|father)"
)

# How one who fishes speaks: out of the side of the mouth, worried, guessing, with somebody better in mind.
_ASIDE = (
    r"\bif you (?:catch my drift|(?:know|see) what i mean|follow me|get my (?:meaning|"
    r"drift))\b|\bwhat i'm (?:getting|driving) at\b|\bbetween (?:us|you and me|"
    r"ourselves|these four walls)\b|\boff the record\b|\bhr (?:would|will|don't|"
    r"doesn't|needn't|isn't|aren't)\b|\b(?:not|n't) (?:really )?(?:supposed to|"
    r"meant to|allowed to|really) ask\b|\b(?:shouldn't|can't) (?:really )?ask\b|"
    r"\bforgive (?:me|my)\b|\bdon't mind (?:me|my) (?:asking|saying)\b|"
    r"\bdon't take (?:this|it|that) (?:the wrong|personally)\b|\bno offen[cs]e\b|"
    r"\bnot being funny\b|\bto be (?:blunt|frank)\b|\b(?:let's|i'll) be (?:honest|"
    r"frank|blunt)\b|\bdelicate(?:ly)?\b|\b(?:how|what) (?:shall|do|can) i (?:put|"
    r"say)\b|\bwith respect\b|\bi(?:'ve got| have| must) to ask\b|\b(?:boss|owner|"
    r"owners|partners|board|directors?|chairman|insurers?|"
    r"clients?) (?:\w{1,8} )?(?:likes? to know|wants? to know|will ask|asks?|"
    r"insists?)\b|\brude\b|\bcheeky\b|\bnosy\b|\bpersonal question\b|"
    r"\bnone of my business\b|\b(?:just|i'm|only) curious\b|\bcuriosity\b|"
    r"\bhelp (?:but )?notic(?:e|ing)\b|\bif i(?:'m| am) honest\b|\bmy (?:worry|"
    r"concern|fear|hesitation|difficulty)\b|\bpoor thing\b|\bbless (?:her|him|them|"
    r"you)\b"
)
_WORRY = (
    r"\b(?:i|we)(?:'m| am|'re| are|'d be| would be| do|"
    r" did)? (?:\w{1,10} ){0,2}(?:worry|worried|afraid|concerned|fear|nervous|wary|"
    r"hesitant|hesitate|reluctant|not sure|not certain|wonder|wondering|dread|hate|"
    r"doubt)\b|\b(?:worries|concerns|bothers|puzzles) me\b|\b(?:can't|cannot) (?:have|"
    r"afford|carry|risk)\b|\bi'd hate\b|\blast thing (?:i|we) need\b|\bonce bitten\b|"
    r"\bbeen (?:burn\w+|caught|stung|let down)\b"
)
_GUESS = (
    r"\bi (?:do )?(?:take it|assume|presume|suppose|imagine|gather|bet|guess|trust|"
    r"hope|expect|reckon|notice|noticed|spotted|can see|could see|can tell|saw (?:a|"
    r"the|your) (?:booster|car seat|ring|scar|limp|tattoo|photo|cross|pram|"
    r"walking))\b|\bi'(?:m|d) (?:guessing|guess|say|imagine|expect)\b|"
    r"\blet me guess\b|\bsurely\b|\bno doubt\b|\bpresumably\b|\bmust be\b|"
    r"\byou (?:don't |do )?(?:look|seem|sound)\b|\byou (?:strike me|come across)\b|"
    r"\b(?:aren't|haven't|don't|won't|wouldn't|can't|weren't|didn't) you\b|\b(?:is|"
    r"was|isn't|wasn't) it ?\?|\b(?:are|have|will|would|do|did|were|can) (?:you|they|"
    r"there) ?\?|\b(?:right|eh|correct|then|at all|by any chance|perhaps|maybe) ?\?"
)
_LIKE = (
    r"\b(?:someone|somebody|people|person|anyone|girl|man|woman|chap|guy|lad|lady|"
    r"candidate|candidates|a \w{1,12}|those) like you(?:rself|rs)?\b|\b(?:someone|"
    r"somebody|people|person|anyone|those|for a|as a|candidates) (?:\w{1,8} )?(?:of|"
    r"in|at|with|from) your\b|\bfaces? like yours?\b|\bin your (?:case|position|"
    r"situation|circumstances|shoes|condition)\b|\bone of those (?:who|people|that)\b"
)
_WISH = (
    r"\b(?:i|we|boss|owner|clients?|customers?|guests|team|parents|patients|partners|"
    r"they|he|she|people|hospital|company|firm)(?:'d|'re| would| are| do| is|"
    r"'m)? (?:\w{1,10} ){0,3}?(?:need|needs|want|wants|prefer|prefers|like|likes|"
    r"looking for|after|rather|hoping for|expect|expects|seeking|take|takes|hire|"
    r"hires|feels? safer|happier|trusts?|works? best|"
    r"ideal) (?:\w{1,10} ){0,3}?(?:somebody|someone|a person|people|candidates?|staff|"
    r"folks?|those|girls|men|women|boys|lads|ladies|faces|nurses|sort|one|"
    r"an? \w{1,14})\b|\b(?:works best|ideal|made|meant|suited|better|perfect|right|"
    r"easier|hard|tough|no place|not the place|not a place) (?:for|with) (?:somebody|"
    r"someone|people|those|folks?|an? \w{1,14})\b"
)
_FISHING = rf"(?:{_ASIDE}|{_WORRY}|{_GUESS}|{_LIKE}|{_WISH}|{_OTHERS}|{_ECHO}|{_PLEDGE})"

MACROS: dict[str, str] = {
    "Y": r"\b(?:you|your|yours|yourself)\b",
    "S": r"\b(?:somebody|someone|anybody|anyone|a special person)\b",
    "G": r"[^?.]{0,40}",
    "L": r"[^?]{0,140}",
    "Q": r"[^?]{0,240}\?",
    "R": rf"[^?]{{0,200}}?{_ECHO}",
    "P": rf"[^?]{{0,200}}?{_PLEDGE}",
    "O": _OTHERS,
    "N": _ADULT,
    "F": _FISHING,
}

# An offer of adjustments is owed to everyone, whatever it names by the way.
OFFER = (
    r"\b(?:adjustments?|accommodations?)\b.{0,80}\b(?:help|need|require|tell|"
    r"let (?:us|me) know|ask)\b"
    r"|\b(?:help|need|require|like|let (?:us|me) know|tell (?:us|me))\b.{0,80}"
    r"\b(?:adjustments?|accommodations?)\b"
)
