//! The scenario as it stands in the file: everything that goes into a projection.
//!
//! Units and limits of every field are in [`crate::scenario::fields`]; `format.md` is the contract. A scenario may hold anything;
//! [`crate::scenario::plan::Plan`] is a scenario that was checked.
//!
//! ---
#![doc = include_str!("../../docs/format.md")]

#[macro_use]
mod section;

mod quantity;

pub mod fields;

pub mod path;

pub mod held;

mod places;

pub mod problem;

pub mod check;

pub mod json;

pub mod file;

mod version_1;

pub mod additions;

pub mod plan;

pub mod names;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::held::{Fields, Held};
use self::path::PathStep;
use self::section::{Holder, Single};

pub use self::quantity::Quantity;

/// The name of a role, device, policy or alternative within its list: 1–60 of a–z, 0–9, `_`, `-`.
pub type Id = String;

/// All that a projection needs, as a municipality writes it down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scenario {
    /// Always `"werkplek"`.
    pub format: String,
    /// Version of the format, [`fields::VERSION`] however old the file.
    pub version: u32,
    /// What the scenario is called on screen.
    pub name: String,
    /// The calendar year that year 1 of the projection stands for.
    pub start_year: u32,
    /// Years in the projection.
    pub horizon: u32,
    /// For display and comparison only.
    pub municipality: NamedMunicipality,
    /// Who works there.
    pub workforce: Workforce,
    /// When people are at the office.
    pub attendance: Attendance,
    /// Desks and what they cost.
    pub workplace: Workplace,
    /// What the employer pays for working at home.
    pub home_working: HomeWorking,
    /// Rates of the service desk and the ICT department.
    pub support: Support,
    /// The major incident.
    pub risk: Risk,
    /// Applications that must reach devices which the municipality does not manage.
    pub applications: Applications,
    /// Prices, interest and tax.
    pub finance: Finance,
    /// The policy that everyone is under before year 1.
    pub baseline: Id,
    /// The ages of the municipality's own devices at the start of year 1.
    pub initial_fleet: InitialFleet,
    /// How alike policies are in what is unknown about them, 0 to 1 (model.md §7).
    pub likeness: f64,
    /// The catalogue.
    pub devices: Vec<Device>,
    /// The ways to provide devices.
    pub policies: Vec<Policy>,
    /// What is compared.
    pub alternatives: Vec<Alternative>,
}

fields! { Scenario:
    format, version, name, start_year, horizon, municipality, workforce, attendance, workplace, home_working, support,
    risk, applications, finance, baseline, initial_fleet, likeness, devices, policies, alternatives
}

impl Role {
    /// The id by which draws know it.
    pub fn drawn_as(&self) -> &Id {
        self.drawn_as.as_ref().unwrap_or(&self.id)
    }
}

impl Policy {
    /// The id by which draws know it.
    pub fn drawn_as(&self) -> &Id {
        self.drawn_as.as_ref().unwrap_or(&self.id)
    }
}

impl Scenario {
    /// The calendar year in which the horizon ends.
    pub fn last_year(&self) -> u32 {
        self.start_year + self.horizon - 1
    }

    /// The first alternative that changes something, or else the first; a scenario that was checked has at least one.
    pub fn changing(&self) -> &Alternative {
        let changing = self.alternatives.iter().find(|it| it.changes(&self.baseline));
        changing.or(self.alternatives.first()).expect("the check admits no scenario without alternatives")
    }
}

/// Which municipality the scenario is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NamedMunicipality {
    /// CBS code such as `GM1980`.
    pub code: Option<String>,
    /// Name on screen.
    pub name: String,
    /// People who live there.
    pub inhabitants: u64,
}

fields! { NamedMunicipality: code, name, inhabitants }

section! {
    /// Who works there.
    Workforce, WorkforceDraw {
        plain {
            /// Groups with the same device needs and attendance.
            roles: Vec<Role>,
        }
        drawn {
            /// People in year 1.
            headcount,
            /// Change of headcount per year.
            growth,
            /// Full-time equivalents per person.
            part_time_factor,
            /// Share that leaves and is replaced, per year.
            outflow,
        }
    }
}

