# De teksten van de pagina. Eenvoudig Nederlands (B1), u-vorm, geen uitroeptekens.

## Kader
app_name = Werkplekwijzer
page_title_start = Kies uw gemeente – Werkplekwijzer
page_title_outcome = Uitkomst – { $name } – Werkplekwijzer
page_title_inputs = Alle gegevens – { $name } – Werkplekwijzer
skip_to_content = Naar de inhoud
other_language = English
chosen_scenario = Gekozen:
staff_measured = { $n } medewerkers (gemeten)
staff_estimated = { $n } medewerkers (geschat)
staff_example = { $n } medewerkers (voorbeeld)
staff_changed = { $n } medewerkers (aangepast)
choose_another = Kies iets anders
footer_label = Over deze website
footer_model = Over het model
footer_sources = Bronnen en licenties
footer_privacy = Privacy
footer_accessibility = Toegankelijkheid
version = Versie { $version }

## Start
start_lead = Wat kost het uw gemeente als medewerkers een apparaat krijgen, kiezen of zelf meebrengen? En hoeveel werkplekken zijn er nodig?
start_choose = Begin met uw gemeente
municipality_label = Naam van de gemeente
municipality_hint = Typ de eerste letters. U kunt kiezen uit { $n } gemeenten.
municipality_all = Toon alle gemeenten
municipality_go = Bekijk de uitkomst
municipality_none = Geen gemeente gevonden. Controleer de spelling.
municipality_error = Kies een gemeente uit de lijst, bijvoorbeeld Dijk en Waard.
municipalities_found = { $n ->
    [0] Geen gemeente gevonden
    [one] 1 gemeente gevonden
   *[other] { $n } gemeenten gevonden
}
municipality_place = { $province } · { $inhabitants } inwoners
municipality_staff = { $n } medewerkers
start_examples = Of bekijk een voorbeeld
example_medium = Middelgrote gemeente
example_medium_text = 673 medewerkers en drie vormen: krijgen (HIYD), kiezen uit een lijst (CYOD) of zelf meebrengen (BYOD).
example_heerhugowaard = Heerhugowaard 2015
example_heerhugowaard_text = Van vaste pc’s naar eigen apparaten, met 900 euro vergoeding per drie jaar.
example_six = Zes vormen naast elkaar
example_six_text = Ook COPE, CLEO en BYOS, voor wie alles wil vergelijken.
start_private = Wat u invult, blijft in uw browser. Er gaat niets naar een server.
start_resume = Terug naar { $name }

## Hoe het personeel is geschat
how_measured = gemeten
how_posts = geschat uit gepubliceerde voltijdbanen
how_payroll = geschat uit de loonsom
how_inhabitants = geschat uit het aantal inwoners
staff_how_measured_headcount = De gemeente heeft dit aantal zelf gepubliceerd.
staff_how_measured_fte = Geschat uit de { $fte } voltijdbanen die de gemeente heeft gepubliceerd: 95% daarvan is bezet, met 0,90 voltijdbaan per persoon.
staff_how_payroll = Geschat uit de loonsom in de begroting van 2025: { $fte } voltijdbanen, waarvan 95% bezet, met 0,90 voltijdbaan per persoon.
staff_how_payroll_older = Geschat uit de loonsom in een oudere begroting, bijgewerkt naar 2025: { $fte } voltijdbanen, waarvan 95% bezet, met 0,90 voltijdbaan per persoon.
staff_how_size_class = Geschat uit het aantal inwoners: { $fte } voltijdbanen, zoals bij gemeenten van deze grootte. Daarvan is 95% bezet, met 0,90 voltijdbaan per persoon.
staff_how_shared = Het personeel werkt bijna helemaal voor een gezamenlijke organisatie of een andere gemeente.

## Getallen met hun eenheid
# “Jaar” en “uur” blijven na een getal zoals ze zijn.
with_unit_years = { $n ->
   *[other] { $value } jaar
}
with_unit_people = { $n ->
    [one] { $value } persoon
   *[other] { $value } mensen
}
with_unit_fte_per_person = { $value } voltijdbaan per persoon
with_unit_per_year = { $value } per jaar
with_unit_days_per_week = { $n ->
    [one] { $value } dag per week
   *[other] { $value } dagen per week
}
with_unit_desks = { $n ->
    [one] { $value } werkplek
   *[other] { $value } werkplekken
}
with_unit_devices_per_desk = { $value } per werkplek
with_unit_per_day = { $value } per dag
with_unit_per_hour = { $value } per uur
with_unit_per_ticket = { $value } per melding
with_unit_tickets_per_year = { $n ->
    [one] { $value } melding per jaar
   *[other] { $value } meldingen per jaar
}
with_unit_hours = { $n ->
   *[other] { $value } uur
}
with_unit_applications = { $n ->
    [one] { $value } programma
   *[other] { $value } programma’s
}
with_unit_factor = ×{ "\u00A0" }{ $value }
with_unit_kg_co2 = { $value } kg CO₂
with_unit_kwh_per_year = { $value } kWh per jaar
with_unit_kg_per_kwh = { $value } kg CO₂ per kWh

