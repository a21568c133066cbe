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
        let text = match self {
            Preset::Medium => include_str!("../../assets/presets/medium.json"),
            Preset::Heerhugowaard => include_str!("../../assets/presets/heerhugowaard.json"),
            Preset::SixPolicies => include_str!("../../assets/presets/six-policies.json"),
        };
        file::read(text).expect("a test reads every preset")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_reads() {
        for preset in Preset::ALL {
            assert!(!preset.scenario().name.is_empty());
        }
    }
}
