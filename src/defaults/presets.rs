//! The examples that the page offers.

use crate::scenario::Scenario;
use crate::scenario::file;

/// A scenario that ships with the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// A municipality of some 90,000 inhabitants that weighs HIYD, CYOD and BYOD.
    Medium,
    /// Heerhugowaard, which went from fixed computers to BYOD in 2015.
    Heerhugowaard,
    /// HIYD, CYOD, BYOD, COPE, CLEO and BYOS beside one another.
    SixPolicies,
}

impl Preset {
    /// All, in the order of the page.
    pub const ALL: [Preset; 3] = [Preset::Medium, Preset::Heerhugowaard, Preset::SixPolicies];

    /// Its name in texts that are kept and shared.
    pub fn key(self) -> &'static str {
        match self {
            Preset::Medium => "medium",
            Preset::Heerhugowaard => "heerhugowaard",
            Preset::SixPolicies => "six-policies",
        }
    }

    /// Its scenario.
    pub fn scenario(self) -> Scenario {
        read(self.texts().1)
    }

    /// Its scenario as it shipped with version 1 of the format: older links and documents began with that.
    pub fn first(self) -> Scenario {
        read(self.texts().0)
    }

    /// Its files, of version 1 and of version 2.
    fn texts(self) -> (&'static str, &'static str) {
        match self {
            Preset::Medium => {
                (include_str!("../../assets/presets/medium-1.json"), include_str!("../../assets/presets/medium-2.json"))
            }
            Preset::Heerhugowaard => (
                include_str!("../../assets/presets/heerhugowaard-1.json"),
                include_str!("../../assets/presets/heerhugowaard-2.json"),
            ),
            Preset::SixPolicies => (
                include_str!("../../assets/presets/six-policies-1.json"),
                include_str!("../../assets/presets/six-policies-2.json"),
            ),
        }
    }
}

fn read(text: &str) -> Scenario {
    file::read(text).expect("a test reads every preset")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_reads() {
        for preset in Preset::ALL {
            assert_eq!(preset.scenario().name, preset.first().name);
        }
    }

    /// A choice may have a range while it is not made yet; what ships settles every one.
    #[test]
    fn no_choice_has_a_range() {
        use crate::inputs;
        use crate::scenario::Quantity;
        use crate::scenario::fields::Part;

        for preset in Preset::ALL {
            for input in inputs::all(&preset.scenario()).iter().filter(|input| input.part == Part::Choice) {
                let is_range = matches!(input.entry.quantity(), Some(Quantity::Range { .. }));
                assert!(!is_range, "{}", input.path);
            }
        }
    }

    #[test]
    fn desks_follow_the_need_from_the_same_year_in_every_alternative() {
        for preset in Preset::ALL {
            let alternatives = preset.scenario().alternatives;
            assert!(alternatives.iter().all(|it| it.start == alternatives[0].start), "{preset:?}");
        }
    }
}
