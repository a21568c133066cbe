//! Why the numbers of the work can be trusted, and why not.

mod cases;

mod shown;

mod versions;

mod likeness;

use werkplekwijzer::published::said;
use werkplekwijzer::published::wording::Wording;
use werkplekwijzer::report::why::{self, words};
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use self::cases::Cases;
use self::likeness::Likeness;
use self::shown::{shown, source};
use self::versions::Versions;
use crate::app::widgets::back::back;
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct WhyProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    /// Goes back to the outcome.
    pub back: Callback<()>,
}

#[component]
pub fn Why(props: &WhyProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let rows = why::benchmark_rows(&work.scenario, &work.comparison);
    let criticisms = said::criticisms();
    html! {
        <main class="sim-inputs sim-why sim-prose" id="content" tabindex="-1">
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ texts.why_title() }</h1>
            <p class="sim-inputs__lead">{ texts.why_lead() }</p>
            <div class="sim-inputs__tools">
                { back(texts, &props.back) }
            </div>
            <section aria-labelledby="why-benchmarks">
                <h2 class="sim-inputs__h" id="why-benchmarks">{ texts.why_benchmarks() }</h2>
                <p class="nl-paragraph">{ texts.why_benchmarks_lead() }</p>
                { shown(&why::benchmarks(&rows, texts), "why-benchmarks-table") }
                <ul>
                    <>{ for rows.iter().map(|row| html! {
                        <li>
                            { words(&row.benchmark.says, texts) }{ " " }
                            <>{ for row.question(texts).map(|question| html! { <strong>{ question }</strong> }) }</>{ " " }
                            { source(&row.benchmark.source, &row.benchmark.url) }
                        </li>
                    }) }</>
                </ul>
            </section>
            <Cases {texts} />
            <section aria-labelledby="why-beside">
                <h2 class="sim-inputs__h" id="why-beside">{ texts.why_beside() }</h2>
                <p class="nl-paragraph">{ texts.why_beside_lead() }</p>
                <>{ for said::no_checks().iter().map(|it| html! {
                    <>
                        <h3>{ words(&it.title, texts) }</h3>
                        <p class="nl-paragraph">{ words(&it.says, texts) }</p>
                        <p class="nl-paragraph">{ words(&it.shows_not, texts) }{ " " }{ source(texts.column_source().as_str(), &it.url) }</p>
                    </>
                }) }</>
            </section>
            <section aria-labelledby="why-checks">
                <h2 class="sim-inputs__h" id="why-checks">{ texts.why_checks() }</h2>
                <p class="nl-paragraph">{ texts.why_checks_lead() }</p>
                { shown(&why::laws(texts), "why-checks-table") }
            </section>
            <Likeness {texts} work={props.work.clone()} />
            <Versions {texts} work={props.work.clone()} />
            <section aria-labelledby="why-criticisms">
                <h2 class="sim-inputs__h" id="why-criticisms">{ texts.why_criticisms() }</h2>
                <p class="nl-paragraph">{ texts.why_criticisms_lead() }</p>
                { list(&criticisms.criticisms, texts) }
                <h3>{ texts.why_limits() }</h3>
                { list(&criticisms.limits, texts) }
            </section>
        </main>
    }
}

fn list(wordings: &[Wording], texts: Texts) -> Html {
    html! { <ul>{ for wordings.iter().map(|it| html! { <li>{ words(it, texts) }</li> }) }</ul> }
}
