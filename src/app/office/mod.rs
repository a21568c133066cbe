//! Desks: who is in on which weekday, and how many desks that takes.

mod measuring;
mod paste;
mod team_days;

use std::rc::Rc;

use werkplekwijzer::report::figure::Figures;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use yew::prelude::*;

use super::without_futures::WithoutFutures;
use crate::app::frame::about;
use crate::app::screen;
use crate::app::widgets::figure::{Choice, FigureView};
use measuring::Measuring;
use team_days::TeamDays;

#[derive(PartialEq, Properties)]
pub struct DesksProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
}

#[component]
pub fn Desks(props: &DesksProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let figures = Figures::new(&work.scenario, &work.comparison, work.held.as_deref(), work.view, texts);
    let choice = Choice::of_alternative(work, texts, &props.act);
    let source = about::estimate_note(&screen::name(work, texts), texts);
    html! {
        <main class="sim-inputs sim-desks" id="content" tabindex="-1">
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ texts.desks_title() }</h1>
            <p class="sim-inputs__lead">{ texts.desks_lead() }</p>
            <section aria-labelledby="desks-use">
                <h2 class="sim-inputs__h" id="desks-use">{ texts.desks_use() }</h2>
                <div class="sim-figures">
                    <FigureView {texts} figure={Rc::new(figures.weekdays())} choice={choice.clone()} source={source.clone()} />
                    <FigureView {texts} figure={Rc::new(figures.service())} {choice} {source} />
                </div>
            </section>
            <Measuring {texts} work={props.work.clone()} act={props.act.clone()} />
            <TeamDays {texts} work={props.work.clone()} act={props.act.clone()} />
        </main>
    }
}
