"""How English talk comes to politics."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "tory|tories|lib dem|lib dems|liberal democrat|liberal democrats|republican|republicans|democrat|democrats|ukip|sinn fein|fianna fail|fine gael|bjp|aam aadmi|brexiteer|remainer|leaver|left wing|leftwing|right wing|rightwing|left winger|leftwinger|right winger|rightwinger|left leaning|leftleaning|right leaning|rightleaning|socialist|communist|marxist|leftie|lefty|maga|libertarian|anarchist|monarchist|a tory|a conservative|conservative or|liberal or|a liberal|a labour voter|a labour supporter|labour or|a green|a member of any political party|a member of a political party|a member of any party|a member of a party|in any political party|in a political party|a party member|party member|a communist party member|a supporter of the|a trump supporter|a modi supporter|a modi fan|a congress supporter|politically active|political|politically minded|politically engaged|politically inclined|politically involved|on the left|on the right|left or right|more left|more right|more liberal|more conservative|more labour|woke|a feminist|pro life|prolife|pro choice|prochoice|pro brexit|probrexit|anti brexit|antibrexit|pro gun|progun|pro israel|proisrael|pro palestine|propalestine|pro independence|proindependence|a unionist or a nationalist|a nationalist|a republican or|a royalist|an activist|activist|an environmental activist|a campaigner|a red|a blue|a pap supporter|a fan of the government|a fan of the president|a fan of the prime minister|into politics|interested in politics|a brexiteer|a leaver or|registered to vote|a registered voter|a registered republican|a registered democrat|affiliated with any political|affiliated to any political|affiliated with a political|involved in politics|active in politics|involved in any political",
        BE,
        True,
    ),
    Cue(
        "politics|political views|political view|political beliefs|political opinions|political opinion|political leanings|political leaning|political affiliation|political affiliations|political stance|political persuasion|political allegiance|political allegiances|political activities|political activity|political background|political party|political sympathies|political orientation|political preference|political preferences|political position|political inclinations|political involvement|political convictions|political colours|party membership|vote|voting record|voting history|voting intentions|voting preference|ballot|view on brexit|views on brexit|view on abortion|views on abortion|views on immigration|view on immigration|views on the government|views on gun control|view of the government|opinion of the president|opinion of the government|opinion on brexit|opinion on abortion|opinion of the prime minister|view of the president|view of the prime minister|position on abortion|stance on abortion|stance on immigration|stance on brexit|stance on palestine|mp|ideology|party card",
        OWN,
        True,
    ),
    Cue(
        "political affiliation|political affiliations|political views|political ambitions|political beliefs|political opinions|political leanings|strong political|party membership|any party affiliation|political allegiances|political party|voted|strong views on politics|strong opinions on politics|ever voted|campaigned for|canvassed|been politically active|been a member of a political|political connections|political activities|political associations|been on a protest march|been on any marches|been on marches|been on a march|been to a protest|been to any protests|been to a rally|been on a demonstration|been arrested at a protest|attended a protest|attended any protests|attended a political|donated to|a party card|run for office|stood for election|stood for office|taken part in any protests|taken part in a protest|taken part in protests|taken part in demonstrations",
        HAVE,
        True,
    ),
    Cue(
        "vote|vote for|voted for|vote labour|vote conservative|vote tory|vote republican|vote democrat|vote green|vote leave|vote remain|vote to leave|vote in|voted in|voting for|support labour|support the conservatives|support the government|support the opposition|support trump|support brexit|support modi|support the president|support the prime minister|support the bjp|support congress|support any political|support a political|support any party|support a party|support the party|support the republicans|support the democrats|support the war|support the protests|support abortion|belong to a political|belong to any political|belong to a party|belong to any party|follow politics|talk politics|lean left|lean right|lean republican|lean democrat|lean towards|go on any marches|go on any of those marches|go on marches|go on the march|go on protests|go on a march|go to protests|go to rallies|go to any protests|take part in protests|take part in the protests|take part in any protests|take part in demonstrations|take part in the march|join a protest|join the protest|join the protests|join a march|join a political|join the party|joined any political|joined a political|campaign for|campaigned for|canvass for|canvassed for|donate to|donated to|march for|marched for|marched against|protest against|protested against|demonstrate against|attend protests|attend a rally|attend rallies|attend any rallies|attend political|watch fox news|read the guardian|read the daily mail|back the government|agree with the government|agree with the president|agree with brexit|stand for election|run for office|side with israel|side with palestine|be voting|believe in socialism|like trump|like the president|like the prime minister|like the government",
        DO,
        True,
    ),
    Cue(
        "party|political party|parties|side in the referendum|newspaper|newspapers|political views|side of the political|candidate|candidates|side politically|news channel|politician|politicians",
        WHAT,
        True,
    ),
    Cue(
        "politics|left or right|labour or conservative|republican or democrat|democrat or republican|party member|leave or remain|remain or leave|political party|party membership|conservative or labour|voter",
        SHORT,
        True,
    ),
    Cue(
        "brexit|trump|biden|kamala|obama|starmer|sunak|boris johnson|farage|corbyn|modi|rahul gandhi|albanese|netanyahu|putin|blm|black lives matter|gun control|death penalty|referendum|prime minister|current president|the president|current government|the government|this government|new government|election result|election results|last election|the election|general election|presidential election|next election|recent election|latest election|elections|who you vote for|vote for|voted for|voted|voter|political view|political views|political belief|political beliefs|political party|political parties|political leaning|political leanings|left wing|leftwing|right wing|rightwing|leftist|leftists|left of centre|right of centre|tory|tories|lib dem|lib dems|liberal democrat|liberal democrats|republican|republicans|democrat|democrats|ukip|sinn fein|fianna fail|fine gael|bjp|aam aadmi|brexiteer|remainer|leaver|left winger|leftwinger|right winger|rightwinger|left leaning|leftleaning|right leaning|rightleaning|socialist|communist|marxist|leftie|lefty|maga|libertarian|anarchist|monarchist|protest march|protest|protests|protesters|marches|political rally|demonstrations|abortion|immigration|climate strikes|israel|palestine|gaza|ukraine war|the monarchy|royal family|woke|conservative bunch|conservative office|conservative lot|liberal bunch|conservative crowd|liberal crowd|liberal office|conservative company|liberal company|conservative people|progressive bunch|party line|same party|political posts|political stuff|politically|politics|polling station|ballot box|communist party|party member|snowflake|snowflakes|social media posts|fox news|daily mail|guardian reader|cabinet reshuffle|the other lot|trans debate|culture war|culture wars|farmers' protest|kashmir|article 370|two state|twostate|voting labour|lawn sign|yard sign|bumper sticker|campaign badge|political badge|red wall"
    ),
)
