//! The answer: the sentence, what to mind, and a card for each alternative.

use werkplekwijzer::futures::picture::{Picture, Stage};
use werkplekwijzer::inputs::levers::policies_in_use;
use werkplekwijzer::outcome::comparison::Estimate;
use werkplekwijzer::report::futures::certainty::{is_equal, share_of, under_answer};
use werkplekwijzer::report::outcome::answer::Answer;
use werkplekwijzer::report::policies;
use werkplekwijzer::report::styles::styles;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::widgets::icon;
use crate::app::widgets::status::Status;

#[derive(PartialEq, Properties)]
pub struct AnswerPanelProps {
    pub texts: Texts,
    pub work: Work,
}

#[component]
pub fn AnswerPanel(props: &AnswerPanelProps) -> Html {
    let (texts, work) = (props.texts, &props.work);
    let mut answer = Answer::new(&work.scenario, &work.comparison, texts);
    let years = texts.years_word(work.scenario.horizon);
    let certainty =
        under_answer(work.futures.current(), work.futures.stage, work.futures.n_draws, &work.comparison, &years, texts);
    // Where it is too close to say, no alternative is called the winner: the estimate comes second.
    let close = certainty.as_ref().and_then(|certainty| certainty.close.clone());
    let mut estimate = None;
    if let Some(close) = close {
        answer = answer.close(close);
        let (a, b) = work.comparison.nearest_by_present_value().unwrap_or_default();
        let [a, b] = [a, b].map(|position| work.comparison.alternatives[position].total());
        estimate = Some(texts.certainty_estimate(texts.language.euro_short((a - b).abs())));
    }
    let note = |text: String| {
        html! { <p class="sim-answer__caveat">{ icon::info() }<span>{ text }</span></p> }
    };
    let styles = styles(&work.comparison);
    let words = policies::words(policies_in_use(&work.scenario), texts);
    let many = work.comparison.alternatives.len() > 3;
    let card = |(position, estimate): (usize, &Estimate)| card(texts, work, position, estimate, styles[position]);
    let said = certainty.as_ref().map(|certainty| certainty.sentence.as_str()).unwrap_or_default();
    let status = texts.status_updated(format!("{} {said}", answer.sentence));
    html! {
        <section class="sim-answer" aria-labelledby="heading">
            <h1 class="sim-answer__sentence" id="heading" tabindex="-1">{ answer.sentence }</h1>
            if let Some(certainty) = certainty {
                <p class="sim-answer__certainty" id="certainty">{ certainty.sentence }</p>
            }
            if let Some(estimate) = estimate {
                <p class="sim-answer__share">{ estimate }</p>
            }
            if let Some(share) = answer.share {
                <p class="sim-answer__share">{ share }</p>
            }
            <>{ for answer.present_value.into_iter().chain(answer.notes).map(note) }</>
            { note(format!("{words}{}", texts.answer_caveat())) }
            <h2 class="sim-hidden">{ texts.cards_title() }</h2>
            <ul class={classes!("sim-cards", many.then_some("sim-cards--many"))}>
                <>{ for work.comparison.alternatives.iter().enumerate().map(card) }</>
            </ul>
            <Status text={status} />
        </section>
    }
}

fn card(texts: Texts, work: &Work, position: usize, estimate: &Estimate, style: usize) -> Html {
    let language = texts.language;
    let years = texts.years_word(work.scenario.horizon);
    let last_year = work.scenario.last_year().to_string();
    let is_reference = work.comparison.reference == Some(position);
    let (total, difference) = (estimate.total(), work.comparison.difference(position));
    let per_person = estimate.projection.per_person_year();
    let (desks, unused) = (estimate.desks_needed(), estimate.unused_desks());
    let is_alone = work.comparison.alternatives.len() < 2;
    let cheapest = (!is_alone).then(|| match work.futures.current() {
        Some(picture) if is_equal_to_all(picture) => texts.card_equal(),
        Some(picture) => {
            let share = picture.summary.alternatives.get(position).map_or(0.0, |it| it.cheapest.share);
            share_of(share, picture.summary.draws, texts)
        }
        None if work.futures.stage == Stage::Running => texts.card_cheapest_waiting(),
        None => "–".to_owned(),
    });
    let fact = |what: String, value: f64, text: String| {
        html! { <div><dt>{ what }</dt><dd><data value={value.to_string()}>{ text }</data></dd></div> }
    };
    html! {
        <li class={classes!("sim-card", icon::series_class(style))} key={estimate.id.clone()}>
            <h3 class="sim-card__name">{ icon::marker(style) }<span>{ texts.given(&estimate.name) }</span></h3>
            if is_reference {
                <p class="sim-card__amount"><data value={total.to_string()}>{ language.euro_short(total) }</data></p>
                <p class="sim-card__what">{ texts.card_total(years) }</p>
            } else {
                <p class="sim-card__amount">
                    <data value={difference.to_string()}>{ language.euro_difference(difference) }</data>
                </p>
                <p class="sim-card__what">
                    { texts.card_difference() }{ " · " }{ texts.card_total_word() }{ " " }
                    <data value={total.to_string()}>{ language.euro_short(total) }</data>
                </p>
            }
            <dl class="sim-card__facts">
                if let Some(cheapest) = cheapest {
                    <div><dt>{ texts.card_cheapest() }</dt><dd>{ cheapest }</dd></div>
                }
                { fact(texts.card_per_person(), per_person, language.euro_short(per_person)) }
                { fact(texts.card_desks(last_year.as_str()), desks, language.whole(desks)) }
                { fact(texts.card_unused(last_year.as_str()), unused, language.percent(unused, 0)) }
            </dl>
        </li>
    }
}

/// Whether all alternatives cost the same in all futures.
fn is_equal_to_all(picture: &Picture) -> bool {
    picture.summary.pairs.iter().all(|pair| is_equal(pair, picture.summary.draws))
}
