//! A figure of a picture of the futures. Figures take turns: all at once would hold up a drag of a slider.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use werkplekwijzer::defaults::sources;
use werkplekwijzer::outcome::view::View;
use werkplekwijzer::report::figure::Figure;
use werkplekwijzer::report::futures::figures::FuturesFigures;
use werkplekwijzer::scenario::path::Path;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::provenance::Provenances;
use yew::prelude::*;

use crate::app::futures::pictures_props::PicturesProps;
use crate::app::widgets::figure::{Choice, FigureView};

/// One of the figures of a picture, told from the others by its id.
#[derive(Clone, Copy)]
pub struct Shown {
    pub id: &'static str,
    pub make: fn(&FuturesFigures) -> Option<Figure>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Shown) -> bool {
        self.id == other.id
    }
}

/// The figures that put two alternatives beside one another.
pub const COMPARED: [Shown; 4] = [
    Shown { id: "icons", make: |figures| figures.icons() },
    Shown { id: "dots", make: |figures| figures.dots() },
    Shown { id: "bars", make: |figures| figures.bars() },
    Shown { id: "swings", make: |figures| figures.swings() },
];

/// The figure of one alternative.
pub const FAN: Shown = Shown { id: "fan", make: |figures| figures.fan() };

/// Milliseconds between the turns of two figures.
const TURN: u32 = 30;

#[derive(PartialEq, Properties)]
pub struct FuturesFigureProps {
    pub shown: Shown,
    pub turn: u32,
    pub pictures: PicturesProps,
}

/// A figure of the newest picture, drawn in its turn.
#[component]
pub fn FuturesFigure(props: &FuturesFigureProps) -> Html {
    let held = use_state(|| None::<PicturesProps>);
    {
        let (held, turn) = (held.setter(), props.turn);
        use_effect_with(props.pictures.clone(), move |pictures| {
            let pictures = pictures.clone();
            let timeout = Timeout::new(TURN * turn, move || held.set(Some(pictures)));
            // Dropping a timeout cancels it.
            move || drop(timeout)
        });
    }
    let figure = use_memo(((*held).clone(), props.shown), |(held, shown)| {
        held.as_ref().and_then(|pictures| figure(pictures, *shown)).map(Rc::new)
    });
    let is_waiting = held.as_ref() != Some(&props.pictures);
    let Some((figure, pictures)) = (*figure).clone().zip((*held).clone()) else {
        return html! { <div aria-busy={is_waiting.to_string()} /> };
    };
    let source = pictures.source();
    let PicturesProps { texts, picture, .. } = pictures;
    // What is chosen is of now, even while the figure waits for its turn.
    let PicturesProps { view, act, .. } = props.pictures.clone();
    let fan = (props.shown == FAN).then(|| Choice {
        options: picture.scenario.alternatives.iter().map(|it| texts.given(&it.name)).collect(),
        chosen: view.fan.min(picture.scenario.alternatives.len() - 1),
        choose: act.reform(move |fan| Action::Look(View { fan, ..view })),
    });
    html! { <FigureView {texts} {figure} choice={fan} {source} {is_waiting} /> }
}

fn figure(pictures: &PicturesProps, shown: Shown) -> Option<Figure> {
    let PicturesProps { texts, picture, pair, view, preset, measurement, .. } = pictures;
    let sources = sources::all();
    let origins = Provenances::new(&picture.scenario, preset, measurement.as_ref());
    let origin = |path: &Path| origins.of(path);
    let figures = FuturesFigures::new(picture, pair.unwrap_or((0, 0)), view.fan, &sources, &origin, *texts);
    (shown.make)(&figures)
}
