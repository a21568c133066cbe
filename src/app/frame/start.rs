//! The start screen: choose a municipality or an example.

use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::origin;
use yew::prelude::*;

use crate::app::frame::about::About;
use crate::app::frame::kept_work::KeptWork;
use crate::app::frame::open_file::OpenFile;
use crate::app::frame::wish::Wish;
use crate::app::widgets::combobox::Combobox;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct StartProps {
    pub texts: Texts,
    pub wish: Callback<Wish>,
    /// What the work is called that one can go back to.
    pub waiting: Option<String>,
}

#[component]
pub fn Start(props: &StartProps) -> Html {
    let texts = props.texts;
    let choose = props.wish.reform(|municipality| Wish::Start(origin::StartingPoint::Municipality(municipality)));
    let resume = props.wish.reform(|_: MouseEvent| Wish::Resume);
    let example = |preset: Preset| {
        let (name, text) = match preset {
            Preset::Medium => (texts.example_medium(), texts.example_medium_text()),
            Preset::Heerhugowaard => (texts.example_heerhugowaard(), texts.example_heerhugowaard_text()),
            Preset::SixPolicies => (texts.example_six(), texts.example_six_text()),
        };
        let open = props.wish.reform(move |_: MouseEvent| Wish::Start(origin::StartingPoint::Example(preset)));
        html! {
            <li>
                <button type="button" class="sim-example" onclick={open}>
                    <span class="sim-example__name">{ name }{ icon::chevron_right() }</span>
                    <span class="sim-example__text">{ text }</span>
                </button>
            </li>
        }
    };
    html! {
        <main class="sim-start" id="content" tabindex="-1">
            <h1 class="sim-start__title" id="heading" tabindex="-1">{ texts.app_name() }</h1>
            <p class="sim-start__lead">{ texts.start_lead() }</p>
            if let Some(name) = &props.waiting {
                <button type="button" class="nl-button nl-button--secondary sim-start__resume" onclick={resume}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.start_resume(name.as_str()) }</span>
                </button>
            }
            <Combobox {texts} title={texts.start_choose()} go={texts.municipality_go()} {choose} />
            <KeptWork {texts} wish={props.wish.clone()} />
            <section class="sim-start__examples" aria-labelledby="examples-title">
                <h2 class="sim-start__h" id="examples-title">{ texts.start_examples() }</h2>
                <ul class="sim-examples">{ for Preset::ALL.map(example) }</ul>
                <p class="sim-start__file">
                    <OpenFile {texts} />
                    <span>{ texts.file_hint() }</span>
                </p>
            </section>
            <p class="sim-start__private">{ icon::lock() }<span>{ texts.start_private() }</span></p>
            <About {texts} />
        </main>
    }
}