## Getallen van het gegevensbestand: naam en uitleg
field_scenario_baseline = Vorm die iedereen nu heeft
hint_scenario_baseline = De vorm waar alle medewerkers onder vallen voordat er iets verandert.
field_scenario_initial_fleet = Leeftijd van de apparaten bij het begin
hint_scenario_initial_fleet = Hoe oud de apparaten van de gemeente zijn als de berekening begint.
field_scenario_likeness = Hoe sterk vormen op elkaar lijken
hint_scenario_likeness = In wat wij er niet van weten. Bij 1 weten wij over elke vorm hetzelfde niet, bij 0 staan zij los van elkaar.
field_municipality_code = CBS-code van de gemeente
hint_municipality_code = De code van het CBS, zoals GM0363. Dit verandert niets aan de berekening.
field_municipality_name = Naam van de gemeente
hint_municipality_name = Alleen om te laten zien. Dit verandert niets aan de berekening.
field_roles_name = Naam van de functiegroep
hint_roles_name = Zo heet de functiegroep op de pagina. Is het veld leeg, dan krijgt zij onze eigen naam.
field_roles_computer = Computer van de functiegroep
hint_roles_computer = De computer die iemand in deze functiegroep gebruikt.
field_roles_phone = Telefoon van de functiegroep
hint_roles_phone = De telefoon die iemand in deze functiegroep gebruikt.
field_roles_tablet = Tablet van de functiegroep
hint_roles_tablet = De tablet die iemand in deze functiegroep gebruikt.
field_roles_external = Inhuur of stagiairs
hint_roles_external = Inhuur en stagiairs krijgen geen vergoeding, tenzij de vorm dat zegt.
field_workplace_desk_computer = Vaste computer op een werkplek
hint_workplace_desk_computer = Alleen van belang bij een vorm waarbij de computer op de werkplek staat.
field_home_working_externals = Thuiswerkgeld voor inhuur en stagiairs
hint_home_working_externals = Of ook inhuur en stagiairs geld krijgen voor het thuiswerken.
field_devices_name = Naam van het apparaat
hint_devices_name = Zo heet het apparaat op de pagina. Is het veld leeg, dan krijgt het onze eigen naam.
field_devices_kind = Soort apparaat
hint_devices_kind = Waarvoor het apparaat dient. Een scherm of dock hoort op de werkplek.
field_policies_name = Naam van de vorm
hint_policies_name = Tot 12 letters komt de naam ook in grafieken. Of zet een korte naam tussen haakjes.
field_policies_computer = Wie zorgt voor de computer
hint_policies_computer = De gemeente of de medewerker zelf.
field_policies_phone = Wie zorgt voor de telefoon
hint_policies_phone = De gemeente of de medewerker zelf.
field_policies_tablet = Wie zorgt voor de tablet
hint_policies_tablet = De gemeente of de medewerker zelf.
field_policies_computer_at = Plaats van de computer
hint_policies_computer_at = Op de werkplek kan alleen als de gemeente voor de computer zorgt.
field_policies_publishes_applications = Programma’s voor eigen apparaten
hint_policies_publishes_applications = Of programma’s geschikt moeten worden voor apparaten die de gemeente niet beheert.
field_policies_allowance = Wel of geen vergoeding
hint_policies_allowance = Of medewerkers geld krijgen voor een apparaat van henzelf.
field_allowances_indexed = Vergoeding stijgt mee met de prijzen
hint_allowances_indexed = Of het bedrag elk jaar meestijgt met de prijzen.
field_allowances_externals = Vergoeding voor inhuur en stagiairs
hint_allowances_externals = Of ook inhuur en stagiairs de vergoeding krijgen.
field_alternatives_name = Naam van de variant
hint_alternatives_name = Tot 12 letters komt de naam ook in grafieken. Of zet een korte naam tussen haakjes.
field_alternatives_allocation = Vorm
hint_alternatives_allocation = Welke vorm deze functiegroep in deze variant krijgt.
field_alternatives_right_size_desks = Werkplekken volgen de behoefte
hint_alternatives_right_size_desks = Of het aantal werkplekken meegaat met wat er nodig is, vanaf het begin van de invoering.
word_employer = de gemeente
word_employee = de medewerker
word_person = bij de medewerker
word_desk = op de werkplek
word_steady = van elke leeftijd evenveel
word_new = allemaal een jaar oud
word_none = er zijn nog geen apparaten
word_computer = computer
word_phone = telefoon
word_tablet = tablet
word_any = elke soort
field_scenario_start_year = Eerste jaar van de berekening
hint_scenario_start_year = Het jaar waarin de berekening begint. Bedragen zijn in prijzen van dat jaar.
field_scenario_horizon = Aantal jaren vooruit
hint_scenario_horizon = Het aantal jaren waarover de kosten worden opgeteld.
field_municipality_inhabitants = Aantal inwoners
hint_municipality_inhabitants = Mensen die in de gemeente wonen. Dit verandert niets aan de berekening.
field_workforce_headcount = Aantal medewerkers
hint_workforce_headcount = Mensen die in het eerste jaar voor de gemeente werken, ook inhuur en stagiairs.
field_workforce_growth = Groei van het aantal medewerkers
hint_workforce_growth = Hoeveel het aantal medewerkers per jaar verandert. Onder nul worden het er minder.
field_workforce_part_time_factor = Gemiddelde omvang van een baan
hint_workforce_part_time_factor = Het deel van een volledige werkweek van vijf dagen dat iemand gemiddeld werkt.
field_workforce_outflow = Aandeel medewerkers dat vertrekt
hint_workforce_outflow = Het deel van de medewerkers dat in een jaar vertrekt en wordt vervangen.
field_roles_share = Aandeel van een functiegroep in het personeel
hint_roles_share = Het deel van alle medewerkers dat in deze functiegroep werkt.
field_roles_home_days = Aantal thuiswerkdagen
hint_roles_home_days = Het aantal dagen per week dat iemand in deze functiegroep thuiswerkt.
field_roles_desk_share = Deel van de kantoortijd aan een werkplek
hint_roles_desk_share = Het deel van de tijd op kantoor dat iemand in deze functiegroep aan een werkplek zit.
field_roles_support_weight = Meldingen van een functiegroep
hint_roles_support_weight = Hoeveel meldingen iemand in deze functiegroep doet, vergeleken met een gewone gebruiker (1).
field_roles_licence_weight = Licentiekosten van een functiegroep
hint_roles_licence_weight = Hoe duur de kantoorsoftware van iemand in deze functiegroep is, vergeleken met een gewone gebruiker (1).
field_roles_virtual_workspace_share = Aandeel met virtuele werkplek per functiegroep
hint_roles_virtual_workspace_share = Het deel van deze functiegroep dat een virtuele werkplek nodig heeft, in plaats van het deel van de vorm.
field_attendance_availability = Aandeel dagen zonder verlof of ziekte
hint_attendance_availability = Het deel van de werkdagen dat niet wegvalt door verlof, ziekte en feestdagen.
field_attendance_service_level = Zekerheid van een vrije werkplek
hint_attendance_service_level = De kans dat iedereen een werkplek vindt, ook op de drukste dag van de week.
field_attendance_synchronisation = Mate waarin teams tegelijk komen
hint_attendance_synchronisation = Hoeveel sterker de bezetting wisselt doordat teams samen komen. Bij 1 komt ieder los van de ander.
field_attendance_mon = Drukte op maandag
hint_attendance_mon = Hoe druk het op maandag op kantoor is, vergeleken met de andere werkdagen.
field_attendance_tue = Drukte op dinsdag
hint_attendance_tue = Hoe druk het op dinsdag op kantoor is, vergeleken met de andere werkdagen.
field_attendance_wed = Drukte op woensdag
hint_attendance_wed = Hoe druk het op woensdag op kantoor is, vergeleken met de andere werkdagen.
field_attendance_thu = Drukte op donderdag
hint_attendance_thu = Hoe druk het op donderdag op kantoor is, vergeleken met de andere werkdagen.
field_attendance_fri = Drukte op vrijdag
hint_attendance_fri = Hoe druk het op vrijdag op kantoor is, vergeleken met de andere werkdagen.
field_attendance_home_days_trend = Verandering van het thuiswerken per jaar
hint_attendance_home_days_trend = Hoeveel dagen per week er elk jaar bij komen voor wie thuiswerkt. Onder nul wordt het minder.
field_attendance_guests = Gasten op kantoor
hint_attendance_guests = Mensen van andere organisaties die hier op een gewone dag zitten. Zij krijgen geen apparaat.
field_attendance_guests_growth = Groei van het aantal gasten
hint_attendance_guests_growth = Hoeveel het aantal gasten per jaar verandert. Onder nul worden het er minder.
field_workplace_desks = Aantal werkplekken nu
hint_workplace_desks = De werkplekken die er in het gebouw zijn als de berekening begint.
field_workplace_desk_cost = Huisvestingskosten van een werkplek
hint_workplace_desk_cost = Wat één werkplek in het gebouw per jaar kost, zonder apparaten en zonder btw.
field_workplace_lease_years = Resterende looptijd van de huur
hint_workplace_lease_years = Het aantal jaren tot het huurcontract van het gebouw afloopt, geteld vanaf het eerste jaar.
field_workplace_avoidable_before_lease = Besparing op een werkplek tijdens de huur
hint_workplace_avoidable_before_lease = Het deel van de kosten van een afgestoten werkplek dat u echt bespaart zolang de huur loopt.
field_workplace_avoidable_after_lease = Besparing op een werkplek na de huur
hint_workplace_avoidable_after_lease = Het deel van de kosten van een afgestoten werkplek dat u echt bespaart als de huur is afgelopen.
field_workplace_desk_devices = Vaste apparaten op een werkplek
hint_workplace_desk_devices = Hoeveel van dit apparaat er bij elke werkplek horen, bijvoorbeeld één beeldscherm.
field_home_working_allowance_per_day = Thuiswerkvergoeding
hint_home_working_allowance_per_day = Wat de gemeente iemand betaalt voor een dag thuiswerken.
field_home_working_kit_budget = Budget voor een werkplek thuis
hint_home_working_kit_budget = Wat iemand die thuiswerkt per keer krijgt om thuis een werkplek in te richten.
field_home_working_kit_cycle = Tijd tussen twee budgetten voor thuis
hint_home_working_kit_cycle = Het aantal jaren voordat iemand opnieuw een budget voor een werkplek thuis krijgt.
field_support_ticket_cost = Kosten van een melding bij de servicedesk
hint_support_ticket_cost = Wat één melding de servicedesk gemiddeld aan werk kost.
field_support_ict_hourly_cost = Kosten van werk door de ICT-afdeling
hint_support_ict_hourly_cost = Wat één uur werk van de ICT-afdeling kost.
field_risk_major_probability = Kans op een groot incident
hint_risk_major_probability = De kans per jaar op bijvoorbeeld gijzelsoftware of een groot datalek, bij een gewoon risico.
field_risk_major_cost = Kosten van een groot incident
hint_risk_major_cost = Wat één groot incident kost, zoals gijzelsoftware of een groot datalek.
field_applications_count = Aantal programma’s van de gemeente
hint_applications_count = De computerprogramma’s die de gemeente in het eerste jaar gebruikt.
field_applications_change = Verandering van het aantal programma’s
hint_applications_change = Hoeveel het aantal programma’s per jaar verandert. Onder nul worden het er minder.
field_applications_to_publish = Aandeel programma’s voor eigen apparaten
hint_applications_to_publish = Het deel van de programma’s dat ook moet werken op apparaten die de gemeente niet beheert.
field_applications_publish_once = Programma op eigen apparaat: eenmalige kosten
hint_applications_publish_once = Wat het één keer kost om één programma aan te bieden op eigen apparaten, zonder btw.
field_applications_publish_per_year = Programma op eigen apparaat: jaarlijkse kosten
hint_applications_publish_per_year = Wat het per jaar kost om één programma aan te bieden op eigen apparaten, zonder btw.
field_finance_price_inflation = Stijging van de prijzen
hint_finance_price_inflation = Hoeveel prijzen per jaar stijgen (inflatie). Lonen en apparaten hebben een eigen stijging.
field_finance_wage_inflation = Stijging van de lonen
hint_finance_wage_inflation = Hoeveel lonen per jaar stijgen. Dit telt bij al het werk dat de gemeente zelf doet.
field_finance_device_price_drift = Stijging van de prijzen van apparaten
hint_finance_device_price_drift = Hoeveel duurder apparaten elk jaar worden. Onder nul worden ze goedkoper.
field_finance_discount_rate = Discontovoet voor kosten van later
hint_finance_discount_rate = Hoeveel minder zwaar kosten elk jaar tellen in de contante waarde, boven op de inflatie.
field_finance_interest_rate = Rente op de boekwaarde van apparaten
hint_finance_interest_rate = De rente per jaar die de gemeente in haar begroting rekent. Telt alleen mee in de lasten.
field_finance_capitalisation_threshold = Grens voor het activeren van aankopen
hint_finance_capitalisation_threshold = Koopt de gemeente in een jaar voor minder aan apparaten, dan komt alles meteen in de lasten.
field_finance_vat_rate = Btw-tarief
hint_finance_vat_rate = De btw op wat de gemeente koopt, als deel van de prijs zonder btw.
field_finance_vat_recoverable = Deel van de btw dat de gemeente terugkrijgt
hint_finance_vat_recoverable = Het deel van de btw dat terugkomt, bijvoorbeeld uit het btw-compensatiefonds. De rest telt mee als kosten.
field_finance_final_levy = Eindheffing over een belaste vergoeding
hint_finance_final_levy = De belasting die de gemeente betaalt over het belaste deel van een vergoeding.
field_finance_grid_emission_factor = CO₂-uitstoot van stroom
hint_finance_grid_emission_factor = De CO₂ die vrijkomt bij het maken van één kilowattuur stroom.
field_finance_contingency = Onvoorzien bij de verandering
hint_finance_contingency = Wat de verandering eenmalig meer kost dan gepland, als deel van dat bedrag.
field_devices_price = Prijs van een apparaat
hint_devices_price = Wat één apparaat bij aankoop kost, in prijzen van het eerste jaar en zonder btw.
field_devices_life = Levensduur van een apparaat
hint_devices_life = Het aantal jaren dat de gemeente een apparaat gebruikt. Daarna komt er een nieuw.
field_devices_depreciation_years = Afschrijvingstermijn van een apparaat
hint_devices_depreciation_years = Het aantal jaren waarover een aankoop in de lasten komt.
field_devices_warranty = Garantie op een apparaat
hint_devices_warranty = Het aantal jaren waarin een storing de gemeente niets kost.
field_devices_failure_rate = Storingen van een nieuw apparaat
hint_devices_failure_rate = Hoe vaak één apparaat in zijn eerste jaar vanzelf kapotgaat.
field_devices_failure_growth = Toename van storingen bij oudere apparaten
hint_devices_failure_growth = Hoeveel vaker een apparaat elk jaar vanzelf kapotgaat: 0,2 is elk jaar 20% vaker.
field_devices_accident_rate = Ongelukken met een apparaat
hint_devices_accident_rate = Hoe vaak één apparaat per jaar kapotgaat door bijvoorbeeld vallen of water.
field_devices_loss_rate = Verlies of diefstal van een apparaat
hint_devices_loss_rate = Hoe vaak één apparaat per jaar kwijtraakt of wordt gestolen.
field_devices_write_off_share = Aandeel defecten dat niet te repareren is
hint_devices_write_off_share = Het deel van de storingen en ongelukken waarna het apparaat niet meer te repareren is.
field_devices_repair_cost = Reparatiekosten van een apparaat
hint_devices_repair_cost = Wat één reparatie buiten de garantie kost, zonder btw.
field_devices_spare_share = Voorraad reserveapparaten
hint_devices_spare_share = Het aantal apparaten op de plank, als deel van de apparaten die in gebruik zijn.
field_devices_market_depreciation = Waardedaling van een apparaat
hint_devices_market_depreciation = Hoeveel een apparaat per jaar minder waard wordt op de markt.
field_devices_resale_share = Opbrengst van een oud apparaat
hint_devices_resale_share = Het deel van de marktwaarde dat de gemeente krijgt als zij een oud apparaat verkoopt.
field_devices_disposal_cost = Kosten om een apparaat af te voeren
hint_devices_disposal_cost = Wat het kost om één oud apparaat te wissen en af te voeren.
field_devices_deploy_hours = Werk om een apparaat uit te geven
hint_devices_deploy_hours = De uren die de ICT-afdeling nodig heeft om één nieuw apparaat klaar te maken en uit te geven.
field_devices_embodied_co2 = CO₂ door het maken van een apparaat
hint_devices_embodied_co2 = De CO₂ die vrijkomt bij het maken van één apparaat.
field_devices_energy = Stroomverbruik van een apparaat
hint_devices_energy = De stroom die één apparaat per jaar gebruikt.
field_policies_price_premium = Meerprijs door keuze
hint_policies_price_premium = Hoeveel duurder apparaten zijn doordat medewerkers kiezen, als deel van de prijs.
field_policies_own_contribution = Eigen bijdrage voor een computer
hint_policies_own_contribution = Wat een medewerker zelf bijdraagt aan één computer van de gemeente.
field_policies_fallback_share = Aandeel dat een apparaat van de gemeente houdt
hint_policies_fallback_share = Het deel van de gebruikers dat toch een apparaat van de gemeente krijgt, en dan geen vergoeding.
field_policies_take_up = Aandeel medewerkers dat overstapt
hint_policies_take_up = Het deel van een functiegroep dat overstapt op deze vorm. Voor de anderen blijft het zoals het is.
field_policies_software_licence = Licentie voor kantoorsoftware
hint_policies_software_licence = Wat de kantoorsoftware van een gewone gebruiker per jaar kost, zonder btw.
field_policies_management_licence = Licentie voor beheer van apparaten
hint_policies_management_licence = Wat het beheer op afstand van de apparaten van één gebruiker per jaar kost, zonder btw.
field_policies_security_licence = Licentie voor beveiliging
hint_policies_security_licence = Wat de beveiliging van de apparaten van één gebruiker per jaar kost, zonder btw.
field_policies_virtual_workspace = Kosten van een virtuele werkplek
hint_policies_virtual_workspace = Wat een virtuele werkplek per jaar kost voor wie er een nodig heeft, zonder btw.
field_policies_virtual_workspace_share = Aandeel gebruikers met een virtuele werkplek
hint_policies_virtual_workspace_share = Het deel van de gebruikers dat een virtuele werkplek nodig heeft. Een functiegroep kan een eigen deel hebben.
field_policies_connectivity = Kosten van een mobiel abonnement
hint_policies_connectivity = Wat bellen en mobiel internet per jaar kosten voor wie een telefoon heeft, zonder btw.
field_policies_tickets = Aantal meldingen bij de servicedesk
hint_policies_tickets = Het aantal meldingen dat een gewone gebruiker per jaar doet.
field_policies_onboarding_hours = Werk om een gebruiker op weg te helpen
hint_policies_onboarding_hours = De uren van de ICT-afdeling voor wie nieuw is of overstapt op deze vorm.
field_policies_lost_rate = Datalekken door verlies van een apparaat
hint_policies_lost_rate = Hoe vaak per gebruiker per jaar een kwijtgeraakt apparaat als datalek wordt behandeld.
field_policies_lost_cost = Kosten van een datalek door verlies
hint_policies_lost_cost = Wat de afhandeling van één kwijtgeraakt apparaat als datalek kost.
field_policies_risk_multiplier = Risico op een groot incident bij een vorm
hint_policies_risk_multiplier = Hoeveel keer zo groot de kans op een groot incident is als gewoonlijk. Bij 1 is die gelijk.
field_policies_fixed_per_year = Vaste kosten van een vorm
hint_policies_fixed_per_year = Wat deze vorm per jaar kost, hoeveel gebruikers er ook zijn, zonder btw.
field_policies_programme_fixed = Vaste kosten van de invoering
hint_policies_programme_fixed = Wat het project voor de invoering één keer kost, hoeveel mensen er ook overstappen.
field_policies_pilot_cost = Kosten van een proef vooraf
hint_policies_pilot_cost = Wat een proef voorafgaand aan de invoering één keer kost.
field_policies_tender_cost = Kosten van een aanbesteding
hint_policies_tender_cost = Wat één aanbesteding voor deze vorm kost.
field_policies_tender_interval = Tijd tussen twee aanbestedingen
hint_policies_tender_interval = Het aantal jaren tussen twee aanbestedingen voor deze vorm. Bij 0 is er geen aanbesteding.
field_policies_programme_per_user = Kosten van de overstap van een gebruiker
hint_policies_programme_per_user = Wat het één keer kost om één gebruiker te laten overstappen, zonder training.
field_policies_training_per_user = Trainingskosten bij de overstap
hint_policies_training_per_user = Wat het één keer kost om één gebruiker te trainen die overstapt op deze vorm.
field_policies_training_per_joiner = Trainingskosten van een nieuwe medewerker
hint_policies_training_per_joiner = Wat de training van één nieuwe medewerker onder deze vorm kost.
field_policies_home_days_change = Meer of minder thuiswerkdagen door een vorm
hint_policies_home_days_change = Hoeveel dagen per week iemand onder deze vorm meer thuiswerkt. Onder nul zijn het er minder.
field_policies_employee_cost = Overige eigen kosten van een medewerker
hint_policies_employee_cost = Wat een eigen apparaat per jaar kost naast de aanschaf (verzekering, reparatie), met btw. Niet in het totaal.
field_policies_own_device_price = Prijs van een eigen apparaat
hint_policies_own_device_price = Wat een medewerker betaalt voor de apparaten die deze vorm aan hem overlaat, met btw. Niet in het totaal.
field_policies_own_device_life = Levensduur van een eigen apparaat
hint_policies_own_device_life = Het aantal jaren dat een medewerker met een eigen apparaat doet.
field_policies_own_work_share = Deel van een eigen apparaat voor het werk
hint_policies_own_work_share = Het deel van de prijs dat voor het werk telt. Een eigen apparaat is ook voor privé.
field_allowances_amount = Vergoeding voor een eigen apparaat
hint_allowances_amount = Wat een medewerker per keer krijgt om zelf een apparaat te kopen, met btw.
field_allowances_cycle = Tijd tussen twee vergoedingen
hint_allowances_cycle = Het aantal jaren voordat iemand opnieuw een vergoeding krijgt.
field_allowances_recovery = Terugbetaling van de vergoeding bij vertrek
hint_allowances_recovery = Het deel van het nog niet gebruikte bedrag dat iemand terugbetaalt die vertrekt.
field_allowances_taxed_share = Belast deel van de vergoeding
hint_allowances_taxed_share = Het deel van de vergoeding waarover de gemeente eindheffing betaalt.
field_allowances_admin_cost = Administratiekosten van een vergoeding
hint_allowances_admin_cost = Wat het aan werk kost om één vergoeding uit te betalen.
field_allowances_embodied_co2 = CO₂ door het maken van een eigen apparaat
hint_allowances_embodied_co2 = De CO₂ die vrijkomt bij het maken van wat iemand van één vergoeding koopt.
field_allowances_energy = Stroomverbruik van een eigen apparaat
hint_allowances_energy = De stroom die het eigen apparaat van één medewerker per jaar gebruikt.
field_alternatives_start = Begin van de invoering
hint_alternatives_start = Het jaar waarin de invoering begint, geteld vanaf het eerste jaar van de berekening.
field_alternatives_rollout = Duur van de invoering
hint_alternatives_rollout = Het aantal jaren tot de laatste medewerkers zijn overgestapt.

