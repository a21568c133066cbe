//! The run of the futures: how far it is, a button to stop it, and how many there are to be.

use werkplekwijzer::futures::messages::JobId;
use werkplekwijzer::futures::picture::Stage;
use werkplekwijzer::probability::stream::Seed;
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::action::{Action, RunAction};
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::icon;
use crate::app::widgets::select::{Select, always};
use crate::app::workers::futures::Progress;

/// The numbers of futures to choose from.
const CHOICES: [u32; 10] = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

#[derive(PartialEq, Properties)]
pub struct RunProps {
    pub texts: Texts,
    pub id: JobId,
    pub n_draws: u32,
    pub stage: Stage,
    pub act: Callback<Action>,
}

#[component]
pub fn Run(props: &RunProps) -> Html {
    let RunProps { texts, n_draws, .. } = *props;
    let progress = use_context::<Progress>().filter(|progress| progress.id == props.id);
    let done = match props.stage {
        Stage::Complete => n_draws,
        _ => progress.map_or(0, |progress| progress.done),
    };
    let number = |n: u32| texts.language.whole(f64::from(n));
    let says = if props.stage == Stage::Complete {
        texts.futures_complete(number(n_draws))
    } else {
        text!(texts, futures_progress { done: number(done), n: number(n_draws) })
    };
    let stop = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Run(RunAction::Stop));
            // The button goes away with the run.
            dom::focus("run-says");
        })
    };
    let again = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Run(RunAction::Simulate(n_draws)));
            dom::focus("run-says");
        })
    };
    let choose = always(&props.act.reform(|index| Action::Run(RunAction::Simulate(CHOICES[index]))));
    let options: Vec<String> = CHOICES.map(number).to_vec();
    let chosen = CHOICES.iter().position(|n| *n == n_draws).unwrap_or_default();
    html! {
        <div class="sim-run" id="run">
            <progress class="sim-run__bar" max={n_draws.to_string()} value={done.to_string()}
                aria-label={texts.futures_run()} />
            <p class="sim-run__says" id="run-says" tabindex="-1">{ says }</p>
            if props.stage == Stage::Running {
                <button type="button" class="nl-button nl-button--secondary sim-button--sm" onclick={stop}>
                    <span class="nl-button__icon-start">{ icon::stop() }</span>
                    <span class="nl-button__label">{ texts.futures_stop() }</span>
                </button>
            } else if props.stage != Stage::Complete {
                <button type="button" class="nl-button nl-button--secondary sim-button--sm" onclick={again}>
                    <span class="nl-button__label">{ texts.futures_again() }</span>
                </button>
            }
            <span class="sim-run__number">
                <label for="run-draws">{ texts.futures_number() }</label>
                <Select id="run-draws" {options} {chosen} {choose} described_by="run-seed" />
            </span>
            <p class="sim-run__seed" id="run-seed">{ texts.futures_seed(Seed::USUAL.0.to_string()) }</p>
        </div>
    }
}
