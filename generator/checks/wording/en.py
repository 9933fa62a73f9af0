"""How questions are phrased in English, in lower case with straight apostrophes."""

# A pattern is easier to read on one line than broken where it does not break.
# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.spoken import SLOT
from generator.checks.wording.clue import Clue, Live, compiled
from generator.checks.wording.heard import Heard

_TOKEN = re.compile(r"[a-z0-9][a-z0-9'-]*")


RUN = 4
"""Characters of a run that tells words apart."""


def fold(text: str) -> str:
    """A text in lower case with straight apostrophes, of the same length."""
    lower = text.lower()
    return (lower if len(lower) == len(text) else text).replace("’", "'")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# --- brain-teasers -------------------------------------------------------------------------------

_CREATURE = (
    "(?:animals?|trees?|fruits?|vegetables?|colou?rs?|appliances?|superhero(?:es)?|insects?|birds?|"
    "flowers?|foods?|drinks?|vehicles?|cars?|instruments?|songs?|fictional characters?|dinosaurs?|"
    "cartoon characters?|(?:office|kitchen) (?:tools?|supply|item)|pieces? of furniture|planets?|"
    "desserts?|cereals?|pizza toppings?|spices?|historical figures?|crayons?|utensils?|months?)"
)
BRAIN_TEASERS = (
    Clue("manhole", r"manhole[^?]{0,30}(?:round|circ|square)"),
    Clue(
        "balls|marbles|jelly|penn|coins|gumballs|bananas|watermelon|smarties|grains|potatoes|quarters|bowling",
        r"how many (?:[\w-]+ ){0,2}(?:balls|marbles|jelly ?beans|pennies|coins|gumballs|bananas|watermelons|smarties|"
        r"m&ms|grains|potatoes|quarters)[^?.]{0,20}(?:fit|fill|stack|squeeze|cram|hold|would it take|go into|pack)[^?.]{0,30}",
    ),
    Clue("fit|squeeze|cram|stuff", r"how many (?:[\w-]+ ){1,3}(?:could|can|would|will|do) (?:you |we )?(?:fit|squeeze|cram|stuff)(?:s| in| into| inside)? [^?.]{0,12}(?:bus|747|airplane|aeroplane|plane|room|car|limousine|swimming pool|elevator|phone booth|stadium)"),
    Clue("how many", r"how many (?:piano tuners|gas stations|petrol stations|manholes|hairs?|street ?lights|lamp ?posts|traffic lights|windows|barbers|dogs|pigeons|taxis)\b[^?.]{0,30}\b(?:in|on|across)\b[^?.]{1,30}"),
    Clue(
        "how many|how much|number of|amount of|volume of|weight of&& there|sold|delivered|drunk|eaten|consumed| used|bought|born|thrown|made|produced|written|sent|flushed|taken|brewed|served|baked| cut|played|driven|washed",
        r"(?:how many|how much|the (?:total )?(?:number|amount|volume|weight) of)(?: (?!you|your|our|we\b)[\w'-]+){1,5} (?:is |are )?(?:there|sold|delivered|drunk|eaten|consumed|used|bought|born|thrown away|made|produced|written|sent|flushed|taken|brewed|served|baked|cut|played|driven|washed)\b"
        r"[^?.]{0,24}\b(?:in|across|over|on) (?:all of |the (?:city|state|whole|entire|world|country|united|us\b|uk\b|usa)|a (?:city|big city|large city|year|day|typical|single)|new york|london|paris|chicago|"
        r"seattle|manhattan|los angeles|san francisco|tokyo|berlin|boston|america|germany|france|england|britain|europe|canada|australia|india|china|texas|california|this (?:city|town|country)|earth|[a-z]+(?: on an?| each| every| a| per|\?|$))",
    ),
    Clue("you were a|you could be|you had to be|you could become|you woke up|you were any|you were one", rf"(?:if|suppose|imagine|say) you (?:were|could be|had to be|could become|woke up as|turned into) (?:turned into )?(?:an?|any|one|some)(?: kind of| type of| sort of| piece of)? (?:[\w-]+ )?{_CREATURE}\b[^?]{{0,30}}"),
    Clue("would you be|choose to be|would you compare|describes you|represents you|are you|do you identify&&animal|tree|fruit|vegetable|color|colour|appliance|superhero|insect|bird|flower|food|drink|vehicle|car|instrument|song|character|dinosaur|tool|supply|item|furniture|planet|dessert|cereal|topping|spice|figure|crayon|utensil|month", rf"(?:what|which)(?: kind of| type of| sort of)? (?:\w+ )?{_CREATURE} (?:would you (?:be|choose to be|compare)|(?:best )?(?:describes|represents) you|are you\b|do you identify)[^?]{{0,12}}"),
    Clue("blender", r"blender[^?]{0,40}"),
    Clue("shrunk|shrink", r"shr[iu]nk[^?]{0,30}(?:size|coin|inch|nickel|pencil)"),
    Clue("weigh", r"(?:how (?:would|could|do|can) you|ways? to) weigh (?:an?|the|your own|one's own) (?:airplane|aeroplane|plane|jet|elephant|747|whale|head|truck|ship|building|cloud)[^?.]{0,30}"),
    Clue("weigh|heav", r"how (?:much|heavy)(?: does| do| would| is| are)? (?:the |an? |all )?(?:empire state|eiffel|earth|moon|statue of liberty|sky|cloud|planet|internet|golden gate|big ben|great wall|titanic|air in|mount|city of|average cloud|[a-z]+ (?:building|tower|bridge))[^?.]{0,20}"),
    Clue("hands of|clock", r"(?:angle|overlap|degrees|cross)[^?.]{0,40}\b(?:clock|hands)\b[^?.]{0,24}|(?:clock|hands)[^?.]{0,40}(?:angle|overlap|degrees|right angle)"),
    Clue("light switch|switches|bulb", r"(?:light )?switches[^?]{0,100}bulb|bulb[^?]{0,80}switch"),
    Clue("prisoner", r"prisoners?\b[^?]{0,80}(?:hats?|switch|room|boxes|line|warden|light)"),
    Clue("hats", r"(?:red|black|blue|white) [^?]{0,16}hats[^?]{0,60}"),
    Clue("horses", r"horses[^?]{0,60}(?:race|track|fastest)"),
    Clue("elevator|lift", r"lives on the [\w-]{2,14} floor[^?]{0,100}(?:elevator|lift)\b"),
    Clue("doors", r"three doors[^?]{0,60}(?:goat|car|prize)|doors[^?]{0,40}goats?|two doors[^?]{0,80}(?:guard|truth|lie)"),
    Clue("bridge", r"cross(?:es|ing)? (?:\w+ ){0,3}bridge[^?]{0,80}(?:flashlight|torch|lantern)|(?:flashlight|torch|lantern)[^?]{0,80}bridge[^?]{0,40}minutes"),
    Clue("gallon|liter|litre|quart", r"(?:three|3|five|5|four|4|seven|7|eight|8|nine|9)[- ](?:gallon|liter|litre|quart)[^?]{0,24}(?:jug|bucket|jar|can|pail|container|bottle)?[^?]{0,24}(?:three|3|five|5|four|4|seven|7|eight|8|nine|9)[- ](?:gallon|liter|litre|quart)"),
    Clue("scale|balance|weigh", r"(?:balls|coins|marbles|pills|bags|bars)[^?]{0,60}(?:heavier|lighter|weigh|balance|scale|counterfeit|fake)[^?]{0,30}"),
    Clue("giraffe|elephant", r"(?:elephant|giraffe)[^?]{0,20}(?:fridge|refrigerator)"),
    Clue("rope|fuse|candle", r"(?:ropes?|fuses?|candles?)[^?]{0,50}(?:burn|minutes|hour)[^?]{0,40}(?:minutes|hour)"),
    Clue("eggs", r"eggs[^?]{0,60}(?:floor|stor(?:ey|y)|building)[^?]{0,20}"),
    Clue("fox|wolf", r"(?:fox|wolf)[^?]{0,30}(?:chicken|goose|goat|sheep|cabbage|hen)[^?]{0,40}"),
    Clue("poison", r"poison(?:ed|ous)?[^?]{0,40}(?:bottles?|wine|rats?|barrels?|pill)|(?:bottles?|barrels?)[^?]{0,30}poison"),
    Clue("liar|always lies|tells the truth|truth-teller", r"(?:always lies|liars?\b|truth-teller|always tells the truth)[^?]{0,40}"),
    Clue("pirates", r"pirates[^?]{0,30}(?:gold|coins|treasure)"),
    Clue("snail|frog|worm", r"(?:snail|frog|worm)[^?]{0,40}(?:well|climb|slide|slip|wall)"),
    Clue("next number|comes next|next in|sequence|series", r"(?:next number|number comes next|comes next in|next in th(?:e|is) (?:sequence|series))[^?]{0,24}|\d+(?:, ?\d+){3,8}[^?]{0,20}next"),
    Clue("sell me", r"sell me (?:this|that|the|my|your|an?) (?:\w+ )?(?:pen|pencil|stapler|glass|bottle|mug|water|phone|chair|paper ?clip|apple|cup|notebook|rock|brick|marker|eraser)\b"),
    Clue("mount|himalaya", r"mov(?:e|ing) (?:mount|mt\.?) \w+|move a mountain"),
    Clue("desert island|deserted island|stranded|marooned|castaway", r"(?:deserted|desert|lonely|uninhabited) island|(?:stranded|marooned)[^?.]{0,12}(?:island|moon|mars|desert)"),
    Clue("superpower|super power|time machine|time travel|zombie|lottery|martian|alien|genie|three wishes|unicorn", r"superpower|super power|time machine|time[- ]travel|zombie|won the lottery|martians?\b|(?:an?|from|the|by) aliens?\b(?! species| law)|genie|three wishes|unicorn"),
    Clue("blind", r"(?:colou?r|red|blue|yellow|green|purple|orange|rainbow)\b[^?.]{0,24}(?<!color-)(?<!colour-)(?<!color )(?<!colour )\bblind\b"),
    Clue("uses for|uses of|use a", r"uses (?:for|of|you can think of for) (?:an? |one |this )?(?:paper ?clip|brick|pencil|spoon|sock|newspaper|tin can|coat hanger|stapler|shoe|rubber band|toothbrush)"),
    Clue("riddle|brain teaser|brainteaser|brain-teaser|logic puzzle", r"riddle|brain[- ]?teaser|logic puzzle"),
    Clue("birthday", r"(?:same|share a?) birthday[^?]{0,20}|birthday[^?.]{0,10}(?:probability|odds|chance)"),
    Clue("dead or alive|living or dead|alive or dead", r"(?:dead or alive|living or dead|alive or dead)"),
    Clue("fuzzy|sky blue|blue sky|sky is blue|grass green", r"tennis balls?[^?.]{0,10}fuzzy|why is the sky blue|sky is blue"),
    Clue("mirror", r"mirrors?[^?]{0,30}(?:left and right|upside|reverse|flip)"),
    Clue("cake|cuts|slices", r"cake[^?.]{0,24}(?:three|two|3|4|four) (?:cuts|slices)|(?:three|two|3) (?:straight )?cuts[^?.]{0,16}"),
    Clue("times|as old|age", r"(?:twice|half|three times) (?:as old as|(?:his|her|my|your) age)[^?]{0,30}"),
    Clue("four legs|legs in the", r"four legs[^?]{0,40}legs"),
    Clue("penguin|sombrero|gorilla|giraffe", r"penguin[^?.]{0,30}(?:sombrero|door|walks|fridge)|gorilla[^?.]{0,20}(?:fight|versus|vs)|(?:fight|rather)[^?.]{0,30}(?:duck|horse)-sized"),
    Clue("duck-sized|horse-sized|duck sized|horse sized", r"(?:duck|horse)[- ]sized"),
    Clue("lockers|light bulbs|lamps|dominoes|chessboard|dice|die|sock|cards", r"(?:100|hundred) (?:closed )?(?:lockers|doors|light bulbs|lamps|bulbs)|domino(?:es)?[^?]{0,30}(?:board|cover)|chessboard[^?]{0,30}|socks?[^?]{0,30}(?:drawer|dark)[^?]{0,30}|(?:two|three|six-sided|fair) (?:dice|die)\b[^?]{0,30}"),
    Clue("south", r"(?:mile|kilomet)[^?]{0,16}south[^?]{0,60}(?:bear|start|north)"),
    Clue("trains", r"trains?[^?]{0,60}(?:fly|bird)[^?]{0,40}"),
    Clue("barber|surgeon", r"(?:barber[^?.]{0,20}shaves)"),
    Clue("toilet paper|rubik|spaghetti|marshmallow|toothpick", r"(?:toilet paper|rubik'?s?|marshmallows?)[^?]{0,30}"),
)  # fmt: skip

