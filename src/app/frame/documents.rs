//! Keeping and sharing: the name of the work, how it is kept, files and the link.

use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser::files;
use crate::app::frame::keeper::Keeping;
use crate::app::frame::open_file::OpenFile;
use crate::app::frame::share::Share;
use crate::app::frame::work_name::WorkName;
use crate::app::screen;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

/// The id of the section, which the header opens.
pub const ID: &str = "documents";

#[derive(PartialEq, Properties)]
pub struct DocumentsProps {
    pub texts: Texts,
    pub work: Work,
    pub keeping: Keeping,
    pub act: Callback<Action>,
}

#[component]
pub fn Documents(props: &DocumentsProps) -> Html {
    let DocumentsProps { texts, work, keeping, act } = props;
    let name = screen::name(work, *texts);
    let save = {
        let (work, name) = (WithoutFutures::new(work.clone()), file_name(&name));
        Callback::from(move |_: MouseEvent| {
            files::save(&format!("{name}.json"), "application/json", &work.document().to_file());
        })
    };
    let is_warning = matches!(keeping, Keeping::Forbidden | Keeping::Full);
    html! {
        <section class="sim-documents" id={ID} aria-labelledby="documents-title">
            <h2 class="sim-documents__title" id="documents-title" tabindex="-1">{ texts.documents_title() }</h2>
            <div class="sim-documents__part">
                <WorkName texts={*texts} {name} {act} described_by="keeping" />
                <p class={classes!("sim-documents__says", is_warning.then_some("sim-error"))} id="keeping">
                    { if is_warning { icon::alert() } else { icon::lock() } }<span>{ keeping.says(*texts) }</span>
                </p>
                <div class="sim-documents__buttons">
                    <button type="button" class="nl-button nl-button--secondary" onclick={save}>
                        <span class="nl-button__icon-start">{ icon::save() }</span>
                        <span class="nl-button__label">{ texts.file_save() }</span>
                    </button>
                    <OpenFile texts={*texts} />
                </div>
            </div>
            <div class="sim-documents__part">
                <Share texts={*texts} work={WithoutFutures::new(work.clone())} />
            </div>
        </section>
    }
}

/// A name that every file system takes.
fn file_name(name: &str) -> String {
    let sign = |sign: char| if sign.is_alphanumeric() || "-_ ()".contains(sign) { sign } else { '-' };
    let name: String = name.chars().map(sign).take(80).collect();
    let name = name.trim();
    if name.is_empty() { "scenario".to_owned() } else { name.to_owned() }
}
