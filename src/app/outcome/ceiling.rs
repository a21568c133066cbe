//! A ceiling: the amount to fill in, what must stay within it, and in how many futures each alternative does.

use werkplekwijzer::allocation::rules::CEILING;
use werkplekwijzer::futures::ceiling::{Ceiling, CeilingOn};
use werkplekwijzer::futures::evidence::Provenance;
use werkplekwijzer::report::futures::ceiling::on;
use werkplekwijzer::report::futures::figures::FuturesFigures;
use werkplekwijzer::scenario::fields::Unit;
use werkplekwijzer::text::text;
use werkplekwijzer::work::action::{Action, RunAction};
use yew::prelude::*;

use crate::app::futures::pictures_props::PicturesProps;
use crate::app::widgets::figure::{source_line, table};
use crate::app::widgets::limit::Limit;
use crate::app::widgets::select::{Select, always};

/// What a ceiling may be of; first what says more, since housing is nearly four fifths of all costs and least sure.
const CHOICES: [CeilingOn; 2] = [CeilingOn::Ict, CeilingOn::Total];

/// The id of the caption of the table.
const CAPTION: &str = "ceiling-caption";

#[derive(PartialEq, Properties)]
pub struct UnderCeilingViewProps {
    pub pictures: PicturesProps,
    pub ceiling: Option<Ceiling>,
}

#[component]
pub fn UnderCeilingView(props: &UnderCeilingViewProps) -> Html {
    let PicturesProps { texts, picture, act, .. } = &props.pictures;
    let (texts, language) = (*texts, texts.language);
    // What it is of can be chosen before there is an amount.
    let chosen = use_state_eq(|| CHOICES[0]);
    let now = props.ceiling.map_or(*chosen, |ceiling| ceiling.on);
    let ask = act.reform(|ceiling| Action::Run(RunAction::Ceiling(ceiling)));
    let change = ask.reform(move |euros: Option<f64>| euros.map(|euros| Ceiling { euros, on: now }));
    let choose = {
        let (set, ceiling) = (chosen.setter(), props.ceiling);
        Callback::from(move |index: usize| {
            let on = CHOICES[index];
            set.set(on);
            if let Some(ceiling) = ceiling {
                ask.emit(Some(Ceiling { on, ..ceiling }));
            }
        })
    };
    let comparison = &picture.comparison;
    let shown = comparison.reference.unwrap_or_default();
    let alternative = &comparison.alternatives[shown];
    let first = &alternative.projection.years[0];
    let figures = FuturesFigures::new(picture, (0, 0), 0, &[], &|_| Provenance::Default, texts);
    let under = picture.under.as_ref().filter(|_| props.ceiling.is_some());
    html! {
        <section class="sim-ceiling" aria-labelledby="ceiling-title">
            <h3 class="sim-figure__title" id="ceiling-title">{ texts.ceiling_title() }</h3>
            <p class="sim-ceiling__lead">
                { text!(texts, ceiling_lead {
                    name: texts.given(&alternative.short_name()),
                    year: picture.scenario.start_year.to_string(),
                    total: language.euro_short(first.costs.total()),
                    ict: language.euro_short(first.costs.ict())
                }) }
            </p>
            <div class="sim-ceiling__fields">
                <Limit {texts} id="ceiling" label={texts.ceiling_amount()} hint={texts.ceiling_hint()}
                    unit={Unit::EuroPerYear} allowed={(*CEILING.start(), *CEILING.end())}
                    value={props.ceiling.map(|ceiling| ceiling.euros)} {change} />
                <div class="sim-input sim-group sim-group--choice">
                    <label class="sim-input__name" for="ceiling-on">{ texts.ceiling_on() }</label>
                    <Select id="ceiling-on" options={CHOICES.map(|it| on(it, texts)).to_vec()}
                        chosen={CHOICES.iter().position(|it| *it == now).unwrap_or_default()} choose={always(&choose)} />
                </div>
            </div>
            if let Some((under, tabled)) = under.map(|under| (under, figures.ceiling_table(under))) {
                <p class="sim-figure__says">{ figures.ceiling_says(under) }</p>
                <div class="sim-table" role="region" aria-labelledby={CAPTION} tabindex="0">
                    { table(&tabled, CAPTION.to_owned()) }
                </div>
                { source_line(texts, &tabled.caption, &props.pictures.source()) }
            }
        </section>
    }
}