## Knoppen
levers_title = Gegevens en keuzes
levers_toggle = Gegevens en keuzes aanpassen
levers_unchanged = Standaardwaarden
levers_changed = { $n ->
    [one] 1 aanpassing
   *[other] { $n } aanpassingen
}
levers_differ = { $n ->
    [one] Standaardwaarden, 1 aanpassing
   *[other] Standaardwaarden, { $n } aanpassingen
}
levers_alternatives = Varianten toevoegen of wijzigen
reset_all = Alles terugzetten
group_choice = Wat de gemeente kiest
group_world = Hoe de wereld is
jump_to = Naar
jump_to_choice = keuzes
jump_to_world = aannames
changed = aangepast
reset_to = terug naar { $value }
reset_choice = terugzetten
lever_headcount = Medewerkers
lever_home_days = Thuiswerkdagen
lever_home_days_trend = Thuiswerken: verandering per jaar
lever_desks = Werkplekken nu
lever_desk_share = Deel van de kantoortijd aan een werkplek
lever_ticket_cost = Kosten per melding bij de servicedesk
lever_take_up = Wie meedoet
lever_tickets = Meldingen per gebruiker per jaar
lever_laptop_price = Prijs standaardlaptop
lever_laptop_life = Levensduur standaardlaptop
lever_allowance_amount = Vergoeding
lever_allowance_cycle = Vergoeding om de
lever_virtual_workspace = Kosten virtuele werkplek
lever_virtual_workspace_share = Wie een virtuele werkplek nodig heeft
lever_start = Invoeren vanaf
lever_rollout = Duur van de invoering
lever_horizon = Hoe ver vooruit
lever_right_size = Werkplekken afstoten die niet nodig zijn
right_size_hint = Bij alle varianten, vanaf de invoering. De huur loopt tot en met { $year }; daarna bespaart het meer.
right_size_mixed = Nu verschilt dat per variant. Zet dit aan om bij alle varianten werkplekken af te stoten.
scope_all_roles = gemiddeld over alle medewerkers
scope_policy = geldt voor { $policy }
scope_all_policies = geldt voor alle vormen
scope_alternatives = geldt voor elke variant die iets verandert
scope_excluding_vat = zonder btw
scope_including_vat = met btw
scope_per_user_year = per gebruiker per jaar
scope_of_users = deel van de gebruikers
scope_of_those_offered = deel van wie de vorm krijgt aangeboden
scope_who_works_at_home = voor wie nu al thuiswerkt
unit_years = jaar
unit_days = per week
unit_per_year = per jaar
value_years = { $value } jaar
value_days = { $value } dagen per week
value_tickets = { $value } per jaar
usually = meestal { $low } tot { $high }
grade_measured = gemeten
grade_rule = regel
grade_derived = afgeleid
grade_estimate = geschat
grade_year = { $grade }, { $year }
own_choice = uw keuze
own_choice_default = uw keuze · standaard { $grade }
desks_how = geschat: 0,7 werkplek per voltijdbaan, bij { $fte } voltijdbanen
headcount_example = voorbeeld
source = bron
error_number = Vul een getal in van { $low } tot { $high }, bijvoorbeeld { $example }.
error_whole = Vul een heel getal in van { $low } tot { $high }.

## Antwoord
years_word = { $n ->
    [1] één jaar
    [2] twee jaar
    [3] drie jaar
    [4] vier jaar
    [5] vijf jaar
    [6] zes jaar
    [7] zeven jaar
    [8] acht jaar
    [9] negen jaar
    [10] tien jaar
    [11] elf jaar
    [12] twaalf jaar
   *[other] { $n } jaar
}
answer_one = { $name } kost over { $years } { $amount }.
answer_going_on_cheapest = Doorgaan met { $reference } is over { $years } het goedkoopst: { $rest }.
answer_other_cheapest = { $name } is over { $years } het goedkoopst: { $amount } goedkoper dan doorgaan met { $reference }. { $rest }
answer_equal = Over { $years } kosten alle varianten evenveel.
answer_costs_more = { $name } kost { $amount } meer
answer_costs_more_than_going_on = { $name } kost { $amount } meer dan doorgaan
answer_costs_less_than_going_on = { $name } kost { $amount } minder dan doorgaan
answer_costs_same = { $name } kost evenveel
answer_and = { $first } en { $last }
answer_comma = { $first }, { $last }
answer_more = { $name } { $amount } meer
answer_others_than = De andere { $n } varianten kosten { $low } tot { $high } meer dan { $name }.
answer_others = de andere { $n } varianten kosten { $low } tot { $high } meer
share_of_whole = Het grootste verschil, { $amount }, is { $share } van de kosten van alle werkplekken.
answer_caveat = De bedragen zijn een raming met de meest waarschijnlijke waarden. Onder “Hoe zeker is dit?” staat hoe ver de toekomsten uiteenlopen.
answer_present_value = Telt u euro’s van later minder zwaar (contante waarde), dan is { $name } het goedkoopst.
answer_of_which_desks = { $amount } (waarvan { $desks } door minder werkplekken)
answer_desks = Let op: niet alle varianten stoten werkplekken af. { $parts }
answer_too_late = De invoering begint in { $start }. Dat is na { $last }, het laatste jaar dat u bekijkt.
answer_word_hiyd = HIYD: krijgen van de gemeente.
answer_word_cyod = CYOD: kiezen uit een lijst.
answer_word_byod = BYOD: zelf meebrengen.
answer_word_cope = COPE: van de gemeente, ook privé te gebruiken.
answer_word_cleo = CLEO: van de medewerker, op kosten van de gemeente.
answer_word_byos = BYOS: eigen apparaat met eigen programma’s.
same_desks_more = Met evenveel werkplekken kost { $name } { $amount } meer dan doorgaan.
same_desks_less = Met evenveel werkplekken kost { $name } { $amount } minder dan doorgaan.
same_desks_equal = Met evenveel werkplekken kost { $name } evenveel als doorgaan.
answer_small = De werkplekken zijn berekend voor grotere groepen. Bij minder dan 50 medewerkers zijn ze minder zeker.
cards_title = De varianten naast elkaar
card_total = totaal over { $years }
card_difference = verschil met doorgaan
card_total_word = totaal
card_per_person = per persoon per jaar
card_desks = werkplekken nodig in { $year }
card_unused = deel ongebruikt in { $year }
status_updated = Uitkomst bijgewerkt: { $sentence }

