//! The devices to hand out, by year, age and kit.

use std::rc::Rc;

use werkplekwijzer::report::figure::Figures;
use yew::prelude::*;

use crate::app::allocation::proposal_props::ProposalViewProps;
use crate::app::widgets::figure::{Choice, FigureView, SourceNote, table};

/// The figures of devices, and the table of kits.
pub fn handout(props: &ProposalViewProps, figures: &Figures<'_>, source: &SourceNote) -> Html {
    let texts = props.texts;
    let choice = Choice::of_alternative(&props.work, texts, &props.act);
    html! {
        <section aria-labelledby="proposal-handout">
            <h2 class="sim-inputs__h" id="proposal-handout">{ texts.handout_section() }</h2>
            <div class="sim-figures">
                <FigureView {texts} figure={Rc::new(figures.handout())} choice={choice.clone()} source={source.clone()}
                    csv={figures.handout_list().csv(2)} />
                <FigureView {texts} figure={Rc::new(figures.ages())} {choice} source={source.clone()} />
            </div>
            <h3 class="sim-inputs__item-name" id="kits-title">{ texts.kits_title() }</h3>
            <div class="sim-table" role="region" aria-labelledby="kits" tabindex="0">
                { table(&figures.kits(), "kits".to_owned()) }
            </div>
        </section>
    }
}
