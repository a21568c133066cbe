# The texts of the page in English (en-GB). Plain and short, no exclamation marks.

## Frame
app_name = Werkplekwijzer
page_title_start = Choose your municipality – Werkplekwijzer
page_title_outcome = Outcome – { $name } – Werkplekwijzer
page_title_inputs = All numbers – { $name } – Werkplekwijzer
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

## Numbers with their unit
with_unit_years = { $n ->
    [one] { $value } year
   *[other] { $value } years
}
with_unit_people = { $n ->
    [one] { $value } person
   *[other] { $value } people
}
with_unit_fte_per_person = { $value } full-time posts per person
with_unit_per_year = { $value } per year
with_unit_days_per_week = { $n ->
    [one] { $value } day a week
   *[other] { $value } days a week
}
with_unit_desks = { $n ->
    [one] { $value } desk
   *[other] { $value } desks
}
with_unit_devices_per_desk = { $value } per desk
with_unit_per_day = { $value } per day
with_unit_per_hour = { $value } per hour
with_unit_per_ticket = { $value } per ticket
with_unit_tickets_per_year = { $n ->
    [one] { $value } ticket per year
   *[other] { $value } tickets per year
}
with_unit_hours = { $n ->
    [one] { $value } hour
   *[other] { $value } hours
}
with_unit_applications = { $n ->
    [one] { $value } application
   *[other] { $value } applications
}
with_unit_factor = ×{ "\u00A0" }{ $value }
with_unit_kg_co2 = { $value } kg CO₂
with_unit_kwh_per_year = { $value } kWh per year
with_unit_kg_per_kwh = { $value } kg CO₂ per kWh

