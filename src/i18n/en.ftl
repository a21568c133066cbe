# The texts of the page in English (en-GB). Plain and short, no exclamation marks.

## Frame
app_name = Werkplekwijzer
page_title_start = Choose your municipality – Werkplekwijzer
page_title_outcome = Outcome – { $name } – Werkplekwijzer
skip_to_content = Skip to the content
other_language = Nederlands
chosen_scenario = Chosen:
staff_measured = { $n } employees (measured)
staff_estimated = { $n } employees (estimated)
staff_example = { $n } employees (example)
staff_changed = { $n } employees (changed)
choose_another = Choose something else
footer_label = About this website
footer_model = About the model
footer_sources = Sources and licences
footer_privacy = Privacy
footer_accessibility = Accessibility
version = Version { $version }

## Start
start_lead = What does it cost your municipality when employees are given a device, choose one or bring their own? And how many desks does that take?
start_choose = Start with your municipality
municipality_label = Name of the municipality
municipality_hint = Type the first letters. There are { $n } municipalities to choose from.
municipality_all = Show all municipalities
municipality_go = See the outcome
municipality_none = No municipality found. Check the spelling.
municipality_error = Choose a municipality from the list, for example Dijk en Waard.
municipalities_found = { $n ->
    [0] No municipality found
    [one] 1 municipality found
   *[other] { $n } municipalities found
}
municipality_place = { $province } · { $inhabitants } inhabitants
municipality_staff = { $n } employees
start_examples = Or look at an example
example_medium = Medium-sized municipality
example_medium_text = 673 employees and three policies: given (HIYD), chosen from a list (CYOD) or brought along (BYOD).
example_heerhugowaard = Heerhugowaard 2015
example_heerhugowaard_text = From fixed computers to own devices, with an allowance of 900 euros per three years.
example_six = Six policies side by side
example_six_text = COPE, CLEO and BYOS too, for those who want to compare everything.
start_private = What you fill in stays in your browser. Nothing goes to a server.
start_resume = Back to { $name }

## How staff was estimated
how_measured = measured
how_posts = estimated from published posts
how_payroll = estimated from the payroll
how_inhabitants = estimated from the inhabitants
staff_how_measured_headcount = The municipality published this number itself.
staff_how_measured_fte = Estimated from the { $fte } full-time posts that the municipality published: 95% of them filled, at 0.90 posts per person.
staff_how_payroll = Estimated from the payroll in the 2025 budget: { $fte } full-time posts, 95% of them filled, at 0.90 posts per person.
staff_how_payroll_older = Estimated from the payroll in an older budget, brought up to 2025: { $fte } full-time posts, 95% of them filled, at 0.90 posts per person.
staff_how_size_class = Estimated from the number of inhabitants: { $fte } full-time posts, as in municipalities of this size. 95% of them filled, at 0.90 posts per person.
staff_how_shared = Almost all staff works for a joint organisation or another municipality.

## Levers
levers_title = Data and choices
levers_toggle = Change data and choices
levers_unchanged = Default values
levers_changed = { $n ->
    [one] 1 value changed
   *[other] { $n } values changed
}
reset_all = Reset all
group_choice = What the municipality chooses
group_world = How the world is
jump_to = To
jump_to_choice = choices
jump_to_world = assumptions
changed = changed
reset_to = back to { $value }
reset_choice = reset
lever_headcount = Employees
lever_home_days = Days at home
lever_desks = Desks now
lever_desk_share = Part of office time at a desk
lever_ticket_cost = Cost per service desk ticket
lever_tickets = Tickets per user and year
lever_laptop_price = Price of a standard laptop
lever_laptop_life = Life of a standard laptop
lever_allowance_amount = Allowance
lever_allowance_cycle = Allowance every
lever_virtual_workspace = Cost of a virtual workspace
lever_virtual_workspace_share = Who needs a virtual workspace
lever_start = Introduced from
lever_rollout = Length of the roll-out
lever_horizon = How far ahead
lever_right_size = Give up desks that are not needed
right_size_hint = In all alternatives, from the introduction on. The lease runs up to and including { $year }; after that it saves more.
right_size_mixed = This now differs per alternative. Turn it on to give up desks in all alternatives.
scope_all_roles = average over all employees
scope_policy = for { $policy }
scope_all_policies = for all policies
scope_alternatives = for each alternative that changes something
scope_excluding_vat = excluding VAT
scope_including_vat = including VAT
scope_per_user_year = per user and year
scope_of_users = part of the users
unit_years = years
unit_days = per week
unit_per_year = per year
value_years = { $value } years
value_days = { $value } days a week
value_tickets = { $value } per year
usually = usually { $low } to { $high }
grade_measured = measured
grade_rule = rule
grade_derived = derived
grade_estimate = estimated
grade_year = { $grade }, { $year }
own_choice = your choice
own_choice_default = your choice · default { $grade }
desks_how = estimated: 0.7 desks per full-time post, with { $fte } posts
headcount_example = example
source = source
error_number = Enter a number from { $low } to { $high }, for example { $example }.
error_whole = Enter a whole number from { $low } to { $high }.

