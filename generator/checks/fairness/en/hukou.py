"""How English talk comes to being local or not."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "a local|local|one of the locals|a local resident|a local person|a local lad|a local girl|a local boy|local to|local here|local or|from here|from around here|from round here|from this area|from this town|from this city|from this county|from this village|from this province|from this district|from this state|from these parts|from out of town|from the countryside|from the city originally|an outsider|outsider|an out of towner|an outoftowner|not from here|a migrant worker|from the village|from a village|from a rural|from a small town|born and bred|a beijinger|a shanghainese|a pekingese|a true local|registered back home|registered here|registered at your parents'|still registered|a native of|native to|a shanghai native|a beijing native|domiciled in|domiciled here|from another province|from another state|from out of state|from out of the county|a blow in|a blowin|from up north|from down south|rural or urban|urban or rural|a dub|a culchie|an out of state|an outofstate",
        BE,
        True,
    ),
    Cue(
        "hukou|household registration|household register|household booklet|household status|registered household|registered residence|permanent registered|registered permanent residence|native place|home town|hometown|home province|home village|home county|home district|home state|ancestral home|ancestral village|ancestral town|family home|family register|family registration|family's registration|family's hukou|parents' home|family house|permanent residence|domicile|domicile status|state of domicile|residence permit|residence registration|residence card|residency status|own province|own village|old home town|old home|home place|homeplace|original residence|family based|family live|family lives|parents live|parents based|parents living|family living|folks live|folks based|people live|family go back|family go home|home address registered|huji|city registration|local registration|family settled|family still in|parents still in|registration transferred|registration moved|native village|native town|native district|family roots|in laws live|inlaws live",
        OWN,
        True,
    ),
    Cue(
        "hukou|local hukou|local household|household registration|a local registration|local registration|beijing hukou|shanghai hukou|shenzhen hukou|a residence permit|residence points|roots here|roots in the area|roots in this|local roots|family here|family in the area|family nearby|family in this city|family in town|relatives here|relatives nearby|family around here|ties to the area|local ties|ties here|domicile certificate|domicile|local residency|house in this city|family locally|relatives in the area|friends and family here|connection to the area|urban registration|rural registration|agricultural registration|permanent residence here|settlement here|relatives in this city",
        HAVE,
        True,
    ),
    Cue(
        "grow up here|grow up round here|grow up around here|grow up near here|grow up in this|grow up locally|grew up round here|grew up around here|grew up here|go back to your hometown|go back to your home town|return to your hometown|return to your home town|return to your village|go back to your village|go back to your province|go home for spring festival|go home for chinese new year|go home for the new year|go back for spring festival|go home at chinese new year|move your hukou|transfer your hukou|settle here|settle here permanently|settle in this city|buy a place here to settle|come from around here|come from round here|come from here|come from this area|come from a village|come from the countryside|live with your family here|obtain the local|go back to your native|return to your native",
        DO,
        True,
    ),
    Cue(
        "province|village|native place|hometown|home town|hukou|household registration|household|county are|county do|part of town|part of the country|district|side of town|part of the city|part of the state|part of the county|part of india|part of china|part of ireland|state of domicile|county",
        WHAT,
        True,
    ),
    Cue(
        "hukou|local|native place|hometown|home town|from around here|household registration|from here|domicile",
        SHORT,
        True,
    ),
    Cue(
        "hukou|household registration|household register|household booklet|registered residence|native place|rural household|urban household|residence points|residence quota|rural or urban|urban or rural|out of towner|outoftowner|out of towners|outoftowners|outsider|outsiders|local lad|local lass|local people|local person|locals|local girl|local family|local families|born and bred|home town|hometown|home village|home province|from round here|from around here|grew up round here|grew up around here|family home|ancestral home|domicile certificate|village you come from|migrant workers|sons of the soil|son of the soil|blow in|blowin|local talent only|waidiren|back to your province|go home to your province|beijing registration|shanghai registration|shenzhen registration|local registration|from out of town|home county|from the same province|same village|same province|fellow villager|out of state people|outofstate people"
    ),
)
