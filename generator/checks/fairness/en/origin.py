"""How English talk comes to ethnicity and origin."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, NEAR, OWN, SHORT, WHAT

_NATIONS = (
    "american|british|irish|scottish|welsh|french|german|polish|romanian|bulgarian|"
    "hungarian|italian|spanish|portuguese|greek|turkish|russian|ukrainian|chinese|"
    "japanese|korean|taiwanese|vietnamese|thai|malay|malaysian|indonesian|filipino|"
    "filipina|singaporean|indian|pakistani|bangladeshi|sri lankan|tamil|punjabi|"
    "bengali|gujarati|marathi|nepali|afghan|iranian|persian|iraqi|arab|arabic|"
    "lebanese|syrian|egyptian|israeli|nigerian|ghanaian|kenyan|somali|ethiopian|"
    "south african|zimbabwean|african|african american|asian|south asian|east asian|"
    "hispanic|latino|latina|latinx|latin american|mexican|cuban|puerto rican|"
    "brazilian|colombian|caribbean|jamaican|native american|first nations|aboriginal|"
    "indigenous|torres strait islander|maori|gypsy|roma|romani|eurasian|caucasian|"
    "european|australian|eastern european|middle eastern|mainland chinese|"
    "hong kong chinese|canadian|dutch|swedish|kiwi|kurdish|albanian|serbian|moroccan|"
)

CUES = (
    Cue(
        _NATIONS + "algerian|tunisian|yoruba|igbo|hausa|black|brown|foreign|foreign born|"
        "foreignborn|a foreigner|an immigrant|immigrant|an immigrant yourself|a refugee|"
        "asylum seeker|an expat|second generation|secondgeneration|first generation|"
        "firstgeneration|third generation|thirdgeneration|a us citizen|a u.s. citizen|"
        "an american citizen|a british citizen|a uk citizen|an eu citizen|"
        "an irish citizen|an indian citizen|a singapore citizen|a singaporean citizen|"
        "an australian citizen|a citizen|citizen|a uk national|a british national|"
        "a national of|a permanent resident|permanent resident|a pr|pr|"
        "a green card holder|green card holder|naturalised|naturalized|"
        "a native english speaker|a native speaker|native english speaker|native speaker|"
        "mixed race|mixedrace|biracial|multiracial|mixed heritage|half chinese|"
        "half indian|half japanese|half black|half white|of chinese descent|"
        "of indian descent|of african descent|of asian descent|of asian origin|"
        "of african origin|of indian origin|of arab descent|of irish descent|"
        "a person of colour|a person of color|person of color|person of colour|"
        "woman of colour|from africa|from asia|from india|from china|from pakistan|"
        "from poland|from nigeria|from ireland|from eastern europe|from europe|"
        "from the caribbean|from the middle east|from the philippines|from russia|"
        "from mexico|from japan|from korea|from overseas|from abroad|"
        "from another country|from a different country|born here|born abroad|"
        "born overseas|born in this country|born in the uk|born in the us|"
        "born in britain|born in england|born in india|born in ireland|born in america|"
        "born in australia|born in singapore|born and raised|born and brought up|"
        "brought up here|raised here|a brahmin|brahmin|dalit|a dalit|scheduled caste|obc|"
        "north indian|south indian|originally from|a traveller|of the same caste|"
        "a minority|an ethnic minority|ethnic minority|white or|black or|of mixed|"
        "dual national|dual citizen|a dual national|in the country legally|an illegal|"
        "ethnically|bumiputera",
        BE,
        True,
    ),
    Cue(
        "ethnicity|ethnic background|ethnic origin|ethnic group|ethnic identity|"
        "ethnic heritage|ethnic roots|race|nationality|nationalities|national origin|"
        "national identity|country of origin|country of birth|home country|homeland|"
        "own country|birthplace|place of birth|mother tongue|first language|"
        "native language|native tongue|native country|home language|"
        "family's native language|accent|ancestry|ancestors|cultural heritage|"
        "family heritage|heritage|roots|caste|sub caste|subcaste|tribe|clan|skin colour|"
        "skin color|immigration status|immigration history|citizenship|"
        "citizenship status|second passport|other passport|cultural background|"
        "culture back home|part of the world|neck of the woods originally|"
        "surname come from|surname from|last name come from|last name from|"
        "name come from|name from|family name come from|family come from|family from|"
        "family originally from|parents from|parents come from|parents' country|"
        "parents originally from|parents born|grandparents from|grandparents come from|"
        "people come from|people from|people originally from|country have|"
        "racial background|racial identity|lineage|community back home|real name mean|"
        "english so good|english so fluent|background ethnically|motherland|"
        "father's country|mother's country|gotra|jati|race group|dialect group|"
        "extraction|descent|native english",
        OWN,
        True,
    ),
    Cue(
        "dual nationality|dual citizenship|foreign accent|a foreign accent|strong accent|"
        "slight accent|an accent|a green card|green card|another nationality|"
        "another passport|second passport|a second nationality|indian blood|"
        "african blood|irish blood|foreign blood|family back home|foreign passport|"
        "a caste certificate|caste certificate|european passport|british passport|"
        "irish passport|american passport|jewish blood|citizenship|foreign parents|"
        "immigrant parents|mixed heritage|relatives abroad|a native speaker's",
        HAVE,
        True,
    ),
    Cue(
        "speak english at home|speak another language at home|immigrate|emigrate|"
        "become a citizen|becoming a citizen|come over from|come over here|"
        "come to this country|came over from|move to this country|moved to this country|"
        "arrive in this country|arrived in this country|grow up speaking|"
        "grew up speaking|grow up abroad|grow up overseas|grow up in another country|"
        "grow up outside|go back to your country|going back to your country|"
        "go back to your own country|return to your country|return to your own country|"
        "return to your home country|go home to your country|feel more british|"
        "feel british|feel american|feel more american|dream in|consider yourself|"
        "soften your accent|lose your accent|tone down your accent|work on your accent|"
        "go back home one day|go back home for good|miss your country|"
        "miss your home country|hold dual|intend to become a us|belong to a tribe|"
        "belong to a caste|belong to a scheduled|speak with an accent",
        DO,
        True,
    ),
    Cue(
        "ethnicity|race|nationality|ethnic group|ethnic background|country|caste|tribe|"
        "clan|citizenship|passport|mother tongue|native language|first language|accent|"
        "community|ethnic origin|dialect group|dialect|racial group|nationalities",
        WHAT,
        True,
    ),
    Cue(
        "nationality|ethnicity|race|born here|citizen|caste|mother tongue|native speaker|"
        "place of birth|green card|accent",
        SHORT,
        True,
    ),
    Cue(
        "really from|originally from|from originally|mother tongue|native tongue|"
        "native language|ethnicity|ethnic background|national origin|country of origin|"
        "birthplace|person of colour|person of color|people of colour|people of color|"
        "woman of colour|man of colour|your part of the world|your neck of the woods|"
        "your own country|your home country|back in your country|in your country|"
        "your kind|your accent|lovely accent|thick accent|strong accent|slight accent|"
        "foreign accent|interesting accent|hint of an accent|trace of an accent|"
        "bit of an accent|an accent there|that accent|unusual surname|unusual name|"
        "exotic name|foreign name|foreign sounding|foreignsounding|unusual last name|"
        "interesting surname|interesting last name|interesting name|beautiful name|"
        "difficult name|mouthful of a name|hard to pronounce|difficult to pronounce|"
        "hard name|western name|anglicise|anglicize|english sounding name|"
        "englishsounding name|speak english so|english is so good|english is very good|"
        "english is excellent|english is perfect|english is amazing|your english is|"
        "english so well|such good english|mixed race|mixedrace|immigrants|"
        "immigrant family|people like you from|your culture|your people|ethnic minority|"
        "ethnic minorities|skin colour|skin color|dark skinned|darkskinned|brown people|"
        "black people|white people|black person|the only black|the only asian|only black|"
        "only asian|only foreigner|only indian|us citizens only|citizens only|green card|"
        "diversity hire|learnt english|learned english|caste|upper caste|backward caste|"
        "family's roots|indian head|speak with an accent|dna test|go back home|"
        "going back home|western culture|assimilate|where you come from|"
        "fellow countrymen|foreign born|foreignborn",
        NEAR,
    ),
    # Hints.
    # Where one is from, by guesses.
    Cue(
        "balkans|africa|asia|eastern europe|western europe|southern europe|latin america|"
        "south america|middle east|caribbean|west indies|subcontinent|the gulf|poland|"
        "nigeria|india|pakistan|bangladesh|philippines|vietnam|china|mainland|taiwan|"
        "hong kong|romania|ukraine|russia|turkey|iran|iraq|ghana|kenya|brazil|mexico|"
        "jamaica|ireland|scotland|wales|lebanon|egypt|syria|sri lanka|nepal|indonesia|"
        "malaysia|korea|japan|thailand|italy|spain|greece|portugal|albania|bulgaria|"
        "somalia|ethiopia|zimbabwe|morocco|algeria|afghanistan|cuba|colombia|venezuela|"
        "punjab|gujarat|kerala|tamil nadu|bengal|kashmir|sichuan|henan|dongbei|fujian|"
        "xinjiang|tibet|the north|the south|up north|down south|abroad|overseas",
        r"\b(?:guess|guessing|bet|detect|hear|sense|hint of|bit of|trace of|"
        r"touch of) (?:it's |is |that's |you're |you are |it |a |an |some |some of |"
        r"of )?(?:from |in )?(?:\w{1,12} ){0,3}(%)|\b(?:are|were|you're|you were|"
        r"your (?:parents|family|people|folks|mum|dad|mother|father|grandparents)(?: are|"
        r" were| come| came)?|name(?:'s| is)?|accent(?:'s| is)?|is (?:that|it)|"
        r"would that be|must be|folks|people) (?:\w{1,12} ){0,2}?(?:from|in|born in|"
        r"of) (?:\w{1,12} ){0,2}(%)(?! (?:office|team|plant|site|branch|market|project|"
        r"region|hub|factory|entity|warehouse|account|desk))[^?]{0,60}\?|"
        r"\bwhich part of (?:\w{1,8} )?(%)|\b(?:whereabouts|"
        r"somewhere) in (?:\w{1,8} )?(%)(?! (?:will|would|is the|are the|did you (?:work|"
        r"park)))|\b(?:born|raised|grow up|grew up|brought up|"
        r"schooled) (?:and \w{1,8} )?(?:in|over) (?:\w{1,8} )?(%)[^?]{0,60}\?",
        True,
    ),
    Cue(
        "am i close|am i warm|how close am i|am i right in thinking|let me guess|"
        "guessing|my guess|let me have a guess|hazard a guess|i'd guess|can i guess|"
        "where would that be|where is that from|where's that from|"
        "where does that come from|where does it come from|where's it from|"
        "where is it from|further east|further south|further afield|originally|"
        "originally from|from originally|really from|before that where|"
        "not from round here|not from around here|not from these parts|from round here|"
        "from around here|these parts",
        r"\b(?:somewhere|name|accent|surname|lilt|features|face|colouring|looks|voice|"
        r"east|south|west|north|border|country|island|continent|europe|africa|asia|"
        r"parents|family|people|folks|you|your|yours|english|vowels|complexion|"
        r"not)\b[^?]{0,90}(%)(?! (?:come from the|these requests|the data))[^?]*(?:\?|$)|"
        r"(%)[^?]{0,90}\b(?:name|accent|surname|lilt|somewhere|east|europe|africa|asia|"
        r"country|people|parents|island)\b",
    ),
    # Name and accent.
    Cue(
        "name|surname|last name|first name|the full name|full name|family name",
        r"\b(?:unusual|interesting|exotic|lovely|beautiful|funny|strange|foreign|"
        r"different|such a|curious|rare|pretty|great|melodious|wonderful|quite a|mouthful|"
        r"with a|with that|what kind of|what sort of|what type of|what nationality is|"
        r"that's a|that's an) (?:\w{1,12} )?(%)(?! (?:tag|badge|of the (?:company|product|"
        r"team|project)|field|space))[^?]{0,20}(?:[,.?:;!][^?]*\bY[^?]*\?|"
        r"[^?]{0,50}\b(?:from|history|story|origin\w*|mean\w*|come|heritage|pronounce|say|"
        r"spell|like that|like yours|background|is that|where)\b)|\bpronounce (?:that|"
        r"such a) (?:\w{1,12} )?(%)|\b(?:with|having) (?:an? |your )?(?:sur|"
        r"last )?(%) (?:like|such as|as)\b[^?]*\bY|\bwhere does (?:the|that|"
        r"your) (?:\w{1,8} )?(%) (?:come|hail|originate)",
        True,
    ),
    Cue(
        "english name|western name|christian name|something shorter|something easier|"
        "something simpler|something more english|shorter name|easier name|simpler name|"
        "a mouthful|such a mouthful|nickname|real one|go by|call you|called you|"
        "anglicise|anglicize|shorten it|shorten your|shorten that|simplify",
        r"\b(?:could|can|would|do|will|might|is there|have|may|mind if|okay if|wonder\w*|"
        r"whether)\b[^?]{0,40}(call you|called you|go by|english name|western name|"
        r"nickname|shorten)\b[^?]{0,30}\b(?:something|easier|shorter|english|simpler|mike|"
        r"nick|tom|john|joe|dave|sam|western|instead|for short|customers|clients|"
        r"that people|name|bit)\b|\b(english name|western name|something shorter|"
        r"something easier|something more english|easier name|a mouthful|"
        r"such a mouthful)\b[^?]{0,100}\?|\b(shorten it|anglici[sz]e)\b[^?]{0,60}\?",
        True,
    ),
    Cue(
        "accent|accents|twang|lilt|brogue|drawl|intonation|lingo|vowels|"
        "the way you speak|way you talk|way you speak",
        r"\b(?:your|that|this|an?|the|lovely|local|detect|slight|strong|thick|heavy|what|"
        r"such|hear|hint of|place|charming|gorgeous|foreign|soft|"
        r"sing song) (?:\w{1,10} )?(%)(?! (?:in|colou?r|reduction|coach|marks?|lighting|"
        r"wall|data|recognition|model))|\b(%)[^?]{0,70}\b(?:yours|tone|soften|"
        r"understand you|neutral|follow you)\b",
    ),
    Cue(
        "your english|your spoken english|speak english so|speak such good|"
        "such good english|english so well|your french|your mandarin|your cantonese|"
        "your german",
        r"(%)[^?]{0,20}\b(?:good|excellent|perfect|fluent|astonishing\w*|amazing\w*|"
        r"surprising\w*|remarkabl\w*|better|flawless|impressive|so|very|really|wonderful|"
        r"great|brilliant|for)\b|(%)[^?]{0,60}\b(?:pick|learn|learnt|learned|where|"
        r"how come|native|at home)\b",
        True,
    ),
    Cue(
        "speak at home|spoken at home|language at home|talk at home|speak with your|"
        "speak to your|talk to your|speak to each other at home|dream in|count in|"
        "swear in|think in|first language|native language|native tongue|native speaker|"
        "mother tongue|hokkien|teochew|hakka|tamil|dialect|dialects|punjabi|yoruba|"
        "our language|the language|understand us",
        r"\b(%)[^?]{0,80}\b(?:one of us|follow along|join in|keep up|feel left out|"
        r"being one|yourself)\b",
        True,
    ),
    Cue(
        "speak at home|spoken at home|language at home|talk at home|speak with your|"
        "speak to your|talk to your|speak to each other at home|dream in|count in|"
        "swear in|think in|first language|native language|native tongue|native speaker|"
        "mother tongue|hokkien|teochew|hakka|dialect|dialects|our language|the language",
        r"\b(?:do|did|what|which|is|are|was|were|would|will|language|"
        r"can)\b[^?]{0,50}\b(?:you|your)\b[^?]{0,40}(speak at home|talk at home|dream in|"
        r"count in|swear in|think in|first language|native language|native tongue|"
        r"native speaker|mother tongue|hokkien|teochew|hakka|dialects?)(?! (?:data|field|"
        r"column|teaching|lessons))\b|\b(?:what|which language|what language|"
        r"language) (?:\w{1,9} ){0,4}(speak at home|spoken at home|speak (?:with|"
        r"to) your \w{1,12})",
        True,
    ),
    # Coming here, going home.
    Cue(
        "over here|this country|these shores|to the uk|in the uk|in britain|to britain|"
        "to england|in england|to the states|in the states|to america|in america|"
        "to australia|in australia|to canada|in canada|to hong kong|to singapore|"
        "off the boat|came over|come over|moved over|came across|settled here|"
        "ended up here|end up here|landed here|arrived here|emigrate|emigrated|immigrate|"
        "immigrated|immigrants|immigrant",
        r"\b(?:how long|when|since|what made|why|what brought|how come|how did|did you|"
        r"have you|were you|do you|what age|where)\b[^?]{0,60}\b(?:come|came|arriv\w+|"
        r"mov\w+|settl\w+|land\w*|been|live\w*|living|end\w*|you|your|yours|people|family|"
        r"parents|brought|get|got|born)\b[^?]{0,30}\b(%)(?! (?:market|office|team|"
        r"to (?:head|lead|run)))",
    ),
    Cue(
        "emigrate|emigrated",
        r"\b(?:my|our) (?:own )?(?:gran|grandparents|parents|family|people|grandfather|"
        r"grandmother|folks|mother|father|wife|husband)\b[^?]{0,40}\b(?:came|come|moved|"
        r"emigrated|arrived|from)\b[^?]*\bY[^?]*\?",
    ),
    Cue(
        "go home|going home|fly home|flying home|get home|go back|back home|visit home|"
        "family back home|folks back home|old country|home country|motherland|homeland|"
        "where you come from|where you're from|your part of the world|"
        "your corner of the world|corner of the world|part of the world|"
        "your neck of the woods|your people|people like yours|your kind|your folk|"
        "your folks|roots|your roots|heritage|ancestors|ancestry|lineage|bloodline|"
        "exotic|mixed|in the mix|second generation|third generation|first generation|"
        "home village|native place|hometown|home town|ancestral|clan|caste|"
        "which community|same village|gotra|permanent tan|natural tan|colouring|"
        "complexion|features|mediterranean|oriental|homesick|home is|home for you|"
        "what's home|where's home|where is home|call home|ethnic|ethnicity|tribe|tribal|"
        "passports|passport|nationality|citizen of|citizenship",
        r"\b(?:do|does|did|are|is|where|what|which|how|when|have|has|would|or|"
        r"tell)\b[^?]{0,70}(go home (?:often|much|a lot|to see|every)|going home|fly home|"
        r"flying home|go back (?:often|much|a lot|to see|there|home)|visit home|"
        r"family back home|folks back home|back home (?:often|much|a lot)|old country|"
        r"home country|motherland|homeland|where you come from|your part of the world|"
        r"your corner of the world|your neck of the woods|your people|your roots|"
        r"your heritage|your ancestors|your ancestry|your lineage|home village|"
        r"native place|your hometown|your home town|homesick|home for you|where's home|"
        r"where is home|your nationality|which passports?|what passports?|which community|"
        r"your caste)\b[^?]*\?|\b(?:you|your|with)\b[^?]{0,50}\b(?:such |striking |"
        r"lovely |beautiful |dark |olive |unusual |interesting )(features|colouring|"
        r"complexion|skin)\b(?! (?:in|of) the)|\b(?:people|folks?|workers|men|women|girls|"
        r"boys|lads|candidates|chaps) (?:from|of) (your (?:\w{1,8} )?(?:part|corner|side|"
        r"country|background|region|continent|community|kind|origin)|where you)|\b(exotic|"
        r"something in the mix|mixed (?:blood|race|heritage|background|parentage)|"
        r"(?:first|second|third) generation)\b[^?]*\?|"
        r"\bgoing (home) for\b[^?]{0,60}\b(?:flight|drive|far|long way|fly|plane|train)\b|"
        r"\bwhere(?:'s| is) (home) (?:for you|really|originally|when)|"
        r"\bhas this (?:\w{1,8} )?become (home)\b",
        True,
    ),
    Cue(
        "somebody like you|someone like you|people like you|person like you|"
        "a face like yours|take to you|warm to you|react to you|take orders from you|"
        "look like them|looks like them|look like us|looks like us|one of our own|"
        "one of us|one of their own|outsider|outsiders|foreigner|foreigners|foreign|"
        "strangers|set in their ways|not used to seeing|never seen|unfamiliar faces|"
        "traditional lot|different faces",
        r"\b(?:suspicious|set in their ways|not used to|aren't used|traditional|wary|"
        r"old fashioned|conservative|particular|funny about|like them|like us|very local|"
        r"very white|all white|very english|country folk|village|villagers|farmers|"
        r"customers|clients|guests|patients|tenants|drivers|"
        r"farm)\b[^?]{0,170}(somebody like you|someone like you|people like you|"
        r"person like you|take to you|warm to you|react to you|accept you|trust you|"
        r"one of us|one of our own)|\b(?:being|are you|you're|you are|count as|"
        r"as) (?:an? |really )?(one of us|one of our own|outsider|foreigner)\b(?! (?:two|"
        r"three))",
        True,
    ),
    Cue(
        "world cup|euros|six nations|the olympics|olympics|cricket|the ashes|asian cup|"
        "africa cup|eurovision|medal table|derby",
        r"(%)[^?]{0,120}\b(?:shirt|cheer\w*|root\w*|support|supporting|loyalt\w*|"
        r"whose side|which side|which team|who do you|flag|heart|anthem)\b[^?]*\?",
        True,
    ),
    Cue(
        _NATIONS + "algerian|tunisian|yoruba|igbo|hausa",
        r"\b(?:are you|were you|aren't you|you're|you are|you look|you sound|you seem|"
        r"you must be|you don't look|you don't sound|is (?:that|it|your name|your family)|"
        r"was that|sounds?|looks?|half|part|originally|guess\w*|name|surname|accent|blood|"
        r"background|parents?|grandparents|roots|descent|heritage|passport|being|as an?|"
        r"candidates?|prefer|people|girls?|boys?|only|bit of|touch of|your (?:family|"
        r"mother|father|mum|dad|wife|husband|side|"
        r"lot))\b[^?]{0,40}(?<!our )(?<!speak )(?<!written )(?<!spoken )(?<!read )(?<!in )(?<!into )(?<!learn )(?<!teach )(?<!fluent )(?<!the )(@)(?! (?:market|"
        r"markets|office|offices|team|teams|site|sites|branch|customers?|clients?|"
        r"suppliers?|users?|partners?|food|cuisine|kitchen|restaurant|restaurants|wine|"
        r"wines|film|films|law|laws|literature|history|art|class|classes|lesson|lessons|"
        r"course|department|desk|version|translation|speaking|speakers?|edition|press|"
        r"colleagues?|subsidiary|plant|factory|warehouse|regulator|regulations?|rules|"
        r"union|standards?|bank|banks|companies|company|visitors|tourists|students|pupils|"
        r"patients|cars?|trains?|ports?|border|tax|texts?|novels?|subtitles|exam|at [abc]|"
        r"to [abc]\d|speaker|railways?|coast|countries|economy|firms?|campaign|shoppers|"
        r"readers|drag|data)\b)[^?]{0,80}(?:\?|$)|^(?:so,? |and |ah,? |oh,? |or |"
        r"then,? )?(?:is (?:it|that) )?(@)(?:,| or| by)[^?]{0,40}\?|\b(?:any|some|got|"
        r"of) (@) (?:blood|roots|ancestry|heritage|family|connection|in you)\b|"
        r"\b(@) (?:by birth|through and through|or (?:something|somewhere)|by any chance|"
        r"i take it|i'm guessing|right|are you|aren't you)\b",
    ),
    Cue(
        "place of birth|native speaker|native speakers|native english speaker|"
        "native english speakers|foreigners|ethnic",
        r"\b(?:your|what|which|only|prefer|want|need|looking for|hire|are you|list|state|"
        r"give|fill|is that|or|an?)\b[^?]{0,40}(@)(?! (?:of|from) (?:a|an|the|our)\b)|"
        r"^(?:and )?(@)\b|\b(?:nationality|mother|father)\b[^?]{0,60}(@)",
        True,
    ),
    Cue(
        "dreaming in|dream in|think in|swear in|count in|sing in|tell you off in|shouted at you in",
        r"\b(?:what|which) language\b[^?]{0,40}(%)|\b(?:do|did|would|does) (?:you|"
        r"your (?:mother|mum|parents|gran))\b[^?]{0,20}(%)",
        True,
    ),
    Cue(
        "faces like yours|people like yourself|somebody like yourself|"
        "someone like yourself|faces that|new faces|different sort of face|"
        "looks like you|look like you|sounds like you|sound like you|name like yours|"
        "names like yours|skin like yours|hair like yours",
        r"\b(?:not used to|aren't used to|never (?:had|seen)|unused to|wary|suspicious|"
        r"old fashioned|first|few|many|anyone|anybody|customers|regulars|villagers|guests|"
        r"clients|locals|don't see|don't get|with a)\b[^?]{0,80}(%)",
        True,
    ),
    Cue(
        "from which side|which side of the border|delhi people|from the hills|north east|"
        "north eastern|south indian|north indian|which state|which region|which tribe|"
        "what tribe|which caste|what caste|which village|which island|which county|"
        "which province|what part of|whereabouts|which people|sharma|patel|singh|nair|"
        "iyer|khan",
        r"\b(?:your|you|people|folks|family|name|from|originally|parents|is that|"
        r"would that be|are you)\b[^?]{0,50}(from which side|which side of the border|"
        r"\w+ people, or|from the hills|south indian|north indian|which (?:state|tribe|"
        r"caste|island) (?:are|is|do|would|were))|\b(?:sharma|patel|singh|nair|iyer|"
        r"khan)\b[^?]{0,20}\bfrom which (side)\b",
        True,
    ),
    Cue(
        "old country|home country|mother country|back home|where you grew up|"
        "where your people|your grandmother's|your gran's|your mother's cooking|"
        "your mum's cooking|national dish|traditional dish|traditional food|a dish from|"
        "home cooking|your cuisine|native food|costume|traditional dress|"
        "national costume|folk songs|anthem",
        r"\b(?:what|which|would|do|could|bring|cook|make|wear|sing|"
        r"teach)\b[^?]{0,60}\b(?:you|your|us)\b[^?]{0,60}(%)(?! (?:menu|section|range|"
        r"kitchen))",
        True,
    ),
    Cue(
        "cheer for|cheer on|root for|supporting when|the other lot|whose side|which flag|"
        "flag you|the cricket|the football's on|world cup|home team|two teams",
        r"\b(?:who|which|whose|do|would)\b[^?]{0,30}\b(?:you|your)\b[^?]{0,30}\b(?:cheer|"
        r"root|support|back|side|flag)\b[^?]{0,60}\b(?:cricket|world cup|football|rugby|"
        r"olympics|match|play|us or|home)\b[^?]*\?|\bwho do you (cheer for|root for)\b",
        True,
    ),
    Cue(
        "go home|going home|head home|travel home|fly home|back for the holidays|"
        "home for the holidays|home at christmas|new year at home|see your mum|"
        "see your parents",
        r"\bwhen you (%)[^?]{0,80}\b(?:flight|plane|fly|long way|far|hours|ferry|drive|mean)\b",
        True,
    ),
    Cue(
        "go home|going home|head home|travel home|fly home|back for the holidays|"
        "home for the holidays|home at christmas|new year at home|see your mum|"
        "see your parents",
        r"\b(?:i don't|not) mean \w+[^?]{0,40}\b(?:flight|fly|far|really)\b",
        True,
    ),
    Cue(
        "indian|pakistani|chinese|japanese|korean|polish|irish|scottish|german|austrian|"
        "dutch|nigerian|ghanaian|serb|croat|turkish|greek|malay|thai|vietnamese|arab|"
        "persian|spanish|portuguese|brazilian|mexican|russian|ukrainian",
        r"\bare you (?:\w{1,8} )?(?:%),? or (?:\w{1,8} )?(\w+)|\bare you (?:\w{1,10}),? or (%)\b",
        True,
    ),
    Cue(
        "i mean originally|i meant originally|mean before that|i mean really|you people|"
        "your lot|your sort|over there you|round the table at your|"
        "at your parents' place|with the grandparents|which shirt|what shirt",
        r"\b(?:no|where|from)\b[^?]{0,40}(%)|(%)[^?]{0,100}\b(?:don't you|idea of|"
        r"different|speak|world cup|over your head|over there|do things)\b",
        True,
    ),
    # Any of these, where somebody fishes.
    Cue(
        "accent|accents|foreigner|foreigners|surname|where you come from|your country|"
        "country people|your people|heritage|roots|skin|features|complexion|exotic|"
        "ethnic|ethnicity|mother tongue|dreaming in|language at home|parents from|"
        "passport|immigrant|immigrants|go home|going home|back home|flight home|"
        "long flight|old fashioned|look like us|look like them|the hills|north east|"
        "part of the world|mainlander|mainlanders|one of us|tribe|caste|outsider",
        r"^(?=[^?]{0,400}?Y)(?:[^?]{0,400}?F[^?]{0,160}?(@)|[^?]{0,400}?(@)[^?]{0,240}?F)",
    ),
    Cue(
        "your surname|your name come|your last name|your first name|your name|that name|a name like",
        r"\b(?:where|what|which|how)\b[^?]{0,60}\b(?:%)[^?]{0,30}\b(come from|from|mean|"
        r"short for|origin\w*|hail from|say it properly)\b[^?]{0,20}\?|\b(?:how|"
        r"what)(?:'s| is| do| would)\b[^?]{0,30}(%)[^?]{0,30}\bwhere (?:does|is|do|"
        r"did) (?:it|that|they)\b[^?]{0,20}\?",
        True,
    ),
    Cue(
        "shorter name|easier name|short form|a nickname|an english name|a western name|"
        "something easier|something shorter|easier to say|easier for us",
        r"\b(?:do|have|could|can|would|is|go|got|there)\b[^?]{0,30}\b(?:you|we|by|"
        r"call)\b[^?]{0,30}\b((?:shorter|easier|english|western|simpler) name|"
        r"something (?:easier|shorter|simpler)|short form|nickname)\b(?! (?:field|"
        r"column))[^?]{0,50}\?",
        True,
    ),
    Cue(
        "go back one|going back one|go back some|going back some|back for good|"
        "going home one|go home one|home for good|stay here for good|here for good|"
        "go back eventually|going back eventually|settle here for|returning home|"
        "return home|move back",
        r"\b(?:are|do|will|would|have|is) (?:you|it)\b[^?]{0,50}\b((?:go|going|mov\w+|"
        r"head\w*|return\w*) (?:back|home) (?:one day|some day|eventually|for good|"
        r"in the end|at some point|in a few years|when)|(?:stay|here|home|settle here|"
        r"back) for good|returning home|return home)\b(?! from)[^?]{0,40}\?",
        True,
    ),
    Cue(
        "understand you|follow you|make you out|understand your|follow your|pick up your|"
        "on the phone|over the phone|tune in to|tune into",
        r"\b(?:customers?|clients?|callers?|patients?|guests?|people|folk|they|old ladies|"
        r"drivers|team|lads)\b[^?]{0,40}\b(understand you|make you out|"
        r"understand (?:your )?(?:accent|english)|follow (?:your accent|what you say|"
        r"you on)|tune in(?:to| to) (?:you|your))\b[^?]{0,60}(?:\?|$)",
        True,
    ),
    Cue(
        "cheer for|root for|who would you support|who do you support|which team would|"
        "played pakistan|played india|play india|play england|play ireland|"
        "played ireland|played england|play scotland|against england|against india|"
        "world cup",
        r"\bwho (?:do|would|will|did) you (?:\w{1,8} )?(cheer(?: for| on)?|root for|"
        r"support|shout for|back|be for|want to win)\b[^?]{0,60}\b(?:played?|play|against|"
        r"versus|match|cup|game|test|when)\b[^?]{0,30}\?|\b(?:england|india|pakistan|"
        r"ireland|scotland|wales|france|germany|poland|china|japan|nigeria|turkey|"
        r"mexico)\b[^?]{0,16}\b(?:played?|against|versus|meets?|"
        r"met)\b[^?]{0,60}\bwho\b[^?]{0,10}\b(?:do|would|will) you (cheer|root|support|"
        r"shout|back)\b",
        True,
    ),
    Cue(
        "were you born|you were born|been born here|born abroad|born here|born there|"
        "born over|born in this",
        r"\b(?:where|here|which (?:country|town|city|part|place|"
        r"province))\b[^?]{0,14}\b(?:were you|you were) (?:\w{1,10} )?(born)\b|"
        r"\bwere you (?:\w{1,10} )?(born (?:here|there|abroad|over|in this|in the|"
        r"somewhere)\b[^?]{0,10})[^?]{0,40}\?",
        True,
    ),
)