# --- leading -------------------------------------------------------------------------------------

_SCORN = (
    "(?:unreasonable|irrational|incompetent|lazy|stubborn|terrible|awful|horrible|sloppy|chaotic|ridiculous|outdated|"
    "clueless|toxic|hopeless|stupid|silly|rude|useless|absurd|disorgani[sz]ed|dysfunctional|nasty|weak|poor|poorly \\w+|"
    "bad|badly \\w+|messy|unfair|impossible|clumsy|careless|broken|inefficient|old-fashioned|bureaucratic|dreadful|unhelpful|rigid)"
)
_GLOWING = (
    "(?:excellent|outstanding|impressive|superb|amazing|wonderful|extraordinary|brilliant|exceptional|fantastic|great|strong|"
    "remarkable|incredible|natural|perfect|unique|vast|extensive|obvious|famous|legendary|marvel?lous|considerable|tremendous)"
)
_AUX = "(?:do|does|did|is|are|was|were|would|will|should|could|can|have|has|had|must|might)"
LEADING = (
    Clue("n't", r"^(?:(?:so|and|but|then|well|now|or)[, ]{1,2})?(?:[\w' ]{1,40}, )?((?:do|does|did|is|are|was|were|would|should|could|wo|have|has|ca)n't (?:you|it|that|this|we|they|there|the|an?|your|our|he|she|most|every\w*|all|any\w*|[\w-]+)\b[^?.]{0,30})[^?.]{0,160}\?"),
    Clue(
        "you?|it?|they?|he?|she?|that?|there?|we?|i?|this?",
        rf", ((?:{_AUX}n't|{_AUX}|won't|can't|aren't) (?:you|it|they|he|she|there|we|that|this|i)(?: not)?)(?=\?)",
    ),
    Clue("right?|correct?|agree?|of course?|surely?|no?|yes?|yeah?|true?|agreed?|naturally?|obviously?|eh?|not?", r", ((?:right|correct|wouldn't you agree|don't you agree|you(?:'d| would)? agree|of course|surely|no|yes|yeah|true|agreed|naturally|obviously|eh|am i right|or not|is that right))\?"),
    Clue("surely|obviously|presumably|undoubtedly|needless to say|naturally|no doubt|clearly|of course|certainly|evidently", r"^(?:(?:and|so|but)[, ]{1,2})?((?:surely|obviously|presumably|undoubtedly|needless to say|naturally|no doubt|clearly|certainly|evidently)\b,? ?(?:it|you|we|the|this|that|they|an?|your|our|there|no|any|every)?)|(of course,? you\b)|\byou (?:surely|obviously|presumably|undoubtedly|clearly|naturally|certainly) [\w']+"),
    Clue("everyone|everybody|nobody|no one|we all|anyone|anybody", r"as (?:everyone|everybody|we all|anyone) (?:here )?knows?|(?:everyone|everybody|nobody|no one|we all|anyone|anybody)(?: here| else)? (?:knows?|agrees?|would agree|thinks?|would (?:say|think|want|object|disagree)|likes?|accepts?|hates?|with (?:any|some|half))\b"),
    Clue("i assume|we assume|presume|suppose|i imagine|we imagine|would imagine|take it|guess|i bet|i trust|we trust|i'm sure|am sure|certain|i gather|we gather|suspect|i expect|we expect|would expect|assuming|we're sure|m sure", r"\b(?:i|we) (?:assume|presume|suppose|would imagine|imagine|take it|guess|would guess|bet|gather|suspect|'m sure|am sure|expect|trust|would expect)(?: that)? (?:you(?! have (?:a |any |some )?questions)|it|the|there|this|your|they)\b[^?.]{0,20}|(?:i'm|we're|i am) (?:sure|certain|guessing|assuming) (?:that )?you(?! have (?:a |any |some )?questions)\b"),
    Clue("agree", r"(?:would|do|will) you (?:not )?agree (?:that|with (?:me|us)|it)\b[^?.]{0,20}|you (?:must|surely|would|'d|do|will) agree\b|i think you(?:'ll| will)? agree|i hope you agree"),
    Clue("you must", r"\byou must (?:have|be|feel|find|love|like|enjoy|know|think|hate)\b[^?.]{0,16}"),
    Clue("most|any|every|all&&good|great|decent|competent|experienced|professional|serious|successful|strong|senior|self-respecting|sensible|smart|top|real|people|candidates|applicants|experts|responsible|reasonable|skilled|modern", r"^(?:(?:and|so)[, ]{1,2})?((?:most|any|every|all)(?: (?:of the|of our))? (?:(?:really|truly) )?(?:good|great|decent|competent|experienced|professional|serious|successful|strong|senior|self-respecting|sensible|smart|top|real|people|candidates|applicants|experts|responsible|reasonable|skilled|modern)\b[^?.,]{0,20}\b(?:would|will|agree|prefer|know|say|said|think|believe|tell|do|start|begin|choose|use|put|see|find))\b"),
    Clue("like most|like any|like all|like every", r",? like (?:most|any|all|every)(?: \w+){1,3}(?=\?)"),
    Clue("ing |important |valuable |terrible |awful |wonderful |great |bad |badly |unfair |excited |proud |happy |angry |annoyed |disappointed |frustrated |relieved |thrilled |stressed |grateful |unhappy |keen |eager |passionate |painful |stressful |useful |useless |hard |tough |awkward |glad &&how ", r"^(?:(?:and|so|but)[, ]{1,2})?(how (?:(?!interesting|demanding|challenging|promising|surprising|convincing|binding|pressing|long-standing)\w{3,12}ing|important|valuable|terrible|awful|wonderful|great|bad|badly|unfair|excited|proud|happy|angry|annoyed|disappointed|frustrated|relieved|thrilled|stressed|grateful|unhappy|keen|eager|passionate|painful|stressful|useful|useless|hard|tough|awkward|glad) (?:was|were|is|are|did|do|would|must)\b(?! it that)[^?.]{0,16})"),
    Clue("how much|how strongly|how badly|how well do you think", r"how (?:much|strongly|deeply|badly|greatly) (?:do|did|would|have) you (?:really )?(?:agree|enjoy|enjoyed|like|love|support|value|hate|dislike|admire|appreciate|want|regret|resent|miss|look forward)\b"),
    Clue("why", r"why (?:is|are|was|were|do you (?:think|believe|feel)(?: that)?) [^?]{1,50}\b(?:the (?:best|most \w+|right|only|wrong|worst|superior|ideal|better)\b|(?:so much |far |much )better than)"),
    Clue("why", r"why (?:did|do|would|should|have|has|does)(?:n't)? (?:you|anyone|anybody|they|somebody) (?:ever )?(?:just |simply |still |really )?(?:fail|ignore|neglect|give up|waste|mishandle|overlook|refuse to|insist on|bother|want to (?:leave|stay) such|stick with such)"),
    Clue("why didn't|why did you not|why not", r"why (?:didn't|did you not|don't|wouldn't) (?:you )?(?:just|simply|at least|even|first|think (?:of|to)|immediately|go straight|consider the)\b[^?.]{0,20}"),
    Clue("what made you fail|wrong with|what was so|what is so|what went so|made you ignore|made you give up|what's wrong", r"what (?:made|caused|led) you (?:to )?(?:fail|give up|ignore|neglect|mishandle|lose (?:control|your))\b|what (?:was|is|were|are|'s)(?: so)? (?:wrong|bad|great|good|special|terrible|unfair|frustrating) (?:with|about|in) (?:your|the|their|that|working)\b[^?.]{0,20}|what's wrong with"),
    Clue("such a", rf"such (?:an? )?(?:\w+ )?({_SCORN}(?: \w+)?)"),
    Clue("so |that |this |your|their|those|these|the&&unreasonable|irrational|incompetent|lazy|stubborn|terrible|awful|horrible|sloppy|chaotic|ridiculous|outdated|clueless|toxic|hopeless|stupid|silly|rude|useless|absurd|disorgani|dysfunctional|nasty|weak|poor|bad|messy|unfair|impossible|clumsy|careless|broken|inefficient|old-fashioned|bureaucratic|dreadful|unhelpful|rigid", rf"(?:with|under|for|of|by|despite|about|to|from|against|fix|handle) (?:such|so|that|this|your|their|those|these|the) (?:\w+ )?({_SCORN}) (?:manager|boss|system|process|customer|client|management|team|leadership|colleague|supervisor|planning|design|code|decision|policy|company|employer|culture|organi[sz]ation|deadline|guest|parent|patient|supplier|communication|tool|software|leader|communicator|planner)s?\b"),
    Clue("your&&excellent|outstanding|impressive|superb|amazing|wonderful|extraordinary|brilliant|exceptional|fantastic|great|strong|remarkable|incredible|natural|perfect|unique|vast|extensive|obvious|famous|legendary|marvel|considerable|tremendous", rf"^(?:(?:and|so)[, ]{{1,2}})?(?:how|what|why|when|where|which|tell|describe|explain|please|walk)\b[^?.]{{0,60}}\b(your (?:(?:own|obviously|clearly|very|really|truly|usual) )?{_GLOWING} (?!suit|point|weak|side|majority|deal|number)[\w-]+)"),
    Clue("given how|considering how|given that|seeing how|seeing that", r"(?:given|considering|seeing) (?:how|that) (?:\w+ ){0,4}?(?:badly|poorly|bad|poor|terrible|obviously|clearly|unfair|slow|outdated|wrong|important|much better|well)\b[^?.]{0,16}"),
    Clue("so ", r"^(?:so|then|and so|and|but),? ((?:you|it|they|that|he|she|your|the|this|there) (?!.{0,60}\b(?:what|how|why|which|when|where|who)\b)[^?.]{3,120})\?"),
    Clue("you would|you'd|you wouldn't|you don't|you do|you didn't|you are|you're|you aren't|you have|you never|you will|you'll|you won't|you'd", r"^(you(?:'d| would| wouldn't| would never|'ll| will| won't| don't| do| didn't| never|'re not| aren't| haven't|'re| are) (?!.{0,90}\b(?:what|how|why|which|when|where|who)\b)[^?.]{3,120})\?"),
    Clue("fair to say|true that|safe to say|isn't", r"(?:is|was|wouldn't) it (?:not )?(?:fair|safe|true|right|reasonable|obvious|clear) (?:to (?:say|assume)|that) [^?.]{0,20}"),
    Clue("tell me why|explain why|say why", r"(?:tell me|explain|say|describe) why (?:you (?:would never|would always|love|enjoy|admire|prefer|agree|dislike|hate|think|failed)|\w+ (?:is|are) (?:the best|better|so important|wrong|always|never|essential))\b[^?.]{0,16}"),
    Clue("or did you|or do you|or would you|or just|or were you", r",? or (?:did|do|would|were|are) you (?:just|simply|only|still|rather|merely|stay|give up|do nothing|ignore|keep quiet|afraid|too)\b[^?.]{0,16}"),
    Clue("think that is|rather than", r"rather than (?:the )?(?:boring|outdated|old-fashioned|rigid|slow|inferior|traditional|bureaucratic)\b[^?.]{0,10}"),
    Clue("what do you love|what do you like most|what did you love|what did you hate|do you love", r"what (?:do|did|would) you (?:most )?(?:love|adore|hate|dislike|despise|admire)(?: most| so much)? (?:about|in)\b[^?.]{0,16}"),
    Clue("just as|also", r"(?:do|would|did) you also (?:think|believe|feel|find|agree|prefer|consider)\b[^?.]{0,20}"),
)  # fmt: skip