section! {
    /// People with the same device needs and attendance.
    Role, RoleDraw {
        plain {
            /// Unique among the roles.
            id: Id,
            /// The id by which draws know it, where that is not its own.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            drawn_as: Option<Id>,
            /// What it is called; the page has a word for an id without a name.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            name: Option<String>,
            /// The device of the catalogue used as computer, if any.
            computer: Option<Id>,
            /// The device used as phone, if any.
            phone: Option<Id>,
            /// The device used as tablet, if any.
            tablet: Option<Id>,
            /// Hired staff and interns: no allowances unless a policy says otherwise.
            external: bool,
        }
        drawn {
            /// Share of the headcount, relative to the other roles.
            share,
            /// Days a week at home.
            home_days,
            /// Part of office time spent at a desk.
            desk_share,
            /// Tickets relative to a normal user.
            support_weight,
            /// Licence cost relative to a normal user.
            licence_weight,
        }
        optional {
            /// Share that needs a virtual workspace, instead of the policy's.
            virtual_workspace_share,
        }
    }
}

section! {
    /// When people are at the office.
    Attendance, AttendanceDraw {
        plain {
            /// Chance that everyone finds a desk.
            service_level: f64,
            /// How busy each weekday is relative to the others.
            weekday_index: WeekdayIndex,
        }
        drawn {
            /// Contract days not lost to leave, illness and holidays.
            availability,
            /// Design effect of teams that come together; 1 is independent people.
            synchronisation,
            /// Days a week more at home each year, for roles that work at home.
            home_days_trend,
            /// People of others who sit here on an average day.
            guests,
            /// Change of their number per year.
            guests_growth,
        }
    }
}

/// How busy each weekday is relative to the others; only the ratios matter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names say it all")]
pub struct WeekdayIndex {
    pub mon: f64,
    pub tue: f64,
    pub wed: f64,
    pub thu: f64,
    pub fri: f64,
}

fields! { WeekdayIndex: mon, tue, wed, thu, fri }

impl WeekdayIndex {
    /// Monday to Friday.
    pub fn days(self) -> [f64; 5] {
        [self.mon, self.tue, self.wed, self.thu, self.fri]
    }
}

section! {
    /// Desks and what they cost.
    Workplace, WorkplaceDraw {
        plain {
            /// Desks present in year 1.
            desks: u32,
            /// Years until the lease ends.
            lease_years: u32,
            /// The computer that stands on a desk under a policy with computers at the desk.
            desk_computer: Option<Id>,
            /// Devices per desk, fractions allowed.
            desk_devices: BTreeMap<Id, f64>,
        }
        drawn {
            /// Euros per desk and year.
            desk_cost,
            /// Part of a given-up desk's cost that is saved while the lease runs.
            avoidable_before_lease,
            /// Part of a given-up desk's cost that is saved after the lease.
            avoidable_after_lease,
        }
    }
}

section! {
    /// What the employer pays for working at home.
    HomeWorking, HomeWorkingDraw {
        plain {
            /// Whether hired staff and interns get it too.
            externals: bool,
        }
        drawn {
            /// Euros per day at home.
            allowance_per_day,
            /// Euros for furnishing the home, per cycle.
            kit_budget,
            /// Years between two such budgets.
            kit_cycle,
        }
    }
}

section! {
    /// Rates of the service desk and the ICT department.
    Support, SupportDraw {
        drawn {
            /// Euros per ticket.
            ticket_cost,
            /// Euros per hour.
            ict_hourly_cost,
        }
    }
}

section! {
    /// The major incident: ransomware, a large data breach.
    Risk, RiskDraw {
        drawn {
            /// Chance per year.
            major_probability,
            /// Euros once.
            major_cost,
        }
    }
}

section! {
    /// Applications that must be published to devices which the municipality does not manage.
    Applications, ApplicationsDraw {
        drawn {
            /// Applications in year 1.
            count,
            /// Change of their number per year.
            change,
            /// Share that must be published.
            to_publish,
            /// Euros per application, once.
            publish_once,
            /// Euros per application and year.
            publish_per_year,
        }
    }
}

