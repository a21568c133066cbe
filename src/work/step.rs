//! A step: a change of the draft that can be undone, and the obstacles to it.

use std::error::Error;
use std::fmt;

use crate::allocation::rules::Rules;
use crate::inputs::items::{Edit, ItemObstacle};
use crate::inputs::levers::{self, Lever};
use crate::inputs::{self, Entry};
use crate::office::measurement::Measurement;
use crate::office::teams::Teams;
use crate::scenario::path::Path;
use crate::scenario::problem::{Allowed, Problem};
use crate::scenario::{Alternative, Scenario};
use crate::work::additions::Additions;
use crate::work::draft::Draft;
use crate::work::refusal::listed;

/// A change of the scenario or its additions.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Fills in an input, by its path.
    FillIn(Path, Entry),
    /// Adds, copies, removes or restores a role, device, policy or alternative.
    Restructure(Edit),
    /// Turns a lever to a value.
    Set(Lever, f64),
    /// Puts a lever back to its rest.
    Reset(Lever),
    /// Lets the desks follow the need in every alternative, or in none.
    RightSizeDesks(bool),
    /// Puts the desks of every alternative back as they came.
    ResetDesks,
    /// Puts the whole scenario back as it came, but for its name.
    ResetAll,
    /// Gives the scenario another name.
    Rename(String),
    /// Takes over what was measured.
    Measure(Box<Measurement>),
    /// Sets the teams.
    Group(Box<Teams>),
    /// Sets the rules for an allocation.
    Demand(Box<Rules>),
}

/// An obstacle to a step.
#[derive(Clone, Debug, PartialEq)]
pub enum Obstacle {
    /// The scenario would break rules of the format.
    Problems(Vec<Problem>),
    /// A list of the scenario stands in the way.
    Items(ItemObstacle),
}

impl Step {
    /// The draft after this step; `preset` is the scenario as it came.
    ///
    /// # Errors
    /// The obstacle to the step.
    pub fn after(&self, draft: &Draft, preset: &Scenario) -> Result<Draft, Obstacle> {
        let now = &*draft.scenario;
        let with = |scenario| Ok(draft.with_scenario(scenario));
        match self {
            Step::FillIn(path, entry) => with(inputs::with(now, path, entry)?),
            Step::Restructure(edit) => with(edit.apply(now, preset)?),
            Step::Set(lever, value) => with(turned(lever, *value, now, preset)?),
            Step::Reset(lever) => with(put_back(lever, now, preset)),
            Step::RightSizeDesks(choice) => with(with_desks(now, |_| *choice)),
            Step::ResetDesks => with(with_desks(now, |alternative| as_it_came(alternative, preset).right_size_desks)),
            Step::ResetAll => with(Scenario { name: now.name.clone(), ..preset.clone() }),
            Step::Rename(name) => with(Scenario { name: name.trim().to_owned(), ..now.clone() }),
            Step::Measure(measurement) => Ok(measured(measurement, draft)),
            Step::Group(teams) => Ok(grouped(teams, draft)),
            Step::Demand(rules) => Ok(demanded(rules, draft)),
        }
    }
}

fn turned(lever: &Lever, value: f64, scenario: &Scenario, preset: &Scenario) -> Result<Scenario, Obstacle> {
    let rest = levers::rest(preset, scenario);
    let refused = |allowed| {
        Obstacle::Problems(vec![Problem { path: lever.field().to_string(), found: value.to_string(), allowed }])
    };
    let scale = lever.scale(&rest).ok_or_else(|| refused(Allowed::Known(Vec::new())))?;
    if !scale.admits(value) {
        let (low, high) = scale.allowed;
        return Err(refused(Allowed::Number(low, high)));
    }
    let mut turned = scenario.clone();
    lever.set(&mut turned, &rest, value);
    Ok(turned)
}

fn put_back(lever: &Lever, scenario: &Scenario, preset: &Scenario) -> Scenario {
    let mut put_back = scenario.clone();
    lever.reset(&mut put_back, &levers::rest(preset, scenario));
    put_back
}

fn with_desks(scenario: &Scenario, right_size: impl Fn(&Alternative) -> bool) -> Scenario {
    let mut next = scenario.clone();
    for alternative in &mut next.alternatives {
        alternative.right_size_desks = right_size(alternative);
    }
    next
}

/// An alternative as the preset has it, or as it is where the preset lacks it.
fn as_it_came<'a>(alternative: &'a Alternative, preset: &'a Scenario) -> &'a Alternative {
    preset.alternatives.iter().find(|it| it.id == alternative.id).unwrap_or(alternative)
}

fn measured(measurement: &Measurement, draft: &Draft) -> Draft {
    let additions = Additions { measurement: Some(measurement.clone()), ..(*draft.additions).clone() };
    draft.with_additions(additions).with_scenario(measurement.taken_over(&draft.scenario))
}

fn grouped(teams: &Teams, draft: &Draft) -> Draft {
    let teams = Some(teams.clone().sound()).filter(|teams| !teams.teams.is_empty());
    draft.with_additions(Additions { teams, ..(*draft.additions).clone() })
}

/// Rules that are usual for the scenario are no demand.
fn demanded(rules: &Rules, draft: &Draft) -> Draft {
    let rules = Some(rules.clone().sound()).filter(|rules| *rules != Rules::usual(&draft.scenario));
    draft.with_additions(Additions { rules, ..(*draft.additions).clone() })
}

impl From<Vec<Problem>> for Obstacle {
    fn from(problems: Vec<Problem>) -> Obstacle {
        Obstacle::Problems(problems)
    }
}

impl From<ItemObstacle> for Obstacle {
    fn from(obstacle: ItemObstacle) -> Obstacle {
        Obstacle::Items(obstacle)
    }
}

impl Error for Obstacle {}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Obstacle::Problems(problems) | Obstacle::Items(ItemObstacle::Rule(problems)) => {
                write!(f, "the scenario would break the format: {}", listed(problems))
            }
            Obstacle::Items(obstacle) => write!(f, "{obstacle}"),
        }
    }
}
