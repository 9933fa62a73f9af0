"""How English talk comes to politics."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT
from generator.checks.fairness.en.idioms import (
    ASKED,
    END,
    FISHED,
    OTHERS,
    PERSONAL,
    TAG,
    TURNED,
    VIEW,
    YOU,
    near,
)

CUES = (
    Cue(
        "tory|tories|lib dem|lib dems|liberal democrat|liberal democrats|republican|"
        "republicans|democrat|democrats|ukip|sinn fein|fianna fail|fine gael|bjp|"
        "aam aadmi|brexiteer|remainer|leaver|left wing|leftwing|right wing|rightwing|"
        "left winger|leftwinger|right winger|rightwinger|left leaning|leftleaning|"
        "right leaning|rightleaning|leftie|lefty|maga|a tory|a conservative|"
        "conservative or|liberal or|a liberal|a labour voter|a labour supporter|"
        "labour or|a green|a member of any political party|a member of a political party|"
        "a member of any party|a member of a party|in any political party|"
        "in a political party|a party member|party member|a communist party member|"
        "a supporter of the|a trump supporter|a modi supporter|a modi fan|"
        "a congress supporter|politically active|political|politically minded|"
        "politically engaged|politically inclined|politically involved|on the left|"
        "on the right|left or right|more left|more right|more liberal|more conservative|"
        "more labour|woke|a feminist|pro life|prolife|pro choice|prochoice|pro brexit|"
        "probrexit|anti brexit|antibrexit|pro gun|progun|pro israel|proisrael|"
        "pro palestine|propalestine|pro independence|proindependence|"
        "a unionist or a nationalist|a nationalist|a republican or|a royalist|"
        "an activist|activist|an environmental activist|a campaigner|a red|a blue|"
        "a pap supporter|a fan of the government|a fan of the president|"
        "a fan of the prime minister|into politics|interested in politics|a brexiteer|"
        "a leaver or|registered to vote|a registered voter|a registered republican|"
        "a registered democrat|affiliated with any political|affiliated to any political|"
        "affiliated with a political|involved in politics|active in politics|"
        "involved in any political",
        BE,
        True,
    ),
    Cue(
        "politics|political views|political view|political beliefs|political opinions|"
        "political opinion|political leanings|political leaning|political affiliation|"
        "political affiliations|political stance|political persuasion|"
        "political allegiance|political allegiances|political activities|"
        "political activity|political background|political party|political sympathies|"
        "political orientation|political preference|political preferences|"
        "political position|political inclinations|political involvement|"
        "political convictions|political colours|party membership|voting record|"
        "voting history|voting intentions|voting preference|ballot|view on brexit|"
        "views on brexit|view on abortion|views on abortion|views on immigration|"
        "view on immigration|views on the government|views on gun control|"
        "view of the government|opinion of the president|opinion of the government|"
        "opinion on brexit|opinion on abortion|opinion of the prime minister|"
        "view of the president|view of the prime minister|position on abortion|"
        "stance on abortion|stance on immigration|stance on brexit|stance on palestine|"
        "mp|ideology|party card",
        OWN,
        True,
    ),
    Cue(
        "political affiliation|political affiliations|political views|"
        "political ambitions|political beliefs|political opinions|political leanings|"
        "strong political|party membership|any party affiliation|political allegiances|"
        "political party|strong views on politics|strong opinions on politics|ever voted|"
        "campaigned for|canvassed|been politically active|been a member of a political|"
        "political connections|political activities|political associations|"
        "been on a protest march|been on any marches|been on marches|been on a march|"
        "been to a protest|been to any protests|been to a rally|been on a demonstration|"
        "been arrested at a protest|attended a protest|attended any protests|"
        "attended a political|donated to|a party card|run for office|stood for election|"
        "stood for office|taken part in any protests|taken part in a protest|"
        "taken part in protests|taken part in demonstrations",
        HAVE,
        True,
    ),
    Cue(
        "vote labour|vote conservative|vote tory|vote republican|vote democrat|"
        "vote green|vote leave|vote remain|vote to leave|vote in|voted in|voting for|"
        "support labour|support the conservatives|support the government|"
        "support the opposition|support trump|support brexit|support modi|"
        "support the president|support the prime minister|support the bjp|"
        "support congress|support any political|support a political|support any party|"
        "support a party|support the party|support the republicans|support the democrats|"
        "support the war|support the protests|support abortion|belong to a political|"
        "belong to any political|belong to a party|belong to any party|follow politics|"
        "talk politics|lean left|lean right|lean republican|lean democrat|lean towards|"
        "go on any marches|go on any of those marches|go on marches|go on the march|"
        "go on protests|go on a march|go to protests|go to rallies|go to any protests|"
        "take part in protests|take part in the protests|take part in any protests|"
        "take part in demonstrations|take part in the march|join a protest|"
        "join the protest|join the protests|join a march|join a political|join the party|"
        "joined any political|joined a political|campaign for|campaigned for|canvass for|"
        "canvassed for|donate to|donated to|march for|marched for|marched against|"
        "protest against|protested against|demonstrate against|attend protests|"
        "attend a rally|attend rallies|attend any rallies|attend political|"
        "watch fox news|read the guardian|read the daily mail|back the government|"
        "agree with the government|agree with the president|agree with brexit|"
        "stand for election|run for office|side with israel|side with palestine|"
        "be voting|believe in socialism|like trump|like the president|"
        "like the prime minister|like the government",
        DO,
        True,
    ),
    Cue(
        "party|political party|parties|side in the referendum|newspaper|newspapers|"
        "political views|side of the political|candidates|side politically|news channel|"
        "politician|politicians",
        WHAT,
        True,
    ),
    Cue(
        "politics|left or right|labour or conservative|republican or democrat|"
        "democrat or republican|party member|leave or remain|remain or leave|"
        "political party|party membership|conservative or labour",
        SHORT,
        True,
    ),
    Cue(
        "brexit|trump|biden|kamala|obama|starmer|sunak|boris johnson|farage|corbyn|modi|"
        "rahul gandhi|albanese|netanyahu|putin|blm|black lives matter|gun control|"
        "death penalty|referendum|prime minister|current president|the president|"
        "current government|election result|last election|who you vote for|"
        "political view|political views|political belief|political beliefs|"
        "political party|political leaning|political leanings|left wing|leftwing|"
        "right wing|rightwing|leftist|leftists|left of centre|right of centre|tory|"
        "tories|lib dem|lib dems|liberal democrat|liberal democrats|republican|"
        "republicans|democrat|democrats|ukip|sinn fein|fianna fail|fine gael|bjp|"
        "aam aadmi|brexiteer|remainer|leaver|left winger|leftwinger|right winger|"
        "rightwinger|left leaning|leftleaning|right leaning|rightleaning|leftie|lefty|"
        "maga|protest march|political rally|abortion|climate strikes|gaza|ukraine war|"
        "the monarchy|royal family|woke|conservative bunch|conservative office|"
        "conservative lot|liberal bunch|conservative crowd|liberal crowd|liberal office|"
        "conservative company|liberal company|conservative people|progressive bunch|"
        "party line|same party|political posts|political stuff|politically|politics|"
        "polling station|ballot box|communist party|party member|snowflake|snowflakes|"
        "social media posts|fox news|daily mail|guardian reader|cabinet reshuffle|"
        "the other lot|trans debate|culture war|culture wars|farmers' protest|"
        "article 370|two state|twostate|voting labour|lawn sign|yard sign|bumper sticker|"
        "campaign badge|political badge|red wall",
        PERSONAL,
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "trump|biden|kamala|obama|starmer|sunak|boris|farage|corbyn|reform|modi|rahul|"
        "kejriwal|mamata|albanese|dutton|netanyahu|putin|macron|le pen|afd|merz|erdogan|"
        "bolsonaro|lula|milei|duterte|marcos|mahathir|anwar|trudeau|poilievre|carney|"
        "ramaphosa|malema|tinubu|ruto|imran khan|hasina|xi|carrie lam|john lee|the pap|"
        "the opposition|white house|downing street|number ten|the palace|this lot|"
        "that lot|the new lot|our mayor|the mayor|the governor|the president|"
        "the prime minister|the chancellor|the party|the regime|the junta|the government|"
        "this government|the council|parliament|congress|senate|brexit|referendum|"
        "independence|election|elections|the result|the results|the vote|the primaries|"
        "the debate|the budget|lockdowns|the protests|the protesters|protests|protesters|"
        "the riots|the uprising|the coup|umbrella movement|occupy|the marches|capitol|"
        "the convoy|blm|black lives matter|metoo|farmers' protest|shaheen bagh|"
        "article 370|indyref|the voice|roe|gun control|guns|gun rights|second amendment|"
        "abortion|immigration|immigrants|migrants|small boats|the border|the wall|gaza|"
        "palestine|israel|ukraine|taiwan|hong kong|tiananmen|extinction rebellion|"
        "just stop oil|climate protesters|net zero|the trans debate|woke|wokeness|"
        "political correctness|dei|the death penalty|death penalty|hanging|the monarchy|"
        "the royals|the king|tariffs|welfare|benefits scroungers|socialism|communism|"
        "capitalism|the left|the right|the unions bill|same sex marriage|assisted dying|"
        "vaccine mandates|the national anthem|the flag|patriotism|the war",
        rf"{VIEW}.{{0,60}}?\b(@){END}",
        True,
    ),
    Cue(
        "march|marches|rally|rallies|protest|protests|demo|demos|demonstration|"
        "demonstrations|vigil|vigils|sit in|sit ins|blockade|riots|riot|occupation|"
        "encampment|counter protest|campaign trail|barricades|streets|placard|placards|"
        "banner|banners|megaphone|teargas|tear gas|kettled|doorsteps|leaflets|leafleting|"
        "canvassing|phone banking|picnic for the|fundraiser|convention|party conference|"
        "inauguration|swearing in",
        rf"{ASKED}(?:out |there |up |along |down |over |back |get |turn |go |went |gone |"
        rf"going |join |joined |joining |been |be |show |take part |took part |taken part |"
        rf"head |on |in |at |to |for |with |part of |with the |one of |among |carry |"
        rf"carrying |carried |wave |waving |hold |holding |held |drawn |tempted |caught |"
        rf"mixed |swept |near |anywhere |involved |ended |end |find yourself |see you |"
        rf"spot you |the |a |an |that |those |any |some |all |big |recent |last |these |"
        rf"up in |of |them |crowd |people |folk |lot |crowds |out on |doing |give |giving |"
        rf"hand |handing |knock |knocking |chant |chanting |a bit |"
        rf"bit ){{1,12}}?(?:\w{{1,14}} ){{0,2}}(?<!in )(?<!by )(?<!until )(?<!till )(?<!since )(?<!from )(?<!of )(?<!early )(?<!late )(?<!mid )(?<!last )(?<!this )(?<!next )(@)(?! (?:\d|"
        rf"chart|plan|engine|function|class|system|mode|as an?|method|api))",
        True,
    ),
    Cue(
        "marches|marched|protested|demonstrated|canvassed|campaigned|on the streets|"
        "to the streets|chained yourself|glued yourself|glue yourself|thrown soup|"
        "arrested at|tear gassed|teargassed|kettled",
        rf"{ASKED}.{{0,30}}?(@)(?!.{{0,30}}\b(?:budget|product|brand|customers?|launch)\b)",
        True,
    ),
    Cue(
        "where were you|were you in town|were you around|were you there|"
        "were you in the city|were you in the country|what were you doing|"
        "whereabouts were you",
        r"(@).{0,40}\b(?:summer of|june of|in (?:20|19)\d\d|january 6|january the sixth|"
        r"jan 6|protests?|riots?|march(?:es)?|movement|strike|uprising|coup|election|"
        r"occupy|the troubles|referendum|movement|the revolution|the wall came|sit ins?)\b",
        True,
    ),
    Cue(
        "in black|yellow ribbon|red hat|red cap|red tie|maga|blue tie|rosette|rosettes|"
        "yellow shirt|red shirt|orange shirt|in white|in saffron|saffron|black shirt|"
        "helmet and goggles|yellow umbrella|keffiyeh|pin badge|lapel pin|lapel|"
        "hammer and sickle|che guevara|lawn signs|yard signs|bumper stickers|"
        "window poster|poster in your|sign in your|sign on your lawn|sticker on your|"
        "badge on your|flag on your|flag in your|flags on your|flag outside your|"
        "flag on the truck|flag in the window|flag in your bio|flag in the yard|same flag",
        rf"{ASKED}.{{0,70}}(@)|(@).{{0,70}}(?:{ASKED}|{TAG})|\byour\b.{{0,30}}(@)|"
        rf"(@)(?= on your (?:social|facebook|profile|bag|car|truck|lapel|laptop))",
        True,
    ),
    Cue(
        "yellow or blue|blue or yellow|yellow shops|blue shops|yellow shop|yellow camp|"
        "blue camp|yellow economy|red or blue|blue or red|green or blue|blue or green|"
        "left or right|leave or remain|remain or leave|in or out in|yes or no in|"
        "orange or green|fox or|guardian or|telegraph or|mail or|bjp or|congress or|"
        "labour or|tory or|democrat or|republican or|liberal or|pap or|unionist or|"
        "nationalist or|royalist or|red shirt or|capitalist or|socialist or|pan green|"
        "pan blue|men in white|men in light blue|aisle|true blue|deep blue|deep red|"
        "swing voter|floating voter|undecideds",
        r"(@)(?! (?:pill|hat|wire|team shirts|in your (?:code|layout|design|css)|align|"
        r"aligned|join|outer|side of the (?:page|screen|aisle)|of the (?:page|supermarket|"
        r"cabin|plane)))(?!.{0,40}\b(?:supermarket|shelf|shelves|seat|seats|cabin|"
        r"store)\b)",
        True,
    ),
    Cue(
        "aisle|the divide|the fence|spectrum|political divide|barricade|barricades|"
        "debate|culture war|history",
        r"\b(?:which|what|your|right|wrong|our|same|other|left|where) (?:side|end|"
        r"part) of the (@)|"
        r"\bwhere (?:\w{1,10} ){0,3}you (?:\w{1,10} ){0,3}on the (?:political )?(@)",
        True,
    ),
    Cue(
        "lean|leans|leaning|leanings|tilt|swing",
        r"\b(?:which way|how|what way|where|whether) (?:do|would|did|might|"
        r"does) you(?:r \w{1,12})? (?:tend to |usually |happen to |normally |"
        r"yourself )?(@)(?! (?:back|on|in to|into|startup|manufactur|methods?))|"
        r"\byou(?:'d| would| do| might|) (?:\w{1,10} )?(@) (?:\w{1,10} )?(?:to the |"
        r"towards? the )?(?:left|right|one way|liberal|conservative|labour|green|red|blue|"
        r"republican|democrat)|\b(@) (?:the |our )?(?:same way|same direction|our way|"
        r"other way|his way|left|right)(?! (?:on|of the (?:page|screen)))|\byour (?:own |"
        r"general |\w{1,12} )?(leanings?)\b",
        True,
    ),
    Cue(
        "vote|voted|voting|votes|ballot|ballots|polls|polling|polling station|"
        "polling booth|primary|primaries|caucus",
        rf"{ASKED}(?:\w{{1,12}} ){{0,5}}?(@)(?= (?:for|in|last|this|at|that|by|leave|"
        rf"remain|labour|labor|conservative|tory|green|republican|democrat|red|blue|yes|no|"
        rf"the same|differently|against|with|out|again|too|as|when|over|or|station|booth|"
        rf"paper|box|if)\b|,| ?\?|\.)(?! (?:on|for|in|at|against) (?:the |an? |that |your |"
        rf"our )?(?:\w{{1,12}} )?(?:team|architecture|design|feature|framework|library|"
        rf"proposal|retro\w*|backlog|name|colou?r|budget|merger|motion|tool|logo|"
        rf"sprint)\b)(?!.{{0,60}}\b(?:design|count|cover|run|cluster|node|nodes|"
        rf"council chamber|board|committee|raft|panel|shareholders?|budget|backlog|retro|"
        rf"sprint|features?|best|worst|off the island|counting system)\b)|\b(?:get|gets|"
        rf"got|getting|with|wins|won|has|deserves) your (@)|\byour (?:own |last |first |"
        rf"postal |proxy )?(@)(?= (?:last|go|went|goes|going|in|for|is|was|this|next|"
        rf"secret|wasted|to|if|\?)|\?)|\b(?:cross|x|mark|tick|stamp|"
        rf"thumb) (?:\w{{1,10}} ){{0,6}}(ballot)|\b(?:who|whom|which way|what|"
        rf"how) you (?:\w{{1,10}} )?(@)(?! (?:on (?:features|the))|ing)",
        True,
    ),
    Cue(
        "cross|x",
        r"\b(?:put|putting|where|which|did|would|whose|marking|"
        r"mark) (?:\w{1,12} ){0,4}your (@) (?:go|went|goes|next|against|beside|down|"
        r"in the box|in (?:may|june|july|november|the))",
        True,
    ),
    Cue(
        "conservative|republican|democrat|democratic|liberal|liberals|left wing|"
        "right wing|left leaning|right leaning|progressive|patriotic|patriots|labour|"
        "tory|socialist|red|blue|god and country|pro government|pro beijing|nationalist|"
        "loyalist|unionist|traditional values|pro business|law and order|anti woke|woke",
        r"\b(?:we(?:'re| are)|everyone|everybody|most of|all of us|the (?:boss|owner|"
        r"chairman|partners|founders?|lads|guys|board|family|customers|clients)|"
        r"our (?:boss|owner|chairman|founders?|clients|customers|board|investors|donors|"
        r"principal|patron|editor)|this(?: is|'s)?|it's|around here|round here|"
        r"the office)\b.{0,40}\b(@) (?:here|bunch|lot|shop|town|county|country|office|"
        r"family|company|crowd|people|folk|folks|firm|house|team|state|village|through|"
        r"to the core|in this|as they come|voters?|values|with a|and|around|round|area|"
        r"district|staff|place|kind of|sort of|outfit|crew)",
        True,
    ),
    Cue(
        "same side|our side|your side|your guy|your man|your lot|our lot|the other lot|"
        "your people|our people|my guy|our guy|the right people|the right candidate|"
        "good guys|the wrong side",
        r"(@).{0,20}\b(?:won|lost|got in|get in|gets in|wins|loses|winning|losing|"
        r"in the election|last november|in november|on polling|in may|in june|in power|"
        r"elected|of the aisle|politically|in parliament|in office|of the debate|"
        r"of history)\b|\b(?:won|lost|got in|in power|politic\w{1,6}|election|vote[ds]?|"
        r"government)\b.{0,60}(@)",
        True,
    ),
    Cue(
        "politically|political|politics|political stripe|political persuasion|"
        "political colours|political animal|government wise|governmentwise|politics wise",
        rf"(?:{ASKED}|"
        rf"\byour?\b).{{0,50}}(?<!office )(?<!internal )(?<!party )(?<!company )(@)(?! (?:foundation|"
        rf"think tank|consult\w*|party or|scene|editor|journal\w*|system|agenda of|will|"
        rf"science|scientist|ads?|advert|correspondent|reporter|economy|theory|map|cartoon|"
        rf"history|risk|will|capital|support for|pressure|neutral|correct|sensitive|"
        rf"charged|aware|messag|campaign|donation|content|desk|books?|philosophy|appointee|"
        rf"ly))(?! (?:of|between|in|inside|within) (?:the |an? |this |our )?(?:office|team|"
        rf"company|project|merger|release|organi[sz]ation|department|hospital|boardroom|"
        rf"board|business))|(?<!office )(@),? (?:are|were|do|did|would|where|how|what|"
        rf"which) (?:are |do |would )?you\b",
        True,
    ),
    Cue(
        "facebook|twitter|instagram|tiktok|socials|social media|your feed|your feeds|"
        "your timeline|your wall|your profile|your posts|your tweets|online presence|"
        "your moments|your account|your accounts|your reddit|your telegram|your channel|"
        "your whatsapp",
        r"\b(?:if|would|will|is|are|what|should|anything|have|did|do|i|we|can|"
        r"could)\b.{0,50}\b(?:find|finds|see|come across|stumble|scroll|scrolled|"
        r"scrolling|look at|looked|went through|went|checked|check|trawl|dug|dig|read|saw|"
        r"seen|noticed|notice|spotted|anything|post|posted|like|liked|share|shared|"
        r"retweet|retweeted|follow|comment)\b.{0,60}(@).{0,80}\b(?:politic\w{1,7}|"
        r"government|embarrass\w{0,6}|regime|controver\w{1,8}|opinions?|upset|choke|"
        r"flags?|worry|worried|concern|wince|blush|cringe|offend\w{0,3}|angry|"
        r"raise (?:an )?eyebrows?|explain|the party|leaders?|president|minister|election|"
        r"causes?|slogans?|rants?|rather i|rather we|trouble|uncomfortable|surprise|"
        r"nervous|protests?|marches|left|right|views?|delete|hide|into that|activis\w|"
        r"anti|sensitive)\b",
        True,
    ),
    Cue(
        "posted|posts|tweet|tweeted|retweeted|share|shared|liked|rant|rants|hashtag|"
        "hashtags|meme|memes",
        rf"{ASKED}(?:\w{{1,12}} ){{0,4}}(@).{{0,40}}\b(?:politic\w{{1,7}}|government|"
        rf"the (?:president|party|minister|leader|regime|war|election|protests?)|gaza|"
        rf"israel|palestine|ukraine|trump|modi|brexit|black square|blm|flag|slogan|anti|"
        rf"sensitive|activis\w)\b",
        True,
    ),
    Cue(
        "newspaper|newspapers|paper|papers|news channel|news channels|channel|news site|"
        "podcast|podcasts|station|radio station|headlines|the guardian|guardian|"
        "telegraph|daily mail|the mail|fox|fox news|cnn|msnbc|the bbc|gb news|ndtv|"
        "republic tv|apple daily|newsmax|breitbart|joe rogan|new york times|"
        "the economist|the sun|the times|al jazeera|rt|global times|people's daily|"
        "morning star|malaysiakini",
        r"\b(?:which|what|whose)(?: (?:sort|kind) of)?(?: morning| daily|"
        r" sunday)? ((?:news )?channels?|(?:news)?papers?|news(?: sites?)?|podcasts?|"
        r"radio station|station)\b (?:is on|gets? delivered|do you (?:usually |normally |"
        r"tend to )?(?:read|watch|get|take|buy|trust|wake|listen|follow|have|put|prefer|"
        r"pick|start)|are you|would i find|lands|comes|drops|would you|you (?:read|watch|"
        r"get|take|buy|trust|listen))|\bwhere do you get your (news)\b|\b(?:do|are|would|"
        r"were|you'd|you're|don't|did) you (?:\w{1,12} ){0,4}(?:reader of |watch |read |"
        r"reading |watching |reader|viewer|get |take |more of |more |subscribe to |"
        r"listen to |follow )(?:the |an? )?(@)(?! (?:article|review|about|for work|on|"
        r"in the (?:lab|lobby)|feed|trap|api|release|of record|prototype|clip|towel))|"
        r"\b(@) (?:readers?|viewers?|man|woman|type|person|household|"
        r"family)\b.{0,30}(?:\?|you)|\b(?:see you as|take you for|had you down as|"
        r"have you down as|look like|pegged? you)\b.{0,20}(@)",
        True,
    ),
    Cue(
        "party card|party member|party membership|party branch|party school|party line|"
        "party man|party loyal|card carrying|cardcarrying|youth league|youth wing|"
        "young pioneers|komsomol|campus politics|student politics|student activist|"
        "student activism|abvp|nsui|sfi|rss|young conservatives|college republicans|"
        "college democrats|young labour|young liberals|antifa|proud boys|the communists|"
        "trotskyist|marxist|maoist|bolshevik|leftist|leftists|lefties|rightist|rightists|"
        "brexiter|brexiteers|remoaner|remainers|snowflake|snowflakes|woke brigade|"
        "woke types|woke crowd|woke type|social justice warrior|sjw|tree hugger|"
        "tree huggers|hippie|radical|radicals|agitator|firebrand|rabble rouser|dissident|"
        "patriot|royalist|republican sympathies|separatist|freedom fighter|"
        "keyboard warrior|champagne socialist|gammon|flag waver|libertarian|anarchist",
        rf"(?:{ASKED}|{YOU}).{{0,60}}?(?<!of )(@)(?! (?:change|redesign|rethink|idea|shift|"
        rf"new|simplif|approach|parties|parsing))(?!.{{0,30}}\b(?:archive|exhibition|novel|"
        rf"museum|papers|thesis|dissertation)\b)|(@),?.{{0,40}}{TAG}",
        True,
    ),
    Cue(
        "donor|donors|donate|donated|donation|chipped in|gave money|give money|give to|"
        "contributed|contribute|volunteer|volunteered|campaign|campaigned|door knocking|"
        "doorknocking|phone bank|leaflet|intern|interned|internship|worked for|stint",
        r"\b(?:you|your|you've)\b.{0,50}(@)(?:ed|ing|s)?\b.{0,30}\b(?:political party|"
        r"party(?: hq| headquarters| office)?|(?:election |presidential |senate |leave |"
        r"remain |yes |no |obama |trump |biden |modi )campaign|senator|congress(?:man|"
        r"woman|member)|mp|mla|mep|councillor|minister|a candidate|candidates|referendum|"
        r"pac|labour|tories|conservatives|greens|lib dems|republicans|democrats|"
        r"any causes?|a cause|political)\b.{0,80}(?:conviction|same|believe|sympath|share|"
        r"agree|heart|which|side|principle|politic|because|still|\bfor the cv|line (?:for|"
        r"on)|leaning|true believer|just a job|support|cause|did you|do you|are you|"
        r"was that|was it)",
        True,
    ),
    Cue(
        "causes|a cause|activism|activist|activists|campaigning|campaigner|petitions|"
        "boycott|boycotts|boycotting",
        rf"{ASKED}(?:\w{{1,12}} ){{0,6}}(@){END}|\b(?:what|which|any|what sort of|"
        rf"what kind of) (@) (?:do|are|have|get|you|close|that)\b.{{0,30}}\byou",
        True,
    ),
    Cue(
        "opinionated|outspoken|keep your opinions|keep your views|soapbox|"
        "dinner table politics|political rants|argue politics|talk politics|"
        "talking politics|discuss politics|get political|getting political|"
        "rock the boat politically|bring politics|politics at work|politics to work|"
        "politics home|politics out of",
        rf"(?:{ASKED}|{YOU}).{{0,50}}(@)|(@).{{0,50}}{YOU}",
        True,
    ),
    Cue(
        "thrilled when|delighted when|over the moon when|crying when|cried when|"
        "gutted when|happy when|cheered when|celebrated when|devastated when|popped open|"
        "champagne when|a drink when|sulked when|sulking when|stayed up for|stay up for|"
        "stayed up to watch|stay up to watch|stay up watching|stayed up watching|"
        "up all night watching|up late watching|up late for",
        r"(@).{0,40}\b(?:won|lost|got in|elected|election|results?|inaugurat\w{1,6}|"
        r"resigned|voted out|impeached|votes?|exit poll|referendum|came out of the|"
        r"left the eu|brexit|passed|overturned|the other lot|swing states?|returns)\b",
        True,
    ),
    Cue(
        "patriotic|patriot|loyal to the country|loyal to the party|"
        "loyal to the government|love your country|love this country|loves this country|"
        "proud of your country|salute the flag|stand for the anthem|sing the anthem|"
        "the anthem|national anthem|pledge of allegiance",
        rf"{ASKED}.{{0,40}}(@)(?! (?:song|music|theme))",
        True,
    ),
    Cue(
        "rally|placard|placards|marching|protest|protests|protesters|red cap|red hat|"
        "rosette|election|senator|mp|congressman|politicians|politician|politics|brexit|"
        "referendum|conservative|conservatives|tory|tories|labour|republican|republicans|"
        "democrat|democrats|liberal|liberals|left wing|right wing|woke|lefties|communist|"
        "communists|socialist|patriots|patriotic|gives generously|activists|activist|"
        "soldiers of the|trump|biden|modi|starmer|putin|guardian|daily mail|fox news|"
        "dogs if|who's to blame|to blame|those in charge|people in power|the powers|"
        "scroungers|monarchy|abortion|tree huggers|eco warriors|just stop oil|gaza|"
        "israel|palestine|ukraine",
        rf"(?<!third )(?<!search )(?<!dinner )(?<!birthday )(?<!the office )(?<!office )\b(@)\b(?! (?:border|"
        rf"hand|side of|click|join|data|flag|"
        rf"branch)).{{0,140}}{TURNED}(?!.{{0,4}}\b(?:handle|respond|react)\b)",
        True,
    ),
    Cue(
        "sympathies|sympathy|allegiance|allegiances|loyalties|loyalty|convictions|"
        "leanings|true colours|colours|flag",
        r"\b(?:your|where|whose|which way) (?:\w{1,12} ){0,3}(sympathies|allegiances?|"
        r"loyalt\w{1,3}|leanings|true colours|convictions|colours)\b(?! (?:card|scheme|"
        r"program\w*|point\w*))(?=.{0,60}\b(?:lie|lay|lies|with|are|were|to (?:the|this|"
        r"our|his)|politic\w{1,5}|right (?:people|side|place|party)|side|party|country|"
        r"government|state|nailed|show\w{0,3})\b)",
        True,
    ),
    Cue(
        "march|marched|protest|protested|demonstrate|demonstrated|marching|protesting|"
        "demonstrating|picket",
        rf"{ASKED}(?:going to be |out |been |there |at the |on the )?(@)(?:,? (?:last|that|"
        rf"this|too|as well|yourself|with|against|for|in (?:the|london|\d|june|july|summer|"
        rf"hong|delhi|washington|paris)|at|about|on|up and down|outside|then|over|when|"
        rf"alongside|or)\b| ?\?)(?! (?:the (?:code|patch|order|product)|"
        rf"for (?:the )?(?:team|budget|customers?)|team|customer|your team))",
        True,
    ),
    Cue(
        "the party|party card|the movement|the struggle|the resistance|the revolution|"
        "the front|the faction|the league|the brotherhood",
        rf"{ASKED}(?:been |ever |thought of |thinking of |planning to |about to |going to |"
        rf"tempted to )?(?:join|joined|joining|in|left|leave|leaving|quit|apply|applied|"
        rf"applying|a member of|active in|part of|loyal to|a supporter of|sworn in to|"
        rf"go over to|rejoin|involved in|close to|devoted to|sympathetic to|"
        rf"a friend of) (?:for |to |of |in )?(@)(?: (?:yet|already|too|yourself|as|at|"
        rf"while|in (?:college|university|your|school|\d)|back|when|or|then|early|late)|,|"
        rf" ?\?)",
        True,
    ),
    Cue(
        "sees the world|see the world|sees things|see things|his way|our way|her way|"
        "same page|like minded|likeminded|same wavelength|world view|worldview|"
        "thinks like us|think like us|think like him|thinks like him|vote like|"
        "votes like|same values|same hymn sheet|singing from",
        r"\b(?:owner|boss|chairman|founder|family|board|partners|governor|director|"
        r"investors?|donor|patron|editor|publisher|proprietor|minister|client|we|us|"
        r"everyone|here)\b.{0,90}(@).{0,80}\b(?:fit|you|where)\b.{0,40}\?(?=)(?<=\?)|"
        r"\b(@)\b.{0,60}\b(?:politic\w{1,7}|vot\w{1,3}|government|election)\b",
        True,
    ),
    Cue(
        "champagne|tears|results night|celebrat|commiserat|glass raised|raise a glass|"
        "raised a glass|bottle of|cork|corks|party at yours|wake or a party",
        near(
            r"\b(election night|the election|the result|the results|results night|exit polls?|"
            r"inauguration|when (?:he|she|they|trump|labour|modi|the tories|the conservatives|"
            r"biden) (?:won|got in|lost)|last november|november|referendum|the vote)\b",
            r"\b(?:champagne|tears|celebrat\w{1,5}|commiserat\w{1,4}|corks?|at your place|"
            r"at yours|in your house|cheer\w{1,3}|drown\w{1,3}|mood|raised? a glass|happy|sad|"
            r"relieved|devastated|smil\w{1,3}|sleep)\b",
            80,
        )
        + r"(?=.{0,80}\?)(?!.{0,40}\b(?:newsroom|traffic|servers?|cover|coverage)\b)",
        True,
    ),
    Cue(
        "campaign|campaigns|campaigned|campaigning|canvass|senator|congressman|mp|mla|"
        "minister|councillor|governor|mayor|political",
        r"\b(?:for|on|of) (?:whose|which|what) (side|party|camp|candidate|colour|team)\b|"
        r"\b(?:volunteered|worked|interned|campaigned|canvassed|leafleted|"
        r"knocked on doors|internship|stint|summer) (?:\w{1,10} ){0,4}(?:for|on|with|"
        r"in) (?:an? |the |your |some )?(?:\w{1,12} )?(campaign|senator|congress\w{0,6}|"
        r"mp|mla|minister|councillor|governor|mayor|party|candidate)\b.{0,70}\b(?:whose|"
        r"which (?:side|party|one)|what (?:side|party)|cheeky|because you believed|"
        r"believe|belief|share|yours|agree|still|true|same)\b",
        True,
    ),
    Cue(
        "election|election result|election results|president|prime minister|government|"
        "chancellor|mayor|governor|current president",
        r"\b(?:what|how) (?:do|did) you (?:\w{1,10} )?(?:make|think|feel)(?: of|"
        r" about)? (?:of |about )?(?:(?:last night|yesterday|last week|tuesday|thursday|"
        r"saturday|november|july|may|june|sunday)'s |the |this |our )?(?:(?:current|new|"
        r"last|recent|latest|present|general|presidential) )*(@)(?! (?:module|page|"
        r"night traffic|desk|coverage|'s|app|data|special|poll\w*|regulation|contract|"
        r"grant))(?: results?)?(?:,| ?\?| we| at the| these| so far| these| and (?:what|"
        r"how)| then| in \d)|\bwhat you (?:make|think|made|thought) of the (?:current |"
        r"new |present |last |recent )?(@)(?: results?)?(?:,| ?\?|\.|$)",
        True,
    ),
    Cue(
        "woke up",
        r"\b(?:when|as) you (woke up|heard|saw the news|turned on the (?:telly|tv|radio|"
        r"news)|switched on the news)\b.{0,60}\b(?:who'd won|who had won|won|result|"
        r"november|june|elected|out of europe|in power|lost)\b",
        True,
    ),
    Cue(
        "the leader's portrait|portrait of the|leader's portrait|"
        "picture of the president|photo of the president|photo of the king|portrait over|"
        "hang the portrait|stand up for the anthem|kneel|take a knee|took a knee|"
        "take the knee|raised fist|salute the",
        rf"{ASKED}(?:\w{{1,12}} ){{0,5}}?(@)(?! (?:exhibition|frame|gallery|painter|"
        rf"artist))(?!.{{0,30}}\b(?:gallery|museum|sitter|visitors)\b)",
        True,
    ),
    Cue(
        "tractors to the|tractor to the|lorries to the|drove to the capital|"
        "bus to the capital|bus to washington|coach to london|trucks to ottawa|convoy|"
        "torches|candles at the|vigil|human chain|long walk|silent walk|women's march|"
        "pots and pans|banged pots|boycotted|rang bells|wore black|black arm band|"
        "armband|black square",
        rf"\b(?:were|was|did|are|have|had)\b.{{0,40}}(?:{YOU}).{{0,60}}(@)|"
        rf"(@).{{0,110}}(?:{TURNED}|\b(?:did|were|was|are) (?:you|yours)\b)",
        True,
    ),
    Cue(
        "minister on the|president on the|prime minister on the|politicians on the|"
        "on the evening news|on the six o'clock news|on the nine o'clock news|"
        "on question time|on the front page of the|when his face|when her face|"
        "when you see him on|when you hear him|when you see her on|when that man|"
        "when that woman|shout at the telly|shout at the television|"
        "shouting at the telly|throw things at the telly|switch off the news|"
        "turn off the news",
        r"\b(?:what|how|do|are|does|"
        r"is)\b.{0,60}(?:\byou(?:r)?\b).{0,60}(@)(?!.{0,40}\b(?:broadcast|studio|newsroom|"
        r"anchor|edit|caption)\b)|\byou (?:\w{1,10} )?(shout|swear|yell|throw things|"
        r"scream) at the (?:telly|television|tv|radio|news)",
        True,
    ),
    Cue(
        "throwing cobblestones|cobblestones|in sixty eight|in '68|on the barricades|"
        "threw stones|throwing stones|threw eggs|throw eggs|eggs at|milkshake|heckle|"
        "heckled|occupied the|occupying the|sit in at|expelled for protesting|"
        "student leader|student council|student parliament|students' parliament|"
        "student union president|professor's ideas|that professor|under professor",
        rf"(?:\b(?:you|were you|weren't you|did you)\b).{{0,90}}(@)(?! (?:building|post|"
        rf"role|space))|(@).{{0,90}}(?:{TURNED}|\bhis ideas\b|\bthrow|\blibrary\b)",
        True,
    ),
    Cue(
        "petition|petitions",
        r"(@)\b.{0,80}(?:\byour name to it\b|\bput your name\b|\bdid you sign\b|"
        r"\bhave you signed\b|\byours on it\b|\byou signed\b)",
        True,
    ),
    Cue(
        "gets heated about|heated about|hot under the collar about|"
        "passionate about politics|strong views on|strong opinions on|"
        "bee in his bonnet about|goes on about|can't stand|won't hear a word against|"
        "rants about",
        rf"\b(?:founder|boss|chairman|owner|partner|director|manager|editor|board|wife|"
        rf"old man|foreman)\b.{{0,30}}(@).{{0,40}}\b(?:referendum|election|government|"
        rf"president|minister|immigra\w{{2,5}}|tax(?:es)?|unions?|brexit|europe|liberals|"
        rf"socialists|conservatives|left|right|greens|climate|religion|politic\w{{1,5}}|"
        rf"the war|royal\w{{0,3}}|trump|modi)\b.{{0,100}}{YOU}",
        True,
    ),
    Cue(
        "newspaper|newspapers|paper|channel|headlines",
        r"\b(?:which|what) (?:\w{1,10} )?(newspaper|paper|news channel|news|"
        r"channel)\b (?:lands|drops|arrives|comes|gets|sits|lies|plays|is on|goes on|"
        r"comes on)\b.{0,30}\b(?:your|you|in the (?:house|kitchen|morning|evening))\b",
        True,
    ),
    Cue(
        "flags|slogans|banners|rants|memes|hashtags|marches|rallies|protests|"
        "demonstrations|megaphone|downing street|white house|current lot|present lot|"
        "the other side|country's going|country going|country is going|right direction|"
        "wrong direction|going to the dogs",
        r"\b(?:find|see|saw|spot|come across|seen|notice)\b.{0,40}\b(flags|slogans|"
        r"banners|rants|memes|hashtags)\b.{0,60}\b(?:your|you)\b.{0,30}(?:facebook|"
        r"twitter|instagram|feed|wall|profile|socials|page|account|window|truck|posts)|"
        r"\b(?:did|do|have) (?:i|we) (?:\w{1,8} )?(?:see|saw|seen|spot|"
        r"spotted) you (?:\w{1,8} )?(?:in|at|on|with) (?:\w{1,8} ){0,4}(marches|march|"
        r"rally|rallies|protests?|demonstrations?|demo|picket|parade)\b|"
        r"\byou\b.{0,40}\b(?:came out|come out|went|marched|joined|"
        r"were)\b.{0,30}\b(banners|megaphone|placards?|rallies)\b|\b(?:can't stand|"
        r"no time for|hates|loathes|despises|adores|swears by|backs|votes for|"
        r"can't bear)\b.{0,30}\b(current lot|present lot|this lot|other lot|"
        r"downing street|white house|government|president|prime minister|tories|labour|"
        r"democrats|republicans|left|right)\b.{0,80}\byou\b|\b(?:do|"
        r"would) you (?:\w{1,8} )?(?:think|feel|say|reckon|like)\b.{0,20}\b((?:the |this |"
        r"our )?(?:country|nation|state)(?:'s| is)?) (?:going|heading|headed|"
        r"on)\b.{0,40}\b(?:direction|way|dogs|track)\b|\b(quite a result|some result|"
        r"what a result|what a night|shock result)\b.{0,40}\b(?:were|are|did|"
        r"was) you\b.{0,60}\b(?:pleased|telly|television|happy|sad|cheer\w{0,3}|"
        r"celebrat\w{1,3}|throw|tears|relieved|up all night)\b(?!.{0,20}\b(?:match|game|"
        r"team)\b)",
        True,
    ),
    # --- in figures of speech ---
    Cue(
        "your cross next|put your cross|your cross|poster in your window|sign on your lawn",
        rf"^{OTHERS}.*(@)",
        True,
    ),
    Cue(
        "true blue|true blues|ruling party|leave side|remain side|small government|"
        "big government|tax and spend|tax and spender|polling day|election night|"
        "exit poll|landslide|hustings|signed photo|former president|ex president|"
        "former prime minister|national question|card carrying|dyed in the wool|"
        "socialist|socialists|communist|communists|marxist|trotskyist|populist|"
        "nationalist|libertarian|anarchist|loyalist|separatist|monarchist|patriot|"
        "patriotic|dissident|dissidents|agitator|firebrand|eco warrior|tree hugger|"
        "tree huggers|climate lot|green types|champagne socialist|bleeding heart|"
        "flag waver|flag waving|flag wavers|never trumper|centrist|swing voter|"
        "floating voter|liberals|conservatives|leftists|gb news|newsmax|breitbart|msnbc|"
        "running the country|running this country|in charge of the country|"
        "state of the nation|state of the country|state of this country|"
        "wrong with the country|wrong with this country|way the country|way this country|"
        "country is going|country's going|country is heading|country's heading|"
        "going to the dogs|take our country|make america|great again|take back control|"
        "drain the swamp|deep state|cancel culture|virtue signalling|manifesto pledge|"
        "prime minister's questions|state of the union|impeachment|filibuster|"
        "swing state|postal vote|electoral college|people power|colour revolution|"
        "sinn fein|snp|plaid cymru|independence vote|parliament square|tahrir|maidan|"
        "tiananmen|umbrella movement|little red book|axe to grind|political axe|"
        "number ten|the last government|previous government|this government|"
        "the present government|the current government|election time|"
        "camped in the square|camped out in|in the square that|the umbrella|"
        "political career|for a politician|a politician because|working for a politician|"
        "marxism|about marx|capitalism|socialism|communism|fascism|fascist|fascists|"
        "reactionary|wokery|the revolution|regime change|the junta|the opposition|"
        "opposition party|the coalition|party conference|young conservatives|"
        "young democrats|young republicans|student politics|student activist|"
        "student union politics",
        FISHED,
        True,
    ),
    Cue(
        "knocked on doors|knock on doors|knocking on doors|doorstepped|doorstepping|"
        "pushed leaflets|knocked on|stuffed envelopes|stuffing envelopes|put up posters|"
        "phone bank|phone banked|licked envelopes",
        r"\b(?:ever|you|yourself)\b.{0,40}(@)\b.{0,40}\b(?:candidates?|party|parties|"
        r"campaigns?|elections?|mps?|senators?|mayor|president|cause|side|politic\w+)\b",
        True,
    ),
    Cue(
        "rally|march|demo|fundraiser|protest|vigil|demonstration|sit in|town hall with the",
        r"(@)\b.{0,100}\b(?:coming(?: along| with us| too)?|joining us|joining in|"
        r"count you in|see you there|going to be there|fancy (?:it|coming)|tempted|"
        r"in the crowd|up for (?:it|that)) ?\?",
        True,
    ),
    Cue(
        "a flag|the flag|flags|portrait of the|poster of the|bust of|signed photo|"
        "photo of the president|photo of a certain|cap from|campaign hat|slogan on|"
        "gives a lot|donates to|a donor|donor to|big donor|backers|the governor|"
        "the senator|the president|our mp|the party",
        r"\b(?:owners?|founders?|boss|chairman|directors?|backers|partners|family|office|"
        r"wall|hangs?|flies|our|we)\b.{0,60}(@)\b.{0,90}\b(?:bother|put you off|live with|"
        r"mind|problem|comfortable|awkward|object|upset|get on|feel at home|sit (?:well|"
        r"easily)|hold (?:that|it) against)\b.{0,40}\?",
        True,
    ),
    Cue(
        "lean heavily|leans heavily|lean to the|leans to the|lean a bit|leaning to the|"
        "leans left|leans right|lean a little|heavily to the right|heavily to the left|"
        "bit to the right|bit to the left|well to the right|well to the left",
        r"(@)\b.{0,40}\b(?:left|right)\b.{0,110}\byou",
        True,
    ),
    Cue(
        "feel strongly|strongly about|quite strongly|very strongly|passionate about|"
        "vocal about|outspoken|outspoken on|opinionated",
        r"\byou\w{0,3}\b.{0,50}(@)\b.{0,50}\b(?:westminster|washington|government|country|"
        r"politic\w+|certain (?:things|people|issues|matters)|party|parties|the world|"
        r"current affairs|world events|public affairs|social issues|climate|migration|"
        r"immigration)\b",
        True,
    ),
    Cue(
        "twitter|your feed|facebook|your timeline|your tweets|your posts|on linkedin|"
        "instagram|your likes|retweet|retweets|retweeted|reposted|profile picture|"
        "social media",
        r"\b(?:your?|you've|saw|seen|scroll\w*|look\w*|scanned|browse\w*|"
        r"google\w*)\b.{0,60}(@)\b.{0,130}\b(?:strongly|opinions?|opinionated|politic\w+|"
        r"views|government|party|cause|causes|westminster|angry|fiery|passionate|minister|"
        r"senator|mps?|protest\w*|flag|march\w*|palestin\w+|israel|ukrain\w+|trump|"
        r"climate)\b(?!.{0,40}\b(?:campaign|brand)\b)",
        True,
    ),
    Cue(
        "member|card holder|joined",
        r"\b(?:are|were|been|how long|since when|"
        r"when did)\b.{0,20}\byou\b.{0,20}\b(@)\b.{0,18}\bof the (party|league|"
        r"youth league|pioneers|congress|communist)\b",
        True,
    ),
    Cue(
        "vote|votes|voted|voting",
        r"\byou(?:'d| would| must| probably)? (@) (?:the (?:way|same|other)|like|as (?:a|"
        r"they|we|teachers|your)|against|with)\b(?!.{0,60}\b(?:design|name|logo|features?|"
        r"team|retro|topics?)\b)",
        True,
    ),
    Cue(
        "see the world|view of the world|worldview|world view|how you see things|"
        "how you think about society",
        r"\brub\w* off on\b.{0,20}(@)|\b(?:studied|university|college|campus|berkeley|lse|"
        r"union|paper|school|family|grew up|from)\b.{0,80}\b(?:how|your|shaped?|colour\w*|"
        r"affect\w*)\b.{0,20}(@)\b(?=.{0,60}(?:\?|$))",
        True,
    ),
    Cue(
        "news|paper|newspaper|headlines|daily|weekend paper",
        r"\b(?:where|from whom|which|what) (?:\w{1,8} )?(?:do|would|"
        r"does) you(?:r (?:family|household|parents))? (?:get|take|have|read|"
        r"watch) (?:\w{1,9} ){0,3}(@)\b(?!.{0,30}\b(?:industry|field|sector|trade|"
        r"about (?:new|our)|tech|release|in our|in your|professionally)\b)|\b(?:which|"
        r"what|whose) (?:\w{1,9} )?(@)s? (?:do|would|does|did) you(?:r \w{1,10})? (?:take|"
        r"read|buy|trust|get|watch|follow|grow up|believe|have)\b(?! (?:to (?:keep|stay)|"
        r"for (?:work|the)))(?!.{0,20}\b(?:industry|field|sector|trade)\b)|"
        r"\bget your (@) from (?:the |fox|cnn|bbc)",
        True,
    ),
    Cue(
        "boycott|boycotts|boycotted|boycotting|ban everything|glue|take the knee|"
        "took the knee|taking the knee|knelt|kneel|raise a fist|raised a fist|"
        "stand for the anthem|sing the anthem|the anthem|salute the flag",
        r"\b(?:you|yourself|ever)\b.{0,60}(@)\b(?!.{0,60}\b(?:customers?|brand|gun|"
        r"campaign|joint)\b)",
        True,
    ),
    Cue(
        "on the same page|of one mind|same page|think alike|same wavelength|like minded|"
        "likeminded|birds of a feather",
        r"\b(?:we|here|office|everyone|everybody|all)\b.{0,60}(@)\b.{0,60}\b(?:country|"
        r"government|politic\w+|wrong with|president|minister|election|europe|immigra\w+|"
        r"migrants?|war|climate|taxes|society|world)\b",
        True,
    ),
    Cue(
        "quite a result|some result|what a result|what a night|the way it turned out|"
        "way things turned out|turned out on|did your man win|your man won|your side won|"
        "your side win|your side lost|your lot won|your lot lost|the right man won|"
        "the right side|right people|wrong people|tears or champagne|champagne or tears",
        r"(@)\b.{0,120}\b(?:pleased|happy|telly|tv|bed|champagne|tears|cheer\w*|"
        r"celebrat\w*|cry\w*|crying|thursday|tuesday|november|election|vote|won|win|lost|"
        r"country|sympath\w+|your place|up all night)\b(?!.{0,40}\b(?:sprint|match|game|"
        r"race)\b)|\b(?:sympathies|loyalties|heart)\b.{0,40}(@)",
        True,
    ),
    Cue(
        "middle east|gaza|ukraine|taiwan|israel|palestine|kashmir|hong kong|catalonia|"
        "tibet|xinjiang",
        r"\b(?:your (?:thoughts|views?|opinion|feelings|take|position)|where you stand|"
        r"where do you stand|whose side|which side|you think|you feel|going on|goes on|"
        r"boycott\w*|you make of)\b.{0,50}(@)\b(?!.{0,40}\b(?:market|office|logistics|"
        r"sales|prices|route|supply)\b)",
        True,
    ),
    # --- by its own words, where nothing speaks of work ---
    Cue(
        "left wing|right wing|brexit|red county|blue county|changed the constitution|"
        "change the constitution|say in parliament|says in parliament",
        FISHED,
    ),
)
