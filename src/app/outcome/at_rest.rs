//! What levers are until somebody turns them. It mostly stays as it is while a slider is dragged; only what the preset lacks
//! rests at what it is set to.

use werkplekwijzer::defaults::sources::{self, Grade, Source};
use werkplekwijzer::inputs::levers::{Lever, Scale};
use werkplekwijzer::report::defaults::{grade, grade_of, staff};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::fields::Part;
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::origin::{Origin, StartingPoint};
use yew::prelude::*;

use crate::app::widgets::reading::ValueReading;

/// A lever that nobody turned.
pub struct AtRest {
    pub lever: Lever,
    /// The value of the preset, or of the scenario where the preset lacks it.
    pub value: f64,
    pub scale: Scale,
    /// Range, grade, year and source.
    pub hint: Html,
}

/// Every lever of a scenario in which none is turned.
pub fn levers_at_rest(texts: Texts, origin: &Origin, rest: &Scenario, sources: &[Source]) -> Vec<AtRest> {
    let at_rest = |lever: Lever| {
        let (value, scale) = (lever.value(rest)?, lever.scale(rest)?);
        let source = sources::of(sources, &lever.field(), value);
        let hint = hint(texts, origin, rest, &lever, source);
        Some(AtRest { lever, value, scale, hint })
    };
    Lever::all(rest).into_iter().filter_map(at_rest).collect()
}

fn hint(texts: Texts, origin: &Origin, rest: &Scenario, lever: &Lever, source: Option<&Source>) -> Html {
    match (lever, origin) {
        (Lever::Headcount, Origin::Start(StartingPoint::Municipality(municipality))) => {
            return html! { { staff(municipality, texts) } };
        }
        (Lever::Headcount, Origin::Start(StartingPoint::Example(_))) => {
            return html! { { texts.headcount_example() } };
        }
        _ => {}
    }
    let grade = match source {
        Some(source) => grade_of(source, texts),
        None if matches!(lever, Lever::Start | Lever::Rollout) => texts.own_choice(),
        None => grade(Grade::Estimate, texts),
    };
    let grade = match (lever, origin) {
        // What was measured is the norm, not the desks of this municipality.
        (Lever::Desks, Origin::Start(StartingPoint::Municipality(municipality))) => {
            texts.desks_how(texts.language.whole(f64::from(municipality.fte)))
        }
        (Lever::Desks, Origin::Start(StartingPoint::Example(_))) => texts.headcount_example(),
        _ if lever.part() == Part::Choice && source.is_some() => texts.own_choice_default(grade),
        _ => grade,
    };
    let usually = lever.range(rest).zip(lever.scale(rest)).map(|((low, high), scale)| {
        let reading = ValueReading { texts, unit: scale.unit };
        text!(texts, usually { low: reading.words(low), high: reading.words(high) })
    });
    let link = source.filter(|source| !source.url.is_empty()).map(|source| {
        html! {
            <>
                { " · " }
                <a class="nl-link" href={source.url.clone()} title={source.title.clone()} rel="noopener noreferrer">
                    { texts.source() }<span class="sim-hidden">{ format!(": {}", source.title) }</span>
                </a>
            </>
        }
    });
    html! { <>{ for usually.map(|usually| format!("{usually} · ")) }{ grade }{ for link }</> }
}