## Numbers of the scenario file: name and explanation
field_scenario_baseline = Policy that everyone has now
hint_scenario_baseline = The policy that all employees are under before anything changes.
field_scenario_initial_fleet = Age of the devices at the start
hint_scenario_initial_fleet = How old the municipality’s devices are when the calculation begins.
field_scenario_likeness = How alike policies are
hint_scenario_likeness = In what we do not know about them. At 1 we do not know the same of each, at 0 they are independent.
field_municipality_code = CBS code of the municipality
hint_municipality_code = The code of Statistics Netherlands, such as GM0363. It changes nothing in the calculation.
field_municipality_name = Name of the municipality
hint_municipality_name = For display only. It changes nothing in the calculation.
field_roles_name = Name of the role
hint_roles_name = What the role is called on the page. Where the field is empty it gets our own name.
field_roles_computer = Computer of the role
hint_roles_computer = The computer that somebody in this role uses.
field_roles_phone = Phone of the role
hint_roles_phone = The phone that somebody in this role uses.
field_roles_tablet = Tablet of the role
hint_roles_tablet = The tablet that somebody in this role uses.
field_roles_external = Hired staff or interns
hint_roles_external = Hired staff and interns get no allowance, unless the policy says so.
field_workplace_desk_computer = Fixed computer on a desk
hint_workplace_desk_computer = Matters only under a policy with the computer on the desk.
field_home_working_externals = Home working money for hired staff and interns
hint_home_working_externals = Whether hired staff and interns get money for working at home too.
field_devices_name = Name of the device
hint_devices_name = What the device is called on the page. Where the field is empty it gets our own name.
field_devices_kind = Kind of device
hint_devices_kind = What the device is used as. A screen or dock belongs on the desk.
field_policies_name = Name of the policy
hint_policies_name = Up to 12 letters the name goes into charts too. Or put a short name between brackets.
field_policies_computer = Who provides the computer
hint_policies_computer = The municipality or the employee.
field_policies_phone = Who provides the phone
hint_policies_phone = The municipality or the employee.
field_policies_tablet = Who provides the tablet
hint_policies_tablet = The municipality or the employee.
field_policies_computer_at = Place of the computer
hint_policies_computer_at = On the desk is possible only where the municipality provides the computer.
field_policies_publishes_applications = Applications for own devices
hint_policies_publishes_applications = Whether applications must be made fit for devices that the municipality does not manage.
field_policies_allowance = With or without an allowance
hint_policies_allowance = Whether employees get money for a device of their own.
field_allowances_indexed = Allowance rises with prices
hint_allowances_indexed = Whether the amount rises with prices every year.
field_allowances_externals = Allowance for hired staff and interns
hint_allowances_externals = Whether hired staff and interns get the allowance too.
field_alternatives_name = Name of the alternative
hint_alternatives_name = Up to 12 letters the name goes into charts too. Or put a short name between brackets.
field_alternatives_allocation = Policy
hint_alternatives_allocation = Which policy this role gets in this alternative.
field_alternatives_right_size_desks = Desks follow the need
hint_alternatives_right_size_desks = Whether the number of desks follows what is needed, from the start of the introduction.
word_employer = the municipality
word_employee = the employee
word_person = with the employee
word_desk = on the desk
word_steady = equally many of every age
word_new = all one year old
word_none = there are no devices yet
word_computer = computer
word_phone = phone
word_tablet = tablet
word_any = any kind
field_scenario_start_year = First year of the calculation
hint_scenario_start_year = The year in which the calculation begins. Amounts are at the prices of that year.
field_scenario_horizon = Number of years ahead
hint_scenario_horizon = The number of years over which costs are added up.
field_municipality_inhabitants = Number of inhabitants
hint_municipality_inhabitants = People who live in the municipality. This changes nothing in the calculation.
field_workforce_headcount = Number of employees
hint_workforce_headcount = People who work for the municipality in the first year, hired staff and interns included.
field_workforce_growth = Growth in the number of employees
hint_workforce_growth = How much the number of employees changes per year. Below zero there are fewer.
field_workforce_part_time_factor = Average size of a job
hint_workforce_part_time_factor = The part of a full working week of five days that somebody works on average.
field_workforce_outflow = Share of employees who leave
hint_workforce_outflow = The part of the employees who leave in a year and are replaced.
field_roles_share = Share of staff in a role
hint_roles_share = The part of all employees who work in this role.
field_roles_home_days = Days working at home
hint_roles_home_days = The number of days a week that somebody in this role works at home.
field_roles_desk_share = Part of office time at a desk
hint_roles_desk_share = The part of the time at the office that somebody in this role spends at a desk.
field_roles_support_weight = Service desk tickets from a role
hint_roles_support_weight = How many tickets somebody in this role raises, compared with a normal user (1).
field_roles_licence_weight = Licence cost of a role
hint_roles_licence_weight = How much the office software of somebody in this role costs, compared with a normal user (1).
field_roles_virtual_workspace_share = Share with a virtual workspace, by role
hint_roles_virtual_workspace_share = The part of this role that needs a virtual workspace, instead of the part given for the policy.
field_attendance_availability = Share of days without leave or illness
hint_attendance_availability = The part of working days that is not lost to leave, illness and holidays.
field_attendance_service_level = Certainty of finding a desk
hint_attendance_service_level = The chance that everyone finds a desk, also on the busiest day of the week.
field_attendance_synchronisation = Extent to which teams come in together
hint_attendance_synchronisation = How much more attendance varies because teams come in together. At 1 everyone comes independently.
field_attendance_mon = Attendance on Mondays
hint_attendance_mon = How busy the office is on Mondays, compared with the other working days.
field_attendance_tue = Attendance on Tuesdays
hint_attendance_tue = How busy the office is on Tuesdays, compared with the other working days.
field_attendance_wed = Attendance on Wednesdays
hint_attendance_wed = How busy the office is on Wednesdays, compared with the other working days.
field_attendance_thu = Attendance on Thursdays
hint_attendance_thu = How busy the office is on Thursdays, compared with the other working days.
field_attendance_fri = Attendance on Fridays
hint_attendance_fri = How busy the office is on Fridays, compared with the other working days.
field_attendance_home_days_trend = Change in working from home per year
hint_attendance_home_days_trend = Days a week that are added each year for those who work from home. Below zero it becomes less.
field_attendance_guests = Guests at the office
hint_attendance_guests = People of other organisations who sit here on an ordinary day. They get no device.
field_attendance_guests_growth = Growth in the number of guests
hint_attendance_guests_growth = How much the number of guests changes per year. Below zero there are fewer.
field_workplace_desks = Number of desks now
hint_workplace_desks = The desks in the building when the calculation begins.
field_workplace_desk_cost = Housing cost of a desk
hint_workplace_desk_cost = What one desk in the building costs per year, without devices and excluding VAT.
field_workplace_lease_years = Remaining term of the lease
hint_workplace_lease_years = The number of years until the lease of the building ends, counted from the first year.
field_workplace_avoidable_before_lease = Saving on a desk during the lease
hint_workplace_avoidable_before_lease = The part of the cost of a desk given up that is really saved while the lease runs.
field_workplace_avoidable_after_lease = Saving on a desk after the lease
hint_workplace_avoidable_after_lease = The part of the cost of a desk given up that is really saved once the lease has ended.
field_workplace_desk_devices = Fixed devices on a desk
hint_workplace_desk_devices = How many of this device belong to each desk, for example one monitor.
field_home_working_allowance_per_day = Home-working allowance
hint_home_working_allowance_per_day = What the municipality pays somebody for a day of working at home.
field_home_working_kit_budget = Budget for a workplace at home
hint_home_working_kit_budget = What somebody who works at home gets each time to furnish a workplace there.
field_home_working_kit_cycle = Time between two budgets for home
hint_home_working_kit_cycle = The number of years before somebody gets a new budget for a workplace at home.
field_support_ticket_cost = Cost of a service desk ticket
hint_support_ticket_cost = What the work on one ticket costs the service desk on average.
field_support_ict_hourly_cost = Cost of work by the ICT department
hint_support_ict_hourly_cost = What one hour of work by the ICT department costs.
field_risk_major_probability = Chance of a major incident
hint_risk_major_probability = The chance per year of, for example, ransomware or a large data breach, at normal risk.
field_risk_major_cost = Cost of a major incident
hint_risk_major_cost = What one major incident costs, such as ransomware or a large data breach.
field_applications_count = Number of applications
hint_applications_count = The applications that the municipality uses in the first year.
field_applications_change = Change in the number of applications
hint_applications_change = How much the number of applications changes per year. Below zero there are fewer.
field_applications_to_publish = Share of applications for own devices
hint_applications_to_publish = The part of the applications that must also work on devices which the municipality does not manage.
field_applications_publish_once = One-off cost of an application on own devices
hint_applications_publish_once = What it costs once to offer one application on employees’ own devices, excluding VAT.
field_applications_publish_per_year = Yearly cost of an application on own devices
hint_applications_publish_per_year = What it costs per year to offer one application on employees’ own devices, excluding VAT.
field_finance_price_inflation = Rise in prices
hint_finance_price_inflation = How much prices rise per year (inflation). Wages and devices have a rise of their own.
field_finance_wage_inflation = Rise in wages
hint_finance_wage_inflation = How much wages rise per year. This counts for all work that the municipality does itself.
field_finance_device_price_drift = Rise in device prices
hint_finance_device_price_drift = How much more devices cost each year. Below zero they become cheaper.
field_finance_discount_rate = Discount rate for later costs
hint_finance_discount_rate = How much less costs count each year in the present value, on top of inflation.
field_finance_interest_rate = Interest on the book value of devices
hint_finance_interest_rate = The interest per year that the municipality puts in its budget. It counts in the budget charges only.
field_finance_capitalisation_threshold = Threshold for capitalising purchases
hint_finance_capitalisation_threshold = If the municipality buys devices for less in a year, all of it is charged to the budget at once.
field_finance_vat_rate = VAT rate
hint_finance_vat_rate = The VAT on what the municipality buys, as a part of the price excluding VAT.
field_finance_vat_recoverable = Part of the VAT that is recovered
hint_finance_vat_recoverable = The part of the VAT that the municipality gets back. The rest counts as cost.
field_finance_final_levy = Final levy on a taxed allowance
hint_finance_final_levy = The tax that the municipality pays on the taxed part of an allowance.
field_finance_grid_emission_factor = CO₂ emissions of electricity
hint_finance_grid_emission_factor = The CO₂ released in making one kilowatt-hour of electricity.
field_finance_contingency = Contingency for the change
hint_finance_contingency = What the change costs once beyond what was planned, as a part of that amount.
field_devices_price = Price of a device
hint_devices_price = What one device costs to buy, at prices of the first year and excluding VAT.
field_devices_life = Life of a device
hint_devices_life = The number of years that the municipality uses a device. After that comes a new one.
field_devices_depreciation_years = Depreciation period of a device
hint_devices_depreciation_years = The number of years over which a purchase is charged to the budget.
field_devices_warranty = Warranty on a device
hint_devices_warranty = The number of years in which a failure costs the municipality nothing.
field_devices_failure_rate = Failures of a new device
hint_devices_failure_rate = How often one device breaks down by itself in its first year.
field_devices_failure_growth = Rise in failures as devices age
hint_devices_failure_growth = How much more often a device breaks down each year: 0.2 is 20% more often every year.
field_devices_accident_rate = Accidents with a device
hint_devices_accident_rate = How often one device breaks per year, for example through a fall or water.
field_devices_loss_rate = Loss or theft of a device
hint_devices_loss_rate = How often one device is lost or stolen per year.
field_devices_write_off_share = Share of broken devices beyond repair
hint_devices_write_off_share = The part of failures and accidents after which the device cannot be repaired.
field_devices_repair_cost = Cost of repairing a device
hint_devices_repair_cost = What one repair outside the warranty costs, excluding VAT.
field_devices_spare_share = Stock of spare devices
hint_devices_spare_share = The number of devices on the shelf, as a part of those in use.
field_devices_market_depreciation = Fall in value of a device
hint_devices_market_depreciation = How much market value a device loses per year.
field_devices_resale_share = Proceeds from an old device
hint_devices_resale_share = The part of the market value that the municipality gets when it sells an old device.
field_devices_disposal_cost = Cost of disposing of a device
hint_devices_disposal_cost = What it costs to wipe one old device and dispose of it.
field_devices_deploy_hours = Work to issue a device
hint_devices_deploy_hours = The hours that the ICT department needs to prepare and issue one new device.
field_devices_embodied_co2 = CO₂ from making a device
hint_devices_embodied_co2 = The CO₂ released in making one device.
field_devices_energy = Electricity use of a device
hint_devices_energy = The electricity that one device uses per year.
field_policies_price_premium = Price premium for choice
hint_policies_price_premium = How much more devices cost because employees choose, as a part of the price.
field_policies_own_contribution = Employee’s contribution to a computer
hint_policies_own_contribution = What an employee contributes to one computer of the municipality.
field_policies_fallback_share = Share that keeps a device of the municipality
hint_policies_fallback_share = The part of the users who get a device of the municipality after all, and then no allowance.
field_policies_take_up = Share of employees who change over
hint_policies_take_up = The part of a role that changes over to this policy. For the others things stay as they are.
field_policies_software_licence = Office software licence
hint_policies_software_licence = What the office software of a normal user costs per year, excluding VAT.
field_policies_management_licence = Device management licence
hint_policies_management_licence = What remote management of the devices of one user costs per year, excluding VAT.
field_policies_security_licence = Security licence
hint_policies_security_licence = What security for the devices of one user costs per year, excluding VAT.
field_policies_virtual_workspace = Cost of a virtual workspace
hint_policies_virtual_workspace = What a virtual workspace costs per year for somebody who needs one, excluding VAT.
field_policies_virtual_workspace_share = Share of users with a virtual workspace
hint_policies_virtual_workspace_share = The part of the users who need a virtual workspace. A role can have a part of its own.
field_policies_connectivity = Cost of a mobile subscription
hint_policies_connectivity = What calls and mobile internet cost per year for somebody with a phone, excluding VAT.
field_policies_tickets = Number of service desk tickets
hint_policies_tickets = The number of tickets that a normal user raises per year.
field_policies_onboarding_hours = Work to get a user started
hint_policies_onboarding_hours = The hours of the ICT department for somebody who is new or changes over to this policy.
field_policies_lost_rate = Data breaches through loss of a device
hint_policies_lost_rate = How often per user and year a lost device is handled as a data breach.
field_policies_lost_cost = Cost of a data breach through loss
hint_policies_lost_cost = What it costs to handle one lost device as a data breach.
field_policies_risk_multiplier = Risk of a major incident under a policy
hint_policies_risk_multiplier = How many times the usual chance of a major incident this is. At 1 it is the same.
field_policies_fixed_per_year = Fixed cost of a policy
hint_policies_fixed_per_year = What this policy costs per year, however many users it has, excluding VAT.
field_policies_programme_fixed = Fixed cost of the roll-out
hint_policies_programme_fixed = What the roll-out project costs once, however many people change over.
field_policies_pilot_cost = Cost of a pilot
hint_policies_pilot_cost = What a pilot before the roll-out costs once.
field_policies_tender_cost = Cost of a tender
hint_policies_tender_cost = What one tender for this policy costs.
field_policies_tender_interval = Time between two tenders
hint_policies_tender_interval = The number of years between two tenders for this policy. At 0 there is no tender.
field_policies_programme_per_user = Cost of changing a user over
hint_policies_programme_per_user = What it costs once to change one user over, without training.
field_policies_training_per_user = Training cost of changing over
hint_policies_training_per_user = What it costs once to train one user who changes over to this policy.
field_policies_training_per_joiner = Training cost of a new employee
hint_policies_training_per_joiner = What it costs to train one new employee under this policy.
field_policies_home_days_change = More or fewer days at home under a policy
hint_policies_home_days_change = How many more days a week somebody works at home under this policy. Below zero it is fewer.
field_policies_employee_cost = Employee’s other own costs
hint_policies_employee_cost = What a device of one’s own costs a year beside its price (insurance, repairs), with VAT. Not in the total.
field_policies_own_device_price = Price of a device of one’s own
hint_policies_own_device_price = What an employee pays for the devices that this policy leaves to them, with VAT. Not in the total.
field_policies_own_device_life = Life of a device of one’s own
hint_policies_own_device_life = The number of years for which an employee uses a device of their own.
field_policies_own_work_share = Part of an own device that is for work
hint_policies_own_work_share = The part of the price that counts as for work. A device of one’s own is used privately too.
field_allowances_amount = Allowance for a device of one’s own
hint_allowances_amount = What an employee gets each time to buy a device, including VAT.
field_allowances_cycle = Time between two allowances
hint_allowances_cycle = The number of years before somebody gets an allowance again.
field_allowances_recovery = Repayment of the allowance on leaving
hint_allowances_recovery = The part of the amount not yet used up that somebody who leaves pays back.
field_allowances_taxed_share = Taxed part of the allowance
hint_allowances_taxed_share = The part of the allowance on which the municipality pays the final levy.
field_allowances_admin_cost = Administrative cost of an allowance
hint_allowances_admin_cost = What the work of paying one allowance costs.
field_allowances_embodied_co2 = CO₂ from making an employee’s device
hint_allowances_embodied_co2 = The CO₂ released in making what somebody buys with one allowance.
field_allowances_energy = Electricity use of an employee’s device
hint_allowances_energy = The electricity that the device of one employee uses per year.
field_alternatives_start = Start of the roll-out
hint_alternatives_start = The year in which the roll-out begins, counted from the first year of the calculation.
field_alternatives_rollout = Length of the roll-out
hint_alternatives_rollout = The number of years until the last employees have changed over.

