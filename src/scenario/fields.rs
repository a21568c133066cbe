//! The one table of fields: what the scenario file may hold, in which unit and within which limits.
//!
//! The reader of files, the checks of the page's fields and the list of sources all go by these rows. The order is that
//! of the file.

/// What a number is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Unit {
    None,
    Calendar,
    Years,
    People,
    FtePerPerson,
    Share,
    SharePerYear,
    DaysPerWeek,
    DaysPerWeekPerYear,
    Desks,
    DevicesPerDesk,
    Euro,
    EuroPerYear,
    EuroPerDay,
    EuroPerHour,
    EuroPerTicket,
    TicketsPerYear,
    PerYear,
    Hours,
    Applications,
    Factor,
    KgCo2,
    KwhPerYear,
    KgPerKwh,
}

/// What a field may hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A number, or a range of numbers within the limits.
    Quantity(Unit, f64, f64),
    /// A quantity or null.
    OptionalQuantity(Unit, f64, f64),
    /// A number, never a range.
    Number(Unit, f64, f64),
    /// A whole number, never a range.
    Whole(Unit, u64, u64),
    /// True or false.
    Flag,
    /// Text of 1 to 200 characters.
    Name,
    /// Text or null.
    OptionalText,
    /// Text of 1 to 200 characters, or no such field.
    OptionalName,
    /// The letters of an id, or no such field.
    OptionalId,
    /// An object whose content no row describes, or no such field.
    Sections,
    /// An id, unique within its list.
    Id,
    /// The id of a policy.
    Policy,
    /// The id of a device, or null.
    OptionalDevice,
    /// One of these words.
    Word(&'static [&'static str]),
    /// An object with exactly these fields.
    Object(&'static [Row]),
    /// Such an object, or null.
    OptionalObject(&'static [Row]),
    /// A list of such objects: at least one, at most so many.
    List(&'static [Row], usize),
    /// A map from device to a number from 0 to 10 per desk.
    PerDesk,
    /// A map from role, or `"*"`, to policy.
    Allocation,
}

impl Kind {
    /// The unit and the limits of a number, or of each number in a map.
    pub fn number(self) -> Option<(Unit, f64, f64)> {
        match self {
            Kind::Quantity(unit, low, high)
            | Kind::OptionalQuantity(unit, low, high)
            | Kind::Number(unit, low, high) => Some((unit, low, high)),
            Kind::Whole(unit, low, high) => Some((unit, low as f64, high as f64)),
            Kind::PerDesk => Some((Unit::DevicesPerDesk, 0.0, MOST_PER_DESK)),
            _ => Option::None,
        }
    }

    /// The rows of what stands inside: of a section, or of an item of a list.
    pub fn rows(self) -> &'static [Row] {
        match self {
            Kind::Object(rows) | Kind::OptionalObject(rows) | Kind::List(rows, _) => rows,
            _ => &[],
        }
    }

    /// Whether it may be a range.
    pub fn is_quantity(self) -> bool {
        matches!(self, Kind::Quantity(..) | Kind::OptionalQuantity(..))
    }
}

/// Devices of one kind on a desk at most.
pub const MOST_PER_DESK: f64 = 10.0;

/// Whether the municipality decides a number or the world does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the municipality decides.
    Choice,
    /// How the world is.
    Assumption,
    /// A name or reference; neither.
    Structure,
}

/// One field of the file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Its name in the file.
    pub key: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// Whether it is a choice or an assumption.
    pub part: Part,
    /// The version of the format that has it first.
    pub since: u64,
}

impl Row {
    /// The same field, from version 2 of the format on.
    const fn of_version_2(self) -> Row {
        Row { since: 2, ..self }
    }

    /// Whether a file may do without the field.
    pub fn is_optional(&self) -> bool {
        matches!(self.kind, Kind::OptionalName | Kind::OptionalId | Kind::Sections)
    }
}

const fn field(key: &'static str, kind: Kind, part: Part) -> Row {
    Row { key, kind, part, since: 1 }
}

