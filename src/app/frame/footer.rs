//! The bottom of the page.

use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::frame::about::Section;

#[derive(PartialEq, Properties)]
pub struct FooterProps {
    pub texts: Texts,
}

#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let texts = props.texts;
    let links = [
        (Section::Model, texts.footer_model()),
        (Section::Sources, texts.footer_sources()),
        (Section::Privacy, texts.footer_privacy()),
        (Section::Accessibility, texts.footer_accessibility()),
    ];
    let link = |(section, text): (Section, String)| {
        let open = move |_: MouseEvent| dom::open_details(section.id());
        html! { <li><a class="nl-link" href={format!("#{}", section.id())} onclick={open}>{ text }</a></li> }
    };
    html! {
        <footer class="sim-footer">
            <nav aria-label={texts.footer_label()}>
                <ul class="sim-footer__links">{ for links.map(link) }</ul>
            </nav>
            <p class="sim-footer__version">{ texts.version(env!("CARGO_PKG_VERSION")) }</p>
        </footer>
    }
}
