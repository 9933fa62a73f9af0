"""How English talk comes to sex."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "male|female|a man|a woman|a girl|a boy|a lady|a bloke|a he|a she|a male|a female|a young lady|a young woman|the only woman|the only man|the only girl|the only female|the only male|the only lady|the only bloke|the only guy|only woman|only female|only man|only male|only girl|a young man|feminine|masculine|a tomboy|a feminist|a girly girl|ladylike|a pretty girl|a pretty young thing|a strong woman|surrounded by men|surrounded by women|outnumbered by men|menstruating|menopausal|hormonal|on your period|moody at that time",
        BE,
        True,
    ),
    Cue(
        "sex|gender|feminine side|masculine side|feminine touch|time of the month|menstrual cycle|hormones|legal sex|menopause|monthly cycle",
        OWN,
        True,
    ),
    Cue(
        "period pain|bad periods|painful periods|pms|hot flushes|hot flashes|a feminine touch|a problem with a woman|a problem with women|a problem with a female|a problem taking orders from",
        HAVE,
        True,
    ),
    Cue(
        "menstruate|flirt with|wear skirts|use your charms|use your feminine|bat your eyelashes|get emotional at",
        DO,
        True,
    ),
    Cue("sex|gender", WHAT, True),
    Cue("male or female|male|female|man or woman|mr or mrs|gender|sex", SHORT, True),
    Cue(
        "a woman's touch|woman's touch|feminine touch|woman's job|women's job|man's job|men's job|man's world|man's game|man's work|woman's work|women's work|boys' club|boys club|old boys' club|male dominated|maledominated|female dominated|femaledominated|all male|allmale|all female|allfemale|male environment|male team|men's world|macho|laddish|one of the lads|one of the boys|one of the guys|only woman|only female|only girl|only lady|only bloke|young lady|young ladies|fairer sex|gentle sex|weaker sex|opposite sex|pretty face|pretty girl|time of the month|female boss|female manager|woman boss|lady boss|women bosses|female bosses|woman manager|female supervisor|male manager|male boss|male colleagues|female colleagues|male or female|man or woman|man or a woman|woman or a man|the lads|the blokes|the girls|little lady|wear the trousers|wear the pants|girly|ladylike|manly|emotional women|women drivers|testosterone|mansplain|male only|maleonly|female only|femaleonly|men only|menonly|women only|womenonly|male candidates|female candidates|male candidate|female candidate|male applicants|female applicants|women in this role|men in this role|locker room|lockerroom|blokey|strapping lad|strong lad|strong lads|strong man|big strong|feminine|weaker vessel|boys' network|old boys' network|ladies don't|a lady in the office"
    ),
)
