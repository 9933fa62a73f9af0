"""How English talk comes to military service."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "dishonourably discharged|dishonorably discharged|honourably discharged|honorably discharged|discharged from the|medically discharged|in the army|in the navy|in the air force|in the marines|in the military|in the forces|in the armed forces|in the reserves|in the reserve|in the national guard|in the guard|in the territorial army|in the ta|in the services|in combat|in active service|a veteran|veteran|an ex serviceman|an exserviceman|an ex servicewoman|an exservicewoman|ex military|exmilitary|ex army|exarmy|ex forces|exforces|a reservist|reservist|an army reservist|a soldier|a conscientious objector|called up|drafted|conscripted|deployed|deployed to|liable for|exempt from national|exempt from military|exempt from service|posted to iraq|posted to afghanistan|court martialled|courtmartialled|court martialed|courtmartialed|on reserve duty|on active duty|still serving|due for reservist|due for in camp|due for incamp|subject to call up|subject to callup|subject to recall|an operationally ready|a national serviceman|active duty|activeduty|awol|finished with national service|done with national service|done with ns|shell shocked|shellshocked|in the cadets",
        BE,
        True,
    ),
    Cue(
        "military service|military status|military record|military history|military discharge|military obligations|military obligation|military duty|military duties|national service|ns|ns liability|ns status|ns obligations|conscription|army service|discharge|discharge papers|discharge status|dd214|dd 214|reserve duty|reserve duties|reserve commitment|reserve commitments|reservist commitments|reservist duties|reservist training|reservist obligations|reserve obligations|reserve status|reservist|army days|time in the army|time in the military|time in the forces|time in the service|time in the navy|time in uniform|years in the army|years in the forces|years in the military|service record|service obligations|service number|deployment|deployments|tours of duty|tour of duty|unit in the army|reason for leaving the army|reason for leaving the military|reason for leaving the forces|draft status|draft card|rank in the army|compulsory service|ict|call up|callup|guard duty|guard duties|drill weekends|ippt|pes status|pes|veteran status|combat experience|war record|service all|service behind",
        OWN,
        True,
    ),
    Cue(
        "military service|military obligations|military commitments|military obligation|military duties|military duty|reserve duty|reserve duties|reserve commitments|reservist duties|reservist commitments|reservist training|reservist obligations|reserve obligations|national service|national service obligations|national service left|ns|national guard|guard duty|done national service|done your national|done your military|done military|done ns|done your ns|completed your national|completed national|completed military|completed your military|completed your ns|completed ns|finished your ns|finished national|finished your national|finished your military|served in the|served in any|served your country|served your|served time in the army|been discharged|been dishonourably|been dishonorably|been in the army|been in the military|been in the forces|been in the armed|been in combat|been to war|been deployed|been drafted|been called up|been conscripted|seen combat|seen action|seen active|killed anyone|killed anybody|fired a weapon in|ict|in camp training|incamp training|deferred your|a dishonourable discharge|a dishonorable discharge|an honourable discharge|an honorable discharge|a medical discharge|medical discharge|drill weekends|annual camp|call up|callup|been a soldier|a war wound|time left in the reserves|reserve drill|army background|been exempted from",
        HAVE,
        True,
    ),
    Cue(
        "serve in the army|serve in the military|serve in the navy|serve in the forces|serve in the armed|serve in combat|serve in iraq|serve in afghanistan|serve in vietnam|served in the army|served in the military|served in the armed|served in the forces|serve your country|serve national service|served national service|serve ns|serve your ns|serve your national|served your national|do national service|do your national service|do your ns|done your national service|done your national|done national service|done your ns|done your military service|do military service|do your military service|complete national service|complete your national service|complete your ns|complete your military|completed national service|completed your national service|completed your ns|completed your military|finished your national service|finish your ns|leave the army|leave the military|leave the navy|leave the forces|leave the armed forces|leave the marines|leave the air force|leave the service|leave the services|see combat|seen combat|see action|see active|saw combat|get called up|getting called up|be called up|be called back|being called up|be deployed|get deployed|be drafted|get drafted|be conscripted|dodge the draft|dodge national|get out of national service|get out of military|get out of the army|get out of ns|avoid national service|avoid military service|avoid the draft|avoid conscription|skip national service|fight in|fought in|kill anyone|killed anyone|kill anybody|shoot anyone|shot anyone|go to war|been to war|go to iraq|been in the army|been in the military|been in the forces|been in the armed forces|been called up|been deployed|join the army|join the reserves|go for reservist|go for ict|going for reservist|have to go back to the army|rejoin|re enlist|reenlist|enlist",
        DO,
        True,
    ),
    Cue(
        "discharge|rank|branch|branch of the military|regiment|branch of service|military unit|unit in the army|vocation in|vocation during|type of discharge|kind of discharge|character of discharge|reserve unit|battalion",
        WHAT,
        True,
    ),
    Cue(
        "military service|national service|ns|army|served|discharge|veteran|reservist|military|reserve duty",
        SHORT,
        True,
    ),
    Cue(
        "national service|military service|dishonourable discharge|dishonorable discharge|honourable discharge|honorable discharge|dishonourably|dishonorably|reservist|reservists|reserve duty|reserve duties|national guard|the guard|the reserves|army reserve|the army|the navy|the marines|the military|the forces|armed forces|air force|combat|called up|call up|callup|conscripted|conscription|compulsory service|draft dodger|dodge the draft|deployed|deployment to|war zone|iraq|afghanistan|vietnam|front line|in camp training|incamp training|ict|ippt|veteran|veterans|ex army|exarmy|ex forces|exforces|ex military|exmilitary|ex soldier|exsoldier|ex soldiers|exsoldiers|soldier|soldiers|boot camp|court martial|courtmartial|awol|shell shock|uniform years|never served|ever served|on exercises|territorial army|drill weekends|annual camp|war record|conscientious objector|discharge papers|dd214|the service"
    ),
)
