"""How English talk comes to being local or not."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, NEAR, OWN, SHORT, WHAT

CUES = (
    Cue(
        "a local|local|one of the locals|a local resident|a local person|a local lad|"
        "a local girl|a local boy|local to|local here|local or|from here|"
        "from around here|from round here|from this area|from this town|from this city|"
        "from this county|from this village|from this province|from this district|"
        "from this state|from these parts|from out of town|from the countryside|"
        "from the city originally|an outsider|outsider|an out of towner|an outoftowner|"
        "not from here|a migrant worker|from the village|from a village|from a rural|"
        "from a small town|born and bred|a beijinger|a shanghainese|a pekingese|"
        "a true local|registered back home|registered here|registered at your parents'|"
        "still registered|a native of|native to|a shanghai native|a beijing native|"
        "domiciled in|domiciled here|from another province|from another state|"
        "from out of state|from out of the county|a blow in|a blowin|from up north|"
        "from down south|rural or urban|urban or rural|a dub|a culchie|an out of state|"
        "an outofstate",
        BE,
        True,
    ),
    Cue(
        "hukou|household registration|household register|household booklet|"
        "household status|registered household|registered residence|permanent registered|"
        "registered permanent residence|native place|home town|hometown|home province|"
        "home village|home county|home district|home state|ancestral home|"
        "ancestral village|ancestral town|family home|family register|"
        "family registration|family's registration|family's hukou|parents' home|"
        "family house|permanent residence|domicile|domicile status|state of domicile|"
        "residence permit|residence registration|residence card|residency status|"
        "own province|own village|old home town|old home|home place|homeplace|"
        "original residence|family based|family live|family lives|parents live|"
        "parents based|parents living|family living|folks live|folks based|people live|"
        "family go back|family go home|home address registered|huji|city registration|"
        "local registration|family settled|family still in|parents still in|"
        "registration transferred|registration moved|native village|native town|"
        "native district|family roots|in laws live|inlaws live",
        OWN,
        True,
    ),
    Cue(
        "hukou|local hukou|local household|household registration|a local registration|"
        "local registration|beijing hukou|shanghai hukou|shenzhen hukou|"
        "a residence permit|residence points|roots here|roots in the area|roots in this|"
        "local roots|family here|family in the area|family nearby|family in this city|"
        "family in town|relatives here|relatives nearby|family around here|"
        "ties to the area|local ties|ties here|domicile certificate|domicile|"
        "local residency|house in this city|family locally|relatives in the area|"
        "friends and family here|connection to the area|urban registration|"
        "rural registration|agricultural registration|permanent residence here|"
        "settlement here|relatives in this city",
        HAVE,
        True,
    ),
    Cue(
        "grow up here|grow up round here|grow up around here|grow up near here|"
        "grow up in this|grow up locally|grew up round here|grew up around here|"
        "grew up here|go back to your hometown|go back to your home town|"
        "return to your hometown|return to your home town|return to your village|"
        "go back to your village|go back to your province|go home for spring festival|"
        "go home for chinese new year|go home for the new year|"
        "go back for spring festival|go home at chinese new year|move your hukou|"
        "transfer your hukou|settle here|settle here permanently|settle in this city|"
        "buy a place here to settle|come from around here|come from round here|"
        "come from here|come from this area|come from a village|"
        "come from the countryside|live with your family here|obtain the local|"
        "go back to your native|return to your native",
        DO,
        True,
    ),
    Cue(
        "province|village|native place|hometown|home town|hukou|household registration|"
        "household|county are|county do|part of town|part of the country|district|"
        "side of town|part of the city|part of the state|part of the county|"
        "part of india|part of china|part of ireland|state of domicile|county",
        WHAT,
        True,
    ),
    Cue(
        "hukou|local|native place|hometown|home town|from around here|"
        "household registration|from here|domicile",
        SHORT,
        True,
    ),
    Cue(
        "hukou|household registration|household booklet|registered residence|"
        "rural household|urban household|residence points|residence quota|rural or urban|"
        "urban or rural|out of towner|outoftowner|out of towners|outoftowners|local lad|"
        "local lass|local girl|local family|local families|home town|hometown|"
        "home village|home province|from round here|from around here|grew up round here|"
        "grew up around here|ancestral home|domicile certificate|village you come from|"
        "migrant workers|sons of the soil|son of the soil|blow in|blowin|"
        "local talent only|waidiren|back to your province|go home to your province|"
        "beijing registration|shanghai registration|shenzhen registration|"
        "local registration|from out of town|home county|from the same province|"
        "same village|same province|fellow villager|out of state people|outofstate people",
        NEAR,
    ),
    # Hints.
    Cue(
        "hukou|residence booklet|household booklet|residence registration|"
        "residency registration|registered residence|registered place|"
        "place of registration|registered permanent residence|local residency|"
        "permanent residency here|rural registration|urban registration|"
        "agricultural household|agricultural registration|household status",
        r"@(?![^?]{0,50}\b(?:translate\w*|subtitles?|reform|policy makers|paper|thesis|"
        r"novel|research)\b)",
    ),
    Cue(
        "digits|booklet|little booklet|little book|red book|id card|identity card|"
        "identity number|id number|six digits|identity document|papers|registration|"
        "dossier|personal file|your file",
        r"\b(?:your|the|that|does|where's|where is|which|what)\b[^?]{0,30}\b(booklet|"
        r"little book|id card|identity card|identity number|id number|"
        r"first (?:six )?digits|papers|registration|dossier|"
        r"personal file)\b[^?]{0,80}\b(?:say|says|begin\w*|start\w*|issued?|point\w*|"
        r"province|city|county|village|kept|back in|transfer\w*|moved?|home|collective|"
        r"local|beijing|shanghai|guangzhou|shenzhen|henan|hometown|here yet|with us|"
        r"registered|from|number plate|countryside)\b|\bwhich (?:province|city|county|"
        r"town)\b[^?]{0,24}(id card|identity card|id|card)\b|"
        r"\bwith your (papers) as they are|\b(?:leave|left|keep|send|sent|transfer\w*|"
        r"mov\w*|hang\w*|park\w*)\b[^?]{0,30}\byour (file|registration|papers|dossier|"
        r"personal file)\b",
        True,
    ),
    Cue(
        "your points|enough points|points here|points yet|settlement|settle|settled|"
        "settling|settlement points|settlement quota|settlement quotas|quota|quotas|"
        "talent scheme|talent visa|talent introduction|points system|points list|"
        "temporary permit|temporary residence|residence permit|residence card|blue stamp|"
        "number plate|licence plate|license plate|purchase limits|purchase restrictions|"
        "purchase quota|non resident|nonresident|social insurance months|"
        "school place here|school places here|college entrance|gaokao|zhongkao|"
        "sit the exam|collective account|collective household|talent market|non local",
        r"\b(?:you|your|yours|on you)\b[^?]{0,90}(%)(?! (?:files?|agreement|system|date|"
        r"period|batch|cycle|amount|offer|(?:in|of) (?:the|a|our) (?:game|dispute|claim|"
        r"system|case)))[^?]{0,110}\b(?:city|here|local|yet|still|permit|officially|"
        r"registered|shanghai\w*|beijing\w*|guangzhou|shenzhen|hangzhou|suzhou|chengdu|"
        r"limits|province|sorted|toward|towards|already|hometown|on you|get|have)\b[^?]*\?",
    ),
    Cue(
        "settlement|settle|settlement quota|settlement quotas|quota|quotas|"
        "purchase limits|purchase restrictions|purchase quota|non resident|"
        "college entrance|gaokao",
        r"\b(?:use|spend|waste|need|give)\b[^?]{0,20}(?:our |a |"
        r"the )?(?:\w{1,12} )?(settlement quotas?|quotas?|talent quota)[^?]{0,30}\b(?:on|"
        r"for) you|(gaokao|college entrance)[^?]{0,60}\b(?:city|province|registered|back|"
        r"hometown|where)\b|\bbuy (?:an? )?(?:flat|apartment|house|home|"
        r"place)[^?]{0,50}(purchase limits|purchase restrictions|limits|non resident|"
        r"quota)",
    ),
    Cue(
        "shanghainese|beijinger|pekingese|shenzhener|cantonese|guangzhou person|"
        "beijing person|shanghai person|hongkonger|hong konger|townsperson|townspeople|"
        "city person|city folk|city girl|city boy|villager|villagers|villager's|"
        "country girl|country boy|country folk|peasant|peasants|peasant family|"
        "farming family|farmland|plot of land|land under your name|village|the village|"
        "your village|the countryside|countryside|rural|agricultural|migrant worker|"
        "migrant workers|migrant|outsider|outsiders|out of towner|out of towners|"
        "waidiren|bendiren|from outside|outside town|out of town|out of province|"
        "another province|other provinces|which province|what province|inland|"
        "local on paper|proper local|true local|real local|genuine local|a local|"
        "local girl|local boy|local lad|local lass|local family|locals|local person|"
        "old guangzhou|old beijing|old shanghai|born and bred|rooted here|roots here|"
        "roots are|roots in|belong to the city|belongs to the city|one of our own|"
        "in the lanes|in the hutongs|hutong|hutongs|longtang|real shanghainese|"
        "true shanghainese|permanent resident|native of",
        r"\b(?:are|were|is|was) (?:you|your (?:family|people|parents|"
        r"folks))\b[^?]{0,40}(%)(?! (?:office|team|market|marketing|delivery|customers|"
        r"authority|government|resource|variable|machine|area network|server|"
        r"storage))[^?]{0,90}\?|^[^?]{0,20}(%),? or [^?]{0,40}\?|\b(?:rather|prefer|safer|"
        r"feels safer|only|want|must be|have to be|looking for|like|favour|trust|"
        r"easier with|guarantors?)\b[^?]{0,60}\b(?:people|nurses|staff|someone|somebody|"
        r"candidates|girls|boys|those|sales people|salespeople|cashiers|drivers|who|"
        r"locals?)\b[^?]{0,50}(%)[^?]{0,160}",
        True,
    ),
    Cue(
        "shanghainese|beijinger|beijing person|shanghai person|townsperson|city person|"
        "city girl|city boy|villager|country girl|country boy|peasant|farmland|"
        "plot of land|village|the village|your village|migrant worker|migrant|outsider|"
        "from outside|outside town|out of town|out of province|another province|"
        "which province|proper local|true local|real local|a local|local girl|local boy|"
        "local person|rooted here|roots here|roots are|roots in|real shanghainese|"
        "true shanghainese",
        r"\b(?:do|does|did|would|could|have|will|or|count|being|you're|you are|you were|"
        r"become|be|grow up|grew up|come|came|still|consider)\b[^?]{0,50}\b(?:you|your|"
        r"yourself|from|an?|in)\b[^?]{0,30}(shanghainese|beijinger|townsperson|villager|"
        r"peasant|farmland|plot of land|your village|the village|migrant worker|outsider|"
        r"from outside|out of town|another province|which province|proper local|"
        r"true local|real local|a local|real shanghainese|rooted here|roots here|"
        r"country (?:girl|boy)|city (?:girl|boy|person))\b[^?]*\?",
        True,
    ),
    Cue(
        "locals|local people|local candidates|local residents|local applicants|"
        "locals only|people from here|from this city|of this city|in this city|"
        "from the city|this city|the city",
        r"\b(?:only|prefer|rather|want|take|hire|safer|trust|favour|need|"
        r"guarantor\w*)\b[^?]{0,60}(%)(?! (?:who (?:shop|visit)|centre|"
        r"council))[^?]{0,140}(?:\bY[^?]*\?|$)|\b(?:officially|legally|on paper|properly|"
        r"registered|formally)\b[^?]{0,40}(?:from |in |of )?(%)[^?]*\?",
    ),
    Cue(
        "from this city|of this city|in this city|this city",
        r"\b(?:from|of|in) (this city)\b[^?]{0,30}\bor (?:from|an? |did you|are you|"
        r"have you)\b[^?]*\?",
    ),
    Cue(
        "hometown|home town|back home|home province|go back to your|"
        "return to your hometown|move back|moving back|back to your",
        r"\b(?:will|would|do|are|plan\w*|might|"
        r"going to)\b[^?]{0,20}\byou\b[^?]{0,40}(?:go|going|return|move|moving|head|"
        r"settle|settling|end up) (?:\w{1,8} ){0,3}(hometown|home town|back home|"
        r"home province)\b[^?]*\?",
    ),
    Cue(
        "temporary permit|temporary residence|residence card|residence permit|"
        "local papers|the real thing|proper papers|full papers|guarantor|guarantors|"
        "local guarantor|city papers|city status|resident status",
        r"\b(?:you're|you are|are you|you|your|find|have|get|like|likes|want|wants|prefer|"
        r"only|somebody|someone|one)\b[^?]{0,60}(temporary permit|local papers|"
        r"the real thing|proper papers|full papers|local guarantor|guarantor with|"
        r"city (?:papers|status)|guarantors?[^?]{0,30}local)\b",
        True,
    ),
    Cue(
        "papers|transferred|my points|booklet|permit|registration|status",
        r"\b(?:my|i)\b[^?]{0,60}\b(?:papers|points|booklet|permit|registration|"
        r"hukou)\b[^?]{0,60}\b(?:transferred|years|through|sorted|moved)\b[^?]*\byours\b",
        True,
    ),
    Cue(
        "papers are from|papers from outside|vouch for|collective page|talent centre|"
        "talent center|roots are in|residence page|household booklet|booklet",
        r"\b(?:people|someone|somebody|local|tellers|yours|your|is|"
        r"those)\b[^?]{0,60}(%)[^?]{0,140}(?:\bY|\?)",
        True,
    ),
    # Any of these, where somebody fishes.
    Cue(
        "hukou|locals|rooted|roots|outsider|outsiders|out of town|out of towner|villager|"
        "rural|temporary permit|residence permit|household|hometown|home town|settlement|"
        "quota|quotas|identity card|id card|born and bred|city people|country people|"
        "migrant|migrants|go back home|back to your hometown|shanghainese|beijinger|"
        "transferred",
        r"^(?=[^?]{0,400}?Y)(?:[^?]{0,400}?F[^?]{0,160}?(@)|[^?]{0,400}?(@)[^?]{0,240}?F)",
    ),
    Cue(
        "sponsor your settlement|your settlement|settle you|help you settle|sponsor your|"
        "transfer your|first six|six digits|id number|your id|id card|digits of your",
        r"\b(?:need|want|expect|like|ask)\b[^?]{0,24}\b(?:us|the company|the firm|"
        r"the school)\b[^?]{0,20}\b((?:sponsor|arrange|sort|transfer|handle|do) (?:your|"
        r"the) (?:settlement|residence|registration|hukou|papers|points))\b|\b((?:first|"
        r"opening|leading) (?:six|four|two|few) (?:digits|numbers|"
        r"figures))\b[^?]{0,60}(?:\byour?\b|\bid\b)[^?]*|"
        r"\byour id\b[^?]{0,40}\b(first (?:six|four|two) (?:digits|numbers))\b|\b(?:which|"
        r"what) (?:city|province|county|place|"
        r"district)\b[^?]{0,30}\byour (?:\w{1,8} )?(id(?: card| number)?|identity card)\b",
        True,
    ),
)
