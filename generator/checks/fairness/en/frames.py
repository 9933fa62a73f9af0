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
== =================================================================================
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


# What leads up to a question, and the question: up to two statements and it ("I have two little ones. It is
# chaos. You?"); or one statement.
_TEXT = r"[^.!?…\n\x00]{0,800}+(?:(?:\.(?![\s\x00\"')\]]|$)|(?<=\bmr)\.|(?<=\bms)\.|(?<=\bmrs)\.|(?<=\bdr)\.|(?<=\bst)\.|(?<=\bu\.s)\.|(?<=\be\.g)\.|(?<=\bi\.e)\.)[^.!?…\n\x00]{0,400}+){0,9}+"
_SAID = rf"[^\n\x00]{_TEXT}[.!…]++(?!\?)[\"')\]]*+"
SENTENCE = rf"(?:{_SAID}){{0,2}}?[^\n\x00]{_TEXT}[.!…]*+\?[?!.…]*+[\"')\]]*+|[^\n\x00]{_TEXT}[.!?…]*+[\"')\]]*+"

# --- what is not a question to the candidate ------------------------------------------------------

# The speaker waives it, warns against it, or says that it is left out.
_TELL = r"(?:ask|asking|asked|tell|telling|told|mention|mentioning|mentioned|share|sharing|disclose|disclosing|discuss|discussed|discussing|say|give|bring|include|reveal|send|attach|explain|enquire|inquire|record|recorded|note|noted|consider|considered|considering|take|taken|count(?! on)|matter|affect|affects|influence|influences|interested|want|need|volunteer|refer|talk|look|check|store|collect|use|used|judge|judged|score|scored|rate|rank|factor|come up|comment|go into|put|write|name|state|list|worry|care|question|questioned|probe|pry|raise|raised|bear|hold|have a bearing|play|feel|be asked|be asking|be told|be noted|be recorded|be discussed|be considered|be used|be part|answer|supply|provide|show)"
NOTICE = (
    rf"\b(?:we|i|nobody|no one|none of us|they|interviewers?|recruiters?|employers?|managers?|hr|colleagues?|anyone|company|panel|panels|it|which|that|this|these|those|nothing|and|law|here|firm|team|answers?|status|age|background|beliefs?|family|health|religion|nationality|plans)(?: \w{{1,12}})? (?:(?:will|shall|would|do|does|did|may|must|can|could|should|are|is|am|have|has)(?: not|n't)|won't|shan't|can't|cannot|never|needn't|need not)(?: \w{{1,14}}){{0,4}}? {_TELL}\b"
    rf"|\b(?:nobody|no one|none of us|neither of us|no interviewer|no member of)(?: \w{{1,14}}){{0,6}}? {_TELL}s?\b|\bi(?:'m| am)(?: \w{{1,12}})? not (?:going|here|asking|allowed|interested|supposed|permitted|after)|\bwe(?:'re| are)(?: \w{{1,12}})? not (?:going|here|asking|allowed|interested|supposed|permitted|after|able)"
    rf"|\byou(?: \w{{1,12}})? (?:(?:need|must|should|do|will|may|are)(?: not|n't)|needn't|don't|won't|aren't|shouldn't|mustn't|can't|cannot|never)(?: \w{{1,14}}){{0,4}}? {_TELL}\b"
    rf"|(?:^|[,;:] |\b(?:please|kindly|so|and|but) )(?:do not|don't|never|try not to)(?: \w{{1,14}}){{0,3}}? {_TELL}\b"
    r"|\bno (?:need|place|bearing|part to play|influence|relevance|obligation|account|concern of|business of)\b|\bno part in\b|\bmakes? no difference\b|\bnot (?:relevant|required|a factor|our business|something we|part of (?:this|the|our)|any of our|a question we|for us to|a topic|a criterion|considered|taken into)\b|\bnone of (?:our|my|anyone's) (?:business|concern)\b|\birrelevant\b|\b(?:plays?|takes?|has|have) no (?:part|role|bearing|influence|place|effect|weight|say)\b|\bfree not to\b|\bnothing (?:you (?:say|tell)|to do with)\b"
    r"|\bleave (?:\w{1,12} ){1,6}(?:off|out|aside|blank)\b|\bleave (?:off|out) (?:any|your|the|all)\b|\bkeep (?:that|it|this|them|your \w{1,14}|such things|those things|details of your \w{1,12}) (?:to yourself|out|private)|\bskip (?:the|that|any|this|anything)\b|\b(?:remove|omit|redact|cross out|black out|refrain from|strike out|delete|steer clear of|avoid mentioning|avoid any mention|avoid questions)\b|\b(?:law|laws|policy|rules?|act) (?:\w{1,12} )?(?:forbids?|prohibits?|bars?|stops?|prevents?|protects?|does not|doesn't)\b|\b(?:unlawful|off limits|out of bounds|off the table|your own affair|your own business|a private matter|not lawful)\b|\b(?:that|it|this|which) (?:is|was|would be) (?:wrong|illegal|unlawful|a mistake|not allowed)\b|\b(?:is|are) voluntary\b|\bmonitoring form\b|\b(?:you may|feel free to|you can|you are free to|you're free to|you have the right to|welcome to) (?:decline|refuse|skip|leave out|leave that|not answer)\b|\b(?:regardless|irrespective) of\b|\bwhatever your\b|\bequal opportunit\w{1,4}\b|\b(?:not|never|nor) discriminate\b|\bdiscrimination\b|\breport (?:it|that|this|them)\b|\binterviewers?(?: (?:must|should|may)|:)|\bif (?:the|a|any) (?:candidate|applicant|interviewee)\b|\b(?:candidates|applicants) (?:who|with) [^?]{0,80}\b(?:are|is|will|get|receive|can|may)\b[^?]*$|\b(?:let us know|tell us) (?:by|beforehand|in advance)\b|\b(?:let us know|tell us) [^?]{0,60}\band we(?:'ll| will)\b|\bblind (?:screening|review)\b|\b(?:we|i) (?:only|never) ask\b|\bwhether you are \w{1,14},? (?:\w{1,14} )?or (?:\w{1,14} ){1,4}is (?:your|not|none)\b"
)
# Politeness in front of a question is no waiver.
POLITE = r"if (?:you|i) (?:don't|do not|didn't|wouldn't) mind (?:me |my )?(?:asking|saying|me asking|i ask)|(?:i hope |hope )?you don't mind (?:me |my )?asking|if it(?:'s| is) not (?:too )?(?:rude|personal|impolite|indiscreet|cheeky|forward)(?: to ask| of me| a question)?|(?:i )?(?:know|realise|realize|suppose) (?:that )?(?:i|we)(?:'m| am|'re| are)? (?:not supposed to|shouldn't|should not|can't|not really supposed to|not meant to|cannot|not allowed to)(?: really)? (?:be )?ask(?:ing)?(?: (?:this|that|about this|you this))?|(?:i|we) (?:probably |really )?(?:shouldn't|should not|can't|cannot) (?:really |probably )?(?:be )?ask(?:ing)?(?: (?:this|that|it|you this))?(?=,| but|:| -)|(?:you )?(?:don't|do not|needn't) (?:have to |need to )?answer(?: (?:this|that|if you|me))?(?:(?=,| but|:| -)| if you don't want to)|don't take (?:this|it) the wrong way|don't be offended|(?:i )?couldn't help (?:but )?notic(?:e|ing)|can't help (?:but )?notic(?:e|ing)|(?:i )?don't (?:want|mean) to (?:pry|be rude|be nosy|sound rude|offend)|not to be (?:rude|nosy|funny|personal)|not that it matters|not that i mind|no offen[cs]e|no judg(?:e)?ment|no pressure|nothing personal"
# The same with a question behind it: "I should not ask, but are you married?"
TURN = r"(?<=[.!?…]) |(?<=[.!?…][\"')]) |\b(?:but|however|though|although|yet|still|that said|except|all the same|even so|off the record|between (?:us|you and me)|so(?= (?:are|do|did|have|will|would|what|when|where|how|which|who|is|were|can|tell)\b))\b|[:\u2014\u2013](?= )| - "
# Somebody else asked, or asks in the exercise.
REPORTED = (
    r"\basked (?:me|him|her|them|a (?:friend|colleague|candidate|woman|man|person|mate|former)|another|my|one of|candidates|applicants|people|an applicant)\b"
    r"|(?<!our )(?<!my )\b(?:patient|customer|guest|caller|pupil|student|child|resident|user|somebody|someone|anyone|anybody|interviewer|recruiter|visitor|passenger|tenant|parent|client|journalist|reporter|colleague|teenager|learner|stranger|relative|applicant|candidate|employee|hiring manager|line manager|team member|member of (?:staff|your team))s?\b[^.?!]{0,30}(?<!has anyone)(?<!has anybody)(?<!anyone ever)\b(?:asks?(?! for| me\b| when the| where the| who the)|asked|asking|wants? to know|demands?|insists?|tells? you|told you(?! (?:that )?you)|says?|discloses?|confides?|mentions?|reveals?|admits?|announces?|complains?|comes? to you)\b"
    r"|\b(?:role[ -]?play|roleplay|pretend|persona|act as|play the (?:part|role)|you are playing|you play|in this (?:scenario|exercise|case)|case study|the scenario|mock interview|sample question)\b"
)
# Talk about work: products, customers, what one has done with them.
_NOUNS = r"\b(?:algorithm|database|sql|json|css|html|javascript|typescript|python|java|kubernetes|linux|git|apis?|schema|query|queries|codebase|software|backend|frontend|cluster|servers?|scheduler|dataset|data|apps?|website|portal|chatbot|dashboard|repository|compiler|function|module|component|endpoint|source code|code review|patients?|pupils?|students?(?! (?:loans?|days|union|debts?|visa|then))|learners|residents?(?! (?:permit|status|card|of this|here|in this))|service users?|tenants|passengers|defendants?|users?|shoppers|readers|parishioners|beneficiaries|claimants|donors?|voters|employees|wards?|lessons?|curriculum|exhibition|museum|campaigns?|casework|caseload|surveys?|novel|documentary|legislation|suppliers?|inventory|forecast|prototype|workshop|audience|tourists|thesis|dissertation|simulation|batch|cache|infrastructure|statistics|customer's|user's|patient's|client's|legal aid|case law|statute|recruitment campaign|hiring process|screenplay|exhibit|merchandise|stakeholders?|pension scheme|onboarding|imprint|font|fonts|game|games|level design|subtitles|hotline|helpline|triage|obstetrician|advert|adverts|packages you|travel agency|census|tyres|membranes?|plumbing|firmware|spreadsheet|warehouse system|invoice|invoices|ledger|catalogue|archive|archives|form field|sign up form|input field|checkbox|drop down|dropdown|landing page|newsletter|podcast|episode|script|playbook|unit tests?|regression|latency|throughput|cpu|gpu|bytes?|string|array|loop|thread pool|threads|mutex|compile|refactor)\b"
_DONE = r"\bhave you (?:ever |also |previously |already |personally )?(?:built|designed|worked (?:on|with|in|as|at|for)|used|dealt|handled|taught|cared|trained|tested|written|run|led|sold|supported|treated|managed (?:a|an|the)|read|helped|implemented|migrated|measured|developed|published|researched|assessed|advised|investigated|planned|organised a|organized a|localised|catered|created|set up|prepared|analysed|analyzed|audited|coached|hosted|marketed|processed|supervised|reviewed|maintained|shipped|delivered|launched|modelled|modeled)\b|\bexperience (?:of|with|in) (?:\w{1,14} ){0,3}(?!being|having)\b"
_CASE = (
    r"\b(?:how|what) (?:did|does|do|should|would|will) (?!you\b|your\b|that\b|it\b|this\b|they\b|he\b|she\b|i\b|the (?:\w{1,8} ){0,5}of your|the (?:wife|husband|missus|other half|better half|family|folks|kids|doctor|mirror|neighbours))"
    r"|\bwhat did your (?!family|wife|husband|partner|parents|mother|father|doctor|folks|dad|mum|mom|in laws|people)"
    r"|\bwhat (?:was|is) (?:the|your) (?:\w{2,10}est|most|first|last|view on|opinion on)\b|\bwhich (?:of )?(?:\w{1,14} ){1,4}(?:gave|made|spoke|sold|won|failed|proved|caused|cost)\b"
    r"|\b(?:when|while|before|since) you (?:ran|taught|sold|wrote|led|built|underwrote|canvassed|booked|coached|managed (?!with|to)|catalogued|designed|researched|edited|covered the|audited)\b|\byou (?:catalogued|translated|migrated|built|designed|coached|ran an?|ran the|wrote an?|taught|launched|edited|curated|covered)\b|\byou(?:'d| would|'ll| will) be (?:teaching|selling|organi[sz]ing|running|collecting|answering|writing|casting|editing|designing|building)\b"
)
WORK = rf"{_NOUNS}|{_DONE}|{_CASE}"
YOU = r"\b(?:you|your|yours|yourself)\b"

