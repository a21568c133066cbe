//! Checks a scenario against the table of fields and finds every problem at once.
//!
//! A scenario that is a value and a file that is JSON are checked by one code, which sees both as [`Held`].

use serde_json::{Map, Value};

use crate::scenario::Scenario;
use crate::scenario::fields::{Kind, MOST_PER_DESK, Row, SCENARIO, VERSION};
use crate::scenario::held::Held;
use crate::scenario::path::{Path, PathStep};
use crate::scenario::problem::{Allowed, Problem};
use crate::scenario::version_1;

/// Checks a scenario.
///
/// # Errors
/// Every problem, each with its path.
pub fn valid(scenario: &Scenario) -> Result<(), Vec<Problem>> {
    let problems = problems(scenario.held());
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The scenario that a JSON value holds.
///
/// # Errors
/// Every problem, each with its path.
pub fn scenario(value: &Value) -> Result<Scenario, Vec<Problem>> {
    let problems = problems(value.into());
    if problems.is_empty() {
        let mut value = with_whole_numbers(value, Kind::Object(SCENARIO));
        if value["version"] == 1 {
            version_1::raise(&mut value);
        }
        Ok(serde_json::from_value(value).expect("the table of fields admits only what a scenario can hold"))
    } else {
        Err(problems)
    }
}

/// The problems that content has at a place of a scenario, whether the type of the place can hold it or not.
pub(crate) fn entry(scenario: &Scenario, path: &Path, held: Held<'_>) -> Vec<Problem> {
    let ids = Ids::of(scenario.held());
    let mut check = Check { ids: &ids, version: VERSION, path: path.in_file(scenario), problems: Vec::new() };
    if let Some(row) = path.row() {
        check.field(held, row.kind);
    }
    check.problems
}

fn problems(file: Held<'_>) -> Vec<Problem> {
    let ids = Ids::of(file);
    let version = version(file);
    let mut check = Check { ids: &ids, version, path: Path::default(), problems: Vec::new() };
    check.object(file, SCENARIO);
    check.across(file);
    check.problems
}

/// The version by which a file is read; one that does not say tells by what it has.
fn version(file: Held<'_>) -> u64 {
    let says = file.get("version").whole().filter(|version| (1..=VERSION).contains(version));
    says.unwrap_or(if file.get("likeness").is_nothing() { 1 } else { VERSION })
}

/// The ids that references may name.
struct Ids<'a> {
    roles: Vec<&'a str>,
    devices: Vec<&'a str>,
    policies: Vec<&'a str>,
}

impl<'a> Ids<'a> {
    fn of(file: Held<'a>) -> Ids<'a> {
        let ids = |list: Held<'a>| list.items().filter_map(|item| item.get("id").text()).collect();
        Ids {
            roles: ids(file.get("workforce").get("roles")),
            devices: ids(file.get("devices")),
            policies: ids(file.get("policies")),
        }
    }
}

/// Ids that a message names at most; the format has no list of references longer than this.
const MOST_WORDS: usize = 40;

struct Check<'a> {
    ids: &'a Ids<'a>,
    /// The version of the format by which the file is read.
    version: u64,
    /// The place at hand.
    path: Path,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn refuse(&mut self, found: Held<'_>, allowed: Allowed) {
        self.problems.push(Problem::new(&self.path, found, allowed));
    }

    /// Refuses what is no content: a field that is missing, a length.
    fn say(&mut self, found: String, allowed: Allowed) {
        self.problems.push(Problem { path: self.path.to_string(), found, allowed });
    }

    /// Checks a place inside the one at hand.
    fn inside(&mut self, step: PathStep, check: impl FnOnce(&mut Self)) {
        self.path.push(step);
        check(self);
        self.path.pop();
    }

    /// Checks an object field by field.
    fn object(&mut self, held: Held<'_>, rows: &'static [Row]) {
        let Held::Fields(fields) = held else { return self.refuse(held, Allowed::Object) };
        let rows = || rows.iter().filter(|row| row.since <= self.version);
        let known: Vec<&str> = rows().map(|row| row.key).collect();
        for row in rows().collect::<Vec<_>>() {
            self.inside(PathStep::Field(row.key), |check| match fields.get(row.key) {
                Some(held) => check.field(held, row.kind),
                None if row.is_optional() => {}
                None => check.say("nothing".to_owned(), Allowed::Required),
            });
        }
        self.only(held, &known);
    }

    /// Refuses fields other than those that are known.
    fn only(&mut self, held: Held<'_>, known: &[&str]) {
        let Held::Fields(fields) = held else { return };
        fields.each(&mut |name, held| {
            if !known.contains(&name) {
                let allowed = Allowed::Known(owned(known));
                self.inside(PathStep::Key(name.to_owned()), |check| check.refuse(held, allowed));
            }
        });
    }