## Grafieken
figures_title = Grafieken
table = Tabel
show_totals = Totalen tonen
show_difference = Verschil tonen
show_housing = Huisvesting en thuiswerken erbij
hide_housing = Zonder huisvesting en thuiswerken
choose_alternative = Variant
figure_source = Bron: eigen berekening, Werkplekwijzer { $version }, { $name }.
figure_source_link = Gegevens en bronnen
year = Jaar
difference_title_more = { $n ->
    [one] { $names } is aan het eind duurder
   *[other] { $names } zijn aan het eind duurder
}
difference_title_less = { $n ->
    [one] { $names } is aan het eind goedkoper
   *[other] { $names } zijn aan het eind goedkoper
}
difference_title_mixed = { $n ->
    [one] { $less } is aan het eind goedkoper, { $more } duurder
   *[other] { $less } zijn aan het eind goedkoper, { $more } duurder
}
difference_title_none = De varianten kosten evenveel als doorgaan
difference_sub = Verschil met doorgaan, opgeteld vanaf { $year }, in euro’s van het jaar zelf
difference_says = Aan het einde van { $year } { $parts } dan doorgaan.
totals_title = { $name } kost in totaal het minst
totals_sub = Alle kosten, opgeteld vanaf { $year }, in euro’s van het jaar zelf
totals_says = Aan het einde van { $year } { $parts }.
says_more = heeft { $name } { $amount } meer gekost
says_less = heeft { $name } { $amount } minder gekost
says_same = heeft { $name } niet meer of minder gekost
says_total = heeft { $name } { $amount } gekost
categories_title = { $first } en { $second } wegen het zwaarst
categories_title_none = Er zijn geen medewerkers om de kosten over te verdelen
categories_title_housing = Werkplekken in het gebouw zijn { $share } van de kosten
categories_sub = Euro per persoon per jaar, gemiddeld over { $first }–{ $last }
categories_sub_ict = Euro per persoon per jaar, gemiddeld over { $first }–{ $last }, zonder huisvesting en thuiswerken
categories_says = { $name } kost { $amount } per persoon per jaar; het meeste gaat naar { $category }: { $part }.
categories_says_between = Dat loopt van { $low } per persoon per jaar bij { $cheapest } tot { $high } bij { $dearest }.
categories_says_negative = Wat oude apparaten opbrengen, staat links van de nul.
categories_apart = Huisvesting ({ $housing }) en thuiswerken ({ $home }) staan hier niet bij.
category = Soort kosten
total = Samen
per_year_title_incidental = { $name }: { $share } van de kosten is eenmalig
per_year_title_structural = { $name }: bijna alle kosten komen elk jaar terug
per_year_sub = Kosten per jaar van { $name }, in euro’s van het jaar zelf
per_year_says = Over alle jaren samen is { $structural } structureel (elk jaar terug) en { $incidental } incidenteel (eenmalig, door de invoering).
structural = structureel
incidental = incidenteel
weekdays_title_spare = Ook op de drukste dag blijft { $share } van de werkplekken vrij
weekdays_title_short = Op de drukste dag is er een kans van { $share } dat iemand geen plek vindt
weekdays_sub = Bezette werkplekken per weekdag in { $year }, bij { $name }
weekdays_says = Op { $day } zijn gemiddeld { $used } van de { $desks } werkplekken bezet. Er zijn er { $needed } nodig om op { $service } van de dagen iedereen een plek te geven.
weekdays_interval = 9 van de 10 weken
weekdays_desks = { $n } werkplekken
weekdays_needed = { $n } nodig
service_title = { $n ->
    [0] Meer zekerheid ({ $level }) kost geen extra werkplek
    [one] Meer zekerheid ({ $level }) kost 1 werkplek extra
   *[other] Meer zekerheid ({ $level }) kost { $extra } werkplekken extra
}
service_sub = Werkplekken nodig in { $year } naar de zekerheid dat iedereen een plek vindt, bij { $name }
service_says = Voor { $level } zekerheid zijn { $needed } werkplekken nodig. Dat is { $fte } per voltijdbaan en { $person } per medewerker.
service_costs = { $n ->
    [0] Voor { $level } is geen extra werkplek nodig.
    [one] Voor { $level } is er 1 meer nodig. Dat kost { $cost } per jaar.
   *[other] Voor { $level } zijn er { $extra } meer nodig. Dat kost { $cost } per jaar.
}
service_money = { $n ->
    [one] Van de { $present } werkplekken is er 1 niet nodig. Als u die afstoot, bespaart u tijdens de huur { $now } per jaar en na de huur { $later } per jaar. De overige { $never } per jaar is ruimte die vrijkomt, maar geen geld.
   *[other] Van de { $present } werkplekken zijn er { $spare } niet nodig. Als u die afstoot, bespaart u tijdens de huur { $now } per jaar en na de huur { $later } per jaar. De overige { $never } per jaar is ruimte die vrijkomt, maar geen geld.
}
service_no_spare = De { $present } werkplekken van nu zijn dan allemaal nodig.
service_level = Zekerheid
service_desks = Werkplekken nodig
service_per_fte = Per voltijdbaan
service_per_person = Per medewerker
service_cost = Huisvesting per jaar
service_needed = nodig
service_present = nu
handout_title = In { $year } koopt u de meeste apparaten: { $n }
handout_title_none = U koopt geen apparaten
handout_sub = Apparaten die de gemeente koopt per jaar, bij { $name }
handout_says = Bij { $name } koopt u over de hele periode { $bought } apparaten. Daarvan vervangen er { $replaced } wat kwijt of kapot is. U neemt er { $returned } terug. In de tabel staat per jaar en per soort wat u koopt, terugneemt en achter de hand houdt.
handout_row = { $year }: { $device }
handout_kind = Jaar en soort
handout_device = Soort
handout_buy = Kopen
handout_renew = Waarvan in plaats van wat teruggaat
handout_replace = Waarvan voor kwijt of kapot
handout_return = Terugnemen
handout_in_use = In gebruik
handout_reserve = Achter de hand
handout_filled = nieuw of aan vervanging toe
handout_replaced = kwijt of kapot
save_csv = Bewaar als CSV
weekday = Dag
desks_used = Bezet
desks_share = Deel van { $n }
chance_of_shortage = Kans op een tekort
monday = maandag
tuesday = dinsdag
wednesday = woensdag
thursday = donderdag
friday = vrijdag
monday_short = ma
tuesday_short = di
wednesday_short = wo
thursday_short = do
friday_short = vr
cost_hardware = Apparaten
cost_allowances = Vergoedingen
cost_licences = Licenties
cost_virtual_workspace = Virtuele werkplek
cost_connectivity = Abonnementen
cost_support = Servicedesk
cost_deployment = Uitgifte en beheer
cost_risk = Risico
cost_change = Verandering
cost_workplace = Huisvesting
cost_home_working = Thuiswerken

## Over
about_title = Over dit model en zijn grenzen
about_what = De Werkplekwijzer berekent wat werkplekken kosten als de gemeente apparaten geeft (HIYD), medewerkers uit een lijst laat kiezen (CYOD) of hen zelf een apparaat laat meebrengen (BYOD), en wat er tussenin ligt (COPE, CLEO, BYOS).
about_how = Per jaar telt het model mensen, apparaten naar leeftijd, vergoedingen, meldingen en werkplekken, en rekent die om naar elf soorten kosten. Alle varianten krijgen dezelfde aannames.
about_estimate = Elk getal heeft een bron of is onze schatting, met een oordeel: gemeten, regel, afgeleid of geschat. De raming rekent met de meest waarschijnlijke waarde van elk getal. De toekomsten trekken elk onzeker getal uit zijn bereik (een PERT-verdeling) en laten grote incidenten en verloren apparaten bij toeval gebeuren. De getallen met hun bron staan hieronder bij “Bronnen en licenties”.
about_amounts = Bedragen zijn in euro’s van het jaar zelf, zonder btw; de btw die de gemeente niet terugkrijgt, telt mee. Een vergoeding is met btw.
about_limits = Wat het model niet weet
limit_reaction = Medewerkers reageren niet op een vorm, behalve met de thuiswerkdagen die u zelf invult.
limit_kit = Elke functiegroep heeft van elke soort apparaat er één.
limit_loss = Een eigen apparaat gaat even vaak kapot of kwijt als een apparaat van de gemeente.
limit_threshold = Of aankopen worden geactiveerd, hangt af van een grens per jaar. Rond die grens verspringen de lasten.
limit_fallback = Wie toch een apparaat van de gemeente krijgt, houdt de licenties van zijn vorm.
limit_tender = Elke vorm betaalt zijn eigen aanbesteding, ook als twee vormen er een kunnen delen. De vaste kosten van een vorm stoppen als minder dan een op de duizend mensen hem gebruikt.
limit_housing = Wat u op huisvesting bespaart, hangt af van het huurcontract. Het is geen verdienste van een vorm.
limit_normal = De werkplekken zijn berekend met een normale verdeling. Die is goed vanaf enkele tientallen mensen.
sources_title = Bronnen en licenties
sources_what = Dit zijn de getallen achter de standaardwaarden, zoals de bron ze geeft.
sources_credit = Bron gemeenten: CBS (StatLine 85984NED, 85755NED, bevolking 2025, Iv3), CC BY 4.0; personeel deels door ons geschat.
sources_licences = De Werkplekwijzer is vrije software (EUPL-1.2). Stijl: NL Design System (EUPL-1.2). Letter: IBM Plex Sans (OFL 1.1). Iconen: Tabler (MIT).
sources_list = Getallen en bronnen
column_number = Gegeven
column_value = Waarde
column_grade = Oordeel
column_source = Bron
value_months = { $value } maanden
value_per_year = { $value } per jaar
value_per_month = { $value } per maand
sources_none = De andere standaardwaarden zijn onze eigen schatting of volgen uit een regel.
privacy_title = Privacy
privacy_text = Alles wordt in uw browser berekend. Er zijn geen cookies, geen bezoekersmeting en geen verzoeken aan andere websites. Uw browser bewaart op dit apparaat uw taalkeuze en uw werk, met uw regels, meting en teams. Uw werk verwijdert u op het beginscherm. Wist u in uw browser de gegevens van deze website, dan is alles weg.
accessibility_title = Toegankelijkheid
accessibility_text = Deze pagina is gemaakt volgens WCAG 2.2 niveau AA. Alles werkt met het toetsenbord. Achter elke grafiek staan een tabel en een zin.

