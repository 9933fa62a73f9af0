"""How English talk comes to criminal records."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT
from generator.checks.fairness.en.idioms import ASKED, FISHED, OTHERS, PERSONAL, TURNED

CUES = (
    Cue(
        "arrested|convicted|been to prison|a criminal|an ex offender|an exoffender|"
        "ex offender|exoffender|a felon|an ex con|an excon|on probation for|on parole|"
        "on bail|on the sex offenders|on a police|in jail|in prison|in the nick|"
        "in police custody|imprisoned|jailed|incarcerated|in court|"
        "in trouble with the law|in trouble with the police|in trouble as a|"
        "in any trouble|in trouble|charged with a crime|charged with an offence|"
        "charged with anything|charged with any|charged by the police|cautioned|"
        "cautioned by|accused of a crime|accused of theft|accused of stealing|"
        "accused of fraud|accused of harassment|accused of any|accused of anything|"
        "fined by|fined for|sued|taken to court|known to the police|wanted by|"
        "under investigation|investigated by the police|investigated for|"
        "questioned by the police|questioned by police|stopped by the police|"
        "picked up by the police|locked up|prosecuted|found guilty|sentenced|behind bars|"
        "involved in a lawsuit|involved in any lawsuits|involved in any legal|"
        "involved in litigation|involved in legal action|involved in a crime|"
        "involved in any criminal|involved in anything illegal|involved with the police|"
        "involved in any court|part of a gang|in a gang|mixed up in|mixed up with|"
        "detained|subject to any legal|subject to a court order|blacklisted|expelled|"
        "excluded from school|barred|done for|clean|squeaky clean|law abiding|lawabiding|"
        "honest enough not|a law abiding citizen|a lawabiding citizen|"
        "subject of a lawsuit|a defendant|party to a lawsuit|party to any lawsuit|"
        "in rehab or jail|bound over|caught shoplifting|caught stealing|"
        "caught drink driving|caught drinkdriving|caught drunk|caught with drugs|"
        "caught doing|handcuffed",
        BE,
        True,
    ),
    Cue(
        "criminal record|criminal history|criminal background|criminal past|"
        "criminal convictions|criminal conviction|arrest record|arrests|"
        "record with the police|run ins with|runins with|brush with the law|"
        "brushes with the law|dealings with the police|sentence|prison sentence|"
        "prison time|time in prison|time inside|conviction|offence|offences|offense|"
        "offenses|felony|past convictions|previous convictions|legal troubles|"
        "legal trouble|legal problems|lawsuit|lawsuits|tribunal claim|tribunal case|"
        "court cases|dbs come back|dbs say|dbs show|background check show|"
        "background check come|background check turn|background check reveal|"
        "police check show|police check come|police check reveal|police clearance|"
        "rap sheet|probation officer|parole officer|parole|caution|cautions|misdemeanour|"
        "misdemeanor|misdemeanors|juvenile record|sealed record|expunged|clean record|"
        "past that might embarrass|past that could|past we should|past that we|"
        "past i should|past we ought|closet|cupboard",
        OWN,
        True,
    ),
    Cue(
        "criminal record|criminal history|criminal background|criminal past|"
        "criminal conviction|criminal convictions|criminal charges|criminal offence|"
        "criminal offences|criminal offense|criminal offenses|criminal proceedings|"
        "conviction|unspent conviction|unspent convictions|spent conviction|"
        "spent convictions|previous conviction|previous convictions|past conviction|"
        "past convictions|prior conviction|prior convictions|police caution|"
        "police cautions|caution|cautions|arrest|arrests|arrest record|arrest warrant|"
        "arrest warrants|court orders|prison record|prison time|jail time|felony|"
        "felonies|felony conviction|felony convictions|misdemeanor|misdemeanors|"
        "misdemeanour|misdemeanours|run ins with|runins with|run in with|runin with|"
        "brush with the law|brushes with the law|brush with the police|"
        "brushes with the police|brushes with|brush with|trouble with the police|"
        "trouble with the law|trouble with police|troubles with the law|"
        "problems with the police|problems with the law|problem with the law|"
        "problem with the police|bother with the police|bother with the law|"
        "bother with the guards|trouble with the guards|trouble with the gardai|"
        "dealings with the police|encounters with the police|encounters with the law|"
        "a record|record with the police|skeletons|skeleton in|anything in your past|"
        "something in your past|legal trouble|legal troubles|legal problems|legal issues|"
        "legal proceedings against|lawsuit|lawsuits|pending charges|charges pending|"
        "charges against|charges against you|pending cases|cases against you|"
        "cases pending|case pending|police case|police cases|police complaint|fir|an fir|"
        "fir against|been arrested|been convicted|been charged by|been charged with a|"
        "been charged with an|been charged with any|been charged with anything|"
        "been in prison|been to prison|been to jail|been in jail|been jailed|"
        "been in trouble|been sued|sued|sued an|sued a|been to court|been in court|"
        "been taken to court|taken an employer|taken any employer|"
        "taken a former employer|taken your employer|taken a previous employer|"
        "taken anyone to court|been cautioned|been fined|been prosecuted|"
        "been found guilty|been sentenced|been locked up|been inside|been behind bars|"
        "been on probation|been on the wrong side|been caught|been in handcuffs|"
        "been handcuffed|been fingerprinted|been detained|been questioned by|"
        "been stopped by|been investigated|been involved with the police|"
        "been involved in a lawsuit|been involved in any|been accused of|"
        "been in a police|been in a fight|been imprisoned|been incarcerated|"
        "been bankrupted by|done time|served time|spent time in prison|"
        "spent time in jail|spent time inside|spent a night in|spent the night in|"
        "spent any time in|gone to jail|gone to prison|committed a crime|committed any|"
        "committed an offence|committed a felony|broken the law|stolen|shoplifted|"
        "stolen anything|filed a lawsuit|filed a claim|filed a complaint against|"
        "filed a charge|filed any legal|filed suit|brought a claim against|"
        "brought a case against|brought a tribunal|brought a lawsuit|brought legal|"
        "made a claim against|made a tribunal|dui|a dui|dwi|drink driving|drinkdriving|"
        "drunk driving|drunkdriving|trouble as a|pleaded guilty|plead guilty|been bailed|"
        "been on bail|gang connections|restraining order|restraining orders|"
        "outstanding warrants|outstanding warrant|parole|outstanding charges|a rap sheet",
        HAVE,
        True,
    ),
    Cue(
        "go to prison|go to jail|gone to jail|been to prison|been to jail|been in prison|"
        "been in jail|been arrested|get arrested|been convicted|been charged with a|"
        "been charged with any|been charged with an|been charged by|been in trouble|"
        "get in trouble|get into trouble|got into trouble|got in trouble|get mixed up|"
        "got mixed up|been mixed up|done time|do time|serve time|served time|"
        "spend time in prison|spend time in jail|spent a night in|spent the night in|"
        "spend a night in|steal|shoplift|break the law|broken the law|been inside|"
        "been behind bars|been locked up|been sued|sue us|sue your|sued a|sued an|"
        "sued your|sue an|been to court|been in court|been to a tribunal|"
        "been taken to court|go to court|take your employer to|taken an employer to|"
        "taken your employer|taken a former employer|take them to court|"
        "take legal action|taken legal action|take us to court|been on the wrong side|"
        "been caught|got caught|get caught doing|commit a crime|committed a crime|"
        "been cautioned|been in handcuffs|been fined|been fingerprinted|been accused of|"
        "been accused|been picked up by|been done for|drive drunk|been drunk driving|"
        "been drunkdriving|pass a police check|pass a criminal|pass a background check|"
        "use illegal|used illegal|been on probation|been involved with the police|"
        "been involved in a crime|been involved in a lawsuit|been in a police|"
        "been in a gang|run with a gang|have a brush|been before a judge|been up before|"
        "appear in court|appeared in court|jump bail|dealt drugs|deal drugs|sold drugs|"
        "been stopped by the police|been pulled over|been booked by",
        DO,
        True,
    ),
    Cue(
        "offences|offence|crimes|crime|charges|criminal record|felony|arrests|sentence",
        WHAT,
        True,
    ),
    Cue(
        "criminal record|arrests|arrested|convicted|criminal history|"
        "run ins with the law|runins with the law|trouble with the police|"
        "trouble with the law|lawsuits|felonies|cautions|criminal convictions",
        SHORT,
        True,
    ),
    Cue(
        "criminal record|criminal history|criminal past|criminal conviction|"
        "criminal convictions|previous conviction|previous convictions|spent conviction|"
        "spent convictions|police computer|arrest record|arrested|behind bars|"
        "run in(s) with the|runin(s) with the|run ins|runins|brush with the law|"
        "brushes with the law|brushes with|trouble with the law|trouble with the police|"
        "wrong side of the law|other side of the law|done time|doing time|a guest of|"
        "majesty's pleasure|skeletons|rap sheet|squeaky clean|clean record|ex offender|"
        "exoffender|ex offenders|exoffenders|ex con|excon|ex cons|excons|felony|felon|"
        "felons|misdemeanor|misdemeanors|misdemeanour|misdemeanours|convicted|"
        "convictions|shoplifting|shoplifted|light fingered|lightfingered|light fingers|"
        "sticky fingers|drink driving|drinkdriving|drunk driving|drunkdriving|dui|"
        "in your past|your past|mugshot|night in a cell|night in the cells|in the cells|"
        "night in jail|on the run|parole|the cops|police officer at your door|"
        "in trouble as a|mixed up in|wild youth|misspent youth|youthful indiscretion|"
        "youthful indiscretions|youthful mistake|youthful mistakes|lawsuit|lawsuits|"
        "sue us|sued|sue|litigious|to a tribunal|employment tribunal|been inside|"
        "ever stolen|drugs at",
        PERSONAL,
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "collar felt|wrong side of the law|right side of the law|the long arm|"
        "wrong side of the tracks|at his majesty's|at her majesty's|majesty's pleasure|"
        "guest of the|guest of his|guest of her|guest of the state|state's hospitality|"
        "government's guest|as a guest of the government|clean sheet|clean slate|"
        "clean nose|nose clean|noses clean|squeaky clean|clean bill from the police|"
        "spotless record|blot on|blots on|blotted your|stain on your|spot of bother|"
        "bit of bother|bit of trouble|scrapes|scrape or two|bother as a|misspent|"
        "checkered past|chequered past|colourful past|colorful past|shady past|"
        "murky past|dark past|dodgy past|dodgy company|wild youth|wild oats|wild one|"
        "tearaway|tear away|little tearaway|a bit of a lad|rough crowd|bad crowd|"
        "wrong crowd|bad company|wrong company|wrong sort|bad lot|rough lot|bad apples|"
        "run with a|ran with a|gang colours|skeletons|skeleton|bodies buried|"
        "dirty laundry|dirty linen|nasty surprises|brush with the|brushes with|"
        "run in with|run ins|dealings with the|trouble with the law|the boys in blue|"
        "old bill|the rozzers|the fuzz|the cops|coppers|the feds|gardai|the sheriff|"
        "the constabulary|patrol car|squad car|police car|police van|paddy wagon|"
        "black maria|station house|lockup|drunk tank|the cells|a cell|holding cell|"
        "in cuffs|handcuffs|mugshot|mug shot|fingerprinted|your prints|rap sheet|bailed|"
        "bail|remand|on tag|ankle tag|ankle bracelet|ankle monitor|electronic tag|"
        "community service|community payback|parole|parole officer|probation officer|"
        "suspended sentence|restraining order|asbo|stretch inside|done porridge|"
        "doing porridge|doing bird|in the clink|the slammer|in the nick|up the river|"
        "behind bars|borstal|juvie|juvenile hall|juvenile court|reform school|boys' home|"
        "girls' home|young offenders' institution|detention centre|chargesheet|"
        "charge sheet|charge sheeted|fir|challan|cnb|cbi case|lokayukta|police case|"
        "summonsed|magistrate|magistrates|arraigned|hauled up|up in front of|"
        "in front of a judge|let off with|let off|slap on the wrist|locked up|banged up|"
        "away somewhere|enforced holiday|free man|at liberty",
        rf"(?:{ASKED}|\bever |\b(?:is|was|are|has|have|did|does|do) (?:there|anyone|"
        rf"anybody|the|that|it) ).{{0,70}}?(@)(?! (?:period|pay|review|programme|"
        rf"officer (?:who|you)|clients?|reports?|checks at))(?!.{{0,50}}\b(?:clients?|"
        rf"defendants?|offenders?|prisoners?|inmates?|freebsd|container|as (?:a|an|their|"
        rf"his|her) (?:probation|lawyer|solicitor|barrister|clerk|officer|reporter|"
        rf"guard))\b(?<!for a client))|(@).{{0,130}}{TURNED}",
        True,
    ),
    Cue(
        "conviction|criminal record|criminal records|police record|arrests|cautions|"
        "charges|police|prison|jail|in trouble|a bit of time|done time|served time|court|"
        "arrested|drugs|weed|offences|crime|thieves|thieving|stealing|stole|theft|"
        "pilfering|shoplifting|shrinkage|the till|the stock|drink driving|drunk driving|"
        "dui|fights|fighting|brawl|brawls|ex cons|ex offenders|second chance|"
        "second chances|criminals|crooks|fraud|fraudster|burglar|burglars|lawsuits|"
        "tribunal|sued",
        r"(@).{0,120}(?:\bwhat about (?:you|yourself)\b|\bhow about (?:you|yourself)\b|"
        r"\bany(?:thing)? (?:of that|like that|along those lines)\b|\b(?:anything|"
        r"something) (?:i|we) (?:should|ought|need) (?:to )?(?:know|hear|be)\b|"
        r"\byou(?:'ve| have)? (?:never|not|nothing|always) (?:\w{1,12} ){0,4}(?:yourself|"
        r"of the sort|like that|that sort|any of (?:it|that)|anything|to hide|clean)\b|"
        r"\bthat (?:wouldn't|isn't|won't|wasn't) (?:be )?you\b|\bare you (?:one of|clean|"
        r"among|in the clear|an exception)\b|\bsame (?:with|for) you\b|\bwould that (?:be|"
        r"include) you\b|\bis that (?:you|your story)\b|\b(?:managed|manage) to (?:stay|"
        r"keep|steer) (?:clear|out|on the right|clean)\b|\bwould (?:i|we) (?:find|see)\b|"
        r"\byours? (?:is |be |come (?:back|up) )?(?:clean|clear|blank|empty)\b|"
        r"\bnothing (?:of that sort|like that|to declare|there|for me to worry)\b)",
        True,
    ),
    Cue(
        "your name",
        r"\b(?:if|were|when|suppose|say|what if|would|should)\b.{0,40}\b(?:type|typed|"
        r"google|googled|googling|search|searched|put|ran|run|look|looked|feed|fed|enter|"
        r"entered|plug|plugged|checked|check|pull|pulled|key|keyed|punch|punched|hand|"
        r"handed|gave|give|drop|dropped|mention|mentioned)\b.{0,20}(@).{0,70}\b(?:court|"
        r"police|sheriff|system|database|computer|courts|county|docket|record\w?|come up|"
        r"turn up|pop up|show up|ring|find|bells|light up|register|registry|any hits|"
        r"newspaper|something|anything|nasty|blush|worry)\b(?!.{0,20}\b(?:linkedin|github|"
        r"portfolio)\b)|\b(?:anything|something|case|file|fir|complaint|warrant|writ|"
        r"summons|docket|charge|matter|judgment|order)s?\b.{0,40}\b(?:with|in|under|"
        r"against|bearing|carrying) (@)(?! (?:badge|tag))",
        True,
    ),
    Cue(
        "background check|background checks|background agency|background screening|"
        "background report|vetting|vetting form|police check|police checks|"
        "police clearance|dbs|dbs check|crb check|crb|clearance form|security clearance|"
        "the check|criminal check|criminal record check|records check|fingerprints|"
        "fingerprint check|reference check|drug test|drug screen|court search|"
        "screening firm|the agency|the bank's people|the licensing people|"
        "certificate of good conduct|good conduct certificate|police certificate|"
        "verification agency",
        r"\b(?:would|will|might|could|is|are|if|when|once|what|anything|something|any|"
        r"should|do|before|rather|worried|nervous|reason|"
        r"you)\b.{0,80}(@).{0,70}\b(?:turn up|turns up|throw up|throws up|bring up|"
        r"brings up|show|shows|find|finds|come back|comes back|come up|comes up|dig|digs|"
        r"flag|flags|worry|surprise|surprises|embarrass|tell (?:me|us)|say|reveal|uncover|"
        r"blank|clean|clear|go (?:smoothly|through)|nervous|anything|pick up|picks up|"
        r"trip|unearth|discover)\b(?! (?:follows|is run|will be run))|\b(?:nervous|"
        r"worr\w{1,4}|anxious|uneasy|sweat\w{0,4}|lose sleep|afraid|frightened|scared|"
        r"wince|reason to|dread|flinch|embarrass\w{0,4}|surprise\w?|anything|"
        r"nasty)\b.{0,50}(@)|\b(?:hear|heard|hearing|learn|learnt|tell me|told|know|knew|"
        r"say|said|find out|own up|come clean|straight)\b.{0,40}\b(?:you|"
        r"now)\b.{0,40}\b(?:than|before|rather|first|instead)\b.{0,40}(@)|\b(?:before|"
        r"until|when|once|as soon as) (?:we |i |they |"
        r"you )?(?:\w{1,10} ){0,4}(@).{0,60}\b(?:anything|something) you\b",
        True,
    ),
    Cue(
        "hear it from you|heard it from you|hear that from you|hear from you|"
        "heard from you|learn it from you|tell us now|told me now|come clean|own up|"
        "get it off your chest|off your chest|up front now|out in the open|"
        "on the table now|before someone else|before somebody else|before anyone else|"
        "find out later|finding out later|dig up|digging up|dig around|went digging|"
        "dug around|dug into your|dig into your|crawl out|come back to bite|"
        "come back to haunt|haunt you|haunt us|bite us|used against you|blackmail|"
        "embarrass us|embarrass the company|embarrass the firm|end up in the papers|"
        "in the papers|in the newspapers|front page",
        r"\b(?:your past|in your (?:past|history|background|youth)|about (?:your past|"
        r"you)|you'?(?:d|ve|re)?|yourself)\b.{0,90}(@)|(@).{0,90}\b(?:your past|"
        r"in your (?:past|history|background)|if there(?:'s| is| was)|anything|something|"
        r"about you|you'd rather|you (?:did|have done)|yourself)\b",
        True,
    ),
    Cue(
        "your past|your history|your younger days|your wilder days|your teenage years|"
        "your student days|a past|your back story|your background|your youth|"
        "your school days|your twenties",
        r"\b(?:anything|something|nothing|episodes?|chapters?|moments?|incidents?|things?|"
        r"any|ghosts?|stuff|business|matters?)\b.{0,30}\b(?:in|from|about|out of|"
        r"of) (@)(?! (?:work|jobs?|roles?|projects?|in (?:\w{1,12})|as an?|with (?:the|a)|"
        r"experience|that (?:makes|helps|prepared|equips|fits|qualifies)|that you(?:'re|"
        r" are) proud))(?!.{0,40}\b(?:qualif\w+|prepared you|proud|relevant|helps?|"
        r"experience|useful)\b)|\b(?:someone|somebody|man|woman|lad|fellow|"
        r"girl) with (a past)\b",
        True,
    ),
    Cue(
        "steal|stole|stolen|nick|nicked|pinch|pinched|pilfer|pilfered|swipe|swiped|"
        "pocket|pocketed|shoplift|shoplifted|help yourself|helped yourself|"
        "helping yourself|hand in the till|fingers in the till|hand in the cookie jar|"
        "light fingered|lightfingered|light fingers|sticky fingers|fell off the back|"
        "off the back of a lorry|off the back of a truck|wasn't yours|"
        "didn't belong to you|doesn't belong to you|didn't pay for|without paying|"
        "five finger discount|dip into the till|fiddle|fiddled|fiddling|cook the books|"
        "cooked the books|honest with money|trusted with cash|trusted around cash|"
        "trust you with the keys|trust you with the till|trust you with the safe|"
        "trust you with the cash",
        rf"(?:{ASKED}|\b(?:ever|can i|could i|can we|"
        rf"could we)\b).{{0,50}}?(@)(?!.{{0,30}}\b(?:market share|ideas?|code|trick|"
        rf"pattern|bikes?|cars?|identity|the show|design|a march|base|scene|with (?:the|"
        rf"a) (?:setting|config\w*|parameters?|knob))\b)",
        True,
    ),
    Cue(
        "drugs|a joint|joints|weed|pot|cannabis|marijuana|grass|ganja|cocaine|coke|"
        "ecstasy|pills|speed|party drugs|recreational|recreationally|illegal substances|"
        "substances|a spliff|a puff|a toke|hash|bhang|ketamine|the hard stuff|"
        "magic mushrooms|stimulants|shisha|narcotics|dealers|dealing",
        r"\b(?:you|your|you've|ever)\b.{0,40}\b(?:brush\w{0,4}|experiment\w{0,4}|"
        r"dabbl\w{1,3}|smok\w{1,3}|tr(?:y|ied)|tak(?:e|en|ing)|took|touch\w{0,3}|us(?:e|"
        r"ed|ing) (?:illegal|recreational|any|party|hard)?|do|did|done|into|inhale\w?|"
        r"indulge\w?|partake|caught|roll\w{0,3}|sell|sold|deal(?:t)?|fond of|partial to|"
        r"mess(?:ed|ing)? (?:about |around )?with|been near|history (?:of|with)|habit|"
        r"problem with|on)\b.{0,15}(@)(?! (?:trial|treadmill|design|store|discovery|"
        r"interaction|dosage))(?! (?:in (?:the )?(?:patients?|trials?|cohort)))|"
        r"\b(?:brush\w{0,3}|experiment\w{0,4}|problem|trouble|history|run ins?|"
        r"mixed up) with (@)",
        True,
    ),
    Cue(
        "drink driving|drunk driving|drink drive|drunk drive|dui|dwi|breathalysed|"
        "breathalyzed|breathalyser|breathalyzer|over the limit|one too many and|"
        "blown into|blow into|banned from driving|driving ban|lost your licence|"
        "lose your licence|lost your license|drunk and disorderly|bar fight|bar fights|"
        "pub fight|punch up|punch ups|fisticuffs|brawl|brawls|affray|assault charge|"
        "assault case|domestic incident|domestic violence charge|restraining order|"
        "trespass|vandalism|graffiti charge|joyriding|hooligan|hooliganism|"
        "football banning|banning order|disorderly",
        rf"(?:{ASKED}|\bever |\b(?:that|the|your|"
        rf"any)\b).{{0,60}}(@)(?!.{{0,50}}\b(?:victims?|patients?|clients?|campaign|"
        rf"survivors?|offenders?|helpline|passengers?|guests?|customers?|pupils?|fans|"
        rf"casework)\b).{{0,100}}\?",
        True,
    ),
    Cue(
        "report to|reporting to|check in with|checking in with|sign on at|sign in with|"
        "signing on with|sign on with",
        r"\byou\b.{0,40}(@) (?:\w{1,12},? ){0,5}(?:an? )?(?:officer|police|station|court|"
        r"probation|social worker|parole|caseworker|supervisor from the court|"
        r"magistrate)\b(?! (?:for|of) (?:compliance|the project))",
        True,
    ),
    Cue(
        "gap|gaps|hole|missing years|missing year|missing months|eighteen months|blank|"
        "blanks|unaccounted for|no address|disappear|disappeared|dropped off the map|"
        "off the radar|where were you|away for|lost years|long silence|quiet patch|"
        "time away|spell away",
        r"(@).{0,90}\b(?:inside|locked|away somewhere|pleasure|guest|state|prison|jail|"
        r"behind|bars|free man|enforced|against your will|at liberty|"
        r"of your own (?:choice|free will)|voluntar\w{2,4}|trouble|law|police|courts?|"
        r"authorities|cell|sentence|hiding|lying low|on the run|serving|wanted|caught|"
        r"a place with|with no choice|choosing)\b(?! out)",
        True,
    ),
    Cue(
        "sue|sued|suing|take us to court|taken to court|take anyone to court|"
        "taken anyone to court|dragged to court|drag us|lawyer up|lawyered up|litigious|"
        "litigation|litigate|tribunal|employment tribunal|labour court|labor court|"
        "arbitration|eeoc|acas|labour board|labor board|claim against|claims against|"
        "complaint against|complaints against|whistleblower|whistle blower|"
        "blow the whistle|blew the whistle|settlement|compensation claim|no win no fee|"
        "legal action",
        rf"(?:{ASKED}|\bever |\bthe (?:sort|type|kind) (?:who|that|"
        rf"to) ).{{0,50}}?(@).{{0,60}}?\b(?:employers?|boss|bosses|company|us|firm|anyone|"
        rf"anybody|someone|place|landlord|manager|hospital|school|bank|former|last|old|"
        rf"previous|tribunal|people|hat|with (?:them|your)|"
        rf"against)\b(?!.{{0,40}}\b(?:client|clients|claimants?|on behalf|as (?:counsel|"
        rf"a lawyer|their))\b)|\byou(?:'re| are)n't the (?:sort|type|litigious).{{0,40}}(@)",
        True,
    ),
    Cue(
        "police|policeman|policemen|officers|authorities|constable|cop|cops|sheriff|"
        "guards|detectives|a judge|court|courtroom",
        rf"(?:{ASKED}|\bever )(?:\w{{1,12}} ){{0,6}}?(?:knock\w{{0,3}}|door|visit\w{{0,3}}|"
        rf"call\w{{0,3}}|picked up|pick you up|stopped|stop you|pulled|pull you|had words|"
        rf"words with|interest in you|interested in you|looking for you|run from|"
        rf"questioned|interview\w{{0,2}} by|dealings|trouble|bother|run ins?|"
        rf"brush\w{{0,2}}|problems?|attention of|attention from|known to|on the (?:wrong|"
        rf"right|bad) side of|before|in front of|explain yourself to|stood up in|"
        rf"stand up in|cross\w{{0,3}} paths with|acquainted with|history with|row with|"
        rf"argument with|issues with|tangled with|tangle with|chased by|moved on by|"
        rf"arrested by|inside|end up in|ended up in)(?: (?:a|an|the|any|local|by|with|in|"
        rf"up|over))* (@)(?! (?:to report|as a witness|of appeal|about a (?:patient|"
        rf"customer|client|guest)))",
        True,
    ),
    Cue(
        "police|cops|sheriff|constable",
        r"\b(?:has|have|had|did|do|does|would) (?:the |any |a |"
        r"your local )?(@)(?: officers?| man)? (?:ever |still |already |once |been |"
        r"had )*(?:have |had |take |taken |come |been |call|knock|pick|charged?|stop|pull|"
        r"look|interest|cause|reason|get|got|want|arrest|question|visit|know|bother|speak|"
        r"spoken|talk).{0,40}\byou\b",
        True,
    ),
    Cue(
        "been charged|been inside|police record|a record|prison|jail|the cuffs|cuffs on|"
        "handcuffs on|behind bars",
        r"\b(?:(?:have|had|were|are|do|did|would|could|aren't|haven't) you\b|ever |"
        r"you(?:'ve|'re)? |any ).{0,40}\b(been charged(?! (?:with (?:the|your|\w+ing)|"
        r"extra|twice|for|to|too))|been inside(?=,? ?\?| before| for a|, |$| prison| and)|"
        r"(?:a )?police record|been (?:in|to) (?:prison|jail)|(?:in|to|out of|"
        r"from) (?:prison|jail)(?! (?:cells?|officers?|as an?|libraries|reform|"
        r"to (?:teach|work|visit)))|the cuffs on|cuffs on)\b(?!.{0,60}\b(?:volunteers|"
        r"clients|patients|charity|employees|residents)\b)",
        True,
    ),
    Cue(
        "ever spend|ever spent|ever had to spend|had to spend|spent a night|"
        "spend a night|night somewhere|a night as a guest|overnight stay|"
        "bed and breakfast",
        r"\b(?:ever|you)\b.{0,30}(@).{0,60}\b(?:didn't choose|not of your choosing|"
        r"wish you hadn't|rather forget|cells?|station|bars|lock\w{0,3}|guest|hospitality|"
        r"against your will|custody|hold)\b",
        True,
    ),
    Cue(
        "picked up after|picked up by|picked up for|picked up in|hauled in|hauled off|"
        "taken in for|taken away by|led away|carted off|marched off|pulled in|bundled in|"
        "bundled into|nabbed|nicked|collared|busted|done for|had up for|booked for|"
        "written up for|moved on by|warned off|banned from|barred from|thrown out of",
        r"\b(?:you(?:'d|'ve|'re|r|rself)?|were you|ever)\b.{0,30}(@)(?! (?:a (?:promotion|"
        r"challenge|review|renewal|chat|drink)|grabs|sale|it|anything|election|debate|"
        r"the (?:challenge|job|role|award)|our|this|the airport|from|a shift|renewal|"
        r"air)\b).{0,60}(?:\?|\babout\b|\bmatch\b|\bpolice\b)(?!.{0,30}\b(?:headhunters?|"
        r"courier|taxi|driver|taxi|bus)\b)",
        True,
    ),
    Cue(
        "the station|garda station|police station|sheriff's office|the nick|the precinct|"
        "the cop shop|scotland yard|a detective friend|friend in the police|"
        "mate in the police|cousin in the police|friend on the force|pal on the force|"
        "friend in the force|brother in law in the police|the local paper|the papers|"
        "local rag|old newspapers|court pages|court reports|court lists|the archives|"
        "the registry|police blotter|crime pages",
        r"\b(?:if|suppose|say|were|should|would|will|"
        r"might)\b.{0,70}(@).{0,90}\b(?:your name|about you|on you|find|say|tell|turn up|"
        r"come up|embarrass\w{0,4}|from years back|something|anything|know you|"
        r"heard of you)\b(?!.{0,30}\b(?:customer|victim|witness)\b)|\b(?:anything|"
        r"something)\b.{0,30}(@).{0,70}\b(?:about you|embarrass\w{0,4}|years back|"
        r"your name|we should|i should)\b",
        True,
    ),
    Cue(
        "daft things|stupid things|silly things|mad things|crazy things|daft when|"
        "stupid when|young once|young and stupid|young and daft|made mistakes|"
        "makes mistakes|sown their|sowed some|did things|done things|lads will be lads|"
        "boys will be boys|nobody's a saint|no saint|no angel|a saint|an angel|"
        "everybody did something|everyone did something|high spirits|caught up with you|"
        "ever caught|ever get caught|get caught|got caught|were you caught|you caught",
        r"(@).{0,110}\b(?:(?:were|was|did|have|has|any|ever|anything|yours?|"
        r"you)\b.{0,60}\b(?:caught|magistrate|judge|court|police|record|trouble|law|worse|"
        r"on paper|catch up|written down|officially|arrested|consequences?|squad car|"
        r"cells?|regret|formal|file|caution|charges?))\b|\b(?:smok\w{2,3}|drugs?|weed|"
        r"drink(?:ing)?|speeding|shoplift\w{0,3}|fight\w{0,3}|joyrid\w{2,3}|"
        r"bit of something|dabbl\w{2,3}|graffiti|trespass\w{0,3}|steal\w{0,3}|"
        r"nick\w{0,3})\b.{0,80}\b((?:ever |get |got |were you |you )(?:ever )?caught)\b",
        True,
    ),
    Cue(
        "spent, sealed|sealed or|spent or|pending|expunged|sealed|unspent|"
        "outstanding matters|nothing outstanding|open matters|open cases|live cases",
        r"\b(?:nothing|anything|something|any|no|something)\b.{0,30}\b(?:spent|sealed|"
        r"pending|expunged|unspent|outstanding|hanging|open)\b(?! (?:tickets?|requests?|"
        r"invoices?|orders?|issues? (?:in|on) the|tasks?|approvals?|"
        r"reviews?)).{0,20}(@)?.{0,70}\b(?:embarrass\w{0,4}|against you|"
        r"with (?:the )?(?:courts?|police|law)|read about|come out|later|conviction\w?|"
        r"charges?|your name|we should|we'd|on your)\b",
        True,
    ),
    Cue(
        "have a past|has a past|had a past|with a past|got a past",
        r"(@)\b(?! (?:in |as |record|history|life in)).{0,90}(?:\?|\byours?\b)",
        True,
    ),
    Cue(
        "police|cops|guards|gardai|courts|authorities",
        r"\b(?:any|some|much|what|ever|trouble|problems?|bother|dealings|difficult\w{1,4}|"
        r"run ins?|brush\w{0,2}|encounters?|incidents?|history) (?:of )?(?:trouble|bother|"
        r"problems?|difficult\w{1,4}|dealings|run ins?|brush\w{0,2}|encounters?|"
        r"incidents?|history)? ?(?:you(?:'ve| have|'d)? (?:ever )?(?:had|got|"
        r"been)? ?)(?:in |in to |into )?(?:with|before) (?:the )?(@)|\b(?:has|have|had|"
        r"did) (?:anyone|anybody|someone|somebody|the)?.{0,20}(@)\b.{0,30}\b(?:charg|"
        r"arrest|caution|question|stop|detain|search|book|prosecut|fin)(?:e|ed|ped|"
        r"d)?\b.{0,12}\byou\b",
        True,
    ),
    Cue(
        "licensing board|licensing authority|licence board|gun permit|gun licence|"
        "firearms licence|shotgun licence|security licence|sia licence|the regulator|"
        "bonding company|the insurers|insurance company|fidelity insurance|"
        "work permit people|embassy|visa people|customs clearance|airside pass|"
        "clearance people|fbi check|interpol",
        r"\b(?:goes|go|going|look|looks|dig|digs|ask|asks|check|checks|pass|happy|see|"
        r"like|clear|trust|insure|bond|licen[cs]e|refuse|object|"
        r"turn)\b.{0,60}(@).{0,80}\b(?:you|your)\b.{0,30}\?|"
        r"(@).{0,90}\b(?:happy with what|see about you|find|refuse you|turn you down|"
        r"object to you|insure you|clear you|go back|problem with you|anything about you|"
        r"trip)\b|\bwould you pass\b.{0,50}(@)",
        True,
    ),
    Cue(
        "for the wrong reasons|wrong reasons|in the paper for|in the news for|"
        "in the headlines|telling off|a telling off|own accord|of your own accord|"
        "ask you to leave|asked you to leave|told to leave|made to leave|shown the door|"
        "escorted out|escorted off|marched off|frogmarched|thrown out|kicked out|"
        "expelled|sent home|deported|barred|struck off|let go for|fired for|sacked for|"
        "dismissed for|left under a cloud|under a cloud|hush hush|swept under|hushed up|"
        "paid to keep",
        r"(?:\byou(?:r|rs|'ve|'re|'d)?\b|\bever\b).{0,60}(@)(?! (?:for (?:lunch|"
        r"the weekend)))(?!.{0,50}\b(?:customers?|guests?|passengers?|pupils?|employees?|"
        r"students?)\b).{0,60}\?",
        True,
    ),
    Cue(
        "google you|googles you|googled you|look you up|looks you up|looked you up|"
        "search for you online|type you in|dig into you|digs into you|"
        "ask around about you|asks around about you|asked around about you|"
        "mention your name|mentioned your name|dropped your name|drop your name|"
        "in uniform who'd|know you by name|know your face|knows your face|know your name|"
        "recognise your face|on first name terms",
        r"\b(@)\b.{0,90}\b(?:embarrass\w{0,4}|blush|wince|regret|surprise\w?|anything|"
        r"nasty|smile|what (?:would|will|do|might|are)|find|come up|trouble|red face\w?|"
        r"shock\w{0,2})\b|\b(?:police|magistrates?|judges?|officer|uniform|sergeant|"
        r"constable|guards|sheriff|court)\b.{0,60}(@)",
        True,
    ),
    Cue(
        "second chance|cleaned me out|robbed me blind|robbed us blind|ran off with|"
        "made off with|helped himself|helped herself|stole from us|stole from me|"
        "light fingers|lie awake|alone with the stock|alone with the till|"
        "alone with the cash|alone with the keys|alone in the shop|keys to the|"
        "trust you with|trust you alone|leave you alone with|leave you with the|"
        "access to the safe",
        rf"(@).{{0,110}}(?:{TURNED}|\breason\b.{{0,40}}\?|\bregret\b|"
        rf"\bworr\w{{1,3}}\b.{{0,20}}\?|\btempt\w{{0,5}}\b)(?!.{{0,20}}\b(?:procedure|"
        rf"process)\b)",
        True,
    ),
    Cue(
        "someone with form|somebody with form|man with form|got form|have form|any form|"
        "has form|with previous|got previous|any previous|bit of form",
        r"\b(?:sitting across from|i'm not|you|you've|any)\b.{0,50}(@)(?= ?[?.,;]|$| for|"
        r" with| that| i)(?! (?:experience|employer|role|of))",
        True,
    ),
    Cue(
        "in uniform get involved|in uniform involved|the police get involved|"
        "police involved|the law get involved|parents got called|police got called|"
        "police were called",
        r"\b(?:you|yours|your|anyone|anybody)\b.{0,90}(@).{0,20}\?",
        True,
    ),
    # --- in figures of speech ---
    Cue(
        "paid your debt|any bother|lost your licence|lost your license|dig up on you|dirt on you",
        rf"^{OTHERS}.*(@)",
        True,
    ),
    Cue(
        "boys in blue|men in blue|the old bill|old bill|the feds|the fuzz|coppers|"
        "the cops|constabulary|handcuffs|handcuffed|cuffs on|cuffed|nicked for|"
        "got nicked|been nicked|collar felt|banged up|did time|done time|doing time|"
        "behind bars|the clink|in clink|the slammer|in the nick|the big house|"
        "majesty's pleasure|his majesty|her majesty|guest of his|guest of the state|"
        "state hospitality|police cell|holding cell|the beak|court summons|a summons|"
        "summonsed|rap sheet|clean sheet|sheet clean|slate clean|nose clean|clean nose|"
        "skeletons|skeleton in|chequered past|checkered past|murky past|colourful past|"
        "colorful past|shady past|dodgy past|past catch up|past coming back|mugshot|"
        "mug shot|parole|parole officer|probation officer|probation type|"
        "probation service|probation order|on probation for|ankle tag|ankle bracelet|"
        "ankle monitor|electronic tag|suspended sentence|community service|"
        "community order|unpaid work order|unspent convictions|unspent|spent conviction|"
        "debt to society|wrong side of the law|other side of the law|"
        "right side of the law|brush with the|brushes with|brush or two|run in with the|"
        "run ins with|trouble with the law|trouble with the police|bother with the law|"
        "bother with the police|bit of bother|spot of bother|been in bother|"
        "youthful indiscretion|youthful indiscretions|youthful folly|wrong crowd|"
        "bad crowd|bad company|fell in with|punch up|punch ups|bar fight|pub fight|"
        "bar brawl|joyriding|joyride|joyrides|shoplifted|five finger discount|"
        "light fingered|sticky fingers|sticky fingered|fingers in the till|"
        "hand in the till|spliff|drink driving|drunk driving|drunk and disorderly|dui|"
        "dwi|breathalysed|breathalyzed|driving ban|banned from driving|juvie|"
        "juvenile record|juvenile court|juvenile detention|borstal|reform school|"
        "young offenders|penitentiary|sent down|arrest warrant|warrant out|most wanted|"
        "interpol|on the run|on the lam|restraining order|asbo|anger management course|"
        "public nuisance|public order offence|mixed up with gangs|in a gang|gang member|"
        "drug bust|busted for|caught with|caught red handed|prison food|"
        "inside of a prison|inside of a cell|inside of a courtroom|inside of a police|"
        "back of a police|back of a squad|squad car|paddy wagon|black maria|"
        "the local nick|local sergeant|station sergeant|the sergeant|the constable|"
        "on bail|skipped bail|plea deal|plea bargain|pleaded guilty|plead guilty|"
        "expunged|sealed record|sealed records|struck off record|criminal mind|"
        "life of crime|dark past|dark chapter|dark secrets|dark secret|"
        "straight and narrow|pressed charges|press charges|pressing charges|"
        "charges pressed|fingerprints taken|prints taken|wear a tag|wearing a tag|"
        "detained|in detention|had to answer for|answer for in court|off with a warning|"
        "with a warning|warning or a caution|points, bans|down at the station|"
        "at the station|ended up inside|end up inside|landed inside|served time|"
        "serving time|conditional discharge|bound over|community payback|hauled before|"
        "hauled up before|up in court|in front of a court|known to the police|"
        "known to police|known to the authorities|helping the police|assisted the police|"
        "the wrong end of the law|brush with law|dealings with the police|"
        "dealings with the law|dealings with the courts|misdemeanour|misdemeanor|"
        "misdemeanours|misdemeanors|felony|felon|felonies|ex con|ex offender|jailbird|"
        "offender register|barred list|thieving|pilfering|pickpocket|vandalism|"
        "graffiti as a|arson|assault|affray|burglary|burgled|mugged someone|"
        "dealing drugs|dealt drugs|sold drugs|selling drugs|drug charge|drugs charge|"
        "possession charge|possession of|papers could print|press could print|"
        "night in the cells|night in a cell|in the dock|done porridge|doing porridge|"
        "on bail|slate clean|clean slate legally|clean slate, legally|been locked up",
        FISHED,
        True,
    ),
    Cue(
        "till|petty cash|missing stock|shrinkage|missing money|stock went|went missing|"
        "money went|missing cash|unpleasantness|irregularities|irregularity|"
        "that business|an incident|the incident|something happened",
        r"\b(?:old|last|previous|former|there|your) (?:shop|boss|job|place|employer|firm|"
        r"manager|company)\b.{0,90}(@)\b.{0,130}\b(?:police|officers?|court|charges?|"
        r"charged|prosecut\w*|arrest\w*|your side|lawyers?|end up|came round)\b|"
        r"(@)\b.{0,90}\b(?:police|officers? came|court|charged|prosecut\w*|"
        r"arrest\w*)\b.{0,60}\b(?:you|your)\b",
        True,
    ),
    Cue(
        "search|searches|vetting|disclosure|screening|google|prints|fingerprints|"
        "fingerprint|your name|dbs",
        r"\b(?:background|police|criminal|security|dbs|crb|vetting|court|prints?|"
        r"fingerprints?|barring|clearance)\b.{0,40}(@)\b.{0,60}\b(?:turn(?:s|ed)? up|"
        r"throw(?:s|n)? up|bring(?:s)? (?:up|back)|come(?:s)? (?:up|back|out)|shows? up|"
        r"dig(?:s)? up|flag (?:up|anything)|bite us|surpris\w+|reveal|find|rattling|dirt|"
        r"alarm|raise an eyebrow|hit|red flags?)\b.{0,60}(?:\byou\b|\byours?\b|"
        r"\bi(?:'d)? (?:should|rather|ought)\b|\?)",
        True,
    ),
    Cue(
        "search|searches|vetting|disclosure|screening|google|prints|fingerprints|"
        "fingerprint|your name|dbs",
        r"\b(?:run|ran|take|took|taken|check) your (name|prints|fingerprints)\b|\b(?:if|"
        r"when|once) (?:i|we|they) (?:\w{1,8} )?(?:google|search|look up|looked up|"
        r"googled|run|ran|type|typed|put|enter) (?:for )?(?:your name|"
        r"you)\b.{0,60}\b(court|police|crime|arrest\w*|charges?|prison|mugshots?|"
        r"trouble)\b|\b(?:cupboard|closet|past|youth|history|background|"
        r"your name)\b.{0,60}\b(?:once|when|after) (?:we|they|i)(?:'ve|"
        r" have)? (?:\w{1,8} )?(?:order\w*|run|ran|do|done|get|got|had) (?:the|that|our|"
        r"a) (check|prints|search|vetting)\b",
        True,
    ),
    Cue(
        "judge|magistrate|magistrates|courtroom|jury|bench|court",
        r"\bhas an? (?:\w{1,8} )?(judge|magistrate) (?:ever )?|\b(?:get|got|go|went|gone|"
        r"been|stood|come|came|appeared|appear|hauled|dragged|up) (?:as far as |"
        r"in front of |before |up before )(?:a |the )?(judge|magistrates?|jury|bench|"
        r"courtroom|court)\b(?!.{0,60}\b(?:clients?|case you|as an? (?:expert|lawyer|"
        r"witness|solicitor)|evidence)\b)|\bhad to explain yourself to (?:a |the )?(judge|"
        r"magistrates?|police)\b",
        True,
    ),
    Cue(
        "police|cops|cop|officers|officer|constable|law|authorities|detective|detectives|"
        "sheriff|marshals|garda|gendarmes",
        r"\b(?:have|has|had|did|do|would|were|was|will|is|are|any|ever) (?:the )?(police|"
        r"cops?|officers?|law|authorities|detectives?|sheriff|garda|gendarmes|"
        r"constable) (?:\w{1,8} ){0,2}(?:knock\w*|come|came|call\w*|know|knows|visit\w*|"
        r"stop\w*|pull\w*|pick\w*|question\w*|talk\w*|speak|spoken|caution\w*|search\w*|"
        r"turn\w*|bring|brought|look\w*|interest\w*|book\w*|take|took|taken|laugh\w*|"
        r"recogni\w+|been round|after) (?:\w{1,8} ){0,3}(?:you|your|yours)\b|"
        r"\b(?:questioned|interviewed|stopped|picked up|pulled over|pulled in|searched|"
        r"spoken to|cautioned|visited|wanted|known|brought home|marched home|taken home|"
        r"hauled in|helping|booked|noticed|chased) (?:by|to|with|"
        r"in) (?:the )?(?:\w{1,8} )?(police|cops?|officers?|law|authorities|detectives?|"
        r"sheriff|garda)\b(?!.{0,60}\b(?:store|shop|customers?|clients?)\b)|\bwhat(?:'s|"
        r" is| was| were)? your (?:\w{1,10} )?(?:history|relationship|dealings|standing|"
        r"experience) with (?:the )?(police|law|cops|authorities)\b(?! (?:as|in your)|"
        r" firm| school)|\b(?:some|an?|any) (officer|constable|"
        r"sergeant) (?:\w{1,8} )?(?:you|that you) (?:\w{1,6} ){0,3}(?:check|report|sign|"
        r"see|meet)\b",
        True,
    ),
    Cue(
        "questioned about|questioned over|questioned under|under caution|in trouble for|"
        "in trouble over|in any trouble|worst trouble|ever get caught for|never caught|"
        "let off with|slap on the wrist|cautioned for|stolen|pinched|nicked anything|"
        "stole|something silly|something stupid|something daft|anything silly|"
        "anything stupid|anything daft|anything illegal|something illegal|break the law|"
        "broken the law|broke the law|breaking the law|hit anyone|hit somebody|"
        "hit someone|in a fight|into fights|into a fight|get into fights|"
        "raised your fists|smoke anything|smoked anything|smoke of something|"
        "smoked a bit|taken anything stronger|anything stronger|worst trouble|"
        "smoking a bit|smoke a bit|ever caught for|were you ever caught|never got caught|"
        "ever get caught",
        rf"^{OTHERS}(?!.*\b(?:at work|project|audit|code|bug|stock ?take|idea|compliance|"
        rf"client|data|reviewer|meeting)\b)(?:.*\b(?:have|did|were|was|had|ever|has anyone|"
        rf"has anybody)\b(?: you)?\b.{{0,60}}(@)\b.{{0,100}}\?|.*(@)\b.{{0,80}}\b(?:were|"
        rf"did|have|had|ever) you\b)",
        True,
    ),
    Cue(
        "check in with|report to|sign on at|sign in at|report every|pop off",
        r"\b(?:would|do|did|will|wouldn't|is|are|have)\b.{0,40}\b(?:you|"
        r"there)\b.{0,60}(@)\b.{0,30}\b(?:officer|probation|police|station|court|parole|"
        r"constable|sergeant)\b",
        True,
    ),
    Cue(
        "you weren't away|you were away|been away|sent away|put away|locked away|"
        "away for|weren't inside|were you inside|been inside",
        r"\b(?:gap|hole|between|missing|years?|months|blank|cv|"
        r"resume)\b.{0,90}\byou (?:weren't|were not|were|wouldn't have been|hadn't been|"
        r"been) (?:\w{1,8} )?((?:put |sent |locked )?away|inside)\b(?! (?:travell?ing|"
        r"abroad|on))|\b(?:were|are) you (?:\w{1,8} )?((?:put|sent|locked) away)\b|"
        r"\byou (?:weren't|haven't been) ((?:put |sent )?away|inside),? (?:were|"
        r"have) you\b",
        True,
    ),
    Cue(
        "us immigration|us border|visa for the states|visa for america|get into america|"
        "get into the states|enter the states|enter the us|enter america|"
        "travel to the states|travel to america|fly to the states|esta|visa waiver|"
        "little room|secondary inspection|let into the states|let into america|"
        "turned away at|stopped at the border|stopped at customs|pulled aside",
        r"\byou\b.{0,60}(@)\b.{0,110}\b(?:youth|past|record|history|trouble|problem|"
        r"difficult\w*|little room|taken (?:off|aside)|questions?|refused|turned|"
        r"because of|reason|anything)\b",
        True,
    ),
    Cue(
        "licence|license",
        r"\banything on your (@) (?:besides|other than|apart|we|i|that|worse|bar)\b|"
        r"\b(?:points|bans?|endorsements?) on your (@)\b.{0,30}\b(?:what for|how come|"
        r"what did you do|story)\b|\b(?:lost|lose|losing|surrendered?) your (@)\b",
        True,
    ),
    Cue(
        "tattoos|tattoo|ink",
        r"(@)s?\b.{0,30}\b(?:homemade|home made|inside|prison|gang|teardrop|jail|cell)\b.{0,70}\?",
        True,
    ),
    Cue(
        "probation",
        r"\byou\b.{0,20}\b(?:\w{1,8} )?(?:on|within|off|finished|done with|completed|"
        r"under) (?:your |a )?(@)\b(?!.{0,10}\bperiod\b).{0,50}\b(?:spent|order|served|"
        r"over|officer|or is|still|court)\b",
        True,
    ),
    Cue(
        "your name ever been|your face in the|in the papers|in the paper|wrong reasons|court pages",
        r"\b(?:has|have|did|was|were) (?:your name|you|your face|"
        r"your photo)\b.{0,40}\b(@)\b.{0,30}\b(?:wrong reasons?|court pages?|bad reasons?|"
        r"something you)\b",
        True,
    ),
    Cue(
        "fail|would make you fail|a problem with|standing in the way|stand in the way",
        r"\b(?:children|vulnerable|cash|safe|keys|clearance|vetting|dbs|schools?|elderly|"
        r"weapons|drugs|medicines)\b.{0,120}\b(?:anything|something|"
        r"any reason)\b.{0,50}\b(fail|clearance|standing in the way|stand in the way|"
        r"stop you passing|bar you|not pass|stop you from getting)\b.{0,60}\?",
        True,
    ),
    Cue(
        "parking ticket|a fine bigger|fine bigger|name ring a bell|your name ring|inside|"
        "picked up in",
        r"\b(?:fines?|trouble|worse)\b.{0,30}\b(?:than a |beyond a |"
        r"besides a )?(parking ticket)\b|\byour name ring a bell\b.{0,30}\b(station|"
        r"police|court|sergeant)\b|\b(?:lads|boys|mates|friends|kids|street|estate|family|"
        r"brothers)\b.{0,50}\b(?:ended|end|end up|landed|wound) up (inside)\b|"
        r"\byou\b.{0,40}\b(picked up in)\b.{0,20}\briots?\b",
        True,
    ),
    # --- by its own words, where nothing speaks of work ---
    Cue(
        "police website|lawyer to defend|a lawyer for yourself|arrested|convicted|"
        "court judgments|judgments against|jail",
        FISHED,
    ),
)