PREMISES = (
    Clue("i personally|i strongly|i firmly|i prefer|i believe|we believe|we prefer|we value|we favor|we favour|i favour|i favor|i myself|we strongly|we firmly|we think|we feel|we love|we hate|i love|i hate|we all|i've always|we've always|we expect|we like|we admire|i like|we are big|we're big|we consider|i consider|i always|we always|i find|we find|i never", r"\b(?:i|we)(?:'ve| have)? (?:(?:personally|strongly|firmly|always|really|honestly|truly|myself|all|generally|much|also|here)[ ,]{1,2}){0,2}(?:believed? (?!you|we have)|prefer(?:red)?\b|favou?r(?:ed)?\b|think that|feel (?:that|strongly)|love people|love (?!to\b)|hate (?!to\b)|are (?:all )?(?:big|great) (?:fans|believers)|consider|value (?!your time)|admire|find (?:\w+[ -]){1,4}(?:distracting|boring|better|useless|annoying|works?|more|easier|wrong|too)|never (?:liked|trust|saw))[^?.]{0,24}"),
    Clue("personally", r"\bpersonally,? (?:i|we)\b[^?.]{0,24}|\bi personally\b[^?.]{0,24}"),
    Clue("in my opinion|in my view|in our view|in our opinion|if you ask me|to my mind|in my experience|in our experience", r"\b(?:in (?:my|our) (?:humble )?(?:opinion|view)|if you ask me|to my mind)\b"),
    Clue("all said|all agreed|all told|always say|usually say|other candidates|previous candidates|last candidate|hires", r"(?:candidates?|hires?|applicants?|people we|interviewees?|colleagues|team)\b[^?.]{0,20}(?:all |both |usually |always |mostly )?(?:said|told|agreed|say|thought|think|chose|answered|prefer)\b[^?.]{0,24}"),
    Clue("right answer|correct answer|right way|right thing|right approach|best way|best answer|only way|sensible thing|correct way|right choice|best practice", r"(?:the|a) (?:right|correct|best|only|sensible|proper|obvious|textbook)(?: \w+)? (?:answer|way|thing|approach|choice|solution|response|option|practice)(?: here| to do| to do here| for this| to handle this)?,? (?:is|was|would be|being)\b(?! (?:not|no|up|there))[^?.]{0,24}"),
    Clue("it is obvious|it's obvious|it is clear|it's clear|it is well known|it's well known|there is no doubt|there's no doubt|goes without saying|without a doubt|no question that|everyone agrees|of course|undeniabl|it is a fact|clearly", r"(?:it(?:'s| is) (?:obvious|clear|well known|no secret|a fact|common knowledge)|there(?:'s| is) no (?:doubt|question)|goes without saying|without (?:a )?doubt|undeniabl[ey])[^?.]{0,24}"),
    Clue("must never|should never|should always|must always|is essential|is always|is never acceptable|comes first|is unacceptable|is the only|is wrong|makes no sense|nothing is more", r"^(?!.*\b(?:if|when|policy|says|rule|told|asks|requires|wrote)\b)[^?.]{0,50}\b(?:must never|should never|should always|must always|is never acceptable|always comes? first|is simply|is just wrong|makes no sense|is far better|is clearly|is obviously|are clearly|are obviously|works? better than|is better than|beats)\b[^?.]{0,20}"),
    Clue("sounds like|it seems|sounds as|seems like|looks like", r"(?:(?:that|it|this) sounds? (?:like|as if)|sounds like|it (?:seems|looks)(?: like| as if| to me)?)(?: \w+){0,5} (?:was|were|is|are|did|had|made|chaotic|mess|bad|poor|terrible|wrong|mistake|fault|unfair|toxic|disorgani[sz]ed|difficult|struggled|failed)\b[^?.]{0,16}"),
)  # fmt: skip


def asks(text: str) -> bool:
    """Whether a text asks for something."""
    return (
        "?" in text
        or compiled(r"\b(?:tell me|describe|explain|walk me)\b").search(text) is not None
    )


# --- yes or no -----------------------------------------------------------------------------------

_OPENERS = _set(
    "do does did is are was were am have has had can could will would should may might must ever any"
)
_CONNECTORS = _set("and so but then now well ok okay or also next finally first second again")
_SUBJECTS = _set(
    "you your it that this these those the a an there they he she we our anyone anybody everyone "
    "somebody someone any all both one each every some people most my his her their its"
)
_STORY = _set(
    "what how why which who whom whose when where describe tell explain walk share give show name "
    "talk take think list sketch outline please elaborate illustrate compare choose pick summarize "
    "summarise start begin say put draw let's imagine recall"
)
_TELLING = _set(
    "tell describe explain walk talk share give take show say elaborate expand sketch name list "
    "outline run go think recall draw summarize summarise pick choose start begin read repeat "
    "mention compare clarify speak help mind remember put point summon illustrate rephrase define "
    "guide lead map lay bring step provide offer add continue spell quote demonstrate sum unpack "
    "look turn write mark sit hold wait play present paint recount set rank make estimate"
)
_SMALL = (
    "hear me|see me|see my|see the|any questions|questions for|question for|questions before|some water|a drink|"
    "a break|ready(?: to (?!travel|work|relocate|move to|take|join|accept|lead|manage)[^?]{1,30})?\\?|ready for|comfortable to|comfortable if|okay|ok with|all right|make sense|makes sense|clear so far|begin|"
    "get started|understand the|anything else|anything you would|anything you'd|like to add|like to ask|"
    "like some|like a |like me to|need anything|need a|prefer[^?]{0,60} or |rather|mind if|be more|be a (?:bit|little)|be specific|i ask|i repeat|i record|i have understood|"
    "i understand|find us|find the|good time|accommodation|adjustment|is that correct|have i|did i|am i|may i|can i|could i|"
    "shall|should i|should we|can we|could we|(?<!know )how\\b|why\\b|what\\b|where\\b|(?<!in )which\\b|who\\b(?! (?:was|were|is|are|had|has|have|did|do|does)\\b)|remember a|recall a|think of a|time when|a time"
)


