//! Desks against the service level: how many desks a little more certainty takes.

use crate::model::projection::Year;
use crate::scenario::Scenario;
use crate::units::{Desks, Euro, Share};

/// The lowest level of the curve, unless a lower one was chosen; in hundredths.
const FIRST: u32 = 80;

/// The highest level of the curve, in hundredths.
const LAST: u32 = 99;

/// Levels beyond the curve.
const BEYOND: [Share; 2] = [0.995, 0.999];

/// One hundredth more certainty, up to the highest level that the file admits.
const MORE: Share = 0.01;
const HIGHEST: Share = 0.9999;

/// The desks of a year against the service level.
#[derive(Clone, Debug, PartialEq)]
pub struct DesksByService {
    /// From hundredth to hundredth.
    pub curve: Vec<DesksAtLevel>,
    /// Higher levels, at which the curve is steep.
    pub beyond: Vec<DesksAtLevel>,
    /// The level of the scenario.
    pub chosen: DesksAtLevel,
    /// A hundredth more than that.
    pub more: DesksAtLevel,
    /// Desks that are there now.
    pub present: Desks,
    /// Euros a year that a desk costs.
    desk_cost: Euro,
}

/// The desks that a service level takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DesksAtLevel {
    /// The chance that everyone finds a desk.
    pub service: Share,
    /// Desks needed.
    pub desks: Desks,
    /// Desks per full-time equivalent; 0 without people.
    pub per_fte: f64,
    /// Desks per person; 0 without people.
    pub per_person: f64,
    /// Euros a year for all of them.
    pub cost: Euro,
}

impl DesksByService {
    /// The desks of a year of a scenario.
    pub fn new(scenario: &Scenario, year: &Year) -> DesksByService {
        let chosen = scenario.attendance.service_level;
        let at = |service: Share| DesksAtLevel::new(scenario, year, service);
        let first = FIRST.min((chosen * 100.0).floor() as u32);
        DesksByService {
            curve: (first..=LAST).map(|level| at(f64::from(level) / 100.0)).collect(),
            beyond: BEYOND.map(at).to_vec(),
            chosen: at(chosen),
            more: at((chosen + MORE).min(HIGHEST)),
            present: f64::from(scenario.workplace.desks),
            desk_cost: scenario.workplace.desk_cost.likely(),
        }
    }

    /// Desks that a hundredth more certainty takes.
    pub fn extra(&self) -> Desks {
        self.more.desks - self.chosen.desks
    }

    /// Euros a year for the extra desks.
    pub fn extra_cost(&self) -> Euro {
        self.extra() * self.desk_cost
    }

    /// Desks present beyond those needed; negative where some are lacking.
    pub fn spare(&self) -> Desks {
        self.present - self.chosen.desks
    }

    /// Euros a year for the spare desks.
    pub fn spare_cost(&self) -> Euro {
        self.spare() * self.desk_cost
    }
}

impl DesksAtLevel {
    fn new(scenario: &Scenario, year: &Year, service: Share) -> DesksAtLevel {
        let desks = year.attendance.desks_for_service(service, year.headcount);
        let per = |people: f64| if people > 0.0 { desks / people } else { 0.0 };
        DesksAtLevel {
            service,
            desks,
            per_fte: per(year.headcount * scenario.workforce.part_time_factor.likely()),
            per_person: per(year.headcount),
            cost: desks * scenario.workplace.desk_cost.likely(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::outcome::comparison::Comparison;
    use crate::scenario::plan::Plan;

    #[test]
    fn more_certainty_never_takes_fewer_desks_and_the_chosen_level_takes_those_of_the_model() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let comparison = Comparison::new(Plan::new(&scenario).expect("a preset is valid"));
            for estimate in &comparison.alternatives {
                let desks = DesksByService::new(&scenario, estimate.last_year());
                let all: Vec<DesksAtLevel> = desks.curve.iter().chain(&desks.beyond).copied().collect();
                assert!(all.windows(2).all(|pair| pair[0].desks <= pair[1].desks), "{}", estimate.id);
                assert_eq!(desks.chosen.desks, estimate.desks_needed());
                assert!(desks.extra() >= 0.0 && desks.extra_cost() >= 0.0);
                assert_eq!(desks.spare() + desks.chosen.desks, desks.present);
            }
        }
    }

    #[test]
    fn a_low_level_begins_the_curve_earlier_and_the_highest_ends_what_is_more() {
        let mut scenario = Preset::Medium.scenario();
        let first_and_more = |scenario: &Scenario| {
            let comparison = Comparison::new(Plan::new(scenario).expect("valid"));
            let desks = DesksByService::new(scenario, comparison.alternatives[0].last_year());
            (desks.curve[0].service, desks.more.service)
        };
        scenario.attendance.service_level = 0.605;
        assert_eq!(first_and_more(&scenario), (0.6, 0.605 + MORE));
        scenario.attendance.service_level = 0.995;
        assert_eq!(first_and_more(&scenario), (0.8, HIGHEST));
    }
}
