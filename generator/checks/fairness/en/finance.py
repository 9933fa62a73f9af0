"""How English talk comes to money and property."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT
from generator.checks.fairness.en.idioms import (
    ASKED,
    FISHED,
    NOT_WORK,
    OTHERS,
    PERSONAL,
    TURNED,
)

CUES = (
    Cue(
        "in debt|in any debt|in financial difficulty|in financial trouble|"
        "in financial difficulties|in arrears|in the red|bankrupt|declared bankrupt|"
        "made bankrupt|insolvent|broke|skint|hard up|strapped for cash|short of money|"
        "a homeowner|a home owner|homeowner|a property owner|renting|renting or|"
        "paying rent|paying a mortgage|paying off a|paying off any|paying off your|"
        "paying off student|behind on|behind with|overdrawn|financially stable|"
        "financially secure|financially independent|financially comfortable|"
        "financially dependent|financially|well off|welloff|comfortably off|"
        "independently wealthy|wealthy|rich|living paycheck|living pay cheque|"
        "living hand to mouth|living in a rented|living in rented|living in your own|"
        "living beyond|on benefits|on the dole|on welfare|on food stamps|a gambler|"
        "in need of money|in financial|good with your own money|the sole earner|"
        "struggling financially|struggling for money|struggling with money|"
        "struggling to pay|struggling with debt|struggling to make ends|creditworthy|"
        "blacklisted by|evicted|repossessed|a landlord|up to your ears|up to your eyes|"
        "able to pay your|garnished|saving for|on a tight budget|"
        "discharged from bankruptcy",
        BE,
        True,
    ),
    Cue(
        "debts|debt situation|debt level|mortgage|mortgage payment|mortgage payments|"
        "student loan|student loans|student debt|loan|loans|personal loans|car loan|"
        "home loan|housing loan|credit score|credit rating|credit history|credit report|"
        "credit record|credit file|credit status|credit card|credit cards|finances|"
        "personal finances|financial situation|financial position|"
        "financial circumstances|financial difficulties|financial problems|"
        "financial worries|financial commitments|financial obligations|financial status|"
        "financial state|financial background|financial history|financial health|"
        "financial responsibilities|financial standing|financial needs|rent|rent each|"
        "bank balance|bank account|bank statement|bank statements|landlord|overdraft|"
        "bankruptcy|net worth|assets|house or|house price|own house|own home|own flat|"
        "own place|home or rent|house or rent|flat or rent|house outright|home outright|"
        "place or rent|car or|car paid|cibil score|cibil|emi|emis|liabilities|outgoings|"
        "monthly outgoings|living expenses|cost of living|gambling|inheritance|"
        "trust fund|wages garnished|wages been garnished|cpf|hdb|money worries|"
        "money problems|money situation|property|stocks and shares|shares|investments|"
        "bills|tax debt|child support|alimony",
        OWN,
        True,
    ),
    Cue(
        "debts|any debt|outstanding debt|outstanding debts|outstanding loans|"
        "outstanding loan|personal debt|personal debts|loans|loan|loans outstanding|"
        "loans to pay|bank loans|student loan|student loans|student debt|"
        "credit card debt|a mortgage|mortgage|big mortgage|a mortgage to pay|"
        "credit problems|bad credit|good credit|credit issues|poor credit|"
        "financial problem|financial problems|financial difficulties|"
        "financial difficulty|financial worries|financial commitments|"
        "financial obligations|financial trouble|financial troubles|financial issues|"
        "financial pressures|financial responsibilities|financial dependants|"
        "money problems|money worries|money troubles|savings to|savings to fall back on|"
        "ccj|ccjs|county court judgments|bailiffs|a judgment against|judgments against|"
        "gambling problem|gambling debts|a gambling|gambled|been bankrupt|"
        "been declared bankrupt|been made bankrupt|gone bankrupt|filed for bankruptcy|"
        "filed bankruptcy|declared bankruptcy|declared bankrupt|been made insolvent|"
        "been insolvent|been repossessed|been evicted|been refused credit|"
        "been turned down for|defaulted on|defaulted|missed a payment|missed payments|"
        "fallen behind on|fallen behind with|wages garnished|your wages been garnished|"
        "had your wages|been blacklisted by|a trust fund|private income|other income|"
        "another income|independent means|private means|a house of your own|"
        "a home of your own|property|own property|a car loan|home loan|hire purchase|"
        "emis|emi|a good credit|a bad credit|money in the bank|payday loans|"
        "a second income|been in debt|been in financial|county court|enough money to",
        r"(?!.{0,60}\b(?:turn(?:ed)? down an?|approv\w+|recover\w*|clients?|customers?)\b)" + HAVE,
        True,
    ),
    Cue(
        "own a home|own a house|own a flat|own an apartment|own a property|own a car|"
        "own your home|own your house|own your flat|own your own home|own your own house|"
        "own your own car|own your own flat|own your own place|own your place|"
        "own your car|own property|own any property|own or rent|own the house|"
        "own the place|own or lease|own your vehicle|rent or own|rent your home|"
        "rent a flat|rent your flat|rent a place|live in rented|live in your own house|"
        "live in a rented|live on credit|owe money|owe anyone|owe any|owe anybody|gamble|"
        "bet on|play the lottery|go bankrupt|gone bankrupt|went bankrupt|"
        "file for bankruptcy|filed for bankruptcy|declare bankruptcy|declared bankruptcy|"
        "been bankrupt|been declared bankrupt|been made bankrupt|default on|defaulted on|"
        "defaulted|been in debt|get into debt|got into debt|be in debt|"
        "pay your bills on time|pay your rent|pay off your|paying off your|"
        "paying a mortgage|paying rent|afford to live|afford the rent|afford it|"
        "afford to work for|make ends meet|live paycheck|live pay cheque|live beyond|"
        "keep up with your mortgage|keep up the mortgage|be refused credit|"
        "been refused credit|been refused a loan|been refused a mortgage|"
        "been turned down for a|pass a credit|passed a credit|fail a credit|"
        "failed a credit|need the money|really need the money|desperate for money|"
        "get by financially|cope financially|manage financially|save much|buy a house|"
        "buy a place|bought a house|bought a flat|buy your own|fallen behind on|"
        "fall behind on|borrow money|borrowed money|borrowed from|inherit money|live off|"
        "lend money|receive benefits|receive any benefits|receive housing|"
        "receive child support|receive alimony|pay alimony|pay child support|"
        "paying child support",
        DO,
        True,
    ),
    Cue(
        "debts|loans|credit score|assets|credit rating|financial commitments|car do|"
        "car are|mortgage|kind of mortgage",
        WHAT,
        True,
    ),
    Cue(
        "debts|mortgage|homeowner|loans|credit score|own or rent|rent or own|bankrupt|"
        "bankruptcies|any debts|ccjs|home owner",
        SHORT,
        True,
    ),
    Cue(
        "credit score|credit rating|credit history|mortgage|mortgages|in debt|debts|"
        "student loan|student loans|money worries|money troubles|money problems|"
        "money tight|tight for money|feeling the pinch|make ends meet|making ends meet|"
        "strapped for cash|short of cash|short of money|a few bob|bankrupt|bankruptcy|"
        "payday loan|payday loans|credit card bills|bailiffs|garnished|your bills|"
        "own or rent|rent or own|rent or buy|homeowner|big loan|lender|a bank turn|"
        "bank manager|bank turn you|bad debts of your|trust fund|independently wealthy|"
        "well off|welloff|comfortably off|gambling|gambler|gamblers|live beyond|"
        "on finance|financial difficulty|financial difficulties|financial trouble|"
        "financial worries|financial pressure|financial pressures|financially|"
        "paycheck to paycheck|hand to mouth|broke|skint|nest egg|rainy day|in the red|"
        "money trouble|housing loan|car loan|flat recently|debt collectors|"
        "money situation|desperate for the money|need the money|money's tight",
        PERSONAL,
    ),
    # --- indirectly ------------------------------------------------------------
    Cue(
        "wolf at the door|wolves at the door|make ends meet|ends meet|feeling the pinch|"
        "the squeeze|belt tightening|tighten your belt|tightened your belt|"
        "on the breadline|breadline|hand to mouth|paycheck to paycheck|"
        "pay cheque to pay cheque|payday to payday|rainy day|nest egg|tide you over|"
        "tides you over|something put by|a bit behind you|money behind you|"
        "keep the lights on|keep your head above water|head above water|"
        "heads above water|treading water|under water|underwater|in over your head|"
        "up to your neck|up to your ears|up to your eyeballs|millstone|round your neck|"
        "around your neck|hanging over you|hanging over your|over your head|red letters|"
        "in the red|final demand|final demands|final notice|brown envelopes|bailiffs|"
        "bailiff|repo man|debt collector|debt collectors|collection agency|loan shark|"
        "loan sharks|moneylender|moneylenders|ah long|pawn shop|pawnshop|pawnbroker|"
        "payday lender|payday lenders|payday loan|rob peter|robbing peter|juggling cards|"
        "juggling bills|credit cards|maxed out|minimum payment|minimum payments|"
        "store cards|buy now pay later|hire purchase|instalments|installments|repayments|"
        "monthly payments|emi|emis|garnish|garnished|attachment of earnings|"
        "wage attachment|liens|lien|levy on your|judgment against|judgments against|"
        "county court|ccj|ccjs|insolvent|iva|bankrupt|bankruptcy|written off your|"
        "chapter seven|chapter 7|chapter thirteen|chapter 13|creditors|strapped|skint|"
        "hard up|stony broke|cleaned out|short of cash|short of a few bob|few bob|"
        "cash strapped|pennies|counting pennies|count the pennies|watching the pennies|"
        "money tight|money's tight|money is tight|tight for money|things tight|"
        "things are tight|times are tight|money worries|money troubles|money trouble|"
        "money problems|cash problems|cash worries|financial strain|financial pressure|"
        "financial pressures|financial worries|financial trouble|financial troubles|"
        "financial difficulties|financial difficulty|financial situation|"
        "financial position|financial shape|financial footing|financial standing|"
        "financial commitments|financial obligations|overdraft|overdrawn|"
        "student borrowing|student debt|student loan|student loans|borrowings|"
        "borrowed from|owe|owes|owed|owing|in hock|in debt|debts|indebted|credit file|"
        "credit report|credit score|credit rating|credit bureau|cibil|experian|equifax|"
        "schufa|ctos|crif|good credit|bad credit|creditworthy|turned down for a|"
        "refused a loan|refused credit|bank manager",
        rf"(?:{ASKED}|\byour?{NOT_WORK} (?:own )?|\b(?:is|are|was|any|has|have|do|does|"
        rf"would|how much|how many) (?:there |the |it |that |things |anyone |anybody |a |"
        rf"any |bank |"
        rf"lender )?).{{0,80}}?(?<!technical )(?<!design )(?<!code )(?<!architecture )(@)(?! (?:that |"
        rf"which )?(?:the|our|a|their) (?:charity|company|firm|club|"
        rf"clients?))(?! (?:your (?:current |present )?employer|us (?:an answer|notice)|"
        rf"cover|roll|close|closing|reporting|reports?|procedures?|accounts|inventory|api|"
        rf"cases?|filings?|products?|scoring|model|balance sheet|tests?|"
        rf"apolog))(?!.{{0,60}}\b(?:customers?|clients?|borrowers?|tenants?|debtors?|"
        rf"caller|patients?|users?|suppliers?|invoices?|ledger|first time buyer|households|"
        rf"council tax|scorecard|portfolio|app|forecast|as (?:an?|their) advis[eo]r|"
        rf"paralegal)\b)|(@)(?!.{{0,80}}\b(?:customers?|clients?|borrowers?|tenants?|"
        rf"debtors?|users?|technical)\b).{{0,110}}{TURNED}",
        True,
    ),
    Cue(
        "need the money|need this money|need the cash|need this wage|need the wage|"
        "need the wages|need this salary|need the salary|need the income|"
        "need this income|desperate for|depending on this|relying on this|live on this|"
        "live on that|living on that|manage on that|managing on that|got by on|"
        "getting by|survive without|go without pay|without a wage|without pay|"
        "without a salary|without a pay cheque|without a paycheck|wait for your first|"
        "first pay packet|first paycheck|first month's pay|advance on your|sub on your|"
        "salary advance|pay advance|how long could you|how long can you|"
        "how many months could you|how many months can you|sitting on something|"
        "sitting on a|sitting pretty|sitting comfortably|comfortably|"
        "independently wealthy|independent means|private means|private income|"
        "other income|another income|income of your own|money of your own|"
        "money coming in|family money|inheritance|inherited|trust fund|"
        "in it for the money|doing it for the money|do it for the money|work for fun|"
        "working for fun|pin money|hobby job|for pocket money|not short of money|"
        "not short of a|well heeled|well off|well to do|minted|rolling in|"
        "lucky with money|came into money|come into money|won the lottery|win the lottery",
        rf"(?:{ASKED}|\byou\b|\b(?:is|was) (?:it|this|"
        rf"that) ).{{0,60}}?(@)(?! (?:with (?:the|a|an|using|our|public|working|speaking|"
        rf"present|that range|this range|starting|these)|working|speaking|using|talking|"
        rf"asking|present|saying|reading|writing|driving|doing|explaining|answer|"
        rf"enough (?:in|with)|in (?:english|french|the role|a |an |your |this |front)|"
        rf"on (?:camera|site|call|stage)|chairs?|tenants?|to |it done|signed|approved|"
        rf"shoes|temperature)\b)(?!.{{0,50}}\b(?:data|tool|software|code|team|deadline|"
        rf"shift|night|customers?|patients?|clients?|heights)\b)",
    ),
    Cue(
        "need this wage|need the wage|need the money|need this salary|wage|salary|"
        "the money|pay packet|the income|this wage|till|cash|safe|petty cash|cash drawer",
        r"\b(?:do|would|don't) you (?:\w{1,10} ){0,2}need (?:this |the |my |our |"
        r"a )(?:wage|money|salary|income|cash|pay packet)\b|\b(?:till|cash|safe|takings|"
        r"money|vault|float|petty cash)\b.{0,100}\b(?:tempt\w{0,5}|tight for you|short|"
        r"in (?:trouble|debt)|owe|owing|your own money|your own finances|your finances|"
        r"behind with|worries|gambl\w{1,4}|bills|pinch|need)\b.{0,60}\byou|\b(?:till|cash|"
        r"safe|takings|vault|float|petty cash|money)\b.{0,100}\byou(?:r|"
        r"'re)?\b.{0,50}\b(?:tempt\w{0,5}|tight|short|in (?:trouble|debt)|owe|owing|"
        r"own (?:money|finances)|finances|behind with|worries|gambl\w{1,4}|bills|pinch)\b",
        True,
    ),
    Cue(
        "mortgage|mortgages|the house|the flat|a flat|a house|a place|own place|own home|"
        "own house|own flat|place|roof|condo|hdb|landed|bto|landlord|landlady|tenant|"
        "tenants|rent|rented|renting|lease|bought|buy|buying|owner|owners|ownership|"
        "property|properties|housing ladder|property ladder|on the ladder|deposit|deed|"
        "deeds|paid off|paid up|outright|equity|down payment|downpayment|kpr|villa|"
        "bungalow|semi|terrace|mansion|postcode|second home|holiday home|chawl",
        r"\b(?:do|did|are|have|were|would|will) you (?:\w{1,10} ){0,3}?(?:own|owning|"
        r"bought|buying|rent|renting|lease|leasing|paying (?:off|rent|a mortgage)|"
        r"pay rent|paid off|pay off|got a mortgage|have a mortgage|on the (?:property|"
        r"housing) ladder|a (?:homeowner|tenant|landlord)|a home ?owner|still (?:paying|"
        r"renting))\b(?! (?:our|the (?:budget|roadmap|project|process|codebase|release|"
        r"relationship|p&l|pipeline|outcome|product|backlog|account)|up|a (?:budget|"
        r"project|product|roadmap|process|car (?:for|suitable)|vehicle (?:for|suitable)|"
        r"driving|licen[cs]e|pair|safety|laptop|uniform)|any (?:tools|equipment|"
        r"shares in)|your (?:work|mistakes?|tasks?|results))\b)(?=.{0,60}\b(?:house|flat|"
        r"home|place|apartment|condo|property|rent|rented|renting|mortgage|ladder|"
        r"or (?:rent|lease|own|are you|is it)|it outright|landlord|homeowner|tenant|"
        r"your own|where you live|off yet|hdb|room)\b|[^a-z]{0,2}$)|\b(?:is|are|"
        r"was) (?:the|your|it|that|this|yours) (?:house|flat|place|home|apartment|car|"
        r"roof)?.{0,30}\b(rented|mortgaged|paid off|paid for|paid up|on a mortgage|"
        r"on credit|on finance|on hire purchase|leased|freehold|leasehold|owned|bank's|"
        r"the bank's|in your name|the landlord's|council|yours or)\b|\b(hdb|condo|landed|"
        r"bto|chawl|council house|rented|mortgage|owned)\b,? (?:or|condo|landed).{0,70}\?|"
        r"\b(?:own|owned|bought|rented|rent|renting|renters?|owners?|homeowners?|"
        r"owner occupiers?) or (?:do you |are you |still |is it |just |a )*(rent\w{0,3}|"
        r"own\w{0,2}|bought|buy|tenants?|council|lease\w?|"
        r"homeowners?)\b(?!.{0,30}\b(?:servers?|data|equipment|software|infrastructure|"
        r"fleet|cloud)\b)|\b(?:big|how big|how much|what|much|any|a|hefty|heavy|large|"
        r"your|got a|with a|whopping|have a) (?:\w{1,8} )?(mortgage|"
        r"mortgages)\b(?! (?:calculator|broker|adviser|advisor|applications?|products?|"
        r"book|customers?|would|do you (?:recommend|put|offer|sell|advise)|rates?|team|"
        r"should|portfolio|for (?:a|the)))(?=.{0,100}(?:\byou|\?))(?!.{0,60}\b(?:her|him|"
        r"client|customer|buyer|applicant|borrower)\b)|\byour (?:\w{1,10} )?(mortgage|"
        r"landlord|landlady|rent|deposit|tenancy)\b",
        True,
    ),
    Cue(
        "car|motor|wheels|bmw|mercedes|merc|audi|porsche|tesla|lexus|range rover|jaguar|"
        "toyota|honda|vehicle|ride|handbag|watch|rolex|shoes|jewellery",
        r"\b(?:is|was) that (?:your (?:own )?|yours|a |"
        r"the )?(?:\w{1,10} ){0,3}?(@)?(?:bmw|mercedes|merc|audi|porsche|tesla|lexus|"
        r"range rover|jaguar|rolex|car|motor|suit|handbag|watch|"
        r"vehicle)\b.{0,40}\b(?:out (?:there|front)|outside|yours|in the car park|"
        r"you came|you drove|borrow\w{0,3}|leased?|on finance|company|paid|rented|hired|"
        r"real|on your wrist)\b|\b(?:what|which|how old a|what sort of|"
        r"what kind of) (?:sort of |kind of |make of |type of )?(@) do you (?:drive|run|"
        r"have|own|wear)\b(?! (?:for work|at work|on duty|on site))|"
        r"\byour (?:\w{1,10} )?(@)\b.{0,60}\b(?:on finance|leased|on credit|"
        r"on the never never|paid off|paid for|borrow\w{0,3}|hire purchase|in your name|"
        r"afford|company car or)\b|\b(?:did|do|have) you (?:pay|paid|borrow\w{0,3}|lease|"
        r"finance|afford).{0,30}\b(that|your) (?:car|motor|bmw|watch|suit|handbag|"
        r"tesla)\b|\b(?:how (?:does|do|did|can)|can) (?:someone|somebody|a|an|"
        r"you) .{0,40}\bafford .{0,20}(@)",
        True,
    ),
    Cue(
        "gamble|gambled|gambler|gambling|flutter|a punt|the horses|the dogs|the bookies|"
        "bookies|bookie|betting shop|bet on|betting|betting app|casino|casinos|macau|"
        "genting|vegas|las vegas|atlantic city|crown|marina bay sands|the tables|"
        "roulette|poker|blackjack|baccarat|mahjong|the slots|slots|pokies|fruit machines|"
        "lottery|lottery tickets|scratch cards|scratchcards|toto|4d|the pools|rummy|"
        "teen patti|satta|cricket betting|football betting|crypto|bitcoin|day trading|"
        "the markets|stock market|forex|high roller|card sharp|cards",
        rf"{ASKED}(?:\w{{1,12}} ){{0,6}}?(?:gamble|gambled|a gambler|gambling|like (?:a|"
        rf"the|to)|enjoy (?:a|the)|fond of (?:a|the)?|partial to (?:a|the)?|play(?:ed|"
        rf"ing)? (?:the )?|visit(?:ed)?|go(?:ne)? to|been to (?:the )?|been in|"
        rf"lost (?:money |much |a lot |anything |your shirt )?(?:on|at|in|to)|"
        rf"lose (?:money |much |anything )?(?:on|at|in)|win (?:money )?(?:on|at)|"
        rf"put money (?:on|in to|into)|dabble in|have a|had a|tempted by|into|"
        rf"spend (?:time |money )?(?:at|on|in)|hooked on|follow|bet|betting) ?(?:the |a |"
        rf"any |bit of |an occasional |little |on )*(@)(?! (?:design|industry|regulat\w+|"
        rf"compliance|tables? of|with|to users|games? you|as a (?:dealer|croupier)|product|"
        rf"customers))|\b(@)\b.{{0,60}}\byour (?:own )?(?:thing|weakness|vice|poison|"
        rf"habit)\b|\byour (?:\w{{1,10}} )?(gambling|flutter|betting|bookie|weekly bet)\b",
        True,
    ),
    Cue(
        "switchboard|ringing us|ringing our|ring our|ring us|ringing here|phoning here|"
        "phone us|calling us|calling here|call us|call here|chasing you|chase you|"
        "after you|coming after you|come after you|looking for you|knock on our door|"
        "knocking on our door|knocking on your door|knock on your door|turn up here|"
        "turning up here|turn up at our|letters to us|writing to us|garnishee|"
        "court letters|letters from|calls from",
        r"\b(@).{0,90}\b(?:payment|payments|money|debts?|loan|loans|owe|owing|unpaid|"
        r"arrears|lender|lenders|bank|collectors?|creditors?|bailiffs?|bills?|"
        r"finance company|maintenance|alimony|repayments?)\b|\b(?:payment|payments|money|"
        r"debts?|loan|loans|unpaid|arrears|lenders?|collectors?|creditors?|bailiffs?|"
        r"bills?|finance company|loan sharks?|moneylenders?)\b.{0,70}\b(?:ringing|ring|"
        r"calling|call|phoning|phone|chasing|chase|after|looking for|knock\w{0,3}|"
        r"turn\w{0,3} up|pester\w{0,3}|hound\w{0,3}|write) ?(?:here |us |our |on |to |at |"
        r"for |up )*(you|your door|our (?:door|switchboard|office|reception)|here|us)\b",
        True,
    ),
    Cue(
        "live within|live beyond|living beyond|living within|your means|spender|"
        "big spender|saver|a saver|save|saving|savings|budget at home|household budget|"
        "good with money|good with your own money|handle your own money|"
        "handle your own finances|own finances|personal finances|private finances|"
        "household finances|your finances|own money|personal money|bank balance|"
        "bank account|bank statement|bank statements|net worth|your assets|tax return|"
        "tax returns|bills|bills at home|pay your bills|bills on time|school fees|"
        "alimony|maintenance payments|child support|medical bills|dependents|extravagant|"
        "lavish|expensive tastes|expensive taste|champagne taste|cost of living|"
        "inflation|interest rates|rates going up|rate rises",
        r"\b(?:are|were|do|did|have|has|is|would|will|can|could|how|what|any|who|tell me|"
        r"must be|bet)\b.{0,50}\b(?:you (?:\w{1,10} )?(?:live (?:within|beyond)|"
        r"living (?:within|beyond)|(?:a |more of a )?(?:big )?spender|(?:a |"
        r"more of a )?saver|good with (?:your own )?money|saved? (?:much|up|anything|"
        r"enough)|put anything|pay your bills|extravagant|keep up with)|your (?:own |"
        r"personal |private |household |current |monthly )?(finances|savings|bank balance|"
        r"bank account|bank statements?|net worth|assets|bills|means|outgoings|alimony|"
        r"maintenance payments|child support|expenses at home|tax returns?|"
        r"expensive tastes?))\b(?! (?:from|in) (?:the|that|your) (?:project|team|process|"
        r"optimi[sz]ation))|\b(?:interest rates?|rate rises|cost of living|inflation|"
        r"rents|prices|school fees|mortgages)\b.{0,80}\b(?:hurting|hit(?:ting)? you|bite|"
        r"biting|pinch\w{0,3}|you (?:must|coping|managing|manage|cope|feel)|"
        r"affect\w{0,3} you|your (?:own|pocket|household|house|mortgage|family)|worry you|"
        r"worrying you|keep you (?:up|awake))\b",
        True,
    ),
    Cue(
        "mortgage|debt|debts|loan|loans|borrow|rent|gambling|money|broke|bankrupt|"
        "savings|skint|overdraft",
        r"\b(?:somebody|someone|people|a man|men|a chap|those|folks|staff|anyone|a fellow|"
        r"a person|i|my|half the|most of us|we|our last|the last)\b.{0,70}(@)(?! (?:that |"
        r"which )?(?:the|our|a|their) (?:charity|company|firm|club|"
        r"clients?)).{0,110}(?:\bdoes that (?:describe|sound|fit)|\bwhat about (?:you|"
        r"yourself)\b|\bhow about (?:you|yourself)\b|\bare you (?:one|in|the same|like)\b|"
        r"\bis that you\b|\bwould that be you|\bthat (?:wouldn't|isn't|won't) be you|"
        r"\bsame (?:with|for) you|\band you ?\?|\bany (?:of that|such)|\bshould i worry|"
        r"\byou(?:'re| are) not (?:one|in|like))",
        True,
    ),
    Cue(
        "drive|drove|come in|come up in|park|parked|the merc|merc|bmw|audi|porsche|tesla",
        r"\bwhat (?:did|do) you (?:\w{1,8} )?(drive|come in|come up in|run|"
        r"get about in)(?: (?:here|up|over|in|today|here in|up in|to the office|down|"
        r"this morning|at the moment|these days|yourself))*(?:,| ?\?)|\b(?:not|is) (?:the|"
        r"that) (merc|bmw|audi|porsche|tesla|jag|range rover|lexus)\b.{0,40}(?:surely|"
        r"yours|\?)",
        True,
    ),
    Cue(
        "chasing you|chases you|after you for|coming after you|knocking for you|"
        "on your heels|leaning on you|hounding you|breathing down|owed anything|"
        "owe anything|owed money|owing money|owe money|owing anyone|owe anyone|"
        "owed anyone|in anyone's pocket|beholden|pressure on you|hold over you",
        r"\b(@)\b(?:.{0,50}\b(?:anything|money|payments?|debts?|cash|a penny|bills?|"
        r"anyone|anybody|rent|gambl\w{1,4})\b|.{0,5}\?)|\b(?:safe|till|cash|keys|vault|"
        r"float|money|books|accounts)\b.{0,100}(@)",
        True,
    ),
    Cue(
        "dock|docked|docking|deduct|garnish|court order|letter from the court|"
        "letters from the court|wages|attach|maintenance order|bailiff",
        r"\b(?:court|bailiffs?|creditors?|lenders?|tax ?man|revenue|collectors?|"
        r"maintenance)\b.{0,60}\b(dock\w{0,3}|deduct\w{0,3}|garnish\w{0,3}|attach\w{0,3}|"
        r"wages|salary|pay)\b.{0,100}\b(?:about you|for you|with you|you too|your name|"
        r"one of those|you\b.{0,10}\?|yours)\b",
        True,
    ),
    Cue(
        "a fortnight late|a week late|a month late|paid late|late payment|"
        "salary was late|salary late|wages late|pay came late|pay was late|came late|"
        "two weeks late|first salary|first pay|month in hand|week in hand|in arrears|"
        "monthly in arrears|paid in arrears|next payday|till the next|month to the next|"
        "month to month|from one month|one pay to the next|pay to pay|miss a payday|"
        "missed a payday|skip a payday|went without",
        r"\b(?:if|suppose|say|when|should|were|would|could|can|"
        r"how)\b.{0,80}(@).{0,100}\byou\b.{0,40}\b(?:manage|cope|survive|be all right|"
        r"be alright|be ok|get by|last|live|eat|hang on|hold out|carry|be in trouble|"
        r"be stuck|tide)\b|\b(?:do|are|would|could|can) you (?:\w{1,8} )?(?:live|"
        r"liv\w{1,3}|get|getting|manage|last|wait|survive)\b.{0,30}(@)",
        True,
    ),
    Cue(
        "place of your own|house of your own|home of your own|flat of your own|"
        "roof of your own|throwing money at|money at a landlord|"
        "paying somebody else's mortgage|paying someone else's mortgage|rent money|"
        "dead money|on the ladder|get on the ladder|bricks and mortar|foot on the|"
        "own four walls|own front door|saving for a house|saving for a flat|"
        "saving for a deposit|deposit together|down payment|bank of mum",
        r"(?:\byou\b).{0,70}(@)|(@).{0,60}(?:\byou\b)",
        True,
    ),
    Cue(
        "scoring agency|scoring agencies|rating agency run|credit agency|credit agencies|"
        "credit reference|credit check|credit checks|experian|equifax|transunion|schufa|"
        "cibil|crif|the bureau",
        r"\b(?:your name|you|your)\b.{0,60}(@)(?! (?:api|model|product|systems?|"
        r"integration)).{0,80}\b(?:find|come|back|green|red|say|smil\w{1,3}|frown\w{0,3}|"
        r"show|number|score|clean|pass|fail|worry|hold up|like|blush|nervous|surprise)\b|"
        r"\b(?:would|will|what)\b.{0,40}(@).{0,30}\b(?:about you|on you|of you)\b",
        True,
    ),
    Cue(
        "does it pay|need to earn|have mouths|mouths to feed|bills to pay|rent to pay|"
        "mortgage to pay|loan to pay|loans to pay|debts to pay|school fees to pay|"
        "fees to find|lot of bills|commitments at home|commitments each month|outgoings|"
        "monthly commitments|obligations at home|support back home|remit|remittance|"
        "remittances|send home|send back home|money back home",
        r"\b(?:you|your)\b.{0,50}\b(@)(?! (?:api|product|app|business|market|corridor|"
        r"customers?))(?!.{0,30}\b(?:customers?|clients?|product|app|corridor|migrants)\b)",
        True,
    ),
    Cue(
        "bank manager|in the jar|enough in the jar|under the mattress|in the bank|"
        "in the piggy|piggy bank|biscuit tin|put aside|by the twentieth|by the fifteenth|"
        "by the middle of the month|before payday|a week before payday|get off the bus|"
        "came by bus|no car|without a car|fortune each month|paying a fortune|"
        "do you own or|own or what|own or do|like a bet|like a flutter|eye for the dogs|"
        "eye for the horses|calls from people|rather not talk to|unknown numbers|"
        "withheld numbers|duck calls|dodge calls|screen your calls",
        r"\b(?:would|will|does|is|has) (?:your|the) (bank manager)\b.{0,40}\byou\b|"
        r"\b(?:do|have|are|would|could|did|will|must be) (?:you|somebody in your \w{1,10}|"
        r"someone in your \w{1,10}).{0,40}\b((?:enough |something |much |anything |a bit |"
        r"a little )?(?:in the jar|under the mattress|in the bank|in the piggy bank|"
        r"put aside)|(?:always |usually |often )?broke by|skint by|own or (?:what|do|rent|"
        r"are)|like a (?:bet|flutter|gamble)|paying a fortune|(?:get|getting|duck|dodge|"
        r"screen\w{0,3}) calls)\b(?! (?:api|product))|\b(?:saw|see) you (?:get|getting|"
        r"got|arrive|arriving|come|coming|step\w{0,4}) (?:off|by|on|in) (?:the |a |"
        r"your )?(bus|bike|taxi|bicycle|train)\b.{0,40}\b(?:no car|car\b|afford)",
        True,
    ),
    Cue(
        "breathing down your neck|down your neck|off your back|at your door|"
        "afford to wait|afford to live on|wait for commission|all right for money|"
        "alright for money|ok for money|okay for money|fine for money|short of money|"
        "sort of money|end of the month|through the month|through to the end|"
        "first pay run|pay run|sleep well at the end|comfortable themselves|"
        "come in your own|in your own motor|your own motor",
        r"\b(?:bank|lender|landlord|creditors?|tax ?man|building society|"
        r"bailiffs?)\b.{0,20}(breathing down your neck|on your back|at your door|"
        r"after you|chasing you)\b|\b(?:can|could|would|do|are|"
        r"will) you (?:\w{1,8} )?(?:be )?(afford to (?:wait|live|work|go without|take)|"
        r"(?:all right|alright|ok|okay|fine|stuck|short) for (?:money|cash)|(?:get|"
        r"make it|last|manage) (?:through )?(?:to|till|until) (?:the )?end of the month|"
        r"sleep well at the end of the month|come in your own (?:motor|car))\b",
        True,
    ),
    # --- in figures of speech ---
    Cue(
        "ever go bust|tighten your belt|tightening your belt|max out your|"
        "behind with your|behind on your|your arrears|yours repossessed|ever repossessed|"
        "keys to your house|your wages docked|chasing you|after you for money|"
        "knocking at your|owe anybody|owe anyone|paying off your|pay off your|"
        "paid off your|own your own place|own your place|your own place|"
        "a place of your own|house of your own|roof over your|your rent|your car worth|"
        "car you drive|come in your own|working because you|beyond your means|"
        "within your means|your bills|paying your bills|shares of your own|"
        "portfolio of your own|on your cards|do you invest|you invest yourself|"
        "leave you short|leaves you short|your emi|your debts|"
        "move back in with your parents|savings of your|money behind you",
        rf"^{OTHERS}.*(@)",
        True,
    ),
    Cue(
        "beans on toast|fixed at the end|rainy day|hand to mouth|paycheck to paycheck|"
        "payday to payday|before payday|until payday|till payday|payday loan|"
        "payday loans|gone bust|went bust|gone bankrupt|went bankrupt|iva|overdrawn|"
        "overdraft|head above water|ends meet|wolf from the door|skint|strapped for cash|"
        "hard up|short of cash|short of money|maxed out|store cards|klarna|"
        "behind with anything|behind on anything|arrears on|repossessed from|"
        "had repossessed|evicted|eviction|wages docked|docked by order|garnished|"
        "garnishment|attachment of earnings|ccj|ccjs|county court judgment|schufa|cibil|"
        "nasty surprises|debt collector|debt collectors|debt management|loan shark|"
        "loan sharks|owe money|owe somebody|owe a lot|owing money|in hock|on tick|"
        "never never|bookies|bookie|poker tables|fruit machines|scratch cards|"
        "scratchcards|won the lottery|crypto losses|paying maintenance|alimony|"
        "student debt|student loan|student loans|student debts|college debt|"
        "college debts|college loans|paying off college|own place or|own or rent|"
        "rent or own|renting or|property ladder|housing ladder|fat mortgage|"
        "mortgage round|mortgage to pay|mortgage payments|negative equity|rent are|"
        "rent do|much rent|pay in rent|paying in rent|make the rent|making rent|"
        "own wheels|own motor|own four wheels|car worth|quite a watch|nice watch|"
        "nest egg|put aside for|family cash|stashed away|come into money|came into money|"
        "private income|private means|independent means|trust fund|need the money|"
        "need the job|need the salary|need this salary|independently wealthy|"
        "comfortably off|money troubles|money trouble|money worries|money problems|"
        "financial worries|financial trouble|financial troubles|financial difficulties|"
        "financial problems|financial pressure|financial commitments|"
        "financial obligations|financially stretched|expensive tastes|expensive hobbies|"
        "expensive habits|bills paid|keeping up with the payments|co signed|cosigned|"
        "stood surety|second income|side income|other income|to payday|through to payday|"
        "on the cards at|carrying on the cards|borrowed money|play the markets|"
        "play the market|the stock market|on the stock exchange|creditors|creditor|"
        "garnish|run short|comfortable financially|financially comfortable|personal loan|"
        "personal loans|car loan|car loans|home loan|home loans|housing loan|bank loan|"
        "emis|debts of|paid off yet|afford to live|cost of living round|savings account|"
        "money saved|saved up|living on noodles|on noodles|like a flutter|"
        "fond of a flutter|on the horses|something put by|money put by|quite a watch|"
        "gone bust|mortgage round|behind with anything|behind on anything",
        FISHED,
        True,
    ),
    Cue(
        "end of the month|month end|payday|rent day",
        r"\b(?:how|what|are|do|does|is|would|when)\b.{0,40}\byou\w{0,3}\b.{0,40}\b(?:at|"
        r"by|towards?|before|comes) (?:the )?((?:end of the |each |every )month|month end|"
        r"payday|rent day)\b(?!.{0,40}\b(?:close|closing|report\w*|accounts|reconcil\w*|"
        r"start)\b)|\b(?:sleep|fixed|left over|worried|tight|comfortable|"
        r"counting)\b.{0,50}\b(end of the month)\b",
        True,
    ),
    Cue(
        "lend|loan|mortgage|borrow|bank manager|a bank|the bank|a lender|the bailiffs|"
        "bailiff|bailiffs|debt|debts",
        r"\b(?:would|will|could|can|did|has|have) (?:a|an|any|your|"
        r"the) (?:\w{1,9} )?(bank|lender|bank manager|"
        r"building society)(?: \w{1,9}){0,2} (?:lend you|turn you down|turned you down|"
        r"give you|trust you|refuse\w* you|say no to you|laugh)\b|\bhas an? (bailiff|"
        r"debt collector) ever\b|\bany reason to (turn you down)\b",
        True,
    ),
    Cue(
        "payday|wages|wage|salary|paycheck|pay packet|advance",
        r"\b(?:any|anything|something|how much)\b.{0,30}\b(?:going|coming|taken|deducted|"
        r"goes|docked|stopped) (?:out of|off|from) your (wages?|salary|paycheck|"
        r"pay packet|pay)\b|\b(?:need|needs|ask|asks|want|wants|begging|"
        r"beg) (?:for )?an? (advance|sub)\b.{0,30}\b(?:payday|salary|wages|paid|month)\b|"
        r"\bchunk of your (wages?|salary|pay)\b|\b(?:manage|survive|live|cope|last|get by|"
        r"hold out)\b.{0,30}\bwithout (?:a |any |the |your )?(wages?|salary|paycheck|pay|"
        r"income)\b",
        True,
    ),
    Cue(
        "credit check|credit checks|check on your credit|credit report|credit search|"
        "financial check|financial background check|bank statements|bank statement",
        r"(@)\b.{0,50}\b(?:throw|show|turn|come|reveal|surpris\w+|find|embarrass\w*|"
        r"pleased|worry|clean|bring)\b.{0,40}\?|\b(?:bring|show|send|see|look at|"
        r"let (?:me|us) see)\b.{0,30}\byour (@)\b",
        True,
    ),
    Cue(
        "credit check|credit checks|check on your credit|credit report|credit search|"
        "financial check|financial background check|bank statements|bank statement",
        r"\brun (?:your name|you) through (experian|equifax|"
        r"\w{4,12})\b.{0,40}\b(?:pleased|worr\w+|surpris\w+|find)\b",
        True,
    ),
    Cue(
        "postcode|zip code|part of town|neighbourhood|neighborhood|address|street",
        r"\b(?:nice|smart|posh|good|expensive|pricey|leafy|rough|cheap|fancy|swanky|"
        r"not cheap|lovely)\b.{0,40}(@)\b.{0,80}\b(?:yours|own|landlord|rent|renting|"
        r"mortgage|afford|parents' place|paid for|buy|bought|inherit\w*|yours or)\b|"
        r"\b(@)\b.{0,60}\b(?:can't be cheap|isn't cheap|how do you afford|pays? for that|"
        r"yours, or)\b",
        True,
    ),
    Cue(
        "drive here|drive in|drive here in|drive up in|drove here in|come here in|"
        "come in today|roll up in|pull up in|parked|motor|your own car|wheels|what car|"
        "which car|what sort of car|what kind of car|make of car",
        r"\bwhat (?:did|do|was it) you (?:\w{1,9} )?(drive|come|roll up|pull up|turn up|"
        r"drove|run|park\w*)(?: here| up| over| in)?(?: this morning| today| here)? in\b|"
        r"\bwhat do you (drive)\b(?! (?:change|results|at|forward))|\b(?:what|which|"
        r"whose) (?:sort of |kind of |make of |\w{1,9} )?(car|motor|wheels) (?:do|did|"
        r"have|are|is|would) (?:you|that)\b|\b(?:come|came|arrive|get here|getting about|"
        r"get about|got)\b.{0,40}\byour own (motor|car|wheels|vehicle|"
        r"four wheels)\b(?!.{0,40}\b(?:client|visits|mileage|site|insured)\b)|"
        r"\bis that your (?:\w{1,12} )?(?:car|bmw|mercedes|audi|porsche|tesla|jaguar|bike|"
        r"motor)\b.{0,30}(parked|outside|\?)|\bwhat(?:'s| is) your (car|motor|house|flat|"
        r"place|watch|property) worth\b",
        True,
    ),
    Cue(
        "your car|your house|your flat|your place|your property|your home|your watch",
        r"\b(?:what|how much)(?:'s| is| was| did)?\b.{0,20}(@)\b.{0,20}\b(?:worth|cost|"
        r"set you back|paid off)\b|(@)\b.{0,30}\b(?:paid off|paid for|on finance|leased|"
        r"on the never|mortgaged|rented or|or is there a landlord)\b",
        True,
    ),
    Cue(
        "hungry|keeps him hungry|keep him hungry|keeps them hungry|money hungry|"
        "motivated by money|need to earn|have to earn|must earn",
        r"\b(?:mortgage|loan|debts?|rent|bills|mouths)\b.{0,80}(@)\b.{0,60}\byou\b|"
        r"(@)\b.{0,60}\b(?:mortgage|loan|debts?|bills)\b.{0,80}\byou\b",
        True,
    ),
    Cue(
        "the safe|the till|cash|the keys|money|valuables|the vault|the books",
        r"\b(?:handle|handling|holding|access|trusted|in charge|keys|looking after|around|"
        r"near)\b.{0,50}(@)\b.{0,90}\b(?:chasing you|after you|nobody'?s? (?:is |"
        r"was )?(?:chasing|after)|owe|debts?|temptation|tempted|money troubles?|in need|"
        r"comfortable themselves|struggling|sleep well|desperate|pressure at home|"
        r"short of)\b(?!.{0,40}\b(?:customers?|colleague)\b)",
        True,
    ),
    Cue(
        "the safe|the till|cash|the keys|money|valuables|the vault|the books",
        r"\b(comfortable themselves|comfortable yourself)\b.{0,60}\byou\b",
        True,
    ),
    Cue(
        "good for it|worth a bit|bob or two|few bob|a bit of money|bit put by|"
        "bit of capital|capital of your|your own capital|own funds|deep pockets|cushion|"
        "buffer|safety net|runway at home",
        r"\b(?:have|got|do|are|is|there|with|"
        r"could)\b.{0,30}\byou\b.{0,50}(@)(?!.{0,30}\b(?:overflow|stock|memory|size|"
        r"gas)\b)|\b(?:financially|personally|at home)\b.{0,30}(@)",
        True,
    ),
    Cue(
        "hand back|handed back|give back|gave back|lose your|lost your|sell your|sold your",
        r"\b(?:ever|have you|did you|had to)\b.{0,30}(@)\b.{0,20}\b(?:keys|house|home|"
        r"flat|property|car)\b.{0,30}\?",
        True,
    ),
    Cue(
        "drive here in|drive here|drive in",
        r"\bwhat (?:did|do) you (drive (?:here )?in)\b(?! (?:snow|your demo))|"
        r"\bwhat did you (drive here in)\b|\bwhat do you (drive)(?:,| then| yourself|"
        r" at the moment| these days)? ?\?",
        True,
    ),
    Cue(
        "your home|your house|your flat|your mortgage|your car",
        r"\bis (@) (?:all |fully )?(?:paid off|paid for|yours|mortgaged)\b",
        True,
    ),
    # --- by its own words, where nothing speaks of work ---
    Cue(
        "somebody to pay off|creditors|deposit yet|still saving|saving up|loans of|your loans",
        FISHED,
    ),
)