def closed(heard: Heard) -> Iterator[tuple[int, int]]:
    """Where a text asks for yes or no, and for nothing more in the same breath."""
    if "?" not in heard.text and "whether" not in heard.text:
        return
    for index, part in enumerate(heard.parts):
        found = _closed_at(part.text)
        if found and not any(_goes_on(later.text) for later in heard.parts[index + 1 :]):
            yield part.start + found[0], part.start + found[1]


def _closed_at(text: str) -> tuple[int, int] | None:
    if not text.endswith(("?", '?"', "?”", "?)")):
        found = compiled(
            r"^(?:please )?(?:tell me|say|let me know|i wonder|i'd like to know|i would like to know)"
            r" (whether (?:or not )?(?:you|your) (?!would like|need|prefer|want)\w+)"
        ).search(text)
        return found.span(1) if found else None
    # What comes before the last comma that an opener follows is a circumstance.
    for match in compiled(
        r"(?:^|[,:;] ?(?:and |so |but |or )?|^(?:and|so|but|or|then|now|well) )([a-z']+) ([\w'-]+)"
    ).finditer(text):
        first, second = match[1], match[2]
        if first in _STORY and (first not in ("when", "where") or second in _OPENERS):
            return None
        if first in _CONNECTORS or first not in _OPENERS:
            continue
        if first not in ("any", "ever") and second not in _SUBJECTS and match.start():
            continue
        rest = text[match.start(1) :]
        if first == "any" and not rest.startswith(
            ("any experience", "any background", "any knowledge", "any training")
        ):
            return None
        if _polite(first, second, rest) or compiled(rf"\b(?:{_SMALL})").search(rest):
            return None
        return match.start(1), match.end(2)
    return None


def _polite(first: str, second: str, rest: str) -> bool:
    """Whether a question asks for a story in the form of a request."""
    if second in ("you", "we", "i") and first in ("can", "could", "would", "will", "may", "might"):
        words = _TOKEN.findall(rest[:80])[2:]
        for word in words[:5]:
            if word in (
                "please",
                "perhaps",
                "maybe",
                "just",
                "briefly",
                "like",
                "to",
                "also",
                "kindly",
                "be",
                "able",
                "willing",
                "happy",
            ):
                continue
            return word in _TELLING
    return False


def _goes_on(text: str) -> bool:
    words = _TOKEN.findall(text[:160])
    return any(word in _STORY for word in (words if text.endswith("?") else words[:3]))


# --- two questions in one ------------------------------------------------------------------------

_WH = "(?:what|how|why|which|who|when|where)"
_BACK = (
    r"\b(?:it|its|that(?! (?:you|i|we)\b)|this|these|those|they|them|their|then|there|so|others?|instead|result|results|outcome|"
    r"effect|impact|decision|choice|reasons?|same|learn|learned|learnt|differently|change|changed|react|respond|"
    r"decide|decided|conclude|next|afterwards?|difference|differ|each|him|her|he|she|first step|basis|"
    r"to bring|make of|check|verify|the (?:problem|change|issue|situation|others?|team respond))\b"
)
DOUBLE = (
    Clue(
        " and how | and what | and why | and which | and who | and when | and where |, how |, what |, why |, which |, who |, when |, where | plus how | plus what | plus why | plus which | plus who | plus when | plus where |also how |also what |also why |also which |also who |also when |also where |; how |; what |; why |; which |; who |; when |; where |— how |— what |— why |— which |— who |— when |— where |then how |then what |then why |then which |then who |then when |then where |as well as how |as well as what |as well as why |as well as which |as well as who |as well as when |as well as where |alternatively, how |alternatively, what |alternatively, why |alternatively, which |alternatively, who |alternatively, when |alternatively, where |alternatively how |alternatively what |alternatively why |alternatively which |alternatively who |alternatively when |alternatively where ",
        rf"\b(?:{_WH}|tell|describe|explain|walk|share|talk)\b[^?.]{{6,120}}?(?:[,;—] ?(?:and|plus|or alternatively,?|or|also|but)?|\band|\bplus|\bas well as)"
        rf"(?: also| (?:or )?alternatively,?| then)? ((?:{_WH}) (?!about|to\b|else)[^?.]{{6,120}}[?.])",
    ),
    Clue(
        " and tell me| and describe| and explain| and talk about| and walk me| and give me| and share| and say | and do you| and are you| and have you| and can you| and could you| and would you| and please| and also| plus tell me| plus describe| plus explain| plus talk about| plus walk me| plus give me| plus share| plus say | plus do you| plus are you| plus have you| plus can you| plus could you| plus would you| plus please| plus also|also tell me|also describe|also explain|also talk about|also walk me|also give me|also share|also say |also do you|also are you|also have you|also can you|also could you|also would you|also please|also also",
        rf"\b(?:{_WH}|tell|describe|explain|walk|share|talk)\b[^?.]{{6,120}}?[,;]? (?:and|plus|also)"
        r" ((?:also )?(?:please )?(?:(?:can|could|would) you )?(?:tell me|describe|explain|talk about|walk me through|give me|share|say|do you|are you|have you|can you|would you) [^?.]{8,120}[?.])",
    ),
    Clue(
        "? how |? what |? why |? which |? who |? when |? where |? can you|? could you|? and |? also|? plus",
        rf"\b(?:{_WH})\b[^?.]{{4,120}}\? (?:and |also, |also |plus, )?((?:{_WH}|can you|could you) [^?.]{{0,60}}\b(?:you|your)\b[^?.]{{8,90}}\?)",
    ),
    Clue(
        "strength|weakness|success|failure|proud|biggest|most|worst|best|greatest|likes|pros&& and your| and biggest| and weak| and strength| and the | and greatest| and worst| and best| and most| and hardest| and of| and least| and last| and small| and fail| and dislikes| and favo",
        r"strengths? and (?:your )?(?:\w+ )?weakness(?:es)?|weakness(?:es)? and (?:your )?strengths?"
        r"|your (?:biggest|greatest|best|worst|most \w+|proudest|favou?rite|hardest|strongest|weakest|largest|first|last) [\w -]{2,30} and (?:of )?(?:your |the )?(?:biggest|greatest|best|worst|most \w+|proudest|favou?rite|hardest|least \w+|strongest|weakest|largest|smallest|last|first) [\w-]+"
        r"|your (?:likes and dislikes|successes and (?:your )?failures|hobbies and)",
    ),
    Clue(
        "and your|as well as your|plus your|and also your",
        r"\b(?:tell me about|describe|what (?:is|are|was|were)|talk about|how was|how were) your ([\w -]{3,40},? (?:and|as well as|plus) (?:also )?your [\w-]{3,20}[^?.,]{0,40})[?.]",
    ),
)  # fmt: skip


def double(heard: Heard, clues: tuple[Live, ...]) -> Iterator[tuple[int, int]]:
    """Where a second question, about something else, follows the first."""
    for live in clues:
        if not live.in_(heard.text):
            continue
        clue = live.clue
        for found in compiled(clue.pattern).finditer(heard.text):
            start, end = found.span(found.lastindex or 0)
            second = heard.text[start:end]
            if compiled(_BACK).search(second):
                continue
            if clue is not DOUBLE[3] and len(_TOKEN.findall(second)) < 5:
                continue
            if clue in DOUBLE[:3] and not compiled(r"\byou(?:r|rself)?\b").search(second):
                continue
            yield start, end
            return


# --- verdicts ------------------------------------------------------------------------------------