    fn field(&mut self, held: Held<'_>, kind: Kind) {
        let ids = self.ids;
        match kind {
            Kind::OptionalQuantity(..)
            | Kind::OptionalObject(_)
            | Kind::OptionalText
            | Kind::OptionalDevice
            | Kind::OptionalName
            | Kind::OptionalId
                if held.is_nothing() => {}
            Kind::Quantity(_, low, high) | Kind::OptionalQuantity(_, low, high) => self.quantity(held, low, high),
            Kind::Number(_, low, high) => self.number(held, low, high, Allowed::Number(low, high)),
            Kind::Whole(_, low, high) => {
                let fits = held.whole().is_some_and(|number| (low..=high).contains(&number));
                self.unless(fits, held, || Allowed::Whole(low, high));
            }
            Kind::Flag => self.unless(matches!(held, Held::Flag(_)), held, || Allowed::Flag),
            Kind::Name | Kind::OptionalName => {
                let fits = held.text().is_some_and(|text| (1..=200).contains(&text.chars().count()));
                self.unless(fits, held, || Allowed::Name);
            }
            Kind::OptionalText => self.unless(held.text().is_some(), held, || Allowed::Text),
            Kind::Id | Kind::OptionalId => self.unless(held.text().is_some_and(is_id), held, || Allowed::Id),
            Kind::Sections => self.unless(matches!(held, Held::Fields(_)), held, || Allowed::Object),
            Kind::Policy => self.word(held, &ids.policies),
            Kind::OptionalDevice => self.word(held, &ids.devices),
            Kind::Word(words) => self.word(held, words),
            Kind::Object(rows) | Kind::OptionalObject(rows) => self.object(held, rows),
            Kind::List(rows, most) => self.list(held, rows, most),
            Kind::PerDesk => self.map(held, &ids.devices, |check, held| {
                check.number(held, 0.0, MOST_PER_DESK, Allowed::Number(0.0, MOST_PER_DESK));
            }),
            Kind::Allocation => {
                let roles = [ids.roles.as_slice(), &["*"]].concat();
                self.map(held, &roles, |check, held| check.field(held, Kind::Policy));
            }
        }
    }

    fn unless(&mut self, fits: bool, held: Held<'_>, allowed: impl FnOnce() -> Allowed) {
        if !fits {
            self.refuse(held, allowed());
        }
    }

    fn number(&mut self, held: Held<'_>, low: f64, high: f64, allowed: Allowed) {
        let fits = held.number().is_some_and(|number| (low..=high).contains(&number));
        self.unless(fits, held, || allowed);
    }

    fn quantity(&mut self, held: Held<'_>, low: f64, high: f64) {
        let Held::Fields(fields) = held else {
            return self.number(held, low, high, Allowed::Quantity(low, high));
        };
        const ENDS: [&str; 3] = ["low", "likely", "high"];
        let before = self.problems.len();
        for end in ENDS {
            self.inside(PathStep::Field(end), |check| match fields.get(end) {
                Some(held) => check.number(held, low, high, Allowed::Number(low, high)),
                None => check.say("nothing".to_owned(), Allowed::Required),
            });
        }
        self.only(held, &ENDS);
        if self.problems.len() == before {
            let [low, likely, high] = ENDS.map(|end| held.get(end).number().expect("checked above"));
            self.unless(low <= likely && likely <= high, held, || Allowed::Ordered);
        }
    }

    fn word(&mut self, held: Held<'_>, words: &[&str]) {
        let fits = held.text().is_some_and(|word| words.contains(&word));
        // A list of thousands of ids is of no help.
        self.unless(fits, held, || Allowed::Word(owned(&words[..words.len().min(MOST_WORDS)])));
    }

    fn list(&mut self, held: Held<'_>, rows: &'static [Row], most: usize) {
        let Held::List(list) = held else { return self.refuse(held, Allowed::List(most)) };
        let length = list.length();
        if !(1..=most).contains(&length) {
            return self.say(format!("a list of {length}"), Allowed::List(most));
        }
        let ids: Vec<Option<&str>> = held.items().map(|item| item.get("id").text()).collect();
        for (position, item) in held.items().enumerate() {
            self.inside(PathStep::Position(position), |check| {
                if ids[position].is_some() && ids[..position].contains(&ids[position]) {
                    check.inside(PathStep::Field("id"), |check| check.refuse(item.get("id"), Allowed::UniqueId));
                }
                check.object(item, rows);
            });
        }
    }