## Waarom deze getallen
why_title = Waarom deze getallen
page_title_why = Waarom deze getallen van { $name } – Werkplekwijzer
why_lead = U hoeft ons niet te geloven. Hier staat wat wij hebben nagerekend, wat anderen publiceerden, en wat er aan dit model niet deugt.
why_checks = Wat is gecontroleerd
why_checks_lead = Deze regels gelden altijd. Bij elke nieuwe versie proberen wij ze op scenario’s van gemeenten en op willekeurige scenario’s.
why_checks_table = Regels, en hoe vaak elke is geprobeerd
why_column_law = Regel
why_column_tried = Geprobeerd op
why_tried = { $n ->
    [one] 1 scenario
   *[other] { $n } scenario’s
}
why_cases = Gepubliceerde gevallen naast de onze
why_cases_lead = Deze gevallen controleren of ons model goed rekent. Ze controleren niet of een voorspelling uitkomt. Wij kennen geen gemeente die na een keuze voor CYOD of BYOD heeft gepubliceerd wat die keuze echt kostte. De getallen gaan erin zoals de bron ze geeft. Opent u een geval, dan rekent uw browser het uit.
why_case_shows = Dit laat het zien
why_case_shows_not = Dit laat het niet zien
why_case_table = { $title }: gepubliceerd en bij ons
why_column_what = Wat
why_column_published = Gepubliceerd
why_column_ours = Onze uitkomst
why_column_difference = Verschil
why_column_most = Mag schelen
why_column_agrees = Oordeel
why_agrees = komt overeen
why_agrees_not = komt niet overeen
why_all_years = { $what }, alle jaren samen
why_of_year = { $what } in { $year }
why_seller = Een verkoper betaalde of schreef deze bron.
why_beside = Getoond, maar geen controle
why_beside_lead = Deze bronnen geven alleen een verhouding of een uitkomst. Wie zelf getallen kiest, kan daar altijd op uitkomen. Daarom tellen ze niet mee.
why_benchmarks = Uw getallen naast die van anderen
why_benchmarks_lead = Ligt uw uitkomst buiten de band, dan is dat geen fout maar een vraag. Het gaat om doorgaan zoals nu, gemiddeld per jaar.
why_benchmarks_table = Uw getallen naast de band die uit gepubliceerde getallen volgt
why_column_yours = Bij u
why_column_band = Band
why_band = { $low } tot { $high }
why_within = binnen de band
why_below = onder de band
why_above = boven de band
why_versions = Versie 1 en versie 2 van het model
why_versions_lead = Versie 1 kende geen onvoorziene kosten, geen verandering in het thuiswerken, geen gasten en geen prijs van een eigen apparaat. Ook nam zij aan dat wat wij niet weten voor elke vorm hetzelfde is. Een oud scenario krijgt hier wat vandaag nieuw is.
why_versions_show = Reken mijn scenario uit met beide versies
why_versions_table = Totale kosten voor de gemeente in het verwachte geval, per stap van versie 1 naar versie 2
why_versions_employees = Netto kosten voor medewerkers in het verwachte geval, per stap van versie 1 naar versie 2
why_version_1 = Versie 1
why_version_2 = Versie 2
why_added_contingency = Met onvoorzien bij de verandering
why_added_home_days_trend = En met verandering in het thuiswerken
why_added_guests = En met gasten
why_added_own_devices = En met de prijs van eigen apparaten
why_added_likeness = En met verschil in wat wij per vorm niet weten
why_versions_says = Het verwachte geval rekent met het gemiddelde van elk bereik. Hoe sterk vormen op elkaar lijken verandert deze bedragen niet. Het verandert hoe zeker het verschil is: in versie 1 leek dat zekerder dan het was. Onder nul zijn medewerkers beter af.
why_versions_step = Stap
why_criticisms = Onze eigen kritiek
why_criticisms_lead = Wij zijn zelf de strengste lezer van ons model. Hieronder staat wat het niet kan, en wat dat met het antwoord kan doen. De bedragen gelden voor ons voorbeeld Dijk en Waard: 673 medewerkers, acht jaar. Daar kost CYOD ongeveer € 0,6 miljoen meer dan HIYD, en BYOD ongeveer € 0,9 miljoen meer.
why_limits = Grenzen van de berekening
measure_total = Kosten
measure_cost_hardware = Kosten van apparaten
measure_cost_connectivity = Kosten van abonnementen
measure_cost_home_working = Kosten van thuiswerken
measure_capital_charges = Afschrijving en rente
measure_depreciation = Afschrijving
measure_allowances_paid = Betaalde vergoedingen
measure_unused_share = Deel van de werkplekken dat leeg blijft
measure_shortage_days_share = Deel van de dagen met een tekort
measure_desks_needed = Werkplekken nodig
measure_attendance = Mensen op kantoor per dag

## Namen die bij de voorbeelden horen
shipped_going_on_hiyd = Doorgaan met HIYD
shipped_cyod = Kiezen uit een lijst (CYOD)
shipped_byod = Eigen apparaat (BYOD)
shipped_fixed_pcs = Vaste pc's

## Hoe zeker is dit
certainty_cheaper = In { $share } doorgerekende toekomsten is { $a } over { $years } goedkoper dan { $b }; het verschil ligt meestal (8 van de 10 keer) { $between }, in euro’s van nu.
certainty_close = { $a } en { $b } liggen over { $years } te dicht bij elkaar om te zeggen welke goedkoper is.
certainty_of_all = Van alle { $n } varianten is { $name } het goedkoopst in { $share } toekomsten.
certainty_close_says = In { $share } doorgerekende toekomsten is { $a } goedkoper dan { $b }; het verschil ligt meestal (8 van de 10 keer) { $between }, in euro’s van nu.
certainty_estimate = In de raming, met de meest waarschijnlijke waarden en in euro’s van het jaar zelf, schelen ze { $amount }.
certainty_equal = In alle { $n } doorgerekende toekomsten kosten { $a } en { $b } over { $years } evenveel.
certainty_provisional = Dit is voorlopig: het rust op { $n } toekomsten, nog geen 10.000.
certainty_waiting = Hoe zeker dat is, rekenen wij nu door in { $n } mogelijke toekomsten.
certainty_stopped = De berekening van de toekomsten is gestopt. U ziet alleen de raming, met de meest waarschijnlijke waarden.
certainty_failed = De toekomsten konden niet worden doorgerekend. U ziet alleen de raming, met de meest waarschijnlijke waarden.
of_hundred = { $n } van de 100
over_ninety_nine = meer dan 99 van de 100
under_one = minder dan 1 van de 100
all_futures = alle { $n }
between_gain = tussen { $low } en { $high } voordeel
between_gain_loss = tussen { $gain } voordeel en { $loss } nadeel
between_loss = tussen { $low } en { $high } nadeel
between_more = tussen { $low } en { $high } meer
between_less = tussen { $low } en { $high } minder
amount_more = { $amount } meer
amount_less = { $amount } minder
between_less_more = tussen { $less } minder en { $more } meer
card_cheapest = goedkoopst in
card_equal = even duur
card_cheapest_waiting = wordt berekend
futures_title = Hoe zeker is dit?
futures_lead = De raming rekent met de meest waarschijnlijke waarde van elk getal. Maar niemand kent die waarden precies. Daarom rekenen wij veel mogelijke toekomsten door. In elke toekomst krijgt elk onzeker getal een andere mogelijke waarde en kan er pech zijn, zoals een groot incident. Elke variant krijgt met dezelfde toekomsten te maken.
futures_present_value = Hier tellen euro’s van later minder zwaar mee (contante waarde).
futures_run = Berekening van de toekomsten
futures_progress = { $done } van de { $n } toekomsten doorgerekend
futures_complete = { $n } toekomsten doorgerekend
futures_stopped = Gestopt. De figuren hieronder rusten op de eerste { $n } toekomsten.
futures_stopped_stale = Gestopt. De figuren hieronder horen nog bij uw vorige gegevens.
futures_stopped_empty = Gestopt voordat er een uitkomst was.
futures_failed = Het doorrekenen is mislukt. De raming hierboven klopt wel.
futures_stale = Hieronder staat nog de vorige uitkomst. De nieuwe komt eraan.
futures_on_page = Uw browser kan hier niet op de achtergrond rekenen. De pagina rekent zelf, in kleine stukjes. Dat duurt langer.
futures_stop = Stop de berekening
futures_again = Reken opnieuw door
futures_samples = Bewaar { $n } toekomsten een voor een (CSV)
futures_number = Aantal toekomsten
futures_pair = Vergelijk
futures_with = met
futures_seed = Dezelfde gegevens geven altijd dezelfde uitkomst (startgetal { $seed }).
figure_source_futures = Bron: eigen berekening, { $n } toekomsten, startgetal { $seed }, Werkplekwijzer { $version }, { $name }.
fan_title = { $name } kost na { $years } in 8 van de 10 toekomsten { $between } dan doorgaan
fan_title_same = { $name } kost na { $years } in alle toekomsten evenveel als doorgaan
fan_sub = Verschil met doorgaan, opgeteld vanaf { $year }, in euro’s van het jaar zelf
fan_says = Aan het einde van { $year } ligt het verschil in 8 van de 10 toekomsten { $wide } en in 5 van de 10 { $narrow }; de raming is { $estimate }.
fan_estimate_low = De raming ligt onder het midden van de toekomsten: tegenvallers zijn groter dan meevallers.
fan_estimate_high = De raming ligt boven het midden van de toekomsten: meevallers zijn groter dan tegenvallers.
fan_wide = { $name }: 8 van de 10 toekomsten liggen hier
fan_narrow = 5 van de 10 toekomsten
estimate_line = raming
column_estimate = Raming
column_mean = Gemiddelde
column_error = Onzekerheid van het gemiddelde
column_percentile = { $n }% ligt eronder
dots_title = { $a } kost in 8 van de 10 toekomsten { $between } dan { $b }
dots_sub = Elke stip is 1 op de 50 toekomsten; verschil over { $years }, in euro’s van nu (contante waarde)
dots_dot = elke stip is 1 op de 50 toekomsten
dots_says = { $a } is goedkoper bij { $n_a } stippen, { $b } bij { $n_b }. In 8 van de 10 toekomsten kost { $a } { $between } dan { $b }. De raming is { $estimate }.
is_cheaper = { $name } is goedkoper
icons_title = In { $share } toekomsten is { $a } goedkoper dan { $b }
icons_sub = Elk teken staat voor 1 van de 100 toekomsten, naar de kosten over { $years } (contante waarde)
icons_says = Van { $n } toekomsten is { $a } in { $share_a } goedkoper en { $b } in { $share_b }. Met andere trekkingen had dit getal tot ongeveer { $error } procentpunt anders kunnen zijn (19 van de 20 keer).
cheaper_than = { $a } goedkoper dan { $b }
name_cheaper = { $name } goedkoper
icons_estimate = In de raming is { $name } goedkoper: { $amount }, in euro’s van nu.
icons_estimate_equal = In de raming kosten ze evenveel.
cheapest_sub = In welk deel van de toekomsten elke variant het goedkoopst is
share_futures = Deel van de toekomsten
share_error = Onzekerheid
bars_title = Het verschil tussen { $a } en { $b } hangt vooral af van: { $name }
bars_title_chance = Het verschil tussen { $a } en { $b } hangt vooral af van toeval
bars_title_none = Niets maakt het verschil tussen { $a } en { $b } onzeker
bars_sub = Hoeveel kleiner de spreiding van het verschil zou zijn als u dit ene getal precies wist
bars_says = { $name } verklaart { $share } van de spreiding. { $evidence }
bars_says_none = Alle getallen liggen vast, of maken voor dit verschil niet uit.
evidence = Van wat de getallen verklaren, rust { $share } op schattingen zonder meting.
bars_solid = gemeten, regel of afgeleid
bars_hatched = schatting zonder meting
bars_other = geen enkel getal alleen
chance_events = Toeval: grote incidenten en verloren apparaten
rest_of_spread = De rest, en getallen die elkaar versterken
column_measure = Maat
column_what = Getal
column_share = Deel van de spreiding
column_turn = Keert om bij
swings_title_never = Geen van de belangrijkste getallen keert de volgorde van { $a } en { $b } om
swings_title_turns = { $name } kan de volgorde van { $a } en { $b } omkeren
swings_sub = Hoeveel { $a } meer (+) of minder (−) kost dan { $b } als één getal laag of hoog uitvalt (1 op de 10 keer lager of hoger), contante waarde
swings_says_never = Binnen het mogelijke bereik van elk van deze getallen blijft { $name } in de raming goedkoper.
swings_says_turns = Bij { $value } kosten { $a } en { $b } in de raming evenveel ({ $name }).
swings_says_jumps = Bij { $value } slaat de volgorde van { $a } en { $b } in de raming om ({ $name }).
swings_low = lage waarde
swings_high = hoge waarde
lower_value = een lagere waarde
higher_value = een hogere waarde
low_value = laag
high_value = hoog
column_low = Bij lage waarde
column_high = Bij hoge waarde
turns_never = binnen het mogelijke bereik nooit
turns_unsought = niet gezocht: weegt te licht
turns_jumps = slaat om bij { $value }
worth_title = Eerst meten: { $name }
worth_title_choice = Eerst vastleggen: { $name }
worth_solid = te meten
worth_hatched = uw eigen keuze: vastleggen in plaats van meten
worth_title_none = Eén getal beter meten verandert dit besluit niet
worth_sub = Wat het hoogstens waard is om een getal vóór het besluit precies te weten, in euro’s van nu
worth_says = Alle getallen vooraf precies weten, het toeval niet meegeteld, is gemiddeld { $ranges } waard. Een meting die meer kost, loont niet. { $idle }
worth_says_none = Geen enkel getal alleen verandert de keuze: { $name } blijft gemiddeld het goedkoopst.
worth_says_shared = Geen enkel getal alleen verandert de keuze: de goedkoopste varianten kosten gemiddeld evenveel.
worth_idle = { $n ->
    [one] 1 getal maakt op zichzelf voor dit besluit niet uit; het staat in de tabel.
   *[other] { $n } getallen maken op zichzelf voor dit besluit niet uit; ze staan in de tabel.
}
worth_all_with_chance = Alles weten, toeval inbegrepen
worth_all = Alle getallen
worth_together = Alle getallen samen vooraf precies weten is hoogstens { $ranges } waard.
worth_nothing = maakt op zichzelf voor dit besluit niet uit
column_worth = Waarde van weten
with_item = { $label } ({ $item })
uncertainty_common = alle vormen
uncertainty_own = { $policy }, los van de andere
role_policy = beleid
role_counter = balie
role_social = sociaal domein
role_field = buitendienst
role_management = leiding
role_specialist = specialisten
role_support = ondersteuning
role_temporary = tijdelijk personeel
role_staff = personeel
device_laptop = laptop
device_laptop_premium = laptop, duurder model
device_thin_client = eenvoudige computer (thin client)
device_desktop = vaste computer
device_tablet = tablet
device_smartphone = smartphone
device_monitor = beeldscherm
device_dock = aansluitstation

