"""How English talk comes to looks."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "overweight|obese|underweight|slim|skinny|fat|plus size|plussize|plus sized|plussized|big boned|bigboned|chubby|plump|too heavy|too short|too tall|tall enough|a bit short|quite short|rather short|very short|a bit heavy|a big girl|a big lad|a big guy|a big man|attractive|pretty|good looking|goodlooking|handsome|beautiful|gorgeous|stunning|presentable|presentable enough|well groomed|wellgroomed|easy on the eye|photogenic|a model|ugly|dark skinned|darkskinned|fair skinned|fairskinned|light skinned|lightskinned|fair or dark|bald|balding|ginger|a blonde|blonde|tattooed|pierced|a natural blonde|a natural redhead|out of shape|wearing a wig|wearing makeup|wearing make up|short for|tall for|small for|a looker|pleasing to|losing weight|dieting|on a diet|inked|taller than|shorter than|willing to shave|willing to cut your hair|prepared to lose|willing to lose|willing to cover|going bald|petite|curvy|muscular",
        BE,
        True,
    ),
    Cue(
        "height|weight|height and weight|weight and height|exact height|body weight|body shape|body type|body size|body|bmi|looks|good looks|figure|waist|waist size|waist measurement|dress size|bra size|cup size|bust|vital statistics|measurements|clothes size|clothing size|hair|hairstyle|haircut|hair colour|hair color|natural hair|dreadlocks|dreads|afro|braids|beard|moustache|facial hair|tattoo|tattoos|piercing|piercings|nose ring|nose stud|tongue stud|skin|skin tone|complexion|teeth|smile|make up|makeup|scar|scars|birthmark|photo|photograph|passport photo|recent photo|headshot|selfie|profile picture|full length photo|fulllength photo|picture attached|physique|build|legs|face|nose|appearance|physical appearance|personal appearance|outward appearance|nails|shoe size|ink|acne|freckles|eye colour|eye color|hips|image|style of dress",
        OWN,
        True,
    ),
    Cue(
        "tattoo|tattoos|visible tattoo|visible tattoos|body art|ink|piercing|piercings|visible piercing|visible piercings|body piercings|facial piercings|scars|facial hair|any scars|birthmarks|a recent photo|a photo of yourself|a photo of you|a picture of yourself|a picture of you|a full length photo|a fulllength photo|a weight problem|been that big|that scar|a nice smile|a nice figure|a good figure|a pleasant appearance|dreadlocks|false teeth|a wig|your own teeth|extensions|good skin|modelled|modeled|considered modelling|considered modeling|ever modelled|done modelling|always been that big|always been so thin|always been so slim|always been that thin|always had that hair|put on weight|lost weight|gained weight|dieted|had work done|had any work done|botox|plastic surgery|cosmetic surgery",
        HAVE,
        True,
    ),
    Cue(
        "lose weight|lose some weight|lose a bit of weight|lose a few|losing weight|put on weight|gain weight|wear make up|wear makeup|wear heels|wear high heels|wear a skirt|wear skirts|wear short|wear a dress|wear a wig|wear glasses|wear contacts|wear contact|wear it straight|wear it up|wear it down|wear your hair|dye your hair|cut your hair|cutting your hair|straighten your hair|tie your hair|colour your hair|color your hair|change your hair|changing your hair|shave|shave off|shave your beard|shaving your beard|trim your beard|cover up your tattoos|cover your tattoos|cover your tattoo|cover up the tattoos|cover them up|cover up any tattoos|cover any tattoos|remove your piercings|remove your piercing|take out your piercings|take the piercing out|take your piercing out|take that piercing|get your tattoos removed|get tattoos|smile more|dress more feminine|dress sexy|work out to keep|go to the gym to|diet|send us a photo of|send a photo of|attach a photo|attach a photograph|fit into the uniform|fit into our uniform|fit in the uniform|fit into a size|whiten your|have work done|turn heads|look good in|look in a|model for",
        DO,
        True,
    ),
    Cue(
        "height|weight|dress size|waist size|bra size|clothes size|clothing size|hair colour|hair color|size clothes|size are|size dress|size uniform are|colour are your eyes|color are your eyes|body type|complexion|shoe size|tattoos|colour is your natural",
        WHAT,
        True,
    ),
    Cue(
        "tattoos|piercings|height|weight|height and weight|any tattoos|photo|height or weight|scars|visible tattoos|make up|makeup",
        SHORT,
        True,
    ),
    Cue(
        "pretty face|attractive face|good looking|goodlooking|easy on the eye|easy on the eyes|lovely smile|nice smile|beautiful smile|nice figure|that figure|good figure|keep that figure|pretty girl|beautiful eyes|gorgeous|handsome|well groomed|wellgroomed|presentable|photogenic|tattoo|tattoos|piercing|piercings|nose ring|nose stud|dreadlocks|dreads|cornrows|braids|natural hair|hairstyle|pink hair|blue hair|purple hair|dyed hair|long hair|facial hair|beard|beards|moustache|body art|ink i|full length photo|fulllength photo|full body photo|fullbody photo|photo of yourself|photo of you|photograph of yourself|picture of yourself|recent photo|recent photograph|passport photo|passport size photo|passportsize photo|passport size photos|passportsize photos|passport sized photo|passportsized photo|passport sized photos|passportsized photos|headshot|lose weight|lose some weight|lose a few pounds|lose a few kilos|lose a stone|overweight|obese|slim|chubby|heavy side|big boned|bigboned|carry yourself|fit the uniform|fit into the uniform|the uniforms only|uniform only goes|uniforms only go|small for|short for|tall for|tall enough|look the part|looks the part|look a certain way|certain look|right look|the look we|that look|fit the picture|fit our image|fit the image|our image|front of house look|frontofhouse look|model looks|could model|model agency|catwalk|made up face|madeup face|make up|makeup|high heels|skirt|turn heads|a looker|eye candy|plain jane|frumpy|dark skinned|darkskinned|fair skinned|fairskinned|fair complexion|fair skin|bald|blonde|blondes|ginger|redhead|wig|cosmetic surgery|botox|birthmark|scar|scars|dress size|size sixteen|plus size|plussize|waistline|the gym|beer belly|turn round|turn around|twirl|attractive|physically attractive|prettier|your looks|weight"
    ),
)