## Answer
years_word = { $n ->
    [1] one year
    [2] two years
    [3] three years
    [4] four years
    [5] five years
    [6] six years
    [7] seven years
    [8] eight years
    [9] nine years
    [10] ten years
    [11] eleven years
    [12] twelve years
   *[other] { $n } years
}
answer_one = Over { $years }, { $name } costs { $amount }.
answer_going_on_cheapest = Going on with { $reference } is cheapest over { $years }: { $rest }.
answer_other_cheapest = { $name } is cheapest over { $years }: { $amount } cheaper than going on with { $reference }. { $rest }
answer_equal = Over { $years } all alternatives cost the same.
answer_costs_more = { $name } costs { $amount } more
answer_costs_more_than_going_on = { $name } costs { $amount } more than going on
answer_costs_less_than_going_on = { $name } costs { $amount } less than going on
answer_costs_same = { $name } costs the same
answer_and = { $first } and { $last }
answer_comma = { $first }, { $last }
answer_more = { $name } { $amount } more
answer_others_than = The other { $n } alternatives cost { $low } to { $high } more than { $name }.
answer_others = the other { $n } alternatives cost { $low } to { $high } more
share_of_whole = The largest difference, { $amount }, is { $share } of the cost of all workplaces.
answer_caveat = This is one estimate with the most likely values. This version does not yet calculate how sure it is.
answer_present_value = If later euros count for less (present value), { $name } is cheapest.
answer_of_which_desks = { $amount } (of which { $desks } through fewer desks)
answer_desks = Note: not all alternatives give up desks. { $parts }
answer_too_late = The introduction begins in { $start }. That is after { $last }, the last year that you look at.
answer_words = HIYD: given by the municipality. CYOD: chosen from a list. BYOD: brought along.
answer_words_many = HIYD: given. CYOD: chosen from a list. BYOD: brought along. COPE: the municipality’s, also for private use. CLEO: the employee’s, at the municipality’s expense. BYOS: own device with own software.
same_desks_more = With the same desks { $name } costs { $amount } more than going on.
same_desks_less = With the same desks { $name } costs { $amount } less than going on.
same_desks_equal = With the same desks { $name } costs the same as going on.
answer_small = Desks are calculated for larger groups. With fewer than 50 employees they are less certain.
cards_title = The alternatives side by side
card_total = total over { $years }
card_difference = difference with going on
card_total_word = total
card_per_person = per person and year
card_desks = desks needed in { $year }
card_unused = part unused in { $year }
status_updated = Outcome updated: { $sentence }