## Documenten
undo = Ongedaan maken
redo = Opnieuw doen
part_failed = Dit deel van de pagina kon niet worden opgehaald. Misschien is er geen verbinding, of staat er een nieuwere versie. Wat u hebt ingevuld is er nog. Lukt het ook daarna niet, laad dan de pagina opnieuw.
part_again = Probeer opnieuw
part_waiting = Dit deel van de pagina wordt opgehaald.
documents_open = Bewaren en delen
documents_title = Bewaren en delen
documents_name = Naam van dit scenario
documents_name_error = Geef een naam van 1 tot 200 tekens.
keeping_nothing = U hebt nog niets veranderd. Wat u verandert, bewaart deze browser vanzelf.
keeping_kept = Bewaard in deze browser. U vindt uw werk terug op het beginscherm.
keeping_apart = Dit scenario is ook in een ander tabblad veranderd. Uw versie staat er nu naast, als een tweede scenario. Er is niets verloren.
keeping_forbidden = Deze browser laat niet toe dat wij uw werk bewaren. Sla het op als bestand voordat u de pagina sluit.
keeping_full = De opslag van deze browser is vol. Uw laatste wijziging is niet bewaard. Sla uw werk op als bestand, of verwijder een scenario op het beginscherm.
file_save = Opslaan als bestand
file_open = Bestand openen
file_hint = Een scenariobestand eindigt op .json. U kunt het ook op de pagina slepen.
link_title = Delen met een link
link_holds = In de link staat het hele scenario: de naam, de gemeente, alle cijfers en wat de grafieken tonen. Wie de link heeft, kan dat lezen. Er gaat niets naar een server.
link_long = Deze link is lang: { $n } tekens. Sommige programma’s knippen zo’n link af. Deel dan het bestand.
link_field = De link
link_copy = Link kopiëren
link_copied = De link is gekopieerd.
link_select = De link is geselecteerd. Kopieer hem met Ctrl+C.
kept_title = Ga verder met uw eigen werk
kept_when = { $municipality } · bewaard op { $when }
kept_remove = Verwijderen
kept_removed = { $name } is verwijderd.
kept_restore = Terugzetten
refused_title = Dit is niet geopend. Uw werk is niet veranderd.
refused_damaged = De link of het bestand is beschadigd of niet volledig. Vraag de maker om het opnieuw te sturen.
refused_newer = Dit is gemaakt met een nieuwere versie van de Werkplekwijzer. Laad de pagina opnieuw en probeer het nog een keer.
refused_too_large = Het bestand is groter dan 4 MB. Een scenario is altijd kleiner.
refused_problems = In het bestand staat iets dat niet kan:
refused_problem = Bij { $path } staat { $found }. Toegestaan is: { $allowed }.
refused_more = En nog { $n } andere.
close_message = Melding sluiten
allowed_quantity = een getal van { $low } tot en met { $high }, of een bandbreedte van zulke getallen
allowed_number = een getal van { $low } tot en met { $high }
allowed_whole = een heel getal van { $low } tot en met { $high }
allowed_ordered = laag, waarschijnlijk en hoog in oplopende volgorde
allowed_flag = ja of nee (true of false)
allowed_name = een tekst van 1 tot 200 tekens
allowed_text = een tekst, of niets (null)
allowed_id = een korte naam van 1 tot 60 tekens: a–z, 0–9, _ en -
allowed_unique = een korte naam die nog niet in deze lijst staat
allowed_word = een van deze woorden: { $words }
allowed_none = niets, want er is niets om naar te verwijzen
allowed_object = een groep velden tussen accolades
allowed_list = een lijst met 1 tot { $n } onderdelen
allowed_required = een waarde; dit veld is verplicht
allowed_known = geen veld met deze naam; wel { $words }
allowed_once = elk veld één keer
allowed_some_share = minstens één rol met een aandeel boven 0
allowed_some_weekday = weekdagen die samen minstens 0,001 zijn
allowed_desk = een computer op het bureau, alleen als de werkgever hem levert
allowed_device_of = een apparaat van de soort { $kind }
allowed_every_role = een vorm voor elke rol
allowed_json = een tekst in JSON

## Alle gegevens
inputs_title = Alle gegevens
inputs_lead = Dit is alles waarmee wij rekenen. U kunt alles veranderen. Erbij staat wat een keuze van de gemeente is en wat een aanname.
inputs_back = Terug naar de uitkomst
inputs_search = Zoek een gegeven
inputs_only_changed = Alleen wat is aangepast ({ $n })
inputs_found = { $n ->
    [0] Niets gevonden. Controleer de spelling of zoek een ander woord.
    [one] 1 gegeven gevonden.
   *[other] { $n } gegevens gevonden.
}
inputs_count = { $n ->
    [one] 1 gegeven
   *[other] { $n } gegevens
}
inputs_choice = keuze van de gemeente
inputs_assumption = aanname
inputs_value = waarde
inputs_low = laag
inputs_likely = waarschijnlijk
inputs_high = hoog
inputs_order = Laag mag niet hoger zijn dan waarschijnlijk, en waarschijnlijk niet hoger dan hoog.
inputs_make_range = Bandbreedte invullen
inputs_make_one = Eén getal invullen
inputs_fill = Eigen waarde invullen
inputs_empty = Leeg laten
inputs_nothing = niet ingevuld
inputs_range = { $likely } ({ $low } tot { $high })
inputs_default = Standaard: { $default }
inputs_allowed = Toegestaan: { $low } tot en met { $high }.
group_workforce = Medewerkers en functiegroepen
group_attendance = Aanwezigheid
group_workplace = Werkplekken
group_home_working = Thuiswerken
group_devices = Apparaten
group_policies = Vormen (HIYD, CYOD, BYOD en meer)
group_alternatives = Varianten, invoering en looptijd
group_support = Ondersteuning, applicaties en risico
group_finance = Geld: prijzen, rente en btw
kept_damaged = Dit werk is beschadigd, of gemaakt met een nieuwere versie. Het kan hier niet worden geopend.
inputs_rule = Dit kan niet. Nodig is: { $allowed }.
label_of = { $field }: { $of }
word_nothing = geen
word_yes = ja
word_no = nee

## Functiegroepen, apparaten, vormen en varianten
items_copy = Kopiëren
items_remove = Verwijderen
items_restore = Terugzetten
items_new = nieuw
items_removed = Verwijderd
items_add = Toevoegen
items_add_role = Functiegroep toevoegen
items_add_device = Apparaat toevoegen
items_add_policy = Vorm toevoegen
items_add_alternative = Variant toevoegen
items_copy_of = kopie van { $name }
items_shipped = { $name } (zoals in de voorbeelden)
items_everyone = nieuwe variant met { $policy }
items_added = { $name } is toegevoegd.
items_added_but = { $name } is toegevoegd. { $roles } houden { $policy }, zoals in alle andere varianten. U kunt dat hieronder veranderen.
items_gone = { $name } is verwijderd.
items_same_name = Deze naam is al in gebruik. Kies een andere.
shares_differ = Samen zijn de aandelen { $sum }. Wij rekenen ze om, zodat ze samen 100% zijn.
items_copied_role = { $name } is toegevoegd. De medewerkers zijn verdeeld over de twee functiegroepen.
items_in_use = { $name } is nog nodig voor: { $users }. Kies daar eerst iets anders.
items_last = Dit is de laatste. Er moet er minstens één blijven.
items_full = Er mogen er hoogstens { $most } zijn. Verwijder er eerst een.
user_baseline = wat iedereen nu heeft
user_desks = de werkplekken
user_alternative = de variant { $name }
user_role = de functiegroep { $name }
allocation_title = Wie krijgt wat in { $name }
allocation_role = Functiegroep
allocation_everyone = Iedereen
allocation_was = was { $policy }
kind_role = functiegroep: { $name }
kind_device = apparaat: { $name }
kind_policy = vorm: { $name }
kind_alternative = variant: { $name }

