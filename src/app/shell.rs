//! The shell: the start screen, which is the first load, until somebody wants to open something.

use werkplekwijzer::text::{Language, Texts};
use yew::prelude::*;

use crate::app::browser::{dom, language};
use crate::app::frame::footer::Footer;
use crate::app::frame::header::Header;
use crate::app::frame::open_file;
use crate::app::frame::start::Start;
use crate::app::frame::wish::{self, Wish, use_wishes};
use crate::app::part::{Coming, DrawPart, LoadedPart, use_part};
use crate::app::widgets::again::Again;
use crate::app::work_page::{self, Begun};

/// The page: its start screen, and the work once something is opened.
#[component]
pub fn Shell() -> Html {
    let language = use_state(language::preferred);
    let begun = use_state(|| wish::first().map(|wish| Begun { wish, is_asked: false }));
    let wish = use_callback(begun.setter(), |wish, begun| {
        begun.set(Some(Begun { wish, is_asked: true }));
        // What there is to say of it stands there.
        dom::scroll_to_top();
    });
    // The part is fetched in any case, as soon as the start screen is there; whoever wants something else has it tried again.
    let part = use_part(work_page::PART, Some((*begun).clone()));
    let speak = use_callback(language.setter(), |language, setter| setter.set(language));
    if let (Coming::There(draw), Some(begun)) = (part.coming, &*begun) {
        return draw(begun);
    }
    let coming = notice(&part, begun.is_some(), *language);
    html! { <Front language={*language} {speak} {wish} {coming} /> }
}

/// What to say while somebody waits for what was opened.
fn notice(part: &LoadedPart<DrawPart<Begun>>, is_waited_for: bool, language: Language) -> Html {
    let texts = Texts { language };
    match part.coming {
        Coming::Failed if is_waited_for => html! { <Again {texts} again={part.again.clone()} /> },
        Coming::Waiting if is_waited_for => html! { <p class="sim-waiting" role="status">{ texts.part_waiting() }</p> },
        _ => Html::default(),
    }
}

#[derive(PartialEq, Properties)]
struct FrontProps {
    language: Language,
    speak: Callback<Language>,
    wish: Callback<Wish>,
    /// What to say of the part that is coming.
    coming: Html,
}

/// The start screen with the frame around it.
#[component]
fn Front(props: &FrontProps) -> Html {
    let texts = Texts { language: props.language };
    let choose_file = use_wishes(&props.wish);
    use_effect_with(props.language, move |language| dom::set_page(*language, &texts.page_title_start()));
    html! {
        <>
            <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{ texts.skip_to_content() }</a>
            <Header {texts} speak={props.speak.clone()} />
            { open_file::field(texts, choose_file) }
            { props.coming.clone() }
            <Start {texts} wish={props.wish.clone()} waiting={None::<String>} />
            <Footer {texts} />
        </>
    }
}
