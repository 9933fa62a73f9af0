"""How English talk comes to marriage and partners."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "married|unmarried|divorced|separated|widowed|a widow|a widower|betrothed|hitched|cohabiting|spoken for|going steady|tied down|newlywed|newlyweds|a newlywed|a bachelor|a spinster|a divorcee|a married man|a married woman|in a relationship|in a serious relationship|in a steady relationship|in a long term relationship|in a longterm relationship|in a committed relationship|serious relationship|committed relationship|dating|seeing anyone|seeing anybody|seeing someone|seeing somebody|living with someone|living with anyone|living with a partner|living with your partner|living together|living alone|living on your own|involved with anyone|involved with someone|romantically involved|engaged to be married|engaged to someone|engaged to anyone|single or|or single|single woman|single man|single lady|getting married|marrying|courting|romantically attached|someone's wife|someone's husband|getting divorced|going through a divorce",
        BE,
        True,
    ),
    Cue(
        "husband|husband's|wife|wife's|spouse|spouse's|fiance|fiancee|boyfriend|boyfriend's|girlfriend|girlfriend's|other half|better half|hubby|missus|significant other|civil partner|life partner|domestic partner|lady wife|mother in law|motherinlaw|father in law|fatherinlaw|in laws|inlaws|soulmate|marriage|marriages|marital status|marital situation|married life|married name|marriage plans|love life|dating life|romantic life|maiden name|wedding|wedding ring|wedding plans|engagement|ex husband|exhusband|ex wife|exwife|honeymoon|relationship status|marriage certificate|divorce|wedding anniversary|personal relationship status|household arrangements|partner's job|partner's work|partner's career|partner work|fella|beau|matrimonial status|single status",
        OWN,
        True,
    ),
    Cue(
        "husband|husband's|wife|wife's|spouse|spouse's|fiance|fiancee|boyfriend|boyfriend's|girlfriend|girlfriend's|other half|better half|hubby|missus|significant other|civil partner|life partner|domestic partner|lady wife|mother in law|motherinlaw|father in law|fatherinlaw|in laws|inlaws|soulmate|partner at home|steady partner|long term partner|longterm partner|someone special|somebody special|special someone|special somebody|anyone special|man in your life|woman in your life|wedding coming up|wedding planned|wedding plans|marriage plans|steady girlfriend|steady boyfriend|anyone in your life|someone in your life|love interest|been married|married|divorced|been divorced|wedding on the horizon|marital problems|romantic partner",
        HAVE,
        True,
    ),
    Cue(
        "get married|getting married|marry|marrying|get engaged|get hitched|getting hitched|getting engaged|tie the knot|tying the knot|be married|get divorced|remarry|cohabit|live alone|live with a partner|live with your partner|live with your boyfriend|live with your girlfriend|live with anyone|live with someone|settle down with someone|settle down and marry|date much|live as a couple|wear a wedding ring|wear a ring|date anyone|split up with",
        DO,
        True,
    ),
    Cue("marital status|relationship status|maiden name", WHAT, True),
    Cue(
        "married|single|husband|wife|boyfriend|girlfriend|spouse|engaged|divorced|marital status|relationship status|partner",
        SHORT,
        True,
    ),
    Cue(
        "marital status|maiden name|wedding ring|engagement ring|wedding bells|married or single|single or married|tie the knot|tying the knot|fiance|fiancee|newlywed|newlyweds|hubby|other half|better half|mr right|prince charming|significant other|wedding band|arranged marriage|love life|trailing spouse|your married name|husband material|walk down the aisle|someone special|somebody special|relationship status|popped the question|marriage on the cards|wedding on the cards|husband or wife|wife or husband|girlfriend or boyfriend|boyfriend or girlfriend|husband or boyfriend|boyfriend or husband|single life|bachelor|matrimonial|single o|singleo|honeymoon|miss or mrs|mrs or miss|ms or mrs|mrs or ms|in laws|inlaws|swept you off your feet|lucky man|lucky lady|lucky fella|bachelorette"
    ),
)