## Figures
figures_title = Charts
table = Table
show_totals = Show totals
show_difference = Show the difference
show_housing = With housing and home working
hide_housing = Without housing and home working
choose_alternative = Alternative
figure_source = Source: own calculation, Werkplekwijzer { $version }, { $name }.
figure_source_link = Data and sources
year = Year
difference_title_more = { $n ->
    [one] { $names } is more expensive in the end
   *[other] { $names } are more expensive in the end
}
difference_title_less = { $n ->
    [one] { $names } is cheaper in the end
   *[other] { $names } are cheaper in the end
}
difference_title_mixed = { $n ->
    [one] { $less } is cheaper in the end, { $more } more expensive
   *[other] { $less } are cheaper in the end, { $more } more expensive
}
difference_title_none = The alternatives cost the same as going on
difference_sub = Difference with going on, added up from { $year }, in euros of the year itself
difference_says = At the end of { $year } { $parts } than going on.
totals_title = { $name } costs least in total
totals_sub = All costs, added up from { $year }, in euros of the year itself
totals_says = At the end of { $year } { $parts }.
says_more = { $name } has cost { $amount } more
says_less = { $name } has cost { $amount } less
says_same = { $name } has cost no more and no less
says_total = { $name } has cost { $amount }
categories_title = { $first } and { $second } weigh most
categories_title_none = There are no employees to spread the costs over
categories_title_housing = Desks in the building are { $share } of the costs
categories_sub = Euros per person and year, average over { $first }–{ $last }
categories_sub_ict = Euros per person and year, average over { $first }–{ $last }, without housing and home working
categories_says = { $name } costs { $amount } per person and year; most goes to { $category }: { $part }.
categories_says_between = It ranges from { $low } per person and year for { $cheapest } to { $high } for { $dearest }.
categories_says_negative = What old devices bring in stands left of zero.
categories_apart = Housing ({ $housing }) and home working ({ $home }) are not in this chart.
category = Kind of cost
total = Together
per_year_title_incidental = { $name }: { $share } of the costs is one-off
per_year_title_structural = { $name }: almost all costs come back every year
per_year_sub = Costs per year of { $name }, in euros of the year itself
per_year_says = Over all years { $structural } is structural (comes back every year) and { $incidental } is incidental (one-off, through the introduction).
structural = structural
incidental = incidental
weekdays_title_spare = Even on the busiest day { $share } of the desks stays free
weekdays_title_short = On the busiest day there is a chance of { $share } that somebody finds no desk
weekdays_sub = Desks in use per weekday in { $year }, with { $name }
weekdays_says = On { $day } on average { $used } of the { $desks } desks are in use. It takes { $needed } to give everyone a desk on { $service } of the days.
weekdays_interval = 9 of 10 weeks
weekdays_desks = { $n } desks
weekdays_needed = { $n } needed
weekday = Day
desks_used = In use
desks_share = Part of { $n }
chance_of_shortage = Chance of a shortage
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
monday_short = Mon
tuesday_short = Tue
wednesday_short = Wed
thursday_short = Thu
friday_short = Fri
cost_hardware = Devices
cost_allowances = Allowances
cost_licences = Licences
cost_virtual_workspace = Virtual workspace
cost_connectivity = Subscriptions
cost_support = Service desk
cost_deployment = Issue and handling
cost_risk = Risk
cost_change = Change
cost_workplace = Housing
cost_home_working = Home working

## About
about_title = About this model and its limits
about_what = Werkplekwijzer calculates what workplaces cost when the municipality issues devices (HIYD), lets employees choose from a list (CYOD) or lets them bring their own (BYOD), and what lies in between (COPE, CLEO, BYOS).
about_how = Year by year the model counts people, devices by age, allowances, tickets and desks, and turns them into eleven kinds of cost. All alternatives get the same assumptions.
about_estimate = Every number has a source or is our estimate, with a grade: measured, rule, derived or estimated. This version calculates with the most likely value of each. The numbers with their sources are below, under “Sources and licences”.
about_amounts = Amounts are in euros of the year itself, excluding VAT; the VAT that the municipality does not get back is counted. An allowance includes VAT.
about_limits = What the model does not know
limit_reaction = Employees do not react to a policy, except through the days at home that you enter yourself.
limit_kit = Each role has one device of each kind.
limit_loss = An own device breaks or gets lost as often as one of the municipality.
limit_threshold = Whether purchases are capitalised depends on a threshold per year. Around it the budget charges jump.
limit_fallback = Who gets a device of the municipality after all, keeps the licences of the policy.
limit_tender = Each policy pays its own tender, also where two could share one. The fixed costs of a policy stop when fewer than one in a thousand people use it.
limit_housing = What you save on housing depends on the lease. It is no merit of a policy.
limit_normal = Desks are calculated with a normal distribution, which is good from a few dozen people on.
sources_title = Sources and licences
sources_what = These are the numbers behind the default values, as the source gives them.
sources_credit = Source of municipalities: CBS (StatLine 85984NED, 85755NED, population 2025, Iv3), CC BY 4.0; staffing partly estimated by us.
sources_licences = Werkplekwijzer is free software (EUPL-1.2). Style: NL Design System (EUPL-1.2). Font: IBM Plex Sans (OFL 1.1). Icons: Tabler (MIT).
sources_list = Numbers and sources
column_number = Number
column_value = Value
column_grade = Grade
column_source = Source
value_months = { $value } months
value_per_year = { $value } per year
value_per_month = { $value } per month
sources_none = The other default values are our own estimates or follow from a rule.
privacy_title = Privacy
privacy_text = Everything is calculated in your browser. There are no cookies, no visitor statistics and no requests to other websites. Only your choice of language is kept in your browser.
accessibility_title = Accessibility
accessibility_text = This page follows WCAG 2.2 level AA. Everything works with the keyboard. Behind each chart are a table and a sentence.

## Names that belong to the examples
shipped_going_on_hiyd = Going on with HIYD
shipped_cyod = Choose from a list (CYOD)
shipped_byod = Own device (BYOD)
shipped_fixed_pcs = Fixed PCs