/// An assumption with a range.
const fn world(key: &'static str, unit: Unit, low: f64, high: f64) -> Row {
    field(key, Kind::Quantity(unit, low, high), Part::Assumption)
}

/// A choice that is a quantity.
const fn choice(key: &'static str, unit: Unit, low: f64, high: f64) -> Row {
    field(key, Kind::Quantity(unit, low, high), Part::Choice)
}

/// A choice that is a whole number.
const fn whole(key: &'static str, unit: Unit, low: u64, high: u64) -> Row {
    field(key, Kind::Whole(unit, low, high), Part::Choice)
}

/// Names, references and the like.
const fn plain(key: &'static str, kind: Kind) -> Row {
    field(key, kind, Part::Structure)
}

/// A choice of true or false.
const fn flag(key: &'static str) -> Row {
    field(key, Kind::Flag, Part::Choice)
}

use Unit::*;

/// The largest whole number that a JSON number holds exactly, 2⁵³ − 1.
const LARGEST: u64 = 9_007_199_254_740_991;

/// The version of the format that is written; older ones are read for ever.
pub const VERSION: u64 = 2;

/// The whole file.
pub static SCENARIO: &[Row] = &[
    plain("format", Kind::Word(&["werkplek"])),
    plain("version", Kind::Whole(None, 1, VERSION)),
    plain("name", Kind::Name),
    whole("start_year", Calendar, 2000, 2100),
    whole("horizon", Years, 1, 20),
    plain("municipality", Kind::Object(MUNICIPALITY)),
    plain("workforce", Kind::Object(WORKFORCE)),
    plain("attendance", Kind::Object(ATTENDANCE)),
    plain("workplace", Kind::Object(WORKPLACE)),
    plain("home_working", Kind::Object(HOME_WORKING)),
    plain("support", Kind::Object(SUPPORT)),
    plain("risk", Kind::Object(RISK)),
    plain("applications", Kind::Object(APPLICATIONS)),
    plain("finance", Kind::Object(FINANCE)),
    field("baseline", Kind::Policy, Part::Assumption),
    field("initial_fleet", Kind::Word(&["steady", "new", "none"]), Part::Assumption),
    field("likeness", Kind::Number(None, 0.0, 1.0), Part::Assumption).of_version_2(),
    plain("additions", Kind::Sections).of_version_2(),
    plain("devices", Kind::List(DEVICE, 40)),
    plain("policies", Kind::List(POLICY, 20)),
    plain("alternatives", Kind::List(ALTERNATIVE, 20)),
];

static MUNICIPALITY: &[Row] = &[
    plain("code", Kind::OptionalText),
    plain("name", Kind::Name),
    plain("inhabitants", Kind::Whole(People, 0, LARGEST)),
];

static WORKFORCE: &[Row] = &[
    world("headcount", People, 0.0, 200_000.0),
    world("growth", SharePerYear, -0.5, 0.5),
    world("part_time_factor", FtePerPerson, 0.1, 1.0),
    world("outflow", SharePerYear, 0.0, 0.9),
    plain("roles", Kind::List(ROLE, 40)),
];

static ROLE: &[Row] = &[
    plain("id", Kind::Id),
    plain("drawn_as", Kind::OptionalId).of_version_2(),
    plain("name", Kind::OptionalName).of_version_2(),
    world("share", Share, 0.0, 1.0),
    world("home_days", DaysPerWeek, 0.0, 5.0),
    world("desk_share", Share, 0.0, 1.0),
    field("computer", Kind::OptionalDevice, Part::Choice),
    field("phone", Kind::OptionalDevice, Part::Choice),
    field("tablet", Kind::OptionalDevice, Part::Choice),
    world("support_weight", Factor, 0.0, 10.0),
    world("licence_weight", Factor, 0.0, 10.0),
    field("external", Kind::Flag, Part::Assumption),
    field("virtual_workspace_share", Kind::OptionalQuantity(Share, 0.0, 1.0), Part::Assumption),
];

