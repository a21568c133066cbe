//! What is known of a picture of the futures; each of its figures gets it too.

use werkplekwijzer::futures::messages::Two;
use werkplekwijzer::futures::picture::Picture;
use werkplekwijzer::office::measurement::Measurement;
use werkplekwijzer::outcome::view::View;
use werkplekwijzer::probability::stream::Seed;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::same::Same;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::frame::about;
use crate::app::screen;
use crate::app::widgets::figure::SourceNote;

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

impl PicturesProps {
    /// The newest picture of some work; none before there is one.
    pub fn of(work: &Work, texts: Texts, act: &Callback<Action>) -> Option<PicturesProps> {
        let picture = work.futures.picture.clone()?;
        let is_stale = work.futures.current().is_none();
        // An older picture keeps the two that it shows.
        let pair = if is_stale { picture.pair() } else { work.futures.pair(&work.comparison) };
        Some(PicturesProps {
            texts,
            picture,
            pair,
            view: work.view,
            preset: work.preset.clone(),
            measurement: work.additions.measurement.clone(),
            name: screen::name(work, texts),
            act: act.clone(),
            is_stale,
        })
    }

    /// Where its numbers come from.
    pub fn source(&self) -> SourceNote {
        let texts = self.texts;
        about::source_note(text!(
            texts,
            figure_source_futures {
                n: texts.language.whole(f64::from(self.picture.summary.draws)),
                seed: Seed::USUAL.0.to_string(),
                version: env!("CARGO_PKG_VERSION"),
                name: self.name.as_str()
            }
        ))
    }
}
