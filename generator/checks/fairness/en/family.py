"""How English talk comes to family background."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "an only child|only child|the eldest|the oldest child|the youngest child|the middle child|eldest child|youngest child|the baby of the family|an orphan|adopted|from a large family|from a big family|from a good family|from a wealthy family|from a rich family|from a poor family|from a broken home|from a farming family|from a family of|from a working class|from a workingclass|from a middle class|from a middleclass|from money|from a well off|from a welloff|from a well to do|from a welltodo|from a privileged|from a humble|from a family business|working class|workingclass|middle class|middleclass|upper class|upperclass|posh|well connected|wellconnected|related to|close to your family|close to your parents|close to your mother|close to your father|living with your parents|still living with your parents|living at home with|raised by|brought up by|brought up in a|the first in your family|first in your family|the first one in your family|a daddy's girl|a mummy's boy|a twin|any relation to|any relation of|a relative of|one of many|born into|from a single parent|from a singleparent|supporting your parents|supporting your family|financially supporting",
        BE,
        True,
    ),
    Cue(
        "parents|parents'|father|father's|mother|mother's|dad|dad's|mum|mum's|mom|mom's|mam|folks|family|family's|siblings|brother|brothers|sister|sisters|brother's|sister's|brothers and sisters|brothers or sisters|brother or sister|mother and father|mum and dad|father and mother|mom and dad|relatives|relations|uncle|aunt|grandparents|grandfather|grandmother|family background|family situation|family history|family connections|family business|family money|family name|family members|family's name|family's income|family tree|home background|home life|home life growing up|upbringing|childhood|people at home|old man|old man's|parental home|social background|social class|class background|family wealth|household income|birth order|parents' jobs|parents' occupation|parents' occupations|parents' background|parents' income|dad's job|father's occupation|father's job|mother's occupation|guardian|ancestral property|family of origin|nearest and dearest|loved ones|household",
        OWN,
        True,
    ),
    Cue(
        "brothers|sisters|siblings|brothers or sisters|brothers and sisters|sisters or brothers|any siblings|relatives in|relatives working|relatives who|family members who|family members working|family members in|relations in|family in the business|family in this business|family connections|a big family|a large family|family money|rich parents|an uncle in|private schooling|a happy childhood|a good childhood|a difficult childhood|a happy upbringing|a privileged|a strict upbringing|a family business|parents who|a stable home|a silver spoon|older brothers|older siblings|younger siblings|family nearby to support|living parents|both parents",
        HAVE,
        True,
    ),
    Cue(
        "live with your parents|live at home with your|grow up rich|grow up poor|grow up with money|grow up with both|grow up in a large|grow up in a big|grow up in a house|grow up in a home|grow up in care|grow up on a council|grow up on a farm|grow up in a working|come from a large family|come from a big family|come from a good family|come from money|come from a wealthy|come from a rich|come from a poor|come from a working class|come from a workingclass|come from a middle|come from a broken|come from a family|come from a privileged|come from a well|come from a humble|come from a close|come from a traditional|come from a medical family|get on with your parents|get on with your family|go to private school|attend private school|go to a private school|support your parents|support your family|have to support|send money home|sending money home|inherit|take after your|get along with your parents",
        DO,
        True,
    ),
    Cue(
        "family background|sort of family|kind of family|type of family|sort of home|kind of home|sort of household|kind of upbringing|sort of upbringing|kind of childhood|sort of background|social class|class background|family|household|kind of household|kind of stock",
        WHAT,
        True,
    ),
    Cue(
        "siblings|brothers or sisters|brothers and sisters|only child|family background|brothers|sisters|parents|family",
        SHORT,
        True,
    ),
    Cue(
        "only child|brothers or sisters|brothers and sisters|siblings|mum and dad|mom and dad|mother and father|family background|your folks|your people|your parents|working class|workingclass|middle class|middleclass|upper class|upperclass|silver spoon|kind of stock|good stock|stock people|come from money|comes from money|family money|old money|well connected|wellconnected|well bred|wellbred|well to do|welltodo|private school|boarding school|public school|council estate|broken home|good family|good families|good home|any relation|any relation to|related to|middle child|first born|firstborn|the eldest|youngest of|eldest of|in your family|your childhood|when you were growing up|when you were small|when you were little|when you were a child|when you were a kid|as a child|family tradition|family firm people|black sheep|apple fall|follow in your|footsteps|raised by|bank of mum and dad|pocket money|what father does|parents"
    ),
)