## Scenario’s naast elkaar
sides_title = Vergelijken
page_title_sides = { $name } vergeleken – Werkplekwijzer
sides_lead = Zet uw scenario naast andere scenario’s: hoogstens vier. U ziet de uitkomsten op dezelfde schaal en wat er anders is ingevuld.
sides_beside = Scenario’s die naast elkaar staan
sides_add = Welk scenario
sides_put = Zet ernaast
sides_remove = Weghalen
sides_full = Er staan vier scenario’s naast elkaar. Haal er eerst een weg.
sides_none = Kies een scenario om naast dat van u te zetten.
sides_now = zoals het nu is
sides_defaults = de standaardwaarden van dit scenario
sides_default_of = { $name } (standaardwaarden)
sides_municipality = Of kies een andere gemeente
sides_kept = bewaard: { $name } ({ $when })
sides_example = voorbeeld: { $name }
sides_charts = Verschil met doorgaan, alle op dezelfde schaal
sides_no_shared = Deze scenario’s hebben geen enkele variant gemeen. Daarom zijn er geen kosten per soort te vergelijken.
side_name = { $letter }: { $name }
side_says = { $name }. { $title }
side_headlines = De belangrijkste getallen
side_number = Getal
side_people = Medewerkers
side_period = Periode
side_years = { $from } tot en met { $to }
side_going_on = Kosten als u doorgaat zoals nu
side_per_person = Per persoon per jaar als u doorgaat
side_difference = { $name }: verschil met doorgaan
side_lacks = niet aanwezig
side_is_going_on = dit is doorgaan
side_cheapest = Goedkoopste variant volgens de raming
side_desks = Werkplekken nodig in het laatste jaar als u doorgaat
side_costs = { $letter } kost { $amount }
side_per_person_title = ICT-kosten per persoon per jaar bij { $name }
side_per_person_says = Bij { $name }: { $costs } per persoon per jaar, zonder huisvesting en thuiswerken.
side_per_person_sub = Euro per persoon per jaar, gemiddeld over de periode van elk scenario, naar soort kosten, zonder huisvesting en thuiswerken
side_what = Gegeven
side_items = Wat niet overal voorkomt
side_choices = Keuzes die verschillen
side_assumptions = Aannames die verschillen
side_differences = { $n ->
    [one] 1 verschil
   *[other] { $n } verschillen
}
side_no_differences = Deze scenario’s zijn gelijk ingevuld.
split_title = Waar komt het verschil vandaan?
split_explains = Wij rekenen ook met de keuzes van B en de aannames van A, en andersom. Wat verandert door alleen andere keuzes, komt door de keuzes. Voor de aannames gaat het net zo. De rest komt doordat beide tegelijk anders zijn. Alleen varianten die A en B allebei hebben, staan hier. In de zinnen zijn bedragen afgerond; in de tabel tellen de delen precies op tot het verschil.
split_caption = Het verschil tussen A en B over de hele periode, in euro
split_all = B min A
split_choices = Door andere keuzes
split_assumptions = Door andere aannames
split_both = Door beide samen
split_total = { $name }: alle kosten
split_difference = { $name }: verschil met doorgaan
split_more = { $name }: B kost { $all } meer dan A.
split_less = { $name }: B kost { $all } minder dan A.
split_parts = Door andere keuzes { $choices }, door andere aannames { $assumptions } en door beide samen { $both }.
split_same = { $name }: A en B kosten evenveel.
split_impossible = Deze twee scenario’s passen niet in elkaar. Daarom is niet te zeggen welk deel van het verschil door keuzes komt.

## Toewijzing
views_label = Onderdelen
view_outcome = Uitkomst
proposal_title = Toewijzing
page_title_proposal = Toewijzing van { $name } – Werkplekwijzer
proposal_lead = Wie krijgt welke vorm, en waarom? Hier staat de goedkoopste verdeling binnen de regels die u zelf stelt. Wij rekenen met één jaar waarin iedereen over is, in prijzen van nu. De werkplekken tellen daarin niet mee.
proposal_answer = Als iedereen over is, kost de goedkoopste verdeling { $cost } per jaar
proposal_part = { $policy } voor { $roles }
proposal_rest = { $policy } voor alle andere functiegroepen
proposal_all = { $policy } voor iedereen
proposal_second = De tweede keus kost { $more } per jaar meer: { $changes }.
proposal_second_equal = De tweede keus kost evenveel: { $changes }.
proposal_change = { $role } krijgt dan { $policy }
proposal_second_none = Een andere verdeling laten de regels niet toe.
proposal_full_more = Over { $years }, met de overgang en de werkplekken erbij, kost deze verdeling { $amount } meer dan doorgaan zoals nu.
proposal_full_less = Over { $years }, met de overgang en de werkplekken erbij, kost deze verdeling { $amount } minder dan doorgaan zoals nu.
proposal_full_same = Over { $years }, met de overgang en de werkplekken erbij, kost deze verdeling evenveel als doorgaan zoals nu.
proposal_trial = In { $share } van de 100 toekomsten is de goedkoopste verdeling over de hele periode ook goedkoper dan de tweede keus. Dat is met { $n } toekomsten berekend; de fout is hoogstens { $error } van de 100.
proposal_trial_waiting = Wij rekenen nu uit in hoeveel toekomsten de goedkoopste verdeling goedkoper is dan de tweede keus.
proposal_trial_lost = In hoeveel toekomsten de goedkoopste verdeling goedkoper is, kon niet worden berekend.
proposal_impossible_role = Voor { $role } blijft geen enkele vorm over. Maak een regel ruimer of voeg een vorm toe.
proposal_impossible_ceiling = Geen verdeling past binnen uw grens van { $ceiling } per jaar. De goedkoopste kost { $cost }. Dat is { $over } te veel.
proposal_impossible_together = Elke regel kan op zichzelf, maar samen laten de regels geen verdeling over. Maak een regel ruimer.
proposal_adopt = Maak hier een variant van
proposal_adopted = De variant { $name } staat bij de uitkomst.
proposal_name = Voorstel
proposal_see = Bekijk de uitkomst
proposal_numbers = De goedkoopste verdeling naast de tweede keus
proposal_best = Goedkoopste per jaar
proposal_second_name = Tweede keus
proposal_row_steady = Kosten per jaar als iedereen over is, zonder werkplekken
proposal_row_total = Alle kosten over { $years }
proposal_row_difference = Verschil met doorgaan zoals nu
proposal_row_incidental = Waarvan eenmalig
proposal_row_present = Alle kosten in euro’s van nu
proposal_row_desks = Werkplekken nodig in { $year }
matrix_title = Waarom deze verdeling?
matrix_lead = Per functiegroep en vorm: de kosten per medewerker per jaar als iedereen over is. Kies een vak voor de uitleg.
matrix_caption = Kosten per medewerker per jaar, naar functiegroep en vorm
matrix_people = Medewerkers
matrix_kit = Apparaten
matrix_kit_none = geen
matrix_fixed = Vaste kosten per jaar
matrix_chosen = gekozen
matrix_ruled = kan niet
matrix_nobody = –
explain_chosen = { $role } krijgt { $policy }. Dat kost { $cost } per medewerker per jaar.
explain_chosen_nobody = { $role } krijgt { $policy }. In deze groep werkt niemand.
explain_second = De tweede keus voor deze groep is { $policy }. De hele verdeling kost dan { $more } per jaar meer.
explain_second_equal = De tweede keus voor deze groep is { $policy }. Die is even duur.
explain_second_none = Een andere vorm laten de regels voor deze groep niet toe.
explain_fixed = { $policy } kan niet voor { $role }. Deze groep heeft vaste of bijzondere apparatuur nodig, en bij { $policy } zorgt de medewerker zelf voor het apparaat.
explain_sensitive = { $policy } kan niet voor { $role }. Deze groep werkt met gevoelige persoonsgegevens, en bij { $policy } werkt { $share } op een eigen apparaat zonder virtuele werkplek.
explain_own = Met { $policy } voor { $role } werkt { $share } van alle medewerkers op een eigen apparaat. Uw grens is { $limit }.
explain_policies = Met { $policy } voor { $role } zijn er { $n } vormen naast elkaar in gebruik. Uw grens is { $limit }.
explain_ceiling = Met { $policy } voor { $role } kost de verdeling { $cost } per jaar. Uw grens is { $limit }.
explain_costs = { $policy } kost voor { $role } { $cost } per medewerker per jaar. Als de rest gelijk blijft, kost de verdeling { $more } per jaar meer.
explain_costs_equal = { $policy } kost voor { $role } { $cost } per medewerker per jaar. Als de rest gelijk blijft, is de verdeling even duur.
explain_alone = { $policy } kost voor { $role } { $cost } per medewerker per jaar.
explain_nobody = In de groep { $role } werkt niemand.
explain_take_up = Naar verwachting gaat { $share } van de groep over. De rest blijft bij { $baseline }.
rules_title = Uw regels
rules_lead = De regels gaan voor de kosten. Ze veranderen niets aan de andere varianten.
rules_caption = Wat een functiegroep nodig heeft
rules_fixed = Vaste of bijzondere apparatuur
rules_fixed_hint = Deze groep kan niet met een eigen apparaat werken.
rules_sensitive = Gevoelige persoonsgegevens
rules_sensitive_hint = Deze groep werkt alleen met een apparaat van de gemeente, of helemaal in een virtuele werkplek.
rules_own = Hoogste aandeel met een eigen apparaat
rules_own_hint = Van alle medewerkers, in procenten. Leeg is geen grens.
rules_ceiling = Hoogste kosten per jaar
rules_ceiling_hint = Voor de hele verdeling, zonder werkplekken. Leeg is geen grens.
rules_policies = Hoogste aantal vormen naast elkaar
rules_policies_hint = Elke vorm heeft eigen vaste kosten. Blijft een deel bij de vorm van nu, dan telt die mee. Leeg is geen grens.
rules_reset = Regels terugzetten
rules_error = Vul een getal in van { $low } tot en met { $high }, of laat het veld leeg.
handout_section = Wat deelt u uit?
proposal_second_wins = Let op: over { $years }, met de overgang erbij, is de tweede keus { $amount } goedkoper. Elke vorm die erbij komt, kost eenmalig geld om in te voeren. Wilt u minder vormen, vul dan onder “Uw regels” een hoogste aantal in.
personas_title = Wat betekent dit voor één medewerker?
personas_lead = Vijf voorbeelden, bij de variant die u hierboven kiest, als iedereen over is.
personas_caption = Apparaten, vergoeding en dagen van één medewerker bij { $name }
persona_who = Medewerker
persona_policy = Vorm
persona_gets = Vergoeding
persona_pays = Eigen kosten van de medewerker per jaar
persona_home = Dagen thuis per week
persona_office = Dagen per week op kantoor of op pad
persona_desk = Waarvan aan een werkplek
persona_desk_worker = { $role }: voltijd, 5 dagen
persona_field_worker = { $role }: deeltijd, 3 dagen
persona_counter_clerk = { $role }: deeltijd, 4 dagen
persona_interim = { $role }: interim, 5 dagen
persona_intern = { $role }: stagiair, 4 dagen
persona_issued = { $device } van de gemeente
persona_at_desk = { $device } op de werkplek
persona_own = { $device } zelf
persona_allowance = { $amount } per { $years }
persona_left_out = niet voor wie extern is

## Werkplekken
desks_title = Werkplekken
page_title_desks = Werkplekken van { $name } – Werkplekwijzer
desks_lead = Hoeveel mensen komen er op welke dag, en hoeveel werkplekken zijn daarvoor nodig?
desks_use = Bezetting en zekerheid