## Levers
levers_title = Data and choices
levers_toggle = Change data and choices
levers_unchanged = Default values
levers_changed = { $n ->
    [one] 1 change
   *[other] { $n } changes
}
levers_differ = { $n ->
    [one] Default values, 1 change
   *[other] Default values, { $n } changes
}
levers_alternatives = Add or change alternatives
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
lever_home_days_trend = Working from home: change per year
lever_desks = Desks now
lever_desk_share = Part of office time at a desk
lever_ticket_cost = Cost per service desk ticket
lever_take_up = Who takes part
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
scope_of_those_offered = part of those who are offered the policy
scope_who_works_at_home = for those who work from home now
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
answer_caveat = The amounts are an estimate with the most likely values. “How sure is this?” shows how far the futures lie apart.
answer_present_value = If later euros count for less (present value), { $name } is cheapest.
answer_of_which_desks = { $amount } (of which { $desks } through fewer desks)
answer_desks = Note: not all alternatives give up desks. { $parts }
answer_too_late = The introduction begins in { $start }. That is after { $last }, the last year that you look at.
answer_word_hiyd = HIYD: given by the municipality.
answer_word_cyod = CYOD: chosen from a list.
answer_word_byod = BYOD: brought along.
answer_word_cope = COPE: the municipality’s, also for private use.
answer_word_cleo = CLEO: the employee’s, at the municipality’s expense.
answer_word_byos = BYOS: own device with own software.
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
service_title = { $n ->
    [0] More certainty ({ $level }) takes no extra desk
    [one] More certainty ({ $level }) takes 1 extra desk
   *[other] More certainty ({ $level }) takes { $extra } extra desks
}
service_sub = Desks needed in { $year } by the chance that everyone finds one, under { $name }
service_says = For a chance of { $level }, { $needed } desks are needed. That is { $fte } per full-time post and { $person } per employee.
service_costs = { $n ->
    [0] For { $level } no extra desk is needed.
    [one] For { $level } 1 more is needed, at { $cost } per year.
   *[other] For { $level } { $extra } more are needed, at { $cost } per year.
}
service_money = { $n ->
    [one] Of the { $present } desks, 1 is not needed. If you give it up you save { $now } per year during the lease and { $later } per year after it. The other { $never } per year is space that becomes free, but no money.
   *[other] Of the { $present } desks, { $spare } are not needed. If you give them up you save { $now } per year during the lease and { $later } per year after it. The other { $never } per year is space that becomes free, but no money.
}
service_no_spare = The { $present } desks of now are then all needed.
service_level = Chance
service_desks = Desks needed
service_per_fte = Per full-time post
service_per_person = Per employee
service_cost = Housing per year
service_needed = needed
service_present = now
handout_title = In { $year } you buy the most devices: { $n }
handout_title_none = You buy no devices
handout_sub = Devices that the municipality buys per year, under { $name }
handout_says = Under { $name } you buy { $bought } devices over the whole period. Of these { $replaced } replace what was lost or broke. You take back { $returned }. The table says per year and kind what you buy, take back and hold in reserve.
handout_row = { $year }: { $device }
handout_kind = Year and kind
handout_device = Kind
handout_buy = Buy
handout_renew = Of which in place of what goes back
handout_replace = Of which for lost or broken
handout_return = Take back
handout_in_use = In use
handout_reserve = In reserve
handout_filled = new or due for renewal
handout_replaced = lost or broken
save_csv = Save as CSV
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
about_estimate = Every number has a source or is our estimate, with a grade: measured, rule, derived or estimated. The estimate uses the most likely value of every number. The futures draw every uncertain number from its range (a PERT distribution) and let major incidents and lost devices happen by chance. The numbers and their sources are below, under “Sources and licences”.
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
privacy_text = Everything is calculated in your browser. There are no cookies, no visitor statistics and no requests to other websites. Your browser keeps your choice of language and your work on this device, with your rules, measurement and teams. You remove your work on the start screen. If you clear the data of this website in your browser, everything is gone.
accessibility_title = Accessibility
accessibility_text = This page follows WCAG 2.2 level AA. Everything works with the keyboard. Behind each chart are a table and a sentence.

