//! The origin of a scenario: what it started from, and the name that follows from that.

use crate::defaults::municipalities::Municipality;
use crate::defaults::presets::Preset;
use crate::scenario::Scenario;
use crate::text::Texts;

/// A scenario that ships, to start from.
#[derive(Clone, Debug, PartialEq)]
pub enum StartingPoint {
    /// One of the 342 municipalities.
    Municipality(Municipality),
    /// One of the examples.
    Example(Preset),
}

/// The origin of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// A scenario that ships.
    Start(StartingPoint),
    /// A file or link of one's own.
    File,
}

impl StartingPoint {
    /// The scenario as it ships.
    pub fn scenario(&self) -> Scenario {
        match self {
            StartingPoint::Municipality(municipality) => municipality.scenario(),
            StartingPoint::Example(preset) => preset.scenario(),
        }
    }

    /// The scenario as it shipped with version 1 of the format.
    pub fn first(&self) -> Scenario {
        match self {
            StartingPoint::Municipality(municipality) => municipality.first(),
            StartingPoint::Example(preset) => preset.first(),
        }
    }

    /// Its name on the page.
    pub fn name(&self, texts: Texts) -> String {
        match self {
            StartingPoint::Municipality(municipality) => municipality.name.clone(),
            StartingPoint::Example(Preset::Medium) => texts.example_medium(),
            StartingPoint::Example(Preset::Heerhugowaard) => texts.example_heerhugowaard(),
            StartingPoint::Example(Preset::SixPolicies) => texts.example_six(),
        }
    }
}

impl From<StartingPoint> for Origin {
    fn from(start: StartingPoint) -> Origin {
        Origin::Start(start)
    }
}

impl Origin {
    /// The name of a scenario that came from here as `preset`: that of its start until it is renamed.
    pub fn name(&self, preset: &Scenario, scenario: &Scenario, texts: Texts) -> String {
        match self {
            Origin::Start(start) if scenario.name == preset.name => start.name(texts),
            Origin::Start(_) | Origin::File => scenario.name.clone(),
        }
    }
}
