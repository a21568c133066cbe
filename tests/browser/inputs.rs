//! Every number can be found, filled in and put back, by keyboard.

use serde_json::Value;
use thirtyfour::prelude::*;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::inputs::differing;
use werkplekwijzer::inputs::items::{Item, List};
use werkplekwijzer::inputs::{self, Input};
use werkplekwijzer::scenario::fields::Kind;
use werkplekwijzer::scenario::{Quantity, Scenario};
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::document::Document;

use crate::axe;
use crate::page::Page;

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
    page.press_button(&texts.inputs_title()).await;
    assert!(page.driver.title().await.unwrap().contains(&texts.inputs_title()));
    page.keeps_focus("opening all numbers").await;
    axe::check_closely(page, "all numbers, closed").await;
    search(page, "meldingen").await;
    axe::check(page, "numbers that were found").await;

    page.step("low, likely and high");
    let preset = Preset::Medium.scenario();
    let byod = preset.policies.iter().position(|policy| policy.id == "byod").unwrap();
    let Quantity::Range { low, high, .. } = preset.policies[byod].tickets else { panic!("it is a range") };
    page.enter(&element(page, &format!("{TICKETS}-1")).await, "9,5").await;
    assert_eq!(kept(page).await.policies[byod].tickets, Quantity::Range { low, likely: 9.5, high });
    page.step("what is not in order is refused, and changes nothing");
    page.enter(&element(page, &format!("{TICKETS}-0")).await, "12").await;
    assert!(page.text().await.contains(&texts.inputs_order()));
    assert_eq!(kept(page).await.policies[byod].tickets, Quantity::Range { low, likely: 9.5, high });
    axe::check(page, "numbers out of order").await;
    page.enter(&element(page, &format!("{TICKETS}-0")).await, "veel").await;
    let refused: bool = page.eval(&format!("shown(document.getElementById('{TICKETS}-error'))")).await;
    assert!(refused, "a word is no number");
    page.enter(&element(page, &format!("{TICKETS}-0")).await, "3").await;
    assert_eq!(kept(page).await.policies[byod].tickets, Quantity::Range { low: 3.0, likely: 9.5, high });

    page.step("a rule between fields is said at the field, and what is being typed outlives a change of language");
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
        page.press_button(&texts.undo()).await;
    }
    search(page, "meldingen").await;

    page.step("what differs is listed, and put back");
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
    page.press_button(&texts.inputs_back()).await;
    page.wait_for_outcome().await;
    assert_eq!(page.answer().await, before);
    page.keeps_focus("going back to the outcome").await;
    page.press_button(&texts.undo()).await;
    assert_eq!(kept(page).await.policies[byod].tickets, Quantity::Range { low: 3.0, likely: 9.5, high });
}

pub async fn every_number_of_the_file_is_there_and_accepts_what_it_shows(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_six()).await;
    page.press_button(&texts.inputs_title()).await;
    page.eval::<Value>("document.querySelectorAll('.sim-inputs__turn').forEach(it => it.click())").await;
    page.settle().await;
    page.step("allocations are shown as grids");
    let is_row = |input: &Input| input.kind != Kind::Allocation;
    let n_inputs = inputs::all(&Preset::SixPolicies.scenario()).into_iter().filter(is_row).count();
    page.wait("all numbers are there", &format!("document.querySelectorAll('.sim-input').length === {n_inputs}")).await;
    page.makes_sense("all numbers").await;
    page.step("to commit what stands there changes nothing");
    page.eval::<Value>(
        "document.querySelectorAll('.sim-input input').forEach(it => it.dispatchEvent(new Event('change', { bubbles: true })))",
    )
    .await;
    page.settle().await;
    let changed: usize =
        page.eval("document.querySelectorAll('.sim-input--changed, .sim-inputs [aria-invalid]').length").await;
    assert_eq!(changed, 0);
}

/// Presses what has an id, by keyboard.
async fn press_id(page: &Page, id: &str) {
    page.focus(&element(page, id).await).await;
    page.press(Key::Enter).await;
    page.settle().await;
}