## Why these numbers
why_title = Why these numbers
page_title_why = Why these numbers of { $name } – Werkplekwijzer
why_lead = You need not believe us. Here is what we have checked, what others published, and what is wrong with this model.
why_checks = What was checked
why_checks_lead = These rules always hold. With every new version we try them on scenarios of municipalities and on random scenarios.
why_checks_table = Rules, and how often each was tried
why_column_law = Rule
why_column_tried = Tried on
why_tried = { $n ->
    [one] 1 scenario
   *[other] { $n } scenarios
}
why_cases = Published cases beside ours
why_cases_lead = These cases check whether our model calculates correctly. They do not check whether a forecast comes true. We know of no municipality that chose CYOD or BYOD and later published what that choice really cost. The numbers go in as the source gives them. When you open a case, your browser computes it.
why_case_shows = What it shows
why_case_shows_not = What it does not show
why_case_table = { $title }: published, and with us
why_column_what = What
why_column_published = Published
why_column_ours = Our outcome
why_column_difference = Difference
why_column_most = May differ by
why_column_agrees = Verdict
why_agrees = matches
why_agrees_not = does not match
why_all_years = { $what }, all years together
why_of_year = { $what } in { $year }
why_seller = A seller paid for this source or wrote it.
why_beside = Shown, but no check
why_beside_lead = These sources give only a ratio or a result. Whoever chooses the numbers can always arrive at it. That is why they do not count.
why_benchmarks = Your numbers beside those of others
why_benchmarks_lead = An outcome outside the band is no error but a question. It is about going on as now, on average per year.
why_benchmarks_table = Your numbers beside the band that follows from published numbers
why_column_yours = With you
why_column_band = Band
why_band = { $low } to { $high }
why_within = within the band
why_below = below the band
why_above = above the band
why_versions = Version 1 and version 2 of the model
why_versions_lead = Version 1 had no contingency, no change in home working, no guests and no price of devices of one’s own. It also took for granted that what we do not know is the same for every policy. An old scenario gets here what is new today.
why_versions_show = Compute my scenario with both versions
why_versions_table = Total costs for the municipality in the expected case, by step from version 1 to version 2
why_versions_employees = Net cost of employees in the expected case, by step from version 1 to version 2
why_version_1 = Version 1
why_version_2 = Version 2
why_added_contingency = With contingency for the change
why_added_home_days_trend = And with change in home working
why_added_guests = And with guests
why_added_own_devices = And with the price of devices of one’s own
why_added_likeness = And with what we do not know about each policy apart
why_versions_says = The expected case takes the mean of every range. How alike policies are does not change these amounts. It changes how sure the difference is: in version 1 it looked surer than it was. Below zero employees are better off.
why_versions_step = Step
why_criticisms = Our own criticisms
why_criticisms_lead = We are the strictest readers of our own model. Below is what it cannot do, and what that may do to the answer. The amounts are for our example Dijk en Waard: 673 staff, eight years. There CYOD costs about €0.6 million more than HIYD, and BYOD about €0.9 million more.
why_limits = Limits of the calculation
measure_total = Costs
measure_cost_hardware = Costs of devices
measure_cost_connectivity = Costs of plans
measure_cost_home_working = Costs of home working
measure_capital_charges = Depreciation and interest
measure_depreciation = Depreciation
measure_allowances_paid = Allowances paid
measure_unused_share = Part of the desks that stay empty
measure_shortage_days_share = Part of the days with a shortage
measure_desks_needed = Desks needed
measure_attendance = People at the office per day

## Names that belong to the examples
shipped_going_on_hiyd = Going on with HIYD
shipped_cyod = Choose from a list (CYOD)
shipped_byod = Own device (BYOD)
shipped_fixed_pcs = Fixed PCs