static ATTENDANCE: &[Row] = &[
    world("availability", Share, 0.0, 1.0),
    field("service_level", Kind::Number(Share, 0.5, 0.9999), Part::Choice),
    world("synchronisation", Factor, 1.0, 50.0),
    plain("weekday_index", Kind::Object(WEEKDAY_INDEX)),
    world("home_days_trend", DaysPerWeekPerYear, -1.0, 1.0).of_version_2(),
    world("guests", People, 0.0, 200_000.0).of_version_2(),
    world("guests_growth", SharePerYear, -0.5, 0.5).of_version_2(),
];

static WEEKDAY_INDEX: &[Row] = &[
    field("mon", Kind::Number(Factor, 0.0, 5.0), Part::Assumption),
    field("tue", Kind::Number(Factor, 0.0, 5.0), Part::Assumption),
    field("wed", Kind::Number(Factor, 0.0, 5.0), Part::Assumption),
    field("thu", Kind::Number(Factor, 0.0, 5.0), Part::Assumption),
    field("fri", Kind::Number(Factor, 0.0, 5.0), Part::Assumption),
];

static WORKPLACE: &[Row] = &[
    field("desks", Kind::Whole(Desks, 0, 200_000), Part::Assumption),
    world("desk_cost", EuroPerYear, 0.0, 100_000.0),
    field("lease_years", Kind::Whole(Years, 0, 50), Part::Assumption),
    world("avoidable_before_lease", Share, 0.0, 1.0),
    world("avoidable_after_lease", Share, 0.0, 1.0),
    field("desk_computer", Kind::OptionalDevice, Part::Choice),
    field("desk_devices", Kind::PerDesk, Part::Choice),
];

static HOME_WORKING: &[Row] = &[
    choice("allowance_per_day", EuroPerDay, 0.0, 100.0),
    choice("kit_budget", Euro, 0.0, 10_000.0),
    choice("kit_cycle", Years, 0.5, 50.0),
    flag("externals"),
];

static SUPPORT: &[Row] =
    &[world("ticket_cost", EuroPerTicket, 0.0, 1_000.0), world("ict_hourly_cost", EuroPerHour, 0.0, 1_000.0)];

static RISK: &[Row] = &[world("major_probability", SharePerYear, 0.0, 0.5), world("major_cost", Euro, 0.0, 1e9)];

static APPLICATIONS: &[Row] = &[
    world("count", Applications, 0.0, 10_000.0),
    world("change", SharePerYear, -0.5, 0.5),
    world("to_publish", Share, 0.0, 1.0),
    world("publish_once", Euro, 0.0, 100_000.0),
    world("publish_per_year", EuroPerYear, 0.0, 100_000.0),
];

static FINANCE: &[Row] = &[
    world("price_inflation", SharePerYear, -0.2, 0.5),
    world("wage_inflation", SharePerYear, -0.2, 0.5),
    world("device_price_drift", SharePerYear, -0.2, 0.5),
    world("discount_rate", SharePerYear, -0.05, 0.3),
    world("interest_rate", SharePerYear, -0.05, 0.3),
    choice("capitalisation_threshold", Euro, 0.0, 1e9),
    world("vat_rate", Share, 0.0, 1.0),
    world("vat_recoverable", Share, 0.0, 1.0),
    world("final_levy", Share, 0.0, 1.0),
    world("grid_emission_factor", KgPerKwh, 0.0, 2.0),
    world("contingency", Share, 0.0, 3.0).of_version_2(),
];

static DEVICE: &[Row] = &[
    plain("id", Kind::Id),
    plain("name", Kind::OptionalName).of_version_2(),
    field("kind", Kind::Word(&["computer", "phone", "tablet", "desk", "any"]), Part::Structure).of_version_2(),
    world("price", Euro, 0.0, 100_000.0),
    whole("life", Years, 1, 20),
    whole("depreciation_years", Years, 1, 20),
    field("warranty", Kind::Whole(Years, 0, 20), Part::Assumption),
    world("failure_rate", PerYear, 0.0, 1.0),
    world("failure_growth", PerYear, 0.0, 2.0),
    world("accident_rate", PerYear, 0.0, 1.0),
    world("loss_rate", PerYear, 0.0, 1.0),
    world("write_off_share", Share, 0.0, 1.0),
    world("repair_cost", Euro, 0.0, 100_000.0),
    choice("spare_share", Share, 0.0, 1.0),
    world("market_depreciation", SharePerYear, 0.0, 1.0),
    world("resale_share", Share, 0.0, 1.0),
    world("disposal_cost", Euro, 0.0, 10_000.0),
    world("deploy_hours", Hours, 0.0, 100.0),
    world("embodied_co2", KgCo2, 0.0, 100_000.0),
    world("energy", KwhPerYear, 0.0, 100_000.0),
];