section! {
    /// Prices, interest and tax.
    Finance, FinanceDraw {
        drawn {
            /// Rise of prices per year.
            price_inflation,
            /// Rise of wages per year.
            wage_inflation,
            /// Rise of device prices per year, nominal.
            device_price_drift,
            /// Discount rate per year, real.
            discount_rate,
            /// Interest on the book value, per year.
            interest_rate,
            /// Euros of purchases in a year below which they are expensed.
            capitalisation_threshold,
            /// Value added tax.
            vat_rate,
            /// Part of the VAT that the municipality gets back.
            vat_recoverable,
            /// Wage tax that the employer pays on the taxed part of an allowance.
            final_levy,
            /// Kilograms of CO₂ equivalent per kWh.
            grid_emission_factor,
            /// What a change costs once beyond what was planned, as a share.
            contingency,
        }
    }
}

words! {
    /// The ages of the municipality's own devices at the start of year 1.
    InitialFleet {
        /// Every age equally often.
        Steady = "steady",
        /// All one year old.
        New = "new",
        /// No devices yet.
        None = "none",
    }
}

words! {
    /// What a device is used as.
    DeviceKind {
        /// A computer, also one that stands on a desk.
        Computer = "computer",
        /// A phone.
        Phone = "phone",
        /// A tablet.
        Tablet = "tablet",
        /// What belongs to a desk: a screen, a dock.
        Desk = "desk",
        /// Any of these, in files of version 1.
        Any = "any",
    }
}

impl DeviceKind {
    /// Whether a device of this kind can be used as one of another.
    pub fn serves_as(self, other: DeviceKind) -> bool {
        self == other || self == DeviceKind::Any
    }
}

section! {
    /// A device of the catalogue.
    Device, DeviceDraw {
        plain {
            /// Unique among the devices.
            id: Id,
            /// What it is called; the page has a word for an id without a name.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            name: Option<String>,
            /// What it is used as.
            kind: DeviceKind,
            /// Years in use.
            life: u32,
            /// Years over which a purchase is written down.
            depreciation_years: u32,
            /// Years in which the supplier pays for failures.
            warranty: u32,
        }
        drawn {
            /// Euros.
            price,
            /// Failures per year at age 0.
            failure_rate,
            /// Rise of the failure rate per year of age.
            failure_growth,
            /// Accidents per year.
            accident_rate,
            /// Share lost or stolen per year.
            loss_rate,
            /// Share of failures and accidents that ends the device.
            write_off_share,
            /// Euros per repair.
            repair_cost,
            /// Spare devices per device in use.
            spare_share,
            /// Loss of market value per year.
            market_depreciation,
            /// Share of the market value that a retired device brings.
            resale_share,
            /// Euros to dispose of a device.
            disposal_cost,
            /// Hours of work to issue a device.
            deploy_hours,
            /// Kilograms of CO₂ equivalent to make one.
            embodied_co2,
            /// kWh per year.
            energy,
        }
    }
}

words! {
    /// Who provides a kind of device.
    Supply {
        /// The municipality.
        Employer = "employer",
        /// The employee, with or without an allowance.
        Employee = "employee",
    }
}

words! {
    /// Where the computer is.
    ComputerAt {
        /// With the person.
        Person = "person",
        /// On the desk, shared.
        Desk = "desk",
    }
}