## How sure is this
certainty_cheaper = In { $share } simulated futures { $a } is cheaper than { $b } over { $years }; the difference is mostly (8 times out of 10) { $between }, in today’s euros.
certainty_close = Over { $years }, { $a } and { $b } are too close to say which is cheaper.
certainty_of_all = Of all { $n } alternatives, { $name } is the cheapest in { $share } futures.
certainty_close_says = In { $share } simulated futures { $a } is cheaper than { $b }; the difference is mostly (8 times out of 10) { $between }, in today’s euros.
certainty_estimate = In the estimate, with the most likely values and in euros of the year itself, they are { $amount } apart.
certainty_equal = In all { $n } simulated futures { $a } and { $b } cost the same over { $years }.
certainty_provisional = This is provisional: it rests on { $n } futures, fewer than 10,000.
certainty_waiting = How sure that is, we are now simulating in { $n } possible futures.
certainty_stopped = The simulation of the futures was stopped. You see only the estimate, with the most likely values.
certainty_failed = The futures could not be simulated. You see only the estimate, with the most likely values.
of_hundred = { $n } out of 100
over_ninety_nine = more than 99 out of 100
under_one = fewer than 1 out of 100
all_futures = all { $n }
between_gain = an advantage of { $low } to { $high }
between_gain_loss = between { $gain } advantage and { $loss } disadvantage
between_loss = a disadvantage of { $low } to { $high }
between_more = between { $low } and { $high } more
between_less = between { $low } and { $high } less
amount_more = { $amount } more
amount_less = { $amount } less
between_less_more = between { $less } less and { $more } more
card_cheapest = cheapest in
card_equal = equally dear
card_cheapest_waiting = being simulated
futures_title = How sure is this?
futures_lead = The estimate uses the most likely value of every number. But nobody knows these values exactly, so we simulate many possible futures. In each, every uncertain number takes another possible value, and bad luck such as a major incident may strike. Every alternative faces the same futures.
futures_present_value = Here later euros count for less (present value).
futures_run = Simulation of the futures
futures_progress = { $done } of { $n } futures simulated
futures_complete = { $n } futures simulated
futures_stopped = Stopped. The figures below rest on the first { $n } futures.
futures_stopped_stale = Stopped. The figures below still belong to your previous inputs.
futures_stopped_empty = Stopped before there was an outcome.
futures_failed = The simulation failed. The estimate above is correct.
futures_stale = Below is still the previous outcome. The new one is on its way.
futures_on_page = Your browser cannot compute in the background here. The page does it itself, in small pieces. That takes longer.
futures_stop = Stop the simulation
futures_again = Simulate again
futures_samples = Save { $n } futures one by one (CSV)
futures_number = Number of futures
futures_pair = Compare
futures_with = with
futures_seed = The same inputs always give the same outcome (seed { $seed }).
figure_source_futures = Source: own calculation, { $n } futures, seed { $seed }, Werkplekwijzer { $version }, { $name }.
fan_title = After { $years }, { $name } costs { $between } than going on in 8 out of 10 futures
fan_title_same = After { $years }, { $name } costs the same as going on in all futures
fan_sub = Difference with going on, added up from { $year }, in euros of the year itself
fan_says = At the end of { $year } the difference is { $wide } in 8 out of 10 futures and { $narrow } in 5 out of 10; the estimate is { $estimate }.
fan_estimate_low = The estimate lies below the middle of the futures: setbacks are larger than windfalls.
fan_estimate_high = The estimate lies above the middle of the futures: windfalls are larger than setbacks.
fan_wide = { $name }: 8 out of 10 futures lie here
fan_narrow = 5 out of 10 futures
estimate_line = estimate
column_estimate = Estimate
column_mean = Mean
column_error = Error of the mean
column_percentile = { $n }% lies below
dots_title = In 8 out of 10 futures { $a } costs { $between } than { $b }
dots_sub = Each dot is 1 in 50 futures; difference over { $years }, in today’s euros (present value)
dots_dot = each dot is 1 in 50 futures
dots_says = { $a } is cheaper in { $n_a } dots, { $b } in { $n_b }. In 8 out of 10 futures { $a } costs { $between } than { $b }. The estimate is { $estimate }.
is_cheaper = { $name } is cheaper
icons_title = In { $share } futures { $a } is cheaper than { $b }
icons_sub = Each symbol stands for 1 in every 100 futures, by costs over { $years } (present value)
icons_says = Of { $n } futures { $a } is cheaper in { $share_a } and { $b } in { $share_b }. With other draws this could have been up to about { $error } percentage points different (19 times out of 20).
cheaper_than = { $a } cheaper than { $b }
name_cheaper = { $name } cheaper
icons_estimate = In the estimate { $name } is cheaper: { $amount }, in today’s euros.
icons_estimate_equal = In the estimate they cost the same.
cheapest_sub = In what share of the futures each alternative is the cheapest
share_futures = Share of the futures
share_error = Error
bars_title = The difference between { $a } and { $b } depends mostly on: { $name }
bars_title_chance = The difference between { $a } and { $b } depends mostly on chance
bars_title_none = Nothing makes the difference between { $a } and { $b } uncertain
bars_sub = How much smaller the spread of the difference would be if you knew this one number exactly
bars_says = { $name } explains { $share } of the spread. { $evidence }
bars_says_none = All numbers are fixed, or make no difference here.
evidence = Of what the numbers explain, { $share } rests on estimates without a measurement.
bars_solid = measured, rule or derived
bars_hatched = estimate without a measurement
bars_other = no single number
chance_events = Chance: major incidents and lost devices
rest_of_spread = The rest, and numbers that reinforce each other
column_measure = Measure
column_what = Number
column_share = Part of the spread
column_turn = Turns at
swings_title_never = None of the most important numbers reverses the order of { $a } and { $b }
swings_title_turns = { $name } can reverse the order of { $a } and { $b }
swings_sub = How much more (+) or less (−) { $a } costs than { $b } if one number turns out low or high (lower or higher 1 time in 10), present value
swings_says_never = Within the possible range of each of these numbers { $name } stays cheaper in the estimate.
swings_says_turns = At { $value }, { $a } and { $b } cost the same in the estimate ({ $name }).
swings_says_jumps = At { $value } the order of { $a } and { $b } reverses in the estimate ({ $name }).
swings_low = low value
swings_high = high value
lower_value = a lower value
higher_value = a higher value
low_value = low
high_value = high
column_low = At the low value
column_high = At the high value
turns_never = never within the possible range
turns_unsought = not looked for: too light
turns_jumps = turns at { $value }
worth_title = Measure first: { $name }
worth_title_choice = Settle first: { $name }
worth_solid = to be measured
worth_hatched = your own choice: to be settled, not measured
worth_title_none = Measuring one number better does not change this decision
worth_sub = What it is worth at most to know a number exactly before deciding, in today’s euros
worth_says = To know all numbers exactly beforehand, chance left out, is worth { $ranges } on average. A measurement that costs more does not pay. { $idle }
worth_says_none = No single number changes the choice: { $name } stays the cheapest on average.
worth_says_shared = No single number changes the choice: the cheapest alternatives cost the same on average.
worth_idle = { $n ->
    [one] 1 number by itself makes no difference to this decision; it is in the table.
   *[other] { $n } numbers by themselves make no difference to this decision; they are in the table.
}
worth_all_with_chance = To know everything, chance included
worth_all = All numbers
worth_together = To know all numbers together exactly beforehand is worth { $ranges } at most.
worth_nothing = by itself makes no difference to this decision
column_worth = Worth of knowing
with_item = { $label } ({ $item })
uncertainty_common = all policies
uncertainty_own = { $policy } apart from the others
role_policy = policy
role_counter = counter
role_social = social services
role_field = field service
role_management = management
role_specialist = specialists
role_support = support
role_temporary = temporary staff
role_staff = staff
device_laptop = laptop
device_laptop_premium = laptop, dearer model
device_thin_client = simple computer (thin client)
device_desktop = fixed computer
device_tablet = tablet
device_smartphone = smartphone
device_monitor = monitor
device_dock = dock

## Documents
undo = Undo
redo = Redo
part_failed = This part of the page could not be fetched. There may be no connection, or a newer version. What you filled in is still there. If it keeps failing, reload the page.
part_again = Try again
part_waiting = This part of the page is being fetched.
documents_open = Keep and share
documents_title = Keep and share
documents_name = Name of this scenario
documents_name_error = Give a name of 1 to 200 characters.
keeping_nothing = You have not changed anything yet. This browser keeps what you change by itself.
keeping_kept = Kept in this browser. You will find your work on the start screen.
keeping_apart = This scenario was changed in another tab too. Your version is now kept beside it, as a second scenario. Nothing is lost.
keeping_forbidden = This browser does not allow us to keep your work. Save it as a file before you close the page.
keeping_full = The storage of this browser is full. Your last change is not kept. Save your work as a file, or remove a scenario on the start screen.
file_save = Save as file
file_open = Open file
file_hint = A scenario file ends in .json. You can also drop it on the page.
link_title = Share by link
link_holds = The link holds the whole scenario: its name, the municipality, all numbers and what the charts show. Whoever has the link can read that. Nothing goes to a server.
link_long = This link is long: { $n } characters. Some programs cut such links. Share the file instead.
link_field = The link
link_copy = Copy link
link_copied = The link is copied.
link_select = The link is selected. Copy it with Ctrl+C.
kept_title = Go on with your own work
kept_when = { $municipality } · kept on { $when }
kept_remove = Remove
kept_removed = { $name } is removed.
kept_restore = Put back
refused_title = This was not opened. Your work has not changed.
refused_damaged = The link or file is damaged or incomplete. Ask its maker to send it again.
refused_newer = This was made with a newer version of Werkplekwijzer. Load the page again and try once more.
refused_too_large = The file is larger than 4 MB. A scenario is always smaller.
refused_problems = The file holds something that is not possible:
refused_problem = At { $path } stands { $found }. Allowed is: { $allowed }.
refused_more = And { $n } more.
close_message = Close message
allowed_quantity = a number from { $low } to { $high }, or a range of such numbers
allowed_number = a number from { $low } to { $high }
allowed_whole = a whole number from { $low } to { $high }
allowed_ordered = low, likely and high in rising order
allowed_flag = yes or no (true or false)
allowed_name = a text of 1 to 200 characters
allowed_text = a text, or nothing (null)
allowed_id = a short name of 1 to 60 characters: a–z, 0–9, _ and -
allowed_unique = a short name that is not in this list yet
allowed_word = one of these words: { $words }
allowed_none = nothing, for there is nothing to refer to
allowed_object = a group of fields between braces
allowed_list = a list of 1 to { $n } items
allowed_required = a value; this field is required
allowed_known = no field of this name; but { $words }
allowed_once = each field once
allowed_some_share = at least one role with a share above 0
allowed_some_weekday = weekdays that add up to at least 0.001
allowed_desk = a computer on the desk, only where the employer supplies it
allowed_device_of = a device of the kind { $kind }
allowed_every_role = a policy for every role
allowed_json = a text in JSON