pub async fn roles_policies_and_alternatives_come_and_go_by_keyboard(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    let preset = Preset::Medium.scenario();
    page.press_button(&texts.levers_alternatives()).await;
    page.keeps_focus("going to the alternatives").await;

    page.step("an alternative that gives everyone COPE, but for those whom all others leave behind");
    page.pick("alternatives-add", &texts.items_everyone("COPE")).await;
    page.press(Key::Tab).await;
    page.press(Key::Enter).await;
    page.settle().await;
    let cope = kept(page).await.alternatives.pop().unwrap();
    assert_eq!((cope.id.as_str(), cope.name.as_str()), ("cope", "COPE"));
    let stay = text!(texts, answer_and { first: "Balie", last: "Buitendienst" });
    assert!(page.text().await.contains(&text!(texts, items_added_but { name: "COPE", roles: stay, policy: "HIYD" })));
    page.keeps_focus("adding an alternative").await;
    page.step("two of the same name would be taken for one another");
    page.enter(&element(page, "alternatives-cope-name-0").await, &texts.given(&preset.alternatives[1].name)).await;
    assert!(page.text().await.contains(&texts.items_same_name()));
    axe::check(page, "a new alternative").await;

    page.step("the grid: the counter gets COPE too, then everyone gets BYOD");
    let counter: String = page.eval("[...document.querySelectorAll('input[name=alternatives-cope-allocation-counter]')].find(it => it.checked).ariaLabel").await;
    assert_eq!(counter, "Balie: HIYD");
    page.eval::<Value>("document.querySelector('input[name=alternatives-cope-allocation-counter]:checked').focus()")
        .await;
    for _ in 0..3 {
        page.press(Key::Right).await;
    }
    page.settle().await;
    let of = |scenario: &Scenario, role: &str| {
        scenario.alternatives.last().unwrap().policy_of(&role.to_owned()).cloned().unwrap()
    };
    assert_eq!(of(&kept(page).await, "counter"), "cope");
    page.eval::<Value>("document.querySelectorAll('input[name=alternatives-cope-everyone]')[2].focus()").await;
    page.press(" ").await;
    page.settle().await;
    let scenario = kept(page).await;
    assert!(["policy", "counter", "field"].iter().all(|role| of(&scenario, role) == "byod"));
    axe::check(page, "an allocation").await;

    page.step("another name, and away with it");
    page.enter(&element(page, "alternatives-cope-name-0").await, "Alles eigen").await;
    assert_eq!(kept(page).await.alternatives.last().unwrap().name, "Alles eigen");
    press_id(page, "alternatives-cope-copy").await;
    assert_eq!(kept(page).await.alternatives.last().unwrap().name, "Alles eigen 2");
    page.keeps_focus("copying an alternative").await;
    press_id(page, "alternatives-cope_2-remove").await;
    page.keeps_focus("removing an alternative").await;
    press_id(page, "alternatives-byod-remove").await;
    let ids = |scenario: &Scenario| List::Alternatives.ids(scenario).into_iter().cloned().collect::<Vec<String>>();
    assert_eq!(ids(&kept(page).await), ["hiyd", "cyod", "cope"]);
    press_id(page, "alternatives-byod-restore").await;
    page.keeps_focus("putting back an alternative").await;
    assert_eq!(ids(&kept(page).await), ["hiyd", "cyod", "byod", "cope"]);
    page.press_button(&texts.inputs_back()).await;
    page.wait_for_outcome().await;
    assert!(page.text().await.contains("Alles eigen"));

    page.step("a role in two, under a name of its own; what needs a policy is named before it goes");
    page.press_button(&texts.inputs_title()).await;
    page.press_button(&texts.group_workforce()).await;
    press_id(page, "workforce-roles-counter-copy").await;
    page.enter(&element(page, "workforce-roles-counter_2-name-0").await, "Klantcontact & Café").await;
    page.keeps_focus("giving a role another name").await;
    let scenario = kept(page).await;
    assert_eq!(scenario.workforce.roles.len(), preset.workforce.roles.len() + 1);
    let copy = scenario.workforce.roles.iter().find(|role| role.id == "counter_2").unwrap();
    assert_eq!((copy.name.as_deref(), copy.drawn_as.as_deref()), (Some("Klantcontact & Café"), Some("counter")));
    assert_eq!(scenario.alternatives[1].policy_of(&"counter_2".to_owned()).unwrap(), "hiyd");
    page.step("a name that is in use is refused; without a name it has the page's own");
    page.enter(&element(page, "workforce-roles-counter_2-name-0").await, "Balie").await;
    assert!(page.text().await.contains(&texts.items_same_name()));
    page.enter(&element(page, "workforce-roles-counter_2-name-0").await, "").await;
    let own: String = page.eval("document.getElementById('workforce-roles-counter_2-name-0').value").await;
    assert_eq!(own, texts.name_of_id(List::Roles, "counter_2"));
    page.enter(&element(page, "workforce-roles-counter_2-name-0").await, "Klantcontact & Café").await;
    page.pick("workforce-roles-counter_2-computer-0", "Laptop").await;
    let role = |scenario: &Scenario| scenario.workforce.roles.iter().find(|it| it.id == "counter_2").cloned();
    assert_eq!(role(&kept(page).await).unwrap().computer.as_deref(), Some("laptop"));
    page.press_button(&texts.group_policies()).await;
    press_id(page, "policies-byod-remove").await;
    let byod = texts.item(&preset, &Item { list: List::Policies, id: "byod".to_owned() });
    let user = texts.user_alternative(texts.given(&preset.alternatives[2].name));
    let users = text!(texts, answer_and { first: user, last: texts.user_alternative("Alles eigen") });
    assert!(page.text().await.contains(&text!(texts, items_in_use { name: byod, users })));
    axe::check(page, "a policy that is needed").await;
    page.step("a choice that breaks a rule is refused, and the list shows what still holds");
    page.pick("policies-byod-computer_at-0", &texts.word("desk")).await;
    assert!(page.text().await.contains(&texts.inputs_rule(texts.allowed_desk())));
    let shown: String =
        page.eval("document.getElementById('policies-byod-computer_at-0').selectedOptions[0].textContent").await;
    assert_eq!(shown, texts.word("person"));
    page.pick("policies-cyod-allowance-0", &texts.word_yes()).await;
    assert!(kept(page).await.policies[1].allowance.is_some());

    page.step("all of it in the list of changes, and all of it back");
    let n_changes = differing::changes(&preset, &kept(page).await).len();
    assert!(page.text().await.contains(&texts.inputs_only_changed(n_changes)));
    page.press_button(&texts.reset_all()).await;
    assert_eq!(differing::changes(&preset, &kept(page).await), Vec::new());
    page.press_button(&texts.undo()).await;
    assert_eq!(differing::changes(&preset, &kept(page).await).len(), n_changes);
}