_FINE = (
    "(?:good|great|excellent|perfect|brilliant|fantastic|wonderful|awesome|amazing|terrific|impressive|outstanding|superb|"
    "strong|nice|solid|thorough|insightful|thoughtful|smart|clever|weak|poor|bad|wrong|right|correct|incorrect|accurate|"
    "convincing|disappointing|clear|helpful|complete|comprehensive|mature|textbook|spot on|well put|well said|best|worst|vague)"
)
_THING = (
    "(?:answers?|jobs?|work|points?|calls?|moves?|catch|try|effort|start|decisions?|stories|style|examples?|thinking|responses?|explanations?|story|stories|solutions?|ideas?|approach|"
    "observations?|insights?|analysis|choice|instincts?|reasoning|one|ones|stuff|attitude|way to (?:put|handle|do|look)|summary|presentation|thought)"
)
_WELL = (
    "(?:brilliantly|beautifully|superbly|perfectly|impressively|wonderfully|badly|poorly|excellently|admirably|masterfully|"
    "expertly|skil?lfully|nicely|(?:very|really|so|extremely|quite|pretty|remarkably) well|exactly right|right|(?:very |so |really )?clearly|thoroughly|convincingly|concisely|elegantly|calmly|gracefully|correctly|incorrectly|wrong(?:ly)?|in an impressive|like a (?:\\w+ )?pro|professionally|maturely)"
)
_TRAIT = (
    "(?:strong|good|great|natural|excellent|talented|impressive|skil?led|smart|bright|sharp|careful|gifted|brilliant|"
    "qualified|perfect|ideal|weak|inexperienced|clever|capable|competent|outstanding|exceptional|articulate|confident|"
    "thorough|organi[sz]ed|creative|mature|passionate|intelligent|quick|professional|senior|junior|nervous|born|true|"
    "experienced|thoughtful|analytical|person|expert|leader|detail-oriented|better|stronger|ahead|above|exactly|right|wrong|mistaken|too|not)"
)
VERDICTS = (
    Clue("great|excellent|perfect|brilliant|fantastic|wonderful|awesome|amazing|terrific|impressive|outstanding|superb|well |bad|fascinat|love it|hats off|strong|solid|smart|clever|weak|poor|music|spot on|correct|exactly|good|nice|lovely|wow|bravo|right|absolutely|well put|well said|congrat&&answer|job|work|point|example|thinking|response|explanation|story|stories|solution|idea|approach|observ|insight|analysis|choice|instinct|reasoning|one|stuff|attitude|way to|summary|presentation|thought|call|move|catch|try|effort|start|decision|style|great|excellent|perfect|brilliant|fantastic|wonderful|awesome|amazing|terrific|impressive|outstanding|superb|well |spot on|correct|exactly|very |really |wrong|bravo|congrat|absolutely|good for|not bad|nicely|fascinating|love it|hats off|music", rf"^(?:(?:ok|okay|wow|oh|yes|right|thank you|thanks|ah|well|alright|all right|no)[,;.!]? )?((?:(?:very|really|truly|that was|what an?|another|such an?|absolutely|quite|pretty|simply) ){{0,4}}(?:{_FINE[3:-1]}|lovely|well done) (?:\w+ )?{_THING}\b|(?:absolutely |simply |very |truly |exactly |quite )?(?:great|excellent|perfect|brilliant|fantastic|wonderful|awesome|amazing|terrific|impressive|outstanding|superb|well done|spot on|correct|exactly|very good|really good|very nice|right answer|wrong|bravo|congratulations|absolutely right|exactly right|incorrect|well put|well said|good for you|not bad|nicely done|well handled|well played|nice work|impressive|fascinating|love it|hats off|bravo|perfectly put|couldn't agree more|music to my ears))(?=[,.!;:—]|$| -| on | there)(?!, thank you for (?:coming|making|joining))"),
    Clue("that|this|it's|it is|it was|it w|it sound|those|these|yours&&good|great|excellent|perfect|brillian|fantastic|wonderful|awesome|amazing|terrific|impress|outstanding|superb|strong|nice|solid|thorough|insight|thoughtful|smart|clever|weak|poor|bad|wrong|right|correct|accurate|convincing|disappointing|clear|helpful|complete|comprehensive|mature|textbook|spot on|well put|well said|best|worst|vague|what i|what we", rf"\b(?:that|this|it|yours|those|these)(?:'s| is| was| were| are| would be| sounds| sounded)(?: (?:not|quite|really|exactly|absolutely|an?|the|very|so|pretty|such|truly|one|of|some|just|all|completely|entirely|actually|by|far|simply|certainly|definitely|more|most|also)){{0,5}} (?:(?:{_FINE[3:-1]})(?: \w+)?(?: {_THING})|(?:{_FINE[3:-1]})(?=[,.!;—]|$| but| and)(?<!all right)(?<!not clear)|what (?:i|we) (?:wanted|were hoping|hoped|like|are looking|were looking|was hoping|wanted|need|love)\b[^?.]{{0,20}})"),
    Clue("one of the", r"(?:that|this|yours|you)(?:'s|'re| is| was| are| were)? (?:easily |clearly |definitely )?one of (?:the|our) (?:best|strongest|clearest|finest|most|better|weakest|worst)\b[^?.]{0,40}"),
    Clue("you are|you're|you seem|you come|you strike|you sound|you look|you were|you've been|you have been&&strong|good|great|natural|excellent|talented|impressive|skil|smart|bright|sharp|careful|gifted|brilliant|qualified|perfect|ideal|weak|experienced|clever|capable|competent|outstanding|exceptional|articulate|confident|thorough|organi|creative|mature|passionate|intelligent|quick|professional|senior|junior|nervous|born|true|thoughtful|analytical|person|expert|leader|detail|better|ahead|above|exactly|right|wrong|mistaken| too| not", rf"\byou(?:'re| are| seem| come across as| strike me as| strike us as| sound| look| were|'ve been| have been)(?: to be)?(?: (?:obviously|clearly|really|very|a|an|such|so|quite|certainly|definitely|truly|exactly|evidently|plainly|one|of|the|extremely|pretty|rather|already|indeed|just|like|our|more|most|far|well|absolutely)){{0,5}} {_TRAIT}\b(?! (?:shift|nurse on|manager of|line|now|for the|lead on|person on|about|to\b|if|sure|late|early|expected|required|allowed|obliged|asked|told|alone|rated|being|scored|far|fast|many|much|there|here to|in the room|working))[^?.,]{{0,30}}"),
    Clue("i can tell|i can see|we can see|we can tell|it's obvious|it is obvious|it's clear|it is clear|clearly|obviously|evidently|i could tell|it shows", r"(?:(?:i|we) (?:can|could) (?:already |really |clearly )?(?:tell|see|hear)|it(?:'s| is) (?:obvious|clear|plain|evident)(?: to me| to us)?)(?: that)? you(?:'re| are|'ve| have| know| really| clearly| do| did| understand| care| were| don't| lack| can| love| enjoy| would)\b[^?.]{0,24}|^(?:clearly|obviously|evidently),? you(?:'re| are|'ve| have| know| really| do| did| understand| care| don't| lack| can)\b[^?.]{0,24}"),
    Clue("you&&brilliantly|beautifully|superbly|perfectly|impressively|wonderfully|badly|poorly|excellently|admirably|masterfully|expertly|skilfully|skillfully|nicely| well|right|clearly|thoroughly|convincingly|concisely|elegantly|calmly|gracefully|correctly|wrong|impressive|like a|professionally|maturely", rf"\byou(?:'ve| have)? (?:just |really |certainly |clearly |obviously )?(?:did|done|handled|answered|explained|managed|put|dealt|described|solved|covered|approached|presented|communicated|worked|thought|got|performed|expressed|summari[sz]ed|nailed|reasoned|argued|did not do|didn't do|know|understand|write|speak|communicate|present|listen) [^?.,]{{0,30}}?\b{_WELL}(?=[\s,.!;?]|$)"),
    Clue("you've done|you have done|you did|you are doing|you're doing|doing|nailed|impressed me|you got", r"^(?:(?:so far|well|overall|honestly|and|but),? )?(you(?:'ve| have| are|'re)?(?: really| certainly)? (?:done|did|doing|performed|answered) (?:\w+ )?(?:well|great|fine|better|brilliantly)\b|you(?:'ve| have)? (?:really )?(?:nailed|aced|impressed|surprised|convinced|disappointed|lost me|missed the point|got (?:it|that|this) (?:right|wrong))\b[^?.]{0,12})"),
    Clue("you would|you'd|you will|you'll|you could|you might", r"\byou(?:'d| would|'ll| will| could| might| may)(?: not| never| probably| certainly| definitely| clearly| really)? (?:fit (?:in|right|very|well|perfectly|our)|make an? (?:\w+ )?(?:great|excellent|good|fine|fantastic|wonderful|perfect|strong|poor|ideal)|be (?:an? )?(?:(?:really|very|truly) )?(?:great|perfect|excellent|asset|ideal|fantastic|wonderful|good fit|good match|valuable|brilliant|strong|happy here|bored|out of your depth|overwhelmed)|do (?:very |really )?(?:well|great)|struggle|fit)\b(?! the)[^?.]{0,20}"),
    Clue("impressed|pleased|delighted|convinced|disappointed|blown away|happy|struck|thrilled|surprised|amazed|worried|concerned|love|liked|like your|like how you|like that|like the way|like this|admire|enjoy|impressive", r"\b(?:i|we|me)(?:'m|'re| am| are| was| were| feel|'ve been| have been)(?: (?:really|very|truly|quite|deeply|genuinely|so|not|a bit|most|a little|already|all|absolutely|rather|especially|particularly|slightly)){0,3} (?:impressed|pleased|delighted|convinced|disappointed|blown away|happy|struck|thrilled|surprised|amazed|worried|concerned)(?: (?:with|by|at|about|that|how)) (?:your|you|that|how|this|the way|with|by)\b[^?.]{0,24}|\b(?:i|we) (?:really |absolutely |just |truly |do |particularly |also |quite ){0,4}(?:like|love|loved|liked|admire|admired|enjoyed) (?:your|how you|that (?:you|answer|example|idea|approach|one)|the way you|this (?:answer|idea|approach))\b[^?.]{0,24}|\bimpressive\b(?=[,.!])"),
    Clue("your&&good|great|excellent|perfect|brillian|fantastic|wonderful|awesome|amazing|terrific|impress|outstanding|superb|strong|nice|solid|thorough|insight|thoughtful|smart|clever|weak|poor|bad|wrong|right|correct|accurate|convincing|disappointing|clear|helpful|complete|comprehensive|mature|textbook|spot on|well put|well said|best|worst|vague|remarkable|exceptional|lacking|rare|average|same level|top-notch|first-class|not enough|exactly what|what we need| off", rf"^(?:(?:well|honestly|so|and|but|also|unfortunately|sadly),? )?((?:all )?your [^?.,]{{2,50}}?(?:'s|is|was|were|are|seems?|sounds?|looks?)(?: (?:really|very|truly|quite|so|not|a bit|an?|the|extremely|absolutely|rather|too|simply|just|exactly|far|clearly|among|on)){{0,4}} (?:(?:{_FINE[3:-1]})|remarkable|exceptional|lacking|rare|exceptionally|above average|below average|the same level|top-notch|first-class|not enough|exactly what|what we need|great|off)\b)"),
    Clue("unfortunately|sorry|afraid|not quite|actually", r"^(?:unfortunately|i'm sorry,? but|sorry,? but|i'm afraid|i am afraid|no,|actually,)[, ]*(?:that|this|your|you|it)\b[^?.]{0,24}(?:wrong|not|n't|incorrect|miss|fail|off|weak|mistake)\b[^?.]{0,12}"),
    Clue("best|strongest|weakest|worst|clearest|finest|most", r"(?:the|our) (?:(?:single|very) )?(?:best|strongest|weakest|worst|clearest|finest|most (?:impressive|interesting|qualified|complete|convincing)) (?:candidate|answer|explanation|example|response|one|application|applicant|interview|person|cv|résumé|resume|portfolio)s?\b[^?.]{0,8}(?:i|we|today|so far|this week|yet)\b"),
    Clue("agree", r"\b(?:i|we) (?:completely|totally|fully|strongly|absolutely|quite|would|couldn't|could not|can only|tend to|have to|must) (?:dis)?agree\b[^?.]{0,16}|\b(?:i|we) (?:dis)?agree (?:with (?:you|that|your)|completely|entirely|there|more)\b"),
    Clue("have done the same|have done it|have said it|can't fault|hard to beat|hoping for more|expected more|expected better|hoped for|a shame|a pity|doubt|not sure|not convinced|not often|don't often|every day|rarely", r"\b(?:i|we)(?:'d| would| could|n't| not){1,3} have (?:done|said|put|handled) (?:the same|it|that|exactly)[^?.]{0,16}|\b(?:i|we) (?:can't|cannot) fault|hard to beat|(?:hoping|hoped|expected|expecting)(?: for)? (?:more|better|a (?:better|deeper|clearer|longer))[^?.]{0,12}|that(?:'s| is) a (?:shame|pity)|\b(?:i|we) doubt (?:that )?(?:you|this|that)\b[^?.]{0,16}|not (?:sure|convinced)(?: that)? (?:you|this|that|your)[^?.]{0,24}(?:right|work|correct|fit|enough|ready|understand)|(?:don't|do not|rarely|seldom) (?:often |usually )?(?:hear|see|meet|get) (?:that|this|such|answers|candidates|people|someone)[^?.]{0,16}"),
    Clue("you made|you took|you chose|you picked|you asked", r"\byou (?:made|took|chose|picked|asked|gave|showed|had|brought)(?: (?:clearly|really|just))? (?:the|a|an|some|exactly the|all the) (?:very |really |truly )?(?:right|wrong|good|bad|great|excellent|smart|wise|poor|serious|classic|common|best|perfect|strong|weak|brilliant|nice|sensible|mature|clear|impressive) [\w-]+"),
    Clue("you missed|you overlooked|you forgot|you ignored|you failed|you misunderstood|you confused|you didn't|you did not|you've missed|you have missed", r"\byou(?:'ve| have)? (?:completely |clearly |unfortunately |just |also )?(?:missed|overlooked|forgot|forgotten|ignored|failed to|misunderstood|confused|didn't (?:get|understand|quite|really|grasp|answer)|did not (?:get|understand|quite|really|grasp|answer))\b[^?.]{0,24}"),
    Clue("should have|could have|ought to have", r"\byou (?:should|could|ought to)(?: really| probably)? have (?!received|got|been|seen|had|heard)\w+(?:ed|ne|en|de|ght|pt|lt|id|ut)\b[^?.]{0,24}"),
    Clue("few |not many|hardly any|no other|none of|unlike", r"\b(?:very few|few|not many|hardly any|no other|none of the|unlike (?:most|many|other|the other))(?: other)? (?:candidates?|applicants?|people|engineers|interviewees|nurses|teachers|persons?|others)\b[^?.]{0,30}"),
    Clue("like you|like yours|with your|of your|like that|your caliber|your calibre|your talent", r"\b(?:someone|somebody|a person|people|candidates?|an? (?:\w+ )?\w+) (?:like you(?:rself)?|(?:of|with) your (?:talent|calibre|caliber|skills?|experience|ability|level|gifts?))\b(?! (?:see|describe|mention))[^?.]{0,12}|(?:answers?|skills?|talent|results?|examples?|stor(?:y|ies)|work) like (?:that|yours|this)\b"),
    Clue("overqualified|underqualified|over-qualified|match|made for|cut out for|no trouble|at home|fit right|out of your depth|fit in|standout|stand out|stood out|one to beat|top of", r"(?:over|under)-?qualified|(?:perfect|ideal|great|good|excellent|poor|real) match|made for (?:this|the) (?:job|role)|cut out for|you(?:'d| would|'ll| will) (?:have no trouble|feel right at home)|fit right in|out of your depth|you(?:r \w+)? (?:really )?(?:stand|stands|stood) out|(?:the )?one to beat|top of (?:the|our|my) (?:list|class|pile)"),
    Clue("answer|solution|explanation|example|approach|idea|reasoning|plan|response|analysis|design|story|argument|presentation|sample|code|thinking|experience|background|skills|knowledge|english|communication|grasp&&good|great|excellent|perfect|brillian|fantastic|wonderful|awesome|amazing|terrific|impress|outstanding|superb|strong|nice|solid|thorough|insight|thoughtful|smart|clever|weak|poor|bad|wrong|right|correct|accurate|convincing|disappointing|clear|helpful|complete|comprehensive|mature|textbook|spot on|well put|well said|best|worst|vague|show|lack|misse|ignore|wouldn't|would not|won't work|doesn't|does not|fall|fell|stand|stood|covers|needs work|need work|sets you|set you|puts you|put you|speaks for|speak for|tells me|tell me|makes you|make you|exceed|remarkable|exceptional|thin|naive|average|top-notch|first-class|not enough|exactly what|what we need|off|original|creative|sound|superficial|shallow|deep|rich|short|long-winded|confus|flawed|limited|ideal", rf"\b(?:that|this|your) (?:last |first |previous |own |whole |whole )?(?:[\w-]+ ){{0,2}}?(?:answers?|solution|explanation|example|approach|idea|reasoning|plan|response|analysis|design|story|argument|presentation|sample|code|thinking|experience|background|skills|knowledge|english|communication|grasp(?: of [\w ]{{2,20}})?)(?: really| clearly| just| completely| simply| already)? (?:shows? (?:me|us|real|great|that you|a |good|how|strong|little|clear)|lacks?|lacked|misse[sd]|ignore[sd]|wouldn't|would not (?:work|have)|won't work|doesn't (?:work|hold|make|convince)|does not (?:work|hold|make|convince)|falls? short|fell short|impresse[sd]|stands? out|stood out|covers everything|needs? work|sets? you|puts? you|speaks? for|tells? me you|makes? you|exceeds?|(?:is|was|were|are|sounds?|seems?)(?: (?:really|very|truly|quite|so|not|a bit|a little|an?|the|extremely|absolutely|rather|too|simply|just|exactly|far|clearly|among|on|pretty|completely)){{0,4}} (?:{_FINE[3:-1]}|remarkable|exceptional|lacking|vague|thin|naive|above average|below average|top-notch|first-class|not enough|exactly what|what we need|spot on|off|original|creative|sound|superficial|shallow|deep|rich|short|long-winded|confused|confusing|flawed|limited|ideal))\b"),
    Clue("hired|hire you|offer you|what we need|what we are looking for|what we're looking for|not a fit|a fit for|right person|looking forward to working|one of us|already convinced|strong candidate|good candidate", r"you(?:'re| are) (?:\w+ )?hired|(?:we|i)(?:'d| would|'ll| will)(?: (?:love|like|want) to| definitely| certainly)? (?:hire|offer) you|(?:just|exactly|precisely|not) (?:the kind of person |the person |who |what )?(?:we need|we are looking for|we're looking for|we have been looking for|we want)|(?:strong|good|great|weak|top|ideal|perfect) (?:candidate|fit|match) for"),
    Clue("you're right|you are right|you're wrong|you are wrong|you got it", r"\byou(?:'re| are) (?:absolutely |quite |exactly |completely |totally |so |dead )?(?:right|wrong|mistaken|correct|spot on)\b(?! (?:to|if|about what))"),
    Clue("lack|struggle|strong suit|strength|weak point|weakness|not your|strong point", r"\byou (?:seem to |clearly |still |obviously |do |appear to )?(?:lack|struggle with|need to (?:work on|improve)|have (?:a lot|much|some way|plenty) to (?:learn|go))\b[^?.]{0,16}|(?:isn't|is not|was not|wasn't|clearly|obviously|is) (?:really )?your (?:strong suit|strength|strong point|strongest (?:area|point|subject)|weak point|weakness|thing|forte)\b"),
    Clue("better than|above average|same level|our level|higher than|ahead of|beyond what|more than most|stronger than|than most|than anyone|below|not up to", r"(?:you|your|that|this)\b[^?.]{0,30}(?:(?:better|stronger|clearer|more \w+|higher|further|faster|deeper) than (?:most|many|any|the other|other|anyone|almost|all|what|our|everyone|i|we)|above average|below average|(?:the same|our|on our) level|ahead of (?:most|the)|(?:not |n't )?up to (?:our )?standard)[^?.]{0,16}"),
    Clue("you have a|you've got|you have an|you have the|you know your|you really|you clearly|you obviously|you certainly", rf"\byou(?:'ve got| have| possess| show| showed| demonstrate| demonstrated|'ve shown| have shown)(?: (?:really|clearly|obviously|certainly|such|quite|very|truly|an?|the|some|real|exactly|a lot of|already)){{0,4}} (?:{_FINE[3:-1]}|real|natural|rare|sharp|keen|gift|talent|keen|remarkable|exceptional|impressive|deep|right kind|what it takes|potential|great)\b(?! deal| time| to choose)[^?.,]{{0,24}}|\byou (?:really|clearly|obviously|certainly|evidently) (?:know|understand|care|love|have|can|get|did|are|think|lead|enjoy|thought|put|took|went|made|don't|lack|need|showed|handled|bring|do)\b[^?.,]{{0,24}}|\byou know your (?:stuff|craft|subject|field|way)\b"),
)  # fmt: skip
_HYPOTHETICAL = (
    r"\b(?:if|imagine|suppose|supposing|when|whenever|assume|assuming|pretend|scenario|let's say|hypothetical|picture|"
    r"role-play|say that|whether|unless|where)\b"
)


