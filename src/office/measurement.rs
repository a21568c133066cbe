//! Own counts of people at desks, as a scenario takes them over.

use serde::{Deserialize, Serialize};

use crate::model::projection::Year;
use crate::office::counts::count::{Counts, Date};
use crate::office::measured::{Expected, Interval, Measured};
use crate::scenario::path::Path;
use crate::scenario::{Quantity, Scenario, WeekdayIndex};

/// Numbers taken over from own counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measurement {
    /// The number of days on which they rest.
    pub days: usize,
    /// The first and the last day, where the dates are known.
    #[serde(default)]
    pub period: Option<(Date, Date)>,
    /// The index of each weekday, with mean 1, where the weekdays are known.
    #[serde(default)]
    pub index: Option<[f64; 5]>,
    /// The design effect of teams that come together, where there were enough days.
    #[serde(default)]
    pub synchronisation: Option<Interval>,
}

impl Measurement {
    /// The numbers that can be taken over.
    pub fn new(counts: &Counts, measured: &Measured) -> Measurement {
        Measurement {
            days: measured.n_days,
            period: counts.first().zip(counts.last()),
            index: measured.index,
            synchronisation: measured.synchronisation.ok(),
        }
    }

    /// Whether there is a number to take over.
    pub fn says_something(&self) -> bool {
        self.index.is_some() || self.synchronisation.is_some()
    }

    /// The measurement, where a scenario may hold every number of it.
    pub fn sound(self) -> Option<Measurement> {
        let index = self.index.is_none_or(|index| {
            index.iter().all(|number| (0.0..=5.0).contains(number)) && index.iter().sum::<f64>() >= 0.001
        });
        let synchronisation = self
            .synchronisation
            .is_none_or(|it| 1.0 <= it.low && it.low <= it.likely && it.likely <= it.high && it.high <= 50.0);
        (index && synchronisation).then_some(self)
    }

    /// The scenario with the measured numbers.
    pub fn taken_over(&self, scenario: &Scenario) -> Scenario {
        let mut scenario = scenario.clone();
        if let Some([mon, tue, wed, thu, fri]) = self.index {
            scenario.attendance.weekday_index = WeekdayIndex { mon, tue, wed, thu, fri };
        }
        if let Some(Interval { low, likely, high }) = self.synchronisation {
            scenario.attendance.synchronisation = Quantity::Range { low, likely, high };
        }
        scenario
    }

    /// The number of days on which the value at a path rests; none where it was not measured, or was changed since.
    pub fn days_behind(&self, scenario: &Scenario, path: &Path) -> Option<usize> {
        let taken = self.taken_over(scenario);
        let is_there = match (path.section(), path.name()) {
            ("attendance", "synchronisation") => {
                self.synchronisation.is_some()
                    && taken.attendance.synchronisation == scenario.attendance.synchronisation
            }
            ("attendance", "mon" | "tue" | "wed" | "thu" | "fri") => {
                self.index.is_some() && taken.attendance.weekday_index == scenario.attendance.weekday_index
            }
            _ => false,
        };
        is_there.then_some(self.days)
    }
}

/// The expectation of counts in a year of a scenario.
pub fn expected(scenario: &Scenario, year: &Year) -> Expected {
    let synchronisation = scenario.attendance.synchronisation.likely();
    Expected {
        mean: year.attendance.mean,
        variance_independent: year.attendance.deviation.map(|deviation| deviation * deviation / synchronisation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::outcome::comparison::Comparison;
    use crate::scenario::plan::Plan;

    #[test]
    fn what_is_measured_is_taken_over_and_known_until_it_is_changed() {
        let scenario = Preset::Medium.scenario();
        let comparison = Comparison::new(Plan::new(&scenario).expect("a preset is valid"));
        let mut text = String::new();
        for week in 0..8 {
            for (day, count) in [150, 240, 170, 260, 90].into_iter().enumerate() {
                text += &format!(
                    "{:02}-{:02}-2026;{}\n",
                    5 + 7 * (week % 4) + day,
                    1 + week / 4 * 9,
                    count + 3 * (week % 3)
                );
            }
        }
        let counts = Counts::read(&text).expect("it is a list of dates and counts");
        let measured =
            Measured::new(&counts, &expected(&scenario, &comparison.going_on().years[0])).expect("there are enough");
        let measurement = Measurement::new(&counts, &measured);
        assert_eq!(measurement.days, 40);
        let taken = measurement.taken_over(&scenario);
        Plan::new(&taken).expect("what is measured keeps to the rules");
        let days = |scenario: &Scenario, path: &str| {
            measurement.days_behind(scenario, &path.parse().expect("the table has it"))
        };
        for path in ["attendance.weekday_index.fri", "attendance.synchronisation"] {
            assert_eq!(days(&taken, path), Some(40), "{path}");
            assert_eq!(days(&scenario, path), None, "{path}");
        }
        assert_eq!(days(&taken, "attendance.availability"), None);
        let mut changed = taken.clone();
        changed.attendance.weekday_index.fri = 0.1;
        assert_eq!(days(&changed, "attendance.weekday_index.mon"), None);
        assert_eq!(days(&changed, "attendance.synchronisation"), Some(40));
        let text = serde_json::to_string(&measurement).expect("it has only text keys");
        assert_eq!(serde_json::from_str::<Measurement>(&text).expect("it was written"), measurement);
        let wrong = Measurement { index: Some([9.0; 5]), ..measurement };
        assert_eq!(wrong.sound(), None);
    }
}