section! {
    /// A way to provide devices: HIYD, CYOD, BYOD, COPE, CLEO, BYOS or one's own.
    Policy, PolicyDraw {
        plain {
            /// Unique among the policies.
            id: Id,
            /// Name on screen.
            name: String,
            /// The id by which draws know it, where that is not its own.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            drawn_as: Option<Id>,
            /// Who provides the computer.
            computer: Supply,
            /// Who provides the phone.
            phone: Supply,
            /// Who provides the tablet.
            tablet: Supply,
            /// Where the computer is.
            computer_at: ComputerAt,
            /// Years between tenders; 0 is never.
            tender_interval: u32,
            /// Whether applications must be published to devices that are not managed.
            publishes_applications: bool,
            /// What employees get for a device of their own.
            allowance: Option<Allowance>,
        }
        drawn {
            /// Rise of device prices through choice, as a share.
            price_premium,
            /// Euros that the employee pays per computer.
            own_contribution,
            /// Share of the people who nevertheless get the municipality's device.
            fallback_share,
            /// Share of a role that joins.
            take_up,
            /// Euros per user and year.
            software_licence,
            /// Euros per user and year.
            management_licence,
            /// Euros per user and year.
            security_licence,
            /// Euros per user of a virtual workspace and year.
            virtual_workspace,
            /// Share that needs a virtual workspace.
            virtual_workspace_share,
            /// Euros per user with a phone and year.
            connectivity,
            /// Tickets per user and year.
            tickets,
            /// Hours of work per newcomer.
            onboarding_hours,
            /// Lost-device incidents handled as a data breach, per user and year.
            lost_rate,
            /// Euros per such incident.
            lost_cost,
            /// Chance of the major incident relative to normal.
            risk_multiplier,
            /// Euros per year, whatever the number of users.
            fixed_per_year,
            /// Euros for the change programme.
            programme_fixed,
            /// Euros for the pilot.
            pilot_cost,
            /// Euros per tender.
            tender_cost,
            /// Euros per person who changes over.
            programme_per_user,
            /// Euros of training per person who changes over.
            training_per_user,
            /// Euros of training per newcomer.
            training_per_joiner,
            /// Days a week more, or fewer, at home.
            home_days_change,
            /// Euros per year that an employee pays for a device of their own, beside its price.
            employee_cost,
            /// Euros for such a device, VAT included.
            own_device_price,
            /// Years in use of such a device.
            own_device_life,
            /// Part of such a device that counts as for work.
            own_work_share,
        }
    }
}

section! {
    /// What employees get for a device of their own.
    Allowance, AllowanceDraw {
        plain {
            /// Years between payments.
            cycle: u32,
            /// Whether the amount follows prices.
            indexed: bool,
            /// Whether hired staff and interns get it.
            externals: bool,
        }
        drawn {
            /// Euros per payment, VAT included.
            amount,
            /// Part of the unused remainder that a leaver repays.
            recovery,
            /// Part on which the employer pays the final levy.
            taxed_share,
            /// Euros of work per payment.
            admin_cost,
            /// Kilograms of CO₂ equivalent per payment.
            embodied_co2,
            /// kWh per person and year.
            energy,
        }
    }
}

/// An allowance can be filled in and taken away; a policy that lacks one gets it whole.
impl Holder for Option<Allowance> {
    fn held(&self) -> Held<'_> {
        self.as_ref().map_or(Held::Nothing, Holder::held)
    }

    fn fill_in(&mut self, steps: &[PathStep], held: Held<'_>) -> bool {
        match self {
            Some(allowance) if !steps.is_empty() => allowance.fill_in(steps, held),
            _ if steps.is_empty() && held.is_nothing() => {
                *self = None;
                true
            }
            _ => false,
        }
    }
}

/// Which role gets which policy, from when, and how fast.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alternative {
    /// Unique among the alternatives.
    pub id: Id,
    /// Name on screen.
    pub name: String,
    /// Role, or `"*"` for all that are not named, to policy.
    pub allocation: BTreeMap<String, Id>,
    /// The year in which the roll-out begins.
    pub start: u32,
    /// Years that it takes.
    pub rollout: u32,
    /// Whether the desks follow the need from `start` on.
    pub right_size_desks: bool,
}

fields! { Alternative: id, name, allocation, start, rollout, right_size_desks }

impl Alternative {
    /// The policy that a role gets, by name or with all that are not named.
    pub fn policy_of(&self, role: &Id) -> Option<&Id> {
        self.allocation.get(role).or_else(|| self.allocation.get("*"))
    }

    /// Makes the allocation cover these roles and no other; a role that it does not name gets `fallback`.
    pub fn cover(&mut self, roles: &[&Id], fallback: &Id) {
        self.allocation.retain(|role, _| role == "*" || roles.contains(&role));
        if !self.allocation.contains_key("*") {
            for role in roles {
                self.allocation.entry((*role).clone()).or_insert_with(|| fallback.clone());
            }
        }
    }

    /// Whether it names a policy other than the one that everyone has now.
    pub fn changes(&self, baseline: &Id) -> bool {
        self.allocation.values().any(|policy| policy != baseline)
    }
}