# --- what kind of question it is -----------------------------------------------------------------

# A question of method, judgement or experience asks how, what or where one does something with one's work. What
# one does with one's life is no such thing.
_LIFE = (
    r"be|been|feel|felt|cope|coped|fit|get on(?! with it)|get to|get around|get by|get here|get taken|get along|got here|see yourself|stand|live|lived|spend (?:your|a|the|christmas|sunday|saturday|weekends|most)|celebrate|celebrated|sleep|vote|voted|identify|"
    r"pray(?! in aid)|practi[sc]e|like|describe (?:your|how you)|afford|fare|fancy|intend|come|came|hope|think|reckon|guess|suppose|look(?! (?:at|for|into|up|first|after (?:a|an|the)))|grow up|grew up|grow$|born|go|going|went|believe|belong|own|owe|earn|earned|"
    r"weigh(?! up| in| the| these| those| it| them| against| a | an )|wear|want|plan to|plan on|plan for (?:the future|children|kids|a family|retirement)|mean|juggle|balance (?:work|home|the job|this|family|it all|your)|relax|marry|retire|graduate|graduated|finish (?:school|college|university|uni|high)|leave (?:(?:high |secondary |full time |primary )?(?:school|education)|college|university|uni|home|the (?:army|navy|service|forces|military|marines|guard|country|church|union|party)|your (?:hometown|village|country|husband|wife))|"
    r"attend|attended|study|studied|move (?:here|to|over|from|out|away|house|around|back)|moved|arrive|arrived|emigrate|immigrate|settle down|settled|have (?:in mind|at home|to look after|anyone|someone|somebody|any|kids|children|a)|have|had|speak at home|speak with your|call home|call yourself|consider yourself|count yourself|put yourself|"
    r"rate yourself|manage (?:this job|the job|with|if|when|being|to|at home|the (?:hours|travel|commute|shifts?|load|nights|evenings|school|kids|children|stairs)|on|that with|it all|it with|things|all that)|manage$|manag(?:e|ing) ?(?:\?|$)|find (?:being|working|it)|keep (?:up|fit|in shape|well|healthy|so|yourself|your figure|fast|kosher|halal|sabbath|the sabbath|lent|ramadan)|"
    r"handle (?:being|having|the (?:hours|pressure|travel|stress|nights))|take orders|stay|deal with (?:being|having|that)|lose|pay for (?:the|your|all)|do (?:on|at|of|for|with (?:the|your) (?:kids|children|time|weekends?|evenings?|sundays?)|in your (?:spare|free|own)|during your|over (?:the|christmas|easter))|get up to|suffer|take (?:off|for|time|sick|after)|miss|missed|call it|say you|make of|expect to|end up|pronounce|change your (?:name|surname)|date|drink|smoke|served|serve in|enlist|join|joined|"
    r"get out of|get it|get that|get off|pick (?:it|that|this|up)|receive|received|get (?:your (?:name|accent|looks|hair|complexion|eyes|skin|surname)|that (?:name|accent|limp|scar|tan|bruise)|the (?:scar|limp|ring|accent))|square|reconcile (?:your|that|this|it)|feel about|favou?r|eat|sit your|rather (?:i|we|not)|tend|take your|bring along|follow, |worship"
)
_AUX = r"(?:would|do|did|could|should|might|can|will|have|had|may)"
_SOFT = r"(?:(?:normally|usually|currently|then|first|ever|typically|personally|still|also|now|really|actually|in fact|always|yourself|both|each|generally|ordinarily|honestly|instead|ideally|go about|try to|have to|need to|want to|and \w{1,10}|and your \w{1,10}|best|most|least|just|even|already|rather|two|all),? ){0,3}+"
_WORKS = rf"{_AUX} (?:you|we(?! (?:pick|take|hire|choose|put down|know|employ|call|ring))|your (?:team|colleagues?|company|firm|department|crew|staff)) {_SOFT}(?!(?:{_LIFE})\b|say ?\?)\w{{2,20}}"
METHOD = (
    rf"(?<!\bif )(?<!\bknow )\b(?!(?:what|which|who)(?: \w{{1,14}}){{0,3}} (?:do|did|would|will) you (?:\w{{1,10}} )?(?:support|follow|keep|observe|back)\b)(?:how(?! (?:many|often|long|old|far|much|involved)\b.{{0,60}} (?:did|have) you)|what(?! (?:type|kind|sort|year)s?\b.{{0,50}} (?:did|have) you)|where|which|whom|why|who|when|whose)\b(?:(?<!when)(?:(?! (?:are|were) you\b)[^.?!;]){{0,90}}?|(?<=when)[^.?!;,]{{0,60}}?)\b{_WORKS}"
    r"|\bwhat(?:'s| is| was| were| are| would be| might be)? (?:your|the) (?:\w{1,14} ){0,2}(?:call|approach|plan|first (?:step|move|thing|question|call|act|action)|next (?:step|move|call)|move|advice|advise|method|strategy|recommendation|step|reply|answer|response|procedure|test|check|verdict|diagnosis|line|process|order of|opening|experience|role|fix|remedy|explanation)\b(?!.{0,24}\b(?:for|when) (?:the kids|your kids|your children|childcare|marriage|retirement|having|starting|winning|babies))"
    r"|\bhow (?:does|did|do|would|will|should|could|can|might) (?:that|it|this|the|a|an|our|these|those|we(?! (?:pick|take|hire|choose|know|employ|call|trust))|one|they|she|he) (?!sit|fit|strike|sound|suit|go down|feel|grab|work for you|affect you|make you|end up|come|get here|look|is that|about you)"
    r"|\bwho (?:goes|comes|gets|decides|signs|should|would you|do you (?:call|ring|tell|phone|inform|notify|ask)|is told|needs|must|pays|reads|owns)\b|\bwhat (?:happens|goes|went|comes|came|changes|changed|breaks|broke|could|can|must|might|may|makes|made|does|did|do) (?!you|to (?:your|you|the (?:kids|children|school|family))|(?:if|when) (?:your|the (?:school|nursery|kids|children)|a (?:child|kid))|(?:in|at) your (?:house|home)|at home|on (?:a |the )?(?:snow|sick|school|inset)|(?:over|during|in) the (?:\w{1,6} )?(?:school|summer|half term|holidays)|the (?:\w{1,8} ){0,5}of your (?:id|identity|booklet|papers|passport)|your (?:id|identity|booklet|papers|passport|family|husband|wife|partner|parents|father|mother)|(?:the|your) (?:other half|better half|wife|husband|missus|family|kids|folks|parents|ring|tattoo|partner)|everyone at home|that (?:mean|say) )"
    r"|\b(?:talk|walk|take) (?:me|us) through\b|\btell (?:me|us) (?:about )?(?:a|an|one|the (?:last|most|biggest|hardest|first|best|worst))\b(?! (?:bit|little|few|wee) )|\btell (?:me|us) how you\b|(?:^|[.?!:;,] |\b(?:please|then|and|could you|can you|would you) )(?:describe|name|give|pick|outline|list|sketch|explain) (?:me |us )?(?:a|an|one|two|three|how|to)(?! (?:clue|little|twirl|turn|bit|hint))\b|\btake it from (?:there|here)\b|\bwhat now\b|\bnow what\b|\byour (?:first|next) (?:step|move|words?|sentence|question|line|call)\b|\bgive (?:me|us) an example\b|\bshow (?:me|us) how\b|(?:(?<=[.?!:] )|^)(?:picture|imagine|suppose|say|let\'s say) (?:a|an|the|you(?:'re| are)|our|two|one|there) "
    r"|\b(?:would|will|could|can|did|do|have|should|might|may|shall) (?:you|we) (?:(?:ever|also|still|then|now|first|personally|really|actually|just|always|already|instead|even) ){0,2}(?:lend|let (?!us|me)|defend|teach|taught|begin|begun|outline|design|designed|build|built|write(?! (?:it|that|this) in)|written|test|tested|train|trained|explain|show|check|send (?!(?:us|me|in|over)? ?(?:your|a (?:photo|picture|copy))|your)|sent|raise the|refuse|accept|offer|recommend|advise|advised|order|replace|redesign|put(?! (?:yourself|on|up))|treat|treated|store|stored|sell|sold|publish|published|print|redraw|report the|cut|ship|shipped|release|escalate|approve|reject|block|allow|stock|hire|sign off the|house|deliver|delivered|handle (?:a|an|the (?:claim|call|case|complaint))|handled|dealt with|deal with|prescribe|implement|migrate|migrated|measure|measured|verify|calculate|merge|split|cast|catalogue|catalogued|translate|translated|draft|negotiate|negotiated|worked (?:with|on|as|in|at|for)|work with (?:a|an|the|our)|looked after (?:a|an|patients|customers|residents)|supervise|supervised|counsel|counselled|coach|coached|help (?:a|an|the|our)|helped (?:a|an|the)|prove (?!me)|quote|insure|underwrite|underwritten|police|chair|chaired|run (?:a|an|the)|led|organi[sz]ed?|prepare|prepared|set up|configure|debug|deploy|parse|encode|model|use (?:a|an|the)|used|trust|change the|keep the|drop the|stop the|call the|tell (?:the|her|him|them|your)|show (?:the|her|him|them)|give (?:the|her|him|them)|ask (?:the|her|him|them)|speak to the|step in|intervene|quarantine|recall|isolate|evacuate|restock|say anything)\b"
)

