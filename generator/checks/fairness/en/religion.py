"""How English talk comes to religion."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "religious|catholic|protestant|christian|muslim|moslem|hindu|jewish|a jew|sikh|buddhist|taoist|atheist|agnostic|mormon|jehovah's witness|born again|bornagain|evangelical|baptist|methodist|presbyterian|anglican|pentecostal|quaker|jain|shia|sunni|zoroastrian|parsi|scientologist|a pagan|hare krishna|seventh day adventist|seventhday adventist|church of england|a believer|a non believer|a nonbeliever|devout|a churchgoer|church going|churchgoing|god fearing|godfearing|spiritual|observant|baptised|baptized|confirmed catholic|a person of faith|a man of faith|a woman of faith|in a church|part of a church|part of a congregation|fasting|saved|brought up catholic|raised catholic|brought up religious|raised religious|brought up in the church|brought up in a faith|brought up in any|brought up muslim|raised muslim|brought up hindu|raised hindu|raised jewish|brought up jewish|brought up christian|raised christian|raised in the church|raised in a faith|raised in any|a convert|a priest's|a member of a church|member of a church|member of a congregation|member of a temple|member of a mosque|circumcised|a sunday school teacher|orthodox|vegetarian for religious",
        BE,
        True,
    ),
    Cue(
        "religion|religions|faith|church|mosque|temple|synagogue|gurdwara|chapel|parish|priest|imam|pastor|rabbi|vicar|congregation|religious beliefs|religious belief|religious views|religious background|religious affiliation|religious practice|religious practices|religious observance|religious observances|religious obligations|religious holidays|religious needs|religious commitments|religious convictions|religious upbringing|religious community|religious dress|religious festivals|religious preference|religious persuasion|religious leanings|sabbath|holy days|holy day|god|gods|spiritual beliefs|spiritual life|spirituality|prayers|prayer times|prayer|hijab|headscarf|head scarf|turban|veil|kippah|yarmulke|kirpan|crucifix|cross necklace|head covering|denomination|relationship with god|personal beliefs|beliefs about god|scripture|holy book|sunday worship|place of worship|worship|creed|belief system|religious duties",
        OWN,
        True,
    ),
    Cue(
        "religion|a faith|any faith|religious beliefs|religious belief|religious obligations|religious commitments|religious holidays|religious observances|religious needs|religious convictions|religious reasons|religious objections|religious objection|religious restrictions|religious affiliation|holy days|prayer times|church commitments|a church|spiritual beliefs|faith commitments|religious affiliations|religious festivals|religious requirements|found god|found jesus|faith of any kind|been baptised|been baptized|been saved|strong faith",
        HAVE,
        True,
    ),
    Cue(
        "pray|praying|worship|go to church|go to mass|go to mosque|go to the mosque|go to temple|go to the temple|go to synagogue|go to sunday school|go to chapel|go to bible|going to church|going to mass|attend church|attend mass|attend mosque|attend a church|attend a mosque|attend services|attend any church|attend any place|attend religious|attend a place of worship|attend synagogue|attend temple|attend a temple|attend chapel|attend sunday|attend friday prayers|believe in god|believe in jesus|believe in a god|believe in a higher|believe in heaven|believe in the afterlife|believe in an afterlife|believe in allah|believe in creation|observe the sabbath|observe sabbath|observe shabbat|observe ramadan|observe lent|observe any religious|observe religious|observe any holy|observe any particular|observe jewish|keep kosher|keep halal|keep the sabbath|keep shabbat|keep ramadan|keep lent|keep the fast|keep the faith|celebrate christmas|celebrate eid|celebrate diwali|celebrate hanukkah|celebrate easter|celebrate vesak|celebrate deepavali|celebrate religious|fast during|fast for|fast in|fasting|eat pork|eat beef|eat halal|wear a hijab|wear the hijab|wear a turban|wear a headscarf|wear a veil|wear a cross|wear that cross|wear that on your head|wear it for religious|wear that for religious|read the bible|read the quran|read the koran|say grace|take communion|follow a religion|follow any religion|follow a faith|follow any faith|follow a particular religion|follow islam|follow a religious|practise a religion|practice a religion|practise any religion|practice any religion|practise your faith|practice your faith|practise a faith|belong to a church|belong to any church|belong to a religious|belong to any religious|belong to a faith|belong to a parish|belong to any religion|belong to a congregation|tithe|celebrate ramadan|convert to|converted to|follow jesus|know jesus|know the lord",
        DO,
        True,
    ),
    Cue(
        "religion|faith|church|denomination|mosque|temple|parish|synagogue|gurdwara|god|gods|congregation|creed|religious group|religious holidays|religious festivals|religious days|holy days|holidays|sect|religious tradition|festivals",
        WHAT,
        True,
    ),
    Cue(
        "religion|religious|catholic|christian|muslim|hindu|jewish|church|faith|churchgoer|atheist",
        SHORT,
        True,
    ),
    Cue(
        "ramadan|eid|diwali|deepavali|yom kippur|rosh hashanah|passover|hanukkah|sabbath|shabbat|hijab|headscarf|head scarf|turban|kippah|yarmulke|kirpan|niqab|burqa|bible|koran|quran|jesus|allah|sunday mass|churchgoer|churchgoers|church going|churchgoing|god fearing|godfearing|religious reason|religious reasons|religious thing|religious grounds|religious belief|religious beliefs|religious holiday|religious holidays|religious observance|religious upbringing|religious people|spiritual reasons|prayer|prayers|prayer room|say grace|saying grace|grace before|practising|practicing christian|good christian|christian values|christian company|christian ethos|christian firm|committed christian|share our faith|shares our faith|faith based|faithbased|people of faith|person of faith|catholic|protestant|christian|muslim|moslem|hindu|jewish|a jew|sikh|buddhist|taoist|atheist|agnostic|mormon|jehovah's witness|born again|bornagain|evangelical|baptist|methodist|presbyterian|anglican|pentecostal|quaker|jain|shia|sunni|zoroastrian|parsi|scientologist|a pagan|hare krishna|seventh day adventist|seventhday adventist|church of england|friday prayers|sunday school|bible study|prayer meeting|prayer group|prayer breakfast|faith matters|man of god|born again christian|bornagain christian|brought up catholic|brought up in the church|convent school|convent|catholic school|church school|madrasa|holy day|holy days|believe in god|the lord|go to church|mosque|gurdwara|synagogue|halal|kosher|crucifix|atheists|evil eye|blasphemy"
    ),
)