## All numbers
inputs_title = All numbers
inputs_lead = This is all that we calculate with. You can change everything. It says what is a choice of the municipality and what is an assumption.
inputs_back = Back to the outcome
inputs_search = Find an input
inputs_only_changed = Only what is changed ({ $n })
inputs_found = { $n ->
    [0] Nothing found. Check the spelling or try another word.
    [one] 1 input found.
   *[other] { $n } inputs found.
}
inputs_count = { $n ->
    [one] 1 input
   *[other] { $n } inputs
}
inputs_choice = choice of the municipality
inputs_assumption = assumption
inputs_value = value
inputs_low = low
inputs_likely = likely
inputs_high = high
inputs_order = Low may not be above likely, and likely not above high.
inputs_make_range = Fill in a range
inputs_make_one = Fill in one number
inputs_fill = Fill in a value of its own
inputs_empty = Leave empty
inputs_nothing = not filled in
inputs_range = { $likely } ({ $low } to { $high })
inputs_default = Default: { $default }
inputs_allowed = Allowed: { $low } to { $high }.
group_workforce = Staff and roles
group_attendance = Attendance
group_workplace = Desks
group_home_working = Working at home
group_devices = Devices
group_policies = Policies (HIYD, CYOD, BYOD and more)
group_alternatives = Alternatives, introduction and horizon
group_support = Support, applications and risk
group_finance = Money: prices, interest and VAT
kept_damaged = This work is damaged, or made with a newer version. It cannot be opened here.
inputs_rule = This is not possible. Needed is: { $allowed }.
label_of = { $field }: { $of }
word_nothing = none
word_yes = yes
word_no = no

## Roles, devices, policies and alternatives
items_copy = Copy
items_remove = Remove
items_restore = Put back
items_new = new
items_removed = Removed
items_add = Add
items_add_role = Add a role
items_add_device = Add a device
items_add_policy = Add a policy
items_add_alternative = Add an alternative
items_copy_of = copy of { $name }
items_shipped = { $name } (as in the examples)
items_everyone = new alternative with { $policy }
items_added = { $name } has been added.
items_added_but = { $name } has been added. { $roles } keep { $policy }, as in all other alternatives. You can change that below.
items_gone = { $name } has been removed.
items_same_name = This name is in use. Choose another.
shares_differ = Together the shares are { $sum }. We scale them, so that together they are 100%.
items_copied_role = { $name } has been added. The people are divided over the two roles.
items_in_use = { $name } is still needed for: { $users }. First choose something else there.
items_last = This is the last one. At least one must stay.
items_full = There may be { $most } at most. Remove one first.
user_baseline = what everyone has now
user_desks = the desks
user_alternative = the alternative { $name }
user_role = the role { $name }
allocation_title = Who gets what in { $name }
allocation_role = Role
allocation_everyone = Everyone
allocation_was = was { $policy }
kind_role = role: { $name }
kind_device = device: { $name }
kind_policy = policy: { $name }
kind_alternative = alternative: { $name }

## Scenarios side by side
sides_title = Compare
page_title_sides = { $name } compared – Werkplekwijzer
sides_lead = Put your scenario beside others: four at most. You see the outcomes on one scale and what is filled in differently.
sides_beside = Scenarios side by side
sides_add = Which scenario
sides_put = Put beside it
sides_remove = Take away
sides_full = There are four scenarios side by side. Take one away first.
sides_none = Choose a scenario to put beside yours.
sides_now = as it is now
sides_defaults = the default values of this scenario
sides_default_of = { $name } (default values)
sides_municipality = Or choose another municipality
sides_kept = kept: { $name } ({ $when })
sides_example = example: { $name }
sides_charts = Difference with going on, all on one scale
sides_no_shared = These scenarios have no alternative in common, so there are no costs by category to compare.
side_name = { $letter }: { $name }
side_says = { $name }. { $title }
side_headlines = The main numbers
side_number = Number
side_people = Employees
side_period = Period
side_years = { $from } to { $to }
side_going_on = Costs if you go on as now
side_per_person = Per person per year if you go on
side_difference = { $name }: difference with going on
side_lacks = not there
side_is_going_on = this is going on
side_cheapest = Cheapest alternative by the estimate
side_desks = Desks needed in the last year if you go on
side_costs = { $letter } costs { $amount }
side_per_person_title = ICT costs per person per year under { $name }
side_per_person_says = Under { $name }: { $costs } per person per year, without housing and working at home.
side_per_person_sub = Euros per person per year, mean over the period of each scenario, by category, without housing and working at home
side_what = Input
side_items = What is not in all
side_choices = Choices that differ
side_assumptions = Assumptions that differ
side_differences = { $n ->
    [one] 1 difference
   *[other] { $n } differences
}
side_no_differences = These scenarios are filled in alike.
split_title = Where does the difference come from?
split_explains = We also calculate with the choices of B and the assumptions of A, and the other way round. What changes through other choices alone comes from the choices, and likewise for the assumptions. The rest comes from both being different at once. Only alternatives that A and B both have stand here. Amounts in the sentences are rounded; in the table the parts add up to the difference exactly.
split_caption = The difference between A and B over the whole period, in euros
split_all = B less A
split_choices = Through other choices
split_assumptions = Through other assumptions
split_both = Through both together
split_total = { $name }: all costs
split_difference = { $name }: difference with going on
split_more = { $name }: B costs { $all } more than A.
split_less = { $name }: B costs { $all } less than A.
split_parts = Through other choices { $choices }, through other assumptions { $assumptions } and through both together { $both }.
split_same = { $name }: A and B cost the same.
split_impossible = These two scenarios do not fit into one another, so nobody can say what part of the difference comes from choices.