# Somebody else is the matter: a customer, a patient, a player.
_PEOPLE = r"patient|customer|guest|caller|pupil|student(?! loan)|resident|user|passenger|tenant|claimant|player|shopper|buyer|borrower|applicant|donor|reader|viewer|listener|visitor|traveller|traveler|defendant|suspect|witness|victim|voter|learner|teenager|mourner|worshipper|trainee|apprentice|fitter|rider|recruit|veteran|prisoner|inmate|offender|refugee|asylum seeker|participant|respondent|account holder|cardholder|policyholder|beneficiary|villager|parishioner|employee|trade union(?:ist)?|client"
THIRD = (
    rf"\b(?:a|an|one of your|one of our|each|every|another|two|half|which|whose)(?: [\w']{{1,14}}){{0,2}}? (?:{_PEOPLE}|child in|member|widow|widower|farmer|neighbour|neighbor|driver|believer|mother|father|couple|bride|groom|parent|family|woman who|man who|colleague|worker|migrant|steward|subject|pensioner|character|minister|someone (?:who|in|with)|person (?:who|with)|box for)s?\b"
    rf"|\b(?:your(?: [\w']{{1,14}})? (?:{_PEOPLE})s?|(?:the|our)(?: [\w']{{1,14}})? (?:{_PEOPLE}))\b(?! (?:prefer|like|want|expect|struggle|tend|are |may|might|will|can|do |judge|get |take|look))"
    r"|\b(?:his|her|him|she|he's|she's|their)\b|\bas (?:a|an|our|the) (?:\w{1,14} ){0,2}(?:officer|director|nurse|teacher|editor|manager|judge|lawyer|solicitor|barrister|correspondent|reporter|adviser|advisor|curator|librarian|coach|trainer|midwife|doctor|supervisor|designer|developer|engineer|agent|chaplain|counsellor|historian|registrar|notary|actuary|underwriter|buyer|photographer|stylist|producer)\b"
)