## Eigen metingen
measuring_title = Eigen metingen
measuring_lead = Hebt u geteld hoeveel mensen er per dag aan een werkplek zaten? Plak de tellingen hier. Wij halen eruit hoe druk elke dag is en hoe sterk de drukte schommelt. Uw tellingen gaan nergens heen; alleen wat u overneemt, blijft bewaard.
measuring_label = Tellingen per dag
measuring_hint = Eén dag per regel, uit een spreadsheet geplakt: datum of dag, en het aantal mensen. Alleen aantallen mag ook, of een tabel met ma tot en met vr boven de kolommen.
measuring_read = Lees de tellingen
measuring_take = Neem over in het scenario
measuring_done = Overgenomen in het scenario.
measuring_taken = Uw eigen tellingen van { $days } dagen zijn overgenomen.
measuring_taken_period = Uw eigen tellingen van { $days } dagen, van { $first } tot en met { $last }, zijn overgenomen.
measured_days = Wij hebben { $days } dagen gelezen.
measured_period = Wij hebben { $days } dagen gelezen, van { $first } tot en met { $last }.
measured_outliers = { $n ->
    [one] Eén dag wijkt sterk af en telt niet mee: { $list }.
   *[other] { $n } dagen wijken sterk af en tellen niet mee: { $list }.
}
outlier = { $day } ({ $count })
measured_headings = Deze regels lezen wij als kopje: { $lines }.
measured_level = Er zaten gemiddeld { $measured } mensen aan een werkplek. Volgens het scenario zijn het er { $model }. Dat gemiddelde nemen wij niet over: pas daarvoor de thuiswerkdagen aan, of het deel van de tijd aan een werkplek.
measured_spread = Op dezelfde dag van de week schommelt het aantal met zo’n { $people } mensen naar boven of beneden.
measured_synchronisation = De drukte schommelt { $likely } keer zo sterk als wanneer iedereen los van elkaar kwam (tussen { $low } en { $high }). In het scenario staat nu { $now }.
measured_synchronisation_few = Er zijn te weinig dagen om te zien hoe sterk teams samen komen. Nodig zijn er ten minste { $least } meer dan het aantal dagen van de week.
measured_synchronisation_weekdays = Zonder dagen van de week is niet te zien hoe sterk teams samen komen.
measured_synchronisation_independent = Volgens het scenario schommelt de drukte niet. Daarom is er niets om mee te vergelijken.
measured_no_weekdays = Er staan geen datums of dagen bij. Daarom blijft de drukte per dag van de week zoals die was.
measured_too_few = Er zijn { $days } dagen over. Dat is te weinig: nodig zijn er ten minste { $least }.
measured_nobody = Volgens deze tellingen zat er nooit iemand aan een werkplek.
measured_caption = Drukte per dag van de week
measured_day = Dag
measured_counted = Dagen geteld
measured_people = Mensen gemiddeld
measured_deviation = Schommeling (standaardafwijking)
measured_index = Drukte volgens de tellingen (1 is gemiddeld)
measured_now = Drukte in het scenario (1 is gemiddeld)
grade_own = gemeten, { $days } dagen
day_saturday = zaterdag
day_sunday = zondag
counts_more = En nog { $n } andere regels.
counts_too_long = Dit is te lang. Plak ten hoogste { $most } kilobyte.
counts_too_many = Dit zijn { $lines } regels. Plak er ten hoogste { $most }.
counts_none = Hier staan geen aantallen van werkdagen in.
counts_unreadable = Regel { $line }: wij begrijpen “{ $found }” niet. Een regel heeft een datum of dag, en een aantal.
counts_no_such_date = Regel { $line }: de datum “{ $found }” bestaat niet. Schrijf de dag vóór de maand.
counts_weekday = Regel { $line }: bij “{ $found }” klopt de dag niet. Die datum is een { $day }.
counts_columns = Regel { $line }: er staat te veel in. Wat is “{ $found }”? Houd één datum of dag over, en één aantal.
counts_range = Regel { $line }: “{ $found }” kan niet. Een aantal is 0 tot en met { $most }.
counts_ambiguous = Regel { $line }: is “{ $found }” duizend of één komma? Schrijf het zonder punt of komma.
counts_same_date = Regel { $line }: de datum { $date } staat ook op regel { $first }. Houd er één over.
counts_mixed = Regel { $with } heeft een datum of dag en regel { $without } niet. Zet bij elke regel een datum of dag, of bij geen.
counts_same_column = Regel { $line }: “{ $found }” staat twee keer boven een kolom.

## Teamdagen
teams_title = Teamdagen
teams_lead = Komen teams op een vaste dag samen? Dan bepaalt de drukste dag hoeveel werkplekken u nodig hebt. Wij verdelen de teamdagen zo dat die dag zo rustig mogelijk is. Namen van mensen zijn niet nodig. Aan de uitkomst verandert dit niets.
teams_label = Teams
teams_hint = Eén team per regel: naam; mensen; dagen thuis per week; teamdag; en “vast” als die dag moet blijven. Plakken uit een spreadsheet mag ook. Bijvoorbeeld: Burgerzaken; 24; 1,5; di; vast
teams_fixed_word = vast
teams_use = Gebruik deze teams
teams_example = Vul een voorbeeld in
teams_example_names = Burgerzaken, Sociaal domein, Ruimte en bouwen, Handhaving, Financiën, Personeel, Communicatie, Informatievoorziening
teams_apart_title = Niet op dezelfde dag
teams_apart_first = Team
teams_apart_second = niet tegelijk met
teams_apart_add = Voeg toe
teams_apart_remove = Weghalen
teams_apart_pair = { $first } en { $second }
teams_solve = Verdeel de teamdagen
teams_stop = Stoppen
teams_working = Bezig met verdelen: { $share } gedaan
teams_lost = Het verdelen kon niet beginnen.
teams_short = Regel { $line }: er ontbreekt iets. Schrijf ten minste een naam en een aantal mensen.
teams_people_wrong = Regel { $line }: “{ $found }” is geen aantal mensen. Vul een heel getal in van 0 tot en met { $most }.
teams_home_wrong = Regel { $line }: “{ $found }” is geen aantal dagen thuis. Vul een getal in van 0 tot en met 5.
teams_day_wrong = Regel { $line }: “{ $found }” is geen werkdag. Schrijf ma, di, wo, do of vr.
teams_twice = Regel { $line }: het team { $name } staat er al. Geef elk team een eigen naam.
teams_too_many = Dit zijn { $number } teams. Er mogen er hoogstens { $most } zijn.
teams_too_many_people = In de teams zitten { $people } mensen, en in het scenario zijn er { $all }. Wij rekenen met de teams.
teams_impossible = Dit kan niet: geen enkele verdeling houdt de vaste dagen aan en zet alle paren op verschillende dagen. Haal een paar weg of maak een dag los.
teams_not_found = Wij vonden geen verdeling die alle paren op verschillende dagen zet. Misschien is er een. Haal een paar weg en probeer het nog eens.
teams_not_allowed = De teamdagen van nu zetten teams op dezelfde dag die u uit elkaar wilt houden. Daarom kan de drukste dag drukker worden.
teams_peak = Op de drukste dag zitten er nu gemiddeld { $before } mensen aan een werkplek, en straks { $after }.
teams_peak_only = Op de drukste dag zitten er gemiddeld { $after } mensen aan een werkplek. Daarvoor zijn { $desks } werkplekken nodig.
teams_saves = Nu zijn daarvoor { $before } werkplekken nodig, straks { $after }. Dat zijn er { $saved } minder.
teams_saves_none = Het aantal werkplekken dat nodig is, blijft { $desks }.
teams_moved = { $n ->
    [one] Eén team krijgt een andere dag.
   *[other] { $n } teams krijgen een andere dag.
}
teams_moved_none = Geen team krijgt een andere dag.
teams_best = Een rustiger drukste dag bestaat niet.
teams_bound = Minder dan { $bound } mensen op de drukste dag kan niet. Deze verdeling zit daar hoogstens { $gap } boven.
teams_found_caption = De teamdagen
teams_name = Team
teams_people = Mensen
teams_now = Teamdag nu
teams_then = Teamdag straks
teams_no_day = nog geen
teams_same = { $day } (blijft)
teams_new = { $day } (nieuw)
teams_take = Neem deze dagen over
teams_taken = De nieuwe teamdagen staan bij de teams.
teams_week_now = De week nu
teams_week_then = De week na het verdelen
teams_week_sub = Mensen aan een werkplek per dag, gemiddeld, in { $year } als u doorgaat zoals nu
teams_week_says = Op { $day } is het het drukst: gemiddeld { $people } mensen aan een werkplek. Met de gekozen zekerheid zijn { $desks } werkplekken nodig.
teams_at_desk = Mensen aan een werkplek
floor_title = Wie zit waar? Week { $number }, door toeval getrokken
floor_sub = Mensen aan een werkplek per dag en per team
floor_other_teams = andere teams
floor_no_team = zonder team
floor_free = vrij
floor_people = { $n } mensen
floor_says_fits = In deze week past iedereen elke dag aan de { $desks } werkplekken.
floor_says_short = In deze week zijn er op { $days } te weinig werkplekken: hoogstens { $short } van de { $desks } te weinig.
floor_next = Nog een week

## Wie krijgt wat
ages_title = In { $year } is { $share } van de apparaten vijf jaar of ouder
ages_sub = Apparaten van de gemeente aan het eind van elk jaar, naar leeftijd, bij { $name }
ages_says = Bij { $name } zijn de apparaten aan het eind van het eerste jaar gemiddeld { $first } jaar oud, en aan het eind van { $year } { $last } jaar. Wat ouder is dan vijf jaar, telt hier als vijf.
ages_age = { $n } jaar
ages_oldest = { $n } jaar of ouder
kits_title = Wie krijgt welke apparaten?
kits_caption = Functiegroepen met hun vorm en apparaten bij { $name }
people_expected = Mensen verwacht
proposal_change_all = iedereen krijgt dan { $policy }
proposal_change_many = { $roles } krijgen dan { $policy }
proposal_desks = Van dat verschil komt { $amount } doordat u werkplekken afstoot. Dat komt niet door de verdeling.
proposal_there = Deze verdeling staat er al: de variant { $name }.
proposal_adopt_second = Maak van de tweede keus een variant
explain_fixed_cost = Daarin zit { $amount } aan vaste kosten, omdat deze vorm er dan bij komt.
explain_why_more = Vergeleken met { $baseline } is vooral dit duurder: { $category }, { $amount } per medewerker.
explain_why_less = Vergeleken met { $baseline } is vooral dit goedkoper: { $category }, { $amount } per medewerker.
explain_issued = De apparaten van deze groep komen van de gemeente.
sum_title = Zo komt het bedrag per jaar tot stand
sum_what = Onderdeel
sum_people = Alle functiegroepen samen, met wie niet overgaat
sum_fixed = Vaste kosten van { $policy }
sum_publishing = Applicaties klaarzetten voor apparaten die u niet beheert
measured_weekend = { $n ->
    [one] Eén weekenddag slaan wij over.
   *[other] { $n } weekenddagen slaan wij over.
}
measured_blank = { $n ->
    [one] Eén dag zonder aantal slaan wij over.
   *[other] { $n } dagen zonder aantal slaan wij over.
}
measured_too_many = Volgens deze tellingen zitten er gemiddeld { $people } mensen aan een werkplek, maar in het scenario werken er { $all }. Pas eerst het aantal medewerkers aan.
teams_none = Hier staan geen teams in. Schrijf één team per regel: een naam en een aantal mensen.
teams_name_wrong = Regel { $line }: de naam is te lang. Hij mag hoogstens { $most } letters hebben.
teams_columns = Regel { $line }: er staat te veel in. Wat is “{ $found }”?
teams_money = Stoot u die werkplekken af, dan bespaart u tijdens de huur { $now } per jaar en na de huur { $later } per jaar.
