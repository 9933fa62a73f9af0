"""How English talk comes to pregnancy, children and care."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WANT, WHAT

CUES = (
    Cue(
        "pregnant|expecting a baby|expecting a child|expecting a little one|trying for a baby|trying for a family|trying for kids|trying for children|trying for another|trying to conceive|having a baby|having another|having kids|having children|having any more|having a family|starting a family|a mother|a mum|a mom|a mummy|a mommy|a dad|a father|a parent|parents|a single mother|a single mum|a single mom|a single parent|single mother|single parent|single mum|single mom|single dad|single father|a working mother|a working mum|a working mom|working parent|new mother|new mum|new mom|new dad|new father|new parent|stay at home|stayathome|a grandparent|a grandmother|a grandfather|a carer|primary carer|main carer|main caregiver|sole carer|a caregiver|primary caregiver|caregiver for|carer for|childless|child free|childfree|breastfeeding|broody|on the pill|on birth control|on maternity leave|on parental leave|going on maternity leave|planning a baby|planning a family|planning children|planning kids|planning on kids|planning on children|looking after an elderly|looking after any|looking after a parent|looking after a relative|looking after someone|looking after anyone|looking after your|caring for a|caring for an|caring for any|caring for anyone|caring for someone|caring for your|due to give birth|responsible for anyone at home|responsible for any dependants|adopting|fostering|a foster parent|a foster carer|with child|in the family way|doing ivf|having ivf|having fertility treatment|undergoing fertility treatment|undergoing ivf|a family person|family oriented|familyoriented|a hands on dad|a handson dad|a hands on mum|a handson mum|planning more|the main breadwinner|the breadwinner|the main earner|due in|on the school run|a mother of|a father of|a mum of|a dad of|a mom of|weaning|postpartum",
        BE,
        True,
    ),
    Cue(
        "kid|kids|child|children|baby|babies|toddler|toddlers|little one|little ones|young ones|newborn|infant|infants|grandchildren|grandkids|stepchildren|step kids|stepkids|dependant|dependants|dependent children|dependent|dependents|young children|small children|offspring|twins|kids'|children's school|child's school|kid's school|kids' school|childcare|child care|childcare arrangements|family plans|family planning|nanny|babysitter|childminder|au pair|pregnancy|pregnancies|maternity leave|maternity|maternity plans|paternity leave|parental leave|caring responsibilities|care responsibilities|caring duties|caregiving responsibilities|caring commitments|family responsibilities|family commitments|family obligations|family duties|home responsibilities|domestic arrangements|domestic responsibilities|domestic situation|domestic commitments|domestic duties|household duties|responsibilities at home|commitments at home|duties at home|situation at home|elderly parents|elderly mother|elderly father|elderly relatives|ageing parents|aging parents|due date|biological clock|school run|home commitments|home situation|son|sons|daughter|daughters|son's|daughter's|bump|fertility|contraception|birth control|young family|husband's children|step son|stepson|step daughter|stepdaughter|family size|parental responsibilities|family circumstances|family status|period of maternity|daycare|day care|parenting responsibilities|parenting plans|childbearing plans|reproductive plans|motherhood|fatherhood|family timeline|brood|arrangements for the kids|arrangements for the children|caring role|family life",
        OWN,
        True,
    ),
    Cue(
        "kid|kids|child|children|baby|babies|toddler|toddlers|little one|little ones|young ones|newborn|infant|infants|grandchildren|grandkids|stepchildren|step kids|stepkids|dependant|dependants|dependent children|dependent|dependents|young children|small children|offspring|twins|childcare|child care|caring responsibilities|care responsibilities|caregiving responsibilities|caring commitments|family responsibilities|family commitments|family obligations|family duties|anyone to look after|anyone to mind|someone to look after|someone to mind|someone to watch|someone to collect|someone to pick up|anybody to look after|anyone to care for|someone to care for|a nanny|au pair|a babysitter|babysitter|help at home|support at home|help with the kids|help with the children|responsibilities at home|commitments at home|ties at home|dependants at home|obligations at home|elderly parents|elderly relatives|elderly parent|ageing parents|aging parents|sick relatives|pregnancy|pregnancies|miscarriage|an abortion|abortion|ivf|fertility treatment|a family to look after|a family to support|a family of your own|a young family|young family|domestic responsibilities|parental responsibilities|family plans|family at home|maternity leave planned|children or|kids or|mouths to feed|family depending on you|anyone depending on you|people depending on you|people who depend on you|anyone who depends on you|sons or daughters|day care|daycare|baby on the way|a bun in the oven|plans for a family|plans to have children|plans for children|plans for kids|plans to have kids|plans to start a family|children in mind|kids in mind|one on the way|family in mind|caring duties|given birth|childminder|school age children|schoolage children|school aged children|schoolaged children",
        HAVE,
        True,
    ),
    Cue(
        "have a baby|have babies|have kids|have children|have a child|have a family|have another|have another baby|have more children|have more kids|have any more|have one of your own|having children|having kids|having a baby|having babies|having another baby|having a family|having another|having more children|having more kids|start a family|starting a family|started a family|grow your family|growing your family|expand your family|expanding your family|add to your family|adding to your family|add to the family|extend the family|extend your family|complete your family|grow the family|raise a family|raising a family|raise children|raising children|raise kids|conceive|fall pregnant|falling pregnant|get pregnant|getting pregnant|become pregnant|becoming pregnant|been pregnant|become a mother|become a parent|become a father|becoming a mother|becoming a parent|becoming a mum|becoming a mom|go on maternity|going on maternity|go on maternity leave|go off on maternity|taking maternity|take maternity leave|taking maternity leave|take maternity|take paternity leave|taking paternity leave|take parental leave|taking parental leave|need maternity leave|needing maternity|try for a baby|try for another|trying for a baby|trying for a family|adopt|adopt a child|freeze your eggs|breastfeed|use birth control|use contraception|take time off to have|take time out to have|look after the kids|look after your kids|mother to|take time out for a family|time out for family|time off for a family|family in the next|a family soon|a family someday|a family one day|a family at some point|a family yourself|have a second|have a third|go back to being a full time mum|go back to being a fulltime mum|give birth|procreate|stay home with|stay at home with|express milk|pump milk",
        DO,
        True,
    ),
    Cue(
        "kids|children|child|babies|baby|little ones|motherhood|parenthood|fatherhood|family of your own|pregnancy|maternity leave|parental leave|large family|big family",
        WANT,
        True,
    ),
    Cue(
        "family plans|childcare arrangements|childcare|family responsibilities|care arrangements|family commitments|caring responsibilities",
        WHAT,
        True,
    ),
    Cue(
        "kids|children|pregnant|babies|dependants|dependents|childcare|little ones|grandchildren|child|baby|family responsibilities|caring responsibilities|maternity plans",
        SHORT,
        True,
    ),
    Cue(
        "patter of tiny feet|patter of little feet|biological clock|tiny feet|start a family|starting a family|maternity leave|school run|nursery run|family planning|mum friendly|mumfriendly|mom friendly|momfriendly|mummy track|mommy track|working mother|working mothers|working mum|working mums|working mom|working moms|bun in the oven|on the way to motherhood|expecting mothers|women your age|childcare arrangements|caring responsibilities|elderly parents|elderly mother|elderly father|elderly mum|ageing parents|aging parents|sandwich generation|tiny tots|sick child|sick kid|sick kids|poorly child|off nursery|young family|baby brain|pregnant|pregnancy|childbearing age|child bearing|childbearing|family ties at home|little one|little ones|second baby|first baby|next baby|number two baby|half term|halfterm|school holidays|school pick up|school pickup|kids at home|children at home|a baby|motherhood|broody|empty nest|babysitter|babysitters|childminder|childcare falls through|morning sickness|bump|kids come along|children come along|babies come along|when the kids|when the children|young children|small children|small kids|little kids|family commitments|family responsibilities|family obligations|nappies|diapers|breastfeeding|grandchildren|grandkids|people with kids|people with children|people with families|mums|moms|young mothers|young mums|new mothers|new mum|single mums|single mothers|single parent|single parents|settling down and having|sleepless nights with"
    ),
)
