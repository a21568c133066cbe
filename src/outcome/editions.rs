//! What a scenario costs by version 1 of the model and by version 2, and what moves it from the one to the other.

use crate::model::draw::{At, Draw};
use crate::model::start::Start;
use crate::outcome::payers::Payers;
use crate::outcome::projections::Projections;
use crate::scenario::plan::Plan;
use crate::scenario::problem::Problem;
use crate::scenario::{Quantity, Scenario};

/// Something that version 2 of the model has and version 1 has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Novelty {
    /// What a change costs beyond its plan.
    Contingency,
    /// Home working that changes over the years.
    HomeDaysTrend,
    /// Guests at the desks.
    Guests,
    /// The price of devices of one's own.
    OwnDevices,
    /// How alike policies are in what is unknown about them: no estimate changes, and the futures do.
    Likeness,
}

/// The expected case of a scenario, by version 1 and with each novelty added after the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Editions {
    /// Each step: what was added, and who pays then, for each alternative; the first step adds nothing.
    pub steps: Vec<(Option<Novelty>, Vec<Payers>)>,
}

impl Novelty {
    /// All, in the order in which they are added.
    pub const ALL: [Novelty; 5] =
        [Novelty::Contingency, Novelty::HomeDaysTrend, Novelty::Guests, Novelty::OwnDevices, Novelty::Likeness];

    /// Takes it out of a scenario.
    fn take_out(self, scenario: &mut Scenario) {
        let none = Quantity::Fixed(0.0);
        match self {
            Novelty::Contingency => scenario.finance.contingency = none,
            Novelty::HomeDaysTrend => scenario.attendance.home_days_trend = none,
            Novelty::Guests => (scenario.attendance.guests, scenario.attendance.guests_growth) = (none, none),
            Novelty::OwnDevices => {
                for policy in &mut scenario.policies {
                    (policy.own_device_price, policy.own_work_share) = (none, none);
                }
            }
            Novelty::Likeness => scenario.likeness = 1.0,
        }
    }

    /// Puts it into a scenario as another has it; policies that the other lacks stay as they are.
    fn put_in(self, scenario: &mut Scenario, other: &Scenario) {
        match self {
            Novelty::Contingency => scenario.finance.contingency = other.finance.contingency,
            Novelty::HomeDaysTrend => scenario.attendance.home_days_trend = other.attendance.home_days_trend,
            Novelty::Guests => {
                scenario.attendance.guests = other.attendance.guests;
                scenario.attendance.guests_growth = other.attendance.guests_growth;
            }
            Novelty::OwnDevices => {
                for policy in &mut scenario.policies {
                    if let Some(like) = other.policies.iter().find(|it| it.id == *policy.drawn_as()) {
                        policy.own_device_price = like.own_device_price;
                        policy.own_device_life = like.own_device_life;
                        policy.own_work_share = like.own_work_share;
                    }
                }
            }
            Novelty::Likeness => scenario.likeness = other.likeness,
        }
    }
}

/// A scenario with none of what is new.
pub fn first(scenario: &Scenario) -> Scenario {
    let mut first = scenario.clone();
    Novelty::ALL.into_iter().for_each(|novelty| novelty.take_out(&mut first));
    first
}

/// A scenario by version 2: as it is, or where it has none of what is new, as an old file, with what today's scenario has.
pub fn second(scenario: &Scenario, today: &Scenario) -> Scenario {
    let mut second = scenario.clone();
    if first(scenario) == *scenario {
        Novelty::ALL.into_iter().for_each(|novelty| novelty.put_in(&mut second, today));
    }
    second
}

impl Editions {
    /// The steps from version 1 to version 2 of a scenario; `today` is what ships now.
    ///
    /// # Errors
    /// Every problem that the scenario has with what is new.
    pub fn new(scenario: &Scenario, today: &Scenario) -> Result<Editions, Vec<Problem>> {
        let (mut now, second) = (first(scenario), second(scenario, today));
        let mut steps = vec![(None, payers(&now)?)];
        for novelty in Novelty::ALL {
            novelty.put_in(&mut now, &second);
            steps.push((Some(novelty), payers(&now)?));
        }
        Ok(Editions { steps })
    }
}

/// Who pays for each alternative in the expected case.
fn payers(scenario: &Scenario) -> Result<Vec<Payers>, Vec<Problem>> {
    let plan = Plan::new(scenario)?;
    let draw = Draw::at(scenario, At::Expected);
    let projections = Projections::new(&Start::new(&plan, &draw)).alternatives;
    Ok(projections.iter().map(Payers::of).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::file;

    fn preset(text: &str) -> Scenario {
        file::read(text).expect("a preset is valid")
    }

    fn today() -> Scenario {
        preset(include_str!("../../assets/presets/medium-2.json"))
    }

    #[test]
    fn an_old_file_gets_what_is_new_and_a_new_one_stays_as_it_is() {
        let (old, today) = (preset(include_str!("../../assets/presets/medium-1.json")), today());
        assert_eq!(first(&old), old);
        let raised = second(&old, &today);
        assert_eq!((raised.likeness, raised.finance.contingency), (0.7, today.finance.contingency));
        assert_eq!(raised.policies[2].own_device_price, today.policies[2].own_device_price);
        assert_eq!(second(&today, &today), today);
    }

    #[test]
    fn the_steps_lead_from_the_one_to_the_other() {
        let today = today();
        let editions = Editions::new(&today, &today).expect("a preset is valid");
        let ends = |step: usize| editions.steps[step].1.clone();
        assert_eq!(ends(0), payers(&first(&today)).expect("it is valid"));
        assert_eq!(ends(Novelty::ALL.len()), payers(&today).expect("it is valid"));
        // One-off costs rise for those that change, and devices of one's own cost the municipality nothing.
        let municipality = |step: usize| ends(step).iter().map(|it| it.municipality).collect::<Vec<f64>>();
        assert!(municipality(1)[1] > municipality(0)[1] && municipality(1)[0] == municipality(0)[0]);
        assert_eq!(municipality(3), municipality(4));
        assert!(ends(4)[2].employees > ends(3)[2].employees);
    }
}