## Allocation
views_label = Sections
view_outcome = Outcome
proposal_title = Allocation
page_title_proposal = Allocation of { $name } – Werkplekwijzer
proposal_lead = Who gets which policy, and why? Here is the cheapest allocation within rules that you set yourself. We take one year in which everyone has changed over, at today’s prices. Desks do not count in it.
proposal_answer = Once everyone has changed over, the cheapest allocation costs { $cost } a year
proposal_part = { $policy } for { $roles }
proposal_rest = { $policy } for all other roles
proposal_all = { $policy } for everyone
proposal_second = The second choice costs { $more } a year more: { $changes }.
proposal_second_equal = The second choice costs the same: { $changes }.
proposal_change = { $role } then gets { $policy }
proposal_second_none = The rules leave no other allocation.
proposal_full_more = Over { $years }, with the transition and the desks, this allocation costs { $amount } more than going on as now.
proposal_full_less = Over { $years }, with the transition and the desks, this allocation costs { $amount } less than going on as now.
proposal_full_same = Over { $years }, with the transition and the desks, this allocation costs the same as going on as now.
proposal_trial = In { $share } out of 100 futures the cheapest allocation is also cheaper than the second choice over the whole period. That was computed with { $n } futures; the error is { $error } out of 100 at most.
proposal_trial_waiting = We are now working out in how many futures the cheapest allocation is cheaper than the second choice.
proposal_trial_lost = In how many futures the cheapest allocation is cheaper could not be worked out.
proposal_impossible_role = No policy is left for { $role }. Loosen a rule or add a policy.
proposal_impossible_ceiling = No allocation fits your limit of { $ceiling } a year. The cheapest costs { $cost }. That is { $over } too much.
proposal_impossible_together = Each rule can be kept by itself, but together the rules leave no allocation. Loosen a rule.
proposal_adopt = Make this an alternative
proposal_adopted = The alternative { $name } has been added to the outcome.
proposal_name = Proposal
proposal_see = See the outcome
proposal_numbers = The cheapest allocation beside the second choice
proposal_best = Cheapest a year
proposal_second_name = Second choice
proposal_row_steady = Costs a year once everyone has changed over, without desks
proposal_row_total = All costs over { $years }
proposal_row_difference = Difference with going on as now
proposal_row_incidental = Of which one-off
proposal_row_present = All costs in today’s euros
proposal_row_desks = Desks needed in { $year }
matrix_title = Why this allocation?
matrix_lead = Per role and policy: the costs per employee and year once everyone has changed over. Choose a cell for the explanation.
matrix_caption = Costs per employee and year, by role and policy
matrix_people = Employees
matrix_kit = Devices
matrix_kit_none = none
matrix_fixed = Fixed costs a year
matrix_chosen = chosen
matrix_ruled = not possible
matrix_nobody = –
explain_chosen = { $role } gets { $policy }. That costs { $cost } per employee and year.
explain_chosen_nobody = { $role } gets { $policy }. Nobody works in this role.
explain_second = The second choice for this role is { $policy }. The whole allocation then costs { $more } a year more.
explain_second_equal = The second choice for this role is { $policy }. It costs the same.
explain_second_none = The rules leave no other policy for this role.
explain_fixed = { $policy } is not possible for { $role }. This role needs fixed or special equipment, and under { $policy } employees provide the device themselves.
explain_sensitive = { $policy } is not possible for { $role }. This role works with sensitive personal data, and under { $policy } { $share } work on a device of their own without a virtual workspace.
explain_own = With { $policy } for { $role }, { $share } of all employees work on a device of their own. Your limit is { $limit }.
explain_policies = With { $policy } for { $role }, { $n } policies are in use side by side. Your limit is { $limit }.
explain_ceiling = With { $policy } for { $role } the allocation costs { $cost } a year. Your limit is { $limit }.
explain_costs = { $policy } costs { $cost } per employee and year for { $role }. If all else stays the same, the allocation costs { $more } a year more.
explain_costs_equal = { $policy } costs { $cost } per employee and year for { $role }. If all else stays the same, the allocation costs the same.
explain_alone = { $policy } costs { $cost } per employee and year for { $role }.
explain_nobody = Nobody works in the role { $role }.
explain_take_up = We expect { $share } of this role to change over. The rest stay with { $baseline }.
rules_title = Your rules
rules_lead = The rules come before the costs. They change nothing in the other alternatives.
rules_caption = What a role needs
rules_fixed = Fixed or special equipment
rules_fixed_hint = This role cannot work with a device of its own.
rules_sensitive = Sensitive personal data
rules_sensitive_hint = This role works only with a device of the municipality, or entirely in a virtual workspace.
rules_own = Largest share with a device of their own
rules_own_hint = Of all employees, in per cent. Empty is no limit.
rules_ceiling = Highest costs a year
rules_ceiling_hint = For the whole allocation, without desks. Empty is no limit.
rules_policies = Largest number of policies side by side
rules_policies_hint = Each policy has fixed costs of its own. If some stay with the policy of now, that one counts too. Empty is no limit.
rules_reset = Put rules back
rules_error = Enter a number from { $low } to { $high }, or leave the field empty.
handout_section = What do you hand out?
proposal_second_wins = Note: over { $years }, with the transition, the second choice is { $amount } cheaper. Every policy that is added costs money once to introduce. If you want fewer policies, enter a largest number under “Your rules”.
personas_title = What does it mean for one employee?
personas_lead = Five examples, under the alternative that you choose above, once everyone has changed over.
personas_caption = Devices, allowance and days of one employee under { $name }
persona_who = Employee
persona_policy = Policy
persona_gets = Allowance
persona_pays = Own costs of the employee a year
persona_home = Days at home a week
persona_office = Days a week at the office or out
persona_desk = Of which at a desk
persona_desk_worker = { $role }: full time, 5 days
persona_field_worker = { $role }: part time, 3 days
persona_counter_clerk = { $role }: part time, 4 days
persona_interim = { $role }: interim, 5 days
persona_intern = { $role }: intern, 4 days
persona_issued = { $device } of the municipality
persona_at_desk = { $device } on the desk
persona_own = own { $device }
persona_allowance = { $amount } per { $years }
persona_left_out = not for hired staff

## Desks
desks_title = Desks
page_title_desks = Desks of { $name } – Werkplekwijzer
desks_lead = How many people come in on which day, and how many desks does that take?
desks_use = Occupancy and certainty