def judges(part: str) -> bool:
    """Whether a sentence could judge: it states something, and not of an imagined case."""
    return not part.endswith("?") and compiled(_HYPOTHETICAL).search(part) is None


def stated(text: str) -> str:
    """The clauses of a sentence that ask for nothing; one that judges does not ask at all."""
    return text


def about(text: str) -> str:
    """The clauses that may state something about the candidate, with no slot."""
    if compiled(_SKIPS_IF).search(text):
        return ""
    return ",".join([clause for clause in text.replace(";", ",").split(",") if _states(clause)])


def _states(clause: str) -> bool:
    if SLOT in clause:
        return False
    if "you" not in clause:
        return (
            compiled(
                r"^ ?(?:having|as (?:an?|our|someone|one)|being|coming|fresh|it says)\b"
            ).search(clause)
            is not None
        )
    return compiled(_ASKING).search(clause) is None


# A place or a person's own past may be named even in a question.
_ASKING = (
    r"^(?!.*\b(?:at|for|your|leave|left|join(?:ed)?|years)\b).*\b(?:do|did|does|would|could|can|will|should|are|were|may|might) you\b|"
    r"^ ?(?:(?:and|so|but|or|then|well|now|please) )?(?:you (?:may|can|could|will|would|should|might)\b|(?:could|can|would|will|may|should) (?:you|i|we)\b|"
    r"(?:tell|describe|explain|take|think|walk|let|start|thank)\b)(?!.*\b(?:at|your|leave|left|join)\b)"
)


