"""English words of somebody's trade: what stands beside them is a matter of work.

None of them is said when a manager comes to private life; words that are (客户, 工地: “our
customers prefer a man”) may not stand here. They were gathered from sound lines of many trades.
"""

# ruff: noqa: SIM905

from __future__ import annotations

WORDS = frozenset(
    """
accruals actuary adhesive admissions ads advert advertiser adviser affidavit airbrush
airframes airline airport airside aisle algorithm allergens altar altarpiece aluminium
ambulance amortised analysis anchorwoman annuity antigen api apiary app's aquarium
archaeologist architecture archive archives armour artefact asphalt assay assays assembly
auction audience audio audited auditors avl axle backend backlog bailiff baked bakers
bakery banquet banqueting bargaining barista's barn batteries battery battlefield benchmark
benchmarked berth bindings biomass bisection boar boiler boilers bolt bonded booking
bookings bookkeeping borrower botanist brake breach breaches brewed brewing brick
bridezilla brigade broadcast broadcaster browse browser buffet bugler builders bulbs
burials butcher's button buttons byline cache cached calculator calf calibrated calves
campaigns canteen's capacitor capricorn caption captions carpentry carton cartoon caseload
cases cask casting catalogue catalogued catchment catered caterer cathedral's catwalk
celebrant centrifuge chambermaid changelog changeover chaplaincy chargeback charger chatbot
checkbox cheddar chicks choirboys circuit claimant clause clauses cleaning clicks clients'
clinic's cloud cluster clutch coached coaching cockpit cocoa codebase codes coffin cohort
columnist columns compiler component components compound compression computation compute
concession concierge connector connectors conservator consignments consolidate
constellation constellations constituency container containers contractors conveyor cooks
coroner corpus correspondent corridor cosmetics costed councillor crane cremation crop
crops crossmatch csrf css cubicles cultivar culvert curated curator curators curriculum
curve curves customer's customers' customs cylinder dairy dam dashboard database dataset
dataset's deadline deadlines deadlock debugged deceased decibels deck delete demolished
deploy deployment deployments deposition depreciation desalination design designed
designing detect detector diagram diamonds digger diocese discount disjoint disk dispatcher
display dissertation docent documentary documentation dosage dose doses dough drawings
dressings drilled drilling drills drone dropdown dummies dungeon ecliptic edited editing
edition editor editor's editors electoral electorate embalm embalming embedded embryo
embryologist embryos encrypt encrypted endpoint engine engraved enrolment enum envelopes
epidemiology erp escalate esports etch eulogy evacuate ewes exam excavated excavator
excursions exhibit exhibition exhibits extras fallback farmed feed fertiliser fieldwork
figurines filing filings film filmed filming filter firmware fish fitter fitters flatbed
float flock flooded flyer foal font fonts footage footballer forecast forecasts forensic
forensics forged forwarder fragment framework franchise fraud fraudster fraudsters
freelance freezer freight frontend funnel game's gearbox genealogy genogram genome geometry
germinated ghostwrote girder girders glaze glossary goalkeeper graph graveside grazing
greenhouse grid grouting growers guideline guidelines guild hairdresser hampers handbook
handout handover hangar harness harvested hatchery haulier headline hearse heifer heifers
helicopter helpline hemline herd hinge hoist hospital's hotfix hotline housekeeping http
humanist hunt hymnal iconography idempotence idempotent implement inbox incoterms index
indexed indicators inked inspect install installer instrument insured insurer's interface
interpreted interpreter inverter invoice invoices irrigation isotopes itinerary jeweller
jockeys joints joists journalist jurors jury kennels kerb kernel kiosk knots kubernetes lab
labels lambing lambs landslide laser lasers latency lathe laundering layout leaderboard
leaflet lecture lender lenders lesson lessons libraries licensing lifeboat lifecycle
lifeguard listing litigant litigated litre livestock loader localisation localised
locomotive logistics logo logout logs lookup lorry machine machines mailing manifesto
mannequin mannequins manuals manuscript map marchers mare marinade markers marketed
marketing matchmaker matchmaking materials measured mechanic mediation mediator membranes
memoir menu menus merchandise merge metadata metric metrics microdata microscope midfielder
midwives migrate migrated migrations militaria minibar minibus mining ministers ministry's
mitre modders moderate moderated moderation moderator module modules monastery's monolith
morgue motherboard mourners museum museum's museums mutex navigation neonatal newsroom
newsroom's node nodes nouns novel novels npc npcs nurse nursed obituaries obituary object
objects obstetrician offenders' ofsted orchard organiser organist orphan outbreak
overbooked overfitting overloaded packages packaging paediatric pages painting pallet
paragraph paralegal parcel parishes parishioners parliament parsed parser participants
partitions passengers pathologist patients' pattern patterns pedal's pensioners permits
pharmacist pharmacy phishing phlebotomy phonetics photographed photographer physics piglets
pilgrims pipe pipeline pipette pivot plaintiff planetarium plants plasma plaster platform
player player's players players' playground playtesters plumber plumbing pod podcast
podcasts policyholder polled pollster portal portfolio poster prenup prenuptial priced
printer printing prisoners probate procedure procession processor procurement product
production products profile program prompt pronoun propensity proportional proposals
prosecuted prosecution protesters protocol prototype prune psephology psychologist publish
published publisher pump pundit pupil pupils pupils' purser pushchairs query queue queuing
racking raft rafters ransomware reactor reader readers readers' reagent reaped rebar
receivables recogniser reconcile reconciliation reconstruct recruiter recruiter's redesign
refactor refactored reflow refrigeration regex regiment's registry relational removals
renaming rendered renders reoffending repaired replicas reporter reporters repository
reroute rescreen reservists' resident's residents residents' respawn respondents restart
restored restrain retouch retoucher revenue reviewer reviewers reviewers' rework rivet
roadmap roe rollback root rotating routing runway safeguarding sample samples saver
scaffold scheduler scheduling schema schoolbook scooter scope scorecard scouted scraper
screen screenplay script scriptures seams seedlings segment seizure selector semaphore
seminary sensor sentencing sequence sermon shader shaders sheared shelter shelve shipment
shooter shoplifters shopper shopper's shoppers shrinkage signage signallers signalling silo
simulator sketch skirting slate slivers slope slopes slot soap software solicitor's solid
sommelier sources sous sow spawn spawned spec species specimen specimens speechwriter
splitting sponsor spraying spreadsheet sprinklers sprites sql stadium staffed stakeholders
stamps starters statute steel sterile sticker storyboard striker structure stud student's
students students' studio's studios stunt subcontractor subeditor subplot subpoena
subscribers subsidiaries subsidiary substation subtitles suite supermarket supervised
supplier suppliers surgery surveyed surveys survivor's swimmer's switchgear sword
synagogue's synod systems tables tablet tabs tachograph tagged tailoring tanker tariffs
tarmac tattooing tattooist tattooists technical telescope tellers template tenant's
tenants' tender tenth terminal textbook textured thesis threads throughput thumbnail tiled
tiling tills timber timetable titration tls token tolerances tonnes tool toolkit tourists
tours trace traced tracker tracking tractor tractors trailer transcribed transformer
transfusion translate translated translation translator transliteration transplants
travellers tray treasury triage triangulum tribunal turbine turbines turnaround typeface
typescript typo tyre tyres underwriter underwriters underwriting underwrote union's unisex
unsigned unworn uploads upper's url user's users users' validation valuation valve vase vat
vehicle vendor venue verb verification verify vestry vet veterans' veterinary villa
villagers vineyard vineyards virtual visitor visitors voters wafers waiters ward's weaned
web weld welded welder welders welding widget winery wired wires wording workflow workshop
writers yeast yield zoo zookeeper
""".split()
)