    fn map(&mut self, held: Held<'_>, keys: &[&str], check: impl Fn(&mut Self, Held<'_>)) {
        let Held::Fields(fields) = held else { return self.refuse(held, Allowed::Object) };
        fields.each(&mut |key, held| {
            self.inside(PathStep::Key(key.to_owned()), |it| {
                if keys.contains(&key) {
                    check(it, held);
                } else {
                    it.refuse(held, Allowed::Known(owned(keys)));
                }
            });
        });
    }

    /// Checks what holds between fields.
    fn across(&mut self, file: Held<'_>) {
        self.some_share(file.get("workforce").get("roles"));
        self.some_weekday(file.get("attendance").get("weekday_index"));
        self.kinds(file);
        for (position, policy) in file.get("policies").items().enumerate() {
            self.at_item("policies", position, |check| check.desk_from_employer(policy));
        }
        for (position, alternative) in file.get("alternatives").items().enumerate() {
            self.at_item("alternatives", position, |check| check.every_role(alternative.get("allocation")));
        }
    }

    fn at_item(&mut self, list: &'static str, position: usize, check: impl FnOnce(&mut Self)) {
        self.inside(PathStep::Field(list), |it| it.inside(PathStep::Position(position), check));
    }

    /// Refuses devices that are used as what they are not; in version 1 the use says what they are.
    fn kinds(&mut self, file: Held<'_>) {
        let devices = file.get("devices");
        for (position, role) in file.get("workforce").get("roles").items().enumerate() {
            for kind in ["computer", "phone", "tablet"] {
                self.inside(PathStep::Field("workforce"), |it| {
                    it.at_item("roles", position, |check| check.device_of(devices, role.get(kind), kind, kind));
                });
            }
        }
        self.inside(PathStep::Field("workplace"), |check| {
            let workplace = file.get("workplace");
            check.device_of(devices, workplace.get("desk_computer"), "desk_computer", "computer");
            let Held::Fields(per_desk) = workplace.get("desk_devices") else { return };
            check.inside(PathStep::Field("desk_devices"), |check| {
                per_desk.each(&mut |id, _| {
                    if is_other(devices, id, "desk") {
                        check.inside(PathStep::Key(id.to_owned()), |it| {
                            it.refuse(Held::Text(id), Allowed::DeviceOf("desk"));
                        });
                    }
                });
            });
        });
    }

    /// Refuses a device in a field that asks for a kind.
    fn device_of(&mut self, devices: Held<'_>, id: Held<'_>, field: &'static str, kind: &'static str) {
        if id.text().is_some_and(|id| is_other(devices, id, kind)) {
            self.inside(PathStep::Field(field), |check| check.refuse(id, Allowed::DeviceOf(kind)));
        }
    }

    fn some_share(&mut self, roles: Held<'_>) {
        let likely = |role: Held<'_>| role.get("share").number().or(role.get("share").get("likely").number());
        let mut shares = roles.items().map(likely).peekable();
        if shares.peek().is_some() && shares.all(|share| share == Some(0.0)) {
            self.inside(PathStep::Field("workforce"), |check| {
                check.inside(PathStep::Field("roles"), |check| {
                    check.say("no share above 0".to_owned(), Allowed::SomeShare);
                });
            });
        }
    }

    fn some_weekday(&mut self, index: Held<'_>) {
        let days = ["mon", "tue", "wed", "thu", "fri"].map(|day| index.get(day).number());
        // A day below 0 is refused as such.
        let are_days = days.iter().all(|day| day.is_some_and(|day| day >= 0.0));
        if are_days && days.iter().flatten().sum::<f64>() < 0.001 {
            self.inside(PathStep::Field("attendance"), |check| {
                check.inside(PathStep::Field("weekday_index"), |check| check.refuse(index, Allowed::SomeWeekday));
            });
        }
    }

    fn desk_from_employer(&mut self, policy: Held<'_>) {
        let at = policy.get("computer_at");
        if at.text() == Some("desk") && policy.get("computer").text() == Some("employee") {
            self.inside(PathStep::Field("computer_at"), |check| check.refuse(at, Allowed::DeskFromEmployer));
        }
    }

    fn every_role(&mut self, allocation: Held<'_>) {
        let Held::Fields(fields) = allocation else { return };
        if fields.get("*").is_some() {
            return;
        }
        for role in self.ids.roles.iter().filter(|role| fields.get(role).is_none()) {
            self.inside(PathStep::Field("allocation"), |check| {
                check.inside(PathStep::Key((*role).to_owned()), |check| {
                    check.say("nothing".to_owned(), Allowed::EveryRole);
                });
            });
        }
    }
}

/// Whether a device says that it is of another kind than this.
fn is_other(devices: Held<'_>, id: &str, kind: &str) -> bool {
    let device = devices.items().find(|device| device.get("id").text() == Some(id));
    let says = device.and_then(|device| device.get("kind").text());
    says.is_some_and(|it| it != kind && ["computer", "phone", "tablet", "desk"].contains(&it))
}

/// The value with every whole number written without decimals, as serde reads it.
fn with_whole_numbers(value: &Value, kind: Kind) -> Value {
    match (kind, value) {
        (Kind::Whole(..), value) => Held::from(value).whole().map_or(Value::Null, Value::from),
        (Kind::Object(rows) | Kind::OptionalObject(rows), Value::Object(fields)) => {
            let mut object = Map::new();
            let there = rows.iter().filter_map(|row| Some((row, fields.get(row.key)?)));
            object.extend(there.map(|(row, value)| (row.key.to_owned(), with_whole_numbers(value, row.kind))));
            object.into()
        }
        (Kind::List(rows, _), Value::Array(items)) => {
            items.iter().map(|item| with_whole_numbers(item, Kind::Object(rows))).collect()
        }
        (_, other) => other.clone(),
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_' || byte == b'-';
    (1..=60).contains(&text.len()) && text.bytes().all(allowed)
}