# Work so plainly that even the candidate's own does not count.
CRAFT = METHOD

# How others will take the candidate is no question of method: "how would you put them at ease about you?"
AIMED = r"\b(?:someone|somebody|people|a \w{1,12}|face|person) (?:like|as \w{1,12} as) you(?:rs)?\b|\b(?:orders|instructions|direction|criticism|news) from you\b|\b(?:take|warm|react|respond|listen|object|get used) to (?:you|your|a)\b|\b(?:about|round|over|with|than|past|at) you ?\?|\bwin(?:ning)? them over\b|\bput them at ease\b|\bget (?:round|around|past|over) (?:that|it|this)\b|\bkeep (?:that|it|those) in check\b|\bwhen you walk in\b|\bthat baby face\b|\bsay to (?:that|them|those)\b ?\?|\bwhat do you say ?\?|\bput up with\b|\bsquare (?:it|that)\b|\bhandle (?:that|it|the (?:lads|banter|jokes|boys))\b ?\?|\bsolve that ?\?|\bmanage ?\?|\b(?:ones?|family|kids|children|somebody|someone|people|wife|husband|things) at home\b|\b(?:your|the) (?:kids|children|little ones|husband|wife|spouse|missus|hubby|baby|babies)\b"

# A statement counts only where it presumes something of the candidate, or tells them to give something.
PRESUMED = (
    r"\bi (?:\w{1,10} )?(?:take it|suppose|assume|presume|guess|imagine|bet|gather|hear|heard|notice|noticed|see|saw|wonder|wondered|reckon|expect|trust|hope|sense|detect|fear|worry|understand|would have thought|would've thought|thought|thought i|can tell|can see|can't help|couldn't help|must say|have to say|just need|need (?:to know|someone|somebody|a)|want (?:to know|someone|somebody|a)|don't want|prefer|would like to know|(?:would|'d) (?:\w{1,9} )?(?:like|love|rather|prefer|worry|hate))\b|\bi'(?:m|d) (?:\w{1,10} )?(?:guessing|sure|assuming|wondering|worried|curious|afraid|concerned|betting|bet|guess|say|prefer|rather|like to know|love to|hate|worry|imagine|have thought)\b"
    r"|\bwe(?:'d| would| are|'re| were| do)? (?:\w{1,10} )?(?:prefer|rather|hoping|worried|worry|looking for|after|want|need|hire|take|concerned|like|require|expect|employ|assume|only)\b"
    r"|\byou(?:'d better|'re not|'re (?:what|clearly|obviously|probably|surely)| must| look| seem| sound| don't (?:look|seem|sound)| do (?:look|seem|sound)| should be| ought to be|'ll be wanting|'ll want|'ll need| aren't| won't| can't be| have that| have a| have such|'ve got| are (?:rather|quite|very|a bit|too|not|clearly|obviously|probably|surely|so|such|what)|'re (?:rather|quite|very|a bit|too|so|such))\b"
    r"|\b(?:for|as) (?:a|an) (?:woman|man|girl|guy|lady|person|lad|mother|mum|foreigner)\b|\b(?:women|men|ladies|girls|people|folks?|candidates|applicants|somebody|someone|anyone|those|guys|lads|mothers|mums|foreigners|locals?) (?:like you|of your|your age|only|preferred|need not|over|under|with|without|from|don't|can't|tend|aren't|who)\b|\b(?:only|no|any|preferably|ideally) (?:women|men|locals|males|females|girls|boys|foreigners|singles|smokers|one|anyone|people|candidates|applicants|residents)\b"
    r"|\byour (?:husband|wife|partner|boyfriend|girlfriend|children|kids|baby|parents|mother|father|age|accent|looks|health|condition|time of life|sort|kind|generation|religion|faith|people)\b|\b(?:not|never|won't|going) (?:\w{1,9} ){0,3}on (?:me|us)\b|\bif you (?:know what|see what|catch|get|follow)\b|\byou (?:know|see) what i mean\b|\b(?:must be|surely|bound to be|can't possibly|can't be|with respect|between us|you can see why|you see why)\b|\bi'm (?:not|told|hoping|never)\b|\bwe do wonder\b|\bfaces? like yours?\b|\bwith you in mind\b|\bcomfortable for you\b|\byou'd (?:need|have) to (?:lose|cover|cut|shave|dress|take out|hide|remove|be under|be over)\b|\bfor (?:me|us), (?:dear|love)\b|\bso you'd\b|\bsame name\b|\bwary\b|\bafter somebody\b|\bafter someone\b|\bwants? to (?:know|be sure)\b|\bto know (?:whether|if)\b|\b(?:give me a clue|hear it from you|think about whether)\b|\bi can't (?:quite |really )?(?:place|tell|make out|work out|have|afford|carry|be)\b|\blet me guess\b|\bremind(?:s)? me\b|\bhusband material\b|\bat your (?:age|time|stage)\b"
)
REQUESTED = r"\b(?:please|kindly|in block capitals)\b|(?:^|[.!?:,;] |\b(?:just|and|so|to|must|will|should|could you|can you|need you to|want you to|like you to|ask you to|asked to|asking you to|you to|go on|go ahead|but|then|also|do) )(?:tell|give|send|attach|list|state|bring|show|fill|confirm|describe|share|upload|enclose|write|name|declare|indicate|provide|put|stand|turn|roll|let (?:me|us)|submit|specify|mention|include|disclose|say|talk|explain|tick|hand|read|supply|enter|note|register|email|reassure|convince|remind|promise|swear|persuade|assure|walk|take off|pop|sign|authori[sz]e|consent|agree)\b"