def verdict_stands(text: str) -> bool:
    """Whether what was found is a statement rather than part of a question."""
    return compiled(r"^(?:what|how|which|who|why)\b|\b(?:tell me|describe)\b").search(text) is None


# --- claims --------------------------------------------------------------------------------------

_CREDENTIAL = (
    r"(?:certificat(?:e|es|ion|ions)|certified|degrees?|licen[cs]es?|licen[cs]ed|ph\.?d|doctorate|mba|master'?s?|bachelor'?s?|diploma|qualifications?|"
    r"backgrounds?|experience|patents?|publications?|credentials?|accreditation|years|cpa|pmp|cfa|scholarship|award|charter|portfolio|training|minor|major)"
)
_CAREER = (
    r"(?:worked|graduated|studied|majored|left|resigned|quit|joined|moved|earned|spent|served|ran|founded|co-founded|reduced|increased|grew|cut|"
    r"led|managed|built|closed|launched|designed|developed|created|wrote|published|started (?:out|at|as|your)|headed|supervised|completed|obtained|trained|"
    r"interned|volunteered|taught|taught yourself|switched|transferred|relocated|won|implemented|migrated|introduced|oversaw|negotiated|doubled|tripled|halved|"
    r"were (?:laid|made redundant|promoted|a|an|the|at|in charge|head|part|responsible|with)|passed|received|got your|got promoted|held|changed jobs|took (?:a|over|time|two|three|six)|came (?:from|to us)|grew up|coached|organi[sz]ed|presented|sold|saved|handled|"
    r"translated|edited|rolled out|set up|set records|have never|never|attended|dropped|opened|owned|raised|recruited|hired|shipped|speciali[sz]ed|went (?:from|to|back)|stayed|lost your)"
)
_NUMBER = r"(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|few)"
CLAIMS = (
    Clue("you", rf"^(?:(?:and|so|but|well|now|as|since|because|also|okay|great|then|today|now that|given that|considering|in \d{{4}}|last year|after (?:that|graduating|university)|before that|at|here)[, ]{{1,2}}(?:[\w'-]+,? ){{0,3}}?)?(you(?:'ve| have|'d| had)?(?: (?:also|already|previously|recently|once|just|then|personally|actually|originally|first|even|both|clearly|successfully|only|apparently))? {_CAREER}\b[^?.,;]{{0,40}})"),
    Clue("you", r"\b((?<!if )(?<!do )(?<!did )you(?:'ve| have)(?: (?:also|already|only|never|always|recently|previously|mostly|just)){0,4} (?:worked|been (?:in|at|with|a|an|the|working|managing|leading|teaching|out of|using|doing|living|unemployed|promoted|self-employed|freelanc\w+)|led|managed|built|moved|left|changed|had (?:\w+ ){1,2}(?:jobs|employers)|used|run|taught|published|lived|held|studied|completed|done (?:a|your|two|three)|written (?:a|your|two|three)|switched|spent|gone from|passed|earned|won|launched|shipped)\b[^?.,;]{0,40})"),
    Clue("you have|you hold|you've got|you possess|you don't have|you do not have|you lack|you have no|you had|you own|you carry", rf"(?<!if )(?<!do )(?<!did )(?<!would )(?<!should )\b(you(?:'ve got| have| hold| possess| don't have| do not have| have no| had| lack| carry| don't hold| haven't got)(?: (?!questions?|time|to\b|any question)[\w'+#.-]+){{0,5}}? {_CREDENTIAL}\b[^?.,;]{{0,20}})"),
    Clue("you speak|you're fluent|you are fluent|native speaker|you are a certified|you're a certified|you are bilingual|you live|you come from|you're from|you are from|you are currently|you're currently|you currently|you work|you hold|you are now|you're now|you are a former|you're a former|you still", r"(?<!if )(?<!do )(?<!did )\b(you (?:speak (?:\w+ ){0,2}[a-z]+(?:ish|ese|man|nch|ian|in|ic|ch|utch)\b|currently (?:work|lead|manage|run|hold|live|teach)|work (?:at|for) (?!a |an |the |home|night)|live in|come from|still (?:work|live|teach|hold))[^?.,;]{0,24}|you(?:'re| are) (?:fluent|bilingual|currently (?!on|in the)|a (?:former|certified|licensed|registered|chartered|native|qualified|self-taught|career)|an (?:experienced|ex-|alumn)|from (?!the)|now (?:at|with|a|an|the|working)|married|originally|based in|between jobs)[^?.,;]{0,24})"),
    Clue("years as|years in|years at|years of|years with|year as|year at|decade|months at|months as|months in|years on|years running|years leading|years teaching", rf"\b((?:in|after|with|during|over|given|for|from|throughout) (?:all )?your (?:\w+ )?{_NUMBER}?[ -]?(?:years?|decades?|months?)(?:'| of| as| at| in| with| on| running| leading| teaching| inside| working)[^?.,;]{{0,30}}|after {_NUMBER} (?:years|months|decades) (?:as|at|in|of|with|running|leading|teaching)[^?.,;]{{0,24}}(?=, (?:you|what|how|why|which|where)))"),
    Clue("with your|given your|from your|because of your|thanks to your|based on your|considering your|despite your|as for your|during your|since your", rf"^(?:(?:and|so|but)[, ]{{1,2}})?((?:with|given|from|because of|thanks to|based on|considering|despite|as for|during|since) your (?!permission|help|own words|point of view|perspective|current|consent)(?:[\w'+#-]+ ){{0,4}}?(?:{_CREDENTIAL}|internship|time (?:at|in|as)|stint|thesis|role at|job at|work at|sabbatical|career change|military service|gap)\b[^?.,;]{{0,20}})"),
    Clue("your&&portfolio|thesis|dissertation|previous|last |former|current|cover letter|résumé|resume|cv|github|linkedin|profile|degree|major|phd|doctorate|master|certificat|licen|transcript|reference|application|blog|career|background|grades|first job|experience|internship|employer|boss|patent|book|paper|article", r"^(?:(?:and|so|but|also)[, ]{1,2})?(your (?:[\w'-]+ )?(?:portfolio|thesis|dissertation|previous (?:company|employer|job|role|manager|position|team)|last (?:company|employer|job|role|manager|position|team)|former (?:company|employer|manager|boss)|current (?:company|employer|job|role|team|manager)|cover letter|résumé|resume|cv|github(?: \w+)?|linkedin(?: \w+)?|profile|degree|major|phd|doctorate|master's|certificate|certification|licen[cs]e|transcript|references?|application|blog|career|background|grades|first job|experience|internship|employer|boss|patents?|book|paper|article) (?:'s|contains?|shows?|says?|was|is|were|are|has|had|covers?|tells?|mentions?|lists?|states?|includes?|went|deals?|describes?|dealt|ended|began|started|used|gave|comes?|came|won|runs?|expired|looks)\b(?! (?:in front|here|on the table|your own|not (?:rated|part|needed)))[^?.,;]{0,30})"),
    Clue("having", rf"^(having (?:{_CAREER}|been|taken|had|done|taught|run|lived|written|seen|come|gone|grown|held|gone)\b[^?.,;]{{0,40}})(?=, ?(?:you|what|how|why|which|where|would|can|could|tell|do))"),
    Clue("as a|as an|as the", r"^(as (?:an?|the) (?:former|experienced|certified|licensed|registered|qualified|trained|senior|long-time|ex-|recent|career|chartered|native|self-taught|first-time|seasoned|veteran|graduate of|alumn)[^?.,;]{0,30})(?=, ?(?:you|what|how|why|which|where|would|can|could|tell|do))"),
    Clue("now that you|since you|because you|seeing as you|seeing that you|given that you|considering that you|when you", r"\b((?:now that|since|because|seeing as|seeing that|given that|considering that|considering|as) you(?:'ve|'re| have| are| left| worked| moved| joined| come| know| already| once| hold| studied| speak| had| were| did| managed| led| don't| do not)\b(?! (?:ready|here today|the candidate|asked|asking))[^?.,;]{0,40})"),
    Clue("i see|i saw|i noticed|i notice|i understand|i know|i read|i hear|i heard|we see|we know|we saw|it says|it looks like|i gather|we understand|we heard|we noticed|i believe you|i can see|tells me you|i'm told|word is", r"\b((?:i|we)(?:'ve| have)? (?:can )?(?:see|saw|seen|noticed?|understand|know|read|hear|heard|gather|learned|was told|were told|believe)(?: (?:from|on|in) your (?:\w+ )?(?:résumé|resume|cv|profile|application|letter|linkedin))?(?: here)?(?: that)? you(?:'ve|'re|'d| have| left| worked| are| were| did| had| hold| studied| speak| moved| changed| came| once| used| never| led| managed| ran| took| spent| also| were| live| only| went| graduated| know| got| don't| didn't)\b(?! (?:questions|any|a question|to leave|ready|time|more to|an? (?:idea|point)))[^?.,;]{0,40}|it (?:says|states|shows)(?: here)? (?:that )?you\b[^?.,;]{0,40})"),
    Clue("you told|you said|you mentioned|you wrote|you stated|you indicated|you explained|you admitted|you informed&& on |by phone|by email| in |last |during|that you", r"\b(you (?:told|said|mentioned|wrote|stated|indicated|explained|admitted|informed)(?: (?:to )?(?:us|me|hr|our recruiter|the recruiter|my colleague))?(?: \w+){0,3}? (?:on the phone|by phone|by email|in your (?:application|letter|cover letter|email|cv|résumé|resume|form|profile|first interview|last interview|earlier interview|pre-screen\w*|statement|essay)|last (?:time|week)|in (?:the|our) (?:first|last|previous|earlier) (?:round|call|interview|conversation)|on your (?:application|form|cv|résumé|resume|profile)|during (?:the|our) (?:phone|first|last|previous)[^?.,;]{0,16}|that you(?: are|'re| have|'ve| prefer| want| left| don't| do not| hate| love| like| never| plan| live| need| had| were| worked))\b[^?.,;]{0,24})"),
    Clue("when you|while you|since you|before you|after you", r"\b((?:when|while|since|before|after) you (?:were|worked|left|joined|led|ran|managed|started|interned|studied)(?: \w+){0,3}? (?:at|for|with) (?P<name>\w)[^?.,;]{0,24})"),
    Clue("your", r"\b(your (?:time|work|role|job|years|stint|experience|days|colleagues|team|manager|boss|internship|studies|tenure|position|projects?|first \w+) (?:at|with|in) (?P<name>\w)[^?.,;]{0,24})"),
    Clue("your", r"\b((?:in|during|for|on) your (?:\w+ )?(?:doctoral|master's|bachelor's|phd|mba|postdoc\w*) (?:thesis|dissertation|research|project|studies|degree|programme|program|work)?[^?.,;]{0,24})"),
    Clue("you ", r"^(?:(?:and|so|but|well|now|also|okay|then)[, ]{1,2})?(you (?:also |once |recently |originally |later |first |then |both |successfully |only |even |clearly |always |never )?(?!mentioned|said|told|talked|described|explained|answered|asked|needed|wanted|used the|discover|notice|receiv|realiz|realis|arriv|were (?:asked|given|told)|just|happened|agreed|promised|look|named|touched|referred|listed|started by|finished|skipped|chose to|seemed|missed)(?:\w{2,}ed|led|ran|left|built|wrote|taught|took|gave|went|came|grew|won|sold|spoke|held|began|became|spent|brought|cut|set up|got|made|chose|did|were|had|drove|kept|met|dealt)\b[^?.,;]{0,40})"),
    Clue("you ", r"^(?:(?:and|so|but|well|now|also|okay|then)[, ]{1,2})?(you (?:currently |now |still |also |already |mostly |mainly )?(?:manage|lead|teach|run a|hold|speciali[sz]e|own|live|commute|study|coach|are (?:a |an |the )?(?:[\w-]+ ){0,2}(?:by training|by trade|at heart|by education|graduate|native|parent|veteran|mother|father|alumn\w+|freelancer|student|from [a-z]+))\b[^?.,;]{0,30})"),
    Clue("being|coming from|leaving|graduating|as someone|while at|as one of|fresh out|as our", r"^((?:being an? (?!asked)|coming from|since leaving|after leaving|after graduating|since graduating|as someone (?:who|with)|as one of the|fresh out of|while at|as our)\b[^?.,;]{2,40})(?=, ?(?:you|what|how|why|which|where|would|can|could|tell|do|did))"),
    Clue(" at | for | leave | left | joined | leaving | joining ", r"\b((?:work(?:ing|ed)?|time|job|role|years|do|did|team|colleagues|position|stint|days|career|experience|sales|engineering|support|studies) (?:at|for) (?P<name>\w)[^?.,;]{0,16})"),
    Clue("leave |left |joined |leaving |joining |joined ", r"\byou(?:r)? ((?:leave|left|leaving|joined?|joining|quit) (?P<name>\w)[^?.,;]{0,16})"),
    Clue("your&&last |previous|former|first |old |second |most recent|own company|startup|husband|wife|children|kids|family|commute|studies|hometown|english|german|french|spanish|mandarin|japanese|visa|spelling|gpa|team at|manager at|work on|work as|work in|year", r"^(?:(?:and|so|but|also)[, ]{1,2})?(your (?:last|previous|former|first|old|second|most recent|own company|startup|husband|wife|children|kids|family|commute|studies|hometown|english|german|french|spanish|mandarin|japanese|visa|spelling|gpa|team at|manager at|work on|work as|work in|years? (?:of|at|in|as)) [^?.,;]{3,50})"),
    Clue("worked together|mutual|same university|same school|alma mater|our cto|used to work|colleague of|knows you|know each other|old friend", r"\b(you (?:and|used to work with|know|worked with|went to school with) (?:our|my|the head|i)\b[^?.,;]{0,24}(?:colleague|friend|school|university|together|team|know|same|alma)\w*[^?.,;]{0,16})"),
    Clue("years", rf"\b(you(?:'ve| have|'re| are)? [^?.,;]{{0,30}}(?:for|in) (?:the (?:last|past) |over |more than |almost |nearly )?{_NUMBER}(?:teen)? (?:years|decades|months))\b(?! (?:from|to come))|\b(you(?:'re| are) \d\d(?: years old)?)\b"),
)  # fmt: skip

