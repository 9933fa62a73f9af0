"""How English talk comes to looks."""

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "overweight|obese|underweight|slim|skinny|fat|plus size|plussize|plus sized|"
        "plussized|big boned|bigboned|chubby|plump|too heavy|too short|too tall|"
        "tall enough|a bit short|quite short|rather short|very short|a bit heavy|"
        "a big girl|a big lad|a big guy|a big man|attractive|pretty|good looking|"
        "goodlooking|handsome|beautiful|gorgeous|stunning|presentable|presentable enough|"
        "well groomed|wellgroomed|easy on the eye|photogenic|a model|ugly|dark skinned|"
        "darkskinned|fair skinned|fairskinned|light skinned|lightskinned|fair or dark|"
        "bald|balding|ginger|a blonde|blonde|tattooed|pierced|a natural blonde|"
        "a natural redhead|out of shape|wearing a wig|wearing makeup|wearing make up|"
        "short for|tall for|small for|a looker|pleasing to|losing weight|dieting|"
        "on a diet|inked|taller than|shorter than|willing to shave|"
        "willing to cut your hair|prepared to lose|willing to lose|willing to cover|"
        "going bald|petite|curvy|muscular",
        BE,
        True,
    ),
    Cue(
        "height|weight|height and weight|weight and height|exact height|body weight|"
        "body shape|body type|body size|body|bmi|good looks|figure|waist|waist size|"
        "waist measurement|dress size|bra size|cup size|bust|vital statistics|"
        "measurements|clothes size|clothing size|hair|hairstyle|haircut|hair colour|"
        "hair color|natural hair|dreadlocks|dreads|afro|braids|beard|moustache|"
        "facial hair|tattoo|tattoos|piercing|piercings|nose ring|nose stud|tongue stud|"
        "skin|skin tone|complexion|teeth|smile|make up|makeup|scar|scars|birthmark|photo|"
        "photograph|passport photo|recent photo|headshot|selfie|profile picture|"
        "full length photo|fulllength photo|picture attached|physique|legs|nose|"
        "appearance|physical appearance|personal appearance|outward appearance|nails|"
        "shoe size|ink|acne|freckles|eye colour|eye color|hips|image|style of dress",
        OWN,
        True,
    ),
    Cue(
        "tattoo|tattoos|visible tattoo|visible tattoos|body art|ink|piercing|piercings|"
        "visible piercing|visible piercings|body piercings|facial piercings|scars|"
        "facial hair|any scars|birthmarks|a recent photo|a photo of yourself|"
        "a photo of you|a picture of yourself|a picture of you|a full length photo|"
        "a fulllength photo|a weight problem|been that big|that scar|a nice smile|"
        "a nice figure|a good figure|a pleasant appearance|dreadlocks|false teeth|a wig|"
        "your own teeth|extensions|good skin|modelled|modeled|considered modelling|"
        "considered modeling|ever modelled|done modelling|always been that big|"
        "always been so thin|always been so slim|always been that thin|"
        "always had that hair|put on weight|lost weight|gained weight|dieted|"
        "had work done|had any work done|botox|plastic surgery|cosmetic surgery",
        HAVE,
        True,
    ),
    Cue(
        "lose weight|lose some weight|lose a bit of weight|lose a few|losing weight|"
        "put on weight|gain weight|wear make up|wear makeup|wear heels|wear high heels|"
        "wear a skirt|wear skirts|wear short|wear a dress|wear a wig|wear glasses|"
        "wear contacts|wear contact|wear it straight|wear it up|wear it down|"
        "wear your hair|dye your hair|cut your hair|cutting your hair|"
        "straighten your hair|tie your hair|colour your hair|color your hair|"
        "change your hair|changing your hair|shave|shave off|shave your beard|"
        "shaving your beard|trim your beard|cover up your tattoos|cover your tattoos|"
        "cover your tattoo|cover up the tattoos|cover them up|cover up any tattoos|"
        "cover any tattoos|remove your piercings|remove your piercing|"
        "take out your piercings|take the piercing out|take your piercing out|"
        "take that piercing|get your tattoos removed|get tattoos|smile more|"
        "dress more feminine|dress sexy|work out to keep|go to the gym to|diet|"
        "send us a photo of|send a photo of|attach a photo|attach a photograph|"
        "fit into the uniform|fit into our uniform|fit in the uniform|fit into a size|"
        "whiten your|have work done|turn heads|look good in|look in a|model for",
        DO,
        True,
    ),
    Cue(
        "height|weight|dress size|waist size|bra size|clothes size|clothing size|"
        "hair colour|hair color|size clothes|size are|size dress|size uniform are|"
        "colour are your eyes|color are your eyes|body type|complexion|shoe size|tattoos|"
        "colour is your natural",
        WHAT,
        True,
    ),
    Cue(
        "tattoos|piercings|height|weight|height and weight|any tattoos|photo|"
        "height or weight|scars|visible tattoos|make up|makeup",
        SHORT,
        True,
    ),
    Cue(
        "pretty face|attractive face|good looking|goodlooking|easy on the eye|"
        "easy on the eyes|lovely smile|nice smile|beautiful smile|nice figure|"
        "that figure|good figure|keep that figure|pretty girl|beautiful eyes|gorgeous|"
        "handsome|well groomed|wellgroomed|photogenic|tattoo|tattoos|piercing|piercings|"
        "nose ring|nose stud|dreadlocks|dreads|cornrows|braids|natural hair|hairstyle|"
        "pink hair|blue hair|purple hair|dyed hair|long hair|facial hair|beard|moustache|"
        "body art|full length photo|fulllength photo|full body photo|fullbody photo|"
        "photo of yourself|photo of you|photograph of yourself|picture of yourself|"
        "recent photo|recent photograph|passport photo|passport size photo|"
        "passportsize photo|passport size photos|passportsize photos|"
        "passport sized photo|passportsized photo|passport sized photos|"
        "passportsized photos|lose weight|lose some weight|lose a few pounds|"
        "lose a few kilos|lose a stone|overweight|obese|chubby|heavy side|big boned|"
        "bigboned|fit the uniform|fit into the uniform|the uniforms only|"
        "uniform only goes|uniforms only go|look a certain way|fit the picture|"
        "fit our image|fit the image|front of house look|frontofhouse look|model looks|"
        "could model|model agency|catwalk|made up face|madeup face|turn heads|a looker|"
        "eye candy|plain jane|frumpy|dark skinned|darkskinned|fair skinned|fairskinned|"
        "fair complexion|fair skin|blonde|blondes|redhead|cosmetic surgery|botox|"
        "birthmark|dress size|size sixteen|plus size|plussize|waistline|beer belly|"
        "physically attractive|prettier|your looks"
    ),
    # Hints.
    Cue(
        "tall|weigh|heavy|big|your height|your weight|your size|stone|kilos|dress size|waist",
        r"\bhow (tall|heavy|big) (?:are|would you be) you\b|\bhow (?:tall|heavy) (?:are|"
        r"is) (you|our candidate)|\b(?:what|how much) do you (weigh)\b|\bwhat(?:'s| is|"
        r" are) (your (?:height|weight|size|dress size|waist|measurements))\b(?! in the)|"
        r"\bhow many (?:stone|kilos) (?:are|do) (you)",
        True,
    ),
    # Stand up, turn round, sleeves.
    Cue(
        "sleeves|sleeve|twirl|little turn|a turn|turn around|turn round|stand up|"
        "stand for me|walk across|walk up and down|take off your jacket|"
        "take your jacket off|take off your mask|take off your glasses|"
        "take your glasses off|hair down|smile for|side on|in profile|your profile|"
        "step back from|full length|head to toe|top to toe|lower the camera|"
        "tilt the camera|full picture|better look at you|good look at you|"
        "look at you properly|see you properly",
        r"\b(?:could you|can you|would you|will you|please|just|mind|let me|let's|"
        r"do me)\b[^?]{0,40}\b(roll up (?:your|those) sleeves?(?! and)|(?:give|do) (?:us |"
        r"me )?a (?:little )?(?:twirl|turn)|twirl|turn (?:a?round) (?:for|so|slowly|once)|"
        r"stand up (?:for (?:me|us)|and|so)|walk (?:across|up and down)|"
        r"take (?:off )?your (?:jacket|mask|glasses)(?: off)?|let your hair down for|"
        r"smile for|side on|in profile|step back from|lower the camera|tilt the camera|"
        r"(?:better|good|proper) look at you|see you properly|"
        r"see (?:all of )?you (?:full length|head to toe))\b|\broll up your sleeves for\b|"
        r"\bsleeves\b[^?]{0,80}\b(ink)\b",
        True,
    ),
    Cue(
        "photo|photograph|picture|headshot|selfie|linkedin picture|profile picture|linkedin photo",
        r"\b(?:send|attach|enclose|upload|submit|provide|bring|include|email|add|need|"
        r"want|require|drop|ping|got)\b[^?]{0,20}\b(?:an?|your|two|some|recent|full|"
        r"passport|us|me|the)\b[^?]{0,24}(%)(?! (?:of (?:the|your (?:work|portfolio|desk|"
        r"project|code|cake|dish))|editing|library|gallery|app|shoot|id))[^?]{0,80}(?:\?|"
        r"$)|\b(?:look|looks|looked)\b[^?]{0,30}\b(?:different|nothing like|older|younger|"
        r"heavier|slimmer|better|thinner)\b[^?]{0,30}(%)",
        True,
    ),
    Cue(
        "photo|picture",
        r"\b(?:no|without an?) (photo|picture)\b[^?]{0,50}\b(?:cv|application|why|hiding|shy)\b",
        True,
    ),
    # Beauty.
    Cue(
        "in the mirror|the mirror|out of ten|rate yourself|rate your looks|"
        "rate your own looks|turn heads|heads turn|heads will turn|turn a few heads|"
        "head turner|easy on the eye|five star view|shop window|with their eyes|"
        "with the eyes|eye candy|window dressing|decorative|add to the view|add to it|"
        "kerb appeal|face of the brand|look the part|looks the part|more polished|"
        "bit more polished|make an effort|more effort|more of an effort|effort with|"
        "scrub up|scrub up well|brush up nicely|lipstick|mascara|blusher|foundation|"
        "concealer|bit of colour|touch of|tame|curls|straighten|straightened|fringe|"
        "ponytail|hair like that|your hair|grow it out|grow it|dye it|natural colour|"
        "your roots|makeover|glamorous|glamour|gorgeous|stunning|a looker|good looks|"
        "your looks|looks like yours|attractive|handsome|cute|sexy|beauty|pretty|"
        "pretty enough|presentable|pleasant appearance|image conscious|easy on|"
        "fashion model|modelling|be a model|been a model|should model|could model|"
        "film star|on television|on the telly|for television|should be on|camera loves",
        r"\bY[^?]{0,100}\b(in the mirror|rate (?:yourself|your(?: own)? looks)(?! (?:as a|"
        r"on|in|at|for) )|turn (?:a few )?heads|head turner|easy on the eye|"
        r"five star view|eye candy|window dressing|look the part|more polished|"
        r"(?:more (?:of an )?)effort (?:with your|than|in the|on your)|scrub up|lipstick|"
        r"mascara|curls|your hair (?:up|down|back|straight|natural|always|shorter|"
        r"like that|a bit|that)|hair like that|makeover|glamorous|good looks|your looks|"
        r"looks like yours|(?:should|could|ever) (?:be a )?model(?:led|ling)?|film star|"
        r"camera loves|stunning|gorgeous|handsome|attractive)\b(?! (?:offer|package|price|"
        r"option|salary))|\b(lipstick|mascara|eye candy|window dressing|shop window|"
        r"buy with their eyes|scrub up|kerb appeal|"
        r"easy on the eye)\b[^?]{0,130}\bY[^?]*\?|\bin the mirror\b",
        True,
    ),
    Cue(
        "smile|eyes|figure|legs|hair|body|skin|head|frame|stature|hands",
        r"\b(?:a|an|with|that|such a|pretty|lovely|beautiful|nice|cute|gorgeous|wonderful|"
        r"those|your) (?:\w{1,10} )?(%) (?:like yours|like that|as pretty|as lovely|"
        r"as nice|that pretty|shouldn't|should be|belongs|is wasted|is made for|"
        r"for radio)\b|\b(?:with|such) (?:\w{1,10} )?(%)[^?]{0,50}\b(?:sell|model|charm|"
        r"customers|clients|out front|front of house|hidden|wasted|distract\w*)\b[^?]*\bY|"
        r"\b(?:pretty|beautiful|lovely|gorgeous|nice|striking|big blue) (%)\b(?! (?:of|to|"
        r"in the))[^?]{0,120}\bY[^?]*\?",
        True,
    ),
    Cue("with a face|smile|figure|body", r"\bsomebody with (?:a |an )?(face|figure|smile)", True),
    Cue(
        "pretty face|lovely face|beautiful face|nice face|cute face|young face|face like|"
        "face for radio|such a face|that face|your face|baby face|your build|slim build|"
        "slight build|build like|your looks",
        r"\b(?:pretty|lovely|beautiful|nice|cute|gorgeous|handsome|young|"
        r"baby) (face)\b(?! (?:to|painting))[^?]{0,120}\bY[^?]*\?|\b((?:face|build|"
        r"looks) like yours|face for radio|such a (?:\w{1,10} )?face|"
        r"that face (?:shouldn't|should be|belongs|is wasted|of yours))\b|\b(?:wash|scrub|"
        r"show|cover|see|hide|shave|photograph)\w* (?:us |me )?(your face)\b|"
        r"\b(your (?:face|looks|build)) (?:is|are|will|would|might|could|sells?|doesn't|"
        r"don't|helps?|fits?)\b(?! (?:used|rendered))|\b(?:how|what)(?:'s| is| are| was|"
        r" do you rate| would you describe| do you describe) (your (?:build|looks|"
        r"face))\b|\b(?:slim|slight|slender|heavy|athletic) (build) like yours\b",
        True,
    ),
    # Ink and marks.
    Cue(
        "ink|inked|tattoo|tattoos|tats|peeping out|birthmark|mark on your|that mark|scar|"
        "scars|acne|mole|moles|rash|freckles|pimples|blemishes|blemish|piercing|"
        "piercings|stud|studs|nose ring|eyebrow ring|tongue bar|bits of metal|metalwork|"
        "beard|stubble|moustache|goatee|facial hair|nails|false nails|lashes|"
        "false lashes|botox|filler|fillers|teeth|braces|gold tooth|wig|hairpiece|toupee|"
        "bald|balding|thinning|receding|dreadlocks|dreads|braids|cornrows|afro|pink hair|"
        "blue hair|green hair|purple hair|hair that colour|that colour|undercut|mohican|"
        "mohawk|shaved head|long hair",
        r"\b(?:your|you|you've|you're|notice\w*|couldn't help|is that|are those|"
        r"prepared to|willing to|would you|mind|bit of)\b[^?]{0,60}(%)(?! (?:removal|"
        r"studio|artist|shop|jet|cartridge|treatment|prevention|remover|salon|"
        r"patients?))[^?]{0,110}(?:\?|\b(?:cover|hide|remove|shave|off|go|lose|cut|dye)\b)",
    ),
    Cue(
        "ink|tattoo|tattoos|tats|piercing|piercings",
        r"\b(?:any|got any|much) (ink|tattoos|tats|piercings)\b[^?]*\?",
    ),
    # Weight and size.
    Cue(
        "few pounds|a few pounds|few kilos|a few kilos|couple of kilos|bit of weight|"
        "put on weight|a stone over|a stone|few stone|carrying a fair bit|carrying a bit|"
        "carrying extra|carrying a little extra|extra weight|extra padding|padding|"
        "puffing|spare tyre|waistline|love handles|like your food|enjoy your food|"
        "good eater|good appetite|big unit|big lad|big girl|big boned|larger|larger lady|"
        "larger gentleman|larger frame|size fourteen|a fourteen|a sixteen|a twelve|a ten|"
        "a size ten|a size twelve|a size eight|a medium|a large|extra large|"
        "only comes up to|only go up to|only goes up to|comes in sizes|sizes|your size|"
        "in your size|fit through|narrow aisles|aisles|seat belt|belt extension|squeeze|"
        "squeeze into|not every figure|figure|short side|on the short side|the top shelf|"
        "top shelf|the top bay|reach the|see over|little thing|tiny|petite|pint sized|"
        "lanky|beanpole|willowy|strapping|burly|slight|slight frame|skinny|thin|slim|"
        "slimmer|trim|diet|dieting|gym|work out|lift weights|jog|lose a bit|lose a few|"
        "shed a few|in better shape|let yourself go|lockdown pounds|the scales|"
        "on the scales|bmi",
        r"\bY[^?]{0,90}\b(few (?:pounds|kilos)|bit of weight|put on weight|"
        r"put on a (?:few|stone)|a (?:few )?stone|carrying (?:a (?:fair |little )?bit|"
        r"extra)|extra (?:weight|padding)|puffing|spare tyre|waistline|love handles|"
        r"like your food|enjoy your food|good eater|big unit|big lad|big girl|"
        r"larger (?:lady|gentleman|frame|side)|in your size|squeeze into|seat belt|"
        r"on the short side|short side|little thing|petite|pint sized|lanky|beanpole|"
        r"strapping|slight frame|skinny|(?:so|that|very|too|rather|terribly|naturally|"
        r"always) (?:thin|slim)|on a diet|dieting|shed a few|lose a (?:bit|few)|"
        r"let yourself go|on the scales)\b(?! (?:off the|from the) (?:budget|price))|"
        r"\b(?:uniforms?|costumes?|overalls|jackets?|suits?|dress\w*|shirts?|harness\w*|"
        r"seats?|aisles?|corridors?|chairs?|aprons?)\b[^?]{0,60}\b(?:only|just|narrow|"
        r"up to|size\w*|made for|don't come|doesn't come|comes? in|small|"
        r"tight)\b[^?]{0,120}(?:\bY|\bproblem|\bissue|\bus|\bok\w*)[^?]*\?|\b(?:i|we|"
        r"my) (?:put on|gained|piled on|have been fighting)\b[^?]{0,60}(a stone|"
        r"few pounds|few kilos|weight)[^?]*\?|\b(?:can|could|would|"
        r"will) you (?:\w{1,8} )?(reach|see over)\b[^?]{0,60}\b(?:short|height|ladder|"
        r"tall|little|your size|tiptoe|stool|box)\b|\bnot every (figure)\b",
        True,
    ),
    Cue(
        "customers judge|judge by|judged by|first impressions|by the cover|"
        "book by its cover|appearances|appearance matters|appearance counts|"
        "image matters|image is everything|how we look|the look|our look|a look|"
        "certain look|certain image|brand image|brand look|good looking team|"
        "good looking bunch|beautiful people|pretty people|attractive people|"
        "look a certain|instagrammable|photogenic|glossy|model like|catwalk|"
        "guests pay for|guests expect|members expect",
        r"(%)(?! (?:at the (?:data|code|numbers)|into|and feel))[^?]{0,140}\b(?:you'd|"
        r"you would|do you (?:feel|think you|fit|see yourself|measure)|"
        r"would you (?:say you|fit|be|call)|are you|rate yourself|yourself|you fit|add to|"
        r"live up|you'd fit)\b[^?]{0,60}\?",
    ),
    Cue(
        "make up|makeup|wig|skirt|high heels|heels|short skirt|tights|beard|glasses|contact lenses",
        r"\b(?:no|you|you'd|you've|your|wear|wearing|any|much|bit of|without|some|more|"
        r"always|off the|lose the|put on)\b (?:\w{1,9} ){0,3}(%)(?! (?:of|a|an|the|our|"
        r"your|for|about|most|artist|lost|shop|and ready|\d)\b)[^?]{0,80}(?:\?|$)",
    ),
    Cue(
        "slim|tall enough|short for|small for|tall for|big for|bald|attractive|"
        "presentable|the right look|a certain look|look the part|looks the part|"
        "our image|the gym|well turned out|neat appearance",
        r"\b(?:are you|you're|you are|you look|you seem|aren't you|do you think you|"
        r"would you say you(?:'re| are)|you keep|you stay|keep yourself|you|someone|"
        r"somebody|girls|candidates|people|all about)\b (?:\w{1,9} ){0,4}(%)(?! (?:chance|"
        r"offer|price|margin|package|option|budget|time|notice|list))[^?]{0,80}(?:\?|$)",
    ),
    Cue(
        "do something about|something about the|something about your|"
        "having something done|have something done|having work done|had work done|"
        "tidy up|tidy yourself|smarten|neaten|sort out the|sort your hair|lose the|"
        "the hair|the beard|the tattoos|the ring in|the colour of your|the nails|"
        "your skin|your teeth|your nose",
        r"\b(?:prepared|willing|ready|happy|consider\w*|thought|mind|would you|will you|"
        r"could you|able)\b[^?]{0,50}\b(do something about|something about (?:the|your)|"
        r"hav(?:e|ing) something done|(?:have|had|having) (?:some )?work done|"
        r"tidy yourself|smarten (?:yourself )?up|sort (?:out )?(?:the|your) (?:hair|teeth|"
        r"skin)|lose the (?:hair|beard|ring|stubble|colour))\b",
        True,
    ),
    Cue(
        "complexion|build|height|weight|eye colour|hair colour|vital statistics|bio data|"
        "biodata|full body|skin tone",
        r"^[^?]{0,40}(%)[^?]{0,60}\b(?:please|kindly|fill|state|list|bio ?data)\b|"
        r"\b(?:fill|state|list|give|provide)\b[^?]{0,40}(%)(?! (?:loss|of the|of an|"
        r"class))",
        True,
    ),
    Cue(
        "good looking people|good looking staff|pretty faces|pretty girls|"
        "beautiful girls|handsome men|beautiful people|attractive staff|"
        "attractive people|attractive girls|a certain look|certain look about|"
        "a particular look|the look we|our look|a type|our type|slim and fresh|"
        "fresh and slim|young and pretty|long legs|nice legs|model figure|model looks",
        r"\b(?:only|hire|hires|put|want|need|prefer|have|all|like|expect|about|"
        r"look for)\b[^?]{0,40}(%)[^?]{0,160}\b(?:you|yourself|your)\b",
        True,
    ),
    Cue(
        "biscuit tin|second helpings|sweet tooth|pie|pies|takeaways|three flights|"
        "flights of stairs|the chairs|our chairs|the seats|the turnstile|the harness|"
        "the ladder|a ladder|top shelves|a box to stand|tower over|six foot|five foot|"
        "stand out in|back row|front row|in the middle seat|two seats",
        r"\b(?:you|you're|you'd|will you|can you|are you|"
        r"buy)\b[^?]{0,80}(%)(?! (?:project|of the report))[^?]{0,80}\b(?:reach|manage|"
        r"stranger|comfortable|fit|what are you|over them|for you|problem|hold you|"
        r"take you|need)\b|\b(?:reach|manage|stranger|comfortable|fit|"
        r"tower over)\b[^?]{0,50}(%)[^?]{0,60}(?:\?|for you|if i|you)",
        True,
    ),
    Cue(
        "bit of lipstick|a bit of lipstick|bit of make up|bit of mascara|bit of colour|"
        "lick of paint|bit of blusher|touch of lipstick|touch of make up|"
        "splash of colour|nice haircut|good haircut|proper haircut|decent haircut|"
        "better haircut|decent suit|nice dress|shorter skirt|tighter|something tighter|"
        "more fitted|show off|show a bit|flatter your|flattering|more feminine|"
        "dress up more|hide those|cover those|cover that up|cover that with",
        r"\bY[^?]{0,100}(%)(?! (?:the (?:product|demo|portfolio|data)|your (?:work|skills|"
        r"code)))|(%)[^?]{0,90}Y",
        True,
    ),
    Cue(
        "give us a twirl|do a twirl|a twirl|size uniform|uniform size|narrow side|"
        "fit in there|fit in it|lean back|switch your camera on|whole picture of|"
        "stand up next to|next to it for me|recent photograph of you|photograph of you|"
        "photo of you|picture of you|head to toe",
        r"@[^?]{0,140}(?:\bY|\?|$)",
        True,
    ),
    # Any of these, where somebody fishes.
    Cue(
        "pretty|attractive|good looking|handsome|beautiful|slim|thin|overweight|petite|"
        "tall|height|tower|tower over|six foot|five foot|tiny|figure|faces|skin|hair|"
        "the hair|tattoo|tattoos|piercing|piercings|ink|make up|makeup|smile|presentable|"
        "polished|groomed|well groomed|mirror|chairs|uniform|uniforms|shop window|"
        "top shelves|top shelf|ladder|photogenic|complexion|weight off|kilos|fit through|"
        "wig|bald|scar|birthmark|teeth|nails|glamour|glamorous|lipstick|visually",
        r"^(?=[^?]{0,400}?Y)(?:[^?]{0,400}?F[^?]{0,160}?(@)|[^?]{0,400}?(@)[^?]{0,240}?F)",
    ),
    Cue(
        "size shirt|shirt size|size trousers|trouser size|collar size|size shoe|"
        "what size|which size|what sizes|take a medium|large or extra|medium or large|"
        "natural colour|natural color|natural blonde|natural redhead|out of a bottle|"
        "bleached|highlights|extensions|real lashes|your own lashes|your own teeth|"
        "bottle blonde",
        r"\bwhat (?:\w{1,10} )?(sizes?(?: (?:shirt|dress|trousers?|jacket|skirt|blouse|"
        r"uniform|waist|clothes))?) (?:are you|do you take|do you wear|would you be|"
        r"would you take|are your \w+)\b|\b(?:is|was|are) (?:that|it|this|those|your hair|"
        r"they) (?:\w{1,8} )?(?:your |an? )?(natural (?:hair )?colou?r|natural (?:blonde|"
        r"redhead|curls?)|own (?:hair|teeth|lashes)|real (?:hair|lashes|nails)|"
        r"out of a bottle|bottle blonde|extensions|bleached)\b[^?]{0,20}\?",
        True,
    ),
    Cue(
        "done any modelling|any modelling|modelled for|done modelling|some modelling|"
        "beauty pageant|beauty contest|beauty queen|wear heels|high heels|in heels|"
        "wear a skirt|wear skirts|wear trousers|show your legs|dress up a|shave it|"
        "shave off|shave that|lose the|take it out|take them out|taking it out|"
        "taking them out|nose in|stud in|a twirl|give us a twirl|stand up and|"
        "turn around for|walk across",
        r"\b(?:have you|did you|you|ever)\b[^?]{0,24}\b(?:done|do|did|tried|thought of|"
        r"considered|been in|won|entered)\b[^?]{0,12}\b(modelling|an? beauty (?:pageant|"
        r"contest)|beauty queen)\b(?! (?:of|the|with|data|work on|for the (?:climate|"
        r"risk)))[^?]{0,20}\?|\b(?:do|would|will|could|can|"
        r"did) you (?:\w{1,10} ){0,3}((?:wear|walk in|work in) (?:high )?(?:heels|a skirt|"
        r"skirts|something shorter)|give us a twirl|shave (?:it|that|"
        r"them)(?: off)?)\b[^?]{0,40}\?",
        True,
    ),
)
