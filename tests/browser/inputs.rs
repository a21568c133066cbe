//! Every number can be found, filled in and put back, by keyboard.

use serde_json::Value;
use thirtyfour::prelude::*;
use werkplekwijzer::document::Document;
use werkplekwijzer::i18n::Texts;
use werkplekwijzer::presets::Preset;
use werkplekwijzer::scenario::{Quantity, Scenario};

use crate::axe;
use crate::page::Page;

async fn press_button(page: &Page, name: &str) {
    let button = page.find("button", name).await;
    page.focus(&button).await;
    page.press(Key::Enter).await;
    page.settle().await;
}

async fn element(page: &Page, id: &str) -> WebElement {
    page.driver.find(By::Id(id)).await.unwrap_or_else(|_| panic!("there is no {id}"))
}

/// The scenario as the browser keeps it.
async fn kept(page: &Page) -> Scenario {
    let text: String = page
        .eval("localStorage.getItem(Object.keys(localStorage).find(it => it.startsWith('werkplekwijzer.work.')))")
        .await;
    Document::read(&text).unwrap().scenario
}

async fn search(page: &Page, text: &str) {
    let field = page.find("searchbox", &page.texts.inputs_search()).await;
    page.fill(&field, text).await;
    page.settle().await;
}

const TICKETS: &str = "policies-byod-tickets";

pub async fn a_number_is_found_filled_in_as_a_range_and_put_back_by_keyboard(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    let before = page.answer().await;
    press_button(page, &texts.inputs_title()).await;
    assert!(page.driver.title().await.unwrap().contains(&texts.inputs_title()));
    page.keeps_focus("opening all numbers").await;
    axe::check(page, "all numbers, closed").await;
    search(page, "meldingen").await;
    axe::check(page, "numbers that were found").await;

    // Low, likely and high.
    let preset = Preset::Medium.scenario();
    let byod = preset.policies.iter().position(|policy| policy.id == "byod").unwrap();
    let Quantity::Range { low, high, .. } = preset.policies[byod].tickets else { panic!("it is a range") };
    page.enter(&element(page, &format!("{TICKETS}-1")).await, "9,5").await;
    assert_eq!(kept(page).await.policies[byod].tickets, Quantity::Range { low, likely: 9.5, high });
    // What is not in order is refused, and changes nothing.
    page.enter(&element(page, &format!("{TICKETS}-0")).await, "12").await;
    assert!(page.text().await.contains(&texts.inputs_order()));
    assert_eq!(kept(page).await.policies[byod].tickets, Quantity::Range { low, likely: 9.5, high });
    axe::check(page, "numbers out of order").await;
    page.enter(&element(page, &format!("{TICKETS}-0")).await, "veel").await;
    let refused: bool = page.eval(&format!("shown(document.getElementById('{TICKETS}-error'))")).await;
    assert!(refused, "a word is no number");
    page.enter(&element(page, &format!("{TICKETS}-0")).await, "3").await;
    assert_eq!(kept(page).await.policies[byod].tickets, Quantity::Range { low: 3.0, likely: 9.5, high });

    // A rule between fields is said at the field, and what is being typed outlives a change of language.
    search(page, "drukte op").await;
    for day in ["mon", "tue", "wed", "thu"] {
        page.enter(&element(page, &format!("attendance-weekday_index-{day}-0")).await, "0").await;
    }
    page.enter(&element(page, "attendance-weekday_index-fri-0").await, "0").await;
    assert!(page.text().await.contains(&texts.inputs_rule(texts.allowed_some_weekday())));
    page.click("link", &texts.other_language()).await;
    let friday = element(page, "attendance-weekday_index-fri-0").await;
    assert_eq!(friday.prop("value").await.unwrap().as_deref(), Some("0"));
    page.click("link", &Texts { language: texts.language.other() }.other_language()).await;
    for _ in 0..4 {
        press_button(page, &texts.undo()).await;
    }
    search(page, "meldingen").await;

    // What differs is listed, and put back.
    let only = page.find("checkbox", &texts.inputs_only_changed(1_usize)).await;
    page.focus(&only).await;
    page.press(" ").await;
    search(page, "").await;
    assert_eq!(page.eval::<usize>("document.querySelectorAll('.sim-input').length").await, 1);
    page.eval::<Value>("document.querySelector('.sim-input .sim-reset button').focus()").await;
    page.press(Key::Enter).await;
    page.settle().await;
    page.keeps_focus("putting back a number that is then no longer listed").await;
    assert_eq!(kept(page).await, preset);
    press_button(page, &texts.inputs_back()).await;
    page.wait_for_outcome().await;
    assert_eq!(page.answer().await, before);
    page.keeps_focus("going back to the outcome").await;
    press_button(page, &texts.undo()).await;
    assert_eq!(kept(page).await.policies[byod].tickets, Quantity::Range { low: 3.0, likely: 9.5, high });
}

pub async fn every_number_of_the_file_is_there_and_accepts_what_it_shows(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_six()).await;
    press_button(page, &texts.inputs_title()).await;
    page.eval::<Value>("document.querySelectorAll('.sim-inputs__turn').forEach(it => it.click())").await;
    page.settle().await;
    let expected = werkplekwijzer::inputs::all(&Preset::SixPolicies.scenario());
    let n_inputs = expected.len();
    page.wait("all numbers are there", &format!("document.querySelectorAll('.sim-input').length === {n_inputs}")).await;
    page.makes_sense("all numbers").await;
    // To commit what stands there changes nothing.
    page.eval::<Value>(
        "document.querySelectorAll('.sim-input input').forEach(it => it.dispatchEvent(new Event('change', { bubbles: true })))",
    )
    .await;
    page.settle().await;
    let changed: usize =
        page.eval("document.querySelectorAll('.sim-input--changed, .sim-inputs [aria-invalid]').length").await;
    assert_eq!(changed, 0);
}
