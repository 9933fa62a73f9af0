"""How English talk comes to orientation and gender identity."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "gay|lesbian|a lesbian|bisexual|queer|trans|transgender|transsexual|trans gender|a trans|homosexual|heterosexual|a homosexual|asexual|pansexual|non binary|nonbinary|cisgender|cis|lgbt|lgbtq|lgbt+|lgbtqia|part of the lgbt|a member of the lgbt|out at work|out of the closet|in the closet|closeted|attracted to|into men|into women|into girls|into guys|into boys|interested in men|interested in women|transitioning|gender fluid|genderfluid|intersex|straight or gay|gay or straight|a confirmed bachelor|in a same sex|in a samesex|in a gay|camp|effeminate|butch|the marrying kind|one of them|born male|born female|born a man|born a woman|born a boy|born a girl|always a man|always a woman|always been a man|always been a woman|a real man|a real woman|biologically|sexually active|a cross dresser|a crossdresser|a drag queen|out to your|pre op|preop|post op|postop|on hormones|taking hormones|swinging both ways",
        BE,
        True,
    ),
    Cue(
        "sexual orientation|sexuality|sexual preference|sexual preferences|sexual identity|gender identity|gender expression|gender at birth|sex at birth|birth sex|birth gender|biological sex|biological gender|assigned sex|assigned gender|dead name|deadname|birth name|sex life|private lifestyle|lifestyle|sexual|transition|gender transition|gender history|gender reassignment|previous name|former name|old name|real gender|same sex partner|samesex partner|coming out|trans identity|sexual history|gender situation|private life|genitals",
        OWN,
        True,
    ),
    Cue(
        "same sex partner|samesex partner|gay friends|a gay lifestyle|sex change|a sex change|gender reassignment|reassignment surgery|gender surgery|the operation|the surgery|bottom surgery|top surgery|had the operation|had the op|had the surgery|transitioned|come out|came out|always been a man|always been a woman|always been male|always been female|always identified|relationships with men|relationships with women|a girlfriend or a boyfriend|a boyfriend or a girlfriend|a boyfriend or girlfriend|a husband or a wife|a husband or wife|a wife or a husband|a different name before|any gay",
        HAVE,
        True,
    ),
    Cue(
        "date men|date women|date guys|date girls|date boys|date people of|sleep with men|sleep with women|like men|like men or women|like girls or boys|like boys or girls|like girls|like boys|fancy men|fancy women|fancy girls|fancy boys|prefer men|prefer boys|go for men|go for women|swing both ways|bat for|come out as|come out at|coming out|come out to|identify as gay|identify as lgbt|identify as queer|identify as trans|identify as male|identify as female|identify as a man|identify as a woman|identify as straight|identify as non binary|identify as nonbinary|identify as heterosexual|identify with the gender|identify with your birth|transition|transitioning|transitioned|used to be a man|used to be a woman|used to be male|be a man|be a woman before|cross dress|crossdress|wear dresses|play for the other team|live as a woman|live as a man|have the operation|have surgery down|take hormones|march in pride|go to pride|go to gay|attend pride|fancy the opposite",
        DO,
        True,
    ),
    Cue(
        "sexual orientation|gender identity|sexuality|gender were|sex were|toilet|bathroom|restroom|loo|changing room|locker room|washroom|pronouns were you born",
        WHAT,
        True,
    ),
    Cue(
        "gay|straight|sexual orientation|gay or straight|straight or gay|lesbian|trans|bisexual|sexuality|boyfriend or girlfriend|girlfriend or boyfriend",
        SHORT,
        True,
    ),
    Cue(
        "sexual orientation|sexuality|sexual preference|gender identity|transgender|transsexual|gay|lesbian|lesbians|bisexual|queer|homosexual|homosexuals|same sex|samesex|alternative lifestyle|alternative lifestyles|alternative relationship|alternative relationships|that lifestyle|your lifestyle|that way inclined|that way|other way inclined|bats for|bat for|other team|swing both ways|swings both ways|confirmed bachelor|the marrying kind|in the closet|out of the closet|rainbow badge|rainbow flag|rainbow lanyard|rainbow pin|rainbow sticker|at pride|pride march|pride parade|pride badge|pride flag|pride event|pride pin|lgbt|lgbtq|effeminate|butch|assigned at birth|at birth|sex change|the operation|gender reassignment|he or a she|he or she|a he or|him or a her|boyfriend or a girlfriend|girlfriend or a boyfriend|boyfriend or girlfriend|girlfriend or boyfriend|wife or a husband|husband or a wife|born a man|born a woman|born male|born female|used to be a|which toilet|which bathroom|which restroom|traditional family|family values|non binary|nonbinary|drag queen|in drag|roommate|special friend|friend of dorothy"
    ),
)
