"""English words of somebody's trade: what stands beside them is a matter of work.

None of them is said when a manager comes to private life; words that are (客户, 工地: “our
customers prefer a man”) may not stand here. They were gathered from sound lines of many trades.
"""

# ruff: noqa: SIM905

from __future__ import annotations

WORDS = frozenset(
    """
accruals actuary adhesive admissions ads advert advertiser adviser affidavit airbrush
airframes airline airport airside aisle algorithm altar altarpiece aluminium amortised
analysis annuity api apiary app's aquarium archaeologist architecture archive archives
artefact asphalt assay assays auction audio audited auditors avl axle backend backlog
bailiff bakers bakery banquet banqueting barista's barn benchmark benchmarked berth
bindings biomass bisection boilers booking bookings bookkeeping borrower botanist brewed
brewing brigade broadcast broadcaster browse browser bugler bulbs burials byline cache
cached calculator calf calibrated calves campaigns capacitor caption captions carpentry
carton cartoon caseload casting catalogue catalogued catchment catered caterer centrifuge
changelog changeover chaplaincy chargeback charger chatbot checkbox cheddar circuit
claimant clause clauses clicks clients' clinic's cloud cluster cockpit cocoa codebase
cohort columnist columns compiler component components compound compression computation
compute concession concierge connector connectors conservator consignments consolidate
contractors conveyor coroner corpus correspondent corridor costed cremation crossmatch csrf
css cubicles cultivar culvert curated curator curators curriculum customer's customers'
cylinder dam dashboard database dataset dataset's deadlock debugged deceased decibels
demolished deploy deployment deployments deposition depreciation desalination design detect
detector diagram diocese disjoint disk dispatcher dissertation docent documentary
documentation drawings dropdown dummies dungeon ecliptic edited editing editor's editors
embalm embalming embedded embryo embryologist embryos encrypt encrypted endpoint engine
enrolment enum epidemiology erp escalate esports etch eulogy evacuate ewes excavated
excavator excursions exhibit exhibits fallback fertiliser fieldwork figurines filings
firmware flatbed foal font fonts footage forecast forecasts forensic forensics forwarder
fragment framework franchise fraudster fraudsters freight frontend game's gearbox genealogy
genogram genome geometry germinated ghostwrote girder girders glossary graveside grazing
greenhouse grouting growers guideline guidelines handout handover hangar harvested hatchery
haulier heifer heifers helicopter hinge hospital's hotfix hotline http hymnal iconography
idempotence idempotent implement incoterms indexed indicators inked install installer
instrument interpreted inverter invoice invoices irrigation isotopes jeweller joists
journalist kernel kubernetes lab lambing lambs landslide laser lasers latency lathe
laundering layout leaderboard lecture libraries lifeboat lifecycle listing litigant
litigated litre livestock localisation localised locomotive logistics logout lookup manuals
manuscript map marinade marketed marketing mediator membranes merchandise merge metadata
metric metrics microdata microscope migrations minibar minibus mitre modders moderation
moderator module modules monolith morgue motherboard museum's museums mutex newsroom
newsroom's node nodes nouns npc npcs obituaries ofsted orchard organiser organist outbreak
overbooked overfitting overloaded paediatric pallet paralegal parsed parser participants
partitions passengers pathologist patients' pedal's phishing phlebotomy phonetics piglets
pipeline pipette plaintiff planetarium playtesters podcast podcasts polled pollster portal
printing procedure procession processor procurement propensity proposals protocol prototype
prune psephology publish published publisher pupils' purser query queue queuing ransomware
reactor reagent reaped rebar receivables recogniser reconcile reconciliation reconstruct
recruiter recruiter's redesign refactor refactored reflow refrigeration regex relational
renaming rendered renders replicas reporter reporters repository reroute rescreen residents
respawn respondents restrain retouch retoucher reviewer reviewers reviewers' rework rivet
roadmap roe rollback saver scaffold scheduler scheduling schema schoolbook scooter
scorecard scouted scraper screenplay scriptures seedlings selector semaphore sensor
sentencing shader shaders sheared shelve shipment shoplifters shopper shopper's shoppers
shrinkage signallers signalling silo slivers solicitor's solid sommelier sous sow spawn
spawned spec specimen specimens speechwriter spraying spreadsheet sprinklers sprites sql
stadium staffed stakeholders starters sterile sticker storyboard studio's studios
subcontractor subeditor subplot subpoena subscribers subsidiaries subsidiary substation
subtitles switchgear synod systems tachograph tanker tariffs telescope tenant's tenants'
textured thesis throughput thumbnail tiled tiling tills titration tls tolerances tonnes
tracker transcribed transformer translator transliteration triage triangulum turbine
turbines typeface typescript typo underwriter underwriters underwriting underwrote uploads
upper's url user's users' validation valuation valve vase vat verb verification verify
vestry veterinary villagers vineyard vineyards wafers ward's weaned welding winery workflow
yeast zookeeper
""".split()
)