# What may be asked of everyone, though it speaks of the ground.
LAWFUL: dict[str, str] = {
    "appearance": r"\b(?:meet|match|beat|reach) your figure\b",
    "origin": r"^(?!.{0,400}\b(?:native|mother tongue|first language|accent|at home|grow|grew|parents|your english|tongue did|where did you learn|origin\w*|born|raised)\b).{0,400}\b(?:speak and write|(?:how )?well (?:do|can|would) you (?:speak|write)|how well you|written|spoken|speak (?:enough|some|good)|[abc][12]\b|carry on in|switch (?:to|into)|languages? (?:can|do|could|would) you (?:work|speak|write|use)|right to work|work (?:permit|visa)|visa sponsorship|sponsorship|authori[sz]ed to work|legally (?:work|entitled|allowed|able)|permitted to work|entitled to work|eligible to work|allowed to work)\b",
    "age": r"\b(?:over|at least|above|under|reached|turned|be) (?:the age of )?(?:eighteen|18|sixteen|16|twenty one|21)\b|\b(?:legal|minimum|statutory|school leaving) (?:\w{1,10} )?age\b",
    "health": r"\b(?:adjustments?|accommodations?|step free|sign language|captions|subtitles|large print|interpreter)\b",
}

# What comes back to the candidate after small talk: "My two never sleep. You too?"
_ECHO = r"(?:\byou too\b|\band (?:you|yours|yourself)\b|\b(?:what|how) about (?:you|yours|yourself)\b|(?:^|[.!,;:] |\bor )(?:you|yours|yourself) ?\?|\bin the same boat\b|\bsame (?:battle|boat|here|story|problem|with you|for you|as you)\b|\bknow (?:exactly |just )?(?:what (?:that|it)'s like|what i mean|the feeling|how it is)\b|\bgoing through (?:that|it|the same)\b|\b(?:anything|something) like that\b|\bof your own\b|\bsound familiar\b|\bcan you relate\b|\b(?:as well|too|yourself|yours|like that|for you|with you|in your case|where you are|one of those|one of them|among them|am i (?:right|close|warm)|how about it) ?\?|\bwhere (?:are|do|does|would) (?:you|that) (?:on that|stand|leave you|fit|come in)\b|\bwhich (?:camp|group|sort|kind|type|one) (?:are|is|would) you\b|\bhow far (?:along|down)\b|\bwould (?:that|you) be (?:you|one|the case)\b)"
# A promise is wanted.
_PLEDGE = r"(?:\bdo that to (?:me|us)\b|\bin the lurch\b|\bsafe with you\b|\b(?:same|that) (?:thing|trick|story|again|conversation)\b|\byou(?:'re| are)(?:n't| not) (?:about|going|planning) to\b|\b(?:you|i|we) won't\b|\bpromise\b|\b(?:re)?assure (?:me|us)\b|\bcount on you\b|\brely on you\b|\bguarantee\b|\bi take it\b|\bi (?:do )?(?:hope|trust)\b|\b(?:am|are|should) (?:i|we) (?:\w{1,10} )?(?:worry|worried|safe|expect|right|be worried)\b|\byou(?:'ll| will) understand\b|\byou (?:see|know|get|follow|understand) (?:\w{1,10} ){0,3}(?:mean|difficulty|problem|getting at|drift|point|worry|concern)\b|\bany risk\b|\bwhat are the chances\b|\bany chance\b|\bhow (?:likely|sure|soon)\b|\bwill (?:you|i|we)\b|\bwon't (?:you|i|we)\b|\bbe honest\b|\bputs? my mind at rest\b)"
# Who had the job before, or others like the candidate.
_OTHERS = r"\b(?:(?:the|our|my|your) (?:last|previous|former|old) (?:\w{1,12} ){0,2}\w{1,14}|predecessor|(?:the )?(?:woman|man|girl|lady|chap|person|one|guy|lad|bloke|fellow|lass) (?:before|who (?:had|sat|did|held)|in this|we had)|last (?:one|two|three|girl|woman|lady|person|hire|time)|(?:two|three|four|both|several|half) (?:of (?:our|the|my) )?(?:ladies|women|girls|team leads|managers|people|colleagues)|i've (?:lost|had|been)|we've (?:lost|had|been)|lost|burnt|burned|stung|bitten)\b"
_ADULT = r"(?:man|woman|girl|lady|bloke|fella|fellow|chap|guy|lad|lass|female|male|gal|gentleman|boy|young lady|young man|young woman|mum|mother|dad|father)"

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
}
