"""English words of somebody's trade: what stands beside them is a matter of work.

None of them is said when a manager comes to private life; words that are (客户, 工地: “our
customers prefer a man”) may not stand here. They were gathered from sound lines of many trades.
"""

from __future__ import annotations

WORDS = frozenset(
    """
ads advert advertiser adviser affidavit airbrush airline airside algorithm allergen
allergens altar ambulance amortised analysis anchorwoman antenatal antibody antigen api
apiary app's aquarium archaeologist architecture archive archives arrears asphalt assay
astrology audited backend backlog bailiff baked bakery bankruptcies banquet barista's berth
biomass boar boiler boilers bolt bonded bookings bookkeeping borrower botanist braille
brewed brick bridezilla broadcast broadcaster browser buffet burials button byline cache
calculator calibrated calves canvassing capricorn captions carers caseload cases casting
catalogue catered caterer cathedral's catheter catwalk centrifuge changelog chaplaincy
chargeback charger chatbot checkbox cheddar chicks childminders choirboys circuit clause
clauses clients' cloud cluster coached cockpit codebase cohort compiler component
components compound concierge connector connectors conservator consignments constituency
container conversion coroner corpus corridor cosmetics creditors cremation crop crops
crossmatch css cultivar culvert curated curator curators curriculum customer's customers'
customs dam dashboard database dataset dataset's daycare debtor debtors debugged deck
defendant defendants delete deployment deposition depreciation diagnosis diagram dialects
dialysis diocese discount dispatcher display docent documentary donor's dose doses dough
drawings dressings drilled drone dropdown dummies dungeon edited edition editor editors
electorate embalm embalming embedded embryo embryos encrypted endpoint engine enum
epidemiology escalate esports eulogy ewes exam excavated excavator excursions exhibit
exhibition exhibits extras fallback farmed feed fertiliser fieldwork film filmed filter
firmware fish fitter fitters flyer foal font footage forecast foreclosure forensic
forensics fortune forwarder foster franchise fraud fraudsters freelance freight frontend
funnel game's genome girder girders glossary graph graveside greenhouse grid grouting guild
hairdresser handout hangar harness harvested hatchery haulier headline hearse heifers
helmet helpline hemline herd hospice hotline housekeeping hunt hymnal iconography incoterms
index installer insured interface interpreted interpreter inverter invoice invoices
itinerary jeweller joists jurors jury kennels kernel kosher kubernetes lambing lambs
landlord's landslide latency laundering layout leaderboard leaflet lesson lessons libraries
listing litigant litigated livestock localisation locomotive logistics logo logs mailing
manifesto mannequin mannequins manuals manuscript map mare marinade marketed matchmaker
matchmaking measured mechanic mediation mediator memory merchandise merge metadata metrics
microscope midwife midwives migrated migrations militaria minibar modders moderated
moderation moderator module morgue mourners museum museums navigation neonatal newsroom
node nodes novel npc npcs nurse nursed object objects ofsted orchard organist orphan
outbreak overbooked packaging paediatric painting pallet paperwork parcel parishes
parishioners parsed parser participants passport pathologist patients' pattern pensioners
permits pharmacist pharmacy phlebotomy phonetics photographed photographer physio piglets
pilgrims pipe pipeline pipette plaintiff planetarium plasma plaster player player's players
playgroup playtesters plumbing podcast podcasts policyholder poll polling pollster pool
portal portfolio poster prenup prenuptial preschool prescription priced probate procedure
processor product production products profile program prompt pronoun prosecuted prosecution
prosthesis prosthetic protesters protocol prototype psephology published publisher pump
pundit pupil pupils pupils' purser query queue raft rafters ramp reactor reader readers
readers' reagent rebar receivables recogniser reconcile reconciliation recruiter
recruiter's redesign refactor refactored refugees regex registry relational rendered rental
reoffending repository repossessed reservists' resident's residents residents' respawn
respondents restored retouch retoucher revenue roadmap roe root routing runway safeguarding
sample samples scaffold scheduling schema schoolbook scraper screen screenplay scriptures
seams seedlings selector seminary sensor sentencing sequence sermon shaders sheared shelter
shipment shooter shopper signage signalling silo simulator sketch slope slot software
solicitor's sommelier sous sow spec species specimen specimens spreadsheet sprites sql
staffed stakeholders stamps statute steel stoma storyboard stud student's students
students' subcontractor subeditor subplot subpoena substation subtitles suite supervised
supplier suppliers surgery surveyed surveys switchgear synagogue's systems tablet tabs
tailoring tarmac tarot tattooing tattooist tattooists telescope tellers template tenant
tenant's tenants tenants' tender textbook thesis threads throughput tiling timber timetable
titration toddler toddlers' toolkit tourists tracker transcribed transformer transfusion
translate translated translation translator transliteration travellers triage tribunal
turbine turnaround typescript ulcer underwriter underwriters underwriting underwrote
union's unsigned user's users users' vaccination vaccine vaccines vendor verify vestry
veterans' veterinary villagers vineyard visitor visitors voter voters weld welded welder
welders widget winery wired workflow workshop yeast zoo zookeeper
""".split()
)