_SKIPS_IF = (
    r"\b(?:if|imagine|suppose|supposing|assume|assuming|pretend|scenario|let's say|hypothetical|picture|role-play|say that|"
    r"whatever|any time|a time|time you|a case|occasion|once you|anything|something|someone|somebody)\b"
)


PRESUPPOSED: tuple[Clue, ...] = ()
"""What a question takes for granted of one candidate; in English it is among the claims."""


def taken_for_granted(text: str, start: int, end: int, before: str) -> bool:
    """Whether a question takes something for granted of no imagined case and no slot."""
    return claim_stands(text, start, end, before)


def claim_stands(text: str, start: int, end: int, before: str) -> bool:
    """Whether a claim is made: in a clause that does not ask, of no imagined case, with no slot."""
    cut = compiled(r"[,;.?!]").search(text, end)
    clause = text[start : cut.start() if cut else len(text)]
    head = compiled(r"[,;]").split(text[:start])[-1]
    if SLOT in clause or SLOT in head:
        return False
    if compiled(
        r"\b(?:what|how|which|why|who|whether|where|did|do|does|would|tell|describe|just (?:said|mentioned|used)|earlier|a moment ago)\b"
    ).search(f"{head} ") or compiled(
        r"\b(?:a moment ago|just now|earlier|just (?:said|mentioned|described|used))\b"
    ).search(clause):
        return False
    return compiled(_SKIPS_IF).search(before + text[:end]) is None


# --- bare anchors --------------------------------------------------------------------------------

_RATING = _set(
    "excellent strong good great solid weak poor average below above adequate satisfactory unsatisfactory outstanding "
    "exceptional superb fair mediocre acceptable unacceptable insufficient sufficient exceeds meets well poorly badly "
    "clearly effectively impressive expectations expected expectation standard requirements best better worse high low "
    "advanced basic proficient competent skilled talented lacks lacking limited deep thorough confident positive negative "
    "professional mature fine ok okay decent top bad perfect superior inferior brilliant fantastic exemplary ideal "
    "promising disappointing convincing unconvincing knowledgeable inexperienced experienced very extremely highly "
    "remarkable remarkably capable right suitable unsuitable sound passable marginal satisfying inadequate sharp smart "
    "bright gifted natural enthusiastic motivated articulate borderline"
)
_EMPTY_VERBS = _set(
    "shows has is was demonstrates displays lacks performs meets exceeds exhibits possesses "
    "works communicates answers handles skills results does seems appears comes understands "
    "leads manages knows needs falls delivers expresses presents thinks fulfils fulfills "
    "surpasses reaches achieves this always impresses stands fits responses operates behaves "
    "speaks requires awareness business process analysis ethics basics as candidate's class "
    "focus address success access fails satisfies matches embodies brings makes feels sounds "
    "looks across less communications relations sales operations logistics mathematics "
    "statistics finances plus "
)
_SEEN = _set(
    "names describes gives says asks explains lists compares states cites writes draws finds "
    "checks tells uses points quotes offers proposes reports plans mentions identifies "
    "measures admits raises refers links reads calculates summarizes summarises repeats "
    "separates weighs chooses decides stops starts waits apologizes apologises blames "
    "interrupts guesses invents without when after before because until once if unless by "
    "while only never two three four five least minutes minute question questions example "
    "examples steps reason reasons customer guest patient hint hints unprompted prompted "
    "prompting name number numbers first then instead one error errors mistake "
)


def bare(text: str) -> bool:
    """Whether an anchor only rates, and says nothing that could be seen or heard."""
    words = _TOKEN.findall(text.replace("*", ""))
    if not 0 < len(words) <= 11 or any(word[0].isdigit() for word in words):
        return False
    if not any(word in _RATING for word in words) or any(word in _SEEN for word in words):
        return False
    verbs = [
        clause.split()[0]
        for clause in compiled(r"[,;:.—–-]\s+|\band\b|\bbut\b").split(text)
        if clause.split()
    ]
    ends = words[-1] in ("well", "poorly", "badly", "clearly", "effectively", "adequately")
    return all(
        not verb.endswith("s") or verb in _EMPTY_VERBS or verb in _RATING or verb.endswith("ss")
        or (ends and len(words) <= 4)
        for verb in (word.strip(".,;:!") for word in verbs)
    )  # fmt: skip
