//! The provenance of each number of a piece of work: the default, own counts, or filled in.

use crate::futures::evidence::Provenance;
use crate::office::measurement::Measurement;
use crate::scenario::Scenario;
use crate::scenario::held::Held;
use crate::scenario::path::Path;

/// The provenance of each number of a scenario.
#[derive(Clone, Debug)]
pub struct Provenances<'a> {
    scenario: &'a Scenario,
    preset: &'a Scenario,
    measurement: Option<&'a Measurement>,
}

impl<'a> Provenances<'a> {
    /// Those of a scenario that began as `preset`, with the measurement that it took over.
    pub fn new(scenario: &'a Scenario, preset: &'a Scenario, measurement: Option<&'a Measurement>) -> Provenances<'a> {
        Provenances { scenario, preset, measurement }
    }

    /// The provenance of the number at a path.
    pub fn of(&self, path: &Path) -> Provenance {
        let number = |scenario: &Scenario| scenario.at(path).and_then(Held::quantity);
        match self.measurement.and_then(|measurement| measurement.days_behind(self.scenario, path)) {
            Some(_) => Provenance::Counted,
            None if number(self.scenario) == number(self.preset) => Provenance::Default,
            None => Provenance::FilledIn,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::office::measured::Interval;
    use crate::scenario::Quantity;

    #[test]
    fn a_number_is_counted_filled_in_or_the_default() {
        let preset = Preset::Medium.scenario();
        let interval = Interval { low: 1.5, likely: 2.0, high: 3.0 };
        let measurement = Measurement { days: 40, period: None, index: None, synchronisation: Some(interval) };
        let mut scenario = measurement.taken_over(&preset);
        scenario.support.ticket_cost = Quantity::Fixed(50.0);
        let origins = Provenances::new(&scenario, &preset, Some(&measurement));
        let path = |text: &str| -> Path { text.parse().expect("the table has it") };
        let of = |text: &str| origins.of(&path(text));
        assert_eq!(of("attendance.synchronisation"), Provenance::Counted);
        assert_eq!(of("support.ticket_cost"), Provenance::FilledIn);
        assert_eq!(of("workforce.part_time_factor"), Provenance::Default);
        // What somebody changes after that is no count any more.
        let mut changed = scenario.clone();
        changed.attendance.synchronisation = Quantity::Fixed(2.5);
        let origins = Provenances::new(&changed, &preset, Some(&measurement));
        assert_eq!(origins.of(&path("attendance.synchronisation")), Provenance::FilledIn);
    }
}
