//! What is known of a picture of the futures; each of its figures gets it too.

use werkplekwijzer::futures::messages::Two;
use werkplekwijzer::futures::picture::Picture;
use werkplekwijzer::office::measurement::Measurement;
use werkplekwijzer::outcome::view::View;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::same::Same;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct PicturesProps {
    pub texts: Texts,
    pub picture: Same<Picture>,
    /// The alternatives beside one another; none where there is but one.
    pub pair: Option<Two>,
    pub view: View,
    /// The scenario as it came, to tell which numbers are still defaults.
    pub preset: Same<Scenario>,
    /// What was taken over from own counts.
    pub measurement: Option<Measurement>,
    /// What the scenario is called.
    pub name: String,
    pub is_stale: bool,
    pub act: Callback<Action>,
}
