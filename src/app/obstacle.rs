//! The obstacle to a step, in words.

use werkplekwijzer::report::inputs::{obstacle, problem};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::step::Obstacle;

/// The obstacle to a step from a scenario, in a sentence.
pub fn words(why: &Obstacle, scenario: &Scenario, texts: Texts) -> String {
    match why {
        Obstacle::Problems(problems) => problem(problems, texts),
        Obstacle::Items(why) => obstacle(why, scenario, texts),
    }
}
