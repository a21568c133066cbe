//! Says on the outcome that the work is not kept as people expect.

use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::frame::keeper::Keeping;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct WarningProps {
    pub texts: Texts,
    pub keeping: Keeping,
}

#[component]
pub fn Warning(props: &WarningProps) -> Html {
    html! {
        <div class="utrecht-alert utrecht-alert--warning sim-refused" role="status">
            { icon::alert() }
            <p class="sim-refused__says">{ props.keeping.says(props.texts) }</p>
        </div>
    }
}
