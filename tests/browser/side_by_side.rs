//! Scenarios are put side by side, by keyboard.

use serde_json::Value;
use thirtyfour::prelude::*;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::outcome::split::splits;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::text::{Texts, text};

use crate::axe;
use crate::page::Page;

/// Puts what is offered under a name beside the work.
async fn put(page: &Page, name: &str) {
    page.pick("sides-add", name).await;
    page.press(Key::Tab).await;
    page.press(Key::Enter).await;
    page.settle().await;
    page.keeps_focus("putting a scenario beside the work").await;
}

/// The numbers of the table with an id on its caption, row by row.
async fn table(page: &Page, caption: &str) -> Vec<Vec<f64>> {
    let script = format!(
        "[...document.getElementById('{caption}').closest('table').querySelectorAll('tbody tr')]
            .map(row => [...row.querySelectorAll('td')].map(it => it.textContent))"
    );
    let rows: Vec<Vec<String>> = page.eval(&script).await;
    let number = |text: &String| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let sign = if text.contains('\u{2212}') { -1.0 } else { 1.0 };
        digits.parse::<f64>().map_or(f64::NAN, |value| sign * value)
    };
    rows.iter().map(|row| row.iter().map(number).collect()).collect()
}

pub async fn scenarios_are_put_side_by_side_and_their_difference_is_split_by_keyboard(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    let before = page.answer().await;
    page.enter(&page.field(&texts.lever_ticket_cost()).await, "64").await;
    page.press_button(&texts.sides_title()).await;
    page.keeps_focus("going to the comparison").await;
    assert!(page.driver.title().await.unwrap().contains(&texts.page_title_sides("")));
    axe::check(page, "nothing to compare yet").await;

    page.step("beside what was changed stand the defaults; all of the difference is an assumption");
    put(page, &texts.sides_defaults()).await;
    let medium = Preset::Medium.scenario();
    let rows = table(page, "split-table").await;
    assert!(!rows.is_empty());
    for row in rows {
        let [_, _, all, choices, assumptions, both] = row[..] else { panic!("{row:?}") };
        assert_eq!((choices, both), (0.0, 0.0));
        assert_eq!(assumptions, all);
    }
    assert_eq!(page.eval::<usize>("document.querySelectorAll('#sides-assumptions').length").await, 1);
    axe::check(page, "two scenarios").await;

    page.step("an example and a municipality: four at most, and each can go again");
    page.press_button(&texts.sides_remove()).await;
    page.keeps_focus("taking a scenario away").await;
    put(page, &texts.example_six()).await;
    check_split(page, &medium, &Preset::SixPolicies.scenario()).await;
    put(page, &texts.example_heerhugowaard()).await;
    let field = page.find("combobox", &texts.municipality_label()).await;
    page.fill(&field, "Hilversum").await;
    page.press(Key::Enter).await;
    page.settle().await;
    page.keeps_focus("putting a municipality beside the work").await;
    assert!(page.text().await.contains(&text!(texts, side_name { letter: "D", name: "Hilversum" })));
    assert!(page.text().await.contains(&texts.sides_full()));
    assert_eq!(table(page, "sides-numbers").await[0].len(), 4);
    axe::check_closely(page, "four scenarios").await;
    let scales: Vec<String> = page
        .eval(
            "['a', 'b', 'c', 'd'].map(it => document.querySelector(`[aria-labelledby=side-${it}-title] svg`))
            .map(svg => [...svg.querySelectorAll('text[text-anchor=end]')].map(it => it.textContent)
                .filter(it => it.includes('€')).join('|'))",
        )
        .await;
    assert!(scales.iter().all(|it| *it == scales[0] && !it.is_empty()), "{scales:?}");

    page.step("another language keeps them; the work is as it was");
    page.click("link", &texts.other_language()).await;
    let other = Texts { language: texts.language.other() };
    assert!(page.text().await.contains(&text!(other, side_name { letter: "C", name: other.example_heerhugowaard() })));
    page.click("link", &other.other_language()).await;
    page.makes_sense("four scenarios").await;
    page.press_button(&texts.inputs_back()).await;
    page.wait_for_outcome().await;
    page.press_button(&texts.undo()).await;
    assert_eq!(page.answer().await, before);
}

/// The table on the page is what the library works out, with the ticket cost of the work at hand.
async fn check_split(page: &Page, medium: &Scenario, second: &Scenario) {
    let mut first = medium.clone();
    let text: String = page
        .eval("localStorage.getItem(Object.keys(localStorage).find(it => it.startsWith('werkplekwijzer.work.')))")
        .await;
    let kept: Value = serde_json::from_str(&text).unwrap();
    first.support.ticket_cost = serde_json::from_value(kept["scenario"]["support"]["ticket_cost"].clone()).unwrap();
    let expected = splits(&first, second).unwrap();
    let rows = table(page, "split-table").await;
    let totals: Vec<f64> = rows.iter().map(|row| row[0]).collect();
    for it in expected {
        let row = rows.iter().find(|row| row[0] == it.total.first && row[1] == it.total.second);
        let row = row.unwrap_or_else(|| panic!("{} in {totals:?}", it.id));
        assert_eq!(row[2..], [it.total.difference(), it.total.choices, it.total.assumptions, it.total.both]);
    }
}
