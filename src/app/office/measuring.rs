//! Own counts: pasted, read, and taken over into the scenario.

use werkplekwijzer::office::counts::count::Counts;
use werkplekwijzer::office::measured::{Expected, Measured};
use werkplekwijzer::office::measurement::{Measurement, expected};
use werkplekwijzer::report::office::measurement::{MeasuredFigures, date, too_few, unreadable};
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::same::Same;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use super::paste::Paste;
use crate::app::browser::dom;
use crate::app::widgets::figure::table;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct MeasuringProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
}

/// What came of a paste.
#[derive(Clone, PartialEq)]
enum Pasted {
    /// Why nothing could be read or estimated, a sentence each.
    Refused(Vec<String>),
    Read(Same<(Counts, Measured, Expected)>),
}

#[component]
pub fn Measuring(props: &MeasuringProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let typed = use_state(String::new);
    let pasted = use_state(|| None::<Pasted>);
    let type_text = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    let expected = expected(&work.scenario, &work.comparison.going_on().years[0]);
    let read = {
        let (typed, pasted) = (typed.clone(), pasted.clone());
        let everyone = work.scenario.workforce.headcount.likely();
        Callback::from(move |_: MouseEvent| {
            let found = match Counts::read(&typed) {
                Err(why) => Pasted::Refused(unreadable(&why, texts)),
                Ok(counts) => match Measured::new(&counts, &expected) {
                    Ok(measured) if measured.level.measured > everyone => {
                        let whole = |number: f64| texts.language.whole(number);
                        Pasted::Refused(vec![text!(
                            texts,
                            measured_too_many { people: whole(measured.level.measured), all: whole(everyone) }
                        )])
                    }
                    Ok(measured) => Pasted::Read(Same::new((counts, measured, expected))),
                    Err(why) => Pasted::Refused(vec![too_few(why, texts)]),
                },
            };
            if matches!(found, Pasted::Refused(_)) {
                dom::focus("counts");
            }
            pasted.set(Some(found));
        })
    };
    let refused = match &*pasted {
        Some(Pasted::Refused(why)) => why.clone(),
        _ => Vec::new(),
    };
    html! {
        <section class="sim-measuring" aria-labelledby="measuring-title">
            <h2 class="sim-inputs__h" id="measuring-title" tabindex="-1">{ texts.measuring_title() }</h2>
            <p class="sim-inputs__lead">{ texts.measuring_lead() }</p>
            if let Some(measurement) = &work.additions.measurement {
                <p class="sim-measuring__now">{ icon::check() }<span>{ taken_over(measurement, texts) }</span></p>
            }
            <Paste id="counts" label={texts.measuring_label()} hint={texts.measuring_hint()} text={(*typed).clone()} errors={refused}
                typed={type_text} />
            <div class="sim-inputs__tools">
                <button type="button" class="nl-button nl-button--secondary" onclick={read}>
                    <span class="nl-button__label">{ texts.measuring_read() }</span>
                </button>
            </div>
            if let Some(Pasted::Read(found)) = &*pasted {
                <Found {texts} work={props.work.clone()} act={props.act.clone()} found={found.clone()} />
            }
        </section>
    }
}

/// What was taken over, and of when.
fn taken_over(measurement: &Measurement, texts: Texts) -> String {
    match measurement.period {
        Some((first, last)) => {
            text!(texts, measuring_taken_period { days: measurement.days, first: date(first), last: date(last) })
        }
        None => texts.measuring_taken(measurement.days),
    }
}

#[derive(PartialEq, Properties)]
struct FoundProps {
    texts: Texts,
    work: WithoutFutures,
    act: Callback<Action>,
    found: Same<(Counts, Measured, Expected)>,
}

#[component]
fn Found(props: &FoundProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let (counts, measured, expected) = &*props.found;
    let told = MeasuredFigures { counts, measured, expected, scenario: &work.scenario, texts };
    let measurement = Measurement::new(counts, measured);
    let is_taken = work.additions.measurement.as_ref() == Some(&measurement)
        && measurement.taken_over(&work.scenario) == *work.scenario;
    let take = {
        let measurement = measurement.clone();
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Step(Step::Measure(Box::new(measurement.clone()))));
            // The button goes away with what it did.
            dom::focus("measuring-title");
        })
    };
    html! {
        <>
            <div role="status">
                <>{ for told.says().into_iter().map(|it| html! { <p class="sim-measuring__says">{ it }</p> }) }</>
            </div>
            if let Some(weekdays) = told.table() {
                <div class="sim-table" role="region" aria-labelledby="measured-weekdays" tabindex="0">
                    { table(&weekdays, "measured-weekdays".to_owned()) }
                </div>
            }
            if is_taken {
                <p class="sim-measuring__now" role="status">{ icon::check() }<span>{ texts.measuring_done() }</span></p>
            } else if measurement.says_something() {
                <div class="sim-inputs__tools">
                    <button type="button" class="nl-button nl-button--primary" id="measuring-take" onclick={take}>
                        <span class="nl-button__label">{ texts.measuring_take() }</span>
                    </button>
                </div>
            }
        </>
    }
}
