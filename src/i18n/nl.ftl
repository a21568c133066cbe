# De teksten van de pagina. Eenvoudig Nederlands (B1), u-vorm, geen uitroeptekens.

## Kader
app_name = Werkplekwijzer
page_title_start = Kies uw gemeente – Werkplekwijzer
page_title_outcome = Uitkomst – { $name } – Werkplekwijzer
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

## Knoppen
levers_title = Gegevens en keuzes
levers_toggle = Gegevens en keuzes aanpassen
levers_unchanged = Standaardwaarden
levers_changed = { $n ->
    [one] 1 waarde aangepast
   *[other] { $n } waarden aangepast
}
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
lever_desks = Werkplekken nu
lever_desk_share = Deel van de kantoortijd aan een werkplek
lever_ticket_cost = Kosten per melding bij de servicedesk
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
answer_equal = Over { $years } kosten alle varianten even veel.
answer_costs_more = { $name } kost { $amount } meer
answer_costs_more_than_going_on = { $name } kost { $amount } meer dan doorgaan
answer_costs_less_than_going_on = { $name } kost { $amount } minder dan doorgaan
answer_costs_same = { $name } kost even veel
answer_and = { $first } en { $last }
answer_comma = { $first }, { $last }
answer_more = { $name } { $amount } meer
answer_others_than = De andere { $n } varianten kosten { $low } tot { $high } meer dan { $name }.
answer_others = de andere { $n } varianten kosten { $low } tot { $high } meer
share_of_whole = Het grootste verschil, { $amount }, is { $share } van de kosten van alle werkplekken.
answer_caveat = Dit is één raming met de meest waarschijnlijke waarden. Deze versie berekent nog niet hoe zeker die is.
answer_present_value = Telt u euro’s van later minder zwaar (contante waarde), dan is { $name } het goedkoopst.
answer_of_which_desks = { $amount } (waarvan { $desks } door minder werkplekken)
answer_desks = Let op: niet alle varianten stoten werkplekken af. { $parts }
answer_too_late = De invoering begint in { $start }. Dat is na { $last }, het laatste jaar dat u bekijkt.
answer_words = HIYD: krijgen van de gemeente. CYOD: kiezen uit een lijst. BYOD: zelf meebrengen.
answer_words_many = HIYD: krijgen. CYOD: kiezen uit een lijst. BYOD: zelf meebrengen. COPE: van de gemeente, ook privé te gebruiken. CLEO: van de medewerker, op kosten van de gemeente. BYOS: eigen apparaat met eigen programma’s.
same_desks_more = Met evenveel werkplekken kost { $name } { $amount } meer dan doorgaan.
same_desks_less = Met evenveel werkplekken kost { $name } { $amount } minder dan doorgaan.
same_desks_equal = Met evenveel werkplekken kost { $name } even veel als doorgaan.
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
difference_title_none = De varianten kosten even veel als doorgaan
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
about_estimate = Elk getal heeft een bron of is onze schatting, met een oordeel: gemeten, regel, afgeleid of geschat. Deze versie rekent met de meest waarschijnlijke waarde van elk getal. De getallen met hun bron staan hieronder bij “Bronnen en licenties”.
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
privacy_text = Alles wordt in uw browser berekend. Er zijn geen cookies, geen bezoekersmeting en geen verzoeken aan andere websites. Alleen uw taalkeuze wordt in uw browser bewaard.
accessibility_title = Toegankelijkheid
accessibility_text = Deze pagina is gemaakt volgens WCAG 2.2 niveau AA. Alles werkt met het toetsenbord. Achter elke grafiek staan een tabel en een zin.

## Namen die bij de voorbeelden horen
shipped_going_on_hiyd = Doorgaan met HIYD
shipped_cyod = Kiezen uit een lijst (CYOD)
shipped_byod = Eigen apparaat (BYOD)
shipped_fixed_pcs = Vaste pc's
