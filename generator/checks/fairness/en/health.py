"""How English talk comes to health and disability."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, NEAR, OWN, SHORT, WHAT

CUES = (
    Cue(
        "disabled|registered disabled|ill|sick|often sick|often ill|off sick|healthy|"
        "healthy enough|in good health|in good shape|in good nick|in poor health|"
        "in bad health|fit and well|fit and healthy|physically fit|physically able|"
        "physically capable of|physically challenged|mentally ill|mentally stable|"
        "mentally fit|mentally well|mentally healthy|emotionally stable|diabetic|"
        "a diabetic|epileptic|asthmatic|autistic|dyslexic|dyspraxic|bipolar|depressed|"
        "neurodiverse|neurodivergent|on the spectrum|blind|deaf|hard of hearing|"
        "partially sighted|hiv positive|hivpositive|a smoker|smoker|a drinker|"
        "a heavy drinker|alcoholic|an alcoholic|addicted|an addict|a recovering|"
        "on medication|on any medication|on any sort of medication|"
        "on any kind of medication|on any regular medication|on regular medication|"
        "on any medications|on any tablets|on tablets|on any pills|on antidepressants|"
        "on any drugs|on any meds|on any treatment|on meds|on disability|on sick leave|"
        "on long term sick|on longterm sick|on any prescription|on anything for|"
        "in therapy|in counselling|in counseling|in recovery|in rehab|in remission|"
        "in treatment|seeing a therapist|seeing a doctor|seeing a psychiatrist|"
        "seeing a psychologist|seeing a counsellor|seeing a counselor|"
        "seeing a specialist|seeing a shrink|under a doctor|under a doctor's|"
        "under medical|under the doctor|under treatment|undergoing treatment|"
        "undergoing any|receiving treatment|receiving any treatment|receiving medical|"
        "treated for|being treated for|been treated for|vaccinated|vaccinated against|"
        "colour blind|colourblind|color blind|colorblind|able bodied|ablebodied|"
        "wheelchair user|in a wheelchair|signed off|signed off sick|hospitalised|"
        "hospitalized|sectioned|operated on|injured at work|injured on the job|injured|"
        "diagnosed with|diagnosed|prone to|overstressed|on the sick|"
        "a hepatitis b carrier|a hepatitis carrier|hepatitis b carrier|a carrier|"
        "carrier of|taking medication|taking any medication|taking any medicine|"
        "taking any|taking antidepressants|taking tablets|taking anything for|"
        "suffering from|in pain|limping|handicapped|a person with a disability|"
        "someone with a disability|ok healthwise|all right healthwise|immunocompromised|"
        "a cancer survivor|cancer free|cancerfree|seriously ill|often poorly|unwell|"
        "poorly|sickly|stressed easily|off work for|off work with|off sick for|"
        "claustrophobic|terminal|suicidal|medically fit|covid vaccinated|jabbed|"
        "in hospital|mentally strong|physically healthy|allergic to|short sighted|"
        "shortsighted|right in the head|of sound mind|sound of mind",
        BE,
        True,
    ),
    Cue(
        "health|disability|disabilities|illness|illnesses|impairment|medical condition|"
        "health condition|health conditions|medical conditions|medical history|"
        "medical records|medical record|medical status|medical issues|medical background|"
        "medical needs|health history|health record|health records|health status|"
        "health issues|health problems|health problem|health like|health situation|"
        "state of health|mental health|mental state|mental health history|"
        "physical health|medication|medications|meds|prescriptions|prescription|knees|"
        "eyesight|vision like|hearing|heart like|heart okay|blood pressure|limp|stammer|"
        "stutter|lisp|wheelchair|hearing aid|hearing aids|walking stick|cane|crutches|"
        "prosthetic|prosthesis|inhaler|insulin|blood sugar|doctor|gp|therapist|"
        "psychiatrist|counsellor|sickness record|sick record|sickness absence|"
        "sickness absences|sick leave|sick days|absence record|absences|sickness|injury|"
        "injuries|surgery|operation|hospital|hospital stay|hospital visits|"
        "hospital appointments|physical condition|physical limitations|physical fitness|"
        "fitness level|fitness levels|disability benefit|autism|adhd|dyslexia|epilepsy|"
        "diabetes|depression|anxiety|condition|breakdown|burnout|vaccination status|"
        "covid status|genetic|genes|family medical|family's medical|family's health|"
        "drinking|drinking habits|smoking habit|smoking|alcohol consumption|nerves|"
        "weight problem|accident|bad back|bad knee|bad leg|arm like that|hand like that|"
        "hiv status|bmi|physical handicap|handicap|ailment|ailments|ptsd|"
        "mental health issues|mental health problems|mental illness|recovery going|"
        "diagnosis|recent illness|last medical|cancer|rehab",
        OWN,
        True,
    ),
    Cue(
        "cancer|diabetes|epilepsy|asthma|hepatitis|hepatitis b|hiv|hiv status|"
        "tuberculosis|tb|long covid|adhd|autism|dyslexia|ptsd|bipolar disorder|"
        "schizophrenia|migraine|migraines|seizure|seizures|arthritis|crohn's|"
        "multiple sclerosis|parkinson's|leukaemia|leukemia|eating disorder|"
        "eating disorders|panic attack|panic attacks|anxiety|depression|"
        "nervous breakdown|nervous breakdowns|mental breakdown|mental breakdowns|"
        "breakdown|breakdowns|burn out|burnout|high blood pressure|blood pressure|"
        "heart trouble|heart problem|heart problems|heart condition|heart conditions|"
        "heart disease|heart attack|heart attacks|back pain|back trouble|back problem|"
        "back problems|bad back|bad knee|bad knees|a stroke|drinking problem|"
        "drug problem|alcohol problem|addiction|addictions|hearing loss|endometriosis|"
        "sickle cell|thyroid|ocd|insomnia|lupus|slipped disc|hernia|anaemia|"
        "repetitive strain|disability|disabilities|illness|illnesses|mental illness|"
        "disease|diseases|sicknesses|medical condition|medical conditions|"
        "medical problem|medical problems|medical issue|medical issues|medical history|"
        "medical need|medical needs|medical appointment|medical appointments|"
        "medical complaint|medical complaints|medical reason|medical reasons|"
        "medical restriction|medical restrictions|medical treatment|health condition|"
        "health conditions|health problem|health problems|health issue|health issues|"
        "health concern|health concerns|health complaint|health complaints|health scare|"
        "health scares|health trouble|health troubles|health worries|health challenge|"
        "health challenges|health limitation|health limitations|health needs|"
        "condition we|conditions we|condition that|conditions that|condition i|"
        "conditions i|mental health|mental health problem|mental health problems|"
        "mental health issue|mental health issues|mental health condition|"
        "mental health conditions|mental health difficulties|physical condition|"
        "physical conditions|physical impairment|physical impairments|"
        "physical limitation|physical limitations|physical problem|physical problems|"
        "physical issue|physical issues|physical restriction|physical restrictions|"
        "physical difficulties|physical handicap|learning difficulties|"
        "learning difficulty|learning disability|learning disabilities|impairment|"
        "impairments|handicap|handicaps|chronic illness(es)|chronic condition|"
        "chronic conditions|chronic pain|chronic disease|chronic diseases|surgery|"
        "surgeries|operation on|operation|operations|major operations|serious operations|"
        "injury|injuries|sick note|doctor's note|genetic condition|genetic conditions|"
        "hereditary condition|hereditary conditions|hereditary illness|"
        "hereditary disease|hereditary diseases|family history of|history of illness|"
        "history of mental|history of depression|history of anxiety|history of heart|"
        "history of back|history of drug|history of alcohol|history of substance|"
        "history of addiction|special needs|psychiatric|psychological problem|"
        "psychological problems|psychological issue|psychological issues|"
        "trouble with nerves|sick leave|sick day|sick days|days sick|days off sick|"
        "days of sick leave|ailment|ailments|back injury|hearing aid|a therapist|"
        "a counsellor|a psychiatrist|seen a doctor|seen a therapist|seen a psychiatrist|"
        "seen a psychologist|seen a counsellor|seen a shrink|been sectioned|"
        "been hospitalised|been hospitalized|been in hospital|been in therapy|"
        "been in rehab|been diagnosed|been treated for|been seriously ill|been off sick|"
        "been ill|been signed off|been injured|hospitalised|hospitalized|time off sick|"
        "time off for illness|time off for stress|time off with stress|"
        "time off due to illness|pre existing conditions|preexisting conditions|"
        "pre existing|preexisting|suicidal|attempted suicide|self harmed|selfharmed|"
        "covid|the vaccine|a drink problem|problem with alcohol|problems with alcohol|"
        "problem with drugs|problem with drink|been vaccinated|disability benefit|"
        "disability benefits|incapacity benefit|trouble sleeping|trouble hearing|"
        "trouble seeing|trouble walking|trouble with your back|allergies that|phobias|"
        "a weak|glasses or contacts|medication|prescription drugs|substance abuse|"
        "neurological|neurodivergence|mobility issues|mobility problems|"
        "a carer of your own",
        HAVE,
        True,
    ),
    Cue(
        "take medication|take any medication|take regular medication|"
        "take any medications|take any regular medication|take any prescription|"
        "take prescription|take medicine|take any medicine|take any drugs|take drugs|"
        "take any pills|take any tablets|take tablets|take antidepressants|"
        "take anything for|smoke|vape|drink alcohol|drink much|drink a lot|drink heavily|"
        "drink at all|get sick|get sick often|get ill|get ill often|see a doctor|"
        "see a therapist|see a psychiatrist|see a psychologist|see a counsellor|"
        "see a specialist|call in sick|called in sick|phone in sick|phoned in sick|"
        "ring in sick|go off sick|gone off sick|take a sick day|take sick leave|"
        "taken sick leave|take off sick|took off sick|pass a medical|pass a drug test|"
        "pass a health check|take a drug test|take a blood test|take a medical|"
        "take a pregnancy test|undergo a medical|have a medical|burned out|burnt out|"
        "burn out|break down|have surgery|had surgery|have an operation|need surgery|"
        "need medical|need regular medical|need any medical|need treatment|"
        "need an operation|use a wheelchair|wear a hearing aid|wear hearing aids|"
        "get depressed|get anxious|get panic|suffer from|suffer with|suffer any|"
        "suffered from|suffered with|suffer depression|claim disability|"
        "claimed disability|receive disability|received disability|"
        "receive disability benefits|been off sick|go to therapy|gone to therapy|"
        "recover fully|fully recovered from|fully recover from|hear okay|hear properly|"
        "see properly|walk without|walk properly|tire easily|get tired easily|"
        "seen a psychiatrist|seen a therapist|seen a psychologist|seen a counsellor|"
        "seen a shrink|had cancer|had a breakdown|had a stroke|had a heart|"
        "had treatment for|had counselling|had therapy|had an operation|had a serious|"
        "had any serious illness|been hospitalised|been hospitalized|been in hospital|"
        "been treated for|been diagnosed|diagnosed with|file a workers|filed for workers|"
        "filed a workers|do drugs|use drugs|use recreational|drink or smoke|"
        "smoke or drink|get stressed to the point|have to take time off for your health|"
        "require medical|require any medical|undergo treatment|undergo surgery|"
        "miss work because of illness|miss work due to illness|"
        "missed work through illness|missed work due to illness|"
        "missed because of illness|donate blood|self medicate|selfmedicate",
        DO,
        True,
    ),
    Cue(
        "medication|medications|medical conditions|disability|disabilities|illness|"
        "illnesses|health problems|health issues|prescriptions|medicines|"
        "health condition|medical condition|injuries|drugs|operations|impairments|"
        "ailments|diagnosis|treatment",
        WHAT,
        True,
    ),
    Cue(
        "disabilities|disability|any disabilities|illnesses|health problems|"
        "medical conditions|health issues|medication|health|allergies or conditions|"
        "conditions|smoker|mental health|sick days|bad back",
        SHORT,
        True,
    ),
    Cue(
        "cancer|diabetes|epilepsy|asthma|hepatitis|hepatitis b|hiv|hiv status|"
        "tuberculosis|tb|long covid|adhd|autism|dyslexia|ptsd|bipolar disorder|"
        "schizophrenia|migraine|migraines|seizure|seizures|arthritis|crohn's|"
        "multiple sclerosis|parkinson's|leukaemia|leukemia|eating disorder|"
        "eating disorders|panic attack|panic attacks|anxiety|depression|"
        "nervous breakdown|nervous breakdowns|mental breakdown|mental breakdowns|"
        "high blood pressure|heart trouble|heart problem|heart problems|heart condition|"
        "heart conditions|heart disease|heart attack|heart attacks|back pain|"
        "back trouble|back problem|back problems|bad back|bad knee|bad knees|"
        "drinking problem|drug problem|alcohol problem|addiction|addictions|hearing loss|"
        "endometriosis|sickle cell|ocd|insomnia|lupus|slipped disc|hernia|anaemia|"
        "repetitive strain|medical reason|medical reasons|health reason|health reasons|"
        "healthwise|health wise|medical condition|medical conditions|health problem|"
        "health problems|health issue|health issues|health scare|mental health issue|"
        "mental health issues|mental health problem|mental health problems|"
        "mental illness|sick leave|sick days|sickness record|off sick|days sick|"
        "days off sick|workers' comp|workers' compensation|workmen's compensation|"
        "worker's comp|workers comp|workers compensation|sickness absence|limp|stammer|"
        "stutter|walking stick|hearing aid|crutches|inhaler|insulin|registered disabled|"
        "burned out|burnt out|run in the family|runs in the family|runs in your family|"
        "antidepressants|medication|bipolar|epileptic|diabetic|sickly|looking pale|"
        "look pale|look ill|look unwell|hospital appointments|doctor's appointments|"
        "doctors' appointments|medical appointments|on the spectrum|anything physical|"
        "physically up to|physically capable|physically strong|physically robust|"
        "mentally tough enough|mentally strong enough|trouble with nerves|highly strung|"
        "dodgy back|dodgy knee|dodgy knees|full bill of health|clean bill of health|"
        "pass a medical|medical test|drug test|pregnancy test|health insurance premiums|"
        "serious illness|poor health|ill health|state of health|sick often|sick a lot|"
        "injured at work|injured on the job|alcoholic|alcoholics|hungover|hangover|"
        "shaky hands|an inhaler|vaccinated|menopause|neurodivergent|hard of hearing|"
        "colour blind|colourblind|lip read|lipread|smoke breaks|smokers|smoker|cigarette|"
        "cigarettes",
        NEAR,
    ),
    # Hints.
    # A gap, days away, Mondays.
    Cue(
        "gap|a break|your break|long break|career break|months off|months away|time away|"
        "absence|absences|disappeared|quiet year|time out|most of 2022|2019|2020|2021|"
        "2022|2023|2024",
        r"\b(?:you|your|cv|the|that|those|that's|see|a|"
        r"most of)\b[^?]{0,40}(%)(?! (?:the (?:record|shelf|"
        r"press)))[^?]{0,100}\b(?:were you (?:all right|alright|ok|okay|ill|unwell|poorly|"
        r"well)|was it (?:your health|stress|an? (?:illness|operation|accident))|"
        r"are you (?:all right|ok|okay|better|over it|recovered|fully)|"
        r"everything (?:all right|alright|ok|okay)|for your health|health\w*|unwell|"
        r"poorly|recover\w*|convalesc\w*|hospital\w*|in a clinic|a clinic|on your back|"
        r"laid up|under treatment|something wrong|burn\w* out|burnout|breakdown|ill)\b",
    ),
    Cue(
        "sick|sickie|sickies|duvet day|duvet days|under the weather|mc|medical leave|"
        "medical certificate|sick note|sick notes|doctor's note|fit note|sick days|"
        "days off sick|ring in|call in|phone in|ringing in|calling in|off ill|poorly|"
        "unwell|time off for stress|off with stress|stress leave|signed off",
        r"\b(?:how often|how many|do you|did you|have you|are you|would you|will you|ever|"
        r"were you|you kept|you keep|you take|you took|you don't|you're not|"
        r"one of those who)\b[^?]{0,80}\b(sickies?|duvet days?|under the weather|mc|"
        r"medical leave|medical certificates?|sick notes?|doctor's note|fit note|"
        r"sick days|days off sick|(?:ring|call|phone|ringing|calling) in (?:sick|ill|"
        r"on a monday|poorly|on mondays|a lot|often)|off ill|off sick|time off for stress|"
        r"off with stress|stress leave|signed off(?! (?:on|the|by|a|this))|off for)\b|"
        r"\b(?:need|needed|needing|take|taken|taking|had) (?:any )?(?:time|days|weeks|"
        r"months) (?:off|out) (?:for|with|because of) (?:your )?(?:stress|nerves|illness|"
        r"health|anxiety|your \w{1,10}|exhaustion|burnout)\b",
        True,
    ),
    # Senses and limbs that one notices.
    Cue(
        "your hand|that hand|bad hand|your hands|that hands|bad hands|your arm|that arm|"
        "bad arm|your leg|that leg|bad leg|your foot|that foot|bad foot|your eye|"
        "that eye|bad eye|your eyes|that eyes|bad eyes|your back|that back|bad back|"
        "your neck|that neck|bad neck|your face|that face|bad face|your knee|that knee|"
        "bad knee|your wrist|that wrist|bad wrist|your finger|that finger|bad finger|"
        "your fingers|that fingers|bad fingers|your shoulder|that shoulder|bad shoulder|"
        "your ear|that ear|bad ear|your ears|that ears|bad ears|your voice|that voice|"
        "bad voice|your hip|that hip|bad hip|your ankle|that ankle|bad ankle|your skin|"
        "that skin|bad skin|your head|that head|bad head|your lip|that lip|bad lip|"
        "your teeth|that teeth|bad teeth|yours in",
        r"\bwhat(?:'s|'d| is| has| have)? (?:you )?(?:happened|happening|wrong|up|"
        r"the matter|going on|did|done|do) (?:to|with) (?:your|that|the) (?:\w{1,8} )?(%)|"
        r"\b(?:is|are|was) (?:it|that|there) (?:\w{1,12} ){0,4}(?:your|with your|"
        r"wrong with your) (%)|\bhow(?:'s| is| are) (?:your|the|"
        r"that) (?:\w{1,8} )?(%)(?! (?:of|office|end|up))[^?]{0,40}\?|"
        r"(%)[^?]{0,30}\b(?:shak\w+|trembl\w+|twitch\w*|swollen|bandage\w*|scarred|stiff|"
        r"missing|hurts?|gives? you|bothers?|plays? up|holding up|up to|strong enough|"
        r"give out|go on you)\b|\bwhat (?:sort|kind) of (?:nick|shape|state|"
        r"condition) is (%)",
        True,
    ),
    Cue(
        "squint|squinting|holding the paper|larger for you|print things larger|"
        "bigger font|mumbling|said twice|everything twice|repeat things|repeat myself|"
        "repeat yourself|catching what|hard of hearing|read my lips|reading my lips|"
        "lip read|lip reading|trembling|shaking|shaky|puffing|puffed|out of breath|"
        "short of breath|breathless|wheeze|wheezing|cough|coughing|that cough|sniffle|"
        "limp|limping|bandage|sling|splint|brace|cane|pale|peaky|washed out|run down|"
        "gaunt|frail|fragile|delicate|under the weather|coming down with|blood pressure|"
        "red in the face|sweating|sweat|dizzy|faint|fainting|nod off|nodding off|yawning|"
        "dark circles|bags under your eyes|stiff|wincing|wince|favouring|unsteady|"
        "ill looking|look ill|look unwell|look poorly|look tired|look exhausted",
        r"\bY[^?]{0,90}(%)(?! (?:hands|of the (?:market|team)))[^?]{0,120}(?:\?|$)|"
        r"(%)(?! hands)[^?]{0,60}\b(?:your|you)\b[^?]*\?",
    ),
    # What a doctor or an insurer would find.
    Cue(
        "bloods|blood work|blood test|blood tests|blood count|full check up|check up|"
        "checkup|check ups|health check|medical|mot|full mot|insurer|insurers|"
        "insurance people|mediclaim|group insurance|group health|group medical|"
        "group policy|life cover|premium|premiums|pre existing|screening|doctor|doctors|"
        "the doctor's|gp|physician|specialist|consultant|x ray|scan|scans|hospital|"
        "clinic|pharmacy|tablets|pills|jabs|medicine cabinet|body scan|liver|urine",
        r"\b(?:would|will|might|could|if|when|should|once)\b[^?]{0,90}(%)(?! (?:devices?|"
        r"writer|records?|students?|products?))[^?]{0,110}\b(?:turn up|show|find|"
        r"come back|come up|flag|flags|surprise|pick up|worry|raise|clear|fine|sign you|"
        r"pass|anything|load|exclude|see|say|decline|tell me)\b[^?]*\?|\b(?:anything|"
        r"something|any)\b[^?]{0,70}(%)[^?]{0,60}\b(?:find|know|flag|raise|turn up|"
        r"surprise|see|show|worry|about you)\b[^?]*\?|\b(?:at|to|see|seeing|visit|under|"
        r"from|with|in) (?:the |your |a |any )?(%)[^?]{0,50}\b(?:a lot|often|regularly|"
        r"much|lately|recently|every|camp|power through|at the moment|for anything|"
        r"long)\b[^?]*\?|\b(?:turn up|show up|come up|be found|find|flag\w*|surprise\w*|"
        r"pick up)\b[^?]{0,70}\b(%)\b(?=[^?]{0,80}\?)(?![^?]{0,30}\b(?:patients?|"
        r"images?)\b)",
        True,
    ),
    Cue("bloods|blood work", r"\b(?:blood work|bloods|blood)\b[^?]{0,50}\byours\b", True),
    # Strength for the job.
    Cue(
        "robust|sturdy|hardy|strong enough|fit enough|up to it|physically|"
        "fit as a fiddle|fighting fit|strong as an ox|strong constitution|constitution|"
        "sickly|pick up bugs|catch everything|every bug|bugs|going round|immune system|"
        "in bed for|fall ill|fall apart|keel over|collapse|stamina physically|body hold|"
        "your body|bodily|nick|good nick|shape|in shape|rude health|picture of health|"
        "health holds|hold up|holding up|hack it physically|on your feet|under the knife|"
        "operated on|op|gammy|dodgy back|dodgy knee|bad knee|bad back|trick knee|"
        "creaking|creaky|aches and pains|aches|joints|niggles|old injury|old injuries|"
        "injuries|injury|limitations|anything physical|anything medical|medical side|"
        "health side|health wise|healthwise|health",
        r"\b(?:are|aren't|would|will|can|do|does|is|have|could|any|anything|how|"
        r"what)\b[^?]{0,50}\b(?:you|your|yours|being|count on)\b[^?]{0,60}\b(robust|"
        r"sturdy|hardy|physically (?:up|strong|fit|able|ready|robust|capable|there)|"
        r"fit as a fiddle|fighting fit|strong as an ox|(?:strong )?constitution|sickly|"
        r"pick up bugs|catch everything|every bug|immune system|in bed for|fall ill|"
        r"keel over|your body|good nick|rude health|picture of health|health hold\w*|"
        r"under the knife|operated on|gammy|dodgy (?:back|knee)|bad (?:knee|back)|creaky|"
        r"aches|niggles|old injur\w+|health ?wise)\b|\b(?:last|previous|my|"
        r"our)\b[^?]{0,60}\b(?:back|knee|heart|health|hip|lungs|nerves) (?:went|gave out|"
        r"gave up|packed in|failed)\b[^?]*\b(?:you|your|yours)\b|\b(?:what|which) (?:sort|"
        r"kind|state|shape) of (nick|shape|health)\b|\bin what sort of (shape|nick)\b",
        True,
    ),
    Cue(
        "sugar|dessert|sweet stuff|turned down|the wine|off the drink|on the wagon|"
        "dry january|teetotal|hollow leg|liquid lunch|drink to unwind|glass of wine|"
        "nightcap|unwind with|bottle a night|smell of|hangover|hangovers|cigarette|"
        "cigarettes|smoke breaks|smoke break|fag break|roll your own|weed|edibles|"
        "recreational|something stronger|keep you going|to get you through|take anything|"
        "take something|on anything|help you sleep|sleep at night|sleep well|"
        "sleeping pills|sleeping tablets|energy for",
        r"\b(?:do|are|did|have|is|what|how|would|or)\b[^?]{0,40}\b(?:you|it|"
        r"that)\b[^?]{0,60}\b(on the wagon|off the drink|teetotal|liquid lunch|"
        r"drink to unwind|bottle a night|hangovers?|cigarettes?|smoke breaks?|fag break|"
        r"roll your own|recreational|something stronger|take (?:anything|something) (?:to|"
        r"for)|on anything|keep you going|help you sleep|sleeping (?:pills|tablets))\b|"
        r"\b(?:turned down|refused|skipped|didn't touch|passed on|not having) (?:the |"
        r"your |a )?(?:\w{1,10} )?(?:wine|dessert|bread|sugar|biscuits?|cake|coffee|"
        r"drink)\b[^?]*\?|\b(sugar),? is it\b",
        True,
    ),
    # The mind.
    Cue(
        "rough patch|bad patch|dark patch|tough patch|difficult patch|low patch|"
        "rough time|dark place|dark days|black dog|down days|off days|bad days|low days|"
        "too much up here|too much for you|got too much|get too much|step away|"
        "breaking point|snapped|snap|crack|cracked|crack up|meltdown|meltdowns|wobble|"
        "wobbles|fall to pieces|fell apart|on the edge|highly strung|nerves|head space|"
        "headspace|in your head|upstairs|demons|shrink|couch|talk to someone|"
        "see someone about|professional help|happy pills|cry yourself|get you down|"
        "get down|low moods|mood swings|moods|ups and downs|burn out|burned out|"
        "burnt out|burnout|cope mentally|mentally|emotionally|resilient|"
        "nervous disposition|nervy|panicky|panic|stressed out|stress you out|black cloud|"
        "spiral|overwhelm|overwhelmed|on the sofa|time in a clinic|retreat|a spell in",
        r"\b(?:have you|do you|did you|are you|were you|would you|will you|ever|had|"
        r"you had|you've|you get|you're|hinted|any|your)\b[^?]{0,80}\b(rough patch|"
        r"bad patch|dark patch|tough patch|low patch|dark place|dark days|black dog|"
        r"down days|bad days|low days|too much up here|(?:got|get|gets|gotten) too much|"
        r"breaking point|snapp?e?d? under|crack(?:ed)? up|crack(?:ed)? under|meltdowns?|"
        r"wobbles?|fall(?:en)? to pieces|fall(?:en)? apart|fell apart|highly strung|"
        r"nerves|demons|shrink|happy pills|professional help|see someone about|low moods|"
        r"mood swings|nervous disposition|nervy|panicky|stressed out|on the edge|mentally|"
        r"a spell in|burn(?:ed|t)? out|burnout)\b(?! (?:in (?:the|your) team|among|"
        r"of (?:the|your) team|scenario|test))[^?]{0,100}(?:\?|$)",
    ),
    Cue(
        "run in the family|runs in the family|in your family|your family|your genes|"
        "genes|your parents|hereditary|long lived|dna",
        r"\b(?:anything|something|what|does it|is there|did|die\w*|died|illness\w*|"
        r"disease\w*|cancer|heart|health|still alive|pass\w* away|hereditary|"
        r"conditions?)\b[^?]{0,60}(%)[^?]{0,60}\?|(%)[^?]{0,50}\b(?:healthy|illness\w*|"
        r"disease\w*|cancer|heart|diabetes|live long|long lived|hereditary|"
        r"dementia)\b[^?]*\?",
        True,
    ),
    Cue(
        "adaptations|special chair|special treatment|special arrangements|"
        "special equipment|condition|conditions|diagnosis|diagnosed|disability|"
        "impairment|something wrong|anything wrong|wrong with you|what's wrong|"
        "wrong with your|afflict|ailment|handicap|blue badge|disabled parking|pip|"
        "benefits for",
        r"\b(?:is|was|why|what|what's|do|have|are|were|got|how|anything|something|"
        r"there)\b[^?]{0,50}\b(?:wrong with you|wrong with your|anything wrong|"
        r"something wrong|diagnosed (?:with|you)|your diagnosis|your condition|ailment|"
        r"handicap|blue badge)\b|\b(blue badge)\b",
        True,
    ),
    Cue(
        "workers' comp|workers comp|workers' compensation|compensation claim|"
        "injury claim|industrial injury|accident at work|accidents at work|"
        "injured on the job|hurt on the job|hurt at work|injured at work",
        r"\b(?:ever|have you|did you|any|were you|been|put in|made|filed)\b[^?]{0,50}(%)",
        True,
    ),
    Cue(
        "disabled|disability|disabilities|wheelchair|illness|illnesses|breakdown|healthy|"
        "delicate|fragile|chronic|rehab|therapy|special needs|a condition|good health|"
        "stroke|blood pressure|signed off|sober",
        r"\b(?:are you|were you|you're|you are|have you|do you|did you|you've|your|"
        r"you look|you seem|being|is it|was it|was that|is that|any|"
        r"that)\b (?:\w{1,12} ){0,4}(%)(?! (?:of|in|on|by|for|services?|users?|access|"
        r"ramp|team|policy|scheme|that (?:the|our|your))\b)[^?]{0,80}(?:\?|$)",
    ),
    Cue(
        "drinker|smoker|vaper|drink|big drinker",
        r"\b(?:are you|you're|you) (?:\w{1,8} ){0,3}(?:a |an )(?:\w{1,8} )?(?<!tea )(?<!coffee )(%)",
    ),
    Cue(
        "out of work|out of action|out of circulation|off work|laid up|off your feet|"
        "out of commission|off the radar|out for|kept you",
        r"\bkept you (%)",
        True,
    ),
    Cue(
        "out of work|out of action|out of circulation|off work|laid up|off your feet|"
        "out of commission|out for|kept you",
        r"\b(?:what|why|how come|was it|were you)\b[^?]{0,30}\b(?:kept|put|had|made|took|"
        r"were|laid)\b[^?]{0,30}\byou\b[^?]{0,30}(out of work|out of action|"
        r"out of circulation|off work|laid up|off your feet|out of commission|out for)",
        True,
    ),
    Cue(
        "in your ears|in your ear|on your wrist|on your arm|on your leg|on your hand|"
        "behind your ear|round your knee|that brace|that bandage|those glasses|"
        "that stick|that boot|those things|that thing|that patch|those scars|the plaster|"
        "the sling|the stick|the brace|that chair",
        r"\b(?:do you|are you|is|are|what|what's|always|why|how long|need|will|that|those|"
        r"must)\b[^?]{0,40}(%)(?! (?:sheet|phone|headset))[^?]{0,60}\b(?:always|need|for|"
        r"permanent|happened|wear|hear|without|noisy|long|hurt|off|help|about|"
        r"there)\b[^?]*\?|\bwhat(?:'s| is) (%)[^?]{0,12}(?:for|about)?\?",
    ),
    Cue(
        "that back|back of yours|knee of yours|knees of yours|heart of yours|"
        "hip of yours|that knee|that hip|that shoulder|your back|your knees|your heart|"
        "your joints|your hips|your lungs|your ticker|ticker|your waterworks|"
        "your plumbing|under the bonnet|the machinery|the engine still|"
        "all in working order|working order|running repairs|service history|mot",
        r"\b(?:will|would|is|are|can|does|do|how|how's|any|"
        r"anything)\b[^?]{0,60}(%)[^?]{0,70}\b(?:stand|hold|cope|take|up to|good|sound|"
        r"stop|last|okay|all right|alright|strong|trouble|problem|through|for it|with us|"
        r"years)\b[^?]*\?",
        True,
    ),
    Cue("under the bonnet", r"\b(?:anything|something)\b[^?]{0,12}(under the bonnet)", True),
    Cue(
        "sterner stuff|iron constitution|tough enough|battles in|battle in|soldier on|"
        "soldiers on|struggle in|struggles in|stay under the duvet|under the duvet|"
        "stay in bed|take to your bed|takes to their bed|with a cold|with the flu|"
        "a sniffle|first sniff|sneeze|man flu|always there|odd patch|not up to it|"
        "weren't up to it|wasn't up to it|the odd day|days here and there|not a day|"
        "never a day|perfect attendance|full attendance|attendance record|"
        "attendance like|reliable health",
        r"\b(?:are you|do you|would you|were you|have you|your|you|you're|made of|"
        r"sort who|kind who|type who|say you)\b[^?]{0,80}(%)(?! (?:customers|weather|lead|"
        r"leads|call|calls|start|email|list|meeting))[^?]*\?",
        True,
    ),
    Cue(
        "hospital|clinic|white coat|doctor|surgeon|surgery|waiting room|gp|specialist|"
        "psychiatrist|a and e|emergency room|ambulance|blood test|scan",
        r"\b(?:when|how often|how recently|how many times)\b[^?]{0,30}\b(?:did you|was|"
        r"have you|were you|are you|do you)\b[^?]{0,50}(%)|"
        r"\b(?:last time) you\b[^?]{0,40}(%)",
        True,
    ),
    Cue(
        "costing our insurer|cost our insurer|cost the insurer|private cover|"
        "health cover|medical cover|health plan|medical plan|group scheme|big claims|"
        "big claim|claim a lot|claiming a lot|claims history|sick pay|long term sick|"
        "off more than|more than the average|off more|off a lot|off often|off much|"
        "missing work|miss work|days you'd miss|let us down|letting us down",
        r"\b(?:would|will|are|do|is there|any reason|might|could|"
        r"likely)\b[^?]{0,50}\b(?:you|you'd|you'll|yourself)\b[^?]{0,60}\b(cost\w* (?:our|"
        r"the) insurers?|claim(?:ing)? a lot|big claims?|off more|off a lot|off often|"
        r"missing work|miss work|more than the average)\b",
        True,
    ),
    Cue(
        "took the lift|take the lift|the lift for|the stairs|stairs|sat down|"
        "sit down a lot|hold the rail|holding the rail|kept sitting|kept rubbing|"
        "rubbing your|holding your|clutching|reading glasses|two hands|left hand only",
        r"\b(?:noticed?|saw|see|spotted|couldn't help)\b[^?]{0,20}\byou\b[^?]{0,30}(%)[^?]{0,80}\?",
        True,
    ),
    Cue(
        "get yourself right|get right|get well|put yourself right|get your head|"
        "get yourself together|look after yourself|take care of yourself|rest up|"
        "recuperate|convalesce|get back on your feet|back on your feet|get over|"
        "on the mend|fully mended|mend|back to full strength|full strength|"
        "back to normal|a hundred percent|one hundred percent now|yourself again",
        r"\b(?:break|gap|off|year|months|step back|time|2019|2020|2021|2022|2023|spell|"
        r"patch|are you)\b[^?]{0,80}(%)(?! (?:the (?:line|hurdle|idea)))[^?]*\?",
    ),
    Cue(
        "done to yourself|gingerly|little gadget|gadget on your|on your arm for|"
        "seeing a shrink|a shrink|set foot in|lie down|a jab|needing a lie|"
        "prescription drugs|drugs you take|tablets you take|pills you take|"
        "medicines you take|medication you take|surprises like that",
        r"\b(?:you|your|you've|the previous|any|about|what|what's|needing|"
        r"never)\b[^?]{0,70}(%)(?! (?:this market|the (?:office|building)))[^?]*(?:\?|$)",
        True,
    ),
    # Any of these, where somebody fishes.
    Cue(
        "health|healthy|ill|illness|sick|sickness|unwell|poorly|robust|sturdy|stamina|"
        "sterner stuff|knees|heart|doctor|doctors|medication|tablets|pills|breakdown|"
        "burnout|burned out|burnt out|nerves|anxious|depressed|cracked|insurer|premiums|"
        "off more|off work|out of work|days off|time off|absent|absence|absences|"
        "in your ears|hearing|deaf|eyesight|glasses|limp|crutches|wheelchair|disabled|"
        "disability|scar|surgery|smoke|smoker|tired|pale|frail|fragile|delicate|"
        "on your feet|therapy|counsellor|costing our insurer|physically|mentally|"
        "up to it|hold up|wear and tear|diabetic|seizure",
        r"^(?=[^?]{0,400}?Y)(?:[^?]{0,400}?F[^?]{0,160}?(@)|[^?]{0,400}?(@)[^?]{0,240}?F)",
    ),
    Cue(
        "your back|your knees|your knee|your hip|your heart|your hearing|your eyes|"
        "your eyesight|your nerves|your ticker|your chest|your lungs|your feet|"
        "your shoulder|your waterworks|your head|your blood pressure|your sugar|"
        "your stomach|your joints|your weight",
        r"\b(?:how's|how is|how are|how have) (%)(?: (?:been|doing|"
        r"holding up))?(?: (?:these days|now|lately|at the moment|today|feeling))?,? ?\?|"
        r"\b(?:trouble|problems?|issues?|bother|anything wrong|"
        r"grief)\b[^?]{0,20}\bwith (%)(?! (?:of|office|end|catalogue|ups?))\b[^?]{0,30}\?|"
        r"\b(?:is|are) (%) (?:up to|all right|alright|ok|okay|good|strong enough|fine|"
        r"in order|bad|playing up|still)\b[^?]{0,40}\?",
        True,
    ),
    Cue(
        "see a doctor|saw a doctor|see the doctor|saw the doctor|see your doctor|"
        "see a specialist|a gp|your gp|see someone about|talk to someone about|"
        "seeing a therapist|see a therapist|in therapy|off work|been off|time off sick|"
        "longest you've|duvet day|duvet days|throw a sickie|pull a sickie|sickie|sickies|"
        "monday morning bug|doctor's note|signed off",
        r"\b(?:when|how often|have|do|did|are|were|what's the longest|longest|how long|"
        r"ever|what)\b[^?]{0,30}\b(?:you|you've|you'd)\b[^?]{0,40}\b((?:see|saw|seen|"
        r"seeing|visit\w*) (?:a|the|your) (?:doctor|gp|specialist|therapist|shrink|"
        r"consultant|physio\w*|psychiatrist)|in therapy|off work|been off(?: (?:sick|ill|"
        r"work))?|duvet days?|(?:throw|pull|take|took|thrown|pulled) (?:a )?sick(?:ie|"
        r"ies)|signed off(?: (?:sick|work))?)\b(?! (?:on (?:the|a)|by (?:the|qa)|"
        r"the))[^?]{0,40}\?",
        True,
    ),
    Cue(
        "that leg|that arm|that hand|that foot|that knee|that hip|that shoulder|"
        "that back|that cough|that wrist|that eye|those knees|those hands|those eyes|"
        "that ankle|that chest|that voice|that shake|that tremor|that sling|that plaster|"
        "that brace|that boot|that stick|that cast",
        r"\b(?:could|can|will|would|do|are|is|does|how|what|did|"
        r"should)\b[^?]{0,70}\b(?:with|about|of|on|have|up with|to|behind|doing|holds?|"
        r"give|bother|stop) (%)(?! (?:of the|feature|queue))\b[^?]{0,50}\?",
        True,
    ),
    Cue(
        "sleep well|sleep all right|sleep at night|sleep okay|sleeping well|"
        "sleep through|night's sleep|eat well|look after yourself|keep well|keep fit|"
        "full shift|stop you doing|stopping you doing|prevent you from|keep you from|"
        "hold you back|slow you down",
        r"\b(?:do|are|have) you (?:\w{1,8} )?(sleep(?:ing)? (?:well|all right|okay|ok|"
        r"badly|soundly|through)|(?:get|getting) a (?:good|decent|full) night's sleep|"
        r"eating (?:properly|well))\b(?! (?:on|in) (?:a|the) (?:train|plane|hotel|tent|"
        r"lorry|cab|boat|site))[^?]{0,20}\?|\b(?:anything|something|"
        r"is there)\b[^?]{0,30}\b((?:stop|prevent|keep|hinder)\w* you (?:from )?(?:do\w*|"
        r"work\w*|lift\w*|stand\w*|climb\w*|carry\w*|manag\w*|complet\w*|"
        r"finish\w*) (?:\w{1,8} ){0,2}?(?:full|shift|job|whole|nights?|day|box|ladder|"
        r"hours|heavy|stairs))\b[^?]{0,30}\?|\banything\b[^?]{0,20}\b(physically|"
        r"medically|health wise|bodily)\b",
        True,
    ),
)
