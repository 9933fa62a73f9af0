"""How English talk comes to money and property."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "in debt|in any debt|in financial difficulty|in financial trouble|in financial difficulties|in arrears|in the red|bankrupt|declared bankrupt|made bankrupt|insolvent|broke|skint|hard up|strapped for cash|short of money|a homeowner|a home owner|homeowner|a property owner|renting|renting or|paying rent|paying a mortgage|paying off a|paying off any|paying off your|paying off student|behind on|behind with|overdrawn|financially stable|financially secure|financially independent|financially comfortable|financially dependent|financially|well off|welloff|comfortably off|independently wealthy|wealthy|rich|living paycheck|living pay cheque|living hand to mouth|living in a rented|living in rented|living in your own|living beyond|on benefits|on the dole|on welfare|on food stamps|a gambler|in need of money|in financial|good with your own money|the sole earner|struggling financially|struggling for money|struggling with money|struggling to pay|struggling with debt|struggling to make ends|creditworthy|blacklisted by|evicted|repossessed|a landlord|up to your ears|up to your eyes|able to pay your|garnished|saving for|on a tight budget|discharged from bankruptcy",
        BE,
        True,
    ),
    Cue(
        "debts|debt|debt situation|debt level|mortgage|mortgage payment|mortgage payments|student loan|student loans|student debt|loan|loans|personal loans|car loan|home loan|housing loan|credit score|credit rating|credit history|credit report|credit record|credit file|credit status|credit card|credit cards|credit|finances|personal finances|financial situation|financial position|financial circumstances|financial difficulties|financial problems|financial worries|financial commitments|financial obligations|financial status|financial state|financial background|financial history|financial health|financial responsibilities|financial standing|financial needs|savings|rent|rent each|bank balance|bank account|bank statement|bank statements|landlord|overdraft|bankruptcy|net worth|assets|house or|house price|own house|own home|own flat|own place|own car|home or rent|house or rent|flat or rent|house outright|home outright|place or rent|car or|car paid|cibil score|cibil|emi|emis|liabilities|outgoings|monthly outgoings|living expenses|cost of living|gambling|inheritance|trust fund|wages garnished|wages been garnished|cpf|hdb|money worries|money problems|money situation|property|stocks and shares|shares|investments|bills|tax debt|child support|alimony",
        OWN,
        True,
    ),
    Cue(
        "debts|debt|any debt|outstanding debt|outstanding debts|outstanding loans|outstanding loan|personal debt|personal debts|loans|loan|loans outstanding|loans to pay|bank loans|student loan|student loans|student debt|credit card debt|a mortgage|mortgage|big mortgage|a mortgage to pay|credit problems|bad credit|good credit|credit issues|poor credit|financial problem|financial problems|financial difficulties|financial difficulty|financial worries|financial commitments|financial obligations|financial trouble|financial troubles|financial issues|financial pressures|financial responsibilities|financial dependants|money problems|money worries|money troubles|savings|savings to|savings to fall back on|ccj|ccjs|county court judgments|bailiffs|a judgment against|judgments against|gambling problem|gambling debts|a gambling|gambled|been bankrupt|been declared bankrupt|been made bankrupt|gone bankrupt|filed for bankruptcy|filed bankruptcy|declared bankruptcy|declared bankrupt|been made insolvent|been insolvent|been repossessed|been evicted|been refused credit|been turned down for|defaulted on|defaulted|missed a payment|missed payments|fallen behind on|fallen behind with|wages garnished|your wages been garnished|had your wages|been blacklisted by|a trust fund|private income|other income|another income|independent means|private means|a house of your own|a home of your own|property|own property|a car loan|home loan|hire purchase|emis|emi|a good credit|a bad credit|money in the bank|payday loans|a second income|been in debt|been in financial|county court|enough money to",
        HAVE,
        True,
    ),
    Cue(
        "own a home|own a house|own a flat|own an apartment|own a property|own a car|own your home|own your house|own your flat|own your own home|own your own house|own your own car|own your own flat|own your own place|own your place|own your car|own property|own any property|own or rent|own the house|own the place|own or lease|own your vehicle|rent or own|rent your home|rent a flat|rent your flat|rent a place|live in rented|live in your own house|live in a rented|live on credit|owe money|owe anyone|owe any|owe anybody|gamble|bet on|play the lottery|go bankrupt|gone bankrupt|went bankrupt|file for bankruptcy|filed for bankruptcy|declare bankruptcy|declared bankruptcy|been bankrupt|been declared bankrupt|been made bankrupt|default on|defaulted on|defaulted|been in debt|get into debt|got into debt|be in debt|pay your bills on time|pay your rent|pay off your|paying off your|paying a mortgage|paying rent|afford to live|afford the rent|afford it|afford to work for|make ends meet|live paycheck|live pay cheque|live beyond|keep up with your mortgage|keep up the mortgage|be refused credit|been refused credit|been refused a loan|been refused a mortgage|been turned down for a|pass a credit|passed a credit|fail a credit|failed a credit|need the money|really need the money|desperate for money|get by financially|cope financially|manage financially|save much|buy a house|buy a place|bought a house|bought a flat|buy your own|fallen behind on|fall behind on|borrow money|borrowed money|borrowed from|inherit money|live off|lend money|receive benefits|receive any benefits|receive housing|receive child support|receive alimony|pay alimony|pay child support|paying child support",
        DO,
        True,
    ),
    Cue(
        "debts|debt|loans|credit score|assets|credit rating|financial commitments|car do|car are|mortgage|kind of mortgage",
        WHAT,
        True,
    ),
    Cue(
        "debts|mortgage|homeowner|loans|credit score|own or rent|rent or own|bankrupt|bankruptcies|any debts|ccjs|home owner",
        SHORT,
        True,
    ),
    Cue(
        "credit score|credit rating|credit history|mortgage|mortgages|in debt|debts|student loan|student loans|money worries|money troubles|money problems|money tight|tight for money|feeling the pinch|make ends meet|making ends meet|strapped for cash|short of cash|short of money|a few bob|bankrupt|bankruptcy|payday loan|payday loans|credit card bills|bailiffs|garnished|repossessed|your bills|own or rent|rent or own|rent or buy|homeowner|big loan|lender|a bank turn|bank manager|bank turn you|bad debts of your|trust fund|independently wealthy|well off|welloff|comfortably off|gambling|gambler|gamblers|live beyond|on finance|financial difficulty|financial difficulties|financial trouble|financial worries|financial pressure|financial pressures|financially|paycheck to paycheck|hand to mouth|broke|skint|the rent|nest egg|rainy day|savings|in the red|money trouble|lottery|housing loan|car loan|flat recently|debt|debt collectors|money situation|desperate for the money|need the money|money's tight"
    ),
)