const SUPPLY: Kind = Kind::Word(&["employer", "employee"]);

static POLICY: &[Row] = &[
    plain("id", Kind::Id),
    plain("name", Kind::Name),
    plain("drawn_as", Kind::OptionalId).of_version_2(),
    field("computer", SUPPLY, Part::Choice),
    field("phone", SUPPLY, Part::Choice),
    field("tablet", SUPPLY, Part::Choice),
    field("computer_at", Kind::Word(&["person", "desk"]), Part::Choice),
    world("price_premium", Share, 0.0, 2.0),
    choice("own_contribution", Euro, 0.0, 10_000.0),
    world("fallback_share", Share, 0.0, 1.0),
    world("take_up", Share, 0.0, 1.0),
    world("software_licence", EuroPerYear, 0.0, 10_000.0),
    world("management_licence", EuroPerYear, 0.0, 10_000.0),
    world("security_licence", EuroPerYear, 0.0, 10_000.0),
    world("virtual_workspace", EuroPerYear, 0.0, 10_000.0),
    world("virtual_workspace_share", Share, 0.0, 1.0),
    world("connectivity", EuroPerYear, 0.0, 10_000.0),
    world("tickets", TicketsPerYear, 0.0, 1_000.0),
    world("onboarding_hours", Hours, 0.0, 100.0),
    world("lost_rate", PerYear, 0.0, 1.0),
    world("lost_cost", Euro, 0.0, 1e6),
    world("risk_multiplier", Factor, 0.0, 100.0),
    world("fixed_per_year", EuroPerYear, 0.0, 1e8),
    world("programme_fixed", Euro, 0.0, 1e8),
    world("pilot_cost", Euro, 0.0, 1e8),
    world("tender_cost", Euro, 0.0, 1e8),
    whole("tender_interval", Years, 0, 20),
    world("programme_per_user", Euro, 0.0, 10_000.0),
    world("training_per_user", Euro, 0.0, 10_000.0),
    world("training_per_joiner", Euro, 0.0, 10_000.0),
    world("home_days_change", DaysPerWeek, -5.0, 5.0),
    world("employee_cost", EuroPerYear, 0.0, 10_000.0),
    world("own_device_price", Euro, 0.0, 10_000.0).of_version_2(),
    world("own_device_life", Years, 0.5, 20.0).of_version_2(),
    world("own_work_share", Share, 0.0, 1.0).of_version_2(),
    field("publishes_applications", Kind::Flag, Part::Choice),
    field("allowance", Kind::OptionalObject(ALLOWANCE), Part::Choice),
];

static ALLOWANCE: &[Row] = &[
    choice("amount", Euro, 0.0, 100_000.0),
    whole("cycle", Years, 1, 20),
    flag("indexed"),
    choice("recovery", Share, 0.0, 1.0),
    world("taxed_share", Share, 0.0, 1.0),
    world("admin_cost", Euro, 0.0, 1_000.0),
    flag("externals"),
    world("embodied_co2", KgCo2, 0.0, 100_000.0),
    world("energy", KwhPerYear, 0.0, 100_000.0),
];

static ALTERNATIVE: &[Row] = &[
    plain("id", Kind::Id),
    plain("name", Kind::Name),
    field("allocation", Kind::Allocation, Part::Choice),
    whole("start", Years, 1, 30),
    whole("rollout", Years, 1, 20),
    flag("right_size_desks"),
];