## Own measurements
measuring_title = Own measurements
measuring_lead = Did you count how many people sat at a desk each day? Paste the counts here. We work out how busy each day is and how strongly that varies. Your counts go nowhere; only what you take over is kept.
measuring_label = Counts per day
measuring_hint = One day per line, pasted from a spreadsheet: date or day, and the number of people. Numbers alone will do too, or a table with Mon to Fri above the columns.
measuring_read = Read the counts
measuring_take = Take over in the scenario
measuring_done = Taken over in the scenario.
measuring_taken = Your own counts of { $days } days have been taken over.
measuring_taken_period = Your own counts of { $days } days, from { $first } to { $last }, have been taken over.
measured_days = We read { $days } days.
measured_period = We read { $days } days, from { $first } to { $last }.
measured_outliers = { $n ->
    [one] One day stands out and does not count: { $list }.
   *[other] { $n } days stand out and do not count: { $list }.
}
outlier = { $day } ({ $count })
measured_headings = We take these lines for headings: { $lines }.
measured_level = On average { $measured } people sat at a desk. According to the scenario there are { $model }. We do not take over that average: change the days at home for that, or the part of time at a desk.
measured_spread = On the same day of the week the number goes up and down by some { $people } people.
measured_synchronisation = The numbers vary { $likely } times as strongly as if everyone came independently (between { $low } and { $high }). The scenario now has { $now }.
measured_synchronisation_few = There are too few days to see how strongly teams come together. It takes at least { $least } more than there are days of the week.
measured_synchronisation_weekdays = Without days of the week one cannot see how strongly teams come together.
measured_synchronisation_independent = According to the scenario the numbers do not vary. So there is nothing to compare with.
measured_no_weekdays = There are no dates or days. So how busy each day of the week is stays as it was.
measured_too_few = { $days } days are left. That is too few: it takes at least { $least }.
measured_nobody = According to these counts nobody ever sat at a desk.
measured_caption = How busy each day of the week is
measured_day = Day
measured_counted = Days counted
measured_people = People on average
measured_deviation = Variation (standard deviation)
measured_index = Busyness as counted (1 is average)
measured_now = Busyness in the scenario (1 is average)
grade_own = measured, { $days } days
day_saturday = Saturday
day_sunday = Sunday
counts_more = And { $n } other lines.
counts_too_long = This is too long. Paste { $most } kilobytes at most.
counts_too_many = These are { $lines } lines. Paste { $most } at most.
counts_none = There are no counts of working days in this.
counts_unreadable = Line { $line }: we do not understand “{ $found }”. A line has a date or day, and a number.
counts_no_such_date = Line { $line }: there is no date “{ $found }”. Write the day before the month.
counts_weekday = Line { $line }: the day of “{ $found }” is not right. That date is a { $day }.
counts_columns = Line { $line }: there is too much in it. What is “{ $found }”? Keep one date or day, and one number.
counts_range = Line { $line }: “{ $found }” cannot be. A number is 0 to { $most }.
counts_ambiguous = Line { $line }: is “{ $found }” a thousand or one point something? Write it without point or comma.
counts_same_date = Line { $line }: the date { $date } is on line { $first } too. Keep one of them.
counts_mixed = Line { $with } has a date or day and line { $without } has not. Give every line a date or day, or none.
counts_same_column = Line { $line }: “{ $found }” stands above two columns.

## Team days
teams_title = Team days
teams_lead = Do teams come together on a fixed day? Then the busiest day decides how many desks you need. We spread the team days so that this day is as quiet as possible. No names of people are needed. It changes nothing in the outcome.
teams_label = Teams
teams_hint = One team per line: name; people; days at home a week; team day; and “fixed” if that day must stay. Pasting from a spreadsheet works too. For example: Civil affairs; 24; 1,5; Tue; fixed
teams_fixed_word = fixed
teams_use = Use these teams
teams_example = Fill in an example
teams_example_names = Civil affairs, Social affairs, Planning, Enforcement, Finance, Personnel, Communication, Information services
teams_apart_title = Not on the same day
teams_apart_first = Team
teams_apart_second = not together with
teams_apart_add = Add
teams_apart_remove = Remove
teams_apart_pair = { $first } and { $second }
teams_solve = Spread the team days
teams_stop = Stop
teams_working = Spreading: { $share } done
teams_lost = The spreading could not begin.
teams_short = Line { $line }: something is missing. Write at least a name and a number of people.
teams_people_wrong = Line { $line }: “{ $found }” is no number of people. Enter a whole number from 0 to { $most }.
teams_home_wrong = Line { $line }: “{ $found }” is no number of days at home. Enter a number from 0 to 5.
teams_day_wrong = Line { $line }: “{ $found }” is no working day. Write Mon, Tue, Wed, Thu or Fri.
teams_twice = Line { $line }: the team { $name } is there already. Give each team a name of its own.
teams_too_many = These are { $number } teams. There may be { $most } at most.
teams_too_many_people = The teams have { $people } people, and the scenario has { $all }. We go by the teams.
teams_impossible = This cannot be: no week keeps the fixed days and has all pairs on different days. Remove a pair or free a day.
teams_not_found = We found no week that has all pairs on different days. There may be one. Remove a pair and try again.
teams_not_allowed = The team days of now have teams on the same day that you want apart. So the busiest day may become busier.
teams_peak = On the busiest day { $before } people on average now sit at a desk, and then { $after }.
teams_peak_only = On the busiest day { $after } people on average sit at a desk. That takes { $desks } desks.
teams_saves = That now takes { $before } desks, and then { $after }. That is { $saved } fewer.
teams_saves_none = The number of desks that it takes stays { $desks }.
teams_moved = { $n ->
    [one] One team gets another day.
   *[other] { $n } teams get another day.
}
teams_moved_none = No team gets another day.
teams_best = There is no quieter busiest day.
teams_bound = Fewer than { $bound } people on the busiest day is not possible. This week is at most { $gap } above that.
teams_found_caption = The team days
teams_name = Team
teams_people = People
teams_now = Team day now
teams_then = Team day then
teams_no_day = none yet
teams_same = { $day } (stays)
teams_new = { $day } (new)
teams_take = Take over these days
teams_taken = The teams have the new team days.
teams_week_now = The week now
teams_week_then = The week after spreading
teams_week_sub = People at a desk per day, on average, in { $year } if you go on as now
teams_week_says = { $day } is busiest: { $people } people at a desk on average. At the chosen certainty it takes { $desks } desks.
teams_at_desk = People at a desk
floor_title = Who sits where? Week { $number }, drawn by chance
floor_sub = People at a desk per day and team
floor_other_teams = other teams
floor_no_team = no team
floor_free = free
floor_people = { $n } people
floor_says_fits = In this week everyone fits at the { $desks } desks every day.
floor_says_short = In this week there are too few desks on { $days }: at most { $short } of the { $desks } too few.
floor_next = Another week

## Who gets what
ages_title = In { $year } { $share } of the devices are five years old or older
ages_sub = Devices of the municipality at the end of each year, by age, under { $name }
ages_says = Under { $name } the devices are { $first } years old on average at the end of the first year, and { $last } years at the end of { $year }. What is older than five years counts as five here.
ages_age = { $n } years
ages_oldest = { $n } years or older
kits_title = Who gets which devices?
kits_caption = Roles with their policy and devices under { $name }
people_expected = People expected
proposal_change_all = everyone then gets { $policy }
proposal_change_many = { $roles } then get { $policy }
proposal_desks = Of that difference { $amount } comes from giving up desks. That is not due to the allocation.
proposal_there = This allocation is there already: the alternative { $name }.
proposal_adopt_second = Make the second choice an alternative
explain_fixed_cost = That includes { $amount } of fixed costs, because this policy is then added.
explain_why_more = Compared with { $baseline } this above all is dearer: { $category }, { $amount } per employee.
explain_why_less = Compared with { $baseline } this above all is cheaper: { $category }, { $amount } per employee.
explain_issued = The devices of this role come from the municipality.
sum_title = How the amount a year comes about
sum_what = Part
sum_people = All roles together, with those who do not change over
sum_fixed = Fixed costs of { $policy }
sum_publishing = Publishing applications to devices that you do not manage
measured_weekend = { $n ->
    [one] We leave out one day in a weekend.
   *[other] We leave out { $n } days in weekends.
}
measured_blank = { $n ->
    [one] We leave out one day without a number.
   *[other] We leave out { $n } days without a number.
}
measured_too_many = According to these counts { $people } people on average sit at a desk, but { $all } work there in the scenario. First change the number of employees.
teams_none = There are no teams in this. Write one team per line: a name and a number of people.
teams_name_wrong = Line { $line }: the name is too long. It may have { $most } letters at most.
teams_columns = Line { $line }: there is too much in it. What is “{ $found }”?
teams_money = If you give up those desks, you save { $now } a year during the lease and { $later } a year after it.
